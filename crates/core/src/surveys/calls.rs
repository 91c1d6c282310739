//! Calls of the room: the questions to show, entering a filled questionnaire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{SurveyAnswer, SurveyResponse};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::post_course::model::PostCourseCase;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Id, Saved, saved};
use crate::record::{self, Condition, ListRequest, Record, Values, names_of};

/// A questionnaire to be shown.
#[derive(Debug, Serialize, TS)]
pub struct Questionnaire {
    /// Set of questions.
    pub survey_template: String,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

/// One question in the call's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Question {
    /// Id.
    pub id: String,
    /// `scale`, `single`, `multi`, `text`.
    pub kind: String,
    /// The question.
    pub text: String,
    /// Choices.
    pub options: Vec<String>,
}

/// A filled questionnaire as it was entered.
#[derive(Debug, Deserialize, TS)]
pub struct EnterSurvey {
    /// Questionnaire that is corrected; none enters a new one.
    #[ts(optional)]
    pub id: Option<String>,
    /// Case.
    pub case: String,
    /// Set of questions.
    pub survey_template: String,
    /// `entry`, `intermediate`, `final`.
    pub stage: String,
    /// Day.
    pub date: String,
    /// `paper`, `form`, `in_person`.
    pub mode: String,
    /// Answers; a question that is not named has none.
    pub answers: Vec<GivenAnswer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, TS)]
pub struct GivenAnswer {
    /// Question.
    pub question: String,
    /// Mark, 1 to 5.
    #[ts(optional, type = "number | null")]
    pub scale: Option<i64>,
    /// Numbers of chosen lines, from 1.
    #[serde(default)]
    #[ts(type = "number[]")]
    pub choices: Vec<i64>,
    /// In words.
    #[ts(optional)]
    pub text: Option<String>,
}

fn lines(text: Option<String>) -> Vec<String> {
    text.unwrap_or_default().lines().map(str::to_owned).collect()
}

/// The questions of a set in a language; the first set where none is named.
///
/// # Errors
/// `not_found`.
pub fn questions(reader: &Reader<'_>, template: &str, context: &Context) -> Result<Vec<Question>> {
    let options = format!(
        "coalesce(q.options_{}, q.options_kk, q.options_ru, q.options_en)",
        context.language.code()
    );
    let sql = format!(
        "SELECT q.id, q.kind, {}, {options} FROM survey_question q WHERE q.survey_template = ?1 AND q.deleted_at IS NULL
         ORDER BY q.rank, q.id",
        names_of("survey_question", "q", context.language)
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([template], |row| {
        Ok(Question {
            id: row.get(0)?,
            kind: row.get(1)?,
            text: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
            options: lines(row.get(3)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn questionnaire(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Questionnaire>> {
    engine.read(|reader| {
        Ok(Answer::of(Questionnaire {
            questions: questions(reader, &request.id, context)?,
            survey_template: request.id,
        }))
    })
}

/// What was answered in a filled questionnaire.
///
/// # Errors
/// What the database says.
pub fn answers(reader: &Reader<'_>, response: &str, context: &Context) -> Result<Vec<GivenAnswer>> {
    let request = ListRequest {
        conditions: Some([("survey_response".to_owned(), Condition::Is(json!(response)))].into()),
        limit: Some(record::MAX_ROWS),
        ..ListRequest::default()
    };
    let rows = record::list(reader, SurveyAnswer::KIND, &request, context)?.rows;
    let text = |row: &Values, field: &str| row.get(field).and_then(Value::as_str).map(str::to_owned);
    Ok(rows
        .iter()
        .map(|row| GivenAnswer {
            question: text(row, "survey_question").unwrap_or_default(),
            scale: row.get("scale").and_then(Value::as_i64),
            choices: lines(text(row, "choices"))
                .iter()
                .filter_map(|line| line.parse().ok())
                .collect(),
            text: text(row, "text"),
        })
        .collect())
}

pub(crate) fn answers_of(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Vec<GivenAnswer>>> {
    engine
        .read(|reader| answers(reader, &request.id, context))
        .map(Answer::of)
}

pub(crate) fn enter(engine: &Engine, context: &Context, request: EnterSurvey) -> Result<Answer<Saved>> {
    let (name, questions) = engine.read(|reader| {
        let title = record::title(reader, PostCourseCase::KIND, &request.case, context.language)?;
        Ok((
            title.map(|(title, _)| title),
            questions(reader, &request.survey_template, context)?,
        ))
    })?;
    refuse_wrong_answers(&request, &questions)?;
    let op = Op::new("enter_survey", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| save(writer, &request))?;
    saved(engine, context, SurveyResponse::KIND, answer)
}

/// All answers that do not fit their question, at the question.
fn refuse_wrong_answers(request: &EnterSurvey, questions: &[Question]) -> Result<()> {
    let by_id: BTreeMap<&str, &Question> = questions
        .iter()
        .map(|question| (question.id.as_str(), question))
        .collect();
    let mut problems = Vec::new();
    let mut answered = false;
    for answer in &request.answers {
        let Some(question) = by_id.get(answer.question.as_str()) else {
            problems.push(FieldProblem::new(&answer.question, "unknown_reference"));
            continue;
        };
        let highest = i64::try_from(question.options.len()).unwrap_or(0);
        if answer
            .scale
            .is_some_and(|mark| question.kind != "scale" || !(1..=5).contains(&mark))
        {
            problems.push(FieldProblem::with(
                &question.id,
                "out_of_range",
                json!({ "min": 1, "max": 5 }),
            ));
        }
        let several = question.kind == "single" && answer.choices.len() > 1;
        if several || answer.choices.iter().any(|choice| !(1..=highest).contains(choice)) {
            problems.push(FieldProblem::new(&question.id, "unknown_choice"));
        }
        answered |= answer.scale.is_some();
    }
    if !answered && problems.is_empty() {
        let first = questions.iter().find(|question| question.kind == "scale");
        problems.extend(first.map(|question| FieldProblem::new(&question.id, "required")));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(problems))
    }
}

fn save(writer: &Writer<'_>, request: &EnterSurvey) -> Result<String> {
    let head = json!({
        "survey_template": request.survey_template, "post_course_case": request.case, "stage": request.stage,
        "date": request.date, "mode": request.mode,
    });
    let response = record::save(writer, SurveyResponse::KIND, request.id.as_deref(), object(head))?;
    if request.id.is_some() {
        let mut statement = writer
            .connection()
            .prepare_cached("SELECT id FROM survey_answer WHERE survey_response = ?1 AND deleted_at IS NULL")?;
        let old: Vec<String> = statement
            .query_map([&response], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        old.iter()
            .try_for_each(|id| record::remove(writer, SurveyAnswer::KIND, id))?;
    }
    for answer in &request.answers {
        let words = answer.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if answer.scale.is_none() && answer.choices.is_empty() && words.is_none() {
            continue;
        }
        let choices: Vec<String> = answer.choices.iter().map(ToString::to_string).collect();
        let values = json!({
            "survey_response": response, "survey_question": answer.question, "scale": answer.scale,
            "choices": if choices.is_empty() { Value::Null } else { json!(choices.join("\n")) }, "text": words,
        });
        record::create(writer, SurveyAnswer::KIND, object(values))?;
    }
    Ok(response)
}

fn object(value: Value) -> Values {
    value.as_object().cloned().unwrap_or_default()
}
