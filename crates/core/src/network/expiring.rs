//! Which memoranda end soon (R-MOU-1).

use super::model::Memorandum;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{self, Record};

/// Memoranda whose last day is near and that nothing prolongs, the nearest first.
///
/// # Errors
/// What the database says.
pub fn expiring(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    record::ids_where(reader, Memorandum::KIND, "{clock} = 'expiring'", "t.valid_to", context)
}
