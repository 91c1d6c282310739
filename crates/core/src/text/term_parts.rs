//! Parts of a month as plans say them: «қазанның 2-аптасы», «2-я декада мая», «конец октября», «екінші жартысы».
//!
//! The days are those that an office means by such words: a week is seven days counted from the first, a decade ten; the
//! beginning, the middle and the end are decades too.

use chrono::{Datelike, NaiveDate};

use super::dates::PartialDate;
use super::months::month_named;
use super::term_words::{has, ordinals};

/// The days of a part of a month, and the day that «until» it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) from: PartialDate,
    pub(super) to: PartialDate,
    pub(super) until: PartialDate,
}

/// The part of a month that words say: of the month's own year where they name one, else of the plan's; nothing where
/// no month, several months or no part of one are said.
pub(super) fn part_of_month(said: &[String], year: Option<NaiveDate>) -> Option<Part> {
    let months: Vec<u32> = said.iter().filter_map(|word| month_named(word)).collect();
    let [month] = months.as_slice() else { return None };
    let stated = said
        .iter()
        .filter(|word| word.len() == 4)
        .find_map(|word| word.parse::<i32>().ok());
    let number = match (stated, year) {
        (Some(stated), _) => stated,
        (None, Some(year)) if *month >= year.month().min(8) => year.year(),
        (None, Some(year)) => year.year() + 1,
        (None, None) => return None,
    };
    let length = PartialDate::of_month(number, *month).ok()?.last_day().day();
    let (first, last, until) = days(said, length)?;
    let day = |day: u32| PartialDate::of_day(number, *month, day).ok();
    Some(Part {
        from: day(first)?,
        to: day(last)?,
        until: day(until)?,
    })
}

/// First and last day of the part in a month of this length, and the day that «until» it means.
fn days(said: &[String], length: u32) -> Option<(u32, u32, u32)> {
    let (first, last) = if has(said, &["недел", "апта", "week"]) {
        counted(said, 7, length)?
    } else if has(said, &["декад", "онкунд", "decade"]) {
        counted(said, 10, length).map(|(first, last)| (first, if first == 21 { length } else { last }))?
    } else if has(said, &["половин", "жартысы", "half"]) {
        match ordinals(said).as_slice() {
            [1] => (1, 15),
            [2] => (16, length),
            _ => return None,
        }
    } else if has(said, &["начал", "басы", "басында", "beginning", "early"]) {
        return Some((1, 10, 1));
    } else if has(said, &["середин", "ортасы", "mid"]) {
        return Some((11, 20, 15));
    } else if has(said, &["конец", "конц", "соны", "аягы", "end", "late"]) {
        (21, length)
    } else {
        return None;
    };
    Some((first, last, last))
}

/// The days of one part of so many days, or of several that follow one another; the last one ends the month.
fn counted(said: &[String], each: u32, length: u32) -> Option<(u32, u32)> {
    if has(said, &["последн", "сонгы", "last"]) {
        let first = if each == 10 { 21 } else { length + 1 - each };
        return Some((first, length));
    }
    let numbers = ordinals(said);
    let (least, most) = (*numbers.iter().min()?, *numbers.iter().max()?);
    let first = (least - 1) * each + 1;
    (first <= length && most <= length.div_ceil(each)).then(|| (first, (most * each).min(length)))
}
