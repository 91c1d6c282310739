//! Rows of cells as the XML of a sheet: each cell with its place, its style and its value, each row as high as its text.
//!
//! What must hold: the cells are those that `cells::write` would have had the library write, type for type.

use std::io::Write;

use chrono::{Datelike, NaiveDate};
use sheberlik_core::Error;
use sheberlik_i18n::dates;

use super::body::Body;
use super::deflate::Piece;
use super::squeeze::Mark;
use super::strings::{Known, Remembered, Strings};
use super::text::is_plain;
use crate::table::{Cell, Emphasis, RowKind, Value};
use crate::xlsx::DEFAULT_ROW;
use crate::xlsx::cells::shown_text;
use crate::xlsx::form::row_height;
use crate::xlsx::measure::{Face, Room};
use crate::xlsx::names::cell_text;
use crate::xlsx::style::Style;

/// Kinds of values that look different: see [`slot`].
const KINDS: usize = 7 + 256;
/// No light and the three lights.
const LIGHTS: usize = 4;
/// Where a text may stand.
const ALIGNS: usize = 3;
/// Whole numbers that a cell holds exactly.
const EXACT: u64 = 1 << 53;

/// Why a row cannot be written.
pub(super) enum Broken {
    /// The workbook has no such style yet.
    Style(Style),
    /// Anything else.
    Other(Error),
}

impl<E: Into<Error>> From<E> for Broken {
    fn from(error: E) -> Self {
        Self::Other(error.into())
    }
}

/// Turns rows into XML.
pub(super) struct Rows<'a> {
    body: Body<'a>,
    columns: Vec<Column>,
    /// Numbers of the styles in the workbook.
    styles: Vec<(Style, u32)>,
    /// `" s="12"` for each slot that was met.
    looks: Vec<Option<Box<str>>>,
    /// ` ht="15.75" customHeight="1"` by lines.
    heights: Vec<Option<Box<str>>>,
    /// The cells of the row being written, and where each stands in them.
    cells: Vec<u8>,
    marks: Vec<Mark>,
    number: Vec<u8>,
    scratch: Vec<u8>,
    /// Ranges of what was merged so far: `A5:M5`.
    merged: Vec<String>,
}

struct Column {
    letters: String,
    width: f64,
    fit: Fit,
}

/// What fits in a column, or in several that a cell covers.
struct Fit {
    room: Room,
    /// Digits that surely stand on one line.
    digits: usize,
    /// Lines of any date, of any share.
    date: usize,
    percent: usize,
    strings: Remembered,
}

impl Fit {
    fn of(width: f64, face: Face) -> Self {
        let room = Room::of(width, face);
        let digits = (1..=20)
            .take_while(|count| room.lines(&"0".repeat(*count)) == 1)
            .count();
        let share = Value::Percent {
            numerator: 1,
            denominator: 1,
        };
        Self {
            room,
            digits,
            date: room.lines("00.00.0000"),
            percent: room.lines(&shown_text(&share)),
            strings: Remembered::default(),
        }
    }
}

impl<'a> Rows<'a> {
    /// For columns of these widths, in pixels.
    pub(super) fn new(body: Body<'a>, widths: &[f64], styles: Vec<(Style, u32)>) -> Self {
        let face = body.face(RowKind::Body);
        let columns = widths.iter().enumerate().map(|(index, width)| Column {
            letters: letters(index),
            width: *width,
            fit: Fit::of(*width, face),
        });
        Self {
            body,
            columns: columns.collect(),
            styles,
            looks: vec![None; KINDS * LIGHTS * ALIGNS],
            heights: Vec::new(),
            cells: Vec::new(),
            marks: Vec::new(),
            number: Vec::new(),
            scratch: Vec::new(),
            merged: Vec::new(),
        }
    }

    /// The ranges of cells that were merged in the rows written so far.
    pub(super) fn merged(&self) -> &[String] {
        &self.merged
    }

    /// Writes one row; `number` is Excel's, from 1.
    pub(super) fn write(
        &mut self,
        number: usize,
        kind: RowKind,
        cells: &[Cell],
        strings: &mut Strings,
        piece: &mut Piece,
    ) -> Result<(), Broken> {
        self.number.clear();
        decimal(number as u64, &mut self.number);
        self.cells.clear();
        self.marks.clear();
        let mut most = 1;
        let mut first = 0;
        for cell in cells {
            let span = self.body.span(cell);
            if first + span > self.columns.len() {
                return Err(Error::internal("a row is wider than its head").into());
            }
            let lines = if span == 1 && kind == RowKind::Body {
                self.cell(first, cell, strings)?
            } else {
                self.covering(first, kind, cell, strings)?
            };
            most = most.max(lines);
            first += span;
        }
        let out = &mut piece.bytes;
        let start = out.len();
        out.extend_from_slice(b"<row r=\"");
        out.extend_from_slice(&self.number);
        let look = out.len();
        out.push(b'"');
        out.extend_from_slice(self.height(most).as_bytes());
        out.push(b'>');
        piece.marks.push(Mark {
            start: start as u32,
            look: look as u32,
            tail: out.len() as u32,
            column: 0,
            value: most as u32,
        });
        let before = out.len() as u32;
        piece.marks.extend(self.marks.iter().map(|mark| Mark {
            start: mark.start + before,
            look: mark.look + before,
            tail: mark.tail + before,
            ..*mark
        }));
        out.extend_from_slice(&self.cells);
        out.extend_from_slice(b"</row>");
        Ok(())
    }

