//! Who took part in an event by one cell: people with what stands behind their names, or a crowd that is only counted.

use sheberlik_core::text::fold;

use super::awards::{result, role};
use crate::cells::{Headcount, headcount};
use crate::columns::evidence::looks_like_person;
use crate::columns::heading::Words;
use crate::memo;

/// One of the people of a cell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    /// The name, perhaps with a post behind a comma.
    pub(super) name: String,
    /// Role: a value of `participation`.
    pub(super) role: Option<&'static str>,
    /// Result: a value of `participation`, and its words where they say more.
    pub(super) result: Option<(&'static str, Option<String>)>,
    /// What stands behind the name and is neither.
    pub(super) note: Option<String>,
}

/// A name and what stands behind it in brackets or after a dash: a role, an award, a post, or something else. Brackets
/// that say nothing of these stay: a former surname.
pub(super) fn piece_of(text: &str) -> Piece {
    let mut found = Piece {
        name: text.trim().to_owned(),
        ..Piece::default()
    };
    if let Some((name, behind)) = behind_dash(text) {
        if is_post(behind) {
            found.name = format!("{name}, {behind}");
            return found;
        }
        found.name = name.to_owned();
        if !found.learn(behind) {
            found.note = Some(behind.to_owned());
        }
    }
    let name = found.name.clone();
    if let Some((before, rest)) = name.split_once('(')
        && let Some((inside, after)) = rest.split_once(')').or(Some((rest, "")))
        && found.learn(inside)
    {
        found.name = format!("{} {}", before.trim(), after.trim()).trim().to_owned();
    }
    // «Сүлейменова–Ким Г.І.»: the dash of a double surname.
    if found.name.contains(['–', '—']) {
        let hyphened = found.name.replace(['–', '—'], "-");
        if memo::name(&hyphened).is_ok() {
            found.name = hyphened;
        }
    }
    found
}

impl Piece {
    /// Takes a role or an award from words; answers whether they say one.
    fn learn(&mut self, text: &str) -> bool {
        let role = role(text).filter(|_| !is_post(text));
        let (result, more) = result(text);
        self.role = self.role.or(role);
        // «қатысушы» is a role; that there was no award it does not say.
        let result = result.filter(|result| role.is_none() || *result != "none");
        if let Some(result) = result.filter(|_| self.result.is_none()) {
            self.result = Some((result, more.then(|| text.trim().to_owned())));
        }
        role.is_some() || result.is_some()
    }
}

/// A name before a dash or a colon and what stands behind it; nothing where the dash joins a double surname.
fn behind_dash(text: &str) -> Option<(&str, &str)> {
    let signs = [" – ", " — ", " - ", "–", "—", ": ", "- ", " -"];
    let (at, length) = signs
        .iter()
        .filter_map(|sign| Some((text.find(sign)?, sign.len())))
        .min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))?;
    let (name, behind) = (text[..at].trim(), text[at + length..].trim());
    let bare = name.split('(').next().unwrap_or_default().trim();
    let named = memo::name(bare).is_ok() || is_surname(bare);
    let small = behind.starts_with(|sign: char| sign.is_lowercase() || sign.is_ascii_digit());
    let told = small || role(behind).is_some() || result(behind).0.is_some();
    (named && told).then_some((name, behind))
}

/// One word with a capital letter: perhaps a surname.
pub(super) fn is_surname(text: &str) -> bool {
    let letters = text.chars().all(|sign| sign.is_alphabetic() || sign == '-');
    let capital = text.starts_with(char::is_uppercase) && text.chars().any(char::is_lowercase);
    letters && capital && text.chars().count() > 2
}

/// Words of a post: «мастер производственного обучения» is no master class.
pub fn is_post(text: &str) -> bool {
    let words = Words::of(text);
    [
        "преподавател",
        "окытушы",
        "мугалим",
        "методист",
        "адискер",
        "директор",
        "заведующ",
        "менгеруши",
        "производств",
        "ондирис",
        "=по",
        "педагог",
        "психолог",
    ]
    .iter()
    .any(|stem| words.has(stem))
}

