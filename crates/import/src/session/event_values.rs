//! Lists of events: the days that a file names, and what a row brings, as it is shown before it is applied.

use serde_json::{Value as Json, json};

use super::Session;
use crate::columns::SheetKind;
use crate::facts::{EventFacts, Notes};
use crate::proposal::Processor;
use crate::store::Store;

impl Session {
    /// Tells all days of the events of the file before the first of them is worked through.
    pub(super) fn announce_events<S: Store>(&self, processor: &mut Processor<'_, S>) {
        for (at, plan) in self.sheets.iter().enumerate() {
            let tables = if plan.kind == SheetKind::Events {
                plan.tables.as_slice()
            } else {
                &[]
            };
            for (table, of_table) in tables.iter().enumerate() {
                for row in 0..of_table.table.rows.len() {
                    let facts = self.read_row(at, (table, row, 0), &|_| false, &mut Notes::default());
                    if let Some(event) = &facts.event {
                        processor.announce(event);
                    }
                }
            }
        }
    }
}

/// Hands on the values of the event and of the part of one person, by record and field.
pub(super) fn event_values(event: &EventFacts, put: &mut dyn FnMut(&'static str, &'static str, Option<Json>)) {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    put("event", "start_date", event.start.map(|date| json!(date)));
    put("event", "end_date", event.end.map(|date| json!(date)));
    put("event", "start_time", text(&event.start_time));
    put("event", "event_kind", text(&event.kind));
    put("event", "level", text(&event.level));
    put("event", "format", text(&event.format));
    put("event", "place", text(&event.place));
    put("event", "organiser", text(&event.organiser));
    let participants = event.participants;
    put(
        "event",
        "participants_total",
        participants.map(|(count, _)| json!(count)),
    );
    put(
        "event",
        "participants_own",
        event.participants_own.map(|count| json!(count)),
    );
    put("event", "note", text(&event.notes()));
    put("participation", "note", text(&event.note));
    put("participation", "role", text(&event.role));
    put("participation", "result", text(&event.result));
    put("participation", "nomination", text(&event.nomination));
    put("participation", "document_number", text(&event.document));
    put("participation", "hours", event.hours.map(|hours| json!(hours)));
}
