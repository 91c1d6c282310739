//! The zip file of a workbook, written part by part: parts of another package as they are, and parts of our own.
//!
//! Only what such a file needs: deflate, no encryption, sizes below 4 GiB. A part's sizes and checksum are put into its
//! head when it is complete, so no reader needs to know what follows.

use std::io::{Seek, SeekFrom, Write};

use flate2::Crc;
use sheberlik_core::Error;

use super::deflate::Deflated;

const PART: u32 = 0x0403_4b50;
const ENTRY: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The version of the format that knows deflate.
const VERSION: u16 = 20;
const STORED: u16 = 0;
const DEFLATE: u16 = 8;
/// 1 January 1980, the first day that the format knows: two exports of the same figures are the same file.
const DAY: u16 = 1 << 5 | 1;
/// Where in a part's head its checksum stands; the two sizes follow.
const CHECKSUM: u64 = 14;

/// A package being written.
pub(super) struct Package<W> {
    file: W,
    entries: Vec<Entry>,
    /// Length so far.
    length: u64,
}

struct Entry {
    name: String,
    offset: u64,
    measure: Measure,
}

/// Checksum and sizes of a part.
#[derive(Clone, Copy, Default)]
pub(super) struct Measure {
    /// Whether it is kept as it is, not compressed.
    pub(super) stored: bool,
    pub(super) crc: u32,
    pub(super) packed: u64,
    pub(super) length: u64,
}

impl Measure {
    fn fields(self) -> Result<[u8; 12], Error> {
        let small = |size: u64| u32::try_from(size).map_err(Error::internal);
        let mut fields = [0; 12];
        fields[..4].copy_from_slice(&self.crc.to_le_bytes());
        fields[4..8].copy_from_slice(&small(self.packed)?.to_le_bytes());
        fields[8..].copy_from_slice(&small(self.length)?.to_le_bytes());
        Ok(fields)
    }
}

/// A part of our own that is being written.
#[derive(Default)]
pub(super) struct Part {
    crc: Crc,
    packed: u64,
    length: u64,
}

impl<W: Write + Seek> Package<W> {
    pub(super) fn new(file: W) -> Self {
        Self {
            file,
            entries: Vec::new(),
            length: 0,
        }
    }

    /// Copies a part that is compressed already; `measure` is what the other package says of it.
    pub(super) fn copy(&mut self, name: &str, measure: Measure, mut from: impl std::io::Read) -> Result<(), Error> {
        self.head(name, measure)?;
        let copied = std::io::copy(&mut from, &mut self.file)?;
        if copied != measure.packed {
            return Err(Error::internal(format!("{name}: {copied} of {}", measure.packed)));
        }
        self.length += copied;
        Ok(())
    }

    /// Begins a part of our own.
    pub(super) fn begin(&mut self, name: &str) -> Result<Part, Error> {
        self.head(name, Measure::default())?;
        Ok(Part::default())
    }

    /// Adds to the part that was begun last.
    pub(super) fn add(&mut self, part: &mut Part, piece: &Deflated) -> Result<(), Error> {
        self.file.write_all(&piece.bytes)?;
        self.length += piece.bytes.len() as u64;
        part.packed += piece.bytes.len() as u64;
        part.length += piece.length;
        part.crc.combine(&piece.crc);
        Ok(())
    }

    /// Ends the part that was begun last.
    pub(super) fn end(&mut self, part: &Part) -> Result<(), Error> {
        let Some(entry) = self.entries.last_mut() else {
            return Ok(());
        };
        entry.measure = Measure {
            stored: false,
            crc: part.crc.sum(),
            packed: part.packed,
            length: part.length,
        };
        self.file.seek(SeekFrom::Start(entry.offset + CHECKSUM))?;
        self.file.write_all(&entry.measure.fields()?)?;
        self.file.seek(SeekFrom::Start(self.length))?;
        Ok(())
    }

    /// Writes the list of parts and hands the file back.
    pub(super) fn finish(mut self) -> Result<W, Error> {
        let mut list = Vec::new();
        for entry in &self.entries {
            list.extend(ENTRY.to_le_bytes());
            list.extend(VERSION.to_le_bytes());
            list.extend(common(&entry.name, entry.measure)?);
            // No comment, first disk, no attributes.
            list.extend([0; 10]);
            list.extend(u32::try_from(entry.offset).map_err(Error::internal)?.to_le_bytes());
            list.extend(entry.name.as_bytes());
        }
        let count = u16::try_from(self.entries.len()).map_err(Error::internal)?;
        let size = u32::try_from(list.len()).map_err(Error::internal)?;
        let offset = u32::try_from(self.length).map_err(Error::internal)?;
        list.extend(END.to_le_bytes());
        list.extend([0; 4]);
        list.extend(count.to_le_bytes());
        list.extend(count.to_le_bytes());
        list.extend(size.to_le_bytes());
        list.extend(offset.to_le_bytes());
        list.extend([0; 2]);
        self.file.write_all(&list)?;
        self.file.flush()?;
        Ok(self.file)
    }

    fn head(&mut self, name: &str, measure: Measure) -> Result<(), Error> {
        let mut head = PART.to_le_bytes().to_vec();
        head.extend(common(name, measure)?);
        head.extend(name.as_bytes());
        self.file.write_all(&head)?;
        self.entries.push(Entry {
            name: name.to_owned(),
            offset: self.length,
            measure,
        });
        self.length += head.len() as u64;
        Ok(())
    }
}

/// What a part's head and its line in the list have in common, from the version to the length of the extra field.
fn common(name: &str, measure: Measure) -> Result<Vec<u8>, Error> {
    let mut fields = Vec::with_capacity(26);
    let method = if measure.stored { STORED } else { DEFLATE };
    for field in [VERSION, 0, method, 0, DAY] {
        fields.extend(field.to_le_bytes());
    }
    fields.extend(measure.fields()?);
    fields.extend(u16::try_from(name.len()).map_err(Error::internal)?.to_le_bytes());
    fields.extend([0; 2]);
    Ok(fields)
}
