//! The rows of a part of a page as a JSON array, written while they are read.
//!
//! A page has a hundred rows in seven parts and needs few of their values itself: it looks at them as they pass, so that no
//! map is made of a row only to become text.

use std::collections::BTreeMap;

use rusqlite::Row;
use serde_json::json;

use super::{Condition, ListRequest, MAX_ROWS, for_each};
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::kind::Kind;
use crate::record::read::Output;
use crate::record::text::RowText;
use crate::router::{Form, Outgoing, Reply};

/// Rows as the text of a JSON array; on the page a `Row[]`.
#[derive(Debug)]
pub struct RowsText {
    text: String,
    count: usize,
}

/// A row that is being read.
pub struct Passing<'a> {
    row: &'a Row<'a>,
    outputs: &'a [Output],
}

impl RowsText {
    /// Records whose `field` is this one, in the kind's own order; at most [`MAX_ROWS`].
    ///
    /// # Errors
    /// As [`list`](super::list).
    pub fn belonging(reader: &Reader<'_>, kind: &Kind, field: &str, id: &str, context: &Context) -> Result<Self> {
        Self::belonging_where(reader, kind, (field, id), context, |_| true)
    }

    /// As [`RowsText::belonging`], of them those that are kept: each is shown once, in order.
    ///
    /// # Errors
    /// As [`list`](super::list).
    pub fn belonging_where(
        reader: &Reader<'_>,
        kind: &Kind,
        (field, id): (&str, &str),
        context: &Context,
        keep: impl FnMut(&Passing<'_>) -> bool,
    ) -> Result<Self> {
        Self::of_condition(reader, kind, (field, Condition::Is(json!(id))), context, keep)
    }

    /// All records that are kept, in the kind's own order; at most [`MAX_ROWS`] are looked at.
    ///
    /// # Errors
    /// As [`list`](super::list).
    pub fn all_where(
        reader: &Reader<'_>,
        kind: &Kind,
        context: &Context,
        keep: impl FnMut(&Passing<'_>) -> bool,
    ) -> Result<Self> {
        Self::written(reader, kind, None, context, keep)
    }

    /// The records with these ids, in the kind's own order; at most [`MAX_ROWS`].
    ///
    /// # Errors
    /// As [`list`](super::list).
    pub fn of_ids(reader: &Reader<'_>, kind: &Kind, ids: &[String], context: &Context) -> Result<Self> {
        if ids.is_empty() {
            return Ok(Self::none());
        }
        let ids = ids.iter().map(|id| json!(id)).collect();
        Self::of_condition(reader, kind, ("id", Condition::AnyOf(ids)), context, |_| true)
    }

    /// No rows.
    pub fn none() -> Self {
        Self {
            text: "[]".to_owned(),
            count: 0,
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    fn of_condition(
        reader: &Reader<'_>,
        kind: &Kind,
        (field, condition): (&str, Condition),
        context: &Context,
        keep: impl FnMut(&Passing<'_>) -> bool,
    ) -> Result<Self> {
        Self::written(
            reader,
            kind,
            Some([(field.to_owned(), condition)].into()),
            context,
            keep,
        )
    }

    fn written(
        reader: &Reader<'_>,
        kind: &Kind,
        conditions: Option<BTreeMap<String, Condition>>,
        context: &Context,
        mut keep: impl FnMut(&Passing<'_>) -> bool,
    ) -> Result<Self> {
        let request = ListRequest {
            conditions,
            limit: Some(MAX_ROWS),
            ..ListRequest::default()
        };
        let (mut text, mut count, mut written) = ("[".to_owned(), 0, None);
        for_each(reader, kind, &request, context, &mut |row, outputs| {
            if !keep(&Passing { row, outputs }) {
                return Ok(());
            }
            if count > 0 {
                text.push(',');
            }
            count += 1;
            written
                .get_or_insert_with(|| RowText::of(outputs))
                .write(row, &mut text)
        })?;
        text.push(']');
        Ok(Self { text, count })
    }
}

impl Outgoing for RowsText {
    fn reply(self, _: Form) -> Result<Reply> {
        Ok(Reply::Text(self.text))
    }
}

impl Passing<'_> {
    /// The text of a field or computed value; nothing where it is blank.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.row.get_ref(self.column(name)?).ok()?.as_str().ok()
    }

    /// The number of a field or computed value; nothing where it is blank.
    pub fn whole(&self, name: &str) -> Option<i64> {
        self.row.get_ref(self.column(name)?).ok()?.as_i64().ok()
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.outputs.iter().position(
            |output| matches!(output, Output::Plain(own) | Output::YesNo(own) | Output::Json(own) if *own == name),
        )
    }
}
