//! Appointing a head: the conditions of R-HEAD hold on the day, or the reason is written; what was found is kept.

use chrono::{Days, NaiveDate};
use rusqlite::OptionalExtension;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::candidates::{self, Named};
use super::eligibility::{self, BLOCKING, HeadRules};
use super::model::{CreativeGroup, Headship};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::people::model::Person;
use crate::problem::{FieldProblem, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Finding, Record, Values};

/// Whom to appoint.
#[derive(Debug, Deserialize, TS)]
pub struct AppointRequest {
    /// Group.
    pub creative_group: String,
    /// Who.
    pub person: String,
    /// First day.
    #[ts(type = "string")]
    pub since: NaiveDate,
    /// Number of the order.
    #[serde(default)]
    #[ts(optional)]
    pub order_number: Option<String>,
    /// Date of the order.
    #[serde(default)]
    #[ts(optional)]
    pub order_date: Option<String>,
    /// Why, although a condition does not hold.
    #[serde(default)]
    #[ts(optional)]
    pub override_reason: Option<String>,
}

/// What was found on the day of the appointment, as the headship keeps it.
fn snapshot(on: NaiveDate, technology: Option<&Named>, rules: HeadRules, findings: &[Finding]) -> Value {
    json!({
        "on": on, "technology": technology, "findings": findings,
        "rules": {
            "head_experience_years": rules.years, "head_course_max_months": rules.course_months,
            "head_max_groups": rules.groups,
        },
    })
}

pub(crate) fn appoint(engine: &Engine, context: &Context, request: AppointRequest) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| {
        let group = record::name(reader, CreativeGroup::KIND, &request.creative_group, context.language)?;
        let person = record::name(reader, Person::KIND, &request.person, context.language)?;
        Ok(format!("{person} · {group}"))
    })?;
    let answer = engine.write(Op::new("appoint_head", json!({ "name": name })), context, |writer| {
        write(writer, &request, context)
    })?;
    saved(engine, context, Headship::KIND, answer)
}

fn write(writer: &Writer<'_>, request: &AppointRequest, context: &Context) -> Result<String> {
    let (group, since) = (&request.creative_group, request.since);
    let (technology, findings) = candidates::of_person(writer, group, &request.person, since, context)?;
    let reason = request
        .override_reason
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let fails = eligibility::failing(&findings) > 0;
    end_acting(writer, group, since)?;
    let kept = snapshot(
        since,
        technology.as_ref(),
        candidates::head_rules(writer, since)?,
        &findings,
    );
    let values: Values = [
        ("creative_group", json!(group)),
        ("person", json!(request.person)),
        ("since", json!(since)),
        ("order_number", json!(request.order_number)),
        ("order_date", json!(request.order_date)),
        ("eligibility", json!(kept.to_string())),
        // A reason that nothing asked for would tell of a fault that there was not.
        ("override_reason", json!(reason.filter(|_| fails))),
    ]
    .into_iter()
    .map(|(field, value)| (field.to_owned(), value))
    .collect();
    record::create(writer, Headship::KIND, values)
}

/// What a headship without a reason is refused for: each condition that does not hold on its first day, said at the person
/// with what was found, and the reason that is asked for.
pub(super) fn refused(writer: &Writer<'_>, headship: &Values) -> Result<Vec<FieldProblem>> {
    let (Some(group), Some(person)) = (text(headship, "creative_group"), text(headship, "person")) else {
        return Ok(Vec::new());
    };
    let Some(since) = text(headship, "since").and_then(|since| since.parse().ok()) else {
        return Ok(Vec::new());
    };
    let (_, findings) = candidates::of_person(writer, group, person, since, writer.context())?;
    let mut problems: Vec<FieldProblem> = blocking(findings)
        .map(|finding| FieldProblem::with("person", &finding.code, finding.fact))
        .collect();
    if !problems.is_empty() {
        problems.push(FieldProblem::new("override_reason", "head_reason"));
    }
    Ok(problems)
}

/// The conditions that stop an appointment and do not hold.
fn blocking(findings: Vec<Finding>) -> impl Iterator<Item = Finding> {
    let stops = |finding: &Finding| !finding.ok && BLOCKING.contains(&finding.code.as_str());
    findings.into_iter().filter(stops)
}

/// The acting head goes on until the day before. One who began on that very day stays, and the new one is refused by
/// R-HEAD-4.
fn end_acting(writer: &Writer<'_>, group: &str, since: NaiveDate) -> Result<()> {
    let acting: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT id FROM headship WHERE creative_group = ?1 AND deleted_at IS NULL AND since < ?2
             AND coalesce(until, '9999') >= ?2",
        )?
        .query_row((group, since.to_string()), |row| row.get(0))
        .optional()?;
    let Some(id) = acting else { return Ok(()) };
    let mut values = Values::new();
    values.insert("until".into(), json!(since - Days::new(1)));
    record::update(writer, Headship::KIND, &id, values).map(|_| ())
}

/// What the conditions say of the first day is kept with a headship that was entered without an appointment (a form, an
/// import) all the same.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT DISTINCT h.id, h.creative_group, h.person, h.since FROM journal j JOIN headship h ON h.id = j.record_id
         WHERE j.operation = ?1 AND j.table_name = 'headship' AND j.before IS NULL AND h.eligibility IS NULL
         AND h.deleted_at IS NULL",
    )?;
    let entered: Vec<(String, String, String, String)> = statement
        .query_map([operation], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<Result<_, _>>()?;
    for (id, group, person, since) in entered {
        let Ok(since) = since.parse() else { continue };
        let (technology, findings) = candidates::of_person(writer, &group, &person, since, writer.context())?;
        let kept = snapshot(
            since,
            technology.as_ref(),
            candidates::head_rules(writer, since)?,
            &findings,
        );
        let mut values = Values::new();
        values.insert("eligibility".into(), json!(kept.to_string()));
        record::update(writer, Headship::KIND, &id, values)?;
    }
    Ok(())
}

/// What failed on the day of the appointment and was not overridden, as the headship keeps it.
pub(super) fn kept_failing(headship: &Values) -> Vec<Finding> {
    let (Some(kept), None) = (text(headship, "eligibility"), text(headship, "override_reason")) else {
        return Vec::new();
    };
    let kept: Value = serde_json::from_str(kept).unwrap_or_default();
    let findings = serde_json::from_value::<Vec<Finding>>(kept["findings"].clone()).unwrap_or_default();
    blocking(findings).collect()
}
