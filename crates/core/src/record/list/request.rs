//! What a list is asked for, and what it answers.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::filter::unknown;
use crate::problem;
use crate::record::Values;
use crate::record::kind::Kind;
use crate::record::shape::Wanted;

/// Rows of an answer where none are asked for.
const DEFAULT_ROWS: u32 = 200;
/// Most rows one answer carries.
pub const MAX_ROWS: u32 = 1000;

/// What a list asks for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListRequest {
    /// Kind of record.
    #[serde(default)]
    pub record: String,
    /// Conditions, all of which must hold.
    #[serde(default, rename = "where")]
    #[ts(optional, as = "Option<std::collections::BTreeMap<String, Condition>>")]
    pub conditions: Option<std::collections::BTreeMap<String, Condition>>,
    /// Words that the record, or those it refers to, must start with.
    #[serde(default)]
    #[ts(optional)]
    pub search: Option<String>,
    /// Sorting; the kind's own where none is asked.
    #[serde(default)]
    #[ts(optional)]
    pub sort: Option<Vec<SortBy>>,
    /// Rows to pass over.
    #[serde(default)]
    #[ts(optional)]
    pub offset: Option<u32>,
    /// Rows to answer, at most 1,000; 200 where none is asked.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
    /// Removed records instead of the present ones.
    #[serde(default)]
    #[ts(optional)]
    pub removed: Option<bool>,
    /// Fields and computed values that a row is to hold, besides its id and the titles of the references among them; all
    /// where this is left out.
    #[serde(default)]
    #[ts(optional)]
    pub fields: Option<Vec<String>>,
    /// Computed values that are left out, because they are dear and the page does not show them.
    #[serde(skip)]
    #[ts(skip)]
    pub without: &'static [&'static str],
}

/// A condition on one field.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(untagged)]
pub enum Condition {
    /// One of these values.
    AnyOf(Vec<Value>),
    /// Bounds, or blank, or not.
    Range(Range),
    /// This value; `null` is blank.
    Is(Value),
}

/// Read by the form of the value: what tries each form in turn copies every value of a long list.
impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Array(values) => Self::AnyOf(values),
            Value::Object(range) => Self::Range(Range::deserialize(Value::Object(range)).map_err(D::Error::custom)?),
            value => Self::Is(value),
        })
    }
}

/// Bounds of a field.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | number")]
    pub from: Option<Value>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | number")]
    pub to: Option<Value>,
    /// Not this value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | number | boolean")]
    pub not: Option<Value>,
    /// Blank, or not blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub blank: Option<bool>,
}

/// One level of sorting.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
pub struct SortBy {
    /// Field, computed value, or `name`.
    pub field: String,
    /// From the end.
    #[serde(default)]
    pub descending: bool,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct ListResponse {
    /// The rows: id, fields, computed values, and `titles` of references.
    pub rows: Vec<Values>,
    /// How many there are in all.
    pub total: i64,
}

impl ListRequest {
    /// What its rows hold.
    ///
    /// # Errors
    /// `unknown_field` with `field` where it names none.
    pub(super) fn wanted(&self, kind: &Kind) -> problem::Result<Wanted<'_>> {
        let none = |name: &&String| kind.field(name).is_none() && kind.computed(name).is_none();
        match self.fields.iter().flatten().find(none) {
            Some(name) => Err(unknown(name)),
            None => Ok(Wanted {
                only: self.fields.as_deref(),
                without: self.without,
            }),
        }
    }

    /// Rows that one answer carries.
    pub(super) fn rows(&self) -> u32 {
        self.limit.unwrap_or(DEFAULT_ROWS).min(MAX_ROWS)
    }
}
