//! The one way to write: an operation, in one transaction, with its journal, sort keys and search entries.

use std::cell::RefCell;
use std::ops::Deref;
use std::sync::PoisonError;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::filling::Filling;
use super::{Engine, Reader, journal, touched};
use crate::consequences;
use crate::context::Context;
use crate::op::Op;
use crate::problem::Result;

/// What a call answers: its value, and, where it wrote, the operation and the tables that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer<T> {
    /// The value.
    pub value: T,
    /// Number of the operation; nothing where nothing was written.
    pub operation: Option<i64>,
    /// Tables whose rows changed.
    pub changed: Vec<String>,
}

impl<T> Answer<T> {
    /// An answer that wrote nothing.
    pub fn of(value: T) -> Self {
        Self {
            value,
            operation: None,
            changed: Vec::new(),
        }
    }

    /// The same answer with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Answer<U> {
        Answer {
            value: change(self.value),
            operation: self.operation,
            changed: self.changed,
        }
    }
}

/// Ids by kind of record.
type Present = FxHashMap<&'static str, FxHashSet<String>>;

/// What writes may touch: a reader that sees its own writes, and the context that stamps them.
pub struct Writer<'a> {
    reader: Reader<'a>,
    context: &'a Context,
    /// Records that were found to be there, where many are written: `None` where each is looked for.
    present: Option<RefCell<Present>>,
    /// What is put off while many records are written.
    filling: Option<&'a Filling>,
}

impl<'a> Writer<'a> {
    pub(super) fn over(connection: &'a Connection, context: &'a Context) -> Self {
        Self {
            reader: Reader::over(connection),
            context,
            present: None,
            filling: None,
        }
    }

    /// As [`Writer::over`], for what follows from many records.
    fn filling(connection: &'a Connection, context: &'a Context, filling: Option<&'a Filling>) -> Self {
        Self {
            filling,
            ..Self::over(connection, context)
        }
    }

    /// As [`Writer::filling`], for an operation that makes many records and removes none.
    fn of_many(connection: &'a Connection, context: &'a Context, filling: Option<&'a Filling>) -> Self {
        Self {
            present: filling.map(|_| RefCell::default()),
            ..Self::filling(connection, context, filling)
        }
    }

    /// To be told of every new record.
    pub(crate) fn made(&self, table: &'static str) -> Result<()> {
        self.filling
            .map_or(Ok(()), |filling| filling.one_more(self.connection(), table))
    }

    /// Brings the journal of the running operation up to date, for whoever reads it.
    pub(crate) fn enter_new_rows(&self) -> Result<()> {
        self.filling.map_or(Ok(()), |filling| filling.enter(self.connection()))
    }

    /// Whether a record is known to be there.
    pub(crate) fn knows(&self, record: &'static str, id: &str) -> bool {
        let known = |present: &RefCell<Present>| present.borrow().get(record).is_some_and(|ids| ids.contains(id));
        self.present.as_ref().is_some_and(known)
    }

    /// Remembers that a record is there.
    pub(crate) fn learn(&self, record: &'static str, id: &str) {
        if let Some(present) = &self.present {
            present.borrow_mut().entry(record).or_default().insert(id.to_owned());
        }
    }

    /// Forgets which records are there: one was removed.
    pub(crate) fn forget(&self) {
        if let Some(present) = &self.present {
            present.borrow_mut().clear();
        }
    }

    /// Names what the operation made, where the name is known only when the row is there.
    pub(crate) fn name_operation(&self, name: &str) -> Result<()> {
        self.connection()
            .prepare_cached(
                "UPDATE operation SET args = json_set(args, '$.name', ?1)
                 WHERE number = (SELECT number FROM temp.current_operation)",
            )?
            .execute([name])?;
        Ok(())
    }

    /// Who writes, and when.
    pub fn context(&self) -> &'a Context {
        self.context
    }
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

/// What stands in the operation table besides the label.
pub(super) struct Entry<'a> {
    pub(super) op: &'a Op,
    pub(super) kind: &'static str,
    pub(super) target: Option<i64>,
    /// Thousands of records: what they refer to is looked for once, what is kept beside them is made of many at once.
    pub(super) many: bool,
}

impl Engine {
    /// Runs `work` as one operation: all of it is written, or none. Where nothing changed, no operation is kept.
    ///
    /// # Errors
    /// What `work` answers, or what the database says; nothing is written then.
    pub fn write<T>(
        &self,
        op: Op,
        context: &Context,
        work: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Answer<T>> {
        let entry = Entry {
            op: &op,
            kind: "do",
            target: None,
            many: false,
        };
        self.operate(&entry, context, work)
    }

    /// As [`Engine::write`], for thousands of records: those that they refer to are looked for once and not at each, and
    /// what is kept beside them (journal, list indexes) is made of many at once. The work must remove records by
    /// [`crate::record::remove`] only, which the writer sees, and does not read the journal of its own operation.
    ///
    /// # Errors
    /// As [`Engine::write`].
    pub fn write_many<T>(
        &self,
        op: Op,
        context: &Context,
        work: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Answer<T>> {
        let entry = Entry {
            op: &op,
            kind: "do",
            target: None,
            many: true,
        };
        self.operate(&entry, context, work)
    }

    pub(super) fn operate<T>(
        &self,
        entry: &Entry<'_>,
        context: &Context,
        work: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Answer<T>> {
        let mut connection = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        journal::watch(&connection)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = begin(&transaction, entry, context)?;
        let filling = entry.many.then(Filling::default);
        let value = work(&Writer::of_many(&transaction, context, filling.as_ref()))?;
        if entry.kind == "do" {
            // Undo and redo put back what followed together with what it followed from.
            consequences::follow(&Writer::filling(&transaction, context, filling.as_ref()), number)?;
        }
        if let Some(filling) = &filling {
            filling.end(&transaction)?;
        }
        let (changed, records) = touched::by_operation(&transaction, number)?;
        if changed.is_empty() {
            transaction.rollback()?;
            return Ok(Answer::of(value));
        }
        touched::index(&transaction, &records, entry.kind == "do")?;
        forget_operation(&transaction)?;
        transaction.commit()?;
        Ok(Answer {
            value,
            operation: Some(number),
            changed,
        })
    }

    /// The writing connection, for what is not an operation: backup, restore, check.
    pub(crate) fn with_connection<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        work(&mut self.writer.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn begin(transaction: &Transaction<'_>, entry: &Entry<'_>, context: &Context) -> Result<i64> {
    transaction
        .prepare_cached("INSERT INTO operation (code, args, actor, at, kind, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute((
            &entry.op.code,
            serde_json::to_string(&entry.op.args)?,
            &context.actor,
            context.stamp(),
            entry.kind,
            entry.target,
        ))?;
    let number = transaction.last_insert_rowid();
    forget_operation(transaction)?;
    transaction
        .prepare_cached("INSERT INTO temp.current_operation (number) VALUES (?1)")?
        .execute([number])?;
    Ok(number)
}

fn forget_operation(transaction: &Transaction<'_>) -> Result<()> {
    transaction
        .prepare_cached("DELETE FROM temp.current_operation")?
        .execute([])?;
    Ok(())
}
