//! Rows held as numbers and one long text, a third of what cells take; their cells are made when they are asked for.
//!
//! For tables that have a row for each department or group: those of a country are thousands.

use std::collections::HashMap;
use std::sync::Arc;

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
    /// Values that are rare here.
    odd: Vec<Value>,
    /// What opens the rows of cells, on the screen.
    drills: HashMap<u32, Box<Drill>>,
}

/// A cell.
#[derive(Clone, Copy)]
struct Small {
    value: What,
    light: Option<Emphasis>,
    span: u16,
}

/// A value; texts by where they start and end.
#[derive(Clone, Copy)]
enum What {
    Blank,
    Text(u32, u32),
    Whole(i64),
    Percent(u32, u32),
    Odd(u32),
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

    fn add(&mut self, kind: RowKind, cells: Vec<Cell>) {
        let above = self.cells_of(self.len().wrapping_sub(1));
        for (index, cell) in cells.into_iter().enumerate() {
            let above = above.get(index).map(|place| self.cells[place].value);
            let small = Small {
                value: self.what(cell.value, above),
                light: cell.emphasis,
                span: u16::try_from(cell.span).unwrap_or(u16::MAX),
            };
            if let Some(drill) = cell.drill {
                self.drills.insert(number(self.cells.len()), drill);
            }
            self.cells.push(small);
        }
        self.kinds.push(kind);
        self.ends.push(number(self.cells.len()));
    }

    /// A value packed; a text that stands above too is held once.
    fn what(&mut self, value: Value, above: Option<What>) -> What {
        match value {
            Value::Blank => What::Blank,
            Value::Text { text } => match above {
                Some(What::Text(start, end)) if self.text[start as usize..end as usize] == text => {
                    What::Text(start, end)
                }
                _ => {
                    let start = number(self.text.len());
                    self.text.push_str(&text);
                    What::Text(start, number(self.text.len()))
                }
            },
            Value::Whole { value } => What::Whole(value),
            Value::Percent { numerator, denominator } => match (u32::try_from(numerator), u32::try_from(denominator)) {
                (Ok(numerator), Ok(denominator)) => What::Percent(numerator, denominator),
                _ => self.rare(Value::Percent { numerator, denominator }),
            },
            other => self.rare(other),
        }
    }

    fn rare(&mut self, value: Value) -> What {
        self.odd.push(value);
        What::Odd(number(self.odd.len() - 1))
    }

    /// The places of the cells of a row; none of a row that does not exist.
    fn cells_of(&self, row: usize) -> Places {
        let end = self.ends.get(row).map_or(0, |end| *end as usize);
        let start = row
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .map_or(0, |start| *start as usize);
        Places {
            start: start.min(end),
            end,
        }
    }

    fn cell(&self, place: usize) -> Cell {
        let Small { value, light, span } = self.cells[place];
        let value = match value {
            What::Blank => Value::Blank,
            What::Text(start, end) => Value::Text {
                text: self.text[start as usize..end as usize].to_owned(),
            },
            What::Whole(value) => Value::Whole { value },
            What::Percent(numerator, denominator) => Value::Percent {
                numerator: numerator.into(),
                denominator: denominator.into(),
            },
            What::Odd(index) => self.odd[index as usize].clone(),
        };
        Cell {
            value,
            drill: self.drills.get(&number(place)).cloned(),
            emphasis: light,
            span: span.into(),
        }
    }
}

/// Where the cells of a row stand.
#[derive(Clone, Copy)]
struct Places {
    start: usize,
    end: usize,
}

impl Places {
    fn get(self, index: usize) -> Option<usize> {
        let place = self.start + index;
        (place < self.end).then_some(place)
    }
}

impl RowSource<Vec<Cell>> for Packed {
    fn count(&self) -> usize {
        self.len()
    }

    fn fill(&self, index: usize, cells: &mut Vec<Cell>) {
        let Places { start, end } = self.cells_of(index);
        cells.extend((start..end).map(|place| self.cell(place)));
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
    fn from(packed: Packed) -> Self {
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
    fn packed_rows_are_the_rows_that_were_packed() {
        let sum = |kind: RowKind| Row {
            kind,
            cells: vec![
                Cell::text("Барлығы").spanning(3),
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
        let texts = packed.text.len();
        assert_eq!(Rows::<Row>::from(packed), rows.into());
        assert_eq!(texts, "БөлімБарлығыБарлығы".len(), "the text above is held once");
    }
}
