//! What may not be saved of mentoring, said at the field. A pair goes on only as its lifecycle allows (domain.md §2.3), and
//! what stands against a step is said condition by condition, whoever writes.

use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use super::model::Mentorship;
use super::{conditions, facts};
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text, written};
use crate::record::{self, Finding, Record, Severity, Values};

/// Two people; an order where the state says so; an end with its day and, before time, its reason; a step that may be
/// taken. A new pair may be entered in a state that it reached before this program knew it.
pub(super) fn check_pair(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = period(values, "since", "until").into_iter().collect();
    if text(values, "mentor").is_some() && text(values, "mentor") == text(values, "mentee") {
        problems.push(FieldProblem::new("mentee", "own_mentor"));
    }
    let state = text(values, "state").unwrap_or("proposed");
    let ordered = !["proposed", "stopped"].contains(&state);
    for field in ["order_number", "order_date", "since", "until"] {
        problems.extend(needed(values, ordered, field));
    }
    problems.extend(needed(values, state == "stopped", "end_reason"));
    problems.extend(needed(values, ["closed", "stopped"].contains(&state), "ended_on"));
    for field in ["mentor_reported_on", "mentee_reported_on", "ended_on"] {
        problems.extend(in_the_future(writer, values, field));
        problems.extend(period(values, "since", field).filter(|_| state != "stopped"));
    }
    match id {
        None => problems.extend(check_prolonged(writer, values)?),
        Some(id) if problems.is_empty() => problems.extend(check_step(writer, id, values)?),
        Some(_) => {}
    }
    Ok(problems)
}

/// The states that follow a state.
fn following(state: &str) -> &'static [&'static str] {
    match state {
        "proposed" => &["ordered", "stopped"],
        "ordered" => &["running", "closed", "stopped"],
        "running" => &["reported", "closed", "stopped"],
        "reported" => &["closed", "stopped"],
        _ => &[],
    }
}

/// A step from the stored state to the new one, and reports that are handed in.
fn check_step(writer: &Writer<'_>, id: &str, values: &Values) -> Result<Vec<FieldProblem>> {
    let stored = record::get(writer, Mentorship::KIND, id, writer.context())?;
    let (was, state) = (
        text(&stored, "state").unwrap_or(""),
        text(values, "state").unwrap_or(""),
    );
    let new_report = |field: &str| text(&stored, field).is_none() && text(values, field).is_some();
    let mut problems = Vec::new();
    for (field, name) in [
        ("mentor_reported_on", "conclusion"),
        ("mentee_reported_on", "mentee_report"),
    ] {
        if new_report(field) {
            if !written(values, name) {
                problems.push(FieldProblem::new(&format!("{name}_kk"), "required"));
            }
            if ["proposed", "ordered"].contains(&state) {
                problems.push(FieldProblem::new("state", "pair_not_running"));
            }
        }
    }
    if was == state {
        return Ok(problems);
    }
    // A pair that never began may be stopped before its first day, one that works only on a day of its work.
    let first = if ["running", "reported"].contains(&was) {
        "since"
    } else {
        "order_date"
    };
    if state == "stopped" {
        problems.extend(period(values, first, "ended_on"));
    }
    if following(was).is_empty() {
        problems.push(FieldProblem::new("state", "pair_ended"));
    } else if !following(was).contains(&state) {
        let code = if was == "ordered" {
            "pair_not_running"
        } else {
            "pair_not_ordered"
        };
        problems.push(FieldProblem::new("state", code));
    } else if problems.is_empty() {
        let failing = match state {
            "running" => vec![conditions::begun(values, writer.context().today)],
            "closed" => conditions::closing(writer, id, values)?,
            _ => Vec::new(),
        };
        let failing = failing.into_iter().filter(|finding| !finding.ok);
        problems.extend(
            failing.map(|finding| FieldProblem::with(conditions::field_of(&finding.code), &finding.code, finding.fact)),
        );
    }
    Ok(problems)
}

