//! What lists of the School show besides its fields.

use crate::record::Computed;

/// Members on the day.
pub const SCHOOL_COMPUTED: &[Computed] = &[
    Computed::of(
        "members",
        "whole",
        "SELECT count(DISTINCT m.person) FROM school_membership m WHERE m.school = t.id AND m.deleted_at IS NULL
           AND m.since <= :today AND coalesce(m.until, '9999') >= :today",
    )
    .listed(),
    Computed::of(
        "groups",
        "whole",
        "SELECT count(*) FROM creative_group g WHERE g.school = t.id AND g.deleted_at IS NULL AND g.state = 'active'",
    )
    .listed(),
];

/// Whose membership, and whether it runs.
pub const MEMBERSHIP_COMPUTED: &[Computed] = &[
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
    Computed::of("category_title", "text", "{title:category:{category}}")
        .listed()
        .ordered("SELECT o.rank FROM category o WHERE o.id = {category}"),
    Computed::of(
        "current",
        "yes_no",
        "t.since <= :today AND coalesce(t.until, '9999') >= :today",
    )
    .listed(),
];

/// When the year began and how far its plan is.
pub const SCHOOL_YEAR_COMPUTED: &[Computed] = &[
    Computed::of(
        "year_start",
        "date",
        "SELECT y.start_date FROM academic_year y WHERE y.id = t.academic_year",
    ),
    Computed::of(
        "plan_items",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.school_year = t.id AND i.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "plan_done",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.school_year = t.id AND i.deleted_at IS NULL AND i.state = 'done'",
    )
    .listed(),
    Computed::of(
        "sessions_held",
        "whole",
        "SELECT count(*) FROM session s WHERE s.school_year = t.id AND s.deleted_at IS NULL AND s.state = 'held'",
    )
    .listed(),
];
