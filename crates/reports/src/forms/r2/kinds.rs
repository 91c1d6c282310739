//! Totals of R2: lines of the plan and sessions by kind.

use crate::brief::Brief;
use crate::planning::{Item, drill};
use crate::sessions::{Session, drill as sessions_drill};
use crate::table::{Block, Cell, Column, Row, RowKind, Table};

/// Kinds of work, those of sessions first.
const KINDS: [&str; 7] = [
    "theory",
    "master_class",
    "consultation",
    "workshop",
    "visit",
    "results",
    "other",
];

/// The table of kinds; what has none stands under «other».
pub(super) fn blocks(brief: &Brief<'_>, items: &[Item], sessions: &[Session]) -> Vec<Block> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r2-{key}"));
    let row = |kind, label: String, wanted: Option<&str>| {
        let form = |item: &&Item| wanted.is_none_or(|wanted| item.form.as_deref().unwrap_or("other") == wanted);
        let items: Vec<&Item> = items.iter().filter(form).collect();
        let done: Vec<&Item> = items.iter().copied().filter(|item| item.done()).collect();
        let of_kind: Vec<&Session> = sessions
            .iter()
            .filter(|session| wanted.is_none_or(|wanted| session.kind == wanted))
            .collect();
        let held: Vec<&Session> = of_kind.iter().copied().filter(|session| session.held).collect();
        let hours: i64 = held.iter().map(|session| session.hours).sum();
        let cells = vec![
            Cell::text(label),
            Cell::count(items.len()).opening(drill(items)),
            Cell::count(done.len()).opening(drill(done)),
            Cell::count(of_kind.len()).opening(sessions_drill(of_kind)),
            Cell::count(held.len()).opening(sessions_drill(held.iter().copied())),
            Cell::whole(hours).opening(sessions_drill(held)),
        ];
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = KINDS
        .iter()
        .map(|kind| {
            let label = words.word(&format!("planning-plan-item-form-{}", kind.replace('_', "-")));
            row(RowKind::Body, label, Some(kind))
        })
        .collect();
    rows.push(row(RowKind::Total, words.line("form-total"), None));
    let table = Table {
        columns: vec![
            Column::text("kind", head("kind"), 80.0),
            Column::middle("items", head("items"), 36.0),
            Column::middle("done", head("done"), 36.0),
            Column::middle("sessions", head("sessions"), 36.0),
            Column::middle("held", head("held"), 36.0),
            Column::middle("hours", head("hours"), 36.0),
        ],
        rows: rows.into(),
        ..Table::default()
    };
    vec![Block::Heading(words.line("form-r2-kinds")), Block::Table(table)]
}
