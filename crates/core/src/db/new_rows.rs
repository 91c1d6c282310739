//! New rows of an operation that makes thousands: entered into the journal many at once.
//!
//! A trigger costs each row a copy of every page that it touches. So a table that is being filled has no trigger for new
//! rows: those above the last entered one are entered together, when somebody asks or before one of them is changed or
//! deleted. What stands in the journal in the end is what the trigger would have written, table by table.

use std::cell::RefCell;

use rusqlite::Connection;
use rustc_hash::FxHashMap;

use super::journal;
use crate::problem::Result;

/// Before so many rows of a table have come, it is not being filled.
const MANY: u32 = 200;

/// The tables that one operation makes rows in, with how many; [`MANY`] where the table is being filled.
#[derive(Default)]
pub(super) struct NewRows {
    tables: RefCell<FxHashMap<&'static str, u32>>,
}

impl NewRows {
    /// To be told of every new row.
    ///
    /// # Errors
    /// What the database says.
    pub(super) fn one_more(&self, connection: &Connection, table: &'static str) -> Result<()> {
        let mut tables = self.tables.borrow_mut();
        let come = tables.entry(table).or_default();
        // Triggers are not changed under a statement that is running.
        if *come == MANY || *come + 1 == MANY && connection.is_busy() {
            return Ok(());
        }
        *come += 1;
        if *come == MANY {
            begin(connection, table)?;
        }
        Ok(())
    }

    /// Enters all new rows, so that the journal can be read.
    ///
    /// # Errors
    /// What the database says.
    pub(super) fn enter(&self, connection: &Connection) -> Result<()> {
        for table in self.filled() {
            connection.execute_batch(&enter_sql(connection, table)?)?;
        }
        Ok(())
    }

    /// Enters all new rows and gives the tables their triggers back.
    ///
    /// # Errors
    /// What the database says; the transaction must not be committed then.
    pub(super) fn end(&self, connection: &Connection) -> Result<()> {
        self.enter(connection)?;
        for table in self.filled() {
            connection.execute_batch(&format!(
                "DROP TRIGGER temp.{table}_before_update;
                 DROP TRIGGER temp.{table}_before_delete;
                 DROP TRIGGER temp.{table}_last_deleted;
                 DELETE FROM temp.entered WHERE name = '{table}';
                 {}",
                journal::inserted_sql(connection, table)?
            ))?;
        }
        self.tables.borrow_mut().clear();
        Ok(())
    }

    fn filled(&self) -> Vec<&'static str> {
        let tables = self.tables.borrow();
        let filled = tables.iter().filter(|(_, come)| **come == MANY);
        let mut filled: Vec<&str> = filled.map(|(table, _)| *table).collect();
        filled.sort_unstable();
        filled
    }
}

/// Takes the trigger of new rows away; what changes or deletes one of them sees to it that it is entered before.
fn begin(connection: &Connection, table: &str) -> Result<()> {
    let enter = enter_sql(connection, table)?;
    let last = format!("(SELECT last FROM entered WHERE name = '{table}')");
    // The number of a last row that is deleted is given to the next one.
    connection.execute_batch(&format!(
        "INSERT INTO entered (name, last) SELECT '{table}', coalesce(max(rowid), 0) FROM main.{table};
         DROP TRIGGER temp.{table}_inserted;
         CREATE TEMP TRIGGER {table}_before_update BEFORE UPDATE ON main.{table} WHEN old.rowid > {last} BEGIN
           {enter}
         END;
         CREATE TEMP TRIGGER {table}_before_delete BEFORE DELETE ON main.{table} WHEN old.rowid > {last} BEGIN
           {enter}
         END;
         CREATE TEMP TRIGGER {table}_last_deleted AFTER DELETE ON main.{table} WHEN old.rowid = {last} BEGIN
           UPDATE entered SET last = (SELECT coalesce(max(rowid), 0) FROM {table} WHERE rowid < old.rowid)
           WHERE name = '{table}';
         END;",
    ))?;
    Ok(())
}

