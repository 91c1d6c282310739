//! A row of the database as JSON text, written as it is read: the same object as [`read::values`](super::read::values)
//! makes, without making it.
//!
//! A page of two hundred rows has some twelve thousand cells; a map with an owned key for each costs more than reading
//! them.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::read::Output;
use crate::problem::Result;

/// Writes a row: its values, then the shown texts of its references under `titles`.
pub(super) fn write(row: &Row<'_>, outputs: &[Output], text: &mut String) -> Result<()> {
    text.push('{');
    for (column, output) in outputs.iter().enumerate() {
        let name = match *output {
            Output::Plain(name) | Output::YesNo(name) | Output::Json(name) => name,
            Output::Title(_) => continue,
        };
        key(name, text);
        let cell = row.get_ref(column)?;
        match *output {
            Output::YesNo(_) => text.push_str(if matches!(cell, ValueRef::Integer(number) if number != 0) {
                "true"
            } else {
                "false"
            }),
            // What SQLite wrote as JSON.
            Output::Json(_) => text.push_str(cell.as_str().ok().unwrap_or("null")),
            _ => value(cell, text)?,
        }
        text.push(',');
    }
    text.push_str("\"titles\":{");
    let mut first = true;
    for (column, output) in outputs.iter().enumerate() {
        if let Output::Title(name) = *output {
            if !first {
                text.push(',');
            }
            first = false;
            key(name, text);
            value(row.get_ref(column)?, text)?;
        }
    }
    text.push_str("}}");
    Ok(())
}

/// Names of fields are words of ASCII letters: nothing in them is escaped.
fn key(name: &str, text: &mut String) {
    text.push('"');
    text.push_str(name);
    text.push_str("\":");
}

fn value(cell: ValueRef<'_>, text: &mut String) -> Result<()> {
    match cell {
        ValueRef::Null | ValueRef::Blob(_) => text.push_str("null"),
        ValueRef::Integer(number) => text.push_str(&serde_json::to_string(&number)?),
        ValueRef::Real(number) => text.push_str(&serde_json::to_string(&number)?),
        ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
            Ok(valid) => string(valid, text)?,
            Err(_) => string(&String::from_utf8_lossy(bytes), text)?,
        },
    }
    Ok(())
}

fn string(value: &str, text: &mut String) -> Result<()> {
    // Looked at without stopping, which the compiler makes of whole registers.
    let special = (value.as_bytes().iter()).fold(false, |found, &byte| {
        found | (byte < 0x20) | (byte == b'"') | (byte == b'\\')
    });
    if special {
        text.push_str(&serde_json::to_string(value)?);
    } else {
        text.push('"');
        text.push_str(value);
        text.push('"');
    }
    Ok(())
}
