//! D2: many rows at once, over the bare rows in a table without index and journal: what indexes and safety cost alone, and
//! with all that the program keeps beside a row.

use std::path::Path;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use sheberlik_core::db::ListIndexes;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{Record, Values};

use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Finding, Result};

pub fn d2(bench: &Bench) -> Result<Vec<Finding>> {
    let people = fixture::people(bench.size(100_000, 5_000));
    // The bare side writes the very rows that ours made: same columns, same ids, same sort keys.
    let made = made_rows(bench, &people)?;
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
            let seconds = insert(&file, &made, Keeping::Nothing)?;
            std::fs::remove_file(&file)?;
            Ok(seconds)
        }),
    )?;
    Ok(vec![
        indexes_alone(bench, &made)?,
        Finding::ours_by_other(&found).part("whole").note(
            "the bare side writes finished rows; ours makes ids, three Kazakh sort keys, the folded search text and its \
             full-text index as well; no goal names this",
        ),
    ])
}

/// The same finished rows into the program's own table, with its indexes, kept as the program keeps them under many rows,
/// and its durability.
fn indexes_alone(bench: &Bench, made: &Made) -> Result<Finding> {
    let mut round = 0;
    let mut file = |name: &str| {
        round += 1;
        bench.scratch().join(format!("d2-{name}-{round}.db"))
    };
    let mut timed_in = |name: &str, keeping| {
        let file = file(name);
        let seconds = insert(&file, made, keeping)?;
        for ending in ["", "-wal", "-shm"] {
            let mut path = file.clone().into_os_string();
            path.push(ending);
            let _ = std::fs::remove_file(path);
        }
        Ok(seconds)
    };
    let timed_in = std::cell::RefCell::new(&mut timed_in);
    let found = pair(
        bench.rounds(),
        side("rows and indexes, WAL, synchronous FULL", || {
            (timed_in.borrow_mut())("kept", Keeping::IndexesAndJournal)
        }),
        side("bare rows", || (timed_in.borrow_mut())("bare", Keeping::Nothing)),
    )?;
    Ok(Finding::ours_by_other(&found)
        .part("indexes")
        .at_most(2.5)
        .stretch(2.0)
        .note(format!("{} indexes of the table of people", made.indexes.len())))
}

/// Rows as the program made them.
struct Made {
    columns: Vec<String>,
    indexes: Vec<String>,
    rows: Vec<Vec<Sql>>,
}

/// What is kept beside the rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeping {
    Nothing,
    IndexesAndJournal,
}

fn made_rows(bench: &Bench, people: &[Values]) -> Result<Made> {
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
        let mut statement = reader.connection().prepare(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'person' AND sql IS NOT NULL",
        )?;
        let indexes = statement
            .query_map([], |row| row.get(0))?
            .collect::<std::result::Result<_, _>>()?;
        Ok(Made { columns, indexes, rows })
    })?)
}

/// One transaction of prepared inserts.
fn insert(file: &Path, made: &Made, keeping: Keeping) -> Result<f64> {
    let mut connection = Connection::open(file)?;
    let kept = keeping == Keeping::IndexesAndJournal;
    connection.execute_batch(if kept {
        // As the engine keeps its file while it fills it (`db/open.rs`, `db/bulk.rs`).
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
         PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 20000;"
    } else {
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;"
    })?;
    // The key of the program's table is its id; the bare table has none.
    let columns: Vec<String> = made
        .columns
        .iter()
        .map(|column| match column.as_str() {
            "id" if kept => "id TEXT PRIMARY KEY".to_owned(),
            column => column.to_owned(),
        })
        .collect();
    connection.execute_batch(&format!("CREATE TABLE person ({})", columns.join(", ")))?;
    for index in made.indexes.iter().filter(|_| kept) {
        connection.execute_batch(index)?;
    }
    let sql = format!(
        "INSERT INTO person VALUES ({})",
        vec!["?"; made.columns.len()].join(", ")
    );
    timed(|| {
        let transaction = connection.transaction()?;
        let mut statement = transaction.prepare(&sql)?;
        let list_indexes = ListIndexes::default();
        for row in &made.rows {
            statement.execute(params_from_iter(row))?;
            if kept {
                list_indexes.one_more(&transaction, Person::KIND.name)?;
            }
        }
        drop(statement);
        list_indexes.put_back(&transaction)?;
        transaction.commit()?;
        Ok(())
    })
}
