//! Charts of the report on a sheet of their own: categories of two years, coverage by courses, levels of post-course
//! support; above each chart stands the table that it draws.

use sheberlik_i18n::args;

use super::indicators::Line;
use super::table::label;
use super::years;
use crate::brief::Brief;
use crate::table::{Block, Cell, Chart, ChartKind, Column, Row, Table};

/// The charts with their tables.
pub(super) fn blocks(brief: &Brief<'_>, last: &Brief<'_>, lines: &[Line]) -> Vec<Block> {
    let of = |keys: &[&str]| -> Vec<&Line> { lines.iter().filter(|line| keys.contains(&line.key)).collect() };
    let parts = [
        ("categories", of(&["category", "uncategorised"]), ChartKind::Columns),
        ("coverage", of(&["trained-share", "covered"]), ChartKind::Columns),
        (
            "levels",
            of(&["level-high", "level-medium", "level-low"]),
            ChartKind::Columns,
        ),
    ];
    let mut blocks = Vec::new();
    for (index, (key, lines, kind)) in parts.into_iter().enumerate() {
        let title = brief.wording.line(&format!("form-r9-chart-{key}"));
        blocks.push(Block::Heading(title.clone()));
        blocks.push(Block::Table(table(brief, last, &lines)));
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

fn table(brief: &Brief<'_>, last: &Brief<'_>, lines: &[&Line]) -> Table {
    let words = &brief.wording;
    let [before, now] = years(brief, last);
    let name = |line: &Line| {
        line.name
            .as_ref()
            .map_or_else(|| label(brief, line), |name| words.name_lines(name).join("\n"))
    };
    let row = |line: &&Line| {
        Row::body(vec![
            Cell::text(name(line).replace('\n', " / ")),
            line.last_year.cell(),
            line.this_year.cell(),
        ])
    };
    Table {
        columns: vec![
            Column::text("indicator", words.head("form-r9-indicator"), 100.0),
            Column::middle(
                "last",
                words.head_with("form-r9-last-year", &args![year = before]),
                40.0,
            ),
            Column::middle("this", words.head_with("form-r9-this-year", &args![year = now]), 40.0),
        ],
        rows: lines.iter().map(row).collect(),
        ..Table::default()
    }
}
