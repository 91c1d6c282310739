//! The long table of a printed sheet: all around its rows is written by the library, its rows are written the own way
//! (`stream`), so that they are never held as cells.
//!
//! What must hold: nothing that follows needs to know how high the rows are, or where one of them stands.

use rust_xlsxwriter::XlsxError;
use sheberlik_core::Error;

use super::body::cell_style;
use super::cells::column;
use super::failed;
use super::flat::usual_values;
use super::form::Form;
use super::style::Style;
use crate::table::{Block, Cell, Emphasis, Row, RowKind, Sheet, Table, Value};

/// Rows looked at to find styles beside the usual ones.
const SAMPLE: usize = 400;
/// Cells that a table needs at least, so that there is place for a cell of each style.
const PLACE: usize = 1_000;

/// The place that was left for the rows of a table.
pub(super) struct Left {
    /// The place of the first of them, from 0.
    pub(super) first: usize,
    /// Widths of the columns, in pixels.
    pub(super) widths: Vec<f64>,
    /// The styles of the cells in their place, row by row.
    pub(super) styles: Vec<Style>,
}

/// The table of a sheet whose rows go the own way, as tables of so many rows or more do: the widest, which lies column on
/// column, with nothing but text under it.
pub(super) fn long_table(sheet: &Sheet, long: usize) -> Option<&Table> {
    let text = |block: &&Block| matches!(block, Block::Paragraph(_) | Block::Summary(_));
    let last = sheet.blocks.iter().rev().find(|block| !text(block))?;
    let Block::Table(table) = last else {
        return None;
    };
    let (rows, columns) = (table.rows.len(), table.columns.len());
    let widest = sheet.tables().all(|other| other.columns.len() <= columns);
    let fits = rows >= long && rows.saturating_mul(columns) >= PLACE;
    (table.repeat_head && widest && fits).then_some(table)
}

impl Form<'_> {
    /// Leaves the place of a table's rows, with a cell of each style that they may have.
    pub(super) fn leave_place(&mut self, table: &Table) -> Result<(), Error> {
        let styles = styles(table, self.more);
        let columns = self.grid.len();
        let rows = u32::try_from(table.rows.len()).map_err(Error::internal)?;
        if styles.len() > table.rows.len().saturating_mul(columns) {
            return Err(Error::internal("a table has more styles than cells"));
        }
        let mut put = |index: usize, style: Style| -> Result<(), XlsxError> {
            let row = self.row + u32::try_from(index / columns).unwrap_or(u32::MAX);
            self.sheet
                .write_blank(row, column(index % columns), self.formats.of(style))?;
            Ok(())
        };
        for (index, style) in styles.iter().enumerate() {
            put(index, *style).map_err(failed)?;
        }
        self.left = Some(Left {
            first: self.row as usize,
            widths: (0..columns).map(|index| self.grid.width(&(index..index + 1))).collect(),
            styles,
        });
        self.row += rows;
        Ok(())
    }
}

/// The styles of all kinds of values in ordinary rows and sums, those of the first rows, and `more`.
fn styles(table: &Table, more: &[Style]) -> Vec<Style> {
    let mut styles = Vec::new();
    let mut add = |kind: RowKind, cell: &Cell, column: usize| {
        let style = cell_style(table, kind, cell, column).of_cell(cell);
        if !styles.contains(&style) {
            styles.push(style);
        }
    };
    let words = || Value::Text { text: String::new() };
    for column in 0..table.columns.len() {
        for value in usual_values().chain([words()]) {
            let cell = Cell::of(value);
            add(RowKind::Body, &cell, column);
            add(RowKind::Total, &cell, column);
        }
        for light in [Emphasis::Good, Emphasis::Warn, Emphasis::Bad] {
            for value in [words(), Value::Whole { value: 0 }] {
                let cell = Cell::of(value).lit(Some(light));
                add(RowKind::Body, &cell, column);
                add(RowKind::Total, &cell, column);
            }
        }
    }
    let mut room = Row::default();
    for index in 0..table.rows.len().min(SAMPLE) {
        let row = table.rows.row(index, &mut room);
        let mut column = 0;
        for cell in &row.cells {
            add(row.kind, cell, column);
            column += cell.span;
        }
    }
    for style in more {
        if !styles.contains(style) {
            styles.push(*style);
        }
    }
    styles
}
