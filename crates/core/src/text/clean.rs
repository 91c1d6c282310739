//! Cleaning of text that comes from files and from typing.
//!
//! Nothing downstream compares, sorts or stores text that has not passed here. Cleaning is idempotent, never
//! changes words written wholly in Latin letters, and tells whether it had to repair letters, so that an import
//! can warn (domain.md §5.2, §5.7).

use unicode_normalization::UnicodeNormalization;

/// Text after cleaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The cleaned text: NFC, single spaces, no invisible characters, look-alike letters repaired.
    pub text: String,
    /// Letters of another alphabet stood inside words and were replaced.
    pub letters_repaired: bool,
    /// Spaces or invisible characters were removed or replaced.
    pub spaces_repaired: bool,
}

/// Letters that were lost before the text reached the program; they cannot be repaired, only reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Kazakh letters turned into «?» or into the replacement character by a narrower encoding.
    LostLetters,
    /// Text typed with an old Kazakh font that put its letters on the codes of other alphabets.
    LegacyFont,
    /// UTF-8 bytes shown as another encoding («ÐšÐ°Ð·»).
    Mojibake,
}

impl Damage {
    /// Stable code of the finding.
    pub fn code(self) -> &'static str {
        match self {
            Damage::LostLetters => "text-lost-letters",
            Damage::LegacyFont => "text-legacy-font",
            Damage::Mojibake => "text-mojibake",
        }
    }
}

/// Cleans text that must stay on one line: every run of white space, line breaks too, becomes one space.
pub fn clean(text: &str) -> Cleaned {
    if is_clean(text) {
        return Cleaned {
            text: text.to_owned(),
            letters_repaired: false,
            spaces_repaired: false,
        };
    }
    clean_closely(text)
}

/// [`clean`] of any text.
fn clean_closely(text: &str) -> Cleaned {
    let composed: String = text.nfc().collect();
    let spaced = single_spaces(&composed);
    let spaces_repaired = spaced != composed;
    let (mut text, letters_repaired) = repair_words(&spaced);
    // A repaired letter may meet a mark that it composes with, and the word then be read anew.
    let mut again = letters_repaired;
    while again {
        let composed: String = text.nfc().collect();
        (text, again) = repair_words(&composed);
    }
    Cleaned {
        text,
        letters_repaired,
        spaces_repaired,
    }
}

/// Tells in one pass, for nearly all text there is, that cleaning would change nothing: only letters and signs that
/// compose with nothing, single spaces, no word of two alphabets. «No» only means that it must be looked at closely.
fn is_clean(text: &str) -> bool {
    let (mut cyrillic, mut latin, mut space) = (false, false, true);
    for letter in text.chars() {
        match letter {
            // A space at the start, or after another.
            ' ' if space => return false,
            ' '..='@' | '['..='`' | '{'..='~' | '«' | '»' | '–' | '—' | '№' | '“' | '”' | '„' | '’' | '…' =>
            {
                (cyrillic, latin) = (false, false);
            }
            'A'..='Z' | 'a'..='z' => latin = true,
            'А'..='я' | 'Ё' | 'ё' | 'І' | 'і' => cyrillic = true,
            'Ғ' | 'ғ' | 'Қ' | 'қ' | 'Ң' | 'ң' | 'Ү' | 'ү' | 'Ұ' | 'ұ' | 'Һ' | 'һ' | 'Ә' | 'ә' | 'Ө' | 'ө' =>
            {
                cyrillic = true;
            }
            _ => return false,
        }
        if cyrillic && latin {
            return false;
        }
        space = letter == ' ';
    }
    !space || text.is_empty()
}

