use super::*;
use proptest::prelude::*;

#[test]
fn spaces_and_invisible_characters() {
    for (given, wanted) in [
        ("  Калиева \u{a0} Алия\u{200b} ", "Калиева Алия"),
        ("Гүл\u{ad}нар", "Гүлнар"),
        ("Улукпанова\u{a0}Елена\u{a0}Ивановна", "Улукпанова Елена Ивановна"),
        ("біл\nім", "біл ім"),
        ("и\u{306}од", "йод"),
        ("", ""),
    ] {
        assert_eq!(clean(given).text, wanted, "{given:?}");
    }
    assert!(clean("а  б").spaces_repaired);
    assert!(!clean("а б").spaces_repaired);
}

#[test]
fn look_alike_letters() {
    for (given, wanted) in [
        ("Усеновa Асель", "Усенова Асель"),
        ("Жaксылыков", "Жаксылыков"),
        ("Мукaнова", "Муканова"),
        ("Бiлiм", "Білім"),
        ("Модульдiк оқыту технологиялaр", "Модульдік оқыту технологиялар"),
        ("гауhар", "гауһар"),
        ("əдіскер", "әдіскер"),
        ("ҽдіскер ҿнер бїлім", "әдіскер өнер білім"),
        ("Yміт", "Үміт"),
        ("OРЛЕУ", "ОРЛЕУ"),
        ("WоrldSkills", "WorldSkills"),
    ] {
        let cleaned = clean(given);
        assert_eq!(cleaned.text, wanted, "{given}");
        assert!(cleaned.letters_repaired, "{given}");
    }
}

#[test]
fn latin_words_stay() {
    for text in [
        "Стандарты WorldSkills",
        "онлайн (Zoom)",
        "«Talap» КЕАҚ",
        "II степени",
        "3D-модель",
        "Əliyev",
    ] {
        let cleaned = clean(text);
        assert_eq!(cleaned.text, text);
        assert!(!cleaned.letters_repaired, "{text}");
    }
}

#[test]
fn lines_are_kept_where_asked() {
    let cleaned = clean_lines("\r\nбір  \r\nекі\n\n");
    assert_eq!(cleaned.text, "бір\nекі");
    assert_eq!(clean_or_blank(" \u{a0} "), None);
}

#[test]
fn damage_is_seen() {
    for (text, wanted) in [
        ("?лттык", Some(Damage::LostLetters)),
        ("Са?тал?ан", Some(Damage::LostLetters)),
        ("Каз\u{FFFD}", Some(Damage::LostLetters)),
        ("Ќазаќ тілі", Some(Damage::LegacyFont)),
        ("ÐšÐ°Ð·Ð°", Some(Damage::Mojibake)),
        ("Какие трудности?", None),
        ("Қазақ тілі", None),
        ("", None),
    ] {
        assert_eq!(damage(text), wanted, "{text}");
    }
}

proptest! {
    #[test]
    fn the_quick_look_and_the_close_one_agree(
        text in "[ -~]{0,12}|[а-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІa-cA-C «»–—№“”„’…,.\u{306}\u{308}\u{a0}ї1-9-]{0,16}"
    ) {
        prop_assert_eq!(clean(&text), clean_closely(&text));
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in any::<String>()) {
        let once = clean(&text).text;
        let twice = clean(&once);
        prop_assert_eq!(&twice.text, &once);
        prop_assert!(!twice.letters_repaired);
        let _ = damage(&text);
        let _ = clean_lines(&text);
    }

    #[test]
    fn mixed_words_settle(text in "[aeocpxyihkmtABCEHKMOPTXYwzəәөүіаеоурхстмьҽҿї\u{306}\u{308} ]{0,24}") {
        let once = clean(&text).text;
        prop_assert_eq!(clean(&once).text, once);
    }
}
