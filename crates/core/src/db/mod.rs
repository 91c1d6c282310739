//! The data file: one folder with the SQLite file, attached files, backups and logs; one writer, short-lived readers.
//!
//! What must hold: a write exists only inside [`Engine::write`], which is one IMMEDIATE transaction with its journal and
//! search entries, or nothing; read functions take a [`Reader`] and cannot write; what was acknowledged survives a
//! power cut (`synchronous=FULL`); the folder belongs to one program at a time.

pub mod attachment;
pub mod backup;
mod bulk;
pub mod check;
mod entries;
mod filling;
mod folder;
mod journal;
mod list_indexes;
mod migrate;
mod new_rows;
mod open;
mod preferences;
pub mod search;
#[cfg(test)]
mod tests;
mod touched;
pub mod undo;
mod write;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use serde_json::json;

use crate::context::Context;
use crate::problem::{Error, Result};

pub use bulk::Planter;
pub use folder::Folder;
#[cfg(test)]
pub(crate) use journal::tables as tables_of;
pub use journal::{Image, entries_of};
pub use list_indexes::ListIndexes;
pub use write::{Answer, Writer};

/// One open data folder.
///
/// The order of the fields is the order of closing: a reader that is closed last would leave the WAL beside the file,
/// and the folder is let go only when the file is whole.
pub struct Engine {
    /// Idle read-only connections: a long report holds its own, so that lists never wait for it.
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Connection>,
    folder: Folder,
}

/// A data file of no length beside backups was emptied by some accident; SQLite would take it for a new one.
fn refuse_emptied(folder: &Folder) -> Result<()> {
    let emptied = std::fs::metadata(folder.database()).is_ok_and(|file| file.len() == 0);
    if emptied && !backup::list(folder)?.is_empty() {
        return Err(Error::coded("damaged", json!({ "detail": "empty" })));
    }
    Ok(())
}

/// What reads may touch: a read-only view of the data.
pub struct Reader<'a> {
    connection: &'a Connection,
}

impl<'a> Reader<'a> {
    /// A reader over a connection.
    pub fn over(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// The connection, for SQL of the rooms.
    pub fn connection(&self) -> &'a Connection {
        self.connection
    }
}

impl Engine {
    /// Opens the data folder, making or migrating the file as needed.
    ///
    /// # Errors
    /// `locked` (another program has it; `who`), `newer_file` (made by a newer program), `damaged`, `network_folder`
    /// and `cloud_folder` (a live file must not lie there), or what the disk says.
    pub fn open(path: &Path, context: &Context) -> Result<Self> {
        let folder = Folder::claim(path, context)?;
        refuse_emptied(&folder)?;
        let writer = open::writer(&folder, context)?;
        Ok(Self {
            folder,
            writer: Mutex::new(writer),
            readers: Mutex::default(),
        })
    }

    /// Where everything lies.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Reads with a read-only connection of its own; any number of reads run beside each other and beside a write.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub fn read<T>(&self, work: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => open::reader(&self.folder)?,
        };
        let snapshot = connection.unchecked_transaction()?;
        let answer = work(&Reader::over(&connection));
        drop(snapshot);
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(connection);
        answer
    }

    /// Lets go of idle readers, so that the file can be replaced.
    pub(crate) fn forget_readers(&self) {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
