//! Lists: filter, sort, search and page over any kind of record, in SQL.

use rusqlite::types::Value as Sql;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::kind::{FieldKind, Kind};
use super::shape::{Shape, shape};
use super::{Values, read, sql};
use crate::context::Context;
use crate::db::Reader;
use crate::problem::{Error, Result};
use crate::text::search::{Attempt, Reading, SearchQuery};

/// Rows of an answer where none are asked for.
const DEFAULT_ROWS: u32 = 200;
/// Most rows one answer carries.
pub const MAX_ROWS: u32 = 1000;

/// What a list asks for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListRequest {
    /// Kind of record.
    #[serde(default)]
    pub record: String,
    /// Conditions, all of which must hold.
    #[serde(default, rename = "where")]
    #[ts(optional, as = "Option<std::collections::BTreeMap<String, Condition>>")]
    pub conditions: Option<std::collections::BTreeMap<String, Condition>>,
    /// Words that the record, or those it refers to, must start with.
    #[serde(default)]
    #[ts(optional)]
    pub search: Option<String>,
    /// Sorting; the kind's own where none is asked.
    #[serde(default)]
    #[ts(optional)]
    pub sort: Option<Vec<SortBy>>,
    /// Rows to pass over.
    #[serde(default)]
    #[ts(optional)]
    pub offset: Option<u32>,
    /// Rows to answer, at most 1,000; 200 where none is asked.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
    /// Removed records instead of the present ones.
    #[serde(default)]
    #[ts(optional)]
    pub removed: Option<bool>,
}

/// A condition on one field.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[serde(untagged)]
pub enum Condition {
    /// One of these values.
    AnyOf(Vec<Value>),
    /// Bounds, or blank, or not.
    Range(Range),
    /// This value; `null` is blank.
    Is(Value),
}

/// Bounds of a field.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | number")]
    pub from: Option<Value>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | number")]
    pub to: Option<Value>,
    /// Not this value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | number | boolean")]
    pub not: Option<Value>,
    /// Blank, or not blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub blank: Option<bool>,
}

/// One level of sorting.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
pub struct SortBy {
    /// Field, computed value, or `name`.
    pub field: String,
    /// From the end.
    #[serde(default)]
    pub descending: bool,
}

/// A page of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListResponse {
    /// The rows: id, fields, computed values, and `titles` of references.
    #[ts(type = "Row[]")]
    pub rows: Vec<Values>,
    /// How many there are in all.
    pub total: i64,
}

/// SQL of the conditions with what is bound to its `?`.
struct Filter {
    sql: Vec<String>,
    bound: Vec<Sql>,
    /// Tables of what each searched word was found in, each with a comma after it.
    hits: Vec<String>,
}

/// A page of records.
///
/// # Errors
/// `unknown_field` with `field` where a condition or a sorting names none.
pub fn list(reader: &Reader<'_>, kind: &Kind, request: &ListRequest, context: &Context) -> Result<ListResponse> {
    let query = request
        .search
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(SearchQuery::parse);
    let Some(query) = query else {
        return page(reader, kind, request, context, None);
    };
    for attempt in &query.attempts {
        let found = page(reader, kind, request, context, Some(attempt))?;
        if found.total > 0 {
            return Ok(found);
        }
    }
    Ok(ListResponse {
        rows: Vec::new(),
        total: 0,
    })
}

/// Records whose `field` is this one, in the kind's own order; at most [`MAX_ROWS`].
///
/// # Errors
/// As [`list`].
pub fn belonging(reader: &Reader<'_>, kind: &Kind, field: &str, id: &str, context: &Context) -> Result<Vec<Values>> {
    of_condition(reader, kind, field, Condition::Is(json!(id)), context)
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
    of_condition(reader, kind, "id", Condition::AnyOf(ids), context)
}

fn of_condition(
    reader: &Reader<'_>,
    kind: &Kind,
    field: &str,
    condition: Condition,
    context: &Context,
) -> Result<Vec<Values>> {
    let request = ListRequest {
        conditions: Some([(field.to_owned(), condition)].into()),
        limit: Some(MAX_ROWS),
        ..ListRequest::default()
    };
    Ok(list(reader, kind, &request, context)?.rows)
}

/// Ids of a page of records, without their number in all.
///
/// # Errors
/// As [`list`].
pub(crate) fn ids(reader: &Reader<'_>, kind: &Kind, request: &ListRequest, context: &Context) -> Result<Vec<String>> {
    let query = request.search.as_deref().map(SearchQuery::parse);
    let attempts = query.iter().flat_map(|query| query.attempts.iter().map(Some));
    let nothing_typed = query.is_none().then_some(None);
    for attempt in attempts.chain(nothing_typed) {
        let paged = paged(kind, request, context, attempt)?;
        let sql = format!("WITH {} SELECT id FROM page ORDER BY place", paged.tables);
        let mut statement = reader.connection().prepare_cached(&sql)?;
        bind(&mut statement, &paged.filter.bound, context)?;
        let mut rows = statement.raw_query();
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            ids.push(row.get(0)?);
        }
        if !ids.is_empty() {
            return Ok(ids);
        }
    }
    Ok(Vec::new())
}

