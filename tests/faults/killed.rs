//! Killed in the middle of a save, an import and a backup, fifty times each.

use std::collections::HashSet;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, Record};
use sheberlik_core::{Engine, Op, Progress};
use sheberlik_seed::random::Random;
use sheberlik_seed::workbook;
use sheberlik_seed::{Size, fill};

use crate::worker_process::Worker;
use crate::{assert_sound, assert_whole, backups, context, number, open, text, unfinished};

const TIMES: u32 = 50;
/// Rows of the workbook that is imported.
const ROWS: usize = 150;

#[test]
fn in_the_middle_of_a_save() {
    let folder = tempfile::tempdir().expect("a folder");
    let values = json!({ "surname_kk": "Санақ", "note": "0" })
        .as_object()
        .expect("values")
        .clone();
    let person = open(folder.path())
        .write(Op::create("person", ""), &context(0), |writer| {
            record::create(writer, Person::KIND, values)
        })
        .expect("a person is saved")
        .value;
    let mut random = Random::new(1);
    let mut acknowledged: HashSet<String> = HashSet::new();
    for time in 1..=TIMES {
        let mut worker = Worker::start("save", folder.path(), &[&person]);
        let mut lines = worker.lines(random.below(20));
        sleep(Duration::from_micros(random.between(0, 4_000) as u64));
        lines.extend(worker.kill());
        acknowledged.extend(
            lines
                .iter()
                .filter_map(|line| line.strip_prefix("saved "))
                .map(str::to_owned),
        );
        let noted = lines
            .iter()
            .filter_map(|line| line.strip_prefix("noted ")?.parse::<u64>().ok())
            .max();
        let engine = open(folder.path());
        assert_whole(&engine);
        assert_all_there(&engine, &acknowledged);
        if let Some(noted) = noted {
            let note: u64 = text(&engine, &format!("SELECT note FROM person WHERE id = '{person}'"))
                .parse()
                .expect("a count");
            assert!(
                (noted..=noted + 1).contains(&note),
                "{noted} was acknowledged, {note} is there"
            );
        }
        let orphans =
            "SELECT count(*) FROM operation o WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.operation = o.number)";
        assert_eq!(number(&engine, orphans), 0, "an operation and its journal are one");
        if time % 10 == 0 {
            assert_sound(&engine);
        }
    }
    assert!(
        acknowledged.len() > 100,
        "the worker was at work: {} saves",
        acknowledged.len()
    );
}

fn assert_all_there(engine: &Engine, acknowledged: &HashSet<String>) {
    let there: HashSet<String> = engine
        .read(|reader| {
            let mut statement = reader
                .connection()
                .prepare("SELECT id FROM person WHERE deleted_at IS NULL")?;
            let ids = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            Ok(ids)
        })
        .expect("the people are listed");
    let lost: Vec<&String> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "acknowledged and gone: {lost:?}");
    let indexed = "SELECT count(*) FROM person p WHERE NOT EXISTS
                   (SELECT 1 FROM search_entry e WHERE e.record = 'person' AND e.record_id = p.id)";
    assert_eq!(number(engine, indexed), 0, "whoever was saved can be found");
}

/// What an import leaves behind.
fn imported(engine: &Engine) -> (i64, i64, i64) {
    let count = |table: &str| number(engine, &format!("SELECT count(*) FROM {table}"));
    (count("training_record"), count("course_programme"), count("import_run"))
}

#[test]
fn in_the_middle_of_an_import() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, book) = (folder.path().join("data"), folder.path().join("courses.xlsx"));
    let today = context(0).today;
    let teachers = workbook::teachers(62, today, 1);
    workbook::courses(&book, &teachers, ROWS, today, 1).expect("the workbook is written");
    let staff = folder.path().join("staff.xlsx");
    workbook::staff(&staff, &teachers, today, 1).expect("the workbook is written");
    let book = book.to_str().expect("a path");
    Worker::start("import", &data, &[staff.to_str().expect("a path")]).wait_for("applied");
    let before = imported(&open(&data));
    assert_eq!(number(&open(&data), "SELECT count(*) FROM person"), 62);

    // The first import is left alone: it tells what the whole is and how long it takes.
    let whole = copy(&data, &folder.path().join("whole"));
    let mut worker = Worker::start("import", &whole, &[book]);
    let opened = worker.wait_for("opened");
    let length = worker.wait_for("applied") - opened;
    drop(worker);
    let after = imported(&open(&whole));
    assert!(
        after.0 - before.0 > ROWS as i64 / 2 && after.2 == before.2 + 1,
        "the import brings rows in: {after:?}"
    );

    let mut random = Random::new(2);
    let (mut absent, mut complete) = (0, 0);
    for time in 1..=TIMES {
        let copied = copy(&data, &folder.path().join(format!("data{time}")));
        let mut worker = Worker::start("import", &copied, &[book]);
        worker.wait_for("opened");
        sleep(length.mul_f64(random.fraction() * 1.15));
        let applied = worker.kill().iter().any(|line| line == "applied");
        let engine = open(&copied);
        assert_sound(&engine);
        let found = imported(&engine);
        if found == after {
            complete += 1;
        } else {
            assert_eq!(found, before, "an import is there whole or not at all");
            assert!(!applied, "an import that was acknowledged is there");
            absent += 1;
        }
        drop(engine);
        std::fs::remove_dir_all(&copied).expect("the copy is removed");
    }
    assert!(
        absent >= 10,
        "most kills came before the end: {absent} absent, {complete} complete"
    );
}

