//! The approval sheet: visas in the order in which they are to be given, and the step that each of them is.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::Approval;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};

/// Whose visa it is, under which minutes or order, on which day.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Visa {
    /// Day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Body or post.
    #[serde(default)]
    #[ts(optional)]
    pub body: Option<String>,
    /// Who.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<String>,
    /// Number of the minutes or order.
    #[serde(default)]
    #[ts(optional)]
    pub protocol_number: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub remark: Option<String>,
}

/// Gives a visa: the one that waits for this step is filled, else a new one stands at the end of the sheet.
pub(super) fn give(writer: &Writer<'_>, document: &str, step: &str, visa: &Visa) -> Result<String> {
    let given = values(json!({
        "step": step, "date": visa.date, "body": visa.body, "person": visa.person,
        "protocol_number": visa.protocol_number, "remark": visa.remark,
    }));
    let waits: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT id FROM approval WHERE document = ?1 AND step = ?2 AND date IS NULL AND deleted_at IS NULL
             ORDER BY body IS NOT ?3, rank, id LIMIT 1",
        )?
        .query_row((document, step, &visa.body), |row| row.get(0))
        .optional()?;
    if let Some(id) = waits {
        // What the waiting line already says stays where the act says nothing.
        let filled = given.into_iter().filter(|(_, value)| !value.is_null()).collect();
        record::update(writer, Approval::KIND, &id, filled)?;
        return Ok(id);
    }
    let last: i64 = writer
        .connection()
        .prepare_cached("SELECT coalesce(max(rank), 0) FROM approval WHERE document = ?1 AND deleted_at IS NULL")?
        .query_row([document], |row| row.get(0))?;
    let mut new = given;
    new.insert("document".into(), json!(document));
    new.insert("rank".into(), json!((last + 1).min(99)));
    record::create(writer, Approval::KIND, new)
}

/// A visa is not given before those that stand above it on the sheet, nor dated before them or after those below.
pub(super) fn order(reader: &Reader<'_>, id: Option<&str>, visa: &Values) -> Result<Option<FieldProblem>> {
    let (Some(document), Some(date)) = (text(visa, "document"), text(visa, "date")) else {
        return Ok(None);
    };
    let rank = visa.get("rank").and_then(serde_json::Value::as_i64).unwrap_or(1);
    let against: Option<(String, Option<String>, Option<String>)> = reader
        .connection()
        .prepare_cached(
            "SELECT step, body, date FROM approval WHERE document = ?1 AND id IS NOT ?2 AND deleted_at IS NULL
             AND (rank < ?3 AND coalesce(date, '9999') > ?4 OR rank > ?3 AND date < ?4) ORDER BY date IS NOT NULL, rank LIMIT 1",
        )?
        .query_row((document, id, rank, date), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    Ok(against.map(|(step, body, on)| {
        let code = if on.is_some() { "visa_order" } else { "visa_waits" };
        FieldProblem::with(
            "date",
            code,
            json!({ "step": step, "body": body.unwrap_or_default(), "on": on }),
        )
    }))
}
