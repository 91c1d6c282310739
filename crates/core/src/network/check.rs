//! What may not be saved of the network, said at the field.

use serde_json::{Value, json};

use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text, written};
use crate::record::{Finding, Severity, Values};

/// An organisation is in a community from a day to a day, once at a time.
pub(super) fn check_network_member(
    writer: &Writer<'_>,
    id: Option<&str>,
    values: &Values,
) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = period(values, "since", "until").into_iter().collect();
    let twice: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM network_member WHERE network_community = ?1 AND partner = ?2 AND deleted_at IS NULL
             AND id <> coalesce(?3, '') AND coalesce(since, '') <= coalesce(?5, '9999')
             AND coalesce(until, '9999') >= coalesce(?4, ''))",
        )?
        .query_row(
            (
                text(values, "network_community"),
                text(values, "partner"),
                id,
                text(values, "since"),
                text(values, "until"),
            ),
            |row| row.get(0),
        )?;
    if twice {
        problems.push(FieldProblem::new("partner", "in_community_already"));
    }
    Ok(problems)
}

/// A community lasts from a day to a day.
pub(super) fn check_community(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    Ok(period(values, "since", "until").into_iter().collect())
}

/// A memorandum has a subject, days in order; one that was ended has its reason; a signed one its day.
pub(super) fn check_memorandum(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if !written(values, "subject") {
        problems.push(FieldProblem::new("subject_kk", "required"));
    }
    let state = text(values, "state").unwrap_or("signed");
    problems.extend(needed(values, state != "draft", "date"));
    problems.extend(needed(values, state == "terminated", "reason"));
    problems.extend(in_the_future(writer, values, "date"));
    problems.extend(period(values, "valid_from", "valid_to").or_else(|| period(values, "date", "valid_to")));
    if id.is_some() && text(values, "prolongs") == id {
        problems.push(FieldProblem::new("prolongs", "refers_to_itself"));
    }
    Ok(problems)
}

/// A signed memorandum has another side.
pub(super) fn warn_memorandum(_: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    let parties = values.get("parties").and_then(Value::as_array).map_or(0, Vec::len);
    let nobody = parties == 0 && text(values, "other_parties").is_none() && text(values, "state") != Some("draft");
    let finding =
        || Finding::wanting("memorandum_no_parties", Severity::Warn, json!({})).proven_by("memorandum", Some(id));
    Ok(nobody.then(finding).into_iter().collect())
}

/// An obligation says something; a done one when.
pub(super) fn check_obligation(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if !written(values, "text") {
        problems.push(FieldProblem::new("text_kk", "required"));
    }
    problems.extend(needed(values, text(values, "state") == Some("done"), "done_on"));
    problems.extend(in_the_future(writer, values, "done_on"));
    Ok(problems)
}

/// A study visit has its days in order; no fewer went than are named.
pub(super) fn check_study_visit(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = period(values, "start_date", "end_date").into_iter().collect();
    let named = values.get("team").and_then(Value::as_array).map_or(0, Vec::len);
    let size = values.get("team_size").and_then(Value::as_i64);
    if size.is_some_and(|size| size < i64::try_from(named).unwrap_or(i64::MAX)) {
        let least = json!({ "named": named });
        problems.push(FieldProblem::with("team_size", "fewer_than_named", least));
    }
    Ok(problems)
}
