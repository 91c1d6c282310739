//! Every word is used, and every word that is asked for is there.
//!
//! A key counts as used where code holds it as a literal, where a literal with gaps in it fits (`date-month-{month}`;
//! what fills a gap must be a number or stand in quotes somewhere in the code), or where it belongs to a family that
//! is drawn from a list: the records, the operations, the problems.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sheberlik_core::Language;
use sheberlik_core::record::{FieldKind, Kind, kinds};

use crate::locales::{Areas, flat, read, root};

/// What the program is made of: its own files, without tests of the words and without generated code.
static CODE: LazyLock<Vec<(PathBuf, String)>> = LazyLock::new(|| {
    let mut files = Vec::new();
    for folder in ["crates", "src-tauri/src", "xtask/src", "ui/src"] {
        collect(&root().join(folder), &mut files);
    }
    files
});

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["tests", "node_modules", "target", "dist"].contains(&name.as_str()) {
                collect(&path, files);
            }
        } else if [".rs", ".ts", ".svelte"].iter().any(|ending| name.ends_with(ending)) && !name.contains(".test.") {
            files.push((path.clone(), fs::read_to_string(&path).unwrap_or_default()));
        }
    }
}

/// A literal of code that is a key, or a pattern of keys: the fixed pieces around its gaps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Literal {
    pieces: Vec<String>,
    file: PathBuf,
}

/// Those who speak: the engine, the import and the invented data answer codes, and have no words.
fn speaks(file: &Path) -> bool {
    !["crates/core", "crates/import", "crates/record-derive", "crates/seed"]
        .iter()
        .any(|silent| file.starts_with(root().join(silent)))
}

/// Attributes of markup whose values look like keys and are none.
const MARKUP: [&str; 9] = [
    "class=",
    "id=",
    "testid=",
    "for=",
    "name=",
    "href=",
    "controls=",
    "labelledby=",
    "describedby=",
];

fn literals(areas: &Areas) -> BTreeSet<Literal> {
    let mut found = BTreeSet::new();
    for (file, text) in CODE.iter().filter(|(file, _)| speaks(file)) {
        for (at, quote) in text.match_indices(['"', '\'', '`']) {
            let rest = &text[at + quote.len()..];
            let asked = text[..at].ends_with("code(");
            let starts = areas.keys().any(|area| {
                rest.strip_prefix(area.as_str())
                    .is_some_and(|rest| rest.starts_with('-') || (asked && rest.starts_with(quote)))
            });
            if !starts || MARKUP.iter().any(|attribute| text[..at].ends_with(attribute)) {
                continue;
            }
            if let Some(mut pieces) = rest.find(quote).and_then(|end| pieces(&rest[..end])) {
                // `code("import-problem", …)` asks for a word of that family by a code.
                if let ([family], true) = (pieces.as_mut_slice(), asked) {
                    family.push('-');
                    pieces.push(String::new());
                }
                found.insert(Literal {
                    pieces,
                    file: file.strip_prefix(root()).unwrap_or(file).to_owned(),
                });
            }
        }
    }
    found
}

/// The fixed pieces of `date-month-{month}`, `people-${field}.help`; nothing where it is no key.
fn pieces(literal: &str) -> Option<Vec<String>> {
    let mut pieces = vec![String::new()];
    let mut letters = literal.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '$' if letters.peek() == Some(&'{') => {}
            '{' => {
                letters.by_ref().find(|letter| *letter == '}')?;
                pieces.push(String::new());
            }
            'a'..='z' | '0'..='9' | '-' | '.' => pieces.last_mut()?.push(letter),
            _ => return None,
        }
    }
    (!literal.ends_with('-') || pieces.len() > 1).then_some(pieces)
}