/// A page as a table `page (id, place)`, and what it was filtered by.
struct Paged {
    filter: Filter,
    /// SQL of `page` and what it is drawn from, to stand after `WITH`.
    tables: String,
    /// All that was found stands in a table `found`.
    found: bool,
}

fn paged(kind: &Kind, request: &ListRequest, context: &Context, attempt: Option<&Attempt>) -> Result<Paged> {
    let removed = if request.removed == Some(true) {
        "IS NOT NULL"
    } else {
        "IS NULL"
    };
    let mut filter = Filter {
        sql: vec![format!("t.deleted_at {removed}")],
        bound: Vec::new(),
        hits: Vec::new(),
    };
    for (name, condition) in request.conditions.iter().flatten() {
        conditions(kind, name, condition, context, &mut filter)?;
    }
    filter.sql.extend(hidden(kind, request));
    for word in attempt.iter().flat_map(|attempt| &attempt.words) {
        let word = Attempt {
            words: vec![word.clone()],
            reading: Reading::AsTyped,
        };
        matching(kind, word.match_expression(), &mut filter);
    }
    let order = ordering(kind, request.sort.as_deref(), context)?;
    let place = filter.sql.join(" AND ");
    let (limit, offset) = (
        request.limit.unwrap_or(DEFAULT_ROWS).min(MAX_ROWS),
        request.offset.unwrap_or(0),
    );
    // Where it is dear to tell who belongs to the list, it is told once, for the page and for the total.
    let computed = |name: &String| kind.computed(name).is_some();
    let dear = attempt.is_some() || request.conditions.iter().flatten().any(|(name, _)| computed(name));
    let page = if dear {
        page_of_found(kind, &place, &order)
    } else {
        page_of_all(kind, &place, &order)
    };
    let tables = format!("{}{page} LIMIT {limit} OFFSET {offset}))", filter.hits.concat());
    Ok(Paged {
        filter,
        tables,
        found: dear,
    })
}

fn page(
    reader: &Reader<'_>,
    kind: &Kind,
    request: &ListRequest,
    context: &Context,
    attempt: Option<&Attempt>,
) -> Result<ListResponse> {
    let paged = paged(kind, request, context, attempt)?;
    let filter = &paged.filter;
    // Computed values are worked out for the rows of the page only, not for all that are sorted.
    let Shape {
        tables,
        columns,
        from,
        outputs,
    } = &*shape(kind, context.language);
    let total = if paged.found {
        "(SELECT count(*) FROM found)"
    } else {
        "NULL"
    };
    let sql = format!("WITH {}{tables} SELECT {columns}, {total} FROM {from}", paged.tables);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    bind(&mut statement, &filter.bound, context)?;
    let mut rows = Vec::new();
    let mut known: Option<i64> = None;
    let mut raw = statement.raw_query();
    while let Some(row) = raw.next()? {
        if rows.is_empty() {
            known = row.get(outputs.len())?;
        }
        rows.push(read::values(row, outputs)?);
    }
    if request.offset.unwrap_or(0) == 0 && rows.len() < request.limit.unwrap_or(DEFAULT_ROWS).min(MAX_ROWS) as usize {
        known = i64::try_from(rows.len()).ok();
    }
    let total = match known {
        Some(total) => total,
        None => self::total(reader, kind, filter, context)?,
    };
    Ok(ListResponse { rows, total })
}

/// SQL that leaves out what is its author's alone, unless the list asks for the rows of one owner or for known rows.
fn hidden(kind: &Kind, request: &ListRequest) -> Option<String> {
    let private = kind.private.as_ref()?;
    let asked = request.conditions.iter().flatten().any(|(name, condition)| {
        let one = matches!(condition, Condition::Is(value) if !value.is_null());
        name == "id" || (one && private.within.contains(&name.as_str()))
    });
    (!asked).then(|| format!("NOT ({})", private.sql))
}

/// SQL up to the LIMIT of a page that is read off the table, best in the order of an index.
fn page_of_all(kind: &Kind, place: &str, order: &[Order]) -> String {
    let order: Vec<String> = order.iter().map(|by| by.sql(&by.what)).collect();
    format!(
        "page (id, place) AS MATERIALIZED (SELECT id, row_number() OVER () FROM (SELECT t.id AS id FROM {} t
         WHERE {place} ORDER BY {}",
        kind.name,
        order.join(", ")
    )
}

