//! Values from a form, a file or the command line, made fit for the database or refused with a code at the field.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::kind::{Field, FieldKind};
use crate::problem::FieldProblem;
use crate::text::clean::{clean, clean_lines};
use crate::text::date_text::{Reading, read_date};
use crate::text::iin;

/// The value as it is stored, or what is wrong with it. A blank text is `null`.
pub(super) fn normalise(field: &Field, value: &Value, today: NaiveDate) -> Result<Value, FieldProblem> {
    let refuse = |code: &str, args: Value| Err(FieldProblem::with(field.name, code, args));
    if blank(value) {
        return Ok(if field.kind == FieldKind::YesNo {
            json!(0)
        } else {
            Value::Null
        });
    }
    match field.kind {
        FieldKind::Text { max_length } => text(field, value, max_length, false),
        FieldKind::LongText { max_length } => text(field, value, max_length, true),
        FieldKind::Date => match read_date(&as_text(value).unwrap_or_default(), Reading::ordinary(today)) {
            Ok(date) if date.exact().is_some() => Ok(json!(date.to_string())),
            _ => refuse("not_a_date", json!({ "value": shown(value) })),
        },
        FieldKind::PartialDate { birth } => {
            let reading = if birth {
                Reading::of_birth(today)
            } else {
                Reading::ordinary(today)
            };
            match read_date(&as_text(value).unwrap_or_default(), reading) {
                Ok(date) => Ok(json!(date.to_string())),
                Err(_) => refuse("not_a_date", json!({ "value": shown(value) })),
            }
        }
        FieldKind::Whole { min, max } => match whole(value) {
            Some(number) if (min..=max).contains(&number) => Ok(json!(number)),
            Some(_) => refuse("out_of_range", json!({ "min": min, "max": max })),
            None => refuse("not_a_number", json!({ "value": shown(value) })),
        },
        FieldKind::Choice { choices } => match value.as_str() {
            Some(choice) if choices.contains(&choice) => Ok(json!(choice)),
            _ => refuse("unknown_choice", json!({ "value": shown(value) })),
        },
        FieldKind::Reference { .. } | FieldKind::File => match value.as_str() {
            Some(id) => Ok(json!(id)),
            None => refuse("unknown_reference", json!({})),
        },
        FieldKind::References { .. } => match value.as_array() {
            Some(ids) if ids.iter().all(Value::is_string) => Ok(value.clone()),
            _ => refuse("unknown_reference", json!({})),
        },
        FieldKind::YesNo => match value {
            Value::Bool(yes) => Ok(json!(i64::from(*yes))),
            Value::Number(number) if number.as_i64() == Some(0) || number.as_i64() == Some(1) => Ok(value.clone()),
            _ => refuse("unknown_choice", json!({ "value": shown(value) })),
        },
        FieldKind::Iin => {
            let digits: String = as_text(value)
                .unwrap_or_default()
                .chars()
                .filter(|c| !c.is_whitespace())
                .collect();
            match digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
                true => Ok(json!(digits)),
                false => refuse("iin_length", json!({ "value": iin::mask(&digits) })),
            }
        }
    }
}

fn blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.chars().all(char::is_whitespace),
        _ => false,
    }
}

fn text(field: &Field, value: &Value, max_length: usize, lines: bool) -> Result<Value, FieldProblem> {
    let Some(raw) = as_text(value) else {
        return Err(FieldProblem::new(field.name, "not_a_text"));
    };
    let cleaned = if lines {
        clean_lines(&raw).text
    } else {
        clean(&one_line(&raw)).text
    };
    // No text has more characters than bytes.
    if cleaned.len() > max_length && cleaned.chars().count() > max_length {
        let length = cleaned.chars().count();
        let args = json!({ "max": max_length, "length": length });
        return Err(FieldProblem::with(field.name, "too_long", args));
    }
    Ok(if cleaned.is_empty() {
        Value::Null
    } else {
        Value::String(cleaned)
    })
}

fn one_line(text: &str) -> Cow<'_, str> {
    let breaks = ['\n', '\r', '\t'];
    if text.contains(breaks) {
        Cow::Owned(text.replace(breaks, " "))
    } else {
        Cow::Borrowed(text)
    }
}

fn as_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            number
                .as_f64()
                .filter(|n| n.fract() == 0.0 && n.abs() < 9e15)
                .map(|n| n as i64)
        }),
        Value::String(text) => text.trim().replace([' ', '\u{a0}'], "").parse().ok(),
        _ => None,
    }
}

fn shown(value: &Value) -> String {
    as_text(value)
        .unwrap_or_else(|| Cow::Owned(value.to_string()))
        .chars()
        .take(60)
        .collect()
}
