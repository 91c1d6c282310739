//! Figures of R7 without names: headcounts, and what else was counted at an event («33 schools»). They stand apart from
//! the personal records and are summed with nothing.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::Register;
use crate::brief::Brief;
use crate::events::drill;
use crate::language::Trilingual;
use crate::ledger::{Shape, column, counted};
use crate::paper::{choice, listing_of};
use crate::table::{Block, Cell, Drill, Row};

pub(super) fn blocks(brief: &Brief<'_>, register: &Register<'_>) -> Result<Vec<Block>, Error> {
    let words = &brief.wording;
    Ok(vec![
        Block::Heading(words.line("form-r7-headcounts")),
        headcounts(brief, register),
        Block::Heading(words.line("form-r7-other-figures")),
        others(brief, register)?,
        Block::Paragraph(words.head("form-r7-figures-note")),
    ])
}

/// Headcounts beside the teachers known by name.
fn headcounts(brief: &Brief<'_>, register: &Register<'_>) -> Block {
    let columns = [
        ("event", 84.0, Shape::Words),
        ("date", 24.0, Shape::Day),
        ("heads", 24.0, Shape::Short),
        ("own-heads", 24.0, Shape::Short),
        ("people-count", 24.0, Shape::Short),
    ];
    let known = register
        .held
        .iter()
        .filter(|event| event.heads.iter().any(Option::is_some));
    let rows = known.map(|event| {
        Row::body(vec![
            Cell::text(brief.wording.name(&event.title)).opening(drill(&[event])),
            Cell::text(event.days()),
            event.headcount(brief),
            Cell::maybe_whole(event.heads[1]),
            counted("person", event.teachers()),
        ])
    });
    let columns = columns.into_iter().map(|spec| column(brief, spec)).collect();
    Block::Table(listing_of(columns, rows.collect()))
}

/// A figure with its number, «more than» where it is said so.
pub(super) fn number(brief: &Brief<'_>, count: i64, approximate: bool) -> Cell {
    if approximate {
        Cell::text(brief.wording.word_with("form-more-than", &args![count = count]))
    } else {
        Cell::whole(count)
    }
}

fn others(brief: &Brief<'_>, register: &Register<'_>) -> Result<Block, Error> {
    let columns = [
        ("event", 70.0, Shape::Words),
        ("figure", 60.0, Shape::Words),
        ("figure-kind", 30.0, Shape::Words),
        ("figure-number", 24.0, Shape::Short),
    ];
    let mut rows = Vec::new();
    for event in &register.held {
        for figure in figures(brief, &event.id)? {
            rows.push(Row::body(vec![
                Cell::text(brief.wording.name(&event.title)).opening(drill(&[event])),
                Cell::text(brief.wording.name(&figure.name)),
                Cell::text(choice(brief, "events-event-figure-counts", Some(&figure.counts))),
                number(brief, figure.number, figure.approximate)
                    .opening(Drill::rows("event_figure", [figure.id.as_str()])),
            ]));
        }
    }
    let columns = columns.into_iter().map(|spec| column(brief, spec)).collect();
    Ok(Block::Table(listing_of(columns, rows)))
}

/// A count without names.
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) name: Trilingual,
    pub(super) counts: String,
    pub(super) number: i64,
    pub(super) approximate: bool,
}

/// The figures of one event, in their order.
pub(super) fn figures(brief: &Brief<'_>, event: &str) -> Result<Vec<Figure>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM event_figure WHERE deleted_at IS NULL AND event = ?1 ORDER BY rank, id")?;
    let rows = statement.query_map([event], |row| {
        Ok(Figure {
            id: row.get("id")?,
            name: Trilingual::read(row, "name")?,
            counts: row.get("counts")?,
            number: row.get("number")?,
            approximate: row.get("approximate")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
