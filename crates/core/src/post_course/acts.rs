//! Acts on cases: assign, extend, decline, terminate, reopen, close, set the level by hand. Each is one operation.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::check::given;
use super::model::PostCourseCase;
use super::{leave, level};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Count, Id, Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};

/// Who is to care for cases.
#[derive(Debug, Deserialize, TS)]
pub struct AssignRequest {
    /// Cases.
    pub cases: Vec<String>,
    /// Curator; none takes the curator away.
    pub curator: Option<String>,
}

/// To when and why a case goes on.
#[derive(Debug, Deserialize, TS)]
pub struct ExtendRequest {
    /// Case.
    pub case: String,
    /// Day.
    pub to: String,
    /// Why.
    pub reason: String,
}

/// Why cases are not needed.
#[derive(Debug, Deserialize, TS)]
pub struct DeclineRequest {
    /// Cases.
    pub cases: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Why cases cannot be finished.
#[derive(Debug, Deserialize, TS)]
pub struct TerminateRequest {
    /// Cases.
    pub cases: Vec<String>,
    /// Day.
    pub on: String,
    /// `dismissed`, `moved`, `other`.
    pub ground: String,
    /// Why, where the ground does not say it.
    pub reason: Option<String>,
}

/// A level set by hand.
#[derive(Debug, Deserialize, TS)]
pub struct LevelRequest {
    /// Case.
    pub case: String,
    /// `high`, `medium`, `low`; none goes back to the computed one.
    pub level: Option<String>,
    /// Why.
    pub note: Option<String>,
}

/// What stands in the final papers of a case.
#[derive(Debug, Deserialize, TS)]
pub struct CloseRequest {
    /// Case.
    pub case: String,
    /// Day of the final monitoring.
    pub final_date: String,
    /// Conclusion in Kazakh.
    #[ts(optional)]
    pub conclusion_kk: Option<String>,
    /// Conclusion in Russian.
    #[ts(optional)]
    pub conclusion_ru: Option<String>,
    /// Conclusion in English.
    #[ts(optional)]
    pub conclusion_en: Option<String>,
    /// What is recommended to the teacher.
    #[ts(optional)]
    pub recommendations: Option<String>,
    /// Number of the reference paper.
    #[ts(optional)]
    pub reference_number: Option<String>,
    /// Why it is closed although a condition does not hold.
    #[ts(optional)]
    pub override_reason: Option<String>,
}

fn name(reader: &Reader<'_>, case: &str, context: &Context) -> Result<String> {
    let title = record::title(reader, PostCourseCase::KIND, case, context.language)?;
    title
        .map(|(title, _)| title)
        .ok_or_else(|| Error::coded("not_found", json!({ "record": "post_course_case", "id": case })))
}

/// The label of an act on one case or several.
fn label(engine: &Engine, code: &str, cases: &[String], context: &Context) -> Result<Op> {
    let only = match cases {
        [only] => engine.read(|reader| name(reader, only, context))?,
        _ => String::new(),
    };
    Ok(Op::new(code, json!({ "name": only, "count": cases.len() })))
}

fn each(
    engine: &Engine,
    context: &Context,
    code: &str,
    cases: &[String],
    act: impl Fn(&Writer<'_>, &str) -> Result<()>,
) -> Result<Answer<Count>> {
    let op = label(engine, code, cases, context)?;
    engine.write(op, context, |writer| {
        cases.iter().try_for_each(|case| act(writer, case))?;
        Ok(Count { count: cases.len() })
    })
}

fn one(engine: &Engine, context: &Context, code: &str, case: &str, change: Values) -> Result<Answer<Saved>> {
    let op = label(engine, code, &[case.to_owned()], context)?;
    let answer = engine.write(op, context, |writer| {
        record::update(writer, PostCourseCase::KIND, case, change)?;
        Ok(case.to_owned())
    })?;
    saved(engine, context, PostCourseCase::KIND, answer)
}

pub(crate) fn assign(engine: &Engine, context: &Context, request: AssignRequest) -> Result<Answer<Count>> {
    each(engine, context, "assign_curator", &request.cases, |writer, case| {
        let change = values(json!({ "curator": request.curator }));
        record::update(writer, PostCourseCase::KIND, case, change).map(|_| ())
    })
}

/// Refuses a case that has ended.
fn runs(reader: &Reader<'_>, case: &str, context: &Context) -> Result<()> {
    let row = record::get(reader, PostCourseCase::KIND, case, context)?;
    match text(&row, "state") {
        Some("open") => Ok(()),
        _ => Err(Error::field("state", "case_not_open")),
    }
}

pub(crate) fn extend(engine: &Engine, context: &Context, request: ExtendRequest) -> Result<Answer<Saved>> {
    engine.read(|reader| runs(reader, &request.case, context))?;
    let change = json!({ "extended_to": given(Some(&request.to)), "extension_reason": given(Some(&request.reason)) });
    if change["extended_to"].is_null() {
        return Err(Error::field("extended_to", "required"));
    }
    one(engine, context, "extend_case", &request.case, values(change))
}

pub(crate) fn decline(engine: &Engine, context: &Context, request: DeclineRequest) -> Result<Answer<Count>> {
    each(engine, context, "decline_cases", &request.cases, |writer, case| {
        let change = json!({
            "state": "declined", "end_reason": given(Some(&request.reason)), "ended_on": context.today.to_string(),
        });
        record::update(writer, PostCourseCase::KIND, case, values(change)).map(|_| ())
    })
}

pub(crate) fn terminate(engine: &Engine, context: &Context, request: TerminateRequest) -> Result<Answer<Count>> {
    each(engine, context, "terminate_cases", &request.cases, |writer, case| {
        leave::terminate(
            writer,
            case,
            &request.on,
            &request.ground,
            given(request.reason.as_deref()),
        )
    })
}

pub(crate) fn reopen(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Saved>> {
    let change = json!({
        "state": "open", "ended_on": null, "ground": null, "end_reason": null, "final_date": null, "override_reason": null,
        "final_level": null, "final_score": null, "calculation": null,
    });
    one(engine, context, "reopen_case", &request.id, values(change))
}

pub(crate) fn set_level(engine: &Engine, context: &Context, request: LevelRequest) -> Result<Answer<Saved>> {
    let note = request
        .level
        .as_ref()
        .map_or(Value::Null, |_| given(request.note.as_deref()));
    let change = json!({ "hand_level": request.level, "hand_level_note": note });
    one(engine, context, "set_case_level", &request.case, values(change))
}

/// Closes a case: the conditions of R-PC-3 and R-PC-5 hold, or the reason is kept; the score stands as it is now.
pub(crate) fn close(engine: &Engine, context: &Context, request: CloseRequest) -> Result<Answer<Saved>> {
    let case = request.case.clone();
    let op = label(engine, "close_case", std::slice::from_ref(&case), context)?;
    let answer = engine.write(op, context, |writer| {
        runs(writer, &case, context)?;
        record::update(writer, PostCourseCase::KIND, &case, papers(&request))?;
        // Counted after the day is written: it is the last day on which evidence is inside the window.
        let counted = calculation(writer, &case, context)?;
        let frozen = json!({
            "final_level": counted.level.map(level::Level::code),
            "final_score": counted.score.map(|score| (score * 100.0).round() as i64),
            "calculation": serde_json::to_string(&counted)?,
        });
        record::update(writer, PostCourseCase::KIND, &case, values(frozen))?;
        Ok(case.clone())
    })?;
    saved(engine, context, PostCourseCase::KIND, answer)
}

/// What is written at closing; a paper that the request does not speak of stays as it was drafted.
fn papers(request: &CloseRequest) -> Values {
    let drafted = [
        ("conclusion_kk", &request.conclusion_kk),
        ("conclusion_ru", &request.conclusion_ru),
        ("conclusion_en", &request.conclusion_en),
        ("recommendations", &request.recommendations),
        ("reference_number", &request.reference_number),
    ];
    let mut papers = values(json!({
        "state": "closed", "final_date": given(Some(&request.final_date)),
        "override_reason": given(request.override_reason.as_deref()),
    }));
    for (field, text) in drafted {
        if let Some(text) = text {
            papers.insert(field.to_owned(), given(Some(text)));
        }
    }
    papers
}

/// The level of a case as it would be counted now.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn calculation(reader: &Reader<'_>, case: &str, context: &Context) -> Result<level::Calculation> {
    let row = record::get(reader, PostCourseCase::KIND, case, context)?;
    let number = |field: &str| row.get(field).and_then(Value::as_i64);
    let mean = |field: &str| row.get(field).and_then(Value::as_f64);
    let facts = level::LevelFacts {
        entry_mean: mean("entry_mean"),
        final_mean: mean("final_mean"),
        rating_sum: number("rating_sum"),
        rating_count: number("rating_count").unwrap_or(0),
        evidence_points: number("evidence_points"),
        reflection_points: number("reflection_points"),
    };
    Ok(level::calculate(facts, level::level_rules(reader, context)?))
}
