//! Who belongs to a list: conditions on fields and computed values as SQL over the row `t`, with what is bound to it.

use rusqlite::types::Value as Sql;
use serde_json::{Value, json};

use super::{Condition, ListRequest, order, search};
use crate::context::Context;
use crate::db::Reader;
use crate::problem::{Error, Result};
use crate::record::kind::{Computed, FieldKind, Kind};
use crate::record::sql::{Joins, Near};
use crate::record::{read, sql};
use crate::text::search::Attempt;

/// SQL of the conditions with what is bound to its `?`.
pub(super) struct Filter {
    /// Conditions on what is stored, all of which must hold.
    pub(super) sql: Vec<String>,
    /// Conditions on computed values, all of which must hold.
    computed: Vec<String>,
    /// Values of `:v0`, `:v1` and so on.
    pub(super) bound: Vec<Sql>,
    /// Tables of what each searched word was found in, each with a comma after it.
    pub(super) hits: Vec<String>,
    /// Records beside the row that conditions and sorting are drawn from.
    pub(super) joins: Joins,
    /// How many of them the conditions need.
    needed: usize,
    /// Computed values that several conditions and sortings are drawn from: worked out once a row, in a table `known`.
    pub(super) shared: Vec<&'static Computed>,
}

impl Filter {
    /// The filter of a request whose search is read in one way.
    pub(super) fn of(
        reader: &Reader<'_>,
        kind: &Kind,
        request: &ListRequest,
        context: &Context,
        attempt: Option<&Attempt>,
    ) -> Result<Self> {
        let removed = if request.removed == Some(true) {
            "IS NOT NULL"
        } else {
            "IS NULL"
        };
        let mut filter = Self {
            sql: vec![format!("t.deleted_at {removed}")],
            bound: Vec::new(),
            computed: Vec::new(),
            hits: Vec::new(),
            joins: Joins::default(),
            needed: 0,
            shared: shared(kind, request, attempt.is_some()),
        };
        for (name, condition) in request.conditions.iter().flatten() {
            conditions(kind, name, condition, context, &mut filter)?;
        }
        filter.sql.extend(hidden(kind, request));
        if let Some(attempt) = attempt {
            search::matching(reader, kind, attempt, &mut filter)?;
        }
        filter.needed = filter.joins.len();
        Ok(filter)
    }

    /// The SQL of a template: shared values stand in `known`.
    pub(super) fn expand(&self, template: &str, kind: &Kind, context: &Context) -> String {
        let known = |name: &str| self.shared.iter().any(|shared| shared.name == name);
        let near = Near {
            known: &known,
            joins: Some(&self.joins),
        };
        sql::expand_near(template, kind, context.language, near)
    }

    /// SQL of the tables before the page, each with a comma after it.
    pub(super) fn tables(&self, kind: &Kind, context: &Context) -> String {
        let mut tables = self.hits.concat();
        if !self.shared.is_empty() {
            let mut columns = "t.rowid AS number".to_owned();
            for shared in &self.shared {
                columns += &format!(", {{{0}}} AS {0}", shared.name);
            }
            let stored = format!("WHERE {}", self.sql.join(" AND "));
            let select = sql::select_from(kind, context.language, &columns, &stored);
            tables += &format!("known AS MATERIALIZED ({select}), ");
        }
        tables
    }

    /// SQL from `FROM` on: the rows that belong to the list, with all that they are sorted by.
    pub(super) fn from(&self, kind: &Kind) -> String {
        if self.shared.is_empty() {
            return self.rows_from(kind, &self.joins.sql());
        }
        let condition = match self.computed.is_empty() {
            true => String::new(),
            false => format!(" WHERE {}", self.computed.join(" AND ")),
        };
        format!(
            "FROM known CROSS JOIN {} t ON t.rowid = known.number{}{condition}",
            kind.name,
            self.joins.sql()
        )
    }

    /// As [`Filter::from`], for counting: without what the rows are sorted by, and without shared values.
    pub(super) fn counted_from(&self, kind: &Kind) -> String {
        self.rows_from(kind, &self.joins.sql_of_first(self.needed))
    }

    fn rows_from(&self, kind: &Kind, joins: &str) -> String {
        let all: Vec<&str> = self.sql.iter().chain(&self.computed).map(String::as_str).collect();
        format!("FROM {} t{joins} WHERE {}", kind.name, all.join(" AND "))
    }

    /// Adds a condition.
    fn must(&mut self, kind: &Kind, name: &str, condition: String) {
        match kind.computed(name) {
            Some(_) => self.computed.push(condition),
            None => self.sql.push(condition),
        }
    }

    /// Binds a value and answers its mark.
    pub(super) fn value(&mut self, value: &Value) -> String {
        self.bound.push(match value {
            Value::Null => Sql::Null,
            Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
            Value::Number(number) => number
                .as_i64()
                .map_or_else(|| Sql::Real(number.as_f64().unwrap_or(0.0)), Sql::Integer),
            Value::String(text) => Sql::Text(text.clone()),
            other => Sql::Text(other.to_string()),
        });
        format!(":v{}", self.bound.len() - 1)
    }
}

/// Values are bound by names of their own, so that `:today` may stand anywhere between them.
pub(super) fn bind(statement: &mut rusqlite::Statement<'_>, bound: &[Sql], context: &Context) -> Result<()> {
    read::bind_today(statement, context)?;
    for (index, value) in bound.iter().enumerate() {
        if let Some(place) = statement.parameter_index(&format!(":v{index}"))? {
            statement.raw_bind_parameter(place, value)?;
        }
    }
    Ok(())
}

