//! Counts of a cell that are not all of people: «33 мектеп, 45 балабақша, 910 педагог», «120 (из них 12 от колледжа)».

use serde::{Deserialize, Serialize};
use sheberlik_core::text::fold;

use super::headcount::{Headcount, headcount, says_how_many};
use crate::columns::heading::Words;

/// One count without names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What is counted, as it is written.
    pub name: String,
    /// A value of `counts` of `event_figure`.
    pub counts: String,
    /// How many, and whether that is «more than».
    pub number: Headcount,
}

/// The counts of a cell that holds several, each with its word; none where a part has no number or no word.
pub fn figures(text: &str) -> Vec<Figure> {
    let joined = [" и ", " және ", " and "]
        .iter()
        .fold(text.to_owned(), |text, word| text.replace(word, ", "));
    let parts: Option<Vec<Figure>> = joined
        .split([',', ';', '\n'])
        .filter(|part| !part.trim().is_empty())
        .map(figure)
        .collect();
    parts.filter(|parts| parts.len() > 1).unwrap_or_default()
}

fn figure(part: &str) -> Option<Figure> {
    let number = headcount(part)?;
    let words = part.split_whitespace().filter(|word| {
        let folded = fold::narrow(word);
        !folded.contains(|sign: char| sign.is_ascii_digit()) && !says_how_many(&folded)
    });
    let name = words.collect::<Vec<_>>().join(" ");
    let name = name.trim_matches(|sign: char| !sign.is_alphabetic()).to_owned();
    let counts = sort_of(&name)?.to_owned();
    Some(Figure { name, counts, number })
}

/// What a word counts: bodies, people, or something else.
fn sort_of(name: &str) -> Option<&'static str> {
    const BODIES: [&str; 14] = [
        "мектеп",
        "школ",
        "балабакша",
        "детск",
        "садик",
        "колледж",
        "университет",
        "=жоо",
        "=вуз",
        "лице",
        "гимнази",
        "уйым",
        "организац",
        "school",
    ];
    const PEOPLE: [&str; 18] = [
        "педагог",
        "мугалим",
        "учител",
        "окытушы",
        "преподавател",
        "окушы",
        "учен",
        "студент",
        "обучающ",
        "билимгер",
        "адам",
        "человек",
        "=чел",
        "участник",
        "катысушы",
        "директор",
        "методист",
        "адискер",
    ];
    let words = Words::of(name);
    let has = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    match () {
        () if words.is_empty() => None,
        () if has(&PEOPLE) || words.has("people") || words.has("teacher") => Some("people"),
        () if has(&BODIES) => Some("organisations"),
        () => Some("other"),
    }
}

/// How many people the counts of a cell are in all.
pub fn people_of(figures: &[Figure]) -> Option<Headcount> {
    let people = figures.iter().filter(|figure| figure.counts == "people");
    people
        .map(|figure| figure.number)
        .reduce(|(all, more), (count, said)| (all + count, more || said))
}

/// «120 (из них 12 от колледжа)»: how many in all, and how many of them from the college.
pub fn with_own(text: &str) -> Option<(Headcount, u32)> {
    let (all, rest) = text.split_once(['(', ','])?;
    let inside = rest.trim_end().trim_end_matches(')');
    let words = Words::of(inside);
    let of_college = words.has("колледж") || words.has("college");
    let of_all = ["=из", "=от", "=тч", "=числе", "ишинде", "колледжден", "includ", "=from"]
        .iter()
        .any(|stem| words.has(stem));
    let ((all, more), (own, _)) = (headcount(all)?, headcount(inside)?);
    (of_college && of_all && own <= all).then_some(((all, more), own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_of_several_sorts_are_told_apart() {
        let of = |text: &str| -> Vec<String> {
            let shown = |figure: &Figure| format!("{} {} {:?}", figure.name, figure.counts, figure.number);
            figures(text).iter().map(shown).collect()
        };
        assert_eq!(
            of("33 мектеп, 45 балабақша, 910 педагог"),
            [
                "мектеп organisations (33, false)",
                "балабақша organisations (45, false)",
                "педагог people (910, false)"
            ]
        );
        assert_eq!(
            of("более 70 школ и 1 200 учеников"),
            ["школ organisations (70, true)", "учеников people (1200, false)"]
        );
        for text in ["120", "45 адам", "Ли В.О., 12 педагог", "12, 13"] {
            assert!(of(text).is_empty(), "{text}");
        }
        assert_eq!(people_of(&figures("20 педагогов, 35 студентов")), Some((55, false)));
        assert_eq!(people_of(&figures("3 школы, 2 колледжа")), None);
    }

    #[test]
    fn those_of_the_college_are_a_part_of_all() {
        assert_eq!(with_own("120 (из них 12 от колледжа)"), Some(((120, false), 12)));
        assert_eq!(with_own("120, оның ішінде колледжден 12"), Some(((120, false), 12)));
        assert_eq!(with_own("120 (12 онлайн)"), None);
        assert_eq!(with_own("33 школы, 2 колледжа"), None, "two counts of bodies");
    }
}