/// Cleans text of several lines: each line as [`clean`] does, empty lines at both ends dropped.
pub fn clean_lines(text: &str) -> Cleaned {
    let mut result = Cleaned {
        text: String::new(),
        letters_repaired: false,
        spaces_repaired: false,
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<Cleaned> = text.split('\n').map(clean).collect();
    for line in &lines {
        result.letters_repaired |= line.letters_repaired;
        result.spaces_repaired |= line.spaces_repaired;
    }
    let joined = lines
        .iter()
        .map(|line| line.text.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    result.text = joined.trim_matches('\n').to_owned();
    result
}

/// The cleaned text, or `None` when nothing is left: what a blank cell means.
pub fn clean_or_blank(text: &str) -> Option<String> {
    let text = clean(text).text;
    (!text.is_empty()).then_some(text)
}

/// Tells whether letters were lost before the text came here (domain.md §5.2, §5.7).
pub fn damage(text: &str) -> Option<Damage> {
    let letters: Vec<char> = text.nfc().collect();
    let mojibake = letters
        .windows(2)
        .filter(|pair| matches!(pair[0], 'Ð' | 'Ñ' | 'Ò' | 'Ó') && !pair[1].is_ascii())
        .count();
    if mojibake >= 2 {
        return Some(Damage::Mojibake);
    }
    if letters.contains(&'\u{FFFD}') {
        return Some(Damage::LostLetters);
    }
    for (index, &letter) in letters.iter().enumerate() {
        let after = letters.get(index + 1).copied().is_some_and(is_cyrillic);
        let before = index > 0 && is_cyrillic(letters[index - 1]);
        // «Как?» ends a question; «?лттык» and «Са?тал» lost a letter.
        if letter == '?' && after {
            return Some(Damage::LostLetters);
        }
        if is_legacy_sign(letter) && (before || after) {
            return Some(Damage::LegacyFont);
        }
    }
    None
}

/// A letter of the Cyrillic block, Kazakh ones included.
pub fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{0400}'..='\u{0481}' | '\u{048A}'..='\u{052F}')
}

/// A letter that only Kazakh has among the languages of the college.
pub fn is_kazakh_letter(letter: char) -> bool {
    matches!(
        letter,
        'ә' | 'Ә'
            | 'ғ'
            | 'Ғ'
            | 'қ'
            | 'Қ'
            | 'ң'
            | 'Ң'
            | 'ө'
            | 'Ө'
            | 'ұ'
            | 'Ұ'
            | 'ү'
            | 'Ү'
            | 'һ'
            | 'Һ'
            | 'і'
            | 'І'
    )
}

/// A letter of the Latin alphabet, with or without marks.
pub fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || (letter.is_alphabetic() && matches!(letter, '\u{00C0}'..='\u{02AF}' | '\u{1E00}'..='\u{1EFF}'))
}

/// Old Kazakh fonts drew Kazakh letters over the Serbian, Macedonian and Byelorussian codes of cp1251.
fn is_legacy_sign(letter: char) -> bool {
    matches!(
        letter,
        'ѓ' | 'Ѓ'
            | 'ќ'
            | 'Ќ'
            | 'ў'
            | 'Ў'
            | 'ґ'
            | 'Ґ'
            | 'є'
            | 'Є'
            | 'њ'
            | 'Њ'
            | 'љ'
            | 'Љ'
            | 'ђ'
            | 'Ђ'
            | 'ћ'
            | 'Ћ'
            | 'ѕ'
            | 'Ѕ'
            | 'ј'
            | 'Ј'
            | 'џ'
            | 'Џ'
            | '¤'
            | '¦'
            | '†'
            | '‡'
            | 'ƒ'
            | '¬'
    )
}

fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
    ) || (letter.is_control() && !letter.is_whitespace())
}

fn single_spaces(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut space = false;
    for letter in text.chars().filter(|&letter| !is_invisible(letter)) {
        if letter.is_whitespace() {
            space = true;
            continue;
        }
        if space && !result.is_empty() {
            result.push(' ');
        }
        space = false;
        result.push(letter);
    }
    result
}

