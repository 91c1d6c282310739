//! What may not be saved of the methodical bank, said at the field.

use serde_json::Value;

use super::model::Publication;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{address, in_the_future, needed, text, written};
use crate::record::{self, Record, Values};

fn titled(values: &Values, name: &'static str, field: &'static str) -> Option<FieldProblem> {
    (!written(values, name)).then(|| FieldProblem::new(field, "required"))
}

/// A resource has a title; its address is one that a browser opens.
pub(super) fn check_resource(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let problems = [titled(values, "title", "title_kk"), address(values)];
    Ok(problems.into_iter().flatten().collect())
}

/// A use has a day that has come.
pub(super) fn check_use(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    Ok(in_the_future(writer, values, "date").into_iter().collect())
}

/// A publication has a title, an author and a day that has come.
pub(super) fn check_publication(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let problems = [
        titled(values, "title", "title_kk"),
        authorless(writer, id, values)?,
        in_the_future(writer, values, "date"),
        address(values),
    ];
    Ok(problems.into_iter().flatten().collect())
}

fn has_authors(values: &Values) -> bool {
    let own = values.get("authors").and_then(Value::as_array);
    own.is_some_and(|authors| !authors.is_empty()) || text(values, "co_authors").is_some()
}

/// Nobody's publication counts for nobody. One that was stored so before stays until it is given its authors.
fn authorless(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Option<FieldProblem>> {
    if has_authors(values) {
        return Ok(None);
    }
    let stored = id.map(|id| record::stored(writer, Publication::KIND, id)).transpose()?;
    let stays = stored.flatten().is_some_and(|stored| !has_authors(&stored));
    Ok((!stays).then(|| FieldProblem::new("authors", "no_authors")))
}

/// Experience has a topic; what was heard has its day.
pub(super) fn check_experience(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let heard = text(values, "stage") == Some("heard");
    let problems = [
        titled(values, "topic", "topic_kk"),
        needed(values, heard, "heard_on"),
        in_the_future(writer, values, "heard_on"),
    ];
    Ok(problems.into_iter().flatten().collect())
}
