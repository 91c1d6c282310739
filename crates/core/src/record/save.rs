//! Writing records: cleaned, checked whole, all faulty fields answered at once; sort keys kept beside the names.

use std::borrow::Cow;
use std::sync::LazyLock;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, Statement, params_from_iter};
use rustc_hash::FxHashMap;
use serde_json::{Value, json};

use super::kind::{Field, FieldKind, Kind};
use super::{Values, normalise, read};
use crate::Language;
use crate::db::{Reader, Writer};
use crate::problem::{Error, FieldProblem, Result};
use crate::text::order;

/// A new id: UUIDv7, so that copies of the data can be merged and ids follow time.
fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// Creates a record where `id` is none, otherwise changes the given fields of that record.
///
/// # Errors
/// [`Error::Invalid`] with all faulty fields, `not_found`.
pub fn save(writer: &Writer<'_>, kind: &Kind, id: Option<&str>, values: Values) -> Result<String> {
    match id {
        None => create(writer, kind, values),
        Some(id) => update(writer, kind, id, values).map(|_| id.to_owned()),
    }
}

/// Creates a record and answers its id.
///
/// # Errors
/// [`Error::Invalid`] with all faulty fields.
pub fn create(writer: &Writer<'_>, kind: &Kind, given: Values) -> Result<String> {
    refuse_unknown(kind, &given)?;
    let blank = Values::with_capacity(kind.fields.len());
    let values = checked(writer, kind, None, &|field| Some(or_default(field, &given)), blank)?;
    insert(writer, kind, &values)
}

/// Writes a record of values that are in stored form and known to be right: for invented data in bulk.
pub(crate) fn plant(writer: &Writer<'_>, kind: &Kind, given: &Values) -> Result<String> {
    insert(writer, kind, given)
}

/// The given value of a field, else its default.
fn or_default<'a>(field: &Field, given: &'a Values) -> Cow<'a, Value> {
    let default = || match (field.default, field.kind) {
        (Some(json), _) => serde_json::from_str(json).unwrap_or(Value::Null),
        (None, FieldKind::YesNo) => json!(0),
        (None, _) => Value::Null,
    };
    match given.get(field.name) {
        Some(value) if !value.is_null() => Cow::Borrowed(value),
        _ => Cow::Owned(default()),
    }
}

/// Writes a row of values in stored form; what is not given has its default.
fn insert(writer: &Writer<'_>, kind: &Kind, values: &Values) -> Result<String> {
    let id = new_id();
    let stamp = writer.context().stamp();
    let keys = order_keys(kind, values);
    let mut statement = writer.connection().prepare_cached(insert_sql(kind))?;
    statement.raw_bind_parameter(1, &id)?;
    statement.raw_bind_parameter(2, &stamp)?;
    let mut place = 2;
    for field in kind.columns() {
        place += 1;
        bind(&mut statement, place, &or_default(field, values))?;
    }
    for (_, key) in &keys {
        place += 1;
        statement.raw_bind_parameter(place, key)?;
    }
    statement.raw_execute()?;
    drop(statement);
    writer.made(kind.name)?;
    writer.learn(kind.name, &id);
    make_links(writer, kind, &id, values)?;
    Ok(id)
}

/// Columns of the sort keys, in the order of [`Language::ALL`].
const ORDER_COLUMNS: [&str; 3] = ["order_kk", "order_ru", "order_en"];

/// The statement that writes a new row of a kind, put together once.
fn insert_sql(kind: &Kind) -> &'static str {
    static ALL: LazyLock<FxHashMap<&str, String>> = LazyLock::new(|| {
        super::kinds()
            .iter()
            .map(|kind| (kind.name, make_insert_sql(kind)))
            .collect()
    });
    ALL.get(kind.name).map_or("", String::as_str)
}

fn make_insert_sql(kind: &Kind) -> String {
    let order: &[&str] = if kind.names.is_some() { &ORDER_COLUMNS } else { &[] };
    let (mut names, mut marks) = ("id, created_at, updated_at".to_owned(), "?1, ?2, ?2".to_owned());
    for (name, mark) in kind
        .columns()
        .map(|field| field.name)
        .chain(order.iter().copied())
        .zip(3..)
    {
        names.push_str(", ");
        names.push_str(name);
        marks.push_str(", ?");
        marks.push_str(&i32::to_string(&mark));
    }
    format!("INSERT INTO {} ({names}) VALUES ({marks})", kind.name)
}

/// Binds a value in stored form without copying its text.
fn bind(statement: &mut Statement<'_>, place: usize, value: &Value) -> Result<()> {
    match value {
        Value::String(text) => statement.raw_bind_parameter(place, text)?,
        other => statement.raw_bind_parameter(place, cell(other))?,
    }
    Ok(())
}

