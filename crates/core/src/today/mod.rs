//! Today: who is due for a course, which cases wait, what the office waits for, what the last import left open, what was
//! done last.

mod office;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::calls::Nothing;
use crate::context::Context;
use crate::db::undo::{OpLabel, operations};
use crate::db::{Answer, Engine, Reader, backup};
use crate::groups::model::CreativeGroup;
use crate::groups::unready;
use crate::import_log::model::ImportQuestion;
use crate::mentoring::model::Mentorship;
use crate::people::model::Person;
use crate::people::standing;
use crate::post_course::model::PostCourseCase;
use crate::post_course::overview;
use crate::problem::Result;
use crate::record::{self, Condition, Kind, ListRequest, ListResponse, Range, Record, SortBy, Values};
use crate::sessions::model::Decision;

/// Most rows of each list; the tiles count all.
const MOST_ROWS: u32 = 50;

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
    /// Pairs without a contact for long, the longest silence first; rows of `mentorship`.
    #[ts(type = "Row[]")]
    pub pairs: Vec<Values>,
    /// Open decisions whose day has passed, the oldest first; rows of `decision`.
    #[ts(type = "Row[]")]
    pub decisions: Vec<Values>,
    /// Active groups that are not ready for the year; rows of `creative_group`.
    #[ts(type = "Row[]")]
    pub groups: Vec<Values>,
    /// What plans, events, the network and documents wait for.
    pub office: office::Office,
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
    /// Pairs of mentoring without a contact for long.
    #[ts(type = "number")]
    pub pairs_silent: i64,
    /// Active groups that lack an approved regulation, a head or an approved plan though the year has begun (R-GRP-1).
    #[ts(type = "number")]
    pub groups_not_ready: i64,
    /// Open decisions whose day has passed.
    #[ts(type = "number")]
    pub decisions_overdue: i64,
    /// Lines of plans whose term has passed.
    #[ts(type = "number")]
    pub items_overdue: i64,
    /// Documents that wait for coordination with local acts (R-DOC-1).
    #[ts(type = "number")]
    pub documents_awaiting: i64,
    /// Documents to be checked again, because an act has changed (R-DOC-2).
    #[ts(type = "number")]
    pub documents_to_recheck: i64,
    /// Memoranda that end soon (R-MOU-1).
    #[ts(type = "number")]
    pub memoranda_expiring: i64,
    /// Open questions of imports.
    #[ts(type = "number")]
    pub questions: i64,
}

pub(crate) fn today(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<Today>> {
    engine.read(|reader| {
        let pairs = silent_pairs(reader, context)?;
        let decisions = late_decisions(reader, context)?;
        let unready = unready::unready(reader, context)?;
        let (office, waiting_office) = office::office(reader, MOST_ROWS, context)?;
        let people = standing::standing(reader, MOST_ROWS, context)?;
        let due = record::in_order_of_ids(reader, Person::KIND, &people.due, context)?;
        let questions = open_questions(reader, context)?;
        let (overdue, soon, ok, never) = (people.overdue, people.soon, people.ok, people.never);
        let waiting = overview::waiting(reader, MOST_ROWS, context)?;
        let cases = record::in_order_of_ids(reader, PostCourseCase::KIND, &waiting.first, context)?;
        Ok(Answer::of(Today {
            date: context.today,
            tiles: Tiles {
                teachers: overdue + soon + ok + never,
                overdue,
                soon,
                never,
                covered: ok + soon,
                cases_overdue: waiting.counted(&["overdue"]),
                cases_due: waiting.counted(&["due", "extended"]),
                cases_stuck: waiting.counted(&["stuck"]),
                pairs_silent: pairs.total,
                groups_not_ready: unready.len() as i64,
                decisions_overdue: decisions.total,
                items_overdue: waiting_office.items,
                documents_awaiting: waiting_office.awaiting,
                documents_to_recheck: waiting_office.to_recheck,
                memoranda_expiring: waiting_office.memoranda,
                questions: questions.total,
            },
            pairs: pairs.rows,
            decisions: decisions.rows,
            groups: rows_by_id(reader, CreativeGroup::KIND, "name", &unready, context)?,
            due,
            cases,
            office,
            questions: questions.rows,
            recent: operations(reader, 8)?,
            backup: backup::list(engine.folder())?
                .into_iter()
                .next()
                .map(|newest| newest.at),
        }))
    })
}

/// The rows with these ids, as far as the page shows them, in the order of a field.
fn rows_by_id(reader: &Reader<'_>, kind: &Kind, sort: &str, ids: &[String], context: &Context) -> Result<Vec<Values>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| Value::from(id.as_str())).collect();
    let conditions = [("id".to_owned(), Condition::AnyOf(ids))];
    Ok(first(reader, kind, conditions.into(), Some((sort, false)), context)?.rows)
}

/// The first rows for which the conditions hold, and how many there are.
fn first(
    reader: &Reader<'_>,
    kind: &Kind,
    conditions: BTreeMap<String, Condition>,
    sort: Option<(&str, bool)>,
    context: &Context,
) -> Result<ListResponse> {
    let by = sort.map(|(field, descending)| SortBy {
        field: field.to_owned(),
        descending,
    });
    let request = ListRequest {
        conditions: Some(conditions),
        sort: by.map(|by| vec![by]),
        limit: Some(MOST_ROWS),
        ..ListRequest::default()
    };
    record::list(reader, kind, &request, context)
}

/// Pairs without a contact for long: «the plan is perfect, and nobody has met for 45 days».
fn silent_pairs(reader: &Reader<'_>, context: &Context) -> Result<ListResponse> {
    let conditions = [("clock".to_owned(), Condition::Is(json!("silent")))];
    first(
        reader,
        Mentorship::KIND,
        conditions.into(),
        Some(("silent_days", true)),
        context,
    )
}

/// Open decisions whose day has passed.
fn late_decisions(reader: &Reader<'_>, context: &Context) -> Result<ListResponse> {
    let yesterday = Range {
        to: context.today.pred_opt().map(|day| json!(day)),
        ..Range::default()
    };
    let conditions = [
        ("state".to_owned(), Condition::Is(json!("open"))),
        ("due".to_owned(), Condition::Range(yesterday)),
    ];
    first(reader, Decision::KIND, conditions.into(), Some(("due", false)), context)
}

fn open_questions(reader: &Reader<'_>, context: &Context) -> Result<ListResponse> {
    let conditions = [("state".to_owned(), Condition::Is(json!("open")))];
    first(reader, ImportQuestion::KIND, conditions.into(), None, context)
}
