//! The register: any list of the program as a flat Excel sheet, as it is filtered and sorted on the screen.
//!
//! What must hold: nothing here knows a kind of record; heads and values are the words of its description; what is secret
//! (R-PII-1) is left out whatever columns are asked for.

use serde_json::Value as Json;
use sheberlik_core::record::{self, FieldKind, Kind, ListRequest, Values};
use sheberlik_core::{Context, Error, Reader};
use sheberlik_i18n::Words;

use crate::brief::Brief;
use crate::language::DocumentLanguage;
use crate::parameters::Parameters;
use crate::table::{Cell, Flat, Report, Value};

/// One column of the list.
struct Column {
    name: &'static str,
    head: String,
    shows: Shows,
}

/// How a value becomes a cell.
enum Shows {
    /// The text beside the id.
    Title,
    /// The word of a code; the beginning of its key.
    Choice(String),
    Date,
    YesNo,
    /// Text and numbers as they are.
    Plain,
}

/// The rows of a list as a report of one data sheet; the columns in the order asked for.
///
/// # Errors
/// `unknown_record`; `unknown_field` where a condition names none.
pub fn register(
    reader: &Reader<'_>,
    request: &ListRequest,
    columns: &[String],
    context: &Context,
) -> Result<Report, Error> {
    let kind = record::calls::kind_named(&request.record)?;
    let words = Words::of(context.language);
    let columns: Vec<Column> = columns.iter().filter_map(|name| column(kind, name, words)).collect();
    let language = DocumentLanguage::of(context.language);
    let asked = Parameters::default();
    let brief = Brief::new(reader, &asked, language, context)?;
    let title = words.text(&format!("{}.plural", key(kind, None)));
    let flat = Flat {
        name: title.clone(),
        heads: columns.iter().map(|column| column.head.clone()).collect(),
        rows: rows(reader, kind, request, &columns, context)?.into(),
    };
    let mut report = brief.report_as_it_is(&title.clone(), title, Vec::new(), vec![flat], &[])?;
    report.year.clear();
    Ok(report)
}

/// The key of a kind's words, or of one of its fields.
fn key(kind: &Kind, field: Option<&str>) -> String {
    let parts: Vec<&str> = [Some(kind.room), Some(kind.name), field]
        .into_iter()
        .flatten()
        .collect();
    parts.join("-").replace('_', "-")
}

fn column(kind: &Kind, name: &str, words: &Words) -> Option<Column> {
    let head = |name: &'static str| words.text(&key(kind, Some(name)));
    let choice = |name: &'static str| Shows::Choice(key(kind, Some(name)));
    if let Some(field) = kind.field(name) {
        let shows = match field.kind {
            _ if field.secret => return None,
            FieldKind::Reference { .. } | FieldKind::References { .. } | FieldKind::File => Shows::Title,
            FieldKind::Choice { .. } => choice(field.name),
            FieldKind::Date | FieldKind::PartialDate { .. } => Shows::Date,
            FieldKind::YesNo => Shows::YesNo,
            _ => Shows::Plain,
        };
        return Some(Column {
            name: field.name,
            head: head(field.name),
            shows,
        });
    }
    let computed = kind.computed(name)?;
    let shows = match computed.shows {
        "reference" => return None,
        "choice" => choice(computed.name),
        "date" => Shows::Date,
        "yes_no" => Shows::YesNo,
        _ => Shows::Plain,
    };
    Some(Column {
        name: computed.name,
        head: head(computed.name),
        shows,
    })
}

fn rows(
    reader: &Reader<'_>,
    kind: &Kind,
    request: &ListRequest,
    columns: &[Column],
    context: &Context,
) -> Result<Vec<Vec<Cell>>, Error> {
    let words = Words::of(context.language);
    let mut cells = Vec::new();
    loop {
        let page = ListRequest {
            offset: Some(u32::try_from(cells.len()).unwrap_or(u32::MAX)),
            limit: Some(record::MAX_ROWS),
            ..request.clone()
        };
        let found = record::list(reader, kind, &page, context)?;
        cells.extend(found.rows.iter().map(|row| line(row, columns, words)));
        if found.rows.is_empty() || cells.len() as i64 >= found.total {
            return Ok(cells);
        }
    }
}

fn line(row: &Values, columns: &[Column], words: &Words) -> Vec<Cell> {
    columns.iter().map(|column| cell(row, column, words)).collect()
}

fn cell(row: &Values, column: &Column, words: &Words) -> Cell {
    let value = &row[column.name];
    let text = value.as_str();
    match &column.shows {
        Shows::Title => match row["titles"][column.name].as_str() {
            Some(title) => Cell::text(title),
            None => Cell::blank(),
        },
        Shows::Choice(family) => match text {
            Some(code) => Cell::text(words.text(&format!("{family}-{}", code.replace('_', "-")))),
            None => Cell::blank(),
        },
        Shows::Date => Cell::date(text),
        Shows::YesNo => Cell::text(words.text(if value == &Json::Bool(true) {
            "app-yes"
        } else {
            "app-no"
        })),
        Shows::Plain => match value {
            Json::String(text) => Cell::text(text.as_str()),
            Json::Number(number) => match number.as_i64() {
                Some(whole) => Cell::whole(whole),
                None => Cell::of(Value::Decimal {
                    value: number.as_f64().unwrap_or_default(),
                    places: 2,
                }),
            },
            _ => Cell::blank(),
        },
    }
}