    /// Writes a cell of an ordinary row and answers the lines it takes.
    fn cell(&mut self, index: usize, cell: &Cell, strings: &mut Strings) -> Result<usize, Broken> {
        let slot = slot(cell) * ALIGNS + self.body.align(index);
        if self.looks[slot].is_none() {
            self.looks[slot] = Some(self.look(RowKind::Body, cell, index)?);
        }
        let place = Place {
            column: index,
            letters: &self.columns[index].letters,
            number: &self.number,
            look: self.looks[slot].as_deref().unwrap_or_default(),
        };
        let mark = place.begin(&mut self.cells);
        let mut out = Out {
            cells: &mut self.cells,
            marks: &mut self.marks,
            scratch: &mut self.scratch,
        };
        out.value(cell, &mut self.columns[index].fit, strings, mark)
    }

    /// Writes a cell of any row, over as many columns as it covers, and answers the lines it takes.
    fn covering(&mut self, first: usize, kind: RowKind, cell: &Cell, strings: &mut Strings) -> Result<usize, Broken> {
        let look = self.look(kind, cell, first)?;
        let covered = &self.columns[first..first + self.body.span(cell)];
        let mut fit = Fit::of(covered.iter().map(|column| column.width).sum(), self.body.face(kind));
        let place = |column: usize| Place {
            column,
            letters: &self.columns[column].letters,
            number: &self.number,
            look: &look,
        };
        let mark = place(first).begin(&mut self.cells);
        let mut out = Out {
            cells: &mut self.cells,
            marks: &mut self.marks,
            scratch: &mut self.scratch,
        };
        let lines = out.value(cell, &mut fit, strings, mark)?;
        for column in first + 1..first + covered.len() {
            let mark = place(column).begin(out.cells);
            out.end(mark, false);
        }
        if let [from, .., to] = covered {
            let number = String::from_utf8_lossy(&self.number);
            self.merged
                .push(format!("{}{number}:{}{number}", from.letters, to.letters));
        }
        Ok(lines)
    }

    fn look(&self, kind: RowKind, cell: &Cell, column: usize) -> Result<Box<str>, Broken> {
        let wanted = self.body.style(kind, cell, column);
        let found = self.styles.iter().find(|(style, _)| *style == wanted);
        let (_, number) = found.ok_or(Broken::Style(wanted))?;
        Ok(format!("\" s=\"{number}\"").into())
    }

    fn height(&mut self, lines: usize) -> &str {
        let size = self.body.size();
        if self.heights.len() <= lines {
            self.heights.resize(lines + 1, None);
        }
        self.heights[lines].get_or_insert_with(|| {
            // The library counts heights in whole pixels, and says nothing where a row is as high as usual.
            let pixels = (row_height(lines, size) * 4.0 / 3.0).round() as u32;
            if pixels == DEFAULT_ROW {
                "".into()
            } else {
                format!(" ht=\"{}\" customHeight=\"1\"", f64::from(pixels) * 0.75).into()
            }
        })
    }
}

/// Where a cell stands and how it looks.
struct Place<'a> {
    column: usize,
    letters: &'a str,
    number: &'a [u8],
    look: &'a str,
}

impl Place<'_> {
    /// Writes the start of the cell, up to its value.
    fn begin(&self, out: &mut Vec<u8>) -> Mark {
        let start = out.len() as u32;
        out.extend_from_slice(b"<c r=\"");
        out.extend_from_slice(self.letters.as_bytes());
        out.extend_from_slice(self.number);
        let mark = Mark {
            start,
            look: out.len() as u32,
            tail: 0,
            column: self.column as u16 + 1,
            value: 0,
        };
        out.extend_from_slice(self.look.as_bytes());
        mark
    }
}

/// Where cells are written to.
struct Out<'a> {
    cells: &'a mut Vec<u8>,
    marks: &'a mut Vec<Mark>,
    scratch: &'a mut Vec<u8>,
}

