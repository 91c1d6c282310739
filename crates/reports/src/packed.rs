//! Rows held as numbers and one long text, a small part of what cells take; their cells are made when they are asked for.
//!
//! For tables that have a row for each department or group: those of a country are thousands.

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;

use crate::cell::{Cell, Drill, Emphasis, Value};
use crate::rows::{Room, RowSource, Rows};
use crate::table::{Row, RowKind};

/// Rows that are gathered and then made again.
#[derive(Default)]
pub(crate) struct Packed {
    kinds: Vec<RowKind>,
    /// Where the cells of each row end.
    ends: Vec<u32>,
    cells: Vec<Small>,
    text: String,
    /// Where texts stand, by their hashes; only while rows are added.
    known: HashMap<u64, (u32, u32), FxBuildHasher>,
    /// Values that are rare here.
    odd: Vec<Value>,
    /// What opens the rows of cells, on the screen.
    drills: HashMap<u32, Box<Drill>>,
}

/// A cell: what its value is, and two halves of it.
#[derive(Clone, Copy)]
struct Small {
    what: What,
    light: Option<Emphasis>,
    span: u16,
    halves: [u32; 2],
}

/// What the halves of a value are.
#[derive(Clone, Copy)]
enum What {
    Blank,
    /// Where the text starts and ends.
    Text,
    /// The number's own halves.
    Whole,
    /// Numerator and denominator.
    Percent,
    /// The number of the rare value, and nothing.
    Odd,
}

impl Packed {
    /// Adds a row of a table.
    pub(crate) fn push(&mut self, row: Row) {
        self.add(row.kind, row.cells);
    }

    /// Adds an ordinary row.
    pub(crate) fn push_cells(&mut self, cells: Vec<Cell>) {
        self.add(RowKind::Body, cells);
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Gives back the memory that only adding needs.
    pub(crate) fn complete(&mut self) {
        self.known = HashMap::default();
        self.kinds.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.cells.shrink_to_fit();
        self.text.shrink_to_fit();
        self.odd.shrink_to_fit();
    }

    fn add(&mut self, kind: RowKind, cells: Vec<Cell>) {
        for cell in cells {
            let (what, halves) = self.packed(cell.value);
            if let Some(drill) = cell.drill {
                self.drills.insert(number(self.cells.len()), drill);
            }
            self.cells.push(Small {
                what,
                light: cell.emphasis,
                span: u16::try_from(cell.span).unwrap_or(u16::MAX),
                halves,
            });
        }
        self.kinds.push(kind);
        self.ends.push(number(self.cells.len()));
    }

    fn packed(&mut self, value: Value) -> (What, [u32; 2]) {
        match value {
            Value::Blank => (What::Blank, [0; 2]),
            Value::Text { text } => (What::Text, self.place(&text)),
            Value::Whole { value } => (What::Whole, [(value >> 32) as u32, value as u32]),
            Value::Percent { numerator, denominator } => match (u32::try_from(numerator), u32::try_from(denominator)) {
                (Ok(numerator), Ok(denominator)) => (What::Percent, [numerator, denominator]),
                _ => self.rare(Value::Percent { numerator, denominator }),
            },
            other => self.rare(other),
        }
    }

    fn rare(&mut self, value: Value) -> (What, [u32; 2]) {
        self.odd.push(value);
        (What::Odd, [number(self.odd.len() - 1), 0])
    }

    /// Where a text starts and ends; one that was met before is held once.
    fn place(&mut self, text: &str) -> [u32; 2] {
        let hash = FxBuildHasher.hash_one(text);
        if let Some((start, end)) = self.known.get(&hash)
            && self.text[*start as usize..*end as usize] == *text
        {
            return [*start, *end];
        }
        let start = number(self.text.len());
        self.text.push_str(text);
        let end = number(self.text.len());
        self.known.insert(hash, (start, end));
        [start, end]
    }

    /// The places of the cells of a row; none of a row that does not exist.
    fn cells_of(&self, row: usize) -> Range<usize> {
        let end = self.ends.get(row).map_or(0, |end| *end as usize);
        let start = row
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .map_or(0, |start| *start as usize);
        start.min(end)..end
    }

    fn cell(&self, place: usize) -> Cell {
        let small = self.cells[place];
        let [first, second] = small.halves;
        let value = match small.what {
            What::Blank => Value::Blank,
            What::Text => Value::Text {
                text: self.text[first as usize..second as usize].to_owned(),
            },
            What::Whole => Value::Whole {
                value: (i64::from(first) << 32) | i64::from(second),
            },
            What::Percent => Value::Percent {
                numerator: first.into(),
                denominator: second.into(),
            },
            What::Odd => self.odd[first as usize].clone(),
        };
        Cell {
            value,
            drill: self.drills.get(&number(place)).cloned(),
            emphasis: small.light,
            span: small.span.into(),
        }
    }
}

impl RowSource<Vec<Cell>> for Packed {
    fn count(&self) -> usize {
        self.len()
    }

    fn fill(&self, index: usize, cells: &mut Vec<Cell>) {
        cells.extend(self.cells_of(index).map(|place| self.cell(place)));
    }
}

impl RowSource<Row> for Packed {
    fn count(&self) -> usize {
        self.len()
    }

    fn fill(&self, index: usize, row: &mut Row) {
        row.kind = self.kinds[index];
        RowSource::<Vec<Cell>>::fill(self, index, &mut row.cells);
    }
}

impl<R: Room> From<Packed> for Rows<R>
where
    Packed: RowSource<R> + 'static,
{
    fn from(mut packed: Packed) -> Self {
        packed.complete();
        Self::made(Arc::new(packed))
    }
}

/// A count as the numbers of this room; no table is long enough to reach its end.
fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_twelve_bytes() {
        assert_eq!(size_of::<Small>(), 12, "the sums of a country have half a million");
    }

    #[test]
    fn packed_rows_are_the_rows_that_were_packed() {
        let sum = |kind: RowKind| Row {
            kind,
            cells: vec![
                Cell::text("Барлығы").spanning(3),
                Cell::whole(-7),
                Cell::whole(i64::MIN),
                Cell::count(7).opening(Drill::rows("person", ["a", "b"])),
                Cell::percent(1, 3).lit(Some(Emphasis::Bad)),
                Cell::of(Value::Decimal { value: 1.5, places: 1 }),
                Cell::of(Value::Percent {
                    numerator: i64::MAX,
                    denominator: -1,
                }),
                Cell::blank().spanning(2),
            ],
        };
        let rows = vec![
            Row::group(1, "Бөлім".into(), 9),
            sum(RowKind::Subtotal),
            Row::body(Vec::new()),
            sum(RowKind::Total),
            sum(RowKind::Body),
        ];
        let mut packed = Packed::default();
        rows.iter().for_each(|row| packed.push(row.clone()));
        assert_eq!(packed.text, "БөлімБарлығы", "a text is held once");
        assert_eq!(Rows::<Row>::from(packed), rows.into());
    }
}
