//! R7-B, what each teacher did (`domain.md` §3.7): participations by level, talks, master classes, contests, prizes,
//! publications by level.
//!
//! What must hold: whoever is on the staff stands here, with a dash of nothing too; whoever left stands here for what was
//! done. A joint publication counts for each of its authors and once in the sum.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::{Register, register};
use crate::bank::{Publication, publications};
use crate::brief::Brief;
use crate::events::{PRIZES, Participation, events};
use crate::ledger::{self, Ledger, Shape, columns, counted};
use crate::people::members;
use crate::proofs::Entry;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Flat, Report, RowKind};

/// What is counted: the participations of a teacher with the level of each, and the publications.
struct Deeds<'a> {
    taken: Vec<(&'a str, &'a Participation)>,
    published: Vec<&'a Publication>,
}

/// Columns that count participations by what the teacher did.
const DONE: [&str; 4] = ["talks", "master-classes", "contests", "prizes"];

fn does(column: &str, one: &Participation) -> bool {
    match column {
        "talks" => ["speaker", "moderator"].contains(&one.role.as_str()),
        "master-classes" => one.role == "master_class",
        "contests" => one.role == "contestant",
        _ => one.result.as_deref().is_some_and(|result| PRIZES.contains(&result)),
    }
}

pub(in crate::forms) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = events(brief, &staff)?;
    let register = register(brief, &staff, &all)?;
    let published = publications(brief, &staff)?;
    let people = people(brief, &register, &published)?;
    let rows: Vec<(&str, Deeds<'_>)> = people
        .iter()
        .map(|person| (person.as_str(), deeds(&register, &published, Some(person))))
        .collect();
    let words = &brief.wording;
    let mut ledger = Ledger::of(heads(brief, &register.levels));
    for (person, deeds) in &rows {
        let name = Cell::text(staff.name(Some(person))).opening(Drill::rows("person", [*person]));
        ledger.line(std::iter::once(name).chain(cells(&register.levels, deeds)).collect());
    }
    let whole = whole(&register, &published, &people);
    let total = words.line("form-total");
    ledger.sum_of(RowKind::Total, total, 2, cells(&register.levels, &whole));
    ledger.sum_of(
        RowKind::Total,
        words.line("form-r7-b-teachers"),
        2,
        by_people(&register.levels, &whole, &people),
    );
    let active = rows.iter().filter(|(_, deeds)| !deeds.taken.is_empty());
    let active: Vec<&str> = active.map(|(person, _)| *person).collect();
    let sentence = words.head_with("form-r7-b-sentence", &args![active = active.len(), all = people.len()]);
    let blocks = vec![
        ledger.block(),
        Block::Summary(Cell::text(sentence).opening(Drill::rows("person", active))),
        Block::Paragraph(words.head("form-r7-b-note")),
    ];
    let title = words.head("form-r7-b-title");
    let days = brief.period.words(words);
    let tab = words.word("form-r7-b-tab");
    let sheet = brief.sheet("pivot", tab, std::slice::from_ref(&title), days, blocks);
    let data = vec![data(brief, &staff, &register.levels, &rows)];
    brief.report("r7-b", title, vec![sheet], data, &[])
}

/// The staff of the day, and whoever has something in the period; of the department that is asked for.
fn people(brief: &Brief<'_>, register: &Register<'_>, published: &[Publication]) -> Result<Vec<String>, Error> {
    let taken = register.held.iter().flat_map(|event| event.teachers());
    let authors = published.iter().flat_map(|one| one.authors.iter().map(String::as_str));
    let active: BTreeSet<&str> = taken.chain(authors).collect();
    let members = members(brief)?.into_iter();
    Ok(members
        .filter(|member| member.on_staff(brief) || active.contains(member.id.as_str()))
        .map(|member| member.id)
        .collect())
}

fn deeds<'a>(register: &Register<'a>, published: &'a [Publication], person: Option<&str>) -> Deeds<'a> {
    let is = |id: &str| person.is_none_or(|person| person == id);
    let taken = register
        .held
        .iter()
        .flat_map(|event| event.taken.iter().map(move |one| (event.level.as_str(), one)));
    Deeds {
        taken: taken.filter(|(_, one)| is(&one.person)).collect(),
        published: published
            .iter()
            .filter(|one| one.authors.iter().any(|author| is(author)))
            .collect(),
    }
}

