//! Excel workbooks through calamine: the cells of xlsx as a stream, those of xls from its range.

use std::collections::HashMap;
use std::io::{self, Cursor, Seek};

use arcstr::ArcStr;
use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError};
use chrono::{Datelike, NaiveDate};
use sheberlik_core::Progress;

use super::cell::kept;
use super::spreadsheet::{self, Halt};
use super::{Cell, Merge, Refusal, Row, Sheet, Stop, Value, limits, ole, package};

/// Counts what is held over all sheets of a workbook and refuses more than the limits.
#[derive(Default)]
pub(super) struct Budget {
    cells: usize,
    text: usize,
    /// Texts that stand in many cells are held once.
    shared: HashMap<Box<str>, Option<(ArcStr, bool)>>,
}

impl Budget {
    pub(super) fn text(&mut self, text: &str) -> Result<Option<(ArcStr, bool)>, Refusal> {
        if text.len() > 200 {
            return self.count(kept(text));
        }
        if let Some(known) = self.shared.get(text) {
            return Ok(known.clone());
        }
        let fresh = self.count(kept(text))?;
        if self.shared.len() < 400_000 {
            self.shared.insert(text.into(), fresh.clone());
        }
        Ok(fresh)
    }

    /// A text that is known to stand once in the workbook.
    pub(super) fn fresh(&mut self, text: &str) -> Result<Option<(ArcStr, bool)>, Refusal> {
        self.count(kept(text))
    }

    fn count(&mut self, kept: Option<(ArcStr, bool)>) -> Result<Option<(ArcStr, bool)>, Refusal> {
        self.text += kept.as_ref().map_or(0, |(text, _)| text.len());
        if self.text > limits::TEXT_BYTES {
            Err(Refusal::TooManyCells { rows: limits::ROWS })
        } else {
            Ok(kept)
        }
    }

    pub(super) fn cell(&mut self) -> Result<(), Refusal> {
        self.cells += 1;
        if self.cells > limits::CELLS {
            Err(Refusal::TooManyCells { rows: limits::ROWS })
        } else {
            Ok(())
        }
    }
}

impl Sheet {
    /// Adds a cell; rows come in order, cells of a row nearly always.
    pub(super) fn add(&mut self, row: u32, cell: Cell) -> Result<(), Refusal> {
        if row >= limits::ROWS {
            return Err(Refusal::TooManyCells { rows: limits::ROWS });
        }
        if cell.column >= limits::COLUMNS {
            self.cells_beyond += 1;
            return Ok(());
        }
        let at = match self.rows.last() {
            Some(last) if last.number == row => self.rows.len() - 1,
            Some(last) if last.number < row => self.start_row(self.rows.len(), row),
            None => self.start_row(0, row),
            _ => match self.rows.binary_search_by_key(&row, |row| row.number) {
                Ok(at) => at,
                Err(at) => self.start_row(at, row),
            },
        };
        let cells = &mut self.rows[at].cells;
        if cells.last().is_none_or(|last| last.column < cell.column) {
            cells.push(cell);
        } else {
            match cells.binary_search_by_key(&cell.column, |cell| cell.column) {
                Ok(at) => cells[at] = cell,
                Err(at) => cells.insert(at, cell),
            }
        }
        Ok(())
    }

    fn start_row(&mut self, at: usize, number: u32) -> usize {
        // Rows come in order: the one before is complete and keeps what it needs; its room goes on to the next.
        let mut cells = Vec::new();
        if let Some(last) = self.rows.last_mut() {
            cells = std::mem::take(&mut last.cells);
            last.cells.reserve_exact(cells.len());
            last.cells.append(&mut cells);
        }
        self.rows.insert(
            at,
            Row {
                number,
                hidden: false,
                cells,
            },
        );
        at
    }

    pub(super) fn hide_rows(&mut self, hidden: &[u32]) {
        for number in hidden {
            if let Ok(at) = self.rows.binary_search_by_key(number, |row| row.number) {
                self.rows[at].hidden = true;
            }
        }
    }
}

/// Reads an Excel 2007+ workbook where the own reader can; nothing where the library must.
///
/// # Errors
/// What stops any reading.
pub fn read_plain_xlsx<R: io::Read + Seek>(source: R, progress: &Progress) -> Result<Option<Vec<Sheet>>, Stop> {
    match spreadsheet::read(source, progress) {
        Ok(sheets) => Ok(Some(sheets)),
        Err(Halt::Stop(stop)) => Err(stop),
        Err(Halt::Odd) => Ok(None),
    }
}

/// Reads an Excel 2007+ workbook: by the own reader, and what is odd for that by the library.
pub fn read_xlsx(bytes: &[u8], progress: &Progress) -> Result<Vec<Sheet>, Stop> {
    match read_plain_xlsx(Cursor::new(bytes), progress)? {
        Some(sheets) => Ok(sheets),
        None => read_odd_xlsx(bytes, progress),
    }
}

