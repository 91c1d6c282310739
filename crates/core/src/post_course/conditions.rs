//! R-PC-3 and R-PC-5: what must be there before a case is closed, condition by condition, with what was found.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::model::PostCourseCase;
use super::opening::text;
use crate::college::rules;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::checks::written;
use crate::record::{self, Finding, Record, Severity, Values};

/// What is about to be written when a case is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closing {
    /// Day of the final monitoring; today where none is given.
    pub final_date: Option<NaiveDate>,
    /// Whether there is a conclusion.
    pub conclusion: bool,
}

impl Closing {
    /// Of the values of a case.
    pub fn of(values: &Values) -> Self {
        Self {
            final_date: text(values, "final_date").and_then(|day| day.parse().ok()),
            conclusion: written(values, "conclusion"),
        }
    }
}

/// The field at which a failing condition is said.
pub(super) fn field_of(code: &str) -> &'static str {
    match code {
        "pc_final_day" => "final_date",
        "pc_conclusion" => "conclusion_kk",
        _ => "state",
    }
}

/// What was found in a case.
struct Facts {
    due: Option<NaiveDate>,
    suspended: bool,
    certified: bool,
    entry_surveys: i64,
    final_surveys: i64,
    verified: i64,
    waiting: i64,
    outside: i64,
    reflections: i64,
    rated: i64,
    results: i64,
}

fn facts(reader: &Reader<'_>, case: &str, row: &Values, last: NaiveDate) -> Result<Facts> {
    let start = text(row, "window_start").unwrap_or("");
    let last = last.to_string();
    reader
        .connection()
        .prepare_cached(
            "SELECT (SELECT count(*) FROM survey_response s WHERE s.post_course_case = ?1 AND s.stage = 'entry' AND s.deleted_at IS NULL),
               (SELECT count(*) FROM survey_response s WHERE s.post_course_case = ?1 AND s.stage = 'final' AND s.deleted_at IS NULL),
               count(*) FILTER (WHERE e.state = 'verified' AND e.date BETWEEN ?2 AND ?3),
               count(*) FILTER (WHERE e.state <> 'verified' AND e.date BETWEEN ?2 AND ?3),
               count(*) FILTER (WHERE e.date NOT BETWEEN ?2 AND ?3),
               (SELECT count(*) FROM reflection f WHERE f.post_course_case = ?1 AND f.deleted_at IS NULL
                 AND f.state IN ('submitted', 'accepted')),
               (SELECT count(DISTINCT g.expected_result) FROM result_rating g JOIN expected_result x ON x.id = g.expected_result
                 JOIN training_record r ON r.course_programme = x.course_programme WHERE g.post_course_case = ?1
                 AND r.id = ?4 AND g.point = 'final' AND g.deleted_at IS NULL AND x.deleted_at IS NULL),
               (SELECT count(*) FROM expected_result x JOIN training_record r ON r.course_programme = x.course_programme
                 WHERE r.id = ?4 AND x.deleted_at IS NULL),
               (SELECT r.status = 'certified' FROM training_record r WHERE r.id = ?4)
             FROM evidence_case l JOIN evidence e ON e.id = l.evidence
             WHERE l.post_course_case = ?1 AND l.deleted_at IS NULL AND e.deleted_at IS NULL",
        )?
        .query_row((case, start, &last, text(row, "training_record")), |found| {
            Ok(Facts {
                due: text(row, "due_min").and_then(|day| day.parse().ok()),
                suspended: row.get("suspended") == Some(&Value::Bool(true)),
                entry_surveys: found.get(0)?,
                final_surveys: found.get(1)?,
                verified: found.get(2)?,
                waiting: found.get(3)?,
                outside: found.get(4)?,
                reflections: found.get(5)?,
                rated: found.get(6)?,
                results: found.get(7)?,
                certified: found.get::<_, Option<bool>>(8)?.unwrap_or(false),
            })
        })
        .map_err(Into::into)
}

fn finding(code: &str, ok: bool, fact: Value, missing: Value) -> Finding {
    Finding::of(code, ok, Severity::Error, fact, missing)
}

/// Every condition of closing a case, in the order in which a case goes.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn conditions(reader: &Reader<'_>, case: &str, closing: &Closing, context: &Context) -> Result<Vec<Finding>> {
    let row = record::get(reader, PostCourseCase::KIND, case, context)?;
    let last = closing.final_date.unwrap_or(context.today);
    let found = facts(reader, case, &row, last)?;
    let need = |code| rules::value(reader, code, context);
    let counted = |code: &str, count: i64, need: i64| {
        finding(
            code,
            count >= need,
            json!({ "count": count, "need": need }),
            json!({ "count": (need - count).max(0) }),
        )
    };
    let in_time = found.due.is_some_and(|due| last >= due);
    let days = found.due.map(|due| (due - last).num_days().max(0));
    let mut findings = vec![
        counted("pc_entry_survey", found.entry_surveys, need("pc_min_entry_surveys")?),
        counted("pc_final_survey", found.final_surveys, need("pc_min_final_surveys")?),
        evidence(&found, need("pc_min_evidence")?, &row),
        counted("pc_reflection", found.reflections, need("pc_min_reflections")?),
        ratings(&found, text(&row, "course_programme")),
        finding("pc_conclusion", closing.conclusion, json!({}), json!({})),
        finding(
            "pc_final_day",
            in_time,
            json!({ "date": last, "due": found.due, "days": days }),
            json!({ "days": days }),
        ),
    ];
    if found.suspended {
        findings.push(finding("pc_suspended", false, json!({}), json!({})));
    }
    if !found.certified {
        findings.push(finding("pc_not_certified", false, json!({}), json!({})));
    }
    Ok(findings)
}

fn evidence(found: &Facts, need: i64, row: &Values) -> Finding {
    let fact = json!({
        "count": found.verified, "need": need, "waiting": found.waiting, "outside": found.outside,
        "from": row.get("window_start"),
    });
    finding(
        "pc_evidence",
        found.verified >= need,
        fact,
        json!({ "count": (need - found.verified).max(0) }),
    )
}

/// A programme without expected results leaves nothing to rate: that is said, and does not stop.
fn ratings(found: &Facts, programme: Option<&str>) -> Finding {
    let fact = json!({ "count": found.rated, "need": found.results });
    if found.results == 0 {
        return Finding {
            severity: Severity::Warn,
            ..finding("pc_no_results", true, fact, Value::Null).proven_by("course_programme", programme)
        };
    }
    let missing = json!({ "count": found.results - found.rated });
    finding("pc_ratings", found.rated >= found.results, fact, missing)
}
