//! The language of a document, which is not the language of the screen, and how names and words are put in it.
//!
//! In the bilingual document (kk+ru) heads stand in Kazakh over Russian, the order of the law on languages; what fills
//! the cells is not doubled: the Kazakh spelling stands there if it exists (`domain.md` §3.0).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sheberlik_core::{Error, Language};
use sheberlik_i18n::{Args, Words};
use ts_rs::TS;

/// Language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub enum DocumentLanguage {
    /// Kazakh.
    #[serde(rename = "kk")]
    Kk,
    /// Russian.
    #[serde(rename = "ru")]
    Ru,
    /// English.
    #[serde(rename = "en")]
    En,
    /// Heads in Kazakh over Russian.
    #[serde(rename = "kk+ru")]
    KkRu,
}

impl DocumentLanguage {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Kk, Self::Ru, Self::En, Self::KkRu];

    /// The document in one language.
    pub fn of(language: Language) -> Self {
        match language {
            Language::Kk => Self::Kk,
            Language::Ru => Self::Ru,
            Language::En => Self::En,
        }
    }

    /// The code on the wire and in file names: `kk`, `ru`, `en`, `kk+ru`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
            Self::KkRu => "kk+ru",
        }
    }

    /// The language in which cells are filled and rows are put in order.
    pub fn first(self) -> Language {
        self.languages()[0]
    }

    /// The languages in which heads are written, one under the other.
    pub fn languages(self) -> &'static [Language] {
        match self {
            Self::Kk => &[Language::Kk],
            Self::Ru => &[Language::Ru],
            Self::En => &[Language::En],
            Self::KkRu => &[Language::Kk, Language::Ru],
        }
    }
}

impl fmt::Display for DocumentLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for DocumentLanguage {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        // The college's setting writes `kk_ru`, because it is a choice of a record.
        let code = if code == "kk_ru" { "kk+ru" } else { code };
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| Error::field("document_language", "unknown_choice"))
    }
}

/// The words of the forms in a document's language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wording {
    pub(crate) language: DocumentLanguage,
    /// Whether a name that is spelt differently in Kazakh and in Russian stands in both spellings («kk / ru»).
    pub(crate) both_spellings: bool,
}

impl Wording {
    /// A head: in the bilingual document Kazakh over Russian.
    pub(crate) fn head(&self, key: &str) -> String {
        self.joined("\n", |words| words.text(key))
    }

    /// A head with arguments.
    pub(crate) fn head_with(&self, key: &str, args: &Args<'_>) -> String {
        self.joined("\n", |words| words.with(key, args))
    }

    /// A label on one line: in the bilingual document «Барлығы / Итого».
    pub(crate) fn line(&self, key: &str) -> String {
        self.joined(" / ", |words| words.text(key))
    }

    /// A label on one line with arguments.
    pub(crate) fn line_with(&self, key: &str, args: &Args<'_>) -> String {
        self.joined(" / ", |words| words.with(key, args))
    }

    /// A word that fills a cell: never doubled.
    pub(crate) fn word(&self, key: &str) -> String {
        Words::of(self.language.first()).text(key)
    }

    /// Words that fill a cell, with arguments: never doubled.
    pub(crate) fn word_with(&self, key: &str, args: &Args<'_>) -> String {
        Words::of(self.language.first()).with(key, args)
    }

    /// A name that has up to three spellings, as it fills a cell.
    pub(crate) fn name(&self, name: &Trilingual) -> String {
        if self.both_spellings
            && self.language == DocumentLanguage::KkRu
            && let (Some(kk), Some(ru)) = (&name.kk, &name.ru)
            && kk != ru
        {
            return format!("{kk} / {ru}");
        }
        name.of(self.language.first()).unwrap_or_default().to_owned()
    }

    /// A long text as it fills a form: both spellings one under the other where they are asked for.
    pub(crate) fn text(&self, text: &Trilingual) -> String {
        if self.both_spellings {
            self.name_lines(text).join("\n")
        } else {
            text.of(self.language.first()).unwrap_or_default().to_owned()
        }
    }

    /// A name as it stands in a head: in the bilingual document both spellings, one under the other.
    pub(crate) fn name_lines(&self, name: &Trilingual) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for language in self.language.languages() {
            if let Some(text) = name.of(*language)
                && !lines.iter().any(|line| line == text)
            {
                lines.push(text.to_owned());
            }
        }
        lines
    }

    fn joined(&self, between: &str, text: impl Fn(&Words) -> String) -> String {
        let mut texts: Vec<String> = Vec::new();
        for language in self.language.languages() {
            let text = text(Words::of(*language));
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts.join(between)
    }
}

/// A name in three languages; a blank falls back as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Trilingual {
    pub(crate) kk: Option<String>,
    pub(crate) ru: Option<String>,
    pub(crate) en: Option<String>,
}

impl Trilingual {
    /// The three columns `<stem>_kk`, `<stem>_ru`, `<stem>_en` of a row.
    pub(crate) fn read(row: &rusqlite::Row<'_>, stem: &str) -> rusqlite::Result<Self> {
        Ok(Self {
            kk: row.get(format!("{stem}_kk").as_str())?,
            ru: row.get(format!("{stem}_ru").as_str())?,
            en: row.get(format!("{stem}_en").as_str())?,
        })
    }

    /// The spelling in `language`, else the next one that exists.
    pub(crate) fn of(&self, language: Language) -> Option<&str> {
        language
            .fallbacks()
            .into_iter()
            .find_map(|language| self.exactly(language))
    }

    /// The spelling in `language` and in no other.
    pub(crate) fn exactly(&self, language: Language) -> Option<&str> {
        match language {
            Language::Kk => self.kk.as_deref(),
            Language::Ru => self.ru.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_and_is_what_json_carries() {
        for language in DocumentLanguage::ALL {
            assert_eq!(language.code().parse::<DocumentLanguage>().unwrap(), language);
            assert_eq!(serde_json::to_value(language).unwrap(), language.code());
        }
        assert_eq!("kk_ru".parse::<DocumentLanguage>().unwrap(), DocumentLanguage::KkRu);
        assert!("uz".parse::<DocumentLanguage>().is_err());
    }

    #[test]
    fn a_name_fills_a_cell_once_unless_both_spellings_are_asked_for() {
        let name = Trilingual {
            kk: Some("Қасымова".into()),
            ru: Some("Касымова".into()),
            en: None,
        };
        let wording = |language, both_spellings| Wording {
            language,
            both_spellings,
        };
        assert_eq!(wording(DocumentLanguage::KkRu, false).name(&name), "Қасымова");
        assert_eq!(wording(DocumentLanguage::KkRu, true).name(&name), "Қасымова / Касымова");
        assert_eq!(wording(DocumentLanguage::Ru, true).name(&name), "Касымова");
        assert_eq!(
            wording(DocumentLanguage::En, false).name(&name),
            "Касымова",
            "en falls back to ru before kk"
        );
        let same = Trilingual {
            kk: Some("Талап".into()),
            ru: Some("Талап".into()),
            en: None,
        };
        assert_eq!(wording(DocumentLanguage::KkRu, true).name(&same), "Талап");
        assert_eq!(wording(DocumentLanguage::KkRu, true).name_lines(&same), ["Талап"]);
    }
}
