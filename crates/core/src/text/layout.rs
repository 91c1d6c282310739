//! Words typed on the wrong keyboard layout, and digits typed on the Windows Kazakh layout.
//!
//! The letter rows of the Russian and the Kazakh layout agree; the Kazakh one puts letters on the digit row
//! (domain.md §5.3). These are second guesses: search tries them only when the text as typed finds nothing.

use super::clean::{is_cyrillic, is_latin};

const LATIN_KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";
const SHIFTED_LATIN_KEYS: &str = "{}:\"<>~";
const SHIFTED_RUSSIAN_KEYS: &str = "хъжэбюё";
const DIGIT_KEYS: &str = "1234567890-=";
const KAZAKH_DIGIT_ROW: &str = "\"әіңғ,.үұқөһ";

/// The text as the Russian layout would have written it, when it was typed with the Latin one («ntvbhjdf»→«темирова»).
/// `None` when there is no Latin letter in it.
pub fn latin_as_russian(text: &str) -> Option<String> {
    convert(text, |_| None)
}

/// The same for the Windows Kazakh layout, whose digit row writes letters («ntv3hjdf»→«теміров…»). `None` when no key of that
/// row was used, because then it says nothing that the Russian layout does not.
pub fn latin_as_kazakh(text: &str) -> Option<String> {
    if !text.chars().any(|key| kazakh_digit_key(key).is_some()) {
        return None;
    }
    convert(text, kazakh_digit_key)
}

/// The text as the Latin layout would have written it, when it was typed with the Russian one («Ящщь»→«zoom»).
/// `None` when there is no Cyrillic letter in it.
pub fn russian_as_latin(text: &str) -> Option<String> {
    if !text.chars().any(is_cyrillic) || text.chars().any(is_latin) {
        return None;
    }
    Some(
        text.chars()
            .flat_map(char::to_lowercase)
            .map(|letter| paired(letter, RUSSIAN_KEYS, LATIN_KEYS).unwrap_or(letter))
            .collect(),
    )
}

/// Digits typed on the digit row of the Windows Kazakh layout, for fields that hold digits only: `"→1 ә→2 і→3 ң→4 ғ→5 ,→6 .→7
/// ү→8 ұ→9 қ→0`. Text without a letter of that row comes back as it is, so that «72,5» is not spoilt.
pub fn kazakh_row_as_digits(text: &str) -> String {
    let typed_there = text
        .chars()
        .any(|letter| matches!(letter, '"' | 'ә' | 'і' | 'ң' | 'ғ' | 'ү' | 'ұ' | 'қ'));
    if !typed_there {
        return text.to_owned();
    }
    text.chars()
        .map(|letter| {
            paired(letter, KAZAKH_DIGIT_ROW, DIGIT_KEYS)
                .filter(char::is_ascii_digit)
                .unwrap_or(letter)
        })
        .collect()
}

fn convert(text: &str, digit_row: impl Fn(char) -> Option<char>) -> Option<String> {
    if !text.chars().any(|letter| letter.is_ascii_alphabetic()) || text.chars().any(is_cyrillic) {
        return None;
    }
    Some(
        text.chars()
            .map(|key| key.to_ascii_lowercase())
            .map(|key| {
                digit_row(key)
                    .or_else(|| paired(key, LATIN_KEYS, RUSSIAN_KEYS))
                    .or_else(|| paired(key, SHIFTED_LATIN_KEYS, SHIFTED_RUSSIAN_KEYS))
                    .unwrap_or(key)
            })
            .collect(),
    )
}

/// Letters of the digit row; its comma, full stop and quote are no letters and stay out.
fn kazakh_digit_key(key: char) -> Option<char> {
    paired(key, DIGIT_KEYS, KAZAKH_DIGIT_ROW).filter(|letter| is_cyrillic(*letter))
}

fn paired(key: char, from: &str, to: &str) -> Option<char> {
    let place = from.chars().position(|letter| letter == key)?;
    to.chars().nth(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn russian_layout() {
        for (typed, wanted) in [
            ("ntvbhjdf", "темирова"),
            ("Rfkbtdf Fkbz", "калиева алия"),
            (",jkfn", "болат"),
            ("Fqy;fy", "айнжан"),
            ("rehcnfh", "курстар"),
        ] {
            assert_eq!(latin_as_russian(typed).as_deref(), Some(wanted), "{typed}");
        }
        assert_eq!(latin_as_russian("калиева"), None);
        assert_eq!(latin_as_russian("12"), None);
    }

    #[test]
    fn kazakh_layout() {
        for (typed, wanted) in [
            ("ntv3hjdf", "темірова"),
            ("2ctk", "әсел"),
            ("0fkbtdf", "қалиева"),
            ("-ntutyjd", "өтегенов"),
            ("=2r3vjdf", "һәкімова"),
            ("9ks0gfyjd", "ұлықпанов"),
            ("8v3n", "үміт"),
            ("34r2h", "іңкәр"),
            ("5fkbz", "ғалия"),
        ] {
            assert_eq!(latin_as_kazakh(typed).as_deref(), Some(wanted), "{typed}");
        }
        assert_eq!(latin_as_kazakh("ntvbhjdf"), None);
    }

    #[test]
    fn latin_layout() {
        assert_eq!(russian_as_latin("ящщь").as_deref(), Some("zoom"));
        assert_eq!(russian_as_latin("zoom"), None);
    }

    #[test]
    fn digit_fields() {
        assert_eq!(kazakh_row_as_digits("\"әіңғ,.үұқ"), "1234567890");
        assert_eq!(kazakh_row_as_digits("850424"), "850424");
        assert_eq!(kazakh_row_as_digits("72,5"), "72,5");
        assert_eq!(kazakh_row_as_digits(".ә"), "72");
    }

    proptest! {
        #[test]
        fn any_text_is_taken(text in any::<String>()) {
            let _ = latin_as_russian(&text);
            let _ = latin_as_kazakh(&text);
            let _ = russian_as_latin(&text);
            let _ = kazakh_row_as_digits(&text);
        }

        #[test]
        fn letters_come_back(text in "[a-z]{1,12}") {
            let there = latin_as_russian(&text).unwrap();
            prop_assert_eq!(russian_as_latin(&there), Some(text));
        }
    }
}
