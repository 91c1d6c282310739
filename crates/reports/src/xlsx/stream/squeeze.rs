//! Deflate of a sheet's rows by one who knows their structure.
//!
//! A general compressor looks for what repeats; the writer of rows knows it. A cell repeats the cell above it, except for
//! a digit of its place and perhaps its value; a value that the column had some rows ago repeats that cell as a whole. So
//! each cell is two looks at known places instead of a search, three times as quick at the same size (`cargo xtask
//! bench`, X2, X6).
//!
//! What must hold: the result is plain deflate (RFC 1951) of exactly the bytes that came in, whatever the marks say;
//! wrong marks only make it longer.

use super::huffman::{Bits, Code, lengths_header};

/// Farthest back that deflate can point.
const WINDOW: usize = 32_768;
/// Longest repetition that deflate can name.
const LONGEST: usize = 258;
/// Shorter ones cost more than they save.
const SHORTEST: usize = 4;
/// What a nearer repetition may be shorter and still be better.
const NEARER: usize = 2;
/// Places remembered by column and value.
const PLACES: usize = 1 << 13;
const NOWHERE: u32 = u32::MAX;

/// Symbols: 256 bytes, the end, 29 lengths.
const SYMBOLS: usize = 286;
const END: usize = 256;
const DISTANCES: usize = 30;

/// Where a cell, or the tag of a row, stands in the XML.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// Its first byte.
    pub(super) start: u32,
    /// After the number of its row.
    pub(super) look: u32,
    /// After its value.
    pub(super) tail: u32,
    /// Which column; 0 is the row's tag.
    pub(super) column: u16,
    /// The same for the same value.
    pub(super) value: u32,
}

/// A byte, or a repetition: mark, length, distance less one.
type Token = u32;
const REPEATED: Token = 1 << 31;

/// Compresses pieces; keeps its tables between them.
pub(super) struct Squeezer {
    tokens: Vec<Token>,
    places: Vec<u32>,
    above: Vec<Option<Mark>>,
}

impl Default for Squeezer {
    fn default() -> Self {
        Self {
            tokens: Vec::new(),
            places: vec![NOWHERE; PLACES],
            above: Vec::new(),
        }
    }
}

impl Squeezer {
    /// Compresses a piece of rows with the marks of its cells in their order; the last piece ends the stream.
    pub(super) fn squeeze(&mut self, piece: &[u8], marks: &[Mark], last: bool) -> Vec<u8> {
        self.tokens.clear();
        self.places.fill(NOWHERE);
        self.above.clear();
        let mut at = 0;
        for (index, mark) in marks.iter().enumerate() {
            let end = marks.get(index + 1).map_or(piece.len(), |next| next.start as usize);
            at = self.cell(piece, at, mark, end.min(piece.len()));
        }
        self.bytes(&piece[at..]);
        written(&self.tokens, last)
    }

    /// Writes one cell from `at` on and answers where it ended: at `end`, or in the next cell.
    fn cell(&mut self, piece: &[u8], mut at: usize, mark: &Mark, end: usize) -> usize {
        let (start, look, tail) = (mark.start as usize, mark.look as usize, mark.tail as usize);
        let column = usize::from(mark.column);
        if self.above.len() <= column {
            self.above.resize(column + 1, None);
        }
        let above = self.above[column].replace(*mark);
        // The bytes before the first mark.
        if at < start {
            self.bytes(&piece[at..start]);
            at = start;
        }
        if let Some(above) = above.filter(|_| at < look) {
            at += self.repeat(piece, at, above.start as usize + (at - start), None);
        }
        if at < look {
            self.bytes(&piece[at..look]);
            at = look;
        }
        let hash = (mark.value ^ u32::from(mark.column).rotate_right(8)).wrapping_mul(0x9E37_79B1);
        let place = (hash >> (32 - PLACES.trailing_zeros())) as usize;
        let same = std::mem::replace(&mut self.places[place], mark.look);
        if at == look {
            let same = (same != NOWHERE).then_some(same as usize);
            let near = above.map(|above| above.look as usize);
            at += match (near, same) {
                (Some(near), same) => self.repeat(piece, at, near, same),
                (None, Some(same)) => self.repeat(piece, at, same, None),
                (None, None) => 0,
            };
        }
        if at < tail {
            self.bytes(&piece[at..tail]);
            at = tail;
        }
        if let Some(above) = above.filter(|_| at < end) {
            at += self.repeat(piece, at, above.tail as usize + (at - tail), None);
        }
        if at < end {
            self.bytes(&piece[at..end]);
            at = end;
        }
        at
    }

