//! Which memoranda end soon (R-MOU-1).

use rusqlite::named_params;

use super::model::Memorandum;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Memoranda whose last day is near and that nothing prolongs, the nearest first.
///
/// # Errors
/// What the database says.
pub fn expiring(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    let sql = expand_sql(
        "SELECT t.id FROM memorandum t WHERE t.deleted_at IS NULL AND {clock} = 'expiring' ORDER BY t.valid_to, t.id",
        Memorandum::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let found = statement.query_map(named_params! { ":today": today }, |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
