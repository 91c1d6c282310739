//! Long sheets: our own writer of rows inside a workbook of the library (`docs/adr`, «own writer of long sheets»). The
//! rows are those of a data sheet, or of the long table of a printed one.
//!
//! ```text
//! library     → a workbook whose long sheet has all around the rows, and in their place a cell of each style
//! rewrite     → parts as they are │ the long sheet: its start, our rows, its end │ the strings: theirs, then ours
//! ```
//!
//! What must hold: page set-up, widths, head, filter and styles are the library's; the cells are those that the
//! short way would have written; a row is never kept after it was written; a broken off export ends its threads.

pub(super) mod body;
mod deflate;
mod huffman;
mod package;
mod parts;
mod rows;
mod squeeze;
mod strings;
#[cfg(test)]
mod tests;
mod text;

use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read};
use std::path::Path;

use sheberlik_core::{Error, Progress};
use zip::{CompressionMethod, ZipArchive};

use self::body::Body;
use self::deflate::{Deflater, Piece, Ticket, with_deflater};
use self::package::{Measure, Package, Part};
use self::parts::SheetParts;
use self::rows::{Broken, Rows};
use self::strings::Strings;
use super::COMPRESSION;
use super::style::Style;
use crate::table::{Flat, Row};

/// Rows from which on the own writer is quicker (`cargo xtask bench`, X7).
pub(super) const ROWS: usize = 200;
/// Length at which a piece is compressed.
const PIECE: usize = 256 * 1024;
/// Rows between two looks at whether the export was cancelled.
const STEP: usize = 256;
/// Compressed pieces that are kept at most before the file takes them.
const KEPT: usize = 8;
/// Most rows of a sheet, the head included.
const MOST_ROWS: usize = 1_048_576;

const STRINGS: &str = "xl/sharedStrings.xml";
/// A sheet whose rows are still to be written.
pub(super) struct Frame<'a> {
    /// Its place among the sheets, from 0.
    pub(super) index: usize,
    pub(super) body: Body<'a>,
    /// The place of the first of the rows, from 0.
    pub(super) first: usize,
    /// Widths of the columns, in pixels.
    pub(super) widths: Vec<f64>,
    /// The styles of the cells that stand in the place of the rows, in their order.
    pub(super) styles: Vec<Style>,
}

impl Frame<'_> {
    fn part(&self) -> String {
        format!("xl/worksheets/sheet{}.xml", self.index + 1)
    }
}

/// Whether the rows of a sheet go the own way, as sheets of so many rows or more do.
pub(super) fn takes(flat: &Flat, long: usize) -> bool {
    !flat.heads.is_empty() && flat.rows.len() >= long.max(1)
}

