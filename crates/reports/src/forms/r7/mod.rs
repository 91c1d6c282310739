//! R7, register of events (`domain.md` §3.7): the events that were held, by level and month or by kind; their totals; and
//! the figures without names.
//!
//! What must hold: what was only planned, moved or cancelled is counted apart; a teacher counts once over all events.

mod figures;
mod lines;
pub(super) mod participation;
pub(super) mod pivot;
pub(super) mod report;
mod report_tables;
pub(super) mod schedule;
mod totals;
pub(super) mod visits;

use std::collections::BTreeMap;

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use crate::brief::Brief;
use crate::events::{Event, between, counts, decisions, drill, events};
use crate::language::Trilingual;
use crate::ledger::{Ledger, Shape, Spec, column, flat};
use crate::paper::choice;
use crate::parameters::Grouping;
use crate::proofs::{Entry, entries};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Flat, Report, RowKind};

/// The events of a period with all that the register says of them.
pub(super) struct Register<'a> {
    pub(super) staff: &'a Staff,
    /// Those that were held, by day.
    pub(super) held: Vec<&'a Event>,
    pub(super) levels: Vec<Entry>,
    pub(super) kinds: Vec<Entry>,
    decisions: BTreeMap<String, Vec<(String, Trilingual)>>,
}

impl Register<'_> {
    pub(super) fn level(&self, brief: &Brief<'_>, event: &Event) -> String {
        name_of(brief, &self.levels, &event.level)
    }

    pub(super) fn kind(&self, brief: &Brief<'_>, event: &Event) -> String {
        name_of(brief, &self.kinds, &event.kind)
    }
}

/// The name of an entry; blank if there is none.
pub(super) fn name_of(brief: &Brief<'_>, entries: &[Entry], id: &str) -> String {
    let entry = entries.iter().find(|entry| entry.id == id);
    entry.map(|entry| brief.wording.name(&entry.name)).unwrap_or_default()
}

pub(super) fn register<'a>(brief: &Brief<'_>, staff: &'a Staff, all: &'a [Event]) -> Result<Register<'a>, Error> {
    Ok(Register {
        staff,
        held: all.iter().filter(|event| event.held()).collect(),
        levels: entries(brief, "level", all.iter().map(|event| event.level.as_str()))?,
        kinds: entries(brief, "event_kind", all.iter().map(|event| event.kind.as_str()))?,
        decisions: decisions(brief)?,
    })
}

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = events(brief, &staff)?;
    let register = register(brief, &staff, &all)?;
    let words = &brief.wording;
    let title = words.head("form-r7-title");
    let sheet = |code: &str, titles: &[String], blocks: Vec<Block>| {
        let tab = words.word(&format!("form-r7-{code}-tab"));
        brief.sheet(code, tab, titles, brief.period.words(words), blocks)
    };
    let mut list = list(brief, &register);
    list.extend(notes(brief, &staff, &all)?);
    let sheets = vec![
        sheet("list", std::slice::from_ref(&title), list),
        sheet(
            "totals",
            &[title.clone(), words.line("form-r7-totals-title")],
            totals::blocks(brief, &register),
        ),
        sheet(
            "figures",
            &[title.clone(), words.line("form-r7-figures-title")],
            figures::blocks(brief, &register)?,
        ),
    ];
    let data = vec![data(brief, &register), participation::data(brief, &register)?];
    brief.report("r7", title, sheets, data, &[])
}

const SPECS: [Spec; 6] = [
    ("date", 21.0, Shape::Day),
    ("event", 62.0, Shape::Words),
    ("kind", 20.0, Shape::Words),
    ("level", 20.0, Shape::Words),
    ("format", 17.0, Shape::Words),
    ("place", 28.0, Shape::Words),
];
const MORE: [Spec; 6] = [
    ("role", 18.0, Shape::Words),
    ("heads", 14.0, Shape::Figure),
    ("result", 20.0, Shape::Words),
    ("decision", 32.0, Shape::Words),
    ("confirming", 24.0, Shape::Words),
    ("note", 18.0, Shape::Words),
];

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let own = brief.wording.head("form-column-own-people");
    let mut columns = crate::ledger::columns(brief, &SPECS);
    columns.push(column(brief, ("people-count", 11.0, Shape::Figure)).under(&own));
    columns.push(column(brief, ("people-names", 40.0, Shape::Words)).under(&own));
    columns.extend(MORE.iter().map(|spec| column(brief, *spec)));
    columns
}

