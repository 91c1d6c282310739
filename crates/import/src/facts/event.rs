//! An event of a row, and what one of its people did at it. A cell of several people is read one person after another.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sheberlik_core::text::fold;

use super::{CourseFacts, Notes, RowFacts, RowReader};
use crate::cells;
use crate::columns::heading::Words;
use crate::columns::{Field, SheetKind};
use crate::table::TableRow;

/// What a row says of an event and of the part that one person had in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EventFacts {
    /// Title.
    pub title: Option<String>,
    /// Kind, in words.
    pub kind: Option<String>,
    /// Level, in words.
    pub level: Option<String>,
    /// `in_person`, `online`, `mixed`, where it is said.
    pub format: Option<String>,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day, where there are several.
    pub end: Option<NaiveDate>,
    /// Place.
    pub place: Option<String>,
    /// Who organised it.
    pub organiser: Option<String>,
    /// Role of the person: a value of `participation`, where it is said.
    pub role: Option<String>,
    /// Topic of the talk.
    pub topic: Option<String>,
    /// Result: a value of `participation`.
    pub result: Option<String>,
    /// The result in words, where they say more.
    pub nomination: Option<String>,
    /// Confirming document.
    pub document: Option<String>,
    /// Hours.
    pub hours: Option<u32>,
    /// Address of the cell of the title.
    pub cell: String,
}

impl RowReader<'_> {
    /// How many people a row tells of: each is worked through by itself. One where it names nobody.
    pub fn pieces(&self, row: &TableRow) -> usize {
        if self.kind != SheetKind::Events {
            return 1;
        }
        let row = alone(row);
        let named = self.text(&row, Field::FullName, &mut Notes::default());
        named.map_or(1, |(text, _)| people_in(&text).len().max(1))
    }

    /// The part of a cell of people that is about the person of this reading.
    pub(super) fn own_piece(&self, text: &str) -> String {
        if self.kind != SheetKind::Events {
            return text.to_owned();
        }
        let piece = people_in(text).into_iter().nth(self.piece).unwrap_or_default();
        without_role(&piece).0
    }

    /// What a row of a list of events says.
    pub(super) fn read_event_row(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        let row = &alone(row);
        self.read_name(row, facts, notes);
        // The event is the same for all people of the row: what is noticed of it is said once.
        let mut aside = Notes::default();
        let notes = if self.piece > 0 { &mut aside } else { notes };
        let mut event = match self.line(row, Field::EventTitle, notes) {
            Some((title, cell)) => {
                let mut event = self.read_event(row, notes);
                (event.title, event.cell) = (Some(title), cell);
                event
            }
            // People below each other: the event stands above them.
            None => self.titled_above(row).map_or_else(EventFacts::default, |above| {
                let aside = &mut Notes::default();
                let mut event = self.read_event(&above, aside);
                let told = self.line(&above, Field::EventTitle, aside);
                if let Some((title, cell)) = told {
                    (event.title, event.cell) = (Some(title), cell);
                }
                event
            }),
        };
        self.read_part(row, &mut event, notes);
        facts.event = Some(event);
    }

    fn titled_above(&self, row: &TableRow) -> Option<TableRow> {
        let at = self.table.rows.binary_search_by_key(&row.row, |other| other.row).ok()?;
        self.table.rows[..at]
            .iter()
            .rev()
            .take_while(|other| other.section == row.section)
            .map(alone)
            .find(|other| self.line(other, Field::EventTitle, &mut Notes::default()).is_some())
    }

    fn read_event(&self, row: &TableRow, notes: &mut Notes) -> EventFacts {
        let mut period = CourseFacts::default();
        self.read_period(row, &mut period, notes);
        let mut line = |field: Field| self.line(row, field, notes).map(|(text, _)| text);
        let (kind, level, place) = (line(Field::EventKind), line(Field::Level), line(Field::Place));
        let said = [line(Field::Format), place.clone()];
        EventFacts {
            kind,
            level,
            format: said.iter().flatten().find_map(|text| format(text)).map(str::to_owned),
            start: period.start.or(period.end),
            end: period.end.filter(|end| period.start.is_some_and(|start| start < *end)),
            place,
            organiser: line(Field::Organiser),
            ..EventFacts::default()
        }
    }

    /// What the person did: role, topic, result, document.
    fn read_part(&self, row: &TableRow, event: &mut EventFacts, notes: &mut Notes) {
        let named = self.text(row, Field::FullName, &mut Notes::default());
        let people = named.map(|(text, _)| people_in(&text)).unwrap_or_default();
        let mut own = |field: Field| {
            let (text, _) = self.text(row, field, notes)?;
            Some(share(&text, people.len(), self.piece).replace('\n', " "))
        };
        event.role = own(Field::EventRole)
            .and_then(|text| role(&text))
            .or_else(|| without_role(people.get(self.piece)?).1)
            .map(str::to_owned);
        if let Some(text) = own(Field::Result) {
            let (result, more) = result(&text);
            event.result = result.map(str::to_owned);
            event.nomination = more.then(|| text.clone());
        }
        event.document = own(Field::DocumentNumber);
        event.topic = self.line(row, Field::Topic, notes).map(|(text, _)| text);
        event.hours = self
            .line(row, Field::Hours, notes)
            .and_then(|(text, _)| sheberlik_core::text::amounts::read_hours(&text).ok());
    }
}

