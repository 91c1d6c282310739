//! What may not be saved of documents, said at the field, and what deserves a word.

use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text, written};
use crate::record::{Finding, Values};

/// A document has a title, days in order; a withdrawn one its reason; none supersedes itself.
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
    Ok(problems)
}

pub(super) fn warn_document(_: &Reader<'_>, _: &str, _: &Values, _: &Context) -> Result<Vec<Finding>> {
    Ok(Vec::new())
}

/// A document is not coordinated with itself.
pub(super) fn check_coordination(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if text(values, "document").is_some() && text(values, "document") == text(values, "act") {
        problems.push(FieldProblem::new("act", "refers_to_itself"));
    }
    problems.extend(in_the_future(writer, values, "date"));
    Ok(problems)
}

/// A visa stands on the sheet of one document or one plan.
pub(super) fn check_approval(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let sheets = ["document", "plan"]
        .iter()
        .filter(|field| text(values, field).is_some())
        .count();
    if sheets != 1 {
        problems.push(FieldProblem::new("document", "one_owner"));
    }
    problems.extend(in_the_future(writer, values, "date"));
    Ok(problems)
}