/// Changes the given fields of a record; answers whether anything differs from what was stored.
///
/// # Errors
/// [`Error::Invalid`] with all faulty fields, `not_found`.
pub fn update(writer: &Writer<'_>, kind: &Kind, id: &str, given: Values) -> Result<bool> {
    refuse_unknown(kind, &given)?;
    let stored = read::stored(writer, kind, id)?.ok_or_else(|| read::not_found(kind, id))?;
    let raw = |field: &Field| given.get(field.name).map(Cow::Borrowed);
    let after = checked(writer, kind, Some(id), &raw, stored.clone())?;
    let differs = |field: &&Field| stored_form(&stored[field.name]) != stored_form(&after[field.name]);
    let changed: Vec<&Field> = kind
        .columns()
        .filter(|field| given.contains_key(field.name))
        .filter(differs)
        .collect();
    if !changed.is_empty() {
        let mut sets = vec!["updated_at = ?".to_owned()];
        let mut cells = vec![Sql::Text(writer.context().stamp())];
        for field in &changed {
            sets.push(format!("{} = ?", field.name));
            cells.push(cell(&after[field.name]));
        }
        // A key that is written again is taken out of its index and put back.
        if changed.iter().any(|field| names_hold(kind, field.name)) {
            for (column, key) in order_keys(kind, &after) {
                sets.push(format!("{column} = ?"));
                cells.push(Sql::Blob(key));
            }
        }
        cells.push(Sql::Text(id.to_owned()));
        let sql = format!("UPDATE {} SET {} WHERE id = ?", kind.name, sets.join(", "));
        writer
            .connection()
            .prepare_cached(&sql)?
            .execute(params_from_iter(cells))?;
    }
    let links: Values = after.into_iter().filter(|(name, _)| given.contains_key(name)).collect();
    let relinked = save_links(writer, kind, id, &links)?;
    Ok(relinked || !changed.is_empty())
}

fn refuse_unknown(kind: &Kind, given: &Values) -> Result<()> {
    let unknown: Vec<FieldProblem> = given
        .keys()
        .filter(|name| kind.field(name).is_none())
        .map(|name| FieldProblem::new(name, "unknown_field"))
        .collect();
    if unknown.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(unknown))
    }
}

/// The given values over the stored ones, in stored form, or all that is wrong with them.
fn checked<'a>(
    writer: &Writer<'_>,
    kind: &Kind,
    id: Option<&str>,
    given: &dyn Fn(&Field) -> Option<Cow<'a, Value>>,
    stored: Values,
) -> Result<Values> {
    let mut problems = Vec::new();
    let mut values = stored;
    for field in kind.fields {
        let Some(raw) = given(field) else { continue };
        match normalise::normalise(field, &raw, writer.context().today) {
            Ok(value) => {
                if let Some(problem) = unknown_reference(writer, field, &value)? {
                    problems.push(problem);
                }
                values.insert(field.name.to_owned(), value);
            }
            Err(problem) => problems.push(problem),
        }
        if field.required && values.get(field.name).is_none_or(Value::is_null) && !names(&problems, field.name) {
            problems.push(FieldProblem::new(field.name, "required"));
        }
    }
    problems.extend(nameless(kind, &values));
    if let (true, Some(check)) = (problems.is_empty(), kind.check) {
        problems.extend(check(writer, id, &values)?);
    }
    if problems.is_empty() {
        Ok(values)
    } else {
        Err(Error::Invalid(problems))
    }
}

fn names(problems: &[FieldProblem], field: &str) -> bool {
    problems.iter().any(|problem| problem.field == field)
}

/// A record with names must have one in some language.
fn nameless(kind: &Kind, values: &Values) -> Option<FieldProblem> {
    let names = kind.names.as_ref()?;
    let firsts: Vec<&str> = names.in_order(Language::Kk).iter().map(|set| set[0]).collect();
    let blank = firsts.iter().all(|first| values.get(*first).is_none_or(Value::is_null));
    (blank && kind.name != "college").then(|| FieldProblem::new(firsts[0], "required"))
}

fn unknown_reference(writer: &Writer<'_>, field: &Field, value: &Value) -> Result<Option<FieldProblem>> {
    let (record, ids): (&'static str, Vec<&str>) = match field.kind {
        FieldKind::Reference { record } => (record, value.as_str().into_iter().collect()),
        FieldKind::File => ("attachment", value.as_str().into_iter().collect()),
        FieldKind::References { record, .. } => (
            record,
            value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect(),
        ),
        _ => return Ok(None),
    };
    for id in ids {
        if writer.knows(record, id) {
            continue;
        }
        let sql = format!("SELECT 1 FROM {record} WHERE id = ?1 AND deleted_at IS NULL");
        let found: Option<i64> = writer
            .connection()
            .prepare_cached(&sql)?
            .query_row([id], |row| row.get(0))
            .optional()?;
        if found.is_none() {
            return Ok(Some(FieldProblem::new(field.name, "unknown_reference")));
        }
        writer.learn(record, id);
    }
    Ok(None)
}

