//! Acts on a pair: order, start, report, close, stop, prolong. Each is one operation; what stands against it is said by
//! [`super::check`], whoever writes.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{DiagnosisScore, Mentorship};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Id, Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, values};

/// The order of a pair.
#[derive(Debug, Deserialize, TS)]
pub struct OrderPairRequest {
    /// Pair.
    pub id: String,
    /// Number of the order.
    pub order_number: String,
    /// Date of the order.
    pub order_date: String,
    /// First day.
    pub since: String,
    /// Last day.
    pub until: String,
}

/// A report of one of the two.
#[derive(Debug, Deserialize, TS)]
pub struct ReportPairRequest {
    /// Pair.
    pub id: String,
    /// `mentor` or `mentee`.
    pub by: String,
    /// Day.
    pub on: String,
    /// What it says.
    pub texts: ReportTexts,
}

/// Texts of a report; what is not given stays as it was drafted.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ReportTexts {
    /// What was achieved in Kazakh.
    #[ts(optional)]
    pub achievements_kk: Option<String>,
    /// What was achieved in Russian.
    #[ts(optional)]
    pub achievements_ru: Option<String>,
    /// What was achieved in English.
    #[ts(optional)]
    pub achievements_en: Option<String>,
    /// Mentor's conclusion in Kazakh.
    #[ts(optional)]
    pub conclusion_kk: Option<String>,
    /// Mentor's conclusion in Russian.
    #[ts(optional)]
    pub conclusion_ru: Option<String>,
    /// Mentor's conclusion in English.
    #[ts(optional)]
    pub conclusion_en: Option<String>,
    /// The mentee's own report in Kazakh.
    #[ts(optional)]
    pub mentee_report_kk: Option<String>,
    /// The mentee's own report in Russian.
    #[ts(optional)]
    pub mentee_report_ru: Option<String>,
    /// The mentee's own report in English.
    #[ts(optional)]
    pub mentee_report_en: Option<String>,
    /// How the mentee sees the help.
    #[ts(optional)]
    pub mentee_feedback: Option<String>,
    /// What the mentor proposes: `continue` or `finish`.
    #[ts(optional)]
    pub proposal: Option<String>,
}

/// The end of a pair.
#[derive(Debug, Deserialize, TS)]
pub struct ClosePairRequest {
    /// Pair.
    pub id: String,
    /// Day.
    pub on: String,
}

/// The early end of a pair.
#[derive(Debug, Deserialize, TS)]
pub struct StopPairRequest {
    /// Pair.
    pub id: String,
    /// Day.
    pub on: String,
    /// Why.
    pub reason: String,
}

/// The next year of a pair.
#[derive(Debug, Deserialize, TS)]
pub struct ProlongPairRequest {
    /// The pair that is prolonged.
    pub id: String,
    /// Academic year of the new one.
    pub academic_year: String,
    /// Number of the order, where there is one already.
    #[ts(optional)]
    pub order_number: Option<String>,
    /// Date of the order.
    #[ts(optional)]
    pub order_date: Option<String>,
    /// First day.
    pub since: String,
    /// Last day.
    pub until: String,
}

/// The label of an act: the pair by its names.
fn label(engine: &Engine, code: &str, pair: &str, context: &Context) -> Result<Op> {
    let title = engine.read(|reader| record::title(reader, Mentorship::KIND, pair, context.language))?;
    let (name, _) = title.ok_or_else(|| Error::coded("not_found", json!({ "record": "mentorship", "id": pair })))?;
    Ok(Op::new(code, json!({ "name": name })))
}

fn one(engine: &Engine, context: &Context, code: &str, pair: &str, change: Values) -> Result<Answer<Saved>> {
    let op = label(engine, code, pair, context)?;
    let answer = engine.write(op, context, |writer| {
        record::update(writer, Mentorship::KIND, pair, change)?;
        Ok(pair.to_owned())
    })?;
    saved(engine, context, Mentorship::KIND, answer)
}

pub(crate) fn order(engine: &Engine, context: &Context, request: OrderPairRequest) -> Result<Answer<Saved>> {
    let change = json!({
        "state": "ordered", "order_number": request.order_number, "order_date": request.order_date,
        "since": request.since, "until": request.until,
    });
    one(engine, context, "order_mentorship", &request.id, values(change))
}

pub(crate) fn start(engine: &Engine, context: &Context, request: Id) -> Result<Answer<Saved>> {
    let change = values(json!({ "state": "running" }));
    one(engine, context, "start_mentorship", &request.id, change)
}

