//! Academic years that the invented School has lived through.

use chrono::{Datelike, Months, NaiveDate};
use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::college::model::AcademicYear;
use sheberlik_core::record::Record;

use crate::ground::{Ground, values};

/// An academic year.
#[derive(Debug, Clone)]
pub(crate) struct Year {
    /// Id.
    pub(crate) id: String,
    /// First day.
    pub(crate) start: NaiveDate,
    /// Last day.
    pub(crate) end: NaiveDate,
}

/// The running year and those before it.
#[derive(Debug)]
pub(crate) struct Years(Vec<Year>);

impl Years {
    /// The year that the day belongs to, holidays included, and so many before it; those that are not there are made.
    pub(crate) fn prepare(ground: &impl Ground, today: NaiveDate, before: u32) -> Result<Self> {
        let year = today.year() - i32::from(today.month() < 9);
        let first = NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(today);
        let mut years = Vec::new();
        for ago in 0..=before {
            years.push(Self::year(ground, first - Months::new(12 * ago))?);
        }
        Ok(Self(years))
    }

    fn year(ground: &impl Ground, start: NaiveDate) -> Result<Year> {
        let sql = "SELECT id, end_date FROM academic_year WHERE start_date = ?1 AND deleted_at IS NULL";
        let mut statement = ground.reader().connection().prepare_cached(sql)?;
        let found = statement
            .query_map([start.to_string()], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .next()
            .transpose()?;
        let end = start + Months::new(10) - chrono::Days::new(1);
        if let Some((id, last)) = found {
            let end = last.parse().unwrap_or(end);
            return Ok(Year { id, start, end });
        }
        let row = json!({
            "label": format!("{}–{}", start.year(), start.year() + 1), "start_date": start, "end_date": end,
            "half_year_split": NaiveDate::from_ymd_opt(start.year() + 1, 1, 15), "state": "open",
        });
        let id = ground.create(AcademicYear::KIND, values(row))?;
        Ok(Year { id, start, end })
    }

    /// The year so many years ago; the oldest where it reaches further back.
    pub(crate) fn ago(&self, years: usize) -> &Year {
        &self.0[years.min(self.0.len() - 1)]
    }

    /// The year that a day belongs to, holidays included.
    pub(crate) fn of(&self, day: NaiveDate) -> Option<&Year> {
        self.0.iter().find(|year| year.start <= day)
    }
}
