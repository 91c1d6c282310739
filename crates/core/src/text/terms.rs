//! Terms of plans as people write them: «сентябрь», «қазан–қараша», «1 раз в месяц», «до 15.10.2025», «I полугодие».
//!
//! What must hold: a term is read whole or not at all. What is only roughly one («конец октября») is read as the days that
//! are meant, and said to be rough, so that its text is kept beside it; so is a list of months that leaves some out
//! («сентябрь, январь»).

use chrono::{Datelike, NaiveDate};

use super::clean::clean;
use super::date_text::{Reading, read_period};
use super::dates::{DateError, PartialDate};
use super::fold::{narrow, words};
use super::months::month_named;
use super::term_months::roman_months;
use super::term_parts::part_of_month;
use super::term_words::{has, of_words, quarter};

pub use super::term_months::months_listed;

/// A term that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// `on`, `between`, `until`, `all_year`, `monthly`, `quarterly`, `half_year_1`, `half_year_2`, `as_needed`.
    pub kind: &'static str,
    /// From which day or month.
    pub from: Option<PartialDate>,
    /// To which day or month.
    pub to: Option<PartialDate>,
    /// The text says more than the term does.
    pub rough: bool,
}

impl Term {
    pub(super) fn of(kind: &'static str) -> Self {
        Self {
            kind,
            from: None,
            to: None,
            rough: false,
        }
    }
}

/// Reads a term. `year` is the first day of the plan's academic year: months and days without a year are of it; without
/// it they are not read. A quarter («тоқсан», «квартал») is one of the calendar, «четверть» one of studies.
pub fn read_term(text: &str, year: Option<NaiveDate>, today: NaiveDate) -> Option<Term> {
    let text = clean(text).text.to_lowercase();
    let folded = narrow(&text);
    let said = words(&folded);
    if said.is_empty() {
        return None;
    }
    if let Some(term) = of_words(&folded, &said) {
        let within = period_within(&text, year, today);
        return Some(match (term.kind, within) {
            ("monthly" | "quarterly", Some((from, to))) => Term {
                from: Some(from),
                to: Some(to),
                ..term
            },
            _ => term,
        });
    }
    if let Some((from, to)) = year.and_then(|year| quarter(&said, year)) {
        return Some(Term {
            from: Some(from),
            to: Some(to),
            ..Term::of("between")
        });
    }
    let text = roman_months(&text).unwrap_or(text);
    if let Some(months) = months_listed(&text)
        && let Some(year) = year
    {
        let (from, to) = (in_year(months[0], year)?, in_year(months[months.len() - 1], year)?);
        let follows = |pair: &[u32]| pair[1] == pair[0] % 12 + 1;
        return Some(Term {
            from: Some(from),
            to: Some(to),
            rough: !months.windows(2).all(follows),
            ..Term::of("between")
        });
    }
    if let Some(bare) = until(&text) {
        let ends_year =
            has(&said, &["год", "жыл", "year"]) && has(&said, &["конц", "сон", "соны", "end", "окончан", "аяг"]);
        if let Some(part) = part_of_month(&words(&narrow(&bare)), year) {
            return Some(Term {
                to: Some(part.until),
                rough: true,
                ..Term::of("until")
            });
        }
        return match period_of(&bare, year, today) {
            Some((from, to, rough)) if from == to => Some(Term {
                to: Some(to),
                rough,
                ..Term::of("until")
            }),
            _ if ends_year => Some(Term::of("until")),
            _ => None,
        };
    }
    let (from, to, rough) = period_of(&text, year, today)?;
    Some(if from == to {
        Term {
            from: Some(from),
            rough,
            ..Term::of("on")
        }
    } else {
        Term {
            from: Some(from),
            to: Some(to),
            rough,
            ..Term::of("between")
        }
    })
}

/// The text without the words for «until»; nothing where there are none.
fn until(text: &str) -> Option<String> {
    const BEFORE: [&str; 8] = [
        "до ",
        "не позднее ",
        "не позже ",
        "к ",
        "by ",
        "until ",
        "till ",
        "before ",
    ];
    if let Some(rest) = BEFORE.iter().find_map(|word| text.strip_prefix(word)) {
        return Some(rest.trim().to_owned());
    }
    let place = ["дейін", "дейин", "шейін"].iter().find_map(|word| text.find(word))?;
    let mut rest = text[..place].trim().to_owned();
    // «15 қазанға дейін», «15.10.2025-ке дейін», «15.10.2025 күніне дейін».
    for ending in ["күніне", "күнге", "айына", "-ға", "-ге", "-қа", "-ке"] {
        rest = rest.trim_end_matches(ending).trim().to_owned();
    }
    Some(rest)
}

