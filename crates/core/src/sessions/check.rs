//! What may not be saved of sessions, said at the field.

use serde_json::json;

use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, text, written};
use crate::record::{Finding, Severity, Values};

/// A session belongs to one year of a group or of the School, or to a body; it was held on a day that has come; a cancelled one has its reason.
pub(super) fn check_session(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let owners = ["group_year", "school_year", "body"];
    if owners.iter().filter(|owner| text(values, owner).is_some()).count() != 1 {
        problems.push(FieldProblem::new("group_year", "one_owner"));
    }
    problems.extend(needed(values, text(values, "body").is_some(), "council_year"));
    if !written(values, "topic") {
        problems.push(FieldProblem::new("topic_kk", "required"));
    }
    if text(values, "start_time").is_some_and(|time| chrono::NaiveTime::parse_from_str(time, "%H:%M").is_err()) {
        problems.push(FieldProblem::new("start_time", "not_a_time"));
    }
    let state = text(values, "state");
    problems.extend(needed(values, state == Some("cancelled"), "cancel_reason"));
    if state == Some("held") {
        problems.extend(in_the_future(writer, values, "date"));
    }
    Ok(problems)
}

/// A decision says something and is of one session or of one event; a done one has its day.
pub(super) fn check_decision(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if ["session", "event"]
        .iter()
        .filter(|owner| text(values, owner).is_some())
        .count()
        != 1
    {
        problems.push(FieldProblem::new("event", "one_owner"));
    }
    if !written(values, "text") {
        problems.push(FieldProblem::new("text_kk", "required"));
    }
    problems.extend(needed(values, text(values, "state") == Some("done"), "done_on"));
    problems.extend(in_the_future(writer, values, "done_on"));
    Ok(problems)
}

/// Without a responsible person or a day nobody will do it (R-NET-1).
pub(super) fn warn_decision(_: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    if text(values, "state") != Some("open") {
        return Ok(Vec::new());
    }
    let nobody = ["responsible", "responsible_text"]
        .iter()
        .all(|field| text(values, field).is_none());
    let wanting = [
        ("decision_no_responsible", nobody),
        ("decision_no_due", text(values, "due").is_none()),
    ];
    Ok(wanting
        .into_iter()
        .filter(|(_, wanting)| *wanting)
        .map(|(code, _)| Finding::wanting(code, Severity::Warn, json!({})).proven_by("decision", Some(id)))
        .collect())
}

/// One mark for a person at a session.
pub(super) fn check_attendance(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let twice: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM attendance WHERE session = ?1 AND person = ?2 AND deleted_at IS NULL
             AND id <> coalesce(?3, ''))",
        )?
        .query_row((text(values, "session"), text(values, "person"), id), |row| row.get(0))?;
    Ok(twice
        .then(|| FieldProblem::with("person", "marked_twice", json!({})))
        .into_iter()
        .collect())
}
