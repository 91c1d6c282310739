//! Many invented records at once: one transaction without an operation, so without a journal, history or undo.
//!
//! Only for data that stand for nothing (trial data, benches): what a user enters always goes through
//! [`Engine::write`]. The rows are those that normal saving makes, with their sort keys and search entries; that the
//! values are right is the caller's promise, which a test of the caller holds by [`Engine::check`] and by saving a part
//! of the same values in the normal way.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Deref;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{Answer, Engine, ListIndexes, Reader, Writer, entries};
use crate::context::Context;
use crate::problem::Result;
use crate::record::{self, Kind, Values};

/// What a bulk fill writes through.
pub struct Planter<'a> {
    writer: Writer<'a>,
    changed: RefCell<BTreeSet<&'static str>>,
    /// Records whose search entries are still to be made: all at the end, so that they are not written out one by one.
    unindexed: RefCell<Vec<(&'static Kind, String)>>,
    list_indexes: ListIndexes,
}

impl Planter<'_> {
    /// Writes one record with its sort keys and links, and answers its id; search entries follow when all is written. The values are in stored form
    /// (dates as ISO text, yes/no as 1/0); nothing is checked.
    ///
    /// # Errors
    /// What the database says.
    pub fn plant(&self, kind: &'static Kind, values: &Values) -> Result<String> {
        let id = record::plant(&self.writer, kind, values)?;
        self.list_indexes.one_more(self.connection(), kind.name)?;
        if kind.searchable() {
            self.unindexed.borrow_mut().push((kind, id.clone()));
        }
        self.changed.borrow_mut().insert(kind.name);
        Ok(id)
    }

    fn index(&self) -> Result<()> {
        for (kind, id) in self.unindexed.take() {
            entries::make(self.connection(), kind, &id)?;
        }
        Ok(())
    }
}

/// While it lives, no trigger runs: there is no operation whose journal they would write. A row with triggers costs a
/// copy of every page that it touches.
struct Unwatched<'a>(&'a Connection);

impl<'a> Unwatched<'a> {
    fn begin(connection: &'a Connection) -> Result<Self> {
        let unwatched = Self(connection);
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        Ok(unwatched)
    }
}

impl Drop for Unwatched<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true) {
            tracing::error!(%error, "the journal is not written any more");
        }
    }
}

impl<'a> Deref for Planter<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.writer
    }
}

impl Engine {
    /// Runs `work` in one transaction that keeps no journal: all of it is written, or none.
    ///
    /// # Errors
    /// What `work` answers, or what the database says; nothing is written then.
    pub fn plant<T>(&self, context: &Context, work: impl FnOnce(&Planter<'_>) -> Result<T>) -> Result<Answer<T>> {
        self.with_connection(|connection| {
            // A checkpoint in the middle of a large transaction would write the same pages again and again.
            connection.pragma_update(None, "wal_autocheckpoint", 20_000)?;
            let unwatched = Unwatched::begin(connection)?;
            let outcome = (|| {
                let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
                let planter = Planter {
                    writer: Writer::over(&transaction, context),
                    changed: RefCell::default(),
                    unindexed: RefCell::default(),
                    list_indexes: ListIndexes::default(),
                };
                let value = work(&planter)?;
                planter.index()?;
                planter.list_indexes.put_back(&transaction)?;
                let changed = planter.changed.take().into_iter().map(str::to_owned).collect();
                transaction.commit()?;
                Ok(Answer {
                    value,
                    operation: None,
                    changed,
                })
            })();
            drop(unwatched);
            connection.pragma_update(None, "wal_autocheckpoint", 1_000)?;
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            outcome
        })
    }
}
