//! Reading one record, and turning database rows into values.

use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::{Value, json};

use super::kind::{FieldKind, Kind, Record};
use super::shape::{Shape, Wanted, shape, title_sql};
use super::sql::Joins;
use super::{Values, sql};
use crate::Language;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::{Error, Result};

/// How one output column becomes a value.
#[derive(Clone, Copy)]
pub(super) enum Output {
    Plain(&'static str),
    YesNo(&'static str),
    Json(&'static str),
    Title(&'static str),
}

/// The columns of a kind, without its computed values, and what each becomes.
pub(super) fn select(kind: &Kind, language: Language, joins: Option<&Joins>) -> (Vec<String>, Vec<Output>) {
    select_wanted(kind, language, joins, Wanted::default())
}

/// As [`select`], of the fields that are wanted.
pub(super) fn select_wanted(
    kind: &Kind,
    language: Language,
    joins: Option<&Joins>,
    wanted: Wanted<'_>,
) -> (Vec<String>, Vec<Output>) {
    let mut columns = vec!["t.id".to_owned()];
    let mut outputs = vec![Output::Plain("id")];
    for field in kind.fields.iter().filter(|field| wanted.has(field.name)) {
        let name = field.name;
        match field.kind {
            FieldKind::References { through, record } => {
                columns.push(format!(
                    "(SELECT json_group_array(l.{record} ORDER BY l.id) FROM {through} l
                      WHERE l.{} = t.id AND l.deleted_at IS NULL)",
                    kind.name
                ));
                outputs.push(Output::Json(name));
                columns.push(format!(
                    "(SELECT group_concat({}, ', ' ORDER BY l.id) FROM {through} l JOIN {record} x ON x.id = l.{record}
                      WHERE l.{} = t.id AND l.deleted_at IS NULL)",
                    sql::names_of(record, "x", language),
                    kind.name
                ));
                outputs.push(Output::Title(name));
            }
            FieldKind::Reference { record } => {
                columns.push(format!("t.{name}"));
                outputs.push(Output::Plain(name));
                columns.push(title_column(record, name, language, joins));
                outputs.push(Output::Title(name));
            }
            FieldKind::File => {
                columns.push(format!("t.{name}"));
                outputs.push(Output::Plain(name));
                columns.push(title_column("attachment", name, language, joins));
                outputs.push(Output::Title(name));
            }
            FieldKind::YesNo => {
                columns.push(format!("t.{name}"));
                outputs.push(Output::YesNo(name));
            }
            _ => {
                columns.push(format!("t.{name}"));
                outputs.push(Output::Plain(name));
            }
        }
    }
    (columns, outputs)
}

fn title_column(record: &str, field: &str, language: Language, joins: Option<&Joins>) -> String {
    let id = format!("t.{field}");
    let of_record = super::kind(record).and_then(|kind| kind.title_sql.map(|title| (kind, title)));
    let Some((kind, title)) = of_record else {
        return sql::title_near(record, &id, language, joins);
    };
    let title = sql::expand(title, kind, language);
    match joins.and_then(|joins| joins.alias(record, &id)) {
        // A name that is never blank must be blank where there is no record.
        Some(alias) => format!(
            "CASE WHEN {alias}.id IS NOT NULL THEN {} END",
            sql::renamed(&title, &alias)
        ),
        None => format!(
            "(SELECT {} FROM {record} h WHERE h.id = {id})",
            sql::renamed(&title, "h")
        ),
    }
}

/// The values of a row, with shown texts of its references under `titles`.
pub(super) fn values(row: &Row<'_>, outputs: &[Output]) -> rusqlite::Result<Values> {
    let mut values = Values::with_capacity(outputs.len() + 1);
    let mut titles = Values::new();
    for (column, output) in outputs.iter().enumerate() {
        let value = value(row.get_ref(column)?);
        match *output {
            Output::Plain(name) => values.insert(name.to_owned(), value),
            Output::YesNo(name) => values.insert(name.to_owned(), json!(value.as_i64().is_some_and(|yes| yes != 0))),
            Output::Json(name) => {
                let parsed = value.as_str().and_then(|text| serde_json::from_str(text).ok());
                values.insert(name.to_owned(), parsed.unwrap_or(Value::Null))
            }
            Output::Title(name) => titles.insert(name.to_owned(), value),
        };
    }
    values.insert("titles".to_owned(), Value::Object(titles));
    Ok(values)
}

pub(super) fn value(cell: ValueRef<'_>) -> Value {
    match cell {
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => Value::String(String::from_utf8_lossy(text).into_owned()),
    }
}

/// One record with its computed values and shown references, removed or not.
///
/// # Errors
/// `not_found`.
pub fn get(reader: &Reader<'_>, kind: &Kind, id: &str, context: &Context) -> Result<Values> {
    let Shape {
        tables,
        columns,
        from,
        outputs,
    } = &*shape(kind, context.language, Wanted::default());
    let sql = format!(
        "WITH page (number) AS MATERIALIZED (SELECT rowid FROM {} WHERE id = :id){tables}
         SELECT {columns}, t.deleted_at FROM {from}",
        kind.name
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    bind_today(&mut statement, context)?;
    let place = statement.parameter_index(":id")?.unwrap_or(1);
    statement.raw_bind_parameter(place, id)?;
    let mut rows = statement.raw_query();
    let row = rows.next()?.ok_or_else(|| not_found(kind, id))?;
    let mut values = values(row, outputs)?;
    let removed: Option<String> = row.get(outputs.len())?;
    values.insert("removed".to_owned(), json!(removed.is_some()));
    Ok(values)
}

/// Binds `:today` where a statement asks for it.
pub(super) fn bind_today(statement: &mut rusqlite::Statement<'_>, context: &Context) -> Result<()> {
    if let Some(index) = statement.parameter_index(":today")? {
        statement.raw_bind_parameter(index, context.today.format("%Y-%m-%d").to_string())?;
    }
    Ok(())
}

/// One record as its struct, not removed.
///
/// # Errors
/// `not_found`.
pub fn load<T: Record>(reader: &Reader<'_>, id: &str) -> Result<T> {
    let kind = T::KIND;
    let (columns, outputs) = select(kind, Language::Kk, None);
    let sql = format!(
        "SELECT {} FROM {} t WHERE t.id = :id AND t.deleted_at IS NULL",
        columns.join(", "),
        kind.name
    );
    let values = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, |row| values(row, &outputs))
        .optional()?
        .ok_or_else(|| not_found(kind, id))?;
    Ok(serde_json::from_value(Value::Object(values))?)
}

/// The stored values of a record as columns, without titles; nothing where there is none.
pub(crate) fn stored(reader: &Reader<'_>, kind: &Kind, id: &str) -> Result<Option<Values>> {
    let (columns, outputs) = select(kind, Language::Kk, None);
    let (columns, outputs): (Vec<String>, Vec<Output>) = columns
        .into_iter()
        .zip(outputs)
        .filter(|(_, output)| !matches!(output, Output::Title(_)))
        .unzip();
    let sql = format!("SELECT {} FROM {} t WHERE t.id = :id", columns.join(", "), kind.name);
    let found = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, |row| values(row, &outputs))
        .optional()?;
    Ok(found.map(|mut values| {
        values.remove("titles");
        values.remove("id");
        values
    }))
}

/// How a record is called, and what tells it from its namesakes; nothing where there is none. A removed record keeps its
/// name, for the history.
pub fn title(
    reader: &Reader<'_>,
    kind: &Kind,
    id: &str,
    language: Language,
) -> Result<Option<(String, Option<String>)>> {
    let found = reader
        .connection()
        .prepare_cached(&title_sql(kind, language))?
        .query_row([id], |row| Ok((row.get::<_, Option<String>>(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.map(|(title, detail)| (title.unwrap_or_default(), detail)))
}

/// The name of a record; empty where there is none.
///
/// # Errors
/// What the database says.
pub fn name(reader: &Reader<'_>, kind: &Kind, id: &str, language: Language) -> Result<String> {
    Ok(title(reader, kind, id, language)?
        .map(|(title, _)| title)
        .unwrap_or_default())
}

pub(super) fn not_found(kind: &Kind, id: &str) -> Error {
    Error::coded("not_found", json!({ "record": kind.name, "id": id }))
}
