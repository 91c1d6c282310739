//! Minutes of a session as a document of the register: numbered by the template of its kind; its decisions are those of the
//! session.

use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::Document;
use super::numbering::{self, NumberRequest};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};
use crate::sessions::model::Session;

/// The kind of minutes: its row comes with the program.
pub const MINUTES: &str = "document-kind-minutes";

/// Whose minutes to register.
#[derive(Debug, Deserialize, TS)]
pub struct MinutesRequest {
    /// Session.
    pub session: String,
}

/// Registers the minutes of a held session; they are in force with the session's day.
pub(crate) fn register(engine: &Engine, context: &Context, request: MinutesRequest) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| record::name(reader, Session::KIND, &request.session, context.language))?;
    let op = Op::new("register_minutes", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| write(writer, &request.session, context))?;
    saved(engine, context, Document::KIND, answer)
}

fn write(writer: &Writer<'_>, id: &str, context: &Context) -> Result<String> {
    let known: Option<String> = writer
        .connection()
        .prepare_cached("SELECT id FROM document WHERE session = ?1 AND document_kind = ?2 AND deleted_at IS NULL")?
        .query_row((id, MINUTES), |row| row.get(0))
        .optional()?;
    if known.is_some() {
        return Err(Error::field("session", "minutes_registered"));
    }
    let session = record::get(writer, Session::KIND, id, context)?;
    if text(&session, "state") != Some("held") {
        return Err(Error::field("session", "session_not_held"));
    }
    let date = text(&session, "date").unwrap_or_default().to_owned();
    let asked = NumberRequest {
        document_kind: MINUTES.to_owned(),
        date: date.parse().map_err(|_| Error::field("date", "not_a_date"))?,
        id: None,
        number: None,
    };
    let number = numbering::of_kind(writer, &asked, context)?.number;
    let mut new = values(json!({
        "document_kind": MINUTES, "session": id, "number": number, "date": date, "approved_on": date,
        "effective_from": date, "state": "in_force", "authors": text(&session, "secretary").into_iter().collect::<Vec<_>>(),
        "academic_year": session.get("academic_year"), "creative_group": session.get("creative_group"),
    }));
    new.extend(titles(&session));
    record::create(writer, Document::KIND, new)
}

/// Minutes are called by the topic of their session.
fn titles(session: &Values) -> Values {
    ["kk", "ru", "en"]
        .into_iter()
        .filter_map(|language| {
            let topic = session.get(&format!("topic_{language}"))?;
            Some((format!("title_{language}"), topic.clone()))
        })
        .collect()
}
