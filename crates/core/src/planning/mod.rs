//! Plans of every kind: sections, lines with their terms, approval that freezes, execution by facts, the calendar.
//!
//! What must hold: a line belongs to a plan; it is done by facts that name it, or by hand and marked so; moved and
//! cancelled have a reason; overdue is computed, never stored; what was approved is kept as it was approved.

pub mod acts;
mod belong;
pub mod calendar;
#[cfg(test)]
mod calendar_tests;
pub mod carry;
mod check;
mod computed;
mod conflicts;
mod facts;
mod freezing;
pub mod frozen;
pub mod ical;
pub mod items;
pub mod model;
pub mod overdue;
pub mod page;
mod responsible;
pub mod steps;
pub mod template;
mod term_sql;
#[cfg(test)]
mod tests;

use crate::db::Writer;
use crate::problem::Result;

/// Ways to say a term (`term_kind`) that have no days of their own: such a line lies over many days and belongs to no month.
pub const SPREAD_TERMS: [&str; 6] = [
    "all_year",
    "monthly",
    "quarterly",
    "half_year_1",
    "half_year_2",
    "as_needed",
];

/// What any room's write means for plans: lines find their plan, facts close and reopen lines, approvals freeze.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let tables: Vec<String> = {
        let sql = "SELECT DISTINCT table_name FROM journal WHERE operation = ?1";
        let mut statement = writer.connection().prepare_cached(sql)?;
        let tables = statement.query_map([operation], |row| row.get(0))?;
        tables.collect::<Result<_, _>>()?
    };
    let changed = |names: &[&str]| tables.iter().any(|table| names.contains(&table.as_str()));
    if changed(&["plan_version"]) {
        freezing::check_kept(writer, operation)?;
    }
    if changed(&["plan_item"]) {
        freezing::check_lines_kept(writer, operation)?;
    }
    if changed(&["plan", "plan_item", "group_year", "school_year", "mentorship"]) {
        belong::follow(writer, operation)?;
        writer.enter_new_rows()?;
    }
    if changed(&["plan_item"]) || facts::SOURCES.iter().any(|(table, _)| changed(&[table])) {
        facts::follow(writer, operation)?;
    }
    Ok(())
}
