//! What lists of plan lines show besides their fields.

use crate::record::Computed;

/// Stage in order, the last day of the term, how the line stands.
pub const ITEM_COMPUTED: &[Computed] = &[
    Computed::of(
        "stage_rank",
        "whole",
        "CASE t.stage WHEN 'organising' THEN 1 WHEN 'practical' THEN 2 ELSE 3 END",
    ),
    // The last day of the term; of a month its last day; all year: the last day of the owner's year.
    Computed::of(
        "term_end",
        "date",
        "SELECT CASE length(column1) WHEN 7 THEN date(column1 || '-01', '+1 month', '-1 day') WHEN 4 THEN column1 || '-12-31'
           ELSE column1 END FROM (VALUES (coalesce(t.term_to, t.term_from,
             (SELECT y.end_date FROM group_year g JOIN academic_year y ON y.id = g.academic_year WHERE g.id = t.group_year),
             (SELECT y.end_date FROM school_year g JOIN academic_year y ON y.id = g.academic_year WHERE g.id = t.school_year),
             (SELECT coalesce(m.until, y.end_date) FROM mentorship m LEFT JOIN academic_year y ON y.id = m.academic_year
               WHERE m.id = t.mentorship))))",
    )
    .listed(),
    // A held session or a contact that names the line.
    Computed::of(
        "facts",
        "whole",
        "(SELECT count(*) FROM session s WHERE s.plan_item = t.id AND s.deleted_at IS NULL AND s.state = 'held')
           + (SELECT count(*) FROM mentor_meeting m WHERE m.plan_item = t.id AND m.deleted_at IS NULL
             AND m.state = 'shared')",
    )
    .listed(),
    Computed::choice(
        "clock",
        &["overdue", "planned", "in_progress", "done", "moved", "cancelled"],
        "CASE WHEN t.state IN ('planned', 'in_progress') AND {term_end} < :today THEN 'overdue' ELSE t.state END",
    )
    .listed(),
];

/// The year of a plan and how many lines it has.
pub const PLAN_COMPUTED: &[Computed] = &[
    Computed::of(
        "year_start",
        "text",
        "coalesce((SELECT y.start_date FROM academic_year y WHERE y.id = t.academic_year), t.period_from)",
    ),
    Computed::of(
        "items",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.plan = t.id AND i.deleted_at IS NULL",
    )
    .listed(),
];
