//! What saving a session brings with it, in the same operation: its number in the year of its group, of the School or of its
//! council. That it is the fact of a line of a plan is the room of plans' to follow.

use serde_json::json;

use super::model::Session;
use crate::db::Writer;
use crate::problem::Result;
use crate::record::{self, Record, Values};

/// A session without a number gets the next one of its year; several of one operation in the order of their days.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
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
                 ON o.group_year IS s.group_year AND o.school_year IS s.school_year AND o.body IS s.body
                   AND o.council_year IS s.council_year AND o.department IS s.department
                 WHERE s.id = ?1 AND o.deleted_at IS NULL",
            )?
            .query_row([&id], |row| row.get(0))?;
        let mut values = Values::new();
        values.insert("number".into(), json!(next));
        record::update(writer, Session::KIND, &id, values)?;
    }
    Ok(())
}
