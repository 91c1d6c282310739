//! The two-way table of events that were held: kind by level.

use chrono::NaiveDate;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::Event;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::groups::candidates::Named;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Which days, whose events.
#[derive(Debug, Deserialize, TS)]
pub struct EventTableRequest {
    /// First day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// Last day.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// Only the college's own, or only other people's; all where none is given.
    #[serde(default)]
    #[ts(optional)]
    pub own: Option<bool>,
}

/// Held events by kind and level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventTable {
    /// Kinds that occur, in the order of the dictionary.
    pub kinds: Vec<Named>,
    /// Levels that occur, in the order of the dictionary.
    pub levels: Vec<Named>,
    /// Where a kind and a level meet; only where there is something.
    pub cells: Vec<EventCell>,
    /// All of it.
    pub totals: EventTotals,
}

/// Events of one kind and level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventCell {
    /// Kind.
    pub kind: String,
    /// Level.
    pub level: String,
    /// Events.
    #[ts(type = "number")]
    pub events: i64,
    /// Of them organised by the college.
    #[ts(type = "number")]
    pub own: i64,
    /// Rows of participation.
    #[ts(type = "number")]
    pub participations: i64,
    /// Teachers, each counted once in the cell.
    #[ts(type = "number")]
    pub teachers: i64,
}

/// Figures of the whole table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct EventTotals {
    /// Events.
    #[ts(type = "number")]
    pub events: i64,
    /// Of them organised by the college.
    #[ts(type = "number")]
    pub own: i64,
    /// Rows of participation.
    #[ts(type = "number")]
    pub participations: i64,
    /// Teachers, each counted once in all.
    #[ts(type = "number")]
    pub teachers: i64,
}

pub(crate) fn table(engine: &Engine, context: &Context, request: EventTableRequest) -> Result<Answer<EventTable>> {
    engine.read(|reader| of_days(reader, &request, context)).map(Answer::of)
}

/// Events that were held and began within the days.
const HELD: &str = "e.deleted_at IS NULL AND e.state IN ('held', 'summed_up') AND e.start_date BETWEEN :from AND :to
  AND (:own IS NULL OR e.own = :own)";

/// Held events of the days, by kind and level.
///
/// # Errors
/// What the database says.
pub fn of_days(reader: &Reader<'_>, request: &EventTableRequest, context: &Context) -> Result<EventTable> {
    let (from, to) = (request.from.to_string(), request.to.to_string());
    let bound = named_params! { ":from": from, ":to": to, ":own": request.own };
    let sql = format!(
        "SELECT e.event_kind, e.level, count(DISTINCT e.id), count(DISTINCT CASE e.own WHEN 1 THEN e.id END), count(p.id),
           count(DISTINCT p.person)
         FROM event e LEFT JOIN participation p ON p.event = e.id AND p.deleted_at IS NULL
         WHERE {HELD} GROUP BY e.event_kind, e.level"
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let found = statement.query_map(bound, |row| {
        Ok(EventCell {
            kind: row.get(0)?,
            level: row.get(1)?,
            events: row.get(2)?,
            own: row.get(3)?,
            participations: row.get(4)?,
            teachers: row.get(5)?,
        })
    })?;
    let cells: Vec<EventCell> = found.collect::<Result<_, _>>()?;
    // One teacher stands in several cells: who took part anywhere is asked of each teacher, who is found at once.
    let sql = format!(
        "SELECT count(*) FROM person x WHERE EXISTS (SELECT 1 FROM participation p JOIN event e ON e.id = p.event
           WHERE p.person = x.id AND p.deleted_at IS NULL AND {HELD})"
    );
    let teachers = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row(bound, |row| row.get(0))?;
    let sum = |of: fn(&EventCell) -> i64| cells.iter().map(of).sum();
    let totals = EventTotals {
        events: sum(|cell| cell.events),
        own: sum(|cell| cell.own),
        participations: sum(|cell| cell.participations),
        teachers,
    };
    Ok(EventTable {
        kinds: ordered(reader, "event_kind", &cells, |cell| &cell.kind, context)?,
        levels: ordered(reader, "level", &cells, |cell| &cell.level, context)?,
        cells,
        totals,
    })
}

/// What occurs of a dictionary, in its order.
fn ordered(
    reader: &Reader<'_>,
    dictionary: &str,
    cells: &[EventCell],
    of: fn(&EventCell) -> &String,
    context: &Context,
) -> Result<Vec<Named>> {
    let sql = expand_sql(
        &format!("SELECT x.id, {{names:{dictionary}:x}} FROM {dictionary} x ORDER BY x.rank IS NULL, x.rank, x.id"),
        Event::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let found = statement.query_map([], |row| {
        Ok(Named {
            id: row.get(0)?,
            title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
        })
    })?;
    let all: Vec<Named> = found.collect::<Result<_, _>>()?;
    Ok(all
        .into_iter()
        .filter(|named| cells.iter().any(|cell| *of(cell) == named.id))
        .collect())
}
