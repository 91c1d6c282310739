//! The page of a group's year: the year and the years beside it, heads, members, plan, sessions, what was made and reached.

use rusqlite::OptionalExtension;
use serde_json::Value;
use ts_rs::TS;

use super::model::{CreativeGroup, GroupMembership, GroupProduct, GroupYear, Headship, MemberResult};
use super::readiness::{self, Sessions, Standing};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::planning::model::PlanItem;
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, RowsText, Values, belonging};
use crate::sessions::model::{Decision, Session};

/// All about one year of a group.
#[derive(Debug, TS)]
pub struct GroupPage {
    /// The year; a row of `group_year` without `attendance_percent`.
    #[ts(type = "Row")]
    pub row: Values,
    /// The group; a row of `creative_group`.
    #[ts(type = "Row")]
    pub group: Values,
    /// All years of the group, newest first; rows of `group_year` without `attendance_percent`.
    #[ts(type = "Row[]")]
    pub years: Vec<Values>,
    /// All heads of the group, newest first; rows of `headship`.
    #[ts(type = "Row[]")]
    pub headships: Vec<Values>,
    /// Who was a member on any day of the year; rows of `group_membership`.
    #[ts(type = "Row[]")]
    pub members: RowsText,
    /// Lines of the plan; rows of `plan_item`.
    #[ts(type = "Row[]")]
    pub plan: RowsText,
    /// Sessions, newest first; rows of `session`.
    #[ts(type = "Row[]")]
    pub sessions: RowsText,
    /// What the group made; rows of `group_product`.
    #[ts(type = "Row[]")]
    pub products: RowsText,
    /// What the year gave each member; rows of `member_result`.
    #[ts(type = "Row[]")]
    pub results: RowsText,
    /// Open decisions of the group, of this and other years; rows of `decision`.
    #[ts(type = "Row[]")]
    pub decisions: RowsText,
    /// R-GRP-1 (`grp_regulation`, `grp_head`, `grp_plan`), R-GRP-2 (`grp_sessions`, `grp_minutes`), R-MEM-2 (`grp_size`),
    /// `head_in_school`.
    pub findings: Vec<Finding>,
    /// Number of the next session of the year.
    #[ts(type = "number")]
    pub next_session: i64,
}

crate::outgoing_by_parts!(GroupPage {
    row,
    group,
    years,
    headships,
    members,
    plan,
    sessions,
    products,
    results,
    decisions,
    findings,
    next_session
});

