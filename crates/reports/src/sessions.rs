//! Sessions of a group's year or of the School's year with their marks of attendance, as the forms of groups need them.
//!
//! What must hold: a cancelled session counts nowhere; the hours of a mark are those that the card of the teacher shows.

use std::collections::HashMap;

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::groups::Page;
use crate::table::Drill;

/// Kinds of a session, in the order of the forms.
pub(crate) const SESSION_KINDS: [&str; 6] = ["theory", "master_class", "consultation", "workshop", "visit", "results"];

/// A session of a page.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) number: Option<i64>,
    pub(crate) date: String,
    pub(crate) kind: String,
    pub(crate) hours: i64,
    pub(crate) held: bool,
    pub(crate) marks: Vec<Mark>,
}

/// A mark of attendance.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) id: String,
    pub(crate) person: String,
    /// `present`, `absent`, `excused`.
    pub(crate) mark: String,
    pub(crate) hours: Option<i64>,
}

impl Mark {
    pub(crate) fn present(&self) -> bool {
        self.mark == "present"
    }
}

impl Session {
    /// Hours that a mark gives.
    pub(crate) fn hours_of(&self, mark: &Mark) -> i64 {
        if mark.present() {
            mark.hours.unwrap_or(self.hours)
        } else {
            0
        }
    }
}

/// The sessions of a page that were not cancelled, by day, with their marks.
pub(crate) fn sessions(brief: &Brief<'_>, page: &Page) -> Result<Vec<Session>, Error> {
    let mut marks: HashMap<String, Vec<Mark>> = HashMap::new();
    let sql = format!(
        "SELECT a.id, a.session, a.person, a.mark, a.hours FROM attendance a JOIN session s ON s.id = a.session
         WHERE a.deleted_at IS NULL AND s.deleted_at IS NULL AND s.{} = ?1 ORDER BY a.id",
        page.record
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([&page.id])?;
    while let Some(row) = rows.next()? {
        marks.entry(row.get("session")?).or_default().push(Mark {
            id: row.get("id")?,
            person: row.get("person")?,
            mark: row.get("mark")?,
            hours: row.get("hours")?,
        });
    }
    let sql = format!(
        "SELECT id, number, date, kind, hours, state FROM session
         WHERE deleted_at IS NULL AND state <> 'cancelled' AND {} = ?1 ORDER BY date, number, id",
        page.record
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let found = statement.query_map([&page.id], |row| {
        let id: String = row.get("id")?;
        Ok(Session {
            marks: marks.remove(&id).unwrap_or_default(),
            id,
            number: row.get("number")?,
            date: row.get("date")?,
            kind: row.get("kind")?,
            hours: row.get("hours")?,
            held: row.get::<_, String>("state")? == "held",
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Exactly these sessions.
pub(crate) fn drill<'a>(sessions: impl IntoIterator<Item = &'a Session>) -> Drill {
    Drill::rows("session", sessions.into_iter().map(|session| session.id.as_str()))
}
