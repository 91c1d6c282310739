//! A row of the database as JSON text, written as it is read: the same object as [`read::values`](super::read::values)
//! makes, without making it.
//!
//! A page of two hundred rows has some twelve thousand cells; a map with an owned key for each costs more than reading
//! them. What stands before a cell is the same in every row: it is put together once a page.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::read::Output;
use crate::problem::Result;

/// How rows of these columns are written.
pub(super) struct RowText {
    /// What stands before each cell, and the cell.
    cells: Vec<(String, usize, Form)>,
    /// What stands after the last.
    end: &'static str,
}

#[derive(Clone, Copy)]
enum Form {
    Plain,
    YesNo,
    /// What SQLite wrote as JSON.
    Json,
}

impl RowText {
    /// For rows with these columns: values first, then the shown texts of references under `titles`.
    pub(super) fn of(outputs: &[Output]) -> Self {
        let mut cells = Vec::with_capacity(outputs.len());
        let mut before = "{".to_owned();
        for (column, output) in outputs.iter().enumerate() {
            let (name, form) = match *output {
                Output::Plain(name) => (name, Form::Plain),
                Output::YesNo(name) => (name, Form::YesNo),
                Output::Json(name) => (name, Form::Json),
                Output::Title(_) => continue,
            };
            cells.push((format!("{before}\"{name}\":"), column, form));
            before = ",".to_owned();
        }
        let mut before = format!("{}\"titles\":{{", if cells.is_empty() { "{" } else { "," });
        let mut end = if cells.is_empty() {
            "{\"titles\":{}}"
        } else {
            ",\"titles\":{}}"
        };
        for (column, output) in outputs.iter().enumerate() {
            if let Output::Title(name) = *output {
                cells.push((format!("{before}\"{name}\":"), column, Form::Plain));
                before = ",".to_owned();
                end = "}}";
            }
        }
        Self { cells, end }
    }

    /// Writes a row.
    pub(super) fn write(&self, row: &Row<'_>, text: &mut String) -> Result<()> {
        for (before, column, form) in &self.cells {
            // Names of fields are words of ASCII letters: nothing in them is escaped.
            text.push_str(before);
            let cell = row.get_ref(*column)?;
            match form {
                Form::Plain => value(cell, text)?,
                Form::YesNo => text.push_str(if matches!(cell, ValueRef::Integer(number) if number != 0) {
                    "true"
                } else {
                    "false"
                }),
                Form::Json => text.push_str(cell.as_str().ok().unwrap_or("null")),
            }
        }
        text.push_str(self.end);
        Ok(())
    }
}

fn value(cell: ValueRef<'_>, text: &mut String) -> Result<()> {
    match cell {
        ValueRef::Null | ValueRef::Blob(_) => text.push_str("null"),
        ValueRef::Integer(number) => text.push_str(itoa::Buffer::new().format(number)),
        ValueRef::Real(number) => text.push_str(&serde_json::to_string(&number)?),
        ValueRef::Text(bytes) => match simdutf8::basic::from_utf8(bytes) {
            Ok(valid) => string(valid, text)?,
            Err(_) => string(&String::from_utf8_lossy(bytes), text)?,
        },
    }
    Ok(())
}

fn string(value: &str, text: &mut String) -> Result<()> {
    if is_escaped(value.as_bytes()) {
        text.push_str(&serde_json::to_string(value)?);
    } else {
        text.push('"');
        text.push_str(value);
        text.push('"');
    }
    Ok(())
}

/// Whether JSON writes any of the bytes otherwise: a quote, a backslash, a control character. Eight bytes are looked at in
/// one step; cells are mostly shorter than what the compiler would make registers of.
fn is_escaped(bytes: &[u8]) -> bool {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = EACH << 7;
    let below = |word: u64, bound: u8| word.wrapping_sub(EACH * u64::from(bound)) & !word & HIGH;
    let found = |word: u64| {
        below(word, 0x20) | below(word ^ (EACH * u64::from(b'"')), 1) | below(word ^ (EACH * u64::from(b'\\')), 1)
    };
    let (words, rest) = bytes.as_chunks::<8>();
    let mut all = words.iter().fold(0, |all, word| all | found(u64::from_ne_bytes(*word)));
    if !rest.is_empty() {
        let mut last = [b' '; 8];
        last[..rest.len()].copy_from_slice(rest);
        all |= found(u64::from_ne_bytes(last));
    }
    all != 0
}

#[cfg(test)]
mod tests {
    use super::{is_escaped, string};

    #[test]
    fn a_text_is_written_as_json_writes_it_wherever_its_sign_stands() {
        let signs = [
            '"', '\\', '\n', '\u{1}', '\u{1f}', '\u{7f}', ' ', 'ә', '“', '\u{a0}', '\u{ffff}',
        ];
        for length in 0..20 {
            for place in 0..=length {
                for sign in signs {
                    let mut plain = "қ".repeat(length / 3) + &"a".repeat(length - length / 3);
                    let at = plain.char_indices().nth(place).map_or(plain.len(), |(at, _)| at);
                    plain.insert(at, sign);
                    let json = serde_json::to_string(&plain).expect("a text");
                    let mut written = String::new();
                    string(&plain, &mut written).expect("a text");
                    assert_eq!(written, json, "{plain:?}");
                    assert_eq!(is_escaped(plain.as_bytes()), json.len() != plain.len() + 2, "{plain:?}");
                }
            }
        }
    }
}
