//! Plan is fact: a line is done by what names it, as many times as it takes; by hand it is done too, and marked so.
//!
//! What must hold: only what changed in this operation moves a line. A line that somebody reopened by hand stays open
//! until another fact comes; a line that somebody closed by hand stays closed when a fact is taken back.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::model::PlanItem;
use super::term_sql::facts_of;
use crate::Language;
use crate::db::{Reader, Writer};
use crate::problem::Result;
use crate::record::{self, Record, values};
use crate::text::dates::PartialDate;

/// Kinds of record that name a line, with the states from which they are facts; all where there are none.
pub(super) const SOURCES: &[(&str, &[&str])] = &[
    ("session", &["held"]),
    ("event", &["held", "summed_up"]),
    ("mentor_meeting", &["shared"]),
    ("document", &["approved", "in_force", "superseded", "expired"]),
    ("decision", &["done"]),
    ("publication", &[]),
];

/// Closes lines that have their facts, reopens those that lost them, and marks what was done by hand.
pub(super) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut touched: BTreeSet<String> = BTreeSet::new();
    for (table, states) in SOURCES {
        touched.extend(lines_of(writer, operation, table, states)?);
    }
    touched.extend(retargeted(writer, operation)?);
    for line in &touched {
        settle(writer, line)?;
    }
    mark_by_hand(writer, operation)
}

/// Lines that gained or lost a fact of this kind in the operation.
fn lines_of(writer: &Writer<'_>, operation: i64, table: &str, states: &[&str]) -> Result<Vec<String>> {
    let quoted: Vec<String> = states.iter().map(|state| format!("'{state}'")).collect();
    let among = |state: &str| match states {
        [] => "1".to_owned(),
        _ => format!("{state} IN ({})", quoted.join(", ")),
    };
    let sql = format!(
        "WITH touched AS (SELECT record_id, before, min(number) FROM journal
           WHERE operation = ?1 AND table_name = '{table}' GROUP BY record_id),
         lines AS (SELECT
           CASE WHEN t.before IS NOT NULL AND json_extract(t.before, '$.deleted_at') IS NULL AND {}
             THEN json_extract(t.before, '$.plan_item') END AS old,
           CASE WHEN f.deleted_at IS NULL AND {} THEN f.plan_item END AS new
           FROM touched t LEFT JOIN {table} f ON f.id = t.record_id)
         SELECT old FROM lines WHERE old IS NOT new AND old IS NOT NULL
         UNION SELECT new FROM lines WHERE old IS NOT new AND new IS NOT NULL",
        among("json_extract(t.before, '$.state')"),
        among("f.state")
    );
    ids(writer, &sql, operation)
}

/// Lines of which the operation changed how many facts they take.
fn retargeted(writer: &Writer<'_>, operation: i64) -> Result<Vec<String>> {
    ids(
        writer,
        "SELECT i.id FROM journal j JOIN plan_item i ON i.id = j.record_id
         WHERE j.operation = ?1 AND j.table_name = 'plan_item' AND j.before IS NOT NULL
         AND (json_extract(j.before, '$.target') IS NOT i.target OR json_extract(j.before, '$.term_kind') IS NOT i.term_kind)",
        operation,
    )
}

fn ids(writer: &Writer<'_>, sql: &str, operation: i64) -> Result<Vec<String>> {
    let mut statement = writer.connection().prepare_cached(sql)?;
    let ids = statement.query_map([operation], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A line and what it takes.
struct Line {
    state: String,
    by_hand: bool,
    moved: bool,
    needed: usize,
}

fn line(reader: &Reader<'_>, id: &str) -> Result<Option<Line>> {
    let sql = record::select_from(
        PlanItem::KIND,
        Language::Kk,
        "t.state, t.done_by_hand, t.moved_from IS NOT NULL, {facts_needed}",
        "WHERE t.id = ?1 AND t.deleted_at IS NULL",
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let needed: i64 = row.get(3)?;
    Ok(Some(Line {
        state: row.get(0)?,
        by_hand: row.get(1)?,
        moved: row.get(2)?,
        needed: usize::try_from(needed).unwrap_or(1).max(1),
    }))
}

/// Days of the facts of a line, in order.
pub(super) fn days_of(reader: &Reader<'_>, line: &str) -> Result<Vec<String>> {
    let sql = concat!("SELECT coalesce(date, '') FROM (", facts_of!("?1"), ") ORDER BY 1");
    let mut statement = reader.connection().prepare_cached(sql)?;
    let days = statement.query_map([line], |row| row.get(0))?;
    Ok(days.collect::<Result<_, _>>()?)
}

/// Brings the state of a line in accord with its facts.
fn settle(writer: &Writer<'_>, id: &str) -> Result<()> {
    let Some(line) = line(writer, id)? else { return Ok(()) };
    let days = days_of(writer, id)?;
    let enough = days.len() >= line.needed;
    let state = line.state.as_str();
    let change = match state {
        "planned" | "in_progress" | "moved" if enough => {
            let today = writer.context().today;
            // What lasts several days, or bears a month only, may end after today.
            let last = days[line.needed - 1].parse::<PartialDate>();
            let day = last.map_or(today, |day| day.last_day().min(today));
            json!({ "state": "done", "done_on": day, "done_by_hand": false })
        }
        "done" if !enough && !line.by_hand => json!({ "state": open_state(&line, days.len()), "done_on": null }),
        "planned" | "in_progress" if !enough && open_state(&line, days.len()) != state => {
            json!({ "state": open_state(&line, days.len()) })
        }
        _ => return Ok(()),
    };
    record::update(writer, PlanItem::KIND, id, values(change)).map(|_| ())
}

/// The state of a line that waits for more facts.
fn open_state(line: &Line, facts: usize) -> &'static str {
    match (line.moved, facts) {
        (true, _) => "moved",
        (false, 0) => "planned",
        (false, _) => "in_progress",
    }
}

/// The state that a line is reopened to by hand.
pub(super) fn reopened(reader: &Reader<'_>, id: &str) -> Result<&'static str> {
    let facts = days_of(reader, id)?.len();
    Ok(line(reader, id)?.map_or("planned", |line| open_state(&line, facts)))
}

/// A line that became done without its facts was done by hand; one that is open again was not.
fn mark_by_hand(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let sql = record::select_from(
        PlanItem::KIND,
        Language::Kk,
        "t.id, t.state = 'done'",
        "WHERE t.id IN (SELECT record_id FROM journal WHERE operation = ?1 AND table_name = 'plan_item')
           AND t.deleted_at IS NULL AND (
             t.state <> 'done' AND t.done_by_hand = 1
             OR t.state = 'done' AND t.done_by_hand = 0 AND {facts} < {facts_needed}
               AND (SELECT coalesce(json_extract(before, '$.state'), '') FROM journal WHERE operation = ?1
                 AND table_name = 'plan_item' AND record_id = t.id ORDER BY number LIMIT 1) <> 'done')",
    );
    let mut statement = writer.connection().prepare_cached(&sql)?;
    let lines: Vec<(String, bool)> = statement
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (id, by_hand) in lines {
        let mark = values(json!({ "done_by_hand": Value::Bool(by_hand) }));
        record::update(writer, PlanItem::KIND, &id, mark)?;
    }
    Ok(())
}
