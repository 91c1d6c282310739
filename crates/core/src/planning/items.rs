//! Acts on lines: done by hand, moved, cancelled, reopened. Any number of lines is one operation.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::facts;
use super::model::PlanItem;
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::Count;
use crate::record::{self, Record, values};

/// Lines that were done.
#[derive(Debug, Deserialize, TS)]
pub struct ItemsDoneRequest {
    /// Lines.
    pub ids: Vec<String>,
    /// Day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Mark of execution in words.
    #[serde(default)]
    #[ts(optional)]
    pub mark: Option<String>,
}

/// Lines that get another term.
#[derive(Debug, Deserialize, TS)]
pub struct ItemsMoveRequest {
    /// Lines.
    pub ids: Vec<String>,
    /// How the new term is said.
    #[serde(default)]
    #[ts(optional)]
    pub term_kind: Option<String>,
    /// Day or month from which.
    #[serde(default)]
    #[ts(optional)]
    pub term_from: Option<String>,
    /// Last day or month.
    #[serde(default)]
    #[ts(optional)]
    pub term_to: Option<String>,
    /// Why.
    pub reason: String,
}

/// Lines that will not be done.
#[derive(Debug, Deserialize, TS)]
pub struct ItemsCancelRequest {
    /// Lines.
    pub ids: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Lines.
#[derive(Debug, Deserialize, TS)]
pub struct PlanItemsRequest {
    /// Lines.
    pub ids: Vec<String>,
}

/// Changes each line as one operation; answers how many differ from before.
fn each(
    engine: &Engine,
    context: &Context,
    code: &str,
    ids: &[String],
    change: impl Fn(&Writer<'_>, &PlanItem) -> Result<Value>,
) -> Result<Answer<Count>> {
    engine.write(Op::new(code, json!({ "count": ids.len() })), context, |writer| {
        let mut count = 0;
        for id in ids {
            let line: PlanItem = record::load(writer, id)?;
            let given = values(change(writer, &line)?);
            count += usize::from(record::update(writer, PlanItem::KIND, id, given)?);
        }
        Ok(Count { count })
    })
}

/// Refuses a line that is in one of these states.
fn refuse(line: &PlanItem, states: &[&str]) -> Result<()> {
    match line.state.as_str() {
        "done" if states.contains(&"done") => Err(Error::field("ids", "item_done")),
        "cancelled" if states.contains(&"cancelled") => Err(Error::field("ids", "item_cancelled")),
        _ => Ok(()),
    }
}

/// Marks lines done; without enough facts that is by hand, and [`facts`] marks it so.
pub(crate) fn done(engine: &Engine, context: &Context, request: ItemsDoneRequest) -> Result<Answer<Count>> {
    each(engine, context, "plan_items_done", &request.ids, |_, line| {
        refuse(line, &["cancelled"])?;
        let mut done = json!({ "state": "done", "done_on": request.on });
        if let Some(mark) = &request.mark {
            done["mark"] = json!(mark);
        }
        Ok(done)
    })
}

/// Gives lines another term, with a reason; the first term is kept beside the new one.
pub(crate) fn postpone(engine: &Engine, context: &Context, request: ItemsMoveRequest) -> Result<Answer<Count>> {
    let given = [&request.term_kind, &request.term_from, &request.term_to];
    if given.iter().all(|part| part.as_deref().is_none_or(str::is_empty)) {
        return Err(Error::field("term_from", "required"));
    }
    each(engine, context, "plan_items_moved", &request.ids, |_, line| {
        refuse(line, &["done", "cancelled"])?;
        Ok(json!({
            "state": "moved", "reason": request.reason, "term_kind": request.term_kind, "term_from": request.term_from,
            "term_to": request.term_to, "term_text": null,
            "moved_from": line.moved_from.clone().unwrap_or_else(|| term_code(line)),
        }))
    })
}

/// The term of a line as it is stored: «on|2025-09|», «all_year||».
fn term_code(line: &PlanItem) -> String {
    let shown = |date: Option<crate::text::dates::PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let kind = line.term_kind.as_deref().unwrap_or_default();
    format!("{kind}|{}|{}", shown(line.term_from), shown(line.term_to))
}

/// Cancels lines, with a reason.
pub(crate) fn cancel(engine: &Engine, context: &Context, request: ItemsCancelRequest) -> Result<Answer<Count>> {
    each(engine, context, "plan_items_cancelled", &request.ids, |_, line| {
        refuse(line, &["done"])?;
        Ok(json!({ "state": "cancelled", "reason": request.reason }))
    })
}

/// Opens lines again: what was done or cancelled is planned, in progress where it has facts, or moved as it was.
pub(crate) fn reopen(engine: &Engine, context: &Context, request: PlanItemsRequest) -> Result<Answer<Count>> {
    each(engine, context, "plan_items_reopened", &request.ids, |writer, line| {
        if !["done", "cancelled"].contains(&line.state.as_str()) {
            return Ok(json!({}));
        }
        let state = facts::reopened(writer, &line.id)?;
        let mut open = json!({ "state": state, "done_on": null });
        if line.state == "cancelled" && state != "moved" {
            open["reason"] = Value::Null;
        }
        // «выполнено» of a line that is open again would be printed beside it.
        if line.state == "done" {
            open["mark"] = Value::Null;
        }
        Ok(open)
    })
}
