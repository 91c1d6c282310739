//! Dates and periods of cells, and dates inside longer texts.

use chrono::NaiveDate;
use sheberlik_core::text::date_text::{Period, Reading, date_of_serial, read_date, read_period};
use sheberlik_core::text::dates::{DateError, PartialDate};

use super::day_text::{days_in_a_row, without_hour};
use crate::memo;
use crate::read::Value;

/// How a date was written; a column that mixes several gets one warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// A date of Excel.
    Real,
    /// A day number of Excel that lost its format.
    Serial,
    /// Text with day, month and a year of four digits.
    Text,
    /// Text with a year of two digits.
    ShortYear,
    /// Text that begins with the year.
    Iso,
    /// A month or a year alone.
    Partial,
    /// Text with the month in words.
    Words,
}

/// A date of a cell and how it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateCell {
    /// The date.
    pub date: PartialDate,
    /// How it was written.
    pub style: Style,
}

/// Reads a date; `birth` puts two-digit years into the century in which the person can have been born.
///
/// # Errors
/// What `core::text` says of the text.
pub fn cell_date(value: &Value, birth: bool, today: NaiveDate) -> Result<DateCell, DateError> {
    let reading = if birth {
        Reading::of_birth(today)
    } else {
        Reading::ordinary(today)
    };
    match value {
        Value::Date(date) => Ok(DateCell {
            date: (*date).into(),
            style: Style::Real,
        }),
        Value::Number(number) if number.fract() == 0.0 && (1900.0..=2150.0).contains(number) => Ok(DateCell {
            date: PartialDate::of_year(*number as i32)?,
            style: Style::Partial,
        }),
        Value::Number(number) if (10_000.0..100_000.0).contains(number) => {
            let date = date_of_serial(*number).ok_or(DateError::NotADate)?;
            Ok(DateCell {
                date: date.into(),
                style: Style::Serial,
            })
        }
        // «2.2026» typed as a number, «5022026» that lost its zero.
        Value::Number(number) if number.fract() == 0.0 && *number >= 1e6 => {
            text_date(&format!("{:08}", *number as u64), reading)
        }
        Value::Number(number) => text_date(&number.to_string(), reading),
        Value::Text(text) => text_date(text, reading),
        Value::YesNo(_) | Value::Nothing => Err(DateError::Blank),
    }
}

fn text_date(text: &str, reading: Reading) -> Result<DateCell, DateError> {
    let date = match read_date(text, reading) {
        Ok(date) => date,
        // «25.08.2023 (приказ)», «с 01.09.2015 г.»: the only date of the text.
        Err(error) => match dates_of(text, reading).0.as_slice() {
            [date] => *date,
            _ => return Err(error),
        },
    };
    Ok(DateCell {
        date,
        style: style_of(text, date),
    })
}

fn style_of(text: &str, date: PartialDate) -> Style {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let longest_word = text
        .split(|c: char| !c.is_alphabetic())
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0);
    if date.exact().is_none() {
        Style::Partial
    } else if text.chars().all(|c| c.is_ascii_digit()) && digits == 5 {
        Style::Serial
    } else if longest_word > 2 && !text.contains('T') {
        Style::Words
    } else if text.chars().take(4).all(|c| c.is_ascii_digit()) && digits < text.chars().count() {
        Style::Iso
    } else if digits <= 6
        && !text.chars().all(|c| c.is_ascii_digit())
        && text
            .rsplit(['.', '/', '-', ' '])
            .find(|part| part.chars().any(|c| c.is_ascii_digit()))
            .is_some_and(|last| last.chars().filter(char::is_ascii_digit).count() <= 2)
    {
        Style::ShortYear
    } else {
        Style::Text
    }
}

