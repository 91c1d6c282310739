//! What may not be saved of events, said at the field, and what deserves a word.

use serde_json::{Value, json};

use super::model::Event;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, needed, period, text, time, written};
use crate::record::{Record, Values};

/// An event has a title and days in order; what was held has a day that has come; moved and cancelled have a reason; no
/// event is part of itself.
pub(super) fn check_event(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    if !written(values, "title") {
        problems.push(FieldProblem::new("title_kk", "required"));
    }
    problems.extend(period(values, "start_date", "end_date"));
    problems.extend(time(writer, Event::KIND, id, values, "start_time")?);
    let state = text(values, "state").unwrap_or("planned");
    if ["held", "summed_up"].contains(&state) {
        problems.extend(in_the_future(writer, values, "start_date"));
        problems.extend(in_the_future(writer, values, "end_date"));
    }
    problems.extend(needed(values, ["moved", "cancelled"].contains(&state), "reason"));
    for link in ["parent", "previous"] {
        if leads_back(writer, link, id, values)? {
            problems.push(FieldProblem::new(link, "refers_to_itself"));
        }
    }
    let count = |field: &str| values.get(field).and_then(Value::as_i64);
    if let (Some(own), Some(total)) = (count("participants_own"), count("participants_total"))
        && own > total
    {
        let most = json!({ "total": total });
        problems.push(FieldProblem::with("participants_own", "more_than_total", most));
    }
    Ok(problems)
}

/// Whether following that link leads from the event back to it.
fn leads_back(writer: &Writer<'_>, link: &str, id: Option<&str>, values: &Values) -> Result<bool> {
    let (Some(id), Some(first)) = (id, text(values, link)) else {
        return Ok(false);
    };
    let sql = format!(
        "WITH RECURSIVE above (id) AS (SELECT ?1 UNION SELECT e.{link} FROM above JOIN event e ON e.id = above.id
           WHERE e.id <> ?2 AND e.{link} IS NOT NULL)
         SELECT EXISTS (SELECT 1 FROM above WHERE id = ?2)"
    );
    Ok(writer
        .connection()
        .prepare_cached(&sql)?
        .query_row([first, id], |row| row.get(0))?)
}

/// A person stands once at an event in one role.
pub(super) fn check_participation(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let twice: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM participation WHERE event = ?1 AND person = ?2 AND role = ?3
             AND deleted_at IS NULL AND id <> coalesce(?4, ''))",
        )?
        .query_row(
            (text(values, "event"), text(values, "person"), text(values, "role"), id),
            |row| row.get(0),
        )?;
    Ok(twice
        .then(|| FieldProblem::new("person", "twice_in_role"))
        .into_iter()
        .collect())
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
