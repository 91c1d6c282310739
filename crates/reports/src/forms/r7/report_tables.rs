//! The tables of R7-C. Each has room to be filled in by hand in the empty form.

use rusqlite::Row as Stored;
use sheberlik_core::Error;

use crate::brief::Brief;
use crate::decisions::{Decision, of_event};
use crate::events::Event;
use crate::language::Trilingual;
use crate::ledger::{Shape, Spec, columns, there};
use crate::paper::{choice, joined, listing, split};
use crate::staff::Staff;
use crate::table::{Cell, Drill, Row, Table};

/// Rows of each table in the empty form.
const ROOM: usize = 4;
/// Longest text of a cell, in letters.
const LONGEST: usize = 500;

/// A table of these rows, numbered; nothing where there is none, but for the form that is filled in by hand.
fn numbered(brief: &Brief<'_>, specs: &[Spec], rows: Vec<Vec<Cell>>) -> Option<Table> {
    if rows.is_empty() && !brief.asked.template {
        return None;
    }
    let row = |(index, cells): (usize, Vec<Cell>)| -> Vec<Row> {
        let cells = std::iter::once(Cell::count(index + 1)).chain(cells).collect();
        split(cells, LONGEST)
    };
    let rows = rows.into_iter().enumerate().flat_map(row).collect();
    Some(listing(brief, columns(brief, specs), rows, ROOM))
}