/// The row by itself: nobody of the rows above stands for it.
fn alone(row: &TableRow) -> TableRow {
    TableRow { person: None, ..*row }
}

/// The people whom a cell names, each with what stands behind the name: after commas, semicolons, line breaks, «и».
fn people_in(text: &str) -> Vec<String> {
    let joined = [" и ", " және ", " and "]
        .iter()
        .fold(text.to_owned(), |text, word| text.replace(word, ", "));
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for part in joined.split([',', ';', '\n']) {
        let bare = part
            .trim()
            .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')'))
            .trim();
        if bare.is_empty() {
            continue;
        }
        // «преподаватель» behind a name, and what is within brackets, are still of the person before.
        let goes_on = open || !bare.starts_with(char::is_uppercase);
        match found.last_mut() {
            Some(last) if goes_on => *last = format!("{last}, {bare}"),
            _ => found.push(bare.to_owned()),
        }
        let brackets = |sign: char| found.last().map_or(0, |last| last.matches(sign).count());
        open = brackets('(') > brackets(')');
    }
    found
}

/// A name and the role that stands in brackets behind it; other brackets stay.
fn without_role(piece: &str) -> (String, Option<&'static str>) {
    let told = piece
        .split_once('(')
        .and_then(|(name, rest)| Some((name.trim().to_owned(), role(rest.trim_end_matches(')'))?)));
    match told {
        Some((name, role)) => (name, Some(role)),
        None => (piece.to_owned(), None),
    }
}

/// What of a cell is about one of several people: as many parts as people are one each, otherwise the cell is of all.
fn share(text: &str, people: usize, piece: usize) -> String {
    let parts: Vec<&str> = text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    match parts.get(piece) {
        Some(part) if people > 1 && parts.len() == people => (*part).to_owned(),
        _ => text.to_owned(),
    }
}

/// How an event is held, where its words say so.
fn format(text: &str) -> Option<&'static str> {
    let words = Words::of(text);
    if words.has("zoom") || words.has("зум") || words.has("teams") {
        return Some("online");
    }
    Some(match cells::format(text)? {
        "distance" => "online",
        other => other,
    })
}

/// The role that words tell.
fn role(text: &str) -> Option<&'static str> {
    let words = Words::of(text);
    const ROLES: [(&str, &[&str]); 8] = [
        ("organiser", &["организатор", "уйымдастыр", "organis", "organiz"]),
        ("moderator", &["модератор", "moderator", "жургизуши"]),
        ("master_class", &["мастер", "шеберлик", "master"]),
        ("jury", &["жюри", "казыл", "адилказы", "jury", "эксперт"]),
        ("speaker", &["докладчик", "спикер", "баяндама", "выступ", "speaker"]),
        ("contestant", &["конкурсант", "байкау", "contestant"]),
        ("listener", &["слушател", "тындаушы", "listener"]),
        ("participant", &["участник", "участниц", "катысушы", "participant"]),
    ];
    ROLES
        .iter()
        .find(|(_, stems)| stems.iter().any(|stem| words.has(stem)))
        .map(|(role, _)| *role)
}

