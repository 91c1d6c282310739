//! Opening the SQLite file, the same way each time.

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{Folder, migrate};
use crate::context::Context;
use crate::post_course::{leave_days, level};
use crate::problem::Result;
use crate::text;

/// The one connection that writes: migrated, with sort keys of this collation. Its journal is watched from the first
/// operation on.
pub(super) fn writer(folder: &Folder, context: &Context) -> Result<Connection> {
    let mut connection = Connection::open(folder.database())?;
    connection.execute_batch(
        "PRAGMA busy_timeout = 5000;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -65536;
         PRAGMA trusted_schema = OFF;",
    )?;
    prepare(&connection)?;
    migrate::run(&mut connection, folder, context)?;
    Ok(connection)
}

/// A connection that only reads. It reads the file where the system maps it, up to SQLite's bound of 2 GB: what lies beyond
/// a smaller bound would be copied into memory of the program's own.
pub(super) fn reader(folder: &Folder) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(folder.database(), flags)?;
    connection.execute_batch(
        "PRAGMA busy_timeout = 5000;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16384;
         PRAGMA mmap_size = 2147418112;
         PRAGMA query_only = ON;
         PRAGMA trusted_schema = OFF;",
    )?;
    prepare(&connection)?;
    Ok(connection)
}

/// Kept statements and their plans, the Kazakh order for the rare sorting by a column that has no stored sort key, the post-course score,
/// the days of leave that move the end of a case.
fn prepare(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(128);
    // Without this, binding another value makes SQLite plan a kept statement anew, each time it is asked.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.create_collation("kazakh", text::order::compare)?;
    level::teach(connection)?;
    leave_days::teach(connection)?;
    Ok(())
}