/// The report of one of the two: the first begins the work where that was not said, with the second the pair is reported.
pub(crate) fn report(engine: &Engine, context: &Context, request: ReportPairRequest) -> Result<Answer<Saved>> {
    let field = match request.by.as_str() {
        "mentor" => "mentor_reported_on",
        "mentee" => "mentee_reported_on",
        _ => return Err(Error::field("by", "unknown_choice")),
    };
    let op = label(engine, "report_mentorship", &request.id, context)?;
    let answer = engine.write(op, context, |writer| {
        let stored: Mentorship = record::load(writer, &request.id)?;
        let other = match request.by.as_str() {
            "mentor" => stored.mentee_reported_on,
            _ => stored.mentor_reported_on,
        };
        let mut change = texts(&request.texts);
        change.insert(field.to_owned(), json!(request.on));
        // Who reports has worked: nobody need have said before that the work began.
        match stored.state.as_str() {
            "ordered" => change.insert("state".to_owned(), json!("running")),
            "running" if other.is_some() => change.insert("state".to_owned(), json!("reported")),
            _ => None,
        };
        record::update(writer, Mentorship::KIND, &request.id, change)?;
        Ok(request.id.clone())
    })?;
    saved(engine, context, Mentorship::KIND, answer)
}

fn texts(texts: &ReportTexts) -> Values {
    let given = [
        ("achievements_kk", &texts.achievements_kk),
        ("achievements_ru", &texts.achievements_ru),
        ("achievements_en", &texts.achievements_en),
        ("conclusion_kk", &texts.conclusion_kk),
        ("conclusion_ru", &texts.conclusion_ru),
        ("conclusion_en", &texts.conclusion_en),
        ("mentee_report_kk", &texts.mentee_report_kk),
        ("mentee_report_ru", &texts.mentee_report_ru),
        ("mentee_report_en", &texts.mentee_report_en),
        ("mentee_feedback", &texts.mentee_feedback),
        ("proposal", &texts.proposal),
    ];
    let written = given
        .into_iter()
        .filter_map(|(field, text)| Some((field.to_owned(), json!(text.as_ref()?))));
    written.collect()
}

pub(crate) fn close(engine: &Engine, context: &Context, request: ClosePairRequest) -> Result<Answer<Saved>> {
    let change = values(json!({ "state": "closed", "ended_on": request.on }));
    one(engine, context, "close_mentorship", &request.id, change)
}

pub(crate) fn stop(engine: &Engine, context: &Context, request: StopPairRequest) -> Result<Answer<Saved>> {
    let row = engine.read(|reader| record::get(reader, Mentorship::KIND, &request.id, context))?;
    if ["closed", "stopped"].contains(&text(&row, "state").unwrap_or_default()) {
        return Err(Error::field("state", "pair_ended"));
    }
    let change = json!({ "state": "stopped", "ended_on": request.on, "end_reason": request.reason });
    one(engine, context, "stop_mentorship", &request.id, values(change))
}

/// A new pair of the same two for the next year. It begins where the old one ended: the closing diagnosis of the one is
/// the entry diagnosis of the other.
pub(crate) fn prolong(engine: &Engine, context: &Context, request: ProlongPairRequest) -> Result<Answer<Saved>> {
    let op = label(engine, "prolong_mentorship", &request.id, context)?;
    let answer = engine.write(op, context, |writer| prolonged(writer, &request))?;
    saved(engine, context, Mentorship::KIND, answer)
}

fn prolonged(writer: &Writer<'_>, request: &ProlongPairRequest) -> Result<String> {
    let old = record::get(writer, Mentorship::KIND, &request.id, writer.context())?;
    let ordered = [&request.order_number, &request.order_date]
        .iter()
        .all(|given| given.is_some());
    let mut new = values(json!({
        "continues": request.id, "academic_year": request.academic_year, "order_number": request.order_number,
        "order_date": request.order_date, "since": request.since, "until": request.until,
        "state": if ordered { "ordered" } else { "proposed" },
    }));
    for field in [
        "mentor",
        "mentee",
        "discipline",
        "need",
        "goal_kk",
        "goal_ru",
        "goal_en",
    ] {
        new.insert(field.to_owned(), old.get(field).cloned().unwrap_or(Value::Null));
    }
    let id = record::create(writer, Mentorship::KIND, new)?;
    carry_diagnosis(writer, &request.id, &id)?;
    Ok(id)
}

fn carry_diagnosis(writer: &Writer<'_>, from: &str, to: &str) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT observation_criterion, score, date FROM diagnosis_score WHERE mentorship = ?1 AND point = 'closing'
         AND deleted_at IS NULL ORDER BY id",
    )?;
    let found = statement.query_map([from], |row| {
        Ok(json!({
            "mentorship": to, "point": "entry", "observation_criterion": row.get::<_, String>(0)?,
            "score": row.get::<_, i64>(1)?, "date": row.get::<_, Option<String>>(2)?,
        }))
    })?;
    for mark in found.collect::<std::result::Result<Vec<_>, _>>()? {
        record::create(writer, DiagnosisScore::KIND, values(mark))?;
    }
    Ok(())
}
