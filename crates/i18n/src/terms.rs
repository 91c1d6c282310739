//! The term of a line of a plan as an office writes it: «қазан – қараша», «до 15.10.2025», «in the first half-year».

use sheberlik_core::Language;
use sheberlik_core::text::dates::PartialDate;

use crate::{Words, args, dates};

/// A term in words: how it is said (`term_kind` of a line), from and to which day or month. Where nothing says how, what
/// is given tells: a day or a month, a period, or the whole year.
pub fn term(kind: Option<&str>, from: Option<&str>, to: Option<&str>, language: Language) -> String {
    let words = Words::of(language);
    let date = |text: Option<&str>| text.and_then(|text| text.parse::<PartialDate>().ok());
    let (from, to) = (date(from), date(to));
    let spoken = match kind {
        Some("monthly" | "quarterly" | "as_needed" | "all_year" | "half_year_1" | "half_year_2") => kind,
        None if from.is_none() && to.is_none() => Some("all_year"),
        _ => None,
    };
    if let Some(code) = spoken {
        let said = words.text(&format!("date-term-{}", code.replace('_', "-")));
        let within = period(from, to, language);
        return if within.is_empty() {
            said
        } else {
            format!("{said}, {within}")
        };
    }
    match (from, to) {
        (_, Some(to)) if kind == Some("until") || from.is_none() => until(to, language),
        _ => period(from, to, language),
    }
}

fn until(day: PartialDate, language: Language) -> String {
    let words = Words::of(language);
    let year = day.year().to_string();
    match (day.exact(), day.month()) {
        (Some(exact), _) => words.with("date-term-until-day", &args![day = dates::short(exact)]),
        (None, Some(month)) => words.with(
            "date-term-until-month",
            &args![month = words.text(&format!("date-month-of-day-{month}")), year = year],
        ),
        (None, None) => words.with("date-term-until-year", &args![year = year]),
    }
}

/// A day, a month, or from one to another; blank where nothing is known.
fn period(from: Option<PartialDate>, to: Option<PartialDate>, language: Language) -> String {
    let one = |date: PartialDate| match date.exact() {
        Some(day) => dates::short(day),
        None => dates::partial_long(&date.to_string(), language),
    };
    match (from, to) {
        (Some(from), Some(to)) if from != to => match (from.day(), from.month(), to.day(), to.month()) {
            (None, Some(first), None, Some(last)) if from.year() == to.year() => Words::of(language).with(
                "date-term-months",
                &args![
                    from = dates::month(first, language),
                    to = dates::month(last, language),
                    year = from.year().to_string(),
                ],
            ),
            _ => format!("{} – {}", one(from), one(to)),
        },
        (Some(date), _) | (None, Some(date)) => one(date),
        (None, None) => String::new(),
    }
}

/// The name of a public holiday by its code: «Наурыз мейрамы».
pub fn holiday(code: &str, language: Language) -> String {
    Words::of(language).text(&format!("date-holiday-{}", code.replace('_', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sheberlik_core::college::holidays::Workdays;

    #[test]
    fn a_term_is_written_as_an_office_does() {
        let kind = |code: &'static str| (!code.is_empty()).then_some(code);
        for (code, from, to, expected) in [
            (
                "on",
                "2025-09",
                "",
                ["2025 жылғы қыркүйек", "сентябрь 2025 года", "September 2025"],
            ),
            ("on", "2025-10-15", "", ["15.10.2025", "15.10.2025", "15.10.2025"]),
            ("", "2025-10-15", "", ["15.10.2025", "15.10.2025", "15.10.2025"]),
            (
                "between",
                "2025-10",
                "2025-11",
                [
                    "2025 жылғы қазан – қараша",
                    "октябрь – ноябрь 2025 года",
                    "October – November 2025",
                ],
            ),
            (
                "between",
                "2025-12",
                "2026-01",
                [
                    "2025 жылғы желтоқсан – 2026 жылғы қаңтар",
                    "декабрь 2025 года – январь 2026 года",
                    "December 2025 – January 2026",
                ],
            ),
            (
                "between",
                "2025-10-10",
                "2025-10-12",
                [
                    "10.10.2025 – 12.10.2025",
                    "10.10.2025 – 12.10.2025",
                    "10.10.2025 – 12.10.2025",
                ],
            ),
            (
                "until",
                "",
                "2025-10-15",
                ["15.10.2025 күніне дейін", "до 15.10.2025", "by 15.10.2025"],
            ),
            (
                "",
                "",
                "2025-10-15",
                ["15.10.2025 күніне дейін", "до 15.10.2025", "by 15.10.2025"],
            ),
            (
                "until",
                "",
                "2025-10",
                [
                    "2025 жылғы қазан айына дейін",
                    "до октября 2025 года",
                    "by October 2025",
                ],
            ),
            ("all_year", "", "", ["жыл бойы", "в течение года", "all year"]),
            ("", "", "", ["жыл бойы", "в течение года", "all year"]),
            ("monthly", "", "", ["ай сайын", "ежемесячно", "every month"]),
            (
                "monthly",
                "2025-10",
                "2026-05",
                [
                    "ай сайын, 2025 жылғы қазан – 2026 жылғы мамыр",
                    "ежемесячно, октябрь 2025 года – май 2026 года",
                    "every month, October 2025 – May 2026",
                ],
            ),
            ("quarterly", "", "", ["тоқсан сайын", "ежеквартально", "every quarter"]),
            (
                "half_year_1",
                "",
                "",
                ["I жартыжылдық", "I полугодие", "first half-year"],
            ),
            (
                "half_year_2",
                "",
                "",
                ["II жартыжылдық", "II полугодие", "second half-year"],
            ),
            (
                "as_needed",
                "",
                "",
                ["қажет болғанда", "по мере необходимости", "as needed"],
            ),
        ] {
            let written = Language::ALL.map(|language| term(kind(code), kind(from), kind(to), language));
            assert_eq!(written, expected, "{code} {from} {to}");
        }
    }

    #[test]
    fn every_holiday_has_its_name() {
        let day = |text: &str| text.parse().expect("a day");
        let year = Workdays::default().holidays(day("2026-01-01"), day("2026-12-31"));
        let codes = year
            .iter()
            .map(|holiday| holiday.code)
            .chain(["day_off", "working_day"]);
        for code in codes {
            for language in Language::ALL {
                let name = holiday(code, language);
                assert!(!name.contains('⟦'), "{code}: {name}");
            }
        }
    }
}