/// What a query says of one event, row by row.
fn of<T>(
    brief: &Brief<'_>,
    sql: &str,
    event: &Event,
    read: impl FnMut(&Stored<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, Error> {
    let mut statement = brief.connection().prepare_cached(sql)?;
    let rows = statement.query_map([&event.id], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The partner organisations of an event.
pub(super) fn partners(brief: &Brief<'_>, event: &str) -> Result<Vec<String>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT partner FROM event_partner WHERE deleted_at IS NULL AND event = ?1 ORDER BY id")?;
    let rows = statement.query_map([event], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn text(row: &Stored<'_>, column: &str) -> rusqlite::Result<String> {
    Ok(row.get::<_, Option<String>>(column)?.unwrap_or_default())
}

pub(super) fn programme(brief: &Brief<'_>, staff: &Staff, event: &Event) -> Result<Option<Table>, Error> {
    let kinds = brief.dictionary("event_kind")?;
    let rows = of(
        brief,
        "SELECT * FROM programme_item WHERE deleted_at IS NULL AND event = ?1 ORDER BY rank, id",
        event,
        |row| {
            let id: String = row.get("id")?;
            let speaker = staff.name(row.get::<_, Option<String>>("speaker")?.as_deref());
            let kind: Option<String> = row.get("event_kind")?;
            Ok(vec![
                Cell::text(text(row, "time")?),
                Cell::text(brief.wording.text(&Trilingual::read(row, "title")?))
                    .opening(Drill::rows("programme_item", [id.as_str()])),
                Cell::text(joined([speaker, text(row, "speaker_text")?], ", ")),
                Cell::text(kinds.name(kind.as_deref())),
            ])
        },
    )?;
    let specs = [
        ("time", 16.0, Shape::Short),
        ("topic", 80.0, Shape::Words),
        ("speaker", 54.0, Shape::Words),
        ("form-of-work", 28.0, Shape::Words),
    ];
    Ok(numbered(brief, &specs, rows))
}

pub(super) fn people(brief: &Brief<'_>, staff: &Staff, event: &Event) -> Option<Table> {
    let row = |one: &crate::events::Participation| {
        let result = choice(brief, "events-participation-result", one.result.as_deref());
        let noted = if one.noted {
            brief.wording.word("form-noted")
        } else {
            String::new()
        };
        vec![
            Cell::text(staff.name(Some(&one.person))).opening(Drill::rows("participation", [one.id.as_str()])),
            Cell::text(choice(brief, "events-participation-role", Some(&one.role))),
            Cell::text(brief.wording.text(&one.topic)),
            Cell::text(joined(
                [
                    result,
                    one.nomination.clone().unwrap_or_default(),
                    noted,
                    one.document.clone().unwrap_or_default(),
                ],
                "\n",
            )),
        ]
    };
    let specs = [
        ("person", 54.0, Shape::Words),
        ("role", 34.0, Shape::Words),
        ("topic", 56.0, Shape::Words),
        ("result-and-paper", 36.0, Shape::Words),
    ];
    numbered(brief, &specs, event.taken.iter().map(row).collect())
}

pub(super) fn guests(brief: &Brief<'_>, event: &Event) -> Result<Option<Table>, Error> {
    let rows = of(
        brief,
        "SELECT * FROM event_guest WHERE deleted_at IS NULL AND event = ?1 ORDER BY name, id",
        event,
        |row| {
            let id: String = row.get("id")?;
            let (role, result): (String, Option<String>) = (row.get("role")?, row.get("result")?);
            let result = result.filter(|result| result != "none");
            let from = [text(row, "post")?, text(row, "organisation")?, text(row, "country")?];
            let topic = brief.wording.text(&Trilingual::read(row, "topic")?);
            let result = choice(brief, "events-event-guest-result", result.as_deref());
            let noted = row.get::<_, bool>("noted")?.then(|| brief.wording.word("form-noted"));
            Ok(vec![
                Cell::text(text(row, "name")?).opening(Drill::rows("event_guest", [id.as_str()])),
                Cell::text(joined(from, ", ")),
                Cell::text(choice(brief, "events-event-guest-role", Some(&role))),
                Cell::text(joined([topic, result, noted.unwrap_or_default()], "\n")),
            ])
        },
    )?;
    let specs = [
        ("guest", 46.0, Shape::Words),
        ("guest-from", 60.0, Shape::Words),
        ("role", 26.0, Shape::Words),
        ("guest-topic", 46.0, Shape::Words),
    ];
    Ok(numbered(brief, &specs, rows))
}

/// Counts without names.
pub(super) fn figures(brief: &Brief<'_>, event: &Event) -> Result<Option<Table>, Error> {
    let rows = super::figures::figures(brief, &event.id)?;
    let row = |figure: &super::figures::Figure| {
        vec![
            Cell::text(brief.wording.name(&figure.name)),
            Cell::text(choice(brief, "events-event-figure-counts", Some(&figure.counts))),
            super::figures::number(brief, figure.number, figure.approximate)
                .opening(Drill::rows("event_figure", [figure.id.as_str()])),
        ]
    };
    let specs = [
        ("figure", 100.0, Shape::Words),
        ("figure-kind", 44.0, Shape::Words),
        ("figure-number", 34.0, Shape::Short),
    ];
    Ok(numbered(brief, &specs, rows.iter().map(row).collect()))
}

pub(super) fn decisions(brief: &Brief<'_>, staff: &Staff, event: &Event) -> Result<Option<Table>, Error> {
    let day = brief.as_of().to_string();
    let row = |one: &Decision| {
        let who = [
            staff.signed(one.responsible.as_deref()),
            one.responsible_text.clone().unwrap_or_default(),
        ];
        vec![
            Cell::text(brief.wording.text(&one.text)).opening(Drill::rows("decision", [one.id.as_str()])),
            Cell::text(joined(who, ", ")),
            Cell::date(one.due.as_deref()),
            Cell::text(brief.wording.word(&format!("form-decision-{}", one.clock(&day)))),
        ]
    };
    let rows = of_event(brief, &event.id)?.iter().map(row).collect();
    let specs = [
        ("decision", 88.0, Shape::Words),
        ("responsible", 40.0, Shape::Words),
        ("due", 24.0, Shape::Day),
        ("state", 26.0, Shape::Words),
    ];
    Ok(numbered(brief, &specs, rows))
}

pub(super) fn feedback(brief: &Brief<'_>, event: &Event) -> Result<Option<Table>, Error> {
    let rows = of(
        brief,
        "SELECT * FROM feedback WHERE deleted_at IS NULL AND event = ?1 ORDER BY kind, id",
        event,
        |row| {
            let id: String = row.get("id")?;
            let (kind, respondent): (String, String) = (row.get("kind")?, row.get("respondent")?);
            Ok(vec![
                Cell::text(choice(brief, "events-feedback-kind", Some(&kind))),
                Cell::text(choice(brief, "events-feedback-respondent", Some(&respondent))),
                Cell::text(text(row, "text")?).opening(Drill::rows("feedback", [id.as_str()])),
                Cell::maybe_whole(row.get("rating")?),
            ])
        },
    )?;
    let specs = [
        ("feedback-kind", 28.0, Shape::Words),
        ("respondent", 32.0, Shape::Words),
        ("feedback-text", 98.0, Shape::Words),
        ("rating", 20.0, Shape::Short),
    ];
    Ok(numbered(brief, &specs, rows))
}

/// Publications about the event, photos, and its own file.
pub(super) fn attachments(brief: &Brief<'_>, event: &Event) -> Result<Option<Table>, Error> {
    let mut rows = of(
        brief,
        "SELECT * FROM event_link WHERE deleted_at IS NULL AND event = ?1 ORDER BY date, id",
        event,
        |row| {
            let id: String = row.get("id")?;
            let (kind, file): (String, Option<String>) = (row.get("kind")?, row.get("file")?);
            Ok(vec![
                Cell::text(choice(brief, "events-event-link-kind", Some(&kind))),
                Cell::text(joined([text(row, "title")?, text(row, "url")?], "\n"))
                    .opening(Drill::rows("event_link", [id.as_str()])),
                Cell::date(row.get::<_, Option<String>>("date")?.as_deref()),
                there(brief, file.as_deref()),
            ])
        },
    )?;
    if event.file.is_some() || event.document.is_some() {
        rows.push(vec![
            Cell::text(choice(brief, "events-event-link-kind", Some("document"))),
            Cell::text(event.document.clone().unwrap_or_default()),
            Cell::blank(),
            there(brief, event.file.as_deref()),
        ]);
    }
    let specs = [
        ("link-kind", 34.0, Shape::Words),
        ("link", 98.0, Shape::Words),
        ("date", 24.0, Shape::Day),
        ("file", 22.0, Shape::Short),
    ];
    Ok(numbered(brief, &specs, rows))
}
