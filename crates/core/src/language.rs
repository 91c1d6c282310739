//! The three languages of the program. Which one is spoken comes in as an argument; nothing here knows words.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the screen, of a document or of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Kazakh in Cyrillic letters.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order in which official papers of Kazakhstan put them.
    pub const ALL: [Language; 3] = [Language::Kk, Language::Ru, Language::En];

    /// The ISO 639-1 code: `kk`, `ru`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Kk => "kk",
            Language::Ru => "ru",
            Language::En => "en",
        }
    }

    /// Where a name is looked for, best first, when it may be blank in the wanted language.
    /// A name falls back as a whole: a surname of one language never stands beside a given name of another.
    pub fn fallbacks(self) -> [Language; 3] {
        match self {
            Language::Kk => [Language::Kk, Language::Ru, Language::En],
            Language::Ru => [Language::Ru, Language::Kk, Language::En],
            Language::En => [Language::En, Language::Ru, Language::Kk],
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that is no code of a language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language code {0:?}: kk, ru and en are known")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_and_is_what_json_carries() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(
                serde_json::to_value(language).unwrap(),
                serde_json::Value::from(language.code()),
                "the wire and the command line must use one spelling"
            );
        }
        assert!("KK".parse::<Language>().is_err());
    }
}
