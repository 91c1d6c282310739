//! The header: its rows and the joined heading of each column.

use super::Merges;
use crate::columns::evidence::dates_in;
use crate::columns::heading::Words;
use crate::columns::{Field, heading_score};
use crate::read::{Row, Sheet, Value};

/// A score from which a text is a heading and not a word that may be one.
const SURE: u32 = 60;
/// Rows below the last table, or below the top of the sheet, in which a header is looked for.
const DEPTH: usize = 80;

/// A header that was found.
#[derive(Debug)]
pub struct Header {
    /// First row, from 0.
    pub top: u32,
    /// Place in the sheet's rows of the first row below it.
    pub next: usize,
    /// Column, parent heading, own heading.
    pub headings: Vec<(u32, String, String)>,
}

/// Finds the next header from a place in the sheet's rows on. Single texts on the way are titles: they go to `loose`.
pub fn find(sheet: &Sheet, merges: &Merges, from: usize, loose: &mut Vec<String>) -> Option<Header> {
    for (at, row) in sheet.rows.iter().enumerate().skip(from).take(DEPTH) {
        if is_header(row) || is_numbered_header(row) {
            return Some(build(sheet, merges, from, at));
        }
        loose.extend(
            row.cells
                .iter()
                .filter_map(|cell| cell.value.text())
                .take(3)
                .map(str::to_owned),
        );
    }
    None
}

/// Whether a row reads as a header: at least two texts that only headings have, and hardly anything else.
pub fn is_header(row: &Row) -> bool {
    if row.cells.len() < 2 {
        return false;
    }
    let (mut sure, mut known, mut filled) = (0, 0, 0);
    for cell in &row.cells {
        match &cell.value {
            // «12.11.2025» typed as a text stands in a row of values, whatever the words beside it are.
            Value::Text(text) if is_bare_date(text) => return false,
            Value::Text(text) => {
                filled += 1;
                let score = heading_score(text);
                sure += usize::from(score >= SURE);
                known += usize::from(score > 0);
            }
            Value::Number(_) | Value::Date(_) => return false,
            Value::YesNo(_) | Value::Nothing => {}
        }
    }
    sure >= 2 && known * 2 >= filled || sure >= 4 && known * 3 >= filled
}

/// A date and nothing beside: a heading has a word with it («Стаж на 01.09.2025»).
fn is_bare_date(text: &str) -> bool {
    let figures = |sign: char| sign.is_ascii_digit() || " ./-–".contains(sign);
    text.chars().all(figures) && dates_in(text) > 0
}

/// «№», «Название», «Дата», «Участники»: where the rows are numbered, words that may be headings are, if all are such and
/// one is sure. A row of values begins with its number, not with the sign of it.
fn is_numbered_header(row: &Row) -> bool {
    let scores: Option<Vec<u32>> = row
        .cells
        .iter()
        .map(|cell| cell.value.text().map(heading_score))
        .collect();
    let numbered = row.cells.first().is_some_and(|cell| {
        let words = Words::of(cell.value.text().unwrap_or_default());
        words.has("=номер")
    });
    scores.is_some_and(|scores| {
        numbered
            && scores.len() >= 3
            && scores.iter().all(|score| *score > 0)
            && scores.iter().any(|score| *score >= SURE)
    })
}

fn text_at(row: &Row, column: u32) -> &str {
    row.cell(column)
        .and_then(|cell| cell.value.text())
        .unwrap_or_default()
        .trim()
}

fn build(sheet: &Sheet, merges: &Merges, from: usize, main: usize) -> Header {
    let first = if main > from && is_group_row(sheet, merges, main - 1, main) {
        main - 1
    } else {
        main
    };
    let mut last = main;
    while last + 1 < sheet.rows.len() && last - main < 2 && is_below(sheet, merges, first, last) {
        last += 1;
    }
    let rows = &sheet.rows[first..=last];
    let mut columns: Vec<u32> = rows
        .iter()
        .flat_map(|row| row.cells.iter().map(|cell| cell.column))
        .collect();
    columns.sort_unstable();
    columns.dedup();
    let mut headings = Vec::new();
    for column in columns {
        let mut texts: Vec<String> = Vec::new();
        for (level, row) in rows.iter().enumerate() {
            let text = match text_at(row, column) {
                "" if level < rows.len() - 1 => group_over(merges, row, &rows[level + 1], column),
                text => text,
            };
            if !text.is_empty() && texts.last().is_none_or(|last| last != text) {
                texts.push(text.to_owned());
            }
        }
        if let Some(own) = texts.pop() {
            headings.push((column, texts.join(" "), own));
        }
    }
    let mut next = last + 1;
    while next < sheet.rows.len() && is_number_row(&sheet.rows[next]) {
        next += 1;
    }
    Header {
        top: sheet.rows[first].number,
        next,
        headings,
    }
}

