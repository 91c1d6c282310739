//! The printable sheet: approval block, title, text, tables, signatures, from top to bottom, each row as high as its text.

use std::ops::Range;

use rust_xlsxwriter::{Worksheet, XlsxError};
use sheberlik_core::{Error, Progress};

use super::cells::{self, column, shown_text};
use super::failed;
use super::grid::Grid;
use super::long::Left;
use super::measure::{height, lines};
use super::page;
use super::style::{Formats, Style, TEXT, TITLE, Upright};
use crate::table::{Align, Approval, Block, Cell, Imprint, Sheet, Signature, Table};

/// The highest row that Excel allows, in points.
pub(super) const HIGHEST: f64 = 409.0;

/// Height of a row of so many lines, in points.
pub(super) fn row_height(lines: usize, size: f64) -> f64 {
    height(lines, size).min(HIGHEST)
}

/// Where the left block ends and the right one starts, as shares of the sheet.
const BLOCKS: (f64, f64) = (0.47, 0.55);
/// Where the post ends and the name starts; between them is the line to sign on.
const SIGNATURE: (f64, f64) = (0.45, 0.62);
/// Room above a signature, in points.
const GAP: f64 = 10.0;
/// Size of the lines under the signatures, in points.
const SMALL: f64 = 10.0;

/// A sheet being written, row by row.
pub(super) struct Form<'a> {
    pub(super) sheet: &'a mut Worksheet,
    pub(super) formats: &'a mut Formats,
    pub(super) progress: &'a Progress,
    pub(super) grid: Grid,
    /// Printable width, in pixels.
    pub(super) paper: f64,
    /// The row to be written next.
    pub(super) row: u32,
    /// Height of what is written, in points.
    pub(super) written: f64,
    /// Height of the rows that are repeated on every page, in points.
    pub(super) repeated: f64,
    /// Where the tables written so far stand, for their charts.
    pub(super) placed: Vec<Placed>,
    /// The table whose rows are written the own way, if one is.
    pub(super) long: Option<&'a Table>,
    /// The styles that its rows need beside the usual ones.
    pub(super) more: &'a [Style],
    /// The place that was left for its rows.
    pub(super) left: Option<Left>,
}

/// Where a table stands on its sheet.
pub(super) struct Placed {
    /// Its ordinary rows.
    pub(super) rows: Range<u32>,
    /// The sheet's columns under each of its columns.
    pub(super) columns: Vec<Range<usize>>,
}

/// Writes a whole sheet but for the rows of `long`, its table whose rows are written the own way, and answers the place
/// that was left for them; `more` are styles that they need beside the usual ones.
pub(super) fn write(
    (worksheet, formats): (&mut Worksheet, &mut Formats),
    sheet: &Sheet,
    long: Option<&Table>,
    more: &[Style],
    imprint: &Imprint,
    progress: &Progress,
) -> Result<Option<Left>, Error> {
    page::set_up(worksheet, sheet.orientation, sheet.one_page, imprint);
    let tables: Vec<&Table> = sheet.tables().collect();
    let paper = page::printable(sheet.orientation);
    let grid = Grid::of(&tables, paper);
    for index in 0..grid.len() {
        worksheet
            .set_column_width_pixels(column(index), grid.pixels(index))
            .map_err(failed)?;
    }
    let mut form = Form {
        sheet: worksheet,
        formats,
        progress,
        grid,
        paper,
        row: 0,
        written: 0.0,
        repeated: 0.0,
        placed: Vec::new(),
        long,
        more,
        left: None,
    };
    form.top(sheet).map_err(failed)?;
    for (index, block) in sheet.blocks.iter().enumerate() {
        if !sheet.one_page {
            form.keep_together(&sheet.blocks[index..], page::printable_height(sheet.orientation))
                .map_err(failed)?;
        }
        form.block(sheet, block)?;
    }
    if !sheet.one_page {
        form.keep_signatures(sheet, page::printable_height(sheet.orientation))
            .map_err(failed)?;
    }
    form.bottom(sheet).map_err(failed)?;
    Ok(form.left)
}

