//! Acts on a memorandum: it is prolonged.

use chrono::{Days, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{Memorandum, Obligation};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};

/// How a memorandum is prolonged.
#[derive(Debug, Deserialize, TS)]
pub struct ProlongMemorandumRequest {
    /// The memorandum that is prolonged.
    pub id: String,
    /// Number of the new one.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<String>,
    /// Day of signing.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Last day of the new term; open-ended where none is given.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub valid_to: Option<NaiveDate>,
}

/// What goes over to the new memorandum as it is.
const SAME: [&str; 6] = [
    "subject_kk",
    "subject_ru",
    "subject_en",
    "parties",
    "other_parties",
    "responsible",
];

/// A new memorandum of the same parties goes on where the old one ends. What is not done yet is owed by the new one; what
/// was done stays with the old one.
pub(crate) fn prolong(engine: &Engine, context: &Context, request: ProlongMemorandumRequest) -> Result<Answer<Saved>> {
    let (row, name) = engine.read(|reader| {
        let row = record::get(reader, Memorandum::KIND, &request.id, context)?;
        Ok((
            row,
            record::name(reader, Memorandum::KIND, &request.id, context.language)?,
        ))
    })?;
    match text(&row, "clock") {
        Some("draft") => return Err(Error::field("state", "memorandum_not_signed")),
        Some("terminated") => return Err(Error::field("state", "memorandum_ended")),
        _ if text(&row, "prolonged_from").is_some() => return Err(Error::field("prolongs", "memorandum_prolonged")),
        _ => {}
    }
    if let Some(signed) = text(&row, "date").filter(|signed| request.date.to_string().as_str() < *signed) {
        let after = FieldProblem::with("date", "date_order", json!({ "after": signed }));
        return Err(Error::Invalid(vec![after]));
    }
    let op = Op::new("prolong_memorandum", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        let new = record::create(writer, Memorandum::KIND, next_of(&row, &request))?;
        hand_over(writer, &request.id, &new)?;
        Ok(new)
    })?;
    saved(engine, context, Memorandum::KIND, answer)
}

/// The new memorandum: from the day after the old one ends, or from its signing where the old one had no end or is over.
fn next_of(row: &Values, request: &ProlongMemorandumRequest) -> Values {
    let ended = text(row, "valid_to").and_then(|day| day.parse::<NaiveDate>().ok());
    let after = ended.and_then(|day| day.checked_add_days(Days::new(1)));
    let from = after.map_or(request.date, |day| day.max(request.date));
    let mut next = values(json!({
        "number": request.number, "date": request.date, "valid_from": from, "valid_to": request.valid_to,
        "state": "signed", "prolongs": request.id,
    }));
    for field in SAME {
        next.insert(field.to_owned(), row.get(field).cloned().unwrap_or(Value::Null));
    }
    next
}

fn hand_over(writer: &Writer<'_>, old: &str, new: &str) -> Result<()> {
    let mut statement = writer
        .connection()
        .prepare_cached("SELECT id FROM obligation WHERE memorandum = ?1 AND state = 'open' AND deleted_at IS NULL")?;
    let open: Vec<String> = statement
        .query_map([old], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in open {
        record::update(writer, Obligation::KIND, &id, values(json!({ "memorandum": new })))?;
    }
    Ok(())
}
