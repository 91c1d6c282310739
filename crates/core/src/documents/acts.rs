//! Acts that lead a document to approval (domain.md §2.3): submit, return, consider, agree, approve. Each is one operation;
//! a step that is not next is refused with what is needed.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::coordination;
use super::model::Document;
use super::visas::{self, Visa};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Id, Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};

/// A visa on a document.
#[derive(Debug, Deserialize, TS)]
pub struct VisaRequest {
    /// Document.
    pub id: String,
    /// The visa.
    #[serde(flatten)]
    #[ts(flatten)]
    pub visa: Visa,
}

/// The approval of a document.
#[derive(Debug, Deserialize, TS)]
pub struct ApproveDocumentRequest {
    /// Document.
    pub id: String,
    /// The visa.
    #[serde(flatten)]
    #[ts(flatten)]
    pub visa: Visa,
    /// Why, although it is not coordinated (R-DOC-1).
    #[serde(default)]
    #[ts(optional)]
    pub override_reason: Option<String>,
}

/// All acts, in the order of a document's life.
pub(super) const ACTS: &[&str] = &[
    "submit",
    "coordinate",
    "return",
    "agree",
    "consider",
    "approve",
    "enforce",
    "review",
    "supersede",
    "withdraw",
];

/// Whether an act is open to a document today. What needs no coordination may be approved from the draft; what was put into
/// force ahead of its day only waits for it.
pub(super) fn open(act: &str, document: &Values) -> bool {
    let standing = text(document, "standing").unwrap_or("draft");
    let needed = coordination::needed(document);
    match act {
        "submit" => ["draft", "rework"].contains(&standing),
        "coordinate" => !["superseded", "expired", "withdrawn"].contains(&standing),
        "return" | "agree" => ["coordination", "considered"].contains(&standing),
        "consider" => standing == "coordination" || !needed && ["draft", "rework"].contains(&standing),
        "approve" => standing == "considered" || !needed && ["draft", "coordination"].contains(&standing),
        "enforce" => text(document, "state") == Some("approved"),
        "review" | "supersede" => standing == "in_force",
        "withdraw" => ["approved", "in_force"].contains(&standing),
        _ => false,
    }
}

/// The document, if the act is open to it.
pub(super) fn ready(reader: &Reader<'_>, id: &str, act: &str, context: &Context) -> Result<Values> {
    let document = record::get(reader, Document::KIND, id, context)?;
    if open(act, &document) {
        return Ok(document);
    }
    let standing = text(&document, "standing").unwrap_or("draft");
    Err(Error::coded("document_step", json!({ "act": act, "state": standing })))
}

/// The label of an act: the document by its name.
pub(super) fn label(engine: &Engine, code: &str, id: &str, context: &Context) -> Result<Op> {
    let name = engine.read(|reader| record::name(reader, Document::KIND, id, context.language))?;
    Ok(Op::new(code, json!({ "name": name })))
}

/// An act that moves a document on, with a visa where it is one.
pub(super) struct Step<'a> {
    /// The act.
    pub(super) act: &'a str,
    /// Code of the operation.
    pub(super) op: &'a str,
    /// The visa that it leaves on the sheet: step and content.
    pub(super) visa: Option<(&'a str, &'a Visa)>,
    /// What changes in the document.
    pub(super) change: Value,
}

pub(super) fn take(engine: &Engine, context: &Context, id: &str, step: Step<'_>) -> Result<Answer<Saved>> {
    let op = label(engine, step.op, id, context)?;
    let answer = engine.write(op, context, |writer| {
        ready(writer, id, step.act, context)?;
        if let Some((name, visa)) = step.visa {
            visas::give(writer, id, name, visa)?;
        }
        record::update(writer, Document::KIND, id, values(step.change))?;
        Ok(id.to_owned())
    })?;
    saved(engine, context, Document::KIND, answer)
}

/// To coordination with local acts.
pub(crate) fn submit(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Saved>> {
    let step = Step {
        act: "submit",
        op: "submit_document",
        visa: None,
        change: json!({ "state": "coordination" }),
    };
    take(engine, context, &request.id, step)
}

/// Back for rework; what is to be changed stands on the sheet.
pub(crate) fn send_back(engine: &Engine, context: &Context, request: VisaRequest) -> Result<Answer<Saved>> {
    let remark = request.visa.remark.as_deref().map(str::trim).unwrap_or_default();
    if remark.is_empty() {
        return Err(Error::field("remark", "required"));
    }
    let step = Step {
        act: "return",
        op: "return_document",
        visa: Some(("returned", &request.visa)),
        change: json!({ "state": "rework" }),
    };
    take(engine, context, &request.id, step)
}

/// Considered by a council; its minutes are named.
pub(crate) fn consider(engine: &Engine, context: &Context, request: VisaRequest) -> Result<Answer<Saved>> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    if blank(&request.visa.protocol_number) {
        return Err(Error::field("protocol_number", "required"));
    }
    let step = Step {
        act: "consider",
        op: "consider_document",
        visa: Some(("considered", &request.visa)),
        change: json!({ "state": "considered" }),
    };
    take(engine, context, &request.id, step)
}

/// Agreed by one more body or person; the document stays where it is.
pub(crate) fn agree(engine: &Engine, context: &Context, request: VisaRequest) -> Result<Answer<Saved>> {
    let step = Step {
        act: "agree",
        op: "agree_document",
        visa: Some(("agreed", &request.visa)),
        change: json!({}),
    };
    take(engine, context, &request.id, step)
}

/// Approved: coordinated with local acts, or with the reason why not (R-DOC-1).
pub(crate) fn approve(engine: &Engine, context: &Context, request: ApproveDocumentRequest) -> Result<Answer<Saved>> {
    let reason = request
        .override_reason
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let (name, failing) = engine.read(|reader| {
        let document = ready(reader, &request.id, "approve", context)?;
        let name = record::name(reader, Document::KIND, &request.id, context.language)?;
        let needed = coordination::needed(&document);
        Ok((name, failing(reader, &request.id, needed, context)?))
    })?;
    if reason.is_none() && !failing.is_empty() {
        return Err(Error::Invalid(failing));
    }
    // A reason that nothing asked for would tell of a fault that there was not.
    let reason = reason.filter(|_| !failing.is_empty());
    let op = match reason {
        Some(reason) => Op::new("approve_document_override", json!({ "name": name, "reason": reason })),
        None => Op::new("approve_document", json!({ "name": name })),
    };
    let answer = engine.write(op, context, |writer| {
        write_approval(writer, &request, reason)?;
        Ok(request.id.clone())
    })?;
    saved(engine, context, Document::KIND, answer)
}

fn write_approval(writer: &Writer<'_>, request: &ApproveDocumentRequest, reason: Option<&str>) -> Result<()> {
    visas::give(writer, &request.id, "approved", &request.visa)?;
    let mut change = values(json!({ "state": "approved", "approved_on": request.visa.date }));
    if let Some(reason) = reason {
        change.insert("override_reason".into(), json!(reason));
    }
    record::update(writer, Document::KIND, &request.id, change).map(|_| ())
}

/// R-DOC-1 as refusals: each condition that does not hold, with what was found.
pub(super) fn failing(reader: &Reader<'_>, id: &str, needed: bool, context: &Context) -> Result<Vec<FieldProblem>> {
    let conditions = coordination::conditions(reader, id, needed, context)?;
    let failing = conditions.into_iter().filter(|finding| !finding.ok);
    Ok(failing
        .map(|finding| FieldProblem::with("override_reason", &finding.code, finding.fact))
        .collect())
}
