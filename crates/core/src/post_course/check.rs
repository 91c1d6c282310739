//! What may not be saved in a case and its parts, said at the field.

use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use super::conditions::{self, Closing};
use super::model::PostCourseCase;
use super::opening::text;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::in_the_future;
use crate::record::{self, Record, Values};

/// A case changes its state only as the lifecycle allows; what is set by hand has its reason.
pub(super) fn check_case(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = ["final_date", "ended_on", "report_sent"]
        .into_iter()
        .filter_map(|field| in_the_future(writer, values, field))
        .collect();
    let mut needs = |given: bool, field: &str| {
        if given && text(values, field).is_none() {
            problems.push(FieldProblem::new(field, "required"));
        }
    };
    needs(text(values, "hand_level").is_some(), "hand_level_note");
    needs(text(values, "extended_to").is_some(), "extension_reason");
    let state = text(values, "state").unwrap_or("open");
    needs(state == "declined", "end_reason");
    needs(state == "terminated", "ground");
    needs(state == "terminated", "ended_on");
    needs(state == "closed", "final_date");
    needs(
        state == "terminated" && text(values, "ground") == Some("other"),
        "end_reason",
    );
    let Some(id) = id else {
        return Ok(problems);
    };
    let stored = record::get(writer, PostCourseCase::KIND, id, writer.context())?;
    // An extension is measured when it is given: `due_min` grows with later leave, and what was right stays so.
    if let (Some(to), Some(due)) = (text(values, "extended_to"), text(&stored, "due_min"))
        && text(&stored, "extended_to") != Some(to)
        && to <= due
    {
        problems.push(FieldProblem::with(
            "extended_to",
            "extension_too_short",
            json!({ "due": due }),
        ));
    }
    let was = text(&stored, "state").unwrap_or("open");
    if was != state && was != "open" && state != "open" {
        problems.push(FieldProblem::new("state", "case_not_open"));
    }
    if state == "closed" && was != "closed" && problems.is_empty() && text(values, "override_reason").is_none() {
        let closing = Closing::of(values);
        let failing = conditions::conditions(writer, id, &closing, writer.context())?;
        problems.extend(
            failing
                .into_iter()
                .filter(|finding| !finding.ok)
                .map(|finding| FieldProblem::with(conditions::field_of(&finding.code), &finding.code, finding.fact)),
        );
    }
    Ok(problems)
}

/// A part is added to a case that runs, on a day that has come.
pub(crate) fn check_part(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = in_the_future(writer, values, "date").into_iter().collect();
    let state: Option<String> = writer
        .connection()
        .prepare_cached("SELECT state FROM post_course_case WHERE id = ?1")?
        .query_row([text(values, "post_course_case")], |row| row.get(0))
        .optional()?;
    if state.is_some_and(|state| state != "open") {
        problems.push(FieldProblem::new("post_course_case", "case_not_open"));
    }
    Ok(problems)
}

/// A result is rated that the programme of the case promised, once at each point.
pub(super) fn check_rating(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = check_part(writer, id, values)?;
    let case = text(values, "post_course_case");
    let result = text(values, "expected_result");
    let own = writer
        .connection()
        .prepare_cached(
            "SELECT 1 FROM post_course_case c JOIN training_record r ON r.id = c.training_record
             JOIN expected_result x ON x.course_programme = r.course_programme WHERE c.id = ?1 AND x.id = ?2",
        )?
        .exists((case, result))?;
    if !own {
        problems.push(FieldProblem::new("expected_result", "result_of_another"));
    }
    let twice = writer
        .connection()
        .prepare_cached(
            "SELECT 1 FROM result_rating WHERE post_course_case = ?1 AND expected_result = ?2 AND point = ?3
             AND id IS NOT ?4 AND deleted_at IS NULL",
        )?
        .exists((case, result, text(values, "point"), id))?;
    if twice {
        problems.push(FieldProblem::new("point", "rated_twice"));
    }
    Ok(problems)
}

/// Leaves of one case do not overlap: a day is counted once.
pub(super) fn check_suspension(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = check_part(writer, id, values)?;
    let (since, until) = (text(values, "since").unwrap_or(""), text(values, "until"));
    if until.is_some_and(|until| until < since) {
        problems.push(FieldProblem::with(
            "until",
            "date_order",
            json!({ "after": values.get("since") }),
        ));
    }
    let overlaps = writer
        .connection()
        .prepare_cached(
            "SELECT 1 FROM case_suspension WHERE post_course_case = ?1 AND id IS NOT ?2 AND deleted_at IS NULL
             AND since <= coalesce(?4, '9999') AND coalesce(until, '9999') >= ?3",
        )?
        .exists((text(values, "post_course_case"), id, since, until))?;
    if overlaps {
        problems.push(FieldProblem::new("since", "leaves_overlap"));
    }
    Ok(problems)
}

/// A value as it is in an act: the given one, `null` for a blank.
pub(super) fn given(value: Option<&str>) -> Value {
    value
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map_or(Value::Null, |text| json!(text))
}
