//! What lists of events show besides their fields.

use crate::record::Computed;

/// How many of the college took part.
pub const EVENT_COMPUTED: &[Computed] = &[Computed::of(
    "participants",
    "whole",
    "SELECT count(DISTINCT p.person) FROM participation p WHERE p.event = t.id AND p.deleted_at IS NULL",
)
.listed()];

/// When the event was, and whose participation it is.
pub const PARTICIPATION_COMPUTED: &[Computed] = &[
    Computed::of(
        "event_date",
        "date",
        "SELECT e.start_date FROM event e WHERE e.id = t.event",
    )
    .listed(),
    Computed::of("person_name", "text", "{title:person:t.person}"),
];

/// Of which day it is.
pub const FEEDBACK_COMPUTED: &[Computed] = &[Computed::of(
    "date",
    "date",
    "coalesce((SELECT e.start_date FROM event e WHERE e.id = t.event), (SELECT s.date FROM session s WHERE s.id = t.session))",
)
.listed()];
