//! Names of persons: surname, given name and patronymic, read from one cell and written in short forms.
//!
//! A patronymic is Kazakh (-ұлы, -қызы, in one word or two), Russian (-ович, -овна) or absent; it is never required and the sex is
//! never derived from it here (domain.md §5.6). Parts are kept as they were spelt; only words in capitals get small letters.

use serde::{Deserialize, Serialize};

use super::clean::{clean, is_kazakh_letter, is_latin};
use super::fold;
use super::patronymics::patronymic_ending;

const NO_BREAK_SPACE: char = '\u{a0}';
/// Names of more words are something else that came into the cell.
const MOST_WORDS: usize = 6;

/// The name of a person in one spelling.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PersonName {
    /// Тегі / фамилия.
    pub surname: String,
    /// Аты / имя, or an initial with its full stop («Г.»).
    pub given_name: String,
    /// Әкесінің аты / отчество, if there is one, or its initial.
    pub patronymic: Option<String>,
}

/// The language whose letters a name is spelt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Kazakh letters or a Kazakh patronymic.
    Kazakh,
    /// A Russian patronymic or letters that Kazakh names do without.
    Russian,
    /// Latin letters.
    Latin,
}

/// Why a text is not the name of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing was given.
    #[error("name-blank")]
    Blank,
    /// Only one word: surname or given name, it cannot be told which.
    #[error("name-one-word")]
    OneWord,
    /// A given name and a patronymic without a surname.
    #[error("name-no-surname")]
    NoSurname,
    /// Digits or signs that no name has.
    #[error("name-not-a-name")]
    NotAName,
    /// More words than a name has.
    #[error("name-too-long")]
    TooLong,
}

impl NameError {
    /// Stable code of the problem.
    pub fn code(self) -> &'static str {
        match self {
            NameError::Blank => "name-blank",
            NameError::OneWord => "name-one-word",
            NameError::NoSurname => "name-no-surname",
            NameError::NotAName => "name-not-a-name",
            NameError::TooLong => "name-too-long",
        }
    }
}

impl PersonName {
    /// A name of parts that are known already; each is cleaned, a blank patronymic becomes none.
    pub fn new(surname: &str, given_name: &str, patronymic: Option<&str>) -> PersonName {
        PersonName {
            surname: clean(surname).text,
            given_name: clean(given_name).text,
            patronymic: patronymic.and_then(super::clean::clean_or_blank),
        }
    }

    /// Reads a name from one cell: «Фамилия Имя Отчество», «Имя Отчество Фамилия», «Фамилия И.О.», «И.О. Фамилия», initials with and
    /// without spaces, «Ғабит ұлы» in two words, a comma after the surname, words in capitals. A former surname in brackets is left
    /// to [`former_surname`].
    pub fn parse(text: &str) -> Result<PersonName, NameError> {
        let text = without_brackets(&clean(text).text);
        let comma = text.find(',').is_some_and(|place| !text[..place].trim().contains(' '));
        let words = words_of(&text)?;
        if words.len() > MOST_WORDS {
            return Err(NameError::TooLong);
        }
        let words: Vec<String> = if words.iter().any(|word| is_capitals(word)) {
            words.iter().map(|word| small_letters(word)).collect()
        } else {
            words
        };
        arrange(words, comma)
    }