/// Reads an Excel 2007+ workbook by the library.
pub(super) fn read_odd_xlsx(bytes: &[u8], progress: &Progress) -> Result<Vec<Sheet>, Stop> {
    let mut markup = package::inspect_xlsx(bytes, progress)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refusal_of_xlsx)?;
    let listed: Vec<_> = workbook.sheets_metadata().to_vec();
    if listed.len() > limits::SHEETS {
        return Err(Refusal::Bomb.into());
    }
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    let count = listed.len() as u64;
    for (index, entry) in listed.iter().enumerate() {
        if entry.typ != SheetType::WorkSheet {
            continue;
        }
        let hidden = entry.visible != SheetVisible::Visible;
        let mut sheet = Sheet {
            name: entry.name.clone(),
            hidden,
            ..Sheet::default()
        };
        read_xlsx_cells(&mut workbook, &mut sheet, &mut budget, progress, (index as u64, count))?;
        if let Some(markup) = markup.remove(&entry.name) {
            sheet.hide_rows(&markup.hidden_rows);
            sheet.merges = markup.merges;
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn read_xlsx_cells(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &mut Sheet,
    budget: &mut Budget,
    progress: &Progress,
    (index, count): (u64, u64),
) -> Result<(), Stop> {
    let name = sheet.name.clone();
    let mut reader = match workbook.worksheet_cells_reader(&name) {
        Ok(reader) => reader,
        // A chart sheet under another name, or a sheet whose part is missing.
        Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Ok(()),
        Err(error) => return Err(refusal_of_xlsx(error).into()),
    };
    let mut passed = 0_u64;
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(refusal_of_xlsx)? {
        passed += 1;
        if passed.is_multiple_of(8192) {
            progress.check().map_err(|_| Stop::Cancelled)?;
            progress.step(index, count, "import_read");
        }
        let formula = record.formula.is_some();
        let value = match record.value {
            DataRef::SharedString(text) => text_value(budget, text)?,
            other => plain_value(budget, Data::from(other))?,
        };
        put(sheet, budget, record.pos, value, formula)?;
    }
    Ok(())
}

pub(super) type Read = Option<(Value, bool)>;

pub(super) fn text_value(budget: &mut Budget, text: &str) -> Result<Read, Refusal> {
    Ok(budget.text(text)?.map(|(text, trimmed)| (Value::Text(text), trimmed)))
}

pub(super) fn plain_value(budget: &mut Budget, data: Data) -> Result<Read, Refusal> {
    Ok(match data {
        Data::String(text) => text_value(budget, &text)?,
        Data::Int(number) => Some((Value::Number(number as f64), false)),
        Data::Float(number) => Some((Value::Number(number), false)),
        Data::Bool(yes) => Some((Value::YesNo(yes), false)),
        Data::DateTime(moment) => Some((date_value(&moment), false)),
        Data::DateTimeIso(text) => match NaiveDate::parse_from_str(text.get(..10).unwrap_or(&text), "%Y-%m-%d") {
            Ok(date) => Some((Value::Date(date), false)),
            Err(_) => text_value(budget, &text)?,
        },
        Data::DurationIso(text) => text_value(budget, &text)?,
        Data::Error(_) => Some((Value::Nothing, false)),
        Data::Empty => None,
    })
}

/// A number under a date format. Clock times and lengths of time stay numbers: no field of ours is one.
pub(super) fn date_value(moment: &ExcelDateTime) -> Value {
    let number = moment.as_f64();
    match moment.as_datetime().map(|moment| moment.date()) {
        Some(date) if moment.is_datetime() && number >= 1.0 && (1900..2200).contains(&date.year()) => Value::Date(date),
        _ => Value::Number(number),
    }
}

pub(super) fn put(
    sheet: &mut Sheet,
    budget: &mut Budget,
    (row, column): (u32, u32),
    read: Read,
    formula: bool,
) -> Result<(), Refusal> {
    let (value, trimmed) = match read {
        Some(read) => read,
        // A formula that was never calculated is noticed; an empty cell is not.
        None if formula => (Value::Nothing, false),
        None => return Ok(()),
    };
    budget.cell()?;
    sheet.add(
        row,
        Cell {
            column,
            value,
            formula,
            trimmed,
        },
    )
}

fn refusal_of_xlsx(error: XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::PasswordProtected,
        _ => Refusal::Damaged,
    }
}

/// Reads an Excel 97-2003 workbook.
pub fn read_xls(bytes: &[u8], progress: &Progress) -> Result<Vec<Sheet>, Stop> {
    let hidden_rows = ole::inspect(bytes)?;
    let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refusal::PasswordProtected,
        _ => Refusal::Damaged,
    })?;
    let listed: Vec<_> = workbook.sheets_metadata().to_vec();
    if listed.len() > limits::SHEETS {
        return Err(Refusal::Bomb.into());
    }
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    let mut worksheets = hidden_rows.into_iter();
    for (index, entry) in listed.iter().enumerate() {
        progress.check().map_err(|_| Stop::Cancelled)?;
        progress.step(index as u64, listed.len() as u64, "import_read");
        if entry.typ != SheetType::WorkSheet {
            continue;
        }
        let hidden = entry.visible != SheetVisible::Visible;
        let mut sheet = Sheet {
            name: entry.name.clone(),
            hidden,
            ..Sheet::default()
        };
        let range = workbook.worksheet_range(&entry.name).map_err(|_| Refusal::Damaged)?;
        let formulas = workbook.worksheet_formula(&entry.name).unwrap_or_default();
        fill_from_range(&mut sheet, &mut budget, range, &formulas)?;
        sheet.merges = workbook
            .merge_cells_by_sheet_name(&entry.name)
            .unwrap_or_default()
            .into_iter()
            .take(limits::MERGES)
            .map(|range| Merge {
                top: range.start.0,
                left: range.start.1,
                bottom: range.end.0,
                right: range.end.1,
            })
            .collect();
        sheet.hide_rows(&worksheets.next().unwrap_or_default());
        sheets.push(sheet);
    }
    Ok(sheets)
}

pub(super) fn fill_from_range(
    sheet: &mut Sheet,
    budget: &mut Budget,
    range: calamine::Range<Data>,
    formulas: &calamine::Range<String>,
) -> Result<(), Refusal> {
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, data) in range.used_cells() {
        let position = (top + row as u32, left + column as u32);
        let formula = formulas.get_value(position).is_some_and(|formula| !formula.is_empty());
        let value = plain_value(budget, data.clone())?;
        put(sheet, budget, position, value, formula)?;
    }
    Ok(())
}
