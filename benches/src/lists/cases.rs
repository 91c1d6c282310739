//! The lists that are measured: first and far pages, filters of stored and of computed values, sorting by each kind of
//! column, searches of one word and two.

use super::Case;
use super::case_row::due as due_of_case;

/// Everybody with the day by which the next course is due.
macro_rules! due {
    () => {
        "SELECT t.id AS id, CASE WHEN t.status = 'active' THEN date(coalesce(
           (SELECT max(r.end_date) FROM training_record r LEFT JOIN training_kind k ON k.id = r.kind
             WHERE r.person = t.id AND r.deleted_at IS NULL AND r.status = 'certified'
             AND coalesce(k.counts, 1) = 1 AND r.hours >= 36),
           t.hire_date, t.pedagogical_start), '+36 months', 'floor') END AS due
         FROM person t WHERE t.deleted_at IS NULL"
    };
}

/// Courses of a word: of its teachers, programmes and providers, or with that number.
macro_rules! found {
    () => {
        "WITH hit AS MATERIALIZED (SELECT e.record AS record, e.record_id AS id FROM search_text
           JOIN search_entry e ON e.number = search_text.rowid WHERE search_text MATCH '\"калиева\"*')
         SELECT t.id AS id, t.end_date AS end_date FROM training_record t WHERE t.deleted_at IS NULL AND (
           t.person IN (SELECT id FROM hit WHERE record = 'person')
           OR t.course_programme IN (SELECT id FROM hit WHERE record = 'course_programme')
           OR t.provider IN (SELECT id FROM hit WHERE record = 'provider')
           OR t.id IN (SELECT id FROM hit WHERE record = 'training_record'))"
    };
}

/// Lists of people.
pub const PEOPLE: &[Case] = &[
    Case {
        name: "by name",
        request: r#"{}"#,
        page: "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY order_kk, id LIMIT 200",
        total: "SELECT count(*) FROM person WHERE deleted_at IS NULL",
    },
    Case {
        name: "far page",
        request: r#"{"offset": 40000}"#,
        page: "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY order_kk, id LIMIT 200 OFFSET 40000",
        total: "SELECT count(*) FROM person WHERE deleted_at IS NULL",
    },
    Case {
        name: "filter: status",
        request: r#"{"where": {"status": ["active"], "employment": "part_time"}}"#,
        page: "SELECT id FROM person WHERE deleted_at IS NULL AND status = 'active' AND employment = 'part_time'
               ORDER BY order_kk, id LIMIT 200",
        total: "SELECT count(*) FROM person WHERE deleted_at IS NULL AND status = 'active'
                AND employment = 'part_time'",
    },
    Case {
        name: "filter: overdue",
        request: r#"{"where": {"pd_state": "overdue"}, "sort": [{"field": "next_course_due"}]}"#,
        page: concat!(
            "SELECT id FROM (",
            due!(),
            ") WHERE due < '2026-11-22' ORDER BY due, id LIMIT 200"
        ),
        total: concat!("SELECT count(*) FROM (", due!(), ") WHERE due < '2026-11-22'"),
    },
    Case {
        name: "sort: due day",
        request: r#"{"sort": [{"field": "next_course_due"}]}"#,
        page: concat!("SELECT id FROM (", due!(), ") ORDER BY due, id LIMIT 200"),
        total: "SELECT count(*) FROM person WHERE deleted_at IS NULL",
    },
    Case {
        name: "sort: department",
        request: r#"{"sort": [{"field": "department"}]}"#,
        page: "SELECT t.id FROM person t LEFT JOIN department o ON o.id = t.department WHERE t.deleted_at IS NULL
               ORDER BY o.order_kk, t.id LIMIT 200",
        total: "SELECT count(*) FROM person WHERE deleted_at IS NULL",
    },
    Case {
        name: "sort: category",
        request: r#"{"sort": [{"field": "category", "descending": true}]}"#,
        page: "SELECT t.id FROM person t LEFT JOIN category o ON o.id = (SELECT c.category FROM category_record c
                 WHERE c.person = t.id AND c.deleted_at IS NULL
                 ORDER BY c.granted IS NULL, c.granted DESC, c.created_at DESC LIMIT 1)
               WHERE t.deleted_at IS NULL ORDER BY o.rank DESC, t.id LIMIT 200",
        total: "SELECT count(*) FROM person WHERE deleted_at IS NULL",
    },
    Case {
        name: "search: 3 letters",
        request: r#"{"search": "Қал"}"#,
        page: "SELECT id FROM person WHERE deleted_at IS NULL AND id IN (SELECT e.record_id FROM search_text
                 JOIN search_entry e ON e.number = search_text.rowid
                 WHERE search_text MATCH '\"кал\"*' AND e.record = 'person') ORDER BY order_kk, id LIMIT 200",
        total: "SELECT count(*) FROM search_text JOIN search_entry e ON e.number = search_text.rowid
                JOIN person ON person.id = e.record_id
                WHERE search_text MATCH '\"кал\"*' AND e.record = 'person' AND deleted_at IS NULL",
    },
    Case {
        name: "search: 2 words",
        request: r#"{"search": "кали айг"}"#,
        page: "SELECT id FROM person WHERE deleted_at IS NULL AND id IN (SELECT e.record_id FROM search_text
                 JOIN search_entry e ON e.number = search_text.rowid
                 WHERE search_text MATCH '\"кали\"* AND \"аиг\"*' AND e.record = 'person')
               ORDER BY order_kk, id LIMIT 200",
        total: "SELECT count(*) FROM search_text JOIN search_entry e ON e.number = search_text.rowid
                JOIN person ON person.id = e.record_id
                WHERE search_text MATCH '\"кали\"* AND \"аиг\"*' AND e.record = 'person' AND deleted_at IS NULL",
    },
];

