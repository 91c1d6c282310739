//! The flat sheets: data to be filtered and recalculated, and the parameters the form was made with.

use chrono::NaiveDate;
use rust_xlsxwriter::{Worksheet, XlsxError};
use sheberlik_core::{Error, Progress};

use super::cells::{self, column, shown_text};
use super::failed;
use super::form::{HIGHEST, row_height};
use super::measure::{Face, height, lines, width};
use super::page;
use super::style::{Formats, Style};
use crate::table::{Align, Cell, Flat, Imprint, Orientation, ParameterSheet, Value};

/// Size of the text, in points.
const SIZE: f64 = 10.0;
/// Narrowest and widest column, in pixels.
const NARROW: f64 = 48.0;
const WIDE: f64 = 190.0;
/// Rows looked at to find the width of a column.
const SAMPLE: usize = 400;
/// Room for the arrow of the filter, in pixels.
const ARROW: f64 = 22.0;

/// The face of the rows.
pub(super) const FACE: Face = Face {
    size: SIZE,
    bold: false,
};

/// Writes a sheet of data: frozen header with a filter, typed columns.
pub(super) fn write(
    sheet: &mut Worksheet,
    formats: &mut Formats,
    flat: &Flat,
    imprint: &Imprint,
    progress: &Progress,
) -> Result<(), Error> {
    let widths = top(sheet, formats, flat, imprint)?;
    let (count, mut room) = (flat.rows.len(), Vec::new());
    for index in 0..count {
        progress.check()?;
        if index % 200 == 0 {
            progress.step(index as u64, count as u64, "report-write");
        }
        line(sheet, formats, index + 1, flat.rows.row(index, &mut room), &widths).map_err(failed)?;
    }
    Ok(())
}

/// Writes what is around the rows of a sheet of data, and one row with a cell of each style that the rows may have: those
/// of all kinds of values, those of the first rows, and `more`.
pub(super) fn write_frame(
    sheet: &mut Worksheet,
    formats: &mut Formats,
    flat: &Flat,
    imprint: &Imprint,
    more: &[Style],
) -> Result<(Vec<f64>, Vec<Style>), Error> {
    let widths = top(sheet, formats, flat, imprint)?;
    let mut styles = usual_styles();
    let mut room = Vec::new();
    for index in 0..flat.rows.len().min(SAMPLE) {
        for cell in flat.rows.row(index, &mut room) {
            let style = style(cell);
            if !styles.contains(&style) {
                styles.push(style);
            }
        }
    }
    styles.extend(more);
    for (index, style) in styles.iter().enumerate() {
        sheet
            .write_blank(1, column(index), formats.of(*style))
            .map_err(failed)?;
    }
    Ok((widths, styles))
}

/// Page, header, widths and filter; answers the widths of the columns in pixels.
fn top(sheet: &mut Worksheet, formats: &mut Formats, flat: &Flat, imprint: &Imprint) -> Result<Vec<f64>, Error> {
    page::set_up(sheet, Orientation::Landscape, false, imprint);
    let widths = widths(flat);
    head(sheet, formats, flat, &widths).map_err(failed)?;
    if !flat.heads.is_empty() {
        let last = u32::try_from(flat.rows.len()).unwrap_or(u32::MAX);
        sheet
            .autofilter(0, 0, last, column(flat.heads.len() - 1))
            .map_err(failed)?;
    }
    Ok(widths)
}

/// The styles of all kinds of values without a traffic light.
fn usual_styles() -> Vec<Style> {
    usual_values().map(|value| style(&Cell::of(value))).collect()
}

/// A value of each kind, with up to two decimals.
pub(super) fn usual_values() -> impl Iterator<Item = Value> {
    let decimals = (0..=2).map(|places| Value::Decimal { value: 0.0, places });
    let share = Value::Percent {
        numerator: 0,
        denominator: 1,
    };
    let date = NaiveDate::default();
    [
        Value::Blank,
        Value::Code { text: String::new() },
        Value::Whole { value: 0 },
        Value::Year { value: 0 },
        share,
        Value::Date { date },
        Value::PartialDate { text: String::new() },
    ]
    .into_iter()
    .chain(decimals)
}

