//! One cell onto the sheet: its type decides how it is written, never its look.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Worksheet, XlsxError};
use sheberlik_i18n::{dates, numbers};

use super::measure::Face;
use super::names::cell_text;
use super::style::{Fill, Formats, Shown, Style};
use crate::table::{Cell, RowKind, Value};

/// What a share of nothing is shown as, and what is no number.
const DASH: &str = numbers::NOTHING;

/// The text that a reader sees in a cell, near enough to measure it.
pub(super) fn shown_text(value: &Value) -> String {
    match value {
        Value::Blank => String::new(),
        Value::Text { text } | Value::Code { text } => text.clone(),
        Value::Lines { lines } => lines.join("\n"),
        Value::Whole { value } | Value::Year { value } => value.to_string(),
        Value::Decimal { value, .. } if !value.is_finite() => DASH.to_owned(),
        Value::Decimal { value, places } => format!("{value:.*}", usize::from(*places)),
        Value::Percent { denominator: 0, .. } => DASH.to_owned(),
        Value::Percent { .. } => "100,0\u{a0}%".to_owned(),
        Value::Date { date } => dates::short(*date),
        Value::PartialDate { text } => dates::partial(text),
    }
}

/// The face of a row's cells.
pub(super) fn face_of(size: f64, kind: RowKind) -> Face {
    Face {
        size,
        bold: kind != RowKind::Body,
    }
}

/// How a value is shown, from its type.
fn shown(value: &Value) -> Shown {
    match value {
        Value::Code { .. } => Shown::Text,
        Value::Whole { .. } => Shown::Whole,
        Value::Year { .. } => Shown::Year,
        Value::Decimal { places, .. } => Shown::Decimal(*places),
        Value::Percent { .. } => Shown::Percent,
        Value::Date { .. } => Shown::Date,
        Value::Blank | Value::Text { .. } | Value::Lines { .. } | Value::PartialDate { .. } => Shown::General,
    }
}

impl Style {
    /// The style with what the cell itself says: its type and its traffic light.
    pub(super) fn of_cell(self, cell: &Cell) -> Self {
        Self {
            shown: shown(&cell.value),
            fill: cell.emphasis.map_or(self.fill, Fill::Light),
            ..self
        }
    }
}

/// Writes a cell over `columns` of one row.
pub(super) fn write(
    sheet: &mut Worksheet,
    formats: &mut Formats,
    row: u32,
    columns: &Range<usize>,
    cell: &Cell,
    style: Style,
) -> Result<(), XlsxError> {
    let style = style.of_cell(cell);
    let (first, last) = (column(columns.start), column(columns.end - 1));
    let format = formats.of(style);
    if first != last {
        sheet.merge_range(row, first, row, last, "", format)?;
    }
    match &cell.value {
        Value::Blank => sheet.write_blank(row, first, format)?,
        Value::Whole { value } | Value::Year { value } => {
            sheet.write_number_with_format(row, first, *value as f64, format)?
        }
        Value::Decimal { value, .. } if value.is_finite() => {
            sheet.write_number_with_format(row, first, *value, format)?
        }
        Value::Percent { numerator, denominator } if *denominator != 0 => {
            sheet.write_number_with_format(row, first, *numerator as f64 / *denominator as f64, format)?
        }
        Value::Date { date } if (1900..10_000).contains(&date.year()) => {
            sheet.write_datetime_with_format(row, first, &excel_date(*date)?, format)?
        }
        // Always as a string: a text that starts with = + - @ is no formula, an address is no link.
        other => sheet.write_string_with_format(row, first, cell_text(&shown_text(other)), format)?,
    };
    Ok(())
}

fn excel_date(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = (date.year().clamp(1900, 9999), date.month(), date.day());
    ExcelDateTime::from_ymd(year as u16, month as u8, day as u8)
}

/// A column's number as the writer takes it.
pub(super) fn column(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
