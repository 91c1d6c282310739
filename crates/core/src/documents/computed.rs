//! What lists of documents show besides their fields.

use crate::record::Computed;

/// With how many local acts it was coordinated.
pub const DOCUMENT_COMPUTED: &[Computed] = &[Computed::of(
    "coordinated",
    "whole",
    "SELECT count(*) FROM coordination c WHERE c.document = t.id AND c.deleted_at IS NULL",
)
.listed()];

/// Whether the act is no longer in force (R-DOC-2).
pub const COORDINATION_COMPUTED: &[Computed] = &[Computed::of(
    "outdated",
    "yes_no",
    "SELECT a.state IN ('superseded', 'expired', 'withdrawn') FROM document a WHERE a.id = t.act",
)
.listed()];
