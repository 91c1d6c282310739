//! What a list is sorted by, as SQL over the row `t`.

use super::SortBy;
use super::filter::{Filter, unknown};
use crate::context::Context;
use crate::problem::Result;
use crate::record::kind::{FieldKind, Kind};
use crate::record::sql;

/// One level of sorting, in SQL.
pub(super) struct Order {
    /// The value.
    pub(super) what: String,
    /// By the letters, in Kazakh order.
    letters: bool,
    descending: bool,
}

impl Order {
    /// The level over a value that stands under another name.
    pub(super) fn sql(&self, what: &str) -> String {
        let letters = if self.letters { " COLLATE kazakh" } else { "" };
        let direction = if self.descending { " DESC" } else { "" };
        format!("{what}{letters}{direction}")
    }
}

/// What is asked for, or the kind's own.
pub(super) fn levels(kind: &Kind, asked: Option<&[SortBy]>) -> Vec<SortBy> {
    let own = || {
        kind.sort.iter().map(|(field, descending)| SortBy {
            field: (*field).to_owned(),
            descending: *descending,
        })
    };
    match asked {
        Some(asked) if !asked.is_empty() => asked.to_vec(),
        _ => own().collect(),
    }
}

/// The levels in SQL, and the id last, so that the order is always the same.
pub(super) fn of(kind: &Kind, asked: Option<&[SortBy]>, context: &Context, filter: &Filter) -> Result<Vec<Order>> {
    let mut parts = Vec::new();
    for sort in &levels(kind, asked) {
        let (what, letters) = order_of(kind, &sort.field, context, filter)?;
        parts.push(Order {
            what,
            letters,
            descending: sort.descending,
        });
    }
    parts.push(Order {
        what: "t.id".to_owned(),
        letters: false,
        descending: false,
    });
    Ok(parts)
}

/// What a field is sorted by: stored Kazakh keys where there are some, otherwise the value; and whether the value is a
/// text to be put in Kazakh order.
fn order_of(kind: &Kind, name: &str, context: &Context, filter: &Filter) -> Result<(String, bool)> {
    let language = context.language.code();
    if name == "id" {
        return Ok(("t.id".to_owned(), false));
    }
    if name == "name" && kind.names.is_some() {
        return Ok((format!("t.order_{language}"), false));
    }
    if let Some(computed) = kind.computed(name) {
        let template = match computed.order {
            Some(order) => format!("({order})"),
            None => format!("{{{name}}}"),
        };
        let text = computed.shows == "text" && computed.order.is_none();
        return Ok((filter.expand(&template, kind, context), text));
    }
    let field = kind.field(name).ok_or_else(|| unknown(name))?;
    Ok(match field.kind {
        FieldKind::Reference { record } if crate::record::kind(record).is_some_and(|kind| kind.names.is_some()) => {
            let ranked = crate::record::kind(record).is_some_and(|kind| kind.field("rank").is_some());
            let key = if ranked {
                "rank".to_owned()
            } else {
                format!("order_{language}")
            };
            (
                sql::column_near(record, &key, &format!("t.{name}"), Some(&filter.joins)),
                false,
            )
        }
        FieldKind::Text { .. } | FieldKind::LongText { .. } => (format!("t.{name}"), true),
        FieldKind::References { .. } => return Err(unknown(name)),
        _ => (format!("t.{name}"), false),
    })
}
