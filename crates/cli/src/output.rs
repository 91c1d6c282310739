//! What is printed: one JSON value, or lines for people.

use serde::Serialize;
use serde_json::Value;
use sheberlik_core::record::{self, Values};
use sheberlik_i18n::Words;

use crate::Failure;
use crate::arguments::Arguments;

/// Prints one JSON value with `--json`, otherwise the lines.
pub fn print(
    arguments: &Arguments,
    value: &impl Serialize,
    lines: impl FnOnce() -> Vec<String>,
) -> Result<(), Failure> {
    use std::io::Write;
    let text = if arguments.json {
        serde_json::to_string(value).map_err(sheberlik_core::Error::from)?
    } else {
        lines().join("\n")
    };
    let mut out = std::io::stdout().lock();
    // A reader that has gone (a pipe into `head`) is no problem of ours.
    let _ = writeln!(out, "{text}");
    Ok(())
}

/// A table of the columns that the list of this kind shows.
pub fn table(arguments: &Arguments, record: &str, rows: &[Values]) -> Vec<String> {
    let words = Words::of(arguments.lang);
    let Some(kind) = record::kind(record) else {
        return Vec::new();
    };
    let fields = kind.fields.iter().filter(|field| field.listed).map(|field| field.name);
    let columns: Vec<&str> = kind
        .computed
        .iter()
        .filter(|computed| computed.listed)
        .map(|computed| computed.name)
        .chain(fields)
        .collect();
    let label = |column: &&str| field_label(words, kind, column);
    let mut lines = vec![columns.iter().map(label).collect::<Vec<_>>().join("\t")];
    for row in rows {
        let shown: Vec<String> = columns.iter().map(|column| cell(kind, words, row, column)).collect();
        lines.push(shown.join("\t"));
    }
    lines
}

/// The name of a field or computed value.
pub fn field_label(words: &Words, kind: &record::Kind, field: &str) -> String {
    words.text(&format!("{}-{}-{field}", kind.room, kind.name).replace('_', "-"))
}

fn cell(kind: &record::Kind, words: &Words, row: &Values, column: &str) -> String {
    if let Some(title) = row["titles"].get(column) {
        return title.as_str().unwrap_or_default().to_owned();
    }
    let choices = kind
        .computed(column)
        .map(|computed| !computed.choices.is_empty())
        .unwrap_or_default()
        || kind
            .field(column)
            .is_some_and(|field| matches!(field.kind, record::FieldKind::Choice { .. }));
    match &row[column] {
        Value::Null => String::new(),
        Value::String(code) if choices => {
            words.text(&format!("{}-{}-{column}-{code}", kind.room, kind.name).replace('_', "-"))
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
