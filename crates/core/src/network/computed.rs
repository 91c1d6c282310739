//! What lists of the network show besides their fields: who belongs, how long a memorandum lasts, what was carried out.

use crate::record::Computed;

/// Memoranda, events and communities of a partner.
pub const PARTNER_COMPUTED: &[Computed] = &[
    Computed::of(
        "memoranda",
        "whole",
        "SELECT count(*) FROM memorandum_partner l JOIN memorandum m ON m.id = l.memorandum WHERE l.partner = t.id
           AND l.deleted_at IS NULL AND m.deleted_at IS NULL",
    )
    .listed(),
    // Held, as host or as one of the partners; an event counts once.
    Computed::of(
        "events",
        "whole",
        "SELECT count(*) FROM (SELECT e.id FROM event e WHERE e.host = t.id AND e.deleted_at IS NULL
             AND e.state IN ('held', 'summed_up')
           UNION SELECT e.id FROM event_partner l JOIN event e ON e.id = l.event WHERE l.partner = t.id
             AND l.deleted_at IS NULL AND e.deleted_at IS NULL AND e.state IN ('held', 'summed_up'))",
    )
    .listed(),
    Computed::of(
        "communities",
        "whole",
        "SELECT count(DISTINCT m.network_community) FROM network_member m WHERE m.partner = t.id AND m.deleted_at IS NULL
           AND coalesce(m.since, '') <= :today AND coalesce(m.until, '9999') >= :today",
    ),
];

/// How many organisations a community has today.
pub const COMMUNITY_COMPUTED: &[Computed] = &[
    Computed::of(
        "members",
        "whole",
        "SELECT count(DISTINCT m.partner) FROM network_member m WHERE m.network_community = t.id AND m.deleted_at IS NULL
           AND coalesce(m.since, '') <= :today AND coalesce(m.until, '9999') >= :today",
    )
    .listed(),
    Computed::of(
        "plans",
        "whole",
        "SELECT count(*) FROM plan p WHERE p.network_community = t.id AND p.deleted_at IS NULL",
    ),
];

/// Which organisation it is, and whether it belongs today.
pub const MEMBER_COMPUTED: &[Computed] = &[
    Computed::of("partner_name", "text", "{title:partner:t.partner}").ordered("{order:partner:t.partner}"),
    Computed::of(
        "current",
        "yes_no",
        "coalesce(t.since, '') <= :today AND coalesce(t.until, '9999') >= :today",
    )
    .listed(),
];

/// How a memorandum stands, how many days are left, what was carried out (R-MOU-1). One that is prolonged holds until its
/// prolongation begins, which until then is only signed.
pub const MEMORANDUM_COMPUTED: &[Computed] = &[
    // From which day another one goes on in its place.
    Computed::of(
        "prolonged_from",
        "date",
        "(SELECT min(coalesce(m.valid_from, m.date, '')) FROM memorandum m WHERE m.prolongs = t.id AND m.deleted_at IS NULL
           AND m.state <> 'draft')",
    ),
    Computed::choice(
        "clock",
        &["draft", "signed", "in_force", "expiring", "expired", "prolonged", "terminated", "open_ended"],
        "CASE WHEN t.state <> 'signed' THEN t.state
           WHEN {prolonged_from} <= :today THEN 'prolonged'
           WHEN t.valid_from > :today THEN 'signed'
           WHEN t.valid_to IS NULL THEN 'open_ended'
           WHEN t.valid_to < :today THEN 'expired'
           WHEN {prolonged_from} IS NULL AND t.valid_to <= date(:today, '+' || {rule:memorandum_alert_days} || ' days')
             THEN 'expiring'
           ELSE 'in_force' END",
    )
    .listed(),
    // Nothing where it is open-ended.
    Computed::of(
        "days_left",
        "whole",
        "CAST(julianday(t.valid_to) - julianday(:today) AS INTEGER)",
    )
    .listed(),
    Computed::of(
        "obligations",
        "whole",
        "SELECT count(*) FROM obligation o WHERE o.memorandum = t.id AND o.deleted_at IS NULL AND o.state <> 'cancelled'",
    )
    .listed(),
    Computed::of(
        "obligations_done",
        "whole",
        "SELECT count(*) FROM obligation o WHERE o.memorandum = t.id AND o.deleted_at IS NULL AND o.state = 'done'",
    )
    .listed(),
    Computed::of(
        "obligations_overdue",
        "whole",
        "SELECT count(*) FROM obligation o WHERE o.memorandum = t.id AND o.deleted_at IS NULL AND o.state = 'open'
           AND o.due < :today",
    ),
];

/// Whether it is late.
pub const OBLIGATION_COMPUTED: &[Computed] = &[Computed::of(
    "overdue",
    "yes_no",
    "t.state = 'open' AND coalesce(t.due, '9999') < :today",
)
.listed()];

/// How many went: by headcount, else as many as are named.
pub const VISIT_COMPUTED: &[Computed] = &[Computed::of(
    "people",
    "whole",
    "coalesce(t.team_size, (SELECT count(*) FROM study_visit_person l WHERE l.study_visit = t.id AND l.deleted_at IS NULL))",
)
.listed()];
