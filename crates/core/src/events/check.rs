//! What may not be saved of events, said at the field, and what deserves a word.

use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text, written};
use crate::record::{Finding, Values};

/// An event has a title and days in order; what was held has a day that has come; moved and cancelled have a reason; no
/// event is part of itself.
pub(super) fn check_event(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if !written(values, "title") {
        problems.push(FieldProblem::new("title_kk", "required"));
    }
    problems.extend(period(values, "start_date", "end_date"));
    if text(values, "start_time").is_some_and(|time| chrono::NaiveTime::parse_from_str(time, "%H:%M").is_err()) {
        problems.push(FieldProblem::new("start_time", "not_a_time"));
    }
    let state = text(values, "state").unwrap_or("planned");
    if ["held", "summed_up"].contains(&state) {
        problems.extend(in_the_future(writer, values, "start_date"));
    }
    problems.extend(needed(values, ["moved", "cancelled"].contains(&state), "reason"));
    for link in ["parent", "previous"] {
        if id.is_some() && text(values, link) == id {
            problems.push(FieldProblem::new(link, "refers_to_itself"));
        }
    }
    Ok(problems)
}

pub(super) fn warn_event(_: &Reader<'_>, _: &str, _: &Values, _: &Context) -> Result<Vec<Finding>> {
    Ok(Vec::new())
}

pub(super) fn check_participation(_: &Writer<'_>, _: Option<&str>, _: &Values) -> Result<Vec<FieldProblem>> {
    Ok(Vec::new())
}

/// Feedback is about an event or a session.
pub(super) fn check_feedback(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let about = ["event", "session"]
        .iter()
        .filter(|field| text(values, field).is_some())
        .count();
    Ok((about != 1)
        .then(|| FieldProblem::new("event", "one_owner"))
        .into_iter()
        .collect())
}
