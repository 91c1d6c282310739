//! What waits for somebody in this room: events that are not said to be held, or not summed up.

use super::model::Event;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{self, Record};

/// Own events that were held and are not summed up in time (R-EV-1), the oldest first.
///
/// # Errors
/// What the database says.
pub fn unsummed(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    let condition = "t.own = 1 AND t.state IN ('held', 'summed_up') AND t.start_date < :today AND {clock} = 'unsummed'";
    record::ids_where(reader, Event::KIND, condition, "t.start_date", context)
}

/// Events whose day has passed and of which nobody said that they were held, the oldest first.
///
/// # Errors
/// What the database says.
pub fn passed(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    let condition = "t.state IN ('planned', 'announced', 'moved') AND t.start_date < :today AND {clock} = 'day_passed'";
    record::ids_where(reader, Event::KIND, condition, "t.start_date", context)
}
