//! What lists of the methodical bank show besides their fields.

use crate::record::Computed;

/// What it is called, how often it was used, and when last.
pub const RESOURCE_COMPUTED: &[Computed] = &[
    Computed::of("resource_title", "text", "{names:resource:t}").ordered("t.order_{lang}"),
    Computed::of(
        "uses",
        "whole",
        "SELECT count(*) FROM resource_use u WHERE u.resource = t.id AND u.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "last_used",
        "date",
        "SELECT max(u.date) FROM resource_use u WHERE u.resource = t.id AND u.deleted_at IS NULL",
    )
    .listed(),
];

/// What it is called.
pub const PUBLICATION_COMPUTED: &[Computed] =
    &[Computed::of("publication_title", "text", "{names:publication:t}").ordered("t.order_{lang}")];

/// What it is about.
pub const EXPERIENCE_COMPUTED: &[Computed] =
    &[Computed::of("experience_topic", "text", "{names:experience_generalisation:t}").ordered("t.order_{lang}")];
