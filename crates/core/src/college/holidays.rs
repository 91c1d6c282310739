//! Days off and working days of Kazakhstan: holidays that fall on the same day every year, those that move by the law,
//! and the list that the college keeps itself.
//!
//! What must hold: a day of the list decides before any rule.
//!
//! Source: Law of the Republic of Kazakhstan «On holidays in the Republic of Kazakhstan» of 13 December 2001 No. 267-II,
//! articles 1 to 4 (national holiday, state holidays); Labour Code, articles 84 and 85 (7 January and the first day of
//! Kurban-ait are days off; a holiday that falls on a day off gives the next working day instead). The first day of
//! Kurban-ait follows the moon, and the government moves days off by its order: both stand in the list (`domain.md` §5.5).

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use serde::Serialize;
use ts_rs::TS;

use super::model::DayOff;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// A day off other than a weekend, or a weekend that is worked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Holiday {
    /// Day.
    pub date: String,
    /// Code; words under `date-holiday-<code>`: that of the holiday, `moved` for the day after it, `day_off` and
    /// `working_day` for days of the list.
    pub code: &'static str,
    /// Its name in the list, where it has one.
    pub title: Option<String>,
    /// Whether it is worked.
    pub working: bool,
}

/// Month, day, code, and whether it gives another day where it falls on a weekend.
const FIXED: &[(u32, u32, &str, bool)] = &[
    (1, 1, "new_year", true),
    (1, 2, "new_year", true),
    (1, 7, "christmas", false),
    (3, 8, "womens_day", true),
    (3, 21, "nauryz", true),
    (3, 22, "nauryz", true),
    (3, 23, "nauryz", true),
    (5, 1, "unity_day", true),
    (5, 7, "defender_day", true),
    (5, 9, "victory_day", true),
    (7, 6, "capital_day", true),
    (8, 30, "constitution_day", true),
    (10, 25, "republic_day", true),
    (12, 16, "independence_day", true),
];

/// Which days are worked.
#[derive(Debug, Default)]
pub struct Workdays {
    /// Days of the list: whether each is worked, and its name.
    own: BTreeMap<NaiveDate, (bool, Option<String>)>,
}

impl Workdays {
    /// With the list of the college.
    ///
    /// # Errors
    /// What the database says.
    pub fn read(reader: &Reader<'_>, context: &Context) -> Result<Self> {
        let sql = expand_sql(
            "SELECT t.date, t.kind = 'working_day', {names:day_off:t} FROM day_off t WHERE t.deleted_at IS NULL",
            DayOff::KIND,
            context.language,
        );
        let mut statement = reader.connection().prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut own = BTreeMap::new();
        while let Some(row) = rows.next()? {
            if let Ok(day) = row.get::<_, String>(0)?.parse() {
                own.insert(day, (row.get(1)?, row.get(2)?));
            }
        }
        Ok(Self { own })
    }

