//! What deserves a word about an event (R-EV-1, R-EV-2). None stops.

use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::checks::{text, written};
use crate::record::{Finding, Record, Severity, Values, expand_sql};

/// What is wanting of an event, and what does not fit.
pub(super) fn warn_event(reader: &Reader<'_>, id: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let said = |code: &str, severity: Severity, fact: Value| {
        Finding::wanting(code, severity, fact).proven_by("event", Some(id))
    };
    let state = text(values, "state").unwrap_or("planned");
    let first = text(values, "start_date").unwrap_or_default();
    let last = text(values, "end_date").unwrap_or(first);
    let today = context.today.to_string();
    let mut findings = Vec::new();
    if ["planned", "announced", "moved"].contains(&state) && last < today.as_str() {
        findings.push(said("event_day_passed", Severity::Warn, json!({ "date": last })));
    }
    if ["held", "summed_up"].contains(&state) && is_yes(values, "own") {
        let due = due_day(reader, last, context)?;
        let severity = if due < today { Severity::Warn } else { Severity::Info };
        for code in wanting(reader, id, values)? {
            findings.push(said(code, severity, json!({ "by": due })));
        }
    }
    if let Some((start, end)) = outside_parent(reader, values, first, last)? {
        let fact = json!({ "start": start, "end": end });
        findings.push(said("event_outside_parent", Severity::Warn, fact));
    }
    let people = named(reader, id)?;
    if state == "cancelled" && people > 0 {
        let fact = json!({ "count": people });
        findings.push(said("event_cancelled_with_people", Severity::Warn, fact));
    }
    let counted = ["participants_own", "participants_total"]
        .iter()
        .find_map(|field| values.get(*field).and_then(Value::as_i64));
    if let Some(counted) = counted.filter(|counted| *counted < people) {
        let fact = json!({ "count": counted, "named": people });
        findings.push(said("event_more_names", Severity::Warn, fact));
    }
    Ok(findings)
}

/// A yes of a stored row (1) or of one that is shown (true).
fn is_yes(values: &Values, field: &str) -> bool {
    values
        .get(field)
        .is_some_and(|value| value.as_bool().unwrap_or_else(|| value.as_i64() == Some(1)))
}

/// Until when an event that ended on this day is to be summed up (R-EV-1).
fn due_day(reader: &Reader<'_>, last: &str, context: &Context) -> Result<String> {
    let sql = expand_sql(
        "SELECT date(:last, '+' || {rule:event_summary_days} || ' days')",
        super::model::Event::KIND,
        context.language,
    );
    let today = context.today.to_string();
    let due: Option<String> = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row(&[(":last", last), (":today", today.as_str())], |row| row.get(0))?;
    Ok(due.unwrap_or_default())
}

/// What a held event lacks: a note of what came of it, a headcount, a file or a link.
fn wanting(reader: &Reader<'_>, id: &str, values: &Values) -> Result<Vec<&'static str>> {
    let linked: bool = reader
        .connection()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM event_link WHERE event = ?1 AND deleted_at IS NULL)")?
        .query_row([id], |row| row.get(0))?;
    let proven = linked || text(values, "file").is_some();
    let counted = values.get("participants_total").is_some_and(Value::is_i64);
    let all = [
        ("event_no_summary", written(values, "summary")),
        ("event_no_headcount", counted),
        ("event_no_proof", proven),
    ];
    Ok(all
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(code, _)| code)
        .collect())
}

/// The days of the greater event, where this one does not lie within them (R-EV-2).
fn outside_parent(reader: &Reader<'_>, values: &Values, first: &str, last: &str) -> Result<Option<(String, String)>> {
    let Some(parent) = text(values, "parent") else {
        return Ok(None);
    };
    let days: Option<(String, String)> = reader
        .connection()
        .prepare_cached("SELECT start_date, coalesce(end_date, start_date) FROM event WHERE id = ?1")?
        .query_row([parent], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(days.filter(|(start, end)| first < start.as_str() || last > end.as_str()))
}

/// Teachers of the college on the list of the event, each counted once.
fn named(reader: &Reader<'_>, id: &str) -> Result<i64> {
    Ok(reader
        .connection()
        .prepare_cached("SELECT count(DISTINCT person) FROM participation WHERE event = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))?)
}

/// Nobody takes part in what was cancelled.
pub(super) fn warn_participation(reader: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    let state: Option<String> = reader
        .connection()
        .prepare_cached("SELECT state FROM event WHERE id = ?1")?
        .query_row([text(values, "event")], |row| row.get(0))
        .optional()?;
    Ok((state.as_deref() == Some("cancelled"))
        .then(|| {
            Finding::wanting("event_cancelled_with_people", Severity::Warn, json!({ "count": 1 }))
                .proven_by("participation", Some(id))
        })
        .into_iter()
        .collect())
}
