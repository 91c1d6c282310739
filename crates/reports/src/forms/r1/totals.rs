//! Totals of R1: lines of each section; how they stand, and the share done.

use sheberlik_i18n::args;

use super::{roman, sections};
use crate::brief::Brief;
use crate::ledger::{Shape, column};
use crate::paper::listing_of;
use crate::plans::{CLOCKS, Line, Plan, drill};
use crate::table::{Block, Cell, Column, Row, RowKind};

pub(super) fn blocks(brief: &Brief<'_>, plan: &Plan, execution: bool) -> Vec<Block> {
    let words = &brief.wording;
    let every: Vec<&Line> = plan.lines.iter().collect();
    let mut columns = vec![
        column(brief, ("section", 84.0, Shape::Words)),
        column(brief, ("items", 22.0, Shape::Short)),
    ];
    if execution {
        columns.extend(CLOCKS.map(|clock| {
            let head = words.head(&format!("planning-plan-item-clock-{}", clock.replace('_', "-")));
            Column::middle("clock", head, 22.0)
        }));
        columns.push(column(brief, ("by-hand", 22.0, Shape::Short)));
        columns.push(column(brief, ("share-done", 22.0, Shape::Short)));
    }
    let mut rows = Vec::new();
    for (index, (title, lines)) in sections(brief, plan).into_iter().enumerate() {
        if !title.is_empty() {
            let label = format!("{}. {title}", roman(index + 1));
            rows.push(row(RowKind::Body, label, &lines, execution));
        }
    }
    rows.push(row(RowKind::Total, words.line("form-total"), &every, execution));
    let mut blocks = vec![
        Block::Heading(words.line("form-r1-totals")),
        Block::Table(listing_of(columns, rows)),
    ];
    if execution {
        blocks.push(Block::Paragraph(words.head("form-r1-note")));
        let of = |clock: &str| every.iter().filter(|line| line.clock == clock).count();
        let args = args![
            items = every.len(),
            done = of("done"),
            moved = of("moved"),
            cancelled = of("cancelled"),
            overdue = of("overdue")
        ];
        let text = words.head_with("form-r1-sentence", &args);
        blocks.push(Block::Summary(Cell::text(text).opening(drill(&every))));
    }
    blocks
}

fn row(kind: RowKind, label: String, lines: &[&Line], execution: bool) -> Row {
    let of =
        |wanted: &dyn Fn(&Line) -> bool| -> Vec<&Line> { lines.iter().copied().filter(|line| wanted(line)).collect() };
    let count = |lines: &[&Line]| Cell::count(lines.len()).opening(drill(lines));
    let mut cells = vec![Cell::text(label), count(lines)];
    if execution {
        cells.extend(CLOCKS.map(|clock| count(&of(&|line| line.clock == clock))));
        cells.push(count(&of(&|line| line.clock == "done" && line.by_hand)));
        let done = of(&|line| line.clock == "done");
        let counted = of(&|line| line.clock != "cancelled");
        cells.push(Cell::percent(done.len(), counted.len()).opening(drill(&done)));
    }
    Row { kind, cells }
}
