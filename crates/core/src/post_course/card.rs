//! The page of a case: the next act, the timeline, all that was gathered, what still stands between it and closing.

use chrono::{Months, NaiveDate};
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::acts::calculation;
use super::conditions::{Closing, conditions};
use super::level::Calculation;
use super::model::{CaseSuspension, PostCourseCase, Reflection, SupportAction};
use super::opening::text;
use super::rating::{ResultRow, results};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::evidence::model::Evidence;
use crate::people::model::Person;
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::{self, Finding, Kind, Record, Values};
use crate::surveys::model::SurveyResponse;
use crate::training::model::TrainingRecord;

/// All about one case.
#[derive(Debug, Serialize, TS)]
pub struct CaseCard {
    /// The case.
    #[ts(type = "Row")]
    pub row: Values,
    /// The teacher.
    #[ts(type = "Row")]
    pub person: Values,
    /// The course.
    #[ts(type = "Row")]
    pub training: Values,
    /// What comes next: `entry_survey`, `support`, `intermediate_survey`, `final_survey`, `ratings`, `evidence`,
    /// `reflection`, `close`, `nothing`.
    pub next_act: String,
    /// The stages with their days.
    pub steps: Vec<Step>,
    /// Expected results with ratings.
    pub results: Vec<ResultRow>,
    /// Filled questionnaires, by day.
    #[ts(type = "Row[]")]
    pub surveys: Vec<Values>,
    /// Acts of help, newest first.
    #[ts(type = "Row[]")]
    pub actions: Vec<Values>,
    /// Evidence that serves the case, newest first, with `inside`: whether it is dated inside the window (R-PC-8).
    #[ts(type = "Row[]")]
    pub evidence: Vec<Values>,
    /// Other evidence of the teacher, newest first.
    #[ts(type = "Row[]")]
    pub portfolio: Vec<Values>,
    /// Reflections, newest first.
    #[ts(type = "Row[]")]
    pub reflections: Vec<Values>,
    /// Leaves.
    #[ts(type = "Row[]")]
    pub suspensions: Vec<Values>,
    /// Conditions of closing it today.
    pub conditions: Vec<Finding>,
    /// The level and how it was counted: at closing where it is closed, otherwise as it would be now.
    pub calculation: Calculation,
    /// Whether the level may still change.
    pub provisional: bool,
}

/// One stage of the case with the days between which it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// `entry_survey`, `intermediate_1`, `intermediate_2`, `final_monitoring`.
    pub code: String,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Day on which it was done.
    pub done: Option<NaiveDate>,
}

