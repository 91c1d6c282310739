//! Texts that many records have in common: names, titles, codes, days. Each is held once.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// A text that others may hold too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Word(Arc<str>);

/// The texts that were met, each once.
#[derive(Default)]
pub(crate) struct Words(HashSet<Arc<str>>);

impl Words {
    /// The text, held once however often it is met.
    pub(crate) fn once(&mut self, text: &str) -> Word {
        if let Some(known) = self.0.get(text) {
            return Word(known.clone());
        }
        let text: Arc<str> = text.into();
        self.0.insert(text.clone());
        Word(text)
    }
}

impl Word {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Hashed and compared as the text itself, so that a map of words is asked with a text.
impl Borrow<str> for Word {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<&str> for Word {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.0.as_ref().to_owned()
    }
}

impl From<&Word> for String {
    fn from(word: &Word) -> Self {
        word.0.as_ref().to_owned()
    }
}

impl fmt::Display for Word {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_held_once() {
        let mut words = Words::default();
        let (one, other) = (words.once("Шеберлік"), words.once("Шеберлік"));
        assert!(Arc::ptr_eq(&one.0, &other.0), "the second is the first");
        assert_ne!(words.once("мектебі"), one);
    }
}
