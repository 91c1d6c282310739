//! Whether two names are one person's, across the Kazakh, the Russian and the Latin spelling.
//!
//! «Same» is safe to act on without a question; «likely» is worth asking about; a question too many is better than a silent guess
//! (domain.md §5.6). Comparing never looks at anything but the names: the caller adds IIN and birth date.

use super::clean::is_latin;
use super::names::{PersonName, is_initial};
use super::patronymics::patronymic_ending;
use super::{fold, latin};

/// The answer to «are these two names one person's?»
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sameness {
    /// One name in two spellings; no question needed.
    Same,
    /// Probably one person; the score, above 0 and below 1, orders candidates of one question.
    Likely(f64),
    /// Names of two persons.
    Different,
}

impl Sameness {
    /// 1 for the same, 0 for different, the score between.
    pub fn score(self) -> f64 {
        match self {
            Sameness::Same => 1.0,
            Sameness::Likely(score) => score,
            Sameness::Different => 0.0,
        }
    }
}

/// Vowels that the two spellings drop or exchange: the narrow ones and the rounded ones (Ыбыраева / Ибраева, Өтегенов / Утегенов).
const UNSTEADY: [char; 5] = ['и', 'у', 'о', 'ю', 'ь'];
/// Two parts with the same consonants.
const SAME_CONSONANTS: f64 = 0.93;
/// Гүлнар / Гульнара.
const FEMALE_ENDING: f64 = 0.92;
/// One letter mistyped.
const MISTYPED: f64 = 0.8;
/// An initial where the other has the whole name.
const INITIAL: f64 = 0.8;
/// A patronymic that one of the two lacks.
const LACKING: f64 = 0.9;
/// The surname of one has the ending of the other sex, everything else agrees.
const OTHER_SEX_ENDING: f64 = 0.75;
/// Nothing below is worth a question: two doubtful parts at once.
const LEAST: f64 = 0.65;

/// A name brought to its comparable parts once, for comparing it with many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    surname: Part,
    given_name: Part,
    patronymic: Option<Stem>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    /// Wide-folded.
    folded: String,
    /// Without unsteady vowels.
    skeleton: String,
    initial: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stem {
    part: Part,
    /// `None` when the ending is of neither kind.
    kazakh: Option<bool>,
    daughter: Option<bool>,
}

/// Compares two names. Symmetric.
pub fn compare(left: &PersonName, right: &PersonName) -> Sameness {
    Identity::of(left).compare(&Identity::of(right))
}

/// Equal for every two names that are [`Sameness::Same`]; names with equal keys still have to be compared.
pub fn identity_key(name: &PersonName) -> String {
    Identity::of(name).key()
}

/// Names that are [`Sameness::Likely`] (or the same) share at least one of these; names that share one still have to be compared.
pub fn blocking_keys(name: &PersonName) -> Vec<String> {
    Identity::of(name).blocking_keys()
}

impl Identity {
    /// Folds the name.
    pub fn of(name: &PersonName) -> Identity {
        Identity {
            surname: Part::of(&name.surname),
            given_name: Part::of(&name.given_name),
            patronymic: name.patronymic.as_deref().and_then(Stem::of),
        }
    }

    /// As [`compare`].
    pub fn compare(&self, other: &Identity) -> Sameness {
        if self.surname.folded.is_empty() || other.surname.folded.is_empty() {
            return Sameness::Different;
        }
        let whole = !self.given_name.initial && !self.given_name.folded.is_empty();
        let equal = self.surname.folded == other.surname.folded && self.given_name.folded == other.given_name.folded;
        let patronymic = patronymics(self.patronymic.as_ref(), other.patronymic.as_ref());
        let Some(patronymic) = patronymic else {
            return Sameness::Different;
        };
        if equal && whole && !other.given_name.initial && patronymic >= 1.0 {
            return Sameness::Same;
        }
        let (Some(surname), Some(given_name)) =
            (self.surnames(other), self.given_name.likeness(&other.given_name, true))
        else {
            return Sameness::Different;
        };
        let score = surname * given_name * patronymic;
        // Equal by letters but not the same: an initial or a patronymic leaves the doubt.
        let score = score.min(0.99);
        if score >= LEAST {
            Sameness::Likely(score)
        } else {
            Sameness::Different
        }
    }

    /// As [`identity_key`].
    pub fn key(&self) -> String {
        let patronymic: String = self
            .patronymic
            .iter()
            .flat_map(|stem| stem.part.folded.chars())
            .filter(|&letter| !is_narrow(letter))
            .collect();
        format!("{}|{}|{patronymic}", self.surname.folded, self.given_name.folded)
    }

    /// As [`blocking_keys`].
    pub fn blocking_keys(&self) -> Vec<String> {
        let surname = self.surname.base();
        let given_name = self.given_name.base();
        let mut keys = vec![format!("s|{surname}|{}", self.given_name.first_class())];
        if !self.given_name.initial {
            keys.push(format!("g|{given_name}|{}", self.surname.first_class()));
        }
        keys
    }

    fn surnames(&self, other: &Identity) -> Option<f64> {
        let (left, right) = (&self.surname, &other.surname);
        if left.folded == right.folded || !differ_by_sex(&left.folded, &right.folded) {
            return left.likeness(right, false);
        }
        // Калиев and Калиева are two people, unless given name, patronymic and its sex all say otherwise.
        let agreed = match (&self.patronymic, &other.patronymic) {
            (Some(left), Some(right)) => {
                left.part.folded == right.part.folded && left.daughter.is_some() && left.daughter == right.daughter
            }
            _ => false,
        };
        (agreed && !self.given_name.initial && self.given_name.folded == other.given_name.folded)
            .then_some(OTHER_SEX_ENDING)
    }
}