/// Writes the package at `from` to `to` with the rows of `frames` put in; a style that the package lacks comes back.
pub(super) fn rewrite(
    from: &Path,
    to: &Path,
    frames: &[Frame<'_>],
    progress: &Progress,
) -> Result<Option<Style>, Error> {
    let mut source = ZipArchive::new(BufReader::new(File::open(from)?)).map_err(Error::internal)?;
    let package = Package::new(BufWriter::new(File::create(to)?));
    let done = with_deflater(COMPRESSION, |deflater| {
        let mut rewriting = Rewriting {
            package,
            deflater,
            progress,
        };
        rewriting.whole(&mut source, frames)?;
        rewriting.package.finish()?;
        Ok(())
    });
    match done {
        Ok(()) => Ok(None),
        Err(Broken::Style(style)) => Ok(Some(style)),
        Err(Broken::Other(error)) => Err(error),
    }
}

type Source = ZipArchive<BufReader<File>>;

struct Rewriting<'a, 'b> {
    package: Package<BufWriter<File>>,
    deflater: &'a mut Deflater<'b>,
    progress: &'a Progress,
}

impl Rewriting<'_, '_> {
    fn whole(&mut self, source: &mut Source, frames: &[Frame<'_>]) -> Result<(), Broken> {
        let (head, used, unique) = strings_head(source)?;
        let mut strings = Strings::after(unique, used);
        for number in 0..source.len() {
            let entry = source.by_index_raw(number).map_err(Error::internal)?;
            let name = entry.name().map_err(Error::internal)?.into_owned();
            if name == STRINGS {
                continue;
            }
            if let Some(frame) = frames.iter().find(|frame| frame.part() == name) {
                drop(entry);
                let mut xml = String::new();
                let mut entry = source.by_index(number).map_err(Error::internal)?;
                entry.read_to_string(&mut xml)?;
                self.sheet(&name, &xml, frame, &mut strings)?;
                continue;
            }
            let measure = Measure {
                stored: entry.compression() == CompressionMethod::Stored,
                crc: entry.crc32(),
                packed: entry.compressed_size(),
                length: entry.size(),
            };
            self.package.copy(&name, measure, entry)?;
        }
        self.strings(source, head, strings)
    }

    /// A long sheet: the library's start, our rows, the library's end.
    fn sheet(&mut self, name: &str, xml: &str, frame: &Frame<'_>, strings: &mut Strings) -> Result<(), Broken> {
        let count = frame.body.count();
        if frame.first + count > MOST_ROWS {
            return Err(Error::internal(format!("{count} rows are more than a sheet takes")).into());
        }
        let mut parts = SheetParts::of(xml, frame)?;
        let mut rows = Rows::new(frame.body, &frame.widths, std::mem::take(&mut parts.styles));
        let mut pieces = Pieces::begin(&mut self.package, name)?;
        let mut piece = Piece::plain(std::mem::take(&mut parts.start).into_bytes(), false);
        let mut room = Row::default();
        for index in 0..count {
            if index % STEP == 0 {
                self.progress.check()?;
                self.progress.step(index as u64, count as u64, "report-write");
            }
            let (kind, cells) = frame.body.row(index, &mut room);
            // Excel counts rows from 1.
            rows.write(frame.first + index + 1, kind, cells, strings, &mut piece)?;
            if piece.bytes.len() >= PIECE {
                let next = Piece {
                    bytes: Vec::with_capacity(PIECE + PIECE / 16),
                    marks: Vec::with_capacity(piece.marks.len()),
                    last: false,
                };
                let full = std::mem::replace(&mut piece, next);
                pieces.give(full, self.deflater, &mut self.package)?;
                strings.pass_on(self.deflater)?;
            }
        }
        piece.bytes.extend_from_slice(parts.end(rows.merged()).as_bytes());
        piece.last = true;
        pieces.give(piece, self.deflater, &mut self.package)?;
        pieces.end(self.deflater, &mut self.package)?;
        Ok(())
    }

    /// The strings: a start with the new counts, theirs, ours.
    fn strings(&mut self, source: &mut Source, head: usize, mut strings: Strings) -> Result<(), Broken> {
        let (start, tail) = strings.ends();
        let mut pieces = Pieces::begin(&mut self.package, STRINGS)?;
        pieces.give(Piece::plain(start, false), self.deflater, &mut self.package)?;
        let mut entry = source.by_name(STRINGS).map_err(Error::internal)?;
        std::io::copy(&mut (&mut entry).take(head as u64), &mut std::io::sink())?;
        // The end of the list is held back: ours follows.
        let end = "</sst>".len() as u64;
        let mut left = entry.size().saturating_sub(head as u64 + end);
        while left > 0 {
            self.progress.check()?;
            let mut piece = Vec::with_capacity(PIECE);
            let read = (&mut entry).take(left.min(PIECE as u64)).read_to_end(&mut piece)? as u64;
            if read == 0 {
                return Err(Error::internal("the list of strings is cut off").into());
            }
            left -= read;
            pieces.give(Piece::plain(piece, false), self.deflater, &mut self.package)?;
        }
        let last = self.deflater.give(Piece::plain(tail, true));
        pieces.drain(self.deflater, &mut self.package)?;
        for done in strings.pieces(self.deflater) {
            self.package.add(&mut pieces.part, &done?)?;
        }
        let done = self.deflater.take(&last)?;
        self.package.add(&mut pieces.part, &done)?;
        self.package.end(&pieces.part)?;
        Ok(())
    }
}

/// The pieces of one part that are compressed or written.
struct Pieces {
    part: Part,
    waiting: VecDeque<Ticket>,
}

impl Pieces {
    fn begin(package: &mut Package<BufWriter<File>>, name: &str) -> Result<Self, Error> {
        Ok(Self {
            part: package.begin(name)?,
            waiting: VecDeque::new(),
        })
    }

    fn give(
        &mut self,
        piece: Piece,
        deflater: &mut Deflater<'_>,
        package: &mut Package<BufWriter<File>>,
    ) -> Result<(), Error> {
        self.waiting.push_back(deflater.give(piece));
        while let Some(first) = self.waiting.front() {
            let done = match deflater.ready(first) {
                Some(done) => done?,
                None if self.waiting.len() > KEPT => deflater.take(first)?,
                None => break,
            };
            package.add(&mut self.part, &done)?;
            self.waiting.pop_front();
        }
        Ok(())
    }

    fn drain(&mut self, deflater: &mut Deflater<'_>, package: &mut Package<BufWriter<File>>) -> Result<(), Error> {
        while let Some(first) = self.waiting.pop_front() {
            package.add(&mut self.part, &deflater.take(&first)?)?;
        }
        Ok(())
    }

    fn end(mut self, deflater: &mut Deflater<'_>, package: &mut Package<BufWriter<File>>) -> Result<(), Error> {
        self.drain(deflater, package)?;
        package.end(&self.part)
    }
}

/// How long the start of the library's list of strings is, how many cells show one, and how many there are.
fn strings_head(source: &mut Source) -> Result<(usize, u64, u32), Error> {
    const LONGEST: u64 = 1_024;
    let mut start = Vec::new();
    let entry = source.by_name(STRINGS).map_err(Error::internal)?;
    entry.take(LONGEST).read_to_end(&mut start)?;
    let start = String::from_utf8_lossy(&start);
    let number = |name: &str| start.split_once(name)?.1.split('"').next()?.parse::<u64>().ok();
    let tag = start
        .find("<sst")
        .and_then(|tag| Some(tag + start[tag..].find('>')? + 1));
    match (tag, number(" count=\""), number(" uniqueCount=\"")) {
        (Some(head), Some(used), Some(unique)) => Ok((head, used, u32::try_from(unique).map_err(Error::internal)?)),
        _ => Err(Error::internal("no start of the list of strings")),
    }
}
