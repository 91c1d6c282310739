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
use crate::text::search::{Attempt, SearchQuery};

/// Most hits through references: they stand below what bears the words itself.
const MOST_THROUGH: u32 = 6;

/// Up to so many finds are weighed against each other. A beginning that more records share says too little of what is
/// meant to weigh them all at each letter typed.
const MOST_RANKED: u32 = 100;

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
        hits = matching(reader, attempt, &query.exact, limit, context)?;
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
        // Without this, a college that keeps none would pay for the search at every letter typed.
        if !has_any(reader, kind)? {
            continue;
        }
        let request = ListRequest {
            search: Some(text.to_owned()),
            sort: Some(vec![SortBy {
                field: "id".into(),
                descending: true,
            }]),
            limit: Some(MOST_THROUGH),
            ..ListRequest::default()
        };
        for id in record::ids(reader, kind, &request, context)? {
            hits.extend(hit(reader, kind, &id, context)?);
        }
    }
    Ok(hits)
}

fn has_any(reader: &Reader<'_>, kind: &Kind) -> Result<bool> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM {})", kind.name);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    Ok(statement.query_row([], |row| row.get(0))?)
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

fn matching(reader: &Reader<'_>, attempt: &Attempt, exact: &str, limit: u32, context: &Context) -> Result<Vec<Hit>> {
    let expression = attempt.match_expression();
    let many = {
        let mut statement = reader
            .connection()
            .prepare_cached("SELECT rowid FROM search_text WHERE search_text MATCH ?1 LIMIT ?2")?;
        let mut rows = statement.query((&expression, MOST_RANKED + 1))?;
        let mut count = 0;
        while rows.next()?.is_some() {
            count += 1;
        }
        count > MOST_RANKED
    };
    let whole = if many {
        attempt.whole_expression()
    } else {
        String::new()
    };
    let bound = named_params! {
        ":expression": expression, ":exact": exact, ":limit": limit, ":whole": whole, ":most": MOST_RANKED,
    };
    let (sql, bound) = if many { (OF_MANY, bound) } else { (RANKED, &bound[..3]) };
    let mut statement = reader.connection().prepare_cached(sql)?;
    let mut hits = Vec::new();
    let mut rows = statement.query(bound)?;
    while let Some(row) = rows.next()? {
        let (record, id) = (row.get_ref(0)?.as_str(), row.get_ref(1)?.as_str());
        let (Ok(record), Ok(id)) = (record, id) else { continue };
        let Some(kind) = record::kind(record) else { continue };
        hits.extend(hit(reader, kind, id, context)?);
    }
    Ok(hits)
}

/// What was found, the exact spelling first, then what fits best.
const RANKED: &str = "SELECT e.record, e.record_id FROM search_text JOIN search_entry e ON e.number = search_text.rowid
     WHERE search_text MATCH :expression ORDER BY instr(e.exact, :exact) = 0, search_text.rank LIMIT :limit";

/// Of very many: those that have the words whole, and the first of the others; the exact spelling and the short first.
const OF_MANY: &str = "SELECT e.record, e.record_id FROM (
       SELECT number FROM (SELECT rowid AS number FROM search_text WHERE search_text MATCH :whole LIMIT :most)
       UNION
       SELECT number FROM (SELECT rowid AS number FROM search_text WHERE search_text MATCH :expression LIMIT :most)
     ) found CROSS JOIN search_entry e ON e.number = found.number
     ORDER BY instr(e.exact, :exact) = 0, length(e.exact), e.number LIMIT :limit";
