//! What the values of a column look like.

use sheberlik_core::text::fold;

use crate::read::Value;

/// Counts over the filled cells of a column (a sample of them).
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Filled cells that were looked at.
    pub filled: usize,
    /// Eleven or twelve digits, or a number of that size: an IIN.
    pub iins: usize,
    /// Two to four capitalised words, one with the ending of a surname or a patronymic.
    pub people: usize,
    /// One date.
    pub dates: usize,
    /// Two dates, or a range of days.
    pub periods: usize,
    /// A whole number, with a word or without.
    pub numbers: usize,
    /// Numbers that grow by one.
    pub counting: usize,
    /// A word of a qualification category.
    pub categories: usize,
    /// A number of hours that courses have.
    pub hours: usize,
    /// An address with @.
    pub mails: usize,
    /// Words of an organisation: quotes and legal forms.
    pub organisations: usize,
    /// A role that somebody has in a group: a member, a secretary, a coach.
    pub group_roles: usize,
    last: Option<f64>,
}

impl Evidence {
    /// Counts a value in.
    pub fn note(&mut self, value: &Value) {
        self.filled += 1;
        match value {
            Value::Number(number) => self.note_number(*number),
            Value::Date(_) => self.dates += 1,
            Value::Text(text) => self.note_text(text),
            Value::YesNo(_) | Value::Nothing => {}
        }
    }

    fn note_number(&mut self, number: f64) {
        if number.fract() == 0.0 && (1e9..1e12).contains(&number) {
            self.iins += 1;
        }
        if number.fract() == 0.0 && number.abs() < 1e6 {
            self.numbers += 1;
            self.hours += usize::from(plausible_hours(number));
            self.counting += usize::from(self.last.is_none_or(|last| number == last + 1.0) && number < 100_000.0);
            self.last = Some(number);
        }
    }

    fn note_text(&mut self, text: &str) {
        let text = text.trim();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        if letters == 0
            && (11..=12).contains(&digits.len())
            && text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace())
        {
            self.iins += 1;
            return;
        }
        if text.contains('@') && text.contains('.') && !text.contains(' ') {
            self.mails += 1;
            return;
        }
        match dates_in(text) {
            0 => {}
            1 => self.dates += 1,
            _ => self.periods += 1,
        }
        if let Some(number) = leading_number(text) {
            self.numbers += 1;
            self.hours += usize::from(plausible_hours(number));
            if letters == 0 {
                self.counting += usize::from(self.last.is_none_or(|last| number == last + 1.0));
                self.last = Some(number);
            }
        }
        let folded = fold::narrow(text);
        self.people += usize::from(looks_like_person(text, &folded));
        let first = folded.split([' ', '-', '(']).next().unwrap_or_default();
        self.group_roles += usize::from(GROUP_ROLE_WORDS.iter().any(|word| first.starts_with(word)));
        self.categories += usize::from(CATEGORY_WORDS.iter().any(|word| folded.contains(word)));
        let organisation = text.contains('«')
            || ORGANISATION_WORDS
                .iter()
                .any(|word| folded.split(' ').any(|part| part == *word));
        self.organisations += usize::from(organisation);
    }

    /// Whether at least `percent` of the filled cells are counted in `count`.
    pub fn mostly(&self, count: usize, percent: usize) -> bool {
        self.filled > 0 && count * 100 >= self.filled * percent
    }
}

const CATEGORY_WORDS: &[&str] = &[
    "модератор",
    "эксперт",
    "сарапшы",
    "исследовател",
    "зерттеуши",
    "педагог-мастер",
    "педагог-шебер",
];
const GROUP_ROLE_WORDS: &[&str] = &[
    "муше",
    "хатшы",
    "жетекши",
    "коуч",
    "член",
    "секретар",
    "руководител",
    "участник",
    "member",
    "secretary",
    "coach",
];
const ORGANISATION_WORDS: &[&str] = &[
    "ао",
    "нао",
    "тоо",
    "ак",
    "кеак",
    "жшс",
    "гу",
    "кму",
    "филиал",
    "филиалы",
    "академиясы",
    "академия",
];

