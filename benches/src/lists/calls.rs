//! Whole calls through the desk: the page of the day, and what the router and JSON add to a list.

use serde_json::json;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, Condition, ListRequest, Range, Record, SortBy};
use sheberlik_core::{Progress, Reader};
use sheberlik_desk::Desk;

use super::case_row::{self, due as due_of_case};
use super::sql;
use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Finding, Result};

/// A call as the window makes it: JSON text in, JSON text out.
fn call(desk: &Desk, name: &str, request: &str) -> Result<usize> {
    let request = serde_json::from_str(request)?;
    let outcome = desk
        .call_text(name, request, &fixture::context(), &Progress::silent())
        .map_err(|problem| format!("{name}: {}", problem.code))?;
    Ok(outcome.len())
}

/// The states of all active teachers, counted in one pass, and the fifty that are due first.
const PEOPLE: &str = "
WITH clock AS MATERIALIZED (SELECT t.id AS id, date(coalesce(
    (SELECT max(r.end_date) FROM training_record r LEFT JOIN training_kind k ON k.id = r.kind
      WHERE r.person = t.id AND r.deleted_at IS NULL AND r.status = 'certified'
      AND coalesce(k.counts, 1) = 1 AND r.hours >= 36),
    t.hire_date, t.pedagogical_start), '+36 months', 'floor') AS due
  FROM person t WHERE t.deleted_at IS NULL AND t.status = 'active')
SELECT id, due, (SELECT count(*) FROM clock WHERE due < '2026-11-22'),
  (SELECT count(*) FROM clock WHERE due >= '2026-11-22' AND due <= '2027-05-22'),
  (SELECT count(*) FROM clock WHERE due > '2027-05-22'), (SELECT count(*) FROM clock WHERE due IS NULL)
FROM clock WHERE due <= '2027-05-22' ORDER BY due, id LIMIT 50";

/// The clocks of all open cases, counted in one pass, and the fifty that wait first.
const CASES: &str = concat!(
    "WITH open AS MATERIALIZED (SELECT c.id AS id, c.extended_to AS extended_to, p.order_kk AS name,
       coalesce(r.issue_date, r.end_date) AS start, ",
    due_of_case!(),
    " AS due, EXISTS (SELECT 1 FROM case_suspension s WHERE s.post_course_case = c.id AND s.deleted_at IS NULL
         AND s.since <= '2026-11-22' AND coalesce(s.until, '2026-11-22') >= '2026-11-22') AS suspended
       FROM post_course_case c JOIN training_record r ON r.id = c.training_record JOIN person p ON p.id = r.person
       WHERE c.deleted_at IS NULL AND c.state = 'open'),
     stood AS MATERIALIZED (SELECT id, due, name, CASE WHEN suspended THEN 'suspended'
       WHEN '2026-11-22' > max(date(due, '+60 days'), coalesce(extended_to, '')) THEN 'overdue'
       WHEN '2026-11-22' >= due THEN CASE WHEN extended_to IS NULL THEN 'due' ELSE 'extended' END
       WHEN julianday('2026-11-22') - julianday(coalesce((SELECT max(day) FROM (
           SELECT max(s.date) AS day FROM survey_response s WHERE s.post_course_case = open.id AND s.deleted_at IS NULL
           UNION ALL SELECT max(a.date) FROM support_action a WHERE a.post_course_case = open.id
             AND a.deleted_at IS NULL
           UNION ALL SELECT max(e.date) FROM evidence_case l JOIN evidence e ON e.id = l.evidence
             WHERE l.post_course_case = open.id AND l.deleted_at IS NULL AND e.deleted_at IS NULL
           UNION ALL SELECT max(f.date) FROM reflection f WHERE f.post_course_case = open.id
             AND f.deleted_at IS NULL AND f.state <> 'draft')), start)) > 90 THEN 'stuck'
       WHEN due <= '2026-12-22' THEN 'soon' ELSE 'running' END AS clock FROM open)
     SELECT id, due, (SELECT count(*) FROM stood WHERE clock = 'overdue'),
       (SELECT count(*) FROM stood WHERE clock IN ('due', 'extended')),
       (SELECT count(*) FROM stood WHERE clock = 'stuck')
     FROM stood WHERE clock IN ('overdue', 'due', 'extended', 'stuck') ORDER BY due, name, id LIMIT 50"
);

/// Ids that a pass over the clocks names, then their rows.
fn pass(reader: &Reader<'_>, clocks: &str, row: &str) -> sheberlik_core::Result<Vec<String>> {
    let mut statement = reader.connection().prepare_cached(clocks)?;
    let ids = statement.query_map([], |row| row.get(0))?;
    let ids = ids.collect::<std::result::Result<Vec<String>, _>>()?;
    let rows = format!("WITH page (id) AS MATERIALIZED (SELECT value FROM json_each(?1)) {row}");
    let mut statement = reader.connection().prepare_cached(&rows)?;
    let columns = statement.column_count();
    let mut rows = statement.query([json!(ids).to_string()])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            std::hint::black_box(row.get_ref(column)?);
        }
    }
    Ok(ids)
}

