//! What may not be saved of sessions, said at the field.

use serde_json::{Value, json};

use super::model::{Decision, Session};
use super::page;
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, text, time, written};
use crate::record::{self, Finding, Record, Severity, Values};

/// A session belongs to one year of a group or of the School, or to a body; it was held on a day that has come; a cancelled one has its reason.
pub(super) fn check_session(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let owners = ["group_year", "school_year", "body"];
    if owners.iter().filter(|owner| text(values, owner).is_some()).count() != 1 {
        problems.push(FieldProblem::new("group_year", "one_owner"));
    }
    problems.extend(needed(values, text(values, "body").is_some(), "council_year"));
    if !written(values, "topic") {
        problems.push(FieldProblem::new("topic_kk", "required"));
    }
    problems.extend(time(writer, Session::KIND, id, values, "start_time")?);
    let state = text(values, "state");
    problems.extend(needed(values, state == Some("cancelled"), "cancel_reason"));
    if state == Some("held") {
        problems.extend(in_the_future(writer, values, "date"));
    }
    Ok(problems)
}

/// A day outside the academic year, a number that another session of the year has.
pub(super) fn warn_session(reader: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    let mut found: Vec<Finding> = page::outside_year(reader, values)?.into_iter().collect();
    let other: Option<String> = reader
        .connection()
        .prepare_cached(
            "SELECT min(id) FROM session WHERE deleted_at IS NULL AND id <> ?1 AND number = ?2 AND state <> 'cancelled'
             AND group_year IS ?3 AND school_year IS ?4 AND body IS ?5 AND council_year IS ?6 AND department IS ?7",
        )?
        .query_row(
            (
                id,
                values.get("number").and_then(Value::as_i64),
                text(values, "group_year"),
                text(values, "school_year"),
                text(values, "body"),
                text(values, "council_year"),
                text(values, "department"),
            ),
            |row| row.get(0),
        )?;
    if let Some(other) = other {
        let fact = json!({ "number": values.get("number") });
        let taken = Finding::wanting("session_number_taken", Severity::Warn, fact);
        found.push(taken.proven_by(Session::KIND.name, Some(&other)));
    }
    Ok(found)
}

/// A decision says something and is of one session or of one event; a done one has its day.
pub(super) fn check_decision(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
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
    problems.extend(before_it_was_taken(writer, id, values)?);
    Ok(problems)
}

/// A decision is neither due nor done before the day on which it was taken. What was entered so before stays until it is
/// changed.
fn before_it_was_taken(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let taken: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT coalesce((SELECT date FROM session WHERE id = ?1), (SELECT start_date FROM event WHERE id = ?2))",
        )?
        .query_row((text(values, "session"), text(values, "event")), |row| row.get(0))?;
    let Some(taken) = taken else { return Ok(Vec::new()) };
    let stored = id
        .map(|id| record::stored(writer, Decision::KIND, id))
        .transpose()?
        .flatten();
    let same = |field: &str| {
        stored
            .as_ref()
            .is_some_and(|stored| text(stored, field) == text(values, field))
    };
    Ok(["due", "done_on"]
        .into_iter()
        .filter(|field| !same(field) && text(values, field).is_some_and(|day| day < taken.as_str()))
        .map(|field| FieldProblem::with(field, "date_order", json!({ "after": taken })))
        .collect())
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
