//! A data file of every schema that landed still opens, with all that was in it.
//!
//! `tests/fixtures/schema-NNNN.sqlite` is a file as the program of that schema left it, with one person, one course and
//! one operation; it is never made anew. A new migration adds a file, not a change of an old one.

use std::path::{Path, PathBuf};

use sheberlik_core::db::undo;
use sheberlik_core::record::{self, ListRequest};
use sheberlik_core::{Context, Engine, Language, Progress};

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let entries = std::fs::read_dir(folder).expect("the fixtures are there");
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("schema-"))
        })
        .collect();
    files.sort();
    files
}

fn context() -> Context {
    Context::of_this_moment(Language::Kk, "migration")
}

/// The text of every table and index, as SQLite keeps it.
fn schema(engine: &Engine) -> Vec<(String, String)> {
    engine
        .read(|reader| {
            let mut statement = reader.connection().prepare(
                "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY name",
            )?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .expect("the schema is read")
}

#[test]
fn every_file_that_landed_opens_whole_and_is_as_a_fresh_one() {
    let files = fixtures();
    assert!(!files.is_empty(), "a file of the first schema that landed is kept");
    let fresh = tempfile::tempdir().expect("a folder");
    let fresh = Engine::open(fresh.path(), &context()).expect("a fresh file opens");
    for file in files {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::copy(&file, folder.path().join("sheberlik.sqlite")).expect("the file is copied");
        let engine =
            Engine::open(folder.path(), &context()).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(
            schema(&engine),
            schema(&fresh),
            "{}: migrated is as fresh",
            file.display()
        );
        for record in ["person", "training_record", "course_programme"] {
            let kind = record::kind(record).expect("the kind is known");
            let found = engine
                .read(|reader| record::list(reader, kind, &ListRequest::default(), &context()))
                .expect("its list opens");
            assert_eq!(found.total, 1, "{}: {record}", file.display());
        }
        let faults: u64 = engine
            .check(&Progress::silent())
            .expect("it is checked")
            .into_iter()
            .map(|finding| finding.count)
            .sum();
        assert_eq!(faults, 0, "{}: nothing is faulty", file.display());
        undo::undo(&engine, &context()).expect("yesterday's operation can be undone today");
    }
}