    /// The whole name: «Темірова Гүлнар Қайратқызы».
    pub fn full(&self) -> String {
        [Some(&self.surname), Some(&self.given_name), self.patronymic.as_ref()]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The short name of lists: «Темірова Г.Қ.», with no-break spaces.
    pub fn short(&self) -> String {
        self.with_initials(|surname, initials| format!("{surname}{NO_BREAK_SPACE}{initials}"))
    }

    /// The short name under signatures: «Г.Қ. Темірова», with no-break spaces.
    pub fn signature(&self) -> String {
        self.with_initials(|surname, initials| format!("{initials}{NO_BREAK_SPACE}{surname}"))
    }

    /// Surname, given name and patronymic, blank when missing: the parts of a sort key ([`super::order::sort_key`]).
    pub fn parts(&self) -> [&str; 3] {
        [
            &self.surname,
            &self.given_name,
            self.patronymic.as_deref().unwrap_or_default(),
        ]
    }

    /// The language the name is spelt in, or `None` when both Kazakh and Russian write it so («Иванов Марат»).
    pub fn spelling(&self) -> Option<Spelling> {
        let all = self.full();
        if all.chars().any(is_latin) {
            return Some(Spelling::Latin);
        }
        let ending = self.patronymic.as_deref().and_then(patronymic_ending);
        if all.chars().any(is_kazakh_letter) || ending.is_some_and(|ending| ending.kazakh) {
            return Some(Spelling::Kazakh);
        }
        let russian_letter = |letter: char| "ёъьэщцЁЪЬЭЩЦ".contains(letter);
        (ending.is_some() || all.chars().any(russian_letter)).then_some(Spelling::Russian)
    }

    /// Whether the given name is only an initial.
    pub fn is_abbreviated(&self) -> bool {
        is_initial(&self.given_name)
    }

    fn with_initials(&self, arrange: impl Fn(&str, &str) -> String) -> String {
        let initials: String = [Some(&self.given_name), self.patronymic.as_ref()]
            .into_iter()
            .flatten()
            .filter_map(|part| part.chars().find(|letter| letter.is_alphabetic()))
            .map(|letter| format!("{}.", letter.to_uppercase()))
            .collect();
        match (self.surname.is_empty(), initials.is_empty()) {
            (_, true) => self.surname.clone(),
            (true, _) => initials,
            _ => arrange(&self.surname, &initials),
        }
    }
}

/// The former surname in brackets: «Калиева (Досанова) Алия» → «Досанова».
pub fn former_surname(text: &str) -> Option<String> {
    let text = clean(text).text;
    let (_, rest) = text.split_once('(')?;
    let (inside, _) = rest.split_once(')')?;
    super::clean::clean_or_blank(inside).filter(|word| word.chars().all(is_name_letter))
}

/// One letter, or two as in «Дж.», with a full stop.
pub(super) fn is_initial(word: &str) -> bool {
    word.ends_with('.') && (2..=3).contains(&word.chars().count())
}

fn is_name_letter(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '-' | '‐' | '‑' | '.' | '\'' | '’' | 'ʼ' | '`') || is_mark(letter)
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

fn without_brackets(text: &str) -> String {
    match (text.find('('), text.find(')')) {
        (Some(start), Some(end)) if start < end => {
            format!("{} {}", &text[..start], &text[end + 1..])
        }
        _ => text.to_owned(),
    }
}

/// The words of a name: hyphens joined, initials apart («Г.Қ.Темірова», «ТеміроваГ.Қ.»), «Ғабит ұлы» in one.
fn words_of(text: &str) -> Result<Vec<String>, NameError> {
    let text = text.replace(" - ", "-").replace("- ", "-").replace(" -", "-");
    if text
        .chars()
        .any(|letter| !is_name_letter(letter) && !matches!(letter, ' ' | ',' | ';'))
    {
        return Err(NameError::NotAName);
    }
    let letters: Vec<char> = text.chars().collect();
    let mut spaced = String::new();
    for (place, &letter) in letters.iter().enumerate() {
        let small_before = place > 0 && letters[place - 1].is_lowercase();
        if small_before && letter.is_uppercase() && letters.get(place + 1) == Some(&'.') {
            spaced.push(' ');
        }
        spaced.push(if matches!(letter, ',' | ';') { ' ' } else { letter });
        if letter == '.' {
            spaced.push(' ');
        }
    }
    let mut words: Vec<String> = Vec::new();
    for word in spaced.split_whitespace() {
        let trimmed = word.trim_matches(['-', '\'', '’', '`']);
        let word = if word.chars().count() > 3 {
            trimmed.trim_end_matches('.')
        } else {
            trimmed
        };
        if !word.chars().any(char::is_alphabetic) {
            continue;
        }
        let joins = matches!(
            fold::narrow(word).as_str(),
            "улы" | "кызы" | "оглы" | "гызы" | "uly" | "qyzy" | "kyzy" | "kizi" | "oglu"
        );
        if joins && words.len() > 1 && words.last().is_some_and(|father| !is_initial(father)) {
            let father = words.pop().unwrap_or_default();
            words.push(father + &word.to_lowercase());
        } else {
            words.push(word.to_owned());
        }
    }
    Ok(words)
}

fn arrange(mut words: Vec<String>, comma: bool) -> Result<PersonName, NameError> {
    let name = |surname: &str, given_name: &str, patronymic: Option<&str>| PersonName {
        surname: surname.to_owned(),
        given_name: given_name.to_owned(),
        patronymic: patronymic.map(str::to_owned),
    };
    match words.len() {
        0 => return Err(NameError::Blank),
        1 => return Err(NameError::OneWord),
        _ => {}
    }
    if let Some(found) = with_initials(&mut words) {
        return found;
    }
    let is_patronymic = |place: usize| words.get(place).is_some_and(|word| patronymic_ending(word).is_some());
    match words.as_slice() {
        [_, _] if is_patronymic(1) => Err(NameError::NoSurname),
        [given, surname] if !comma && has_surname_ending(surname) && !has_surname_ending(given) => {
            Ok(name(surname, given, None))
        }
        [surname, given] => Ok(name(surname, given, None)),
        [given, patronymic, surname] if !comma && is_patronymic(1) && !is_patronymic(2) => {
            Ok(name(surname, given, Some(patronymic)))
        }
        [surname, given, patronymic] => Ok(name(surname, given, Some(patronymic))),
        // More words: the given name takes what stands before the patronymic.
        [surname, given @ .., last] if is_patronymic(words.len() - 1) => {
            Ok(name(surname, &given.join(" "), Some(last)))
        }
        [surname, given, patronymic @ ..] => Ok(name(surname, given, Some(&patronymic.join(" ")))),
        _ => Err(NameError::Blank),
    }
}

/// Names with initials; `None` when there are none.
fn with_initials(words: &mut Vec<String>) -> Option<Result<PersonName, NameError>> {
    // «Калиева АБ», «Калиева А Б»: initials whose full stops are missing, recognised only beside an ordinary word.
    // A surname of two letters has a small one: «Ли В.О».
    let is_ordinary = |word: &String| word.chars().count() > 2 || word.chars().any(char::is_lowercase);
    let ordinary = words.iter().any(|word| is_ordinary(word) && !is_initial(word));
    if ordinary {
        *words = words.iter().flat_map(|word| split_bare_initials(word)).collect();
    }
    let (initials, whole): (Vec<String>, Vec<String>) = words.iter().cloned().partition(|word| is_initial(word));
    if initials.is_empty() {
        return None;
    }
    Some(match (whole.as_slice(), initials.as_slice()) {
        ([surname], [given]) => Ok(PersonName::new(surname, given, None)),
        ([surname], [given, patronymic]) => Ok(PersonName::new(surname, given, Some(patronymic))),
        // «Калиева Алия Б.»
        ([surname, given], [patronymic]) if words.last() == Some(patronymic) => {
            Ok(PersonName::new(surname, given, Some(patronymic)))
        }
        ([], _) => Err(NameError::NoSurname),
        _ => Err(NameError::TooLong),
    })
}

fn split_bare_initials(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.trim_end_matches('.').chars().collect();
    let bare = letters.len() <= 2 && letters.iter().all(|letter| letter.is_uppercase());
    if !bare || letters.is_empty() {
        return vec![word.to_owned()];
    }
    letters.iter().map(|letter| format!("{letter}.")).collect()
}

/// Endings that surnames have and given names have not; -ин and -ина are left out for «Галина» and «Марина».
fn has_surname_ending(word: &str) -> bool {
    const ENDINGS: [&str; 12] = [
        "ов", "ова", "ев", "ева", "ский", "ская", "енко", "ov", "ova", "ev", "eva", "enko",
    ];
    let folded = fold::narrow(word);
    folded.chars().count() >= 5 && ENDINGS.iter().any(|ending| folded.ends_with(ending))
}

fn is_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    word.chars().count() > 2 && !word.contains('.') && letters.all(char::is_uppercase)
}

/// «ҚАЛИЕВА-ДОСАНОВА» → «Қалиева-Досанова».
fn small_letters(word: &str) -> String {
    if !is_capitals(word) {
        return word.to_owned();
    }
    let mut first = true;
    let mut result = String::with_capacity(word.len());
    for letter in word.chars() {
        if first {
            result.push(letter);
        } else {
            result.extend(letter.to_lowercase());
        }
        first = matches!(letter, '-' | '‐' | '‑');
    }
    result
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
