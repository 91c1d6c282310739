//! The next academic year of a group, in one step: a new page, members asked, unfinished lines carried on.
//!
//! What must hold: nothing of the page of last year changes, but the last day of those who do not go on; their history
//! stays. The whole is one operation.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::model::{GroupMembership, GroupYear, Headship};
use super::page::{days, overlaps};
use super::readiness::head_on;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::planning::carry::line_again;
use crate::planning::model::PlanItem;
use crate::problem::{Error, Result};
use crate::record::calls::{Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, belonging};

/// Which group goes on, into which year.
#[derive(Debug, Deserialize, TS)]
pub struct RollOverPreviewRequest {
    /// Group.
    pub creative_group: String,
    /// The new academic year.
    pub academic_year: String,
}

/// What the new year would take over.
#[derive(Debug, Serialize, TS)]
pub struct RollOverPreview {
    /// The year that it goes on from; a row of `group_year`.
    #[ts(type = "Row")]
    pub from: Values,
    /// Who heads at the end of that year; a row of `headship`.
    #[ts(type = "Row | null")]
    pub head: Option<Values>,
    /// Members on the last day of that year, each to be asked.
    pub members: Vec<Staying>,
    /// Its unfinished lines; rows of `plan_item`.
    #[ts(type = "Row[]")]
    pub plan: Vec<Values>,
}

/// A member who is asked whether to go on.
#[derive(Debug, Serialize, TS)]
pub struct Staying {
    /// The membership; a row of `group_membership`.
    #[ts(type = "Row")]
    pub membership: Values,
    /// Proposed: works in the college and has no last day.
    pub stays: bool,
}

/// The new year as it was decided.
#[derive(Debug, Deserialize, TS)]
pub struct RollOverRequest {
    /// Group.
    pub creative_group: String,
    /// The new academic year.
    pub academic_year: String,
    /// Memberships that go on.
    pub members: Vec<String>,
    /// Unfinished lines of the plan that are carried on.
    pub carry: Vec<String>,
    /// The whole plan of last year is taken over, a year later.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub copy_plan: bool,
}

pub(crate) fn preview(
    engine: &Engine,
    context: &Context,
    request: RollOverPreviewRequest,
) -> Result<Answer<RollOverPreview>> {
    engine
        .read(|reader| of_group(reader, &request.creative_group, &request.academic_year, context))
        .map(Answer::of)
}

/// What the new year would take over.
///
/// # Errors
/// Faulty `academic_year`: `no_earlier_year`, `year_twice`.
pub fn of_group(reader: &Reader<'_>, group: &str, academic_year: &str, context: &Context) -> Result<RollOverPreview> {
    let from = year_before(reader, group, academic_year)?;
    let from = record::get(reader, GroupYear::KIND, &from, context)?;
    let (_, last) = days(reader, text(&from, "academic_year").unwrap_or_default())?;
    let mut memberships = belonging(reader, GroupMembership::KIND, "creative_group", group, context)?;
    memberships
        .retain(|row| overlaps(row, &last, &last) && text(row, "until").is_none_or(|until| until > last.as_str()));
    let working = working(reader, group)?;
    let members = memberships
        .into_iter()
        .map(|membership| Staying {
            stays: text(&membership, "until").is_none()
                && text(&membership, "person").is_some_and(|person| working.contains(person)),
            membership,
        })
        .collect();
    let headships = belonging(reader, Headship::KIND, "creative_group", group, context)?;
    let mut plan = belonging(
        reader,
        PlanItem::KIND,
        "group_year",
        text(&from, "id").unwrap_or_default(),
        context,
    )?;
    plan.retain(|line| text(line, "state").is_some_and(|state| UNFINISHED.contains(&state)));
    Ok(RollOverPreview {
        head: head_on(&headships, last.parse().unwrap_or(context.today)).cloned(),
        from,
        members,
        plan,
    })
}

/// States of a line that was not brought to its end.
const UNFINISHED: [&str; 3] = ["planned", "in_progress", "moved"];