/// Enters the rows above the last entered one.
fn enter_sql(connection: &Connection, table: &str) -> Result<String> {
    Ok(format!(
        "INSERT INTO journal (operation, table_name, record_id, before, after)
           SELECT o.number, '{table}', t.id, NULL, {} FROM current_operation o CROSS JOIN {table} t
           WHERE t.rowid > (SELECT last FROM entered WHERE name = '{table}') ORDER BY t.rowid;
         UPDATE entered SET last = (SELECT coalesce(max(rowid), 0) FROM {table}) WHERE name = '{table}';",
        journal::image_sql(connection, table, "t")?,
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::MANY;
    use crate::db::{Engine, Writer, entries_of, undo};
    use crate::people::model::Person;
    use crate::problem::{Error, Result};
    use crate::record::{self, Record, values};
    use crate::testing::desk;
    use crate::{Context, Op};

    /// Makes, changes and deletes rows before and after a table is being filled.
    fn work(writer: &Writer<'_>) -> Result<()> {
        let mut ids = Vec::new();
        let mut make = |count: u32| -> Result<String> {
            for number in 0..count {
                let name = format!("Аты{number}");
                ids.push(record::create(
                    writer,
                    Person::KIND,
                    values(json!({ "surname_kk": "Қалиева", "given_name_kk": name })),
                )?);
            }
            Ok(ids[ids.len() - 1].clone())
        };
        let first = make(1)?;
        make(MANY + 20)?;
        for phone in ["8 701 00", "8 702 00"] {
            record::update(writer, Person::KIND, &first, values(json!({ "phone": phone })))?;
        }
        let new = make(7)?;
        record::update(writer, Person::KIND, &new, values(json!({ "phone": "8 703 00" })))?;
        make(2)?;
        let last = make(1)?;
        let delete = |id: &str| writer.connection().execute("DELETE FROM person WHERE id = ?1", [id]);
        delete(&last)?;
        // Gets the number of the one that was deleted.
        let again = make(1)?;
        writer.enter_new_rows()?;
        delete(&again)?;
        make(3)?;
        delete(&first)?;
        make(3).map(|_| ())
    }

    /// The journal of the newest operation, row by row, with numbers for ids.
    fn journal(engine: &Engine) -> Vec<(usize, Option<String>, Option<String>)> {
        let images = engine.read(|reader| {
            let newest = undo::operations(reader, 1)?[0].operation;
            entries_of(reader.connection(), newest)
        });
        let mut ids: Vec<String> = Vec::new();
        let mut found = Vec::new();
        for image in images.expect("the journal is read") {
            let place = ids.iter().position(|id| *id == image.id).unwrap_or(ids.len());
            if place == ids.len() {
                ids.push(image.id.clone());
            }
            let plain = |side: Option<String>| side.map(|side| side.replace(&image.id, &place.to_string()));
            found.push((place, plain(image.before), plain(image.after)));
        }
        found.sort_by_key(|(place, _, _)| *place);
        found
    }

    fn count(engine: &Engine) -> i64 {
        let sql = "SELECT count(*) FROM person";
        let count = engine.read(|reader| Ok(reader.connection().query_row(sql, [], |row| row.get(0))?));
        count.expect("people are counted")
    }

    type Way = fn(&Engine, Op, &Context, fn(&Writer<'_>) -> Result<()>) -> Result<()>;

    #[test]
    fn the_journal_of_many_is_that_of_each() {
        let ways: [Way; 2] = [
            |engine, op, context, work| engine.write(op, context, work).map(|_| ()),
            |engine, op, context, work| engine.write_many(op, context, work).map(|_| ()),
        ];
        let mut journals = Vec::new();
        for write in ways {
            let desk = desk();
            write(&desk.engine, Op::new("import", json!({})), &desk.context, work).expect("people are written");
            journals.push(journal(&desk.engine));
            let all = count(&desk.engine);
            undo::undo(&desk.engine, &desk.context).expect("all is undone");
            assert_eq!(count(&desk.engine), 0);
            undo::redo(&desk.engine, &desk.context).expect("all is done again");
            assert_eq!(count(&desk.engine), all);
        }
        assert_eq!(journals[0].len(), journals[1].len());
        for (each, many) in journals[0].iter().zip(&journals[1]) {
            assert_eq!(each, many);
        }
    }

    #[test]
    fn after_many_that_fail_every_row_is_entered_again() {
        let desk = desk();
        let op = || Op::new("import", json!({}));
        let failed = desk.engine.write_many(op(), &desk.context, |writer| {
            work(writer)?;
            Err::<(), _>(Error::Cancelled)
        });
        assert!(failed.is_err());
        desk.create::<Person>(json!({ "surname_ru": "Ким" }));
        assert_eq!(journal(&desk.engine).len(), 1);
        assert!(desk.engine.write_many(op(), &desk.context, work).is_ok());
        undo::undo(&desk.engine, &desk.context).expect("many are undone");
        undo::undo(&desk.engine, &desk.context).expect("one is undone");
        assert_eq!(count(&desk.engine), 0);
    }
}
