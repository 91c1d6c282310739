//! What may not be saved of documents, said at the field, and what deserves a word.

use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use super::model::Document;
use super::{acts, numbering, visas};
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text, written};
use crate::record::{self, Finding, Record, Severity, Values};

/// States that come after approval.
const APPROVED: [&str; 2] = ["approved", "in_force"];

/// A document has a title, days in order; a withdrawn one its reason; none supersedes itself; none is led past its
/// coordination.
pub(super) fn check_document(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if !written(values, "title") {
        problems.push(FieldProblem::new("title_kk", "required"));
    }
    problems.extend(in_the_future(writer, values, "approved_on"));
    problems.extend(period(values, "effective_from", "effective_to"));
    problems.extend(needed(values, text(values, "state") == Some("withdrawn"), "end_reason"));
    if id.is_some() && text(values, "supersedes") == id {
        problems.push(FieldProblem::new("supersedes", "refers_to_itself"));
    }
    if let Some(id) = id {
        problems.extend(guard(writer, id, values)?);
    }
    Ok(problems)
}

/// R-DOC-1 for whoever writes: a document that is in the program before its approval is approved as the rule says. One that
/// is entered as approved is a fact of a paper, and taken. The reason of an override is not taken away again.
fn guard(writer: &Writer<'_>, id: &str, values: &Values) -> Result<Vec<FieldProblem>> {
    let stored: Option<(String, Option<String>, bool)> = writer
        .connection()
        .prepare_cached(
            "SELECT d.state, d.override_reason, k.needs_coordination FROM document d
             JOIN document_kind k ON k.id = d.document_kind WHERE d.id = ?1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((state, reason, needs)) = stored else {
        return Ok(Vec::new());
    };
    let now = text(values, "state").unwrap_or_default();
    if APPROVED.contains(&state.as_str()) && reason.is_some() && text(values, "override_reason").is_none() {
        return Ok(vec![FieldProblem::new("override_reason", "kept")]);
    }
    let before_approval = ["draft", "coordination", "rework", "considered"];
    if APPROVED.contains(&state.as_str()) && before_approval.contains(&now) {
        return Ok(vec![FieldProblem::new("state", "approved_stays")]);
    }
    let before = before_approval.contains(&state.as_str());
    if before && APPROVED.contains(&now) && text(values, "override_reason").is_none() {
        return acts::failing(writer, id, needs, writer.context());
    }
    Ok(Vec::new())
}

/// R-DOC-3, R-DOC-1 and R-DOC-2 as words beside a saved document: its number is another's too, or leaves others out; it is in
/// force though nobody coordinated it; an act that it leans on has ended.
pub(super) fn warn_document(reader: &Reader<'_>, id: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let mut findings = numbers(reader, id, values, context)?;
    let standing = text(values, "standing").unwrap_or_default();
    let yes = |field: &str| values.get(field) == Some(&Value::Bool(true));
    let overridden = text(values, "override_reason").is_some();
    if APPROVED.contains(&standing) && yes("uncoordinated") && !overridden && !yes("to_recheck") {
        findings.push(warning("doc_uncoordinated", json!({}), None));
    }
    if yes("to_recheck") {
        findings.push(warning("doc_recheck", json!({}), None));
    }
    if yes("review_near") {
        let due = text(values, "review_due").unwrap_or_default();
        let late = due < context.today.to_string().as_str();
        findings.push(warning("doc_review", json!({ "date": due, "late": late }), None));
    }
    Ok(findings)
}

fn numbers(reader: &Reader<'_>, id: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let date: Option<NaiveDate> = text(values, "date").and_then(|day| day.parse().ok());
    let (Some(kind), Some(number), Some(date)) = (text(values, "document_kind"), text(values, "number"), date) else {
        return Ok(Vec::new());
    };
    let mut findings = Vec::new();
    let others = numbering::holders(reader, kind, date.year(), number, Some(id), context)?;
    if let Some(other) = others.first() {
        let fact = json!({ "number": number, "title": other.title, "count": others.len() });
        findings.push(warning("doc_number_taken", fact, Some(&other.id)));
    }
    let own = values.get("sequence").and_then(Value::as_i64);
    let before: Vec<i64> = numbering::given(reader, kind, date.year(), Some(id))?
        .into_iter()
        .filter(|sequence| own.is_some_and(|own| *sequence < own))
        .chain(own)
        .collect();
    let missing = numbering::missing(&before);
    if !missing.is_empty() {
        let template = numbering::template(reader, kind)?;
        let as_written = |sequence: &i64| numbering::written(template.as_deref(), *sequence, date.year());
        let told: Vec<String> = missing.iter().take(5).map(as_written).collect();
        let fact =
            json!({ "count": missing.len(), "numbers": told.join(", "), "more": missing.len().saturating_sub(5) });
        findings.push(warning("doc_number_gap", fact, None));
    }
    Ok(findings)
}

fn warning(code: &str, fact: Value, document: Option<&str>) -> Finding {
    Finding::wanting(code, Severity::Warn, fact).proven_by(Document::KIND.name, document)
}

/// A document is compared with a local act, not with itself, on a day on which the act is in force.
pub(super) fn check_coordination(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let act = text(values, "act").unwrap_or_default();
    if !act.is_empty() && text(values, "document") == Some(act) {
        problems.push(FieldProblem::new("act", "refers_to_itself"));
    }
    problems.extend(in_the_future(writer, values, "date"));
    let settled = ["amend", "conflict"].contains(&text(values, "verdict").unwrap_or_default());
    problems.extend(needed(values, settled, "remark"));
    if id.is_none() && problems.is_empty() && !act.is_empty() {
        problems.extend(act_of(writer, act, text(values, "date").unwrap_or_default())?);
    }
    Ok(problems)
}

/// What is wrong with an act to compare with on a day.
fn act_of(writer: &Writer<'_>, act: &str, date: &str) -> Result<Option<FieldProblem>> {
    let found: Option<(bool, bool)> = writer
        .connection()
        .prepare_cached(
            "SELECT k.local_act, a.state IN ('in_force', 'superseded', 'expired', 'withdrawn')
               AND ?2 BETWEEN coalesce(a.effective_from, '') AND coalesce(a.effective_to, '9999')
             FROM document a JOIN document_kind k ON k.id = a.document_kind WHERE a.id = ?1",
        )?
        .query_row((act, date), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let name = record::name(writer, Document::KIND, act, writer.context().language)?;
    Ok(match found {
        Some((false, _)) => Some(FieldProblem::with("act", "not_local_act", json!({ "title": name }))),
        Some((true, false)) => Some(FieldProblem::with("act", "act_not_in_force", json!({ "title": name }))),
        _ => None,
    })
}

/// A visa stands on the sheet of one document or one plan, in the order of the sheet; what was returned says why.
pub(super) fn check_approval(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let sheets = ["document", "plan"]
        .iter()
        .filter(|field| text(values, field).is_some())
        .count();
    if sheets != 1 {
        problems.push(FieldProblem::new("document", "one_owner"));
    }
    problems.extend(in_the_future(writer, values, "date"));
    problems.extend(needed(values, text(values, "step") == Some("returned"), "remark"));
    problems.extend(visas::order(writer, id, values)?);
    Ok(problems)
}
