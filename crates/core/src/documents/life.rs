//! Acts on an approved document (domain.md §2.3): put into force, review, supersede, withdraw. When an act ends, what was
//! coordinated with it is to be checked again (R-DOC-2); nothing is written for that, it is found.

use chrono::{Days, NaiveDate};
use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::acts::{Step, label, ready, take};
use super::model::Document;
use super::visas::{self, Visa};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, values};
use crate::text::dates::add_months;

/// Putting a document into force.
#[derive(Debug, Deserialize, TS)]
pub struct EnforceRequest {
    /// Document.
    pub id: String,
    /// First day in force.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// Last day in force, where it is known.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<String>,
    /// The visa: the order that puts it into force.
    #[serde(flatten)]
    #[ts(flatten)]
    pub visa: Visa,
}

/// One document in the place of another.
#[derive(Debug, Deserialize, TS)]
pub struct SupersedeRequest {
    /// The old document.
    pub id: String,
    /// The new one.
    pub by: String,
}

/// The end of a document.
#[derive(Debug, Deserialize, TS)]
pub struct WithdrawDocumentRequest {
    /// Document.
    pub id: String,
    /// Last day in force.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

/// A document was looked at again and stays as it is.
#[derive(Debug, Deserialize, TS)]
pub struct ReviewRequest {
    /// Document.
    pub id: String,
    /// Day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// By which day it is to be looked at next; by the kind where none is given.
    #[serde(default)]
    #[ts(optional)]
    pub next: Option<String>,
}

/// Into force: its next review is set by its kind, and the document in whose place it comes ends the day before.
pub(crate) fn enforce(engine: &Engine, context: &Context, request: EnforceRequest) -> Result<Answer<Saved>> {
    let op = label(engine, "enforce_document", &request.id, context)?;
    let answer = engine.write(op, context, |writer| {
        let document = ready(writer, &request.id, "enforce", context)?;
        let from = request.from.to_string();
        if let Some(approved) = text(&document, "approved_on").filter(|approved| from.as_str() < *approved) {
            let after = FieldProblem::with("from", "date_order", json!({ "after": approved }));
            return Err(Error::Invalid(vec![after]));
        }
        visas::give(writer, &request.id, "in_force", &request.visa)?;
        let mut change = values(json!({ "state": "in_force", "effective_from": from }));
        if request.to.is_some() {
            change.insert("effective_to".into(), json!(request.to));
        }
        if text(&document, "review_due").is_none() {
            change.insert(
                "review_due".into(),
                json!(review_due(writer, &request.id, request.from)?),
            );
        }
        record::update(writer, Document::KIND, &request.id, change)?;
        if let Some(old) = text(&document, "supersedes") {
            close(writer, old, request.from)?;
        }
        Ok(request.id.clone())
    })?;
    saved(engine, context, Document::KIND, answer)
}

/// When a document of this kind is to be looked at again, counted from a day; never where the kind does not say.
fn review_due(reader: &Reader<'_>, id: &str, from: NaiveDate) -> Result<Option<NaiveDate>> {
    let months: Option<i32> = reader
        .connection()
        .prepare_cached(
            "SELECT k.review_months FROM document d JOIN document_kind k ON k.id = d.document_kind WHERE d.id = ?1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?
        .flatten();
    Ok(months.and_then(|months| add_months(from, months)))
}

/// An act in whose place another comes is in force until the day before. From a day that has not come yet it is only
/// dated: until then it holds.
fn close(writer: &Writer<'_>, old: &str, from: NaiveDate) -> Result<()> {
    let document = record::get(writer, Document::KIND, old, writer.context())?;
    if text(&document, "state") != Some("in_force") {
        return Ok(());
    }
    let last = (from - Days::new(1)).to_string();
    let mut change = values(json!({}));
    // An act that ended earlier by itself keeps that day; one that began later ended with its beginning.
    let last = text(&document, "effective_from").map_or(last.clone(), |first| last.max(first.to_owned()));
    if text(&document, "effective_to").is_none_or(|known| known > last.as_str()) {
        change.insert("effective_to".into(), json!(last));
    }
    if from <= writer.context().today {
        change.insert("state".into(), json!("superseded"));
    }
    record::update(writer, Document::KIND, old, change).map(|_| ())
}

/// Names the document that comes in the place of another; where it is in force already, the old one ends with that.
pub(crate) fn supersede(engine: &Engine, context: &Context, request: SupersedeRequest) -> Result<Answer<Saved>> {
    let op = label(engine, "supersede_document", &request.id, context)?;
    let answer = engine.write(op, context, |writer| {
        ready(writer, &request.id, "supersede", context)?;
        if request.by == request.id {
            return Err(Error::field("by", "refers_to_itself"));
        }
        let new = record::get(writer, Document::KIND, &request.by, context)?;
        let other = text(&new, "supersedes").is_some_and(|old| old != request.id);
        let standing = text(&new, "standing").unwrap_or_default();
        if other {
            return Err(Error::field("by", "supersedes_another"));
        }
        if ["superseded", "expired", "withdrawn"].contains(&standing) {
            return Err(Error::field("by", "not_in_force_any_more"));
        }
        let named = values(json!({ "supersedes": request.id }));
        record::update(writer, Document::KIND, &request.by, named)?;
        let from = text(&new, "effective_from").and_then(|day| day.parse().ok());
        if text(&new, "state") == Some("in_force") {
            close(writer, &request.id, from.unwrap_or(context.today))?;
        }
        Ok(request.id.clone())
    })?;
    saved(engine, context, Document::KIND, answer)
}

/// No longer in force, and nothing comes in its place.
pub(crate) fn withdraw(engine: &Engine, context: &Context, request: WithdrawDocumentRequest) -> Result<Answer<Saved>> {
    if request.on > context.today {
        let today = json!({ "today": context.today });
        return Err(Error::Invalid(vec![FieldProblem::with("on", "in_the_future", today)]));
    }
    let first = engine.read(|reader| {
        let document = record::get(reader, Document::KIND, &request.id, context)?;
        let first = ["effective_from", "approved_on", "date"]
            .iter()
            .find_map(|field| text(&document, field));
        Ok(first.map(str::to_owned))
    })?;
    if let Some(first) = first.filter(|first| request.on.to_string().as_str() < first.as_str()) {
        let after = FieldProblem::with("on", "date_order", json!({ "after": first }));
        return Err(Error::Invalid(vec![after]));
    }
    let step = Step {
        act: "withdraw",
        op: "withdraw_document",
        visa: None,
        change: json!({ "state": "withdrawn", "effective_to": request.on, "end_reason": request.reason }),
    };
    take(engine, context, &request.id, step)
}

/// Looked at again and left as it is: the next review is due later.
pub(crate) fn review(engine: &Engine, context: &Context, request: ReviewRequest) -> Result<Answer<Saved>> {
    if request
        .next
        .as_ref()
        .is_some_and(|next| *next <= request.on.to_string())
    {
        let after = FieldProblem::with("next", "date_order", json!({ "after": request.on }));
        return Err(Error::Invalid(vec![after]));
    }
    let next = match &request.next {
        Some(next) => Some(next.clone()),
        None => engine
            .read(|reader| review_due(reader, &request.id, request.on))?
            .map(|day| day.to_string()),
    };
    let step = Step {
        act: "review",
        op: "review_document",
        visa: None,
        change: json!({ "review_due": next }),
    };
    take(engine, context, &request.id, step)
}
