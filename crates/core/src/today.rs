//! Today: who is due for a course, which cases wait, what the last import left open, what was done last.

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::calls::Nothing;
use crate::context::Context;
use crate::db::undo::{OpLabel, operations};
use crate::db::{Answer, Engine, Reader, backup};
use crate::import_log::model::ImportQuestion;
use crate::people::model::Person;
use crate::people::standing;
use crate::post_course::model::PostCourseCase;
use crate::post_course::overview;
use crate::problem::Result;
use crate::record::{self, Condition, ListRequest, Record, SortBy, Values};

/// Most people listed; the tiles count all.
const MOST_DUE: u32 = 50;

/// The page of the day.
#[derive(Debug, Serialize, TS)]
pub struct Today {
    /// The day.
    pub date: chrono::NaiveDate,
    /// Figures.
    pub tiles: Tiles,
    /// People whose course is overdue or due soon, the most overdue first; rows of `person`.
    #[ts(type = "Row[]")]
    pub due: Vec<Values>,
    /// Cases of post-course support that wait for an act: overdue, awaiting the final monitoring, without an act for long;
    /// rows of `post_course_case`.
    #[ts(type = "Row[]")]
    pub cases: Vec<Values>,
    /// Open questions of imports; rows of `import_question`.
    #[ts(type = "Row[]")]
    pub questions: Vec<Values>,
    /// Newest operations.
    pub recent: Vec<OpLabel>,
    /// When the newest backup was made, UTC.
    pub backup: Option<String>,
}

/// Figures of the day; each is the number of people with that `pd_state`.
#[derive(Debug, Serialize, TS)]
pub struct Tiles {
    /// Active teachers.
    #[ts(type = "number")]
    pub teachers: i64,
    /// Course overdue.
    #[ts(type = "number")]
    pub overdue: i64,
    /// Course due within the amber months.
    #[ts(type = "number")]
    pub soon: i64,
    /// Nothing to count from.
    #[ts(type = "number")]
    pub never: i64,
    /// Not overdue: a course within the interval, or still in the first years of service.
    #[ts(type = "number")]
    pub covered: i64,
    /// Cases whose final monitoring is overdue.
    #[ts(type = "number")]
    pub cases_overdue: i64,
    /// Cases whose final monitoring may be held now.
    #[ts(type = "number")]
    pub cases_due: i64,
    /// Cases without an act for long.
    #[ts(type = "number")]
    pub cases_stuck: i64,
    /// Open questions of imports.
    #[ts(type = "number")]
    pub questions: i64,
}

pub(crate) fn today(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<Today>> {
    engine.read(|reader| {
        let people = standing::standing(reader, MOST_DUE, context)?;
        let due = rows_of(reader, &people.due, context)?;
        let questions = open_questions(reader, context)?;
        let (overdue, soon, ok, never) = (people.overdue, people.soon, people.ok, people.never);
        let waiting = cases(reader, MOST_DUE, context)?;
        let clocks = overview::clocks(reader, context)?;
        let counted = |codes: &[&str]| -> i64 {
            let figures = clocks.iter().filter(|figure| codes.contains(&figure.code.as_str()));
            figures.map(|figure| figure.count).sum()
        };
        Ok(Answer::of(Today {
            date: context.today,
            tiles: Tiles {
                teachers: overdue + soon + ok + never,
                overdue,
                soon,
                never,
                covered: ok + soon,
                cases_overdue: counted(&["overdue"]),
                cases_due: counted(&["due", "extended"]),
                cases_stuck: counted(&["stuck"]),
                questions: questions.total,
            },
            due,
            cases: waiting,
            questions: questions.rows,
            recent: operations(reader, 8)?,
            backup: backup::list(engine.folder())?
                .into_iter()
                .next()
                .map(|newest| newest.at),
        }))
    })
}

/// The rows of these people, the most overdue first.
fn rows_of(reader: &Reader<'_>, ids: &[String], context: &Context) -> Result<Vec<Values>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| Value::from(id.as_str())).collect();
    let request = ListRequest {
        conditions: Some([("id".to_owned(), Condition::AnyOf(ids))].into()),
        sort: Some(vec![SortBy {
            field: "next_course_due".into(),
            descending: false,
        }]),
        limit: Some(MOST_DUE),
        ..ListRequest::default()
    };
    Ok(record::list(reader, Person::KIND, &request, context)?.rows)
}

/// Cases that wait for an act, the most overdue first.
fn cases(reader: &Reader<'_>, limit: u32, context: &Context) -> Result<Vec<Values>> {
    let waiting = ["overdue", "due", "extended", "stuck"].map(Value::from).to_vec();
    let request = ListRequest {
        conditions: Some(
            [
                ("state".to_owned(), Condition::Is(json!("open"))),
                ("clock".to_owned(), Condition::AnyOf(waiting)),
            ]
            .into(),
        ),
        limit: Some(limit),
        ..ListRequest::default()
    };
    Ok(record::list(reader, PostCourseCase::KIND, &request, context)?.rows)
}

fn open_questions(reader: &Reader<'_>, context: &Context) -> Result<record::ListResponse> {
    let request = ListRequest {
        conditions: Some([("state".to_owned(), Condition::Is(json!("open")))].into()),
        limit: Some(MOST_DUE),
        ..ListRequest::default()
    };
    record::list(reader, ImportQuestion::KIND, &request, context)
}
