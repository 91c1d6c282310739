//! Lists: filter, sort, search and page over any kind of record, in SQL.
//!
//! What must hold: the page is named first, then computed values are worked out for its rows only, all in one statement; the
//! rows are handed on one by one as they are read, to become values or JSON text.

mod filter;
mod order;
mod page;
mod request;
mod rows;
mod search;

pub use request::{Condition, ListRequest, ListResponse, MAX_ROWS, Range, SortBy};
pub use rows::{Passing, RowsText};

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde_json::{Value, json};
use ts_rs::TS;

use super::kind::Kind;
use super::read::Output;
use super::sql::expand;
use super::text::RowText;
use super::{Values, read};
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::text::search::{Attempt, SearchQuery};
use page::Paged;

/// What becomes of a row.
pub(super) type Take<'a> = dyn FnMut(&Row<'_>, &[Output]) -> Result<()> + 'a;

/// A page of a list.
// As JSON text, written while the rows are read: what the window is sent. Its TypeScript is that of [`ListResponse`].
#[derive(Debug, TS)]
#[ts(rename = "ListResponse")]
pub struct ListText {
    /// The rows: id, fields, computed values, and `titles` of references.
    #[ts(type = "Row[]")]
    rows: String,
    /// How many there are in all.
    total: i64,
}

/// A page of records.
///
/// # Errors
/// `unknown_field` with `field` where a condition, a sorting or a wanted field names none.
pub fn list(reader: &Reader<'_>, kind: &Kind, request: &ListRequest, context: &Context) -> Result<ListResponse> {
    let mut rows: Vec<Values> = Vec::new();
    let total = for_each(reader, kind, request, context, &mut |row, outputs| {
        rows.push(read::values(row, outputs)?);
        Ok(())
    })?;
    Ok(ListResponse { rows, total })
}

/// A page of records as JSON text.
///
/// # Errors
/// As [`list`].
pub fn list_text(reader: &Reader<'_>, kind: &Kind, request: &ListRequest, context: &Context) -> Result<ListText> {
    let mut rows = String::from(BEFORE_ROWS);
    let mut written = None;
    let total = for_each(reader, kind, request, context, &mut |row, outputs| {
        let Some(written) = &written else {
            let first = RowText::of(outputs);
            first.write(row, &mut rows)?;
            // The others will be about as long: room for them is asked for once.
            rows.reserve(rows.len() * (request.rows() as usize).min(MOST_ROOM));
            written = Some(first);
            return Ok(());
        };
        rows.push(',');
        written.write(row, &mut rows)
    })?;
    Ok(ListText { rows, total })
}

/// For how many rows room is asked for at once, at most.
const MOST_ROOM: usize = 250;

/// How the text of a page begins: the rows are written where they stay.
const BEFORE_ROWS: &str = "{\"rows\":[";

impl ListText {
    /// The JSON text: `rows` and `total`.
    pub fn into_text(self) -> String {
        let mut text = self.rows;
        text.push_str(&format!("],\"total\":{}}}", self.total));
        text
    }
}

/// Reads a page of records and makes nothing of it, for measuring what the making costs; answers how many there are in
/// all.
///
/// # Errors
/// As [`list`].
pub fn walk(reader: &Reader<'_>, kind: &Kind, request: &ListRequest, context: &Context) -> Result<i64> {
    for_each(reader, kind, request, context, &mut |row, outputs| {
        for column in 0..outputs.len() {
            std::hint::black_box(row.get_ref(column)?);
        }
        Ok(())
    })
}

/// Hands on the rows of a page one after the other and answers how many there are in all. A search is tried as typed, then
/// in its other readings, until one finds something.
fn for_each(
    reader: &Reader<'_>,
    kind: &Kind,
    request: &ListRequest,
    context: &Context,
    take: &mut Take<'_>,
) -> Result<i64> {
    for attempt in attempts(request) {
        let total = page::rows(reader, kind, request, context, attempt.as_ref(), take)?;
        if total > 0 {
            return Ok(total);
        }
    }
    Ok(0)
}