fn repair_words(text: &str) -> (String, bool) {
    let mut result = String::with_capacity(text.len());
    let mut word = String::new();
    let mut repaired = false;
    for letter in text.chars().chain(std::iter::once('\0')) {
        if is_cyrillic(letter) || is_latin(letter) {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            match repair_word(&word) {
                Some(fixed) => {
                    result.push_str(&fixed);
                    repaired = true;
                }
                None => result.push_str(&word),
            }
            word.clear();
        }
        if letter != '\0' {
            result.push(letter);
        }
    }
    (result, repaired)
}

/// The repaired word, or `None` when nothing is wrong with it or its alphabet cannot be told.
fn repair_word(word: &str) -> Option<String> {
    let has_cyrillic = word.chars().any(is_cyrillic);
    if !has_cyrillic {
        return None;
    }
    let has_latin = word.chars().any(is_latin);
    let foreign = word.chars().any(|letter| own_letter(letter) != letter);
    if !has_latin {
        return foreign.then(|| word.chars().map(own_letter).collect());
    }
    let front = word
        .chars()
        .any(|letter| matches!(letter, 'ә' | 'Ә' | 'ө' | 'Ө' | 'ү' | 'і' | 'І' | 'ə' | 'i'));
    let cyrillic: Option<String> = word
        .chars()
        .map(|letter| {
            if is_latin(letter) {
                to_cyrillic(letter, front)
            } else {
                Some(own_letter(letter))
            }
        })
        .collect();
    // «WоrldSkills» with a Cyrillic «о» is a Latin word: some of its letters have no Cyrillic double.
    cyrillic.or_else(|| {
        word.chars()
            .map(|letter| {
                if is_latin(letter) {
                    Some(letter)
                } else {
                    to_latin(letter)
                }
            })
            .collect()
    })
}

/// Cyrillic letters of other languages that stand for Kazakh ones in real files.
fn own_letter(letter: char) -> char {
    match letter {
        'ҽ' => 'ә',
        'Ҽ' => 'Ә',
        'ҿ' => 'ө',
        'Ҿ' => 'Ө',
        'ї' => 'і',
        'Ї' => 'І',
        other => other,
    }
}

/// The Cyrillic letter that a Latin one inside a Cyrillic word stands for. `front`: the word has front Kazakh vowels,
/// so that a capital «Y» is «Ү».
fn to_cyrillic(letter: char, front: bool) -> Option<char> {
    Some(match letter {
        'a' => 'а',
        'A' => 'А',
        'B' => 'В',
        'b' => 'ь',
        'c' => 'с',
        'C' => 'С',
        'e' => 'е',
        'E' => 'Е',
        'ë' => 'ё',
        'Ë' => 'Ё',
        'h' => 'һ',
        'H' => 'Н',
        'i' | 'ï' => 'і',
        'I' | 'Ï' => 'І',
        'k' => 'к',
        'K' => 'К',
        'm' => 'м',
        'M' => 'М',
        'o' => 'о',
        'O' => 'О',
        'p' => 'р',
        'P' => 'Р',
        't' => 'т',
        'T' => 'Т',
        'x' => 'х',
        'X' => 'Х',
        'y' => 'у',
        'Y' if front => 'Ү',
        'Y' => 'У',
        'ə' | 'ǝ' => 'ә',
        'Ə' | 'Ǝ' => 'Ә',
        'ɵ' => 'ө',
        'Ɵ' => 'Ө',
        _ => return None,
    })
}

fn to_latin(letter: char) -> Option<char> {
    Some(match letter {
        'а' => 'a',
        'А' => 'A',
        'В' => 'B',
        'с' => 'c',
        'С' => 'C',
        'е' => 'e',
        'Е' => 'E',
        'һ' => 'h',
        'Н' => 'H',
        'і' => 'i',
        'І' => 'I',
        'К' => 'K',
        'М' => 'M',
        'о' => 'o',
        'О' => 'O',
        'р' => 'p',
        'Р' => 'P',
        'Т' => 'T',
        'х' => 'x',
        'Х' => 'X',
        'у' => 'y',
        'У' => 'Y',
        _ => return None,
    })
}

#[cfg(test)]
#[path = "clean_tests.rs"]
mod tests;
