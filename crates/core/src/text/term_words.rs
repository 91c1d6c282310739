//! The words by which terms of plans are said, in three languages.

use chrono::{Datelike, NaiveDate};

use super::dates::PartialDate;
use super::months::month_named;
use super::terms::Term;

/// Whether a word begins with one of the stems.
pub(super) fn has(said: &[String], stems: &[&str]) -> bool {
    said.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Days of the week.
const WEEKDAYS: [&str; 14] = [
    "понедельник",
    "вторник",
    "среду",
    "среда",
    "четверг",
    "пятниц",
    "суббот",
    "дуйсенби",
    "сейсенби",
    "сарсенби",
    "бейсенби",
    "жума",
    "сенби",
    "weekday",
];

/// Terms that are said by words alone.
pub(super) fn of_words(folded: &str, said: &[String]) -> Option<Term> {
    let holds = |phrases: &[&str]| phrases.iter().any(|phrase| folded.contains(phrase));
    if has(said, &["полугод", "жартыжылд", "семестр", "half", "semester"]) {
        // «1 раз в полугодие», «I–II полугодие»: both halves; how often stays in the text.
        let both = Term {
            rough: true,
            ..Term::of("all_year")
        };
        return match ordinals(said).as_slice() {
            _ if is_repeated(said) => Some(both),
            [1] => Some(Term::of("half_year_1")),
            [2] => Some(Term::of("half_year_2")),
            [1, 2] => Some(both),
            _ => None,
        };
    }
    if let Some(term) = monthly(folded, said) {
        return Some(term);
    }
    let quarterly = holds(&[
        "ежекварт",
        "каждый квартал",
        "токсан сайын",
        "quarterly",
        "every quarter",
    ]) || ((holds(&["раз в квартал", "раз в четверть"])
        || folded.contains("токсанына") && has(said, &["рет", "бир"]))
        && once(said));
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
    all_year(folded, said)
}

/// Whether it comes again within what is named: «раз в полугодие», «әр жартыжылдықта».
fn is_repeated(said: &[String]) -> bool {
    has(said, &["кажд", "рет"])
        || said
            .iter()
            .any(|word| matches!(word.as_str(), "раз" | "раза" | "ар" | "each" | "every" | "per" | "once"))
}

/// Whether no number says that it is more than once.
fn once(said: &[String]) -> bool {
    !said
        .iter()
        .any(|word| word.parse::<u32>().is_ok_and(|number| (2..=30).contains(&number)))
}

/// «1 раз в месяц», «до 25 числа каждого месяца», «айдың соңғы аптасы»: the day within the month stays in the text.
fn monthly(folded: &str, said: &[String]) -> Option<Term> {
    let holds = |phrases: &[&str]| phrases.iter().any(|phrase| folded.contains(phrase));
    let each = holds(&[
        "ежемесяч",
        "каждый месяц",
        "ай сайын",
        "monthly",
        "every month",
        "once a month",
    ]) || ((holds(&["раз в месяц"]) || folded.contains("айына") && has(said, &["рет", "бир"]))
        && once(said));
    let within = has(said, &["числ", "недел", "апта", "декад", "онкунд", "week"]) || has(said, &WEEKDAYS);
    let of_each = holds(&["каждого месяца", "айдын", "of each month", "of every month"])
        || said.iter().any(|word| word == "месяца") && !said.iter().any(|word| month_named(word).is_some());
    let rough = within || !once(said);
    (each || within && of_each).then(|| Term {
        rough,
        ..Term::of("monthly")
    })
}

/// «в течение года», «постоянно», «еженедельно», «1 раз в год».
fn all_year(folded: &str, said: &[String]) -> Option<Term> {
    let holds = |phrases: &[&str]| phrases.iter().any(|phrase| folded.contains(phrase));
    let often = holds(&[
        "постоянно",
        "систематическ",
        "регулярно",
        "туракты",
        "удайы",
        "continuous",
        "еженедел",
        "каждую неделю",
        "апта сайын",
        "weekly",
        "ежеднев",
        "каждый день",
        "кунделикти",
        "кун сайын",
        "daily",
    ]) || has(said, &["кажд", "сайын"]) && has(said, &WEEKDAYS);
    let once_a_year = holds(&["ежегодн", "жыл сайын", "раз в год", "раз в учебный год", "annually"])
        || folded.contains("жылына") && has(said, &["рет", "бир"]);
    let rough = often || once_a_year && once(said);
    let year_long = holds(&[
        "в течени",
        "в теч.",
        "в теч ",
        "на протяжени",
        "весь ",
        "жыл бойы",
        "жылы бойы",
        "жыл барысында",
        "жылы барысында",
        "жыл ишинде",
        "жылы ишинде",
        "all year",
        "during the",
        "throughout",
        "year round",
        "whole year",
    ]) && has(said, &["год", "учебн", "уч", "жыл", "year"]);
    (year_long || is_academic_year(said) || rough).then(|| Term {
        rough,
        ..Term::of("all_year")
    })
}

/// «2025–2026 учебный год», and nothing beside it.
fn is_academic_year(said: &[String]) -> bool {
    let year = |word: &String| word.parse::<i32>().ok().filter(|_| word.len() == 4);
    let years: Vec<i32> = said.iter().filter_map(year).collect();
    matches!(years.as_slice(), [one, next] if *next == one + 1)
        && has(said, &["учебн", "уч", "оку"])
        && said
            .iter()
            .all(|word| year(word).is_some() || has(std::slice::from_ref(word), &["учебн", "уч", "год", "оку", "жыл"]))
}

/// Every number of order that the words say («I», «1», «первое», «бірінші», "first"), from 1 to 5, in the order in which they stand.
pub(super) fn ordinals(said: &[String]) -> Vec<u32> {
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
    let number = |word: &String| {
        if word == "5" {
            return Some(5);
        }
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
    };
    said.iter().filter(bare).filter_map(number).collect()
}

/// «III квартал», «I тоқсан», «2-я четверть».
pub(super) fn quarter(said: &[String], year: NaiveDate) -> Option<(PartialDate, PartialDate)> {
    let studies = said.iter().any(|word| matches!(word.as_str(), "четверть" | "четверти"));
    if !studies && !has(said, &["квартал", "токсан", "quarter"]) || is_repeated(said) {
        return None;
    }
    let numbers: Vec<u32> = ordinals(said).into_iter().filter(|number| *number <= 4).collect();
    match numbers.as_slice() {
        [one] => months_of_quarter(*one, studies, year),
        // «I–II четверть»: from the beginning of one to the end of the other.
        [one, other] => {
            let (from, _) = months_of_quarter(*one, studies, year)?;
            let (_, to) = months_of_quarter(*other, studies, year)?;
            (from.first_day() < to.first_day()).then_some((from, to))
        }
        _ => None,
    }
}

fn months_of_quarter(number: u32, studies: bool, year: NaiveDate) -> Option<(PartialDate, PartialDate)> {
    let months = match (studies, number) {
        (true, 1) => (9, 10),
        (true, 2) => (11, 12),
        (true, 3) => (1, 3),
        (true, _) => (4, 5),
        (false, number) => (number * 3 - 2, number * 3),
    };
    let of_year = if months.1 >= year.month() {
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
