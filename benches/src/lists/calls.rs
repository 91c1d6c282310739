//! Whole calls through the desk: the page of the day, and what the router and JSON add to a list.

use std::path::Path;
use std::sync::Arc;

use serde_json::json;
use sheberlik_core::Progress;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, ListRequest, Record};
use sheberlik_desk::{Desk, NoHost};

use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Finding, Result};

fn desk(folder: &Path) -> Result<Desk> {
    Desk::open(folder, Arc::new(NoHost), &fixture::context()).map_err(|problem| problem.code.into())
}

/// A call as the window makes it: JSON text in, JSON text out.
fn call(desk: &Desk, name: &str, request: &str) -> Result<usize> {
    let request = serde_json::from_str(request)?;
    let outcome = desk
        .call(name, request, &fixture::context(), &Progress::silent())
        .map_err(|problem| format!("{name}: {}", problem.code))?;
    Ok(serde_json::to_string(&outcome)?.len())
}

/// The states of all active teachers, counted in one pass, and the fifty that are due first.
const TODAY: &str = "
WITH clock AS MATERIALIZED (SELECT t.id AS id, t.order_kk AS name, date(coalesce(
    (SELECT max(r.end_date) FROM training_record r LEFT JOIN training_kind k ON k.id = r.kind
      WHERE r.person = t.id AND r.deleted_at IS NULL AND r.status = 'certified'
      AND coalesce(k.counts, 1) = 1 AND r.hours >= 36),
    t.hire_date, t.pedagogical_start), '+36 months', 'floor') AS due
  FROM person t WHERE t.deleted_at IS NULL AND t.status = 'active')
SELECT id, due, (SELECT count(*) FROM clock WHERE due < '2026-11-22'),
  (SELECT count(*) FROM clock WHERE due >= '2026-11-22' AND due <= '2027-05-22'),
  (SELECT count(*) FROM clock WHERE due > '2027-05-22'), (SELECT count(*) FROM clock WHERE due IS NULL)
FROM clock WHERE due <= '2027-05-22' ORDER BY due, id LIMIT 50";

pub fn today(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, folder) = fixture::country(bench, "lists-today")?;
    drop(engine);
    let desk = desk(&folder)?;
    let found = pair(
        bench.rounds(),
        side("today", || timed(|| call(&desk, "today", "{}").map(|_| ()))),
        side("bare: one pass over the clocks", || {
            timed(|| {
                desk.engine().read(|reader| {
                    let mut statement = reader.connection().prepare_cached(TODAY)?;
                    let mut rows = statement.query([])?;
                    while let Some(row) = rows.next()? {
                        std::hint::black_box(row.get_ref(0)?);
                    }
                    Ok(())
                })?;
                Ok(())
            })
        }),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.3).note(
        "the whole call: clocks of people, waiting cases, open questions, operations, backups; the bare side only the \
         clocks of people",
    )])
}

pub fn router(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, folder) = fixture::country(bench, "lists-router")?;
    drop(engine);
    let desk = desk(&folder)?;
    let request = json!({ "record": "person", "limit": 200 }).to_string();
    let list = ListRequest {
        limit: Some(200),
        ..ListRequest::default()
    };
    let found = pair(
        bench.rounds().max(21),
        side("call", || timed(|| call(&desk, "record_list", &request).map(|_| ()))),
        side("list alone", || {
            timed(|| {
                let rows = desk
                    .engine()
                    .read(|reader| record::list(reader, Person::KIND, &list, &fixture::context()))?;
                std::hint::black_box(&rows);
                Ok(())
            })
        }),
    )?;
    let added: Vec<f64> = (found.ours.values.iter().zip(&found.other.values))
        .map(|(call, list)| (call - list) * 1e3)
        .collect();
    let size = call(&desk, "record_list", &request)?;
    Ok(vec![
        Finding::amount(&added, "ms")
            .at_most(0.3)
            .with_sides([&found.ours, &found.other])
            .note(format!(
                "200 people with every field, computed value and title: {} KB of JSON",
                size / 1024
            )),
    ])
}
