//! Numbered migrations, each in one transaction with its version; the sort keys of the collation in use.
//!
//! A file made by a newer program is refused and not touched. Before a file that holds data is migrated it is backed
//! up. A migration is never edited once it has landed; `tests/migrations` keeps a file of each schema that landed.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use serde_json::json;

use super::{Folder, backup};
use crate::context::Context;
use crate::problem::{Error, Result};
use crate::{record, text};

/// All migrations; the version of a file is how many of them it has.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_ground.sql"),
    include_str!("../../migrations/0002_dictionaries.sql"),
    include_str!("../../migrations/0003_post_course.sql"),
    include_str!("../../migrations/0004_search_index.sql"),
    include_str!("../../migrations/0005_list_indexes.sql"),
    include_str!("../../migrations/0006_school_and_mentoring.sql"),
    include_str!("../../migrations/0007_plans_events_network_documents.sql"),
    include_str!("../../migrations/0008_calendar.sql"),
    include_str!("../../migrations/0009_school_report.sql"),
];

/// The oldest program version (number of migrations known) that may still read a file of today.
/// An older one would write entries that the full-text index never hears of.
const MIN_READER: usize = 4;

pub(super) fn run(connection: &mut Connection, folder: &Folder, context: &Context) -> Result<()> {
    let version = version(connection)?;
    if version > MIGRATIONS.len() && min_reader(connection)? > MIGRATIONS.len() {
        return Err(Error::coded(
            "newer_file",
            json!({ "file": version, "program": MIGRATIONS.len() }),
        ));
    }
    if version > 0 && version < MIGRATIONS.len() {
        backup::make(connection, folder, context, "migration")?;
    }
    for (index, sql) in MIGRATIONS.iter().enumerate().skip(version) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(sql)?;
        transaction.execute(
            "INSERT INTO meta (key, value) VALUES ('min_reader', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1",
            [MIN_READER.to_string()],
        )?;
        transaction.pragma_update(None, "user_version", index as i64 + 1)?;
        transaction.commit()?;
    }
    order(connection)
}

/// How many migrations the file has.
pub(super) fn version(connection: &Connection) -> Result<usize> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Error::coded("damaged", json!({})))
}

fn min_reader(connection: &Connection) -> Result<usize> {
    let value: String =
        connection.query_row("SELECT value FROM meta WHERE key = 'min_reader'", [], |row| row.get(0))?;
    Ok(value.parse().unwrap_or(usize::MAX))
}

/// Fills sort keys that a migration left blank, and rebuilds all of them when the collation itself has changed. A file in
/// which both are done is not looked through at each start.
fn order(connection: &mut Connection) -> Result<()> {
    let version = version(connection)?.to_string();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let all = meta(&transaction, "collation_version")?.as_deref() != Some(text::order::COLLATION_VERSION);
    if !all && meta(&transaction, "order_filled")?.as_deref() == Some(version.as_str()) {
        return Ok(());
    }
    for kind in record::kinds().iter().filter(|kind| kind.names.is_some()) {
        let filter = if all { "" } else { "WHERE order_kk IS NULL" };
        let ids: Vec<String> = transaction
            .prepare(&format!("SELECT id FROM {} {filter}", kind.name))?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in ids {
            record::refresh_order(&transaction, kind, &id)?;
            super::entries::refresh(&transaction, kind, &id)?;
        }
    }
    for (key, value) in [
        ("collation_version", text::order::COLLATION_VERSION),
        ("order_filled", version.as_str()),
    ] {
        transaction.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
            [key, value],
        )?;
    }
    transaction.commit()?;
    Ok(())
}

/// What the file says of itself under a key.
fn meta(connection: &Connection, key: &str) -> Result<Option<String>> {
    Ok(connection
        .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0))
        .optional()?)
}