pub(crate) fn page(engine: &Engine, context: &Context, request: Id) -> Result<Answer<GroupPage>> {
    engine
        .read(|reader| of_year(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of a group's year.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_year(reader: &Reader<'_>, id: &str, context: &Context) -> Result<GroupPage> {
    let (years, row) = years(reader, id, context)?;
    let group_id = text(&row, "creative_group").unwrap_or_default();
    let group = record::get(reader, CreativeGroup::KIND, group_id, context)?;
    let (start, end) = days(reader, text(&row, "academic_year").unwrap_or_default())?;
    let members = members(reader, group_id, (&start, &end), context)?;
    let headships = belonging(reader, Headship::KIND, "creative_group", group_id, context)?;
    let (sessions, mut counted) = sessions(reader, id, context)?;
    counted.unwritten = unwritten(reader, id)?;
    let standing = Standing {
        group: &group,
        year: &row,
        start: start.parse().unwrap_or(context.today),
        end: end.parse().unwrap_or(context.today),
        headships: &headships,
        sessions: &counted,
    };
    let of_year = |kind| RowsText::belonging(reader, kind, "group_year", id, context);
    Ok(GroupPage {
        findings: readiness::findings(reader, &standing, context)?,
        next_session: counted.last + 1,
        years,
        plan: of_year(PlanItem::KIND)?,
        products: of_year(GroupProduct::KIND)?,
        results: of_year(MemberResult::KIND)?,
        decisions: RowsText::of_ids(reader, Decision::KIND, &open_decisions(reader, group_id)?, context)?,
        headships,
        members,
        sessions,
        group,
        row,
    })
}

/// Who was a member on any day between the two.
fn members(reader: &Reader<'_>, group: &str, (start, end): (&str, &str), context: &Context) -> Result<RowsText> {
    RowsText::belonging_where(
        reader,
        GroupMembership::KIND,
        ("creative_group", group),
        context,
        |member| covers(member.text("since"), member.text("until"), start, end),
    )
}

/// The sessions of a year, and what the rules need of them, counted as they pass.
fn sessions(reader: &Reader<'_>, id: &str, context: &Context) -> Result<(RowsText, Sessions)> {
    let mut counted = Sessions::default();
    let rows = RowsText::belonging_where(reader, Session::KIND, ("group_year", id), context, |session| {
        counted.last = counted.last.max(session.whole("number").unwrap_or(0));
        if session.text("state") == Some("held") {
            counted.held += 1;
            counted.unmarked += i64::from(session.whole("marked") == Some(0));
        }
        true
    })?;
    Ok((rows, counted))
}

/// What the page does not show of its years: all marks of all their sessions are counted for it. The comparison of years
/// asks for it when it is opened.
const DEAR: &[&str] = &["attendance_percent"];

/// The years of the group of this year, and the year itself. What is computed of a year is dear: it is read once.
fn years(reader: &Reader<'_>, id: &str, context: &Context) -> Result<(Vec<Values>, Values)> {
    let group: Option<String> = reader
        .connection()
        .prepare_cached("SELECT creative_group FROM group_year WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let years = match group {
        Some(group) => {
            let of_group = ("creative_group", group.as_str());
            record::belonging_without(reader, GroupYear::KIND, of_group, DEAR, context)?
        }
        None => Vec::new(),
    };
    let row = match years.iter().find(|year| text(year, "id") == Some(id)) {
        Some(year) => {
            let mut row = year.clone();
            row.insert("removed".into(), Value::Bool(false));
            row
        }
        None => record::get(reader, GroupYear::KIND, id, context)?,
    };
    Ok((years, row))
}

/// First and last day of an academic year.
pub(crate) fn days(reader: &Reader<'_>, academic_year: &str) -> Result<(String, String)> {
    let found = reader
        .connection()
        .prepare_cached("SELECT start_date, end_date FROM academic_year WHERE id = ?1")?
        .query_row([academic_year], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// Whether a row with `since` and `until` has a day between the two.
pub(super) fn overlaps(row: &Values, from: &str, to: &str) -> bool {
    covers(text(row, "since"), text(row, "until"), from, to)
}

fn covers(since: Option<&str>, until: Option<&str>, from: &str, to: &str) -> bool {
    since.unwrap_or("") <= to && until.unwrap_or("9999") >= from
}

/// Held sessions without any agenda and decision: there is nothing to print minutes of.
fn unwritten(reader: &Reader<'_>, group_year: &str) -> Result<i64> {
    Ok(reader
        .connection()
        .prepare_cached(
            "SELECT count(*) FROM session s WHERE s.group_year = ?1 AND s.deleted_at IS NULL AND s.state = 'held'
             AND NOT EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = s.id AND a.deleted_at IS NULL)
             AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.session = s.id AND d.deleted_at IS NULL)",
        )?
        .query_row([group_year], |row| row.get(0))?)
}

fn open_decisions(reader: &Reader<'_>, group: &str) -> Result<Vec<String>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT d.id FROM group_year g JOIN session s ON s.group_year = g.id JOIN decision d ON d.session = s.id
         WHERE g.creative_group = ?1 AND g.deleted_at IS NULL AND s.deleted_at IS NULL AND d.deleted_at IS NULL
         AND d.state = 'open'",
    )?;
    let ids = statement.query_map([group], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A whole number of a row, nothing as 0.
pub(super) fn number(row: &Values, field: &str) -> i64 {
    row.get(field).and_then(Value::as_i64).unwrap_or(0)
}
