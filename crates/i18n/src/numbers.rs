//! Numbers as an office writes them: decimal comma and no-break spaces between groups in Kazakh and Russian,
//! point and comma in English. Cells of Excel carry real numbers; this is for sentences and for the screen.

use sheberlik_core::Language;

use crate::{Words, args};

/// What stands where there is no figure, e.g. for a share of nothing.
pub const NOTHING: &str = "–";

const NO_BREAK_SPACE: char = '\u{a0}';

/// A number with as many decimals as it has: `2,5`, `12 500`. Four digits stay together, so that a year is a year.
pub fn plain(value: f64, language: Language) -> String {
    write(&value.to_string(), language)
}

/// A number rounded to a fixed count of decimals: `41,0`.
pub fn decimal(value: f64, places: usize, language: Language) -> String {
    write(&format!("{value:.places$}"), language)
}

/// A share as «45 %» (English: 45%), with one decimal only where it says something: `33,3 %`.
/// A share of nothing is [`NOTHING`], never 0 %.
pub fn percent(part: u64, whole: u64, language: Language) -> String {
    if whole == 0 {
        return NOTHING.to_owned();
    }
    let rounded = format!("{:.1}", part as f64 * 100.0 / whole as f64);
    let number = write(rounded.strip_suffix(".0").unwrap_or(&rounded), language);
    match language {
        Language::Kk | Language::Ru => format!("{number}{NO_BREAK_SPACE}%"),
        Language::En => format!("{number}%"),
    }
}

/// A length of service from whole months: «12 жыл 3 ай», «12 лет 3 мес.», "12 y 3 mo".
/// Full years say no months; less than a year says months only, «0 ай» included.
pub fn experience(months: u32, language: Language) -> String {
    let words = Words::of(language);
    let (years, months) = (months / 12, months % 12);
    let years_text = || words.with("date-experience-years", &args![count = years]);
    let months_text = || words.with("date-experience-months", &args![count = months]);
    match (years, months) {
        (0, _) => months_text(),
        (_, 0) => years_text(),
        _ => format!("{} {}", years_text(), months_text()),
    }
}

/// `digits` is what Rust writes: a minus, digits, a point, digits.
fn write(digits: &str, language: Language) -> String {
    let (group, point) = match language {
        Language::Kk | Language::Ru => (NO_BREAK_SPACE, ','),
        Language::En => (',', '.'),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let unsigned = whole.trim_start_matches('-');
    let mut text = String::new();
    if unsigned.len() < whole.len() {
        text.push('−');
    }
    for (index, digit) in unsigned.chars().enumerate() {
        if index > 0 && unsigned.len() > 4 && (unsigned.len() - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const KK: Language = Language::Kk;
    const RU: Language = Language::Ru;
    const EN: Language = Language::En;

    #[test]
    fn groups_and_decimals_follow_the_language() {
        assert_eq!(plain(2.5, KK), "2,5");
        assert_eq!(plain(2.5, EN), "2.5");
        assert_eq!(plain(2025.0, RU), "2025", "a year must never be cut in groups");
        assert_eq!(plain(12_500.0, RU), "12\u{a0}500");
        assert_eq!(plain(1_234_567.5, EN), "1,234,567.5");
        assert_eq!(plain(-100_000.0, KK), "−100\u{a0}000");
        assert_eq!(decimal(41.0, 1, RU), "41,0");
    }

    #[test]
    fn a_share_says_no_more_than_it_knows() {
        assert_eq!(percent(45, 100, KK), "45\u{a0}%");
        assert_eq!(percent(1, 3, RU), "33,3\u{a0}%");
        assert_eq!(percent(1, 3, EN), "33.3%");
        assert_eq!(percent(0, 7, RU), "0\u{a0}%");
        assert_eq!(percent(0, 0, RU), "–", "a share of nothing is not 0 %");
    }

    #[test]
    fn experience_has_the_forms_of_each_language() {
        assert_eq!(experience(147, KK), "12 жыл 3 ай");
        assert_eq!(experience(147, RU), "12 лет 3 мес.");
        assert_eq!(experience(147, EN), "12 y 3 mo");
        assert_eq!(experience(12, RU), "1 год");
        assert_eq!(experience(36, RU), "3 года");
        assert_eq!(experience(21 * 12 + 1, RU), "21 год 1 мес.");
        assert_eq!(experience(0, KK), "0 ай");
    }
}
