//! SQL drawn from the description: names by language, computed values, references shown as text.

use crate::Language;

use super::kind::{FieldKind, Kind, Names};

/// The SQL of a template: `{rule:CODE}`, `{names:RECORD:ALIAS}`, `{title:RECORD:ID}`, `{order:RECORD:ID}`, `{lang}` and
/// `{COMPUTED}` of the same kind.
pub fn expand(template: &str, kind: &Kind, language: Language) -> String {
    expand_knowing(template, kind, language, &|_| false)
}

/// As [`expand`]; computed values that are known stand as columns of `known`.
pub(super) fn expand_knowing(template: &str, kind: &Kind, language: Language, known: &dyn Fn(&str) -> bool) -> String {
    let mut sql = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        sql.push_str(&rest[..open]);
        let close = open + closing(&rest[open..]);
        // A placeholder may hold another: the title of a computed reference.
        let inner = expand_knowing(&rest[open + 1..close], kind, language, known);
        if known(&inner) {
            // Bare, the name of the column would name the one column of `VALUES` too.
            sql.push_str("+known.");
            sql.push_str(&inner);
        } else {
            sql.push_str(&placeholder(&inner, kind, language, known));
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
        .split(['{', '}', ':'])
        .filter_map(|piece| kind.computed(piece))
        .map(|computed| computed.name)
        .collect()
}

fn placeholder(text: &str, kind: &Kind, language: Language, known: &dyn Fn(&str) -> bool) -> String {
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
        "title" => title_of(first, second, language),
        "order" => format!(
            "(SELECT o.order_{} FROM {first} o WHERE o.id = {second})",
            language.code()
        ),
        name => {
            let computed = kind.computed(name);
            debug_assert!(computed.is_some(), "no computed value {name} in {}", kind.name);
            computed.map_or_else(
                || "NULL".to_owned(),
                |computed| format!("({})", expand_knowing(computed.sql, kind, language, known)),
            )
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
