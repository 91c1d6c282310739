//! A register on paper: numbered rows in groups with a sum under each; and small tables of counts beside it.
//!
//! What must hold: a number stands once, however many rows its texts take; a sum says what it counts and opens it. Heads of
//! columns have their words under `form-column-<key>`, in print and on the data sheet.

use crate::brief::Brief;
use crate::paper::{listing_of, split};
use crate::proofs::Entry;
use crate::table::{Block, Cell, Column, Drill, Flat, Row, RowKind, Table};

/// Longest text of a cell of a register, in letters: its columns are narrow.
const LONGEST: usize = 320;

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Words.
    Words,
    /// Short things in the middle.
    Short,
    /// Days.
    Day,
    /// Figures under a head that is written upwards.
    Figure,
}

/// Key, share of the width and shape of a column.
pub(crate) type Spec = (&'static str, f64, Shape);

/// One column under the words `form-column-<key>`.
pub(crate) fn column(brief: &Brief<'_>, (key, width, shape): Spec) -> Column {
    let head = brief.wording.head(&format!("form-column-{key}"));
    match shape {
        Shape::Words => Column::text(key, head, width),
        Shape::Short => Column::middle(key, head, width),
        Shape::Day => Column::date(key, head, width),
        Shape::Figure => Column::middle(key, head, width).turned(),
    }
}

/// The column of numbers and those of the register.
pub(crate) fn columns(brief: &Brief<'_>, specs: &[Spec]) -> Vec<Column> {
    let number = Column::middle("number", brief.wording.head("form-number"), 9.0);
    std::iter::once(number)
        .chain(specs.iter().map(|spec| column(brief, *spec)))
        .collect()
}

/// A register that is being filled.
pub(crate) struct Ledger {
    columns: Vec<Column>,
    rows: Vec<Row>,
    number: usize,
}

impl Ledger {
    /// An empty register with a column of numbers before these.
    pub(crate) fn new(brief: &Brief<'_>, specs: &[Spec]) -> Self {
        Self::of(columns(brief, specs))
    }

    /// An empty register of ready columns, the first of them that of numbers.
    pub(crate) fn of(columns: Vec<Column>) -> Self {
        Self {
            columns,
            rows: Vec::new(),
            number: 0,
        }
    }

    /// Names the group that follows.
    pub(crate) fn group(&mut self, level: u8, label: String) {
        self.rows.push(Row::group(level, label, self.columns.len()));
    }

    /// A numbered row; its cells without the number.
    pub(crate) fn line(&mut self, cells: Vec<Cell>) {
        self.number += 1;
        self.put(Cell::count(self.number), cells);
    }

    /// A row that goes on with the one before.
    pub(crate) fn more(&mut self, cells: Vec<Cell>) {
        self.put(Cell::blank(), cells);
    }

    /// A row with a mark of its own in place of the number.
    pub(crate) fn put(&mut self, mark: Cell, cells: Vec<Cell>) {
        let cells = std::iter::once(mark).chain(cells).collect();
        self.rows.extend(split(cells, LONGEST));
    }

    /// A sum in words over the whole width.
    pub(crate) fn sum(&mut self, kind: RowKind, label: String, drill: Drill) {
        let cell = Cell::text(label).spanning(self.columns.len()).opening(drill);
        self.rows.push(Row {
            kind,
            cells: vec![cell],
        });
    }

    /// A sum with figures: `span` columns of words, then the cells.
    pub(crate) fn sum_of(&mut self, kind: RowKind, label: String, span: usize, cells: Vec<Cell>) {
        let label = Cell::text(label).spanning(span);
        self.rows.push(Row {
            kind,
            cells: std::iter::once(label).chain(cells).collect(),
        });
    }

    /// The table of the register, its head on every page.
    pub(crate) fn block(self) -> Block {
        Block::Table(Table {
            numbered: true,
            repeat_head: true,
            ..listing_of(self.columns, self.rows)
        })
    }
}

/// A small table: what is counted down the side, figures across.
pub(crate) struct Tally {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

impl Tally {
    /// `first` names what stands down the side, `figures` the counts.
    pub(crate) fn new(brief: &Brief<'_>, first: &'static str, figures: &[&'static str]) -> Self {
        let mut columns = vec![column(brief, (first, 70.0, Shape::Words))];
        columns.extend(figures.iter().map(|key| column(brief, (*key, 22.0, Shape::Short))));
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    /// A two-way table: these across, and their sum.
    pub(crate) fn across(brief: &Brief<'_>, first: &'static str, heads: Vec<String>) -> Self {
        let mut columns = vec![column(brief, (first, 62.0, Shape::Words))];
        columns.extend(
            heads
                .into_iter()
                .map(|head| Column::middle("entry", head, 14.0).turned()),
        );
        columns.push(Column::middle("all", brief.wording.head("form-total"), 16.0).turned());
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    /// One row.
    pub(crate) fn row(&mut self, label: String, cells: Vec<Cell>) {
        self.add(RowKind::Body, label, cells);
    }

    /// The last row.
    pub(crate) fn total(&mut self, brief: &Brief<'_>, cells: Vec<Cell>) {
        self.add(RowKind::Total, brief.wording.line("form-total"), cells);
    }

    fn add(&mut self, kind: RowKind, label: String, cells: Vec<Cell>) {
        let cells = std::iter::once(Cell::text(label)).chain(cells).collect();
        self.rows.push(Row { kind, cells });
    }

    /// The table.
    pub(crate) fn block(self) -> Block {
        Block::Table(listing_of(self.columns, self.rows))
    }
}

/// The names of entries of a dictionary as heads.
pub(crate) fn heads(brief: &Brief<'_>, entries: &[Entry]) -> Vec<String> {
    let name = |entry: &Entry| brief.wording.name_lines(&entry.name).join("\n");
    entries.iter().map(name).collect()
}

/// A count that opens its rows.
pub(crate) fn counted<'a>(record: &str, ids: impl IntoIterator<Item = &'a str>) -> Cell {
    let ids: Vec<&str> = ids.into_iter().collect();
    Cell::count(ids.len()).opening(Drill::rows(record, ids))
}

/// The data sheet of a register; heads are the words of its columns.
pub(crate) fn flat(brief: &Brief<'_>, name: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Flat {
    let words = &brief.wording;
    let numbered = rows.into_iter().enumerate().map(|(index, cells)| {
        let number = Cell::count(index + 1);
        std::iter::once(number).chain(cells).collect()
    });
    let heads = columns
        .iter()
        .map(|column| words.line(&format!("form-column-{column}")));
    Flat {
        name: words.word(&format!("form-sheet-{name}")),
        heads: std::iter::once(words.line("form-data-number")).chain(heads).collect(),
        rows: numbered.collect::<Vec<_>>().into(),
    }
}

/// «бар» where there is a file.
pub(crate) fn there(brief: &Brief<'_>, file: Option<&str>) -> Cell {
    Cell::text(file.map_or_else(String::new, |_| brief.wording.word("form-present")))
}
