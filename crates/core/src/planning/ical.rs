//! The calendar as a file that other programs read (RFC 5545).
//!
//! What must hold: lines end with CR LF and are folded at 75 octets, never inside a letter; texts are escaped; the last
//! day of a whole-day entry is the day after it; an entry keeps its UID, so that a later file replaces it.
//! Terms that lie over the whole year or half of it are left out: they would cover every day of a calendar.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::SPREAD_TERMS;
use super::calendar::{CalendarEntry, CalendarRequest, entries};
use crate::context::Context;
use crate::db::{Answer, Engine};
use crate::problem::Result;

/// A calendar file.
#[derive(Debug, Serialize, TS)]
pub struct CalendarFile {
    /// Name of the file.
    pub name: String,
    /// Its text, UTF-8.
    pub text: String,
}

/// Longest line in octets, without its end.
const LINE: usize = 75;

/// The calendar of some days as a file; terms without days of their own are left out.
///
/// # Errors
/// As [`super::calendar::of_days`].
pub fn file(engine: &Engine, context: &Context, request: CalendarRequest) -> Result<Answer<CalendarFile>> {
    engine.read(|reader| {
        let mut entries = entries(reader, &request, context)?;
        entries.retain(|entry| {
            !entry
                .term_kind
                .as_deref()
                .is_some_and(|kind| SPREAD_TERMS.contains(&kind))
        });
        Ok(Answer::of(CalendarFile {
            name: format!("calendar_{}_{}.ics", request.from, request.to),
            text: written(&entries, context.now),
        }))
    })
}

/// The entries as iCalendar text, stamped with a moment.
pub fn written(entries: &[CalendarEntry], now: DateTime<Utc>) -> String {
    let mut text = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sheberlik//Sheberlik//KK",
        "CALSCALE:GREGORIAN",
    ] {
        fold(&mut text, line);
    }
    for entry in entries {
        for line in event(entry, now) {
            fold(&mut text, &line);
        }
    }
    fold(&mut text, "END:VCALENDAR");
    text
}

fn event(entry: &CalendarEntry, now: DateTime<Utc>) -> Vec<String> {
    // A line is the same line, whoever's plan it is of.
    let kind = if entry.record == "plan_item" {
        entry.record
    } else {
        entry.what
    };
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{kind}-{}@sheberlik", entry.id),
        format!("DTSTAMP:{}", now.format("%Y%m%dT%H%M%SZ")),
    ];
    lines.extend(days(entry));
    lines.push(format!("SUMMARY:{}", escaped(&entry.title)));
    if let Some(place) = &entry.place {
        lines.push(format!("LOCATION:{}", escaped(place)));
    }
    if let Some(people) = &entry.people {
        lines.push(format!("DESCRIPTION:{}", escaped(people)));
    }
    // What was moved stands on its new days and is held on them.
    let cancelled = entry.state == "cancelled";
    lines.push(format!("STATUS:{}", if cancelled { "CANCELLED" } else { "CONFIRMED" }));
    if entry.time.is_none() {
        lines.push("TRANSP:TRANSPARENT".to_owned());
    }
    lines.push("END:VEVENT".to_owned());
    lines
}

/// The beginning, and the end where it is known: whole days, or a time of the place where it is held.
fn days(entry: &CalendarEntry) -> Vec<String> {
    let compact = |day: &str| day.replace('-', "");
    // Times that were entered as «9:30» once are six figures here all the same.
    let time = entry
        .time
        .as_deref()
        .and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    if let (Some(time), true) = (time, entry.from == entry.to) {
        let start = format!("{}T{}", compact(&entry.from), time.format("%H%M%S"));
        let length = entry.minutes.map(|minutes| format!("DURATION:PT{minutes}M"));
        return std::iter::once(format!("DTSTART:{start}")).chain(length).collect();
    }
    let after = entry.to.parse::<NaiveDate>().ok().and_then(|day| day.succ_opt());
    vec![
        format!("DTSTART;VALUE=DATE:{}", compact(&entry.from)),
        format!(
            "DTEND;VALUE=DATE:{}",
            after.map_or_else(|| compact(&entry.to), |day| day.format("%Y%m%d").to_string())
        ),
    ]
}

/// A text with its signs escaped (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Adds a line, folded: a line that goes on begins with a space, which counts.
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(title: &str, from: &str, to: &str, time: Option<&str>) -> CalendarEntry {
        CalendarEntry {
            record: "event",
            id: "1".into(),
            plan: None,
            title: title.into(),
            from: from.into(),
            to: to.into(),
            time: time.map(str::to_owned),
            what: "event",
            state: "planned".into(),
            place: Some("214; акт залы".into()),
            people: None,
            term_kind: None,
            minutes: time.map(|_| 90),
        }
    }

    fn text(entry: CalendarEntry) -> String {
        written(&[entry], DateTime::from_timestamp(1_761_300_000, 0).expect("a moment"))
    }

    #[test]
    fn whole_days_end_on_the_day_after() {
        let whole = text(entry("Форум", "2025-10-24", "2025-10-25", None));
        assert!(whole.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(
            whole.contains("\r\nDTSTART;VALUE=DATE:20251024\r\nDTEND;VALUE=DATE:20251026\r\n"),
            "{whole}"
        );
        assert!(whole.contains("\r\nDTSTAMP:20251024T100000Z\r\n"), "{whole}");
        assert!(whole.contains("\r\nUID:event-1@sheberlik\r\n"));
        assert!(whole.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        let timed = text(entry("Семинар", "2025-10-24", "2025-10-24", Some("14:30")));
        assert!(
            timed.contains("\r\nDTSTART:20251024T143000\r\nDURATION:PT90M\r\n"),
            "{timed}"
        );
    }

    #[test]
    fn signs_are_escaped_and_lines_folded_between_letters() {
        let title =
            "Дөңгелек үстел: «Критериалды бағалау, жоспарлау; талдау» \\ екінші бөлім\nжалғасы және қорытындысы";
        let whole = text(entry(title, "2025-10-24", "2025-10-24", None));
        assert!(whole.contains("LOCATION:214\\; акт залы\r\n"));
        for line in whole.split("\r\n") {
            assert!(line.len() <= LINE, "{} octets: {line}", line.len());
            assert!(!line.contains('\n'), "no bare end of line");
        }
        let unfolded = whole.replace("\r\n ", "");
        let summary = unfolded
            .split("\r\n")
            .find(|line| line.starts_with("SUMMARY:"))
            .expect("a summary");
        assert_eq!(
            summary,
            "SUMMARY:Дөңгелек үстел: «Критериалды бағалау\\, жоспарлау\\; талдау» \\\\ екінші бөлім\\nжалғасы және қорытындысы"
        );
    }
}
