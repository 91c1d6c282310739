//! Kinds and levels of evidence as the columns and rows of a matrix: a dictionary in its own order.

use std::collections::BTreeSet;

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::language::Trilingual;

/// An entry of a dictionary in its own order.
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) name: Trilingual,
}

/// The entries that are offered or used, by rank.
pub(crate) fn entries<'a>(
    brief: &Brief<'_>,
    table: &'static str,
    used: impl Iterator<Item = &'a str>,
) -> Result<Vec<Entry>, Error> {
    let used: BTreeSet<&str> = used.collect();
    let sql = format!(
        "SELECT id, name_kk, name_ru, name_en, archived, deleted_at IS NOT NULL AS gone FROM {table} ORDER BY rank IS NULL, rank, id"
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get("id")?;
        let offered = !row.get::<_, bool>("archived")? && !row.get::<_, bool>("gone")?;
        if offered || used.contains(id.as_str()) {
            found.push(Entry {
                id,
                name: Trilingual::read(row, "name")?,
            });
        }
    }
    Ok(found)
}
