//! What a form is asked for: year or period, filters, grouping, and what may be printed of a person.

use chrono::{Datelike, Months, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::{Error, FieldProblem};
use sheberlik_i18n::{args, dates};
use ts_rs::TS;

use crate::language::Wording;

/// Parameters of a form, as the screen and the command line give them. Which of them a form takes is in `forms()`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Parameters {
    /// Label of an academic year: `2025-2026`.
    pub year: Option<String>,
    /// First day of the period, together with `to`; goes before `year`.
    #[ts(type = "string")]
    pub from: Option<NaiveDate>,
    /// Last day of the period.
    #[ts(type = "string")]
    pub to: Option<NaiveDate>,
    /// Only this department.
    pub department: Option<String>,
    /// Only this provider.
    pub provider: Option<String>,
    /// How rows are grouped.
    pub grouping: Option<Grouping>,
    /// Only these kinds of training; all if none is named.
    pub kinds: Vec<String>,
    /// Which version of a plan; as it was approved where none is named.
    pub version: Option<PrintedVersion>,
    /// The record a form is about, for forms of one record.
    pub of: Option<String>,
    /// Whether the IIN is printed (R-PII-1: only if asked).
    pub iin: bool,
    /// Whether the full date of birth is printed (R-PII-1: only if asked).
    pub birth_date: bool,
    /// Whether a bilingual document prints a name in both spellings.
    pub both_spellings: bool,
    /// Whether the form is printed empty, to be filled by hand.
    pub template: bool,
    /// Whether only the data sheet is made, row by row: for more records than anybody prints.
    pub data_only: bool,
}

/// How the rows of a form are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// One list in Kazakh order.
    Alphabet,
    /// By department.
    Department,
    /// By provider.
    Provider,
    /// By technology of the programme.
    Technology,
    /// By direction of the programme.
    Direction,
    /// By level, and month inside.
    Level,
    /// By kind.
    Kind,
    /// By state.
    State,
    /// By section, and month inside.
    Month,
    /// By section, in the order of the plan.
    Section,
}

/// Which version of a plan is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrintedVersion {
    /// As it was approved.
    Approved,
    /// As it is carried out, with marks.
    Execution,
}

impl PrintedVersion {
    /// The end of its word's key.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Execution => "execution",
        }
    }
}

impl Grouping {
    /// The end of its word's key.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Alphabet => "alphabet",
            Self::Department => "department",
            Self::Provider => "provider",
            Self::Technology => "technology",
            Self::Direction => "direction",
            Self::Level => "level",
            Self::Kind => "kind",
            Self::State => "state",
            Self::Month => "month",
            Self::Section => "section",
        }
    }
}

/// The days a form covers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Period {
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    /// First calendar year of the academic year that was asked for, if one was.
    pub(crate) academic: Option<i32>,
    /// The academic years of the college, by start.
    years: Vec<AcademicYear>,
}

#[derive(Debug, Clone, PartialEq)]
struct AcademicYear {
    start: NaiveDate,
    end: NaiveDate,
}

impl Period {
    /// The period that is asked for: `from`–`to`; else the dates of the academic year `year`; else of the one that
    /// `today` falls in.
    pub(crate) fn of(connection: &Connection, asked: &Parameters, today: NaiveDate) -> Result<Self, Error> {
        let years = academic_years(connection)?;
        let (from, to, academic) = match (asked.from, asked.to, &asked.year) {
            (Some(from), Some(to), _) if from > to => {
                let order = FieldProblem::with("to", "date_order", json!({ "after": from }));
                return Err(Error::Invalid(vec![order]));
            }
            (Some(from), Some(to), _) => (from, to, None),
            (Some(_), None, _) => return Err(Error::field("to", "required")),
            (None, Some(_), _) => return Err(Error::field("from", "required")),
            (None, None, label) => {
                let start = match label {
                    Some(label) => start_year(label).ok_or_else(|| Error::field("year", "unknown_choice"))?,
                    None => academic_start(&years, today),
                };
                let year = years.iter().find(|year| year.start.year() == start).cloned();
                let year = year.map_or_else(|| usual_year(start), Ok)?;
                (year.start, year.end, Some(start))
            }
        };
        Ok(Self {
            from,
            to,
            academic,
            years,
        })
    }

