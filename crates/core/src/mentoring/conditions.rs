//! What must be there before a pair goes on to its next state, condition by condition, with what was found.

use chrono::NaiveDate;
use rusqlite::named_params;
use serde_json::{Value, json};

use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::checks::{text, written};
use crate::record::{Finding, Severity, Values};

/// Days before the last one in which a pair sums up.
pub(super) const CLOSING_DAYS: i64 = 30;

fn finding(code: &str, ok: bool, fact: Value) -> Finding {
    let missing = fact.clone();
    Finding::of(code, ok, Severity::Error, fact, missing)
}

/// The field at which a failing condition is said.
pub(super) fn field_of(code: &str) -> &'static str {
    match code {
        "pair_first_day" => "since",
        "pair_mentor_report" => "mentor_reported_on",
        "pair_mentee_report" => "mentee_reported_on",
        "pair_conclusion" => "conclusion_kk",
        _ => "state",
    }
}

/// The order is there with its period.
pub(super) fn ordered(values: &Values) -> Vec<Finding> {
    let given = ["order_number", "order_date", "since", "until"]
        .iter()
        .filter(|field| text(values, field).is_some())
        .count();
    vec![finding("pair_order", given == 4, json!({ "count": given, "need": 4 }))]
}

/// The first day has come.
pub(super) fn begun(values: &Values, today: NaiveDate) -> Finding {
    let since = text(values, "since").and_then(|day| day.parse::<NaiveDate>().ok());
    let fact = json!({ "since": since });
    finding("pair_first_day", since.is_some_and(|since| since <= today), fact)
}

/// Marks of the diagnosis: criteria rated at the entry, at the end, and at the end of those rated at the entry.
struct Rated {
    entry: i64,
    closing: i64,
    both: i64,
    lines: i64,
}

fn rated(reader: &Reader<'_>, id: &str) -> Result<Rated> {
    reader
        .connection()
        .prepare_cached(
            "WITH mark AS (SELECT observation_criterion AS criterion, point FROM diagnosis_score WHERE mentorship = :id
               AND deleted_at IS NULL)
             SELECT count(DISTINCT criterion) FILTER (WHERE point = 'entry'),
               count(DISTINCT criterion) FILTER (WHERE point = 'closing'),
               count(DISTINCT criterion) FILTER (WHERE point = 'closing' AND criterion IN
                 (SELECT criterion FROM mark WHERE point = 'entry')),
               (SELECT count(*) FROM plan_item WHERE mentorship = :id AND deleted_at IS NULL)
             FROM mark",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            Ok(Rated {
                entry: row.get(0)?,
                closing: row.get(1)?,
                both: row.get(2)?,
                lines: row.get(3)?,
            })
        })
        .map_err(Into::into)
}

/// What a pair is closed by: both reports, the closing diagnosis of all that was rated at the entry, the conclusion.
///
/// # Errors
/// What the database says.
pub(super) fn closing(reader: &Reader<'_>, id: &str, values: &Values) -> Result<Vec<Finding>> {
    let rated = rated(reader, id)?;
    let complete = rated.closing > 0 && rated.both >= rated.entry;
    let count = if rated.entry == 0 { rated.closing } else { rated.both };
    let report = |field: &str| json!({ "date": text(values, field) });
    Ok(vec![
        finding(
            "pair_closing",
            complete,
            json!({ "count": count, "need": rated.entry.max(1) }),
        ),
        finding(
            "pair_mentor_report",
            text(values, "mentor_reported_on").is_some(),
            report("mentor_reported_on"),
        ),
        finding("pair_conclusion", written(values, "conclusion"), json!({})),
        finding(
            "pair_mentee_report",
            text(values, "mentee_reported_on").is_some(),
            report("mentee_reported_on"),
        ),
    ])
}

/// What the work of a pair rests on: that it was begun, the plan, the entry diagnosis, contacts.
///
/// # Errors
/// What the database says.
pub(super) fn running(
    reader: &Reader<'_>,
    id: &str,
    row: &Values,
    silence: i64,
    context: &Context,
) -> Result<Vec<Finding>> {
    let rated = rated(reader, id)?;
    let silent = row.get("silent_days").and_then(Value::as_i64);
    let contact = json!({ "date": row.get("last_contact"), "count": silent.unwrap_or(0), "need": silence });
    let mut found = Vec::new();
    if text(row, "state") == Some("ordered") {
        found.push(begun(row, context.today));
    }
    found.extend([
        finding("pair_plan", rated.lines > 0, json!({ "count": rated.lines })),
        finding("pair_entry", rated.entry > 0, json!({ "count": rated.entry })),
        finding("pair_contact", silent.is_none_or(|days| days < silence), contact),
    ]);
    Ok(found)
}
