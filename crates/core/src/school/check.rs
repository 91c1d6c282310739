//! What may not be saved of the School, said at the field.

use serde_json::json;

use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::Values;
use crate::record::checks::{far_ahead, in_the_future, period, text};

/// The School works from a day to a day; what is approved was approved on a day that has come.
pub(super) fn check_school(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    Ok(period(values, "active_from", "active_to")
        .into_iter()
        .chain(in_the_future(writer, values, "regulation_approved_on"))
        .collect())
}

/// A person is a member of a School at most once on any day.
pub(super) fn check_membership(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = period(values, "since", "until").into_iter().collect();
    problems.extend(far_ahead(writer, values, "since"));
    problems.extend(twice(writer, "school_membership", "school", id, values)?);
    Ok(problems)
}

/// A row of `table` of the same `owner` and person whose days overlap the given ones (R-MEM-1).
pub(crate) fn twice(
    writer: &Writer<'_>,
    table: &str,
    owner: &str,
    id: Option<&str>,
    values: &Values,
) -> Result<Option<FieldProblem>> {
    let sql = format!(
        "SELECT min(since) FROM {table} WHERE {owner} = ?1 AND person = ?2 AND deleted_at IS NULL AND id <> coalesce(?3, '')
         AND since <= coalesce(?5, '9999') AND coalesce(until, '9999') >= ?4"
    );
    let since: Option<String> = writer.connection().prepare_cached(&sql)?.query_row(
        (
            text(values, owner),
            text(values, "person"),
            id,
            text(values, "since"),
            text(values, "until"),
        ),
        |row| row.get(0),
    )?;
    Ok(since.map(|since| FieldProblem::with("person", "member_twice", json!({ "since": since }))))
}
