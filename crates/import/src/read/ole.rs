//! An OLE container (Excel 97-2003, or an encrypted package of any Excel) before any library opens it: what is in it,
//! whether it is encrypted, and whether its records ask for an honest amount of memory.
//!
//! MS-CFB and MS-XLS say how it is laid out; only what is needed here is read, and every number is doubted.

use std::collections::HashMap;

use super::{Format, Refusal, limits};

const END: u32 = 0xFFFF_FFFE;
const LAST_SECTOR: u32 = 0xFFFF_FFFA;

/// A container: its sectors and the streams by name.
struct Container<'a> {
    bytes: &'a [u8],
    sector: usize,
    chain: Vec<u32>,
    short_chain: Vec<u32>,
    short_stream: Vec<u8>,
    /// First sector and length by stream name.
    streams: HashMap<String, (u32, usize)>,
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = word(bytes, 30)?;
        if shift != 9 && shift != 12 {
            return None;
        }
        let sector = 1_usize << shift;
        let mut container = Self {
            bytes,
            sector,
            chain: Vec::new(),
            short_chain: Vec::new(),
            short_stream: Vec::new(),
            streams: HashMap::new(),
        };
        container.read_chain()?;
        container.read_directory(long(bytes, 48)?)?;
        let (root, length) = container.streams.remove("")?;
        container.short_stream = container.long_stream(root, length)?;
        let short = container.long_stream(long(bytes, 60)?, usize::MAX).unwrap_or_default();
        container.short_chain = longs(&short);
        Some(container)
    }

    fn block(&self, number: u32) -> Option<&'a [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        self.bytes.get(start..(start + self.sector).min(self.bytes.len()))
    }

    fn read_chain(&mut self) -> Option<()> {
        let mut tables: Vec<u32> = (0..109).filter_map(|index| long(self.bytes, 76 + index * 4)).collect();
        let mut next = long(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector + 1;
        for _ in 0..most {
            if next >= LAST_SECTOR {
                break;
            }
            let mut more = longs(self.block(next)?);
            next = more.pop()?;
            tables.extend(more);
        }
        tables.retain(|number| *number < LAST_SECTOR);
        tables.truncate(most);
        for number in tables {
            let block = longs(self.block(number)?);
            self.chain.extend(block);
        }
        Some(())
    }

    fn long_stream(&self, first: u32, length: usize) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut number = first;
        // A chain longer than the file goes round in a circle.
        for _ in 0..=self.bytes.len() / self.sector {
            if number >= LAST_SECTOR || stream.len() >= length {
                stream.truncate(length);
                return Some(stream);
            }
            stream.extend_from_slice(self.block(number)?);
            number = *self.chain.get(number as usize)?;
        }
        None
    }

    fn short_stream(&self, first: u32, length: usize) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut number = first;
        while number < END && stream.len() < length {
            let start = number as usize * 64;
            stream.extend_from_slice(
                self.short_stream
                    .get(start..(start + 64).min(self.short_stream.len()))?,
            );
            number = *self.short_chain.get(number as usize)?;
        }
        stream.truncate(length);
        Some(stream)
    }

    fn read_directory(&mut self, first: u32) -> Option<()> {
        let directory = self.long_stream(first, usize::MAX)?;
        for entry in directory.chunks_exact(128) {
            let kind = entry[66];
            let name: Vec<u16> = entry[..64]
                .chunks_exact(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .take_while(|unit| *unit != 0)
                .collect();
            // The root entry holds the short stream.
            let name = if kind == 5 {
                String::new()
            } else {
                String::from_utf16_lossy(&name)
            };
            if kind != 0 {
                self.streams
                    .entry(name)
                    .or_insert((long(entry, 116)?, long(entry, 120)? as usize));
            }
        }
        Some(())
    }

    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let (_, (first, length)) = self
            .streams
            .iter()
            .find(|(stream, _)| stream.eq_ignore_ascii_case(name))?;
        let border = long(self.bytes, 56)? as usize;
        if *length < border {
            self.short_stream(*first, *length)
        } else {
            self.long_stream(*first, *length)
        }
    }
}

