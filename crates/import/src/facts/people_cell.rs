//! A cell that names several people taken apart: one text for each, with what is said of that person behind the name.
//!
//! What must hold: nobody is dropped without a word; what stands before a name («спикеры: …», «I место – …») is of it.

use super::awards::{result, role};
use super::participants::{is_post, is_surname, is_together};
use crate::columns::heading::Words;
use crate::memo;

/// The people whom a cell names, each with what stands behind the name: after commas, semicolons, line breaks, «и».
pub(super) fn people_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    let mut label: Option<String> = None;
    for group in separated(text).split([';', '\n']) {
        let before = found.len();
        for part in group.split(',') {
            let bare = without_others(without_number(part)).trim();
            if bare.is_empty() {
                continue;
            }
            let (said, bare) = match labelled(bare).filter(|_| !open) {
                Some((said, rest)) => {
                    label = Some(said.to_owned());
                    (true, rest)
                }
                None => (false, bare),
            };
            if bare.is_empty() {
                continue;
            }
            // «преподаватель» behind a name, and what is within brackets, are still of the person before.
            let goes_on = open || !said && !bare.starts_with(char::is_uppercase) && !is_together(bare);
            match found.last_mut() {
                Some(last) if goes_on => *last = format!("{last}, {bare}"),
                _ => found.push(under(label.as_deref(), bare)),
            }
            let brackets = |sign: char| found.last().map_or(0, |last| last.matches(sign).count());
            open = brackets('(') > brackets(')');
        }
        // A label on a line of its own is of the lines below.
        if found.len() > before {
            label = None;
        }
    }
    found
}

/// Whether a cell says that not everybody is named: «и др.», «және т.б.».
pub(super) fn names_others(text: &str) -> bool {
    let parted = separated(text);
    parted
        .split([',', ';', '\n'])
        .any(|part| without_others(part).len() < part.trim_end().len())
}

/// A text with a comma wherever another person begins.
fn separated(text: &str) -> String {
    let mut joined = [" и ", " және ", " and "]
        .iter()
        .fold(text.to_owned(), |text, word| text.replace(word, ", "));
    for word in [" мен ", " пен ", " бен "] {
        joined = before_capitals(&joined, word);
    }
    let parts = joined.split_inclusive([',', ';', '\n']).map(|part| {
        let names: Vec<&str> = part.split('/').collect();
        let all = names.len() > 1
            && names
                .iter()
                .all(|name| is_name(name.trim_end_matches([',', ';', '\n'])));
        if all { names.join(",") } else { part.to_owned() }
    });
    numbered(&parts.collect::<String>())
}

/// A text with a comma for the word where a capital letter follows.
fn before_capitals(text: &str, word: &str) -> String {
    let mut parts = text.split(word);
    let mut joined = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        joined.push_str(if part.starts_with(char::is_uppercase) {
            ", "
        } else {
            word
        });
        joined.push_str(part);
    }
    joined
}

/// «1) Ли В.О. 2) Ковальчук П.С.»: a comma before each number of a list.
fn numbered(text: &str) -> String {
    let mut found = String::with_capacity(text.len() + 4);
    for word in text.split_inclusive(' ') {
        let bare = word.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let digits = word.len() - bare.len();
        let rest = bare.strip_prefix([')', '.']).map(str::trim_start);
        let counts = (1..=2).contains(&digits)
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_uppercase));
        let inside = found.matches('(').count() > found.matches(')').count();
        if counts && !inside && !found.trim_end().is_empty() {
            found.push_str(", ");
        }
        found.push_str(word);
    }
    found
}

fn without_number(part: &str) -> &str {
    part.trim()
        .trim_start_matches(|sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ')'))
        .trim()
}

/// A part of a cell up to «и др.», «т.б.».
fn without_others(part: &str) -> &str {
    const OTHERS: [&str; 16] = [
        "др",
        "другие",
        "других",
        "другими",
        "прочие",
        "тд",
        "тп",
        "тб",
        "басқа",
        "басқалар",
        "басқалары",
        "басқалармен",
        "өзгелер",
        "etc",
        "others",
        "al",
    ];
    let mut at = 0;
    for word in part.split_inclusive(char::is_whitespace) {
        let bare: String = word.chars().filter(|sign| sign.is_alphabetic()).collect();
        let alone = !word.trim_end().ends_with(')') && !word.starts_with('(');
        if alone && OTHERS.contains(&bare.as_str()) {
            let before = part[..at].trim_end();
            let joining = ["и", "және", "and", "et"];
            return match before.rsplit_once(char::is_whitespace) {
                Some((names, last)) if joining.contains(&last) => names,
                None if joining.contains(&before) => "",
                _ => before,
            };
        }
        at += word.len();
    }
    part.trim_end()
}

