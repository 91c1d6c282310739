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
        Err(IinError::WrongLength {
            found: digits.len(),
        })
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
        return Err(IinError::WrongLength {
            found: digits.len(),
        });
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
    let hidden = if length >= 2 * SHOWN {
        length - SHOWN
    } else {
        length
    };
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
    let body = format!(
        "{}{century}{:04}",
        birth_date.format("%y%m%d"),
        serial % 10_000
    );
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
        .filter(|sign| {
            !sign.is_whitespace()
                && !matches!(sign, '-' | '–' | '\'' | '\u{200b}' | '\u{feff}' | '\u{ad}')
        })
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn vectors_of_the_dossier() {
        for digits in [
            "900101300007",
            "900101300017",
            "900101300027",
            "900101300037",
            "000229600014",
            "851231401238",
            "900101300811",
            "900101300823",
            "900101300835",
            "900101300847",
            "990101400015",
            "010229500016",
        ] {
            assert!(has_right_checksum(digits), "{digits}");
            let last = digits.as_bytes()[11] - b'0';
            let wrong = format!("{}{}", &digits[..11], (last + 1) % 10);
            assert_eq!(
                Iin::read(&wrong),
                Err(IinError::WrongChecksum {
                    digits: wrong.clone()
                })
            );
        }
        for body in ["90010130080", "90010130161", "90010130242", "90010130323"] {
            let values: Vec<u8> = body.bytes().map(|byte| byte - b'0').collect();
            assert_eq!(check_digit(values.try_into().unwrap()), None, "{body}");
        }
    }

    #[test]
    fn birth_date_and_sex() {
        let woman = Iin::read("000229 600014").unwrap();
        assert_eq!(
            (woman.birth_date, woman.sex),
            (Some(date(2000, 2, 29)), Some(Sex::Female))
        );
        let man = Iin::read("9001-0130-0007").unwrap();
        assert_eq!(
            (man.birth_date, man.sex),
            (Some(date(1990, 1, 1)), Some(Sex::Male))
        );
        assert_eq!(
            man.doubts(Some(date(1990, 1, 2)), Some(Sex::Female)),
            [
                IinDoubt::OtherBirthDate {
                    in_number: date(1990, 1, 1)
                },
                IinDoubt::OtherSex {
                    in_number: Sex::Male
                }
            ]
        );
        assert_eq!(man.doubts(None, None), []);
        let impossible = Iin::read("010229500016").unwrap();
        assert_eq!(impossible.doubts(None, None), [IinDoubt::ImpossibleDate]);
    }

    #[test]
    fn lost_zeros_come_back() {
        let restored = Iin::read("229600014").unwrap();
        assert_eq!(
            (restored.digits.as_str(), restored.restored_zeros),
            ("000229600014", 3)
        );
        assert_eq!(restored.doubts(None, None)[0].code(), "iin-restored-zeros");
        assert_eq!(
            Iin::read("229600015"),
            Err(IinError::WrongLength { found: 9 })
        );
        assert_eq!(
            Iin::read("12345678"),
            Err(IinError::WrongLength { found: 8 })
        );
        assert_eq!(
            Iin::read("9001013000070"),
            Err(IinError::WrongLength { found: 13 })
        );
    }

    #[test]
    fn text_around_the_digits() {
        assert_eq!(
            Iin::read(" 900101300007.0 ").unwrap().digits,
            "900101300007"
        );
        // 900101300007 typed on the digit row of the Kazakh layout.
        assert_eq!(Iin::read("ұққ\"қ\"іққққ.").unwrap().digits, "900101300007");
        assert_eq!(Iin::read(" \u{a0}"), Err(IinError::Blank));
        assert_eq!(Iin::read("9,00101E+11"), Err(IinError::NotDigits));
    }

    #[test]
    fn organisations() {
        let body = [9, 9, 0, 2, 4, 0, 0, 0, 1, 2, 3];
        let check = check_digit(body).unwrap();
        let digits: String = body
            .iter()
            .chain([&check])
            .map(|digit| char::from(b'0' + digit))
            .collect();
        assert_eq!(read_bin(&digits), Ok(digits.clone()));
        assert!(read_bin("900101300007").is_err());
    }

    #[test]
    fn shown_masked() {
        assert_eq!(mask("900101300007"), "••••••••0007");
        assert_eq!(mask("1234"), "••••");
        assert_eq!(mask(""), "");
    }

    #[test]
    fn serials_of_one_day() {
        let made: Vec<String> = (0..10_000)
            .filter_map(|serial| invent(date(1990, 1, 1), Sex::Male, serial))
            .collect();
        assert_eq!(made.len(), 9_090 + 828);
        assert_eq!(invent(date(1790, 1, 1), Sex::Male, 1), None);
    }

    proptest! {
        #[test]
        fn invented_numbers_read_back(days in 0i32..91_000, female: bool, serial in 0u16..10_000) {
            let birth = date(1830, 1, 1) + chrono::Duration::days(i64::from(days));
            let sex = if female { Sex::Female } else { Sex::Male };
            if let Some(digits) = invent(birth, sex, serial) {
                let read = Iin::read(&digits).unwrap();
                prop_assert_eq!(read.birth_date, Some(birth));
                prop_assert_eq!(read.sex, Some(sex));
                prop_assert!(read.doubts(Some(birth), Some(sex)).is_empty());
                // A number cell loses the zeros in front; what comes back is the same number.
                let short = digits.trim_start_matches('0');
                if short.len() >= 9 {
                    prop_assert_eq!(Iin::read(short).unwrap().digits, digits);
                }
            }
        }

        #[test]
        fn one_wrong_digit_is_seen(place in 0usize..12, step in 1u8..10, serial in 0u16..10_000) {
            // The eleventh digit has the weight 11, which the first pass does not feel: that is how the number was made.
            prop_assume!(place != 10);
            if let Some(digits) = invent(date(1985, 12, 31), Sex::Female, serial) {
                let mut bytes = digits.into_bytes();
                bytes[place] = b'0' + (bytes[place] - b'0' + step) % 10;
                let changed = String::from_utf8(bytes).unwrap();
                // Only where one of the two needed the second pass can they agree by chance.
                let second = needs_second_pass(&changed) || needs_second_pass(&format!("8512314{serial:04}"));
                prop_assert!(second || Iin::read(&changed).is_err());
            }
        }

        #[test]
        fn any_text_is_taken(text in any::<String>()) {
            let _ = Iin::read(&text);
            let _ = read_bin(&text);
            let _ = mask(&text);
        }
    }

    fn needs_second_pass(digits: &str) -> bool {
        let body = digits.bytes().take(11).map(|byte| u32::from(byte - b'0'));
        body.zip(1..)
            .map(|(digit, weight): (u32, u32)| digit * weight)
            .sum::<u32>()
            % 11
            == 10
    }
}
