//! One cell of a report: its typed value, the query that opens its rows, its traffic light.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value as Json};
use ts_rs::TS;

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
    pub fn rows(record: &str, ids: impl IntoIterator<Item: Into<Json>>) -> Self {
        let ids = ids.into_iter().map(Into::into).collect();
        Self {
            record: record.to_owned(),
            filter: Map::from_iter([("id".to_owned(), Json::Array(ids))]),
        }
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
    // On the heap: few cells have one, and a long form has millions of cells.
    pub drill: Option<Box<Drill>>,
    /// Its traffic light.
    pub emphasis: Option<Emphasis>,
    /// How many columns it covers.
    pub span: usize,
}

impl Cell {
    /// A cell of this value over one column.
    pub fn of(value: Value) -> Self {
        Self {
            value,
            drill: None,
            emphasis: None,
            span: 1,
        }
    }

    /// Nothing.
    pub fn blank() -> Self {
        Self::of(Value::Blank)
    }

    /// Words; blank if there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::of(if text.is_empty() {
            Value::Blank
        } else {
            Value::Text { text }
        })
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
        Self::of(Value::Percent {
            numerator: number(numerator),
            denominator: number(denominator),
        })
    }

    /// A date of the store: a day becomes a real date, an incomplete one stays what it is, blank stays blank.
    pub fn date(text: Option<&str>) -> Self {
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return Self::blank();
        };
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

    /// The same cell, opening rows; nothing where none are kept.
    pub fn opening(mut self, drill: impl Into<Option<Drill>>) -> Self {
        self.drill = drill.into().map(Box::new);
        self
    }

    /// The same cell with a traffic light.
    pub fn lit(mut self, emphasis: Option<Emphasis>) -> Self {
        self.emphasis = emphasis;
        self
    }
}