/// Reads a period of one cell. `year` is taken where the text names none; the flag says that it was.
///
/// # Errors
/// What `core::text` says of the text.
pub fn cell_period(value: &Value, year: Option<i32>, today: NaiveDate) -> Result<(Period, bool), DateError> {
    let Value::Text(text) = value else {
        let date = cell_date(value, false, today)?.date;
        return Ok((Period { start: date, end: date }, false));
    };
    memo::period(text, year, today, || {
        let error = match text_period(text, year, today) {
            Ok(read) => return Ok(read),
            Err(error) => error,
        };
        let without = without_hour(text, today).map(|(rest, _)| rest);
        let days = without.as_deref().unwrap_or(text);
        let read = without.is_some().then(|| text_period(days, year, today).ok()).flatten();
        read.or_else(|| row_of_days(days, year, today)).ok_or(error)
    })
}

/// Days that follow each other, written one by one; «5 и 19 ноября» is no period.
fn row_of_days(text: &str, year: Option<i32>, today: NaiveDate) -> Option<(Period, bool)> {
    let (text, count) = days_in_a_row(text)?;
    let (period, taken) = text_period(&text, year, today).ok()?;
    let (first, last) = (period.start.exact()?, period.end.exact()?);
    ((last - first).num_days() + 1 == count).then_some((period, taken))
}

fn text_period(text: &str, year: Option<i32>, today: NaiveDate) -> memo::ReadPeriod {
    let reading = Reading::ordinary(today);
    let error = match read_period(text, reading) {
        Ok(period) => return Ok((period, false)),
        Err(error) => error,
    };
    // «12.05.2025–23.05.2025, 26.05.2025–30.05.2025»: one course with a break.
    let parts: Vec<_> = text
        .split([',', ';', '\n'])
        .map(|part| read_period(part.trim(), reading))
        .collect();
    if let [Ok(first), .., Ok(last)] = parts.as_slice()
        && parts.iter().all(Result::is_ok)
        && first.end.last_day() < last.start.first_day()
    {
        let (start, end) = (first.start, last.end);
        return Ok((Period { start, end }, false));
    }
    // «12.09.2023 г. - 16.09.2023 г. (72 ч.)»: the dates of the text.
    if let [start, end] = dates_of(text, reading).0.as_slice() {
        return if end.last_day() < start.first_day() {
            Err(DateError::EndsBeforeStart)
        } else {
            Ok((
                Period {
                    start: *start,
                    end: *end,
                },
                false,
            ))
        };
    }
    let first = text.split([',', ';', '(']).next().unwrap_or_default().trim();
    if first.len() < text.trim().len()
        && let Ok(period) = read_period(first, reading)
    {
        return Ok((period, false));
    }
    if error == DateError::NoYear
        && let Some(year) = year
    {
        let bare = first.trim_end_matches(['.', ' ']);
        for dated in [format!("{bare}.{year}"), format!("{bare} {year}")] {
            if let Ok(period) = read_period(&dated, reading) {
                return Ok((period, true));
            }
        }
    }
    Err(error)
}

/// The words of a text, with commas, semicolons and brackets as words of their own.
pub fn tokens(text: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            ',' | ';' | '(' | ')' | '\n' => spaced.push_str(" , "),
            '№' => spaced.push_str(" №"),
            c => spaced.push(c),
        }
    }
    spaced.split_whitespace().map(str::to_owned).collect()
}

/// The dates that stand in a text, longest reading first, and the words that are left. A bare number is no date here.
pub fn dates_of(text: &str, reading: Reading) -> (Vec<PartialDate>, Vec<String>) {
    scan(text, reading, false)
}

/// As [`dates_of`], days of the calendar only.
pub fn whole_dates_of(text: &str, reading: Reading) -> (Vec<PartialDate>, Vec<String>) {
    scan(text, reading, true)
}