impl Out<'_> {
    /// Writes a value and the end of its cell; answers the lines it takes.
    fn value(&mut self, cell: &Cell, fit: &mut Fit, strings: &mut Strings, mut mark: Mark) -> Result<usize, Broken> {
        let scratch = &mut *self.scratch;
        scratch.clear();
        let lines = match &cell.value {
            Value::Blank => 1,
            Value::Text { text } | Value::Code { text } => return Ok(self.string(text, fit, strings, mark)),
            Value::Whole { value } | Value::Year { value } => {
                whole(*value, scratch);
                if scratch.len() <= fit.digits {
                    1
                } else {
                    fit.room.lines(&shown_text(&cell.value))
                }
            }
            Value::Percent { numerator, denominator } if *denominator != 0 => {
                write!(scratch, "{:?}", *numerator as f64 / *denominator as f64)?;
                fit.percent
            }
            Value::Decimal { value, .. } if value.is_finite() => {
                write!(scratch, "{value:?}")?;
                fit.room.lines(&shown_text(&cell.value))
            }
            Value::Date { date } if (1900..10_000).contains(&date.year()) => {
                decimal(serial(*date), scratch);
                fit.date
            }
            Value::Date { date } => return Ok(self.string(&dates::short(*date), fit, strings, mark)),
            other => return Ok(self.string(&shown_text(other), fit, strings, mark)),
        };
        if !scratch.is_empty() {
            self.cells.extend_from_slice(b"><v>");
            self.cells.extend_from_slice(scratch);
            mark.value = (scratch.iter()).fold(0, |value: u32, byte| {
                value.wrapping_mul(31).wrapping_add(u32::from(*byte))
            });
        }
        let filled = !scratch.is_empty();
        self.end(mark, filled);
        Ok(lines)
    }

    /// Writes a text and the end of its cell; answers the lines it takes.
    fn string(&mut self, text: &str, fit: &mut Fit, strings: &mut Strings, mut mark: Mark) -> usize {
        let Fit {
            room,
            strings: remembered,
            ..
        } = fit;
        let clean;
        let (shown, measured) = if is_plain(text) {
            (text, text)
        } else {
            // Its height is that of the whole text, also where Excel takes no more of it.
            clean = cell_text(text);
            (clean.as_str(), text)
        };
        if shown.is_empty() {
            self.end(mark, false);
            return room.lines(measured);
        }
        let known = remembered.find(measured, || Known {
            number: strings.add(shown),
            lines: room.lines(measured),
        });
        strings.shown();
        self.cells.extend_from_slice(b" t=\"s\"><v>");
        decimal(u64::from(known.number), self.cells);
        mark.value = known.number;
        self.end(mark, true);
        known.lines
    }

    /// Writes the end of a cell that has a value or none.
    fn end(&mut self, mut mark: Mark, filled: bool) {
        mark.tail = self.cells.len() as u32;
        self.marks.push(mark);
        self.cells.extend_from_slice(if filled { b"</v></c>" } else { b"/>" });
    }
}

/// Values in one slot look the same.
fn slot(cell: &Cell) -> usize {
    let kind = match &cell.value {
        Value::Blank | Value::Text { .. } | Value::Lines { .. } => 0,
        Value::Code { .. } => 1,
        Value::Whole { .. } => 2,
        Value::Year { .. } => 3,
        Value::Percent { .. } => 4,
        Value::Date { .. } => 5,
        Value::PartialDate { .. } => 6,
        Value::Decimal { places, .. } => 7 + usize::from(*places),
    };
    let light = match cell.emphasis {
        None => 0,
        Some(Emphasis::Good) => 1,
        Some(Emphasis::Warn) => 2,
        Some(Emphasis::Bad) => 3,
    };
    kind * LIGHTS + light
}

/// The letters of a column, from 0: A … Z, AA ….
pub(super) fn letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn whole(value: i64, out: &mut Vec<u8>) {
    let size = value.unsigned_abs();
    if size > EXACT {
        // Writing to memory cannot fail.
        let _ = write!(out, "{:?}", value as f64);
        return;
    }
    if value < 0 {
        out.push(b'-');
    }
    decimal(size, out);
}

fn decimal(mut value: u64, out: &mut Vec<u8>) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[start..]);
}

/// A day as Excel counts it: 1 is 1 January 1900, and 29 February 1900, which never was, is 60.
fn serial(date: NaiveDate) -> u64 {
    const FIRST: i32 = 693_595;
    let days = date.num_days_from_ce() - FIRST;
    u64::try_from(if days >= 60 { days + 1 } else { days }).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::ExcelDateTime;

    #[test]
    fn days_are_counted_as_excel_counts_them() {
        for text in [
            "1900-01-01",
            "1900-02-28",
            "1900-03-01",
            "1999-12-31",
            "2024-02-29",
            "9999-12-31",
        ] {
            let date: NaiveDate = text.parse().expect("a day");
            let theirs = ExcelDateTime::parse_from_str(text).expect("a day").to_excel();
            assert_eq!(serial(date) as f64, theirs, "{text}");
        }
    }

    #[test]
    fn columns_have_excels_letters() {
        let shown: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(shown, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn whole_numbers_are_written_exactly_as_far_as_a_cell_holds_them() {
        let shown = |value| {
            let mut out = Vec::new();
            whole(value, &mut out);
            String::from_utf8(out).expect("digits")
        };
        assert_eq!(shown(0), "0");
        assert_eq!(shown(-12_500), "-12500");
        assert_eq!(shown(i64::MAX).parse(), Ok(i64::MAX as f64));
    }
}
