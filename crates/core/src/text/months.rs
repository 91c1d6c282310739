//! Names of months in Kazakh, Russian and English, as a reader meets them.

use super::fold;

/// The month that a word names in Kazakh, Russian or English, in any case and abbreviation.
pub fn month_named(word: &str) -> Option<u32> {
    /// Beginnings of the names that no other month shares; the rest of the word is an ending.
    const BEGINNINGS: [&[&str]; 12] = [
        &["кантар", "январ", "januar"],
        &["акпан", "феврал", "februar"],
        &["наурыз", "март", "march"],
        &["сауир", "апрел", "april"],
        &["мамыр"],
        &["маусым", "июн", "june"],
        &["шилде", "июл", "july"],
        &["тамыз", "август", "august"],
        &["кыркуйек", "сентябр", "september"],
        &["казан", "октябр", "october"],
        &["караша", "ноябр", "november"],
        &["желтоксан", "декабр", "december"],
    ];
    const WHOLE: [&[&str]; 12] = [
        &["кан", "янв", "jan"],
        &["акп", "фев", "февр", "feb"],
        &["нау", "мар", "mar"],
        &["сау", "апр", "apr"],
        &["мам", "май", "мая", "мае", "may"],
        &["мау", "jun"],
        &["шил", "jul"],
        &["там", "авг", "aug"],
        &["кыр", "сен", "сент", "sep", "sept"],
        &["каз", "окт", "oct"],
        &["кар", "ноя", "нояб", "nov"],
        &["жел", "дек", "dec"],
    ];
    const LONGEST_ENDING: usize = 5;
    let word = fold::narrow(word);
    let place = WHOLE
        .iter()
        .position(|names| names.contains(&word.as_str()))
        .or_else(|| {
            BEGINNINGS.iter().position(|names| {
                names.iter().any(|name| {
                    word.strip_prefix(name)
                        .is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
                })
            })
        })?;
    u32::try_from(place + 1).ok()
}
