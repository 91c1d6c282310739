//! Acts on sessions: the attendance grid and holding it. Each is one operation.

use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::{Attendance, Session};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Count, Id, Saved, saved};
use crate::record::{self, Record, values};

/// Who was there.
#[derive(Debug, Deserialize, TS)]
pub struct AttendanceRequest {
    /// Session.
    pub session: String,
    /// Marks; people who are not named keep theirs.
    pub marks: Vec<Mark>,
}

/// The mark of one teacher.
#[derive(Debug, Deserialize, TS)]
pub struct Mark {
    /// Who.
    pub person: String,
    /// `present`, `absent`, `excused`; none takes the mark away.
    pub mark: Option<String>,
    /// Hours, where they differ from the session's.
    #[serde(default)]
    #[ts(optional, as = "Option<i32>")]
    pub hours: Option<i64>,
}

/// Name, day and state of a session that is not removed.
fn session_of(reader: &Reader<'_>, id: &str, context: &Context) -> Result<(String, String, String)> {
    let not_found = || Error::coded("not_found", json!({ "record": "session", "id": id }));
    let (date, state) = reader
        .connection()
        .prepare_cached("SELECT date, state FROM session WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(not_found)?;
    Ok((record::name(reader, Session::KIND, id, context.language)?, date, state))
}

/// Writes the grid of attendance as one operation; answers how many were present at the session in all.
pub(crate) fn save_attendance(engine: &Engine, context: &Context, request: AttendanceRequest) -> Result<Answer<Count>> {
    let (name, date, state) = engine.read(|reader| session_of(reader, &request.session, context))?;
    if state == "cancelled" {
        return Err(Error::field("session", "session_cancelled"));
    }
    if date > context.today.to_string() {
        let today = json!({ "today": context.today });
        return Err(Error::Invalid(vec![FieldProblem::with(
            "session",
            "in_the_future",
            today,
        )]));
    }
    let mut people = std::collections::HashSet::new();
    if request.marks.iter().any(|mark| !people.insert(mark.person.as_str())) {
        return Err(Error::field("person", "marked_twice"));
    }
    let present = request
        .marks
        .iter()
        .filter(|mark| mark.mark.as_deref() == Some("present"))
        .count();
    let op = Op::new("mark_attendance", json!({ "name": name, "count": present }));
    engine.write(op, context, |writer| {
        for mark in &request.marks {
            write_mark(writer, &request.session, mark)?;
        }
        let count: i64 = writer
            .connection()
            .prepare_cached(
                "SELECT count(*) FROM attendance WHERE session = ?1 AND mark = 'present' AND deleted_at IS NULL",
            )?
            .query_row([&request.session], |row| row.get(0))?;
        Ok(Count {
            count: usize::try_from(count).unwrap_or_default(),
        })
    })
}

fn write_mark(writer: &Writer<'_>, session: &str, mark: &Mark) -> Result<()> {
    let known: Option<String> = writer
        .connection()
        .prepare_cached("SELECT id FROM attendance WHERE session = ?1 AND person = ?2 AND deleted_at IS NULL")?
        .query_row((session, &mark.person), |row| row.get(0))
        .optional()?;
    let kind = Attendance::KIND;
    match (&known, &mark.mark) {
        (None, None) => Ok(()),
        (Some(id), None) => record::remove(writer, kind, id),
        (Some(id), Some(code)) => {
            record::update(writer, kind, id, values(json!({ "mark": code, "hours": mark.hours }))).map(|_| ())
        }
        (None, Some(code)) => {
            let new = json!({ "session": session, "person": mark.person, "mark": code, "hours": mark.hours });
            record::create(writer, kind, values(new)).map(|_| ())
        }
    }
}

/// The session was held; its line of the plan follows ([`super::follow`]).
pub(crate) fn hold(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Saved>> {
    let (name, _, _) = engine.read(|reader| session_of(reader, &request.id, context))?;
    let answer = engine.write(Op::new("hold_session", json!({ "name": name })), context, |writer| {
        let held = values(json!({ "state": "held", "cancel_reason": null }));
        record::update(writer, Session::KIND, &request.id, held)?;
        Ok(request.id.clone())
    })?;
    saved(engine, context, Session::KIND, answer)
}
