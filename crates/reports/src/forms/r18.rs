//! R18, publications and methodical works (`domain.md` §3.10): by kind, with kind by level and the authors.
//!
//! What must hold: a joint work is one work; an author counts once.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use crate::bank::{KINDS, Publication, drill, publications};
use crate::brief::Brief;
use crate::ledger::{Ledger, Shape, Spec, Tally, counted, flat, heads, there};
use crate::paper::{choice, joined};
use crate::proofs::{Entry, entries};
use crate::staff::Staff;
use crate::table::{Block, Cell, Flat, Report, RowKind};

const SPECS: [Spec; 10] = [
    ("authors", 46.0, Shape::Words),
    ("publication-kind", 26.0, Shape::Words),
    ("publication", 60.0, Shape::Words),
    ("publisher", 34.0, Shape::Words),
    ("city", 20.0, Shape::Words),
    ("published", 21.0, Shape::Day),
    ("pages", 16.0, Shape::Words),
    ("edition-level", 22.0, Shape::Words),
    ("reviewed", 32.0, Shape::Words),
    ("file", 11.0, Shape::Figure),
];

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let mut all = publications(brief, &staff)?;
    if let Some(department) = &brief.asked.department {
        let of = |person: &String| staff.member(person).and_then(|member| member.department.as_ref());
        all.retain(|one| one.authors.iter().any(|author| of(author) == Some(department)));
    }
    let levels = entries(brief, "level", all.iter().filter_map(|one| one.level.as_deref()))?;
    let words = &brief.wording;
    let mut ledger = Ledger::new(brief, &SPECS);
    let every: Vec<&Publication> = all.iter().collect();
    for kind in KINDS {
        let found: Vec<&Publication> = all.iter().filter(|one| one.kind == kind).collect();
        if found.is_empty() {
            continue;
        }
        ledger.group(0, choice(brief, "bank-publication-kind", Some(kind)));
        for one in &found {
            ledger.line(cells(brief, &staff, &levels, one));
        }
        sum(brief, &mut ledger, RowKind::Subtotal, "form-r18-group-total", &found);
    }
    sum(brief, &mut ledger, RowKind::Total, "form-r18-total", &every);
    let title = words.head("form-r18-title");
    let sheet = |code: &str, titles: &[String], blocks: Vec<Block>| {
        let tab = words.word(&format!("form-r18-{code}-tab"));
        brief.sheet(code, tab, titles, brief.period.words(words), blocks)
    };
    let totals = [title.clone(), words.line("form-r18-totals-title")];
    let sheets = vec![
        sheet("list", std::slice::from_ref(&title), vec![ledger.block()]),
        sheet("totals", &totals, by_level(brief, &levels, &every)),
    ];
    let data = vec![data(brief, &staff, &levels, &every)];
    brief.report("r18", title, sheets, data, &[])
}

fn level(brief: &Brief<'_>, levels: &[Entry], one: &Publication) -> String {
    super::r7::name_of(brief, levels, one.level.as_deref().unwrap_or_default())
}

fn authors(staff: &Staff, one: &Publication) -> String {
    let names = one.authors.iter().map(|author| staff.name(Some(author)));
    joined(names.chain(one.co_authors.clone()), "\n")
}

fn cells(brief: &Brief<'_>, staff: &Staff, levels: &[Entry], one: &Publication) -> Vec<Cell> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let title = joined([brief.wording.text(&one.title), text(&one.url)], "\n");
    vec![
        Cell::text(authors(staff, one)),
        Cell::text(choice(brief, "bank-publication-kind", Some(&one.kind))),
        Cell::text(title).opening(drill(&[one])),
        Cell::text(joined([text(&one.publisher), text(&one.isbn)], "\n")),
        Cell::text(text(&one.place)),
        Cell::text(dates::partial(&one.date)),
        Cell::text(text(&one.pages)),
        Cell::text(level(brief, levels, one)),
        Cell::text(text(&one.reviewed)),
        there(brief, one.file.as_deref()),
    ]
}

fn people<'a>(found: &[&'a Publication]) -> BTreeSet<&'a str> {
    found
        .iter()
        .flat_map(|one| one.authors.iter().map(String::as_str))
        .collect()
}

fn sum(brief: &Brief<'_>, ledger: &mut Ledger, kind: RowKind, key: &str, found: &[&Publication]) {
    let args = args![number = found.len(), authors = people(found).len()];
    ledger.sum(kind, brief.wording.line_with(key, &args), drill(found));
}

/// Kinds down, levels of the edition across; then the authors.
fn by_level(brief: &Brief<'_>, levels: &[Entry], all: &[&Publication]) -> Vec<Block> {
    let words = &brief.wording;
    let mut tally = Tally::across(brief, "publication-kind", heads(brief, levels));
    let row = |of: &[&Publication]| -> Vec<Cell> {
        let at = |level: Option<&str>| {
            let here: Vec<&Publication> = of
                .iter()
                .copied()
                .filter(|one| level.is_none() || one.level.as_deref() == level)
                .collect();
            Cell::count(here.len()).opening(drill(&here))
        };
        levels
            .iter()
            .map(|level| at(Some(&level.id)))
            .chain([at(None)])
            .collect()
    };
    for kind in KINDS {
        let of: Vec<&Publication> = all.iter().copied().filter(|one| one.kind == kind).collect();
        if !of.is_empty() {
            tally.row(choice(brief, "bank-publication-kind", Some(kind)), row(&of));
        }
    }
    tally.total(brief, row(all));
    let mut figures = Tally::new(brief, "figure", &["figure-number"]);
    let joint: Vec<&Publication> = all.iter().copied().filter(|one| one.authors.len() > 1).collect();
    let reviewed: Vec<&Publication> = all.iter().copied().filter(|one| one.reviewed.is_some()).collect();
    let count = |found: &[&Publication]| Cell::count(found.len()).opening(drill(found));
    figures.row(words.line("form-r18-works"), vec![count(all)]);
    figures.row(words.line("form-r18-authors"), vec![counted("person", people(all))]);
    figures.row(words.line("form-r18-joint"), vec![count(&joint)]);
    figures.row(words.line("form-r18-reviewed"), vec![count(&reviewed)]);
    vec![
        tally.block(),
        Block::Heading(words.line("form-r18-figures")),
        figures.block(),
        Block::Paragraph(words.head("form-r18-note")),
    ]
}

/// Columns of the data sheet.
const DATA: [&str; 12] = [
    "authors",
    "publication-kind",
    "publication",
    "publisher",
    "city",
    "published",
    "pages",
    "edition-level",
    "isbn",
    "reviewed",
    "address",
    "file",
];

fn data(brief: &Brief<'_>, staff: &Staff, levels: &[Entry], all: &[&Publication]) -> Flat {
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let row = |one: &&Publication| {
        vec![
            Cell::text(authors(staff, one).replace('\n', "; ")),
            Cell::text(choice(brief, "bank-publication-kind", Some(&one.kind))),
            Cell::text(brief.wording.name(&one.title)),
            text(&one.publisher),
            text(&one.place),
            Cell::date(Some(&one.date)),
            Cell::code(one.pages.as_deref()),
            Cell::text(level(brief, levels, one)),
            Cell::code(one.isbn.as_deref()),
            text(&one.reviewed),
            Cell::code(one.url.as_deref()),
            there(brief, one.file.as_deref()),
        ]
    };
    flat(brief, "data", &DATA, all.iter().map(row).collect())
}
