//! What lists of the network show besides their fields.

use crate::record::Computed;

/// How many memoranda a partner is a party of.
pub const PARTNER_COMPUTED: &[Computed] = &[Computed::of(
    "memoranda",
    "whole",
    "SELECT count(*) FROM memorandum_partner l JOIN memorandum m ON m.id = l.memorandum WHERE l.partner = t.id
       AND l.deleted_at IS NULL AND m.deleted_at IS NULL",
)
.listed()];

/// How many organisations a community has.
pub const COMMUNITY_COMPUTED: &[Computed] = &[Computed::of(
    "members",
    "whole",
    "SELECT count(*) FROM network_member m WHERE m.network_community = t.id AND m.deleted_at IS NULL",
)
.listed()];

/// How many days are left; nothing where it is open-ended.
pub const MEMORANDUM_COMPUTED: &[Computed] = &[Computed::of(
    "days_left",
    "whole",
    "CAST(julianday(t.valid_to) - julianday(:today) AS INTEGER)",
)
.listed()];

/// Whether it is late.
pub const OBLIGATION_COMPUTED: &[Computed] = &[Computed::of(
    "overdue",
    "yes_no",
    "t.state = 'open' AND coalesce(t.due, '9999') < :today",
)
.listed()];
