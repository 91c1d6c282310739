//! What is late in plans, for the page of the day: lines whose term has passed, plans that nobody approved in time.

use chrono::{NaiveDate, TimeDelta};
use serde_json::json;

use super::model::{Plan, PlanItem};
use crate::college::rules;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{self, Condition, ListRequest, ListResponse, Range, Record, SortBy, Values};

/// Late lines and plans.
#[derive(Debug)]
pub struct Late {
    /// Lines of the running year whose term has passed, the most overdue first, with how many there are; rows of
    /// `plan_item`. What was left undone in years that are over is history, or was carried over.
    pub items: ListResponse,
    /// Plans of a year that has begun which were not approved in time; rows of `plan`.
    pub plans: Vec<Values>,
}

/// The last day on which a plan of a period that begins on `start` is approved in time.
pub(super) fn approve_by(start: &str, days: i64) -> Option<NaiveDate> {
    let start: NaiveDate = start.parse().ok()?;
    start.checked_add_signed(TimeDelta::try_days(days)?)
}

/// What is late today, at most `most` lines (rule `plan_approve_days`).
///
/// # Errors
/// `no_rule`.
pub fn overdue(reader: &Reader<'_>, most: u32, context: &Context) -> Result<Late> {
    let since = Range {
        from: began(reader, context)?.map(|day| json!(day)),
        ..Range::default()
    };
    let conditions = [
        ("clock".to_owned(), Condition::Is(json!("overdue"))),
        ("term_end".to_owned(), Condition::Range(since)),
    ];
    let request = ListRequest {
        conditions: Some(conditions.into()),
        sort: Some(vec![SortBy {
            field: "term_end".to_owned(),
            descending: false,
        }]),
        limit: Some(most),
        ..ListRequest::default()
    };
    Ok(Late {
        items: record::list(reader, PlanItem::KIND, &request, context)?,
        plans: unapproved(reader, context)?,
    })
}

/// The first day of the academic year that has begun last.
fn began(reader: &Reader<'_>, context: &Context) -> Result<Option<String>> {
    let sql = "SELECT max(start_date) FROM academic_year WHERE deleted_at IS NULL AND start_date <= ?1";
    let mut statement = reader.connection().prepare_cached(sql)?;
    Ok(statement.query_row([context.today.to_string()], |row| row.get(0))?)
}

/// Plans of a running year that were to be approved by now. A plan without lines waits for nobody.
fn unapproved(reader: &Reader<'_>, context: &Context) -> Result<Vec<Values>> {
    let days = rules::value_on(reader, "plan_approve_days", context.today)?;
    let mut statement = reader.connection().prepare_cached(
        "SELECT p.id FROM plan p LEFT JOIN academic_year y ON y.id = p.academic_year
         WHERE p.deleted_at IS NULL AND p.state IN ('draft', 'review', 'rework', 'agreed')
         AND date(coalesce(p.period_from, y.start_date), ?2 || ' days') < ?1 AND coalesce(p.period_to, y.end_date) >= ?1
         AND EXISTS (SELECT 1 FROM plan_item i WHERE i.plan = p.id AND i.deleted_at IS NULL)",
    )?;
    let ids: Vec<String> = statement
        .query_map((context.today.to_string(), days), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    record::of_ids(reader, Plan::KIND, &ids, context)
}
