//! Roles and results at events, as words tell them.

use sheberlik_core::text::fold;

use crate::columns::heading::Words;

/// What of a cell is about one of several people: as many parts as people are one each, otherwise the cell is of all.
pub(super) fn share(text: &str, people: usize, piece: usize) -> String {
    let parts: Vec<&str> = text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    match parts.get(piece) {
        Some(part) if people > 1 && parts.len() == people => (*part).to_owned(),
        _ => text.to_owned(),
    }
}

/// The role of whoever says «провела», «өткізді»: which it is depends on what was held.
pub(super) const GIVES: &str = "gives";

/// The role of whoever held an event that these words name: of a master class its leader, of anything else its organiser.
pub(super) fn role_of_giver(kind: &str, title: &str) -> &'static str {
    let of_class = |text: &str| {
        let words = Words::of(text);
        words.has("мастер") && words.has("класс") || words.has("шеберлик") || words.has("master")
    };
    if of_class(kind) || of_class(title) {
        "master_class"
    } else {
        "organiser"
    }
}

/// The role that words tell: a value of `participation`, or [`GIVES`].
pub(super) fn role(text: &str) -> Option<&'static str> {
    let words = Words::of(text);
    const ROLES: [(&str, &[&str]); 9] = [
        ("organiser", &["организатор", "уйымдастыр", "organis", "organiz"]),
        ("moderator", &["модератор", "moderator", "жургизуши"]),
        ("master_class", &["мастер", "шеберлик", "master"]),
        ("jury", &["жюри", "казыл", "адилказы", "jury", "эксперт"]),
        ("speaker", &["докладчик", "спикер", "баяндама", "выступ", "speaker"]),
        ("contestant", &["конкурсант", "байкау", "contestant"]),
        ("listener", &["слушател", "тындаушы", "listener"]),
        // «Проведено» is said of the event.
        (
            GIVES,
            &[
                "провел",
                "проводил",
                "проводит",
                "откизди",
                "откизуши",
                "жургизди",
                "conduct",
            ],
        ),
        ("participant", &["участник", "участниц", "катысушы", "participant"]),
    ];
    // «Участник конкурса» competes; «участник конференции» does not.
    if words.has("конкурс") && (words.has("участник") || words.has("участниц")) {
        return Some("contestant");
    }
    ROLES
        .iter()
        .find(|(_, stems)| stems.iter().any(|stem| words.has(stem)))
        .map(|(role, _)| *role)
}

/// The result that words tell, and whether they say more than it does.
pub(super) fn result(text: &str) -> (Option<&'static str>, bool) {
    let words = Words::of(text);
    let has = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    let count = words.0.len();
    if has(&["гран", "grand"]) || has(&["бас"]) && has(&["жулде"]) {
        return (Some("grand_prix"), count > 2);
    }
    if has(&["мест", "орын", "place"])
        && let Some(place) = place(text)
    {
        return (Some(["first", "second", "third"][place]), count > 2);
    }
    if has(&["номинац", "nominat"]) {
        return (Some("nomination"), count > 1);
    }
    // «Диплом II степени» is a diploma, of what degree its words say.
    if has(&["диплом", "diploma"]) {
        return (Some("diploma"), count > 1);
    }
    if has(&["благодар", "алгыс", "thank"]) {
        return (Some("thanks"), count > 2);
    }
    if has(&["грамот", "макта", "merit"]) {
        return (Some("merit"), count > 2);
    }
    if has(&["сертификат", "certificate"]) {
        return (Some("certificate"), count > 1);
    }
    if has(&["участи", "катыс", "participa"]) {
        return (Some("none"), count > 1);
    }
    (None, true)
}

/// The first, second or third place, from 0.
fn place(text: &str) -> Option<usize> {
    let folded = fold::narrow(text);
    let words = [
        "перв",
        "биринш",
        "first",
        "втор",
        "екинш",
        "second",
        "трет",
        "ушинш",
        "third",
    ];
    if let Some(at) = words
        .iter()
        .position(|stem| folded.split(' ').any(|word| word.starts_with(stem)))
    {
        return Some(at / 3);
    }
    // The Roman figure is typed with Latin or with Kazakh letters.
    text.split(|c: char| !c.is_alphanumeric()).find_map(|token| {
        let token = token.to_uppercase().replace('І', "I");
        [["I", "1"], ["II", "2"], ["III", "3"]]
            .iter()
            .position(|figures| figures.contains(&token.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_told_by_their_words() {
        for (text, expected) in [
            ("I место", (Some("first"), false)),
            ("ІІ орын", (Some("second"), false)),
            ("3 место", (Some("third"), false)),
            ("Диплом II степени", (Some("diploma"), true)),
            ("диплом", (Some("diploma"), false)),
            ("благодарственное письмо", (Some("thanks"), false)),
            ("Алғыс хат", (Some("thanks"), false)),
            ("участие", (Some("none"), false)),
            ("қатысу", (Some("none"), false)),
            ("сертификат", (Some("certificate"), false)),
            ("номинация «Лучший урок»", (Some("nomination"), true)),
            ("Бас жүлде", (Some("grand_prix"), false)),
            ("лауреат", (None, true)),
        ] {
            assert_eq!(result(text), expected, "{text}");
        }
    }

    #[test]
    fn whoever_held_an_event_is_told_from_those_who_came() {
        for (text, expected) in [
            ("проводил", Some(GIVES)),
            ("Провела", Some(GIVES)),
            ("провёл открытый урок", Some(GIVES)),
            ("өткізді", Some(GIVES)),
            ("жүргізді", Some(GIVES)),
            ("провёл мастер-класс", Some("master_class")),
            ("шеберлік сыныбын өткізді", Some("master_class")),
            ("проведено", None),
            ("өткізілді", None),
            ("участвовал", None),
        ] {
            assert_eq!(role(text), expected, "{text}");
        }
        assert_eq!(role_of_giver("мастер-класс", "«Опыт в колбе»"), "master_class");
        assert_eq!(role_of_giver("", "«Бағалау» шеберлік сыныбы"), "master_class");
        assert_eq!(role_of_giver("открытый урок", "«Законы Ома»"), "organiser");
    }

    #[test]
    fn a_result_is_of_each_where_there_are_as_many() {
        assert_eq!(share("I место, сертификат", 2, 1), "сертификат");
        assert_eq!(share("I место, сертификат", 3, 1), "I место, сертификат");
        assert_eq!(share("приказ № 5, диплом", 1, 0), "приказ № 5, диплом");
    }
}
