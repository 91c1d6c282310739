//! Dictionaries looked up by cleaned and folded names and synonyms, in all languages at once.

use crate::memo::title_key;
use rustc_hash::FxHashMap;
use serde_json::Value;
use sheberlik_core::Language;
use sheberlik_core::record::{Kind, Values};
use sheberlik_core::text::fold;

/// One dictionary: keys of names and synonyms to ids.
#[derive(Debug)]
pub struct Dictionary {
    /// The kind of its records.
    pub kind: &'static Kind,
    by_key: FxHashMap<String, String>,
    /// Shorter keys (without legal forms, the quoted part); `None` where two entries have it.
    by_short_key: FxHashMap<String, Option<String>>,
    titles: FxHashMap<String, [Option<String>; 3]>,
}

impl Dictionary {
    /// An empty dictionary of a kind.
    pub fn new(kind: &'static Kind) -> Self {
        Self {
            kind,
            by_key: FxHashMap::default(),
            by_short_key: FxHashMap::default(),
            titles: FxHashMap::default(),
        }
    }

    /// Takes an entry in.
    pub fn add(&mut self, id: &str, values: &Values) {
        let text = |field: &str| {
            values
                .get(field)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
        };
        let names = ["name_kk", "name_ru", "name_en"].map(|field| text(field).map(str::to_owned));
        let short = text("short_name").map(str::to_owned);
        let synonyms = text("synonyms").unwrap_or_default().lines().map(str::to_owned);
        for name in names.iter().flatten().cloned().chain(short).chain(synonyms) {
            self.add_key(id, &name);
        }
        self.titles.insert(id.to_owned(), names);
    }

    fn add_key(&mut self, id: &str, name: &str) {
        let key = self.key(name);
        if key.is_empty() {
            return;
        }
        self.by_key.entry(key.clone()).or_insert_with(|| id.to_owned());
        if self.kind.name == "provider" {
            for short in short_keys(name).into_iter().filter(|short| *short != key) {
                self.by_short_key
                    .entry(short)
                    .and_modify(|known| {
                        if known.as_deref() != Some(id) {
                            *known = None;
                        }
                    })
                    .or_insert_with(|| Some(id.to_owned()));
            }
        }
    }

    fn key(&self, name: &str) -> String {
        if self.kind.name == "department" {
            department_key(name)
        } else {
            title_key(name).to_string()
        }
    }

    /// The entry that a text means.
    pub fn find(&self, text: &str) -> Option<&str> {
        let key = self.key(text);
        if key.is_empty() {
            return None;
        }
        if let Some(id) = self.by_key.get(&key) {
            return Some(id);
        }
        match self.kind.name {
            "provider" => std::iter::once(key.clone())
                .chain(short_keys(text))
                .collect::<Vec<_>>()
                .iter()
                .find_map(|short| {
                    let known = self
                        .by_key
                        .get(short)
                        .or_else(|| self.by_short_key.get(short).and_then(Option::as_ref));
                    known.map(String::as_str)
                }),
            "category" | "event_kind" => self.longest_within(&key),
            _ => None,
        }
    }

    /// The entry whose key stands in the text as words, inflected or not; the longest wins.
    fn longest_within(&self, text: &str) -> Option<&str> {
        let words: Vec<&str> = text.split(' ').collect();
        let answers = |key: &&String| {
            let wanted: Vec<&str> = key.split(' ').collect();
            words
                .windows(wanted.len())
                .any(|part| part.iter().zip(&wanted).all(|(word, wanted)| inflected(word, wanted)))
        };
        self.by_key
            .keys()
            .filter(answers)
            .max_by_key(|key| (key.len(), *key))
            .map(|key| self.by_key[key].as_str())
    }

    /// The name of an entry in a language, or in the next best one.
    pub fn title(&self, id: &str, language: Language) -> String {
        let Some(names) = self.titles.get(id) else {
            return String::new();
        };
        let at =
            |language: Language| names[Language::ALL.iter().position(|other| *other == language).unwrap_or(0)].clone();
        language.fallbacks().into_iter().find_map(at).unwrap_or_default()
    }

    /// Whether there is an entry of this id.
    pub fn holds(&self, id: &str) -> bool {
        self.titles.contains_key(id)
    }

    /// Whether a text is an entry.
    pub fn has(&self, text: &str) -> bool {
        self.find(text).is_some()
    }
}

/// «эксперта» is «эксперт», «высшей» is «высшая»: the same word but for its ending.
fn inflected(word: &str, wanted: &str) -> bool {
    if word == wanted {
        return true;
    }
    let length = wanted.chars().count();
    let stem: String = wanted.chars().take(length.saturating_sub(2)).collect();
    length >= 5 && word.starts_with(&stem) && word.chars().count() <= length + 3
}

