//! Months of terms by themselves: lists of their names, and their Roman figures.

use super::fold::{narrow, words};
use super::months::month_named;

/// «IX–X», «XI, II» as months with their names; nothing where other words are said, or where the figures may be those of
/// quarters and half-years.
pub(super) fn roman_months(text: &str) -> Option<String> {
    const FIGURES: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    const NAMES: [&str; 12] = [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ];
    // Typed in Cyrillic letters as often as in Latin ones.
    let latin: String = text
        .chars()
        .map(|letter| match letter {
            'х' => 'x',
            'і' => 'i',
            letter => letter,
        })
        .collect();
    let mut named = String::new();
    let mut highest = 0;
    for piece in latin.split_inclusive(|sign: char| !sign.is_ascii_alphabetic()) {
        let figure = piece.trim_end_matches(|sign: char| !sign.is_ascii_alphabetic());
        let between = &piece[figure.len()..];
        if !between.chars().all(|sign| " ,-–—.".contains(sign)) {
            return None;
        }
        if !figure.is_empty() {
            let place = FIGURES.iter().position(|known| *known == figure)?;
            highest = highest.max(place);
            named.push_str(NAMES[place]);
        }
        named.push_str(between);
    }
    (highest > 3).then(|| named.trim_end_matches(['.', ',', ' ']).to_owned())
}

/// The months of «сентябрь, январь и май», in the order of an academic year; nothing where it is no list of months.
pub fn months_listed(text: &str) -> Option<Vec<u32>> {
    const AUGUST: u32 = 8;
    let folded = narrow(text);
    if folded.contains(['-', '–', '—']) {
        return None;
    }
    let mut months = Vec::new();
    for word in words(&folded) {
        match month_named(&word) {
            Some(month) => months.push(month),
            None if ["и", "жане", "and", "месяцы", "айлары"].contains(&word.as_str()) => {}
            None => return None,
        }
    }
    let in_order = months.is_sorted_by(|one, other| (one + 12 - AUGUST) % 12 < (other + 12 - AUGUST) % 12);
    (months.len() > 1 && in_order).then_some(months)
}
