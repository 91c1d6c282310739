//! The lists of events and participations that are measured: first and far pages, filters, sorting.

use crate::lists::Case;

/// Lists of events.
pub const EVENTS: &[Case] = &[
    Case {
        name: "newest first",
        request: r#"{}"#,
        page: "SELECT id FROM event WHERE deleted_at IS NULL ORDER BY start_date DESC, order_kk, id LIMIT 200",
        total: "SELECT count(*) FROM event WHERE deleted_at IS NULL",
    },
    Case {
        name: "filter: own contests",
        request: r#"{"where": {"event_kind": ["event-kind-contest"], "own": true}}"#,
        page: "SELECT id FROM event WHERE deleted_at IS NULL AND event_kind = 'event-kind-contest' AND own = 1
               ORDER BY start_date DESC, order_kk, id LIMIT 200",
        total: "SELECT count(*) FROM event WHERE deleted_at IS NULL AND event_kind = 'event-kind-contest' AND own = 1",
    },
    Case {
        name: "sort: participants",
        request: r#"{"sort": [{"field": "participants", "descending": true}]}"#,
        page: "SELECT t.id FROM event t LEFT JOIN (SELECT event, count(DISTINCT person) AS people FROM participation
                 WHERE deleted_at IS NULL GROUP BY event) p ON p.event = t.id
               WHERE t.deleted_at IS NULL ORDER BY coalesce(p.people, 0) DESC, t.id LIMIT 200",
        total: "SELECT count(*) FROM event WHERE deleted_at IS NULL",
    },
];

/// Lists of participations.
pub const PARTICIPATIONS: &[Case] = &[
    Case {
        name: "newest first",
        request: r#"{}"#,
        page: "SELECT t.id FROM participation t JOIN event e ON e.id = t.event JOIN person p ON p.id = t.person
               WHERE t.deleted_at IS NULL ORDER BY e.start_date DESC, p.order_kk, t.id LIMIT 200",
        total: "SELECT count(*) FROM participation WHERE deleted_at IS NULL",
    },
    Case {
        name: "far page",
        request: r#"{"offset": 60000}"#,
        page: "SELECT t.id FROM participation t JOIN event e ON e.id = t.event JOIN person p ON p.id = t.person
               WHERE t.deleted_at IS NULL ORDER BY e.start_date DESC, p.order_kk, t.id LIMIT 200 OFFSET 60000",
        total: "SELECT count(*) FROM participation WHERE deleted_at IS NULL",
    },
    Case {
        name: "filter: speakers at the oblast",
        request: r#"{"where": {"role": ["speaker"], "level": ["level-oblast"]}}"#,
        page: "SELECT t.id FROM participation t JOIN event e ON e.id = t.event JOIN person p ON p.id = t.person
               WHERE t.deleted_at IS NULL AND t.role = 'speaker' AND e.level = 'level-oblast'
               ORDER BY e.start_date DESC, p.order_kk, t.id LIMIT 200",
        total: "SELECT count(*) FROM participation t JOIN event e ON e.id = t.event
                WHERE t.deleted_at IS NULL AND t.role = 'speaker' AND e.level = 'level-oblast'",
    },
    Case {
        name: "sort: person",
        request: r#"{"sort": [{"field": "person_name"}]}"#,
        page: "SELECT t.id FROM participation t JOIN person p ON p.id = t.person
               WHERE t.deleted_at IS NULL ORDER BY p.order_kk, t.id LIMIT 200",
        total: "SELECT count(*) FROM participation WHERE deleted_at IS NULL",
    },
];
