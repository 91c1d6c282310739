//! Text in the XML of a workbook: what XML and Excel read as something else is escaped.

/// Length of `_xHHHH_`.
const CODE: usize = 7;

/// Writes a text that a cell can take (no control characters but the line break).
///
/// A text that looks like Excel's own escape, `_x0041_`, gets its underscore escaped, or Excel would show a letter.
pub(super) fn escaped(text: &str, into: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let instead: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'_' if is_code(&bytes[index..]) => b"_x005F_",
            _ => continue,
        };
        into.extend_from_slice(&bytes[from..index]);
        into.extend_from_slice(instead);
        from = index + 1;
    }
    into.extend_from_slice(&bytes[from..]);
}

/// Whether these bytes start with `_xHHHH_`.
fn is_code(bytes: &[u8]) -> bool {
    bytes.len() >= CODE
        && bytes[1] == b'x'
        && bytes[2..CODE - 1].iter().all(u8::is_ascii_hexdigit)
        && bytes[CODE - 1] == b'_'
}

/// Whether a cell takes a text as it is: short enough, and without what [`super::super::names::cell_text`] would take
/// out. May say no where the answer is yes.
pub(super) fn is_plain(text: &str) -> bool {
    const LONGEST: usize = 32_767;
    // 0xC2 and 0xEF begin the control characters above ASCII and the two that are no characters, among others.
    let odd = |byte: &u8| matches!(byte, 0..=0x1f | 0x7f | 0xc2 | 0xef) && *byte != b'\n';
    text.len() <= LONGEST && !text.starts_with("<r>") && !text.as_bytes().iter().any(odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut into = Vec::new();
        escaped(text, &mut into);
        String::from_utf8(into).expect("letters stay whole")
    }

    #[test]
    fn markup_and_excels_own_escapes_stay_text() {
        assert_eq!(shown("Ә & <b> \"ә\""), "Ә &amp; &lt;b&gt; \"ә\"");
        assert_eq!(
            shown("_x0041_ _x00_ _xҚ041_ _x004"),
            "_x005F_x0041_ _x00_ _xҚ041_ _x004"
        );
        assert_eq!(
            shown("_x0041_x0042_"),
            "_x005F_x0041_x005F_x0042_",
            "one underscore ends a code and begins one"
        );
    }

    #[test]
    fn odd_texts_are_looked_at_again() {
        assert!(is_plain("Қазақ тілі\nмен әдебиеті"));
        for odd in ["\u{1}", "а\tб", "\u{85}", "\u{7f}", "\u{fffe}"] {
            assert!(!is_plain(odd), "{odd:?}");
        }
        assert!(!is_plain(&"ә".repeat(20_000)));
    }
}
