//! Charts of the report on a sheet of their own: categories of two years, coverage by courses, levels of post-course
//! support, events by level; above each chart stands the table that it draws.

use sheberlik_i18n::{Words, args};

use super::figure::Figure;
use super::indicators::Line;
use super::{levels, years};
use crate::brief::Brief;
use crate::language::Trilingual;
use crate::table::{Block, Cell, Chart, ChartKind, Column, Row, Table};

/// The charts with their tables.
pub(super) fn blocks(brief: &Brief<'_>, last: &Brief<'_>, lines: &[Line]) -> Vec<Block> {
    let of = |keys: &[&str]| -> Vec<&Line> { lines.iter().filter(|line| keys.contains(&line.key)).collect() };
    let parts = [
        ("categories", of(&["category", "uncategorised"]), ChartKind::Bars),
        ("coverage", of(&["trained-share", "covered"]), ChartKind::Columns),
        (
            "levels",
            of(&["level-high", "level-medium", "level-low"]),
            ChartKind::Columns,
        ),
    ];
    let mut parts: Vec<(&str, Vec<Row>, ChartKind)> = parts
        .into_iter()
        .map(|(key, lines, kind)| (key, rows(brief, &lines), kind))
        .collect();
    let events = of_levels(brief, &of(&["events-own-level", "events-other-level"]));
    // A chart of no level at all would be an empty frame.
    if !events.is_empty() {
        parts.push(("events", events, ChartKind::Columns));
    }
    let mut blocks = Vec::new();
    for (index, (key, rows, kind)) in parts.into_iter().enumerate() {
        let title = brief.wording.line(&format!("form-r9-chart-{key}"));
        blocks.push(Block::Heading(title.clone()));
        blocks.push(Block::Table(table(brief, last, rows)));
        blocks.push(Block::Chart(Chart {
            kind,
            title,
            table: index,
            categories: "indicator",
            series: vec!["last", "this"],
        }));
    }
    blocks
}

/// The figures of indicators.
fn rows(brief: &Brief<'_>, lines: &[&Line]) -> Vec<Row> {
    let words = &brief.wording;
    // A name along an axis stands in one language: it has to be short.
    let language = words.language.first();
    let name = |line: &Line| match &line.name {
        Some(name) => words.name(name),
        None => line.label(Words::of(language), language),
    };
    let row = |line: &&Line| {
        Row::body(vec![
            Cell::text(name(line)),
            line.last_year.cell(),
            line.this_year.cell(),
        ])
    };
    lines.iter().map(row).collect()
}

/// Events of each level.
fn of_levels(brief: &Brief<'_>, lines: &[&Line]) -> Vec<Row> {
    let row = |(name, [last, this]): (&Trilingual, [Figure; 2])| {
        Row::body(vec![Cell::text(brief.wording.name(name)), last.cell(), this.cell()])
    };
    levels::events(lines).into_iter().map(row).collect()
}

fn table(brief: &Brief<'_>, last: &Brief<'_>, rows: Vec<Row>) -> Table {
    let words = &brief.wording;
    let [before, now] = years(brief, last);
    Table {
        columns: vec![
            Column::text("indicator", words.head("form-r9-indicator"), 80.0),
            Column::middle(
                "last",
                words.head_with("form-r9-last-year", &args![year = before]),
                40.0,
            ),
            Column::middle("this", words.head_with("form-r9-this-year", &args![year = now]), 50.0),
        ],
        rows: rows.into(),
        ..Table::default()
    }
}