/// SQL up to the LIMIT of a page out of all that was found, which is kept with what it is sorted by.
fn page_of_found(kind: &Kind, place: &str, order: &[Order]) -> String {
    let (mut keys, mut by) = (String::new(), Vec::with_capacity(order.len()));
    for (number, one) in order.iter().enumerate() {
        keys += &format!(", {} AS key{number}", one.what);
        by.push(one.sql(&format!("key{number}")));
    }
    format!(
        "found AS MATERIALIZED (SELECT t.id AS id{keys} FROM {} t WHERE {place}), page (id, place) AS MATERIALIZED
         (SELECT id, row_number() OVER () FROM (SELECT id FROM found ORDER BY {}",
        kind.name,
        by.join(", ")
    )
}

/// One level of sorting, in SQL.
struct Order {
    what: String,
    /// By the letters, in Kazakh order.
    letters: bool,
    descending: bool,
}

impl Order {
    fn sql(&self, what: &str) -> String {
        let letters = if self.letters { " COLLATE kazakh" } else { "" };
        let direction = if self.descending { " DESC" } else { "" };
        format!("{what}{letters}{direction}")
    }
}

fn total(reader: &Reader<'_>, kind: &Kind, filter: &Filter, context: &Context) -> Result<i64> {
    let mut hits = filter.hits.concat();
    if !hits.is_empty() {
        hits = format!("WITH {} ", hits.trim_end_matches(", "));
    }
    let sql = format!(
        "{hits}SELECT count(*) FROM {} t WHERE {}",
        kind.name,
        filter.sql.join(" AND ")
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    bind(&mut statement, &filter.bound, context)?;
    let mut rows = statement.raw_query();
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?.unwrap_or(0))
}

/// Values are bound by names of their own, so that `:today` may stand anywhere between them.
fn bind(statement: &mut rusqlite::Statement<'_>, bound: &[Sql], context: &Context) -> Result<()> {
    read::bind_today(statement, context)?;
    for (index, value) in bound.iter().enumerate() {
        if let Some(place) = statement.parameter_index(&format!(":v{index}"))? {
            statement.raw_bind_parameter(place, value)?;
        }
    }
    Ok(())
}

impl Filter {
    fn value(&mut self, value: &Value) -> String {
        self.bound.push(match value {
            Value::Null => Sql::Null,
            Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
            Value::Number(number) => number
                .as_i64()
                .map_or_else(|| Sql::Real(number.as_f64().unwrap_or(0.0)), Sql::Integer),
            Value::String(text) => Sql::Text(text.clone()),
            other => Sql::Text(other.to_string()),
        });
        format!(":v{}", self.bound.len() - 1)
    }
}

fn unknown(name: &str) -> Error {
    Error::coded("unknown_field", json!({ "field": name }))
}

/// The SQL of a field or computed value.
fn expression(kind: &Kind, name: &str, context: &Context) -> Result<String> {
    if name == "id" {
        return Ok("t.id".to_owned());
    }
    if let Some(field) = kind.field(name) {
        return Ok(format!("t.{}", field.name));
    }
    let computed = kind.computed(name).ok_or_else(|| unknown(name))?;
    Ok(format!("({})", sql::expand(computed.sql, kind, context.language)))
}

fn conditions(kind: &Kind, name: &str, condition: &Condition, context: &Context, filter: &mut Filter) -> Result<()> {
    if let Some(FieldKind::References { record, through }) = kind.field(name).map(|field| field.kind) {
        let ids: Vec<&Value> = match condition {
            Condition::AnyOf(values) => values.iter().collect(),
            Condition::Is(value) => vec![value],
            Condition::Range(_) => return Err(unknown(name)),
        };
        let marks: Vec<String> = ids.into_iter().map(|id| filter.value(id)).collect();
        filter.sql.push(format!(
            "EXISTS (SELECT 1 FROM {through} l WHERE l.{} = t.id AND l.deleted_at IS NULL AND l.{record} IN ({}))",
            kind.name,
            marks.join(", ")
        ));
        return Ok(());
    }
    if let Some(among) = among(kind, name, condition, filter) {
        filter.sql.push(among);
        return Ok(());
    }
    let what = expression(kind, name, context)?;
    match condition {
        Condition::Is(value) => {
            let mark = filter.value(value);
            filter.sql.push(format!("{what} IS {mark}"));
        }
        Condition::AnyOf(values) => {
            let marks: Vec<String> = values.iter().map(|value| filter.value(value)).collect();
            filter.sql.push(format!("{what} IN ({})", marks.join(", ")));
        }
        Condition::Range(range) => {
            for (bound, comparison) in [(&range.from, ">="), (&range.to, "<="), (&range.not, "IS NOT")] {
                if let Some(bound) = bound {
                    let mark = filter.value(bound);
                    filter.sql.push(format!("{what} {comparison} {mark}"));
                }
            }
            match range.blank {
                Some(true) => filter.sql.push(format!("{what} IS NULL")),
                Some(false) => filter.sql.push(format!("{what} IS NOT NULL")),
                None => {}
            }
        }
    }
    Ok(())
}

/// The quick way to rows whose computed value is one of those asked for, where the kind has one.
fn among(kind: &Kind, name: &str, condition: &Condition, filter: &mut Filter) -> Option<String> {
    let quick = kind.computed(name)?.among?;
    let asked = match condition {
        Condition::Is(value) => std::slice::from_ref(value),
        Condition::AnyOf(values) => values,
        Condition::Range(_) => return None,
    };
    if asked.iter().any(Value::is_null) {
        return None;
    }
    let marks: Vec<String> = asked.iter().map(|value| filter.value(value)).collect();
    Some(quick.replace("{values}", &marks.join(", ")))
}

/// A word is found in the record itself or in one that it refers to.
fn matching(kind: &Kind, expression: String, filter: &mut Filter) {
    let mark = filter.value(&Value::String(expression));
    let hit = format!("hit{}", filter.hits.len());
    filter.hits.push(format!(
        "{hit} (record, id) AS MATERIALIZED (SELECT e.record, e.record_id FROM search_text
         JOIN search_entry e ON e.number = search_text.rowid WHERE search_text MATCH {mark}), "
    ));
    let found = |record: &str| format!("(SELECT {hit}.id FROM {hit} WHERE {hit}.record = '{record}')");
    filter.sql.push(format!("({})", places(kind, &found).join(" OR ")));
}

/// Where a word may stand: in the record, in those it refers to, and in those that these are found through in turn (the
/// case of a course is found by the course's teacher).
fn places(kind: &Kind, found: &dyn Fn(&str) -> String) -> Vec<String> {
    let mut all = vec![format!("t.id IN {}", found(kind.name))];
    for name in kind.search_through {
        let Some(FieldKind::Reference { record }) = kind.field(name).map(|field| field.kind) else {
            continue;
        };
        match super::kind(record).filter(|other| !other.search_through.is_empty()) {
            None => all.push(format!("t.{name} IN {}", found(record))),
            Some(other) => {
                let inner = places(other, found).join(" OR ");
                all.push(format!("t.{name} IN (SELECT t.id FROM {record} t WHERE {inner})"));
            }
        }
    }
    all
}

fn ordering(kind: &Kind, asked: Option<&[SortBy]>, context: &Context) -> Result<Vec<Order>> {
    let own = || {
        kind.sort.iter().map(|(field, descending)| SortBy {
            field: (*field).to_owned(),
            descending: *descending,
        })
    };
    let asked: Vec<SortBy> = match asked {
        Some(asked) if !asked.is_empty() => asked.to_vec(),
        _ => own().collect(),
    };
    let mut parts = Vec::new();
    for sort in &asked {
        let (what, letters) = order_of(kind, &sort.field, context)?;
        parts.push(Order {
            what,
            letters,
            descending: sort.descending,
        });
    }
    parts.push(Order {
        what: "t.id".to_owned(),
        letters: false,
        descending: false,
    });
    Ok(parts)
}

/// What a field is sorted by: stored Kazakh keys where there are some, otherwise the value; and whether the value is a
/// text to be put in Kazakh order.
fn order_of(kind: &Kind, name: &str, context: &Context) -> Result<(String, bool)> {
    let language = context.language.code();
    if name == "id" {
        return Ok(("t.id".to_owned(), false));
    }
    if name == "name" && kind.names.is_some() {
        return Ok((format!("t.order_{language}"), false));
    }
    if let Some(computed) = kind.computed(name) {
        let own = sql::expand(computed.order.unwrap_or(computed.sql), kind, context.language);
        let text = computed.shows == "text" && computed.order.is_none();
        return Ok((format!("({own})"), text));
    }
    let field = kind.field(name).ok_or_else(|| unknown(name))?;
    Ok(match field.kind {
        FieldKind::Reference { record } if super::kind(record).is_some_and(|kind| kind.names.is_some()) => {
            let ranked = super::kind(record).is_some_and(|kind| kind.field("rank").is_some());
            let key = if ranked {
                "o.rank".to_owned()
            } else {
                format!("o.order_{language}")
            };
            (format!("(SELECT {key} FROM {record} o WHERE o.id = t.{name})"), false)
        }
        FieldKind::Text { .. } | FieldKind::LongText { .. } => (format!("t.{name}"), true),
        FieldKind::References { .. } => return Err(unknown(name)),
        _ => (format!("t.{name}"), false),
    })
}
