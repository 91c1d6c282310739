//! What a record is: the one description from which lists, forms, saving, history and search are drawn.
//!
//! A record is a Rust struct with `#[derive(Record)]`; the derive gives its [`Kind`]. The table has the kind's name and
//! a column for each field (a test holds the two together). Everything is written through [`save`], so that cleaning,
//! checks, sort keys, journal and search never differ from one room to the next.

pub mod calls;
pub(crate) mod checks;
mod finding;
mod history;
mod kind;
mod known_names;
mod list;
mod normalise;
mod read;
mod references;
mod removal;
mod save;
mod shape;
mod sql;
#[cfg(test)]
mod tests;
mod text;

pub use finding::{Finding, Proof, Severity};
pub use history::{Change, HistoryEntry, history};
pub use kind::{Check, Computed, Field, FieldKind, Kind, Names, Private, Record, Warn};
pub use known_names::KnownNames;
pub(crate) use list::ids;
pub use list::{
    Condition, ListRequest, ListResponse, ListText, MAX_ROWS, Passing, Range, RowsText, SortBy, belonging,
    belonging_without, ids_where, in_order_of_ids, list, list_text, of_ids, walk,
};
pub(crate) use read::stored;
pub use read::{get, load, name, title};
pub use references::move_references;
pub use removal::{remove, restore};
pub use save::{create, save, update};
pub(crate) use save::{plant, refresh_order};
pub(crate) use sql::index_fields;
pub use sql::{expand as expand_sql, names_of, select_from, title_of as sql_title};

use serde_json::{Map, Value};

/// Values of a record by field name; `null` is a blank.
pub type Values = Map<String, Value>;

/// The values that a JSON object names; none of anything else.
pub fn values(object: Value) -> Values {
    match object {
        Value::Object(values) => values,
        _ => Values::new(),
    }
}

/// All kinds of record, in the order of the rooms. The one list: a record that is not here does not exist.
pub fn kinds() -> &'static [&'static Kind] {
    crate::calls::KINDS
}

/// The kind of that name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    kinds().iter().find(|kind| kind.name == name).copied()
}
