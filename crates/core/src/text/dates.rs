//! Dates that may lack a day or a month, and month arithmetic.
//!
//! A partial date is kept as the text it is known by (`2019`, `2019-09`, `2019-09-01`); the order of the values is the order of
//! these texts. Adding months clamps to the end of the month (29 February + 12 months = 28 February).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The earliest year that a date of this program may have.
pub const FIRST_YEAR: i32 = 1850;
/// The latest one.
pub const LAST_YEAR: i32 = 2150;

/// A year, a month of a year, or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

/// Why a text or a set of numbers is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was given.
    #[error("date-blank")]
    Blank,
    /// The text is not a date in any known spelling.
    #[error("date-not-a-date")]
    NotADate,
    /// A date was meant, but the calendar has no such day, or the year is out of range.
    #[error("date-impossible")]
    Impossible,
    /// Day and month without a year.
    #[error("date-no-year")]
    NoYear,
    /// A period that ends before it starts.
    #[error("date-ends-before-start")]
    EndsBeforeStart,
}

impl DateError {
    /// Stable code of the problem.
    pub fn code(self) -> &'static str {
        match self {
            DateError::Blank => "date-blank",
            DateError::NotADate => "date-not-a-date",
            DateError::Impossible => "date-impossible",
            DateError::NoYear => "date-no-year",
            DateError::EndsBeforeStart => "date-ends-before-start",
        }
    }
}

