//! R7-C, report of an event (`domain.md` §3.7): when, why, the programme, who took part, guests, figures without names,
//! decisions, feedback, attachments.
//!
//! What must hold: what was not entered is not made up, a line to write on stands there; names and headcounts are apart.

use serde_json::json;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::{Register, register, report_tables as tables};
use crate::brief::Brief;
use crate::events::{Event, drill, event, events};
use crate::ledger::flat;
use crate::paper::{choice, joined, known_facts, paragraphs};
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Flat, Orientation, Report};

/// The events of the period that were held, by day.
pub(in crate::forms) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let staff = Staff::read(brief)?;
    let all = events(brief, &staff)?;
    Ok(all.into_iter().filter(Event::held).map(|event| event.id).collect())
}

/// The report of one event.
///
/// # Errors
/// `not_found`.
pub(in crate::forms) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let found = if brief.asked.template {
        Event::default()
    } else {
        let missing = || Error::coded("not_found", json!({ "record": "event", "id": id }));
        event(brief, &staff, id)?.ok_or_else(missing)?
    };
    let all = [found];
    let register = register(brief, &staff, &all)?;
    let event = &all[0];
    let words = &brief.wording;
    let heading = |key: &str| Block::Heading(words.line(&format!("form-r7-c-{key}")));
    let mut blocks = vec![Block::Table(known_facts(brief, all_facts(brief, &register, event)?))];
    blocks.push(heading("aim"));
    blocks.extend(paragraphs(&words.text(&event.aim)));
    for (key, table) in [
        ("programme", tables::programme(brief, &staff, event)?),
        ("people", tables::people(brief, &staff, event)),
        ("guests", tables::guests(brief, event)?),
        ("figures", tables::figures(brief, event)?),
        ("decisions", tables::decisions(brief, &staff, event)?),
        ("feedback", tables::feedback(brief, event)?),
    ] {
        if let Some(table) = table {
            blocks.extend([heading(key), Block::Table(table)]);
        }
    }
    blocks.push(heading("summary"));
    blocks.extend(paragraphs(&words.text(&event.summary)));
    if let Some(table) = tables::attachments(brief, event)? {
        blocks.extend([heading("attachments"), Block::Table(table)]);
    }
    blocks.extend(sentence(brief, event));
    let title = title(brief, event);
    let tab = crate::forms::r2::tab(brief, "form-r7-c-tab", &words.name(&event.title));
    let mut sheet = brief.sheet("event", tab, std::slice::from_ref(&title), event.days(), blocks);
    sheet.subtitle.retain(|line| !line.is_empty());
    sheet.orientation = Orientation::Portrait;
    let data = vec![data(brief, &staff, event)];
    brief.report_as_it_is("r7-c", title, vec![sheet], data, &[])
}

/// «Іс-шара туралы есеп» and the event under its own name.
fn title(brief: &Brief<'_>, event: &Event) -> String {
    let name = brief.wording.name_lines(&event.title).join("\n");
    joined([brief.wording.head("form-r7-c-title"), name], "\n")
}

fn all_facts<'a>(brief: &Brief<'_>, register: &Register<'_>, event: &Event) -> Result<Vec<(&'a str, Cell)>, Error> {
    let partners = brief.dictionary("partner")?;
    let technologies = brief.dictionary("technology")?;
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let own = match (brief.asked.template, event.own) {
        (true, _) => String::new(),
        (false, true) => brief.wording.word("form-r7-c-own"),
        (false, false) => brief.wording.word("form-r7-c-other"),
    };
    let host = partners.name(event.host.as_deref());
    let organiser = joined([event.organiser.clone().unwrap_or_default(), host, own], "; ");
    let with = partners.names(&tables::partners(brief, &event.id)?);
    Ok(vec![
        ("form-column-date", Cell::text(event.days())),
        ("form-column-time", text(&event.time)),
        ("form-column-site", text(&event.place)),
        ("form-column-organiser", Cell::text(organiser)),
        ("form-column-kind", Cell::text(register.kind(brief, event))),
        ("form-column-level", Cell::text(register.level(brief, event))),
        (
            "form-column-format",
            Cell::text(choice(brief, "events-event-format", Some(&event.format))),
        ),
        (
            "form-column-part-of",
            Cell::text(brief.wording.name(&event.parent_title)),
        ),
        (
            "form-column-technology",
            Cell::text(technologies.name(event.technology.as_deref())),
        ),
        ("form-column-partners", Cell::text(joined(with, "\n"))),
        ("form-column-heads", event.headcount(brief)),
        ("form-column-own-heads", Cell::maybe_whole(event.heads[1])),
    ])
}

/// How many of the college took part, by name.
fn sentence(brief: &Brief<'_>, event: &Event) -> Option<Block> {
    if brief.asked.template {
        return None;
    }
    let teachers = event.teachers();
    let args = args![taken = event.taken.len(), teachers = teachers.len()];
    let text = brief.wording.head_with("form-r7-c-sentence", &args);
    let people = Drill::rows("person", teachers);
    Some(Block::Summary(Cell::text(text).opening(people)))
}

/// Columns of the data sheet.
const DATA: [&str; 7] = ["date", "event", "person", "role", "topic", "result", "paper"];

fn data(brief: &Brief<'_>, staff: &Staff, event: &Event) -> Flat {
    let row = |one: &crate::events::Participation| {
        vec![
            Cell::date(event.days[0].as_deref()),
            Cell::text(brief.wording.name(&event.title)).opening(drill(&[event])),
            Cell::text(staff.name(Some(&one.person))),
            Cell::text(choice(brief, "events-participation-role", Some(&one.role))),
            Cell::text(brief.wording.name(&one.topic)),
            Cell::text(choice(brief, "events-participation-result", one.result.as_deref())),
            Cell::code(one.document.as_deref()),
        ]
    };
    flat(brief, "participations", &DATA, event.taken.iter().map(row).collect())
}
