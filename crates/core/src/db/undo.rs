//! Undo and redo from the journal: named, surviving a restart, refusing when a row is no longer as it was left.
//!
//! Undo is itself an operation. An operation is undone by putting back the image before of each of its rows, last row
//! first; redo reverts the undo in the same way. A new operation ends what could be redone.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use serde_json::json;
use ts_rs::TS;

use super::write::Entry;
use super::{Answer, Engine, Image, Reader, Writer, journal};
use crate::context::Context;
use crate::op::Op;
use crate::problem::{Arguments, Error, Result};
use crate::record;

/// An operation as the history and the undo button show it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpLabel {
    /// Its number.
    pub operation: i64,
    /// Code; words under `op-<code>`.
    pub code: String,
    /// Arguments of the words.
    #[ts(type = "Record<string, unknown>")]
    pub args: Arguments,
    /// When, UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// `do`, `undo` or `redo`.
    pub kind: String,
    /// Whether it has been undone.
    pub undone: bool,
}

/// What the undo and redo buttons would do now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UndoState {
    /// The operation that undo would revert.
    pub undo: Option<OpLabel>,
    /// The operation that redo would repeat.
    pub redo: Option<OpLabel>,
}

const COLUMNS: &str = "o.number, o.code, o.args, o.at, o.actor, o.kind, o.undone";

fn label(row: &Row<'_>) -> rusqlite::Result<OpLabel> {
    let args: String = row.get(2)?;
    Ok(OpLabel {
        operation: row.get(0)?,
        code: row.get(1)?,
        args: serde_json::from_str(&args).unwrap_or_default(),
        at: row.get(3)?,
        actor: row.get(4)?,
        kind: row.get(5)?,
        undone: row.get::<_, i64>(6)? != 0,
    })
}

fn next_undo(connection: &Connection) -> Result<Option<OpLabel>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM operation o WHERE o.kind = 'do' AND o.undone = 0 ORDER BY o.number DESC LIMIT 1"
    );
    Ok(connection.prepare_cached(&sql)?.query_row([], label).optional()?)
}

fn next_redo(connection: &Connection) -> Result<Option<OpLabel>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM operation o WHERE o.kind = 'undo' AND o.undone = 0
         AND NOT EXISTS (SELECT 1 FROM operation later WHERE later.kind = 'do' AND later.number > o.number)
         ORDER BY o.number DESC LIMIT 1"
    );
    Ok(connection.prepare_cached(&sql)?.query_row([], label).optional()?)
}

/// What undo and redo would do.
pub fn state(reader: &Reader<'_>) -> Result<UndoState> {
    Ok(UndoState {
        undo: next_undo(reader.connection())?,
        redo: next_redo(reader.connection())?,
    })
}

/// The newest operations, newest first.
pub fn operations(reader: &Reader<'_>, limit: u32) -> Result<Vec<OpLabel>> {
    let sql = format!("SELECT {COLUMNS} FROM operation o ORDER BY o.number DESC LIMIT ?1");
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let labels = statement.query_map([limit], label)?.collect::<Result<_, _>>()?;
    Ok(labels)
}

/// Undoes the newest operation that is not undone.
///
/// # Errors
/// `nothing_to_undo`; `stale_undo` where a row was changed by another way since (nothing is written).
pub fn undo(engine: &Engine, context: &Context) -> Result<Answer<OpLabel>> {
    let target = engine.read(|reader| next_undo(reader.connection()))?;
    let target = target.ok_or_else(|| Error::coded("nothing_to_undo", json!({})))?;
    reverse(engine, context, target, "undo")
}

/// Repeats the operation that was undone last.
///
/// # Errors
/// `nothing_to_redo`; `stale_undo`.
pub fn redo(engine: &Engine, context: &Context) -> Result<Answer<OpLabel>> {
    let target = engine.read(|reader| next_redo(reader.connection()))?;
    let target = target.ok_or_else(|| Error::coded("nothing_to_redo", json!({})))?;
    reverse(engine, context, target, "redo")
}

fn reverse(engine: &Engine, context: &Context, target: OpLabel, kind: &'static str) -> Result<Answer<OpLabel>> {
    let op = Op {
        code: target.code.clone(),
        args: target.args.clone(),
    };
    let entry = Entry {
        op: &op,
        kind,
        target: Some(target.operation),
        many: false,
    };
    let number = target.operation;
    engine.operate(&entry, context, |writer| {
        let connection = writer.connection();
        connection.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        for image in journal::entries_of(connection, number)?.iter().rev() {
            put_back(writer, image)?;
        }
        connection.execute("UPDATE operation SET undone = 1 WHERE number = ?1", [number])?;
        // Redo reverts an undo: the operation that was undone stands again.
        connection.execute(
            "UPDATE operation SET undone = 0 WHERE ?2 = 'redo'
             AND number = (SELECT target FROM operation WHERE number = ?1)",
            (number, kind),
        )?;
        Ok(target)
    })
}

/// Puts the image before of one row back, if the row is still as the operation left it.
fn put_back(writer: &Writer<'_>, image: &Image) -> Result<()> {
    let connection = writer.connection();
    let table = &image.table;
    let now: Option<String> = connection
        .prepare_cached(&format!(
            "SELECT {} FROM {table} t WHERE t.id = ?1",
            journal::image_sql(connection, table, "t")?
        ))?
        .query_row([&image.id], |row| row.get(0))
        .optional()?;
    if !same(now.as_deref(), image.after.as_deref())? {
        return Err(Error::coded("stale_undo", json!({ "record": table, "id": image.id })));
    }
    match (&image.before, &image.after) {
        (None, _) => {
            connection
                .prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
                .execute([&image.id])?;
        }
        (Some(before), None) => {
            let columns = imaged(connection, table, before)?;
            let values: Vec<String> = columns
                .iter()
                .map(|name| format!("json_extract(?1, '$.{name}')"))
                .collect();
            let sql = format!(
                "INSERT INTO {table} ({}) SELECT {}",
                columns.join(", "),
                values.join(", ")
            );
            connection.prepare_cached(&sql)?.execute([before])?;
        }
        (Some(before), Some(_)) => {
            let columns = imaged(connection, table, before)?;
            let sets: Vec<String> = columns
                .iter()
                .map(|name| format!("{name} = json_extract(?1, '$.{name}')"))
                .collect();
            let sql = format!("UPDATE {table} SET {} WHERE id = ?2", sets.join(", "));
            connection.prepare_cached(&sql)?.execute((before, &image.id))?;
        }
    }
    if image.before.is_some()
        && let Some(kind) = record::kind(table)
    {
        record::refresh_order(connection, kind, &image.id)?;
    }
    Ok(())
}

/// Columns of the table that the image speaks of: a later migration may have added others, which keep what they hold.
fn imaged(connection: &Connection, table: &str, image: &str) -> Result<Vec<String>> {
    let image: Arguments = serde_json::from_str(image)?;
    let mut columns = journal::columns(connection, table)?;
    columns.retain(|column| image.contains_key(column));
    Ok(columns)
}

/// Compares images by value; of columns that a later migration added an old image says nothing.
fn same(now: Option<&str>, then: Option<&str>) -> Result<bool> {
    let (Some(now), Some(then)) = (now, then) else {
        return Ok(now.is_none() && then.is_none());
    };
    if now == then {
        return Ok(true);
    }
    let (now, then): (Arguments, Arguments) = (serde_json::from_str(now)?, serde_json::from_str(then)?);
    Ok(now
        .iter()
        .all(|(name, value)| then.get(name).is_none_or(|then| then == value)))
}
