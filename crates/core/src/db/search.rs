//! One search box over all records: folded text with prefixes, so that «калиева» finds «Қалиева».
//!
//! Entries follow the records: [`refresh`] is called for every record that an operation touched.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::Reader;
use crate::context::Context;
use crate::problem::Result;
use crate::record::{self, Kind};
use crate::text::search::{SearchQuery, index_text};

/// Something that the search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// Kind of record.
    pub record: String,
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What tells it from its namesakes.
    pub subtitle: Option<String>,
}

/// Brings the search entry of one record up to date; a removed record has none.
pub(crate) fn refresh(connection: &Connection, kind: &Kind, id: &str) -> Result<()> {
    let fields = record::index_fields(kind);
    if fields.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "SELECT {} FROM {} WHERE id = ?1 AND deleted_at IS NULL",
        fields.join(", "),
        kind.name
    );
    let parts: Option<Vec<String>> = connection
        .prepare_cached(&sql)?
        .query_row([id], |row| {
            let texts = (0..fields.len()).map(|column| row.get::<_, Option<String>>(column));
            texts.filter_map(Result::transpose).collect()
        })
        .optional()?;
    match parts {
        None => {
            connection
                .prepare_cached("DELETE FROM search_entry WHERE record = ?1 AND record_id = ?2")?
                .execute((kind.name, id))?;
        }
        Some(parts) => {
            let entry = index_text(parts.iter().map(String::as_str));
            connection
                .prepare_cached(
                    "INSERT INTO search_entry (record, record_id, exact, folded) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (record, record_id) DO UPDATE SET exact = ?3, folded = ?4
                     WHERE exact IS NOT ?3 OR folded IS NOT ?4",
                )?
                .execute((kind.name, id, entry.exact, entry.folded))?;
        }
    }
    Ok(())
}

/// Ids of records of one kind whose words start with all words of the text; tries the text as typed, then
/// transliterated, then as typed on the wrong keyboard layout, until one finds something.
pub fn search(reader: &Reader<'_>, text: &str, limit: u32, context: &Context) -> Result<Vec<Hit>> {
    let query = SearchQuery::parse(text);
    for attempt in &query.attempts {
        let hits = matching(reader, &attempt.match_expression(), &query.exact, limit, context)?;
        if !hits.is_empty() {
            return Ok(hits);
        }
    }
    Ok(Vec::new())
}

fn matching(reader: &Reader<'_>, expression: &str, exact: &str, limit: u32, context: &Context) -> Result<Vec<Hit>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT e.record, e.record_id FROM search_text JOIN search_entry e ON e.number = search_text.rowid
         WHERE search_text MATCH :expression ORDER BY instr(e.exact, :exact) = 0, search_text.rank LIMIT :limit",
    )?;
    let found: Vec<(String, String)> = statement
        .query_map(
            named_params! { ":expression": expression, ":exact": exact, ":limit": limit },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .collect::<Result<_, _>>()?;
    let mut hits = Vec::with_capacity(found.len());
    for (record, id) in found {
        let Some(kind) = record::kind(&record) else { continue };
        if let Some((title, subtitle)) = record::title(reader, kind, &id, context.language)? {
            hits.push(Hit {
                record,
                id,
                title,
                subtitle,
            });
        }
    }
    Ok(hits)
}
