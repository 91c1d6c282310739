//! The description of a kind of record.

use std::ops::Not;

use serde::Serialize;

use super::{Finding, Values};
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};

/// A struct that describes a record; derived.
pub trait Record: Sized + serde::de::DeserializeOwned {
    /// Its description.
    const KIND: &'static Kind;
}

/// A rule of the room over all values of a record (the saved ones with the new ones over them).
pub type Check = fn(&Writer<'_>, Option<&str>, &Values) -> Result<Vec<FieldProblem>>;
/// What deserves a word but does not stop saving.
pub type Warn = fn(&Reader<'_>, &str, &Values, &Context) -> Result<Vec<Finding>>;

/// One kind of record.
#[derive(Debug)]
pub struct Kind {
    /// Name of the record and of its table, as in domain.md §2.1, in snake_case.
    pub name: &'static str,
    /// The room (area of words) it belongs to.
    pub room: &'static str,
    /// Its fields in the order of the form.
    pub fields: &'static [Field],
    /// What is computed from other rows when it is read.
    pub computed: &'static [Computed],
    /// Which fields are its name, by language; `None` where it has none of its own.
    pub names: Option<Names>,
    /// SQL of the name where it comes from other records (`t` is the row, `{names:RECORD:ALIAS}` a name).
    pub title_sql: Option<&'static str>,
    /// SQL of what tells it from its namesakes in a search hit or a list of choices.
    pub detail_sql: Option<&'static str>,
    /// Sorting where a list asks for none: field, descending.
    pub sort: &'static [(&'static str, bool)],
    /// References through which a search finds it too («калиева» finds her courses).
    pub search_through: &'static [&'static str],
    /// The search over all records finds it through those references too, not only by its own text.
    pub found_through: bool,
    /// Rows that are their author's alone.
    pub private: Option<Private>,
    /// The room's own rule.
    pub check: Option<Check>,
    /// The room's own warnings.
    pub warn: Option<Warn>,
}

/// Which rows are their author's alone until they are shared: no list, register or search shows them, except a list of
/// what they belong to.
#[derive(Debug)]
pub struct Private {
    /// SQL over `t` that holds for such a row.
    pub sql: &'static str,
    /// References by which a list that asks for one of them sees these rows too: the pair that a draft belongs to.
    pub within: &'static [&'static str],
}

/// Which fields are a record's name: a set per language; the first set whose first field is filled is shown.
#[derive(Debug)]
pub struct Names {
    /// Fields of the Kazakh name.
    pub kk: &'static [&'static str],
    /// Fields of the Russian name.
    pub ru: &'static [&'static str],
    /// Fields of the English (Latin) name.
    pub en: &'static [&'static str],
}

/// One field: a column, an input on the form, a column of the list.
// Of yes and no only yes is written: the page begins with all kinds, and waits for every byte.
#[derive(Debug, Serialize)]
pub struct Field {
    /// Name of field and column.
    pub name: &'static str,
    /// What it holds.
    #[serde(flatten)]
    pub kind: FieldKind,
    /// A blank is refused.
    #[serde(skip_serializing_if = "Not::not")]
    pub required: bool,
    /// Personal data that is masked on screen and not printed unless asked (R-PII-1).
    #[serde(skip_serializing_if = "Not::not")]
    pub secret: bool,
    /// The record belongs to the one it refers to: it goes and comes back with it. Of a list of references it is the link
    /// that does, not the record.
    #[serde(skip)]
    pub owner: bool,
    /// Found by the search box.
    #[serde(skip)]
    pub searchable: bool,
    /// Shown in the list unless the user chooses otherwise.
    #[serde(skip_serializing_if = "Not::not")]
    pub listed: bool,
    /// Group on the form; words under `record-group-<group>`.
    pub group: &'static str,
    /// Value of a new record, as JSON.
    #[serde(skip)]
    pub default: Option<&'static str>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum FieldKind {
    /// One line, at most `max_length` characters.
    Text {
        /// Longest text in characters.
        max_length: usize,
    },
    /// Several lines.
    LongText {
        /// Longest text in characters.
        max_length: usize,
    },
    /// A day, ISO text.
    Date,
    /// A day, a month or a year, ISO text.
    PartialDate {
        /// A birth date: two figures of a year are never in the future.
        birth: bool,
    },
    /// A whole number within bounds.
    Whole {
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
    },
    /// One of the codes; words under `<room>-<record>-<field>-<code>`.
    Choice {
        /// The codes in the order shown.
        choices: &'static [&'static str],
    },
    /// Id of another record.
    Reference {
        /// Kind of the other record.
        record: &'static str,
    },
    /// Ids of other records, kept in a table between.
    References {
        /// Kind of the other records.
        record: &'static str,
        /// The table between: columns named as this record and the other.
        through: &'static str,
    },
    /// Yes or no.
    YesNo,
    /// Id of an attachment.
    File,
    /// A twelve-digit number with a check digit: an IIN, or a BIN.
    Iin,
}

/// A value computed in SQL when a list or a record is read.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Computed {
    /// Its name among the fields.
    pub name: &'static str,
    /// How it is shown: `text`, `date`, `whole`, `choice`, `yes_no`.
    pub shows: &'static str,
    /// Codes of a computed choice.
    pub choices: &'static [&'static str],
    /// Shown in the list unless the user chooses otherwise.
    pub listed: bool,
    /// SQL over `t` (the row), `:today`, `{other_computed}`, `{rule:CODE}`, `{title:RECORD:EXPRESSION}`,
    /// `{column:RECORD:COLUMN:EXPRESSION}` and `{names:RECORD:ALIAS}`.
    #[serde(skip)]
    pub sql: &'static str,
    /// SQL to sort by, where it is not the value itself.
    #[serde(skip)]
    pub order: Option<&'static str>,
    /// SQL that holds where the value is one of `{values}`, where an index finds those rows quicker than computing the
    /// value of all of them, or where it is told with less work than the value itself.
    #[serde(skip)]
    pub among: Option<&'static str>,
}

impl Computed {
    /// A value of that name, shown as `shows`, that a list does not show unless asked.
    pub const fn of(name: &'static str, shows: &'static str, sql: &'static str) -> Self {
        Self {
            name,
            shows,
            choices: &[],
            listed: false,
            sql,
            order: None,
            among: None,
        }
    }

    /// One of these codes.
    pub const fn choice(name: &'static str, choices: &'static [&'static str], sql: &'static str) -> Self {
        Self {
            choices,
            ..Self::of(name, "choice", sql)
        }
    }

    /// Shown in the list unless the user chooses otherwise.
    pub const fn listed(self) -> Self {
        Self { listed: true, ..self }
    }

    /// Sorted by other SQL than its own.
    pub const fn ordered(self, order: &'static str) -> Self {
        Self {
            order: Some(order),
            ..self
        }
    }

    /// Found through an index where it is one of `{values}`.
    pub const fn among(self, among: &'static str) -> Self {
        Self {
            among: Some(among),
            ..self
        }
    }
}

impl Kind {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The computed value of that name.
    pub fn computed(&self, name: &str) -> Option<&'static Computed> {
        self.computed.iter().find(|computed| computed.name == name)
    }

    /// Fields that are columns of the table itself.
    pub fn columns(&self) -> impl Iterator<Item = &'static Field> {
        self.fields
            .iter()
            .filter(|field| !matches!(field.kind, FieldKind::References { .. }))
    }

    /// Whether the search box finds it.
    pub fn searchable(&self) -> bool {
        self.fields.iter().any(|field| field.searchable)
    }
}
