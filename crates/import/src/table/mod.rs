//! Finds the tables in a sheet: where the header is, which rows are people or courses, and what the other rows say.
//!
//! The header is found by its words, not by its place. Title rows, number rows, section rows, totals, signature lines
//! and repeated headers are told apart; a person's cells stand for the rows below where they are merged or left blank.
//! A table holds places in the sheet, never copies of cells.

mod body;
mod header;
mod merges;

pub use merges::Merges;

use crate::columns::{Field, Mapping, guess};
use crate::read::{Cell, Sheet};

/// A table of a sheet.
#[derive(Debug, Clone)]
pub struct Table {
    /// Column, heading above it over several columns, own heading.
    pub headings: Vec<(u32, String, String)>,
    /// First row of the header, from 0.
    pub top: u32,
    /// Rows of data.
    pub rows: Vec<TableRow>,
    /// Section rows in order.
    pub sections: Vec<Section>,
    /// Texts above the header: titles.
    pub above: Vec<String>,
}

/// A row of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// Place in the sheet's rows.
    pub row: usize,
    /// Place in the table's sections.
    pub section: Option<usize>,
    /// Place in the sheet's rows of the row whose person cells stand for this one.
    pub person: Option<usize>,
}

/// A row that names what the rows below belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its text.
    pub text: String,
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub column: u32,
}

/// A value and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The cell.
    pub cell: &'a Cell,
    /// Its row, from 0; another than asked where cells are merged or carried down.
    pub row: u32,
    /// Whether it stands in the asked row itself.
    pub own: bool,
}

impl Table {
    /// The value of a column in a row: its own, that of a merged range, or, for a field of the person, that of the row
    /// that names the person.
    pub fn find<'a>(
        &self,
        sheet: &'a Sheet,
        merges: &Merges,
        row: &TableRow,
        column: u32,
        field: Field,
    ) -> Option<Found<'a>> {
        let at = sheet.rows.get(row.row)?;
        if let Some(cell) = at.cell(column) {
            return Some(Found {
                cell,
                row: at.number,
                own: true,
            });
        }
        if let Some(found) = merges.vertical_anchor(sheet, at.number, column) {
            return Some(found);
        }
        if !field.carried() {
            return None;
        }
        let person = sheet.rows.get(row.person?)?;
        let cell = person.cell(column)?;
        Some(Found {
            cell,
            row: person.number,
            own: false,
        })
    }
}

/// The tables of a sheet in order.
pub fn find_tables(sheet: &Sheet, merges: &Merges) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut from = 0;
    let mut loose = Vec::new();
    while let Some(header) = header::find(sheet, merges, from, &mut loose) {
        let mapping = first_mapping(&header.headings);
        let (table, next) = body::read(sheet, merges, header, &mapping, std::mem::take(&mut loose));
        from = next;
        tables.push(table);
    }
    tables
}

/// Where the names and numbers of rows are expected, from the headings alone.
fn first_mapping(headings: &[(u32, String, String)]) -> Mapping {
    guess(headings, &|_| crate::columns::evidence::Evidence::default()).mapping
}

#[cfg(test)]
mod tests;
