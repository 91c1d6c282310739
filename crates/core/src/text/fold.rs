//! Folding: the form of a text in which spelling differences that people do not mean are gone.
//!
//! The narrow fold brings Kazakh letters to those of a Russian keyboard; the wide fold also unites letters that the
//! two spellings of one name disagree about (domain.md §5.2). Both are idempotent. Folded text is for comparing
//! and searching only, it is never shown.

use super::clean::{clean, is_cyrillic};

/// The narrow fold: cleaned, lower case, ә→а ғ→г қ→к ң→н ө→о ұ→у ү→у һ→х і→и ё→е.
pub fn narrow(text: &str) -> String {
    let lower = clean(text).text.to_lowercase();
    let is_mark = |letter: char| matches!(letter, '\u{300}'..='\u{36F}');
    // Marks that no letter took («İ» leaves one when lower-cased) would join a folded letter and make another of it.
    let marked = lower.chars().any(is_mark);
    let folded: String = lower
        .chars()
        .filter(|&letter| !is_mark(letter))
        .map(narrow_letter)
        .collect();
    if !marked && is_plain(&folded) {
        return folded;
    }
    clean(&folded).text.chars().map(narrow_letter).collect()
}

/// The wide fold: the narrow one with ы→и, й→и, ь and ъ dropped, э→е, щ→ш and doubled letters written once.
///
/// Latin and digits stay as the narrow fold leaves them.
pub fn wide(text: &str) -> String {
    let mut folded = widen(&narrow(text));
    while !is_plain(&folded) {
        // Without its «ь» a word of mixed alphabets may become one that cleaning repairs.
        let again = widen(&narrow(&folded));
        if again == folded {
            break;
        }
        folded = again;
    }
    folded
}

/// Only Cyrillic and signs, or only ASCII: nothing that cleaning once more would change.
fn is_plain(folded: &str) -> bool {
    let cyrillic_or_sign = |letter: char| !letter.is_ascii_alphabetic() && (letter.is_ascii() || is_cyrillic(letter));
    folded.is_ascii() || folded.chars().all(cyrillic_or_sign)
}

/// The folded words of a text, in order: runs of letters and digits, apostrophes inside words dropped.
pub fn words(folded: &str) -> Vec<String> {
    let joined: String = folded.chars().filter(|&letter| !is_apostrophe(letter)).collect();
    joined
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A narrow-folded word of Cyrillic letters and digits only: folding it again changes nothing.
pub(super) fn is_plain_word(word: &str) -> bool {
    word.chars()
        .all(|letter| is_cyrillic(letter) || letter.is_ascii_digit())
}

/// Widens text that is narrow-folded already.
pub(super) fn widen(narrow: &str) -> String {
    let mut result = String::with_capacity(narrow.len());
    let mut last = '\0';
    for letter in narrow.chars() {
        let letter = match letter {
            'ы' | 'й' => 'и',
            'э' => 'е',
            'щ' => 'ш',
            'ь' | 'ъ' => continue,
            other => other,
        };
        // A doubled letter, or the space beside a word that folded to nothing.
        let doubled = letter == last && (is_cyrillic(letter) || letter == ' ');
        if doubled || (letter == ' ' && result.is_empty()) {
            continue;
        }
        last = letter;
        result.push(letter);
    }
    if last == ' ' {
        result.pop();
    }
    result
}

fn narrow_letter(letter: char) -> char {
    match letter {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        'ё' => 'е',
        other => other,
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʹ' | '`' | '´')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn narrow_table() {
        for (given, wanted) in [
            ("ӘҒҚҢӨҰҮҺІЁ", "агкноууxие".replace('x', "х").as_str()),
            ("Қалиева", "калиева"),
            ("КАЛИЕВА", "калиева"),
            ("Кaлиева", "калиева"),
            ("Ибрагимов Ёлкин", "ибрагимов елкин"),
            ("WorldSkills", "worldskills"),
        ]
        .map(|(given, wanted)| (given, wanted.to_owned()))
        {
            assert_eq!(narrow(given), wanted, "{given}");
        }
    }

    #[test]
    fn wide_unites_the_two_spellings() {
        for (kazakh, russian) in [
            ("Ғалия", "Галия"),
            ("Әсел", "Асель"),
            ("Айгүл", "Айгуль"),
            ("Әбілдина", "Абильдина"),
            ("Һәкімова", "Хакимова"),
            ("Сейтқали", "Сейткали"),
            ("Іңкәр", "Инкар"),
            ("Касымова", "Кассымова"),
            ("Жақсылықова", "Жаксылыкова"),
        ] {
            assert_eq!(wide(kazakh), wide(russian));
        }
        assert!(wide("Гульнара").starts_with(&wide("Гүлнар")));
        assert_ne!(wide("Ыбырай"), wide("Ибрай"));
    }

    #[test]
    fn words_of_a_text() {
        assert_eq!(
            words(&narrow("№ ЖЖ-2025-000123 «Өрлеу»")),
            ["жж", "2025", "000123", "орлеу"]
        );
        assert_eq!(words("gul'nara"), ["gulnara"]);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = narrow(&text);
            prop_assert_eq!(narrow(&once), once);
            let once = wide(&text);
            prop_assert_eq!(wide(&once), once);
        }

        #[test]
        fn folding_cyrillic_twice_changes_nothing(text in "[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіҽїaeopcixyABCEİ\u{306}\u{308} -]{0,24}") {
            let once = narrow(&text);
            prop_assert_eq!(narrow(&once), once.clone());
            let once = wide(&text);
            prop_assert_eq!(wide(&once), once.clone());
            prop_assert_eq!(wide(&narrow(&text)), once);
        }
    }
}
