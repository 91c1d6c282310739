//! Totals of R8: kind by state; what waits for coordination, what is to be reviewed, what is to be compared again.

use std::collections::BTreeSet;

use super::Register;
use crate::brief::Brief;
use crate::documents::{Document, drill, rechecks};
use crate::ledger::{Shape, Tally, columns, counted};
use crate::paper::listing_of;
use crate::table::{Block, Cell, Row};
use sheberlik_core::documents::STANDINGS;

pub(super) fn blocks(brief: &Brief<'_>, register: &Register<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let heading = |key: &str| Block::Heading(words.line(&format!("form-r8-{key}")));
    let today = brief.as_of().to_string();
    let waiting: Vec<&Document> = register.listed.iter().copied().filter(|one| one.awaits()).collect();
    let late: Vec<&Document> = register
        .listed
        .iter()
        .copied()
        .filter(|one| one.review_late(&today))
        .collect();
    vec![
        heading("by-kind"),
        by_state(brief, register),
        heading("checks"),
        checks(brief, register, &waiting, &late),
        Block::Paragraph(words.head("form-r8-note")),
        heading("waiting"),
        named(brief, register, &waiting, |_| Cell::blank(), "note"),
        heading("late"),
        named(
            brief,
            register,
            &late,
            |one| Cell::date(one.review.as_deref()),
            "review",
        ),
    ]
}

fn by_state(brief: &Brief<'_>, register: &Register<'_>) -> Block {
    let seen = |state: &&str| register.listed.iter().any(|one| one.state == **state);
    let states: Vec<&str> = STANDINGS.into_iter().filter(|state| seen(state)).collect();
    let heads = states.iter().map(|state| {
        brief
            .wording
            .head(&format!("documents-document-state-{}", state.replace('_', "-")))
    });
    let mut tally = Tally::across(brief, "kind", heads.collect());
    let row = |of: &[&Document]| -> Vec<Cell> {
        let at = |state: Option<&str>| {
            let here: Vec<&Document> = of
                .iter()
                .copied()
                .filter(|one| state.is_none_or(|state| one.state == state))
                .collect();
            Cell::count(here.len()).opening(drill(&here))
        };
        states.iter().map(|state| at(Some(state))).chain([at(None)]).collect()
    };
    for kind in &register.kinds {
        let of: Vec<&Document> = register
            .listed
            .iter()
            .copied()
            .filter(|one| one.kind == kind.id)
            .collect();
        if !of.is_empty() {
            tally.row(brief.wording.name(&kind.name), row(&of));
        }
    }
    tally.total(brief, row(&register.listed));
    tally.block()
}

fn checks(brief: &Brief<'_>, register: &Register<'_>, waiting: &[&Document], late: &[&Document]) -> Block {
    let words = &brief.wording;
    let need: Vec<&Document> = register
        .listed
        .iter()
        .copied()
        .filter(|one| one.needs && !one.ended())
        .collect();
    let done: Vec<&Document> = need.iter().copied().filter(|one| one.coordinated()).collect();
    // As R8-B counts them: a document once, though it was compared with an act more than once.
    let again = rechecks(register.all);
    let again: BTreeSet<&str> = again.iter().map(|one| one.document.id.as_str()).collect();
    let count = |found: &[&Document]| Cell::count(found.len()).opening(drill(found));
    let mut tally = Tally::new(brief, "figure", &["figure-number"]);
    tally.row(words.line("form-r8-need"), vec![count(&need)]);
    tally.row(words.line("form-r8-coordinated"), vec![count(&done)]);
    tally.row(
        words.line("form-r8-share"),
        vec![Cell::percent(done.len(), need.len()).opening(drill(&done))],
    );
    tally.row(words.line("form-r8-awaiting"), vec![count(waiting)]);
    tally.row(words.line("form-r8-review-late"), vec![count(late)]);
    tally.row(words.line("form-r8-again"), vec![counted("document", again)]);
    tally.block()
}

/// A list of documents with one more column.
fn named(
    brief: &Brief<'_>,
    register: &Register<'_>,
    found: &[&Document],
    last: impl Fn(&Document) -> Cell,
    column: &'static str,
) -> Block {
    let specs = [
        ("registered", 40.0, Shape::Words),
        ("document", 90.0, Shape::Words),
        ("developer", 60.0, Shape::Words),
        (column, 40.0, Shape::Day),
    ];
    let row = |(index, document): (usize, &&Document)| {
        Row::body(vec![
            Cell::count(index + 1),
            Cell::text(document.registered()),
            Cell::text(brief.wording.name(&document.title)).opening(drill(&[document])),
            Cell::text(document.authors(register.staff)),
            last(document),
        ])
    };
    let rows = found.iter().enumerate().map(row).collect();
    Block::Table(listing_of(columns(brief, &specs), rows))
}
