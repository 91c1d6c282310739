//! What happens when the power goes, the disk is full or the file is damaged: nothing that was acknowledged is lost,
//! nothing is half done, and what cannot be read is said so and left as it is.

mod damage;
mod full_disk;
mod killed;
mod worker_process;

use std::path::Path;

use sheberlik_core::db::backup;
use sheberlik_core::{Context, Engine, Error, Language, Progress, Reader, Result};

/// A context of 22 November 2025; `minute` moves the clock on, so that backups have names of their own.
fn context(minute: u32) -> Context {
    let today: chrono::NaiveDate = "2025-11-22".parse().expect("a day");
    let now = today
        .and_hms_opt(9 + minute / 60, minute % 60, 0)
        .expect("a time")
        .and_utc();
    Context {
        language: Language::Kk,
        today,
        now,
        actor: "әдіскер".into(),
    }
}

/// Does what takes hold of a folder, and waits a little where it is locked, for the reason that
/// [`worker_process::Worker::start`] gives.
fn unlocked<T>(work: impl Fn() -> Result<T>) -> Result<T> {
    for _ in 0..50 {
        match work() {
            Err(Error::Coded { code: "locked", .. }) => std::thread::sleep(std::time::Duration::from_millis(20)),
            done => return done,
        }
    }
    panic!("the folder stays locked");
}

fn open(folder: &Path) -> Engine {
    unlocked(|| Engine::open(folder, &context(0))).unwrap_or_else(|error| panic!("the data open again: {error:?}"))
}

/// One number of the data.
fn number(engine: &Engine, sql: &str) -> i64 {
    let read = |reader: &Reader<'_>| -> Result<i64> { Ok(reader.connection().query_row(sql, [], |row| row.get(0))?) };
    engine.read(read).unwrap_or_else(|error| panic!("{sql}: {error}"))
}

/// One text of the data.
fn text(engine: &Engine, sql: &str) -> String {
    let read =
        |reader: &Reader<'_>| -> Result<String> { Ok(reader.connection().query_row(sql, [], |row| row.get(0))?) };
    engine.read(read).unwrap_or_else(|error| panic!("{sql}: {error}"))
}

/// SQLite finds nothing wrong with the file.
fn assert_whole(engine: &Engine) {
    assert_eq!(text(engine, "PRAGMA integrity_check"), "ok", "the file is whole");
}

/// Neither the file nor references, sort keys and search entries have a fault.
fn assert_sound(engine: &Engine) {
    for finding in engine.check(&Progress::silent()).expect("the check runs") {
        assert_eq!(finding.count, 0, "{finding:?}");
    }
}

/// Names of the backups, newest first.
fn backups(engine: &Engine) -> Vec<String> {
    backup::list(engine.folder())
        .expect("the backups are listed")
        .into_iter()
        .map(|file| file.name)
        .collect()
}

/// Files in the folder of backups that are no finished backup.
fn unfinished(engine: &Engine) -> Vec<String> {
    let names = std::fs::read_dir(engine.folder().backups()).expect("the folder is there");
    names
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains(".tmp"))
        .collect()
}
