//! The rows of a flat sheet: held in memory, or made one after the other while they are written.
//!
//! What must hold: the same row is the same each time it is asked for, so that a sheet can be measured, written and
//! written again.

use std::fmt;
use std::sync::Arc;

use crate::cell::Cell;

/// Makes rows when they are asked for, so that a long sheet is never held as cells.
pub trait RowSource: Send + Sync {
    /// How many rows there are.
    fn count(&self) -> usize;

    /// Puts the cells of the row with that number, from 0, into `cells`, which is empty.
    fn fill(&self, index: usize, cells: &mut Vec<Cell>);
}

/// The rows of a flat sheet. A `Vec` of rows becomes one with `into()`.
#[derive(Clone)]
pub enum Rows {
    /// Held in memory.
    Held(Vec<Vec<Cell>>),
    /// Made when they are asked for.
    Made(Arc<dyn RowSource>),
}

impl Rows {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Held(rows) => rows.len(),
            Self::Made(source) => source.count(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The row with that number, from 0; `room` is overwritten if the row has to be made.
    ///
    /// # Panics
    /// If a held row with that number does not exist.
    pub fn row<'a>(&'a self, index: usize, room: &'a mut Vec<Cell>) -> &'a [Cell] {
        match self {
            Self::Held(rows) => &rows[index],
            Self::Made(source) => {
                room.clear();
                source.fill(index, room);
                room
            }
        }
    }
}

impl Rows {
    /// All rows, each on its own.
    pub fn iter(&self) -> impl Iterator<Item = Vec<Cell>> {
        (0..self.len()).map(|index| self.row(index, &mut Vec::new()).to_vec())
    }
}

impl Default for Rows {
    fn default() -> Self {
        Self::Held(Vec::new())
    }
}

impl From<Vec<Vec<Cell>>> for Rows {
    fn from(rows: Vec<Vec<Cell>>) -> Self {
        Self::Held(rows)
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held(rows) => rows.fmt(formatter),
            Self::Made(source) => write!(formatter, "{} rows to be made", source.count()),
        }
    }
}

/// Rows are equal if their cells are, however they are kept.
impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        let (mut left, mut right) = (Vec::new(), Vec::new());
        self.len() == other.len()
            && (0..self.len()).all(|index| self.row(index, &mut left) == other.row(index, &mut right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counted(usize);

    impl RowSource for Counted {
        fn count(&self) -> usize {
            self.0
        }

        fn fill(&self, index: usize, cells: &mut Vec<Cell>) {
            cells.push(Cell::count(index));
        }
    }

    #[test]
    fn made_rows_equal_held_ones() {
        let held = |count: usize| Rows::from((0..count).map(|index| vec![Cell::count(index)]).collect::<Vec<_>>());
        let made = Rows::Made(Arc::new(Counted(3)));
        assert_eq!(made, held(3));
        assert_ne!(made, held(2));
        let mut room = vec![Cell::text("of the row before")];
        assert_eq!(made.row(2, &mut room), [Cell::count(2)]);
        assert!(Rows::default().is_empty());
    }
}
