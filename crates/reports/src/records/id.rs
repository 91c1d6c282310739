//! Ids of records: those that the program makes are sixteen bytes and not thirty-six letters.

use std::fmt;

use serde_json::Value as Json;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use super::Unique;

/// The id of a record. Ids of the same records have the order of their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Id<'a> {
    /// One that the program made.
    Made(Uuid),
    /// Any other.
    Text(&'a str),
}

impl fmt::Display for Id<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Made(id) => id.hyphenated().fmt(formatter),
            Self::Text(id) => id.fmt(formatter),
        }
    }
}

impl From<Id<'_>> for Json {
    fn from(id: Id<'_>) -> Self {
        Self::String(id.to_string())
    }
}

/// Ids, one after the other.
pub(super) enum Ids {
    /// As long as all are such as the program makes.
    Made(Vec<Uuid>),
    /// One is not.
    Texts(Unique),
}

impl Default for Ids {
    fn default() -> Self {
        Self::Made(Vec::new())
    }
}

impl Ids {
    /// Adds an id and answers its number, from 0.
    pub(super) fn push(&mut self, id: &str) -> u32 {
        if let Self::Made(made) = self {
            if let Some(id) = as_made(id) {
                made.push(id);
                return super::count(made.len() - 1);
            }
            let mut texts = Unique::default();
            for id in made {
                texts.push(id.hyphenated().encode_lower(&mut [0; Hyphenated::LENGTH]));
            }
            *self = Self::Texts(texts);
        }
        match self {
            Self::Texts(texts) => texts.push(id) - 1,
            Self::Made(_) => unreachable!("they are texts since the lines before"),
        }
    }

    /// The id with that number.
    pub(super) fn get(&self, number: u32) -> Id<'_> {
        match self {
            Self::Made(made) => Id::Made(made[number as usize]),
            Self::Texts(texts) => Id::Text(texts.get(number + 1).unwrap_or_default()),
        }
    }
}

/// An id that comes back letter for letter.
fn as_made(text: &str) -> Option<Uuid> {
    let id = Uuid::try_parse(text).ok()?;
    (id.hyphenated().encode_lower(&mut [0; Hyphenated::LENGTH]) == text).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: [&str; 2] = [
        "01a20506-7ce8-770c-83d1-fdb039e59cef",
        "01a20506-7ce8-770c-83d1-fdaf3ce3f86e",
    ];

    fn read(texts: &[&str]) -> (Ids, Vec<u32>) {
        let mut ids = Ids::default();
        let numbers = texts.iter().map(|text| ids.push(text)).collect();
        (ids, numbers)
    }

    #[test]
    fn ids_come_back_and_have_the_order_of_their_texts() {
        let odd = [MADE[0], MADE[1], "course-1", "01A20506-7CE8-770C-83D1-FDB039E59CEF", ""];
        for texts in [&MADE[..], &odd] {
            let (ids, numbers) = read(texts);
            let mut found: Vec<Id<'_>> = numbers.iter().map(|number| ids.get(*number)).collect();
            assert_eq!(found.iter().map(Id::to_string).collect::<Vec<_>>(), texts);
            assert_eq!(Json::from(found[0]), Json::from(texts[0]));
            found.sort_unstable();
            let mut texts = texts.to_vec();
            texts.sort_unstable();
            assert_eq!(found.iter().map(Id::to_string).collect::<Vec<_>>(), texts);
        }
        assert!(matches!(read(&MADE).0, Ids::Made(_)), "sixteen bytes each");
        assert!(matches!(read(&odd).0, Ids::Texts(_)));
    }
}