/// Records whose `field` is this one, in the kind's own order; at most [`MAX_ROWS`].
///
/// # Errors
/// As [`list`].
pub fn belonging(reader: &Reader<'_>, kind: &Kind, field: &str, id: &str, context: &Context) -> Result<Vec<Values>> {
    belonging_without(reader, kind, (field, id), &[], context)
}

/// As [`belonging`], without some computed values that are dear.
///
/// # Errors
/// As [`list`].
pub fn belonging_without(
    reader: &Reader<'_>,
    kind: &Kind,
    (field, id): (&str, &str),
    without: &'static [&'static str],
    context: &Context,
) -> Result<Vec<Values>> {
    of_condition(reader, kind, (field, Condition::Is(json!(id))), without, context)
}

/// The records with these ids, in the kind's own order; at most [`MAX_ROWS`].
///
/// # Errors
/// As [`list`].
pub fn of_ids(reader: &Reader<'_>, kind: &Kind, ids: &[String], context: &Context) -> Result<Vec<Values>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| json!(id)).collect();
    of_condition(reader, kind, ("id", Condition::AnyOf(ids)), &[], context)
}

/// As [`of_ids`], in the order of the ids.
///
/// # Errors
/// As [`list`].
pub fn in_order_of_ids(reader: &Reader<'_>, kind: &Kind, ids: &[String], context: &Context) -> Result<Vec<Values>> {
    let place: HashMap<&str, usize> = ids.iter().enumerate().map(|(place, id)| (id.as_str(), place)).collect();
    let mut rows = of_ids(reader, kind, ids, context)?;
    rows.sort_by_key(|row| {
        row.get("id")
            .and_then(Value::as_str)
            .and_then(|id| place.get(id))
            .copied()
    });
    Ok(rows)
}

/// Ids of all records for which a condition holds; the condition and the order are templates of SQL over the row `t`.
///
/// # Errors
/// What the database says.
pub fn ids_where(
    reader: &Reader<'_>,
    kind: &Kind,
    condition: &str,
    order: &str,
    context: &Context,
) -> Result<Vec<String>> {
    let template = format!(
        "SELECT t.id FROM {} t WHERE t.deleted_at IS NULL AND {condition} ORDER BY {order}, t.id",
        kind.name
    );
    let sql = expand(&template, kind, context.language);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let found = statement.query_map(named_params! { ":today": today }, |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn of_condition(
    reader: &Reader<'_>,
    kind: &Kind,
    (field, condition): (&str, Condition),
    without: &'static [&'static str],
    context: &Context,
) -> Result<Vec<Values>> {
    let request = ListRequest {
        conditions: Some([(field.to_owned(), condition)].into()),
        limit: Some(MAX_ROWS),
        without,
        ..ListRequest::default()
    };
    Ok(list(reader, kind, &request, context)?.rows)
}

/// Ids of a page of records, without their number in all.
///
/// # Errors
/// As [`list`].
pub(crate) fn ids(reader: &Reader<'_>, kind: &Kind, request: &ListRequest, context: &Context) -> Result<Vec<String>> {
    for attempt in attempts(request) {
        let paged = Paged::of(reader, kind, request, context, attempt.as_ref())?;
        let ids = paged.ids(reader, kind, context)?;
        if !ids.is_empty() {
            return Ok(ids);
        }
    }
    Ok(Vec::new())
}

/// The readings of what is searched for; one without any where nothing is.
fn attempts(request: &ListRequest) -> Vec<Option<Attempt>> {
    match request.search.as_deref().map(str::trim) {
        Some(typed) if !typed.is_empty() => {
            let query = SearchQuery::parse(typed);
            query.attempts.into_iter().map(Some).collect()
        }
        _ => vec![None],
    }
}