    /// Repeats what stands at `near` or at `far`, if it is worth it, and answers how much.
    fn repeat(&mut self, piece: &[u8], at: usize, near: usize, far: Option<usize>) -> usize {
        let mut from = near;
        let mut length = equal(piece, near, at);
        if let Some(far) = far.filter(|far| *far != near) {
            let other = equal(piece, far, at);
            if other > length + NEARER {
                (from, length) = (far, other);
            }
        }
        if length < SHORTEST {
            return 0;
        }
        let distance = (at - from - 1) as Token;
        self.tokens.push(REPEATED | (length as Token) << 15 | distance);
        length
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.tokens.extend(bytes.iter().map(|byte| Token::from(*byte)));
    }
}

/// How many bytes at `at` are those at `from`; none if deflate cannot point there.
fn equal(piece: &[u8], from: usize, at: usize) -> usize {
    if from >= at || at - from > WINDOW {
        return 0;
    }
    let most = LONGEST.min(piece.len() - at);
    let (before, here) = (&piece[from..from + most], &piece[at..at + most]);
    let mut length = 0;
    for (left, right) in before.chunks_exact(8).zip(here.chunks_exact(8)) {
        let differs = word(left) ^ word(right);
        if differs != 0 {
            return length + (differs.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    let rest = before[length..].iter().zip(&here[length..]);
    length + rest.take_while(|(left, right)| left == right).count()
}

fn word(bytes: &[u8]) -> u64 {
    bytes.try_into().map_or(0, u64::from_le_bytes)
}

/// One block with codes made for these tokens, ending on a whole byte.
fn written(tokens: &[Token], last: bool) -> Vec<u8> {
    let (mut symbols, mut distances) = (vec![0_u32; SYMBOLS], vec![0_u32; DISTANCES]);
    symbols[END] = 1;
    for token in tokens {
        if token & REPEATED == 0 {
            symbols[*token as usize] += 1;
        } else {
            let (length, distance) = named(*token);
            symbols[length.symbol] += 1;
            distances[distance.symbol] += 1;
        }
    }
    // A code of one symbol is a special case for some readers.
    for distance in distances.iter_mut().take(2) {
        *distance = (*distance).max(1);
    }
    let (symbols, distances) = (Code::of(&symbols, 15), Code::of(&distances, 15));
    let mut bits = Bits::new(tokens.len());
    bits.put(u64::from(last), 1);
    bits.put(2, 2);
    lengths_header(&mut bits, &symbols, &distances);
    for token in tokens {
        if token & REPEATED == 0 {
            symbols.put(&mut bits, *token as usize);
            continue;
        }
        let (length, distance) = named(*token);
        symbols.put(&mut bits, length.symbol);
        bits.put(length.extra, length.bits);
        distances.put(&mut bits, distance.symbol);
        bits.put(distance.extra, distance.bits);
    }
    symbols.put(&mut bits, END);
    if !last {
        // An empty stored block brings the stream to a whole byte.
        bits.put(0, 3);
        bits.align();
        bits.put(0xffff_0000, 32);
    }
    bits.finish()
}

/// A number as deflate names it: the symbol of its range, and where in the range.
struct Named {
    symbol: usize,
    extra: u64,
    bits: u32,
}

fn named(token: Token) -> (Named, Named) {
    let length = (token >> 15 & 0x1ff) - 3;
    let distance = token & 0x7fff;
    let length = match length {
        0..=7 => Named {
            symbol: 257 + length as usize,
            extra: 0,
            bits: 0,
        },
        255 => Named {
            symbol: 285,
            extra: 0,
            bits: 0,
        },
        _ => ranged(length, 2, 257),
    };
    (length, ranged(distance, 1, 0))
}

/// Ranges double in length after every `2^fine` symbols.
fn ranged(number: u32, fine: u32, first: usize) -> Named {
    let top = 31 - (number | 1).leading_zeros();
    if top <= fine && number < 2 << fine {
        return Named {
            symbol: first + number as usize,
            extra: 0,
            bits: 0,
        };
    }
    let bits = top - fine;
    let range = (bits << fine) + (number >> bits);
    Named {
        symbol: first + range as usize,
        extra: u64::from(number & ((1 << bits) - 1)),
        bits,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn read(packed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        flate2::read::DeflateDecoder::new(packed)
            .read_to_end(&mut bytes)
            .expect("it is deflate");
        bytes
    }

    /// Rows with a few, with many and with ever new values, and the marks of their cells.
    fn rows(count: usize) -> (Vec<u8>, Vec<Mark>) {
        let (mut xml, mut marks) = (b"<sheetData>".to_vec(), Vec::new());
        for row in 1..=count {
            let tag = (
                format!("<row r=\"{row}"),
                "\" ht=\"15.75\" customHeight=\"1\">".to_owned(),
                String::new(),
            );
            let cell = |column: char, value: usize| {
                (
                    format!("<c r=\"{column}{row}"),
                    format!("\" s=\"4\" t=\"s\"><v>{value}"),
                    "</v></c>".to_owned(),
                )
            };
            let blank = (format!("<c r=\"D{row}"), "\" s=\"4\"".to_owned(), "/>".to_owned());
            let cells = [
                tag,
                cell('A', row),
                cell('B', row * 7919 % 13),
                cell('C', row * row % 100_003),
                blank,
            ];
            for (column, (before, value, after)) in cells.into_iter().enumerate() {
                let start = xml.len() as u32;
                let look = start + before.len() as u32;
                marks.push(Mark {
                    start,
                    look,
                    tail: look + value.len() as u32,
                    column: column as u16,
                    value: value.bytes().map(u32::from).sum(),
                });
                xml.extend_from_slice([before, value, after].concat().as_bytes());
            }
            xml.extend_from_slice(b"</row>");
        }
        (xml, marks)
    }

    #[test]
    fn what_comes_out_is_what_went_in() {
        let mut squeezer = Squeezer::default();
        for count in [0, 1, 2, 999, 5_000] {
            let (xml, marks) = rows(count);
            for last in [true, false] {
                let mut packed = squeezer.squeeze(&xml, &marks, last);
                if !last {
                    packed.extend(squeezer.squeeze(b"</sheetData>", &[], true));
                }
                let whole = if last {
                    xml.clone()
                } else {
                    [xml.as_slice(), b"</sheetData>"].concat()
                };
                assert!(read(&packed) == whole, "{count} rows");
            }
        }
    }

    #[test]
    fn marks_that_do_not_fit_only_cost_room() {
        let (xml, marks) = rows(500);
        let wrong: Vec<Mark> = (marks.iter().enumerate())
            .map(|(index, mark)| Mark {
                column: (index * 31 % 7) as u16,
                value: index as u32 % 3,
                ..*mark
            })
            .collect();
        let mut squeezer = Squeezer::default();
        assert!(read(&squeezer.squeeze(&xml, &wrong, true)) == xml);
        let noise: Vec<u8> = (0..100_000_u64)
            .map(|number| (number.wrapping_mul(number) >> 7) as u8)
            .collect();
        assert!(read(&squeezer.squeeze(&noise, &[], true)) == noise);
    }

    #[test]
    fn it_is_about_as_small_as_the_general_way() {
        let (xml, marks) = rows(5_000);
        let ours = Squeezer::default().squeeze(&xml, &marks, true).len();
        let mut theirs = Vec::with_capacity(xml.len());
        flate2::Compress::new(flate2::Compression::new(3), false)
            .compress_vec(&xml, &mut theirs, flate2::FlushCompress::Finish)
            .expect("it is compressed");
        assert!(ours < theirs.len() * 11 / 10, "{ours} against {}", theirs.len());
    }

    #[test]
    fn lengths_and_distances_are_named_as_the_format_says() {
        let name = |length: u32, distance: u32| named(REPEATED | length << 15 | (distance - 1));
        for (length, symbol, bits, extra) in [
            (4, 258, 0, 0),
            (10, 264, 0, 0),
            (11, 265, 1, 0),
            (12, 265, 1, 1),
            (18, 268, 1, 1),
            (19, 269, 2, 0),
            (257, 284, 5, 30),
            (258, 285, 0, 0),
        ] {
            let (named, _) = name(length, 1);
            assert_eq!(
                (named.symbol, named.bits, named.extra),
                (symbol, bits, extra),
                "length {length}"
            );
        }
        for (distance, symbol, bits, extra) in [
            (1, 0, 0, 0),
            (4, 3, 0, 0),
            (5, 4, 1, 0),
            (8, 5, 1, 1),
            (9, 6, 2, 0),
            (1_024, 19, 8, 255),
            (24_577, 29, 13, 0),
            (32_768, 29, 13, 8_191),
        ] {
            let (_, named) = name(5, distance);
            assert_eq!(
                (named.symbol, named.bits, named.extra),
                (symbol, bits, extra),
                "distance {distance}"
            );
        }
    }
}
