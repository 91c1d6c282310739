//! Kazakh and Russian names written in Latin letters, brought to the wide fold of their Cyrillic spelling.
//!
//! Passports, certificates and the drafts of the Kazakh Latin alphabet write one name in many ways («Kalieva»,
//! «Qalieva», «Kaliyeva»). A few readings come back where the letters leave a choice, the likeliest first.

use super::clean::is_latin;
use super::fold;

/// No word gets more readings than this.
pub const MOST_READINGS: usize = 8;

/// The wide-folded readings of one word, the likeliest first; a word without Latin letters has itself as the only one.
pub fn readings(word: &str) -> Vec<String> {
    let lower = fold::narrow(word);
    if !lower.chars().any(is_latin) {
        return vec![fold::widen(&lower)];
    }
    let letters: Vec<char> = lower.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let mut results = vec![String::new()];
    let mut index = 0;
    while index < letters.len() {
        let (taken, choices) = read_at(&letters, index);
        index += taken;
        // The first choice of every prefix stays in front, so the first result is the likeliest reading.
        let mut next: Vec<String> = Vec::new();
        for choice in choices {
            for result in &results {
                next.push(format!("{result}{choice}"));
            }
        }
        next.truncate(MOST_READINGS);
        results = next;
    }
    let mut unique: Vec<String> = Vec::new();
    for result in results {
        let folded = fold::wide(&result);
        if !unique.contains(&folded) {
            unique.push(folded);
        }
    }
    unique
}

/// The first of [`readings`], without working out the others.
pub(super) fn likeliest_reading(word: &str) -> String {
    let lower = fold::narrow(word);
    if !lower.chars().any(is_latin) {
        return fold::widen(&lower);
    }
    let letters: Vec<char> = lower.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let mut result = String::with_capacity(letters.len() * 2);
    let mut index = 0;
    while index < letters.len() {
        let (taken, choices) = read_at(&letters, index);
        index += taken;
        result.push_str(choices.first().copied().unwrap_or_default());
    }
    fold::wide(&result)
}

/// The likeliest reading of each word of a text, joined by spaces: what identity and the search index use.
pub fn likeliest(text: &str) -> String {
    fold::words(&fold::narrow(text))
        .iter()
        .filter_map(|word| readings(word).into_iter().next())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Combinations of letters, the longest first.
const COMBINATIONS: &[(&str, &[&str])] = &[
    ("shch", &["ш"]),
    ("sch", &["ш", "сч"]),
    ("dzh", &["дж", "ж"]),
    ("iya", &["ия"]),
    ("iia", &["ия"]),
    ("iye", &["ие"]),
    ("yye", &["ие"]),
    ("sh", &["ш"]),
    ("ch", &["ч"]),
    ("zh", &["ж"]),
    ("kh", &["х"]),
    ("gh", &["г"]),
    ("ph", &["ф"]),
    ("ts", &["ц", "тс"]),
    ("tz", &["ц"]),
    ("ck", &["к"]),
    ("ng", &["нг", "н"]),
    ("ya", &["я"]),
    ("yu", &["ю"]),
    ("yo", &["е", "ио"]),
    ("ye", &["е"]),
    ("ju", &["жу", "ю"]),
    ("ja", &["жа", "я"]),
];

fn read_at(letters: &[char], index: usize) -> (usize, &'static [&'static str]) {
    let rest = &letters[index..];
    let starts = |text: &str| {
        text.chars().count() <= rest.len() && text.chars().zip(rest).all(|(wanted, &letter)| wanted == letter)
    };
    if let Some((text, choices)) = COMBINATIONS.iter().find(|(text, _)| starts(text)) {
        return (text.chars().count(), choices);
    }
    // «Iakovlev» begins with «Я», «Galia» and «Diana» have two letters.
    if starts("ia") {
        return (2, if index == 0 { &["я"] } else { &["ия", "иа", "я"] });
    }
    if starts("iu") {
        return (2, if index == 0 { &["ю"] } else { &["ю", "ию", "иу"] });
    }
    (1, read_letter(rest[0], index > 0 && is_vowel(letters[index - 1])))
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'á' | 'ä' | 'ó' | 'ö' | 'ú' | 'ü' | 'ı' | 'ū'
    )
}

