//! File -> sheets of cells: value, kind, merged ranges, hidden rows, formula flags.
//!
//! What must hold: the format is told by the content, never by the suffix; nothing in a file runs (formulas give
//! their stored value only); a hostile file is refused with a code before it costs memory; no input makes this
//! panic or hang. Limits stand in [`limits`].

mod cell;
mod excel;
mod format;
pub mod limits;
mod markup;
mod ole;
mod open_document;
mod package;
mod refusal;
mod spreadsheet;
mod text;

pub use cell::{Cell, Merge, Row, Sheet, Value, address, letters};
pub use format::Format;
pub use refusal::Refusal;

use std::path::Path;

use sha2::{Digest, Sha256};
use sheberlik_core::Progress;

use crate::problem::{Code, SheetProblem};

/// A workbook as it was read: sheets in their order, and what was noticed on the way.
#[derive(Debug)]
pub struct Workbook {
    /// File name without its folder.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
    /// What the content is.
    pub format: Format,
    /// Sheets in the order of the workbook.
    pub sheets: Vec<Sheet>,
    /// What was noticed about the file as a whole.
    pub problems: Vec<SheetProblem>,
}

/// What stops a reading.
#[derive(Debug)]
pub enum Stop {
    /// The file cannot be read; says why.
    Refused(Refusal),
    /// The user stopped the work.
    Cancelled,
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Stop::Refused(refusal)
    }
}

/// Reads a workbook or a table of text.
///
/// # Errors
/// [`Stop::Refused`] with the reason, or [`Stop::Cancelled`].
pub fn read(path: &Path, progress: &Progress) -> Result<Workbook, Stop> {
    let file_name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let length = std::fs::metadata(path).map_err(Refusal::from)?.len();
    if length == 0 {
        return Err(Refusal::Empty.into());
    }
    if length > limits::FILE_BYTES {
        return Err(Refusal::TooLarge {
            limit_mb: limits::FILE_BYTES >> 20,
        }
        .into());
    }
    let bytes = std::fs::read(path).map_err(Refusal::from)?;
    read_bytes(file_name, &bytes, progress)
}

/// As [`read`], from memory.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(file_name: String, bytes: &[u8], progress: &Progress) -> Result<Workbook, Stop> {
    let format = format::recognise(bytes)?;
    let mut problems = Vec::new();
    if let Some(suffix) = format::wrong_suffix(&file_name, format) {
        problems.push(SheetProblem::of_file(
            Code::WrongSuffix,
            serde_json::json!({ "suffix": suffix, "format": format.name() }),
        ));
    }
    // The readers of foreign formats are foreign code: a panic in one is a damaged file, not the end of the program.
    let sheets = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| match format {
        Format::Xlsx => excel::read_xlsx(bytes, progress),
        Format::Xls => excel::read_xls(bytes, progress),
        Format::Ods => open_document::read_ods(bytes, progress),
        Format::Text => text::read_text(&file_name, bytes, &mut problems, progress),
    }))
    .unwrap_or_else(|_| Err(Refusal::Damaged.into()))?;
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Refusal::Empty.into());
    }
    let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Workbook {
        file_name,
        hash,
        format,
        sheets,
        problems,
    })
}
