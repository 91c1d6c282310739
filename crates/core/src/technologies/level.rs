//! A new level of practice: the running row gets its last day, the new one stands beside it with its proof.

use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use chrono::{Days, NaiveDate};

use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::people::model::{Person, TechnologyExperience};
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Saved, saved};
use crate::record::{self, Record, values};
use crate::text::date_text::{Reading, read_date};
use crate::text::dates::PartialDate;

/// A level that a teacher has reached.
#[derive(Debug, Deserialize, TS)]
pub struct LevelReached {
    /// Who.
    pub person: String,
    /// Technology.
    pub technology: String,
    /// `learning`, `applies`, `shares`.
    pub level: String,
    /// Since when: a day, a month or a year.
    pub since: String,
    /// What proves it, in words.
    #[serde(default)]
    #[ts(optional)]
    pub proof: Option<String>,
    /// The course that proves it.
    #[serde(default)]
    #[ts(optional)]
    pub training_record: Option<String>,
    /// The evidence that proves it.
    #[serde(default)]
    #[ts(optional)]
    pub evidence: Option<String>,
    /// The year of a group that gave it.
    #[serde(default)]
    #[ts(optional)]
    pub group_year: Option<String>,
    /// The paper that proves it.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<String>,
}

pub(crate) fn set(engine: &Engine, context: &Context, request: LevelReached) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| record::title(reader, Person::KIND, &request.person, context.language))?;
    let name = name.map(|(title, _)| title).unwrap_or_default();
    let answer = engine.write(Op::new("set_technology_level", json!({ "name": name })), context, |writer| {
        // What cannot be read is refused where the row is saved.
        if let Ok(since) = read_date(&request.since, Reading::ordinary(context.today)) {
            end_running(writer, &request.person, &request.technology, since)?;
        }
        let row = json!({
            "person": request.person, "technology": request.technology, "level": request.level, "since": request.since,
            "proof": request.proof, "training_record": request.training_record, "evidence": request.evidence,
            "group_year": request.group_year, "file": request.file,
        });
        record::create(writer, TechnologyExperience::KIND, values(row))
    })?;
    saved(engine, context, TechnologyExperience::KIND, answer)
}

/// A row of the history that has no last day.
struct Running {
    id: String,
    since: Option<PartialDate>,
    level: String,
    group_year: Option<String>,
}

fn running(writer: &Writer<'_>, person: &str, technology: &str) -> Result<Vec<Running>> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT id, since, level, group_year FROM technology_experience
         WHERE person = ?1 AND technology = ?2 AND deleted_at IS NULL AND until IS NULL ORDER BY since, id",
    )?;
    let rows = statement.query_map((person, technology), |row| {
        Ok(Running {
            id: row.get(0)?,
            since: row.get::<_, Option<String>>(1)?.and_then(|since| since.parse().ok()),
            level: row.get(2)?,
            group_year: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The last day, month or year before a level began, as exact as its beginning.
fn before(since: PartialDate) -> Option<PartialDate> {
    match (since.exact(), since.month()) {
        (Some(day), _) => day.checked_sub_days(Days::new(1)).map(PartialDate::from),
        (None, Some(1)) => PartialDate::of_month(since.year() - 1, 12).ok(),
        (None, Some(month)) => PartialDate::of_month(since.year(), month - 1).ok(),
        (None, None) => PartialDate::of_year(since.year() - 1).ok(),
    }
}

/// Gives what runs its last day.
fn end_running(writer: &Writer<'_>, person: &str, technology: &str, since: PartialDate) -> Result<()> {
    for row in running(writer, person, technology)? {
        let last = before(since);
        let began = row.since.map(PartialDate::first_day);
        if last.is_none_or(|last| began.is_some_and(|began| last.last_day() < began)) {
            let args = json!({ "since": row.since });
            return Err(Error::Invalid(vec![FieldProblem::with(
                "since",
                "level_not_after",
                args,
            )]));
        }
        let ended = values(json!({ "until": last }));
        record::update(writer, TechnologyExperience::KIND, &row.id, ended)?;
    }
    Ok(())
}

/// Place of a level among the three.
fn rank(level: &str) -> u8 {
    match level {
        "shares" => 3,
        "applies" => 2,
        _ => 1,
    }
}

/// Writes a level that the year of a group gave, where it is higher than the one that runs. Summing the same year up
/// anew corrects the row that it had given.
pub(crate) fn reached(
    writer: &Writer<'_>,
    person: &str,
    technology: &str,
    level: &str,
    on: NaiveDate,
    group_year: &str,
) -> Result<()> {
    let mut rows = running(writer, person, technology)?;
    if let Some(own) = rows
        .iter()
        .position(|row| row.group_year.as_deref() == Some(group_year))
    {
        if rows[own].level == level {
            return Ok(());
        }
        let own = rows.remove(own);
        take_back(writer, person, technology, &own)?;
        rows = running(writer, person, technology)?;
    }
    if rows.iter().any(|row| rank(&row.level) >= rank(level)) {
        return Ok(());
    }
    end_running(writer, person, technology, PartialDate::from(on))?;
    let row = json!({
        "person": person, "technology": technology, "level": level, "since": on, "group_year": group_year,
    });
    record::create(writer, TechnologyExperience::KIND, values(row)).map(|_| ())
}

/// Puts a row away that was given by mistake; the one that it had ended runs again.
fn take_back(writer: &Writer<'_>, person: &str, technology: &str, row: &Running) -> Result<()> {
    record::remove(writer, TechnologyExperience::KIND, &row.id)?;
    let Some(last) = row.since.and_then(before) else {
        return Ok(());
    };
    let ended: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT id FROM technology_experience WHERE person = ?1 AND technology = ?2 AND deleted_at IS NULL AND until = ?3",
        )?
        .query_row((person, technology, last.to_string()), |row| row.get(0))
        .optional()?;
    match ended {
        Some(id) => record::update(
            writer,
            TechnologyExperience::KIND,
            &id,
            values(json!({ "until": null })),
        )
        .map(|_| ()),
        None => Ok(()),
    }
}
