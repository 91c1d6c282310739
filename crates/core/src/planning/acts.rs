//! The way of a plan to its approval: each step is one operation, with its visa.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::freezing;
use super::model::Plan;
use super::steps::PlanStep;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::documents::model::Approval;
use crate::op::Op;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Id, Saved, saved};
use crate::record::{self, Record, values};

/// Why a plan is returned.
#[derive(Debug, Deserialize, TS)]
pub struct PlanReturnRequest {
    /// Plan.
    pub id: String,
    /// What is to be reworked.
    pub remark: String,
}

/// Who agreed a plan.
#[derive(Debug, Deserialize, TS)]
pub struct PlanAgreeRequest {
    /// Plan.
    pub id: String,
    /// Body: the methodical council.
    pub body: String,
    /// Number of the minutes.
    pub protocol_number: String,
    /// Day.
    #[ts(type = "string")]
    pub date: NaiveDate,
}

/// Who approved a plan.
#[derive(Debug, Deserialize, TS)]
pub struct PlanApproveRequest {
    /// Plan.
    pub id: String,
    /// Day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Who: post and name as they stand on the paper.
    pub approved_by: String,
    /// Number of the order or minutes.
    #[serde(default)]
    #[ts(optional)]
    pub protocol_number: Option<String>,
    /// Why it is approved again; needed from the second time on.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// How a plan is put away.
#[derive(Debug, Deserialize, TS)]
pub struct PlanFinishRequest {
    /// Plan.
    pub id: String,
    /// `execute` or `archive`.
    pub step: PlanStep,
}

/// Name and state of a plan that is not removed.
fn plan_of(reader: &Reader<'_>, id: &str, context: &Context) -> Result<(String, String)> {
    let plan: Plan = record::load(reader, id)?;
    Ok((record::name(reader, Plan::KIND, id, context.language)?, plan.state))
}

/// Writes a step as one operation: the new state, the visa where there is one, and what more it takes.
fn step(
    engine: &Engine,
    context: &Context,
    (code, step): (&'static str, PlanStep),
    id: &str,
    more: impl FnOnce(&Writer<'_>) -> Result<()>,
) -> Result<Answer<Saved>> {
    let (name, state) = engine.read(|reader| plan_of(reader, id, context))?;
    step.check(&state)?;
    let answer = engine.write(Op::new(code, json!({ "name": name })), context, |writer| {
        more(writer)?;
        record::update(writer, Plan::KIND, id, values(json!({ "state": step.leads_to() })))?;
        Ok(id.to_owned())
    })?;
    saved(engine, context, Plan::KIND, answer)
}

/// Adds a visa at the end of the sheet.
fn visa(writer: &Writer<'_>, plan: &str, mut visa: Value) -> Result<()> {
    let rank: i64 = writer
        .connection()
        .prepare_cached("SELECT coalesce(max(rank), 0) + 1 FROM approval WHERE plan = ?1 AND deleted_at IS NULL")?
        .query_row([plan], |row| row.get(0))?;
    visa["plan"] = json!(plan);
    visa["rank"] = json!(rank);
    record::create(writer, Approval::KIND, values(visa)).map(|_| ())
}

/// A text that must say something.
fn said(field: &'static str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        Err(Error::field(field, "required"))
    } else {
        Ok(text.to_owned())
    }
}

/// How many lines of a plan are there for which SQL holds.
fn lines(reader: &Reader<'_>, plan: &str, condition: &str) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM plan_item WHERE plan = ?1 AND deleted_at IS NULL AND {condition}");
    Ok(reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([plan], |row| row.get(0))?)
}

/// Lays the plan before the council. A plan without lines is not laid before anybody.
pub(crate) fn submit(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Saved>> {
    step(
        engine,
        context,
        ("submit_plan", PlanStep::Submit),
        &request.id,
        |writer| match lines(writer, &request.id, "state <> 'cancelled'")? {
            0 => Err(Error::coded("plan_empty", json!({}))),
            _ => Ok(()),
        },
    )
}

/// Returns the plan for rework.
pub(crate) fn give_back(engine: &Engine, context: &Context, request: PlanReturnRequest) -> Result<Answer<Saved>> {
    let remark = said("remark", &request.remark)?;
    step(
        engine,
        context,
        ("return_plan", PlanStep::Return),
        &request.id,
        |writer| {
            let returned = json!({ "step": "returned", "date": context.today, "remark": remark });
            visa(writer, &request.id, returned)
        },
    )
}

/// The council agreed the plan.
pub(crate) fn agree(engine: &Engine, context: &Context, request: PlanAgreeRequest) -> Result<Answer<Saved>> {
    let body = said("body", &request.body)?;
    let protocol = said("protocol_number", &request.protocol_number)?;
    step(
        engine,
        context,
        ("agree_plan", PlanStep::Agree),
        &request.id,
        |writer| {
            let agreed = json!({ "step": "agreed", "body": body, "protocol_number": protocol, "date": request.date });
            visa(writer, &request.id, agreed)
        },
    )
}

/// The director approved the plan: it is frozen as it is. Again only with a reason, as the next version.
pub(crate) fn approve(engine: &Engine, context: &Context, request: PlanApproveRequest) -> Result<Answer<Saved>> {
    let by = said("approved_by", &request.approved_by)?;
    let reason = request
        .reason
        .as_deref()
        .map(str::trim)
        .filter(|reason| !reason.is_empty());
    let id = request.id.as_str();
    let (name, state) = engine.read(|reader| plan_of(reader, id, context))?;
    PlanStep::Approve.check(&state)?;
    let op = Op::new("approve_plan", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        if state == "approved" && reason.is_none() {
            return Err(Error::field("reason", "required"));
        }
        not_before_agreed(writer, id, request.date)?;
        let approved = json!({ "state": "approved", "approved_on": request.date });
        record::update(writer, Plan::KIND, id, values(approved))?;
        let approved = json!({
            "step": "approved", "body": by, "protocol_number": request.protocol_number, "date": request.date,
            "remark": reason,
        });
        visa(writer, id, approved)?;
        freezing::freeze(writer, id, Some(&by), reason)?;
        Ok(id.to_owned())
    })?;
    saved(engine, context, Plan::KIND, answer)
}

/// A plan is approved on the day of its last agreement or later.
fn not_before_agreed(reader: &Reader<'_>, plan: &str, date: NaiveDate) -> Result<()> {
    let agreed: Option<String> = reader
        .connection()
        .prepare_cached("SELECT max(date) FROM approval WHERE plan = ?1 AND step = 'agreed' AND deleted_at IS NULL")?
        .query_row([plan], |row| row.get(0))?;
    match agreed.filter(|agreed| date.to_string().as_str() < agreed.as_str()) {
        Some(agreed) => {
            let order = FieldProblem::with("date", "date_order", json!({ "after": agreed }));
            Err(Error::Invalid(vec![order]))
        }
        None => Ok(()),
    }
}

/// The plan is executed, once no line is open, or put away.
pub(crate) fn finish(engine: &Engine, context: &Context, request: PlanFinishRequest) -> Result<Answer<Saved>> {
    if !matches!(request.step, PlanStep::Execute | PlanStep::Archive) {
        return Err(Error::field("step", "unknown_choice"));
    }
    step(engine, context, ("finish_plan", request.step), &request.id, |writer| {
        let open = match request.step {
            PlanStep::Execute => lines(writer, &request.id, "state IN ('planned', 'in_progress', 'moved')")?,
            _ => 0,
        };
        match open {
            0 => Ok(()),
            count => Err(Error::coded("plan_open_lines", json!({ "count": count }))),
        }
    })
}
