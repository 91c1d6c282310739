//! The page of an event: parts, programme, people, figures, feedback, decisions, links, what the events before it left open.

use serde::Serialize;
use ts_rs::TS;

use super::carried::{self, Carried};
use super::model::{Event, EventFigure, EventGuest, EventLink, Feedback, Participation, ProgrammeItem};
use super::warnings::warn_event;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::{self, Finding, Record, Values, belonging};
use crate::sessions::model::Decision;

/// All about one event.
#[derive(Debug, Serialize, TS)]
pub struct EventPage {
    /// The event.
    #[ts(type = "Row")]
    pub row: Values,
    /// Events that are part of it; rows of `event`.
    #[ts(type = "Row[]")]
    pub parts: Vec<Values>,
    /// Programme in order; rows of `programme_item`.
    #[ts(type = "Row[]")]
    pub programme: Vec<Values>,
    /// Teachers of the college, by name; rows of `participation`.
    #[ts(type = "Row[]")]
    pub participations: Vec<Values>,
    /// Guests, by name; rows of `event_guest`.
    #[ts(type = "Row[]")]
    pub guests: Vec<Values>,
    /// Counts without names; rows of `event_figure`.
    #[ts(type = "Row[]")]
    pub figures: Vec<Values>,
    /// What was said of it; rows of `feedback`.
    #[ts(type = "Row[]")]
    pub feedback: Vec<Values>,
    /// What was decided at it; rows of `decision`.
    #[ts(type = "Row[]")]
    pub decisions: Vec<Values>,
    /// Press, photos, files; rows of `event_link`.
    #[ts(type = "Row[]")]
    pub links: Vec<Values>,
    /// Decisions of other events and sessions that it carries out; rows of `decision`.
    #[ts(type = "Row[]")]
    pub origins: Vec<Values>,
    /// What the events before it in the series left open.
    pub carried: Carried,
    /// `event_day_passed`, `event_no_summary`, `event_no_headcount`, `event_no_proof`, `event_outside_parent`,
    /// `event_cancelled_with_people`, `event_more_names`.
    pub findings: Vec<Finding>,
}

pub(crate) fn page(engine: &Engine, context: &Context, request: Id) -> Result<Answer<EventPage>> {
    engine
        .read(|reader| of_event(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of an event.
///
/// # Errors
/// `not_found`.
pub fn of_event(reader: &Reader<'_>, id: &str, context: &Context) -> Result<EventPage> {
    let row = record::get(reader, Event::KIND, id, context)?;
    let of = |kind, field| belonging(reader, kind, field, id, context);
    Ok(EventPage {
        parts: of(Event::KIND, "parent")?,
        programme: of(ProgrammeItem::KIND, "event")?,
        participations: by_name(reader, id, context)?,
        guests: of(EventGuest::KIND, "event")?,
        figures: of(EventFigure::KIND, "event")?,
        feedback: of(Feedback::KIND, "event")?,
        decisions: of(Decision::KIND, "event")?,
        links: of(EventLink::KIND, "event")?,
        origins: of(Decision::KIND, "follow_up_event")?,
        carried: carried::of_event(reader, id, context)?,
        findings: warn_event(reader, id, &row, context)?,
        row,
    })
}

/// Who took part, in the order of their names.
fn by_name(reader: &Reader<'_>, event: &str, context: &Context) -> Result<Vec<Values>> {
    let request = record::ListRequest {
        conditions: Some([("event".to_owned(), record::Condition::Is(event.into()))].into()),
        sort: Some(vec![record::SortBy {
            field: "person_name".into(),
            descending: false,
        }]),
        limit: Some(record::MAX_ROWS),
        ..record::ListRequest::default()
    };
    Ok(record::list(reader, Participation::KIND, &request, context)?.rows)
}
