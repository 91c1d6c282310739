//! What may not be saved of a plan line, said at the field.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde_json::json;

use super::facts::days_of;
use super::model::{Plan, PlanItem};
use super::steps::may_become;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, of_changed, period, text, written};
use crate::record::{self, Record, Values};
use crate::text::dates::add_months;

/// One owner, or a plan; something to do; done has a day, moved and cancelled a reason.
pub(super) fn check_item(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let owners = ["group_year", "school_year", "mentorship"];
    let owned = owners.iter().filter(|owner| text(values, owner).is_some()).count();
    if owned > 1 || owned == 0 && text(values, "plan").is_none() {
        problems.push(FieldProblem::new("group_year", "one_owner"));
    }
    if !written(values, "activity") {
        problems.push(FieldProblem::new("activity_kk", "required"));
    }
    let state = text(values, "state").unwrap_or("planned");
    problems.extend(needed(values, state == "done", "done_on"));
    problems.extend(needed(values, ["moved", "cancelled"].contains(&state), "reason"));
    problems.extend(in_the_future(writer, values, "done_on"));
    problems.extend(period(values, "term_from", "term_to"));
    let worded = text(values, "term_text").is_some();
    let kind = text(values, "term_kind").filter(|_| !worded);
    problems.extend(needed(
        values,
        ["on", "between"].iter().any(|dated| kind == Some(dated)),
        "term_from",
    ));
    problems.extend(needed(values, kind == Some("between"), "term_to"));
    problems.extend(far_from_plan(writer, values)?);
    let slips = done_in_another_year(writer, id, values)?.into_iter().collect();
    problems.extend(of_changed(writer, PlanItem::KIND, id, values, slips)?);
    Ok(problems)
}

/// First and last day of the plan of a line.
fn days_of_plan(writer: &Writer<'_>, values: &Values) -> Result<Option<(String, String)>> {
    let days: Option<(Option<String>, Option<String>)> = writer
        .connection()
        .prepare_cached(
            "SELECT coalesce(p.period_from, y.start_date), coalesce(p.period_to, y.end_date) FROM plan p
             LEFT JOIN academic_year y ON y.id = p.academic_year WHERE p.id = ?1",
        )?
        .query_row([text(values, "plan")], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(days.and_then(|(first, last)| first.zip(last)))
}

/// A line that is ticked by hand was done in the year of its plan: from the month before it begins, when a year is prepared,
/// to the day before the next one. What names a line has a day of its own, and that is the line's.
fn done_in_another_year(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Option<FieldProblem>> {
    let (Some(done), Some((start, end))) = (text(values, "done_on"), days_of_plan(writer, values)?) else {
        return Ok(None);
    };
    let (Ok(begins), Ok(ends)) = (start.parse::<NaiveDate>(), end.parse::<NaiveDate>()) else {
        return Ok(None);
    };
    let first = add_months(begins, -1).unwrap_or(begins);
    let last = add_months(begins, 12)
        .and_then(|next| next.pred_opt())
        .map_or(ends, |day| day.max(ends));
    let inside = done >= first.to_string().as_str() && done <= last.to_string().as_str();
    let named = |id| days_of(writer, id).map(|days| !days.is_empty());
    if inside || id.map(named).transpose()? == Some(true) {
        return Ok(None);
    }
    let args = json!({ "start": start, "end": end, "first": first, "last": last });
    Ok(Some(FieldProblem::with("done_on", "done_in_another_year", args)))
}

/// A term a year away from the plan is a slip of the pen: lines of August and of the next autumn stand in plans, those of
/// another decade do not.
fn far_from_plan(writer: &Writer<'_>, values: &Values) -> Result<Option<FieldProblem>> {
    let Some((first, last)) = days_of_plan(writer, values)? else {
        return Ok(None);
    };
    let year = |day: &str, by: i32| Some(day.get(..4)?.parse::<i32>().ok()? + by);
    let (Some(least), Some(most)) = (year(&first, -1), year(&last, 1)) else {
        return Ok(None);
    };
    let far = |field: &&str| {
        let told = text(values, field).and_then(|day| year(day, 0));
        told.is_some_and(|told| !(least..=most).contains(&told))
    };
    Ok(["term_from", "term_to"].into_iter().find(far).map(|field| {
        let args = json!({ "start": first, "end": last });
        FieldProblem::with(field, "term_far_from_plan", args)
    }))
}

/// A plan has a name or a year that names it, one owner at most, days in order; an approved one has its day.
pub(super) fn check_plan(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let owners = ["group_year", "school_year", "mentorship", "network_community"];
    if owners.iter().filter(|owner| text(values, owner).is_some()).count() > 1 {
        problems.push(FieldProblem::new("group_year", "one_owner"));
    }
    if !written(values, "title") {
        problems.push(FieldProblem::new("title_kk", "required"));
    }
    let approved = text(values, "state").is_some_and(|state| ["approved", "executed"].contains(&state));
    problems.extend(needed(values, approved, "approved_on"));
    problems.extend(in_the_future(writer, values, "approved_on"));
    problems.extend(period(values, "period_from", "period_to"));
    if let Some(id) = id {
        let owned = owners[..3].iter().any(|owner| text(values, owner).is_some());
        problems.extend(check_step(writer, id, values, owned)?);
    }
    Ok(problems)
}

/// A plan goes from state to state by its steps; an executed one has no open line.
fn check_step(writer: &Writer<'_>, id: &str, values: &Values, owned: bool) -> Result<Vec<FieldProblem>> {
    let Some(stored) = record::stored(writer, Plan::KIND, id)? else {
        return Ok(Vec::new());
    };
    let (before, after) = (
        text(&stored, "state").unwrap_or_default(),
        text(values, "state").unwrap_or_default(),
    );
    let mut problems = Vec::new();
    if !may_become(before, after, owned) {
        problems.push(FieldProblem::new("state", "plan_step_skipped"));
    }
    if after == "executed" && before != after {
        let open: i64 = writer
            .connection()
            .prepare_cached(
                "SELECT count(*) FROM plan_item WHERE plan = ?1 AND deleted_at IS NULL
                 AND state IN ('planned', 'in_progress', 'moved')",
            )?
            .query_row([id], |row| row.get(0))?;
        if open > 0 {
            problems.push(FieldProblem::with("state", "plan_open_lines", json!({ "count": open })));
        }
    }
    Ok(problems)
}