/// What stands before a name and says what is about it: «преподаватели: Ли В.О.», «I место – Ли В.О.».
fn labelled(text: &str) -> Option<(&str, &str)> {
    [":", " – ", " — ", " - "].iter().find_map(|sign| {
        let (label, rest) = text.split_once(sign)?;
        let (label, rest) = (label.trim(), rest.trim());
        let told = role(label).is_some() || result(label).0.is_some() || is_post(label) || is_together(label);
        let colon = *sign == ":";
        let words = Words::of(label).0.len();
        let heads = colon && (1..=3).contains(&words) && memo::name(label).is_err();
        let alone = colon && rest.is_empty() && (told || heads);
        ((told || heads) && is_name(rest) || alone).then_some((label, rest))
    })
}

/// A name with what is said before it put behind. The word for those who took part, and a post, say nothing more.
fn under(label: Option<&str>, name: &str) -> String {
    let Some(label) = label.filter(|_| !is_together(name)) else {
        return name.to_owned();
    };
    let words = Words::of(label);
    // «Мастера: …» are masters of practical training.
    let post = is_post(label) || words.has("мастер") && !words.has("класс") && !words.has("класстар");
    let (role, (result, _)) = (role(label).filter(|_| !post), result(label));
    match (role, result) {
        (Some("participant"), _) | (None, None) if post || role.is_some() || is_together(label) => name.to_owned(),
        (None, None) => format!("{name} – {}", label.to_lowercase()),
        _ => format!("{name} ({label})"),
    }
}

/// Whether a text is a name and not something about one.
fn is_name(text: &str) -> bool {
    let bare = text.split('(').next().unwrap_or_default().trim();
    bare.starts_with(char::is_uppercase) && (memo::name(bare).is_ok() || is_surname(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_one_cell_are_told_apart() {
        for (text, expected) in [
            (
                "Ким Е.Г., Шаяхметова А., Усенова Д.И.",
                vec!["Ким Е.Г.", "Шаяхметова А.", "Усенова Д.И."],
            ),
            ("1. Ким Е.Г.\n2. Усенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            ("1) Ким Е.Г. 2) Усенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            ("1.Ким Е.Г. 2.Усенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            (
                "Ким Е.Г.; Усенова Д.И. и Калиев С.Т.",
                vec!["Ким Е.Г.", "Усенова Д.И.", "Калиев С.Т."],
            ),
            ("Ким Е.Г. мен Усенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            ("Ким Е.Г./Усенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            ("Ким Е.Г. (сертификат № 5)", vec!["Ким Е.Г. (сертификат № 5)"]),
            ("Ким Е.Г., мастер п/о", vec!["Ким Е.Г., мастер п/о"]),
            (
                "Ким Ерлан, преподаватель, Усенова Дана",
                vec!["Ким Ерлан, преподаватель", "Усенова Дана"],
            ),
            (
                "Ким Е.Г. (модератор, спикер), Усенова Д.",
                vec!["Ким Е.Г. (модератор, спикер)", "Усенова Д."],
            ),
            ("Петренко К.Г.", vec!["Петренко К.Г."]),
        ] {
            assert_eq!(people_in(text), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_before_names_goes_behind_them() {
        for (text, expected) in [
            (
                "преподаватели: Ким Е.Г., Усенова Д.И.",
                vec!["Ким Е.Г.", "Усенова Д.И."],
            ),
            ("Қатысушылар:\nКим Е.Г.\nУсенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            (
                "I место – Ким Е.Г., II место – Усенова Д.И.",
                vec!["Ким Е.Г. (I место)", "Усенова Д.И. (II место)"],
            ),
            (
                "модераторы: Ким Е.Г., Усенова Д.И.; спикер: Пак В.",
                vec!["Ким Е.Г. (модераторы)", "Усенова Д.И. (модераторы)", "Пак В. (спикер)"],
            ),
            ("жетекшісі: Ким Е.Г.", vec!["Ким Е.Г. – жетекшісі"]),
            ("Мастера: Ким Е.Г.; Пак В.", vec!["Ким Е.Г.", "Пак В."]),
            ("Ким Е.Г. – I место", vec!["Ким Е.Г. – I место"]),
            ("Пак В.: спикер", vec!["Пак В.: спикер"]),
        ] {
            assert_eq!(people_in(text), expected, "{text}");
        }
    }

    #[test]
    fn others_are_nobody_and_are_noticed() {
        for text in [
            "Ким Е.Г., Пак В. и др.",
            "Ким Е.Г., Пак В. и др",
            "Ким Е.Г., Пак В. және т.б.",
            "Ким Е.Г., Пак В., т.б.",
            "Ким Е.Г., Пак В. и другие педагоги",
        ] {
            assert_eq!(people_in(text), ["Ким Е.Г.", "Пак В."], "{text}");
            assert!(names_others(text), "{text}");
        }
        for text in ["Ким Е.Г., Пак В.", "Тб Е.Г.", "педагоги, студенты"] {
            assert!(!names_others(text), "{text}");
        }
    }
}
