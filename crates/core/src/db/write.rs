//! The one way to write: an operation, in one transaction, with its journal, sort keys and search entries.

use std::ops::Deref;
use std::sync::PoisonError;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::Serialize;

use super::{Engine, Reader, entries};
use crate::context::Context;
use crate::op::Op;
use crate::problem::Result;
use crate::{consequences, record};

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

/// What writes may touch: a reader that sees its own writes, and the context that stamps them.
pub struct Writer<'a> {
    reader: Reader<'a>,
    context: &'a Context,
}

impl<'a> Writer<'a> {
    pub(super) fn over(connection: &'a Connection, context: &'a Context) -> Self {
        Self {
            reader: Reader::over(connection),
            context,
        }
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
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = begin(&transaction, entry, context)?;
        let value = work(&Writer::over(&transaction, context))?;
        if entry.kind == "do" {
            // Undo and redo put back what followed together with what it followed from.
            consequences::follow(&Writer::over(&transaction, context), number)?;
        }
        let changed = changed_tables(&transaction, number)?;
        if changed.is_empty() {
            transaction.rollback()?;
            return Ok(Answer::of(value));
        }
        index(&transaction, number, &changed)?;
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

fn changed_tables(transaction: &Transaction<'_>, number: i64) -> Result<Vec<String>> {
    let mut statement =
        transaction.prepare_cached("SELECT DISTINCT table_name FROM journal WHERE operation = ?1 ORDER BY 1")?;
    let tables = statement
        .query_map([number], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(tables)
}

/// Brings the search entries of all touched records up to date.
fn index(transaction: &Transaction<'_>, number: i64, changed: &[String]) -> Result<()> {
    for kind in changed
        .iter()
        .filter_map(|table| record::kind(table))
        .filter(|kind| kind.searchable())
    {
        let mut statement = transaction
            .prepare_cached("SELECT DISTINCT record_id FROM journal WHERE operation = ?1 AND table_name = ?2")?;
        let ids: Vec<String> = statement
            .query_map((number, kind.name), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in ids {
            entries::refresh(transaction, kind, &id)?;
        }
    }
    Ok(())
}
