//! The shares of a report with their numerators and denominators, so that a checker can count them again
//! (`domain.md` §3.0).

use crate::language::Wording;
use crate::packed::Packed;
use crate::table::{Block, Cell, Flat, Row, Sheet, Table, Value};

/// Every share of the sheets, one row each; nothing if there is none.
pub(crate) fn shares(wording: &Wording, sheets: &[Sheet]) -> Option<Flat> {
    let mut rows = Packed::default();
    for sheet in sheets {
        for block in &sheet.blocks {
            if let Block::Table(table) = block {
                let (mut group, mut room) = (String::new(), Row::default());
                for index in 0..table.rows.len() {
                    add(&mut rows, sheet, table, table.rows.row(index, &mut room), &mut group);
                }
            }
        }
    }
    if rows.len() == 0 {
        return None;
    }
    let heads = ["sheet", "group", "row", "column", "numerator", "denominator", "share"];
    Some(Flat {
        name: wording.word("form-sheet-shares"),
        heads: heads
            .iter()
            .map(|head| wording.line(&format!("form-share-{head}")))
            .collect(),
        rows: rows.into(),
    })
}

fn add(rows: &mut Packed, sheet: &Sheet, table: &Table, row: &Row, group: &mut String) {
    let label = || {
        let label = row.cells.iter().find_map(|cell| match &cell.value {
            Value::Text { text } => Some(text.clone()),
            _ => None,
        });
        label.unwrap_or_default()
    };
    if let crate::table::RowKind::Group { .. } = row.kind {
        *group = label();
        return;
    }
    let mut column = 0;
    for cell in &row.cells {
        if let Value::Percent { numerator, denominator } = cell.value {
            rows.push_cells(vec![
                Cell::text(sheet.name.as_str()),
                Cell::text(group.as_str()),
                Cell::text(label()),
                Cell::text(
                    table
                        .columns
                        .get(column)
                        .map(|column| column.head.replace('\n', " / "))
                        .unwrap_or_default(),
                ),
                Cell::whole(numerator),
                Cell::whole(denominator),
                Cell::of(cell.value.clone()),
            ]);
        }
        column += cell.span;
    }
}