fn plausible_hours(number: f64) -> bool {
    const USUAL: [u32; 22] = [
        6, 8, 16, 18, 20, 24, 32, 36, 40, 48, 54, 60, 72, 80, 86, 96, 108, 120, 144, 160, 240, 320,
    ];
    USUAL.iter().any(|hours| f64::from(*hours) == number)
}

fn leading_number(text: &str) -> Option<f64> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 || end > 4 {
        return None;
    }
    let rest = text[end..].trim_start();
    rest.chars()
        .all(|c| c.is_alphabetic() || c == '.' || c == ' ')
        .then(|| text[..end].parse().ok())
        .flatten()
}

/// How many dates or days of a range stand in a text, roughly: groups of digits joined by points, slashes, hyphens.
pub fn dates_in(text: &str) -> usize {
    let mut dates = 0;
    for part in text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '/')) {
        let groups: Vec<&str> = part.split(['.', '/']).filter(|group| !group.is_empty()).collect();
        let numbers = groups.iter().all(|group| group.len() <= 4);
        dates +=
            usize::from(numbers && (2..=3).contains(&groups.len()) && groups[0].len() <= 2 && groups[1].len() <= 2);
    }
    let hyphens: Vec<&str> = text.trim().split('-').collect();
    let iso = hyphens.len() >= 3
        && hyphens[0].len() == 4
        && hyphens[1].len() <= 2
        && hyphens
            .iter()
            .take(2)
            .all(|part| part.chars().all(|c| c.is_ascii_digit()));
    if dates == 0 { usize::from(iso) } else { dates }
}

/// Whether a text reads as the name of a person: capitalised words, with the ending of a surname or a patronymic, or
/// a surname with initials.
pub fn looks_like_person(text: &str, folded: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ов", "ова", "ев", "ева", "ин", "ина", "кызы", "улы", "ович", "овна", "евич", "евна", "ич", "ична", "ский",
        "ская", "енко", "баев", "бек", "бай", "гали", "кали", "хан", "жан", "тай",
    ];
    if text.chars().any(|c| c.is_ascii_digit() || "«»\"@№%".contains(c)) || text.chars().count() > 70 {
        return false;
    }
    let words: Vec<&str> = text
        .split([' ', '.', '\u{a0}', '\n'])
        .filter(|word| !word.is_empty())
        .collect();
    if !(2..=4).contains(&words.len()) || !words.iter().all(|word| word.starts_with(char::is_uppercase)) {
        return false;
    }
    let letters = |words: &[&str]| words.iter().all(|word| word.chars().count() == 1);
    // «Ким Е.Г.», and «Е.Г. Ким» where the last word is none of an abbreviation.
    let surname = |word: &str| word.chars().count() > 1 && word.chars().any(char::is_lowercase);
    let first = letters(&words[1..]);
    let last = letters(&words[..words.len() - 1]) && surname(words[words.len() - 1]) && text.contains('.');
    first
        || last
        || folded
            .split(' ')
            .any(|word| ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_told_from_other_texts() {
        for (text, expected) in [
            ("Қалиева Әлия Болатқызы", true),
            ("Ким Е.Г.", true),
            ("Е.Г. Ким", true),
            ("Е. Ким", true),
            ("А.Б. ЦМК", false),
            ("ИБРАЕВА АЛИЯ БОЛАТОВНА", true),
            ("преподаватель спец. дисциплин", false),
            ("«Өрлеу» БАҰО» АҚ", false),
            ("Инклюзивті білім беру", false),
            ("ЦМК ИНФОРМАЦИОННЫХ ТЕХНОЛОГИЙ", false),
        ] {
            assert_eq!(looks_like_person(text, &fold::narrow(text)), expected, "{text}");
        }
    }

    #[test]
    fn dates_are_counted() {
        for (text, expected) in [
            ("12.09.-16.09.2023", 2),
            ("16.06.2023 – 20.06.2023", 2),
            ("24.04.1985", 1),
            ("09.04.1979 г.", 1),
            ("2019-9-1", 1),
            ("2019 г.", 0),
            ("72 сағат", 0),
            ("№ 728226, 16.09.2023", 1),
        ] {
            assert_eq!(dates_in(text), expected, "{text}");
        }
    }
}
