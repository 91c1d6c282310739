//! Acts on an event: it was held, it was summed up, its days were moved, it was cancelled. Each is one operation.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::Event;
use crate::context::Context;
use crate::db::{Answer, Engine};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::{text, written};
use crate::record::{self, Record, Values, values};

/// What is said of an event when it is marked as held or summed up; what is not given stays as it is.
#[derive(Debug, Deserialize, TS)]
pub struct EventOutcome {
    /// Event.
    pub id: String,
    /// What came of it, in Kazakh.
    #[serde(default)]
    #[ts(optional)]
    pub summary_kk: Option<String>,
    /// What came of it, in Russian.
    #[serde(default)]
    #[ts(optional)]
    pub summary_ru: Option<String>,
    /// What came of it, in English.
    #[serde(default)]
    #[ts(optional)]
    pub summary_en: Option<String>,
    /// How many took part in all, by headcount.
    #[serde(default)]
    #[ts(optional, as = "Option<i32>")]
    pub participants_total: Option<i64>,
    /// The headcount says «more than».
    #[serde(default)]
    #[ts(optional)]
    pub participants_approximate: Option<bool>,
    /// How many of them from the college.
    #[serde(default)]
    #[ts(optional, as = "Option<i32>")]
    pub participants_own: Option<i64>,
}

/// New days of an event.
#[derive(Debug, Deserialize, TS)]
pub struct MoveEventRequest {
    /// Event.
    pub id: String,
    /// New first day.
    #[ts(type = "string")]
    pub start_date: NaiveDate,
    /// New last day; the event takes as many days as before where none is given.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub end_date: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

/// Why an event does not take place.
#[derive(Debug, Deserialize, TS)]
pub struct CancelEventRequest {
    /// Event.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// What was said of the outcome, without what was left out.
fn outcome(request: &EventOutcome) -> Values {
    let mut given = values(json!({
        "summary_kk": request.summary_kk, "summary_ru": request.summary_ru, "summary_en": request.summary_en,
        "participants_total": request.participants_total, "participants_own": request.participants_own,
        "participants_approximate": request.participants_approximate,
    }));
    given.retain(|_, value| !value.is_null());
    given
}

/// The stored row and the name of an event.
fn event_of(engine: &Engine, id: &str, context: &Context) -> Result<(Values, String)> {
    engine.read(|reader| {
        let row = record::get(reader, Event::KIND, id, context)?;
        Ok((row, record::name(reader, Event::KIND, id, context.language)?))
    })
}

fn refuse_cancelled(row: &Values) -> Result<()> {
    if text(row, "state") == Some("cancelled") {
        return Err(Error::field("state", "event_cancelled"));
    }
    Ok(())
}

fn write(engine: &Engine, context: &Context, op: Op, id: String, given: Values) -> Result<Answer<Saved>> {
    let answer = engine.write(op, context, |writer| {
        record::update(writer, Event::KIND, &id, given)?;
        Ok(id.clone())
    })?;
    saved(engine, context, Event::KIND, answer)
}

/// The event took place.
pub(crate) fn hold(engine: &Engine, context: &Context, request: EventOutcome) -> Result<Answer<Saved>> {
    let (row, name) = event_of(engine, &request.id, context)?;
    refuse_cancelled(&row)?;
    let mut given = outcome(&request);
    if text(&row, "state") != Some("summed_up") {
        given.insert("state".into(), json!("held"));
    }
    let op = Op::new("hold_event", json!({ "name": name }));
    write(engine, context, op, request.id, given)
}

/// What came of the event is written; the headcount and what proves it may follow (R-EV-1 reminds of them).
pub(crate) fn sum_up(engine: &Engine, context: &Context, request: EventOutcome) -> Result<Answer<Saved>> {
    let (mut row, name) = event_of(engine, &request.id, context)?;
    refuse_cancelled(&row)?;
    let mut given = outcome(&request);
    row.extend(given.clone());
    if !written(&row, "summary") {
        return Err(Error::field("summary_kk", "required"));
    }
    given.insert("state".into(), json!("summed_up"));
    let op = Op::new("sum_up_event", json!({ "name": name }));
    write(engine, context, op, request.id, given)
}

/// The event takes place on other days.
pub(crate) fn shift(engine: &Engine, context: &Context, request: MoveEventRequest) -> Result<Answer<Saved>> {
    let (row, name) = event_of(engine, &request.id, context)?;
    if ["held", "summed_up"].contains(&text(&row, "state").unwrap_or_default()) {
        return Err(Error::field("state", "event_held"));
    }
    let day = |field: &str| text(&row, field).and_then(|day| day.parse::<NaiveDate>().ok());
    let lasted = match (day("start_date"), day("end_date")) {
        (Some(first), Some(last)) => Some(last - first),
        _ => None,
    };
    let last = request.end_date.or_else(|| Some(request.start_date + lasted?));
    let op = Op::new("move_event", json!({ "name": name, "date": request.start_date }));
    let given = values(json!({
        "state": "moved", "start_date": request.start_date, "end_date": last, "reason": request.reason,
    }));
    write(engine, context, op, request.id, given)
}

/// The event does not take place.
pub(crate) fn cancel(engine: &Engine, context: &Context, request: CancelEventRequest) -> Result<Answer<Saved>> {
    let (row, name) = event_of(engine, &request.id, context)?;
    if ["held", "summed_up"].contains(&text(&row, "state").unwrap_or_default()) {
        return Err(Error::field("state", "event_held"));
    }
    let op = Op::new("cancel_event", json!({ "name": name }));
    let given = values(json!({ "state": "cancelled", "reason": request.reason }));
    write(engine, context, op, request.id, given)
}
