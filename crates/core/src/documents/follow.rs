//! What saving a document brings with it, in the same operation: the running number that its written number holds. And what
//! is in force is not removed.

use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;
use serde_json::json;

use super::model::Document;
use super::numbering;
use crate::db::Writer;
use crate::problem::{Error, Result};
use crate::record::{self, Record, values};

pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    kept(writer, operation)?;
    number(writer, operation)
}

/// A document that is in force is led to its end, by withdrawal or by another one in its place, before it is removed: what
/// leans on it would lean on nothing. Taking back the entry itself is an undo, which does not come by here; the sample is put
/// away whole.
fn kept(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT d.id FROM operation o JOIN journal j ON j.operation = o.number JOIN document d ON d.id = j.record_id
         WHERE o.number = ?1 AND o.code = 'remove_document' AND j.table_name = 'document' AND d.deleted_at IS NOT NULL
         AND d.state = 'in_force' LIMIT 1",
    )?;
    let lost: Option<String> = statement.query_row([operation], |row| row.get(0)).optional()?;
    match lost {
        Some(id) => {
            let title = record::name(writer, Document::KIND, &id, writer.context().language)?;
            Err(Error::coded("document_in_force", json!({ "title": title })))
        }
        None => Ok(()),
    }
}

/// Keeps the running number in step with number, day and kind, whoever wrote them: a form, an act, an import.
fn number(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT DISTINCT d.id, d.document_kind, d.number, d.date, d.sequence FROM journal j JOIN document d ON d.id = j.record_id
         WHERE j.operation = ?1 AND j.table_name = 'document' AND d.deleted_at IS NULL
         AND (d.number IS NOT NULL OR d.sequence IS NOT NULL)",
    )?;
    type Written = (String, String, Option<String>, Option<NaiveDate>, Option<i64>);
    let rows = statement.query_map([operation], |row| {
        let date: Option<String> = row.get(3)?;
        let date = date.and_then(|text| text.parse().ok());
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, date, row.get(4)?))
    })?;
    let touched: Vec<Written> = rows.collect::<Result<_, _>>()?;
    for (id, kind, number, date, known) in touched {
        let template = numbering::template(writer, &kind)?;
        let sequence = number
            .zip(date)
            .and_then(|(number, date)| numbering::sequence_of(template.as_deref(), &number, date.year()));
        if sequence != known {
            record::update(writer, Document::KIND, &id, values(json!({ "sequence": sequence })))?;
        }
    }
    Ok(())
}
