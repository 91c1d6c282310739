//! A report as data: what is printed, before anyone decides where. SQL fills it, the Excel writer and the screen read it.
//!
//! What must hold: every text is already in the document's language; every cell is typed (a number is never a text); a
//! row's cells and their spans fill exactly the table's columns; a figure carries the query that opens its rows.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::DocumentLanguage;
pub use crate::cell::{Cell, Drill, Emphasis, Value};
pub use crate::rows::{Room, RowSource, Rows};

/// A whole report: one workbook, or one page of the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Code of the form: `r4`.
    pub code: String,
    /// Language of the document.
    pub language: DocumentLanguage,
    /// Year or period as it stands in a file name: `2025-2026`.
    pub year: String,
    /// Title in one line, for the document's properties and the screen.
    pub title: String,
    /// Sheets to be printed.
    pub sheets: Vec<Sheet>,
    /// Flat sheets to be filtered and recalculated: one header, typed columns.
    pub data: Vec<Flat>,
    /// Filters, period, rules and origin, for the parameters sheet.
    pub parameters: ParameterSheet,
    /// What the whole document says of its owner and its making.
    pub imprint: Imprint,
}

/// Who owns the document and when it was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Imprint {
    /// Full name of the college: author and company of the document.
    pub college: String,
    /// Short name of the college: left in the footer.
    pub college_short: String,
    /// «For official use», at the top of every page, where personal numbers are printed (R-PII-1).
    pub mark: Option<String>,
    /// The day that stands in the file's name.
    pub today: NaiveDate,
    /// The moment of making.
    pub made_at: DateTime<Utc>,
}

/// How the paper lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    /// Text forms and tables of up to six columns.
    Portrait,
    /// Wide tables.
    Landscape,
}

/// One printable sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Code within the report: `a`.
    pub code: String,
    /// Name on the tab; the writer shortens it to Excel's 31 characters.
    pub name: String,
    /// How the paper lies.
    pub orientation: Orientation,
    /// Whether all of it is made small enough for one page.
    pub one_page: bool,
    /// Who agrees and who approves, above the title.
    pub approval: Option<Approval>,
    /// Lines of the title.
    pub title: Vec<String>,
    /// Lines under the title: the college, the period, a filter.
    pub subtitle: Vec<String>,
    /// Text and tables, from top to bottom.
    pub blocks: Vec<Block>,
    /// Who signs, below.
    pub signatures: Vec<Signature>,
    /// Last lines: executor, phone, date.
    pub closing: Vec<String>,
}

/// The approval block: agreed at the left, approved at the right, considered below.
#[derive(Debug, Clone, PartialEq)]
pub struct Approval {
    /// «Келісемін / Согласовано».
    pub agreed: Vec<String>,
    /// «Бекітемін / Утверждаю».
    pub approved: Vec<String>,
    /// Minutes of the methodical council that considered the paper.
    pub considered: Vec<String>,
}

/// A place for one signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Signature {
    /// Post of who signs.
    pub post: String,
    /// Initials and surname; blank where unknown.
    pub name: String,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading inside the sheet.
    Heading(String),
    /// Running text.
    Paragraph(String),
    /// A table.
    Table(Table),
    /// A sentence that says what the table shows; with the rows behind its figure.
    Summary(Cell),
    /// A picture of a table that stands above it on the same sheet.
    Chart(Chart),
}

/// A chart: its figures are those of a table of the same sheet, so that picture and table cannot differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// Title.
    pub title: String,
    /// Which of the sheet's tables it pictures, from 0; its ordinary rows must stand one after another.
    pub table: usize,
    /// Key of the column that names the categories.
    pub categories: &'static str,
    /// Keys of the columns that are drawn; a pie has one.
    pub series: Vec<&'static str>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// Upright columns, side by side.
    Columns,
    /// Lying bars, for long names.
    Bars,
    /// Columns of parts that make a whole.
    Stacked,
    /// Parts of one whole.
    Pie,
}

impl Table {
    /// Place of the column with this key.
    pub(crate) fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.key == key)
    }
}

