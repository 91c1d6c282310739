//! Summing a year up: what each member reached, in the year's results and in the teacher's history of the technology.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::{GroupYear, MemberResult};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Saved, saved};
use crate::record::{self, Record, values};
use crate::technologies::level;

/// What a year gave.
#[derive(Debug, Deserialize, TS)]
pub struct SumUpRequest {
    /// The year of the group.
    pub group_year: String,
    /// Day of summing up.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// What each member reached.
    pub results: Vec<MemberReached>,
}

/// What one member reached.
#[derive(Debug, Deserialize, TS)]
pub struct MemberReached {
    /// Who.
    pub person: String,
    /// `learning`, `applies`, `shares`; none where it was not told.
    pub level: Option<String>,
    /// Has mastered the technology.
    pub mastered: bool,
    /// Analysis in words.
    pub analysis: Option<String>,
}

pub(crate) fn sum_up(engine: &Engine, context: &Context, request: SumUpRequest) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| {
        let title = record::title(reader, GroupYear::KIND, &request.group_year, context.language)?;
        title
            .map(|(title, _)| title)
            .ok_or_else(|| Error::coded("not_found", json!({ "record": "group_year", "id": request.group_year })))
    })?;
    let op = Op::new("sum_up_group", json!({ "name": name, "count": request.results.len() }));
    let answer = engine.write(op, context, |writer| {
        write(writer, &request)?;
        Ok(request.group_year.clone())
    })?;
    saved(engine, context, GroupYear::KIND, answer)
}

fn write(writer: &Writer<'_>, request: &SumUpRequest) -> Result<()> {
    let technology: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT g.technology FROM group_year y JOIN creative_group g ON g.id = y.creative_group WHERE y.id = ?1",
        )?
        .query_row([&request.group_year], |row| row.get(0))
        .optional()?
        .flatten();
    for reached in &request.results {
        save_result(writer, &request.group_year, reached)?;
        if let (Some(technology), Some(code)) = (&technology, &reached.level) {
            level::reached(
                writer,
                &reached.person,
                technology,
                code,
                request.on,
                &request.group_year,
            )?;
        }
    }
    let summed = values(json!({ "state": "summed_up", "summed_up_on": request.on }));
    record::update(writer, GroupYear::KIND, &request.group_year, summed).map(|_| ())
}

fn save_result(writer: &Writer<'_>, year: &str, reached: &MemberReached) -> Result<()> {
    let known: Option<String> = writer
        .connection()
        .prepare_cached("SELECT id FROM member_result WHERE group_year = ?1 AND person = ?2 AND deleted_at IS NULL")?
        .query_row((year, &reached.person), |row| row.get(0))
        .optional()?;
    let mut result = values(json!({
        "level": reached.level, "mastered": reached.mastered, "analysis": reached.analysis,
    }));
    if known.is_none() {
        result.insert("group_year".into(), json!(year));
        result.insert("person".into(), json!(reached.person));
    }
    record::save(writer, MemberResult::KIND, known.as_deref(), result).map(|_| ())
}
