//! What one of the people of a row did at its event: role, topic, result, document, told from the cells beside the name.

use sheberlik_core::text::fold;

use super::awards::{GIVES, result, role, role_of_giver, share};
use super::event::EventFacts;
use super::participants::{is_post, piece_of};
use super::people_cell::people_in;
use super::{Notes, RowReader};
use crate::columns::Field;
use crate::table::TableRow;

impl RowReader<'_> {
    /// What the person did: role, topic, result, document.
    pub(super) fn read_part(&self, row: &TableRow, event: &mut EventFacts, notes: &mut Notes) {
        let named = self.text(row, Field::FullName, &mut Notes::default());
        let people = named.map(|(text, _)| people_in(&text)).unwrap_or_default();
        let mut cell = |field: Field| self.text(row, field, notes).map(|(text, _)| text);
        let own = |text: String| share(&text, people.len(), self.piece).replace('\n', " ");
        let piece = people.get(self.piece).map(|text| piece_of(text)).unwrap_or_default();
        let said = cell(Field::EventRole).map(own);
        let told = said.as_deref().and_then(role);
        event.role = told.or(piece.role).map(str::to_owned);
        // What no role of the list means is kept in words.
        event.note = said.filter(|_| told.is_none()).or(piece.note);
        let held = cell(Field::DocumentNumber);
        event.documents_joined = held.as_deref().is_some_and(|text| are_joined(text, people.len()));
        event.document = held.map(own);
        let awarded = cell(Field::Result).and_then(|text| awarded(&text, &people, self.piece));
        match (awarded, piece.result) {
            (_, Some((result, more))) => {
                event.result = Some(result.to_owned());
                event.take_words(more);
            }
            (Some(text), None) => event.take_result(&text),
            (None, None) => {}
        }
        if event.role.as_deref() == Some(GIVES) {
            let words = [&event.kind, &event.title].map(|text| text.as_deref().unwrap_or_default());
            event.role = Some(role_of_giver(words[0], words[1]).to_owned());
        }
        event.topic = self
            .text(row, Field::Topic, notes)
            .map(|(text, _)| topic_of(&text, people.len(), self.piece));
        event.hours = self
            .line(row, Field::Hours, notes)
            .and_then(|(text, _)| sheberlik_core::text::amounts::read_hours(&text).ok());
    }
}

impl EventFacts {
    /// Takes what a cell of results says: an award, or the role of somebody who was not awarded.
    fn take_result(&mut self, text: &str) {
        let (result, _) = result(text);
        let told = role(text).filter(|_| result.is_none() && !is_post(text));
        // «Участник» is no award, and at a contest no other role than that of all.
        if told == Some("participant") {
            self.result = Some("none".to_owned());
        } else if let Some(told) = told {
            self.role.get_or_insert_with(|| told.to_owned());
            // «Выступление» is the role; of «доклад на пленарном заседании» the words stay.
            if text.split_whitespace().count() > 1 && self.note.is_none() {
                self.note = Some(text.to_owned());
            }
        } else {
            self.result = result.map(str::to_owned);
            self.take_words(Some(text.to_owned()));
        }
    }

    /// Takes the words of an award: the number of its document, where no cell has one, and what else they say.
    fn take_words(&mut self, words: Option<String>) {
        let Some(words) = words else { return };
        let number = number_of(&words).filter(|_| self.document.is_none());
        let rest = match number {
            Some((rest, number)) => {
                self.document = Some(number);
                rest
            }
            None => words,
        };
        let (_, more) = result(&rest);
        self.nomination = Some(rest).filter(|rest| more && !rest.is_empty());
    }
}

/// «Сертификат №123»: the words, and the number with its sign. What stands behind the number is of the document too.
fn number_of(text: &str) -> Option<(String, String)> {
    let (words, number) = text.split_at(text.find('№')?);
    let number = number.trim().trim_end_matches([',', ';']);
    let rest = words.trim().trim_end_matches([',', ';', ':', '(']).trim();
    let closes = words.contains('(') && number.ends_with(')');
    let number = if closes { number.trim_end_matches(')') } else { number };
    let numbered = number.chars().any(|sign| sign.is_ascii_digit());
    let awarded = result(rest).0.is_some();
    (numbered && awarded).then(|| (rest.to_owned(), number.to_owned()))
}

