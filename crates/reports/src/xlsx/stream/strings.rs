//! The shared strings of a workbook: those that the library wrote, then ours.
//!
//! What must hold: a string's number is its place in the list; the list is compressed while the rows are written, so a
//! long sheet's strings are never all in memory. A column whose values come again is remembered and its strings stand in
//! the list once; a column of names of things (certificates) is not worth remembering, and its strings are just added.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;
use sheberlik_core::Error;

use super::deflate::{Deflated, Deflater, Piece as Compressed, Ticket};
use super::text::escaped;

/// Length at which a piece is compressed.
const PIECE: usize = 256 * 1024;
/// Strings after which a column is judged.
const TRIAL: usize = 4_096;
/// A column is remembered if so many of a hundred strings were met before.
const WORTH: usize = 20;
/// Most bytes of strings remembered of a column; then it starts anew.
const MEMORY: usize = 1024 * 1024;

/// What is known of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// Place in the list.
    pub(super) number: u32,
    /// Lines that it takes in its column.
    pub(super) lines: usize,
}

/// The strings of one column that are worth remembering.
pub(super) struct Remembered {
    known: HashMap<Box<str>, Known, FxBuildHasher>,
    bytes: usize,
    asked: usize,
    met: usize,
    worth: bool,
}

impl Default for Remembered {
    fn default() -> Self {
        Self {
            known: HashMap::default(),
            bytes: 0,
            asked: 0,
            met: 0,
            worth: true,
        }
    }
}

impl Remembered {
    /// What is known of a text; if it is new, `make` finds it out.
    pub(super) fn find(&mut self, text: &str, make: impl FnOnce() -> Known) -> Known {
        if !self.worth {
            return make();
        }
        self.asked += 1;
        if let Some(known) = self.known.get(text) {
            self.met += 1;
            return *known;
        }
        if self.asked == TRIAL && self.met * 100 < self.asked * WORTH {
            self.worth = false;
            self.known = HashMap::default();
        } else if self.bytes > MEMORY {
            self.known.clear();
            self.bytes = 0;
        }
        let known = make();
        if self.worth {
            self.bytes += text.len();
            self.known.insert(text.into(), known);
        }
        known
    }
}

/// The list of strings, being written.
pub(super) struct Strings {
    piece: Vec<u8>,
    pieces: Vec<Piece>,
    /// Strings in the list.
    unique: u32,
    /// Cells that show one.
    used: u64,
}

enum Piece {
    Waiting(Ticket),
    Done(Deflated),
}

impl Strings {
    /// A list that continues one of `unique` strings, which `used` cells show.
    pub(super) fn after(unique: u32, used: u64) -> Self {
        Self {
            piece: Vec::new(),
            pieces: Vec::new(),
            unique,
            used,
        }
    }

    /// Counts a cell that shows a string.
    pub(super) fn shown(&mut self) {
        self.used += 1;
    }

    /// Adds a string that a cell can take and answers its number.
    pub(super) fn add(&mut self, text: &str) -> u32 {
        let outer = [' ', '\n', '\t'];
        let start: &[u8] = if text.starts_with(outer) || text.ends_with(outer) {
            b"<si><t xml:space=\"preserve\">"
        } else {
            b"<si><t>"
        };
        self.piece.extend_from_slice(start);
        escaped(text, &mut self.piece);
        self.piece.extend_from_slice(b"</t></si>");
        self.unique += 1;
        self.unique - 1
    }

    /// Compresses what has gathered, if it is enough.
    pub(super) fn pass_on(&mut self, deflater: &mut Deflater<'_>) -> Result<(), Error> {
        if self.piece.len() < PIECE {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE + PIECE / 4));
        self.pieces
            .push(Piece::Waiting(deflater.give(Compressed::plain(piece, false))));
        for piece in &mut self.pieces {
            if let Piece::Waiting(ticket) = piece
                && let Some(done) = deflater.ready(ticket)
            {
                let mut done = done?;
                // They wait till the end; half of the room that they were compressed in is empty.
                done.bytes.shrink_to_fit();
                *piece = Piece::Done(done);
            }
        }
        Ok(())
    }

    /// The start of the list as its counts are now, and its end: what was gathered and `</sst>`.
    pub(super) fn ends(&mut self) -> (Vec<u8>, Vec<u8>) {
        let head = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst \
             xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"{}\" uniqueCount=\"{}\">",
            self.used, self.unique
        );
        let mut tail = std::mem::take(&mut self.piece);
        tail.extend_from_slice(b"</sst>");
        (head.into_bytes(), tail)
    }

    /// The compressed pieces, in their order.
    pub(super) fn pieces(self, deflater: &mut Deflater<'_>) -> impl Iterator<Item = Result<Deflated, Error>> {
        self.pieces.into_iter().map(move |piece| match piece {
            Piece::Waiting(ticket) => deflater.take(&ticket),
            Piece::Done(done) => Ok(done),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_come_again_are_remembered_and_names_of_things_are_not() {
        let mut strings = Strings::after(5, 7);
        let (mut few, mut unique) = (Remembered::default(), Remembered::default());
        for index in 0..3 * TRIAL {
            let known = few.find(&format!("сала {}", index % 7), || Known {
                number: strings.add("сала"),
                lines: 1,
            });
            assert!(known.number < 12);
            unique.find(&format!("KZ-{index}"), || Known { number: 0, lines: 1 });
        }
        assert_eq!(strings.unique, 12);
        assert!(few.worth && few.known.len() == 7);
        assert!(!unique.worth && unique.known.is_empty());
    }

    #[test]
    fn what_is_remembered_has_a_bound() {
        let mut remembered = Remembered::default();
        for index in 0..40_000_u32 {
            let text = format!("{index:0>60}");
            for _ in 0..2 {
                remembered.find(&text, || Known {
                    number: index,
                    lines: 1,
                });
            }
        }
        assert!(
            remembered.worth && remembered.bytes <= MEMORY + 60,
            "{}",
            remembered.bytes
        );
    }
}
