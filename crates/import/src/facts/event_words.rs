//! Words of an event that hold more than one thing: a title with the greater event, a place with its organiser or format.

use crate::cells;
use crate::columns::heading::Words;

/// The title of an event without the words of the greater one that it is a part of: «… (в рамках: «Форум»)».
pub(super) fn own_title(title: &str) -> String {
    let title = without_day(title.trim());
    let at = ["(в рамках", "(part of"]
        .iter()
        .find_map(|words| title.rfind(words))
        .or_else(|| title.ends_with("аясында)").then(|| title.rfind("(«")).flatten());
    match at {
        Some(at) if title.ends_with(')') && at > 0 => title[..at].trim().to_owned(),
        _ => title.to_owned(),
    }
}

/// «21.10.2026 Семинар»: the day before the title is of the column of days.
fn without_day(title: &str) -> &str {
    let day = |text: &str| {
        let parts: Vec<&str> = text.split('.').collect();
        matches!(parts.as_slice(), [day, month, year] if [*day, *month, *year]
            .iter().zip([2, 2, 4]).all(|(figures, length)| figures.len() == length
                && figures.bytes().all(|byte| byte.is_ascii_digit())))
    };
    match title.split_once(char::is_whitespace) {
        Some((first, rest)) if day(first) => rest.trim(),
        _ => title,
    }
}

pub(super) fn names_organiser(heading: &str) -> bool {
    let words = Words::of(heading);
    ["организатор", "уйымдастыр", "organis", "organiz"]
        .iter()
        .any(|stem| words.has(stem))
}

/// How an event is held, where its words say so.
pub(super) fn format(text: &str) -> Option<&'static str> {
    let words = Words::of(text);
    if words.has("zoom") || words.has("зум") || words.has("teams") {
        return Some("online");
    }
    Some(match cells::format(text)? {
        "distance" => "online",
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_before_the_title_is_not_of_it() {
        assert_eq!(own_title("21.10.2026 Семинар колледжей"), "Семинар колледжей");
        assert_eq!(own_title("21.10.2026\nСеминар"), "Семинар");
        assert_eq!(own_title("8 марта – праздник"), "8 марта – праздник");
    }

    #[test]
    fn the_format_stands_in_the_place() {
        assert_eq!(format("онлайн (Zoom)"), Some("online"));
        assert_eq!(format("қашықтан"), Some("online"));
        assert_eq!(format("г. Орал"), None);
    }
}
