//! First and last days of courses; days before and after a day.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Days that so many hours take.
pub(crate) fn length(hours: i64) -> u64 {
    u64::try_from((hours / 6).max(1)).unwrap_or(1)
}

/// A span that ended about so many days ago: from a working day to a Friday.
pub(crate) fn days(today: NaiveDate, ago: i64, hours: i64) -> (NaiveDate, NaiveDate) {
    let mut end = today - Days::new(u64::try_from(ago).unwrap_or(0));
    while end.weekday() != Weekday::Fri {
        end = end - Days::new(1);
    }
    (working(end - Days::new(length(hours) - 1)), end)
}

/// A span that starts on that day or the Monday after, and ends on a Friday.
pub(crate) fn ahead_days(start: NaiveDate, hours: i64) -> (NaiveDate, NaiveDate) {
    let start = working(start);
    let mut end = start + Days::new(length(hours).max(3) - 1);
    while end.weekday() != Weekday::Fri {
        end = end + Days::new(1);
    }
    (start, end)
}

/// The day itself, or the Monday after a weekend.
fn working(mut day: NaiveDate) -> NaiveDate {
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        day = day + Days::new(1);
    }
    day
}

/// So many days after; the day itself where the number is below zero.
pub(crate) fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day + Days::new(u64::try_from(days).unwrap_or(0))
}

/// So many days before; the day itself where the number is below zero.
pub(crate) fn before(day: NaiveDate, days: i64) -> NaiveDate {
    day - Days::new(u64::try_from(days).unwrap_or(0))
}

/// The day itself, or the Friday before a weekend; never before the first of the days.
pub(crate) fn workday(day: NaiveDate, first: NaiveDate) -> NaiveDate {
    let past = i64::from(day.weekday().num_days_from_monday()) - 4;
    before(day, past.max(0)).max(first)
}