/// Whether a text speaks of many at once: «весь коллектив», «ҰЖЫМ (45 адам)», «35 студентов».
pub(super) fn is_together(text: &str) -> bool {
    const STEMS: [&str; 24] = [
        "ужым",
        "коллектив",
        "=барлык",
        "=барлыгы",
        "=все",
        "=весь",
        "=вся",
        "студент",
        "обучающ",
        "билимгер",
        "окушылар",
        "педагогтер",
        "=педагоги",
        "педагогов",
        "окытушылар",
        "=преподаватели",
        "преподавателей",
        "кызметкерлер",
        "сотрудник",
        "=адам",
        "человек",
        "=чел",
        "=staff",
        "=all",
    ];
    let bare = text.trim();
    let person = looks_like_person(bare.split('(').next().unwrap_or_default().trim(), &fold::narrow(bare));
    let words = Words::of(bare);
    !person && STEMS.iter().any(|stem| words.has(stem))
}

/// How many people the crowds of a cell are, where each of them is counted.
pub(super) fn crowd(text: &str) -> Option<Headcount> {
    let parts: Vec<&str> = text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| is_together(part))
        .collect();
    let counted: Vec<Headcount> = parts.iter().filter_map(|part| headcount(part)).collect();
    let one = counted.len() == 1 || counted.len() == parts.len();
    (one && !counted.is_empty()).then(|| {
        let total = counted.iter().map(|(count, _)| count).sum();
        (total, counted.iter().any(|(_, more)| *more))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_or_an_award_behind_a_name_is_told_from_the_name() {
        for (text, name, role, result, note) in [
            ("Ким Е.Г. (модератор)", "Ким Е.Г.", Some("moderator"), None, None),
            ("Ким (Ли) Е.", "Ким (Ли) Е.", None, None, None),
            ("Жунисов Е.К. - слушатель", "Жунисов Е.К.", Some("listener"), None, None),
            ("Пак В. – 1 место", "Пак В.", None, Some("first"), None),
            ("Пак В.–II орын", "Пак В.", None, Some("second"), None),
            ("Муканов Н. – грамота", "Муканов Н.", None, Some("merit"), None),
            ("Пак В. (грамота)", "Пак В.", None, Some("merit"), None),
            ("Пак В.: спикер", "Пак В.", Some("speaker"), None, None),
            ("Сәрсенбаева – баяндамашы", "Сәрсенбаева", Some("speaker"), None, None),
            ("Ким Е.Г. – финалист", "Ким Е.Г.", None, None, Some("финалист")),
            ("Ким Е.Г. – преподаватель", "Ким Е.Г., преподаватель", None, None, None),
            ("Иванова - Петрова Анна", "Иванова - Петрова Анна", None, None, None),
            ("Сүлейменова–Ким Г.І.", "Сүлейменова-Ким Г.І.", None, None, None),
            ("Сүлейменова – Ким Г.І.", "Сүлейменова - Ким Г.І.", None, None, None),
            ("Нұр-Ахмет А.", "Нұр-Ахмет А.", None, None, None),
        ] {
            let read = piece_of(text);
            let told = (
                read.name.as_str(),
                read.role,
                read.result.map(|(result, _)| result),
                read.note.as_deref(),
            );
            assert_eq!(told, (name, role, result, note), "{text}");
        }
    }

    #[test]
    fn a_crowd_is_no_person_and_is_counted() {
        for (text, expected, count) in [
            ("ҰЖЫМ (45 адам)", true, Some((45, false))),
            ("весь коллектив", true, None),
            ("барлық педагогтер", true, None),
            ("Педагогический коллектив, 62 чел.", true, Some((62, false))),
            ("более 70 студентов", true, Some((70, true))),
            ("20 педагогов, 35 студентов", true, Some((55, false))),
            ("Ким Е.Г.", false, None),
            ("Барлыбаев Ерлан", false, None),
            ("Сәрсенбаева", false, None),
        ] {
            assert_eq!(is_together(text), expected, "{text}");
            assert_eq!(crowd(text), count, "{text}");
        }
    }
}