/// The page of the day by hand: people and cases that it lists.
fn by_hand(desk: &Desk) -> Result<(Vec<String>, Vec<String>)> {
    let case = case_row::CASE.replace("{total}", "NULL");
    Ok(desk.engine().read(|reader| {
        let people = pass(reader, PEOPLE, sql::PERSON)?;
        Ok((people, pass(reader, CASES, &case)?))
    })?)
}

/// The page lists whom the SQL by hand lists.
fn agree(desk: &Desk) -> Result<()> {
    let answer = desk
        .call("today", json!({}), &fixture::context(), &Progress::silent())
        .map_err(|problem| problem.code)?
        .value;
    let ids = |part: &str| -> Vec<&str> {
        let rows = answer[part].as_array().map(Vec::as_slice).unwrap_or_default();
        rows.iter().filter_map(|row| row["id"].as_str()).collect()
    };
    let (people, cases) = by_hand(desk)?;
    if ids("due") != people || ids("cases") != cases {
        return Err("the page of the day lists others than the SQL by hand".into());
    }
    Ok(())
}

pub fn today(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, folder) = fixture::country(bench)?;
    drop(engine);
    let desk = fixture::desk(&folder)?;
    agree(&desk)?;
    let found = pair(
        bench.rounds(),
        side("today", || timed(|| call(&desk, "today", "{}").map(|_| ()))),
        side("bare: clocks of people and cases, rows of both", || {
            timed(|| by_hand(&desk).map(|_| ()))
        }),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.3).note(
        "the whole call: clocks of people, waiting cases, open questions, operations, backups; the bare side one pass over          the clocks of people, one over those of cases, and the rows that are listed",
    )])
}

/// What the page of people asks a row for: the columns that it shows until somebody chooses others
/// (`ui/src/features/people/PeoplePage.svelte`).
const SHOWN: [&str; 8] = [
    "category_title",
    "department",
    "disciplines",
    "full_name",
    "last_course_end",
    "next_course_due",
    "pd_state",
    "position",
];

pub fn router(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, folder) = fixture::country(bench)?;
    drop(engine);
    let desk = fixture::desk(&folder)?;
    // Two hundred people between two ids, and a limit that they do not reach: nobody counts the whole country for the total,
    // which would take longer, and vary more, than what is measured.
    let first = ListRequest {
        sort: Some(by_id()),
        limit: Some(200),
        ..ListRequest::default()
    };
    let context = fixture::context();
    let ids = desk.engine().read(|reader| {
        let rows = record::list(reader, Person::KIND, &first, &context)?.rows;
        Ok(rows.iter().filter_map(|row| row.get("id").cloned()).collect::<Vec<_>>())
    })?;
    let between = Range {
        from: ids.first().cloned(),
        to: ids.last().cloned(),
        ..Range::default()
    };
    let shown = added(bench, &desk, &between, Some(SHOWN.map(str::to_owned).to_vec()))?;
    let whole = added(bench, &desk, &between, None)?;
    Ok(vec![shown.part("shown").at_most(0.3), whole.part("whole")])
}

fn by_id() -> Vec<SortBy> {
    vec![SortBy {
        field: "id".to_owned(),
        descending: false,
    }]
}

/// What a call for these people adds to reading them.
fn added(bench: &Bench, desk: &Desk, between: &Range, fields: Option<Vec<String>>) -> Result<Finding> {
    let mut request = json!({ "record": "person", "where": { "id": between }, "sort": by_id(), "limit": 201 });
    if let Some(fields) = &fields {
        request["fields"] = json!(fields);
    }
    let what = if fields.is_some() {
        "as the page lists them"
    } else {
        "with every field, computed value and title, as no list asks for them"
    };
    let request = request.to_string();
    let list = ListRequest {
        conditions: Some([("id".to_owned(), Condition::Range(between.clone()))].into()),
        sort: Some(by_id()),
        limit: Some(201),
        fields,
        ..ListRequest::default()
    };
    let found = pair(
        bench.rounds().max(101),
        side("call", || timed(|| call(desk, "record_list", &request).map(|_| ()))),
        side("rows read", || {
            timed(|| {
                desk.engine()
                    .read(|reader| record::walk(reader, Person::KIND, &list, &fixture::context()))?;
                Ok(())
            })
        }),
    )?;
    let added: Vec<f64> = (found.ours.values.iter().zip(&found.other.values))
        .map(|(call, list)| (call - list) * 1e3)
        .collect();
    let size = call(desk, "record_list", &request)?;
    Ok(Finding::amount(&added, "ms")
        .with_sides([&found.ours, &found.other])
        .note(format!("200 people {what}: {} KB of JSON", size / 1024)))
}