impl Part {
    fn of(text: &str) -> Part {
        let initial = is_initial(text);
        let folded = if text.chars().any(is_latin) {
            latin::likeliest(text).replace(' ', "")
        } else {
            fold::words(&fold::wide(text)).concat()
        };
        Part::folded(folded, initial)
    }

    fn folded(folded: String, initial: bool) -> Part {
        let skeleton = folded.chars().filter(|letter| !UNSTEADY.contains(letter)).collect();
        Part {
            folded,
            skeleton,
            initial,
        }
    }

    /// How alike two parts are, from above 0 to 1; `None` when they are two names.
    fn likeness(&self, other: &Part, given_name: bool) -> Option<f64> {
        if self.first_class() != other.first_class() {
            return None;
        }
        if self.initial || other.initial {
            let letters = |part: &Part| part.folded.chars().count();
            let (short, long) = if letters(self) <= letters(other) {
                (self, other)
            } else {
                (other, self)
            };
            let both = self.initial && other.initial;
            return long
                .folded
                .starts_with(&short.folded)
                .then_some(if both { 0.75 } else { INITIAL });
        }
        if self.folded == other.folded {
            return Some(1.0);
        }
        const STEADY_LETTERS: usize = 3;
        let steady = self.skeleton.chars().count().min(other.skeleton.chars().count()) >= STEADY_LETTERS;
        if steady && self.skeleton == other.skeleton {
            return Some(SAME_CONSONANTS);
        }
        if given_name && steady && self.skeleton.trim_end_matches('а') == other.skeleton.trim_end_matches('а') {
            return Some(FEMALE_ENDING);
        }
        const LETTERS_TO_MISTYPE: usize = 5;
        let shorter = self.folded.chars().count().min(other.folded.chars().count());
        (shorter >= LETTERS_TO_MISTYPE && strsim::osa_distance(&self.folded, &other.folded) == 1).then_some(MISTYPED)
    }

    /// The skeleton without the ending that tells the sex; the whole part when it is too short to go by consonants.
    fn base(&self) -> &str {
        let base = self.skeleton.trim_end_matches(['а', 'я']);
        if base.chars().count() >= 2 {
            base
        } else {
            &self.skeleton
        }
    }

    /// The first letter, unsteady vowels being one class.
    fn first_class(&self) -> char {
        match self.folded.chars().next() {
            Some(letter) if UNSTEADY.contains(&letter) => '*',
            Some(letter) => letter,
            None => '-',
        }
    }
}

impl Stem {
    fn of(patronymic: &str) -> Option<Stem> {
        if is_initial(patronymic) {
            return Some(Stem {
                part: Part::of(patronymic),
                kazakh: None,
                daughter: None,
            });
        }
        let ending = patronymic_ending(patronymic);
        let narrow = fold::narrow(patronymic);
        let stem = ending.map_or(narrow.as_str(), |ending| {
            narrow.strip_suffix(ending.text).unwrap_or(&narrow)
        });
        let part = Part::of(stem);
        // «Сергейұлы» and «Сергеевич»: the Russian ending has taken the «й».
        let folded = match part.folded.strip_suffix('и') {
            Some(rest) if rest.chars().count() >= 2 => rest.to_owned(),
            _ => part.folded,
        };
        (!folded.is_empty()).then(|| Stem {
            part: Part::folded(folded, false),
            kazakh: ending.map(|ending| ending.kazakh),
            daughter: ending.map(|ending| ending.daughter),
        })
    }
}

/// 1 when the patronymics are one (or both are missing), less when they may be, `None` when they are two.
fn patronymics(left: Option<&Stem>, right: Option<&Stem>) -> Option<f64> {
    let (left, right) = match (left, right) {
        (None, None) => return Some(1.0),
        (Some(left), Some(right)) => (left, right),
        _ => return Some(LACKING),
    };
    if let (Some(left), Some(right)) = (left.daughter, right.daughter)
        && left != right
    {
        return None;
    }
    if left.part.initial || right.part.initial {
        return left.part.likeness(&right.part, false).map(|_| 0.95);
    }
    if left.part.folded == right.part.folded {
        return Some(1.0);
    }
    let two_spellings = matches!((left.kazakh, right.kazakh), (Some(left), Some(right)) if left != right);
    if two_spellings && differ_by_narrow_vowels(&left.part.folded, &right.part.folded) {
        return Some(1.0);
    }
    left.part.likeness(&right.part, false)
}

/// «тилеубек» and «тлеубек»: one is the other without some of its narrow vowels (ы, і, both «и» by now).
fn differ_by_narrow_vowels(left: &str, right: &str) -> bool {
    let (long, short) = if left.len() >= right.len() {
        (left, right)
    } else {
        (right, left)
    };
    let mut rest = short.chars().peekable();
    for letter in long.chars() {
        if rest.peek() == Some(&letter) {
            rest.next();
        } else if !is_narrow(letter) {
            return false;
        }
    }
    rest.peek().is_none()
}

fn is_narrow(letter: char) -> bool {
    letter == 'и'
}

/// Калиев / Калиева, Ковальский / Ковальская.
fn differ_by_sex(left: &str, right: &str) -> bool {
    let female_of = |male: &str, female: &str| {
        female.strip_suffix('а').is_some_and(|stem| stem == male)
            || matches!((male.strip_suffix("ки"), female.strip_suffix("кая")), (Some(male), Some(female)) if male == female)
    };
    female_of(left, right) || female_of(right, left)
}

#[cfg(test)]
#[path = "identity_tests.rs"]
mod tests;
