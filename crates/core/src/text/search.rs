//! What a person types into the search box, turned into attempts for the full-text index, and what is indexed.
//!
//! Every word must begin some word of the record, in any order («Гүлнар Тем», «Тем Г»). The text as typed comes first,
//! with the readings of its Latin words; the wrong keyboard layout is tried only when that finds nothing
//! (domain.md §5.2). The index is FTS5 `unicode61 remove_diacritics 0` over [`IndexText::folded`].

use super::{clean, fold, latin, layout};

/// Words after this many are ignored: nobody types them, a pasted page would.
const MOST_WORDS: usize = 12;

/// How the letters of an attempt were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As typed, folded, with Latin words also read as Cyrillic names.
    AsTyped,
    /// Typed with the Latin layout, meant for the Russian one.
    RussianLayout,
    /// Typed with the Latin layout, meant for the Kazakh one.
    KazakhLayout,
    /// Typed with the Russian layout, meant for the Latin one.
    LatinLayout,
}

/// One way to read the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// How the letters were understood.
    pub reading: Reading,
    /// For each typed word the folded prefixes that may stand for it; all words must be found, one prefix of each is enough.
    pub words: Vec<Vec<String>>,
}

/// A query that was typed, read in every way worth trying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchQuery {
    /// The text as typed, cleaned and in lower case; records that hold it exactly so rank first ([`IndexText::exact`]).
    pub exact: String,
    /// To be tried in turn until one finds something; empty when there is no letter and no digit in the query.
    pub attempts: Vec<Attempt>,
}

impl SearchQuery {
    /// Reads the text of a search box. Never fails: a query without letters has no attempts.
    pub fn parse(text: &str) -> SearchQuery {
        let exact = clean::clean(text).text.to_lowercase();
        let mut attempts: Vec<Attempt> = Vec::new();
        let texts = [
            (Reading::AsTyped, Some(exact.clone())),
            (Reading::RussianLayout, layout::latin_as_russian(text)),
            (Reading::KazakhLayout, layout::latin_as_kazakh(text)),
            (Reading::LatinLayout, layout::russian_as_latin(text)),
        ];
        for (reading, text) in texts {
            let Some(text) = text else { continue };
            let words: Vec<Vec<String>> = fold::words(&fold::narrow(&text))
                .iter()
                .take(MOST_WORDS)
                .map(|word| prefixes(word))
                .collect();
            if !words.is_empty() && attempts.iter().all(|attempt| attempt.words != words) {
                attempts.push(Attempt { reading, words });
            }
        }
        SearchQuery { exact, attempts }
    }
}

impl Attempt {
    /// The attempt as an FTS5 expression: `("тем"* OR "тим"*) AND "г"*`. Every word is quoted, so nothing typed can be taken
    /// for an operator.
    pub fn match_expression(&self) -> String {
        self.words
            .iter()
            .map(|choices| {
                let quoted: Vec<String> = choices.iter().map(|prefix| quote(prefix)).collect();
                match quoted.as_slice() {
                    [one] => one.clone(),
                    _ => format!("({})", quoted.join(" OR ")),
                }
            })
            .collect::<Vec<_>>()
            .join(" AND ")
    }

    /// Tells whether text indexed as `folded` answers the attempt; the same rule as the index, for short lists in memory.
    pub fn matches(&self, folded: &str) -> bool {
        self.words.iter().all(|choices| {
            folded
                .split(' ')
                .any(|word| choices.iter().any(|prefix| word.starts_with(prefix)))
        })
    }
}

/// What is kept of a record for search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexText {
    /// Cleaned and in lower case, for ranking exact spelling first.
    pub exact: String,
    /// The words in narrow fold, in wide fold where that differs, and Latin words also as they are read; separated by single
    /// spaces, each once.
    pub folded: String,
}

/// The text to index for a record that shows these parts (its name in three languages, its number ...). Blank parts are skipped.
pub fn index_text<'a>(parts: impl IntoIterator<Item = &'a str>) -> IndexText {
    let mut exact: Vec<String> = Vec::new();
    let mut folded: Vec<String> = Vec::new();
    let mut known = std::collections::HashSet::new();
    for part in parts {
        let text = clean::clean(part).text;
        if text.is_empty() {
            continue;
        }
        for word in fold::words(&fold::narrow(&text)) {
            let read = latin::readings(&word)
                .into_iter()
                .next()
                .unwrap_or_default();
            for form in [word.clone(), fold::widen(&word), read] {
                if !form.is_empty() && known.insert(form.clone()) {
                    folded.push(form);
                }
            }
        }
        exact.push(text.to_lowercase());
    }
    IndexText {
        exact: exact.join(" "),
        folded: folded.join(" "),
    }
}

/// The narrow and the wide fold of a word and, for a Latin one, its readings.
fn prefixes(word: &str) -> Vec<String> {
    let mut choices = vec![word.to_owned()];
    for form in std::iter::once(fold::widen(word)).chain(latin::readings(word)) {
        // A word of «ь» alone folds to nothing, which would find everything.
        if !form.is_empty() && !choices.contains(&form) {
            choices.push(form);
        }
    }
    choices
}

