//! «педагог-модератор, 25.08.2023 г., приказ № 45-к» and its relatives.

use chrono::{Datelike, NaiveDate};
use sheberlik_core::text::date_text::Reading;
use sheberlik_core::text::dates::PartialDate;
use sheberlik_core::text::fold;

use super::dates::{dates_of, tokens};

/// What a cell says of a category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CategoryCell {
    /// The words of the category itself.
    pub name: Option<String>,
    /// Day of granting.
    pub granted: Option<PartialDate>,
    /// Number of the order.
    pub order_number: Option<String>,
    /// Day of the order.
    pub order_date: Option<PartialDate>,
}

/// Takes a cell of a category, of its date or of its order apart.
pub fn split_category(text: &str, today: NaiveDate) -> CategoryCell {
    let (order_number, before, after) = take_order(&tokens(text));
    let reading = Reading::ordinary(today);
    let (dates_before, rest) = dates_of(&before.join(" "), reading);
    let (dates_after, rest_after) = dates_of(&after.join(" "), reading);
    let mut name: Vec<String> = rest;
    name.extend(rest_after);
    name.retain(|word| !is_filler(word));
    let year = take_year(&mut name, today);
    let name = name
        .join(" ")
        .trim_matches([' ', ',', '.', '-', '–', '—'])
        .replace(" ,", ",");
    let first_date = dates_before.first().or(dates_after.first()).copied().or(year);
    let mut order_date = dates_after.first().copied().filter(|_| order_number.is_some());
    if order_date.is_none() && dates_before.len() > 1 {
        order_date = dates_before.last().copied();
    }
    CategoryCell {
        name: (!name.is_empty()).then_some(name),
        granted: first_date,
        order_number,
        order_date,
    }
}

/// A bare year behind the words of a category: «педагог-сарапшы 2022», «педагог-эксперт (2021)».
fn take_year(words: &mut Vec<String>, today: NaiveDate) -> Option<PartialDate> {
    const FIRST: i32 = 1960;
    let year_of = |word: &String| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let digits = bare.trim_end_matches(|sign: char| sign.is_alphabetic() || sign == '.');
        let year: i32 = (digits.len() == 4).then(|| digits.parse().ok()).flatten()?;
        (FIRST..=today.year()).contains(&year).then_some(year)
    };
    let at = words
        .iter()
        .position(|word| year_of(word).is_some())
        .filter(|at| *at > 0)?;
    let year = year_of(&words[at])?;
    words.remove(at);
    PartialDate::of_year(year).ok()
}

fn is_order_word(word: &str) -> bool {
    let word = fold::narrow(word);
    word.starts_with("приказ") || word.starts_with("буйры") || word == "пр."
}

fn is_filler(word: &str) -> bool {
    let folded = fold::narrow(word);
    let folded = folded.trim_matches(|c: char| !c.is_alphanumeric());
    folded.is_empty() && word != "-"
        || matches!(
            folded,
            "от" | "г"
                | "ж"
                | "год"
                | "года"
                | "жылы"
                | "жылгы"
                | "номер"
                | "присвоена"
                | "присвоен"
                | "берилди"
                | "берилген"
                | "с"
        )
}

/// The number of the order, the words before it and the words after it.
fn take_order(words: &[String]) -> (Option<String>, Vec<String>, Vec<String>) {
    let numbered = |word: &str| {
        word.chars().any(|c| c.is_ascii_digit()) && word.matches('.').count() < 2 && word.chars().count() <= 30
    };
    let trimmed = |word: &str| {
        word.trim_start_matches('№')
            .trim_matches([',', '.', ';', '«', '»'])
            .to_owned()
    };
    let sign = words.iter().position(|word| word.starts_with('№'));
    let order = words.iter().position(|word| is_order_word(word));
    let number_at = match (sign, order) {
        (Some(sign), _) if words[sign].chars().count() > 1 => Some((sign, sign)),
        (Some(sign), _) if words.get(sign + 1).is_some_and(|word| numbered(word)) => Some((sign, sign + 1)),
        (None, Some(order)) if words.get(order + 1).is_some_and(|word| numbered(word)) => Some((order, order + 1)),
        (None, Some(order)) if order > 0 && numbered(&words[order - 1]) && words[order - 1].contains('-') => {
            Some((order - 1, order - 1))
        }
        _ => None,
    };
    let drop_order_words = |part: &[String]| {
        part.iter()
            .filter(|word| !is_order_word(word))
            .cloned()
            .collect::<Vec<_>>()
    };
    match number_at {
        Some((from, to)) => (
            Some(trimmed(&words[to])),
            drop_order_words(&words[..from]),
            drop_order_words(&words[to + 1..]),
        ),
        None => (None, drop_order_words(words), Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_categories_are_taken_apart() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (text, name, granted, number, order_date) in [
            (
                "педагог-модератор, 25.08.2023 г., приказ № 45-к",
                Some("педагог-модератор"),
                Some("2023-08-25"),
                Some("45-к"),
                None,
            ),
            (
                "ВЫСШАЯ, 23.07.2021 г., приказ № 16-к",
                Some("ВЫСШАЯ"),
                Some("2021-07-23"),
                Some("16-к"),
                None,
            ),
            (
                "педагог-сарапшы 2023 жылғы 25 тамыз, № 45 бұйрық",
                Some("педагог-сарапшы"),
                Some("2023-08-25"),
                Some("45"),
                None,
            ),
            (
                "Педагог-эксперт (приказ №77-к от 28.08.2021г.)",
                Some("Педагог-эксперт"),
                Some("2021-08-28"),
                Some("77-к"),
                Some("2021-08-28"),
            ),
            ("педагог-шебер,2024 ж.", Some("педагог-шебер"), Some("2024"), None, None),
            (
                "педагог-сарапшы 2022",
                Some("педагог-сарапшы"),
                Some("2022"),
                None,
                None,
            ),
            (
                "педагог-эксперт, 2022 ж.",
                Some("педагог-эксперт"),
                Some("2022"),
                None,
                None,
            ),
            (
                "педагог-модератор (2021 г.)",
                Some("педагог-модератор"),
                Some("2021"),
                None,
                None,
            ),
            (
                "педагог-модератор (2021)",
                Some("педагог-модератор"),
                Some("2021"),
                None,
                None,
            ),
            (
                "педагог-зерттеуші 2023ж",
                Some("педагог-зерттеуші"),
                Some("2023"),
                None,
                None,
            ),
            ("б/к", Some("б/к"), None, None, None),
            (
                "приказ 123-ө 01.09.2022",
                None,
                Some("2022-09-01"),
                Some("123-ө"),
                Some("2022-09-01"),
            ),
            ("25.08.2023", None, Some("2023-08-25"), None, None),
            ("высшей категории", Some("высшей категории"), None, None, None),
        ] {
            let cell = split_category(text, today);
            let shown = |date: Option<PartialDate>| date.map(|date| date.to_string());
            assert_eq!(
                (
                    cell.name.as_deref(),
                    shown(cell.granted).as_deref(),
                    cell.order_number.as_deref(),
                    shown(cell.order_date).as_deref()
                ),
                (name, granted, number, order_date),
                "{text}"
            );
        }
    }
}
