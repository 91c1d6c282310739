//! Working days, Monday to Friday. Holidays move from year to year by decree and are not known here.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

/// The day so many working days after a day; the day itself is not counted. `None` outside the calendar.
pub fn working_days_after(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let mut day = day;
    let mut left = days;
    while left > 0 {
        day = day.checked_add_signed(TimeDelta::days(1))?;
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::working_days_after;

    #[test]
    fn a_weekend_is_passed_over_and_the_first_day_is_not_counted() {
        // 1 September 2025 is a Monday.
        for (from, days, wanted) in [
            ("2025-09-01", 0, "2025-09-01"),
            ("2025-09-01", 1, "2025-09-02"),
            ("2025-09-01", 4, "2025-09-05"),
            ("2025-09-01", 5, "2025-09-08"),
            ("2025-09-05", 1, "2025-09-08"),
            ("2025-09-06", 5, "2025-09-12"),
            ("2025-09-07", 5, "2025-09-12"),
            ("2025-12-31", 5, "2026-01-07"),
        ] {
            let day = working_days_after(from.parse().unwrap(), days);
            assert_eq!(day, Some(wanted.parse().unwrap()), "{days} working days after {from}");
        }
    }
}
