//! The markup of one part while it inflates: text, tag, text, tag, without copying either.
//!
//! What must hold: what a tag or a text may take is bounded before it is held; a part that says it is not UTF-8, or
//! holds comments, character data or declarations of its own, is odd and left to the library.

use std::io::Read;

use sheberlik_core::Progress;

use super::Halt;
use crate::read::{Refusal, Stop, limits};

const CHUNK: usize = 64 << 10;

/// A part that inflates.
pub struct Stream<'a, R> {
    source: R,
    buffer: Vec<u8>,
    /// What is not yet handed out.
    at: usize,
    end: usize,
    inflated: u64,
    allowed: u64,
    total: &'a mut u64,
    progress: &'a Progress,
    begun: bool,
}

/// A tag with the text before it.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'a> {
    /// The text, as written.
    pub text: &'a [u8],
    /// Name of the tag without its prefix.
    pub name: &'a [u8],
    /// Attributes, as written.
    pub attributes: &'a [u8],
    /// `</name>`.
    pub closing: bool,
    /// `<name/>`.
    pub empty: bool,
}

impl<'a, R: Read> Stream<'a, R> {
    /// Reads from `source`, which may give `allowed` bytes and no more than brings `total` to the limit of a package.
    pub fn new(source: R, allowed: u64, total: &'a mut u64, progress: &'a Progress) -> Self {
        Self {
            source,
            buffer: vec![0; CHUNK],
            at: 0,
            end: 0,
            inflated: 0,
            allowed,
            total,
            progress,
            begun: false,
        }
    }

    /// The next tag; nothing where the part is at its end.
    pub fn next(&mut self) -> Result<Option<Piece<'_>>, Halt> {
        loop {
            let (from, text, tag) = loop {
                let unread = &self.buffer[self.at..self.end];
                let text = match unread.first() {
                    Some(b'<') => Some(0),
                    _ => memchr::memchr(b'<', unread),
                };
                if let Some(text) = text
                    && let Some(tag) = memchr::memchr(b'>', &unread[text + 1..])
                {
                    break (self.at, text, tag);
                }
                if !self.fill()? {
                    return Ok(None);
                }
            };
            let tag_from = from + text + 1;
            self.at = tag_from + tag + 1;
            let special = !self.begun || matches!(self.buffer[tag_from], b'?' | b'!' | b'>');
            if special && self.declares(tag_from, tag)? {
                continue;
            }
            return Ok(Some(piece(
                &self.buffer[from..from + text],
                &self.buffer[tag_from..tag_from + tag],
            )));
        }
    }

    /// The text of `<v>text</v></c>` where exactly that comes next, and passes it.
    pub fn bare_value(&mut self) -> Option<&[u8]> {
        let unread = self.buffer[self.at..self.end].strip_prefix(b"<v>")?;
        // Numbers are short: a look at each byte is quicker than a search.
        let length = unread.iter().take(24).position(|byte| *byte == b'<')?;
        if !unread[length..].starts_with(b"</v></c>") {
            return None;
        }
        let from = self.at + b"<v>".len();
        self.at = from + length + b"</v></c>".len();
        Some(&self.buffer[from..from + length])
    }

    /// Whether a tag is the declaration at the beginning; anything else of its kind is odd.
    fn declares(&mut self, from: usize, length: usize) -> Result<bool, Halt> {
        let tag = &self.buffer[from..from + length];
        let first = !std::mem::replace(&mut self.begun, true);
        match tag.first() {
            Some(b'?') if first && from == 1 => {
                let lower = tag.to_ascii_lowercase();
                let has = |sought: &[u8]| memchr::memmem::find(&lower, sought).is_some();
                if has(b"encoding") && !has(b"\"utf-8\"") && !has(b"'utf-8'") {
                    Err(Halt::Odd)
                } else {
                    Ok(true)
                }
            }
            Some(b'?' | b'!') | None => Err(Halt::Odd),
            // A mark of the byte order, or text where none can be.
            _ if first && from != 1 => Err(Halt::Odd),
            _ => Ok(false),
        }
    }

    /// Inflates more; answers whether there was more.
    fn fill(&mut self) -> Result<bool, Halt> {
        self.progress.check().map_err(|_| Stop::Cancelled)?;
        self.buffer.copy_within(self.at..self.end, 0);
        (self.at, self.end) = (0, self.end - self.at);
        if self.end > limits::TEXT_RUN_BYTES {
            return Err(Refusal::Bomb.into());
        }
        if self.buffer.len() < self.end + CHUNK {
            self.buffer.resize(self.end + CHUNK, 0);
        }
        let count = self.source.read(&mut self.buffer[self.end..]).map_err(|_| Halt::Odd)?;
        self.end += count;
        self.inflated += count as u64;
        *self.total += count as u64;
        if self.inflated > self.allowed || *self.total > limits::ARCHIVE_BYTES {
            return Err(Refusal::Bomb.into());
        }
        Ok(count > 0)
    }
}

fn piece<'a>(text: &'a [u8], tag: &'a [u8]) -> Piece<'a> {
    let (closing, tag) = tag.strip_prefix(b"/").map_or((false, tag), |tag| (true, tag));
    let (empty, tag) = tag.strip_suffix(b"/").map_or((false, tag), |tag| (true, tag));
    let end = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
    let name = &tag[..end];
    let local = name.iter().rposition(|byte| *byte == b':').map_or(0, |at| at + 1);
    Piece {
        text,
        name: &name[local..],
        attributes: &tag[end..],
        closing,
        empty,
    }
}

impl<'a> Piece<'a> {
    /// Hands each attribute to `each`, name and value as written.
    ///
    /// # Errors
    /// [`Halt::Odd`] where they are not written as attributes are (also where a value holds `>`).
    pub fn each_attribute(&self, mut each: impl FnMut(&'a [u8], &'a [u8])) -> Result<(), Halt> {
        let mut rest = self.attributes.trim_ascii_start();
        while !rest.is_empty() {
            let equals = rest.iter().position(|byte| *byte == b'=').ok_or(Halt::Odd)?;
            let quote = *rest.get(equals + 1).ok_or(Halt::Odd)?;
            if rest[..equals].last().is_none_or(u8::is_ascii_whitespace) {
                return Err(Halt::Odd);
            }
            if quote != b'"' && quote != b'\'' {
                return Err(Halt::Odd);
            }
            let value = &rest[equals + 2..];
            let end = value.iter().position(|byte| *byte == quote).ok_or(Halt::Odd)?;
            each(&rest[..equals], &value[..end]);
            rest = value[end + 1..].trim_ascii_start();
        }
        Ok(())
    }
}
