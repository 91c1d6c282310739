//! What lists of groups show besides their fields: head, members, years, sessions.

use crate::record::Computed;

/// The headship of the group that covers the day, as SQL of one of its columns.
macro_rules! head {
    ($what:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM headship h WHERE h.creative_group = t.id AND h.deleted_at IS NULL AND h.since <= :today
              AND coalesce(h.until, '9999') >= :today ORDER BY h.since DESC LIMIT 1"
        )
    };
}

/// The last headship that falls into the year, as SQL of one of its columns.
macro_rules! head_of_year {
    ($what:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM academic_year y JOIN headship h ON h.creative_group = t.creative_group WHERE y.id = t.academic_year
              AND h.deleted_at IS NULL AND h.since <= y.end_date AND coalesce(h.until, '9999') >= y.start_date
              ORDER BY h.since DESC LIMIT 1"
        )
    };
}

/// Computed values of a group.
pub const GROUP_COMPUTED: &[Computed] = &[
    Computed::of("head", "reference", head!("h.person")),
    Computed::of("head_name", "text", "{title:person:{head}}")
        .listed()
        .ordered("{order:person:{head}}"),
    Computed::of(
        "members",
        "whole",
        "SELECT count(DISTINCT m.person) FROM group_membership m WHERE m.creative_group = t.id AND m.deleted_at IS NULL
           AND m.since <= :today AND coalesce(m.until, '9999') >= :today",
    )
    .listed(),
    Computed::of(
        "years",
        "whole",
        "SELECT count(*) FROM group_year y WHERE y.creative_group = t.id AND y.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "latest_year",
        "reference",
        "SELECT g.id FROM group_year g JOIN academic_year y ON y.id = g.academic_year WHERE g.creative_group = t.id
           AND g.deleted_at IS NULL ORDER BY y.start_date DESC LIMIT 1",
    ),
    Computed::of(
        "sessions_held",
        "whole",
        "SELECT count(*) FROM group_year g JOIN session s ON s.group_year = g.id WHERE g.creative_group = t.id
           AND g.deleted_at IS NULL AND s.deleted_at IS NULL AND s.state = 'held'",
    )
    .listed(),
];

/// Computed values of a group's year.
pub const GROUP_YEAR_COMPUTED: &[Computed] = &[
    Computed::of("group_name", "text", "{title:creative_group:t.creative_group}")
        .ordered("{order:creative_group:t.creative_group}"),
    Computed::of(
        "year_start",
        "date",
        "SELECT y.start_date FROM academic_year y WHERE y.id = t.academic_year",
    ),
    Computed::choice(
        "kind",
        &["creative_group", "young_teacher_school"],
        "SELECT g.kind FROM creative_group g WHERE g.id = t.creative_group",
    ),
    Computed::of(
        "technology",
        "reference",
        "SELECT g.technology FROM creative_group g WHERE g.id = t.creative_group",
    ),
    Computed::of("technology_title", "text", "{title:technology:{technology}}")
        .listed()
        .ordered("{order:technology:{technology}}"),
    Computed::of("head", "reference", head_of_year!("h.person")),
    Computed::of("head_name", "text", "{title:person:{head}}")
        .listed()
        .ordered("{order:person:{head}}"),
    // Regulation approved, a head, the plan approved (R-GRP-1).
    Computed::of(
        "ready",
        "yes_no",
        "t.plan_approved_on IS NOT NULL AND {head} IS NOT NULL
           AND EXISTS (SELECT 1 FROM creative_group g WHERE g.id = t.creative_group AND g.regulation_approved_on IS NOT NULL)",
    ),
    // Unique teachers who were members on any day of the year.
    Computed::of(
        "members",
        "whole",
        "SELECT count(DISTINCT m.person) FROM academic_year y JOIN group_membership m ON m.creative_group = t.creative_group
           WHERE y.id = t.academic_year AND m.deleted_at IS NULL AND m.since <= y.end_date
           AND coalesce(m.until, '9999') >= y.start_date",
    )
    .listed(),
    Computed::of(
        "plan_items",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.group_year = t.id AND i.deleted_at IS NULL",
    ),
    Computed::of(
        "plan_done",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.group_year = t.id AND i.deleted_at IS NULL AND i.state = 'done'",
    ),
    Computed::of(
        "sessions_planned",
        "whole",
        "SELECT count(*) FROM session s WHERE s.group_year = t.id AND s.deleted_at IS NULL AND s.state <> 'cancelled'",
    ),
    Computed::of(
        "sessions_held",
        "whole",
        "SELECT count(*) FROM session s WHERE s.group_year = t.id AND s.deleted_at IS NULL AND s.state = 'held'",
    )
    .listed(),
    // Of all marks of held sessions, how many say present, in percent.
    Computed::of(
        "attendance_percent",
        "decimal",
        "SELECT 100.0 * (count(*) - (SELECT count(*) FROM session o JOIN attendance b ON b.session = o.id
             WHERE o.group_year = t.id AND o.deleted_at IS NULL AND o.state = 'held' AND b.deleted_at IS NULL
             AND b.mark IN ('excused', 'absent'))) / nullif(count(*), 0)
           FROM session s JOIN attendance a ON a.session = s.id
           WHERE s.group_year = t.id AND s.deleted_at IS NULL AND s.state = 'held' AND a.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "products",
        "whole",
        "SELECT count(*) FROM group_product r WHERE r.group_year = t.id AND r.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "mastered",
        "whole",
        "SELECT count(*) FROM member_result r WHERE r.group_year = t.id AND r.deleted_at IS NULL AND r.mastered = 1",
    ),
];

/// Who heads, and whether the head is still of the School.
pub const HEADSHIP_COMPUTED: &[Computed] = &[
    Computed::of("person_name", "text", "{title:person:t.person}").ordered("{order:person:t.person}"),
    Computed::of(
        "current",
        "yes_no",
        "t.since <= :today AND coalesce(t.until, '9999') >= :today",
    )
    .listed(),
    Computed::of(
        "in_school",
        "yes_no",
        "EXISTS (SELECT 1 FROM school_membership m WHERE m.person = t.person AND m.deleted_at IS NULL
           AND m.since <= :today AND coalesce(m.until, '9999') >= :today)",
    )
    .listed(),
];

/// Whose membership, and whether it runs.
pub const MEMBER_COMPUTED: &[Computed] = &[
    Computed::of("person_name", "text", "{title:person:t.person}").ordered("{order:person:t.person}"),
    Computed::of(
        "department",
        "reference",
        "SELECT p.department FROM person p WHERE p.id = t.person",
    ),
    Computed::of("department_title", "text", "{title:department:{department}}")
        .listed()
        .ordered("{order:department:{department}}"),
    Computed::of(
        "position",
        "reference",
        "SELECT p.position FROM person p WHERE p.id = t.person",
    ),
    Computed::of(
        "category",
        "reference",
        "SELECT c.category FROM category_record c WHERE c.person = t.person AND c.deleted_at IS NULL
           ORDER BY c.granted IS NULL, c.granted DESC, c.created_at DESC LIMIT 1",
    ),
    Computed::of(
        "current",
        "yes_no",
        "t.since <= :today AND coalesce(t.until, '9999') >= :today",
    )
    .listed(),
];

/// Whose result.
pub const RESULT_COMPUTED: &[Computed] =
    &[Computed::of("person_name", "text", "{title:person:t.person}").ordered("{order:person:t.person}")];
