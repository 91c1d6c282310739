//! R14, register of memoranda (`domain.md` §3.10): parties, subject, term, responsible, obligations done, how each stands.
//!
//! What must hold: a share is of the obligations that were not cancelled; one that is open past its day is overdue.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::events::days;
use crate::ledger::{Ledger, Shape, Spec, Tally, flat, there};
use crate::network::{Memorandum, Obligation, STANDINGS, drill, memoranda, owed};
use crate::paper::{choice, joined};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Report, RowKind};

const SPECS: [Spec; 12] = [
    ("registered", 26.0, Shape::Words),
    ("parties", 44.0, Shape::Words),
    ("subject", 50.0, Shape::Words),
    ("in-force", 23.0, Shape::Day),
    ("responsible", 28.0, Shape::Words),
    ("obligations", 12.0, Shape::Figure),
    ("obligations-done", 12.0, Shape::Figure),
    ("obligations-late", 12.0, Shape::Figure),
    ("share-done", 14.0, Shape::Figure),
    ("state", 24.0, Shape::Words),
    ("note", 26.0, Shape::Words),
    ("file", 11.0, Shape::Figure),
];
/// Columns of words before the figures, that of numbers too.
const BEFORE: usize = 6;

struct Names<'a> {
    staff: &'a Staff,
    partners: Dictionary,
    day: String,
}

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let names = Names {
        staff: &staff,
        partners: brief.dictionary("partner")?,
        day: brief.as_of().to_string(),
    };
    let (from, to) = (brief.period.from.to_string(), brief.period.to.to_string());
    let mut all = memoranda(brief)?;
    // A draft is no memorandum of any days yet; one that was ended stands where it was signed.
    all.retain(|one| match one.standing.as_str() {
        "draft" => true,
        "terminated" => one.date.as_deref().is_some_and(|date| date <= to.as_str()),
        _ => one.touches(&from, &to),
    });
    let words = &brief.wording;
    let every: Vec<&Memorandum> = all.iter().collect();
    let mut ledger = Ledger::new(brief, &SPECS);
    for standing in STANDINGS {
        let found: Vec<&Memorandum> = all.iter().filter(|one| one.standing == standing).collect();
        if found.is_empty() {
            continue;
        }
        ledger.group(0, choice(brief, "network-memorandum-clock", Some(standing)));
        for one in &found {
            ledger.line(cells(brief, &names, one));
        }
        sum(brief, &names, &mut ledger, RowKind::Subtotal, &found);
    }
    sum(brief, &names, &mut ledger, RowKind::Total, &every);
    let title = words.head("form-r14-title");
    let sheet = |code: &str, titles: &[String], blocks: Vec<Block>| {
        let tab = words.word(&format!("form-r14-{code}-tab"));
        brief.sheet(code, tab, titles, brief.period.words(words), blocks)
    };
    let second = [title.clone(), words.line("form-r14-obligations-title")];
    let sheets = vec![
        sheet("list", std::slice::from_ref(&title), vec![ledger.block()]),
        sheet(
            "obligations",
            &second,
            vec![
                obligations(brief, &names, &every),
                Block::Heading(words.line("form-r14-by-state")),
                by_standing(brief, &every),
            ],
        ),
    ];
    let row = |one: &Memorandum| {
        let mut row = cells(brief, &names, one);
        row[3] = Cell::date(one.valid[0].as_deref());
        row.insert(4, Cell::date(one.valid[1].as_deref()));
        row
    };
    let mut columns: Vec<&str> = SPECS.iter().map(|(key, ..)| *key).collect();
    columns[3] = "force-from";
    columns.insert(4, "force-to");
    let mut data = vec![flat(brief, "data", &columns, all.iter().map(row).collect())];
    data.extend(shares(words, &sheets));
    brief.report("r14", title, sheets, data, &["memorandum_alert_days"])
}

