//! Calls of the room: quick entry of a finished course, suggestions of programmes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{CourseProgramme, TrainingRecord};
use super::programme;
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::people::model::Person;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::{Saved, saved};
use crate::record::{self, ListRequest, Record, Values};

/// A finished course as it is typed: who, what, when, the certificate.
#[derive(Debug, Deserialize, TS)]
pub struct QuickCourse {
    /// Who.
    pub person: String,
    /// Programme, where one was chosen.
    #[ts(optional)]
    pub course_programme: Option<String>,
    /// Title, where none was chosen.
    #[ts(optional)]
    pub title: Option<String>,
    /// Provider, where one was chosen.
    #[ts(optional)]
    pub provider: Option<String>,
    /// Name of the provider, where none was chosen.
    #[ts(optional)]
    pub provider_name: Option<String>,
    /// All other fields of the record: `start_date`, `end_date`, `hours`, `document_number` and so on.
    #[serde(default)]
    #[ts(type = "Record<string, unknown>")]
    pub values: Values,
}

/// What was typed of a title.
#[derive(Debug, Deserialize, TS)]
pub struct SuggestRequest {
    /// Beginning of words.
    pub text: String,
}

/// A programme that was held before.
#[derive(Debug, Serialize, TS)]
pub struct Suggestion {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Provider's id.
    pub provider: Option<String>,
    /// Provider's name.
    pub provider_name: Option<String>,
    /// Hours of the programme, or of its newest record.
    #[ts(type = "number | null")]
    pub hours: Option<i64>,
}

pub(crate) fn quick_save(engine: &Engine, context: &Context, request: QuickCourse) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| record::title(reader, Person::KIND, &request.person, context.language))?;
    let missing = missing(&request, name.is_some());
    let (Some((name, _)), true) = (name, missing.is_empty()) else {
        return Err(Error::Invalid(missing));
    };
    let op = Op::new("quick_course", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        let mut values = request.values.clone();
        let (programme, provider) = named(writer, &request, context)?;
        values.insert("person".into(), json!(request.person));
        values.insert("course_programme".into(), json!(programme));
        values.insert("provider".into(), json!(provider));
        record::create(writer, TrainingRecord::KIND, values)
    })?;
    saved(engine, context, TrainingRecord::KIND, answer)
}

/// What a quick entry cannot do without, all that is missing at once.
fn missing(request: &QuickCourse, person: bool) -> Vec<FieldProblem> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let unfilled = |field: &str| request.values.get(field).is_none_or(Value::is_null);
    let mut problems = Vec::new();
    if !person {
        let code = if request.person.is_empty() {
            "required"
        } else {
            "unknown_reference"
        };
        problems.push(FieldProblem::new("person", code));
    }
    if blank(&request.course_programme) && blank(&request.title) {
        problems.push(FieldProblem::new("title", "required"));
    }
    if unfilled("end_date") && unfilled("issue_date") {
        problems.push(FieldProblem::new("end_date", "required"));
    }
    problems
}

/// The programme and provider that were chosen or named; those that are new are made.
fn named(writer: &Writer<'_>, request: &QuickCourse, context: &Context) -> Result<(String, Option<String>)> {
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let mut provider = filled(&request.provider);
    if let (None, Some(name)) = (&provider, filled(&request.provider_name)) {
        provider = Some(programme::provider_named(writer, &name, context.language)?);
    }
    let programme = match (filled(&request.course_programme), filled(&request.title)) {
        (Some(id), _) => id,
        (None, Some(title)) => programme::programme_titled(writer, &title, provider.as_deref(), context.language)?,
        (None, None) => return Err(Error::field("title", "required")),
    };
    let provider = match provider {
        Some(provider) => Some(provider),
        None => programme::provider_of(writer, &programme)?,
    };
    Ok((programme, provider))
}

pub(crate) fn suggest(engine: &Engine, context: &Context, request: SuggestRequest) -> Result<Answer<Vec<Suggestion>>> {
    let list = ListRequest {
        search: Some(request.text),
        limit: Some(20),
        ..ListRequest::default()
    };
    engine.read(|reader| {
        let found = record::list(reader, CourseProgramme::KIND, &list, context)?;
        let mut suggestions = Vec::new();
        for row in found.rows {
            let text = |field: &str| row.get(field).and_then(Value::as_str).map(str::to_owned);
            let id = text("id").unwrap_or_default();
            let title = record::title(reader, CourseProgramme::KIND, &id, context.language)?;
            let newest: Option<i64> = reader
                .connection()
                .prepare_cached(
                    "SELECT max(hours) FROM (SELECT hours FROM training_record WHERE course_programme = ?1
                     AND hours IS NOT NULL AND deleted_at IS NULL ORDER BY end_date DESC LIMIT 1)",
                )?
                .query_row([&id], |row| row.get(0))?;
            suggestions.push(Suggestion {
                title: title.map(|(title, _)| title).unwrap_or_default(),
                provider: text("provider"),
                provider_name: row["titles"]["provider"].as_str().map(str::to_owned),
                hours: row.get("hours").and_then(Value::as_i64).or(newest),
                id,
            });
        }
        Ok(Answer::of(suggestions))
    })
}
