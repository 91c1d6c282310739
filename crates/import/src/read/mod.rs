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

use std::fs::File;
use std::io::{BufReader, Read, Seek};
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
    if let Some((hash, sheets)) = read_in_place(path, progress)? {
        let problems = problems_of(&file_name, Format::Xlsx);
        return finished(file_name, hash, Format::Xlsx, sheets, problems);
    }
    let bytes = std::fs::read(path).map_err(Refusal::from)?;
    read_bytes(file_name, &bytes, progress)
}

/// A plain Excel workbook where it lies: the largest kind of file need not be in memory as well. Nothing where it is
/// anything else, or odd; whatever cannot be done here is done, and explained, by reading the bytes.
fn read_in_place(path: &Path, progress: &Progress) -> Result<Option<(String, Vec<Sheet>)>, Stop> {
    let Ok(mut file) = File::open(path) else {
        return Ok(None);
    };
    let mut start = [0; 4];
    let zipped = file.read_exact(&mut start).is_ok() && start == *b"PK\x03\x04";
    if !zipped {
        return Ok(None);
    }
    let source = BufReader::with_capacity(64 << 10, &file);
    let read = catching(|| excel::read_plain_xlsx(source, progress))?;
    let Some(sheets) = read else { return Ok(None) };
    let mut digest = Sha256::new();
    let mut chunk = vec![0; 64 << 10];
    if file.rewind().is_err() {
        return Ok(None);
    }
    loop {
        match file.read(&mut chunk) {
            Ok(0) => return Ok(Some((hexadecimal(&digest.finalize()), sheets))),
            Ok(count) => digest.update(&chunk[..count]),
            Err(_) => return Ok(None),
        }
    }
}

/// The readers of foreign formats are foreign code: a panic in one is a damaged file, not the end of the program.
fn catching<T>(work: impl FnOnce() -> Result<T, Stop>) -> Result<T, Stop> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Refusal::Damaged.into()))
}

fn hexadecimal(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn problems_of(file_name: &str, format: Format) -> Vec<SheetProblem> {
    let wrong = format::wrong_suffix(file_name, format).map(|suffix| {
        SheetProblem::of_file(
            Code::WrongSuffix,
            serde_json::json!({ "suffix": suffix, "format": format.name() }),
        )
    });
    wrong.into_iter().collect()
}

fn finished(
    file_name: String,
    hash: String,
    format: Format,
    sheets: Vec<Sheet>,
    problems: Vec<SheetProblem>,
) -> Result<Workbook, Stop> {
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Refusal::Empty.into());
    }
    Ok(Workbook {
        file_name,
        hash,
        format,
        sheets,
        problems,
    })
}

/// As [`read`], from memory.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(file_name: String, bytes: &[u8], progress: &Progress) -> Result<Workbook, Stop> {
    let format = format::recognise(bytes)?;
    let mut problems = problems_of(&file_name, format);
    let sheets = catching(|| match format {
        Format::Xlsx => excel::read_xlsx(bytes, progress),
        Format::Xls => excel::read_xls(bytes, progress),
        Format::Ods => open_document::read_ods(bytes, progress),
        Format::Text => text::read_text(&file_name, bytes, &mut problems, progress),
    })?;
    finished(file_name, hexadecimal(&Sha256::digest(bytes)), format, sheets, problems)
}