impl PartialDate {
    /// A year alone.
    pub fn of_year(year: i32) -> Result<PartialDate, DateError> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&year) {
            Ok(PartialDate {
                year,
                month: None,
                day: None,
            })
        } else {
            Err(DateError::Impossible)
        }
    }

    /// A month of a year, 1 to 12.
    pub fn of_month(year: i32, month: u32) -> Result<PartialDate, DateError> {
        let date = PartialDate::of_year(year)?;
        if !(1..=12).contains(&month) {
            return Err(DateError::Impossible);
        }
        Ok(PartialDate {
            month: Some(month),
            ..date
        })
    }

    /// A day of the calendar.
    pub fn of_day(year: i32, month: u32, day: u32) -> Result<PartialDate, DateError> {
        let date = PartialDate::of_month(year, month)?;
        NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::Impossible)?;
        Ok(PartialDate { day: Some(day), ..date })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12, when it is known.
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month, when it is known.
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The day itself, when it is known.
    pub fn exact(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The first day it may be.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or_default()
    }

    /// The last day it may be.
    pub fn last_day(self) -> NaiveDate {
        if let Some(day) = self.exact() {
            return day;
        }
        let month = self.month.unwrap_or(12);
        (28..=31)
            .rev()
            .find_map(|day| NaiveDate::from_ymd_opt(self.year, month, day))
            .unwrap_or_default()
    }

    /// Whether a known day may be this date: `2019-09` covers 2019-09-15.
    pub fn covers(self, day: NaiveDate) -> bool {
        (self.first_day()..=self.last_day()).contains(&day)
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> PartialDate {
        PartialDate {
            year: day.year(),
            month: Some(day.month()),
            day: Some(day.day()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(formatter, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    /// Reads the stored form only: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. What people write is for [`super::date_text::read_date`].
    fn from_str(text: &str) -> Result<PartialDate, DateError> {
        if text.is_empty() {
            return Err(DateError::Blank);
        }
        let number =
            |part: &str, length: usize| match part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()) {
                true => part.parse::<u32>().map_err(|_| DateError::NotADate),
                false => Err(DateError::NotADate),
            };
        let parts: Vec<&str> = text.split('-').collect();
        let year = i32::try_from(number(parts[0], 4)?).map_err(|_| DateError::NotADate)?;
        match parts.as_slice() {
            [_] => PartialDate::of_year(year),
            [_, month] => PartialDate::of_month(year, number(month, 2)?),
            [_, month, day] => PartialDate::of_day(year, number(month, 2)?, number(day, 2)?),
            _ => Err(DateError::NotADate),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PartialDate, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// The day so many months later (earlier when negative), clamped to the end of the month. `None` outside the calendar.
pub fn add_months(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(count)
    } else {
        day.checked_add_months(count)
    }
}

/// Whole months from one day to another: the most that can be added to `from` without passing `to`; negative when `to` is earlier.
pub fn months_between(from: NaiveDate, to: NaiveDate) -> i32 {
    if to < from {
        return -months_between(to, from);
    }
    let months = (to.year() - from.year()) * 12 + to.month0() as i32 - from.month0() as i32;
    match add_months(from, months) {
        Some(day) if day <= to => months,
        _ => months - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn stored_form() {
        for text in ["1956", "2019-09", "2024-02-29"] {
            let date: PartialDate = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(serde_json::to_value(date).unwrap(), text);
            assert_eq!(serde_json::from_value::<PartialDate>(text.into()).unwrap(), date);
        }
        for (text, problem) in [
            ("", DateError::Blank),
            ("2023-02-29", DateError::Impossible),
            ("2023-13", DateError::Impossible),
            ("0001", DateError::Impossible),
            ("2023-1-1", DateError::NotADate),
            ("01.02.2023", DateError::NotADate),
            ("2023-01-01-01", DateError::NotADate),
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(problem), "{text}");
        }
        assert!(serde_json::from_value::<PartialDate>("2023-02-30".into()).is_err());
    }

    #[test]
    fn days_it_may_be() {
        let date: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(
            (date.first_day(), date.last_day()),
            (day("2024-02-01"), day("2024-02-29"))
        );
        assert!(date.covers(day("2024-02-15")) && !date.covers(day("2024-03-01")));
        let date: PartialDate = "2023".parse().unwrap();
        assert_eq!(
            (date.first_day(), date.last_day()),
            (day("2023-01-01"), day("2023-12-31"))
        );
        assert_eq!(date.exact(), None);
    }

    #[test]
    fn months() {
        for (from, count, wanted) in [
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2024-03-31", -1, "2024-02-29"),
            ("2022-10-01", 36, "2025-10-01"),
        ] {
            assert_eq!(add_months(day(from), count), Some(day(wanted)), "{from} + {count}");
        }
        for (from, to, wanted) in [
            ("2022-10-01", "2025-10-01", 36),
            ("2022-10-02", "2025-10-01", 35),
            ("2024-02-29", "2025-02-28", 12),
            ("2025-01-01", "2024-12-31", 0),
            ("2025-01-01", "2024-12-01", -1),
        ] {
            assert_eq!(months_between(day(from), day(to)), wanted, "{from} .. {to}");
        }
    }

    proptest! {
        #[test]
        fn dates_round_trip(year in FIRST_YEAR..=LAST_YEAR, month in proptest::option::of(1u32..13), day in 1u32..32, whole: bool) {
            let date = match month {
                None => PartialDate::of_year(year),
                Some(month) if whole => PartialDate::of_day(year, month, day),
                Some(month) => PartialDate::of_month(year, month),
            };
            if let Ok(date) = date {
                prop_assert_eq!(date.to_string().parse(), Ok(date));
                prop_assert!(date.first_day() <= date.last_day());
            }
        }

        #[test]
        fn order_is_the_order_of_texts(a in 0usize..3, b in 0usize..3, left in 0i64..100_000, right in 0i64..100_000) {
            let shorten = |days: i64, length: usize| -> PartialDate {
                let text = (day("1860-01-01") + chrono::Duration::days(days)).to_string();
                text[..[4, 7, 10][length]].parse().unwrap()
            };
            let (left, right) = (shorten(left, a), shorten(right, b));
            prop_assert_eq!(left.cmp(&right), left.to_string().cmp(&right.to_string()));
        }

        #[test]
        fn months_between_undoes_adding(days in 0i64..80_000, months in 0i32..600) {
            let from = day("1900-01-01") + chrono::Duration::days(days);
            let to = add_months(from, months).unwrap();
            prop_assert_eq!(months_between(from, to), months);
        }

        #[test]
        fn any_text_is_taken(text in any::<String>()) {
            let _ = text.parse::<PartialDate>();
        }
    }
}
