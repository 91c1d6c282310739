//! D2: many rows at once with all that the program keeps beside them, over the bare rows.

use std::path::Path;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{Record, Values};

use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Finding, Result};

pub fn d2(bench: &Bench) -> Result<Vec<Finding>> {
    let people = fixture::people(bench.size(100_000, 5_000));
    // The bare side writes the very rows that ours made: same columns, same ids, same sort keys.
    let (columns, rows) = made_rows(bench, &people)?;
    let mut round = 0;
    let mut fresh = || {
        round += 1;
        bench.scratch().join(format!("d2-{round}"))
    };
    let mut fresh_bare = 0;
    let found = pair(
        bench.rounds(),
        side("ours: rows, sort keys, 5 indexes, search", || {
            let folder = fresh();
            std::fs::create_dir_all(&folder)?;
            let engine = sheberlik_core::Engine::open(&folder, &fixture::context())?;
            let seconds = timed(|| {
                engine.plant(&fixture::context(), |planter| {
                    for values in &people {
                        planter.plant(Person::KIND, values)?;
                    }
                    Ok(())
                })?;
                Ok(())
            })?;
            drop(engine);
            std::fs::remove_dir_all(&folder)?;
            Ok(seconds)
        }),
        side("bare rows", || {
            fresh_bare += 1;
            let file = bench.scratch().join(format!("d2-bare-{fresh_bare}.db"));
            let seconds = bare(&file, &columns, &rows)?;
            std::fs::remove_file(&file)?;
            Ok(seconds)
        }),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(2.5).stretch(2.0).note(
        "the bare side writes finished rows; ours makes ids, three Kazakh sort keys, the folded search text and its \
         full-text index as well",
    )])
}

type Rows = (Vec<String>, Vec<Vec<Sql>>);

fn made_rows(bench: &Bench, people: &[Values]) -> Result<Rows> {
    let (engine, _) = fixture::empty(bench, "d2-made")?;
    engine.plant(&fixture::context(), |planter| {
        for values in people {
            planter.plant(Person::KIND, values)?;
        }
        Ok(())
    })?;
    Ok(engine.read(|reader| {
        let mut statement = reader.connection().prepare("SELECT * FROM person")?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let count = columns.len();
        let rows = statement
            .query_map([], |row| (0..count).map(|column| row.get(column)).collect())?
            .collect::<std::result::Result<_, _>>()?;
        Ok((columns, rows))
    })?)
}

/// One transaction of prepared inserts into a table without indexes, nothing kept for a crash.
fn bare(file: &Path, columns: &[String], rows: &[Vec<Sql>]) -> Result<f64> {
    let mut connection = Connection::open(file)?;
    connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;")?;
    connection.execute_batch(&format!("CREATE TABLE person ({})", columns.join(", ")))?;
    let sql = format!("INSERT INTO person VALUES ({})", vec!["?"; columns.len()].join(", "));
    timed(|| {
        let transaction = connection.transaction()?;
        let mut statement = transaction.prepare(&sql)?;
        for row in rows {
            statement.execute(params_from_iter(row))?;
        }
        drop(statement);
        transaction.commit()?;
        Ok(())
    })
}
