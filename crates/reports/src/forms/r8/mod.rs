//! R8, register of documents (`domain.md` §3.8): local acts and methodical materials by kind or state, their totals, what
//! waits for coordination and what is to be reviewed.

pub(super) mod recheck;
pub(super) mod sheet;
mod totals;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::documents::{Document, documents, drill};
use crate::events::days;
use crate::ledger::{Ledger, Shape, Spec, flat, there};
use crate::paper::{choice, joined};
use crate::parameters::Grouping;
use crate::proofs::{Entry, entries};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Flat, Report, RowKind};
use sheberlik_core::documents::STANDINGS;

/// The documents of the period with the names that they need.
pub(super) struct Register<'a> {
    staff: &'a Staff,
    all: &'a [Document],
    listed: Vec<&'a Document>,
    kinds: Vec<Entry>,
    groups: Dictionary,
    technologies: Dictionary,
}

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = documents(brief, &staff)?;
    let listed: Vec<&Document> = all.iter().filter(|one| one.stands_in(brief)).collect();
    let register = Register {
        staff: &staff,
        all: &all,
        kinds: entries(brief, "document_kind", listed.iter().map(|one| one.kind.as_str()))?,
        groups: brief.dictionary("creative_group")?,
        technologies: brief.dictionary("technology")?,
        listed,
    };
    let words = &brief.wording;
    let title = words.head("form-r8-title");
    let sheet = |code: &str, titles: &[String], blocks: Vec<Block>| {
        let tab = words.word(&format!("form-r8-{code}-tab"));
        brief.sheet(code, tab, titles, brief.period.words(words), blocks)
    };
    let sheets = vec![
        sheet("list", std::slice::from_ref(&title), list(brief, &register)),
        sheet(
            "totals",
            &[title.clone(), words.line("form-r8-totals-title")],
            totals::blocks(brief, &register),
        ),
    ];
    let mut data = vec![data(brief, &register)];
    data.extend(shares(words, &sheets));
    brief.report("r8", title, sheets, data, &[])
}

const SPECS: [Spec; 12] = [
    ("registered", 26.0, Shape::Words),
    ("kind", 20.0, Shape::Words),
    ("document", 44.0, Shape::Words),
    ("developer", 26.0, Shape::Words),
    ("group-technology", 22.0, Shape::Words),
    ("acts", 66.0, Shape::Words),
    ("considered", 27.0, Shape::Words),
    ("approved-on", 21.0, Shape::Day),
    ("in-force", 23.0, Shape::Day),
    ("state", 19.0, Shape::Words),
    ("version", 13.0, Shape::Figure),
    ("file", 11.0, Shape::Figure),
];

fn list(brief: &Brief<'_>, register: &Register<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let mut ledger = Ledger::new(brief, &SPECS);
    let groups: Vec<(String, Vec<&Document>)> = if brief.asked.grouping == Some(Grouping::State) {
        let of = |state: &&str| {
            let label = choice(brief, "documents-document-state", Some(state));
            let found = register.listed.iter().copied().filter(|one| one.state == **state);
            (label, found.collect())
        };
        STANDINGS.iter().map(of).collect()
    } else {
        let of = |kind: &Entry| {
            let found = register.listed.iter().copied().filter(|one| one.kind == kind.id);
            (words.name(&kind.name), found.collect())
        };
        register.kinds.iter().map(of).collect()
    };
    for (label, found) in groups.into_iter().filter(|(_, found)| !found.is_empty()) {
        ledger.group(0, label);
        for document in &found {
            ledger.line(cells(brief, register, document));
        }
        ledger.sum(
            RowKind::Subtotal,
            said(brief, "form-r8-group-total", &found),
            drill(&found),
        );
    }
    let total = said(brief, "form-r8-total", &register.listed);
    ledger.sum(RowKind::Total, total, drill(&register.listed));
    vec![ledger.block()]
}

/// A sum in words: documents, in force, waiting for coordination.
fn said(brief: &Brief<'_>, key: &str, found: &[&Document]) -> String {
    let held = found.iter().filter(|one| one.state == "in_force").count();
    let awaiting = found.iter().filter(|one| one.awaits()).count();
    let args = args![documents = found.len(), held = held, awaiting = awaiting];
    brief.wording.line_with(key, &args)
}

impl Register<'_> {
    fn kind(&self, brief: &Brief<'_>, document: &Document) -> String {
        super::r7::name_of(brief, &self.kinds, &document.kind)
    }

    /// The acts that it was compared with, each once, with what was found.
    fn acts(&self, brief: &Brief<'_>, document: &Document) -> String {
        let mut lines: Vec<String> = Vec::new();
        for one in &document.compared {
            let act = self.all.iter().find(|act| act.id == one.act);
            let name = act.map(|act| act.named(brief)).unwrap_or_default();
            let verdict = choice(brief, "documents-coordination-verdict", Some(&one.verdict));
            let line = format!("{name} – {verdict}");
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines.extend(document.without.clone());
        joined(lines, "\n")
    }
}

fn cells(brief: &Brief<'_>, register: &Register<'_>, document: &Document) -> Vec<Cell> {
    let names = [
        register.groups.name(document.group.as_deref()),
        register.technologies.name(document.technology.as_deref()),
    ];
    vec![
        Cell::text(document.registered()),
        Cell::text(register.kind(brief, document)),
        Cell::text(brief.wording.text(&document.title)).opening(drill(&[document])),
        Cell::text(document.authors(register.staff)),
        Cell::text(joined(names, "\n")),
        Cell::text(register.acts(brief, document)),
        Cell::text(document.considered()),
        Cell::date(document.approved.as_deref()),
        Cell::text(days(&document.force).replace(" – ", " –\n")),
        Cell::text(choice(brief, "documents-document-state", Some(&document.state))),
        Cell::text(document.version.clone().unwrap_or_default()),
        there(brief, document.file.as_deref()),
    ]
}

/// Columns of the data sheet.
const DATA: [&str; 17] = [
    "paper",
    "date",
    "kind",
    "document",
    "developer",
    "group",
    "technology",
    "acts",
    "considered",
    "approved-on",
    "force-from",
    "force-to",
    "review",
    "state",
    "version",
    "file",
    "note",
];

fn data(brief: &Brief<'_>, register: &Register<'_>) -> Flat {
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let row = |document: &&Document| {
        vec![
            Cell::code(document.number.as_deref()),
            Cell::date(document.date.as_deref()),
            Cell::text(register.kind(brief, document)),
            Cell::text(brief.wording.name(&document.title)),
            Cell::text(document.authors(register.staff)),
            Cell::text(register.groups.name(document.group.as_deref())),
            Cell::text(register.technologies.name(document.technology.as_deref())),
            Cell::text(register.acts(brief, document)),
            Cell::text(document.considered()),
            Cell::date(document.approved.as_deref()),
            Cell::date(document.force[0].as_deref()),
            Cell::date(document.force[1].as_deref()),
            Cell::date(document.review.as_deref()),
            Cell::text(choice(brief, "documents-document-state", Some(&document.state))),
            text(&document.version),
            there(brief, document.file.as_deref()),
            text(&document.note),
        ]
    };
    flat(brief, "data", &DATA, register.listed.iter().map(row).collect())
}
