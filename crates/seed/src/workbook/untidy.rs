//! Cells as people type them.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use crate::random::Random;

/// Letters that look alike in both alphabets: Cyrillic, Latin.
const LOOK_ALIKES: &[(char, char)] = &[('а', 'a'), ('о', 'o'), ('е', 'e'), ('с', 'c'), ('р', 'p'), ('і', 'i')];

/// A text with now and then a double, a trailing or a no-break space, or a Latin letter among Cyrillic ones.
pub(super) fn text(random: &mut Random, text: &str) -> String {
    match random.below(100) {
        0..6 => text.replacen(' ', "  ", 1),
        6..9 => format!("{text} "),
        9..11 => text.replacen(' ', "\u{a0}", 1),
        11..14 => {
            let (cyrillic, latin) = random.pick(LOOK_ALIKES);
            // Not the first letter: that of a name tells its alphabet to the reader.
            let place = text.char_indices().skip(1).find(|(_, letter)| *letter == cyrillic);
            place.map_or_else(
                || text.to_owned(),
                |(place, letter)| format!("{}{latin}{}", &text[..place], &text[place + letter.len_utf8()..]),
            )
        }
        _ => text.to_owned(),
    }
}

/// Words in their own, small or capital letters.
pub(super) fn in_some_case(random: &mut Random, text: &str) -> String {
    match random.below(3) {
        0 => text.to_uppercase(),
        1 => {
            let mut letters = text.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            first + letters.as_str()
        }
        _ => text.to_owned(),
    }
}

/// A day as text: with full stops, sometimes with «г.» and sometimes with two figures of the year.
pub(super) fn day(random: &mut Random, day: NaiveDate, short_years: bool) -> String {
    match random.below(3) {
        0 if short_years => day.format("%d.%m.%y").to_string(),
        1 => day.format("%d.%m.%Y г.").to_string(),
        _ => day.format("%d.%m.%Y").to_string(),
    }
}

/// Writes a day as a date or as text.
pub(super) fn write_day(
    sheet: &mut Worksheet,
    random: &mut Random,
    (row, column): (u32, u16),
    value: NaiveDate,
    short_years: bool,
    date_format: &Format,
) -> Result<(), XlsxError> {
    if random.chance(35) {
        let (month, date) = (
            u8::try_from(value.month()).unwrap_or(1),
            u8::try_from(value.day()).unwrap_or(1),
        );
        let date = ExcelDateTime::from_ymd(u16::try_from(value.year()).unwrap_or(1900), month, date)?;
        sheet.write_datetime_with_format(row, column, &date, date_format)?;
    } else {
        sheet.write_string(row, column, day(random, value, short_years))?;
    }
    Ok(())
}

/// First and last day in one cell: «12.09.-16.09.2023», «12.09.2023 – 16.09.2023», «12.09.2023-16.09.2023 ж.».
pub(super) fn period(random: &mut Random, start: NaiveDate, end: NaiveDate) -> String {
    match random.below(3) {
        0 if start.year() == end.year() => format!("{}-{}", start.format("%d.%m."), end.format("%d.%m.%Y")),
        1 => format!("{}-{} ж.", start.format("%d.%m.%Y"), end.format("%d.%m.%Y")),
        _ => format!("{} – {}", start.format("%d.%m.%Y"), end.format("%d.%m.%Y")),
    }
}

/// Years and months of service as a Russian workbook writes them.
pub(super) fn service(random: &mut Random, months: u32) -> String {
    let (years, months) = (months / 12, months % 12);
    match random.below(2) {
        0 if months > 0 => format!("{years} л. {months} мес."),
        _ => format!("{years} лет"),
    }
}