/// The newest year of the group before the one that begins.
fn year_before(reader: &Reader<'_>, group: &str, academic_year: &str) -> Result<String> {
    let connection = reader.connection();
    let twice = connection
        .prepare_cached(
            "SELECT 1 FROM group_year WHERE creative_group = ?1 AND academic_year = ?2 AND deleted_at IS NULL",
        )?
        .exists((group, academic_year))?;
    if twice {
        return Err(Error::field("academic_year", "year_twice"));
    }
    connection
        .prepare_cached(
            "SELECT g.id FROM group_year g JOIN academic_year y ON y.id = g.academic_year
             WHERE g.creative_group = ?1 AND g.deleted_at IS NULL
             AND y.start_date < (SELECT start_date FROM academic_year WHERE id = ?2) ORDER BY y.start_date DESC LIMIT 1",
        )?
        .query_row((group, academic_year), |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::field("academic_year", "no_earlier_year"))
}

fn working(reader: &Reader<'_>, group: &str) -> Result<BTreeSet<String>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT DISTINCT p.id FROM group_membership m JOIN person p ON p.id = m.person
         WHERE m.creative_group = ?1 AND p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved')",
    )?;
    let ids = statement.query_map([group], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

pub(crate) fn roll_over(engine: &Engine, context: &Context, request: RollOverRequest) -> Result<Answer<Saved>> {
    let preview = engine.read(|reader| of_group(reader, &request.creative_group, &request.academic_year, context))?;
    let name = preview.from["titles"]["creative_group"].as_str().unwrap_or_default();
    let op = Op::new("roll_over_group", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| write(writer, &request, &preview, context))?;
    saved(engine, context, GroupYear::KIND, answer)
}

fn write(
    writer: &Writer<'_>,
    request: &RollOverRequest,
    preview: &RollOverPreview,
    context: &Context,
) -> Result<String> {
    let asked = |id: &String| {
        preview
            .members
            .iter()
            .any(|one| text(&one.membership, "id") == Some(id))
    };
    if !request.members.iter().all(asked) {
        return Err(Error::field("members", "unknown_reference"));
    }
    let offered = |id: &String| preview.plan.iter().any(|line| text(line, "id") == Some(id));
    if !request.carry.iter().all(offered) {
        return Err(Error::field("carry", "unknown_reference"));
    }
    let (_, last) = days(writer, text(&preview.from, "academic_year").unwrap_or_default())?;
    let year = record::create(writer, GroupYear::KIND, next_year(request, &preview.from))?;
    for one in &preview.members {
        let id = text(&one.membership, "id").unwrap_or_default();
        if !request.members.iter().any(|stays| stays == id) {
            let mut values = Values::new();
            values.insert("until".into(), json!(last));
            record::update(writer, GroupMembership::KIND, id, values)?;
        }
    }
    carry(writer, request, preview, &year, context)?;
    Ok(year)
}

/// The goal goes on; what last year left to do is what the new one begins with.
fn next_year(request: &RollOverRequest, from: &Values) -> Values {
    let mut values = Values::new();
    values.insert("creative_group".into(), json!(request.creative_group));
    values.insert("academic_year".into(), json!(request.academic_year));
    for language in ["kk", "ru", "en"] {
        values.insert(format!("goal_{language}"), from[&format!("goal_{language}")].clone());
        values.insert(
            format!("tasks_{language}"),
            from[&format!("next_tasks_{language}")].clone(),
        );
    }
    values
}

/// Lines of the new plan: the chosen unfinished ones, or the whole plan of last year but what was cancelled.
fn carry(
    writer: &Writer<'_>,
    request: &RollOverRequest,
    preview: &RollOverPreview,
    year: &str,
    context: &Context,
) -> Result<()> {
    let from = text(&preview.from, "id").unwrap_or_default();
    for line in belonging(writer, PlanItem::KIND, "group_year", from, context)? {
        let id = text(&line, "id").unwrap_or_default();
        let carried = request.carry.iter().any(|chosen| chosen == id);
        let copied = request.copy_plan && text(&line, "state") != Some("cancelled");
        if carried || copied {
            let mut again = line_again(&line, 12, carried);
            again.insert("group_year".into(), json!(year));
            record::create(writer, PlanItem::KIND, again)?;
        }
    }
    Ok(())
}