/// The result that words tell, and whether they say more than it does.
fn result(text: &str) -> (Option<&'static str>, bool) {
    let words = Words::of(text);
    let has = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    let count = words.0.len();
    if has(&["гран", "grand"]) || has(&["бас"]) && has(&["жулде"]) {
        return (Some("grand_prix"), count > 2);
    }
    if has(&["мест", "орын", "place"])
        && let Some(place) = place(text)
    {
        return (Some(["first", "second", "third"][place]), count > 2);
    }
    if has(&["номинац", "nominat"]) {
        return (Some("nomination"), count > 1);
    }
    // «Диплом II степени» is a diploma, of what degree its words say.
    if has(&["диплом", "diploma"]) {
        return (Some("diploma"), count > 1);
    }
    if has(&["благодар", "алгыс", "thank"]) {
        return (Some("thanks"), count > 2);
    }
    if has(&["грамот", "макта", "merit"]) {
        return (Some("merit"), count > 2);
    }
    if has(&["сертификат", "certificate"]) {
        return (Some("certificate"), count > 1);
    }
    if has(&["участи", "катыс", "participa"]) {
        return (Some("none"), count > 1);
    }
    (None, true)
}

/// The first, second or third place, from 0.
fn place(text: &str) -> Option<usize> {
    let folded = fold::narrow(text);
    let words = [
        "перв",
        "биринш",
        "first",
        "втор",
        "екинш",
        "second",
        "трет",
        "ушинш",
        "third",
    ];
    if let Some(at) = words
        .iter()
        .position(|stem| folded.split(' ').any(|word| word.starts_with(stem)))
    {
        return Some(at / 3);
    }
    // The Roman figure is typed with Latin or with Kazakh letters.
    text.split(|c: char| !c.is_alphanumeric()).find_map(|token| {
        let token = token.to_uppercase().replace('І', "I");
        [["I", "1"], ["II", "2"], ["III", "3"]]
            .iter()
            .position(|figures| figures.contains(&token.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_one_cell_are_told_apart() {
        for (text, expected) in [
            (
                "Ким Е.Г., Шаяхметова А., Усенова Д.И.",
                vec!["Ким Е.Г.", "Шаяхметова А.", "Усенова Д.И."],
            ),
            ("1. Ким Е.Г.\n2. Усенова Д.И.", vec!["Ким Е.Г.", "Усенова Д.И."]),
            (
                "Ким Е.Г.; Усенова Д.И. и Калиев С.Т.",
                vec!["Ким Е.Г.", "Усенова Д.И.", "Калиев С.Т."],
            ),
            (
                "Ким Ерлан, преподаватель, Усенова Дана",
                vec!["Ким Ерлан, преподаватель", "Усенова Дана"],
            ),
            (
                "Ким Е.Г. (модератор, спикер), Усенова Д.",
                vec!["Ким Е.Г. (модератор, спикер)", "Усенова Д."],
            ),
            ("Петренко К.Г.", vec!["Петренко К.Г."]),
        ] {
            assert_eq!(people_in(text), expected, "{text}");
        }
        assert_eq!(
            without_role("Ким Е.Г. (модератор)"),
            ("Ким Е.Г.".into(), Some("moderator"))
        );
        assert_eq!(
            without_role("Ким (Ли) Е."),
            ("Ким (Ли) Е.".into(), None),
            "a former surname stays"
        );
    }

    #[test]
    fn results_are_told_by_their_words() {
        for (text, expected) in [
            ("I место", (Some("first"), false)),
            ("ІІ орын", (Some("second"), false)),
            ("3 место", (Some("third"), false)),
            ("Диплом II степени", (Some("diploma"), true)),
            ("диплом", (Some("diploma"), false)),
            ("благодарственное письмо", (Some("thanks"), false)),
            ("Алғыс хат", (Some("thanks"), false)),
            ("участие", (Some("none"), false)),
            ("қатысу", (Some("none"), false)),
            ("сертификат", (Some("certificate"), false)),
            ("номинация «Лучший урок»", (Some("nomination"), true)),
            ("Бас жүлде", (Some("grand_prix"), false)),
            ("лауреат", (None, true)),
        ] {
            assert_eq!(result(text), expected, "{text}");
        }
    }

    #[test]
    fn a_result_is_of_each_where_there_are_as_many() {
        assert_eq!(share("I место, сертификат", 2, 1), "сертификат");
        assert_eq!(share("I место, сертификат", 3, 1), "I место, сертификат");
        assert_eq!(share("приказ № 5, диплом", 1, 0), "приказ № 5, диплом");
    }

    #[test]
    fn the_format_stands_in_the_place() {
        assert_eq!(format("онлайн (Zoom)"), Some("online"));
        assert_eq!(format("қашықтан"), Some("online"));
        assert_eq!(format("г. Орал"), None);
    }
}
