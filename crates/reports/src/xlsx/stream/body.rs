//! What long rows belong to: a data sheet, or the table of a printed sheet.

use crate::table::{Align, Cell, Flat, Row, RowKind, Table};
use crate::xlsx::body::cell_style;
use crate::xlsx::cells::face_of;
use crate::xlsx::flat;
use crate::xlsx::grid::points;
use crate::xlsx::measure::Face;
use crate::xlsx::style::Style;

/// Rows that are written the own way, and how they look.
#[derive(Clone, Copy)]
pub(in crate::xlsx) enum Body<'a> {
    /// Those of a data sheet.
    Flat(&'a Flat),
    /// Those of a table, which lies column on column.
    Table(&'a Table),
}

impl Body<'_> {
    pub(super) fn count(self) -> usize {
        match self {
            Self::Flat(flat) => flat.rows.len(),
            Self::Table(table) => table.rows.len(),
        }
    }

    /// A row: what it is and its cells; `room` is overwritten if it has to be made.
    pub(super) fn row<'r>(&'r self, index: usize, room: &'r mut Row) -> (RowKind, &'r [Cell]) {
        match self {
            Self::Flat(flat) => (RowKind::Body, flat.rows.row(index, &mut room.cells)),
            Self::Table(table) => {
                let row = table.rows.row(index, room);
                (row.kind, &row.cells)
            }
        }
    }

    /// Columns that a cell covers.
    pub(super) fn span(self, cell: &Cell) -> usize {
        match self {
            Self::Flat(_) => 1,
            Self::Table(_) => cell.span.max(1),
        }
    }

    /// Size of the text, in points.
    pub(super) fn size(self) -> f64 {
        match self {
            Self::Flat(_) => flat::FACE.size,
            Self::Table(table) => points(table),
        }
    }

    /// The face of a row's cells.
    pub(super) fn face(self, kind: RowKind) -> Face {
        face_of(self.size(), kind)
    }

    /// How a cell looks that starts at this column.
    pub(super) fn style(self, kind: RowKind, cell: &Cell, column: usize) -> Style {
        match self {
            Self::Flat(_) => flat::style(cell),
            Self::Table(table) => cell_style(table, kind, cell, column).of_cell(cell),
        }
    }

    /// Which look ordinary cells of a column have in common beside what their values say.
    pub(super) fn align(self, column: usize) -> usize {
        match self {
            Self::Flat(_) => 0,
            Self::Table(table) => table.columns.get(column).map_or(0, |column| match column.align {
                Align::Left => 0,
                Align::Centre => 1,
                Align::Right => 2,
            }),
        }
    }
}
