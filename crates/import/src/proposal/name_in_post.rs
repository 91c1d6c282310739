//! A person named with the post: «методист Ли В.О.», «Ли В.О. – методист», «Ли В.О. (методист)».
//!
//! What must hold: only what reads as a post is taken for one; everything else stays one piece.

use sheberlik_core::text::fold;
use sheberlik_core::text::names::PersonName;

use crate::columns::evidence::looks_like_person;
use crate::columns::heading::Words;
use crate::facts;
use crate::memo;

/// A post and the name beside it, as written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NameInPost<'a> {
    pub(super) post: &'a str,
    pub(super) name: &'a str,
}

/// A name as a person's: whole, with initials, or a surname alone that begins with a capital.
pub(super) fn name_of(piece: &str) -> Option<PersonName> {
    let folded = fold::narrow(piece);
    if let Ok(name) = memo::name(piece)
        && looks_like_person(piece, &folded)
    {
        return Some(name);
    }
    let one_word =
        !piece.contains([' ', '.', '/']) && piece.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let capital = piece.chars().next().is_some_and(char::is_uppercase) && piece.chars().any(char::is_lowercase);
    (one_word && capital && piece.chars().count() > 2).then(|| PersonName::new(piece, "", None))
}

/// The post and the name of a piece that says both, in either order.
pub(super) fn name_in_post(piece: &str) -> Option<NameInPost<'_>> {
    let mut halves: Vec<(&str, &str)> = [" – ", " — ", " - ", ": "]
        .iter()
        .filter_map(|sign| piece.split_once(sign))
        .collect();
    if let Some((before, within)) = piece.strip_suffix(')').and_then(|piece| piece.split_once('(')) {
        halves.push((before, within));
    }
    let spaces = piece.match_indices([' ', '\u{a0}']);
    halves.extend(spaces.map(|(at, space)| (&piece[..at], &piece[at + space.len()..])));
    let both = |post: &'_ str, name: &'_ str| is_post(post) && !is_post(name) && name_of(name).is_some();
    halves.into_iter().find_map(|(left, right)| {
        let (left, right) = (left.trim(), right.trim());
        if both(left, right) {
            Some(NameInPost {
                post: left,
                name: right,
            })
        } else if both(right, left) && name_of(left).is_some_and(|name| !name.given_name.is_empty()) {
            Some(NameInPost {
                post: right,
                name: left,
            })
        } else {
            None
        }
    })
}

/// Whether a text is a post: what is one in a list of events, and posts that there are roles («руководитель секции»).
fn is_post(text: &str) -> bool {
    const STEMS: [&str; 20] = [
        "=зам",
        "заместител",
        "орынбасар",
        "=зав",
        "руководител",
        "жетекши",
        "председател",
        "=торага",
        "=торагасы",
        "=мастер",
        "шебер",
        "куратор",
        "тьютор",
        "секретар",
        "хатшы",
        "специалист",
        "=маман",
        "библиотекар",
        "китапханашы",
        "наставник",
    ];
    let words = Words::of(text);
    facts::is_post(text) || STEMS.iter().any(|stem| words.has(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_alone_is_a_name_and_a_post_is_not() {
        for (piece, expected) in [
            ("Габдуллина", Some("Габдуллина")),
            ("Габдуллина Д.С.", Some("Габдуллина")),
            ("Д.С. Габдуллина", Some("Габдуллина")),
            ("В.О. Ли", Some("Ли")),
            ("В. О. Ли", Some("Ли")),
            ("методист", None),
            ("ЦМК", None),
            ("В.О. ЦМК", None),
            ("руководители групп", None),
        ] {
            assert_eq!(name_of(piece).map(|name| name.surname).as_deref(), expected, "{piece}");
        }
    }

    #[test]
    fn a_post_beside_a_name_is_told_from_it() {
        for (piece, expected) in [
            ("методист Ли В.О.", Some(("методист", "Ли В.О."))),
            ("методист В.О. Ли", Some(("методист", "В.О. Ли"))),
            ("әдіскер Ли В.О.", Some(("әдіскер", "Ли В.О."))),
            (
                "зам. директора по УМР Ковальчук П.С.",
                Some(("зам. директора по УМР", "Ковальчук П.С.")),
            ),
            ("Ли В.О. – методист", Some(("методист", "Ли В.О."))),
            ("Ли В.О. (методист)", Some(("методист", "Ли В.О."))),
            ("методист: Ли В.О.", Some(("методист", "Ли В.О."))),
            ("Ли В.О. методист", Some(("методист", "Ли В.О."))),
            ("методист Габдуллина", Some(("методист", "Габдуллина"))),
            ("зам. директора по УМР", None),
            ("руководители творческих групп", None),
            ("председатели ЦМК", None),
            ("Ли В.О.", None),
            ("Школа молодого педагога", None),
        ] {
            let found = name_in_post(piece).map(|found| (found.post, found.name));
            assert_eq!(found, expected, "{piece}");
        }
    }
}
