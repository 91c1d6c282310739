//! What may not be saved of mentoring, said at the field.

use rusqlite::OptionalExtension;

use super::facts;
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text};
use crate::record::{Finding, Values};

/// Two people; an order where the state says so; a stopped pair its reason.
pub(super) fn check_pair(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
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
    Ok(problems)
}

/// What the office should know before it signs the order (R-MEN-1..4).
pub(super) fn warn_pair(reader: &Reader<'_>, id: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let mut found = facts::warnings(reader, Some(id), values, context)?;
    found.retain(|finding| !finding.ok);
    Ok(found)
}

/// A contact has a day that has come.
pub(super) fn check_contact(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    Ok(in_the_future(writer, values, "date").into_iter().collect())
}

/// Nobody visits an own lesson.
pub(super) fn check_visit(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = in_the_future(writer, values, "date").into_iter().collect();
    if text(values, "teacher").is_some() && text(values, "teacher") == text(values, "visitor") {
        problems.push(FieldProblem::new("visitor", "own_lesson"));
    }
    Ok(problems)
}

/// A mark stands at a criterion of the right sheet.
pub(super) fn check_score(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let sheet: Option<String> = writer
        .connection()
        .prepare_cached("SELECT sheet FROM observation_criterion WHERE id = ?1")?
        .query_row([text(values, "observation_criterion")], |row| row.get(0))
        .optional()?;
    let wanted = if values.contains_key("lesson_visit") {
        "lesson"
    } else {
        "diagnosis"
    };
    Ok(sheet
        .filter(|sheet| sheet != wanted)
        .map(|_| FieldProblem::new("observation_criterion", "other_sheet"))
        .into_iter()
        .collect())
}
