//! R12, minutes of a session (`domain.md` §3.10): number, day, chair, secretary, who attended, agenda; heard, spoke,
//! resolved with responsible and term; signatures.
//!
//! What must hold: the text is printed whole; nothing that was not entered is made up; a line to write on stands where
//! minutes must have something and nothing was entered.

mod data;
mod text;

use rusqlite::{OptionalExtension, params};
use serde_json::json;
use sheberlik_core::Error;

use crate::brief::Brief;
use crate::groups::{Page, page};
use crate::language::Trilingual;
use crate::sessions::Mark;
use crate::staff::Staff;
use crate::table::{Drill, Report, Signature};

/// The minutes of one session, as they are stored.
#[derive(Default)]
struct Minutes {
    owner: String,
    number: Option<i64>,
    date: String,
    start_time: Option<String>,
    place: Option<String>,
    kind: Option<String>,
    format: Option<String>,
    topic: Trilingual,
    chair: Option<String>,
    secretary: Option<String>,
    invited: Option<String>,
    marks: Vec<Mark>,
    agenda: Vec<Question>,
    decisions: Vec<Decision>,
}

/// A question of the agenda.
struct Question {
    id: String,
    title: Trilingual,
    speaker: Option<String>,
    speaker_text: Option<String>,
    heard: Trilingual,
    spoke: Trilingual,
}

/// A decision.
struct Decision {
    id: String,
    question: Option<String>,
    text: Trilingual,
    responsible: Option<String>,
    responsible_text: Option<String>,
    due: Option<String>,
    state: String,
}

/// Exactly these decisions.
fn drill<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Drill {
    Drill::rows("decision", decisions.into_iter().map(|decision| decision.id.as_str()))
}

/// The sessions of the period that were held, by day.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id FROM session WHERE deleted_at IS NULL AND state = 'held' AND date >= ?1 AND date <= ?2
         ORDER BY date, number, id",
    )?;
    let (from, to) = (brief.period.from.to_string(), brief.period.with_summer().to_string());
    let rows = statement.query_map(params![from, to], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The minutes of one session.
///
/// # Errors
/// `not_found`.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let minutes = minutes(brief, id)?;
    let page: Page = page(brief, &minutes.owner)?;
    let brief = &page.brief(brief);
    let staff = Staff::read(brief)?;
    let words = &brief.wording;
    let number = minutes
        .number
        .map_or_else(|| "____".to_owned(), |number| number.to_string());
    let title = page.title(brief, "form-r12-title", "form-r12-title-school", &number);
    let tab = super::r2::tab(brief, "form-r12-tab", &tab_of(&minutes));
    let blocks = text::blocks(brief, &staff, &minutes);
    let mut sheet = brief.sheet("minutes", tab, std::slice::from_ref(&title), String::new(), blocks);
    sheet.subtitle.retain(|line| !line.is_empty());
    // Minutes are approved by nobody: the chair and the secretary sign them.
    sheet.approval = None;
    sheet.closing = Vec::new();
    sheet.signatures = [
        ("form-r12-chair", &minutes.chair),
        ("form-r12-secretary", &minutes.secretary),
    ]
    .map(|(key, person)| Signature {
        post: words.head(key),
        name: staff.signed(person.as_deref()),
    })
    .into();
    let data = data::sheets(brief, &staff, &page, &minutes);
    brief.report_as_it_is("r12", title, vec![sheet], data, &[])
}

fn tab_of(minutes: &Minutes) -> String {
    let day = sheberlik_i18n::dates::partial(&minutes.date);
    match minutes.number {
        Some(number) => format!("№ {number} {day}"),
        None => day,
    }
}

fn minutes(brief: &Brief<'_>, id: &str) -> Result<Minutes, Error> {
    if brief.asked.template {
        return Ok(Minutes::default());
    }
    let found = brief
        .connection()
        .prepare_cached("SELECT * FROM session WHERE deleted_at IS NULL AND id = ?1")?
        .query_row([id], |row| {
            let owner = row
                .get::<_, Option<String>>("group_year")?
                .map_or_else(|| row.get("school_year"), Ok)?;
            Ok(Minutes {
                owner,
                number: row.get("number")?,
                date: row.get("date")?,
                start_time: row.get("start_time")?,
                place: row.get("place")?,
                kind: row.get("kind")?,
                format: row.get("format")?,
                topic: Trilingual::read(row, "topic")?,
                chair: row.get("chair")?,
                secretary: row.get("secretary")?,
                invited: row.get("invited")?,
                ..Minutes::default()
            })
        })
        .optional()?;
    let mut minutes = found.ok_or_else(|| Error::coded("not_found", json!({ "record": "session", "id": id })))?;
    minutes.marks = marks(brief, id)?;
    minutes.agenda = agenda(brief, id)?;
    minutes.decisions = decisions(brief, id)?;
    Ok(minutes)
}

fn marks(brief: &Brief<'_>, id: &str) -> Result<Vec<Mark>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id, person, mark, hours FROM attendance WHERE session = ?1 AND deleted_at IS NULL ORDER BY id",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(Mark {
            id: row.get(0)?,
            person: row.get(1)?,
            mark: row.get(2)?,
            hours: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn agenda(brief: &Brief<'_>, id: &str) -> Result<Vec<Question>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM agenda_item WHERE session = ?1 AND deleted_at IS NULL ORDER BY rank, id")?;
    let rows = statement.query_map([id], |row| {
        Ok(Question {
            id: row.get("id")?,
            title: Trilingual::read(row, "title")?,
            speaker: row.get("speaker")?,
            speaker_text: row.get("speaker_text")?,
            heard: Trilingual::read(row, "heard")?,
            spoke: Trilingual::read(row, "spoke")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn decisions(brief: &Brief<'_>, id: &str) -> Result<Vec<Decision>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM decision WHERE session = ?1 AND deleted_at IS NULL ORDER BY rank, id")?;
    let rows = statement.query_map([id], |row| {
        Ok(Decision {
            id: row.get("id")?,
            question: row.get("agenda_item")?,
            text: Trilingual::read(row, "text")?,
            responsible: row.get("responsible")?,
            responsible_text: row.get("responsible_text")?,
            due: row.get("due")?,
            state: row.get("state")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
