//! What may not be saved of the methodical bank, said at the field.

use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::Values;
use crate::record::checks::{address, in_the_future, needed, text, written};

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

/// A publication has a title and a day that has come.
pub(super) fn check_publication(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let problems = [
        titled(values, "title", "title_kk"),
        in_the_future(writer, values, "date"),
        address(values),
    ];
    Ok(problems.into_iter().flatten().collect())
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
