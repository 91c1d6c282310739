//! The table of indicators: last year beside this one, deviation, growth, plan, explanation.

use sheberlik_i18n::{Words, args};

use super::figure::NOTHING;
use super::indicators::Line;
use super::years;
use crate::brief::Brief;
use crate::table::{Block, Cell, Column, Row, Table, Value};

/// The table with the notes below it.
pub(super) fn blocks(brief: &Brief<'_>, last: &Brief<'_>, lines: &[Line]) -> Vec<Block> {
    let table = Table {
        columns: columns(brief, last),
        numbered: true,
        repeat_head: true,
        rows: lines
            .iter()
            .enumerate()
            .map(|(index, line)| row(brief, index + 1, line))
            .collect(),
    };
    let days = args![
        this = sheberlik_i18n::dates::short(brief.as_of()),
        last = sheberlik_i18n::dates::short(last.as_of())
    ];
    vec![
        Block::Table(table),
        Block::Paragraph(brief.wording.head_with("form-r9-note", &days)),
        Block::Paragraph(brief.wording.head("form-r5-method")),
    ]
}

/// The name of an indicator, in each language of the document.
pub(super) fn label(brief: &Brief<'_>, line: &Line) -> String {
    let mut labels: Vec<String> = Vec::new();
    for language in brief.wording.language.languages() {
        let label = line.label(Words::of(*language), *language);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels.join("\n")
}

fn columns(brief: &Brief<'_>, last: &Brief<'_>) -> Vec<Column> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r9-{key}"));
    let [before, now] = years(brief, last);
    vec![
        Column::middle("number", words.head("form-number"), 11.0),
        Column::middle("code", head("code"), 13.0),
        Column::text("indicator", head("indicator"), 78.0),
        Column::middle("unit", head("unit"), 18.0),
        Column::middle(
            "last",
            words.head_with("form-r9-last-year", &args![year = before]),
            24.0,
        ),
        Column::middle("this", words.head_with("form-r9-this-year", &args![year = now]), 24.0),
        Column::middle("deviation", head("deviation"), 20.0),
        Column::middle("growth", head("growth"), 20.0),
        Column::middle("plan", head("plan"), 17.0),
        Column::middle("fulfilment", head("fulfilment"), 22.0),
        Column::middle("explanation", head("explanation"), 36.0),
    ]
}

fn row(brief: &Brief<'_>, number: usize, line: &Line) -> Row {
    let (this, last) = (line.this_year.number(), line.last_year.number());
    let [plan, fulfilment] = match &line.plan {
        Some([planned, done]) => [
            Cell::count(planned.len()).opening(planned.drill()),
            Cell::percent(done.len(), planned.len()).opening(done.drill()),
        ],
        None => [Cell::blank(), Cell::blank()],
    };
    Row::body(vec![
        Cell::count(number),
        Cell::text(line.code),
        Cell::text(label(brief, line)),
        Cell::text(brief.wording.word(&format!("form-measure-{}", line.unit))),
        line.last_year.cell(),
        line.this_year.cell(),
        deviation(line, this, last),
        growth(this, last),
        plan,
        fulfilment,
        explanation(brief, line),
    ])
}

/// This year less last year, shares in points of a per cent.
pub(super) fn deviation(line: &Line, this: Option<f64>, last: Option<f64>) -> Cell {
    let (Some(this), Some(last)) = (this, last) else {
        return Cell::of(NOTHING);
    };
    let whole = matches!(line.unit, "people" | "records") || line.key == "hours";
    if whole {
        return Cell::whole((this - last).round() as i64);
    }
    let places = if line.unit == "percent" { 1 } else { 2 };
    Cell::of(Value::Decimal {
        value: this - last,
        places,
    })
}

/// This year in per cent of last year; a dash where last year was nothing.
pub(super) fn growth(this: Option<f64>, last: Option<f64>) -> Cell {
    match (this, last) {
        (Some(this), Some(last)) if last != 0.0 => Cell::of(Value::Decimal {
            value: this / last * 100.0,
            places: 1,
        }),
        _ => Cell::of(NOTHING),
    }
}

/// Numerator and denominator of a share, the count of a mean; opens the rows of the denominator.
fn explanation(brief: &Brief<'_>, line: &Line) -> Cell {
    let Some(of) = line.this_year.of() else {
        return Cell::blank();
    };
    let text = match &line.this_year {
        super::figure::Figure::Share { part, whole } => {
            let args = args![part = part.len(), whole = whole.len()];
            brief.wording.word_with("form-r9-part-of", &args)
        }
        _ => brief.wording.word_with("form-r9-mean-of", &args![count = of.len()]),
    };
    Cell::text(text).opening(of.drill())
}
