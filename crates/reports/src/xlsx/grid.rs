//! The columns of a sheet: as wide as the paper, no head's word broken; what is not the main table lies on the same
//! columns by covering several.

use std::ops::Range;

use super::cells::{face_of, shown_text};
use super::measure::{Face, height, lines, narrowest, width};
use crate::table::{Row, RowKind, Table, Value};

/// Rows looked at to learn what the narrowest columns are.
const SAMPLE: usize = 400;
/// Rows looked at from the end, for the sums.
const LAST: usize = 3;
/// No body word makes its column wider than this share of the paper.
const WORD_SHARE: f64 = 0.12;
/// Columns of a sheet without a table.
const PLAIN: usize = 12;

/// Edges of columns that lie nearer than this are one, in pixels.
const NEAR: f64 = 4.0;

/// Right edges of columns.
fn edges(widths: &[f64]) -> Vec<f64> {
    let mut right = 0.0;
    widths
        .iter()
        .map(|width| {
            right += width;
            right
        })
        .collect()
}

/// Widths of a sheet's columns, in pixels.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid(Vec<f64>);

impl Grid {
    /// The columns of a sheet that has these tables: those of the widest table, cut where the others have an edge.
    pub(super) fn of(tables: &[&Table], paper: f64) -> Self {
        let widest = tables
            .iter()
            .max_by_key(|table| (table.columns.len(), table.repeat_head));
        let Some(main) = widest.filter(|table| !table.columns.is_empty()) else {
            return Self(vec![paper / PLAIN as f64; PLAIN]);
        };
        let mut edges = edges(&widths(main, paper));
        // A main table that runs over pages keeps its own columns: its cells are not to be merged.
        if !main.repeat_head {
            for table in tables {
                for edge in self::edges(&widths(table, paper)) {
                    if edges.iter().all(|known| (known - edge).abs() > NEAR) {
                        edges.push(edge);
                    }
                }
            }
            edges.sort_by(f64::total_cmp);
        }
        let starts = std::iter::once(0.0).chain(edges.iter().copied());
        Self(edges.iter().zip(starts).map(|(edge, start)| edge - start).collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Width of one column, in whole pixels.
    pub(super) fn pixels(&self, column: usize) -> u32 {
        self.0[column].ceil().max(1.0) as u32
    }

    /// Width of several columns together, in pixels.
    pub(super) fn width(&self, columns: &Range<usize>) -> f64 {
        self.0[columns.clone()].iter().map(|width| width.ceil()).sum()
    }

    /// Where each column of `table` lies. The widest table lies column on column.
    pub(super) fn lay(&self, table: &Table, paper: f64) -> Vec<Range<usize>> {
        let count = table.columns.len();
        if count == self.0.len() {
            return (0..count).map(|column| column..column + 1).collect();
        }
        let wanted = widths(table, paper);
        let mut ranges = Vec::with_capacity(count);
        let (mut start, mut right) = (0, 0.0);
        for (index, width) in wanted.iter().enumerate() {
            right += width;
            let left_over = count - index - 1;
            let end = if left_over == 0 {
                self.0.len()
            } else {
                self.nearest(right).clamp(start + 1, self.0.len() - left_over)
            };
            ranges.push(start..end);
            start = end;
        }
        ranges
    }

    /// The boundary of columns that is nearest to a share of the sheet's width.
    pub(super) fn split(&self, share: f64) -> usize {
        self.nearest(self.0.iter().sum::<f64>() * share).clamp(1, self.0.len())
    }

    fn nearest(&self, pixels: f64) -> usize {
        let (mut best, mut distance, mut right) = (0, pixels.abs(), 0.0);
        for (index, width) in self.0.iter().enumerate() {
            right += width;
            if (right - pixels).abs() < distance {
                (best, distance) = (index + 1, (right - pixels).abs());
            }
        }
        best
    }
}

/// Size of a table's text, in points: wide tables are set smaller.
pub(super) fn points(table: &Table) -> f64 {
    match table.columns.len() {
        0..=8 => 11.0,
        _ => 10.0,
    }
}

/// Widths of a table's own columns, in pixels: the wanted shares of the paper, but never less than a word needs.
fn widths(table: &Table, paper: f64) -> Vec<f64> {
    let least = least(table, paper);
    let wanted: Vec<f64> = table.columns.iter().map(|column| column.width.max(1.0)).collect();
    // Columns that would be too narrow get what they need; the others share the rest in proportion.
    let mut fixed = vec![false; wanted.len()];
    loop {
        let taken: f64 = least
            .iter()
            .zip(&fixed)
            .filter(|(_, fixed)| **fixed)
            .map(|(least, _)| least)
            .sum();
        let shares: f64 = wanted
            .iter()
            .zip(&fixed)
            .filter(|(_, fixed)| !**fixed)
            .map(|(wanted, _)| wanted)
            .sum();
        let unit = if shares > 0.0 {
            (paper - taken).max(0.0) / shares
        } else {
            0.0
        };
        let narrow = (0..wanted.len()).find(|&index| !fixed[index] && wanted[index] * unit < least[index]);
        match narrow {
            Some(index) => fixed[index] = true,
            None => {
                return (0..wanted.len())
                    .map(|index| {
                        if fixed[index] {
                            least[index]
                        } else {
                            wanted[index] * unit
                        }
                    })
                    .collect();
            }
        }
    }
}

/// What each column needs so that no word of the head is broken, and few words of the body.
fn least(table: &Table, paper: f64) -> Vec<f64> {
    let size = points(table);
    let head = Face { size, bold: true };
    let mut least: Vec<f64> = table
        .columns
        .iter()
        .map(|column| {
            let head = if column.upright {
                upright_width(&column.head, head)
            } else {
                narrowest(&column.head, head)
            };
            head.max(narrowest(column.sample, Face { size, bold: false }))
        })
        .collect();
    let (mut looked, mut room) = (0, Row::default());
    let sums = table.rows.len().saturating_sub(LAST);
    for index in 0..table.rows.len() {
        // The sum of a long table stands in its last rows.
        if looked == SAMPLE && index < sums {
            continue;
        }
        let row = table.rows.row(index, &mut room);
        let body = row.kind == RowKind::Body;
        looked += usize::from(body);
        let mut column = 0;
        for cell in &row.cells {
            let whole = match cell.value {
                Value::Whole { value } => Some(value),
                _ => None,
            };
            // Of the rows of sums only the figures: a figure that does not fit is printed as «###».
            if cell.span == 1 && column < least.len() && (body || whole.is_some()) {
                let text = whole.map_or_else(|| shown_text(&cell.value), grouped);
                let word = narrowest(&text, face_of(size, row.kind)).min(paper * WORD_SHARE);
                least[column] = least[column].max(word);
            }
            column += cell.span;
        }
    }
    least
}

/// A whole number with its thousands apart, as Excel shows it.
fn grouped(value: i64) -> String {
    let figures = value.to_string();
    let mut text = String::with_capacity(figures.len() + 3);
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && (figures.len() - at).is_multiple_of(3) && figure.is_ascii_digit() {
            text.push('\u{a0}');
        }
        text.push(figure);
    }
    text
}

/// Longest line of a head that is written upwards, in pixels, unless a word is longer.
const UPRIGHT: f64 = 110.0;

/// Height that a head needs when it is written upwards, in points.
pub(super) fn upright_height(text: &str, face: Face) -> f64 {
    upright_room(text, face) * 0.75 + 6.0
}

fn upright_width(text: &str, face: Face) -> f64 {
    height(lines(text, upright_room(text, face), face), face.size) * 96.0 / 72.0 + 2.0
}

fn upright_room(text: &str, face: Face) -> f64 {
    let longest = text.split('\n').map(|line| width(line, face)).fold(0.0, f64::max) + 8.0;
    longest.min(UPRIGHT).max(narrowest(text, face))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;

    fn table(widths: &[f64]) -> Table {
        let columns = widths
            .iter()
            .map(|width| Column::text("x", "т".into(), *width))
            .collect();
        Table {
            columns,
            ..Table::default()
        }
    }

    #[test]
    fn columns_fill_the_paper_and_no_word_of_a_head_is_broken() {
        let mut wide = table(&[10.0, 10.0, 100.0, 100.0]);
        wide.columns[1].head = "Қаржыландыру көзі".into();
        let widths = widths(&wide, 1000.0);
        assert!((widths.iter().sum::<f64>() - 1000.0).abs() < 1.0, "{widths:?}");
        let word = narrowest("Қаржыландыру", Face { size: 11.0, bold: true });
        assert!(widths[1] >= word, "{} < {word}", widths[1]);
        assert!((widths[2] - widths[3]).abs() < 0.01);
    }

    #[test]
    fn a_smaller_table_lies_on_the_columns_of_the_main_one() {
        let main = table(&[10.0; 12]);
        let grid = Grid::of(&[&main], 1000.0);
        let small = table(&[60.0, 20.0, 20.0, 20.0]);
        let ranges = grid.lay(&small, 1000.0);
        assert_eq!(ranges.len(), 4);
        assert_eq!(
            (ranges[0].start, ranges[3].end),
            (0, 12),
            "it is as wide as the main table"
        );
        assert_eq!(ranges[0], 0..6, "half of the paper: {ranges:?}");
        assert!(
            ranges
                .windows(2)
                .all(|pair| pair[0].end == pair[1].start && !pair[1].is_empty())
        );
    }
}
