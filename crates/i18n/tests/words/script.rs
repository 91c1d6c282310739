//! Each language speaks its own: letters, words, no endings glued to what is put in.

use crate::locales::{flat, read};
use sheberlik_core::Language;

/// Latin words that Kazakh and Russian texts keep.
const LATIN_WORDS: &str = "
    Excel LibreOffice CSV Talap Platonus WorldSkills Lesson Study Sheberlik Ctrl K Shift Enter Esc PDF xlsx xls ods csv UTF I II
    III IV Windows A B C D E R OneDrive ISSN ISBN iCal Outlook Google Tab Delete Calendar
";

/// Russian words that slip into Kazakh texts, by their stems. Loanwords that both languages write alike are not here.
const RUSSIAN_STEMS: &str = "
    учебн преподават педагогов педагога педагогическ методическ сохран удал измен добав отмен выбер выбор выгруз
    загруз категори должност подразделен отделен дисциплин повышени квалификац часов количеств итого всего отчёт
    отчет записи запись строк столб ошибк настройк справк приказ назван наименован фамили отчеств рожден стажиров
    образован заведен руководител заместител председател загружен програм курсов резервн копия копии папк найден
    выполн просроч
";

/// Russian words that are too short, or too like a Kazakh one, to be known by their stem.
const RUSSIAN_WORDS: &str = "
    и в на из по к от до для или нет это этот если при уже дата даты срок год года лет курса стаж язык поиск назад
    файла файлов файле колледжа диплома сертификата номер номера документа документы документов имя пол вид
";

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
}

/// The text without what is put in.
fn own_words(variant: &str) -> String {
    let mut text = String::new();
    let mut depth = 0;
    for letter in variant.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            letter if depth == 0 => text.push(letter),
            _ => {}
        }
    }
    text
}

fn for_each_variant(language: Language, mut check: impl FnMut(&str, &str)) {
    let areas = read(language);
    for (key, text) in flat(&areas) {
        text.variants.iter().for_each(|variant| check(key, variant));
    }
}

#[test]
fn kazakh_and_russian_are_written_in_cyrillic() {
    let mut found = Vec::new();
    for language in [Language::Kk, Language::Ru] {
        for_each_variant(language, |key, variant| {
            for word in words(&own_words(variant)) {
                let latin = word.chars().any(|letter| letter.is_ascii_alphabetic());
                if latin && !LATIN_WORDS.split_whitespace().any(|known| known == word) {
                    found.push(format!("{language} {key}: {word}"));
                }
            }
        });
    }
    assert!(
        found.is_empty(),
        "Latin letters, perhaps look-alikes:\n{}",
        found.join("\n")
    );
}

#[test]
fn english_is_written_in_latin() {
    let mut found = Vec::new();
    for_each_variant(Language::En, |key, variant| {
        if variant.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter)) {
            found.push(format!("{key}: {variant}"));
        }
    });
    assert!(found.is_empty(), "Cyrillic letters:\n{}", found.join("\n"));
}

#[test]
fn russian_has_no_kazakh_letters() {
    let mut found = Vec::new();
    for_each_variant(Language::Ru, |key, variant| {
        // Names of organisations stay as they are in their quotes: «Өрлеу», «Ұлттық ұстаз».
        let outside = variant.split(['«', '»', '„', '“']).step_by(2).collect::<String>();
        if outside.chars().any(|letter| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(letter)) {
            found.push(format!("{key}: {variant}"));
        }
    });
    assert!(found.is_empty(), "Kazakh letters:\n{}", found.join("\n"));
}

#[test]
fn kazakh_has_no_russian_words() {
    let mut found = Vec::new();
    for_each_variant(Language::Kk, |key, variant| {
        for word in words(&own_words(variant)) {
            let lower = word.to_lowercase();
            let russian = RUSSIAN_WORDS.split_whitespace().any(|known| known == lower)
                || RUSSIAN_STEMS.split_whitespace().any(|stem| lower.starts_with(stem));
            let ending = ["ого", "его", "ться", "ение", "ания", "ость", "ый", "ая", "ое"]
                .iter()
                .any(|end| lower.ends_with(end) && lower.chars().count() > 5);
            if russian || ending {
                found.push(format!("{key}: {word}"));
            }
        }
    });
    assert!(found.is_empty(), "Russian words in Kazakh texts:\n{}", found.join("\n"));
}

#[test]
fn kazakh_says_pedagogue_not_school_teacher() {
    for_each_variant(Language::Kk, |key, variant| {
        assert!(
            !variant.to_lowercase().contains("мұғалім"),
            "{key}: college staff are «педагог» (domain.md §4, rule 2)"
        );
    });
}

#[test]
fn no_ending_is_glued_to_what_is_put_in() {
    let mut found = Vec::new();
    for language in Language::ALL {
        for_each_variant(language, |key, variant| {
            for after in variant.split('}').skip(1) {
                let rest = after
                    .strip_prefix(['-', '\u{2010}', '\u{2011}', '\'', '’'])
                    .unwrap_or(after);
                if rest.starts_with(char::is_alphabetic) {
                    found.push(format!("{language} {key}: {variant}"));
                }
            }
        });
    }
    assert!(
        found.is_empty(),
        "the ending depends on how the value is read (domain.md §5.4):\n{}",
        found.join("\n")
    );
}

#[test]
fn a_kazakh_noun_stays_singular_after_a_number() {
    const PLURALS: [&str; 6] = ["лар", "лер", "дар", "дер", "тар", "тер"];
    let mut found = Vec::new();
    for_each_variant(Language::Kk, |key, variant| {
        for number in [
            "{count}", "{n}", "{number}", "{total}", "{hours}", "{days}", "{months}", "{years}", "{max}",
        ] {
            for after in variant.split(number).skip(1) {
                let next = after
                    .strip_prefix([' ', '\u{a0}'])
                    .and_then(|rest| words(rest).next())
                    .unwrap_or_default();
                if after.starts_with([' ', '\u{a0}']) && PLURALS.iter().any(|ending| next.ends_with(ending)) {
                    found.push(format!("{key}: {variant}"));
                }
            }
        }
    });
    assert!(found.is_empty(), "plural after a number:\n{}", found.join("\n"));
}

#[test]
fn texts_keep_calm() {
    for language in Language::ALL {
        for_each_variant(language, |key, variant| {
            assert!(!variant.contains('!'), "{language} {key} exclaims: {variant}");
            assert!(!variant.contains("  "), "{language} {key} has two spaces: {variant}");
            assert_eq!(variant.trim(), variant, "{language} {key} has spaces at its ends");
        });
    }
}