fn read_letter(letter: char, after_vowel: bool) -> &'static [&'static str] {
    match letter {
        'a' | 'á' | 'ä' | 'ə' | 'à' | 'â' => &["а"],
        'b' => &["б"],
        'c' => &["с", "к", "ц"],
        'ç' | 'č' | 'ć' => &["ч"],
        'd' => &["д"],
        'e' | 'é' | 'è' | 'ë' | 'ê' => &["е"],
        'f' => &["ф"],
        'g' | 'ǵ' | 'ğ' | 'ġ' => &["г"],
        'h' => &["х"],
        'i' | 'í' | 'ı' | 'ï' | 'ī' | 'î' => &["и"],
        'j' if after_vowel => &["ж", "и"],
        'j' => &["ж"],
        'k' | 'q' => &["к"],
        'l' | 'ł' => &["л"],
        'm' => &["м"],
        'n' | 'ń' | 'ñ' | 'ŋ' => &["н"],
        'o' | 'ó' | 'ö' | 'ô' | 'ō' => &["о"],
        'p' => &["п"],
        'r' => &["р"],
        's' => &["с"],
        'ş' | 'ś' | 'š' | 'ș' => &["ш"],
        't' => &["т"],
        'u' | 'ú' | 'ü' | 'ū' | 'û' | 'ŭ' => &["у"],
        'v' => &["в"],
        'w' => &["у", "в"],
        'x' => &["кс", "х"],
        'y' => &["и"],
        // «ý» is «у» in the draft of 2018 and «й» elsewhere.
        'ý' => &["у", "и"],
        'z' => &["з"],
        'ž' => &["ж"],
        // Cyrillic letters of a word mixed beyond repair, and digits, stay as they are.
        other => own(other),
    }
}

fn own(letter: char) -> &'static [&'static str] {
    const LETTERS: &str = "абвгдежзиклмнопрстуфхцчшюя0123456789";
    const EACH: &[&[&str]] = &[
        &["а"],
        &["б"],
        &["в"],
        &["г"],
        &["д"],
        &["е"],
        &["ж"],
        &["з"],
        &["и"],
        &["к"],
        &["л"],
        &["м"],
        &["н"],
        &["о"],
        &["п"],
        &["р"],
        &["с"],
        &["т"],
        &["у"],
        &["ф"],
        &["х"],
        &["ц"],
        &["ч"],
        &["ш"],
        &["ю"],
        &["я"],
        &["0"],
        &["1"],
        &["2"],
        &["3"],
        &["4"],
        &["5"],
        &["6"],
        &["7"],
        &["8"],
        &["9"],
    ];
    match letter {
        'ы' | 'й' => &["и"],
        'э' => &["е"],
        'щ' => &["ш"],
        _ => LETTERS
            .chars()
            .position(|own| own == letter)
            .map_or(&[""], |place| EACH[place]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn many_spellings_one_name() {
        for (latin, cyrillic) in [
            ("Kalieva", "Калиева"),
            ("Qalieva", "Қалиева"),
            ("Kaliyeva", "Қалиева"),
            ("QALIEVA", "Қалиева"),
            ("Zhaksylykov", "Жаксылыков"),
            ("Jaqsylyqov", "Жақсылықов"),
            ("Oynarova", "Ойнарова"),
            ("Oinarova", "Ойнарова"),
            ("Shayakhmetov", "Шаяхметов"),
            ("Shchukin", "Щукин"),
            ("Yakovlev", "Яковлев"),
            ("Iakovlev", "Яковлев"),
            ("Gul'nara", "Гульнара"),
            ("Gúlnar", "Гүлнар"),
            ("Gülnar", "Гүлнар"),
            ("Äsel", "Әсел"),
            ("Ásel", "Әсел"),
            ("Ğaliya", "Ғалия"),
            ("Galia", "Галия"),
            ("Sergey", "Сергей"),
            ("Dmitriy", "Дмитрий"),
            ("Aleksandr", "Александр"),
            ("Alexandr", "Александр"),
            ("Wáliev", "Уалиев"),
            ("Ūlyqpanov", "Ұлықпанов"),
            ("Kassymova", "Касымова"),
            ("Tsoy", "Цой"),
            ("Mukhtar", "Мухтар"),
            ("Şolpan", "Шолпан"),
            ("Hákimova", "Һәкімова"),
        ] {
            assert_eq!(readings(latin)[0], fold::wide(cyrillic), "{latin}");
        }
    }

    #[test]
    fn other_readings() {
        for (latin, cyrillic) in [
            ("Diana", "Диана"),
            ("Xasanov", "Хасанов"),
            ("Ingkar", "Іңкәр"),
            ("Wladimir", "Владимир"),
        ] {
            assert!(
                readings(latin).contains(&fold::wide(cyrillic)),
                "{latin}: {:?}",
                readings(latin)
            );
        }
        assert_eq!(readings("Қалиева"), ["калиева"]);
        assert_eq!(likeliest("Kaliyeva Aliya"), "калиева алия");
    }

    proptest! {
        #[test]
        fn any_word_is_read(word in any::<String>()) {
            let found = readings(&word);
            prop_assert_eq!(&likeliest_reading(&word), &found[0]);
            prop_assert!(!found.is_empty() && found.len() <= MOST_READINGS);
        }

        #[test]
        fn readings_are_folded(word in "[a-zäöüşç]{0,14}") {
            prop_assert_eq!(&likeliest_reading(&word), &readings(&word)[0]);
            for reading in readings(&word) {
                prop_assert_eq!(fold::wide(&reading), reading);
            }
        }
    }
}
