//! R-PC-1: a case opens by itself when a record becomes certified; by hand where the rule does not reach.

use rusqlite::OptionalExtension;
use serde_json::json;

use super::model::{CaseSuspension, PostCourseCase};
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{Error, Result};
pub(super) use crate::record::checks::text;
use crate::record::{self, Record, Values, expand_sql};

/// Statuses of a person on leave: the clock of a case stands still.
pub(super) const LEAVES: [&str; 2] = ["parental_leave", "long_leave"];

/// Records `r` that should have a case and have none, not even a declined or removed one.
const WITHOUT_CASE: &str =
    "r.deleted_at IS NULL AND r.status = 'certified' AND coalesce(r.issue_date, r.end_date) IS NOT NULL
    AND r.hours >= {rule:pc_min_hours} AND p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved')
    AND coalesce((SELECT k.opens_case FROM training_kind k WHERE k.id = r.kind), 1) = 1
    AND NOT EXISTS (SELECT 1 FROM post_course_case c WHERE c.training_record = r.id)";

/// A record that should have a case, with the status of its person and since when it is that.
type Due = (String, String, Option<String>);

fn due(reader: &Reader<'_>, from: &str, of: i64, context: &Context) -> Result<Vec<Due>> {
    let sql = expand_sql(
        &format!("SELECT DISTINCT r.id, p.status, p.status_since FROM {from} AND {WITHOUT_CASE} ORDER BY r.id"),
        PostCourseCase::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let found = statement.query_map(rusqlite::named_params! { ":today": today, ":of": of }, |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Opens a case for every record that this operation made certified.
pub(super) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let touched = "journal j JOIN training_record r ON r.id = j.record_id JOIN person p ON p.id = r.person
        WHERE j.operation = :of AND j.table_name = 'training_record'";
    for (id, status, since) in due(writer, touched, operation, writer.context())? {
        begin(writer, &id, None, (&status, since))?;
    }
    Ok(())
}

/// Certified records that the rule calls for and that have no case: those certified before the rule, or before this
/// program had cases.
///
/// # Errors
/// What the database says.
pub fn missing(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    let from = "training_record r JOIN person p ON p.id = r.person WHERE :of = 0";
    Ok(due(reader, from, 0, context)?
        .into_iter()
        .map(|(id, _, _)| id)
        .collect())
}

/// Opens a case; a teacher on leave begins with the clock standing still.
pub(super) fn open(writer: &Writer<'_>, training_record: &str, curator: Option<&str>) -> Result<String> {
    let (status, since): (String, Option<String>) = writer
        .connection()
        .prepare_cached(
            "SELECT p.status, p.status_since FROM training_record r JOIN person p ON p.id = r.person WHERE r.id = ?1",
        )?
        .query_row([training_record], |row| Ok((row.get(0)?, row.get(1)?)))?;
    begin(writer, training_record, curator, (&status, since))
}

/// Makes the case; `status` of the person, and since when.
fn begin(
    writer: &Writer<'_>,
    training_record: &str,
    curator: Option<&str>,
    (status, since): (&str, Option<String>),
) -> Result<String> {
    let mut values = Values::new();
    values.insert("training_record".into(), json!(training_record));
    values.insert("curator".into(), json!(curator));
    values.insert("opened_on".into(), json!(writer.context().today.to_string()));
    let case = record::plant(writer, PostCourseCase::KIND, &values)?;
    if LEAVES.contains(&status) {
        suspend(
            writer,
            &case,
            &since.unwrap_or_else(|| writer.context().today.to_string()),
            status,
        )?;
    }
    Ok(case)
}

/// Lets the clock of a case stand still from a day on; where it stands still already, a day is not counted twice.
pub(super) fn suspend(writer: &Writer<'_>, case: &str, since: &str, ground: &str) -> Result<()> {
    let (runs, last): (bool, Option<String>) = writer
        .connection()
        .prepare_cached(
            "SELECT coalesce(max(until IS NULL), 0), max(date(until, '+1 day')) FROM case_suspension
             WHERE post_course_case = ?1 AND deleted_at IS NULL",
        )?
        .query_row([case], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if runs {
        return Ok(());
    }
    let since = last.as_deref().map_or(since, |last| last.max(since));
    let values = json!({ "post_course_case": case, "since": since, "ground": ground });
    record::plant(
        writer,
        CaseSuspension::KIND,
        values.as_object().unwrap_or(&Values::new()),
    )
    .map(|_| ())
}

/// Opens cases by hand for certified records that have none; answers how many were opened.
///
/// # Errors
/// `not_certified` with `name` where a record has no certificate.
pub fn open_by_hand(writer: &Writer<'_>, training_records: &[String], curator: Option<&str>) -> Result<usize> {
    let connection = writer.connection();
    let mut opened = 0;
    for id in training_records {
        let (certified, present): (bool, bool) = connection
            .prepare_cached(
                "SELECT r.status = 'certified' AND coalesce(r.issue_date, r.end_date) IS NOT NULL, EXISTS (SELECT 1
                 FROM post_course_case c WHERE c.training_record = r.id AND c.deleted_at IS NULL)
                 FROM training_record r WHERE r.id = ?1 AND r.deleted_at IS NULL",
            )?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?
            .ok_or_else(|| Error::coded("not_found", json!({ "record": "training_record", "id": id })))?;
        if !certified {
            let kind = crate::training::model::TrainingRecord::KIND;
            let name = record::title(writer, kind, id, writer.context().language)?;
            let name = name.map(|(title, _)| title).unwrap_or_default();
            return Err(Error::coded("not_certified", json!({ "name": name })));
        }
        if !present {
            open(writer, id, curator)?;
            opened += 1;
        }
    }
    Ok(opened)
}

/// Certified records of a run of a programme that have no case.
///
/// # Errors
/// What the database says.
pub fn of_run(reader: &Reader<'_>, run: &str) -> Result<Vec<String>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT r.id FROM training_record r WHERE r.course_run = ?1 AND r.deleted_at IS NULL AND r.status = 'certified'
         AND coalesce(r.issue_date, r.end_date) IS NOT NULL AND NOT EXISTS
           (SELECT 1 FROM post_course_case c WHERE c.training_record = r.id AND c.deleted_at IS NULL) ORDER BY r.id",
    )?;
    let found = statement.query_map([run], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
