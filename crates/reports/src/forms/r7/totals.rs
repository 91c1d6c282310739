//! Totals of R7: by level, kind by level, by role, by result. What counts teachers counts each once.

use std::collections::BTreeSet;

use super::Register;
use crate::brief::Brief;
use crate::events::{Event, Participation, RESULTS, ROLES, drill, teachers};
use crate::ledger::{Tally, counted, heads};
use crate::paper::choice;
use crate::table::{Block, Cell};

pub(super) fn blocks(brief: &Brief<'_>, register: &Register<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let heading = |key: &str| Block::Heading(words.line(&format!("form-r7-{key}")));
    vec![
        heading("by-level"),
        by_level(brief, register),
        heading("by-kind"),
        by_kind(brief, register),
        heading("by-role"),
        by_role(brief, register),
        heading("by-result"),
        by_result(brief, register),
        Block::Paragraph(words.head("form-r7-note")),
    ]
}

/// Events, own and others', participations, teachers.
fn counts(events: &[&Event]) -> Vec<Cell> {
    let own: Vec<&Event> = events.iter().copied().filter(|event| event.own).collect();
    let others: Vec<&Event> = events.iter().copied().filter(|event| !event.own).collect();
    vec![
        Cell::count(events.len()).opening(drill(events)),
        Cell::count(own.len()).opening(drill(&own)),
        Cell::count(others.len()).opening(drill(&others)),
        counted("participation", taken(events).iter().map(|one| one.id.as_str())),
        counted("person", teachers(events)),
    ]
}

pub(super) fn taken<'a>(events: &[&'a Event]) -> Vec<&'a Participation> {
    events.iter().flat_map(|event| &event.taken).collect()
}

fn by_level(brief: &Brief<'_>, register: &Register<'_>) -> Block {
    let figures = ["events", "own-events", "other-events", "taken", "teachers"];
    let mut tally = Tally::new(brief, "level", &figures);
    for level in &register.levels {
        let of: Vec<&Event> = register
            .held
            .iter()
            .copied()
            .filter(|event| event.level == level.id)
            .collect();
        if !of.is_empty() {
            tally.row(brief.wording.name(&level.name), counts(&of));
        }
    }
    tally.total(brief, counts(&register.held));
    tally.block()
}

/// The two-way table: kinds down, levels across.
fn by_kind(brief: &Brief<'_>, register: &Register<'_>) -> Block {
    let mut tally = Tally::across(brief, "kind", heads(brief, &register.levels));
    let row = |of: &[&Event]| -> Vec<Cell> {
        let at = |level: Option<&str>| {
            let here: Vec<&Event> = of
                .iter()
                .copied()
                .filter(|event| level.is_none_or(|level| event.level == level))
                .collect();
            Cell::count(here.len()).opening(drill(&here))
        };
        let levels = register.levels.iter().map(|level| at(Some(&level.id)));
        levels.chain([at(None)]).collect()
    };
    for kind in &register.kinds {
        let of: Vec<&Event> = register
            .held
            .iter()
            .copied()
            .filter(|event| event.kind == kind.id)
            .collect();
        if !of.is_empty() {
            tally.row(brief.wording.name(&kind.name), row(&of));
        }
    }
    tally.total(brief, row(&register.held));
    tally.block()
}

/// Participations and teachers of these.
fn people(taken: &[&Participation]) -> Vec<Cell> {
    let who: BTreeSet<&str> = taken.iter().map(|one| one.person.as_str()).collect();
    vec![
        counted("participation", taken.iter().map(|one| one.id.as_str())),
        counted("person", who),
    ]
}

fn by_role(brief: &Brief<'_>, register: &Register<'_>) -> Block {
    let all = taken(&register.held);
    let mut tally = Tally::new(brief, "role", &["taken", "teachers"]);
    for role in ROLES {
        let of: Vec<&Participation> = all.iter().copied().filter(|one| one.role == role).collect();
        if !of.is_empty() {
            tally.row(choice(brief, "events-participation-role", Some(role)), people(&of));
        }
    }
    tally.total(brief, people(&all));
    tally.block()
}

fn by_result(brief: &Brief<'_>, register: &Register<'_>) -> Block {
    let all = taken(&register.held);
    let mut tally = Tally::new(brief, "result", &["taken", "teachers"]);
    for result in RESULTS {
        let of: Vec<&Participation> = all
            .iter()
            .copied()
            .filter(|one| one.result.as_deref() == Some(result))
            .collect();
        if !of.is_empty() {
            tally.row(choice(brief, "events-participation-result", Some(result)), people(&of));
        }
    }
    let with: Vec<&Participation> = all.into_iter().filter(|one| one.result.is_some()).collect();
    tally.total(brief, people(&with));
    tally.block()
}
