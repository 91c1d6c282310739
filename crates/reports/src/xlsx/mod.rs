//! A report as an Excel file.
//!
//! The writer knows no form, no SQL and no word: all text is in the [`Report`]. It writes beside the target and renames,
//! so that a cancelled or failed export leaves no half file; a target that Excel holds open is told apart.

mod body;
mod cells;
mod chart;
mod flat;
mod form;
mod grid;
mod long;
mod measure;
mod names;
mod page;
mod stream;
mod style;
mod together;

use std::path::{Path, PathBuf};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use serde_json::json;
use sheberlik_core::{Error, Progress};

use self::long::long_table;
use self::names::SheetNames;
pub use self::names::file_name;
use self::stream::Frame;
use self::stream::body::Body;
use self::style::{Formats, Style};
use crate::table::{Report, Sheet};

/// From so many rows on, rows go to a temporary file instead of memory (`performance.md` §1.5).
const LOW_MEMORY_ROWS: usize = 5_000;
/// The level Excel itself writes with; a quarter faster than the default.
const COMPRESSION: u8 = 3;

/// Height of a row and width of a column that nothing was set for, in pixels; Times New Roman 11 has digits of 7 pixels.
const DEFAULT_ROW: u32 = 20;
const DEFAULT_COLUMN: u32 = 64;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Sheets of the workbook.
    pub sheets: usize,
    /// Things the form lists: the rows of its first data sheet.
    pub rows: usize,
}

/// Writes a report to `path`.
///
/// # Errors
/// `Error::Cancelled`; `file_locked` if another program holds the target; `Error::Disk` else.
pub fn write(report: &Report, path: &Path, progress: &Progress) -> Result<Written, Error> {
    write_long(report, path, stream::ROWS, progress)
}

/// Writes a report; data sheets and tables of so many rows or more go the own way.
fn write_long(report: &Report, path: &Path, long: usize, progress: &Progress) -> Result<Written, Error> {
    refuse_if_held(path)?;
    let temporary = Temporary::beside(path, "tmp");
    // A style that no early row showed makes it start again; there is an end to styles.
    let mut styles = Vec::new();
    while let Some(style) = attempt(report, path, &temporary, long, &styles, progress)? {
        styles.push(style);
    }
    progress.check()?;
    std::fs::rename(&temporary.0, path).map_err(|error| held_or_disk(error, path))?;
    Ok(Written {
        sheets: sheet_count(report),
        rows: row_count(report),
    })
}

/// Writes the file with these styles ready for long sheets; a style that is missing comes back.
fn attempt(
    report: &Report,
    path: &Path,
    temporary: &Temporary,
    long: usize,
    styles: &[Style],
    progress: &Progress,
) -> Result<Option<Style>, Error> {
    let (mut book, frames) = book(report, long, styles, progress)?;
    progress.check()?;
    if frames.is_empty() {
        progress.step(1, 1, "report-save");
        book.save(&temporary.0).map_err(failed)?;
        return Ok(None);
    }
    let around = Temporary::beside(path, "frame.tmp");
    book.save(&around.0).map_err(failed)?;
    drop(book);
    stream::rewrite(&around.0, &temporary.0, &frames, progress)
}

/// A file that disappears unless it was renamed.
struct Temporary(PathBuf);

