//! Public holidays of Kazakhstan that fall on the same day every year.
//!
//! Source: Law of the Republic of Kazakhstan «On holidays in the Republic of Kazakhstan» of 13 December 2001 No. 267-II,
//! articles 1 to 4 (national holiday, state holidays), and Labour Code, article 84 (7 January and the first day of
//! Kurban-ait are days off). The first day of Kurban-ait moves with the lunar calendar, and the government may move days
//! off by its order: neither can be computed, and neither is listed here.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

/// A holiday on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Holiday {
    /// Day.
    pub date: String,
    /// Code; words under `date-holiday-<code>`.
    pub code: &'static str,
}

/// Month, day, code.
const FIXED: &[(u32, u32, &str)] = &[
    (1, 1, "new_year"),
    (1, 2, "new_year"),
    (1, 7, "christmas"),
    (3, 8, "womens_day"),
    (3, 21, "nauryz"),
    (3, 22, "nauryz"),
    (3, 23, "nauryz"),
    (5, 1, "unity_day"),
    (5, 7, "defender_day"),
    (5, 9, "victory_day"),
    (7, 6, "capital_day"),
    (8, 30, "constitution_day"),
    (10, 25, "republic_day"),
    (12, 16, "independence_day"),
];

/// The holiday of a day.
pub fn holiday(day: NaiveDate) -> Option<&'static str> {
    let found = FIXED
        .iter()
        .find(|(month, number, _)| (*month, *number) == (day.month(), day.day()));
    found.map(|(_, _, code)| *code)
}

/// The holidays between two days, both included, in order.
pub fn holidays(from: NaiveDate, to: NaiveDate) -> Vec<Holiday> {
    let days = from.iter_days().take_while(|day| *day <= to);
    days.filter_map(|day| {
        Some(Holiday {
            date: day.to_string(),
            code: holiday(day)?,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_fourteen_fixed_days() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let year = holidays(day("2025-09-01"), day("2026-08-31"));
        assert_eq!(year.len(), FIXED.len());
        assert_eq!(year[0].date, "2025-10-25");
        assert_eq!(holiday(day("2026-03-22")), Some("nauryz"));
        assert_eq!(holiday(day("2026-03-24")), None);
    }
}
