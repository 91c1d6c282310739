//! The rows of a sheet or of a table: held in memory, or made one after the other while they are written.
//!
//! What must hold: the same row is the same each time it is asked for, so that a sheet can be measured, written and
//! written again; who goes through long rows once asks for them one by one ([`Rows::row`]) and holds none of them.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use crate::cell::Cell;

/// Makes rows when they are asked for, so that a long sheet is never held as cells.
pub trait RowSource<R = Vec<Cell>>: Send + Sync {
    /// How many rows there are.
    fn count(&self) -> usize;

    /// Puts the row with that number, from 0, into `row`, which is empty.
    fn fill(&self, index: usize, row: &mut R);
}

/// What a row is made in, again and again.
pub trait Room: Default + Clone {
    /// Takes out what is in it; its memory stays for the next row.
    fn empty(&mut self);
}

impl Room for Vec<Cell> {
    fn empty(&mut self) {
        self.clear();
    }
}

/// Rows: those of a flat sheet are cells, those of a table say what they are. A `Vec` of rows becomes this with `into()`.
///
/// It can be used as a `Vec`: rows that are made are then all made and held, as the screen and changes to them need it.
#[derive(Clone)]
pub enum Rows<R = Vec<Cell>> {
    /// Held in memory.
    Held(Vec<R>),
    /// Made when they are asked for.
    Made(Made<R>),
}

/// Rows that are made when they are asked for.
#[derive(Clone)]
pub struct Made<R> {
    source: Arc<dyn RowSource<R>>,
    /// All of them, once somebody needed them at the same time.
    held: OnceLock<Vec<R>>,
}

impl<R: Room> Made<R> {
    fn all(&self) -> &Vec<R> {
        self.held.get_or_init(|| {
            let made = (0..self.source.count()).map(|index| {
                let mut row = R::default();
                self.source.fill(index, &mut row);
                row
            });
            made.collect()
        })
    }
}

impl<R: Room> Rows<R> {
    /// Rows that a source makes.
    pub fn made(source: Arc<dyn RowSource<R>>) -> Self {
        Self::Made(Made {
            source,
            held: OnceLock::new(),
        })
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Held(rows) => rows.len(),
            Self::Made(made) => made.source.count(),
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
    pub fn row<'a>(&'a self, index: usize, room: &'a mut R) -> &'a R {
        match self {
            Self::Held(rows) => &rows[index],
            Self::Made(made) => {
                room.empty();
                made.source.fill(index, room);
                room
            }
        }
    }
}

impl<R: Room> Deref for Rows<R> {
    type Target = Vec<R>;

    fn deref(&self) -> &Vec<R> {
        match self {
            Self::Held(rows) => rows,
            Self::Made(made) => made.all(),
        }
    }
}

impl<R: Room> DerefMut for Rows<R> {
    fn deref_mut(&mut self) -> &mut Vec<R> {
        if let Self::Made(made) = self {
            *self = Self::Held(made.all().clone());
        }
        match self {
            Self::Held(rows) => rows,
            Self::Made(_) => unreachable!("they are held since the line before"),
        }
    }
}

impl<R> Default for Rows<R> {
    fn default() -> Self {
        Self::Held(Vec::new())
    }
}

impl<R> From<Vec<R>> for Rows<R> {
    fn from(rows: Vec<R>) -> Self {
        Self::Held(rows)
    }
}

impl<R> FromIterator<R> for Rows<R> {
    fn from_iter<I: IntoIterator<Item = R>>(rows: I) -> Self {
        Self::Held(rows.into_iter().collect())
    }
}

impl<R: Room> IntoIterator for Rows<R> {
    type Item = R;
    type IntoIter = std::vec::IntoIter<R>;

    fn into_iter(mut self) -> Self::IntoIter {
        std::mem::take(&mut *self).into_iter()
    }
}

impl<'a, R: Room> IntoIterator for &'a Rows<R> {
    type Item = &'a R;
    type IntoIter = std::slice::Iter<'a, R>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<R: fmt::Debug> fmt::Debug for Rows<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held(rows) => rows.fmt(formatter),
            Self::Made(made) => write!(formatter, "{} rows to be made", made.source.count()),
        }
    }
}

/// Rows are equal if their cells are, however they are kept.
impl<R: Room + PartialEq> PartialEq for Rows<R> {
    fn eq(&self, other: &Self) -> bool {
        let (mut left, mut right) = (R::default(), R::default());
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

    fn held(count: usize) -> Rows {
        (0..count).map(|index| vec![Cell::count(index)]).collect()
    }

    fn made(count: usize) -> Rows {
        Rows::made(Arc::new(Counted(count)))
    }

    #[test]
    fn made_rows_equal_held_ones() {
        assert_eq!(made(3), held(3));
        assert_ne!(made(3), held(2));
        let mut room = vec![Cell::text("of the row before")];
        assert_eq!(*made(3).row(2, &mut room), [Cell::count(2)]);
        assert!(Rows::<Vec<Cell>>::default().is_empty());
    }

    #[test]
    fn made_rows_can_be_looked_at_together_and_changed() {
        let mut rows = made(3);
        assert_eq!((rows.last(), rows.iter().count()), (Some(&vec![Cell::count(2)]), 3));
        assert!(matches!(rows, Rows::Made(_)), "to look does not change them");
        rows.push(vec![Cell::count(3)]);
        assert_eq!(rows, held(4));
        assert_eq!(rows.into_iter().next(), Some(vec![Cell::count(0)]));
    }
}
