//! The year that stands above a table, for dates that name none.
//!
//! What must hold: of an academic year («2025–2026») the spring is of the second year.

use chrono::Datelike;
use sheberlik_core::text::date_text::Period;
use sheberlik_core::text::dates::DateError;

use super::{RowReader, year_of};
use crate::cells;
use crate::read::Value;

/// The month in which an academic year is prepared: it is of that year already.
const AUGUST: u32 = 8;

/// A year, or the first of the two of an academic year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetYear {
    /// The year; of an academic year the one in which it begins.
    pub first: i32,
    /// Whether it is an academic year.
    pub academic: bool,
}

impl SheetYear {
    /// The year that a text names: «2025», «2025–2026», «2025/26».
    pub fn of(text: &str) -> Option<Self> {
        let first = year_of(text)?;
        let mut figures = text.split(|sign: char| !sign.is_ascii_digit());
        figures.find(|figures| figures.parse() == Ok(first));
        let next = figures.find(|figures| !figures.is_empty());
        let academic = next.is_some_and(|next| {
            next.parse() == Ok(first + 1) || next.len() == 2 && next.parse() == Ok((first + 1) % 100)
        });
        Some(Self { first, academic })
    }

    /// The calendar year of a month.
    pub fn of_month(self, month: u32) -> i32 {
        self.first + i32::from(self.academic && month < AUGUST)
    }
}

impl RowReader<'_> {
    /// Reads a period of one cell; one without a year is of the year of the sheet, and the year is answered then.
    ///
    /// # Errors
    /// What `core::text` says of the text.
    pub(super) fn period_of(&self, value: &Value) -> Result<(Period, Option<i32>), DateError> {
        let first = self.year.map(|year| year.first);
        let (period, taken) = cells::cell_period(value, first, self.today)?;
        let Some(year) = self.year.filter(|_| taken) else {
            return Ok((period, None));
        };
        let meant = year.of_month(period.start.first_day().month());
        if meant == year.first {
            return Ok((period, Some(meant)));
        }
        let (period, _) = cells::cell_period(value, Some(meant), self.today)?;
        Ok((period, Some(meant)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_academic_year_is_told_from_a_calendar_one() {
        for (text, expected) in [
            ("за 2025-2026 учебный год", Some((2025, true))),
            ("2025–2026 оқу жылы", Some((2025, true))),
            ("2025/26 уч. год", Some((2025, true))),
            ("за 2025 год", Some((2025, false))),
            ("2023-2029 годы", Some((2023, false))),
            ("Курсы", None),
        ] {
            let found = SheetYear::of(text).map(|year| (year.first, year.academic));
            assert_eq!(found, expected, "{text}");
        }
    }
}
