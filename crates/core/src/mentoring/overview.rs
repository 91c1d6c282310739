//! The desk of mentoring: how many pairs stand where, who carries how many.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::computed::CLOCKS;
use super::model::Mentorship;
use crate::college::rules;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::post_course::overview::Figure;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Of which year.
#[derive(Debug, Default, Deserialize, TS)]
pub struct MentoringOverviewRequest {
    /// Academic year; all pairs where none is given.
    #[ts(optional)]
    pub academic_year: Option<String>,
}

/// All pairs at a glance.
#[derive(Debug, Serialize, TS)]
pub struct MentoringOverview {
    /// Pairs.
    #[ts(type = "number")]
    pub pairs: i64,
    /// Pairs by the state of their clock, in the order of [`CLOCKS`]; only states that have some.
    pub by_clock: Vec<Figure>,
    /// Mentors of pairs that are ordered or run, the heaviest load first.
    pub load: Vec<MentorLoad>,
}

/// What one mentor carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MentorLoad {
    /// Mentor.
    pub person: String,
    /// Name.
    pub name: String,
    /// Mentees of pairs that are ordered or run.
    #[ts(type = "number")]
    pub running: i64,
    /// Most mentees by the rule (R-MEN-3).
    #[ts(type = "number")]
    pub max: i64,
}

pub(crate) fn overview(
    engine: &Engine,
    context: &Context,
    request: MentoringOverviewRequest,
) -> Result<Answer<MentoringOverview>> {
    engine
        .read(|reader| of_year(reader, request.academic_year.as_deref(), context))
        .map(Answer::of)
}

/// All pairs of a year, or all, from one query.
///
/// # Errors
/// `no_rule`.
pub fn of_year(reader: &Reader<'_>, academic_year: Option<&str>, context: &Context) -> Result<MentoringOverview> {
    let sql = expand_sql(
        "SELECT {clock}, t.state IN ('ordered', 'running'), t.mentor, t.mentee, coalesce({mentor_name}, '') FROM mentorship t
         WHERE t.deleted_at IS NULL AND t.academic_year IS coalesce(:year, t.academic_year)
         ORDER BY {order:person:t.mentor}, t.mentor, t.mentee",
        Mentorship::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let mut rows = statement.query(rusqlite::named_params! { ":today": today, ":year": academic_year })?;
    let max = rules::value(reader, "mentor_max_mentees", context)?;
    let (mut clocks, mut load): (Vec<String>, Vec<MentorLoad>) = (Vec::new(), Vec::new());
    let mut last: Option<(String, String)> = None;
    while let Some(row) = rows.next()? {
        clocks.push(row.get(0)?);
        let (live, pair): (bool, (String, String)) = (row.get(1)?, (row.get(2)?, row.get(3)?));
        // A mentee with two disciplines by one mentor is one mentee.
        if !live || last.as_ref() == Some(&pair) {
            continue;
        }
        match load.last_mut().filter(|mentor| mentor.person == pair.0) {
            Some(mentor) => mentor.running += 1,
            None => load.push(MentorLoad {
                person: pair.0.clone(),
                name: row.get(4)?,
                running: 1,
                max,
            }),
        }
        last = Some(pair);
    }
    load.sort_by_key(|mentor| -mentor.running);
    let counted = CLOCKS.iter().map(|code| Figure {
        code: (*code).to_owned(),
        count: clocks.iter().filter(|clock| clock == code).count() as i64,
    });
    Ok(MentoringOverview {
        pairs: clocks.len() as i64,
        by_clock: counted.filter(|figure| figure.count > 0).collect(),
        load,
    })
}