/// The heading that spans a column from the left: merged, or, where the file knows no merging, the nearest filled one
/// with something below both.
fn group_over<'a>(merges: &Merges, row: &'a Row, below: &Row, column: u32) -> &'a str {
    let Some(left) = row
        .cells
        .iter()
        .rev()
        .find(|cell| cell.column < column && cell.value.text().is_some())
    else {
        return "";
    };
    let text = left.value.text().unwrap_or_default().trim();
    let width = merges.width(row.number, left.column);
    if width > 1 || merges.any_wide(row.number) {
        return if left.column + width > column { text } else { "" };
    }
    let both_below = !text_at(below, left.column).is_empty() && !text_at(below, column).is_empty();
    if both_below { text } else { "" }
}

/// Whether the row above the main one groups its headings («Педагог», «Курс», «Сертификат»), and is no title.
fn is_group_row(sheet: &Sheet, merges: &Merges, above: usize, main: usize) -> bool {
    let (row, below) = (&sheet.rows[above], &sheet.rows[main]);
    if row.number + 1 != below.number || row.cells.iter().any(|cell| cell.value.text().is_none()) {
        return false;
    }
    let columns = below.cells.len().max(1) as u32;
    let spans = row.cells.iter().any(|cell| {
        let width = merges.width(row.number, cell.column);
        width > 1 && width * 10 <= columns * 7
    });
    // A heading of the main row that is merged upwards stands in the row above.
    let merged_down = row.cells.iter().any(|cell| {
        merges
            .vertical(below.number, cell.column)
            .is_some_and(|merge| merge.top == row.number)
    });
    let short = row
        .cells
        .iter()
        .all(|cell| cell.value.text().is_some_and(|text| text.chars().count() < 60));
    let known = row
        .cells
        .iter()
        .filter(|cell| cell.value.text().is_some_and(|text| heading_score(text) >= SURE))
        .count();
    short && (spans || merged_down || row.cells.len() >= 2 && known * 2 >= row.cells.len())
}

/// Whether the row after `last` still belongs to the header that starts with `first`.
fn is_below(sheet: &Sheet, merges: &Merges, first: usize, last: usize) -> bool {
    let (upper, row) = (&sheet.rows[last], &sheet.rows[last + 1]);
    if row.number > upper.number + 1 || row.cells.iter().any(|cell| cell.value.text().is_none()) || is_number_row(row) {
        return false;
    }
    if is_header(row) {
        // The same header twice is a repetition, not a second level.
        return row
            .cells
            .iter()
            .any(|cell| text_at(upper, cell.column) != cell.value.text().unwrap_or_default().trim());
    }
    let top = sheet.rows[first].number;
    let names = upper
        .cells
        .iter()
        .find(|cell| cell.value.text().is_some_and(is_name_heading));
    let name_is_blank = names.is_none_or(|name| text_at(row, name.column).is_empty());
    let merged = upper.cells.iter().any(|cell| {
        merges
            .vertical(row.number, cell.column)
            .is_some_and(|merge| merge.top >= top)
    });
    let grouped = row.cells.iter().all(|cell| {
        let under_group = text_at(upper, cell.column).is_empty() || merges.width(upper.number, cell.column) > 1;
        let text = cell.value.text().unwrap_or_default();
        under_group || heading_score(text) > 0
    });
    let one_wide = row.cells.len() == 1 && merges.width(row.number, row.cells[0].column) > 1;
    let digits = row.cells.iter().any(|cell| {
        cell.value
            .text()
            .is_some_and(|text| text.chars().any(|c| c.is_ascii_digit()))
    });
    name_is_blank && grouped && !one_wide && !digits && (merged || row.cells.len() >= 2)
}

fn is_name_heading(text: &str) -> bool {
    let mapping = super::first_mapping(&[(0, String::new(), text.to_owned())]);
    mapping
        .pairs()
        .first()
        .is_some_and(|(_, field)| matches!(field, Field::FullName | Field::Surname))
}

/// A row that numbers the columns: 1, 2, 3 ...
pub fn is_number_row(row: &Row) -> bool {
    let numbers: Option<Vec<f64>> = row
        .cells
        .iter()
        .map(|cell| match &cell.value {
            Value::Number(number) => Some(*number),
            Value::Text(text) => text.trim().trim_end_matches('.').parse().ok(),
            _ => None,
        })
        .collect();
    numbers.is_some_and(|numbers| {
        numbers.len() >= 3 && numbers[0] <= 2.0 && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1.0)
    })
}