pub(super) fn unknown(name: &str) -> Error {
    Error::coded("unknown_field", json!({ "field": name }))
}

/// Computed values of which several conditions and sortings are made. Only of a list whose members are gathered before
/// they are sorted: another is read off in the order of an index, as far as its page goes.
fn shared(kind: &Kind, request: &ListRequest, searched: bool) -> Vec<&'static Computed> {
    let mut drawn: Vec<(&str, &str)> = Vec::new();
    for (name, condition) in request.conditions.iter().flatten() {
        if let Some(computed) = kind.computed(name).filter(|computed| !is_quick(computed, condition)) {
            drawn.push((computed.name, computed.sql));
        }
    }
    if drawn.is_empty() && !searched {
        return Vec::new();
    }
    for by in order::levels(kind, request.sort.as_deref()) {
        if let Some(computed) = kind.computed(&by.field) {
            match computed.order {
                Some(order) => drawn.push(("", order)),
                None => drawn.push((computed.name, computed.sql)),
            }
        }
    }
    let from = |computed: &Computed| {
        let placeholder = format!("{{{}}}", computed.name);
        let uses = |(name, sql): &&(&str, &str)| *name == computed.name || sql.contains(&placeholder);
        drawn.iter().filter(uses).count()
    };
    let dear = kind
        .computed
        .iter()
        .filter(|computed| !computed.sql.starts_with("{column:"));
    dear.filter(|computed| from(computed) > 1).collect()
}

/// The SQL of a field or computed value.
fn expression(kind: &Kind, name: &str, context: &Context, filter: &Filter) -> Result<String> {
    if name == "id" {
        return Ok("t.id".to_owned());
    }
    if let Some(field) = kind.field(name) {
        return Ok(format!("t.{}", field.name));
    }
    kind.computed(name).ok_or_else(|| unknown(name))?;
    Ok(filter.expand(&format!("{{{name}}}"), kind, context))
}

/// SQL that leaves out what is its author's alone, unless the list asks for the rows of one owner or for known rows.
fn hidden(kind: &Kind, request: &ListRequest) -> Option<String> {
    let private = kind.private.as_ref()?;
    let asked = request.conditions.iter().flatten().any(|(name, condition)| {
        let one = matches!(condition, Condition::Is(value) if !value.is_null());
        name == "id" || (one && private.within.contains(&name.as_str()))
    });
    (!asked).then(|| format!("NOT ({})", private.sql))
}

fn conditions(kind: &Kind, name: &str, condition: &Condition, context: &Context, filter: &mut Filter) -> Result<()> {
    if let Some(FieldKind::References { record, through }) = kind.field(name).map(|field| field.kind) {
        let ids: Vec<&Value> = match condition {
            Condition::AnyOf(values) => values.iter().collect(),
            Condition::Is(value) => vec![value],
            Condition::Range(_) => return Err(unknown(name)),
        };
        let marks: Vec<String> = ids.into_iter().map(|id| filter.value(id)).collect();
        filter.sql.push(format!(
            "EXISTS (SELECT 1 FROM {through} l WHERE l.{} = t.id AND l.deleted_at IS NULL AND l.{record} IN ({}))",
            kind.name,
            marks.join(", ")
        ));
        return Ok(());
    }
    if let Some(among) = among(kind, name, condition, context, filter) {
        filter.sql.push(among);
        return Ok(());
    }
    let what = expression(kind, name, context, filter)?;
    match condition {
        Condition::Is(value) => {
            let mark = filter.value(value);
            filter.must(kind, name, format!("{what} IS {mark}"));
        }
        Condition::AnyOf(values) => {
            let marks: Vec<String> = values.iter().map(|value| filter.value(value)).collect();
            filter.must(kind, name, format!("{what} IN ({})", marks.join(", ")));
        }
        Condition::Range(range) => {
            for (bound, comparison) in [(&range.from, ">="), (&range.to, "<="), (&range.not, "IS NOT")] {
                if let Some(bound) = bound {
                    let mark = filter.value(bound);
                    filter.must(kind, name, format!("{what} {comparison} {mark}"));
                }
            }
            match range.blank {
                Some(true) => filter.must(kind, name, format!("{what} IS NULL")),
                Some(false) => filter.must(kind, name, format!("{what} IS NOT NULL")),
                None => {}
            }
        }
    }
    Ok(())
}

/// Values that are asked for, where a list of values is asked for and no blank.
fn values_of(condition: &Condition) -> Option<&[Value]> {
    let asked = match condition {
        Condition::Is(value) => std::slice::from_ref(value),
        Condition::AnyOf(values) => values,
        Condition::Range(_) => return None,
    };
    asked.iter().all(|value| !value.is_null()).then_some(asked)
}

/// Whether there is a quick way to the rows of a condition.
fn is_quick(computed: &Computed, condition: &Condition) -> bool {
    computed.among.is_some() && values_of(condition).is_some()
}

/// The quick way to rows whose computed value is one of those asked for, where the kind has one.
fn among(kind: &Kind, name: &str, condition: &Condition, context: &Context, filter: &mut Filter) -> Option<String> {
    let quick = kind.computed(name)?.among?;
    let marks: Vec<String> = values_of(condition)?.iter().map(|value| filter.value(value)).collect();
    Some(filter.expand(&quick.replace("{values}", &marks.join(", ")), kind, context))
}
