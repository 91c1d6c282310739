//! What an operation touched, from its journal, and the search entries that follow.

use std::collections::BTreeMap;

use rusqlite::Transaction;

use super::entries;
use crate::problem::Result;
use crate::record::{self, Kind};

/// A record that an operation touched.
pub(super) struct Touched {
    kind: &'static Kind,
    id: String,
    /// The first that happened to it: it was made.
    new: bool,
}

/// The tables that an operation changed, and the records that the search may have to follow, each once.
pub(super) fn by_operation(transaction: &Transaction<'_>, number: i64) -> Result<(Vec<String>, Vec<Touched>)> {
    let mut statement = transaction.prepare_cached(
        "SELECT table_name, record_id, before IS NULL FROM journal WHERE operation = ?1 ORDER BY number",
    )?;
    let mut rows = statement.query([number])?;
    let mut tables: BTreeMap<String, Option<&'static Kind>> = BTreeMap::new();
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let table = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let kind = match tables.get(table) {
            Some(kind) => *kind,
            None => {
                let kind = record::kind(table).filter(|kind| kind.searchable());
                tables.insert(table.to_owned(), kind);
                kind
            }
        };
        if let Some(kind) = kind {
            let (id, new) = (row.get(1)?, row.get(2)?);
            records.push(Touched { kind, id, new });
        }
    }
    records.sort_by(|left, right| (left.kind.name, &left.id).cmp(&(right.kind.name, &right.id)));
    records.dedup_by(|later, first| later.kind.name == first.kind.name && later.id == first.id);
    Ok((tables.into_keys().collect(), records))
}

/// Brings the search entries of touched records up to date; what is done for the `first` time and is new has none.
pub(super) fn index(transaction: &Transaction<'_>, touched: &[Touched], first: bool) -> Result<()> {
    for Touched { kind, id, new } in touched {
        if first && *new {
            entries::make(transaction, kind, id)?;
        } else {
            entries::refresh(transaction, kind, id)?;
        }
    }
    Ok(())
}
