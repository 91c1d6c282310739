//! A report as data: what is printed, before anyone decides where. SQL fills it, the Excel writer and the screen read it.
//!
//! What must hold: every text is already in the document's language; every cell is typed (a number is never a text); a
//! row's cells and their spans fill exactly the table's columns; a figure carries the query that opens its rows.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::{Map, Value as Json};
use ts_rs::TS;

use crate::DocumentLanguage;

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
    /// Rows, top to bottom.
    pub rows: Vec<Row>,
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
        Self { key, groups: Vec::new(), head, width, align: Align::Left, upright: false, sample: "" }
    }

    /// A column of short things that stand in the middle: numbers of rows, dates, figures.
    pub fn middle(key: &'static str, head: String, width: f64) -> Self {
        Self { align: Align::Centre, ..Self::text(key, head, width) }
    }

    /// A column of days; a day to be written by hand fits too.
    pub fn date(key: &'static str, head: String, width: f64) -> Self {
        Self { sample: "00.00.0000", ..Self::middle(key, head, width) }
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

impl Row {
    /// An ordinary row.
    pub fn body(cells: Vec<Cell>) -> Self {
        Self { kind: RowKind::Body, cells }
    }

    /// A row that names a group, over all `columns`.
    pub fn group(level: u8, label: String, columns: usize) -> Self {
        Self { kind: RowKind::Group { level }, cells: vec![Cell::text(label).spanning(columns)] }
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Value {
    /// Nothing.
    Blank,
    /// Words.
    Text {
        /// The words; a line break starts a new line.
        text: String,
    },
    /// A number that is a name (IIN, phone, certificate): a text, its zeros and its length are kept.
    Code {
        /// As written.
        text: String,
    },
    /// Several short texts, one under the other.
    Lines {
        /// The texts.
        lines: Vec<String>,
    },
    /// A whole number.
    Whole {
        /// The number.
        #[ts(type = "number")]
        value: i64,
    },
    /// A calendar year: a number that is never cut in groups of three.
    Year {
        /// The year.
        #[ts(type = "number")]
        value: i64,
    },
    /// A number with a fixed count of decimals.
    Decimal {
        /// The number.
        value: f64,
        /// Decimals shown.
        places: u8,
    },
    /// A share; a share of nothing is shown as a dash, never as 0 %.
    Percent {
        /// Part.
        #[ts(type = "number")]
        numerator: i64,
        /// Whole.
        #[ts(type = "number")]
        denominator: i64,
    },
    /// A day.
    Date {
        /// ISO date on the wire.
        #[ts(type = "string")]
        date: NaiveDate,
    },
    /// A date whose day or month may be unknown: `2010`, `2010-09`, `2010-09-01`.
    PartialDate {
        /// ISO text.
        text: String,
    },
}

/// The query that opens the rows a figure was counted from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Drill {
    /// Record: `training_record`.
    pub record: String,
    /// Filter as `record_list` takes it; it lists exactly the rows that were counted.
    #[serde(rename = "where")]
    #[ts(rename = "where", type = "Record<string, unknown>")]
    pub filter: Map<String, Json>,
}

impl Drill {
    /// Exactly these rows.
    pub fn rows<'a>(record: &str, ids: impl IntoIterator<Item = &'a str>) -> Self {
        let ids = ids.into_iter().map(Json::from).collect();
        Self { record: record.to_owned(), filter: Map::from_iter([("id".to_owned(), Json::Array(ids))]) }
    }
}

/// A traffic light. Never the only sign: the figure or the word says the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Emphasis {
    /// As it should be.
    Good,
    /// Soon to be acted on.
    Warn,
    /// To be acted on now.
    Bad,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it holds.
    pub value: Value,
    /// What opens its rows.
    pub drill: Option<Drill>,
    /// Its traffic light.
    pub emphasis: Option<Emphasis>,
    /// How many columns it covers.
    pub span: usize,
}

impl Cell {
    /// A cell of this value over one column.
    pub fn of(value: Value) -> Self {
        Self { value, drill: None, emphasis: None, span: 1 }
    }

    /// Nothing.
    pub fn blank() -> Self {
        Self::of(Value::Blank)
    }

    /// Words; blank if there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::of(if text.is_empty() { Value::Blank } else { Value::Text { text } })
    }

    /// A number that is a name; blank if there is none.
    pub fn code(text: Option<&str>) -> Self {
        Self::of(text.map_or(Value::Blank, |text| Value::Code { text: text.to_owned() }))
    }

    /// Several short texts; the blank ones are left out.
    pub fn lines(lines: impl IntoIterator<Item = String>) -> Self {
        let mut lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        match lines.len() {
            0 => Self::blank(),
            1 => Self::text(lines.remove(0)),
            _ => Self::of(Value::Lines { lines }),
        }
    }

    /// A whole number.
    pub fn whole(value: impl Into<i64>) -> Self {
        Self::of(Value::Whole { value: value.into() })
    }

    /// A count of things.
    pub fn count(value: usize) -> Self {
        Self::whole(i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// A whole number, blank if unknown.
    pub fn maybe_whole(value: Option<i64>) -> Self {
        value.map_or_else(Self::blank, Self::whole)
    }

    /// A calendar year, blank if unknown.
    pub fn year(value: Option<i64>) -> Self {
        Self::of(value.map_or(Value::Blank, |value| Value::Year { value }))
    }

    /// A share.
    pub fn percent(numerator: usize, denominator: usize) -> Self {
        let number = |value| i64::try_from(value).unwrap_or(i64::MAX);
        Self::of(Value::Percent { numerator: number(numerator), denominator: number(denominator) })
    }

    /// A date of the store: a day becomes a real date, an incomplete one stays what it is, blank stays blank.
    pub fn date(text: Option<&str>) -> Self {
        let Some(text) = text.filter(|text| !text.is_empty()) else { return Self::blank() };
        Self::of(match text.parse() {
            Ok(date) => Value::Date { date },
            Err(_) => Value::PartialDate { text: text.to_owned() },
        })
    }

    /// The same cell over several columns.
    pub fn spanning(mut self, span: usize) -> Self {
        self.span = span;
        self
    }

    /// The same cell, opening rows.
    pub fn opening(mut self, drill: Drill) -> Self {
        self.drill = Some(drill);
        self
    }

    /// The same cell with a traffic light.
    pub fn lit(mut self, emphasis: Option<Emphasis>) -> Self {
        self.emphasis = emphasis;
        self
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
    pub rows: Vec<Vec<Cell>>,
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
