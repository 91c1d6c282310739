//! One search box over all records: folded text with prefixes, so that «калиева» finds «Қалиева».
//!
//! Entries follow the records: [`super::entries`] is called for every record that an operation touched.

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use super::Reader;
use crate::context::Context;
use crate::problem::Result;
use crate::record::{self, Kind, ListRequest, SortBy};
use crate::text::search::SearchQuery;

/// Most hits through references: they stand below what bears the words itself.
const MOST_THROUGH: u32 = 6;

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

/// Ids of records of one kind whose words start with all words of the text; tries the text as typed, then
/// transliterated, then as typed on the wrong keyboard layout, until one finds something.
pub fn search(reader: &Reader<'_>, text: &str, limit: u32, context: &Context) -> Result<Vec<Hit>> {
    let query = SearchQuery::parse(text);
    let mut hits = Vec::new();
    for attempt in &query.attempts {
        hits = matching(reader, &attempt.match_expression(), &query.exact, limit, context)?;
        if !hits.is_empty() {
            break;
        }
    }
    let mut through = found_through(reader, text, context)?;
    through.retain(|hit| !hits.contains(hit));
    hits.truncate((limit as usize).saturating_sub(through.len()));
    hits.extend(through);
    Ok(hits)
}

/// Records that bear no text of their own and are looked for by what they refer to: the cases of a teacher.
fn found_through(reader: &Reader<'_>, text: &str, context: &Context) -> Result<Vec<Hit>> {
    let mut hits = Vec::new();
    if text.trim().is_empty() {
        return Ok(hits);
    }
    for kind in record::kinds().iter().filter(|kind| kind.found_through) {
        let request = ListRequest {
            search: Some(text.to_owned()),
            sort: Some(vec![SortBy {
                field: "id".into(),
                descending: true,
            }]),
            limit: Some(MOST_THROUGH),
            ..ListRequest::default()
        };
        for row in record::list(reader, kind, &request, context)?.rows {
            let id = row.get("id").and_then(|id| id.as_str()).unwrap_or_default();
            hits.extend(hit(reader, kind, id, context)?);
        }
    }
    Ok(hits)
}

fn hit(reader: &Reader<'_>, kind: &Kind, id: &str, context: &Context) -> Result<Option<Hit>> {
    let title = record::title(reader, kind, id, context.language)?;
    Ok(title.map(|(title, subtitle)| Hit {
        record: kind.name.to_owned(),
        id: id.to_owned(),
        title,
        subtitle,
    }))
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
        hits.extend(hit(reader, kind, &id, context)?);
    }
    Ok(hits)
}
