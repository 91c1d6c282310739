//! The page of a list: which rows, in which order, out of how many.

use super::filter::{Filter, bind};
use super::order::{self, Order};
use super::{ListRequest, Take};
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::kind::Kind;
use crate::record::shape::{Shape, shape};
use crate::text::search::Attempt;

/// A page as a table `page (number)` of rowids, in order, and what it was filtered by.
pub(super) struct Paged {
    filter: Filter,
    /// SQL of `page` and what it is drawn from, to stand after `WITH`.
    tables: String,
    /// All that was found stands in a table `found`.
    found: bool,
}

impl Paged {
    pub(super) fn of(
        reader: &Reader<'_>,
        kind: &Kind,
        request: &ListRequest,
        context: &Context,
        attempt: Option<&Attempt>,
    ) -> Result<Self> {
        let filter = Filter::of(reader, kind, request, context, attempt)?;
        let order = order::of(kind, request.sort.as_deref(), context, &filter)?;
        let from = filter.from(kind);
        // Where it is dear to tell who belongs to the list, it is told once, for the page and for the total.
        let computed = |name: &String| kind.computed(name).is_some();
        let found = attempt.is_some() || request.conditions.iter().flatten().any(|(name, _)| computed(name));
        let page = if found {
            page_of_found(&from, &order)
        } else {
            page_of_all(&from, &order)
        };
        let (limit, offset) = (request.rows(), request.offset.unwrap_or(0));
        let tables = format!("{}{page} LIMIT {limit} OFFSET {offset})", filter.tables(kind, context));
        Ok(Self { filter, tables, found })
    }

    /// Ids of the page in order.
    pub(super) fn ids(&self, reader: &Reader<'_>, kind: &Kind, context: &Context) -> Result<Vec<String>> {
        let sql = format!(
            "WITH {} SELECT t.id FROM page CROSS JOIN {} t ON t.rowid = page.number",
            self.tables, kind.name
        );
        let mut statement = reader.connection().prepare_cached(&sql)?;
        bind(&mut statement, &self.filter.bound, context)?;
        let mut rows = statement.raw_query();
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            ids.push(row.get(0)?);
        }
        Ok(ids)
    }
}

/// Hands on the rows of the page and answers how many there are in all.
pub(super) fn rows(
    reader: &Reader<'_>,
    kind: &Kind,
    request: &ListRequest,
    context: &Context,
    attempt: Option<&Attempt>,
    take: &mut Take<'_>,
) -> Result<i64> {
    let paged = Paged::of(reader, kind, request, context, attempt)?;
    // Computed values are worked out for the rows of the page only, not for all that are sorted.
    let Shape {
        tables,
        columns,
        from,
        outputs,
    } = &*shape(kind, context.language, request.wanted(kind)?);
    let total = if paged.found {
        "(SELECT count(*) FROM found)"
    } else {
        "NULL"
    };
    let sql = format!("WITH {}{tables} SELECT {columns}, {total} FROM {from}", paged.tables);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    bind(&mut statement, &paged.filter.bound, context)?;
    let (mut read, mut total): (u32, Option<i64>) = (0, None);
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        if read == 0 {
            total = row.get(outputs.len())?;
        }
        take(row, outputs)?;
        read += 1;
    }
    if request.offset.unwrap_or(0) == 0 && read < request.rows() {
        total = Some(read.into());
    }
    match total {
        Some(total) => Ok(total),
        None => count(reader, kind, &paged.filter, context),
    }
}

/// SQL up to the LIMIT of a page that is read off the table, best in the order of an index.
fn page_of_all(from: &str, order: &[Order]) -> String {
    let order: Vec<String> = order.iter().map(|by| by.sql(&by.what)).collect();
    format!(
        "page (number) AS MATERIALIZED (SELECT t.rowid {from} ORDER BY {}",
        order.join(", ")
    )
}

/// SQL up to the LIMIT of a page out of all that was found, which is kept with what it is sorted by.
fn page_of_found(from: &str, order: &[Order]) -> String {
    let (mut keys, mut by) = (String::new(), Vec::with_capacity(order.len()));
    for (number, one) in order.iter().enumerate() {
        keys += &format!(", {} AS key{number}", one.what);
        by.push(one.sql(&format!("key{number}")));
    }
    format!(
        "found AS MATERIALIZED (SELECT t.rowid AS number{keys} {from}), page (number) AS MATERIALIZED
         (SELECT number FROM found ORDER BY {}",
        by.join(", ")
    )
}

fn count(reader: &Reader<'_>, kind: &Kind, filter: &Filter, context: &Context) -> Result<i64> {
    let mut hits = filter.hits.concat();
    if !hits.is_empty() {
        hits = format!("WITH {} ", hits.trim_end_matches(", "));
    }
    let sql = format!("{hits}SELECT count(*) {}", filter.counted_from(kind));
    let mut statement = reader.connection().prepare_cached(&sql)?;
    bind(&mut statement, &filter.bound, context)?;
    let mut rows = statement.raw_query();
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?.unwrap_or(0))
}
