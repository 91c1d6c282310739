//! What lists of mentoring show besides their fields. Drafts are in no figure: they are their author's alone.

use crate::record::Computed;

/// How a pair stands.
pub const CLOCKS: &[&str] = &[
    "silent", "overdue", "due", "proposed", "ordered", "running", "reported", "closed", "stopped",
];

/// Visits of lessons of a pair, one way.
macro_rules! visits {
    ($teacher:literal, $visitor:literal) => {
        concat!(
            "SELECT count(*) FROM lesson_visit v WHERE v.mentorship = t.id AND v.deleted_at IS NULL
               AND v.state = 'shared' AND v.teacher = t.",
            $teacher,
            " AND v.visitor = t.",
            $visitor
        )
    };
}

/// Mean mark of the diagnosis at one point.
macro_rules! diagnosis {
    ($point:literal) => {
        concat!(
            "SELECT avg(d.score) FROM diagnosis_score d WHERE d.mentorship = t.id AND d.deleted_at IS NULL AND d.point = '",
            $point,
            "'"
        )
    };
}

/// Computed values of a pair.
pub const PAIR_COMPUTED: &[Computed] = &[
    Computed::of("mentor_name", "text", "{title:person:t.mentor}")
        .listed()
        .ordered("{order:person:t.mentor}"),
    Computed::of("mentee_name", "text", "{title:person:t.mentee}")
        .listed()
        .ordered("{order:person:t.mentee}"),
    Computed::of(
        "department",
        "reference",
        "SELECT p.department FROM person p WHERE p.id = t.mentee",
    )
    .listed(),
    Computed::of(
        "meetings",
        "whole",
        "SELECT count(*) FROM mentor_meeting m WHERE m.mentorship = t.id AND m.deleted_at IS NULL
           AND m.state = 'shared'",
    )
    .listed(),
    Computed::of(
        "minutes",
        "whole",
        "SELECT coalesce(sum(m.minutes), 0) FROM mentor_meeting m WHERE m.mentorship = t.id AND m.deleted_at IS NULL
           AND m.state = 'shared'",
    ),
    Computed::of("visits_by_mentor", "whole", visits!("mentee", "mentor")).listed(),
    Computed::of("visits_by_mentee", "whole", visits!("mentor", "mentee")).listed(),
    Computed::of(
        "plan_items",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.mentorship = t.id AND i.deleted_at IS NULL",
    ),
    Computed::of(
        "plan_done",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.mentorship = t.id AND i.deleted_at IS NULL AND i.state = 'done'",
    ),
    Computed::of("entry_score", "decimal", diagnosis!("entry")),
    Computed::of("closing_score", "decimal", diagnosis!("closing")),
    // Of what was rated both times: a criterion that came or went in between would move the mean by itself.
    Computed::of(
        "gain",
        "decimal",
        "SELECT avg(c.score - e.score) FROM diagnosis_score e JOIN diagnosis_score c ON c.mentorship = e.mentorship
           AND c.observation_criterion = e.observation_criterion AND c.point = 'closing' AND c.deleted_at IS NULL
           WHERE e.mentorship = t.id AND e.point = 'entry' AND e.deleted_at IS NULL",
    ),
    Computed::of(
        "last_contact",
        "date",
        "SELECT max(day) FROM (SELECT max(m.date) AS day FROM mentor_meeting m WHERE m.mentorship = t.id
           AND m.deleted_at IS NULL AND m.state = 'shared' UNION ALL SELECT max(v.date) FROM lesson_visit v
           WHERE v.mentorship = t.id AND v.deleted_at IS NULL AND v.state = 'shared')",
    )
    .listed(),
    // Days without a contact, counted from the last one or from the first day of the pair.
    Computed::of(
        "silent_days",
        "whole",
        "CASE WHEN t.state IN ('ordered', 'running') AND t.since <= :today THEN
           CAST(julianday(:today) - julianday(coalesce({last_contact}, t.since)) AS INTEGER) END",
    ),
    Computed::choice(
        "clock",
        CLOCKS,
        "CASE WHEN t.state IN ('ordered', 'running') THEN
           CASE WHEN t.until < :today THEN 'overdue'
             WHEN {silent_days} >= {rule:mentor_silence_days} THEN 'silent'
             WHEN t.until <= date(:today, '+30 days') THEN 'due' ELSE t.state END
           ELSE t.state END",
    )
    .listed(),
];

/// Whose contact.
pub const MEETING_COMPUTED: &[Computed] = &[Computed::of(
    "mentee",
    "reference",
    "SELECT m.mentee FROM mentorship m WHERE m.id = t.mentorship",
)];

/// Which way, and what was seen.
pub const VISIT_COMPUTED: &[Computed] = &[
    Computed::choice(
        "direction",
        &["by_mentor", "by_mentee", "other"],
        "coalesce((SELECT CASE WHEN t.teacher = m.mentee AND t.visitor = m.mentor THEN 'by_mentor'
           WHEN t.teacher = m.mentor AND t.visitor = m.mentee THEN 'by_mentee' END
           FROM mentorship m WHERE m.id = t.mentorship), 'other')",
    ),
    Computed::of(
        "mean_score",
        "decimal",
        "SELECT avg(s.score) FROM visit_score s WHERE s.lesson_visit = t.id AND s.deleted_at IS NULL",
    )
    .listed(),
];
