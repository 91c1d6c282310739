//! The rows of one event in R7.

use super::{Register, SPECS};
use crate::brief::Brief;
use crate::events::{Event, Participation, drill};
use crate::ledger::{Ledger, counted};
use crate::paper::{choice, joined};
use crate::table::Cell;

/// The rows of one event: those who took part by role and result, each in a row of their own.
pub(super) fn lines(brief: &Brief<'_>, register: &Register<'_>, event: &Event, ledger: &mut Ledger) {
    let mut parts: Vec<Vec<&Participation>> = Vec::new();
    for one in &event.taken {
        let same = |part: &&mut Vec<&Participation>| part[0].role == one.role && part[0].result == one.result;
        match parts.iter_mut().find(same) {
            Some(part) => part.push(one),
            None => parts.push(vec![one]),
        }
    }
    let first = parts.first().cloned().unwrap_or_default();
    ledger.line(cells(brief, register, event, &first));
    for part in parts.iter().skip(1) {
        let mut cells = vec![Cell::blank(); SPECS.len() + 1];
        cells.extend(who(brief, register, part));
        cells.extend([Cell::blank(), result(brief, part), Cell::blank()]);
        cells.extend([Cell::text(papers(None, part)), Cell::blank()]);
        ledger.more(cells);
    }
}

fn cells(brief: &Brief<'_>, register: &Register<'_>, event: &Event, part: &[&Participation]) -> Vec<Cell> {
    let decided = register.decisions.get(&event.id).map(Vec::as_slice).unwrap_or_default();
    let texts = decided.iter().map(|(_, text)| brief.wording.name(text));
    let decided = Cell::text(joined(texts, "\n"));
    let file = event.file.as_ref().map(|_| brief.wording.word("form-file"));
    let mut cells = vec![
        Cell::text(event.days()),
        Cell::text(event.titled(brief)).opening(drill(&[event])),
        Cell::text(register.kind(brief, event)),
        Cell::text(register.level(brief, event)),
        Cell::text(choice(brief, "events-event-format", Some(&event.format))),
        Cell::text(event.where_and_who()),
        own_people(event),
    ];
    cells.extend(who(brief, register, part));
    cells.extend([event.headcount(brief), result(brief, part), decided]);
    cells.push(Cell::text(joined(
        [papers(event.document.as_deref(), part), file.unwrap_or_default()],
        "\n",
    )));
    cells.push(Cell::text(event.note.clone().unwrap_or_default()));
    cells
}

/// How many of the college took part: those who are named, or the headcount where it is greater. Only names are opened.
fn own_people(event: &Event) -> Cell {
    let named = event.teachers();
    match event.heads[1] {
        Some(heads) if usize::try_from(heads).is_ok_and(|heads| heads > named.len()) => Cell::whole(heads),
        _ => counted("person", named),
    }
}

/// Names and their common role.
fn who(brief: &Brief<'_>, register: &Register<'_>, part: &[&Participation]) -> [Cell; 2] {
    let mut names: Vec<String> = Vec::new();
    for one in part {
        let name = register.staff.signed(Some(&one.person));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let role = part.first().map(|one| one.role.as_str());
    [
        Cell::text(joined(names, ", ")),
        Cell::text(choice(brief, "events-participation-role", role)),
    ]
}

fn result(brief: &Brief<'_>, part: &[&Participation]) -> Cell {
    let result = part.first().and_then(|one| one.result.as_deref());
    let mut lines = vec![choice(brief, "events-participation-result", result)];
    lines.extend(part.iter().filter_map(|one| one.nomination.clone()));
    Cell::text(joined(lines, "\n"))
}

/// The confirming papers: the event's, then those of the people.
fn papers(event: Option<&str>, part: &[&Participation]) -> String {
    let of = part.iter().filter_map(|one| one.document.clone());
    joined(event.map(str::to_owned).into_iter().chain(of), "\n")
}