    /// The days of an academic year.
    pub(crate) fn of_year(&self, from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            academic: Some(from.year()),
            years: self.years.clone(),
        }
    }

    /// The last day before the next academic year; the last one of another period.
    pub(crate) fn with_summer(&self) -> NaiveDate {
        self.summer().map_or(self.to, |(_, last)| last)
    }

    /// Whether a date of the store falls in the period; an incomplete one counts as its first day.
    pub(crate) fn holds(&self, date: &str) -> bool {
        first_day(date).is_some_and(|day| (self.from..=self.to).contains(&day))
    }

    /// The first calendar year of the academic year that a day belongs to; the summer belongs to the year that ended.
    pub(crate) fn academic_year_of(&self, day: NaiveDate) -> i32 {
        academic_start(&self.years, day)
    }

    /// The days after an academic year until the next one starts, which its report does not cover.
    pub(crate) fn summer(&self) -> Option<(NaiveDate, NaiveDate)> {
        let start = self.academic?;
        let next = self
            .years
            .iter()
            .find(|year| year.start.year() == start + 1)
            .map(|year| year.start);
        let next = next.or_else(|| usual_year(start + 1).ok().map(|year| year.start))?;
        let (first, last) = (self.to.succ_opt()?, next.pred_opt()?);
        (first <= last).then_some((first, last))
    }

    /// The day on which states are counted: the last of the period, or today if the period is not over.
    pub(crate) fn as_of(&self, today: NaiveDate) -> NaiveDate {
        self.to.min(today)
    }

    /// The period in a file name: `2025-2026`, `2025`, `2025-01-01_2025-03-31`.
    pub(crate) fn file_part(&self) -> String {
        match self.academic {
            Some(start) => format!("{start}-{}", start + 1),
            None if self.is_calendar_year() => self.from.year().to_string(),
            None => format!("{}_{}", self.from, self.to),
        }
    }

    /// The period in words, for a line under the title.
    pub(crate) fn words(&self, wording: &Wording) -> String {
        let days = dates::period(self.from, self.to);
        match self.academic {
            Some(start) => wording.line_with(
                "form-academic-year-days",
                &args![year = dates::academic_year(start), days = days],
            ),
            None if self.is_calendar_year() => {
                wording.line_with("form-calendar-year", &args![year = self.from.year().to_string()])
            }
            None => wording.line_with("form-period-days", &args![days = days]),
        }
    }

    fn is_calendar_year(&self) -> bool {
        let (from, to) = (self.from, self.to);
        from.year() == to.year() && from.ordinal() == 1 && (to.month(), to.day()) == (12, 31)
    }
}

/// The first day that an incomplete date may mean.
pub(crate) fn first_day(date: &str) -> Option<NaiveDate> {
    match date.len() {
        4 => format!("{date}-01-01").parse().ok(),
        7 => format!("{date}-01").parse().ok(),
        _ => date.parse().ok(),
    }
}

/// `2025-2026`, `2025–2026`, `2025/2026`, `2025-26` or `2025` name the academic year that starts in 2025.
fn start_year(label: &str) -> Option<i32> {
    let (start, end) = match label.trim().split_once(['-', '–', '—', '/']) {
        Some((start, end)) => (start.trim(), Some(end.trim())),
        None => (label.trim(), None),
    };
    let start: i32 = start.parse().ok().filter(|year| (1990..2200).contains(year))?;
    match end.map(str::parse::<i32>) {
        None => Some(start),
        Some(Ok(end)) if end == start + 1 || end == (start + 1) % 100 => Some(start),
        Some(_) => None,
    }
}

fn academic_years(connection: &Connection) -> Result<Vec<AcademicYear>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT start_date, end_date FROM academic_year WHERE deleted_at IS NULL ORDER BY start_date",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut years = Vec::new();
    for row in rows {
        let (start, end) = row?;
        if let (Ok(start), Ok(end)) = (start.parse(), end.parse()) {
            years.push(AcademicYear { start, end });
        }
    }
    Ok(years)
}

/// The last year of the college that has started by then, unless it started over a year before; else as usual: from
/// 1 September.
fn academic_start(years: &[AcademicYear], day: NaiveDate) -> i32 {
    let known = years.iter().rev().find(|year| year.start <= day).map(|year| year.start);
    match known {
        Some(start) if start.checked_add_months(Months::new(12)).is_some_and(|next| day < next) => start.year(),
        _ if day.month() >= 9 => day.year(),
        _ => day.year() - 1,
    }
}

/// The academic year as most colleges have it: 1 September to 30 June (`domain.md` §2.1).
fn usual_year(start: i32) -> Result<AcademicYear, Error> {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    match (day(start, 9, 1), day(start + 1, 6, 30)) {
        (Some(start), Some(end)) => Ok(AcademicYear { start, end }),
        _ => Err(Error::field("year", "unknown_choice")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_academic_year_is_read_in_every_spelling() {
        for label in [
            "2025-2026",
            "2025–2026",
            "2025/2026",
            "2025-26",
            " 2025 — 2026 ",
            "2025",
        ] {
            assert_eq!(start_year(label), Some(2025), "{label}");
        }
        for label in ["", "2025-2027", "2026-2025", "25-26", "былтыр"] {
            assert_eq!(start_year(label), None, "{label}");
        }
    }

    #[test]
    fn the_summer_belongs_to_the_year_that_ended_and_is_outside_of_its_dates() {
        let years = vec![usual_year(2024).unwrap(), usual_year(2025).unwrap()];
        assert_eq!(academic_start(&years, day("2025-07-15")), 2024);
        assert_eq!(academic_start(&years, day("2025-09-01")), 2025);
        assert_eq!(
            academic_start(&years, day("2019-02-01")),
            2018,
            "a year nobody entered is the usual one"
        );
        assert_eq!(academic_start(&years, day("2030-10-01")), 2030);
        let period = Period {
            from: day("2024-09-01"),
            to: day("2025-06-30"),
            academic: Some(2024),
            years,
        };
        assert!(period.holds("2025-06-30") && !period.holds("2025-07-01"));
        assert!(period.holds("2025") && period.holds("2024-09") && !period.holds("2024"));
        assert_eq!(period.summer(), Some((day("2025-07-01"), day("2025-08-31"))));
        assert_eq!(period.file_part(), "2024-2025");
    }
}