    /// Whether a day is worked: Monday to Friday, unless a holiday or the list says otherwise.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        match self.holiday(day) {
            Some(holiday) => holiday.working,
            None => !is_weekend(day),
        }
    }

    /// The day so many working days after a day; the day itself is not counted. `None` outside the calendar.
    pub fn after(&self, day: NaiveDate, days: i64) -> Option<NaiveDate> {
        let mut day = day;
        let mut left = days;
        while left > 0 {
            day = day.checked_add_signed(TimeDelta::days(1))?;
            if self.is_working(day) {
                left -= 1;
            }
        }
        Some(day)
    }

    /// What is unusual of a day.
    pub fn holiday(&self, day: NaiveDate) -> Option<Holiday> {
        let of = |code, title, working| Holiday {
            date: day.to_string(),
            code,
            title,
            working,
        };
        if let Some((working, title)) = self.own.get(&day) {
            let code = if *working { "working_day" } else { "day_off" };
            return Some(of(code, title.clone(), *working));
        }
        let code = fixed(day).map(|(code, _)| code);
        let code = code.or_else(|| is_moved(day).then_some("moved"))?;
        Some(of(code, None, false))
    }

    /// What is unusual of the days between two days, both included, in order.
    pub fn holidays(&self, from: NaiveDate, to: NaiveDate) -> Vec<Holiday> {
        let days = from.iter_days().take_while(|day| *day <= to);
        days.filter_map(|day| self.holiday(day)).collect()
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The holiday that falls on this day every year, and whether it gives another day.
fn fixed(day: NaiveDate) -> Option<(&'static str, bool)> {
    let found = FIXED
        .iter()
        .find(|(month, number, ..)| (*month, *number) == (day.month(), day.day()));
    found.map(|(_, _, code, moves)| (*code, *moves))
}

/// How many days a holiday of a weekend may lie before the day that it gives: longer than any row of days off.
const REACH: Days = Days::new(14);

/// Whether a day is free because holidays before it fell on a weekend: each of them takes the next day that is worked.
fn is_moved(day: NaiveDate) -> bool {
    let Some(first) = day.checked_sub_days(REACH) else {
        return false;
    };
    let mut owed = 0;
    for one in first.iter_days().take_while(|one| *one <= day) {
        match (is_weekend(one), fixed(one)) {
            (true, Some((_, true))) => owed += 1,
            (false, None) if owed > 0 && one == day => return true,
            (false, None) if owed > 0 => owed -= 1,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn holidays_of_a_weekend_give_the_next_working_days() {
        let year = Workdays::default().holidays(day("2026-01-01"), day("2026-12-31"));
        let moved: Vec<&str> = year
            .iter()
            .filter(|holiday| holiday.code == "moved")
            .map(|holiday| holiday.date.as_str())
            .collect();
        // 8 March, 21 and 22 March, 9 May, 30 August and 25 October of 2026 are on weekends.
        let wanted = [
            "2026-03-09",
            "2026-03-24",
            "2026-03-25",
            "2026-05-11",
            "2026-08-31",
            "2026-10-26",
        ];
        assert_eq!(moved, wanted);
        assert_eq!(year.len(), FIXED.len() + wanted.len());
        assert!(
            Workdays::default().is_working(day("2023-01-09")),
            "7 January 2023 is a Saturday and gives nothing"
        );
    }

    #[test]
    fn days_that_are_not_worked_are_passed_over_and_the_first_day_is_not_counted() {
        // 1 September 2025 is a Monday.
        for (from, days, wanted) in [
            ("2025-09-01", 0, "2025-09-01"),
            ("2025-09-01", 1, "2025-09-02"),
            ("2025-09-01", 4, "2025-09-05"),
            ("2025-09-01", 5, "2025-09-08"),
            ("2025-09-05", 1, "2025-09-08"),
            ("2025-09-06", 5, "2025-09-12"),
            ("2025-09-07", 5, "2025-09-12"),
            // 1, 2 and 7 January are holidays.
            ("2025-12-31", 5, "2026-01-12"),
            // Nauryz: 21 to 23 March, with the weekend until the 25th.
            ("2026-03-20", 1, "2026-03-26"),
        ] {
            let found = Workdays::default().after(day(from), days);
            assert_eq!(found, Some(day(wanted)), "{days} working days after {from}");
        }
    }

    #[test]
    fn the_list_of_the_college_decides() {
        let own = [
            (day("2026-05-27"), (false, Some("Құрбан айт".to_owned()))),
            (day("2026-05-30"), (true, None)),
            (day("2026-05-01"), (true, None)),
        ];
        let days = Workdays { own: own.into() };
        assert!(!days.is_working(day("2026-05-27")));
        assert!(days.is_working(day("2026-05-30")), "a Saturday");
        assert!(days.is_working(day("2026-05-01")), "though it is a holiday");
        assert_eq!(days.after(day("2026-05-26"), 3), Some(day("2026-05-30")));
        let holiday = days.holiday(day("2026-05-27")).expect("a day off");
        assert_eq!(
            (holiday.code, holiday.title.as_deref()),
            ("day_off", Some("Құрбан айт"))
        );
    }
}