pub(crate) fn card(engine: &Engine, context: &Context, request: Id) -> Result<Answer<CaseCard>> {
    engine
        .read(|reader| of_case(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of a case.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_case(reader: &Reader<'_>, case: &str, context: &Context) -> Result<CaseCard> {
    let row = record::get(reader, PostCourseCase::KIND, case, context)?;
    let training = record::get(
        reader,
        TrainingRecord::KIND,
        text(&row, "training_record").unwrap_or(""),
        context,
    )?;
    let person = record::get(reader, Person::KIND, text(&row, "person").unwrap_or(""), context)?;
    let surveys = parts(reader, SurveyResponse::KIND, case, context)?;
    let (evidence, portfolio) = evidence(reader, case, &row, context)?;
    let closing = Closing::of(&row);
    let conditions = conditions(reader, case, &closing, context)?;
    let stored = text(&row, "calculation").and_then(|json| serde_json::from_str(json).ok());
    Ok(CaseCard {
        next_act: next_act(&row, &surveys, &conditions),
        steps: steps(&row, &surveys),
        results: results(reader, case, context)?,
        actions: parts(reader, SupportAction::KIND, case, context)?,
        reflections: parts(reader, Reflection::KIND, case, context)?,
        suspensions: parts(reader, CaseSuspension::KIND, case, context)?,
        provisional: stored.is_none(),
        calculation: stored.map_or_else(|| calculation(reader, case, context), Ok)?,
        conditions,
        surveys,
        evidence,
        portfolio,
        person,
        training,
        row,
    })
}

fn parts(reader: &Reader<'_>, kind: &Kind, case: &str, context: &Context) -> Result<Vec<Values>> {
    record::belonging(reader, kind, "post_course_case", case, context)
}

/// The teacher's evidence: that of this case, and the rest of the portfolio.
fn evidence(reader: &Reader<'_>, case: &str, row: &Values, context: &Context) -> Result<(Vec<Values>, Vec<Values>)> {
    let person = text(row, "person").unwrap_or("");
    let all = record::belonging(reader, Evidence::KIND, "person", person, context)?;
    let serves = |item: &Values| {
        let cases = item.get("cases").and_then(Value::as_array);
        cases.is_some_and(|cases| cases.iter().any(|id| id == case))
    };
    let (mut own, rest): (Vec<Values>, Vec<Values>) = all.into_iter().partition(serves);
    let (from, to) = (
        text(row, "window_start").unwrap_or(""),
        text(row, "final_date").unwrap_or("9999"),
    );
    for item in &mut own {
        let inside = text(item, "date").is_some_and(|day| from <= day && day <= to);
        item.insert("inside".into(), json!(inside));
    }
    Ok((own, rest))
}

fn day(values: &Values, field: &str) -> Option<NaiveDate> {
    text(values, field).and_then(|day| day.parse().ok())
}

/// The days of the questionnaires of a stage.
fn days(surveys: &[Values], stage: &str) -> Vec<NaiveDate> {
    let of_stage = surveys.iter().filter(|survey| text(survey, "stage") == Some(stage));
    of_stage.filter_map(|survey| day(survey, "date")).collect()
}

/// The stages of domain.md §2.3: entry in the first month, intermediate from the third to the sixth month and in the
/// ninth, final from the end of the window to the deadline. Leave moves what lies ahead.
fn steps(row: &Values, surveys: &[Values]) -> Vec<Step> {
    let (start, due, deadline) = (day(row, "window_start"), day(row, "due_min"), day(row, "deadline"));
    let leave = row.get("leave_days").and_then(Value::as_i64).unwrap_or(0);
    let after = |months: u32| {
        let day = start?.checked_add_months(Months::new(months))?;
        day.checked_add_signed(chrono::TimeDelta::days(leave))
    };
    let intermediate = days(surveys, "intermediate");
    let step = |code: &str, from, to, done: Option<&NaiveDate>| Step {
        code: code.to_owned(),
        from,
        to,
        done: done.copied(),
    };
    vec![
        step("entry_survey", start, after(1), days(surveys, "entry").first()),
        step("intermediate_1", after(3), after(6), intermediate.first()),
        step("intermediate_2", after(9), due, intermediate.get(1)),
        step("final_monitoring", due, deadline, day(row, "final_date").as_ref()),
    ]
}

/// What to do next: the first thing that the stage calls for.
fn next_act(row: &Values, surveys: &[Values], conditions: &[Finding]) -> String {
    let fails = |code: &str| conditions.iter().any(|finding| finding.code == code && !finding.ok);
    let months = row.get("days_left").and_then(Value::as_i64).unwrap_or(0) / 30;
    let intermediate = days(surveys, "intermediate").len();
    let act = if text(row, "state") != Some("open") || row.get("suspended") == Some(&Value::Bool(true)) {
        "nothing"
    } else if fails("pc_entry_survey") {
        "entry_survey"
    } else if fails("pc_final_day") {
        match (months, intermediate) {
            (..=2, ..=1) | (..=8, 0) => "intermediate_survey",
            _ => "support",
        }
    } else if fails("pc_final_survey") {
        "final_survey"
    } else if fails("pc_ratings") {
        "ratings"
    } else if fails("pc_evidence") {
        "evidence"
    } else if fails("pc_reflection") {
        "reflection"
    } else {
        "close"
    };
    act.to_owned()
}
