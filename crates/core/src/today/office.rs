//! What the office waits for today: late lines and plans, events that nobody summed up, memoranda that end, documents.

use serde::Serialize;
use ts_rs::TS;

use crate::context::Context;
use crate::db::Reader;
use crate::documents;
use crate::documents::model::Document;
use crate::events::model::Event;
use crate::events::overdue as events;
use crate::network;
use crate::network::model::Memorandum;
use crate::planning::overdue as plans;
use crate::problem::Result;
use crate::record::{self, Kind, Record, Values};

/// Lists of what waits; each says how to read its rows.
#[derive(Debug, Serialize, TS)]
pub struct Office {
    /// Lines of plans whose term has passed, the most overdue first; rows of `plan_item`.
    #[ts(type = "Row[]")]
    pub items: Vec<Values>,
    /// Plans of a running year that nobody approved in time; rows of `plan`.
    #[ts(type = "Row[]")]
    pub plans: Vec<Values>,
    /// Events whose day has passed unsaid, then own ones that are not summed up in time (R-EV-1); rows of `event`.
    #[ts(type = "Row[]")]
    pub events: Vec<Values>,
    /// Memoranda that end soon, the next first; rows of `memorandum`.
    #[ts(type = "Row[]")]
    pub memoranda: Vec<Values>,
    /// Documents that wait for coordination with local acts; rows of `document`.
    #[ts(type = "Row[]")]
    pub awaiting: Vec<Values>,
    /// Documents to be checked again, because an act has changed; rows of `document`.
    #[ts(type = "Row[]")]
    pub to_recheck: Vec<Values>,
    /// Documents whose review is due; rows of `document`.
    #[ts(type = "Row[]")]
    pub reviews: Vec<Values>,
}

/// How many of each there are in all.
pub(super) struct Waiting {
    pub(super) items: i64,
    pub(super) awaiting: i64,
    pub(super) to_recheck: i64,
    pub(super) memoranda: i64,
}

/// What waits on the context's day, at most `most` rows of each.
pub(super) fn office(reader: &Reader<'_>, most: u32, context: &Context) -> Result<(Office, Waiting)> {
    let late = plans::overdue(reader, most, context)?;
    let mut events = events::passed(reader, context)?;
    events.extend(events::unsummed(reader, context)?);
    let memoranda = network::expiring(reader, context)?;
    let awaiting = documents::awaiting(reader, context)?;
    let to_recheck = documents::to_recheck(reader, context)?;
    let reviews = documents::reviews_due(reader, context)?;
    let counted = Waiting {
        items: late.items.total,
        awaiting: awaiting.len() as i64,
        to_recheck: to_recheck.len() as i64,
        memoranda: memoranda.len() as i64,
    };
    let rows = |kind: &Kind, ids: &[String]| {
        let first = &ids[..ids.len().min(most as usize)];
        record::in_order_of_ids(reader, kind, first, context)
    };
    let office = Office {
        items: late.items.rows,
        plans: late.plans,
        events: rows(Event::KIND, &events)?,
        memoranda: rows(Memorandum::KIND, &memoranda)?,
        awaiting: rows(Document::KIND, &awaiting)?,
        to_recheck: rows(Document::KIND, &to_recheck)?,
        reviews: rows(Document::KIND, &reviews)?,
    };
    Ok((office, counted))
}