fn scan(text: &str, reading: Reading, whole: bool) -> (Vec<PartialDate>, Vec<String>) {
    const LONGEST: usize = 5;
    let words = tokens(text);
    let reading = Reading {
        serial: false,
        ..reading
    };
    let mut dates = Vec::new();
    let mut rest = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = (1..=LONGEST.min(words.len() - at)).rev().find_map(|length| {
            let part = &words[at..at + length];
            let digits = part[0].chars().any(|c| c.is_ascii_digit()) || part[0].chars().all(char::is_alphabetic);
            let bare = length == 1 && part[0].chars().all(|c| c.is_ascii_digit());
            if !digits || bare || part.iter().any(|word| word == "," || word.starts_with('№')) {
                return None;
            }
            let numbered = part.iter().any(|word| word.chars().any(|c| c.is_ascii_digit()));
            let date = numbered.then(|| read_date(&part.join(" "), reading).ok()).flatten();
            date.filter(|date| !whole || date.exact().is_some())
                .map(|date| (length, date))
        });
        match found {
            Some((length, date)) => {
                dates.push(date);
                at += length;
            }
            None => {
                rest.push(words[at].clone());
                at += 1;
            }
        }
    }
    (dates, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn one_column_of_dates_in_every_spelling() {
        for (value, expected, style) in [
            (Value::Text("01.02.56".into()), "1956-02-01", Style::ShortYear),
            (Value::Text("1956 ж.".into()), "1956", Style::Partial),
            (Value::Number(20486.0), "1956-02-01", Style::Serial),
            (Value::Text("2019-9-1".into()), "2019-09-01", Style::Iso),
            (Value::Text("24.04.1985".into()), "1985-04-24", Style::Text),
            (Value::Text("09.04.1979 г.".into()), "1979-04-09", Style::Text),
            (Value::Text("5 ақпан 1980 ж.".into()), "1980-02-05", Style::Words),
            (Value::Number(1956.0), "1956", Style::Partial),
            (Value::Number(5021980.0), "1980-02-05", Style::Text),
            (
                Value::Date(NaiveDate::from_ymd_opt(1980, 2, 5).unwrap()),
                "1980-02-05",
                Style::Real,
            ),
        ] {
            let read = cell_date(&value, true, today()).unwrap();
            assert_eq!(
                (read.date.to_string().as_str(), read.style),
                (expected, style),
                "{value:?}"
            );
        }
        assert!(cell_date(&Value::Text("б/к".into()), false, today()).is_err());
    }

    #[test]
    fn periods_take_the_year_of_the_sheet_where_they_name_none() {
        for (text, year, expected) in [
            ("12.09.-16.09.2023", None, "2023-09-12..2023-09-16 false"),
            ("12.09.-16.09.", Some(2024), "2024-09-12..2024-09-16 true"),
            ("5-9 февраля", Some(2024), "2024-02-05..2024-02-09 true"),
            (
                "с 12.09.2023 г. по 16.09.2023 г. (72 часа)",
                None,
                "2023-09-12..2023-09-16 false",
            ),
            ("12.09.2023 - 16.09.2023, Астана", None, "2023-09-12..2023-09-16 false"),
            ("12 и 13 сентября 2023", None, "2023-09-12..2023-09-13 false"),
            ("12,13 сентября 2023 г.", None, "2023-09-12..2023-09-13 false"),
            ("12, 13 и 14 сентября", Some(2023), "2023-09-12..2023-09-14 true"),
            ("30.09 и 01.10.2023", None, "2023-09-30..2023-10-01 false"),
            ("12-14 қыркүйек", Some(2023), "2023-09-12..2023-09-14 true"),
            ("12.09.2023 г. 14.00", None, "2023-09-12..2023-09-12 false"),
            ("12.09.2023, 10:00", None, "2023-09-12..2023-09-12 false"),
            ("12 и 13 сентября 2023, 10:00", None, "2023-09-12..2023-09-13 false"),
        ] {
            let read = cell_period(&Value::Text(text.into()), year, today());
            let (period, taken) = read.unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(format!("{}..{} {taken}", period.start, period.end), expected, "{text}");
        }
        assert_eq!(
            cell_period(&Value::Text("12.09.-16.09.".into()), None, today()).unwrap_err(),
            DateError::NoYear
        );
        let apart = cell_period(&Value::Text("5 и 19 сентября 2023".into()), None, today());
        assert!(apart.is_err(), "two days apart are no period");
    }
}
