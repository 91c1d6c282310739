//! OpenDocument spreadsheets through calamine; merged ranges and hidden rows come from the markup scan.

use std::io::Cursor;

use calamine::{Ods, OdsError, Reader, SheetVisible};
use sheberlik_core::Progress;

use super::excel::{Budget, fill_from_range};
use super::{Refusal, Sheet, Stop, limits, package};

/// Reads an OpenDocument spreadsheet.
pub fn read_ods(bytes: &[u8], progress: &Progress) -> Result<Vec<Sheet>, Stop> {
    let mut markup = package::inspect_ods(bytes, progress)?;
    let mut workbook: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => Refusal::PasswordProtected,
        OdsError::CellLimitExceeded { .. } => Refusal::TooManyCells { rows: limits::ROWS },
        _ => Refusal::Damaged,
    })?;
    let listed: Vec<_> = workbook.sheets_metadata().to_vec();
    if listed.len() > limits::SHEETS {
        return Err(Refusal::Bomb.into());
    }
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for (index, entry) in listed.iter().enumerate() {
        progress.check().map_err(|_| Stop::Cancelled)?;
        progress.step(index as u64, listed.len() as u64, "import_read");
        let hidden = entry.visible != SheetVisible::Visible;
        let mut sheet = Sheet {
            name: entry.name.clone(),
            hidden,
            ..Sheet::default()
        };
        let range = workbook.worksheet_range(&entry.name).map_err(|_| Refusal::Damaged)?;
        let formulas = workbook.worksheet_formula(&entry.name).unwrap_or_default();
        fill_from_range(&mut sheet, &mut budget, range, &formulas)?;
        if let Some(markup) = markup.remove(&entry.name) {
            sheet.hide_rows(&markup.hidden_rows);
            sheet.merges = markup.merges;
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}
