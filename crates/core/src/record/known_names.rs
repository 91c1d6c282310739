//! Names of records that are named again and again, each read once.

use rustc_hash::FxHashMap;

use super::sql::title_of;
use crate::Language;
use crate::db::Reader;
use crate::problem::Result;

/// Names of one kind of record in one language, as [`name`](super::name) tells them where the name stands in the record.
pub struct KnownNames<'a> {
    reader: &'a Reader<'a>,
    sql: String,
    read: FxHashMap<String, String>,
}

impl<'a> KnownNames<'a> {
    /// Of a kind of record; none is read yet.
    pub fn of(reader: &'a Reader<'a>, record: &str, language: Language) -> Self {
        Self {
            reader,
            sql: format!("SELECT {}", title_of(record, "?1", language)),
            read: FxHashMap::default(),
        }
    }

    /// The name of the record with this id; empty where there is none.
    ///
    /// # Errors
    /// What the database says.
    pub fn name(&mut self, id: &str) -> Result<&str> {
        if !self.read.contains_key(id) {
            let mut statement = self.reader.connection().prepare_cached(&self.sql)?;
            let name: Option<String> = statement.query_row([id], |row| row.get(0))?;
            self.read.insert(id.to_owned(), name.unwrap_or_default());
        }
        Ok(&self.read[id])
    }
}
