//! The indexes that lists walk, put aside while many rows are written.
//!
//! Rows come in the order of their ids, which is the order of no list: such an index is filled all over, and costs each
//! row more than the table does. Made again of the rows that are there, it is sorted once. All this lies within the
//! transaction of the rows: what fails leaves the indexes as they were.

use std::cell::RefCell;

use rusqlite::Connection;
use rustc_hash::FxHashMap;

use crate::problem::Result;

/// Fewer rows than these are not many, whatever was there before.
const MANY: i64 = 1_000;

/// The list indexes (`<table>_list…`, never unique) of the tables that one transaction fills.
#[derive(Default)]
pub struct ListIndexes {
    tables: RefCell<FxHashMap<&'static str, Filling>>,
}

/// How far the filling of a table is.
enum Filling {
    /// So many rows came; at so many it is time to look how many there were before.
    Beside { come: i64, look_at: i64 },
    /// The indexes are dropped; the SQL that makes them again.
    Aside(Vec<String>),
}

impl ListIndexes {
    /// To be told of every new row. Where more rows came than there were before, the list indexes of the table are
    /// dropped till [`ListIndexes::put_back`].
    ///
    /// # Errors
    /// What the database says.
    pub fn one_more(&self, connection: &Connection, table: &'static str) -> Result<()> {
        let mut tables = self.tables.borrow_mut();
        let filling = tables
            .entry(table)
            .or_insert(Filling::Beside { come: 0, look_at: MANY });
        let Filling::Beside { come, look_at } = filling else {
            return Ok(());
        };
        *come += 1;
        // An index cannot be dropped under a statement that is running.
        if *come < *look_at || connection.is_busy() {
            return Ok(());
        }
        let sql = format!("SELECT coalesce(max(rowid), 0) FROM {table}");
        let all: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
        let before = all - *come;
        if before > *come {
            *look_at = before;
            return Ok(());
        }
        *filling = Filling::Aside(drop_indexes(connection, table)?);
        Ok(())
    }

    /// Makes again what was dropped.
    ///
    /// # Errors
    /// What the database says; the transaction must not be committed then.
    pub fn put_back(&self, connection: &Connection) -> Result<()> {
        for filling in self.tables.take().into_values() {
            if let Filling::Aside(indexes) = filling {
                connection.execute_batch(&indexes.join(";"))?;
            }
        }
        Ok(())
    }
}

/// Drops the list indexes of a table and answers the SQL that makes them.
fn drop_indexes(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND name GLOB ?1 || '_list*'
         AND sql NOT LIKE 'CREATE UNIQUE%' ORDER BY rowid",
    )?;
    let found: Vec<(String, String)> = statement
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut indexes = Vec::with_capacity(found.len());
    for (name, sql) in found {
        connection.execute_batch(&format!("DROP INDEX main.{name}"))?;
        indexes.push(sql);
    }
    Ok(indexes)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::MANY;
    use crate::db::{Engine, Planter};
    use crate::people::model::Person;
    use crate::problem::{Error, Result};
    use crate::record::{Record, values};
    use crate::testing::desk;

    /// Every index as it was made, in the order of the schema's names.
    fn indexes(engine: &Engine) -> Vec<(String, Option<String>)> {
        engine
            .read(|reader| {
                let sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name";
                let mut statement = reader.connection().prepare(sql)?;
                let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(found.collect::<rusqlite::Result<_>>()?)
            })
            .expect("the schema is read")
    }

    fn plant(planter: &Planter<'_>, from: i64, count: i64) -> Result<()> {
        for number in from..from + count {
            // Against the order of the ids.
            let name = format!("Аты{:05}", 99_999 - number);
            planter.plant(
                Person::KIND,
                &values(json!({ "surname_kk": "Қалиева", "given_name_kk": name })),
            )?;
        }
        Ok(())
    }

    fn kept(planter: &Planter<'_>, pattern: &str) -> i64 {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'person' AND name GLOB ?1";
        let count = planter.connection().query_row(sql, [pattern], |row| row.get(0));
        count.expect("the schema is read")
    }

    #[test]
    fn many_rows_leave_the_indexes_as_they_were() {
        let desk = desk();
        let before = indexes(&desk.engine);
        let bulk = desk.engine.plant(&desk.context, |planter| {
            plant(planter, 0, MANY - 1)?;
            assert_eq!(kept(planter, "person_list_*"), 3, "few rows are put into the indexes");
            plant(planter, MANY, 1)?;
            assert_eq!(kept(planter, "person_list_*"), 0);
            assert_eq!(kept(planter, "person_iin"), 1, "what must be unique stays so");
            plant(planter, MANY + 1, 200)
        });
        assert!(bulk.is_ok());
        assert_eq!(indexes(&desk.engine), before);
        let report = desk.engine.read(|reader| {
            let sql = "PRAGMA integrity_check";
            Ok(reader.connection().query_row(sql, [], |row| row.get::<_, String>(0))?)
        });
        assert_eq!(report.ok().as_deref(), Some("ok"), "every row stands in every index");
        // The same number again is not more than there is.
        let again = desk.engine.plant(&desk.context, |planter| {
            plant(planter, 2 * MANY, MANY + 100)?;
            assert_eq!(kept(planter, "person_list_*"), 3);
            plant(planter, 4 * MANY, 200)?;
            assert_eq!(kept(planter, "person_list_*"), 0, "more rows came than there were");
            Ok(())
        });
        assert!(again.is_ok());
        assert_eq!(indexes(&desk.engine), before);
    }

    #[test]
    fn a_bulk_that_fails_leaves_the_indexes_as_they_were() {
        let desk = desk();
        let before = indexes(&desk.engine);
        let bulk = desk.engine.plant(&desk.context, |planter| {
            plant(planter, 0, MANY)?;
            assert_eq!(kept(planter, "person_list_*"), 0);
            Err::<(), _>(Error::Cancelled)
        });
        assert!(bulk.is_err());
        assert_eq!(indexes(&desk.engine), before);
        assert!(desk.engine.plant(&desk.context, |planter| plant(planter, 0, 1)).is_ok());
        assert_eq!(desk.names("Аты99999"), ["Қалиева Аты99999"]);
    }
}