/// Copies the data file of a closed folder into another folder.
fn copy(from: &Path, to: &Path) -> std::path::PathBuf {
    std::fs::create_dir_all(to).expect("a folder");
    std::fs::copy(from.join("sheberlik.sqlite"), to.join("sheberlik.sqlite")).expect("the data are copied");
    to.to_owned()
}

#[test]
fn in_the_middle_of_a_backup() {
    let folder = tempfile::tempdir().expect("a folder");
    let elsewhere = tempfile::tempdir().expect("a folder");
    let engine = open(folder.path());
    for seed in 1..=4 {
        fill(&engine, &context(0), Size::College, seed, &Progress::silent()).expect("a college is filled");
    }
    let people = number(&engine, "SELECT count(*) FROM person");
    drop(engine);
    let mut worker = Worker::start("backup", folder.path(), &[]);
    let start = Instant::now();
    worker.lines(4);
    let length = start.elapsed() / 4;
    drop(worker);
    let restorer = open(elsewhere.path());
    let mut random = Random::new(3);
    let mut left = 0;
    for time in 1..=TIMES {
        let mut worker = Worker::start("backup", folder.path(), &[]);
        let mut lines = worker.lines(random.below(3));
        sleep(length.mul_f64(random.fraction()));
        lines.extend(worker.kill());
        let engine = open(folder.path());
        left += usize::from(!unfinished(&engine).is_empty());
        assert_whole(&engine);
        assert_eq!(
            number(&engine, "SELECT count(*) FROM person"),
            people,
            "a backup changes nothing"
        );
        let names = backups(&engine);
        for line in lines
            .iter()
            .rev()
            .filter_map(|line| line.strip_prefix("backup "))
            .take(5)
        {
            assert!(names.iter().any(|name| name == line), "{line} was acknowledged");
        }
        for name in &names {
            assert_readable(&engine.folder().backups().join(name), people);
        }
        let newest = engine.folder().backups().join(&names[0]);
        restorer
            .restore(&newest, &context(time), &Progress::silent())
            .expect("the newest backup restores");
        assert_eq!(number(&restorer, "SELECT count(*) FROM person"), people);
        assert_whole(&restorer);
    }
    assert!(
        left >= 5,
        "kills came in the middle of backups: {left} left an unfinished file"
    );
    assert_sound(&restorer);
}

#[test]
fn in_the_middle_of_a_restore() {
    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(folder.path());
    fill(&engine, &context(0), Size::College, 1, &Progress::silent()).expect("a college is filled");
    engine
        .backup(&context(1), "manual", &Progress::silent())
        .expect("a backup is made");
    // The data differ from the newest backup; each restore swaps them, because the safety copy is the newest then.
    fill(&engine, &context(0), Size::College, 2, &Progress::silent()).expect("another college is filled");
    drop(engine);
    let mut worker = Worker::start("restore", folder.path(), &[]);
    let start = Instant::now();
    worker.lines(2);
    let length = start.elapsed() / 2;
    drop(worker);
    let mut random = Random::new(4);
    for _ in 1..=TIMES / 2 {
        let mut worker = Worker::start("restore", folder.path(), &[]);
        worker.lines(random.below(2));
        sleep(length.mul_f64(random.fraction()));
        worker.kill();
        let engine = open(folder.path());
        assert_sound(&engine);
        let people = number(&engine, "SELECT count(*) FROM person");
        assert!(
            [62, 124].contains(&people),
            "the data or the backup, never a mixture: {people} people"
        );
        let courses = number(&engine, "SELECT count(DISTINCT person) FROM training_record");
        assert!(courses > people * 4 / 5, "{courses} of {people} people have courses");
    }
}

/// Whatever bears the name of a backup can be opened and is whole.
fn assert_readable(path: &Path, people: i64) {
    let copy = rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let verdict: String = copy
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .expect("it is checked");
    let counted: i64 = copy
        .query_row("SELECT count(*) FROM person", [], |row| row.get(0))
        .expect("it is read");
    assert_eq!((verdict.as_str(), counted), ("ok", people), "{}", path.display());
}
