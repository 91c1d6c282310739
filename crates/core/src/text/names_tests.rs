use super::*;
use proptest::prelude::*;

fn parsed(text: &str) -> String {
    match PersonName::parse(text) {
        Ok(name) => name.parts().join("|"),
        Err(problem) => problem.code().to_owned(),
    }
}

#[test]
fn names_from_one_cell() {
    for (text, wanted) in [
        ("Хакимова Сауле Тлеубековна", "Хакимова|Сауле|Тлеубековна"),
        ("Қалиева  Әлия\u{a0}Болатқызы", "Қалиева|Әлия|Болатқызы"),
        ("Хакимова  Наталья", "Хакимова|Наталья|"),
        ("Усенов Омирбек ", "Усенов|Омирбек|"),
        ("Усеновa Асель Болатовна", "Усенова|Асель|Болатовна"),
        ("Қалиев Серік Ғабит ұлы", "Қалиев|Серік|Ғабитұлы"),
        ("Қалиева Дана Ғабит Қызы", "Қалиева|Дана|Ғабитқызы"),
        ("Калиева-Досанова Алия Болатовна", "Калиева-Досанова|Алия|Болатовна"),
        ("Калиева - Досанова Алия", "Калиева-Досанова|Алия|"),
        ("Әл-Фараби Әбу Насыр", "Әл-Фараби|Әбу|Насыр"),
        ("ҚАЛИЕВА ӘЛИЯ БОЛАТҚЫЗЫ", "Қалиева|Әлия|Болатқызы"),
        ("КИМ Наталья Габитовна", "Ким|Наталья|Габитовна"),
        ("ҚАЛИЕВА-ДОСАНОВА Әлия", "Қалиева-Досанова|Әлия|"),
        ("Гүлнар Қайратқызы Темірова", "Темірова|Гүлнар|Қайратқызы"),
        ("Гүлнар Темірова", "Темірова|Гүлнар|"),
        ("Ким Марина", "Ким|Марина|"),
        ("Ким Ева", "Ким|Ева|"),
        ("Сейткали Нурлан", "Сейткали|Нурлан|"),
        ("Темірова, Гүлнар Қайратқызы", "Темірова|Гүлнар|Қайратқызы"),
        ("Ахмет, Темірова", "Ахмет|Темірова|"),
        ("Абрамович Роман Аркадьевич", "Абрамович|Роман|Аркадьевич"),
        ("Нұрланұлы Ерлан", "Нұрланұлы|Ерлан|"),
        ("Калиева (Досанова) Алия Болатовна", "Калиева|Алия|Болатовна"),
        ("Kaliyeva Aliya", "Kaliyeva|Aliya|"),
        ("Калиева Алия Мария Болатовна", "Калиева|Алия Мария|Болатовна"),
    ] {
        assert_eq!(parsed(text), wanted, "{text}");
    }
    assert_eq!(former_surname("Калиева (Досанова) Алия"), Some("Досанова".to_owned()));
    assert_eq!(former_surname("Калиева Алия"), None);
}

#[test]
fn initials() {
    for (text, wanted) in [
        ("Темірова Г.Қ.", "Темірова|Г.|Қ."),
        ("Темірова Г. Қ.", "Темірова|Г.|Қ."),
        ("Темірова Г.Қ", "Темірова|Г.|Қ."),
        ("ТеміроваГ.Қ.", "Темірова|Г.|Қ."),
        ("Г.Қ. Темірова", "Темірова|Г.|Қ."),
        ("Г.Қ.Темірова", "Темірова|Г.|Қ."),
        ("Калиева АБ", "Калиева|А.|Б."),
        ("Шаяхметова А.", "Шаяхметова|А.|"),
        ("Ли В.О", "Ли|В.|О."),
        ("Ли В. О", "Ли|В.|О."),
        ("Ан А", "Ан|А.|"),
        ("Калиева Алия Б.", "Калиева|Алия|Б."),
        ("КАЛИЕВА А.Б.", "Калиева|А.|Б."),
    ] {
        assert_eq!(parsed(text), wanted, "{text}");
    }
}

#[test]
fn not_names() {
    for (text, wanted) in [
        ("", "name-blank"),
        (" - ", "name-blank"),
        ("Габдуллина", "name-one-word"),
        ("Алия Болатовна", "name-no-surname"),
        ("А.Б.", "name-no-surname"),
        ("62 чел.", "name-not-a-name"),
        ("Зам. директора по УМР _______________", "name-not-a-name"),
        ("один два три четыре пять шесть семь", "name-too-long"),
    ] {
        assert_eq!(parsed(text), wanted, "{text}");
    }
}

#[test]
fn short_forms() {
    let name = PersonName::parse("Темірова Гүлнар Қайратқызы").unwrap();
    assert_eq!(name.short(), "Темірова\u{a0}Г.Қ.");
    assert_eq!(name.signature(), "Г.Қ.\u{a0}Темірова");
    assert_eq!(name.full(), "Темірова Гүлнар Қайратқызы");
    assert_eq!(PersonName::new("Ахмет", "Жанар", None).signature(), "Ж.\u{a0}Ахмет");
    assert_eq!(
        PersonName::parse("Темірова Г.Қ.").unwrap().short(),
        "Темірова\u{a0}Г.Қ."
    );
    assert_eq!(PersonName::new("Ахмет", "", Some(" ")).short(), "Ахмет");
}

#[test]
fn spelling_is_told_where_it_can_be() {
    for (text, wanted) in [
        ("Өтегенова Динара Ивановна", Some(Spelling::Kazakh)),
        ("Ким Наталья Габитовна", Some(Spelling::Russian)),
        ("Утегенова Гульнара", Some(Spelling::Russian)),
        ("Петренко Андрей", None),
        ("Kaliyeva Aliya", Some(Spelling::Latin)),
    ] {
        assert_eq!(PersonName::parse(text).unwrap().spelling(), wanted, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_taken(text in any::<String>()) {
        if let Ok(name) = PersonName::parse(&text) {
            prop_assert!(!name.surname.is_empty() && !name.given_name.is_empty());
            let _ = (name.short(), name.signature(), name.spelling());
        }
        let _ = former_surname(&text);
    }

    #[test]
    fn name_like_text_is_taken(text in "[А-Яа-яӘәҰұ.,( )-]{0,30}") {
        let _ = PersonName::parse(&text);
    }

    #[test]
    fn whole_names_read_back(surname in "[А-ЯӘҚҰ][а-яәқұ]{2,9}ов", given in "[А-ЯӘҚҰ][а-яәқұ]{2,9}к", father in "[А-ЯӘҚҰ][а-яәқұ]{2,9}ұлы") {
        let name = PersonName::new(&surname, &given, Some(&father));
        prop_assert_eq!(PersonName::parse(&name.full()), Ok(name));
    }
}
