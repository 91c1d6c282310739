//! The title of a course, with what people write beside it in one cell: hours, dates, the provider.

use chrono::NaiveDate;
use sheberlik_core::text::amounts::read_hours;
use sheberlik_core::text::date_text::Period;

use super::dates::cell_period;
use crate::read::Value;

/// What a cell of a title says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TitleCell {
    /// The title.
    pub title: Option<String>,
    /// Hours that stood beside it.
    pub hours: Option<u32>,
    /// Period that stood beside it.
    pub period: Option<Period>,
    /// What stands after it: a provider, where the heading says so.
    pub rest: Option<String>,
}

/// Takes a cell of a title apart. Parts that are hours or a period are taken out; where `joined`, the heading names
/// more than the title, and what is left after it is a provider.
pub fn split_title(text: &str, joined: bool, year: Option<i32>, today: NaiveDate) -> TitleCell {
    let mut cell = TitleCell::default();
    let mut kept: Vec<String> = Vec::new();
    for part in outside_quotes(text) {
        let plain = part.trim().trim_matches(['.', '(', ')']).trim();
        if plain.is_empty() {
            continue;
        }
        // Hours and dates have digits; most parts have none.
        let digits = plain.chars().any(|c| c.is_ascii_digit());
        if digits
            && cell.hours.is_none()
            && plain.chars().any(char::is_alphabetic)
            && let Ok(hours) = read_hours(plain)
        {
            cell.hours = Some(hours);
            continue;
        }
        if digits
            && cell.period.is_none()
            && !kept.is_empty()
            && let Ok((period, _)) = cell_period(&Value::Text(plain.into()), year, today)
            && period.start.exact().is_some()
        {
            cell.period = Some(period);
            continue;
        }
        kept.push(part.trim().to_owned());
    }
    if joined && kept.len() > 1 {
        cell.rest = Some(kept.split_off(1).join(", "));
    }
    cell.title = Some(unquoted(&kept.join(", "))).filter(|title| !title.is_empty());
    cell
}

/// The parts of a text at commas, semicolons and line breaks that stand outside quotes and brackets, and the bracketed
/// parts by themselves where they end the text.
fn outside_quotes(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_i32;
    for c in text.chars() {
        match c {
            '«' | '“' | '„' => depth += 1,
            '»' | '”' => depth = (depth - 1).max(0),
            _ => {}
        }
        let last = parts.len() - 1;
        match c {
            ',' | ';' | '\n' if depth == 0 => parts.push(String::new()),
            '(' if depth == 0 => parts.push("(".to_owned()),
            c => parts[last].push(c),
        }
    }
    // A bracket that is no hours and no dates belongs to the text before it.
    let mut joined: Vec<String> = Vec::new();
    for part in parts {
        let bracket = part.starts_with('(')
            && read_hours(part.trim_matches(['(', ')', ' ', '.'])).is_err()
            && !part.chars().any(|c| c.is_ascii_digit());
        match joined.last_mut() {
            Some(last) if bracket => {
                last.push_str(&part);
            }
            _ => joined.push(part),
        }
    }
    joined
}

/// A title without the quotes around the whole of it and without a full stop at its end.
pub fn unquoted(text: &str) -> String {
    let text = &crate::memo::cleaned(text).text;
    let text = text.trim_end_matches(['.', ',', ';', ' ']);
    for (open, close) in [('«', '»'), ('"', '"'), ('“', '”'), ('„', '“')] {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains(open)
            && !inner.contains(close)
        {
            return inner.trim().to_owned();
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_with_hours_dates_and_provider() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (text, joined, title, hours, period, rest) in [
            (
                "Инклюзивті білім беру",
                false,
                "Инклюзивті білім беру",
                None,
                None,
                None,
            ),
            (
                "«Инклюзивті білім беру»",
                false,
                "Инклюзивті білім беру",
                None,
                None,
                None,
            ),
            (
                "Инклюзивное образование, 72 часа",
                false,
                "Инклюзивное образование",
                Some(72),
                None,
                None,
            ),
            (
                "Инклюзивное образование (72 ч.)",
                false,
                "Инклюзивное образование",
                Some(72),
                None,
                None,
            ),
            (
                "Педагогика, психология и методика",
                false,
                "Педагогика, психология и методика",
                None,
                None,
                None,
            ),
            (
                "«Цифровые технологии», АО «Өрлеу», 12.09.2023-16.09.2023, 80 часов",
                true,
                "Цифровые технологии",
                Some(80),
                Some("2023-09-12..2023-09-16"),
                Some("АО «Өрлеу»"),
            ),
            (
                "Стандарты WorldSkills (Джуниоры)",
                false,
                "Стандарты WorldSkills (Джуниоры)",
                None,
                None,
                None,
            ),
        ] {
            let cell = split_title(text, joined, None, today);
            let found = cell.period.map(|period| format!("{}..{}", period.start, period.end));
            assert_eq!(
                (
                    cell.title.as_deref(),
                    cell.hours,
                    found.as_deref(),
                    cell.rest.as_deref()
                ),
                (Some(title), hours, period, rest),
                "{text}"
            );
        }
    }
}
