//! What lists of the methodical bank show besides their fields.

use crate::record::Computed;

/// How often it was used, and when last.
pub const RESOURCE_COMPUTED: &[Computed] = &[
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
