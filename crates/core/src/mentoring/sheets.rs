//! The diagnosis of a young teacher (1 to 5, at the entry and at the end) and the observation sheet of a lesson (0 to 3).

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{DiagnosisScore, LessonVisit, Mentorship, VisitScore};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::Result;
use crate::record::calls::{Count, Id};
use crate::record::{self, Kind, Record, Values, sql_title};

/// The diagnosis of a pair.
#[derive(Debug, Serialize, TS)]
pub struct Diagnosis {
    /// Criteria that are offered, and those that bear a mark though they are archived.
    pub criteria: Vec<DiagnosisCriterion>,
    /// Mean mark at the entry.
    pub entry: Option<f64>,
    /// Mean mark at the end.
    pub closing: Option<f64>,
    /// Mean rise of what was rated both times.
    pub gain: Option<f64>,
}

/// One criterion of the diagnosis.
#[derive(Debug, Serialize, TS)]
pub struct DiagnosisCriterion {
    /// Criterion.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Mark at the entry, 1 to 5.
    #[ts(type = "number | null")]
    pub entry: Option<i64>,
    /// Mark at the end, 1 to 5.
    #[ts(type = "number | null")]
    pub closing: Option<i64>,
}

/// A mark of one criterion; none takes the mark away.
#[derive(Debug, Deserialize, TS)]
pub struct CriterionScore {
    /// Criterion.
    pub criterion: String,
    /// Mark.
    #[ts(type = "number | null")]
    pub score: Option<i64>,
}

/// Marks of the diagnosis at one point.
#[derive(Debug, Deserialize, TS)]
pub struct DiagnosisRequest {
    /// Pair.
    pub mentorship: String,
    /// `entry` or `closing`.
    pub point: String,
    /// Day.
    pub date: String,
    /// Marks; criteria not named stay as they are.
    pub scores: Vec<CriterionScore>,
}

/// Marks of an observation sheet.
#[derive(Debug, Deserialize, TS)]
pub struct VisitScoresRequest {
    /// Visit.
    pub lesson_visit: String,
    /// Marks; criteria not named stay as they are.
    pub scores: Vec<CriterionScore>,
}

/// The observation sheet of a visit.
#[derive(Debug, Serialize, TS)]
pub struct VisitSheet {
    /// The visit.
    #[ts(type = "Row")]
    pub row: Values,
    /// Criteria with their marks.
    pub criteria: Vec<SheetCriterion>,
}

/// One criterion of the observation sheet.
#[derive(Debug, Serialize, TS)]
pub struct SheetCriterion {
    /// Criterion.
    pub id: String,
    /// Its words.
    pub title: String,
    /// 0 not seen, 1 in part, 2 seen, 3 clearly seen; none where it was not looked at.
    #[ts(type = "number | null")]
    pub score: Option<i64>,
}

/// SQL of criteria of a sheet that are offered or bear a mark of `:of`.
fn criteria(marks: &str, columns: &str, context: &Context) -> String {
    format!(
        "SELECT t.id, {title}, {columns} FROM observation_criterion t WHERE t.deleted_at IS NULL AND t.sheet = :sheet
           AND (t.archived = 0 OR t.id IN (SELECT s.observation_criterion FROM {marks} AND s.deleted_at IS NULL))
         ORDER BY t.rank IS NULL, t.rank, t.id",
        title = sql_title("observation_criterion", "t.id", context.language),
    )
}

/// The diagnosis of a pair.
///
/// # Errors
/// What the database says.
pub fn diagnosis(reader: &Reader<'_>, pair: &str, context: &Context) -> Result<Diagnosis> {
    let mark = |point: &str| {
        format!(
            "(SELECT s.score FROM diagnosis_score s WHERE s.mentorship = :of AND s.observation_criterion = t.id
               AND s.point = '{point}' AND s.deleted_at IS NULL)"
        )
    };
    let columns = format!("{}, {}", mark("entry"), mark("closing"));
    let sql = criteria("diagnosis_score s WHERE s.mentorship = :of", &columns, context);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let found = statement.query_map(named_params! { ":of": pair, ":sheet": "diagnosis" }, |row| {
        Ok(DiagnosisCriterion {
            id: row.get(0)?,
            title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            entry: row.get(2)?,
            closing: row.get(3)?,
        })
    })?;
    let criteria: Vec<DiagnosisCriterion> = found.collect::<Result<_, _>>()?;
    let mean = |of: &dyn Fn(&DiagnosisCriterion) -> Option<i64>| {
        let marks: Vec<i64> = criteria.iter().filter_map(of).collect();
        (!marks.is_empty()).then(|| marks.iter().sum::<i64>() as f64 / marks.len() as f64)
    };
    Ok(Diagnosis {
        entry: mean(&|one| one.entry),
        closing: mean(&|one| one.closing),
        gain: mean(&|one| Some(one.closing? - one.entry?)),
        criteria,
    })
}

