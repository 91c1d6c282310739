//! What lists of sessions show besides their fields.

use crate::record::Computed;

/// Whose session, how many were there.
pub const SESSION_COMPUTED: &[Computed] = &[
    Computed::of(
        "creative_group",
        "reference",
        "SELECT g.creative_group FROM group_year g WHERE g.id = t.group_year",
    )
    .among("t.group_year IN (SELECT g.id FROM group_year g WHERE g.creative_group IN ({values}))"),
    Computed::of(
        "academic_year",
        "reference",
        "coalesce((SELECT g.academic_year FROM group_year g WHERE g.id = t.group_year),
           (SELECT s.academic_year FROM school_year s WHERE s.id = t.school_year), t.council_year)",
    ),
    Computed::of(
        "owner_title",
        "text",
        "coalesce({title:creative_group:{creative_group}},
           (SELECT {names:school:x} FROM school_year s JOIN school x ON x.id = s.school WHERE s.id = t.school_year))",
    )
    .listed(),
    Computed::of(
        "marked",
        "whole",
        "SELECT count(*) FROM attendance a WHERE a.session = t.id AND a.deleted_at IS NULL",
    ),
    // Most are there: those who were not are counted quicker.
    Computed::of(
        "present",
        "whole",
        "{marked} - (SELECT count(*) FROM attendance a WHERE a.session = t.id AND a.deleted_at IS NULL
           AND a.mark IN ('excused', 'absent'))",
    )
    .listed(),
    Computed::of(
        "attendance_percent",
        "decimal",
        "100.0 * {present} / nullif({marked}, 0)",
    ),
];

/// When it was resolved, and whether it is late.
pub const DECISION_COMPUTED: &[Computed] = &[
    Computed::of(
        "session_date",
        "date",
        "coalesce((SELECT s.date FROM session s WHERE s.id = t.session),
           (SELECT coalesce(e.end_date, e.start_date) FROM event e WHERE e.id = t.event))",
    )
    .listed(),
    Computed::of(
        "decided_at",
        "text",
        "coalesce({title:session:t.session}, {title:event:t.event})",
    ),
    Computed::of(
        "overdue",
        "yes_no",
        "t.state = 'open' AND coalesce(t.due, '9999') < :today",
    )
    .listed(),
];

/// Of which session, and how many hours count.
pub const ATTENDANCE_COMPUTED: &[Computed] = &[
    Computed::of("person_name", "text", "{title:person:t.person}").ordered("{order:person:t.person}"),
    Computed::of(
        "session_date",
        "date",
        "SELECT s.date FROM session s WHERE s.id = t.session",
    )
    .listed(),
    Computed::choice(
        "session_kind",
        &["theory", "master_class", "consultation", "workshop", "visit", "results"],
        "SELECT s.kind FROM session s WHERE s.id = t.session",
    )
    .listed(),
    Computed::of(
        "creative_group",
        "reference",
        "SELECT g.creative_group FROM session s JOIN group_year g ON g.id = s.group_year WHERE s.id = t.session",
    )
    .listed(),
    Computed::of(
        "counted_hours",
        "whole",
        "SELECT CASE WHEN t.mark = 'present' AND s.state <> 'cancelled' THEN coalesce(t.hours, s.hours) ELSE 0 END
           FROM session s WHERE s.id = t.session",
    )
    .listed(),
];