/// A pair is prolonged once, after both have reported, from a day after its own.
fn check_prolonged(writer: &Writer<'_>, values: &Values) -> Result<Vec<FieldProblem>> {
    let Some(old) = text(values, "continues") else {
        return Ok(Vec::new());
    };
    let (state, last, twice): (String, Option<String>, bool) = writer
        .connection()
        .prepare_cached(
            "SELECT m.state, min(coalesce(m.ended_on, m.until), coalesce(m.until, m.ended_on)), EXISTS (SELECT 1
               FROM mentorship n WHERE n.continues = m.id AND n.deleted_at IS NULL AND n.state <> 'stopped')
             FROM mentorship m WHERE m.id = ?1",
        )?
        .query_row([old], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut problems = Vec::new();
    if !["reported", "closed"].contains(&state.as_str()) {
        problems.push(FieldProblem::new("continues", "pair_not_reported"));
    }
    if twice {
        problems.push(FieldProblem::new("continues", "prolonged_twice"));
    }
    if let (Some(last), Some(since)) = (last.as_deref(), text(values, "since"))
        && since <= last
    {
        problems.push(FieldProblem::with("since", "pairs_overlap", json!({ "after": last })));
    }
    Ok(problems)
}

/// What the office should know of a pair that still works (R-MEN-1..4); of one that has reported nothing can be mended.
pub(super) fn warn_pair(reader: &Reader<'_>, id: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let over = ["reported", "closed", "stopped"];
    if text(values, "state").is_some_and(|state| over.contains(&state)) {
        return Ok(Vec::new());
    }
    let mut found = facts::warnings(reader, Some(id), values, context)?;
    found.retain(|finding| !finding.ok);
    Ok(found)
}

/// A contact has a day that has come, before the end of the pair, and fulfils a line of the pair's own plan.
pub(super) fn check_contact(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = in_the_future(writer, values, "date").into_iter().collect();
    let Some(pair) = text(values, "mentorship") else {
        return Ok(problems);
    };
    let (ended, other): (Option<String>, bool) = writer
        .connection()
        .prepare_cached(
            "SELECT ended_on, EXISTS (SELECT 1 FROM plan_item i WHERE i.id = ?2 AND i.mentorship IS NOT ?1)
             FROM mentorship WHERE id = ?1",
        )?
        .query_row((pair, text(values, "plan_item")), |row| Ok((row.get(0)?, row.get(1)?)))?;
    if let (Some(ended), Some(date)) = (ended, text(values, "date"))
        && date > ended.as_str()
    {
        problems.push(FieldProblem::with("date", "after_the_pair", json!({ "date": ended })));
    }
    if other {
        problems.push(FieldProblem::new("plan_item", "line_of_another"));
    }
    Ok(problems)
}

/// Nobody visits an own lesson.
pub(super) fn check_visit(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = check_contact(writer, id, values)?;
    if text(values, "teacher").is_some() && text(values, "teacher") == text(values, "visitor") {
        problems.push(FieldProblem::new("visitor", "own_lesson"));
    }
    Ok(problems)
}

/// A mutual visit and an open lesson that are shared say of what they were and what came of them: their list is printed
/// with topic, group and conclusion.
pub(super) fn warn_visit(_: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    let of_all = ["mutual", "open"].contains(&text(values, "kind").unwrap_or_default());
    if !of_all || text(values, "state") != Some("shared") {
        return Ok(Vec::new());
    }
    let there = |field: &str| text(values, field).is_some();
    let wanting = [
        ("visit_no_topic", there("topic")),
        ("visit_no_group", there("student_group")),
        ("visit_no_conclusion", there("conclusion") || there("recommendations")),
    ];
    Ok(wanting
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(code, _)| Finding::wanting(code, Severity::Warn, json!({})).proven_by("lesson_visit", Some(id)))
        .collect())
}

/// A mark stands at a criterion of the right sheet, on a day that has come.
pub(super) fn check_score(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let sheet: Option<String> = writer
        .connection()
        .prepare_cached("SELECT sheet FROM observation_criterion WHERE id = ?1")?
        .query_row([text(values, "observation_criterion")], |row| row.get(0))
        .optional()?;
    let wanted = if values.get("lesson_visit").is_some_and(Value::is_string) {
        "lesson"
    } else {
        "diagnosis"
    };
    let other = sheet.filter(|sheet| sheet != wanted);
    Ok(other
        .map(|_| FieldProblem::new("observation_criterion", "other_sheet"))
        .into_iter()
        .chain(in_the_future(writer, values, "date"))
        .collect())
}
