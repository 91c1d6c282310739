//! What of the documents waits for somebody: for the desk of the day and the tiles of the register.

use super::model::Document;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{self, Record};

fn those(reader: &Reader<'_>, condition: &str, context: &Context) -> Result<Vec<String>> {
    let order = "coalesce(t.review_due, t.date) IS NULL, coalesce(t.review_due, t.date)";
    record::ids_where(reader, Document::KIND, condition, order, context)
}

/// Ids of documents that were submitted and are not coordinated yet as R-DOC-1 asks.
///
/// # Errors
/// What the database says.
pub fn awaiting(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    those(reader, "{awaiting}", context)
}

/// Ids of documents that were coordinated with an act which is no longer in force (R-DOC-2).
///
/// # Errors
/// What the database says.
pub fn to_recheck(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    those(reader, "{to_recheck}", context)
}

/// Ids of documents in force whose review is due within `review_warn_days`, the earliest first.
///
/// # Errors
/// What the database says.
pub fn reviews_due(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    those(reader, "{review_near}", context)
}
