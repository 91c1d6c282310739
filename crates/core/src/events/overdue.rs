//! What waits for somebody in this room: events that are not summed up, decisions whose day has passed.

use rusqlite::named_params;

use super::model::Event;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Own events that were held and are not summed up in time (R-EV-1), the oldest first.
///
/// # Errors
/// What the database says.
pub fn unsummed(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    ids(
        reader,
        "SELECT t.id FROM event t WHERE t.deleted_at IS NULL AND t.own = 1 AND t.state IN ('held', 'summed_up')
           AND t.start_date < :today AND {clock} = 'unsummed' ORDER BY t.start_date, t.id",
        context,
    )
}

/// Events whose day has passed and of which nobody said that they were held, the oldest first.
///
/// # Errors
/// What the database says.
pub fn passed(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    ids(
        reader,
        "SELECT t.id FROM event t WHERE t.deleted_at IS NULL AND t.state IN ('planned', 'announced', 'moved')
           AND t.start_date < :today AND {clock} = 'day_passed' ORDER BY t.start_date, t.id",
        context,
    )
}

/// Open decisions of sessions and events whose day has passed, the most overdue first (R-NET-1).
///
/// # Errors
/// What the database says.
pub fn overdue_decisions(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    ids(
        reader,
        "SELECT d.id FROM decision d WHERE d.deleted_at IS NULL AND d.state = 'open' AND d.due < :today
           ORDER BY d.due, d.id",
        context,
    )
}

fn ids(reader: &Reader<'_>, template: &str, context: &Context) -> Result<Vec<String>> {
    let sql = expand_sql(template, Event::KIND, context.language);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let found = statement.query_map(named_params! { ":today": today }, |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
