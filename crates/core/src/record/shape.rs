//! The SELECT of a page of records: made once for each kind and language, every computed value worked out once a row.
//!
//! A computed value that others are drawn from stands in a table of its own before them, so that a clock that is asked
//! for by three columns is not looked up three times.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use super::kind::{Computed, Kind};
use super::read::{self, Output};
use super::sql;
use crate::Language;

/// What follows a table `page (id, place)`.
pub(super) struct Shape {
    /// Further tables, each with a comma before it.
    pub(super) tables: String,
    /// The columns.
    pub(super) columns: String,
    /// Where they come from, in the order of the page.
    pub(super) from: String,
    /// What each column becomes.
    pub(super) outputs: Vec<Output>,
}

type Known = RwLock<HashMap<(&'static str, &'static str), Arc<Shape>>>;

/// SQL by kind and language.
type KnownSql = RwLock<HashMap<(&'static str, &'static str), Arc<str>>>;

/// The shape of a kind in a language.
pub(super) fn shape(kind: &Kind, language: Language) -> Arc<Shape> {
    static KNOWN: LazyLock<Known> = LazyLock::new(RwLock::default);
    let key = (kind.name, language.code());
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Arc::clone(known);
    }
    let made = Arc::new(make(kind, language));
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(key).or_insert(made))
}

/// The SELECT of a record's name and of what tells it from its namesakes, by id.
pub(super) fn title_sql(kind: &Kind, language: Language) -> Arc<str> {
    static KNOWN: LazyLock<KnownSql> = LazyLock::new(RwLock::default);
    let key = (kind.name, language.code());
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Arc::clone(known);
    }
    let title = match kind.title_sql {
        Some(template) => sql::expand(template, kind, language),
        None => sql::names_of(kind.name, "t", language),
    };
    let detail = kind
        .detail_sql
        .map_or_else(|| "NULL".to_owned(), |detail| sql::expand(detail, kind, language));
    let sql = format!("SELECT {title}, {detail} FROM {} t WHERE t.id = ?1", kind.name);
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(key).or_insert(sql.into()))
}

fn make(kind: &Kind, language: Language) -> Shape {
    let (mut columns, mut outputs) = read::select(kind, language);
    let levels = levels(kind);
    let shared = |name: &str| levels.iter().flatten().any(|computed| computed.name == name);
    let text = |computed: &Computed| sql::expand_knowing(computed.sql, kind, language, &shared);
    let (mut tables, mut before) = (String::new(), "page".to_owned());
    for (number, level) in levels.iter().enumerate() {
        let values: Vec<String> = level
            .iter()
            .map(|computed| format!("({}) AS {}", text(computed), computed.name))
            .collect();
        tables += &format!(
            ", level{number} AS MATERIALIZED (SELECT known.*, {} FROM {before} known CROSS JOIN {} t ON t.id = known.id)",
            values.join(", "),
            kind.name
        );
        before = format!("level{number}");
    }
    for computed in kind.computed {
        columns.push(if shared(computed.name) {
            format!("known.{}", computed.name)
        } else {
            format!("({})", text(computed))
        });
        outputs.push(if computed.shows == "yes_no" {
            Output::YesNo(computed.name)
        } else {
            Output::Plain(computed.name)
        });
    }
    Shape {
        tables,
        columns: columns.join(", "),
        from: format!(
            "{before} known CROSS JOIN {} t ON t.id = known.id ORDER BY known.place",
            kind.name
        ),
        outputs,
    }
}

/// Computed values that others are drawn from, those first that need none of the rest.
fn levels(kind: &Kind) -> Vec<Vec<&'static Computed>> {
    let needs = |computed: &Computed| sql::computed_within(computed.sql, kind);
    let mut waiting: Vec<&'static Computed> = kind
        .computed
        .iter()
        .filter(|one| kind.computed.iter().any(|other| needs(other).contains(&one.name)))
        .collect();
    let mut levels = Vec::new();
    while !waiting.is_empty() {
        let (ready, rest): (Vec<_>, Vec<_>) = waiting.iter().partition(|one| {
            let needed = needs(one);
            waiting.iter().all(|other| !needed.contains(&other.name))
        });
        // Values that need each other in a ring cannot be: the expansion of the kind would never end.
        if ready.is_empty() {
            break;
        }
        levels.push(ready);
        waiting = rest;
    }
    levels
}
