//! What an operation that makes many records puts off until they are there: list indexes and the journal of new rows.

use rusqlite::Connection;

use super::ListIndexes;
use super::new_rows::NewRows;
use crate::problem::Result;

/// What is put off.
#[derive(Default)]
pub(super) struct Filling {
    list_indexes: ListIndexes,
    new_rows: NewRows,
}

impl Filling {
    /// To be told of every new row.
    pub(super) fn one_more(&self, connection: &Connection, table: &'static str) -> Result<()> {
        self.list_indexes.one_more(connection, table)?;
        self.new_rows.one_more(connection, table)
    }

    /// Brings the journal up to date.
    pub(super) fn enter(&self, connection: &Connection) -> Result<()> {
        self.new_rows.enter(connection)
    }

    /// Makes up for all that was put off.
    pub(super) fn end(&self, connection: &Connection) -> Result<()> {
        self.new_rows.end(connection)?;
        self.list_indexes.put_back(connection)
    }
}
