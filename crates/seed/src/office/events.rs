//! Events with their programme, those who took part, guests, figures, decisions, feedback.

use chrono::{Datelike, Days};
use serde_json::json;
use sheberlik_core::events::model::{
    Event, EventFigure, EventGuest, EventLink, Feedback, Participation, ProgrammeItem,
};
use sheberlik_core::record::{self, Record};
use sheberlik_core::sessions::model::Decision;
use sheberlik_core::{Result, Writer};

use super::Office;
use super::event_words::{self as words, EVENTS, Wish};
use super::plan::Lines;
use crate::ground::{Ground, spell, values};

/// After so many days the results of an event are in.
const SUMMED_UP_AFTER: u64 = 14;

impl Office<'_> {
    /// Writes all events and answers their ids in the order of the list.
    pub(super) fn events(&mut self, writer: &Writer<'_>, partners: &[String], lines: &Lines) -> Result<Vec<String>> {
        let mut ids: Vec<String> = Vec::new();
        for (place, wish) in EVENTS.iter().enumerate() {
            let id = self.event(writer, wish, &ids, partners, lines)?;
            if place == 0 || place == 12 {
                self.around(writer, wish, &id)?;
            }
            ids.push(id);
        }
        let (later, earlier) = words::SERIES;
        let row = values(json!({ "previous": ids[earlier] }));
        record::update(writer, Event::KIND, &ids[later], row)?;
        Ok(ids)
    }

    fn event(
        &mut self,
        writer: &Writer<'_>,
        wish: &Wish,
        before: &[String],
        partners: &[String],
        lines: &Lines,
    ) -> Result<String> {
        let start = self.day(wish.day);
        let end = start + Days::new(wish.days.unsigned_abs() - 1);
        let held = end <= self.today;
        let state = match (held, end + Days::new(SUMMED_UP_AFTER) <= self.today) {
            (true, true) => "summed_up",
            (true, false) => "held",
            _ => "planned",
        };
        let line = (wish.own && wish.day >= 0)
            .then(|| lines.of(wish.kind, start.month()))
            .flatten();
        let partner = |wanted: bool| {
            if wanted {
                &partners[..partners.len().min(3)]
            } else {
                &[]
            }
        };
        let mut row = values(json!({
            "event_kind": wish.kind, "level": wish.level, "format": if wish.place == "онлайн" { "online" } else { wish.format },
            "start_date": start, "end_date": (wish.days > 1).then_some(end), "place": wish.place, "own": wish.own,
            "network": wish.network, "parent": wish.part_of.map(|place| &before[place]), "plan_item": line, "state": state,
            "partners": partner(wish.network), "participants_total": wish.headcount.filter(|_| held),
            "participants_approximate": wish.headcount.is_some_and(|count| held && count > 100),
            "document_number": (held && self.random.chance(70)).then(|| format!("бұйрық № {}", 20 + self.random.below(200))),
        }));
        spell(&mut row, "title", &wish.title);
        spell(&mut row, "aim", &words::AIM);
        if state == "summed_up" {
            spell(&mut row, "summary", &words::SUMMARY);
        }
        let id = writer.create(Event::KIND, row)?;
        if held {
            self.participants(writer, wish, &id)?;
        }
        Ok(id)
    }

    fn participants(&mut self, writer: &Writer<'_>, wish: &Wish, event: &str) -> Result<()> {
        let contest = wish.kind.ends_with("contest");
        for (place, person) in self.people(wish.people).into_iter().enumerate() {
            let role = match (contest, wish.own, place) {
                (true, true, 0 | 1) => "jury",
                (true, ..) => "contestant",
                (false, true, 0) => "organiser",
                (false, _, 1 | 2) if wish.kind.ends_with("lesson") || wish.kind.ends_with("master-class") => {
                    "master_class"
                }
                (false, _, 1 | 2) => "speaker",
                _ => "listener",
            };
            let result = match (role, place) {
                ("contestant", 0 | 2) => Some("first"),
                ("contestant", 3) => Some("second"),
                ("contestant", 4) => Some("nomination"),
                ("speaker" | "master_class", _) => Some("certificate"),
                ("organiser" | "jury", _) => Some("thanks"),
                _ => None,
            };
            let mut row = values(json!({
                "event": event, "person": person, "role": role, "result": result, "noted": role == "speaker" && place == 1,
                "document_number": result.map(|_| format!("№ {}", 100 + self.random.below(900))),
            }));
            if ["speaker", "master_class"].contains(&role) {
                spell(&mut row, "topic", &self.random.pick(words::TALKS));
            }
            writer.create(Participation::KIND, row)?;
        }
        Ok(())
    }

    /// What stands round a great event.
    fn around(&mut self, writer: &Writer<'_>, wish: &Wish, event: &str) -> Result<()> {
        let start = self.day(wish.day);
        for (rank, (name, counts, number, approximate)) in words::FIGURES.iter().enumerate() {
            let mut row = values(
                json!({ "event": event, "rank": rank + 1, "counts": counts, "number": number, "approximate": approximate }),
            );
            spell(&mut row, "name", name);
            writer.create(EventFigure::KIND, row)?;
        }
        for (rank, talk) in words::TALKS.iter().take(4).enumerate() {
            let mut row = values(
                json!({ "event": event, "rank": rank + 1, "time": format!("{}:00", 10 + rank), "speaker": self.somebody() }),
            );
            spell(&mut row, "title", talk);
            writer.create(ProgrammeItem::KIND, row)?;
        }
        for (name, post, organisation, country, role) in words::GUESTS {
            let row = json!({ "event": event, "name": name, "post": post, "organisation": organisation, "country": country, "role": role });
            writer.create(EventGuest::KIND, values(row))?;
        }
        for (kind, respondent, text) in words::FEEDBACK {
            let row = json!({ "event": event, "kind": kind, "respondent": respondent, "text": text, "rating": (*kind == "praise").then_some(5) });
            writer.create(Feedback::KIND, values(row))?;
        }
        for (rank, (text, within, done)) in words::DECISIONS.iter().enumerate() {
            let done = *done && start + Days::new(10) <= self.today;
            let due = start + Days::new(within.unsigned_abs());
            let mut row = values(json!({
                "event": event, "rank": rank + 1, "responsible": self.somebody(), "due": due,
                "state": if done { "done" } else { "open" }, "done_on": done.then(|| start + Days::new(10)),
            }));
            spell(&mut row, "text", text);
            writer.create(Decision::KIND, row)?;
        }
        let (title, url) = words::PRESS;
        let link = json!({ "event": event, "kind": "press", "title": title, "url": url, "date": start + Days::new(2) });
        writer.create(EventLink::KIND, values(link))?;
        Ok(())
    }
}
