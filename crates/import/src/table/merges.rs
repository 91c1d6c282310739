//! Merged ranges, ready to be asked.

use std::collections::HashMap;

use super::Found;
use crate::read::{Merge, Sheet, limits};

/// The merged ranges of a sheet by column.
#[derive(Debug, Default)]
pub struct Merges {
    /// Ranges of more than one row, by column, in order of their first row.
    vertical: HashMap<u32, Vec<Merge>>,
    /// Ranges of more than one column, in order of their first row.
    horizontal: Vec<Merge>,
}

impl Merges {
    /// Takes the merged ranges of a sheet.
    pub fn of(sheet: &Sheet) -> Self {
        let mut merges = Self::default();
        for merge in &sheet.merges {
            let right = merge.right.min(limits::COLUMNS - 1);
            if merge.bottom > merge.top {
                for column in merge.left..=right {
                    merges.vertical.entry(column).or_default().push(*merge);
                }
            }
            if merge.right > merge.left {
                merges.horizontal.push(*merge);
            }
        }
        for ranges in merges.vertical.values_mut() {
            ranges.sort_by_key(|merge| merge.top);
        }
        merges.horizontal.sort_by_key(|merge| (merge.top, merge.left));
        merges
    }

    /// The range of several rows that covers a cell.
    pub fn vertical(&self, row: u32, column: u32) -> Option<&Merge> {
        let ranges = self.vertical.get(&column)?;
        let after = ranges.partition_point(|merge| merge.top <= row);
        ranges[..after].last().filter(|merge| merge.bottom >= row)
    }

    /// The value that a range of several rows shows in a cell below its first row.
    pub fn vertical_anchor<'a>(&self, sheet: &'a Sheet, row: u32, column: u32) -> Option<Found<'a>> {
        let merge = self.vertical(row, column)?;
        let at = sheet.rows.binary_search_by_key(&merge.top, |row| row.number).ok()?;
        let cell = sheet.rows[at].cell(merge.left)?;
        Some(Found {
            cell,
            row: merge.top,
            own: false,
        })
    }

    /// How many columns the range that begins in a cell covers; 1 where there is none.
    pub fn width(&self, row: u32, column: u32) -> u32 {
        let from = self
            .horizontal
            .partition_point(|merge| (merge.top, merge.left) < (row, column));
        self.horizontal
            .get(from)
            .filter(|merge| (merge.top, merge.left) == (row, column))
            .map_or(1, |merge| merge.right - merge.left + 1)
    }

    /// Whether any range of several columns begins in the row.
    pub fn any_wide(&self, row: u32) -> bool {
        let from = self.horizontal.partition_point(|merge| merge.top < row);
        self.horizontal.get(from).is_some_and(|merge| merge.top == row)
    }
}
