//! The empty card, to be filled in by hand: all headings, all tables with room to write.

use super::blocks::{
    FACTS, PROMPTS, evidence_columns, fact_columns, prompt_columns, result_columns, support_columns, survey_columns,
};
use super::level;
use crate::brief::Brief;
use crate::paper::{LINE, empty_rows};
use crate::table::{Block, Cell, Column, Row, Table};

/// Components of the level, in order.
const COMPONENTS: [&str; 4] = ["survey", "results", "evidence", "reflection"];

pub(super) fn blocks(brief: &Brief<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let heading = |key: &str| Block::Heading(words.line(&format!("form-r5-card-{key}")));
    let line = || Block::Paragraph(format!("{LINE}\n{LINE}\n{LINE}"));
    let labels = |keys: &[&str], family: &str| -> Vec<String> {
        keys.iter()
            .map(|key| words.head(&format!("form-{family}-{}", key.replace('_', "-"))))
            .collect()
    };
    vec![
        heading("facts"),
        labelled(fact_columns(brief), labels(&FACTS, "r5-card")),
        heading("results"),
        empty(result_columns(brief), 6),
        heading("support"),
        empty(support_columns(brief), 12),
        heading("surveys"),
        empty(survey_columns(brief), 4),
        heading("evidence"),
        empty(evidence_columns(brief), 8),
        heading("reflection"),
        labelled(prompt_columns(brief), labels(&PROMPTS, "reflection")),
        heading("level"),
        labelled(level::columns(brief), labels(&COMPONENTS, "component")),
        heading("conclusion"),
        line(),
        heading("recommendations"),
        line(),
    ]
}

fn empty(columns: Vec<Column>, count: usize) -> Block {
    let rows = empty_rows(columns.len(), count);
    Block::Table(Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    })
}

fn labelled(columns: Vec<Column>, labels: Vec<String>) -> Block {
    let row = |label: String| {
        let mut cells = vec![Cell::blank(); columns.len()];
        cells[0] = Cell::text(label);
        Row::body(cells)
    };
    let rows = labels.into_iter().map(row).collect();
    Block::Table(Table {
        columns,
        rows,
        ..Table::default()
    })
}
