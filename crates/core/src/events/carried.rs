//! What the events of a series leave for the next one: decisions that are not carried out, wishes that no plan has taken in.

use serde::Serialize;
use ts_rs::TS;

use super::model::Feedback;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{self, Record, Values};
use crate::sessions::model::Decision;

/// What earlier events left open.
#[derive(Debug, Serialize, TS)]
pub struct Carried {
    /// Decisions that are open; rows of `decision`.
    #[ts(type = "Row[]")]
    pub decisions: Vec<Values>,
    /// Suggestions and needs that are in no plan; rows of `feedback`.
    #[ts(type = "Row[]")]
    pub wishes: Vec<Values>,
}

/// The events before this one in its series, each with its parts: a wish is said in a section, and heard at the next
/// conference. The depth is bounded by the links, each event being taken once.
const EARLIER: &str = "WITH RECURSIVE earlier (id) AS (
    SELECT e.previous FROM event e WHERE e.id = ?1 AND e.previous IS NOT NULL
    UNION SELECT e.previous FROM earlier JOIN event e ON e.id = earlier.id WHERE e.previous IS NOT NULL
    UNION SELECT o.id FROM earlier JOIN event o ON o.parent = earlier.id WHERE o.deleted_at IS NULL)";

/// What the events before this one left open.
///
/// # Errors
/// What the database says.
pub fn of_event(reader: &Reader<'_>, event: &str, context: &Context) -> Result<Carried> {
    let ids = |what: &str| -> Result<Vec<String>> {
        let mut statement = reader.connection().prepare_cached(&format!("{EARLIER} {what}"))?;
        let found = statement.query_map([event], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    };
    let decisions = ids("SELECT d.id FROM earlier JOIN decision d ON d.event = earlier.id
         WHERE d.deleted_at IS NULL AND d.state = 'open' AND earlier.id <> ?1")?;
    let wishes = ids(
        "SELECT f.id FROM earlier JOIN feedback f ON f.event = earlier.id WHERE f.deleted_at IS NULL
         AND f.kind IN ('suggestion', 'need') AND f.plan_item IS NULL AND earlier.id <> ?1",
    )?;
    Ok(Carried {
        decisions: record::of_ids(reader, Decision::KIND, &decisions, context)?,
        wishes: record::of_ids(reader, Feedback::KIND, &wishes, context)?,
    })
}
