//! What saving a session brings with it, in the same operation: its number in the year, and the fact of its plan line.

use serde_json::json;

use super::model::Session;
use crate::db::Writer;
use crate::planning::model::PlanItem;
use crate::problem::Result;
use crate::record::{self, Record, Values};

/// Numbers new sessions that have none, and marks the plan lines of sessions that became held.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    number(writer, operation)?;
    fulfil(writer, operation)
}

/// A session without a number gets the next one of its year; several of one operation in the order of their days.
fn number(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT DISTINCT s.id FROM journal j JOIN session s ON s.id = j.record_id
         WHERE j.operation = ?1 AND j.table_name = 'session' AND j.before IS NULL AND s.number IS NULL
         AND s.deleted_at IS NULL ORDER BY s.date, s.start_time, s.id",
    )?;
    let new: Vec<String> = statement
        .query_map([operation], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in new {
        let next: i64 = writer
            .connection()
            .prepare_cached(
                "SELECT coalesce(max(o.number), 0) + 1 FROM session s JOIN session o
                 ON o.group_year IS s.group_year AND o.school_year IS s.school_year
                 WHERE s.id = ?1 AND o.deleted_at IS NULL",
            )?
            .query_row([&id], |row| row.get(0))?;
        let mut values = Values::new();
        values.insert("number".into(), json!(next));
        record::update(writer, Session::KIND, &id, values)?;
    }
    Ok(())
}

/// The plan line of a session is done on the day on which the session was held: plan is fact. A line that is done or
/// cancelled already stays as it is.
fn fulfil(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT i.id, min(s.date) FROM journal j JOIN session s ON s.id = j.record_id JOIN plan_item i ON i.id = s.plan_item
         WHERE j.operation = ?1 AND j.table_name = 'session' AND s.state = 'held' AND s.deleted_at IS NULL
         AND (j.before IS NULL OR json_extract(j.before, '$.state') <> 'held'
           OR json_extract(j.before, '$.plan_item') IS NOT s.plan_item)
         AND i.deleted_at IS NULL AND i.state IN ('planned', 'in_progress', 'moved') GROUP BY i.id",
    )?;
    let lines: Vec<(String, String)> = statement
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (id, date) in lines {
        let mut values = Values::new();
        values.insert("state".into(), json!("done"));
        values.insert("done_on".into(), json!(date));
        record::update(writer, PlanItem::KIND, &id, values)?;
    }
    Ok(())
}
