//! Putting records away and bringing them back, each with all that belongs to it.
//!
//! What must hold: what went together comes back together; nothing that is used goes, and no part comes back alone.

use rusqlite::OptionalExtension;
use serde_json::json;

use super::kind::{FieldKind, Kind};
use super::read;
use crate::db::{Reader, Writer};
use crate::problem::{Error, Result};

/// Puts a record away with all that belongs to it: they stay in the history and come back together.
///
/// # Errors
/// `not_found`; `in_use` with `record`, `count` where another record, which is not its own, refers to it.
pub fn remove(writer: &Writer<'_>, kind: &Kind, id: &str) -> Result<()> {
    if is_removed(writer, kind, id)? {
        // It keeps the moment at which it went: by that it comes back with what went with it.
        return Ok(());
    }
    if let Some((user, count)) = first_user(writer, kind, id)? {
        return Err(Error::coded("in_use", json!({ "record": user, "count": count })));
    }
    for (owned, own) in belongings(writer, kind, id, "deleted_at IS NULL")? {
        remove(writer, owned, &own)?;
    }
    let stamp = writer.context().stamp();
    mark_links(writer, kind, id, "deleted_at IS NULL", Some(&stamp))?;
    mark(writer, kind, id, Some(stamp))
}

/// Brings a removed record back, with all that went with it.
///
/// # Errors
/// `not_found`; `owner_removed` with `name` where what it belongs to is removed: it would belong to nothing.
pub fn restore(writer: &Writer<'_>, kind: &Kind, id: &str) -> Result<()> {
    let stored = read::stored(writer, kind, id)?.ok_or_else(|| read::not_found(kind, id))?;
    for field in kind.fields.iter().filter(|field| field.owner) {
        let (FieldKind::Reference { record }, Some(owner)) = (field.kind, stored[field.name].as_str()) else {
            continue;
        };
        if let Some(owner_kind) = super::kind(record)
            && is_removed(writer, owner_kind, owner)?
        {
            let name = read::name(writer, owner_kind, owner, writer.context().language)?;
            return Err(Error::coded("owner_removed", json!({ "name": name })));
        }
    }
    bring_back(writer, kind, id)
}

fn is_removed(reader: &Reader<'_>, kind: &Kind, id: &str) -> Result<bool> {
    let sql = format!("SELECT deleted_at IS NOT NULL FROM {} WHERE id = ?1", kind.name);
    let removed: Option<bool> = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    removed.ok_or_else(|| read::not_found(kind, id))
}

fn bring_back(writer: &Writer<'_>, kind: &Kind, id: &str) -> Result<()> {
    let together = format!("deleted_at = (SELECT deleted_at FROM {} WHERE id = ?1)", kind.name);
    for (owned, own) in belongings(writer, kind, id, &together)? {
        bring_back(writer, owned, &own)?;
    }
    mark_links(writer, kind, id, &together, None)?;
    mark(writer, kind, id, None)
}

/// Records that belong to this one, by the references that are marked so.
fn belongings(reader: &Reader<'_>, kind: &Kind, id: &str, condition: &str) -> Result<Vec<(&'static Kind, String)>> {
    let mut found = Vec::new();
    for owned in super::kinds() {
        for field in owned.fields.iter().filter(|field| field.owner) {
            if !matches!(field.kind, FieldKind::Reference { record } if record == kind.name) {
                continue;
            }
            let sql = format!(
                "SELECT id FROM {} WHERE {} = ?1 AND {condition}",
                owned.name, field.name
            );
            let mut statement = reader.connection().prepare_cached(&sql)?;
            let ids: Vec<String> = statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
            found.extend(ids.into_iter().map(|own| (*owned, own)));
        }
    }
    Ok(found)
}

/// Links from other records that go with this one: what they link stays as it is.
fn mark_links(writer: &Writer<'_>, kind: &Kind, id: &str, condition: &str, removed: Option<&str>) -> Result<()> {
    for field in super::kinds()
        .iter()
        .flat_map(|kind| kind.fields)
        .filter(|field| field.owner)
    {
        let FieldKind::References { record, through } = field.kind else {
            continue;
        };
        if record == kind.name {
            let sql =
                format!("UPDATE {through} SET deleted_at = ?2, updated_at = ?3 WHERE {record} = ?1 AND {condition}");
            let mut statement = writer.connection().prepare_cached(&sql)?;
            statement.execute((id, removed, writer.context().stamp()))?;
        }
    }
    Ok(())
}

fn mark(writer: &Writer<'_>, kind: &Kind, id: &str, removed: Option<String>) -> Result<()> {
    writer.forget();
    let sql = format!(
        "UPDATE {} SET deleted_at = ?1, updated_at = ?2 WHERE id = ?3",
        kind.name
    );
    let rows = writer
        .connection()
        .prepare_cached(&sql)?
        .execute((removed, writer.context().stamp(), id))?;
    if rows == 0 {
        Err(read::not_found(kind, id))
    } else {
        Ok(())
    }
}

/// The first kind of record that refers to this one, with how many do.
fn first_user(reader: &Reader<'_>, kind: &Kind, id: &str) -> Result<Option<(&'static str, i64)>> {
    for user in super::kinds() {
        for field in user.fields.iter().filter(|field| !field.owner) {
            let sql = match field.kind {
                FieldKind::Reference { record } if record == kind.name => {
                    format!(
                        "SELECT count(*) FROM {} WHERE {} = ?1 AND deleted_at IS NULL",
                        user.name, field.name
                    )
                }
                FieldKind::References { record, through } if record == kind.name => {
                    format!("SELECT count(*) FROM {through} WHERE {record} = ?1 AND deleted_at IS NULL")
                }
                _ => continue,
            };
            let count: i64 = reader
                .connection()
                .prepare_cached(&sql)?
                .query_row([id], |row| row.get(0))?;
            if count > 0 {
                return Ok(Some((user.name, count)));
            }
        }
    }
    Ok(None)
}
