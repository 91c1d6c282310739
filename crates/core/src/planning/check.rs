//! What may not be saved of a plan line, said at the field.

use rusqlite::OptionalExtension;

use super::steps::may_become;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::Values;
use crate::record::checks::{in_the_future, needed, period, text, written};

/// One owner, or a plan; something to do; done has a day, moved and cancelled a reason.
pub(super) fn check_item(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
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
    Ok(problems)
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
        let before: Option<String> = writer
            .connection()
            .prepare_cached("SELECT state FROM plan WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let owned = owners[..3].iter().any(|owner| text(values, owner).is_some());
        let after = text(values, "state").unwrap_or_default();
        if before.is_some_and(|before| !may_become(&before, after, owned)) {
            problems.push(FieldProblem::new("state", "plan_step_skipped"));
        }
    }
    Ok(problems)
}
