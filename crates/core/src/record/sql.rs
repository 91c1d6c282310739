//! SQL drawn from the description: names by language, computed values, references shown as text.

use std::cell::RefCell;

use crate::Language;

use super::kind::{FieldKind, Kind, Names};

/// What a template may lean on besides the row `t`.
#[derive(Clone, Copy)]
pub(super) struct Near<'a> {
    /// Tells which computed values stand as columns of `known`.
    pub(super) known: &'a dyn Fn(&str) -> bool,
    /// Records looked up beside the row, where the statement has room for them.
    pub(super) joins: Option<&'a Joins>,
}

impl<'a> Near<'a> {
    /// Records may be looked up beside the row.
    pub(super) fn joining(joins: &'a Joins) -> Self {
        Self {
            known: &|_| false,
            joins: Some(joins),
        }
    }
}

/// Records that a row refers to, each looked up once a row for all that is drawn from it.
#[derive(Default)]
pub(super) struct Joins {
    /// Record and the SQL of its id.
    all: RefCell<Vec<(String, String)>>,
}

impl Joins {
    /// The alias of the record of this id; nothing where the id is known only inside an expression.
    pub(super) fn alias(&self, record: &str, id: &str) -> Option<String> {
        let plain = id.trim_start_matches(['(', '+']).trim_end_matches(')');
        let (table, column) = plain.split_once('.')?;
        let beside = table == "t" || table == "known" || table.starts_with("beside");
        if !beside || !column.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
            return None;
        }
        let wanted = (record.to_owned(), plain.to_owned());
        let mut all = self.all.borrow_mut();
        let place = all.iter().position(|one| *one == wanted).unwrap_or_else(|| {
            all.push(wanted);
            all.len() - 1
        });
        Some(format!("beside{place}"))
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.borrow().len()
    }

    /// What stands after the table of the row.
    pub(super) fn sql(&self) -> String {
        self.sql_of_first(self.len())
    }

    /// As [`Joins::sql`], of those that were asked for first: they never lean on later ones.
    pub(super) fn sql_of_first(&self, count: usize) -> String {
        let all = self.all.borrow();
        let joins = all.iter().enumerate().take(count);
        joins
            .map(|(place, (record, id))| format!(" LEFT JOIN {record} beside{place} ON beside{place}.id = {id}"))
            .collect()
    }
}

/// The SQL of a template: `{rule:CODE}`, `{names:RECORD:ALIAS}`, `{title:RECORD:ID}`, `{order:RECORD:ID}`,
/// `{column:RECORD:COLUMN:ID}`, `{lang}` and `{COMPUTED}` of the same kind.
pub fn expand(template: &str, kind: &Kind, language: Language) -> String {
    let near = Near {
        known: &|_| false,
        joins: None,
    };
    expand_near(template, kind, language, near)
}

/// A SELECT over all rows `t` of a kind: templates of its columns and of what follows the tables. Records that the rows
/// refer to are looked up once a row.
pub fn select_from(kind: &Kind, language: Language, columns: &str, rest: &str) -> String {
    let joins = Joins::default();
    let columns = expand_near(columns, kind, language, Near::joining(&joins));
    let rest = expand_near(rest, kind, language, Near::joining(&joins));
    format!("SELECT {columns} FROM {} t{} {rest}", kind.name, joins.sql())
}

/// As [`expand`]; computed values that are known stand as columns of `known`, records beside the row are joined.
pub(super) fn expand_near(template: &str, kind: &Kind, language: Language, near: Near<'_>) -> String {
    let mut sql = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        sql.push_str(&rest[..open]);
        let close = open + closing(&rest[open..]);
        // A placeholder may hold another: the title of a computed reference.
        let inner = expand_near(&rest[open + 1..close], kind, language, near);
        if (near.known)(&inner) {
            // Bare, the name of the column would name the one column of `VALUES` too.
            sql.push_str("+known.");
            sql.push_str(&inner);
        } else {
            sql.push_str(&placeholder(&inner, kind, language, near));
        }
        rest = rest.get(close + 1..).unwrap_or("");
    }
    sql.push_str(rest);
    sql
}

/// The same SQL with the row `t` under another alias.
pub(super) fn renamed(sql: &str, alias: &str) -> String {
    let mut renamed = String::with_capacity(sql.len() + 16);
    let mut before = ' ';
    for (index, letter) in sql.char_indices() {
        let whole = !before.is_ascii_alphanumeric() && before != '_';
        if letter == 't' && whole && sql[index + 1..].starts_with('.') {
            renamed.push_str(alias);
        } else {
            renamed.push(letter);
        }
        before = letter;
    }
    renamed
}

