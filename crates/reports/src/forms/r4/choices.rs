//! What records say by a choice, in the words of the form.

use std::collections::HashMap;

use crate::brief::Brief;
use crate::records::{Choice, Records};
use crate::table::Cell;

/// The words of every choice that records have, looked up once.
pub(super) struct Choices(HashMap<Choice, HashMap<String, String>>);

impl Choices {
    /// The choices of these records.
    pub(super) fn of(brief: &Brief<'_>, records: &Records) -> Self {
        let words = |field: Choice| {
            let worded = |value: &str| (value.to_owned(), words(brief, field, value));
            records.choices(field).map(worded).collect()
        };
        let fields = [Choice::Status, Choice::Format, Choice::Funding, Choice::Document];
        Self(fields.into_iter().map(|field| (field, words(field))).collect())
    }

    /// A choice in words; blank stays blank.
    pub(super) fn cell(&self, field: Choice, value: Option<&str>) -> Cell {
        self.words(field, value).map_or_else(Cell::blank, Cell::text)
    }

    /// A choice in words; nothing stays nothing.
    pub(super) fn words(&self, field: Choice, value: Option<&str>) -> Option<&str> {
        value
            .and_then(|value| self.0.get(&field)?.get(value))
            .map(String::as_str)
    }
}

fn words(brief: &Brief<'_>, field: Choice, value: &str) -> String {
    let field = match field {
        Choice::Status => "status",
        Choice::Format => "format",
        Choice::Funding => "funding",
        Choice::Document => "document",
    };
    brief.wording.word(&format!("form-{field}-{}", value.replace('_', "-")))
}