/// The register in its groups.
fn list(brief: &Brief<'_>, register: &Register<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let by_kind = brief.asked.grouping == Some(Grouping::Kind);
    let groups = if by_kind { &register.kinds } else { &register.levels };
    let mut ledger = Ledger::of(columns(brief));
    for group in groups {
        let of = |event: &&&Event| {
            if by_kind {
                event.kind == group.id
            } else {
                event.level == group.id
            }
        };
        let found: Vec<&Event> = register.held.iter().filter(of).copied().collect();
        if found.is_empty() {
            continue;
        }
        ledger.group(0, words.name(&group.name));
        let mut month = String::new();
        for event in &found {
            let this = month_of(brief, event.days[0].as_deref());
            if !by_kind && this != month {
                ledger.group(1, this.clone());
                month = this;
            }
            lines::lines(brief, register, event, &mut ledger);
        }
        ledger.sum(
            RowKind::Subtotal,
            said(brief, "form-r7-group-total", &found),
            drill(&found),
        );
    }
    let total = said(brief, "form-r7-total", &register.held);
    ledger.sum(RowKind::Total, total, drill(&register.held));
    vec![ledger.block()]
}

/// A sum in words: events, own and others', participations, teachers.
pub(super) fn said(brief: &Brief<'_>, key: &str, events: &[&Event]) -> String {
    let [number, taken, teachers] = counts(events);
    let own = events.iter().filter(|event| event.own).count();
    let args = args![
        events = number,
        own = own,
        others = number - own,
        taken = taken,
        teachers = teachers
    ];
    brief.wording.line_with(key, &args)
}

/// «2025 жылғы қараша», «Ноябрь 2025 года»: the month of a day.
pub(crate) fn month_of(brief: &Brief<'_>, day: Option<&str>) -> String {
    let day = day.unwrap_or_default();
    let number = day.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(0);
    if !(1..=12).contains(&number) {
        return String::new();
    }
    let name = dates::month_of_year(number, &day[..4], brief.wording.language.first());
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// What is not in the register, and why; each opens its rows.
fn notes(brief: &Brief<'_>, staff: &Staff, all: &[Event]) -> Result<Vec<Block>, Error> {
    let mut blocks = Vec::new();
    let mut note = |key: &str, found: &[&Event], days: &str| {
        if !found.is_empty() {
            let text = brief
                .wording
                .head_with(key, &args![count = found.len(), days = days.to_owned()]);
            blocks.push(Block::Summary(Cell::text(text).opening(drill(found))));
        }
    };
    let of = |states: &[&str]| -> Vec<&Event> {
        all.iter()
            .filter(|event| states.contains(&event.state.as_str()))
            .collect()
    };
    note("form-r7-planned", &of(&["planned", "announced"]), "");
    note("form-r7-moved", &of(&["moved"]), "");
    note("form-r7-cancelled", &of(&["cancelled"]), "");
    if let Some((first, last)) = brief.period.summer() {
        let later = between(brief, staff, &first.to_string(), &last.to_string())?;
        let later: Vec<&Event> = later.iter().filter(|event| event.held()).collect();
        note("form-r7-summer", &later, &dates::period(first, last));
    }
    Ok(blocks)
}

/// Columns of the data sheet.
const DATA: [&str; 17] = [
    "date",
    "end",
    "event",
    "part-of",
    "kind",
    "level",
    "format",
    "site",
    "organiser",
    "own",
    "network",
    "people-count",
    "heads",
    "more-than",
    "own-heads",
    "paper",
    "note",
];

/// One event a row.
fn data(brief: &Brief<'_>, register: &Register<'_>) -> Flat {
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let yes = |yes: bool| {
        Cell::text(if yes {
            brief.wording.word("form-yes")
        } else {
            String::new()
        })
    };
    let row = |event: &&Event| {
        vec![
            Cell::date(event.days[0].as_deref()),
            Cell::date(event.days[1].as_deref()),
            Cell::text(brief.wording.name(&event.title)),
            Cell::text(brief.wording.name(&event.parent_title)),
            Cell::text(register.kind(brief, event)),
            Cell::text(register.level(brief, event)),
            Cell::text(choice(brief, "events-event-format", Some(&event.format))),
            text(&event.place),
            text(&event.organiser),
            yes(event.own),
            yes(event.network),
            Cell::count(event.teachers().len()),
            Cell::maybe_whole(event.heads[0]),
            yes(event.approximate),
            Cell::maybe_whole(event.heads[1]),
            text(&event.document),
            text(&event.note),
        ]
    };
    flat(brief, "events", &DATA, register.held.iter().map(row).collect())
}
