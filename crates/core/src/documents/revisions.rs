//! Versions: each text of a document with its file, the newest being the document's own.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{Document, DocumentRevision};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, values};

/// A new text of a document.
#[derive(Debug, Deserialize, TS)]
pub struct NewVersionRequest {
    /// Document.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// What changed.
    #[serde(default)]
    #[ts(optional)]
    pub changes: Option<String>,
    /// Who changed it.
    #[serde(default)]
    #[ts(optional)]
    pub author: Option<String>,
    /// The text.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<String>,
}

/// Adds a version; the text that the document had so far is kept as the version before.
pub fn new_version(engine: &Engine, context: &Context, request: NewVersionRequest) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| record::name(reader, Document::KIND, &request.id, context.language))?;
    let op = Op::new("revise_document", json!({ "name": name, "version": request.version }));
    let answer = engine.write(op, context, |writer| {
        let document = record::get(writer, Document::KIND, &request.id, context)?;
        refuse_twice(writer, &request, &document)?;
        keep_earlier(writer, &request, &document)?;
        let new = json!({
            "document": request.id, "version": request.version, "date": request.date, "changes": request.changes,
            "author": request.author, "file": request.file,
        });
        record::create(writer, DocumentRevision::KIND, values(new))?;
        let mut change = values(json!({ "version": request.version }));
        if request.file.is_some() {
            change.insert("file".into(), json!(request.file));
        }
        record::update(writer, Document::KIND, &request.id, change)?;
        Ok(request.id.clone())
    })?;
    saved(engine, context, Document::KIND, answer)
}

/// A version is one of the document's once.
fn refuse_twice(writer: &Writer<'_>, request: &NewVersionRequest, document: &record::Values) -> Result<()> {
    let version = request.version.trim();
    let recorded: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM document_revision WHERE document = ?1 AND version = ?2 AND deleted_at IS NULL)",
        )?
        .query_row((&request.id, version), |row| row.get(0))?;
    if recorded || text(document, "version") == Some(version) {
        return Err(Error::field("version", "version_twice"));
    }
    Ok(())
}

/// The text before the first recorded version would be lost with its file: it becomes a version itself.
fn keep_earlier(writer: &Writer<'_>, request: &NewVersionRequest, document: &record::Values) -> Result<()> {
    let recorded: bool = writer
        .connection()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM document_revision WHERE document = ?1 AND deleted_at IS NULL)")?
        .query_row([&request.id], |row| row.get(0))?;
    let file = document.get("file").filter(|file| !file.is_null());
    if recorded || file.is_none() && text(document, "version").is_none() {
        return Ok(());
    }
    let date = ["approved_on", "date"]
        .iter()
        .find_map(|field| text(document, field))
        .map_or_else(|| request.date.to_string(), str::to_owned);
    let earlier = json!({
        "document": request.id, "version": text(document, "version").unwrap_or("1"), "date": date,
        "file": file.cloned().unwrap_or(Value::Null),
    });
    record::create(writer, DocumentRevision::KIND, values(earlier)).map(|_| ())
}