fn longs(bytes: &[u8]) -> Vec<u32> {
    bytes
        .chunks_exact(4)
        .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
        .collect()
}

/// Tells what an OLE container holds.
pub fn recognise(bytes: &[u8]) -> Result<Format, Refusal> {
    let container = Container::open(bytes).ok_or(Refusal::Damaged)?;
    let has = |name: &str| container.streams.keys().any(|stream| stream.eq_ignore_ascii_case(name));
    if has("EncryptedPackage") || has("EncryptionInfo") {
        return Err(Refusal::PasswordProtected);
    }
    if has("Workbook") || has("Book") {
        return Ok(Format::Xls);
    }
    if has("WordDocument") {
        return Err(Refusal::UnreadKind { kind: "Word" });
    }
    Err(Refusal::NotAWorkbook)
}

/// Walks the records of an Excel 97-2003 workbook: refuses encrypted and unreasonable ones, and answers the hidden
/// rows of each sheet in the order of the sheets' substreams.
pub fn inspect(bytes: &[u8]) -> Result<Vec<Vec<u32>>, Refusal> {
    const DIMENSIONS: u16 = 0x0200;
    const ROW: u16 = 0x0208;
    const BEGIN: u16 = 0x0809;
    const FILE_PASS: u16 = 0x002F;
    const CELLS: [u16; 8] = [0x0203, 0x0204, 0x0205, 0x0006, 0x027E, 0x00FD, 0x00BD, 0x00D6];
    let container = Container::open(bytes).ok_or(Refusal::Damaged)?;
    let stream = container
        .stream("Workbook")
        .or_else(|| container.stream("Book"))
        .ok_or(Refusal::Damaged)?;
    let mut sheets: Vec<Vec<u32>> = Vec::new();
    let (mut last_row, mut last_column, mut held) = (0_u64, 0_u64, 0_u64);
    let mut at = 0;
    while let (Some(kind), Some(length)) = (word(&stream, at), word(&stream, at + 2)) {
        let record = stream
            .get(at + 4..at + 4 + usize::from(length))
            .ok_or(Refusal::Damaged)?;
        match kind {
            FILE_PASS => return Err(Refusal::PasswordProtected),
            BEGIN => {
                held += (last_row + 1) * (last_column + 1);
                (last_row, last_column) = (0, 0);
                // 0x0010: a worksheet, in the order of the workbook.
                if word(record, 2) == Some(0x0010) {
                    sheets.push(Vec::new());
                }
            }
            DIMENSIONS if length >= 14 => {
                let rows = u64::from(long(record, 4).unwrap_or(0));
                let columns = u64::from(word(record, 10).unwrap_or(0));
                // The reader reserves this many cells at once.
                if rows > 65_536 || columns > 256 || rows * columns > limits::CELLS as u64 * 2 {
                    return Err(Refusal::TooManyCells { rows: limits::ROWS });
                }
            }
            ROW => {
                let hidden = word(record, 12).is_some_and(|flags| flags & 0x20 != 0);
                if let (true, Some(sheet), Some(row)) = (hidden, sheets.last_mut(), word(record, 0)) {
                    sheet.push(u32::from(row));
                }
            }
            _ if CELLS.contains(&kind) => {
                last_row = last_row.max(u64::from(word(record, 0).unwrap_or(0)));
                last_column = last_column.max(u64::from(word(record, 2).unwrap_or(0)));
            }
            _ => {}
        }
        at += 4 + usize::from(length);
    }
    held += (last_row + 1) * (last_column + 1);
    if held > limits::CELLS as u64 {
        return Err(Refusal::TooManyCells { rows: limits::ROWS });
    }
    Ok(sheets)
}
