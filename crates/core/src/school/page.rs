//! The page of the School: its members, its years, the groups under it, what this year still lacks.

use rusqlite::OptionalExtension;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{School, SchoolMembership, SchoolYear};
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::groups::model::CreativeGroup;
use crate::planning::model::PlanItem;
use crate::problem::Result;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, RowsText, Severity, Values, belonging};
use crate::sessions::model::Session;

/// All about the School.
#[derive(Debug, TS)]
pub struct SchoolPage {
    /// The School; nothing where none was set up.
    #[ts(type = "Row | null")]
    pub school: Option<Values>,
    /// Its page for the academic year of today.
    #[ts(type = "Row | null")]
    pub year: Option<Values>,
    /// Its members, past ones too (`current` tells); rows of `school_membership`.
    #[ts(type = "Row[]")]
    pub members: RowsText,
    /// All its years, newest first; rows of `school_year`.
    #[ts(type = "Row[]")]
    pub years: Vec<Values>,
    /// Groups under it, and those that name no School; rows of `creative_group`.
    #[ts(type = "Row[]")]
    pub groups: RowsText,
    /// Plan of `year`; rows of `plan_item`.
    #[ts(type = "Row[]")]
    pub plan: RowsText,
    /// Sessions of `year`; rows of `session`.
    #[ts(type = "Row[]")]
    pub sessions: RowsText,
    /// `school_leader`, `school_regulation`, `school_members`, `school_plan`.
    pub findings: Vec<Finding>,
}

crate::outgoing_by_parts!(SchoolPage {
    school,
    year,
    members,
    years,
    groups,
    plan,
    sessions,
    findings
});

pub(crate) fn page(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<SchoolPage>> {
    engine.read(|reader| of_today(reader, context)).map(Answer::of)
}

/// The page of the School; the college has one, the oldest where several were entered.
///
/// # Errors
/// What the database says.
pub fn of_today(reader: &Reader<'_>, context: &Context) -> Result<SchoolPage> {
    let id: Option<String> = reader
        .connection()
        .prepare_cached("SELECT id FROM school WHERE deleted_at IS NULL ORDER BY id LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let groups = RowsText::all_where(reader, CreativeGroup::KIND, context, |group| {
        id.is_none() || group.text("school").is_none_or(|school| Some(school) == id.as_deref())
    })?;
    let Some(id) = id else {
        return Ok(SchoolPage {
            school: None,
            year: None,
            members: RowsText::none(),
            years: Vec::new(),
            groups,
            plan: RowsText::none(),
            sessions: RowsText::none(),
            findings: Vec::new(),
        });
    };
    let school = record::get(reader, School::KIND, &id, context)?;
    let years = belonging(reader, SchoolYear::KIND, "school", &id, context)?;
    let running = year_of(reader, context)?;
    let year = years
        .iter()
        .find(|year| running.is_some() && text(year, "academic_year") == running.as_deref())
        .cloned();
    let of_year = |kind| match year.as_ref().and_then(|year| text(year, "id")) {
        Some(year) => RowsText::belonging(reader, kind, "school_year", year, context),
        None => Ok(RowsText::none()),
    };
    Ok(SchoolPage {
        plan: of_year(PlanItem::KIND)?,
        sessions: of_year(Session::KIND)?,
        members: RowsText::belonging(reader, SchoolMembership::KIND, "school", &id, context)?,
        findings: findings(&school, year.as_ref()),
        school: Some(school),
        year,
        years,
        groups,
    })
}

/// The academic year of today: the newest that has begun, so that summer belongs to the year before.
pub(crate) fn year_of(reader: &Reader<'_>, context: &Context) -> Result<Option<String>> {
    Ok(reader
        .connection()
        .prepare_cached(
            "SELECT id FROM academic_year WHERE deleted_at IS NULL AND start_date <= ?1 ORDER BY start_date DESC LIMIT 1",
        )?
        .query_row([context.today.to_string()], |row| row.get(0))
        .optional()?)
}

fn findings(school: &Values, year: Option<&Values>) -> Vec<Finding> {
    let found = |code: &str, ok: bool, fact: Value, (record, row): (&str, Option<&Values>)| {
        Finding::found(code, ok, Severity::Warn, fact).proven_by(record, row.and_then(|row| text(row, "id")))
    };
    let own = ("school", Some(school));
    let approved = text(school, "regulation_approved_on");
    let members = school.get("members").and_then(Value::as_i64).unwrap_or(0);
    let planned = year.and_then(|year| text(year, "plan_approved_on"));
    let leader = school["titles"].get("leader").cloned().unwrap_or(Value::Null);
    vec![
        found(
            "school_leader",
            text(school, "leader").is_some(),
            json!({ "name": leader }),
            own,
        ),
        found("school_regulation", approved.is_some(), json!({ "on": approved }), own),
        found("school_members", members > 0, json!({ "count": members }), own),
        found(
            "school_plan",
            planned.is_some(),
            json!({ "on": planned }),
            ("school_year", year),
        ),
    ]
}
