//! Whether a term as it was written still says more than what is stored of it.

use chrono::{Datelike, NaiveDate};

use super::dates::PartialDate;
use super::terms::read_term;

/// Whether the text of a term is to be shown instead of what was understood of it: it says more («конец октября»,
/// «еженедельно»), and nobody has chosen another term since.
pub fn says_more(text: &str, kind: Option<&str>, from: Option<PartialDate>, to: Option<PartialDate>) -> bool {
    const AUGUST: u32 = 8;
    let Some(day) = from.or(to).map(PartialDate::first_day) else {
        let read = read_term(text, None, NaiveDate::default());
        return match kind {
            None => !text.trim().is_empty(),
            Some(kind) => read.is_some_and(|read| read.rough && read.kind == kind),
        };
    };
    let autumn = day.year() - i32::from(day.month() < AUGUST);
    let year = NaiveDate::from_ymd_opt(autumn, 9, 1);
    let Some(read) = read_term(text, year, day).filter(|read| read.rough) else {
        return false;
    };
    let first = |from: Option<PartialDate>, to: Option<PartialDate>| from.or(to).map(PartialDate::first_day);
    let last = |from: Option<PartialDate>, to: Option<PartialDate>| to.or(from).map(PartialDate::last_day);
    // A month that was stored before its weeks were understood still holds them.
    let until = (read.kind == "until") == (kind == Some("until"));
    until && first(from, to) <= first(read.from, read.to) && last(read.from, read.to) <= last(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_shown_while_it_says_more_and_nothing_else() {
        for (text, kind, from, to, expected) in [
            (
                "қыркүйектің 1-аптасы",
                Some("between"),
                Some("2026-09-01"),
                Some("2026-09-07"),
                true,
            ),
            ("қыркүйектің 1-аптасы", Some("on"), Some("2026-09"), None, true),
            ("2-я декада мая", Some("on"), Some("2027-05"), None, true),
            (
                "конец октября",
                Some("between"),
                Some("2026-10-21"),
                Some("2026-10-31"),
                true,
            ),
            ("до конца октября", Some("until"), None, Some("2026-10-31"), true),
            ("еженедельно", Some("all_year"), None, None, true),
            ("кесте бойынша", None, None, None, true),
            ("", None, None, None, false),
            ("конец октября", Some("on"), Some("2026-12"), None, false),
            ("конец октября", Some("monthly"), None, None, false),
            ("октябрь", Some("on"), Some("2026-10"), None, false),
            ("кесте бойынша", Some("on"), Some("2026-10"), None, false),
        ] {
            let date = |text: Option<&str>| text.map(|text| text.parse().expect("a date"));
            assert_eq!(says_more(text, kind, date(from), date(to)), expected, "{text} {kind:?}");
        }
    }
}
