//! The individual identification number (ЖСН / ИИН) and the business one (БСН / БИН): domain.md §5.8.
//!
//! A wrong checksum is an error; whatever the digits say about birth and sex is a warning at most, because since 2013 the number
//! stays when the data change. Numbers are text: a spreadsheet that took one for a number has lost its leading zeros.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::layout::kazakh_row_as_digits;

/// Digits of a whole number.
pub const LENGTH: usize = 12;
/// The fewest digits that restoring lost zeros starts from: a birth in 2000-2009 loses at most three.
const FEWEST_DIGITS: usize = 9;

/// Sex as it is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Әйел / женский.
    Female,
    /// Ер / мужской.
    Male,
}

/// Why a text is not a number that was issued.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IinError {
    /// Nothing was given.
    #[error("iin-blank")]
    Blank,
    /// There are other signs than digits.
    #[error("iin-not-digits")]
    NotDigits,
    /// Not twelve digits, and zeros do not restore it.
    #[error("iin-length")]
    WrongLength {
        /// Digits found.
        found: usize,
    },
    /// Twelve digits whose check digit is another; may be kept as unverified after confirmation.
    #[error("iin-checksum")]
    WrongChecksum {
        /// The digits as they would be kept.
        digits: String,
    },
}

impl IinError {
    /// Stable code of the problem.
    pub fn code(&self) -> &'static str {
        match self {
            IinError::Blank => "iin-blank",
            IinError::NotDigits => "iin-not-digits",
            IinError::WrongLength { .. } => "iin-length",
            IinError::WrongChecksum { .. } => "iin-checksum",
        }
    }
}

/// A number whose checksum is right, with what its digits say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iin {
    /// The twelve digits.
    pub digits: String,
    /// Leading zeros that were lost and put back.
    pub restored_zeros: usize,
    /// Birth date in the digits; `None` when there is no such day or the century is not told.
    pub birth_date: Option<NaiveDate>,
    /// Sex in the digits; `None` for the rare numbers of foreigners that do not tell it.
    pub sex: Option<Sex>,
}

/// A doubt about a number whose checksum is right; a warning, never an error (domain.md §5.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IinDoubt {
    /// The first six digits are no day of the calendar.
    ImpossibleDate,
    /// The birth date on record is another.
    OtherBirthDate {
        /// The date in the digits.
        in_number: NaiveDate,
    },
    /// The sex on record is another.
    OtherSex {
        /// The sex in the digits.
        in_number: Sex,
    },
    /// Leading zeros were put back.
    RestoredZeros {
        /// How many.
        count: usize,
    },
}

impl IinDoubt {
    /// Stable code of the warning.
    pub fn code(&self) -> &'static str {
        match self {
            IinDoubt::ImpossibleDate => "iin-impossible-date",
            IinDoubt::OtherBirthDate { .. } => "iin-other-birth-date",
            IinDoubt::OtherSex { .. } => "iin-other-sex",
            IinDoubt::RestoredZeros { .. } => "iin-restored-zeros",
        }
    }
}

impl Iin {
    /// Reads a number from typing or from a cell: spaces and hyphens do not count, digits typed on the Kazakh layout are
    /// understood, 9-11 digits get their lost zeros back when the result has the right checksum and a real date.
    pub fn read(text: &str) -> Result<Iin, IinError> {
        let digits = digits_of(text)?;
        if digits.len() == LENGTH {
            return match has_right_checksum(&digits) {
                true => Ok(Iin::of(digits, 0)),
                false => Err(IinError::WrongChecksum { digits }),
            };
        }
        if (FEWEST_DIGITS..LENGTH).contains(&digits.len()) {
            let restored = Iin::of(format!("{digits:0>12}"), LENGTH - digits.len());
            if has_right_checksum(&restored.digits) && restored.birth_date.is_some() {
                return Ok(restored);
            }
        }
        Err(IinError::WrongLength { found: digits.len() })
    }

    /// The doubts about this number, given what is on record; `None` says that nothing is.
    pub fn doubts(&self, birth_date: Option<NaiveDate>, sex: Option<Sex>) -> Vec<IinDoubt> {
        let mut doubts = Vec::new();
        if self.restored_zeros > 0 {
            doubts.push(IinDoubt::RestoredZeros {
                count: self.restored_zeros,
            });
        }
        match (self.birth_date, birth_date) {
            (None, _) if century(&self.digits).is_some() => doubts.push(IinDoubt::ImpossibleDate),
            (Some(in_number), Some(recorded)) if in_number != recorded => {
                doubts.push(IinDoubt::OtherBirthDate { in_number });
            }
            _ => {}
        }
        if let (Some(in_number), Some(recorded)) = (self.sex, sex)
            && in_number != recorded
        {
            doubts.push(IinDoubt::OtherSex { in_number });
        }
        doubts
    }