/// Where the brace that opens the text is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (index, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    text.len()
}

/// Computed values of the kind that a template names.
pub(super) fn computed_within(template: &str, kind: &Kind) -> Vec<&'static str> {
    template
        .split('{')
        .filter_map(|piece| kind.computed(piece.split_once('}')?.0))
        .map(|computed| computed.name)
        .collect()
}

fn placeholder(text: &str, kind: &Kind, language: Language, near: Near<'_>) -> String {
    // First of all, since a computed value may be called as a placeholder is.
    if let Some(computed) = kind.computed(text) {
        return format!("({})", expand_near(computed.sql, kind, language, near));
    }
    let mut parts = text.splitn(3, ':');
    let (what, first, second) = (
        parts.next().unwrap_or(""),
        parts.next().unwrap_or(""),
        parts.next().unwrap_or(""),
    );
    match what {
        "lang" => language.code().to_owned(),
        "rule" => rule(first),
        "names" => names_of(first, second, language),
        "title" => title_near(first, second, language, near.joins),
        "order" => column_near(first, &format!("order_{}", language.code()), second, near.joins),
        "column" => {
            let (column, id) = second.split_once(':').unwrap_or((second, "NULL"));
            column_near(first, column, id, near.joins)
        }
        name => {
            debug_assert!(false, "no computed value {name} in {}", kind.name);
            "NULL".to_owned()
        }
    }
}

/// The value of a rule on the day `:today`.
fn rule(code: &str) -> String {
    format!(
        "(SELECT rule.value FROM rule WHERE rule.code = '{code}' AND rule.deleted_at IS NULL
          AND rule.valid_from <= :today AND (rule.valid_to IS NULL OR rule.valid_to >= :today)
          ORDER BY rule.valid_from DESC LIMIT 1)"
    )
}

/// The name of a record in a language as SQL over the row `alias`.
///
/// Falls back as a whole name: the spelling of the language, then the others (kk: kk, ru, en; ru: ru, kk, en; en: en, ru, kk).
pub fn names_of(record: &str, alias: &str, language: Language) -> String {
    let Some(names) = super::kind(record).and_then(|kind| kind.names.as_ref()) else {
        return "NULL".to_owned();
    };
    let mut sets: Vec<&[&str]> = Vec::new();
    for set in names.in_order(language) {
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    let spelled = |set: &[&str]| {
        let columns: Vec<String> = set.iter().map(|field| format!("{alias}.{field}")).collect();
        if columns.len() == 1 {
            columns[0].clone()
        } else {
            format!("concat_ws(' ', {})", columns.join(", "))
        }
    };
    match sets[..] {
        [only] => spelled(only),
        _ => {
            let cases: Vec<String> = sets
                .iter()
                .map(|set| format!("WHEN {alias}.{} IS NOT NULL THEN {}", set[0], spelled(set)))
                .collect();
            format!("CASE {} END", cases.join(" "))
        }
    }
}

/// The shown text of the record with this id.
pub fn title_of(record: &str, id: &str, language: Language) -> String {
    let names = names_of(record, "x", language);
    format!("(SELECT {names} FROM {record} x WHERE x.id = {id})")
}

/// As [`title_of`], of a record beside the row where it may stand there.
pub(super) fn title_near(record: &str, id: &str, language: Language, joins: Option<&Joins>) -> String {
    match joins.and_then(|joins| joins.alias(record, id)) {
        Some(alias) => names_of(record, &alias, language),
        None => title_of(record, id, language),
    }
}

/// A column of the record with this id, beside the row where it may stand there.
pub(super) fn column_near(record: &str, column: &str, id: &str, joins: Option<&Joins>) -> String {
    match joins.and_then(|joins| joins.alias(record, id)) {
        Some(alias) => format!("{alias}.{column}"),
        None => format!("(SELECT o.{column} FROM {record} o WHERE o.id = {id})"),
    }
}

impl Names {
    /// The sets of fields in the order in which a language falls back.
    pub(crate) fn in_order(&self, language: Language) -> [&'static [&'static str]; 3] {
        match language {
            Language::Kk => [self.kk, self.ru, self.en],
            Language::Ru => [self.ru, self.kk, self.en],
            Language::En => [self.en, self.ru, self.kk],
        }
    }
}

/// Fields whose text the search finds.
pub(crate) fn index_fields(kind: &Kind) -> Vec<&'static str> {
    let text = |kind: FieldKind| {
        matches!(
            kind,
            FieldKind::Text { .. } | FieldKind::LongText { .. } | FieldKind::Iin
        )
    };
    kind.fields
        .iter()
        .filter(|field| field.searchable && text(field.kind))
        .map(|field| field.name)
        .collect()
}
