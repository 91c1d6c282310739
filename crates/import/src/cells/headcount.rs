//! How many people took part, as a cell says it: «120», «более 70», «70-тен астам», «45 адам».

use sheberlik_core::text::fold;

use crate::columns::heading::Words;

/// A number of people, and whether it is said as «more than».
pub type Headcount = (u32, bool);

/// Reads a number of people; nothing where the text holds none, or several.
pub fn headcount(text: &str) -> Option<Headcount> {
    const MOST: u32 = 1_000_000;
    let folded = fold::narrow(text);
    let words = fold::words(&folded);
    let numbers: Vec<&String> = words
        .iter()
        .filter(|word| word.chars().all(|sign| sign.is_ascii_digit()))
        .collect();
    // «1 200»: a group of three figures behind the first one is of the same number.
    let number = match numbers.as_slice() {
        [one] => (*one).clone(),
        [thousands, rest] if rest.len() == 3 && folded.contains(&format!("{thousands} {rest}")) => {
            format!("{thousands}{rest}")
        }
        _ => return None,
    };
    let more = folded.contains(&format!("{number}+")) || bound(text) == Bound::AtLeast;
    let count: u32 = number.parse().ok().filter(|count| (1..=MOST).contains(count))?;
    Some((count, more))
}

/// Whether a number of people is said as being about so many, or at most: no «more than», and not exact either.
pub fn is_about(text: &str) -> bool {
    bound(text) == Bound::About
}

const MORE: [&str; 8] = ["более", "больше", "свыше", "астам", "артык", "коп", "more", "over"];
const LESS: [&str; 7] = ["менее", "меньше", "=аз", "=кем", "=азырак", "less", "fewer"];
const LEAST: [&str; 3] = ["кеминде", "минимум", "=least"];
const ABOUT: [&str; 18] = [
    "около",
    "примерн",
    "приблиз",
    "ориентиров",
    "=порядка",
    "почти",
    "=до",
    "максимум",
    "шамамен",
    "шамасында",
    "жуык",
    "=дейин",
    "=барынша",
    "about",
    "approx",
    "around",
    "nearly",
    "=up",
];

/// Whether a folded word is one of those that say how a number is meant.
pub(super) fn says_how_many(word: &str) -> bool {
    let words = Words::of(word);
    let joining = ["=не", "=not", "=no", "=емес", "=чем", "=than", "=одан"];
    let all = MORE.iter().chain(&LESS).chain(&LEAST).chain(&ABOUT).chain(&joining);
    all.into_iter().any(|stem| words.has(stem))
}

/// How a number is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    Exact,
    /// «более», «не менее».
    AtLeast,
    /// «около», «до», «не более».
    About,
}

fn bound(text: &str) -> Bound {
    let words = Words::of(text);
    let has = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    let denied = has(&["=не", "=not", "=no", "=емес"]);
    if text.contains(['~', '≈', '≤']) || has(&ABOUT) || has(&MORE) && denied || has(&LESS) && !denied {
        Bound::About
    } else if text.contains('≥') || has(&MORE) || has(&LEAST) || has(&LESS) {
        Bound::AtLeast
    } else {
        Bound::Exact
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_counted_as_cells_say_it() {
        for (text, expected) in [
            ("120", Some((120, false))),
            ("1 200", Some((1200, false))),
            ("45 адам", Some((45, false))),
            ("ҰЖЫМ (45 адам)", Some((45, false))),
            ("более 70", Some((70, true))),
            ("свыше 100 человек", Some((100, true))),
            ("70-тен астам", Some((70, true))),
            ("100-ден астам педагог", Some((100, true))),
            ("more than 50", Some((50, true))),
            ("120 және одан көп", Some((120, true))),
            ("150+", Some((150, true))),
            ("не менее 50", Some((50, true))),
            ("кемінде 50 адам", Some((50, true))),
            ("50-ден кем емес", Some((50, true))),
            ("at least 50", Some((50, true))),
            ("не более 50", Some((50, false))),
            ("около 50", Some((50, false))),
            ("весь коллектив", None),
            ("20 педагогов, 35 студентов", None),
            ("0", None),
        ] {
            assert_eq!(headcount(text), expected, "{text}");
        }
    }

    #[test]
    fn a_number_that_is_only_about_so_is_told() {
        for text in [
            "около 50",
            "примерно 50 человек",
            "приблизительно 50",
            "порядка 50",
            "шамамен 50",
            "50-ге жуық",
            "50-ге дейін",
            "до 50",
            "не более 50",
            "менее 50",
            "50-ден артық емес",
            "~50",
            "≈ 50",
            "up to 50",
        ] {
            assert!(is_about(text), "{text}");
        }
        for text in [
            "50",
            "более 50",
            "не менее 50",
            "50+",
            "50 және одан көп",
            "70-тен астам",
        ] {
            assert!(!is_about(text), "{text}");
        }
    }
}
