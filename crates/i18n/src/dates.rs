//! Dates as an office writes them. The numeric form is one for all languages; months and long forms are words.

use chrono::{Datelike, NaiveDate};
use sheberlik_core::Language;

use crate::{Words, args};

/// `05.02.2026`, in every language.
pub fn short(date: NaiveDate) -> String {
    date.format("%d.%m.%Y").to_string()
}

/// «2026 жылғы 5 ақпан», «5 февраля 2026 года», "5 February 2026".
pub fn long(date: NaiveDate, language: Language) -> String {
    let words = Words::of(language);
    words.with(
        "date-long",
        &args![
            day = date.day().to_string(),
            month = words.text(&format!("date-month-of-day-{}", date.month())),
            year = date.year().to_string(),
        ],
    )
}

/// [`long`] with the day of the week: «2026 жылғы 5 ақпан, бейсенбі».
pub fn long_with_weekday(date: NaiveDate, language: Language) -> String {
    format!("{}, {}", long(date, language), weekday(date, language))
}

/// The name of a month from 1 to 12 as it stands alone: «ақпан», «февраль», "February".
pub fn month(month: u32, language: Language) -> String {
    Words::of(language).text(&format!("date-month-{month}"))
}

/// A month of a year: «2026 жылғы ақпан», «февраль 2026 года», "February 2026".
pub fn month_of_year(number: u32, year: &str, language: Language) -> String {
    let args = args![month = month(number, language), year = year];
    Words::of(language).with("date-month-and-year", &args)
}

/// The day of the week: «бейсенбі», «четверг», "Thursday".
pub fn weekday(date: NaiveDate, language: Language) -> String {
    Words::of(language).text(&format!("date-weekday-{}", date.weekday().number_from_monday()))
}

/// Two days as one period: `03.02.2025 – 14.02.2025`; one day if they are the same.
pub fn period(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        short(from)
    } else {
        format!("{} – {}", short(from), short(to))
    }
}

/// A date of which the day or the month may be unknown (`2025`, `2025-02`, `2025-02-14`):
/// `2025`, `02.2025`, `14.02.2025`. What is no such date comes back as it is.
pub fn partial(text: &str) -> String {
    match parts(text) {
        Some((year, None, _)) => year.to_string(),
        Some((year, Some(month), None)) => format!("{month:02}.{year}"),
        Some((year, Some(month), Some(day))) => {
            NaiveDate::from_ymd_opt(year, month, day).map_or_else(|| text.to_owned(), short)
        }
        None => text.to_owned(),
    }
}

/// [`partial`] in words: «2025 жыл», «2025 жылғы ақпан», «2025 жылғы 14 ақпан».
pub fn partial_long(text: &str, language: Language) -> String {
    let words = Words::of(language);
    match parts(text) {
        Some((year, None, _)) => words.with("date-year", &args![year = year.to_string()]),
        Some((year, Some(number), None)) => month_of_year(number, &year.to_string(), language),
        Some((year, Some(month), Some(day))) => {
            NaiveDate::from_ymd_opt(year, month, day).map_or_else(|| text.to_owned(), |date| long(date, language))
        }
        None => text.to_owned(),
    }
}

/// The label of the academic year that starts in the autumn of `start_year`: `2026–2027`, with an en dash.
pub fn academic_year(start_year: i32) -> String {
    format!("{start_year}–{}", start_year + 1)
}

/// Year, month, day of an ISO date that may end early.
fn parts(text: &str) -> Option<(i32, Option<u32>, Option<u32>)> {
    let mut pieces = text.split('-');
    let year = pieces.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = pieces
        .next()
        .map(|month| month.parse().ok().filter(|month| (1..=12).contains(month)));
    let day = pieces.next().map(str::parse);
    match (month, day, pieces.next()) {
        (None, _, _) => Some((year, None, None)),
        (Some(Some(month)), None, _) => Some((year, Some(month), None)),
        (Some(Some(month)), Some(Ok(day)), None) => Some((year, Some(month), Some(day))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KK: Language = Language::Kk;
    const RU: Language = Language::Ru;
    const EN: Language = Language::En;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_in_full_is_the_official_form_of_each_language() {
        let date = day(2026, 2, 5);
        assert_eq!(short(date), "05.02.2026");
        assert_eq!(long(date, KK), "2026 жылғы 5 ақпан");
        assert_eq!(long(date, RU), "5 февраля 2026 года");
        assert_eq!(long(date, EN), "5 February 2026");
        assert_eq!(
            long_with_weekday(day(2025, 11, 24), KK),
            "2025 жылғы 24 қараша, дүйсенбі"
        );
        assert_eq!(
            long_with_weekday(day(2025, 11, 30), RU),
            "30 ноября 2025 года, воскресенье"
        );
    }

    #[test]
    fn every_month_has_its_name_alone_and_beside_a_day() {
        assert_eq!(month(9, RU), "сентябрь");
        assert_eq!(long(day(2025, 9, 1), RU), "1 сентября 2025 года");
        assert_eq!(month(9, KK), "қыркүйек");
        for language in Language::ALL {
            let names: std::collections::BTreeSet<String> = (1..=12).map(|number| month(number, language)).collect();
            assert_eq!(names.len(), 12, "two months of {language} share a name");
        }
    }

    #[test]
    fn an_incomplete_date_says_what_is_known() {
        assert_eq!(partial("2025"), "2025");
        assert_eq!(partial("2025-02"), "02.2025");
        assert_eq!(partial("2025-02-14"), "14.02.2025");
        assert_eq!(
            partial("2025-02-30"),
            "2025-02-30",
            "an impossible day must not be made up into another"
        );
        assert_eq!(partial("жақында"), "жақында");
        assert_eq!(partial_long("2025", KK), "2025 жыл");
        assert_eq!(partial_long("2025-02", KK), "2025 жылғы ақпан");
        assert_eq!(partial_long("2025-02", RU), "февраль 2025 года");
        assert_eq!(partial_long("2025-02", EN), "February 2025");
        assert_eq!(partial_long("2025-02-14", RU), "14 февраля 2025 года");
        assert_eq!(partial_long("2025-13", RU), "2025-13");
    }

    #[test]
    fn periods_and_years_use_the_en_dash() {
        assert_eq!(period(day(2025, 2, 3), day(2025, 2, 14)), "03.02.2025 – 14.02.2025");
        assert_eq!(period(day(2025, 2, 3), day(2025, 2, 3)), "03.02.2025");
        assert_eq!(academic_year(2026), "2026–2027");
    }
}
