//! Evidence of R5: how many pieces of which kind at which level, each counted once.

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::cases::{Case, Proof, count_of, evidence};
use crate::proofs::entries;
use crate::table::{Block, Cell, Column, Row, RowKind, Table};

/// The matrix of kinds and levels.
pub(super) fn blocks(brief: &Brief<'_>, all: &[&Case]) -> Result<Vec<Block>, Error> {
    let words = &brief.wording;
    let proofs = evidence(all);
    let levels = entries(brief, "level", proofs.iter().map(|proof| proof.level.as_str()))?;
    let kinds = entries(brief, "evidence_kind", proofs.iter().map(|proof| proof.kind.as_str()))?;
    let row = |kind, label: String, inside: Vec<&Proof>| {
        let mut cells = vec![Cell::text(label)];
        cells.extend(
            levels
                .iter()
                .map(|level| count_of(inside.iter().copied().filter(|proof| proof.level == level.id))),
        );
        cells.push(count_of(inside));
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = kinds
        .iter()
        .map(|kind| {
            let inside = proofs.iter().copied().filter(|proof| proof.kind == kind.id).collect();
            row(RowKind::Body, words.name(&kind.name), inside)
        })
        .collect();
    rows.push(row(
        RowKind::Total,
        words.line("form-total"),
        proofs.iter().copied().collect(),
    ));
    let mut columns = vec![Column::text("kind", words.head("form-r5-evidence-kind"), 70.0)];
    columns.extend(
        levels
            .iter()
            .map(|level| Column::middle("level", words.name_lines(&level.name).join("\n"), 24.0)),
    );
    columns.push(Column::middle("all", words.head("form-total"), 24.0));
    let table = Table {
        columns,
        numbered: false,
        repeat_head: true,
        rows: rows.into(),
    };
    Ok(vec![
        Block::Table(table),
        Block::Paragraph(words.head("form-r5-evidence-note")),
    ])
}