/// The key of a department: the kinds of commission in one short form, wherever they stand.
pub fn department_key(name: &str) -> String {
    const FORMS: [(&str, &str); 7] = [
        ("цикловая методическая комисия", "цмк"),
        ("циклдик адистемелик комисия", "цмк"),
        ("предметно цикловая комисия", "цмк"),
        ("пандик циклдик комисия", "цмк"),
        ("цикловая комисия", "цмк"),
        ("цак", "цмк"),
        ("пцк", "цмк"),
    ];
    let mut key = title_key(name).to_string();
    for (long, short) in FORMS {
        let padded = format!(" {key} ");
        key = padded
            .replace(&format!(" {long} "), &format!(" {short} "))
            .trim()
            .to_owned();
    }
    // «ЦМК информатики» and «Информатика ЦМК»: the kind first.
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() > 1 && words.contains(&"цмк") {
        let rest: Vec<&str> = words.into_iter().filter(|word| *word != "цмк").collect();
        return format!("цмк {}", rest.join(" "));
    }
    key
}

/// The keys of a provider without its legal form, and of its quoted name.
fn short_keys(name: &str) -> Vec<String> {
    const FORMS: [&str; 22] = [
        "ао",
        "ак",
        "нао",
        "кеак",
        "тоо",
        "жшс",
        "гу",
        "кму",
        "кгу",
        "кгкп",
        "ркп",
        "ргкп",
        "рмкк",
        "мкк",
        "доо",
        "дббу",
        "аоо",
        "ип",
        "жк",
        "уйымы",
        "ооо",
        "чу",
    ];
    const BRANCHES: [&str; 6] = ["филиал", "болимш", "институт", "област", "облыс", "город"];
    let words = fold::words(&title_key(name));
    let rest: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !FORMS.contains(word))
        .collect();
    let mut keys = Vec::new();
    if rest.len() < words.len() && !rest.is_empty() {
        keys.push(rest.join(" "));
    }
    // A branch is another provider than its head.
    let branch = words
        .iter()
        .any(|word| BRANCHES.iter().any(|stem| word.starts_with(stem)));
    if !branch && let Some(inner) = innermost_quoted(name) {
        let key = title_key(&inner).to_string();
        if key.chars().count() >= 3 {
            keys.push(key);
        }
    }
    keys
}

fn innermost_quoted(text: &str) -> Option<String> {
    let opens = ['«', '“', '„', '"'];
    let closes = ['»', '”', '“', '"'];
    let close = text
        .char_indices()
        .find(|(at, c)| *at > 0 && closes.contains(c) && text[..*at].contains(opens))?
        .0;
    let open = text[..close].char_indices().rev().find(|(_, c)| opens.contains(c))?;
    Some(text[open.0 + open.1.len_utf8()..close].trim().to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use sheberlik_core::college::dictionaries::{Category, Provider};
    use sheberlik_core::record::Record;

    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs
            .iter()
            .map(|(field, text)| ((*field).to_owned(), json!(text)))
            .collect()
    }

    #[test]
    fn providers_are_found_however_they_are_written() {
        let mut providers = Dictionary::new(Provider::KIND);
        providers.add(
            "orleu",
            &values(&[("name_kk", "«Өрлеу» БАҰО» АҚ"), ("name_ru", "АО «НЦПК «Өрлеу»")]),
        );
        providers.add("talap", &values(&[("name_kk", "«Talap» КЕАҚ")]));
        for (text, expected) in [
            ("«Өрлеу» БАҰО» АҚ", Some("orleu")),
            ("АО НЦПК Өрлеу", Some("orleu")),
            ("НАО «Talap»", Some("talap")),
            ("Talap", Some("talap")),
            ("филиал АО «НЦПК «Өрлеу» по области Абай", None),
            ("КазНПУ", None),
        ] {
            assert_eq!(providers.find(text), expected, "{text}");
        }
    }

    #[test]
    fn categories_are_found_inside_other_words() {
        let mut categories = Dictionary::new(Category::KIND);
        categories.add("pedagogue", &values(&[("name_ru", "педагог")]));
        categories.add(
            "expert",
            &values(&[("name_ru", "педагог-эксперт"), ("name_kk", "педагог-сарапшы")]),
        );
        categories.add(
            "highest",
            &values(&[("name_ru", "высшая категория"), ("synonyms", "высшая")]),
        );
        for (text, expected) in [
            ("ПЕДАГОГ-ЭКСПЕРТ", Some("expert")),
            ("педагог – сарапшы", Some("expert")),
            ("категория педагога-эксперта", Some("expert")),
            ("высшей категории", Some("highest")),
            ("Педагог", Some("pedagogue")),
            ("соответствует должности", None),
        ] {
            assert_eq!(categories.find(text), expected, "{text}");
        }
    }

    #[test]
    fn a_commission_is_one_however_its_kind_is_written() {
        for name in [
            "ЦМК информационных технологий",
            "Цикловая методическая комиссия информационных технологий",
            "ПЦК «Информационных технологий»",
        ] {
            assert_eq!(
                department_key(name),
                department_key("ЦМК ИНФОРМАЦИОННЫХ ТЕХНОЛОГИЙ"),
                "{name}"
            );
        }
    }
}
