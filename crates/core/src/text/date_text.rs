//! Dates as people write them in Kazakh, Russian and English workbooks (domain.md §5.5).
//!
//! Day before month always; a year first only when it has four digits. What is ambiguous or incomplete is an error, never a guess,
//! but for two-digit years, whose century [`Reading`] decides.

use chrono::{Datelike, Duration, NaiveDate};

use super::clean::clean;
use super::dates::{DateError, PartialDate};
use super::fold;
pub use super::months::month_named;
pub use super::periods::{Period, read_period};

/// Nobody born less than this many years ago works in a college.
const YOUNGEST: i32 = 14;
/// Years of a two-digit form up to this are of this century.
const LAST_YEAR_OF_THIS_CENTURY: i32 = 69;

/// How to read what the text alone does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// A birth date: two-digit years go to the latest century that leaves the person at least 14 years old.
    pub birth: bool,
    /// A bare number of five digits is a day number of Excel (20486 = 1956-02-01).
    pub serial: bool,
    /// Today, for birth dates.
    pub today: NaiveDate,
}

impl Reading {
    /// For any date but one of birth, Excel day numbers understood.
    pub fn ordinary(today: NaiveDate) -> Reading {
        Reading {
            birth: false,
            serial: true,
            today,
        }
    }

    /// For dates of birth, Excel day numbers understood.
    pub fn of_birth(today: NaiveDate) -> Reading {
        Reading {
            birth: true,
            ..Reading::ordinary(today)
        }
    }
}

/// Reads a date: `24.04.1985`, `5.2.26`, `05022026`, `2026-2-5`, «09.04.1979 г.», «1956 ж.», «5 февраля 2026 года», «2026 жылғы 5 ақпан»,
/// «февраль 2026», `02.2026`, with `.` `/` `-` or spaces; a time of day after it is dropped.
pub fn read_date(text: &str, reading: Reading) -> Result<PartialDate, DateError> {
    let tokens = tokens(without_time(&clean(text).text))?;
    match assemble(&tokens, reading)? {
        Loose {
            year: Some(year),
            month,
            day,
        } => whole(year, month, day),
        _ => Err(DateError::NoYear),
    }
}

/// The day of an Excel day number (1900 date system, after 28 February 1900). `None` outside the range of dates of this program.
pub fn date_of_serial(serial: f64) -> Option<NaiveDate> {
    if !(61.0..100_000.0).contains(&serial) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_signed(Duration::days(serial.floor() as i64))
}

/// A date some parts of which are not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Loose {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Number(String),
    Month(u32),
}

pub(super) fn whole(year: i32, month: Option<u32>, day: Option<u32>) -> Result<PartialDate, DateError> {
    match (month, day) {
        (Some(month), Some(day)) => PartialDate::of_day(year, month, day),
        (Some(month), None) => PartialDate::of_month(year, month),
        _ => PartialDate::of_year(year),
    }
}

/// Numbers and months in order; full stops, slashes, hyphens, quotes and the words for «year» are dropped.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, DateError> {
    let mut found = Vec::new();
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        let kind = |letter: char| (letter.is_ascii_digit(), letter.is_alphabetic());
        let end = rest
            .find(|letter: char| kind(letter) != kind(first))
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        if first.is_ascii_digit() {
            found.push(Token::Number(piece.to_owned()));
        } else if first.is_alphabetic() {
            match month_named(piece) {
                Some(month) => found.push(Token::Month(month)),
                None if is_year_word(piece) => {}
                None => return Err(DateError::NotADate),
            }
        } else if !piece.chars().all(|sign| " ./-–—−_,«»\"“”„'’".contains(sign)) {
            return Err(DateError::NotADate);
        }
    }
    if found.is_empty() {
        return Err(if text.is_empty() {
            DateError::Blank
        } else {
            DateError::NotADate
        });
    }
    Ok(found)
}

pub(super) fn assemble(tokens: &[Token], reading: Reading) -> Result<Loose, DateError> {
    let loose = |year, month, day| Ok(Loose { year, month, day });
    if tokens.iter().filter(|token| matches!(token, Token::Month(_))).count() > 1 {
        return Err(DateError::NotADate);
    }
    let month = tokens.iter().find_map(|token| match token {
        Token::Month(month) => Some(*month),
        Token::Number(_) => None,
    });
    let numbers: Vec<&str> = tokens
        .iter()
        .filter_map(|token| match token {
            Token::Number(text) => Some(text.as_str()),
            Token::Month(_) => None,
        })
        .collect();
    if let Some(month) = month {
        return match numbers.as_slice() {
            [] => loose(None, Some(month), None),
            [one] if one.len() == 4 => loose(Some(year_of(one)?), Some(month), None),
            [one] => loose(None, Some(month), Some(small(one)?)),
            [year, day] if year.len() == 4 => loose(Some(year_of(year)?), Some(month), Some(small(day)?)),
            // «12-14 ноября» names two days and no year.
            [_, year] if year.len() == 2 && matches!(tokens.last(), Some(Token::Month(_))) => Err(DateError::NotADate),
            [day, year] => {
                let day = small(day)?;
                loose(
                    Some(full_year(year, Some(month), Some(day), reading)?),
                    Some(month),
                    Some(day),
                )
            }
            _ => Err(DateError::NotADate),
        };
    }
    match numbers.as_slice() {
        [one] => run_together(one, reading),
        [year, month] if year.len() == 4 => loose(Some(year_of(year)?), Some(small(month)?), None),
        [month, year] if year.len() == 4 => loose(Some(year_of(year)?), Some(small(month)?), None),
        [day, month] => loose(None, Some(small(month)?), Some(small(day)?)),
        [year, month, day] if year.len() == 4 => loose(Some(year_of(year)?), Some(small(month)?), Some(small(day)?)),
        [day, month, year] => {
            let (day, month) = (small(day)?, small(month)?);
            loose(
                Some(full_year(year, Some(month), Some(day), reading)?),
                Some(month),
                Some(day),
            )
        }
        _ => Err(DateError::NotADate),
    }
}

