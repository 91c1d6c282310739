//! What saving a person brings with it, in the same operation: the day from which a new status holds.

use serde_json::json;

use super::model::Person;
use crate::db::Writer;
use crate::problem::Result;
use crate::record::{self, Record, values};

/// A status that changes without a new day holds from today: the day that stands there is that of the status before it.
/// A day that has not come stays, what was ordered ahead was only named anew; a blank stays blank, for nobody said when.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let today = writer.context().today.to_string();
    let mut statement = writer.connection().prepare_cached(
        "SELECT p.id FROM (SELECT record_id, before, min(number) FROM journal
             WHERE operation = ?1 AND table_name = 'person' AND before IS NOT NULL GROUP BY record_id) j
           JOIN person p ON p.id = j.record_id
         WHERE json_extract(j.before, '$.status') <> p.status
         AND json_extract(j.before, '$.status_since') = p.status_since AND p.status_since < ?2",
    )?;
    let turned: Vec<String> = statement
        .query_map((operation, &today), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in turned {
        record::update(writer, Person::KIND, &id, values(json!({ "status_since": today })))?;
    }
    Ok(())
}
