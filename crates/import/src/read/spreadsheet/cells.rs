//! The rows and cells of one sheet, tag by tag.

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::formats::Shown;
use super::stream::Piece;
use super::words::{Words, resolved};
use super::{Halt, Package};
use crate::read::excel::{Budget, Read, date_value, put, text_value};
use crate::read::package::{SheetMarkup, range};
use crate::read::{Refusal, Sheet, Value, limits};

/// Where in the sheet the next tag stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Before,
    Rows,
    Cell,
    Value,
    Formula,
    Text,
    After,
}

/// What `t` of a cell says of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Not said: a number.
    Unsaid,
    Number,
    Shared,
    YesNo,
    Failed,
    Formula,
    /// The text stands in the cell itself.
    Within,
    Odd,
}

/// A cell whose end is not reached yet.
struct Open {
    position: (u32, u32),
    kind: Kind,
    shown: Shown,
    value: Read,
    formula: bool,
}

/// Reads one sheet.
pub struct Cells<'a> {
    package: &'a Package,
    budget: &'a mut Budget,
    sheet: &'a mut Sheet,
    markup: SheetMarkup,
    place: Place,
    row: u32,
    column: u32,
    open: Open,
    words: Words,
}

/// Errors that a formula may leave.
const FAILURES: [&[u8]; 7] = [
    b"#DIV/0!", b"#N/A", b"#NAME?", b"#NULL!", b"#NUM!", b"#REF!", b"#VALUE!",
];

impl<'a> Cells<'a> {
    /// Reads into `sheet`.
    pub fn new(package: &'a Package, budget: &'a mut Budget, sheet: &'a mut Sheet) -> Self {
        Self {
            package,
            budget,
            sheet,
            markup: SheetMarkup::default(),
            place: Place::Before,
            row: 0,
            column: 0,
            open: Open {
                position: (0, 0),
                kind: Kind::Unsaid,
                shown: Shown::Number,
                value: None,
                formula: false,
            },
            words: Words::default(),
        }
    }

    /// Takes the next tag.
    ///
    /// # Errors
    /// [`Halt::Odd`] where the markup is not what spreadsheet programs write; more cells than are read.
    pub fn take(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        match self.place {
            Place::Before => match piece.name {
                b"sheetData" if !piece.closing => {
                    self.place = if piece.empty { Place::After } else { Place::Rows };
                }
                b"sheetData" | b"row" | b"c" | b"mergeCell" => return Err(Halt::Odd),
                _ => {}
            },
            Place::Rows => self.between_cells(piece)?,
            Place::Cell => self.within_cell(piece)?,
            Place::Value => {
                if !piece.closing || piece.name != b"v" {
                    return Err(Halt::Odd);
                }
                self.open.value = self.value_of(piece.text)?;
                self.place = Place::Cell;
            }
            Place::Formula => match (piece.name, piece.closing) {
                (b"f", true) => self.place = Place::Cell,
                _ => return Err(Halt::Odd),
            },
            Place::Text => {
                if let Some(text) = self.words.take(piece, b"is")? {
                    self.open.value = text_value(self.budget, text)?;
                    self.place = Place::Cell;
                }
            }
            Place::After => match piece.name {
                b"mergeCell" if !piece.closing => self.merge(piece)?,
                b"sheetData" | b"row" => return Err(Halt::Odd),
                _ => {}
            },
        }
        Ok(())
    }

    /// Whether a value is what comes next in a cell that has begun.
    pub fn expect_value(&self) -> bool {
        self.place == Place::Cell && self.open.kind != Kind::Within
    }

    /// Takes `<v>text</v></c>` at once.
    ///
    /// # Errors
    /// As [`Self::take`].
    pub fn take_bare(&mut self, text: &[u8]) -> Result<(), Halt> {
        self.open.value = self.value_of(text)?;
        self.end_cell()
    }

    /// Ends the sheet.
    ///
    /// # Errors
    /// [`Halt::Odd`] where the part ended within its cells, or never had any.
    pub fn end(self) -> Result<(), Halt> {
        if self.place != Place::After {
            return Err(Halt::Odd);
        }
        self.sheet.hide_rows(&self.markup.hidden_rows);
        self.sheet.merges = self.markup.merges;
        Ok(())
    }

    fn between_cells(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        match (piece.name, piece.closing) {
            (b"c", false) => {
                self.begin_cell(piece)?;
                if piece.empty {
                    self.end_cell()?
                } else {
                    self.place = Place::Cell
                }
            }
            (b"row", false) => {
                self.begin_row(piece)?;
                if piece.empty {
                    self.end_row();
                }
            }
            (b"row", true) => self.end_row(),
            (b"sheetData", true) => self.place = Place::After,
            _ => return Err(Halt::Odd),
        }
        Ok(())
    }

    fn begin_row(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        let (mut number, mut hidden) = (None, false);
        piece.each_attribute(|name, value| match name {
            b"r" => number = Some(value),
            b"hidden" => hidden = matches!(value, b"1" | b"true"),
            _ => {}
        })?;
        if let Some(number) = number {
            self.row = whole(number)?.checked_sub(1).ok_or(Halt::Odd)?;
            if hidden {
                self.markup.hidden_rows.push(self.row);
            }
        }
        Ok(())
    }

    fn end_row(&mut self) {
        self.row += 1;
        self.column = 0;
    }

