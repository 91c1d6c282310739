//! The history of a record: who changed what, when, old to new, newest first.

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::Values;
use super::kind::{FieldKind, Kind};
use crate::context::Context;
use crate::db::Reader;
use crate::problem::{Arguments, Result};

/// One operation that touched a record.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HistoryEntry {
    /// Number of the operation.
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
    /// `created`, `changed`, `removed` or `restored`.
    pub happened: &'static str,
    /// Fields that changed.
    pub changes: Vec<Change>,
}

/// One field, old to new.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Change {
    /// Field.
    pub field: String,
    /// Value before; references as the name they have now.
    #[ts(type = "unknown")]
    pub before: Value,
    /// Value after.
    #[ts(type = "unknown")]
    pub after: Value,
}

/// The history of one record.
pub fn history(reader: &Reader<'_>, kind: &Kind, id: &str, context: &Context) -> Result<Vec<HistoryEntry>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT o.number, o.code, o.args, o.at, o.actor, o.kind, j.before, j.after
         FROM journal j JOIN operation o ON o.number = j.operation
         WHERE j.record_id = ?1 AND j.table_name = ?2 ORDER BY j.number DESC",
    )?;
    let mut rows = statement.query((id, kind.name))?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let args: String = row.get(2)?;
        let (before, after) = (image(row.get(6)?)?, image(row.get(7)?)?);
        entries.push(HistoryEntry {
            operation: row.get(0)?,
            code: row.get(1)?,
            args: serde_json::from_str(&args)?,
            at: row.get(3)?,
            actor: row.get(4)?,
            kind: row.get(5)?,
            happened: happened(&before, &after),
            changes: changes(reader, kind, &before, &after, context)?,
        });
    }
    Ok(entries)
}

fn image(json: Option<String>) -> Result<Values> {
    Ok(json
        .map(|json| serde_json::from_str(&json))
        .transpose()?
        .unwrap_or_default())
}

fn happened(before: &Values, after: &Values) -> &'static str {
    let removed = |image: &Values| image.is_empty() || image.get("deleted_at").is_some_and(|at| !at.is_null());
    match (before.is_empty(), removed(before), removed(after)) {
        (true, _, false) => "created",
        (_, false, true) => "removed",
        (_, true, false) => "restored",
        _ => "changed",
    }
}

fn changes(
    reader: &Reader<'_>,
    kind: &Kind,
    before: &Values,
    after: &Values,
    context: &Context,
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for field in kind.columns() {
        let side = |image: &Values| image.get(field.name).cloned().unwrap_or(Value::Null);
        let (before, after) = (side(before), side(after));
        if before == after {
            continue;
        }
        let show = |value: Value| -> Result<Value> {
            let record = match field.kind {
                FieldKind::Reference { record } => record,
                FieldKind::File => "attachment",
                FieldKind::YesNo => return Ok(value.as_i64().map_or(Value::Null, |yes| Value::Bool(yes != 0))),
                _ => return Ok(value),
            };
            let (Some(id), Some(other)) = (value.as_str(), super::kind(record)) else {
                return Ok(value);
            };
            Ok(super::title(reader, other, id, context.language)?.map_or(value, |(title, _)| Value::String(title)))
        };
        changes.push(Change {
            field: field.name.to_owned(),
            before: show(before)?,
            after: show(after)?,
        });
    }
    Ok(changes)
}
