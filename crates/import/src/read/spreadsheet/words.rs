//! Texts of cells: plain and of several pieces, with their references resolved.

use std::borrow::Cow;

use super::Halt;
use super::stream::Piece;

/// A text that is being read, from `<si>` or `<is>` to its end.
#[derive(Debug, Default)]
pub struct Words {
    text: String,
    /// Inside `<t>`, and whether its spaces count.
    piece: Option<bool>,
    /// How to read it aloud is no part of the text.
    phonetic: bool,
}

impl Words {
    /// Begins a text.
    pub fn begin(&mut self) {
        self.text.clear();
        (self.piece, self.phonetic) = (None, false);
    }

    /// Takes the next tag; answers the text where `closing` ends it.
    ///
    /// # Errors
    /// [`Halt::Odd`] where the markup is not that of a text.
    pub fn take(&mut self, piece: &Piece<'_>, closing: &[u8]) -> Result<Option<&str>, Halt> {
        if let Some(spaces) = self.piece.take() {
            if !piece.closing || piece.name != b"t" {
                return Err(Halt::Odd);
            }
            let text = resolved(piece.text)?;
            self.text.push_str(if spaces {
                &text
            } else {
                text.trim_matches([' ', '\t', '\r', '\n'])
            });
            return Ok(None);
        }
        match piece.name {
            b"t" if !piece.closing && !self.phonetic => {
                let mut spaces = false;
                piece.each_attribute(|name, value| spaces |= name == b"xml:space" && value == b"preserve")?;
                self.piece = (!piece.empty).then_some(spaces);
            }
            b"rPh" => self.phonetic = !piece.closing && !piece.empty,
            name if piece.closing && name == closing => return Ok(Some(&self.text)),
            b"si" | b"is" | b"sst" | b"c" | b"row" => return Err(Halt::Odd),
            _ => {}
        }
        Ok(None)
    }
}

/// The text with its references resolved.
///
/// # Errors
/// [`Halt::Odd`] where it is not UTF-8, has an unknown reference, a bare carriage return, or Excel's `_x000D_`.
pub fn resolved(text: &[u8]) -> Result<Cow<'_, str>, Halt> {
    let text = std::str::from_utf8(text).map_err(|_| Halt::Odd)?;
    let resolved = match memchr::memchr2(b'&', b'\r', text.as_bytes()) {
        None => Cow::Borrowed(text),
        Some(_) if text.contains('\r') => return Err(Halt::Odd),
        Some(_) => Cow::Owned(without_references(text)?),
    };
    if memchr::memmem::find(resolved.as_bytes(), b"_x").is_some() {
        return Err(Halt::Odd);
    }
    Ok(resolved)
}

fn without_references(text: &str) -> Result<String, Halt> {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        resolved.push_str(&rest[..at]);
        let end = rest[at..].find(';').ok_or(Halt::Odd)? + at;
        resolved.push(character(&rest[at + 1..end])?);
        rest = &rest[end + 1..];
    }
    resolved.push_str(rest);
    Ok(resolved)
}

fn character(name: &str) -> Result<char, Halt> {
    let code = match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) => u32::from_str_radix(digits, 16).ok(),
            Some(_) => None,
            None => name
                .strip_prefix('#')
                .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
                .and_then(|digits| digits.parse().ok()),
        },
    };
    code.filter(|code| *code != 0).and_then(char::from_u32).ok_or(Halt::Odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_or_odd() {
        let text = |text: &str| resolved(text.as_bytes()).map(Cow::into_owned).ok();
        assert_eq!(
            text("a &lt;&#1179;&#x4D9;&gt; &amp;amp;").as_deref(),
            Some("a <қә> &amp;")
        );
        for odd in ["&nbsp;", "&", "&#0;", "&#xD800;", "&#+5;", "a\rb", "a_x000D_b"] {
            assert_eq!(text(odd), None, "{odd}");
        }
    }
}
