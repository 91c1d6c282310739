//! What lists of events show besides their fields: days, people, how they stand; of a participation what its event is.

use crate::record::Computed;

/// Figures of an event, and how it stands.
pub const EVENT_COMPUTED: &[Computed] = &[
    // The last day; the first where the event took one.
    Computed::of("last_day", "date", "coalesce(t.end_date, t.start_date)"),
    Computed::of(
        "days",
        "whole",
        "CAST(julianday(coalesce(t.end_date, t.start_date)) - julianday(t.start_date) AS INTEGER) + 1",
    ),
    Computed::of("month", "text", "substr(t.start_date, 1, 7)").ordered("t.start_date"),
    // The year that had begun last, so that an August conference closes the year before it.
    Computed::of(
        "academic_year",
        "reference",
        "SELECT y.id FROM academic_year y WHERE y.deleted_at IS NULL AND y.start_date <= t.start_date
           AND t.start_date < date(y.start_date, '+1 year') ORDER BY y.start_date DESC LIMIT 1",
    ),
    // Teachers of the college, each counted once.
    Computed::of(
        "participants",
        "whole",
        "SELECT count(DISTINCT p.person) FROM participation p WHERE p.event = t.id AND p.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "winners",
        "whole",
        "SELECT count(DISTINCT p.person) FROM participation p WHERE p.event = t.id AND p.deleted_at IS NULL
           AND p.result IN ('first', 'second', 'third', 'grand_prix', 'nomination', 'diploma')",
    ),
    // Roles as codes with how many of each: «moderator:3 speaker:2».
    Computed::of(
        "roles",
        "text",
        "SELECT group_concat(role || ':' || number, ' ') FROM (SELECT p.role, count(*) AS number FROM participation p
           WHERE p.event = t.id AND p.deleted_at IS NULL GROUP BY p.role ORDER BY number DESC, p.role)",
    ),
    // Results as codes with how many of each: «first:1 diploma:4».
    Computed::of(
        "results",
        "text",
        "SELECT group_concat(result || ':' || number, ' ') FROM (SELECT p.result, count(*) AS number FROM participation p
           WHERE p.event = t.id AND p.deleted_at IS NULL AND p.result IS NOT NULL GROUP BY p.result
           ORDER BY number DESC, p.result)",
    ),
    Computed::of(
        "parts",
        "whole",
        "SELECT count(*) FROM event o WHERE o.parent = t.id AND o.deleted_at IS NULL",
    ),
    Computed::of(
        "open_decisions",
        "whole",
        "SELECT count(*) FROM decision d WHERE d.event = t.id AND d.deleted_at IS NULL AND d.state = 'open'",
    ),
    // Something that shows that it was held: a file or a link.
    Computed::of(
        "proven",
        "yes_no",
        "t.file IS NOT NULL OR EXISTS (SELECT 1 FROM event_link l WHERE l.event = t.id AND l.deleted_at IS NULL)",
    ),
    // What came of it is written, people are counted, something proves it (R-EV-1).
    Computed::of(
        "summed",
        "yes_no",
        "coalesce(t.summary_kk, t.summary_ru, t.summary_en) IS NOT NULL AND t.participants_total IS NOT NULL AND {proven}",
    ),
    // Its day has passed and nobody said that it was held; it was held and is not summed up in time (R-EV-1).
    Computed::choice(
        "clock",
        &["day_passed", "unsummed", "planned", "announced", "held", "summed_up", "moved", "cancelled"],
        "CASE WHEN t.state IN ('planned', 'announced', 'moved') AND {last_day} < :today THEN 'day_passed'
           WHEN t.state IN ('held', 'summed_up') AND t.own = 1 AND {due_sum_up} < :today AND NOT {summed} THEN 'unsummed'
           ELSE t.state END",
    )
    .listed(),
    // Last day for summing an own event up.
    Computed::of(
        "due_sum_up",
        "date",
        "date(coalesce(t.end_date, t.start_date), '+' || {rule:event_summary_days} || ' days')",
    ),
];

/// What and when the event was, whose participation it is.
pub const PARTICIPATION_COMPUTED: &[Computed] = &[
    Computed::of("person_name", "text", "{title:person:t.person}").ordered("{order:person:t.person}"),
    Computed::of("event_date", "date", "{column:event:start_date:t.event}").listed(),
    Computed::of("event_title", "text", "{title:event:t.event}").ordered("{order:event:t.event}"),
    Computed::of("event_kind", "reference", "{column:event:event_kind:t.event}")
        .ordered("{column:event_kind:rank:{event_kind}}")
        .among("t.event IN (SELECT e.id FROM event e WHERE e.event_kind IN ({values}))"),
    Computed::of("event_kind_title", "text", "{title:event_kind:{event_kind}}")
        .listed()
        .ordered("{column:event_kind:rank:{event_kind}}"),
    Computed::of("level", "reference", "{column:event:level:t.event}")
        .ordered("{column:level:rank:{level}}")
        .among("t.event IN (SELECT e.id FROM event e WHERE e.level IN ({values}))"),
    Computed::of("level_title", "text", "{title:level:{level}}")
        .listed()
        .ordered("{column:level:rank:{level}}"),
    Computed::of("own", "yes_no", "{column:event:own:t.event}"),
    Computed::choice(
        "event_state",
        &["planned", "announced", "held", "summed_up", "moved", "cancelled"],
        "{column:event:state:t.event}",
    ),
    Computed::of("department", "reference", "{column:person:department:t.person}")
        .among("t.person IN (SELECT p.id FROM person p WHERE p.department IN ({values}))"),
    Computed::of("department_title", "text", "{title:department:{department}}")
        .ordered("{order:department:{department}}"),
];

/// Of which day it is.
pub const FEEDBACK_COMPUTED: &[Computed] = &[Computed::of(
    "date",
    "date",
    "coalesce((SELECT e.start_date FROM event e WHERE e.id = t.event), (SELECT s.date FROM session s WHERE s.id = t.session))",
)
.listed()];
