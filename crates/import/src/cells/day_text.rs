//! Days as lists of events write them: with the hour behind, and several days of one event in a row.

use chrono::NaiveDate;
use sheberlik_core::text::date_text::{Reading, read_date};
use sheberlik_core::text::fold;

/// Words beside an hour.
const BESIDE: [&str; 17] = [
    "в",
    "с",
    "до",
    "по",
    "на",
    "ч",
    "час",
    "часов",
    "часа",
    "время",
    "сағ",
    "сағат",
    "уақыты",
    "де",
    "та",
    "at",
    "from",
];

/// A text without the hour that it names, and the hour as `HH:MM`; nothing where it names none.
pub fn without_hour(text: &str, today: NaiveDate) -> Option<(String, String)> {
    let words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .collect();
    let is_beside = |word: &str| BESIDE.contains(&word.to_lowercase().trim_matches(['.', '-', '–']));
    let (at, hour) = words.iter().enumerate().find_map(|(at, word)| {
        let hour = hour_of(word, || {
            let before: Vec<&str> = words[..at].to_vec();
            let said = before.last().is_some_and(|word| is_beside(word));
            said || is_whole_day(&before.join(" "), today)
        })?;
        Some((at, hour))
    })?;
    let is_hour = |word: &str| hour_of(word, || true).is_some() || is_beside(word) || is_dash(word);
    let mut rest: Vec<&str> = words[..at].to_vec();
    while rest.last().is_some_and(|word| is_beside(word)) {
        rest.pop();
    }
    rest.extend(words[at + 1..].iter().skip_while(|word| is_hour(word)));
    (!rest.is_empty()).then(|| (rest.join(" "), hour))
}

/// The hour that a word begins with: «10:00», «10:00-12:00», «10:00-де»; «14.00» and «14-00» where `expected`.
fn hour_of(word: &str, expected: impl FnOnce() -> bool) -> Option<String> {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let of_hour = digits(word);
    let (hour, rest) = word.split_at(of_hour);
    let sign = rest.chars().next()?;
    let minutes = rest.get(1..3).filter(|minutes| digits(minutes) == 2)?;
    let behind = rest[3..].chars().next();
    let number = |text: &str| text.parse::<u32>().ok();
    let fits = (1..=2).contains(&of_hour) && number(hour)? < 24 && number(minutes)? < 60;
    // «12.10» may be a day of October; no month is called 00, 15 or 30.
    let no_month = matches!(
        minutes,
        "00" | "15" | "20" | "25" | "30" | "35" | "40" | "45" | "50" | "55"
    );
    let ends = behind.is_none_or(|sign| !sign.is_ascii_digit() && sign != '.');
    let seconds = behind == Some(':') && sign == ':';
    let told = match sign {
        ':' => ends || seconds,
        '.' | '-' | '–' => ends && no_month && expected(),
        _ => false,
    };
    (fits && told).then(|| format!("{hour:0>2}:{minutes}"))
}

fn is_dash(word: &str) -> bool {
    word.chars().all(|sign| "-–—".contains(sign))
}

fn is_whole_day(text: &str, today: NaiveDate) -> bool {
    read_date(text, Reading::ordinary(today)).is_ok_and(|date| date.exact().is_some())
}

/// «12 и 13 ноября 2025», «12,13 ноября 2025», «2025 жылғы 12, 13 және 14 қараша» as from the first day to the last, and
/// how many days that are; nothing where the text is no such row of days.
pub fn days_in_a_row(text: &str) -> Option<(String, i64)> {
    let joined = [" и ", " және ", " мен ", " пен ", " бен ", " and ", " & "]
        .iter()
        .fold(text.to_lowercase(), |text, word| text.replace(word, ","));
    let parts: Vec<&str> = joined
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty() && !is_year_alone(part))
        .collect();
    let [first, middle @ .., last] = parts.as_slice() else {
        return None;
    };
    let day = |text: &str| (1..=2).contains(&text.chars().take_while(char::is_ascii_digit).count());
    let begins = first.rsplit(' ').next().is_some_and(day);
    (begins && middle.iter().all(|part| day(part)) && day(last))
        .then(|| (format!("{first}-{last}"), parts.len() as i64))
}

/// «г», «ж.»: what a comma behind a day leaves over.
fn is_year_alone(part: &str) -> bool {
    matches!(fold::narrow(part).trim_end_matches('.'), "г" | "ж")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_behind_a_day_is_told_from_the_day() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (text, rest, hour) in [
            ("12.11.2025, 10:00", "12.11.2025", "10:00"),
            ("12.11.2025 г. 14.00", "12.11.2025 г.", "14:00"),
            ("12.11.2025 14.30", "12.11.2025", "14:30"),
            ("12.11.2025 г. в 9-00 ч.", "12.11.2025 г.", "09:00"),
            ("12.11.2025, 10:00-12:00", "12.11.2025", "10:00"),
            ("12.11.2025 с 10:00 до 12:00", "12.11.2025", "10:00"),
            ("2025 жылғы 12 қараша, сағат 10:00-де", "2025 жылғы 12 қараша", "10:00"),
            ("12-13.11.2025, 15:00", "12-13.11.2025", "15:00"),
            ("10:00, 12.11.2025", "12.11.2025", "10:00"),
        ] {
            let expected = Some((rest.to_owned(), hour.to_owned()));
            assert_eq!(without_hour(text, today), expected, "{text}");
        }
        for text in [
            "12.11.2025",
            "12.11. 14.11.2025",
            "12-15 ноября 2025",
            "2025 жылғы 12-15 қараша",
            "10:00",
            "12.11.2025 13.11",
        ] {
            assert_eq!(without_hour(text, today), None, "{text}");
        }
    }

    #[test]
    fn days_in_a_row_go_from_the_first_to_the_last() {
        for (text, period) in [
            ("12 и 13 ноября 2025", "12-13 ноября 2025"),
            ("12,13 ноября 2025", "12-13 ноября 2025"),
            ("12, 13 и 14 ноября 2025 г.", "12-14 ноября 2025 г."),
            ("2025 жылғы 12 және 13 қараша", "2025 жылғы 12-13 қараша"),
            ("12, 13.11.2025", "12-13.11.2025"),
        ] {
            assert_eq!(
                days_in_a_row(text).map(|(period, _)| period).as_deref(),
                Some(period),
                "{text}"
            );
        }
        for text in ["12.11.2025, Астана", "ноябрь и декабрь 2025", "12.11.2025"] {
            assert_eq!(days_in_a_row(text), None, "{text}");
        }
    }
}