fn quote(word: &str) -> String {
    format!("\"{}\"*", word.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The place of the attempt that finds the record first.
    fn found_by(query: &str, parts: &[&str]) -> Option<Reading> {
        let indexed = index_text(parts.iter().copied());
        SearchQuery::parse(query)
            .attempts
            .iter()
            .find(|attempt| attempt.matches(&indexed.folded))
            .map(|attempt| attempt.reading)
    }

    #[test]
    fn one_person_in_every_spelling() {
        let person = ["Қалиева Әлия Болатқызы", "Калиева Алия Болатовна"];
        for query in [
            "калиева",
            "Қалиева",
            "Kalieva",
            "КАЛИЕВА",
            "Kaliyeva",
            "Qalieva",
            "кал ал",
            "Ал Кал",
            "болатк",
            "Кaлиева",
        ] {
            assert_eq!(found_by(query, &person), Some(Reading::AsTyped), "{query}");
        }
        for (query, reading) in [
            ("rfkbtdf", Reading::RussianLayout),
            ("Fkbz Rfk", Reading::RussianLayout),
            ("0fkbtdf", Reading::KazakhLayout),
        ] {
            assert_eq!(found_by(query, &person), Some(reading), "{query}");
        }
        for query in ["касымова", "алия досанова", "лиева", "zzz"] {
            assert_eq!(found_by(query, &person), None, "{query}");
        }
    }

    #[test]
    fn two_parts_in_any_order() {
        let person = ["Темірова Гүлнар Қайратқызы", "Темирова Гульнара Кайратовна"];
        for query in [
            "Гүлнар Тем",
            "Тем Г",
            "гульнара тем",
            "гулнар",
            "темир гул кайр",
            "Gulnar Tem",
            "темирова г.к.",
        ] {
            assert_eq!(found_by(query, &person), Some(Reading::AsTyped), "{query}");
        }
        assert_eq!(found_by("ntvbhjdf", &person), Some(Reading::RussianLayout));
        assert_eq!(found_by("ntv3hjdf", &person), Some(Reading::KazakhLayout));
    }

    #[test]
    fn only_one_spelling_stored() {
        assert_eq!(found_by("Гульназ", &["Гүлназ"]), Some(Reading::AsTyped));
        assert_eq!(found_by("Калиева", &["Kaliyeva"]), Some(Reading::AsTyped));
        assert_eq!(
            found_by("ЦщкдвЫлшдды", &["Стандарты WorldSkills"]),
            Some(Reading::LatinLayout)
        );
    }

    #[test]
    fn expression_is_quoted() {
        let query = SearchQuery::parse("Тем Г");
        assert_eq!(query.attempts[0].match_expression(), "\"тем\"* AND \"г\"*");
        let query = SearchQuery::parse("Қы");
        assert_eq!(query.attempts[0].match_expression(), "(\"кы\"* OR \"ки\"*)");
        assert!(SearchQuery::parse(" «» - * ").attempts.is_empty());
        let hostile = SearchQuery::parse("folded:x OR NEAR(\"a\" b) *");
        for attempt in &hostile.attempts {
            let expression = attempt.match_expression();
            assert!(
                !expression.contains(':') && !expression.contains("NEAR(\""),
                "{expression}"
            );
        }
    }

    #[test]
    fn the_index_agrees() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE VIRTUAL TABLE found USING fts5 (folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')",
            )
            .unwrap();
        let people = [
            "Қалиева Әлия Болатқызы",
            "Темирова Гульнара",
            "Ұлықпанов Бауыржан",
            "Kaliyeva Asel",
            "№ ЖЖ-2025-000123",
        ];
        for person in people {
            connection
                .execute(
                    "INSERT INTO found VALUES (?1)",
                    [index_text([person]).folded],
                )
                .unwrap();
        }
        for query in [
            "калиева",
            "тем г",
            "ұлық",
            "улык",
            "асель",
            "000123",
            "ь",
            "жж-2025",
            "rfkbtdf",
            "\"*",
            "2025 or жж",
        ] {
            for attempt in SearchQuery::parse(query).attempts {
                let count: i64 = connection
                    .query_row(
                        "SELECT count(*) FROM found WHERE folded MATCH ?1",
                        [attempt.match_expression()],
                        |row| row.get(0),
                    )
                    .unwrap();
                let wanted = people
                    .iter()
                    .filter(|person| attempt.matches(&index_text([**person]).folded))
                    .count();
                assert_eq!(
                    usize::try_from(count),
                    Ok(wanted),
                    "{query} as {:?}",
                    attempt.reading
                );
            }
        }
    }

    proptest! {
        #[test]
        fn any_query_makes_a_valid_expression(text in any::<String>()) {
            let connection = rusqlite::Connection::open_in_memory().unwrap();
            connection.execute_batch("CREATE VIRTUAL TABLE found USING fts5 (folded)").unwrap();
            for attempt in SearchQuery::parse(&text).attempts {
                let count: i64 = connection
                    .query_row("SELECT count(*) FROM found WHERE folded MATCH ?1", [attempt.match_expression()], |row| row.get(0))
                    .unwrap();
                prop_assert_eq!(count, 0);
            }
        }

        #[test]
        fn the_beginning_of_each_word_finds_it(
            words in proptest::collection::vec("[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z]{1,10}", 1..4),
            length in 1usize..10,
        ) {
            let text = words.join(" ");
            let indexed = index_text([text.as_str()]);
            let query: Vec<String> = words.iter().rev().map(|word| word.chars().take(length).collect()).collect();
            let query = SearchQuery::parse(&query.join(" "));
            for attempt in query.attempts.iter().take(1) {
                if attempt.reading == Reading::AsTyped {
                    prop_assert!(attempt.words.len() <= words.len());
                }
            }
            // Only words of one alphabet: a beginning of a mixed word may be another alphabet's.
            let pure = words.iter().all(|word| word.chars().all(clean::is_cyrillic));
            prop_assert!(!pure || query.attempts.is_empty() || query.attempts[0].matches(&indexed.folded));
        }
    }
}
