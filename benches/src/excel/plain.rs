//! The other side: rust_xlsxwriter as its documentation shows it. Standard mode, a format with each cell, autofit, the
//! level of compression that it comes with.

use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};
use sheberlik_reports::table::{Cell, Value};

use super::sheet::{HEADS, Invented};
use crate::harness::Result;

struct Formats {
    head: Format,
    text: Format,
    code: Format,
    whole: Format,
    year: Format,
    date: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = Format::new()
            .set_font_name("Times New Roman")
            .set_font_size(10)
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_border(FormatBorder::Thin);
        Self {
            head: cell
                .clone()
                .set_bold()
                .set_align(FormatAlign::Center)
                .set_background_color(0x00DC_E6F1),
            code: cell.clone().set_num_format("@"),
            whole: cell.clone().set_num_format("#,##0"),
            year: cell.clone().set_num_format("0").set_align(FormatAlign::Center),
            date: cell.clone().set_num_format("dd.mm.yyyy").set_align(FormatAlign::Center),
            text: cell,
        }
    }
}

/// Writes the sheet.
pub fn write(rows: &Invented, path: &Path) -> Result<()> {
    let formats = Formats::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in HEADS.iter().enumerate() {
        sheet.write_string_with_format(0, column as u16, *head, &formats.head)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let mut cells = Vec::new();
    for index in 0..rows.count() {
        rows.row(index, &mut cells);
        for (column, cell) in cells.iter().enumerate() {
            write_cell(sheet, index as u32 + 1, column as u16, cell, &formats)?;
        }
    }
    sheet.autofilter(0, 0, rows.count() as u32, HEADS.len() as u16 - 1)?;
    sheet.autofit();
    book.save(path)?;
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, formats: &Formats) -> Result<()> {
    match &cell.value {
        Value::Blank => sheet.write_blank(row, column, &formats.text)?,
        Value::Text { text } => sheet.write_string_with_format(row, column, text, &formats.text)?,
        Value::Code { text } => sheet.write_string_with_format(row, column, text, &formats.code)?,
        Value::Whole { value } => sheet.write_number_with_format(row, column, *value as f64, &formats.whole)?,
        Value::Year { value } => sheet.write_number_with_format(row, column, *value as f64, &formats.year)?,
        Value::Date { date } => {
            let serial = ExcelDateTime::parse_from_str(&date.to_string())?;
            sheet.write_datetime_with_format(row, column, &serial, &formats.date)?
        }
        other => return Err(format!("the sheet has no {other:?}").into()),
    };
    Ok(())
}