    fn of(digits: String, restored_zeros: usize) -> Iin {
        let birth_date = century(&digits).and_then(|century| {
            let pair = |place: usize| digits.get(place..place + 2)?.parse::<u32>().ok();
            NaiveDate::from_ymd_opt(century + i32::try_from(pair(0)?).ok()?, pair(2)?, pair(4)?)
        });
        let sex = match digits.as_bytes().get(6) {
            Some(b'1' | b'3' | b'5') => Some(Sex::Male),
            Some(b'2' | b'4' | b'6') => Some(Sex::Female),
            _ => None,
        };
        Iin {
            digits,
            restored_zeros,
            birth_date,
            sex,
        }
    }
}

/// The check digit of the first eleven; `None` when no number with them is issued (both passes give 10).
pub fn check_digit(body: [u8; 11]) -> Option<u8> {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    [FIRST, SECOND]
        .iter()
        .map(|weights| {
            body.iter()
                .zip(weights)
                .map(|(&digit, weight)| u32::from(digit) * weight)
                .sum::<u32>()
                % 11
        })
        .find(|&rest| rest != 10)
        .and_then(|rest| u8::try_from(rest).ok())
}

/// Tells whether a text is twelve digits of which the last is right, for persons and organisations alike.
pub fn has_right_checksum(digits: &str) -> bool {
    let values: Vec<u8> = digits.bytes().map(|byte| byte.wrapping_sub(b'0')).collect();
    if values.len() != LENGTH || values.iter().any(|&value| value > 9) {
        return false;
    }
    let mut body = [0; 11];
    body.copy_from_slice(&values[..11]);
    check_digit(body) == Some(values[11])
}

/// Reads the number of an organisation (BIN): the same checksum, the fifth digit 4, 5 or 6. Returns its digits.
pub fn read_bin(text: &str) -> Result<String, IinError> {
    let digits = digits_of(text)?;
    if digits.len() != LENGTH {
        return Err(IinError::WrongLength { found: digits.len() });
    }
    match has_right_checksum(&digits) && matches!(digits.as_bytes()[4], b'4'..=b'6') {
        true => Ok(digits),
        false => Err(IinError::WrongChecksum { digits }),
    }
}

/// The number as it is shown: `••••••••0007`. Shorter text is hidden whole.
pub fn mask(digits: &str) -> String {
    const SHOWN: usize = 4;
    let length = digits.chars().count();
    let hidden = if length >= 2 * SHOWN { length - SHOWN } else { length };
    digits
        .chars()
        .enumerate()
        .map(|(place, digit)| if place < hidden { '•' } else { digit })
        .collect()
}

/// An invented number for samples and tests. `None` for the few serials that have no check digit and for years outside 1800-2099;
/// the caller then takes the next serial.
pub fn invent(birth_date: NaiveDate, sex: Sex, serial: u16) -> Option<String> {
    let century = match birth_date.year() {
        1800..=1899 => 1,
        1900..=1999 => 3,
        2000..=2099 => 5,
        _ => return None,
    };
    let century = century + u16::from(sex == Sex::Female);
    let body = format!("{}{century}{:04}", birth_date.format("%y%m%d"), serial % 10_000);
    let mut values = [0; 11];
    for (value, byte) in values.iter_mut().zip(body.bytes()) {
        *value = byte - b'0';
    }
    check_digit(values).map(|digit| format!("{body}{digit}"))
}

fn digits_of(text: &str) -> Result<String, IinError> {
    let text = text.to_lowercase();
    let kept: String = kazakh_row_as_digits(text.trim())
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '–' | '\'' | '\u{200b}' | '\u{feff}' | '\u{ad}'))
        .collect();
    // A number cell that was turned into text.
    let kept = kept.strip_suffix(".0").unwrap_or(&kept);
    if kept.is_empty() {
        return Err(IinError::Blank);
    }
    match kept.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Ok(kept.to_owned()),
        false => Err(IinError::NotDigits),
    }
}

fn century(digits: &str) -> Option<i32> {
    match digits.as_bytes().get(6)? {
        b'1' | b'2' => Some(1800),
        b'3' | b'4' => Some(1900),
        b'5' | b'6' => Some(2000),
        _ => None,
    }
}

#[cfg(test)]
#[path = "iin_tests.rs"]
mod tests;
