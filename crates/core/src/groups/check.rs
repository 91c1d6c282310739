//! What may not be saved of groups, said at the field (R-HEAD-4, R-MEM-1, R-GRP-1).

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use super::model::{CreativeGroup, Headship};
use super::{appoint, candidates, readiness};
use crate::college::rules;
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text};
use crate::record::{self, Finding, Record, Severity, Values, expand_sql};
use crate::school::check::twice;

/// A creative group has a technology; a closed one its day.
pub(super) fn check_group(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let creative = text(values, "kind").unwrap_or("creative_group") == "creative_group";
    let closed = text(values, "state") == Some("closed");
    Ok(needed(values, creative, "technology")
        .into_iter()
        .chain(needed(values, closed, "closed_on"))
        .chain(in_the_future(writer, values, "regulation_approved_on"))
        .chain(period(values, "founded_on", "closed_on"))
        .collect())
}

/// A group has one page for a year.
pub(super) fn check_group_year(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let other: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT id FROM group_year WHERE creative_group = ?1 AND academic_year = ?2 AND deleted_at IS NULL
             AND id <> coalesce(?3, '')",
        )?
        .query_row(
            (text(values, "creative_group"), text(values, "academic_year"), id),
            |row| row.get(0),
        )
        .optional()?;
    Ok(other
        .map(|_| FieldProblem::new("academic_year", "year_twice"))
        .into_iter()
        .collect())
}

/// One head for a group on any day (R-HEAD-4), who qualifies on the first one, or the reason is written (R-HEAD-1 to 3).
///
/// A headship is held against what it newly says: one that was taken before can be opened and ended, whatever it lacks.
pub(super) fn check_headship(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let before = match id {
        Some(id) => record::stored(writer, Headship::KIND, id)?,
        None => None,
    };
    let same = |field: &&str| {
        let before = before.as_ref();
        before.is_some_and(|before| text(before, field) == text(values, field))
    };
    let mut problems: Vec<FieldProblem> = period(values, "since", "until").into_iter().collect();
    if !before.as_ref().is_some_and(|before| within(before, values)) {
        problems.extend(second_head(writer, id, values)?);
    }
    let taken = ["creative_group", "person", "since"];
    if !taken.iter().all(same) {
        problems.extend(left(writer, values, text(values, "until"))?);
    }
    let kept = before.as_ref().and_then(|before| text(before, "eligibility"));
    if kept.is_some() && kept != text(values, "eligibility") {
        problems.push(FieldProblem::new("eligibility", "snapshot_kept"));
    }
    let said = ["creative_group", "person", "since", "override_reason"];
    if !said.iter().all(same) && text(values, "override_reason").is_none() {
        problems.extend(appoint::refused(writer, values)?);
    }
    Ok(problems)
}

/// Whether a headship takes no day of a group that it did not have before.
fn within(before: &Values, values: &Values) -> bool {
    let last = |values: &Values| text(values, "until").unwrap_or("9999").to_owned();
    text(before, "creative_group") == text(values, "creative_group")
        && text(before, "since") <= text(values, "since")
        && last(values) <= last(before)
}