/// Lists of training records.
pub const COURSES: &[Case] = &[
    Case {
        name: "newest first",
        request: r#"{}"#,
        page: "SELECT id FROM training_record WHERE deleted_at IS NULL ORDER BY end_date DESC, id LIMIT 200",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL",
    },
    Case {
        name: "far page",
        request: r#"{"offset": 100000}"#,
        page: "SELECT id FROM training_record WHERE deleted_at IS NULL ORDER BY end_date DESC, id
               LIMIT 200 OFFSET 100000",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL",
    },
    Case {
        name: "filter: dates",
        request: r#"{"where": {"end_date": {"from": "2025-01-01", "to": "2025-12-31"}, "status": "certified"}}"#,
        page: "SELECT id FROM training_record WHERE deleted_at IS NULL AND end_date >= '2025-01-01'
               AND end_date <= '2025-12-31' AND status = 'certified' ORDER BY end_date DESC, id LIMIT 200",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL AND end_date >= '2025-01-01'
                AND end_date <= '2025-12-31' AND status = 'certified'",
    },
    Case {
        name: "filter: year",
        request: r#"{"where": {"year": 2024}}"#,
        page: "SELECT id FROM training_record WHERE deleted_at IS NULL
               AND CAST(substr(coalesce(end_date, issue_date, start_date), 1, 4) AS INTEGER) = 2024
               ORDER BY end_date DESC, id LIMIT 200",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL
                AND CAST(substr(coalesce(end_date, issue_date, start_date), 1, 4) AS INTEGER) = 2024",
    },
    Case {
        name: "sort: teacher",
        request: r#"{"sort": [{"field": "person_name"}]}"#,
        page: "SELECT t.id FROM training_record t JOIN person o ON o.id = t.person WHERE t.deleted_at IS NULL
               ORDER BY o.order_kk, t.id LIMIT 200",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL",
    },
    Case {
        name: "sort: title",
        request: r#"{"sort": [{"field": "course_title"}]}"#,
        page: "SELECT t.id FROM training_record t JOIN course_programme o ON o.id = t.course_programme
               WHERE t.deleted_at IS NULL ORDER BY o.order_kk, t.id LIMIT 200",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL",
    },
    Case {
        name: "sort: hours",
        request: r#"{"sort": [{"field": "hours", "descending": true}]}"#,
        page: "SELECT id FROM training_record WHERE deleted_at IS NULL ORDER BY hours DESC, id LIMIT 200",
        total: "SELECT count(*) FROM training_record WHERE deleted_at IS NULL",
    },
    Case {
        name: "search: teacher",
        request: r#"{"search": "калиева"}"#,
        page: concat!("SELECT id FROM (", found!(), ") ORDER BY end_date DESC, id LIMIT 200"),
        total: concat!("SELECT count(*) FROM (", found!(), ")"),
    },
];

/// Cases with what they are sorted by: the day the final monitoring is due, then the teacher.
macro_rules! standing {
    ($only:literal) => {
        concat!(
            "SELECT c.id AS id, ",
            due_of_case!(),
            " AS due, p.order_kk AS name FROM post_course_case c JOIN training_record r ON r.id = c.training_record
             JOIN person p ON p.id = r.person WHERE c.deleted_at IS NULL",
            $only
        )
    };
}

/// All cases, counted by themselves.
const ALL_CASES: &str = "(SELECT count(*) FROM post_course_case WHERE deleted_at IS NULL)";
/// Those that were found, counted where they stand.
const FOUND_CASES: &str = "(SELECT count(*) FROM found)";

/// Lists of cases; the pages carry their totals, so that one query answers all.
pub const POST_COURSE: &[Case] = &[
    Case {
        name: "due first",
        request: r#"{}"#,
        page: concat!("SELECT id FROM (", standing!(""), ") ORDER BY due, name, id LIMIT 200"),
        total: ALL_CASES,
    },
    Case {
        name: "filter: stage",
        request: r#"{"where": {"stage": "awaiting_final"}}"#,
        page: concat!(
            "SELECT id FROM found ORDER BY due, name, id LIMIT 200), found AS MATERIALIZED (SELECT * FROM (",
            standing!(
                " AND c.state = 'open' AND NOT EXISTS (SELECT 1 FROM survey_response f WHERE f.post_course_case = c.id
                   AND f.stage = 'final' AND f.deleted_at IS NULL)"
            ),
            ") WHERE due <= '2026-11-22'"
        ),
        total: FOUND_CASES,
    },
    Case {
        name: "sort: due last",
        request: r#"{"sort": [{"field": "due_min", "descending": true}]}"#,
        page: concat!("SELECT id FROM (", standing!(""), ") ORDER BY due DESC, id LIMIT 200"),
        total: ALL_CASES,
    },
    Case {
        name: "search: teacher",
        request: r#"{"search": "калиева"}"#,
        page: concat!(
            "SELECT id FROM found ORDER BY due, name, id LIMIT 200),
             hit AS MATERIALIZED (SELECT e.record AS record, e.record_id AS id FROM search_text
               JOIN search_entry e ON e.number = search_text.rowid WHERE search_text MATCH '\"калиева\"*'),
             course AS MATERIALIZED (SELECT id FROM training_record WHERE id IN (SELECT id FROM hit
                 WHERE record = 'training_record') OR person IN (SELECT id FROM hit WHERE record = 'person')
               UNION SELECT id FROM training_record WHERE course_programme IN (SELECT id FROM hit
                 WHERE record = 'course_programme')),
             found AS MATERIALIZED (",
            standing!(
                " AND (c.training_record IN (SELECT id FROM course)
                   OR c.id IN (SELECT id FROM hit WHERE record = 'post_course_case'))"
            )
        ),
        total: FOUND_CASES,
    },
];
