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

#[test]
fn lines_of_an_earlier_schema_have_their_plans() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sheberlik.sqlite");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/schema-0006.sqlite");
    std::fs::copy(fixture, &file).expect("the file is copied");
    let connection = rusqlite::Connection::open(&file).expect("the file of issue 4");
    connection
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO creative_group (id, created_at, updated_at, name_kk, name_ru, technology, state)
               VALUES ('g', '2025-09-01', '2025-09-01', 'Дуалды оқыту', 'Дуальное обучение', 'technology-dual', 'active');
             INSERT INTO group_year (id, created_at, updated_at, creative_group, academic_year, state, plan_approved_on)
               VALUES ('y', '2025-09-01', '2025-09-01', 'g', 'academic-year-2025', 'running', '2025-09-10'),
                      ('z', '2025-09-01', '2025-09-01', 'g', 'academic-year-2024', 'running', NULL);
             INSERT INTO plan_item (id, created_at, updated_at, group_year, rank, stage, activity_kk, state, done_on, term_from)
               VALUES ('a', '2025-09-01', '2025-09-01', 'y', 1, 'practical', 'Теория', 'done', '2025-10-01', '2025-10'),
                      ('b', '2025-09-01', '2025-09-01', 'y', 2, 'practical', 'Практикум', 'done', '2025-11-01', '2025-11'),
                      ('c', '2025-09-01', '2025-09-01', 'y', 3, 'closing', 'Қорытынды', 'planned', NULL, NULL);
             INSERT INTO session (id, created_at, updated_at, group_year, number, date, hours, kind, topic_kk, format, state, plan_item)
               VALUES ('s', '2025-10-01', '2025-10-01', 'y', 1, '2025-10-01', 2, 'theory', 'Теория', 'in_person', 'held', 'a');",
        )
        .expect("data of issue 4");
    drop(connection);
    let engine = Engine::open(folder.path(), &context()).expect("the file opens");
    let texts = |sql: &str| -> Vec<String> {
        engine
            .read(|reader| {
                let mut statement = reader.connection().prepare(sql)?;
                let rows = statement.query_map([], |row| row.get(0))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .expect("it is read")
    };
    assert_eq!(
        texts(
            "SELECT concat_ws('|', kind, academic_year, title_kk, title_ru, group_year, state, approved_on) FROM plan"
        ),
        ["group|academic-year-2025|Дуалды оқыту|Дуальное обучение|y|approved|2025-09-10"],
        "one plan, of the year that has lines"
    );
    assert_eq!(
        texts("SELECT concat_ws('|', id, plan, done_by_hand) FROM plan_item ORDER BY id"),
        ["a|plan-of-y|0", "b|plan-of-y|1", "c|plan-of-y|0"],
        "what no session proves was done by hand"
    );
    let kind = record::kind("plan_item").expect("the kind is known");
    let row = engine
        .read(|reader| record::get(reader, kind, "c", &context()))
        .expect("its line opens");
    assert_eq!(
        row["term_end"], "2026-06-30",
        "a line without a term is of the whole year of its plan"
    );
    let order: i64 = engine
        .read(|reader| {
            Ok(reader
                .connection()
                .query_row("SELECT count(*) FROM plan WHERE order_kk IS NULL", [], |row| row.get(0))?)
        })
        .expect("it is counted");
    assert_eq!(order, 0, "new names have their sort keys");
}