/// Writes the links of a record that is new.
fn make_links(writer: &Writer<'_>, kind: &Kind, id: &str, values: &Values) -> Result<()> {
    for field in kind.fields {
        if let FieldKind::References { record, through } = field.kind
            && let Some(wanted) = values.get(field.name).and_then(Value::as_array)
        {
            for other in wanted.iter().filter_map(Value::as_str) {
                link(writer, kind, id, (through, record), other)?;
            }
        }
    }
    Ok(())
}

/// Brings the tables between in step with the given lists of ids; answers whether a link changed.
fn save_links(writer: &Writer<'_>, kind: &Kind, id: &str, values: &Values) -> Result<bool> {
    let mut changed = false;
    for field in kind.fields {
        let FieldKind::References { record, through } = field.kind else {
            continue;
        };
        let Some(wanted) = values.get(field.name) else { continue };
        let wanted: Vec<&str> = wanted
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let connection = writer.connection();
        let mut statement = connection.prepare_cached(&format!(
            "SELECT id, {record} FROM {through} WHERE {} = ?1 AND deleted_at IS NULL",
            kind.name
        ))?;
        let present: Vec<(String, String)> = statement
            .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (link, _) in present.iter().filter(|(_, other)| !wanted.contains(&other.as_str())) {
            connection
                .prepare_cached(&format!("DELETE FROM {through} WHERE id = ?1"))?
                .execute([link])?;
            changed = true;
        }
        for other in wanted
            .iter()
            .filter(|other| !present.iter().any(|(_, known)| known == *other))
        {
            link(writer, kind, id, (through, record), other)?;
            changed = true;
        }
    }
    Ok(changed)
}

/// Writes one link.
fn link(writer: &Writer<'_>, kind: &Kind, id: &str, (through, record): (&str, &str), other: &str) -> Result<()> {
    let sql = format!(
        "INSERT INTO {through} (id, created_at, updated_at, {}, {record}) VALUES (?1, ?2, ?2, ?3, ?4)",
        kind.name
    );
    let mut statement = writer.connection().prepare_cached(&sql)?;
    statement.execute((new_id(), writer.context().stamp(), id, other))?;
    Ok(())
}

fn cell(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| Sql::Real(number.as_f64().unwrap_or(0.0)), Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        other => Sql::Text(other.to_string()),
    }
}

/// Yes/no is stored as 1/0 and read as true/false; both forms are one value.
fn stored_form(value: &Value) -> Value {
    value
        .as_bool()
        .map_or_else(|| value.clone(), |yes| json!(i64::from(yes)))
}

/// Whether a field is a part of the record's name in some language.
fn names_hold(kind: &Kind, field: &str) -> bool {
    let sets = kind.names.as_ref().map(|names| names.in_order(Language::Kk));
    sets.into_iter().flatten().any(|set| set.contains(&field))
}

/// Kazakh sort keys of the name as each language shows it.
fn order_keys(kind: &Kind, values: &Values) -> Vec<(&'static str, Vec<u8>)> {
    let Some(names) = &kind.names else { return Vec::new() };
    let text = |field: &str| values.get(field).and_then(Value::as_str);
    let mut keys: Vec<(&'static str, Vec<u8>)> = Vec::with_capacity(ORDER_COLUMNS.len());
    let mut made: Vec<&[&str]> = Vec::with_capacity(ORDER_COLUMNS.len());
    for (language, column) in Language::ALL.into_iter().zip(ORDER_COLUMNS) {
        let sets = names.in_order(language);
        let set = sets.into_iter().find(|set| text(set[0]).is_some()).unwrap_or(sets[0]);
        // Where a name is known in one language only, all three keys are the same.
        let key = match made.iter().position(|known| *known == set) {
            Some(at) => keys[at].1.clone(),
            None => {
                let parts: Vec<&str> = set.iter().map(|field| text(field).unwrap_or("")).collect();
                order::sort_key(&parts)
            }
        };
        made.push(set);
        keys.push((column, key));
    }
    keys
}

/// Makes the sort keys of a stored row anew; answers whether they were not what the name says.
pub(crate) fn refresh_order(connection: &Connection, kind: &Kind, id: &str) -> Result<bool> {
    if kind.names.is_none() {
        return Ok(false);
    }
    let Some(values) = read::stored(&Reader::over(connection), kind, id)? else {
        return Ok(false);
    };
    let keys = order_keys(kind, &values);
    let sets: Vec<String> = keys.iter().map(|(column, _)| format!("{column} = ?")).collect();
    let differs: Vec<String> = keys.iter().map(|(column, _)| format!("{column} IS NOT ?")).collect();
    let sql = format!(
        "UPDATE {} SET {} WHERE id = ? AND ({})",
        kind.name,
        sets.join(", "),
        differs.join(" OR ")
    );
    let blobs = || keys.iter().map(|(_, key)| Sql::Blob(key.clone()));
    let cells: Vec<Sql> = blobs().chain([Sql::Text(id.to_owned())]).chain(blobs()).collect();
    Ok(connection.prepare_cached(&sql)?.execute(params_from_iter(cells))? > 0)
}