/// A date without separators: a year, `05022026`, `20260205`, `050226`, an Excel day number, or only a day.
fn run_together(digits: &str, reading: Reading) -> Result<Loose, DateError> {
    let piece = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    match digits.len() {
        1 | 2 => Ok(Loose {
            year: None,
            month: None,
            day: Some(small(digits)?),
        }),
        4 => Ok(Loose {
            year: Some(year_of(digits)?),
            month: None,
            day: None,
        }),
        5 if reading.serial => digits
            .parse()
            .ok()
            .and_then(date_of_serial)
            .map(|day| Loose {
                year: Some(day.year()),
                month: Some(day.month()),
                day: Some(day.day()),
            })
            .ok_or(DateError::Impossible),
        6 => {
            let (day, month) = (small(piece(0, 2))?, small(piece(2, 4))?);
            let year = full_year(piece(4, 6), Some(month), Some(day), reading)?;
            PartialDate::of_day(year, month, day).map(Loose::from)
        }
        8 => {
            let read = |year: &str, month: &str, day: &str| {
                PartialDate::of_day(year_of(year)?, small(month)?, small(day)?).map(Loose::from)
            };
            read(piece(4, 8), piece(2, 4), piece(0, 2)).or_else(|_| read(piece(0, 4), piece(4, 6), piece(6, 8)))
        }
        _ => Err(DateError::NotADate),
    }
}

impl From<PartialDate> for Loose {
    fn from(date: PartialDate) -> Loose {
        Loose {
            year: Some(date.year()),
            month: date.month(),
            day: date.day(),
        }
    }
}

fn small(digits: &str) -> Result<u32, DateError> {
    match digits.len() {
        1 | 2 => digits.parse().map_err(|_| DateError::NotADate),
        _ => Err(DateError::NotADate),
    }
}

fn year_of(digits: &str) -> Result<i32, DateError> {
    let year: i32 = digits.parse().map_err(|_| DateError::NotADate)?;
    PartialDate::of_year(year).map(PartialDate::year)
}

/// A year of four digits, or of two with its century found.
fn full_year(digits: &str, month: Option<u32>, day: Option<u32>, reading: Reading) -> Result<i32, DateError> {
    match digits.len() {
        4 => year_of(digits),
        2 => {
            let short: i32 = digits.parse().map_err(|_| DateError::NotADate)?;
            if !reading.birth {
                return Ok(if short <= LAST_YEAR_OF_THIS_CENTURY { 2000 } else { 1900 } + short);
            }
            let born = NaiveDate::from_ymd_opt(2000 + short, month.unwrap_or(1), day.unwrap_or(1).min(28));
            let youngest = super::dates::add_months(reading.today, -12 * YOUNGEST);
            Ok(if born.zip(youngest).is_some_and(|(born, youngest)| born <= youngest) {
                2000
            } else {
                1900
            } + short)
        }
        _ => Err(DateError::NotADate),
    }
}

/// Drops a time of day: «16.11.2025 11:21:07», `2023-09-15T00:00:00`.
fn without_time(text: &str) -> &str {
    match text.find(':') {
        Some(colon) => match text[..colon].rfind([' ', 'T', 't']) {
            Some(cut)
                if text[cut + 1..]
                    .chars()
                    .all(|sign| sign.is_ascii_digit() || ":.Zz+".contains(sign)) =>
            {
                &text[..cut]
            }
            _ => text,
        },
        None => text,
    }
}

pub(super) fn is_year_word(word: &str) -> bool {
    matches!(
        fold::narrow(word).as_str(),
        "г" | "гг"
            | "год"
            | "года"
            | "году"
            | "ж"
            | "жж"
            | "жыл"
            | "жылы"
            | "жылгы"
            | "жылдын"
            | "жылдар"
            | "годы"
            | "y"
            | "year"
    )
}

#[cfg(test)]
#[path = "date_text_tests.rs"]
mod tests;
