//! R15, control of decisions (`domain.md` §3.10): what sessions and events decided, by whom and by which day it is done.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::decisions::{BODIES, CLOCKS, Decision, decisions, drill};
use crate::ledger::{Ledger, Shape, Spec, column, flat};
use crate::paper::{joined, listing_of, numbered};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Emphasis, Report, Row, RowKind};

const SPECS: [Spec; 7] = [
    ("source", 44.0, Shape::Words),
    ("decision-text", 74.0, Shape::Words),
    ("responsible", 38.0, Shape::Words),
    ("due", 21.0, Shape::Day),
    ("state", 30.0, Shape::Words),
    ("done-on", 21.0, Shape::Day),
    ("note", 56.0, Shape::Words),
];

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = decisions(brief)?;
    let words = &brief.wording;
    let day = brief.as_of().to_string();
    let every: Vec<&Decision> = all.iter().collect();
    let mut ledger = Ledger::new(brief, &SPECS);
    for body in BODIES {
        let found: Vec<&Decision> = all.iter().filter(|one| one.body == body).collect();
        if found.is_empty() {
            continue;
        }
        ledger.group(0, words.word(&format!("form-body-{body}")));
        for one in &found {
            ledger.line(cells(brief, &staff, &day, one));
        }
        let label = said(brief, "form-r15-group-total", &day, &found);
        ledger.sum(RowKind::Subtotal, label, drill(&found));
    }
    ledger.sum(
        RowKind::Total,
        said(brief, "form-r15-total", &day, &every),
        drill(&every),
    );
    let title = words.head("form-r15-title");
    let sheet = |code: &str, titles: &[String], blocks: Vec<Block>| {
        let tab = words.word(&format!("form-r15-{code}-tab"));
        brief.sheet(code, tab, titles, brief.period.words(words), blocks)
    };
    let totals = [title.clone(), words.line("form-r15-totals-title")];
    let sheets = vec![
        sheet("list", std::slice::from_ref(&title), vec![ledger.block()]),
        sheet(
            "totals",
            &totals,
            vec![
                by_body(brief, &day, &every),
                Block::Paragraph(words.head("form-r15-note")),
            ],
        ),
    ];
    let row = |one: &Decision| {
        let mut row = cells(brief, &staff, &day, one);
        row.insert(0, Cell::text(words.word(&format!("form-body-{}", one.body))));
        row
    };
    let columns: Vec<&str> = std::iter::once("body")
        .chain(SPECS.iter().map(|(key, ..)| *key))
        .collect();
    let mut data = vec![flat(brief, "decisions", &columns, all.iter().map(row).collect())];
    data.extend(shares(words, &sheets));
    brief.report("r15", title, sheets, data, &[])
}

fn cells(brief: &Brief<'_>, staff: &Staff, day: &str, one: &Decision) -> Vec<Cell> {
    let number = one.number.map(|number| number.to_string());
    let source = [
        brief.wording.name(&one.owner),
        numbered(number.as_deref(), Some(&one.date)),
    ];
    let who = [
        staff.signed(one.responsible.as_deref()),
        one.responsible_text.clone().unwrap_or_default(),
    ];
    let clock = one.clock(day);
    vec![
        Cell::text(joined(source, "\n")),
        Cell::text(brief.wording.text(&one.text)).opening(drill(&[one])),
        Cell::text(joined(who, ", ")),
        Cell::date(one.due.as_deref()),
        Cell::text(brief.wording.word(&format!("form-decision-{clock}")))
            .lit((clock == "overdue").then_some(Emphasis::Bad)),
        Cell::date(one.done_on.as_deref()),
        Cell::text(one.done_note.clone().unwrap_or_default()),
    ]
}

fn with_clock<'a>(found: &[&'a Decision], day: &str, clock: &str) -> Vec<&'a Decision> {
    found.iter().copied().filter(|one| one.clock(day) == clock).collect()
}

/// A sum in words.
fn said(brief: &Brief<'_>, key: &str, day: &str, found: &[&Decision]) -> String {
    let of = |clock: &str| with_clock(found, day, clock).len();
    let args = args![
        decisions = found.len(),
        done = of("done") + of("late"),
        open = of("open"),
        overdue = of("overdue"),
        cancelled = of("cancelled")
    ];
    brief.wording.line_with(key, &args)
}

/// Bodies down, how their decisions stand across; the share done is of those that were not cancelled.
fn by_body(brief: &Brief<'_>, day: &str, all: &[&Decision]) -> Block {
    let words = &brief.wording;
    let mut columns = vec![
        column(brief, ("body", 70.0, Shape::Words)),
        column(brief, ("decisions", 20.0, Shape::Short)),
    ];
    columns.extend(CLOCKS.map(|clock| {
        let head = words.head(&format!("form-decision-{clock}"));
        Column::middle("clock", head, 22.0)
    }));
    columns.push(column(brief, ("share-done", 22.0, Shape::Short)));
    let row = |kind, label: String, found: &[&Decision]| {
        let count = |found: &[&Decision]| Cell::count(found.len()).opening(drill(found));
        let mut cells = vec![Cell::text(label), count(found)];
        cells.extend(CLOCKS.map(|clock| count(&with_clock(found, day, clock))));
        let done: Vec<&Decision> = found.iter().copied().filter(|one| one.done()).collect();
        let live = found.iter().filter(|one| one.live()).count();
        cells.push(Cell::percent(done.len(), live).opening(drill(&done)));
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = Vec::new();
    for body in BODIES {
        let found: Vec<&Decision> = all.iter().copied().filter(|one| one.body == body).collect();
        if !found.is_empty() {
            rows.push(row(RowKind::Body, words.word(&format!("form-body-{body}")), &found));
        }
    }
    rows.push(row(RowKind::Total, words.line("form-total"), all));
    Block::Table(listing_of(columns, rows))
}