/// What stands in the gaps if the key fits the pieces; shortest fillings first.
fn gaps<'a>(pieces: &[String], key: &'a str) -> Option<Vec<&'a str>> {
    let rest = key.strip_prefix(pieces.first()?.as_str())?;
    let [_, more @ ..] = pieces else { return None };
    let Some(next) = more.first() else {
        return rest.is_empty().then(Vec::new);
    };
    for (end, _) in rest.char_indices().skip(1).chain([(rest.len(), ' ')]) {
        let (gap, after) = rest.split_at(end);
        if after.starts_with(next.as_str())
            && let Some(mut others) = gaps(more, after)
        {
            others.insert(0, gap);
            return Some(others);
        }
    }
    None
}

/// Whether a code stands in quotes somewhere, with hyphens or with underscores.
fn in_quotes(code: &str) -> bool {
    let spellings = [code.to_owned(), code.replace('-', "_")];
    spellings.iter().any(|code| {
        CODE.iter().any(|(_, text)| {
            text.match_indices(code.as_str()).any(|(at, _)| {
                let before = text[..at].chars().next_back();
                let after = text[at + code.len()..].chars().next();
                let (open, close) = (['"', '\'', '`', ' '], ['"', '\'', '`', ' ']);
                before.is_some_and(|it| open.contains(&it)) && after.is_some_and(|it| close.contains(&it))
            })
        })
    })
}

fn hyphens(name: &str) -> String {
    name.replace('_', "-")
}

/// Keys of one record: itself, its fields, the values of its choices, the groups of its form.
fn record_keys(kind: &Kind) -> Vec<String> {
    let record = format!("{}-{}", kind.room, hyphens(kind.name));
    let mut keys = vec![record.clone(), format!("{record}.plural")];
    for field in kind.fields {
        let label = format!("{record}-{}", hyphens(field.name));
        if let FieldKind::Choice { choices } = field.kind {
            keys.extend(choices.iter().map(|choice| format!("{label}-{}", hyphens(choice))));
        }
        keys.push(label);
        if field.group != "hidden" {
            keys.push(format!("record-group-{}", field.group));
        }
    }
    for computed in kind.computed {
        let label = format!("{record}-{}", hyphens(computed.name));
        keys.extend(
            computed
                .choices
                .iter()
                .map(|choice| format!("{label}-{}", hyphens(choice))),
        );
        keys.push(label);
    }
    keys
}

/// All keys that are drawn from lists.
fn families() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = kinds().iter().flat_map(|kind| record_keys(kind)).collect();
    for kind in kinds() {
        for verb in ["create", "update", "remove", "restore"] {
            keys.insert(format!("op-{verb}-{}", hyphens(kind.name)));
        }
    }
    keys.extend(
        sheberlik_core::op::CODES
            .iter()
            .map(|code| format!("op-{}", hyphens(code))),
    );
    keys
}

/// Codes that the engine refuses with, read from its source: `coded("locked", …)`, `new("iin", "iin_checksum")`.
fn codes(call: &str, place: usize) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (file, text) in CODE
        .iter()
        .filter(|(file, _)| file.extension().is_some_and(|ending| ending == "rs"))
    {
        if file.ends_with("problem.rs") && file.components().any(|part| part.as_os_str() == "import") {
            continue;
        }
        for (at, _) in text.match_indices(call) {
            // `is_plain(` is another function than `plain(`.
            if text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
                continue;
            }
            let arguments = &text[at + call.len()..];
            let argument = arguments.split([',', ')']).nth(place).unwrap_or_default().trim();
            let code = argument.strip_prefix('"').and_then(|code| code.strip_suffix('"'));
            codes.extend(code.filter(|code| !code.is_empty()).map(hyphens));
        }
    }
    codes
}

/// Words of codes: what follows must stand in quotes in the code.
const CODE_FAMILIES: [&str; 5] = [
    "problem-",
    "problem-field-",
    "record-finding-",
    "record-happened-",
    "app-stage-",
];

