//! How much room a text takes in Times New Roman, so that no wrapped row is cut: Excel does not fit the height of merged
//! cells, and no program fits a row that it did not draw.
//!
//! Letters of Kazakh that a substitute font draws wider than Times New Roman are counted as wide as the substitute.

/// Advance widths in thousandths of the font size, from U+0020 to U+007E.
const ASCII: [u16; 95] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541,
];

/// Advance widths in thousandths of the font size, from U+0400 to U+045F.
const CYRILLIC: [u16; 96] = [
    611, 611, 752, 578, 660, 556, 333, 333, 389, 872, 872, 741, 667, 722, 708, 722, 722, 574, 667, 578, 682, 611, 896,
    501, 722, 722, 667, 678, 889, 722, 722, 722, 556, 667, 611, 708, 790, 722, 722, 650, 1009, 1009, 706, 872, 574,
    660, 1028, 667, 444, 509, 472, 410, 509, 444, 691, 395, 535, 535, 486, 499, 633, 535, 500, 535, 500, 444, 437, 500,
    648, 500, 535, 503, 770, 770, 517, 672, 456, 429, 747, 460, 444, 444, 483, 410, 429, 389, 278, 278, 278, 727, 723,
    500, 486, 535, 500, 535,
];

/// How much wider bold is on average.
const BOLD: f64 = 1.07;
/// Room for what renderers round differently.
const SAFETY: f64 = 1.03;
/// Left and right inner margin of a cell, in pixels of 1/96 inch.
const PADDING: f64 = 7.0;

/// What a text may be too wide by without wrapping, in pixels: the roundings of its column.
const TOLERANCE: f64 = 0.5;

/// A face: size in points and weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Face {
    pub(crate) size: f64,
    pub(crate) bold: bool,
}

impl Face {
    /// Pixels of a thousandth of the font size.
    fn pixels(self) -> f64 {
        let weight = if self.bold { BOLD } else { 1.0 };
        self.size / 1000.0 * 96.0 / 72.0 * weight * SAFETY
    }
}

/// Width of a text on one line, in pixels.
pub(crate) fn width(text: &str, face: Face) -> f64 {
    f64::from(thousandths(text)) * face.pixels()
}

/// Width of a text on one line, in thousandths of the font size.
fn thousandths(text: &str) -> u32 {
    text.chars().map(|letter| u32::from(advance(letter))).sum()
}

/// Width of a column that takes the longest piece that cannot be broken, in pixels.
pub(crate) fn narrowest(text: &str, face: Face) -> f64 {
    pieces(text)
        .map(|piece| width(piece.trim_end(), face))
        .fold(0.0, f64::max)
        + PADDING
}

/// Lines that a text takes in a column of `column` pixels.
pub(crate) fn lines(text: &str, column: f64, face: Face) -> usize {
    Room::of(column, face).lines(text)
}

/// A column in which many texts are measured; widths inside are thousandths of the font size, so that the letters are
/// added up as whole numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// What is between the margins.
    inside: f64,
    /// What a line may be wide without wrapping.
    limit: f64,
}

impl Room {
    /// The room of a column of `column` pixels.
    pub(crate) fn of(column: f64, face: Face) -> Self {
        let (room, unit) = ((column - PADDING).max(1.0), face.pixels());
        Self {
            inside: room / unit,
            limit: (room + TOLERANCE) / unit,
        }
    }

    /// Lines that a text takes.
    pub(crate) fn lines(self, text: &str) -> usize {
        text.split('\n').map(|line| self.wrapped(line)).sum::<usize>().max(1)
    }

    fn wrapped(self, line: &str) -> usize {
        // Most texts fit; no piece of one that fits has to be looked at.
        if f64::from(thousandths(line)) <= self.limit {
            return 1;
        }
        let (mut count, mut filled) = (1, 0.0);
        for piece in pieces(line) {
            let all = f64::from(thousandths(piece));
            let spaces = piece.len() - piece.trim_end_matches(' ').len();
            let bare = all - spaces as f64 * f64::from(advance(' '));
            if filled > 0.0 && filled + bare > self.limit {
                count += 1;
                filled = 0.0;
            }
            if bare > self.limit {
                // A piece longer than the column is broken between letters.
                let more = ((bare / self.inside).ceil() - 1.0).min(40_000.0);
                count += more as usize;
                filled = bare - more * self.inside;
            } else {
                filled += all;
            }
        }
        count
    }
}

/// Height of a line in sizes of its font. Times New Roman needs 1.15; a substitute for its Kazakh letters needs 1.36, and
/// `domain.md` §5.7 asks for 15 points at a size of 11.
const LINE: f64 = 1.36;

/// Height of a row of so many lines, in points.
pub(crate) fn height(lines: usize, size: f64) -> f64 {
    let lines = u32::try_from(lines).unwrap_or(u32::MAX);
    f64::from(lines) * size * LINE + 2.0
}

/// What may be parted from what follows: after a space, and after a hyphen between letters. A no-break space holds.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut before = ' ';
        let end = rest
            .char_indices()
            .find(|&(_, letter)| {
                let ends = letter == ' ' || letter == '\n' || (letter == '-' && before.is_alphabetic());
                before = letter;
                ends
            })
            .map_or(rest.len(), |(index, letter)| index + letter.len_utf8());
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

fn advance(letter: char) -> u16 {
    match u32::from(letter) {
        code @ 0x20..=0x7e => ASCII[(code - 0x20) as usize],
        code @ 0x400..=0x45f => CYRILLIC[(code - 0x400) as usize],
        0xa0 => 250,
        0x492 => 580,
        0x493 => 470,
        0x49a | 0x4ba | 0x4e8 => 760,
        0x4a2 => 800,
        0x4ae | 0x4b0 => 640,
        0x4d8 => 720,
        0x49b | 0x4bb => 645,
        0x4a3 => 690,
        0x4af | 0x4b1 | 0x4e9 => 580,
        0x4d9 => 540,
        0x2013 | 0xab | 0xbb => 500,
        0x2014 | 0x2026 | 0x2116 => 1000,
        0x2018..=0x201f => 444,
        0x1100.. => 1000,
        _ => 700,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Face = Face {
        size: 10.0,
        bold: false,
    };

    #[test]
    fn a_text_wraps_between_words_and_keeps_its_own_breaks() {
        let line = "Педагогтердің біліктілікті арттыру";
        let one = width(line, TEN) + PADDING + 1.0;
        assert_eq!(lines(line, one, TEN), 1);
        assert_eq!(
            lines(line, one / 2.0, TEN),
            3,
            "three long words do not share two half lines"
        );
        assert_eq!(lines(&format!("{line}\n{line}"), one, TEN), 2);
        assert_eq!(lines("", 50.0, TEN), 1, "an empty cell is one line high");
    }

    #[test]
    fn a_hyphen_between_letters_parts_and_a_no_break_space_holds() {
        assert_eq!(
            pieces("педагог-модератор, 2025-2026").collect::<Vec<_>>(),
            ["педагог-", "модератор, ", "2025-2026"]
        );
        assert_eq!(pieces("Г.Қ.\u{a0}Темірова").count(), 1);
    }

    #[test]
    fn a_word_longer_than_its_column_is_counted_broken() {
        let word = "ы".repeat(100);
        let count = lines(&word, 100.0, TEN);
        assert!(
            (7..=12).contains(&count),
            "100 letters of about 9 pixels in 93 pixels took {count} lines"
        );
    }

    #[test]
    fn kazakh_letters_are_never_counted_as_nothing() {
        for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІі№«»–".chars() {
            assert!(advance(letter) > 250, "{letter} has no width");
        }
    }
}
