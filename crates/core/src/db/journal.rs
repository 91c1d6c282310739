//! The journal: what every row was before and after every operation.
//!
//! Temporary triggers are made from the schema itself for every table that has an `id`, so a new table is journaled
//! without a line of its own. Sort keys (`order_*`) are derived and left out.

use rusqlite::Connection;

use crate::problem::Result;

/// Tables that keep the journal and the search: not journaled.
const INTERNAL: &[&str] = &["meta", "operation", "journal", "search_entry"];

/// Sort keys: made from the other columns.
const DERIVED: &[&str] = &["order_kk", "order_ru", "order_en"];

/// One row of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Table of the row.
    pub table: String,
    /// Id of the row.
    pub id: String,
    /// The row as JSON before, or nothing where it was not there.
    pub before: Option<String>,
    /// The row as JSON after, or nothing where it is gone.
    pub after: Option<String>,
}

/// Makes the triggers on this connection, where it has none yet. The number of the running operation lies in
/// `temp.current_operation`; of a table that is being filled, the last row that was entered in `temp.entered`.
///
/// SQLite keeps three triggers of each of some hundred tables as megabytes of parsed SQL: they are made before the first
/// operation, not at the start.
pub(super) fn watch(connection: &Connection) -> Result<()> {
    let watched = "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = 'current_operation')";
    if connection.prepare_cached(watched)?.query_row([], |row| row.get(0))? {
        return Ok(());
    }
    let transaction = connection.unchecked_transaction()?;
    make(&transaction)?;
    Ok(transaction.commit()?)
}

fn make(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "CREATE TEMP TABLE current_operation (number INTEGER NOT NULL);
         CREATE TEMP TABLE entered (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;",
    )?;
    for table in tables(connection)? {
        let (old, new) = (
            image_sql(connection, &table, "old")?,
            image_sql(connection, &table, "new")?,
        );
        connection.execute_batch(&format!(
            "{};
             CREATE TEMP TRIGGER {table}_updated AFTER UPDATE ON main.{table} WHEN {old} IS NOT {new} BEGIN
               {ENTER}, '{table}', new.id, {old}, {new} FROM current_operation;
             END;
             CREATE TEMP TRIGGER {table}_deleted AFTER DELETE ON main.{table} BEGIN
               {ENTER}, '{table}', old.id, {old}, NULL FROM current_operation;
             END;",
            inserted_sql(connection, &table)?
        ))?;
    }
    Ok(())
}

const ENTER: &str = "INSERT INTO journal (operation, table_name, record_id, before, after) SELECT number";

/// SQL of the trigger that enters new rows of a table.
pub(super) fn inserted_sql(connection: &Connection, table: &str) -> Result<String> {
    let new = image_sql(connection, table, "new")?;
    Ok(format!(
        "CREATE TEMP TRIGGER {table}_inserted AFTER INSERT ON main.{table} BEGIN
           {ENTER}, '{table}', new.id, NULL, {new} FROM current_operation;
         END"
    ))
}

/// All journaled tables.
pub(crate) fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name NOT LIKE 'search\\_text%' ESCAPE '\\' ORDER BY name",
    )?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !INTERNAL.contains(&name.as_str()))
        .collect())
}

/// The journaled columns of a table.
pub(super) fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names: Vec<String> = statement
        .query_map([table], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !DERIVED.contains(&name.as_str()))
        .collect())
}

/// SQL of a row as JSON.
pub(super) fn image_sql(connection: &Connection, table: &str, alias: &str) -> Result<String> {
    let pairs: Vec<String> = columns(connection, table)?
        .iter()
        .map(|name| format!("'{name}', {alias}.{name}"))
        .collect();
    Ok(format!("json_object({})", pairs.join(", ")))
}

/// What an operation did, in order.
pub fn entries_of(connection: &Connection, operation: i64) -> Result<Vec<Image>> {
    let mut statement = connection.prepare_cached(
        "SELECT table_name, record_id, before, after FROM journal WHERE operation = ?1 ORDER BY number",
    )?;
    let entries = statement
        .query_map([operation], |row| {
            Ok(Image {
                table: row.get(0)?,
                id: row.get(1)?,
                before: row.get(2)?,
                after: row.get(3)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(entries)
}