#[test]
fn every_word_of_a_list_is_there() {
    let areas = read(Language::Kk);
    let words = flat(&areas);
    let mut wanted = families();
    wanted.extend(codes("coded(", 0).into_iter().map(|code| format!("problem-{code}")));
    wanted.extend(
        codes("plain(", 0)
            .into_iter()
            .filter(|code| !code.starts_with("pd-"))
            .map(|code| format!("problem-{code}")),
    );
    for call in ["FieldProblem::new(", "FieldProblem::with(", "Error::field("] {
        wanted.extend(codes(call, 1).into_iter().map(|code| format!("problem-field-{code}")));
    }
    wanted.extend(
        codes("refuse(", 0)
            .into_iter()
            .map(|code| format!("problem-field-{code}")),
    );
    let missing: Vec<&String> = wanted.iter().filter(|key| !words.contains_key(key.as_str())).collect();
    assert!(wanted.len() > 400, "the lists were not read: {} keys", wanted.len());
    assert!(missing.is_empty(), "no words for:\n{missing:#?}");
}

#[test]
fn every_key_in_code_is_there() {
    let areas = read(Language::Kk);
    let words = flat(&areas);
    let missing: Vec<String> = literals(&areas)
        .into_iter()
        .filter(|literal| match literal.pieces.as_slice() {
            // Besides keys: a family that is asked for by code (`words.code("record-finding", …)`), a code of one, and the
            // ending of a key whose beginning is put before it (the column `evidence-all` of a form).
            [key] => {
                !words.contains_key(key.as_str())
                    && !words.keys().any(|word| word.starts_with(&format!("{key}-")))
                    && !words.keys().any(|word| word.ends_with(&format!("-{key}")))
                    && !CODE_FAMILIES
                        .iter()
                        .any(|family| words.contains_key(format!("{family}{key}").as_str()))
            }
            pieces => !words.keys().any(|key| gaps(pieces, key).is_some()),
        })
        .map(|literal| format!("{} in {}", literal.pieces.join("…"), literal.file.display()))
        .collect();
    assert!(
        missing.is_empty(),
        "code asks for words that are not there:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_word_is_used() {
    let areas = read(Language::Kk);
    let literals = literals(&areas);
    let mut used = families();
    used.extend(
        literals
            .iter()
            .filter(|literal| literal.pieces.len() == 1)
            .map(|literal| literal.pieces[0].clone()),
    );
    let mut patterns: BTreeSet<Vec<String>> = literals.into_iter().map(|literal| literal.pieces).collect();
    patterns.retain(|pieces| pieces.len() > 1);
    patterns.extend(CODE_FAMILIES.map(|prefix| vec![prefix.to_owned(), String::new()]));
    // Words that only other words are made of, such as the name fields that every dictionary shares.
    let sources: String = areas.keys().map(|area| source(area)).collect();
    let unused: Vec<&str> = flat(&areas)
        .into_keys()
        .filter(|key| {
            let base = key.split('.').next().unwrap_or(key);
            !(used.contains(*key)
                || (key.ends_with(".help") && used.contains(base))
                || sources.contains(&format!("{{ {base} }}"))
                || patterns.iter().any(|pieces| {
                    gaps(pieces, key)
                        .is_some_and(|gaps| gaps.iter().all(|gap| gap.parse::<u32>().is_ok() || in_quotes(gap)))
                }))
        })
        .collect();
    assert!(
        unused.is_empty(),
        "{} words that nothing asks for:\n{}",
        unused.len(),
        unused.join("\n")
    );
}

fn source(area: &str) -> String {
    fs::read_to_string(root().join("locales/kk").join(format!("{area}.ftl"))).unwrap_or_default()
}

#[test]
fn gaps_are_filled_by_what_fits() {
    let pieces = |literal| pieces(literal).expect("a pattern");
    assert_eq!(gaps(&pieces("date-month-{month}"), "date-month-12"), Some(vec!["12"]));
    assert_eq!(
        gaps(&pieces("people-${kind}-${field}.help"), "people-person-iin.help"),
        Some(vec!["person", "iin"])
    );
    assert_eq!(gaps(&pieces("date-month-{month}"), "date-weekday-1"), None);
    assert_eq!(super::usage::pieces("app-Not A Key"), None);
}