/// What a cell of results says of one of the people: by the name, where it names them, else by the place in the row.
fn awarded(text: &str, people: &[String], piece: usize) -> Option<String> {
    let surname = |person: &String| {
        let name = piece_of(person).name;
        let first = name.split([' ', ',']).find(|word| !word.contains('.'));
        first.map(fold::wide).filter(|word| !word.is_empty())
    };
    let parts: Vec<(&str, &str)> = text
        .split([',', ';', '\n'])
        .filter_map(|part| award_and_name(part.trim()))
        .collect();
    let is_of = |name: &str, person: &String| surname(person).is_some_and(|word| fold::wide(name).starts_with(&word));
    let named = |(_, name): &&(&str, &str)| people.iter().any(|person| is_of(name, person));
    if parts.iter().filter(named).count() == 0 {
        return Some(share(text, people.len(), piece).replace('\n', " "));
    }
    let person = people.get(piece)?;
    let own: Vec<&str> = parts
        .iter()
        .filter(|(_, name)| is_of(name, person))
        .map(|(award, _)| *award)
        .collect();
    Some(own.join(", ")).filter(|text| !text.is_empty())
}

/// «I орын – Төлегенов Е.», «Төлегенов Е. – I орын»: the award and the name.
fn award_and_name(part: &str) -> Option<(&str, &str)> {
    [" – ", " — ", " - ", ": "].iter().find_map(|sign| {
        let (left, right) = part.split_once(sign)?;
        let told = |text: &str| result(text).0.is_some() || role(text).is_some();
        match (told(left), told(right)) {
            (true, false) => Some((left.trim(), right.trim())),
            (false, true) => Some((right.trim(), left.trim())),
            _ => None,
        }
    })
}

/// The topic of one of the people: a comma may be a part of it.
fn topic_of(text: &str, people: usize, piece: usize) -> String {
    let parts: Vec<&str> = text
        .split([';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    match parts.get(piece) {
        Some(part) if people > 1 && parts.len() == people => (*part).to_owned(),
        _ => text.replace('\n', " "),
    }
}

/// Whether a cell of documents holds several that are not one for each of the people.
fn are_joined(text: &str, people: usize) -> bool {
    let parts = text.split([',', ';', '\n']).filter(|part| !part.trim().is_empty());
    let parts = parts.count();
    people > 1 && parts > 1 && parts != people
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_document_is_told_from_the_award() {
        for (text, document, nomination) in [
            ("сертификат №123", Some("№123"), None),
            (
                "Сертификат № KZ-12/3 от 14.11.2025",
                Some("№ KZ-12/3 от 14.11.2025"),
                None,
            ),
            ("диплом II степени №45", Some("№45"), Some("диплом II степени")),
            ("Диплом (№ 45)", Some("№ 45"), None),
            ("диплом II степени", None, Some("диплом II степени")),
            ("сертификат", None, None),
        ] {
            let mut event = EventFacts::default();
            event.take_result(text);
            assert_eq!(
                (event.document.as_deref(), event.nomination.as_deref()),
                (document, nomination),
                "{text}"
            );
            assert!(event.result.is_some(), "{text}");
        }
    }

    #[test]
    fn a_result_is_of_whom_it_names() {
        let people = ["Төлегенов Е.", "Шынғысбай А.М."].map(str::to_owned);
        for (text, of_first, of_second) in [
            (
                "I орын – Шынғысбай А.М., алғыс хат – Төлегенов Е.",
                Some("алғыс хат"),
                Some("I орын"),
            ),
            ("Шынғысбай: I орын", None, Some("I орын")),
            ("I орын, алғыс хат", Some("I орын"), Some("алғыс хат")),
            ("сертификат", Some("сертификат"), Some("сертификат")),
        ] {
            let of = |piece: usize| awarded(text, &people, piece);
            assert_eq!((of(0).as_deref(), of(1).as_deref()), (of_first, of_second), "{text}");
        }
    }
}
