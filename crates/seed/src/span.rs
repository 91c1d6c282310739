//! First and last days of courses.

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