/// The deeds of all these people, each participation and each publication once.
fn whole<'a>(register: &Register<'a>, published: &'a [Publication], people: &[String]) -> Deeds<'a> {
    let mut whole = deeds(register, published, None);
    whole.taken.retain(|(_, one)| people.contains(&one.person));
    whole
        .published
        .retain(|one| one.authors.iter().any(|author| people.contains(author)));
    whole
}

fn heads(brief: &Brief<'_>, levels: &[Entry]) -> Vec<Column> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-column-{key}"));
    let mut heads = columns(brief, &[("person", 95.0, Shape::Words)]);
    let total = || Column::middle("all", words.head("form-total"), 9.0).turned();
    let under = |group: &str| -> Vec<Column> {
        let levels = ledger::heads(brief, levels).into_iter();
        let levels = levels.map(|level| Column::middle("entry", level, 8.0).turned());
        std::iter::once(total())
            .chain(levels)
            .map(|column| column.under(group))
            .collect()
    };
    heads.extend(under(&head("taken-by-level")));
    heads.extend(DONE.map(|key| Column::middle("done", head(key), 9.0).turned().under(&head("of-them"))));
    heads.extend(under(&head("publications")));
    heads
}

/// Participations in all and by level, what was done, publications in all and by level.
fn cells(levels: &[Entry], deeds: &Deeds<'_>) -> Vec<Cell> {
    let taken = |wanted: &dyn Fn(&str, &Participation) -> bool| {
        let found = deeds.taken.iter().filter(|(level, one)| wanted(level, one));
        counted("participation", found.map(|(_, one)| one.id.as_str()))
    };
    let published = |level: Option<&str>| {
        let found = deeds
            .published
            .iter()
            .filter(|one| level.is_none() || one.level.as_deref() == level);
        counted("publication", found.map(|one| one.id.as_str()))
    };
    let mut cells = vec![taken(&|_, _| true)];
    cells.extend(levels.iter().map(|level| taken(&|at, _| at == level.id)));
    cells.extend(DONE.map(|done| taken(&|_, one| does(done, one))));
    cells.push(published(None));
    cells.extend(levels.iter().map(|level| published(Some(&level.id))));
    cells
}

/// The same columns, counting teachers, each once.
fn by_people(levels: &[Entry], deeds: &Deeds<'_>, people: &[String]) -> Vec<Cell> {
    let taken = |wanted: &dyn Fn(&str, &Participation) -> bool| {
        let found = deeds.taken.iter().filter(|(level, one)| wanted(level, one));
        let who: BTreeSet<&str> = found.map(|(_, one)| one.person.as_str()).collect();
        counted("person", who)
    };
    let published = |level: Option<&str>| {
        let found = deeds
            .published
            .iter()
            .filter(|one| level.is_none() || one.level.as_deref() == level);
        let authors = found.flat_map(|one| one.authors.iter());
        let who: BTreeSet<&str> = authors
            .filter(|author| people.contains(author))
            .map(String::as_str)
            .collect();
        counted("person", who)
    };
    let mut cells = vec![taken(&|_, _| true)];
    cells.extend(levels.iter().map(|level| taken(&|at, _| at == level.id)));
    cells.extend(DONE.map(|done| taken(&|_, one| does(done, one))));
    cells.push(published(None));
    cells.extend(levels.iter().map(|level| published(Some(&level.id))));
    cells
}

/// The data sheet: the same figures without merged heads.
fn data(brief: &Brief<'_>, staff: &Staff, levels: &[Entry], rows: &[(&str, Deeds<'_>)]) -> Flat {
    let words = &brief.wording;
    let column = |key: &str| words.line(&format!("form-column-{key}"));
    let by_level = |key: &str| -> Vec<String> {
        let named = levels
            .iter()
            .map(|level| format!("{}: {}", column(key), words.name(&level.name)));
        std::iter::once(column(key)).chain(named).collect()
    };
    let mut heads = vec![words.line("form-data-number"), column("person"), column("post")];
    heads.extend(by_level("taken"));
    heads.extend(DONE.map(column));
    heads.extend(by_level("publications"));
    let rows: Vec<Vec<Cell>> = rows
        .iter()
        .enumerate()
        .map(|(index, (person, deeds))| {
            let mut row = vec![
                Cell::count(index + 1),
                Cell::text(staff.name(Some(person))),
                Cell::text(staff.post(person)),
            ];
            row.extend(cells(levels, deeds));
            row
        })
        .collect();
    Flat {
        name: words.word("form-sheet-data"),
        heads,
        rows: rows.into(),
    }
}
