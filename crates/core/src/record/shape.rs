//! The SELECT of a page of records: made once for each kind, language and set of fields, every computed value worked out
//! once a row.
//!
//! A computed value that others are drawn from stands in a table of its own before them, so that a clock that is asked
//! for by three columns is not looked up three times.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use super::kind::{Computed, Kind};
use super::read::{self, Output};
use super::sql::{self, Joins, Near};
use crate::Language;

/// What follows a table `page (number)` of rowids.
pub(super) struct Shape {
    /// Further tables, each with a comma before it.
    pub(super) tables: String,
    /// The columns.
    pub(super) columns: String,
    /// Where they come from, in the order of the page: SQLite reads a materialised table in the order in which it was
    /// written, and nothing before a CROSS JOIN changes places with what follows it.
    pub(super) from: String,
    /// What each column becomes.
    pub(super) outputs: Vec<Output>,
}

/// Which fields and computed values the rows are to hold.
#[derive(Clone, Copy, Default)]
pub(super) struct Wanted<'a> {
    /// These alone; nothing where all are wanted.
    pub(super) only: Option<&'a [String]>,
    /// Computed values that are left out.
    pub(super) without: &'static [&'static str],
}

impl Wanted<'_> {
    /// Whether a field or computed value is wanted.
    pub(super) fn has(&self, name: &str) -> bool {
        self.only.is_none_or(|only| only.iter().any(|one| one == name)) && !self.without.contains(&name)
    }
}

type Key = (&'static str, &'static str, &'static [&'static str], Option<Vec<String>>);

type Known = RwLock<HashMap<Key, Arc<Shape>>>;

/// So many shapes are kept. Users choose the columns of their lists: there is no end of ways.
const MOST_KNOWN: usize = 500;

/// SQL by kind and language.
type KnownSql = RwLock<HashMap<(&'static str, &'static str), Arc<str>>>;

/// The shape of what is wanted of a kind in a language.
pub(super) fn shape(kind: &Kind, language: Language, wanted: Wanted<'_>) -> Arc<Shape> {
    static KNOWN: LazyLock<Known> = LazyLock::new(RwLock::default);
    let only = wanted.only.map(<[String]>::to_vec);
    let key = (kind.name, language.code(), wanted.without, only);
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Arc::clone(known);
    }
    let made = Arc::new(make(kind, language, wanted));
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= MOST_KNOWN {
        known.clear();
    }
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

fn make(kind: &Kind, language: Language, wanted: Wanted<'_>) -> Shape {
    let joins = Joins::default();
    let (mut columns, mut outputs) = read::select_wanted(kind, language, Some(&joins), wanted);
    let levels = levels(kind, wanted);
    let (mut tables, mut before) = (String::new(), "page".to_owned());
    for (number, level) in levels.iter().enumerate() {
        let earlier = |name: &str| levels[..number].iter().flatten().any(|computed| computed.name == name);
        let joins = Joins::default();
        let near = Near {
            known: &earlier,
            joins: Some(&joins),
        };
        let values: Vec<String> = level
            .iter()
            .map(|computed| {
                let value = sql::expand_near(computed.sql, kind, language, near);
                format!("({value}) AS {}", computed.name)
            })
            .collect();
        tables += &format!(
            ", level{number} AS MATERIALIZED (SELECT known.*, {} FROM {before} known CROSS JOIN {} t
             ON t.rowid = known.number{})",
            values.join(", "),
            kind.name,
            joins.sql()
        );
        before = format!("level{number}");
    }
    let shared = |name: &str| levels.iter().flatten().any(|computed| computed.name == name);
    let near = Near {
        known: &shared,
        joins: Some(&joins),
    };
    for computed in kind.computed.iter().filter(|one| wanted.has(one.name)) {
        columns.push(if shared(computed.name) {
            format!("known.{}", computed.name)
        } else {
            format!("({})", sql::expand_near(computed.sql, kind, language, near))
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
            "{before} known CROSS JOIN {} t ON t.rowid = known.number{}",
            kind.name,
            joins.sql()
        ),
        outputs,
    }
}

/// Computed values that wanted ones are drawn from, those first that need none of the rest.
fn levels(kind: &Kind, wanted: Wanted<'_>) -> Vec<Vec<&'static Computed>> {
    let needs = |computed: &Computed| sql::computed_within(computed.sql, kind);
    let mut drawn_on: Vec<&str> = Vec::new();
    let mut open: Vec<&Computed> = kind.computed.iter().filter(|one| wanted.has(one.name)).collect();
    while let Some(computed) = open.pop() {
        for name in needs(computed) {
            if !drawn_on.contains(&name) {
                drawn_on.push(name);
                open.extend(kind.computed(name));
            }
        }
    }
    let mut waiting: Vec<&'static Computed> = kind
        .computed
        .iter()
        // A column of a record beside the row is there for the asking.
        .filter(|one| !one.sql.starts_with("{column:"))
        .filter(|one| drawn_on.contains(&one.name))
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
