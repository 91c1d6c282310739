//! Whether an event is the college's own: of its level, or held at it or by it.
//!
//! What must hold: an event that somebody else organises is not the college's own, wherever it is held.

use crate::columns::heading::Words;
use crate::facts::EventFacts;
use crate::memo::title_key;

/// Levels of events that stay inside the college.
const INSIDE: [&str; 2] = ["level-college", "level-commission"];

/// Words of those who organise events of the college, and of its rooms.
const OWN: [&str; 36] = [
    "колледж",
    "college",
    "методкабинет",
    "методическ",
    "методика",
    "адистемели",
    "адистеме",
    "кабинет",
    "=каб",
    "методист",
    "адискер",
    "=цмк",
    "=пцк",
    "=цак",
    "комисси",
    "директор",
    "=зам",
    "заместител",
    "орынбасар",
    "администрац",
    "акимшили",
    "психолог",
    "библиотек",
    "китапхана",
    "=акт",
    "актов",
    "=зал",
    "=залы",
    "мажилис",
    "конференц",
    "аудитори",
    "=ауд",
    "=база",
    "=базе",
    "базасы",
    "=наш",
];
/// Words that may stand between them.
const JOINING: [&str; 8] = ["=и", "=мен", "=жане", "=на", "=по", "=умр", "=увр", "=упр"];
/// Words without which nothing above says that it is the college.
const SURELY: [&str; 6] = ["колледж", "college", "методкабинет", "=цмк", "=пцк", "=цак"];
/// Words of bodies outside a college.
const OUTSIDE: [&str; 36] = [
    "министерств",
    "министрли",
    "управлен",
    "баскарма",
    "образован",
    "=билим",
    "=центр",
    "=центра",
    "орталык",
    "орталыг",
    "университет",
    "академи",
    "институт",
    "=ао",
    "=нао",
    "=тоо",
    "=ак",
    "=кеак",
    "=жшс",
    "акимат",
    "акимди",
    "област",
    "облыс",
    "республик",
    "город",
    "=гор",
    "калалык",
    "район",
    "аудан",
    "орлеу",
    "talap",
    "=умц",
    "=омц",
    "ассоциац",
    "=фонд",
    "=кор",
];

/// Whether an event of this level is the college's own; `names` are those of the college.
pub(super) fn is_own(level: Option<&str>, event: &EventFacts, names: &[String]) -> bool {
    let inside = level.is_some_and(|level| INSIDE.contains(&level));
    // Of a cell of both it cannot be told which of them it says.
    let organiser = event.organiser.as_deref().filter(|_| !event.organiser_responsible);
    let organiser = organiser.or(event.place.as_deref().filter(|_| event.place_joined));
    match organiser {
        Some(organiser) if inside => !is_outside(organiser, names),
        Some(organiser) => is_college(organiser, names),
        None => inside || event.place.as_deref().is_some_and(|place| is_college(place, names)),
    }
}

/// Whether a text means the college, one of its parts or one of its rooms, and nothing beside.
fn is_college(text: &str, names: &[String]) -> bool {
    let words = Words::of(text);
    let answers = |stems: &[&str], word: &str| {
        stems.iter().any(|stem| match stem.strip_prefix('=') {
            Some(whole) => word == whole,
            None => word.starts_with(stem),
        })
    };
    let known = |word: &String| {
        answers(&OWN, word) || answers(&JOINING, word) || word.chars().all(|sign| sign.is_ascii_digit())
    };
    let surely = words.0.iter().any(|word| answers(&SURELY, word)) || words.has("кабинет") && words.has("методическ");
    surely && words.0.iter().all(known) || is_named(text, names)
}

/// Whether a text means somebody beside the college.
fn is_outside(text: &str, names: &[String]) -> bool {
    let words = Words::of(text);
    let of_outside = OUTSIDE.iter().any(|stem| words.has(stem));
    // «Колледж «…»» under a name that is not the college's.
    let other_college = words.has("колледж") && text.contains(['«', '"', '“']) && !names.is_empty();
    (of_outside || other_college) && !is_college(text, names)
}

/// Whether a text holds a name of the college, or is the greater part of one.
fn is_named(text: &str, names: &[String]) -> bool {
    const LEAST: usize = 8;
    let said = title_key(text);
    let of_college = Words::of(text).has("колледж");
    names.iter().map(|name| title_key(name)).any(|name| {
        let long = |text: &str| text.chars().count() >= LEAST;
        long(&name) && said.contains(&*name) || long(&said) && of_college && name.contains(&*said)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(level: &str, place: &str, organiser: &str) -> bool {
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let event = EventFacts {
            place: text(place),
            organiser: text(organiser),
            ..EventFacts::default()
        };
        let names = ["КГКП «Тобыльский многопрофильный колледж»".to_owned()];
        is_own(Some(level), &event, &names)
    }

    #[test]
    fn what_the_college_holds_is_its_own() {
        for (level, place, organiser, expected) in [
            ("level-college", "", "", true),
            ("level-college", "г. Орал", "", true),
            ("level-college", "акт. зал", "Методкабинет", true),
            ("level-college", "", "Ахметова Г.С.", true),
            ("level-commission", "", "ЦМК спецдисциплин", true),
            ("level-college", "колледж", "Областной методический центр", false),
            ("level-college", "колледж", "Колледж «Болашақ»", false),
            ("level-college", "", "Тобыльский многопрофильный колледж", true),
            ("level-oblast", "колледж", "", true),
            ("level-oblast", "на базе колледжа", "", true),
            ("level-oblast", "Колледж связи", "", false),
            ("level-oblast", "г. Костанай", "", false),
            ("level-oblast", "колледж", "УМЦ", false),
            ("level-oblast", "г. Костанай", "методический кабинет колледжа", true),
            (
                "level-oblast",
                "г. Костанай",
                "Тобыльский многопрофильный колледж",
                true,
            ),
            ("level-oblast", "", "Городской методический кабинет", false),
        ] {
            assert_eq!(
                own(level, place, organiser),
                expected,
                "{level} «{place}» «{organiser}»"
            );
        }
    }
}
