//! What the forms of one record are put together from: named facts, tables that show a dash where nothing is, long texts
//! that go on in rows of their own, lines to be filled in by hand.
//!
//! What must hold: nothing is cut off, a text that does not fit a row of Excel goes on in the next one.

use sheberlik_i18n::{dates, numbers};

use crate::brief::Brief;
use crate::table::{Block, Cell, Column, Row, Table, Value};

/// A line to write on.
pub(crate) const LINE: &str = "________________________________________________________________";

/// Longest text of one row, in letters: a row of Excel is at most 409 points high.
const LONGEST: usize = 900;
/// What a line break takes of a row, in letters.
const BREAK: usize = 40;

/// A text in pieces that fit rows, parted between words.
pub(crate) fn pieces(text: &str) -> Vec<String> {
    pieces_of(text, LONGEST)
}

fn pieces_of(text: &str, longest: usize) -> Vec<String> {
    let room = |text: &str| text.chars().count() + text.matches('\n').count() * BREAK;
    let mut found = vec![String::new()];
    for word in text.split_inclusive(char::is_whitespace) {
        let full = found
            .last()
            .is_some_and(|piece| !piece.is_empty() && room(piece) + room(word) > longest);
        if full {
            found.push(String::new());
        }
        if let Some(piece) = found.last_mut() {
            piece.push_str(word);
        }
    }
    found.into_iter().map(|piece| piece.trim_end().to_owned()).collect()
}

/// Rows of a row whose cell `long` may be too long: the rest follows in rows of its own.
pub(crate) fn rows(mut cells: Vec<Cell>, long: usize, text: &str) -> Vec<Row> {
    cells[long] = Cell::text(text);
    split(cells, LONGEST)
}

/// Rows of a row whose texts may each be longer than `longest` letters.
pub(crate) fn split(cells: Vec<Cell>, longest: usize) -> Vec<Row> {
    let parts: Vec<Vec<String>> = cells
        .iter()
        .map(|cell| match &cell.value {
            Value::Text { text } => pieces_of(text, longest),
            _ => Vec::new(),
        })
        .collect();
    let count = parts.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let row = |number: usize| {
        let cell = |(cell, parts): (&Cell, &Vec<String>)| match (parts.get(number), number) {
            (Some(part), _) => Cell {
                value: Cell::text(part.as_str()).value,
                ..cell.clone()
            },
            (None, 0) => cell.clone(),
            (None, _) => Cell::blank().spanning(cell.span),
        };
        Row::body(cells.iter().zip(&parts).map(cell).collect())
    };
    (0..count).map(row).collect()
}

/// A text under its heading; a line to write on where there is none.
pub(crate) fn paragraphs(text: &str) -> Vec<Block> {
    let text = if text.is_empty() { LINE } else { text };
    pieces(text).into_iter().map(Block::Paragraph).collect()
}

/// A table with its rows; `room` empty ones in the form that is filled in by hand.
pub(crate) fn listing(brief: &Brief<'_>, columns: Vec<Column>, rows: Vec<Row>, room: usize) -> Table {
    if brief.asked.template {
        let rows = empty_rows(columns.len(), room);
        return listing_of(columns, rows);
    }
    listing_of(columns, rows)
}

/// A table with its rows; a dash where there is none.
pub(crate) fn listing_of(columns: Vec<Column>, mut rows: Vec<Row>) -> Table {
    if rows.is_empty() {
        rows.push(Row::body(vec![Cell::text(numbers::NOTHING).spanning(columns.len())]));
    }
    Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    }
}

/// Rows to be filled in by hand.
pub(crate) fn empty_rows(width: usize, count: usize) -> Vec<Row> {
    vec![Row::body(vec![Cell::blank(); width]); count]
}

/// A table of named facts; each name is the key of its words.
pub(crate) fn facts(brief: &Brief<'_>, facts: Vec<(&str, Cell)>) -> Table {
    let row = |(key, cell): (&str, Cell)| {
        let cells = vec![Cell::text(brief.wording.head(key)), cell];
        split(cells, LONGEST)
    };
    Table {
        columns: vec![
            Column::text("fact", brief.wording.head("form-fact"), 80.0),
            Column::text("value", brief.wording.head("form-fact-value"), 100.0),
        ],
        rows: facts.into_iter().flat_map(row).collect(),
        ..Table::default()
    }
}

/// The same without what is not known; all of it in the form that is filled in by hand.
pub(crate) fn known_facts(brief: &Brief<'_>, mut all: Vec<(&str, Cell)>) -> Table {
    if !brief.asked.template {
        all.retain(|(_, cell)| cell.value != Value::Blank);
    }
    facts(brief, all)
}

/// A choice of a record in the record's own words; blank where nothing was chosen.
pub(crate) fn choice(brief: &Brief<'_>, field: &str, value: Option<&str>) -> String {
    match value {
        Some(value) if !value.is_empty() => brief.wording.word(&format!("{field}-{}", value.replace('_', "-"))),
        _ => String::new(),
    }
}

/// «№ 12-ж, 05.09.2025»: a paper by its number and day, whatever is known of it.
pub(crate) fn numbered(number: Option<&str>, day: Option<&str>) -> String {
    let number = number.filter(|number| !number.is_empty());
    // «1», «№ 12-ж» are numbers; «әдістемелік кеңестің № 1 хаттамасы» says itself what it is.
    let number = number.map(|number| match number.trim().trim_start_matches('№').trim_start() {
        worded if worded.contains('№') => worded.to_owned(),
        number => format!("№\u{a0}{number}"),
    });
    let day = day.filter(|day| !day.is_empty()).map(dates::partial);
    number.into_iter().chain(day).collect::<Vec<_>>().join(", ")
}

/// Texts joined, the blank ones left out.
pub(crate) fn joined(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_goes_on_in_rows_of_its_own_and_loses_no_word() {
        let text = (0..400)
            .map(|number| format!("сөз{number}"))
            .collect::<Vec<_>>()
            .join(" ");
        let made = rows(vec![Cell::count(1), Cell::blank(), Cell::count(2)], 1, &text);
        assert!(made.len() > 2);
        let whole: Vec<String> = made
            .iter()
            .map(|row| match &row.cells[1].value {
                Value::Text { text } => text.clone(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(whole.join(" "), text);
        assert_eq!(made[1].cells[0].value, Value::Blank, "a number stands once");
        assert_eq!(pieces(&"а\n".repeat(60)).len(), 3, "line breaks take room too");
    }

    #[test]
    fn a_paper_is_named_by_what_is_known_of_it() {
        assert_eq!(numbered(Some("12-ж"), Some("2025-09-05")), "№\u{a0}12-ж, 05.09.2025");
        assert_eq!(numbered(Some("№ 3"), None), "№\u{a0}3");
        assert_eq!(numbered(None, Some("2025")), "2025");
        assert_eq!(numbered(None, None), "");
    }
}
