//! Rating of expected results: how far practice shows what the programme promised, at entry, in between, at the end.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::model::{PostCourseCase, ResultRating};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::Result;
use crate::record::calls::Count;
use crate::record::{self, Record, Values, sql_title};

/// Ratings of one point of a case.
#[derive(Debug, Deserialize, TS)]
pub struct RateRequest {
    /// Case.
    pub case: String,
    /// `entry`, `intermediate`, `final`.
    pub point: String,
    /// Day of the observation.
    pub date: Option<String>,
    /// `onsite`, `remote`.
    pub mode: Option<String>,
    /// Ratings; those not named stay.
    pub ratings: Vec<Rated>,
}

/// A rating of one result.
#[derive(Debug, Deserialize, TS)]
pub struct Rated {
    /// Expected result.
    pub expected_result: String,
    /// 0 to 3; none takes the rating back.
    #[ts(type = "number | null")]
    pub rating: Option<i64>,
}

/// One expected result with its ratings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ResultRow {
    /// Expected result.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Rating at entry.
    #[ts(type = "number | null")]
    pub entry: Option<i64>,
    /// Rating in between.
    #[ts(type = "number | null")]
    pub intermediate: Option<i64>,
    /// Rating at the end.
    #[ts(rename = "final", type = "number | null")]
    #[serde(rename = "final")]
    pub last: Option<i64>,
}

pub(crate) fn rate(engine: &Engine, context: &Context, request: RateRequest) -> Result<Answer<Count>> {
    let name = engine.read(|reader| record::title(reader, PostCourseCase::KIND, &request.case, context.language))?;
    let op = Op::new("rate_results", json!({ "name": name.map(|(title, _)| title) }));
    engine.write(op, context, |writer| {
        for rated in &request.ratings {
            save(writer, &request, rated)?;
        }
        Ok(Count {
            count: request.ratings.len(),
        })
    })
}

fn save(writer: &Writer<'_>, request: &RateRequest, rated: &Rated) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT id FROM result_rating WHERE post_course_case = ?1 AND expected_result = ?2 AND point = ?3
         AND deleted_at IS NULL",
    )?;
    let present: Option<String> = statement
        .query_map((&request.case, &rated.expected_result, &request.point), |row| {
            row.get(0)
        })?
        .next()
        .transpose()?;
    let Some(rating) = rated.rating else {
        return present.map_or(Ok(()), |id| record::remove(writer, ResultRating::KIND, &id));
    };
    let date = request
        .date
        .clone()
        .unwrap_or_else(|| writer.context().today.to_string());
    let values = json!({
        "post_course_case": request.case, "expected_result": rated.expected_result, "point": request.point,
        "rating": rating, "date": date, "mode": request.mode,
    });
    let values: Values = values.as_object().cloned().unwrap_or_default();
    record::save(writer, ResultRating::KIND, present.as_deref(), values).map(|_| ())
}

/// The expected results of a case's programme with their ratings, in the programme's order.
///
/// # Errors
/// What the database says.
pub fn results(reader: &Reader<'_>, case: &str, context: &Context) -> Result<Vec<ResultRow>> {
    let rating = |point: &str| {
        format!(
            "(SELECT g.rating FROM result_rating g WHERE g.post_course_case = c.id AND g.expected_result = e.id
              AND g.point = '{point}' AND g.deleted_at IS NULL)"
        )
    };
    let sql = format!(
        "SELECT e.id, {}, {}, {}, {} FROM post_course_case c JOIN training_record r ON r.id = c.training_record
         JOIN expected_result e ON e.course_programme = r.course_programme AND e.deleted_at IS NULL
         WHERE c.id = ?1 ORDER BY e.rank, e.id",
        sql_title("expected_result", "e.id", context.language),
        rating("entry"),
        rating("intermediate"),
        rating("final"),
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([case], |row| {
        Ok(ResultRow {
            id: row.get(0)?,
            text: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            entry: row.get(2)?,
            intermediate: row.get(3)?,
            last: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
