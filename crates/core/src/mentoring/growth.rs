//! The young teacher's own growth inside the period of the pair: what the mentor's paper does not show by itself.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::context::Context;
use crate::db::Reader;
use crate::evidence::model::Evidence;
use crate::people::model::TechnologyExperience;
use crate::problem::Result;
use crate::record::checks::text;
use crate::record::{Kind, Record, Values, belonging};
use crate::sessions::model::Attendance;
use crate::text::dates::PartialDate;
use crate::training::model::TrainingRecord;

/// What a mentee gained between the first and the last day of the pair.
#[derive(Debug, Default, Serialize, TS)]
pub struct Growth {
    /// Levels of technologies that began in the period.
    #[ts(type = "Row[]")]
    pub technologies: Vec<Values>,
    /// Courses that ended in it with a certificate.
    #[ts(type = "Row[]")]
    pub training: Vec<Values>,
    /// Verified evidence dated in it.
    #[ts(type = "Row[]")]
    pub evidence: Vec<Values>,
    /// Sessions that the mentee was at; rows of `attendance`.
    #[ts(type = "Row[]")]
    pub sessions: Vec<Values>,
}

/// The growth of the mentee of a pair; nothing while the pair has no first day.
///
/// # Errors
/// What the database says.
pub fn of_mentee(reader: &Reader<'_>, mentee: &str, pair: &Values, context: &Context) -> Result<Growth> {
    let day = |field: &str| text(pair, field).and_then(|day| day.parse::<NaiveDate>().ok());
    let Some(since) = day("since") else {
        return Ok(Growth::default());
    };
    let until = day("ended_on").or_else(|| day("until")).unwrap_or(context.today);
    // A month or a year belongs to the period where some day of it does.
    let inside = |row: &Values, field: &str| {
        let date: Option<PartialDate> = text(row, field).and_then(|date| date.parse().ok());
        date.is_some_and(|date| date.last_day() >= since && date.first_day() <= until)
    };
    let of = |kind: &'static Kind, field: &'static str, only: Option<(&str, &str)>| {
        let all = belonging(reader, kind, "person", mentee, context)?;
        let counts =
            |row: &Values| inside(row, field) && only.is_none_or(|(field, value)| text(row, field) == Some(value));
        Ok::<Vec<Values>, crate::Error>(all.into_iter().filter(counts).collect())
    };
    Ok(Growth {
        technologies: of(TechnologyExperience::KIND, "since", None)?,
        training: of(TrainingRecord::KIND, "end_date", Some(("status", "certified")))?,
        evidence: of(Evidence::KIND, "date", Some(("state", "verified")))?,
        sessions: of(Attendance::KIND, "session_date", Some(("mark", "present")))?,
    })
}
