//! A scan over the tags of an XML part while it inflates: enough to bound what a reader will be asked to hold, and to
//! see what the workbook library does not tell (hidden rows, merged ranges). Nothing is built in memory.

use super::{Refusal, limits};

/// Splits a stream of bytes into tags. Feed it chunk by chunk.
#[derive(Debug, Default)]
pub struct TagScanner {
    /// The beginning of a tag that did not end in its chunk, without `<`.
    pending: Vec<u8>,
    inside: bool,
    run: usize,
}

/// A tag: name without its prefix, and the rest of it.
#[derive(Debug, Clone, Copy)]
pub struct Tag<'a> {
    /// Local name; of a closing tag without the slash.
    pub name: &'a [u8],
    /// Attributes as written.
    pub attributes: &'a [u8],
    /// `</name>`.
    pub closing: bool,
    /// `<name/>`.
    pub empty: bool,
}

impl TagScanner {
    /// Takes the next chunk and hands every tag that ends in it to `each`.
    ///
    /// # Errors
    /// [`Refusal::Bomb`] where a text or a tag is longer than any honest one, and what `each` refuses.
    pub fn feed(&mut self, chunk: &[u8], each: &mut dyn FnMut(Tag<'_>) -> Result<(), Refusal>) -> Result<(), Refusal> {
        let mut rest = chunk;
        while !rest.is_empty() {
            let sought = if self.inside { b'>' } else { b'<' };
            let found = rest.iter().position(|byte| *byte == sought);
            let (part, after) = match found {
                Some(at) => (&rest[..at], &rest[at + 1..]),
                None => (rest, &rest[rest.len()..]),
            };
            self.run += part.len();
            if self.run > limits::TEXT_RUN_BYTES {
                return Err(Refusal::Bomb);
            }
            if self.inside {
                if found.is_none() || !self.pending.is_empty() {
                    self.pending.extend_from_slice(part);
                }
                if found.is_some() {
                    let whole = if self.pending.is_empty() { part } else { &self.pending };
                    each(split(whole))?;
                    self.pending.clear();
                }
            }
            if found.is_some() {
                self.inside = !self.inside;
                self.run = 0;
            }
            rest = after;
        }
        Ok(())
    }
}

fn split(tag: &[u8]) -> Tag<'_> {
    let (closing, tag) = tag.strip_prefix(b"/").map_or((false, tag), |tag| (true, tag));
    let (empty, tag) = tag.strip_suffix(b"/").map_or((false, tag), |tag| (true, tag));
    let end = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
    let name = &tag[..end];
    let local = name
        .iter()
        .rposition(|byte| *byte == b':')
        .map_or(name, |at| &name[at + 1..]);
    Tag {
        name: local,
        attributes: &tag[end..],
        closing,
        empty,
    }
}

impl Tag<'_> {
    /// The value of an attribute by its local name, references resolved.
    pub fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            let equals = rest.iter().position(|byte| *byte == b'=')?;
            let name = rest[..equals].trim_ascii();
            let local = name
                .iter()
                .rposition(|byte| *byte == b':')
                .map_or(name, |at| &name[at + 1..]);
            let value = rest[equals + 1..].trim_ascii_start();
            let quote = *value.first()?;
            if quote != b'"' && quote != b'\'' {
                return None;
            }
            let end = value[1..].iter().position(|byte| *byte == quote)? + 1;
            if local == wanted.as_bytes() {
                return Some(resolve(&String::from_utf8_lossy(&value[1..end])));
            }
            rest = &value[end + 1..];
        }
    }

    /// An attribute that is a whole number.
    pub fn number(&self, wanted: &str) -> Option<u64> {
        self.attribute(wanted)?.parse().ok()
    }
}

/// Resolves the five named references and the numbered ones.
fn resolve(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        resolved.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(end) = rest.find(';') else { break };
        let name = &rest[1..end];
        let character = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => name
                .strip_prefix("#x")
                .map(|digits| u32::from_str_radix(digits, 16))
                .or_else(|| name.strip_prefix('#').map(str::parse))
                .and_then(Result::ok)
                .and_then(char::from_u32),
        };
        match character {
            Some(character) => resolved.push(character),
            None => resolved.push_str(&rest[..=end]),
        }
        rest = &rest[end + 1..];
    }
    resolved.push_str(rest);
    resolved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_however_the_chunks_fall() {
        let markup = br#"<a x:name='1 &amp; &#1179;'><b:row r="5" hidden="1"/>text</a>"#;
        for size in 1..markup.len() {
            let mut scanner = TagScanner::default();
            let mut seen = Vec::new();
            for chunk in markup.chunks(size) {
                scanner
                    .feed(chunk, &mut |tag| {
                        seen.push((
                            String::from_utf8_lossy(tag.name).into_owned(),
                            tag.closing,
                            tag.attribute("name"),
                            tag.number("r"),
                        ));
                        Ok(())
                    })
                    .unwrap();
            }
            let expected = [
                ("a".to_owned(), false, Some("1 & қ".to_owned()), None),
                ("row".to_owned(), false, None, Some(5)),
                ("a".to_owned(), true, None, None),
            ];
            assert_eq!(seen, expected, "chunks of {size}");
        }
    }

    #[test]
    fn an_endless_text_is_refused() {
        let mut scanner = TagScanner::default();
        let chunk = vec![b'A'; 1 << 16];
        let refused = (0..40).find_map(|_| scanner.feed(&chunk, &mut |_| Ok(())).err());
        assert_eq!(refused, Some(Refusal::Bomb));
    }
}
