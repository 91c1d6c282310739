//! Which cell formats show a number as a date.

use super::Halt;
use crate::read::markup::Tag;

/// How a number under a format is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// A number.
    Number,
    /// A date, or a time of day.
    Date,
    /// A length of time.
    Duration,
}

/// The formats of a package, read tag by tag from its styles.
#[derive(Debug, Default)]
pub struct Formats {
    own: std::collections::HashMap<String, Shown>,
    /// By the number that a cell names.
    pub cells: Vec<Shown>,
    within: bool,
    /// The styles were seen from beginning to end.
    pub whole: bool,
}

impl Formats {
    /// Takes the next tag of the styles.
    ///
    /// # Errors
    /// [`Halt::Odd`] where a format cannot be told.
    pub fn note(&mut self, tag: &Tag<'_>) -> Result<(), Halt> {
        match tag.name {
            b"numFmt" if !tag.closing => {
                let (Some(id), Some(code)) = (tag.attribute("numFmtId"), tag.attribute("formatCode")) else {
                    return Err(Halt::Odd);
                };
                // One format inside another is one of conditional formatting: it stands apart from those of cells.
                if self.cells.is_empty() {
                    self.own.insert(id, of_code(&code));
                }
            }
            b"cellXfs" => self.within = !tag.closing && !tag.empty,
            b"xf" if self.within && !tag.closing => {
                let id = tag.attribute("numFmtId");
                let known = id.as_deref().and_then(|id| self.own.get(id)).copied();
                let built_in = || id.as_deref().map_or(Shown::Number, built_in);
                self.cells.push(known.unwrap_or_else(built_in));
            }
            b"styleSheet" => self.whole |= tag.closing || tag.empty,
            _ => {}
        }
        Ok(())
    }
}

/// The formats that every program knows by number (ECMA-376 part 1, 18.8.30).
fn built_in(id: &str) -> Shown {
    match id.parse::<u16>() {
        // Written otherwise (`014`) it is not one of them.
        Ok(number) if number.to_string() != id => Shown::Number,
        Ok(14..=22 | 27..=36 | 45 | 47 | 50..=58) => Shown::Date,
        Ok(46) => Shown::Duration,
        _ => Shown::Number,
    }
}

/// What a format code shows: the same decisions as those of calamine (MIT), so that a workbook says the same whichever
/// of the two reads it.
fn of_code(code: &str) -> Shown {
    let (mut escaped, mut quoted, mut half_day, mut clock) = (false, false, false, false);
    let mut brackets = 0_u32;
    let mut before = ' ';
    for letter in code.chars() {
        if std::mem::take(&mut escaped) {
            before = letter;
            continue;
        }
        match letter {
            '_' | '\\' | '*' => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            // What follows is for negative numbers.
            ';' => return Shown::Number,
            '[' => brackets += 1,
            ']' if brackets == 1 && clock => return Shown::Duration,
            ']' => brackets = brackets.saturating_sub(1),
            'a' | 'A' if !half_day && brackets == 0 => half_day = true,
            'p' | 'm' | '/' | 'P' | 'M' if half_day && brackets == 0 => return Shown::Date,
            'd' | 'm' | 'h' | 'y' | 's' | 'D' | 'M' | 'H' | 'Y' | 'S' if !half_day && brackets == 0 => {
                return Shown::Date;
            }
            _ if clock && letter.eq_ignore_ascii_case(&before) => {}
            _ => clock = before == '[' && matches!(letter, 'm' | 'h' | 's' | 'M' | 'H' | 'S'),
        }
        before = letter;
    }
    Shown::Number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_says_what_it_shows() {
        for code in [
            "dd.mm.yyyy",
            "m\"M\"d\"D\";@",
            "[$-404]e\"\"m",
            "*-yyyy-mm-dd",
            "h:mm AM/PM",
        ] {
            assert_eq!(of_code(code), Shown::Date, "{code}");
        }
        for code in ["[h]:mm:ss", "[ss]", "[>=100][Magenta][s].00", "[h]:mm;[=0]\\-"] {
            assert_eq!(of_code(code), Shown::Duration, "{code}");
        }
        for code in [
            "General",
            "0.00",
            "#,##0*y",
            "\\Y000000",
            "#,##0.0####\" YMD\"",
            "0;dd",
            "[Red]0",
        ] {
            assert_eq!(of_code(code), Shown::Number, "{code}");
        }
        assert_eq!(built_in("14"), Shown::Date);
        assert_eq!(built_in("46"), Shown::Duration);
        assert_eq!(built_in("014"), Shown::Number);
    }
}