impl Form<'_> {
    fn top(&mut self, sheet: &Sheet) -> Result<(), XlsxError> {
        if let Some(approval) = &sheet.approval {
            self.approval(approval)?;
        }
        let title = Style {
            bold: true,
            align: Align::Centre,
            ..Style::plain(TITLE)
        };
        for line in &sheet.title {
            self.across(&Cell::text(line.as_str()), title)?;
        }
        let subtitle = Style {
            align: Align::Centre,
            ..Style::plain(TEXT)
        };
        for line in &sheet.subtitle {
            self.across(&Cell::text(line.as_str()), subtitle)?;
        }
        self.gap(8.0)
    }

    fn block(&mut self, sheet: &Sheet, block: &Block) -> Result<(), Error> {
        match block {
            Block::Heading(text) => {
                self.gap(6.0).map_err(failed)?;
                let style = Style {
                    bold: true,
                    ..Style::plain(TEXT)
                };
                self.across(&Cell::text(text.as_str()), style).map_err(failed)
            }
            Block::Paragraph(text) => {
                for line in text.split('\n') {
                    self.across(&Cell::text(line), Style::plain(TEXT)).map_err(failed)?;
                }
                Ok(())
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(sheet, chart).map_err(failed),
            Block::Summary(cell) => {
                self.gap(4.0).map_err(failed)?;
                self.across(cell, Style::plain(TEXT)).map_err(failed)
            }
        }
    }

    fn bottom(&mut self, sheet: &Sheet) -> Result<(), XlsxError> {
        for signature in &sheet.signatures {
            self.gap(GAP)?;
            self.signature(signature)?;
        }
        if !sheet.closing.is_empty() {
            self.gap(GAP)?;
        }
        for line in &sheet.closing {
            self.across(&Cell::text(line.as_str()), Style::plain(SMALL))?;
        }
        Ok(())
    }

    /// Height of what [`Form::bottom`] writes, in points.
    pub(super) fn bottom_height(&self, sheet: &Sheet) -> f64 {
        let (left, _) = self.halves(SIGNATURE);
        let tall = |text: &str, columns: &Range<usize>, size: f64| {
            let style = Style::plain(size);
            height(lines(text, self.grid.width(columns), style.face()), style.points())
        };
        let signatures = sheet.signatures.iter().map(|one| GAP + tall(&one.post, &left, TEXT));
        let closing = sheet
            .closing
            .iter()
            .map(|line| tall(line, &(0..self.grid.len()), SMALL));
        let gap = if sheet.closing.is_empty() { 0.0 } else { GAP };
        signatures.sum::<f64>() + gap + closing.sum::<f64>()
    }

    /// Left «Келісемін», right «Бекітемін», line beside line; under them what the council considered.
    fn approval(&mut self, approval: &Approval) -> Result<(), XlsxError> {
        let (left, right) = self.halves(BLOCKS);
        for index in 0..approval.agreed.len().max(approval.approved.len()) {
            let line = |lines: &[String]| lines.get(index).cloned().unwrap_or_default();
            let style = Style {
                bold: index == 0,
                ..Style::plain(TEXT)
            };
            let pair = [
                (line(&approval.agreed), left.clone()),
                (line(&approval.approved), right.clone()),
            ];
            self.side_by_side(&pair, style)?;
        }
        if !approval.considered.is_empty() {
            self.gap(4.0)?;
        }
        for line in &approval.considered {
            self.across(&Cell::text(line.as_str()), Style::plain(TEXT))?;
        }
        self.gap(10.0)
    }

    fn signature(&mut self, signature: &Signature) -> Result<(), XlsxError> {
        let (left, right) = self.halves(SIGNATURE);
        if right.start > left.end {
            let line = Style {
                underlined: true,
                ..Style::plain(TEXT)
            };
            self.put(&Cell::blank(), &(left.end..right.start), line)?;
        }
        let style = Style {
            upright: Upright::Bottom,
            ..Style::plain(TEXT)
        };
        self.side_by_side(
            &[(signature.post.clone(), left), (format!("  {}", signature.name), right)],
            style,
        )
    }

    /// The columns of the left and of the right block, which end and start near these shares of the width.
    fn halves(&self, (left, right): (f64, f64)) -> (Range<usize>, Range<usize>) {
        let last = self.grid.len() - 1;
        let end = self.grid.split(left).clamp(1, last.max(1));
        let start = self.grid.split(right).clamp(end.min(last), last);
        (0..end, start..self.grid.len())
    }

    /// Texts in one row, each over its own columns; the row is as high as the highest of them.
    fn side_by_side(&mut self, texts: &[(String, Range<usize>)], style: Style) -> Result<(), XlsxError> {
        let most = texts
            .iter()
            .map(|(text, columns)| lines(text, self.grid.width(columns), style.face()))
            .max()
            .unwrap_or(1);
        self.set_height(height(most, style.points()))?;
        for (text, columns) in texts {
            self.put(&Cell::text(text.as_str()), columns, style)?;
        }
        self.row += 1;
        Ok(())
    }

    /// One text over the whole width.
    fn across(&mut self, cell: &Cell, style: Style) -> Result<(), XlsxError> {
        let all = 0..self.grid.len();
        let count = lines(&shown_text(&cell.value), self.grid.width(&all), style.face());
        self.set_height(height(count, style.points()))?;
        self.put(cell, &all, style)?;
        self.row += 1;
        Ok(())
    }

    /// A cell in the row that is being written.
    pub(super) fn put(&mut self, cell: &Cell, columns: &Range<usize>, style: Style) -> Result<(), XlsxError> {
        cells::write(self.sheet, self.formats, self.row, columns, cell, style)
    }

    pub(super) fn set_height(&mut self, points: f64) -> Result<(), XlsxError> {
        self.sheet.set_row_height(self.row, points.min(HIGHEST))?;
        self.written += points.min(HIGHEST);
        Ok(())
    }

    /// An empty row.
    pub(super) fn gap(&mut self, points: f64) -> Result<(), XlsxError> {
        self.set_height(points)?;
        self.row += 1;
        Ok(())
    }
}
