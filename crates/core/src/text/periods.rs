//! Periods as people write them: two dates of which one may leave out what the other says.

use serde::{Deserialize, Serialize};

use super::clean::clean;
use super::date_text::{Loose, Reading, assemble, is_year_word, read_date, tokens, whole};
use super::dates::{DateError, PartialDate};

/// From the first day to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub start: PartialDate,
    /// The last day.
    pub end: PartialDate,
}

/// Reads a period: «03.02.-14.02.2025», «03.02.2025 – 14.02.2025», «с 03.02. по 14.02.2025», «27-28.10.2025», «5-9 февраля 2026 г.»,
/// «01.05.2025-12.05.2025 ж.», «28.12.-10.01.2025» (the start is in the year before). A single date is a period of one day.
pub fn read_period(text: &str, reading: Reading) -> Result<Period, DateError> {
    let text = clean(text).text;
    if text.is_empty() {
        return Err(DateError::Blank);
    }
    let reading = Reading {
        birth: false,
        ..reading
    };
    let single = read_date(&text, reading);
    if let Ok(date) = single {
        return Ok(Period { start: date, end: date });
    }
    let mut problem = single.err().unwrap_or(DateError::NotADate);
    for (left, right) in halves(&text) {
        let sides = tokens(&left)
            .and_then(|left| assemble(&left, reading))
            .and_then(|left| Ok((left, assemble(&tokens(&right)?, reading)?)));
        match sides.and_then(|(left, right)| join(left, right)) {
            Ok(period) => return Ok(period),
            // The plainest word for what is wrong: a half that was read says more than one that was not.
            Err(found) if found != DateError::NotADate && found != DateError::Blank => problem = found,
            Err(_) => {}
        }
    }
    Err(problem)
}

/// Completes each half from the other.
fn join(left: Loose, right: Loose) -> Result<Period, DateError> {
    let (mut left, mut right) = (left, right);
    // «27-28.10.2025», «5-9 февраля»: the month is said once.
    if left.month.is_none() && left.year.is_none() {
        left.month = right.month;
        if right.month.is_none() {
            return Err(DateError::NotADate);
        }
    }
    if right.month.is_none() && right.year.is_none() {
        right.month = left.month;
    }
    let (start_said, end_said) = (left.year.is_some(), right.year.is_some());
    let year = left.year.or(right.year).ok_or(DateError::NoYear)?;
    let mut start = whole(left.year.or(right.year).unwrap_or(year), left.month, left.day)?;
    let mut end = whole(right.year.unwrap_or(year), right.month, right.day)?;
    let months_differ = left.month != right.month;
    // «28.12.-10.01.2025»: a year said once belongs to its own half.
    if start.first_day() > end.last_day() && months_differ {
        if !start_said {
            start = whole(year - 1, left.month, left.day)?;
        } else if !end_said {
            end = whole(year + 1, right.month, right.day)?;
        }
    }
    if start.first_day() > end.last_day() {
        return Err(DateError::EndsBeforeStart);
    }
    Ok(Period { start, end })
}

/// The ways to cut a period in two: at «по», «до» first, then at each dash.
fn halves(text: &str) -> Vec<(String, String)> {
    let lower = year_last(&text.to_lowercase());
    let lower = ["с ", "c ", "со ", "от ", "from "]
        .iter()
        .find_map(|word| lower.strip_prefix(word))
        .unwrap_or(&lower);
    let lower = [" аралығында", " аралығы", " дейін"]
        .iter()
        .find_map(|word| lower.strip_suffix(word))
        .unwrap_or(lower);
    let mut found = Vec::new();
    for word in [" по ", " до ", " бастап ", " to "] {
        if let Some((left, right)) = lower.split_once(word) {
            found.push((left.trim().to_owned(), right.trim().to_owned()));
        }
    }
    for (place, sign) in lower.char_indices() {
        if matches!(sign, '-' | '–' | '—' | '−' | '…') {
            let (left, right) = (&lower[..place], &lower[place + sign.len_utf8()..]);
            found.push((left.trim().to_owned(), right.trim().to_owned()));
        }
    }
    found
}

/// «2026 жылғы 5-9 ақпан» → «5-9 ақпан 2026», so that the year goes with the last half.
fn year_last(text: &str) -> String {
    let year_first = text.split_once(' ').filter(|(year, rest)| {
        let word = rest.split([' ', '.']).next().unwrap_or_default();
        year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()) && is_year_word(word)
    });
    match year_first {
        Some((year, rest)) => {
            let days = rest
                .trim_start_matches(char::is_alphabetic)
                .trim_start_matches(['.', ' ']);
            format!("{days} {year}")
        }
        None => text.to_owned(),
    }
}
