//! How all teachers stand with their courses (R-PD-1): one pass over the clocks, for the page of the day.

use rusqlite::named_params;

use super::model::Person;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::{Error, Result};
use crate::record::{self, Record};

/// How many people have each `pd_state`, and who is due first.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Course overdue.
    pub overdue: i64,
    /// Course due within the amber months.
    pub soon: i64,
    /// Course not due for a while.
    pub ok: i64,
    /// Nothing to count from.
    pub never: i64,
    /// Ids of those who are overdue or due soon, the most overdue first.
    pub due: Vec<String>,
}

/// Counts the states of all people and names the first `most` who are due.
///
/// # Errors
/// What the database says.
pub fn standing(reader: &Reader<'_>, most: u32, context: &Context) -> Result<Standing> {
    let computed = |name: &str| {
        let found = Person::KIND.computed(name).map(|computed| computed.sql);
        found.ok_or_else(|| Error::internal(format_args!("a person has no {name}")))
    };
    // The state is told from the due day: that of the first table, where it is worked out once for each person.
    let state = computed("pd_state")?.replace("{next_course_due}", "+t.due");
    let sql = format!(
        "WITH clock AS MATERIALIZED
           (SELECT t.id AS id, t.status AS status, ({due}) AS due FROM person t WHERE t.deleted_at IS NULL),
         stood AS MATERIALIZED (SELECT t.id AS id, t.due AS due, ({state}) AS state FROM clock t)
         SELECT state, count(*), NULL FROM stood GROUP BY state
         UNION ALL SELECT * FROM (SELECT NULL, 0, id FROM stood WHERE state IN ('overdue', 'soon')
           ORDER BY due, id LIMIT :most)",
        due = record::expand_sql(computed("next_course_due")?, Person::KIND, context.language),
        state = record::expand_sql(&state, Person::KIND, context.language),
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.format("%Y-%m-%d").to_string();
    let mut rows = statement.query(named_params! { ":today": today, ":most": most })?;
    let mut standing = Standing::default();
    while let Some(row) = rows.next()? {
        let state: Option<String> = row.get(0)?;
        match state.as_deref() {
            None => standing.due.push(row.get(2)?),
            Some("overdue") => standing.overdue = row.get(1)?,
            Some("soon") => standing.soon = row.get(1)?,
            Some("ok") => standing.ok = row.get(1)?,
            Some("never") => standing.never = row.get(1)?,
            Some(_) => {}
        }
    }
    Ok(standing)
}