/// How a cell of a row looks.
pub(super) fn style(cell: &Cell) -> Style {
    Style {
        align: align(&cell.value),
        ..Style::cell(SIZE)
    }
    .of_cell(cell)
}

fn head(sheet: &mut Worksheet, formats: &mut Formats, flat: &Flat, widths: &[f64]) -> Result<(), XlsxError> {
    let style = Style::head(SIZE);
    for (index, width) in widths.iter().enumerate() {
        sheet.set_column_width_pixels(column(index), width.round() as u32)?;
    }
    let most = flat
        .heads
        .iter()
        .zip(widths)
        .map(|(head, width)| lines(head, width - ARROW, style.face()))
        .max();
    sheet.set_row_height(0, height(most.unwrap_or(1), SIZE).min(HIGHEST))?;
    for (index, text) in flat.heads.iter().enumerate() {
        cells::write(
            sheet,
            formats,
            0,
            &(index..index + 1),
            &Cell::text(text.as_str()),
            style,
        )?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn line(
    sheet: &mut Worksheet,
    formats: &mut Formats,
    row: usize,
    cells: &[Cell],
    widths: &[f64],
) -> Result<(), XlsxError> {
    let row = u32::try_from(row).unwrap_or(u32::MAX);
    let most = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| lines(&shown_text(&cell.value), *width, FACE))
        .max();
    sheet.set_row_height(row, row_height(most.unwrap_or(1), SIZE))?;
    for (index, cell) in cells.iter().enumerate() {
        cells::write(sheet, formats, row, &(index..index + 1), cell, style(cell))?;
    }
    Ok(())
}

fn align(value: &Value) -> Align {
    match value {
        Value::Whole { .. } | Value::Decimal { .. } | Value::Percent { .. } => Align::Right,
        Value::Date { .. } | Value::PartialDate { .. } | Value::Year { .. } => Align::Centre,
        Value::Blank | Value::Text { .. } | Value::Code { .. } | Value::Lines { .. } => Align::Left,
    }
}

fn widths(flat: &Flat) -> Vec<f64> {
    let head = Face { size: SIZE, bold: true };
    let words = |text: &String| text.split(' ').map(|word| width(word, head)).fold(0.0, f64::max) + ARROW;
    let mut widths: Vec<f64> = flat.heads.iter().map(words).collect();
    let mut room = Vec::new();
    for index in 0..flat.rows.len().min(SAMPLE) {
        for (widest, cell) in widths.iter_mut().zip(flat.rows.row(index, &mut room)) {
            *widest = widest.max(width(&shown_text(&cell.value), FACE) + 10.0);
        }
    }
    widths.iter().map(|width| width.clamp(NARROW, WIDE)).collect()
}

/// Writes the parameters sheet: name and value.
pub(super) fn write_parameters(
    sheet: &mut Worksheet,
    formats: &mut Formats,
    parameters: &ParameterSheet,
    imprint: &Imprint,
) -> Result<(), XlsxError> {
    page::set_up(sheet, Orientation::Portrait, false, imprint);
    let paper = page::printable(Orientation::Portrait);
    let widths = [paper * 0.4, paper * 0.6];
    for (index, width) in widths.iter().enumerate() {
        sheet.set_column_width_pixels(column(index), width.round() as u32)?;
    }
    let heads = parameters
        .heads
        .iter()
        .map(|head| Cell::text(head.as_str()))
        .collect::<Vec<_>>();
    for (index, head) in heads.iter().enumerate() {
        cells::write(sheet, formats, 0, &(index..index + 1), head, Style::head(11.0))?;
    }
    sheet.set_row_height(0, height(1, 11.0))?;
    for (index, (name, value)) in parameters.rows.iter().enumerate() {
        let row = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let style = Style::cell(11.0);
        let most = lines(name, widths[0], style.face()).max(lines(&shown_text(&value.value), widths[1], style.face()));
        sheet.set_row_height(row, height(most, 11.0).min(HIGHEST))?;
        cells::write(sheet, formats, row, &(0..1), &Cell::text(name.as_str()), style)?;
        cells::write(sheet, formats, row, &(1..2), value, style)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}
