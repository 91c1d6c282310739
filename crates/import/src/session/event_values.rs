//! What a row of a list of events brings, as it is shown before it is applied.

use serde_json::{Value as Json, json};

use crate::facts::EventFacts;

/// Hands on the values of the event and of the part of one person, by record and field.
pub(super) fn event_values(event: &EventFacts, put: &mut dyn FnMut(&'static str, &'static str, Option<Json>)) {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    put("event", "start_date", event.start.map(|date| json!(date)));
    put("event", "end_date", event.end.map(|date| json!(date)));
    put("event", "event_kind", text(&event.kind));
    put("event", "level", text(&event.level));
    put("event", "format", text(&event.format));
    put("event", "place", text(&event.place));
    put("event", "organiser", text(&event.organiser));
    put("participation", "role", text(&event.role));
    put("participation", "result", text(&event.result));
    put("participation", "nomination", text(&event.nomination));
    put("participation", "document_number", text(&event.document));
    put("participation", "hours", event.hours.map(|hours| json!(hours)));
}
