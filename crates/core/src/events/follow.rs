//! What saving an event brings with it, in the same operation: the decision that it was to carry out is done.

use serde_json::json;

use crate::db::Writer;
use crate::problem::Result;
use crate::record::{self, Record, values};
use crate::sessions::model::Decision;

/// Marks open decisions whose event became held, on its last day: «to hold the contest» is done when it was held.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT d.id, coalesce(e.end_date, e.start_date) FROM journal j JOIN event e ON e.id = j.record_id
           JOIN decision d ON d.follow_up_event = e.id
         WHERE j.operation = ?1 AND j.table_name = 'event' AND e.state IN ('held', 'summed_up') AND e.deleted_at IS NULL
         AND (j.before IS NULL OR json_extract(j.before, '$.state') NOT IN ('held', 'summed_up'))
         AND d.deleted_at IS NULL AND d.state = 'open' GROUP BY d.id",
    )?;
    let done: Vec<(String, String)> = statement
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let today = writer.context().today.to_string();
    for (id, day) in done {
        // An event of several days may be marked before its last one.
        let given = values(json!({ "state": "done", "done_on": day.min(today.clone()) }));
        record::update(writer, Decision::KIND, &id, given)?;
    }
    Ok(())
}
