//! What the search finds of each record, kept in step with the records: the entry, and the full-text index over it.
//!
//! Statements are plain single-row ones: a statement that opens a savepoint makes FTS5 write out its part of the index,
//! once for every record.

use rusqlite::{Connection, OptionalExtension};

use crate::problem::Result;
use crate::record::{self, Kind};
use crate::text::search::{IndexText, index_text};

/// Brings the search entry of one record up to date; a removed record has none, nor has one that is its author's alone.
pub(crate) fn refresh(connection: &Connection, kind: &Kind, id: &str) -> Result<()> {
    if !kind.searchable() {
        return Ok(());
    }
    let wanted = wanted(connection, kind, id)?;
    let known: Option<(i64, String, String)> = connection
        .prepare_cached("SELECT number, exact, folded FROM search_entry WHERE record = ?1 AND record_id = ?2")?
        .query_row((kind.name, id), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    match (known, wanted) {
        (None, None) => Ok(()),
        (None, Some(entry)) => add(connection, kind, id, &entry),
        (Some((number, _, folded)), None) => {
            unlearn(connection, number, &folded)?;
            connection
                .prepare_cached("DELETE FROM search_entry WHERE number = ?1")?
                .execute([number])?;
            Ok(())
        }
        (Some((_, exact, folded)), Some(entry)) if entry.exact == exact && entry.folded == folded => Ok(()),
        (Some((number, _, folded)), Some(entry)) => {
            connection
                .prepare_cached("UPDATE search_entry SET exact = ?2, folded = ?3 WHERE number = ?1")?
                .execute((number, &entry.exact, &entry.folded))?;
            if entry.folded != folded {
                unlearn(connection, number, &folded)?;
                learn(connection, number, &entry.folded)?;
            }
            Ok(())
        }
    }
}

/// Makes the search entry of a record that has none yet.
pub(super) fn make(connection: &Connection, kind: &Kind, id: &str) -> Result<()> {
    match wanted(connection, kind, id)? {
        Some(entry) => add(connection, kind, id, &entry),
        None => Ok(()),
    }
}

/// What the entry of a record should say; a removed record has none.
fn wanted(connection: &Connection, kind: &Kind, id: &str) -> Result<Option<IndexText>> {
    let fields = record::index_fields(kind);
    let hidden = kind.private.as_ref().map_or("0", |private| private.sql);
    let sql = format!(
        "SELECT {} FROM {} t WHERE t.id = ?1 AND t.deleted_at IS NULL AND NOT ({hidden})",
        fields.join(", "),
        kind.name
    );
    let wanted = connection
        .prepare_cached(&sql)?
        .query_row([id], |row| {
            let mut parts: Vec<&str> = Vec::with_capacity(fields.len());
            for column in 0..fields.len() {
                parts.extend(row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?);
            }
            Ok(index_text(parts))
        })
        .optional()?;
    Ok(wanted)
}

/// Adds the first entry of a record; one that says nothing is not kept.
fn add(connection: &Connection, kind: &Kind, id: &str, entry: &IndexText) -> Result<()> {
    if entry.exact.is_empty() && entry.folded.is_empty() {
        return Ok(());
    }
    connection
        .prepare_cached("INSERT INTO search_entry (record, record_id, exact, folded) VALUES (?1, ?2, ?3, ?4)")?
        .execute((kind.name, id, &entry.exact, &entry.folded))?;
    learn(connection, connection.last_insert_rowid(), &entry.folded)
}

fn learn(connection: &Connection, number: i64, folded: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO search_text (rowid, folded) VALUES (?1, ?2)")?
        .execute((number, folded))?;
    Ok(())
}

/// The index keeps no text of its own: it must be told what the entry said.
fn unlearn(connection: &Connection, number: i64, folded: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', ?1, ?2)")?
        .execute((number, folded))?;
    Ok(())
}