/// Somebody else heads the group on one of the days; said at the first day.
fn second_head(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Option<FieldProblem>> {
    let other: Option<String> = writer.connection().prepare_cached(
        "SELECT min(since) FROM headship WHERE creative_group = ?1 AND deleted_at IS NULL AND id <> coalesce(?2, '')
         AND since <= coalesce(?4, '9999') AND coalesce(until, '9999') >= ?3",
    )?
    .query_row(
        (text(values, "creative_group"), id, text(values, "since"), text(values, "until")),
        |row| row.get(0),
    )?;
    Ok(other.map(|since| FieldProblem::with("since", "head_twice", json!({ "since": since }))))
}

/// More groups than the rule says, or no longer of the School (R-HEAD-4, domain.md §2.4).
pub(super) fn warn_headship(reader: &Reader<'_>, _: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let mut findings = appoint::kept_failing(values);
    let runs = values.get("current") == Some(&Value::Bool(true));
    if runs {
        findings.push(readiness::in_school(values));
    }
    let on = looked_at(values, runs, context);
    let (group, person) = (text(values, "creative_group"), text(values, "person"));
    if let (Some(group), Some(person)) = (group, person) {
        findings.push(candidates::others_of(reader, group, person, on, context)?);
    }
    findings.retain(|finding| !finding.ok);
    Ok(findings)
}

/// The day of a warning: today while the row runs, else the day on which it begins.
fn looked_at(values: &Values, runs: bool, context: &Context) -> NaiveDate {
    let since = text(values, "since").and_then(|since| since.parse().ok());
    since.filter(|_| !runs).unwrap_or(context.today)
}

/// Any active teacher joins, once at a time (R-MEM-1).
pub(super) fn check_member(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = period(values, "since", "until").into_iter().collect();
    problems.extend(twice(writer, "group_membership", "creative_group", id, values)?);
    problems.extend(needed(values, text(values, "role") == Some("other"), "role_text"));
    if id.is_none() {
        problems.extend(left(writer, values, text(values, "until"))?);
    }
    Ok(problems)
}

/// Whoever left the college takes nothing up after that; what ended before it is history and may be entered.
fn left(writer: &Writer<'_>, values: &Values, last: Option<&str>) -> Result<Option<FieldProblem>> {
    let left: Option<Option<String>> = writer
        .connection()
        .prepare_cached("SELECT status_since FROM person WHERE id = ?1 AND status IN ('dismissed', 'moved')")?
        .query_row([text(values, "person")], |row| row.get(0))
        .optional()?;
    let before = |day: Option<String>| last.is_some_and(|last| day.is_some_and(|day| last <= day.as_str()));
    Ok(left
        .filter(|day| !before(day.clone()))
        .map(|_| FieldProblem::new("person", "not_working")))
}

/// More groups than is usual for one teacher (R-MEM-3).
pub(super) fn warn_member(reader: &Reader<'_>, _: &str, values: &Values, context: &Context) -> Result<Vec<Finding>> {
    let runs = values.get("current") == Some(&Value::Bool(true));
    let on = looked_at(values, runs, context);
    let sql = expand_sql(
        "SELECT DISTINCT g.id, {names:creative_group:g} FROM group_membership m JOIN creative_group g ON g.id = m.creative_group
         WHERE m.person = ?1 AND m.creative_group <> ?2 AND m.deleted_at IS NULL AND g.deleted_at IS NULL AND m.since <= ?3
         AND coalesce(m.until, '9999') >= ?3 ORDER BY g.order_{lang}, g.id",
        CreativeGroup::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let bound = (text(values, "person"), text(values, "creative_group"), on.to_string());
    let names: Vec<Option<String>> = statement
        .query_map(bound, |row| row.get(1))?
        .collect::<Result<_, _>>()?;
    let (count, most) = (
        names.len() as i64 + 1,
        rules::value_on(reader, "group_max_per_person", on)?,
    );
    let names: Vec<String> = names.into_iter().flatten().collect();
    let fact = json!({ "names": names.join(", "), "count": count, "max": most });
    let finding = Finding::wanting("mem_groups", Severity::Info, fact);
    Ok((count > most).then_some(finding).into_iter().collect())
}

/// One result for a member in a year.
pub(super) fn check_result(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let other: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM member_result WHERE group_year = ?1 AND person = ?2 AND deleted_at IS NULL
             AND id <> coalesce(?3, ''))",
        )?
        .query_row((text(values, "group_year"), text(values, "person"), id), |row| {
            row.get(0)
        })?;
    Ok(other
        .then(|| FieldProblem::new("person", "result_twice"))
        .into_iter()
        .collect())
}