impl Temporary {
    fn beside(path: &Path, ending: &str) -> Self {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.{ending}", std::process::id()));
        Self(path.with_file_name(name))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Nothing is there after a rename; nothing more can be done if the disk refuses.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The workbook, and its sheets whose rows are still to be written.
fn book<'a>(
    report: &'a Report,
    long: usize,
    styles: &[Style],
    progress: &Progress,
) -> Result<(Workbook, Vec<Frame<'a>>), Error> {
    let mut book = Workbook::new();
    book.set_zip_compression_level(COMPRESSION);
    // The default face sets the unit of column widths, so it must be one that every machine has in the same width.
    book.set_default_format(&style::default_format(), DEFAULT_ROW, DEFAULT_COLUMN)
        .map_err(failed)?;
    book.set_properties(&properties(report));
    let low_memory = longest(report, long) > LOW_MEMORY_ROWS;
    let mut formats = Formats::default();
    let mut names = SheetNames::default();
    let mut frames = Vec::new();
    for (index, sheet) in report.sheets.iter().enumerate() {
        let table = long_table(sheet, long);
        let worksheet = add(&mut book, low_memory && table.is_none(), &names.take(&sheet.name))?;
        let writing = (worksheet, &mut formats);
        let left = form::write(writing, sheet, table, styles, &report.imprint, progress)?;
        if let (Some(table), Some(left)) = (table, left) {
            frames.push(Frame {
                index,
                body: Body::Table(table),
                first: left.first,
                widths: left.widths,
                styles: left.styles,
            });
        }
    }
    for (index, flat) in report.data.iter().enumerate() {
        let streamed = stream::takes(flat, long);
        let worksheet = add(&mut book, low_memory && !streamed, &names.take(&flat.name))?;
        if streamed {
            let (widths, styles) = flat::write_frame(worksheet, &mut formats, flat, &report.imprint, styles)?;
            frames.push(Frame {
                index: report.sheets.len() + index,
                body: Body::Flat(flat),
                // Under the head.
                first: 1,
                widths,
                styles,
            });
        } else {
            flat::write(worksheet, &mut formats, flat, &report.imprint, progress)?;
        }
    }
    let worksheet = add(&mut book, false, &names.take(&report.parameters.name))?;
    flat::write_parameters(worksheet, &mut formats, &report.parameters, &report.imprint).map_err(failed)?;
    Ok((book, frames))
}

fn add<'a>(book: &'a mut Workbook, low_memory: bool, name: &str) -> Result<&'a mut Worksheet, Error> {
    let sheet = if low_memory {
        book.add_worksheet_with_low_memory().map_err(failed)?
    } else {
        book.add_worksheet()
    };
    sheet.set_name(name).map_err(failed)
}

/// The college owns the document; no name of a person, a computer or a program's user is put in.
fn properties(report: &Report) -> DocProperties {
    let made = report.imprint.made_at;
    let properties = DocProperties::new()
        .set_title(&report.title)
        .set_author(&report.imprint.college)
        .set_company(&report.imprint.college);
    match ExcelDateTime::from_timestamp(made.timestamp()) {
        Ok(at) => properties.set_creation_datetime(&at),
        Err(_) => properties,
    }
}

fn sheet_count(report: &Report) -> usize {
    report.sheets.len() + report.data.len() + 1
}

fn row_count(report: &Report) -> usize {
    report.data.first().map_or(0, |flat| flat.rows.len())
}

/// Rows of the longest table that the library writes.
fn longest(report: &Report, long: usize) -> usize {
    let sheets = report.sheets.iter().filter(|sheet| long_table(sheet, long).is_none());
    let rows = sheets.flat_map(Sheet::tables).map(|table| table.rows.len());
    rows.max().unwrap_or(0)
}

/// What the writing library says, as an error of the program.
fn failed(error: XlsxError) -> Error {
    match error {
        XlsxError::IoError(error) | XlsxError::TempFileError(_, error) => Error::Disk(error),
        other => Error::internal(other),
    }
}

/// Refuses before the work if the target cannot be written, rather than after it.
fn refuse_if_held(path: &Path) -> Result<(), Error> {
    match std::fs::OpenOptions::new().write(true).open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(held_or_disk(error, path)),
    }
}

/// On Windows a file that Excel has open cannot be written or replaced: sharing violation (32), lock violation (33), or
/// plain refusal although the file itself is not read-only.
fn held_or_disk(error: std::io::Error, path: &Path) -> Error {
    let shared = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    let refused = cfg!(windows)
        && error.kind() == std::io::ErrorKind::PermissionDenied
        && std::fs::metadata(path).is_ok_and(|target| target.is_file() && !target.permissions().readonly());
    if shared || refused {
        return Error::coded("file_locked", json!({}));
    }
    Error::Disk(error)
}
