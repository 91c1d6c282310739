//! Evidence of R2-B: verified pieces of the members, dated inside the year, by kind and level; those tied to the group's
//! technology, and beside them all.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::groups::{GroupMember, Page};
use crate::paper::empty_rows;
use crate::proofs::{Entry, entries};
use crate::table::{Block, Cell, Column, Drill, Row, RowKind, Table};

/// One piece.
pub(super) struct Piece {
    pub(super) id: String,
    pub(super) person: String,
    kind: String,
    level: String,
    /// Belongs to a technology of the group, or of a group of the School.
    pub(super) tied: bool,
}

/// The matrix of kinds and levels, and what it counts.
pub(super) fn blocks(brief: &Brief<'_>, page: &Page, members: &[GroupMember]) -> Result<Vec<Block>, Error> {
    let pieces = pieces(brief, page, members)?;
    let [note, tied_of_all] = if page.is_school() {
        ["form-r2-b-school-evidence-note", "form-r2-b-school-evidence-all"]
    } else {
        ["form-r2-b-evidence-note", "form-r2-b-evidence-all"]
    };
    let tied: Vec<&Piece> = pieces.iter().filter(|piece| piece.tied).collect();
    let words = &brief.wording;
    let levels = entries(brief, "level", pieces.iter().map(|piece| piece.level.as_str()))?;
    let kinds = entries(brief, "evidence_kind", pieces.iter().map(|piece| piece.kind.as_str()))?;
    let mut columns = vec![Column::text("kind", words.head("form-r2-b-evidence-kind"), 54.0)];
    columns.extend(
        levels
            .iter()
            .map(|level| Column::middle("level", words.name_lines(&level.name).join("\n"), 14.0).turned()),
    );
    columns.push(Column::middle("all", words.head("form-total"), 16.0).turned());
    let rows = if brief.asked.template {
        empty_rows(columns.len(), 6)
    } else {
        rows(brief, &levels, &kinds, &tied)
    };
    let mut blocks = vec![Block::Table(Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    })];
    blocks.push(Block::Paragraph(words.head(note)));
    if !brief.asked.template {
        let sentence = words.head_with(tied_of_all, &args![tied = tied.len(), all = pieces.len()]);
        let all = Drill::rows("evidence", pieces.iter().map(|piece| piece.id.as_str()));
        blocks.push(Block::Summary(Cell::text(sentence).opening(all)));
    }
    Ok(blocks)
}

/// Kinds that have a piece, then the sum.
fn rows(brief: &Brief<'_>, levels: &[Entry], kinds: &[Entry], tied: &[&Piece]) -> Vec<Row> {
    let count = |pieces: Vec<&&Piece>| {
        Cell::count(pieces.len()).opening(Drill::rows("evidence", pieces.iter().map(|piece| piece.id.as_str())))
    };
    let row = |kind, label: String, wanted: Option<&str>| {
        let of = || {
            tied.iter()
                .filter(|piece| wanted.is_none_or(|wanted| piece.kind == wanted))
        };
        let mut cells = vec![Cell::text(label)];
        cells.extend(
            levels
                .iter()
                .map(|level| count(of().filter(|piece| piece.level == level.id).collect())),
        );
        cells.push(count(of().collect()));
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = kinds
        .iter()
        .filter(|kind| tied.iter().any(|piece| piece.kind == kind.id))
        .map(|kind| row(RowKind::Body, brief.wording.name(&kind.name), Some(&kind.id)))
        .collect();
    rows.push(row(RowKind::Total, brief.wording.line("form-total"), None));
    rows
}

/// The verified evidence of the members, dated inside the year, each piece once.
pub(super) fn pieces(brief: &Brief<'_>, page: &Page, members: &[GroupMember]) -> Result<Vec<Piece>, Error> {
    let (first, last) = page.range();
    let mut statement = brief.connection().prepare_cached(
        "SELECT id, person, kind, level, technology FROM evidence WHERE deleted_at IS NULL AND state = 'verified'
         AND date >= ?1 AND date <= ?2 ORDER BY date, id",
    )?;
    let mut rows = statement.query([first, last])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let person: String = row.get("person")?;
        if !members.iter().any(|member| member.person == person) {
            continue;
        }
        let technology: Option<String> = row.get("technology")?;
        found.push(Piece {
            id: row.get("id")?,
            kind: row.get("kind")?,
            level: row.get("level")?,
            person,
            tied: technology.is_some_and(|technology| page.technologies.contains(&technology)),
        });
    }
    Ok(found)
}
