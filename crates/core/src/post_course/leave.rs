//! R-PC-6 and the side states: a leave of the teacher stops the clock of open cases, a return starts it again, a
//! dismissal or a move ends them.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::model::{CaseSuspension, PostCourseCase};
use super::opening::{LEAVES, suspend, text};
use crate::db::Writer;
use crate::problem::{Arguments, Result};
use crate::record::{self, Record, Values};

/// What an operation changed in the status of one person.
struct Turn {
    person: String,
    before: String,
    after: String,
    since: NaiveDate,
}

/// Follows changes of people's status in this operation.
pub(super) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    for turn in turns(writer, operation)? {
        let cases = open_cases(writer, &turn.person)?;
        let (was_away, is_away) = (away(&turn.before), away(&turn.after));
        if turn.before == turn.after {
            // The first day of the running leave was corrected.
            forget(writer, &cases)?;
        } else if was_away {
            resume(writer, &cases, turn.since)?;
        }
        if is_away {
            for case in &cases {
                suspend(writer, case, &turn.since.to_string(), &turn.after)?;
            }
        }
        if ["dismissed", "moved"].contains(&turn.after.as_str()) {
            // A dismissal that is ordered ahead takes the teacher out of the college's lists at once, and the cases too.
            let on = turn.since.min(writer.context().today).to_string();
            for case in &cases {
                // An order that is older than the course ends a case that never ran.
                let on = ended(writer, case)?.map_or_else(|| on.clone(), |end| end.max(on.clone()));
                terminate(writer, case, &on, &turn.after, Value::Null)?;
            }
        }
    }
    Ok(())
}

fn away(status: &str) -> bool {
    LEAVES.contains(&status)
}

fn turns(writer: &Writer<'_>, operation: i64) -> Result<Vec<Turn>> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT record_id, before, after FROM journal WHERE operation = ?1 AND table_name = 'person'
         AND before IS NOT NULL AND after IS NOT NULL ORDER BY number",
    )?;
    let images: Vec<(String, String, String)> = statement
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    // Of several writes to one person, only what was before the first and is after the last is a turn.
    let mut changes: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (person, before, after) in images {
        changes.entry(person).or_insert((before, String::new())).1 = after;
    }
    let today = writer.context().today;
    let mut turns = Vec::new();
    for (person, (before, after)) in changes {
        let (before, after): (Arguments, Arguments) = (serde_json::from_str(&before)?, serde_json::from_str(&after)?);
        let status = |image: &Values| text(image, "status").unwrap_or_default().to_owned();
        let (was, is) = (status(&before), status(&after));
        let moved = was == is && away(&is) && before.get("status_since") != after.get("status_since");
        if was != is || moved {
            let since = text(&after, "status_since")
                .and_then(|day| day.parse().ok())
                .unwrap_or(today);
            turns.push(Turn {
                person,
                before: was,
                after: is,
                since,
            });
        }
    }
    Ok(turns)
}

fn open_cases(writer: &Writer<'_>, person: &str) -> Result<Vec<String>> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT c.id FROM post_course_case c JOIN training_record r ON r.id = c.training_record
         WHERE r.person = ?1 AND c.state = 'open' AND c.deleted_at IS NULL ORDER BY c.id",
    )?;
    let found = statement.query_map([person], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The last day of the course of a case.
fn ended(writer: &Writer<'_>, case: &str) -> Result<Option<String>> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT coalesce(r.end_date, r.issue_date) FROM post_course_case c
         JOIN training_record r ON r.id = c.training_record WHERE c.id = ?1",
    )?;
    Ok(statement.query_row([case], |row| row.get(0))?)
}

/// The leave that runs in a case: suspension and first day.
fn running(writer: &Writer<'_>, case: &str) -> Result<Vec<(String, String)>> {
    let mut statement = writer.connection().prepare_cached(
        "SELECT id, since FROM case_suspension WHERE post_course_case = ?1 AND until IS NULL AND deleted_at IS NULL
         AND ground IN ('parental_leave', 'long_leave')",
    )?;
    let found = statement.query_map([case], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Takes running suspensions away, for one with another first day.
fn forget(writer: &Writer<'_>, cases: &[String]) -> Result<()> {
    for case in cases {
        for (id, _) in running(writer, case)? {
            record::remove(writer, CaseSuspension::KIND, &id)?;
        }
    }
    Ok(())
}

/// Ends open suspensions on the day before; one that would end before it began never was.
fn resume(writer: &Writer<'_>, cases: &[String], from: NaiveDate) -> Result<()> {
    let last = from.checked_sub_days(Days::new(1)).unwrap_or(from).to_string();
    for case in cases {
        for (id, since) in running(writer, case)? {
            if since > last {
                record::remove(writer, CaseSuspension::KIND, &id)?;
            } else {
                let mut values = Values::new();
                values.insert("until".into(), json!(last));
                record::update(writer, CaseSuspension::KIND, &id, values)?;
            }
        }
    }
    Ok(())
}

/// Ends a case that cannot be finished.
pub(super) fn terminate(writer: &Writer<'_>, case: &str, on: &str, ground: &str, reason: Value) -> Result<()> {
    let mut values = Values::new();
    values.insert("state".into(), json!("terminated"));
    values.insert("ended_on".into(), json!(on));
    values.insert("ground".into(), json!(ground));
    values.insert("end_reason".into(), reason);
    record::update(writer, PostCourseCase::KIND, case, values).map(|_| ())
}
