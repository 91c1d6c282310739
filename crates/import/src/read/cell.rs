//! What a sheet is made of once it is read, whatever file it came from.

use arcstr::ArcStr;
use chrono::NaiveDate;

use super::limits;

/// A sheet: filled cells only, rows and columns counted from 0 as in the file.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Name on the tab; of a text file its own name.
    pub name: String,
    /// Whether the tab is hidden.
    pub hidden: bool,
    /// Rows that have a filled cell, in order.
    pub rows: Vec<Row>,
    /// Merged ranges.
    pub merges: Vec<Merge>,
    /// Cells that were left out because they stand beyond the last column that is read.
    pub cells_beyond: usize,
}

/// A row with at least one filled cell.
#[derive(Debug, Default)]
pub struct Row {
    /// Number in the sheet, from 0.
    pub number: u32,
    /// Whether the row is hidden.
    pub hidden: bool,
    /// Filled cells by column.
    pub cells: Vec<Cell>,
}

/// A filled cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Column, from 0.
    pub column: u32,
    /// What it holds.
    pub value: Value,
    /// Whether a formula stands in it; the value is the one stored with it.
    pub formula: bool,
    /// Whether the text was longer than is kept.
    pub trimmed: bool,
}

/// The value of a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as written, spaces and all; only its control characters are gone.
    Text(ArcStr),
    /// A number that is not formatted as a date.
    Number(f64),
    /// A number formatted as a date, or a date.
    Date(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// A formula without a stored value, or one that failed.
    Nothing,
}

/// A merged range; the value stands in its upper left cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// First row.
    pub top: u32,
    /// Last row.
    pub bottom: u32,
    /// First column.
    pub left: u32,
    /// Last column.
    pub right: u32,
}

impl Row {
    /// The cell of a column, if it is filled.
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        self.cells
            .binary_search_by_key(&column, |cell| cell.column)
            .ok()
            .map(|at| &self.cells[at])
    }
}

impl Value {
    /// The value as people see it, for titles and questions.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) => text.to_string(),
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.format("%d.%m.%Y").to_string(),
            Value::YesNo(true) => "+".into(),
            Value::YesNo(false) | Value::Nothing => String::new(),
        }
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A text as it is kept: no control characters, not longer than [`limits::CELL_CHARACTERS`]. `None` where nothing is
/// to be seen; the flag says that something was cut off.
pub(super) fn kept(text: &str) -> Option<(ArcStr, bool)> {
    let invisible =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{AD}');
    if text.chars().all(invisible) {
        return None;
    }
    let end = match text.len() <= limits::CELL_CHARACTERS {
        true => text.len(),
        false => text
            .char_indices()
            .nth(limits::CELL_CHARACTERS)
            .map_or(text.len(), |(at, _)| at),
    };
    let trimmed = end < text.len();
    let part = &text[..end];
    // Control characters are one byte, or two of which the first is this one.
    let suspect = |byte: u8| byte < b' ' || matches!(byte, 0x7F | 0xC2);
    let kept = if part.bytes().any(suspect) && part.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        part.chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .collect::<String>()
            .into()
    } else {
        part.into()
    };
    Some((kept, trimmed))
}

/// The letters of a column, counted from 0: `A`, `Z`, `AA`.
pub fn letters(column: u32) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The address of a cell as Excel writes it; rows and columns counted from 0.
pub fn address(row: u32, column: u32) -> String {
    format!("{}{}", letters(column), row + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_excel() {
        for (column, expected) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(letters(column), expected);
        }
        assert_eq!(address(0, 2), "C1");
    }

    #[test]
    fn a_text_is_kept_without_control_characters_and_not_longer_than_the_limit() {
        assert_eq!(kept("\u{a0} \u{200b}\t"), None);
        assert_eq!(kept("а\u{0}б").unwrap().0.as_str(), "аб");
        let (text, trimmed) = kept(&"ұ".repeat(32_000)).unwrap();
        assert!(trimmed);
        assert_eq!(text.chars().count(), limits::CELL_CHARACTERS);
    }
}
