//! What a person types into the search box, turned into attempts for the full-text index, and what is indexed.
//!
//! Every word must begin some word of the record, in any order («Гүлнар Тем», «Тем Г»). The text as typed comes first,
//! with the readings of its Latin words; the wrong keyboard layout is tried only when that finds nothing
//! (domain.md §5.2). The index is FTS5 `unicode61 remove_diacritics 0` over [`IndexText::folded`].

use std::rc::Rc;

use super::memory::{Memory, remembered};
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
        self.expression("*")
    }

    /// As [`Attempt::match_expression`], for records that have the words whole: `("тем" OR "тим") AND "г"`.
    pub fn whole_expression(&self) -> String {
        self.expression("")
    }

    fn expression(&self, end: &str) -> String {
        self.words
            .iter()
            .map(|choices| {
                let quoted: Vec<String> = choices.iter().map(|prefix| quote(prefix, end)).collect();
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
    thread_local!(static MEMORY: Memory<PartText> = Memory::default());
    let parts: Vec<Rc<PartText>> = parts
        .into_iter()
        .map(|part| remembered(&MEMORY, part, || PartText::of(part)))
        .filter(|part| !part.exact.is_empty())
        .collect();
    // A record has a dozen words: looking through them is quicker than a set.
    let mut folded: Vec<&str> = Vec::new();
    for form in parts.iter().flat_map(|part| &part.forms) {
        if !folded.contains(&form.as_ref()) {
            folded.push(form);
        }
    }
    let exact: Vec<&str> = parts.iter().map(|part| part.exact.as_ref()).collect();
    IndexText {
        exact: exact.join(" "),
        folded: folded.join(" "),
    }
}

/// What is kept of one part of a record.
struct PartText {
    exact: Box<str>,
    forms: Vec<Box<str>>,
}

impl PartText {
    fn of(part: &str) -> Self {
        let text = clean::clean(part).text;
        let mut forms: Vec<Box<str>> = Vec::new();
        for word in fold::words(&fold::narrow(&text)) {
            let wide = fold::widen(&word);
            // A word of Cyrillic letters is read as it is folded.
            let read = (!fold::is_plain_word(&word)).then(|| latin::likeliest_reading(&word));
            for form in [word, wide, read.unwrap_or_default()] {
                if !form.is_empty() && !forms.iter().any(|known| **known == *form) {
                    forms.push(form.into());
                }
            }
        }
        Self {
            exact: text.to_lowercase().into(),
            forms,
        }
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

fn quote(word: &str, end: &str) -> String {
    format!("\"{}\"{end}", word.replace('"', "\"\""))
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
