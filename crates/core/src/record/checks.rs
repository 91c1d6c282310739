//! What rules of several rooms look at: the text of a field, a period of two days, a day that has not come, an address.

use chrono::NaiveTime;
use serde_json::{Value, json};

use super::{Kind, Values, read};
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};

/// The text of a field, where it has one.
pub(crate) fn text<'a>(values: &'a Values, field: &str) -> Option<&'a str> {
    values.get(field).and_then(Value::as_str)
}

/// A period does not end before it begins; said at the field of its end.
pub(crate) fn period(values: &Values, from: &'static str, to: &'static str) -> Option<FieldProblem> {
    let (first, last) = (text(values, from)?, text(values, to)?);
    (last < first).then(|| FieldProblem::with(to, "date_order", json!({ "after": first })))
}

/// What has happened has a day that has come.
pub(crate) fn in_the_future(writer: &Writer<'_>, values: &Values, field: &'static str) -> Option<FieldProblem> {
    let today = writer.context().today.to_string();
    let late = text(values, field).is_some_and(|day| day > today.as_str());
    late.then(|| FieldProblem::with(field, "in_the_future", json!({ "today": today })))
}

/// What has happened after something else has a day that is not before it; said with the code's own words at the field.
pub(crate) fn not_before(values: &Values, field: &'static str, first: &str, code: &str) -> Option<FieldProblem> {
    let early = text(values, field).is_some_and(|day| day < first);
    early.then(|| FieldProblem::with(field, code, json!({ "first": first })))
}

/// Slips of the pen among those fields that are entered or changed now. One that was stored before its rule was made stays
/// until its field is changed, so that the rest of that record can be put right.
pub(crate) fn of_changed(
    writer: &Writer<'_>,
    kind: &Kind,
    id: Option<&str>,
    values: &Values,
    slips: Vec<FieldProblem>,
) -> Result<Vec<FieldProblem>> {
    let (false, Some(id)) = (slips.is_empty(), id) else {
        return Ok(slips);
    };
    let stored = read::stored(writer, kind, id)?.unwrap_or_default();
    let changed = |slip: &FieldProblem| stored.get(&slip.field) != values.get(&slip.field);
    Ok(slips.into_iter().filter(changed).collect())
}

/// What is known before it begins (an order of August for September) lies within a year.
pub(crate) fn far_ahead(writer: &Writer<'_>, values: &Values, field: &'static str) -> Option<FieldProblem> {
    let today = writer.context().today;
    let last = (today + chrono::Days::new(366)).to_string();
    let late = text(values, field).is_some_and(|day| day > last.as_str());
    late.then(|| FieldProblem::with(field, "in_the_future", json!({ "today": today })))
}

/// A field that must be given in this case; said at the field.
pub(crate) fn needed(values: &Values, wanted: bool, field: &'static str) -> Option<FieldProblem> {
    (wanted && text(values, field).is_none()).then(|| FieldProblem::new(field, "required"))
}

/// A time of the day is written HH:MM: lists sort it as text, and calendars of other programs take nothing else. What was
/// entered otherwise before stays until it is changed.
pub(crate) fn time(
    writer: &Writer<'_>,
    kind: &Kind,
    id: Option<&str>,
    values: &Values,
    field: &'static str,
) -> Result<Option<FieldProblem>> {
    let Some(time) = text(values, field) else {
        return Ok(None);
    };
    let two = |figures: &str| figures.len() == 2 && figures.bytes().all(|figure| figure.is_ascii_digit());
    let written = time
        .split_once(':')
        .is_some_and(|(hour, minute)| two(hour) && two(minute));
    if written && NaiveTime::parse_from_str(time, "%H:%M").is_ok() {
        return Ok(None);
    }
    let stored = id.map(|id| read::stored(writer, kind, id)).transpose()?.flatten();
    let same = stored.is_some_and(|stored| text(&stored, field) == Some(time));
    Ok((!same).then(|| FieldProblem::new(field, "not_a_time")))
}

/// An address that is opened in a browser begins as one: nothing else on the computer is started by a click.
pub(crate) fn address(values: &Values) -> Option<FieldProblem> {
    let url = text(values, "url")?.to_lowercase();
    let opens = ["http://", "https://"].iter().any(|scheme| url.starts_with(scheme));
    (!opens).then(|| FieldProblem::new("url", "not_an_address"))
}

/// A record whose only rule is that its address is one.
pub(crate) fn check_address(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    Ok(address(values).into_iter().collect())
}

/// Whether a text of that name stands in some language.
pub(crate) fn written(values: &Values, name: &str) -> bool {
    ["kk", "ru", "en"]
        .iter()
        .any(|language| text(values, &format!("{name}_{language}")).is_some())
}
