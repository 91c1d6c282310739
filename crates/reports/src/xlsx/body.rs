//! A table on the printable sheet: head with groups of columns, row of column numbers, groups, rows, sums.

use std::ops::Range;

use rust_xlsxwriter::XlsxError;
use sheberlik_core::Error;

use super::cells::{column, face_of, shown_text};
use super::failed;
use super::form::{Form, Placed};
use super::grid::{points, upright_height};
use super::measure::{height, lines};
use super::style::{Fill, Style};
use crate::head::HeadCell;
use crate::table::{Align, Cell, Row, RowKind, Table, Value};

/// How often the progress is told, in rows.
const STEP: usize = 200;

impl Form<'_> {
    /// Writes a table at the row that is next.
    pub(super) fn table(&mut self, table: &Table) -> Result<(), Error> {
        let places = self.grid.lay(table, self.paper);
        let size = points(table);
        let (first, above) = (self.row, self.written);
        self.head(table, &places, size).map_err(failed)?;
        if table.numbered {
            self.numbers(&places, size).map_err(failed)?;
        }
        if table.repeat_head {
            self.sheet.set_repeat_rows(first, self.row - 1).map_err(failed)?;
            self.repeated = self.written - above;
        }
        if self.long.is_some_and(|long| std::ptr::eq(long, table)) {
            return self.leave_place(table);
        }
        let (mut ordinary, mut room): (Option<Range<u32>>, Row) = (None, Row::default());
        for index in 0..table.rows.len() {
            let row = table.rows.row(index, &mut room);
            if row.kind == RowKind::Body {
                let start = ordinary.map_or(self.row, |rows| rows.start);
                ordinary = Some(start..self.row + 1);
            }
            self.progress.check()?;
            if index % STEP == 0 {
                self.progress
                    .step(index as u64, table.rows.len() as u64, "report-write");
            }
            self.body_row(table, row, &places, size).map_err(failed)?;
        }
        self.placed.push(Placed {
            rows: ordinary.unwrap_or(first..first),
            columns: places,
        });
        Ok(())
    }

    fn head(&mut self, table: &Table, places: &[Range<usize>], size: f64) -> Result<(), XlsxError> {
        let rows = table.head();
        let heights = self.head_heights(&rows, places, size);
        for (cells, points) in rows.iter().zip(heights) {
            self.set_height(points)?;
            for cell in cells {
                let columns = covered(places, cell.column, cell.columns);
                let style = Style {
                    turned: cell.upright,
                    ..Style::head(size)
                };
                if cell.rows == 1 {
                    self.put(&Cell::text(cell.text.as_str()), &columns, style)?;
                } else {
                    let last = self.row + u32::try_from(cell.rows - 1).unwrap_or(0);
                    let (left, right) = (column(columns.start), column(columns.end - 1));
                    self.sheet
                        .merge_range(self.row, left, last, right, &cell.text, self.formats.of(style))?;
                }
            }
            self.row += 1;
        }
        Ok(())
    }

    /// Heights of the head's rows: each as high as its own cells need, the last also what tall cells need.
    fn head_heights(&self, rows: &[Vec<HeadCell>], places: &[Range<usize>], size: f64) -> Vec<f64> {
        let face = Style::head(size).face();
        let need = |cell: &HeadCell| {
            if cell.upright {
                return upright_height(&cell.text, face);
            }
            let room = self.grid.width(&covered(places, cell.column, cell.columns));
            height(lines(&cell.text, room, face), size)
        };
        let mut heights: Vec<f64> = rows
            .iter()
            .map(|cells| {
                cells
                    .iter()
                    .filter(|cell| cell.rows == 1)
                    .map(need)
                    .fold(height(1, size), f64::max)
            })
            .collect();
        for (index, cell) in rows
            .iter()
            .enumerate()
            .flat_map(|(index, cells)| cells.iter().map(move |cell| (index, cell)))
        {
            let range = index..index + cell.rows;
            let short = need(cell) - heights[range.clone()].iter().sum::<f64>();
            if short > 0.0 {
                heights[range.end - 1] += short;
            }
        }
        heights
    }

    /// The row of column numbers 1…n.
    fn numbers(&mut self, places: &[Range<usize>], size: f64) -> Result<(), XlsxError> {
        let size = size - 1.0;
        self.set_height(height(1, size))?;
        for (index, columns) in places.iter().enumerate() {
            let style = Style {
                align: Align::Centre,
                bold: false,
                ..Style::head(size)
            };
            self.put(&Cell::count(index + 1), columns, style)?;
        }
        self.row += 1;
        Ok(())
    }

    /// Height that a row needs, in points.
    fn row_height(&self, row: &Row, places: &[Range<usize>], size: f64) -> f64 {
        let face = face_of(size, row.kind);
        let (mut first, mut most) = (0, 1);
        for cell in &row.cells {
            let columns = covered(places, first, cell.span);
            most = most.max(lines(&shown_text(&cell.value), self.grid.width(&columns), face));
            first += cell.span;
        }
        height(most, size)
    }

    /// Height that a table without column numbers needs, in points.
    pub(super) fn table_height(&self, table: &Table) -> f64 {
        let (places, size) = (self.grid.lay(table, self.paper), points(table));
        let head: f64 = self.head_heights(&table.head(), &places, size).iter().sum();
        let mut room = Row::default();
        let rows = (0..table.rows.len())
            .map(|index| self.row_height(table.rows.row(index, &mut room), &places, size))
            .sum::<f64>();
        head + rows
    }

    fn body_row(&mut self, table: &Table, row: &Row, places: &[Range<usize>], size: f64) -> Result<(), XlsxError> {
        self.set_height(self.row_height(row, places, size))?;
        let mut first = 0;
        for cell in &row.cells {
            let columns = covered(places, first, cell.span);
            self.put(cell, &columns, cell_style(table, row.kind, cell, first))?;
            first += cell.span;
        }
        self.row += 1;
        Ok(())
    }
}

/// How a cell of a table's row looks that starts at this column of the table, before what its value says.
pub(super) fn cell_style(table: &Table, kind: RowKind, cell: &Cell, column: usize) -> Style {
    let size = points(table);
    Style {
        bold: face_of(size, kind).bold,
        fill: if kind == RowKind::Body { Fill::None } else { Fill::Group },
        align: align(table, kind, cell, column),
        ..Style::cell(size)
    }
}

/// Where a cell's text stands: as its column says; names of groups and sums stand at the left, a sum under words in the
/// middle.
fn align(table: &Table, kind: RowKind, cell: &Cell, first: usize) -> Align {
    let column = table.columns.get(first).map_or(Align::Left, |column| column.align);
    let words = matches!(cell.value, Value::Text { .. } | Value::Lines { .. });
    match (kind, words, column) {
        (RowKind::Body, ..) => column,
        (_, true, _) => Align::Left,
        (_, false, Align::Left) => Align::Centre,
        (_, false, _) => column,
    }
}

/// The sheet's columns under `count` columns of the table from `first`.
fn covered(places: &[Range<usize>], first: usize, count: usize) -> Range<usize> {
    let last = (first + count.max(1)).min(places.len()) - 1;
    places[first.min(last)].start..places[last].end
}
