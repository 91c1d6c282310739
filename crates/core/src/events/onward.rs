//! What an event leads to: a wish becomes a line of a plan, a decision too, and a decision is carried out.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::Feedback;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::planning::model::{Plan, PlanItem};
use crate::problem::{Error, Result};
use crate::record::calls::{Count, Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};
use crate::sessions::model::Decision;
use crate::text::dates::PartialDate;
use crate::training::programme::spelt;

/// Which wish goes into which plan.
#[derive(Debug, Deserialize, TS)]
pub struct FeedbackToPlan {
    /// Feedback.
    pub id: String,
    /// Plan.
    pub plan: String,
    /// Section of the plan.
    #[serde(default)]
    #[ts(optional)]
    pub plan_section: Option<String>,
    /// Day or month from which; all year where none is given.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub term_from: Option<PartialDate>,
}

/// Which decisions were carried out.
#[derive(Debug, Deserialize, TS)]
pub struct DecisionsDone {
    /// Decisions.
    pub ids: Vec<String>,
    /// Day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// What was done.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Which decision goes into which plan.
#[derive(Debug, Deserialize, TS)]
pub struct DecisionToPlan {
    /// Decision.
    pub id: String,
    /// Plan.
    pub plan: String,
    /// Section of the plan.
    #[serde(default)]
    #[ts(optional)]
    pub plan_section: Option<String>,
}

/// A wish becomes the last line of a plan, and leads to it from then on.
pub(crate) fn feedback_to_plan(engine: &Engine, context: &Context, request: FeedbackToPlan) -> Result<Answer<Saved>> {
    let (row, name) = engine.read(|reader| {
        let row = record::get(reader, Feedback::KIND, &request.id, context)?;
        refuse_planned(&row)?;
        Ok((row, record::name(reader, Plan::KIND, &request.plan, context.language)?))
    })?;
    let said = text(&row, "text").unwrap_or_default();
    let mut line = Values::new();
    line.insert(
        format!("activity_{}", spelt(said, context.language)),
        json!(fitted(said)),
    );
    line.insert("term_from".into(), json!(request.term_from));
    line.insert("plan".into(), json!(request.plan));
    line.insert("plan_section".into(), json!(request.plan_section));
    let op = Op::new("feedback_to_plan", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        let item = new_line(writer, line)?;
        let planned = values(json!({ "plan_item": item }));
        record::update(writer, Feedback::KIND, &request.id, planned)?;
        Ok(item)
    })?;
    saved(engine, context, PlanItem::KIND, answer)
}

/// A decision becomes the last line of a plan, with who and by when; carrying it out fulfils the line.
pub(crate) fn decision_to_plan(engine: &Engine, context: &Context, request: DecisionToPlan) -> Result<Answer<Saved>> {
    let (row, name) = engine.read(|reader| {
        let row = record::get(reader, Decision::KIND, &request.id, context)?;
        refuse_planned(&row)?;
        Ok((row, record::name(reader, Plan::KIND, &request.plan, context.language)?))
    })?;
    let mut line = values(json!({
        "plan": request.plan, "plan_section": request.plan_section, "responsible": row["responsible"],
        "responsible_text": row["responsible_text"], "term_from": row["due"],
    }));
    if row["due"].is_string() {
        line.insert("term_kind".into(), json!("until"));
    }
    for language in ["kk", "ru", "en"] {
        let said = text(&row, &format!("text_{language}"));
        line.insert(format!("activity_{language}"), json!(said));
    }
    let op = Op::new("decision_to_plan", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        let item = new_line(writer, line)?;
        let planned = values(json!({ "plan_item": item }));
        record::update(writer, Decision::KIND, &request.id, planned)?;
        Ok(item)
    })?;
    saved(engine, context, PlanItem::KIND, answer)
}

/// Decisions were carried out on this day.
pub(crate) fn decisions_done(engine: &Engine, context: &Context, request: DecisionsDone) -> Result<Answer<Count>> {
    let op = Op::new("done_decision", json!({ "count": request.ids.len() }));
    engine.write(op, context, |writer| {
        for id in &request.ids {
            let mut done = values(json!({ "state": "done", "done_on": request.on }));
            if let Some(note) = &request.note {
                done.insert("done_note".into(), json!(note));
            }
            record::update(writer, Decision::KIND, id, done)?;
        }
        Ok(Count {
            count: request.ids.len(),
        })
    })
}

/// What leads to a line already is not planned twice.
fn refuse_planned(row: &Values) -> Result<()> {
    if text(row, "plan_item").is_some() {
        return Err(Error::field("plan_item", "planned_already"));
    }
    Ok(())
}

/// Adds a line at the end of its plan, or of its section; it belongs to whom the plan belongs.
fn new_line(writer: &Writer<'_>, mut line: Values) -> Result<String> {
    let (plan, section) = (
        text(&line, "plan").map(str::to_owned),
        text(&line, "plan_section").map(str::to_owned),
    );
    let plan = plan.unwrap_or_default();
    for (owner, id) in owners(writer, &plan)? {
        line.insert(owner.to_owned(), id);
    }
    let rank: i64 = writer
        .connection()
        .prepare_cached(
            "SELECT coalesce(max(rank), 0) + 1 FROM plan_item WHERE plan = ?1 AND plan_section IS ?2 AND deleted_at IS NULL",
        )?
        .query_row((&plan, &section), |row| row.get(0))?;
    line.insert("rank".into(), json!(rank.min(999)));
    record::create(writer, PlanItem::KIND, line)
}

/// The year of a group or of the School, or the pair, that a plan is of.
fn owners(reader: &Reader<'_>, plan: &str) -> Result<Vec<(&'static str, Value)>> {
    let plan: Plan = record::load(reader, plan)?;
    let owners = [
        ("group_year", plan.group_year),
        ("school_year", plan.school_year),
        ("mentorship", plan.mentorship),
    ];
    Ok(owners
        .into_iter()
        .filter_map(|(owner, id)| Some((owner, json!(id?))))
        .collect())
}

/// What a line of a plan can hold of a long text.
fn fitted(said: &str) -> String {
    said.chars().take(2000).collect()
}
