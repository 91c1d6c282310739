//! What may not be saved in a case and its parts, said at the field.

use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use super::conditions::{self, Closing};
use super::model::{CaseSuspension, PostCourseCase, ResultRating};
use super::opening::text;
use crate::college::rules;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{far_ahead, in_the_future, not_before, of_changed};
use crate::record::{self, Record, Values};
use crate::text::dates::add_months;

/// How far a case may be extended past its end. No act bounds it («a year and longer»): it is there against slips of the
/// pen, a year that is written wrong.
const LONGEST_EXTENSION_MONTHS: i32 = 24;
/// How long one leave may be: longer than any that the law knows, against slips of the same kind.
const LONGEST_LEAVE_MONTHS: i32 = 60;

/// A case changes its state only as the lifecycle allows; what is set by hand has its reason.
pub(super) fn check_case(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = slips(writer, id, values)?;
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
    if text(&stored, "extended_to") != text(values, "extended_to") {
        problems.extend(extension(values, text(&stored, "due_min")));
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

/// What happened in a case has a day between the end of the course and today.
fn slips(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let days = ["final_date", "ended_on", "report_sent"];
    let end: Option<String> = writer
        .connection()
        .prepare_cached("SELECT coalesce(end_date, issue_date) FROM training_record WHERE id = ?1")?
        .query_row([text(values, "training_record")], |row| row.get(0))
        .optional()?
        .flatten();
    let early = |field| not_before(values, field, end.as_deref()?, "before_course_end");
    let mut slips: Vec<FieldProblem> = days
        .into_iter()
        .filter_map(|field| in_the_future(writer, values, field).or_else(|| early(field)))
        .collect();
    if id.is_none() {
        let months = i32::try_from(rules::value(writer, "pc_window_months", writer.context())?).unwrap_or(0);
        let due = end.as_deref().and_then(|end| later(end, months));
        slips.extend(extension(values, due.as_deref()));
    }
    of_changed(writer, PostCourseCase::KIND, id, values, slips)
}

/// A case is extended past its end, and not by decades.
fn extension(values: &Values, due: Option<&str>) -> Option<FieldProblem> {
    let (to, due) = (text(values, "extended_to")?, due?);
    if to <= due {
        return Some(FieldProblem::with(
            "extended_to",
            "extension_too_short",
            json!({ "due": due }),
        ));
    }
    let last = later(due, LONGEST_EXTENSION_MONTHS)?;
    let args = json!({ "due": due, "last": last });
    (to > last.as_str()).then(|| FieldProblem::with("extended_to", "extension_too_long", args))
}

/// That many months after a day.
fn later(day: &str, months: i32) -> Option<String> {
    add_months(day.parse().ok()?, months).map(|day| day.to_string())
}

/// A part is added to a case that runs, on a day that has come and is not before the end of the course.
pub(crate) fn check_part<Part: Record>(
    writer: &Writer<'_>,
    id: Option<&str>,
    values: &Values,
) -> Result<Vec<FieldProblem>> {
    let case: Option<(String, Option<String>)> = writer
        .connection()
        .prepare_cached(
            "SELECT c.state, coalesce(r.end_date, r.issue_date) FROM post_course_case c
             JOIN training_record r ON r.id = c.training_record WHERE c.id = ?1",
        )?
        .query_row([text(values, "post_course_case")], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (state, end) = case.unzip();
    let early = || not_before(values, "date", end.flatten().as_deref()?, "before_course_end");
    let slips = in_the_future(writer, values, "date").or_else(early);
    let mut problems = of_changed(writer, Part::KIND, id, values, slips.into_iter().collect())?;
    if state.is_some_and(|state| state != "open") {
        problems.push(FieldProblem::new("post_course_case", "case_not_open"));
    }
    Ok(problems)
}

/// A result is rated that the programme of the case promised, once at each point.
pub(super) fn check_rating(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = check_part::<ResultRating>(writer, id, values)?;
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
    let mut problems = check_part::<CaseSuspension>(writer, id, values)?;
    let (since, until) = (text(values, "since").unwrap_or(""), text(values, "until"));
    let last = later(since, LONGEST_LEAVE_MONTHS);
    let long = until.zip(last).filter(|(until, last)| *until > last.as_str());
    let long = long.map(|(_, last)| FieldProblem::with("until", "leave_too_long", json!({ "last": last })));
    let ahead = far_ahead(writer, values, "since");
    let slips = ahead.into_iter().chain(long).collect();
    problems.extend(of_changed(writer, CaseSuspension::KIND, id, values, slips)?);
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
