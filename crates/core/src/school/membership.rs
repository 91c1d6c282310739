//! Who is a member of the School on a day (R-HEAD-1).

use rusqlite::OptionalExtension;

use crate::db::Reader;
use crate::problem::Result;

/// A membership that covers a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covering {
    /// Id of the `school_membership`.
    pub id: String,
    /// First day.
    pub since: String,
    /// Last day; open where none.
    pub until: Option<String>,
}

/// The membership of this person that covers the day, the newest where several Schools have one.
///
/// # Errors
/// What the database says.
pub fn covering(reader: &Reader<'_>, person: &str, day: &str) -> Result<Option<Covering>> {
    Ok(reader
        .connection()
        .prepare_cached(
            "SELECT id, since, until FROM school_membership WHERE person = ?1 AND deleted_at IS NULL
             AND since <= ?2 AND coalesce(until, '9999') >= ?2 ORDER BY since DESC LIMIT 1",
        )?
        .query_row((person, day), |row| {
            Ok(Covering {
                id: row.get(0)?,
                since: row.get(1)?,
                until: row.get(2)?,
            })
        })
        .optional()?)
}