/// A day, a month or a period, and whether the text says more. Words that only make it less exact are passed over.
fn period_of(text: &str, year: Option<NaiveDate>, today: NaiveDate) -> Option<(PartialDate, PartialDate, bool)> {
    const ROUGH: [&str; 14] = [
        "недел",
        "апта",
        "декад",
        "онкунд",
        "начал",
        "конец",
        "конц",
        "середин",
        "басы",
        "сонында",
        "соны",
        "ортасы",
        "week",
        "mid",
    ];
    const SILENT: [&str; 11] = [
        "в",
        "во",
        "месяц",
        "месяца",
        "месяце",
        "айы",
        "айында",
        "айлары",
        "ай",
        "in",
        "month",
    ];
    if let Some(part) = part_of_month(&words(&narrow(text)), year) {
        return Some((part.from, part.to, true));
    }
    let mut rough = false;
    let mut kept = Vec::new();
    for word in text.split_whitespace() {
        let bare: String = narrow(word).chars().filter(|letter| letter.is_alphanumeric()).collect();
        let bare = bare.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if ROUGH.iter().any(|stem| bare.starts_with(stem)) {
            rough = true;
        } else if !SILENT
            .iter()
            .any(|silent| narrow(silent) == bare && word.chars().all(char::is_alphabetic))
        {
            kept.push(word);
        }
    }
    let exact = kept.join(" ");
    if let Some((from, to)) = period(&exact, year, today) {
        return Some((from, to, rough));
    }
    // «3-я неделя октября»: the month is known, the rest is in the text.
    let months: Vec<u32> = words(&narrow(&exact))
        .iter()
        .filter_map(|word| month_named(word))
        .collect();
    match (rough, months.as_slice(), year) {
        (true, [month], Some(year)) => {
            let month = in_year(*month, year)?;
            Some((month, month, true))
        }
        _ => None,
    }
}

/// A period whose year is said, or is the plan's.
fn period(text: &str, year: Option<NaiveDate>, today: NaiveDate) -> Option<(PartialDate, PartialDate)> {
    let reading = Reading {
        serial: false,
        ..Reading::ordinary(today)
    };
    let text = text.trim_end_matches(['.', ',', ';', ' ']);
    if text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 4 {
        return None;
    }
    let direct = read_period(text, reading);
    if matches!(direct, Err(DateError::Impossible | DateError::EndsBeforeStart)) {
        return None;
    }
    // «10-12 қазан» are two days of October, not a day of 2012: a year of two figures is only one where nothing else fits.
    let said = text
        .split(|letter: char| !letter.is_ascii_digit())
        .any(|digits| digits.len() == 4);
    let sure = direct.is_ok() && (said || !text.chars().any(char::is_alphabetic));
    let of_year = match year {
        Some(year) if !sure => in_plan_year(text, year, reading),
        _ => None,
    };
    of_year.or_else(|| direct.ok().map(|found| (found.start, found.end)))
}

/// A period that names no year, as one of the academic year.
fn in_plan_year(text: &str, year: NaiveDate, reading: Reading) -> Option<(PartialDate, PartialDate)> {
    let last = year.checked_add_months(chrono::Months::new(12))?;
    // August belongs to the year that it prepares.
    let first = year.checked_sub_months(chrono::Months::new(1))?;
    [year.year(), year.year() + 1].into_iter().find_map(|number| {
        let sign = if text.ends_with(|letter: char| letter.is_ascii_digit()) {
            '.'
        } else {
            ' '
        };
        let found = read_period(&format!("{text}{sign}{number}"), reading).ok()?;
        let start = found.start.first_day();
        (first <= start && start < last).then_some((found.start, found.end))
    })
}

/// A month of the academic year.
fn in_year(month: u32, year: NaiveDate) -> Option<PartialDate> {
    let number = if month >= year.month().min(8) {
        year.year()
    } else {
        year.year() + 1
    };
    PartialDate::of_month(number, month).ok()
}

/// «ежемесячно, октябрь – май»: the period that stands behind the words.
fn period_within(text: &str, year: Option<NaiveDate>, today: NaiveDate) -> Option<(PartialDate, PartialDate)> {
    let (_, behind) = text.split_once([',', '(', ':'])?;
    let (from, to, _) = period_of(behind.trim_end_matches(')').trim(), year, today)?;
    Some((from, to))
}

#[cfg(test)]
#[path = "terms_tests.rs"]
mod tests;
