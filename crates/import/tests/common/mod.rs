//! What the tests of the import share: an engine over a folder of its own, a day, counting.
#![allow(dead_code, missing_docs)]

pub mod sheets;

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate};
use sheberlik_core::db::{Answer, Engine};
use sheberlik_core::{Context, Language, Progress};
use sheberlik_import::{Applied, Options, RowCounts, Session};

pub struct Desk {
    pub engine: Engine,
    pub context: Context,
    pub folder: tempfile::TempDir,
}

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

impl Desk {
    pub fn new() -> Self {
        let context = Context {
            language: Language::Ru,
            today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            now: DateTime::from_timestamp(1_795_000_000, 0).unwrap(),
            actor: "test".into(),
        };
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::open(folder.path(), &context).unwrap();
        Self {
            engine,
            context,
            folder,
        }
    }

    pub fn open(&self, path: &Path) -> Session {
        Session::open(
            &self.engine,
            &self.context,
            path,
            Options::default(),
            &Progress::silent(),
        )
        .unwrap()
    }

    pub fn apply(&self, path: &Path, accept_likely: bool) -> Answer<Applied> {
        self.open(path)
            .apply(&self.engine, &self.context, accept_likely, &Progress::silent())
            .unwrap()
    }

    /// The one number that a query answers.
    pub fn number(&self, sql: &str) -> i64 {
        self.engine
            .read(|reader| Ok(reader.connection().query_row(sql, [], |row| row.get(0))?))
            .unwrap()
    }

    /// The first column of a query.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.engine
            .read(|reader| {
                let mut statement = reader.connection().prepare(sql)?;
                let texts = statement
                    .query_map([], |row| {
                        use rusqlite::types::ValueRef;
                        Ok(match row.get_ref(0)? {
                            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                            ValueRef::Integer(number) => number.to_string(),
                            _ => String::new(),
                        })
                    })?
                    .collect::<Result<Vec<_>, _>>()?;
                Ok(texts)
            })
            .unwrap()
    }

    pub fn count(&self, table: &str) -> i64 {
        self.number(&format!("SELECT count(*) FROM {table} WHERE deleted_at IS NULL"))
    }
}

/// A workbook of one sheet: a line a row, its cells between `|`.
pub fn sheet(desk: &Desk, name: &str, lines: &[&str]) -> PathBuf {
    sheets(desk, name, &[lines])
}

/// A workbook of several sheets, cells between strokes.
pub fn sheets(desk: &Desk, name: &str, sheets: &[&[&str]]) -> PathBuf {
    let mut book = rust_xlsxwriter::Workbook::new();
    for lines in sheets {
        let sheet = book.add_worksheet();
        for (row, line) in (0_u32..).zip(*lines) {
            for (column, text) in (0_u16..).zip(line.split('|')) {
                if !text.is_empty() {
                    sheet.write(row, column, text).unwrap();
                }
            }
        }
    }
    let path = desk.folder.path().join(name);
    book.save(&path).unwrap();
    path
}

/// What the sheets of a workbook are taken for.
pub fn kinds(desk: &Desk, path: &Path) -> Vec<String> {
    let review = desk.open(path).review(Language::Ru);
    review.sheets.into_iter().map(|sheet| sheet.kind).collect()
}

/// What is noticed in a workbook: cell and code.
pub fn codes(desk: &Desk, path: &Path) -> Vec<String> {
    let review = desk.open(path).review(Language::Ru);
    let problems = review.sheets.into_iter().flat_map(|sheet| sheet.problems);
    problems
        .map(|problem| format!("{} {}", problem.cell, problem.code))
        .collect()
}

pub fn total(applied: &Applied) -> RowCounts {
    applied
        .sheets
        .iter()
        .map(|sheet| sheet.rows)
        .fold(RowCounts::default(), RowCounts::plus)
}