    fn begin_cell(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        let (mut at, mut format, mut kind) = (None, None, Kind::Unsaid);
        piece.each_attribute(|name, value| match name {
            b"r" => at = Some(value),
            b"s" => format = Some(value),
            b"t" => kind = kind_of(value),
            _ => {}
        })?;
        let position = match at {
            Some(at) => place_of(at)?,
            None => (self.row, self.column),
        };
        self.column = position.1;
        let shown = match format {
            Some(format) => self.package.formats.get(whole(format)? as usize).copied(),
            None => None,
        };
        self.open = Open {
            position,
            kind,
            shown: shown.unwrap_or(Shown::Number),
            value: None,
            formula: false,
        };
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Halt> {
        self.column += 1;
        self.place = Place::Rows;
        put(
            self.sheet,
            self.budget,
            self.open.position,
            self.open.value.take(),
            self.open.formula,
        )?;
        Ok(())
    }

    fn within_cell(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        match (piece.name, piece.closing) {
            (b"c", true) => self.end_cell()?,
            // The text that a cell holds itself is the value; a second one beside it is not what programs write.
            (b"v", false) if self.open.kind == Kind::Within => return Err(Halt::Odd),
            (b"v", false) if piece.empty => self.open.value = None,
            (b"v", false) => self.place = Place::Value,
            (b"f", false) => self.begin_formula(piece)?,
            (b"is", false) if piece.empty => self.open.value = None,
            (b"is", false) => {
                self.words.begin();
                self.place = Place::Text;
            }
            _ => return Err(Halt::Odd),
        }
        Ok(())
    }

    fn begin_formula(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        let (mut shared, mut index, mut over) = (false, None, None);
        piece.each_attribute(|name, value| match name {
            b"t" => shared = value == b"shared",
            b"si" => index = Some(value),
            b"ref" => over = Some(value),
            _ => {}
        })?;
        if shared {
            whole(index.ok_or(Halt::Odd)?)?;
            for corner in over.into_iter().flat_map(|over| over.split(|byte| *byte == b':')) {
                place_of(corner)?;
            }
        }
        self.open.formula = true;
        self.place = if piece.empty { Place::Cell } else { Place::Formula };
        Ok(())
    }

    fn value_of(&mut self, text: &[u8]) -> Result<Read, Halt> {
        if text.is_empty() {
            return Ok(None);
        }
        match self.open.kind {
            Kind::Shared => {
                let shared = self.package.texts.get(whole(text)? as usize).ok_or(Halt::Odd)?;
                Ok(shared.clone().map(|(text, trimmed)| (Value::Text(text), trimmed)))
            }
            Kind::Unsaid | Kind::Number => Ok(Some((self.number(text)?, false))),
            Kind::Formula => Ok(text_value(self.budget, &resolved(text)?)?),
            Kind::YesNo => match text {
                b"0" => Ok(Some((Value::YesNo(false), false))),
                b"1" => Ok(Some((Value::YesNo(true), false))),
                _ => Err(Halt::Odd),
            },
            Kind::Failed if FAILURES.contains(&text) => Ok(Some((Value::Nothing, false))),
            Kind::Failed | Kind::Within | Kind::Odd => Err(Halt::Odd),
        }
    }

    fn number(&self, text: &[u8]) -> Result<Value, Halt> {
        let number = number(text)?;
        let kind = match self.open.shown {
            Shown::Number => return Ok(Value::Number(number)),
            Shown::Date => ExcelDateTimeType::DateTime,
            Shown::Duration => ExcelDateTimeType::TimeDelta,
        };
        Ok(date_value(&ExcelDateTime::new(number, kind, self.package.since_1904)))
    }

    fn merge(&mut self, piece: &Piece<'_>) -> Result<(), Halt> {
        if self.markup.merges.len() >= limits::MERGES {
            return Err(Refusal::Bomb.into());
        }
        let mut over = None;
        piece.each_attribute(|name, value| {
            if name == b"ref" {
                over = Some(value);
            }
        })?;
        let over = over.and_then(|over| std::str::from_utf8(over).ok());
        self.markup.merges.extend(over.and_then(range));
        Ok(())
    }
}

fn kind_of(value: &[u8]) -> Kind {
    match value {
        b"s" => Kind::Shared,
        b"n" => Kind::Number,
        b"str" => Kind::Formula,
        b"inlineStr" => Kind::Within,
        b"b" => Kind::YesNo,
        b"e" => Kind::Failed,
        _ => Kind::Odd,
    }
}

/// A whole number of up to nine digits.
fn whole(text: &[u8]) -> Result<u32, Halt> {
    if text.is_empty() || text.len() > 9 {
        return Err(Halt::Odd);
    }
    text.iter().try_fold(0_u32, |number, byte| match byte {
        b'0'..=b'9' => Ok(number * 10 + u32::from(byte - b'0')),
        _ => Err(Halt::Odd),
    })
}

/// The number of a cell: digits and a point for the most part, which need no general reading.
fn number(text: &[u8]) -> Result<f64, Halt> {
    let plain = text.strip_suffix(b".0").unwrap_or(text);
    if let Ok(number) = whole(plain) {
        return Ok(f64::from(number));
    }
    let known = |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E');
    if !text.iter().all(known) {
        return Err(Halt::Odd);
    }
    let text = std::str::from_utf8(text).map_err(|_| Halt::Odd)?;
    text.parse().map_err(|_| Halt::Odd)
}

/// Reads `AB12`: row and column from 0.
fn place_of(text: &[u8]) -> Result<(u32, u32), Halt> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    if letters == 0 || letters > 3 {
        return Err(Halt::Odd);
    }
    let column = text[..letters].iter().fold(0_u32, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row = whole(&text[letters..])?.checked_sub(1).ok_or(Halt::Odd)?;
    Ok((row, column - 1))
}