fn cells(brief: &Brief<'_>, names: &Names<'_>, one: &Memorandum) -> Vec<Cell> {
    let parties = names.partners.names(&one.parties).into_iter();
    let mut cells = vec![
        Cell::text(one.registered()),
        Cell::text(joined(parties.chain(one.others.clone()), "\n")),
        Cell::text(brief.wording.text(&one.subject)).opening(drill(&[one])),
        Cell::text(days(&one.valid).replace(" – ", " –\n")),
        Cell::text(names.staff.signed(one.responsible.as_deref())),
    ];
    cells.extend(figures(names, &one.obligations.iter().collect::<Vec<_>>()));
    cells.extend([
        Cell::text(choice(brief, "network-memorandum-clock", Some(&one.standing))),
        Cell::text(joined(one.reason.clone(), "\n")),
        there(brief, one.file.as_deref()),
    ]);
    cells
}

/// Obligations that were not cancelled, those done, overdue, and the share done.
fn figures(names: &Names<'_>, all: &[&Obligation]) -> Vec<Cell> {
    let of = |wanted: &dyn Fn(&Obligation) -> bool| -> Vec<&Obligation> {
        all.iter().copied().filter(|one| one.live() && wanted(one)).collect()
    };
    let (live, done) = (of(&|_| true), of(&Obligation::done));
    let late = of(&|one| one.overdue(&names.day));
    let count = |found: &[&Obligation]| Cell::count(found.len()).opening(owed(found));
    vec![
        count(&live),
        count(&done),
        count(&late),
        Cell::percent(done.len(), live.len()).opening(owed(&done)),
    ]
}

fn sum(brief: &Brief<'_>, names: &Names<'_>, ledger: &mut Ledger, kind: RowKind, found: &[&Memorandum]) {
    let key = match kind {
        RowKind::Total => "form-r14-total",
        _ => "form-r14-group-total",
    };
    let label = brief.wording.line_with(key, &args![number = found.len()]);
    let all: Vec<&Obligation> = found.iter().flat_map(|one| &one.obligations).collect();
    let mut cells = figures(names, &all);
    cells.push(Cell::blank().spanning(3));
    ledger.sum_of(kind, label, BEFORE, cells);
}

fn by_standing(brief: &Brief<'_>, all: &[&Memorandum]) -> Block {
    let mut tally = Tally::new(brief, "state", &["figure-number"]);
    let count = |found: &[&Memorandum]| vec![Cell::count(found.len()).opening(drill(found))];
    for standing in STANDINGS {
        let found: Vec<&Memorandum> = all.iter().copied().filter(|one| one.standing == standing).collect();
        tally.row(choice(brief, "network-memorandum-clock", Some(standing)), count(&found));
    }
    tally.total(brief, count(all));
    tally.block()
}

const OWED: [Spec; 8] = [
    ("registered", 26.0, Shape::Words),
    ("parties", 44.0, Shape::Words),
    ("obligation", 66.0, Shape::Words),
    ("side", 24.0, Shape::Words),
    ("responsible", 28.0, Shape::Words),
    ("due", 21.0, Shape::Day),
    ("state", 26.0, Shape::Words),
    ("done-on", 21.0, Shape::Day),
];

/// All obligations, one a row, by memorandum and term.
fn obligations(brief: &Brief<'_>, names: &Names<'_>, all: &[&Memorandum]) -> Block {
    let mut ledger = Ledger::new(brief, &OWED);
    for memorandum in all {
        let parties = names.partners.names(&memorandum.parties).into_iter();
        let parties = joined(parties.chain(memorandum.others.clone()), "\n");
        for one in &memorandum.obligations {
            let state = if one.overdue(&names.day) {
                brief.wording.word("form-overdue")
            } else {
                choice(brief, "network-obligation-state", Some(&one.state))
            };
            ledger.line(vec![
                Cell::text(memorandum.registered()),
                Cell::text(parties.as_str()),
                Cell::text(brief.wording.text(&one.text)).opening(owed(&[one])),
                Cell::text(choice(brief, "network-obligation-side", Some(&one.side))),
                Cell::text(names.staff.signed(one.responsible.as_deref())),
                Cell::date(one.due.as_deref()),
                Cell::text(joined([state, one.done_note.clone().unwrap_or_default()], "; ")),
                Cell::date(one.done_on.as_deref()),
            ]);
        }
    }
    ledger.block()
}
