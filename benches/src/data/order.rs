//! D5, D6: the Kazakh order by stored keys.

use rusqlite::Connection;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, ListRequest, Record};
use sheberlik_core::text::order;
use sheberlik_core::{Engine, Reader};

use crate::fixture;
use crate::harness::measure::{median, pair, side, timed};
use crate::harness::{Bench, Finding, Result};

/// Rows of a page.
const PAGE: u32 = 50;

pub fn d5(bench: &Bench) -> Result<Vec<Finding>> {
    let engine = fixture::people_engine(bench, "d5", bench.size(100_000, 5_000))?;
    let database = Connection::open(engine.folder().database())?;
    database.create_collation("kazakh", order::compare)?;
    let by_key = "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY order_kk, id LIMIT 50";
    let by_collation = "SELECT id FROM person WHERE deleted_at IS NULL
         ORDER BY concat_ws(' ', surname_kk, given_name_kk, patronymic_kk) COLLATE kazakh LIMIT 50";
    let found = pair(
        bench.rounds(),
        // One page is too short for the clock: a hundred of them are timed.
        side("stored key, indexed", || {
            let seconds = timed(|| (0..100).try_for_each(|_| ids(&engine, by_key).map(|_| ())))?;
            Ok(seconds / 100.0)
        }),
        side("ORDER BY COLLATE", || {
            timed(|| {
                let mut statement = database.prepare_cached(by_collation)?;
                let ids: Vec<String> = statement
                    .query_map([], |row| row.get(0))?
                    .collect::<std::result::Result<_, _>>()?;
                std::hint::black_box(ids);
                Ok(())
            })
        }),
    )?;
    let whole = page_of_list(&engine, bench.rounds())?;
    let collation = found.other.median();
    Ok(vec![
        Finding::other_by_ours(&found)
            .at_least(1000.0)
            .note("50 ids through the engine's reader"),
        Finding::amount(&[collation / whole], "x")
            .part("whole list")
            .note(format!(
                "the whole `record_list`: 50 rows with every field, computed value and title, and the total of all rows, \
                 in {:.2} ms",
                whole * 1e3
            )),
    ])
}

/// Seconds of the first page of the list of people, as the window asks for it.
fn page_of_list(engine: &Engine, rounds: usize) -> Result<f64> {
    let request = ListRequest {
        limit: Some(PAGE),
        ..ListRequest::default()
    };
    let mut taken = Vec::new();
    for _ in 0..=rounds {
        taken.push(timed(|| {
            engine.read(|reader| record::list(reader, Person::KIND, &request, &fixture::context()))?;
            Ok(())
        })?);
    }
    Ok(median(&taken[1..]))
}

pub fn d6(bench: &Bench) -> Result<Vec<Finding>> {
    let engine = fixture::people_engine(bench, "d6", bench.size(100_000, 5_000))?;
    let found = pair(
        bench.rounds(),
        side("stored key, indexed", || {
            timed(|| {
                ids(
                    &engine,
                    "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY order_kk, id",
                )
                .map(|_| ())
            })
        }),
        side("BINARY sort, no index", || {
            let sql = "SELECT id FROM person ORDER BY concat_ws(' ', surname_kk, given_name_kk, patronymic_kk)";
            timed(|| ids(&engine, sql).map(|_| ()))
        }),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.0).stretch(0.1)])
}

fn ids(engine: &Engine, sql: &str) -> Result<usize> {
    Ok(engine.read(|reader: &Reader<'_>| {
        let mut statement = reader.connection().prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            std::hint::black_box(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
            count += 1;
        }
        Ok(count)
    })?)
}
