//! Many invented records at once: one transaction without an operation, so without a journal, history or undo.
//!
//! Only for data that stand for nothing (trial data, benches): what a user enters always goes through
//! [`Engine::write`]. The rows are those that normal saving makes, with their sort keys and search entries; that the
//! values are right is the caller's promise, which a test of the caller holds by [`Engine::check`] and by saving a part
//! of the same values in the normal way.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Deref;

use rusqlite::TransactionBehavior;

use super::{Answer, Engine, Reader, Writer, search};
use crate::context::Context;
use crate::problem::Result;
use crate::record::{self, Kind, Values};

/// What a bulk fill writes through.
pub struct Planter<'a> {
    writer: Writer<'a>,
    changed: RefCell<BTreeSet<&'static str>>,
}

impl Planter<'_> {
    /// Writes one record with its sort keys, links and search entry, and answers its id. The values are in stored form
    /// (dates as ISO text, yes/no as 1/0); nothing is checked.
    ///
    /// # Errors
    /// What the database says.
    pub fn plant(&self, kind: &'static Kind, values: &Values) -> Result<String> {
        let id = record::plant(&self.writer, kind, values)?;
        if kind.searchable() {
            search::refresh(self.connection(), kind, &id)?;
        }
        self.changed.borrow_mut().insert(kind.name);
        Ok(id)
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
            let outcome = (|| {
                let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let planter = Planter {
                    writer: Writer::over(&transaction, context),
                    changed: RefCell::default(),
                };
                let value = work(&planter)?;
                let changed = planter.changed.take().into_iter().map(str::to_owned).collect();
                transaction.commit()?;
                Ok(Answer {
                    value,
                    operation: None,
                    changed,
                })
            })();
            connection.pragma_update(None, "wal_autocheckpoint", 1_000)?;
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            outcome
        })
    }
}