pub(crate) fn sheet(engine: &Engine, context: &Context, request: Id) -> Result<Answer<VisitSheet>> {
    engine
        .read(|reader| of_visit(reader, &request.id, context))
        .map(Answer::of)
}

/// The observation sheet of a visit.
///
/// # Errors
/// `not_found`.
pub fn of_visit(reader: &Reader<'_>, visit: &str, context: &Context) -> Result<VisitSheet> {
    let row = record::get(reader, LessonVisit::KIND, visit, context)?;
    let mark = "(SELECT s.score FROM visit_score s WHERE s.lesson_visit = :of AND s.observation_criterion = t.id
                  AND s.deleted_at IS NULL)";
    let sql = criteria("visit_score s WHERE s.lesson_visit = :of", mark, context);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let found = statement.query_map(named_params! { ":of": visit, ":sheet": "lesson" }, |row| {
        Ok(SheetCriterion {
            id: row.get(0)?,
            title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            score: row.get(2)?,
        })
    })?;
    let criteria = found.collect::<Result<_, _>>()?;
    Ok(VisitSheet { row, criteria })
}

pub(crate) fn save_diagnosis(engine: &Engine, context: &Context, request: DiagnosisRequest) -> Result<Answer<Count>> {
    let op = labelled(engine, "save_diagnosis", Mentorship::KIND, &request.mentorship, context)?;
    let same = json!({ "mentorship": request.mentorship, "point": request.point });
    let with = json!({ "date": request.date });
    engine.write(op, context, |writer| {
        save_marks(writer, DiagnosisScore::KIND, &same, &with, &request.scores)
    })
}

pub(crate) fn save_visit(engine: &Engine, context: &Context, request: VisitScoresRequest) -> Result<Answer<Count>> {
    let op = labelled(
        engine,
        "save_visit_sheet",
        LessonVisit::KIND,
        &request.lesson_visit,
        context,
    )?;
    let same = json!({ "lesson_visit": request.lesson_visit });
    engine.write(op, context, |writer| {
        save_marks(writer, VisitScore::KIND, &same, &json!({}), &request.scores)
    })
}

fn labelled(engine: &Engine, code: &str, kind: &Kind, id: &str, context: &Context) -> Result<Op> {
    let title = engine.read(|reader| record::title(reader, kind, id, context.language))?;
    let name = title.map(|(title, _)| title).unwrap_or_default();
    Ok(Op::new(code, json!({ "name": name })))
}

/// Writes marks: one row for a criterion, changed where there is one, put away where the mark is none. Answers how many
/// rows differ from before.
fn save_marks(
    writer: &Writer<'_>,
    kind: &Kind,
    same: &Value,
    with: &Value,
    scores: &[CriterionScore],
) -> Result<Count> {
    let same = same.as_object().cloned().unwrap_or_default();
    let holds: Vec<String> = same.keys().map(|field| format!("{field} = :{field}")).collect();
    let sql = format!(
        "SELECT id FROM {} WHERE {} AND observation_criterion = :criterion AND deleted_at IS NULL",
        kind.name,
        holds.join(" AND ")
    );
    let mut count = 0;
    for mark in scores {
        let known: Option<String> = {
            let mut statement = writer.connection().prepare_cached(&sql)?;
            for (field, value) in same.iter().chain([(&"criterion".to_owned(), &json!(mark.criterion))]) {
                if let Some(place) = statement.parameter_index(&format!(":{field}"))? {
                    statement.raw_bind_parameter(place, value.as_str().unwrap_or_default())?;
                }
            }
            let mut rows = statement.raw_query();
            rows.next()?.map(|row| row.get(0)).transpose()?
        };
        let mut values = same.clone();
        values.extend(with.as_object().cloned().unwrap_or_default());
        values.insert("observation_criterion".into(), json!(mark.criterion));
        values.insert("score".into(), json!(mark.score));
        let changed = match (known, mark.score) {
            (None, None) => false,
            (Some(id), None) => record::remove(writer, kind, &id).map(|()| true)?,
            (Some(id), Some(_)) => record::update(writer, kind, &id, values)?,
            (None, Some(_)) => record::create(writer, kind, values).map(|_| true)?,
        };
        count += usize::from(changed);
    }
    Ok(Count { count })
}
