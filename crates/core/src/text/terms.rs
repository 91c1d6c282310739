//! Terms of plans as people write them: «сентябрь», «қазан–қараша», «1 раз в месяц», «до 15.10.2025», «I полугодие».
//!
//! What must hold: a term is read whole or not at all. What is only roughly one («конец октября») is read, and said to be
//! rough, so that its text is kept beside it; what several terms could be («сентябрь, январь») is not read.

use chrono::{Datelike, NaiveDate};

use super::clean::clean;
use super::date_text::{Reading, read_period};
use super::dates::{DateError, PartialDate};
use super::fold::{narrow, words};
use super::months::month_named;

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
    fn of(kind: &'static str) -> Self {
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
    if let Some(bare) = until(&text) {
        let ends_year =
            has(&said, &["год", "жыл", "year"]) && has(&said, &["конц", "сон", "соны", "end", "окончан", "аяг"]);
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

/// Whether a word begins with one of the stems.
fn has(said: &[String], stems: &[&str]) -> bool {
    said.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Terms that are said by words alone.
fn of_words(folded: &str, said: &[String]) -> Option<Term> {
    let holds = |phrases: &[&str]| phrases.iter().any(|phrase| folded.contains(phrase));
    let once = || {
        !said
            .iter()
            .any(|word| word.parse::<u32>().is_ok_and(|number| (2..=30).contains(&number)))
    };
    let half = has(said, &["полугод", "жартыжылд", "семестр", "half", "semester"]);
    if half {
        return match ordinal(said) {
            Some(1) => Some(Term::of("half_year_1")),
            Some(2) => Some(Term::of("half_year_2")),
            _ => None,
        };
    }
    let monthly = holds(&[
        "ежемесяч",
        "каждый месяц",
        "ай сайын",
        "monthly",
        "every month",
        "once a month",
    ]) || (holds(&["раз в месяц", "айына"]) && once());
    if monthly {
        return Some(Term::of("monthly"));
    }
    let quarterly = holds(&[
        "ежекварт",
        "каждый квартал",
        "токсан сайын",
        "quarterly",
        "every quarter",
    ]) || (holds(&["раз в квартал", "раз в четверть", "токсанына"]) && once());
    if quarterly {
        return Some(Term::of("quarterly"));
    }
    if holds(&[
        "необходимост",
        "кажеттилиг",
        "кажет бол",
        "кажетине",
        "as needed",
        "as required",
        "по запрос",
        "when needed",
    ]) {
        return Some(Term::of("as_needed"));
    }
    let always = holds(&[
        "постоянно",
        "систематическ",
        "регулярно",
        "туракты",
        "удайы",
        "continuous",
    ]);
    let often = holds(&["еженедел", "апта сайын", "weekly"]);
    let year_long = holds(&[
        "в течени",
        "на протяжени",
        "весь ",
        "жыл бойы",
        "жылы бойы",
        "жыл барысында",
        "all year",
        "during the",
        "throughout",
        "year round",
        "whole year",
    ]) && has(said, &["год", "учебн", "жыл", "year"]);
    (year_long || always || often).then(|| Term {
        rough: always || often,
        ..Term::of("all_year")
    })
}

/// «I», «1», «первое», «бірінші», "first".
fn ordinal(said: &[String]) -> Option<u32> {
    const NUMBERS: [&[&str]; 4] = [
        &[
            "i",
            "1",
            "1е",
            "1ое",
            "1ши",
            "перв",
            "биринш",
            "first",
            "1st",
            "осенн",
            "кузг",
        ],
        &[
            "ii",
            "2",
            "2е",
            "2ое",
            "2ши",
            "втор",
            "екинш",
            "second",
            "2nd",
            "весенн",
            "коктемг",
        ],
        &["iii", "3", "3я", "3ши", "трет", "ушинш", "third", "3rd"],
        &["iv", "4", "4я", "4ши", "четверт", "тортинш", "fourth", "4th"],
    ];
    // «четверть» itself begins as «четвёртая» does.
    let bare = |word: &&String| !matches!(word.as_str(), "четверть" | "четверти");
    said.iter().filter(bare).find_map(|word| {
        // Roman figures are typed in either alphabet: «І», «ІІ» are folded to «и», «ии».
        let roman = word.chars().all(|letter| letter == 'и').then(|| word.chars().count());
        let place = roman
            .filter(|count| (1..=3).contains(count))
            .map(|count| count - 1)
            .or_else(|| {
                NUMBERS.iter().position(|names| {
                    names
                        .iter()
                        .any(|name| word == name || (name.chars().count() > 3 && word.starts_with(name)))
                })
            })?;
        u32::try_from(place + 1).ok()
    })
}

/// «III квартал», «I тоқсан», «2-я четверть».
fn quarter(said: &[String], year: NaiveDate) -> Option<(PartialDate, PartialDate)> {
    let studies = said.iter().any(|word| matches!(word.as_str(), "четверть" | "четверти"));
    if !studies && !has(said, &["квартал", "токсан", "quarter"]) {
        return None;
    }
    let number = ordinal(said)?;
    let months = match (studies, number) {
        (true, 1) => (9, 10),
        (true, 2) => (11, 12),
        (true, 3) => (1, 3),
        (true, _) => (4, 5),
        (false, number) => (number * 3 - 2, number * 3),
    };
    let of_year = if months.0 >= year.month().min(8) {
        year.year()
    } else {
        year.year() + 1
    };
    // The third quarter of a year that begins in September begins before it.
    let first = if of_year == year.year() {
        months.0.max(year.month())
    } else {
        months.0
    };
    Some((
        PartialDate::of_month(of_year, first).ok()?,
        PartialDate::of_month(of_year, months.1).ok()?,
    ))
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
    const SILENT: [&str; 10] = [
        "в",
        "во",
        "месяц",
        "месяца",
        "месяце",
        "айы",
        "айында",
        "ай",
        "in",
        "month",
    ];
    let mut rough = false;
    let mut kept = Vec::new();
    for word in text.split_whitespace() {
        let bare: String = narrow(word).chars().filter(|letter| letter.is_alphanumeric()).collect();
        if ROUGH.iter().any(|stem| bare.starts_with(stem)) {
            rough = true;
        } else if !SILENT.iter().any(|silent| narrow(silent) == bare) {
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
    match read_period(text, reading) {
        Ok(found) => return Some((found.start, found.end)),
        Err(DateError::NoYear | DateError::NotADate) => {}
        Err(_) => return None,
    }
    let year = year?;
    let last = year.checked_add_months(chrono::Months::new(12))?;
    // August belongs to the year that it prepares.
    let first = year.checked_sub_months(chrono::Months::new(1))?;
    [year.year() + 1, year.year()].into_iter().find_map(|number| {
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
