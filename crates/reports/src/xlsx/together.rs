//! What belongs together on a page: a heading and the table under it, a table and its chart, all who sign.
//!
//! Excel takes no page breaks of ours on a sheet that is made one page wide, so empty rows fill the page.

use rust_xlsxwriter::XlsxError;

use super::chart;
use super::form::Form;
use crate::table::{Block, Row, RowKind, Sheet, Table};

/// Room for the heading above and the gaps, in points.
const AROUND: f64 = 36.0;
/// What a page may hold more than reckoned, in points: LibreOffice makes a sheet smaller than Excel does.
const SLACK: f64 = 45.0;
/// Height of an empty row that fills a page, in points: a high one would go to the next page as a whole.
const FILLER: f64 = 9.0;
/// A table up to this share of a page is not parted where what stays empty is less than that share, too; of another one
/// the head stays with its first rows.
const SHORT: f64 = 0.3;
/// Rows that stay with the head.
const FIRST: usize = 2;

impl Form<'_> {
    /// Goes on to the next page if the page ends within what these blocks begin with.
    pub(super) fn keep_together(&mut self, blocks: &[Block], paper: f64) -> Result<(), XlsxError> {
        let page = paper / self.scale();
        let left = self.left_of(page);
        let needed = AROUND
            + match blocks {
                [Block::Heading(_), Block::Table(table), Block::Chart(_), ..] => {
                    self.table_height(table) + chart::height()
                }
                [Block::Heading(_), Block::Table(table), ..] if !table.repeat_head => {
                    self.beginning(table, page * SHORT, left)
                }
                _ => return Ok(()),
            };
        self.go_on(needed, page)
    }

    /// Goes on to the next page if the page ends among those who sign.
    pub(super) fn keep_signatures(&mut self, sheet: &Sheet, paper: f64) -> Result<(), XlsxError> {
        let needed = self.bottom_height(sheet);
        self.go_on(needed, paper / self.scale())
    }

    /// What is left of the page; rows that are repeated take their part of every page but the first.
    fn left_of(&self, page: f64) -> f64 {
        if self.written < page {
            return page - self.written;
        }
        let room = (page - self.repeated).max(page * SHORT);
        room - (self.written - page) % room
    }

    fn go_on(&mut self, needed: f64, page: f64) -> Result<(), XlsxError> {
        let left = self.left_of(page);
        if needed <= left || needed >= page {
            return Ok(());
        }
        let mut rest = left + SLACK;
        while rest > 0.0 {
            self.gap(rest.min(FILLER))?;
            rest -= FILLER;
        }
        self.written = page + SLACK;
        Ok(())
    }

    /// Height of a short table, or of the head of a long one with its first rows.
    fn beginning(&self, table: &Table, short: f64, left: f64) -> f64 {
        let whole = self.table_height(table);
        if whole <= short && left <= short {
            return whole;
        }
        let rows = (0..table.rows.len()).map(|index| table.rows.row(index, &mut Row::default()).clone());
        let short = Table {
            rows: rows.filter(|row| row.kind == RowKind::Body).take(FIRST).collect(),
            columns: table.columns.clone(),
            ..Table::default()
        };
        self.table_height(&short)
    }

    /// How much the sheet is made smaller to be one page wide: whole per cent, as Excel does it.
    fn scale(&self) -> f64 {
        let width = self.grid.width(&(0..self.grid.len()));
        (self.paper / width * 100.0).floor().clamp(10.0, 100.0) / 100.0
    }
}