impl Sheet {
    /// The tables of the sheet, top to bottom.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }
}

/// A table with its head.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Columns, left to right.
    pub columns: Vec<Column>,
    /// Whether a row of column numbers follows the head, as official tables have it.
    pub numbered: bool,
    /// Whether the head is repeated on every printed page; one table of a sheet can have that.
    pub repeat_head: bool,
    /// Rows, top to bottom: the body of a long table is made while it is written.
    pub rows: Rows<Row>,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Name for programs: `topic`.
    pub key: &'static str,
    /// Heads of the groups of columns above, outermost first.
    pub groups: Vec<String>,
    /// Head.
    pub head: String,
    /// Share of the paper's width, in millimetres of a full sheet; what a word needs is never taken away.
    pub width: f64,
    /// Where the text stands.
    pub align: Align,
    /// Whether the head is written upwards, for narrow columns of figures.
    pub upright: bool,
    /// A text that must fit on one line even if no row has it yet, such as a date; blank for none.
    pub sample: &'static str,
}

impl Column {
    /// A column of text.
    pub fn text(key: &'static str, head: String, width: f64) -> Self {
        Self {
            key,
            groups: Vec::new(),
            head,
            width,
            align: Align::Left,
            upright: false,
            sample: "",
        }
    }

    /// A column of short things that stand in the middle: numbers of rows, dates, figures.
    pub fn middle(key: &'static str, head: String, width: f64) -> Self {
        Self {
            align: Align::Centre,
            ..Self::text(key, head, width)
        }
    }

    /// A column of days; a day to be written by hand fits too.
    pub fn date(key: &'static str, head: String, width: f64) -> Self {
        Self {
            sample: "00.00.0000",
            ..Self::middle(key, head, width)
        }
    }

    /// The same column with its head written upwards.
    pub fn turned(self) -> Self {
        Self { upright: true, ..self }
    }

    /// The same column under a common head.
    pub fn under(mut self, group: &str) -> Self {
        self.groups.push(group.to_owned());
        self
    }
}

/// Where a text stands in its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Text.
    Left,
    /// Dates, numbers of rows, figures of a form.
    Centre,
    /// Figures that are summed.
    Right,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// Names the group that follows; outermost is 0.
    Group {
        /// Depth.
        level: u8,
    },
    /// An ordinary row.
    Body,
    /// The sum of a group.
    Subtotal,
    /// The sum of the table.
    Total,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Cells, left to right; their spans add up to the table's columns.
    pub cells: Vec<Cell>,
}

impl Default for Row {
    fn default() -> Self {
        Self::body(Vec::new())
    }
}

impl Room for Row {
    fn empty(&mut self) {
        self.kind = RowKind::Body;
        self.cells.clear();
    }
}

impl Row {
    /// An ordinary row.
    pub fn body(cells: Vec<Cell>) -> Self {
        Self {
            kind: RowKind::Body,
            cells,
        }
    }

    /// A row that names a group, over all `columns`.
    pub fn group(level: u8, label: String, columns: usize) -> Self {
        Self {
            kind: RowKind::Group { level },
            cells: vec![Cell::text(label).spanning(columns)],
        }
    }
}

/// A flat sheet: one header, one row a thing, nothing merged.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flat {
    /// Name on the tab.
    pub name: String,
    /// Heads of the columns, one line each.
    pub heads: Vec<String>,
    /// Rows as wide as the head.
    pub rows: Rows,
}

/// The parameters sheet: what was asked, what was counted with, who printed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterSheet {
    /// Name on the tab.
    pub name: String,
    /// Heads of the two columns.
    pub heads: [String; 2],
    /// Name and value.
    pub rows: Vec<(String, Cell)>,
}

impl ParameterSheet {
    /// Says something else under a label that is there.
    pub(crate) fn say(&mut self, label: &str, cell: Cell) {
        if let Some(row) = self.rows.iter_mut().find(|(known, _)| known == label) {
            row.1 = cell;
        }
    }
}
