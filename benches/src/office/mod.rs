//! Plans and events: a month and an agenda of the calendar over 10,000 lines, the lists of events and of 100,000
//! participations, the table kind by level, each against the SQL that one would write by hand for it.
//!
//! What must hold: both sides answer the same (checked before timing); ours answers what the window gets.

mod calls;
mod cases;
mod made;
mod rows;

use crate::harness::{Bench, Finding, Line, Result};
use crate::lists::measured;

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "P1",
        what: "a month of the calendar with 10,000 lines / its bare SQL",
        measure: calls::month,
    },
    Line {
        id: "P2",
        what: "an agenda of the year with 10,000 lines / its bare SQL",
        measure: calls::agenda,
    },
    Line {
        id: "P3",
        what: "list of events with 100,000 participations / its bare SQL",
        measure: events,
    },
    Line {
        id: "P4",
        what: "list of 100,000 participations / its bare SQL",
        measure: participations,
    },
    Line {
        id: "P5",
        what: "the table kind by level / its bare SQL",
        measure: calls::kinds_by_levels,
    },
];

fn events(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, _) = made::office(bench)?;
    measured(bench, &engine, "event", rows::EVENT, cases::EVENTS)
}

fn participations(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, _) = made::office(bench)?;
    measured(
        bench,
        &engine,
        "participation",
        rows::PARTICIPATION,
        cases::PARTICIPATIONS,
    )
}
