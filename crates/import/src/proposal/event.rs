//! An event and the part that one person had in it: made, filled up, or left as is.
//!
//! What must hold: an event comes in though nobody of its row can be told; nobody is made in passing; an event that a row
//! above names is the same event; an event that has got another day is the same event where it can be no other.

use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::{EventKind, Level};
use sheberlik_core::events::model::Event;
use sheberlik_core::record::{Kind, Record, Values};

use super::event_owner::is_own;
use super::person::language_of_text;
use super::{Action, Change, Outcome, Processor, RowPlace, Work, object};
use crate::facts::{EventFacts, RowFacts, fitted, shortened};
use crate::matching::{Attending, text};
use crate::memo::title_key;
use crate::problem::Code;
use crate::store::Store;

/// Bits of a row's number; what is above them counts the people of the row.
pub const ROW_BITS: u32 = 20;
/// The level of an event that says none.
const OWN_LEVEL: &str = "level-college";
/// The kind of an event that says none.
const OTHER_KIND: &str = "event-kind-other";

impl<S: Store> Processor<'_, S> {
    /// Takes over what a row says of an event and of one person at it.
    pub(super) fn attend(&mut self, facts: &RowFacts, place: &RowPlace, work: &mut Work) -> Result<Outcome> {
        if self.state.attending.is_none() {
            self.state.attending = Some(Attending::load(self.store.reader())?);
        }
        let mut event = facts.event.clone().unwrap_or_default();
        let cell = if event.cell.is_empty() {
            &facts.cell
        } else {
            &event.cell
        };
        let (Some(title), Some(start)) = (&event.title, event.start) else {
            let code = if event.title.is_none() {
                Code::EventMissing
            } else {
                Code::EventDateMissing
            };
            work.problem(cell, code, json!({}));
            return Ok(Outcome::of(Action::Skip));
        };
        let known = self.known(title, start, &event, place);
        let (at, made) = match known.or_else(|| self.moved(title, start, &event, place)) {
            Some(at) => {
                let before = self.attending().events[at].seen;
                let again = before.is_some() || place.kept;
                self.fill_event(at, &event, place, work)?;
                if before != Some(row_of(place)) {
                    self.keep_remark(at, before.is_some(), facts, &mut event, work);
                }
                if !again {
                    self.count_figures(at, &event, place, work)?;
                }
                (at, false)
            }
            None => {
                let at = self.new_event(title, &event, place, work)?;
                self.count_figures(at, &event, place, work)?;
                (at, true)
            }
        };
        let changed = || if made { Action::Create } else { Action::Change };
        if facts.name.is_none() {
            let quiet = !made && work.changes.is_empty();
            return Ok(Outcome {
                changes: std::mem::take(&mut work.changes),
                ..Outcome::of(if quiet { Action::Same } else { changed() })
            });
        }
        let person = match self.resolve(facts, place, work)? {
            Ok(person) => person,
            // Who is left out or asked for leaves the event where it is.
            Err(mut outcome) => {
                if outcome.action == Action::Skip && (made || !work.changes.is_empty()) {
                    outcome.action = changed();
                    outcome.changes = std::mem::take(&mut work.changes);
                }
                return Ok(outcome);
            }
        };
        let (new, repeated) = self.part(at, person, &event, facts, place, work)?;
        let action = match () {
            () if new || made => Action::Create,
            () if !work.changes.is_empty() => Action::Change,
            () if repeated => Action::Skip,
            () => Action::Same,
        };
        Ok(Outcome {
            action,
            person: Some(person),
            changes: std::mem::take(&mut work.changes),
            question: None,
        })
    }

    /// A note that the event does not hold: it is said of the person of a further row, else what is stored stays and that is
    /// told.
    fn keep_remark(&mut self, at: usize, further: bool, facts: &RowFacts, event: &mut EventFacts, work: &mut Work) {
        let known = &self.attending().events[at].values;
        let stored = title_key(known.get("note").and_then(|note| note.as_str()).unwrap_or_default());
        let said = |remark: &String| stored.contains(&*title_key(remark));
        let Some(remark) = event.remark.clone().filter(|remark| !said(remark)) else {
            return;
        };
        if further && facts.name.is_some() && event.note.is_none() {
            event.note = Some(remark);
        } else {
            work.problem(&event.cell, Code::NoteKept, json!({ "text": shortened(&remark) }));
        }
    }

    pub(super) fn attending(&mut self) -> &mut Attending {
        self.state.attending.as_mut().expect("it was read when the row began")
    }

    /// What a row says of an event besides its title and first day; only what it says.
    fn of_event(&mut self, event: &EventFacts, place: &RowPlace, work: &mut Work) -> Result<Values> {
        let title = event.title.clone().unwrap_or_default();
        let said = event.kind.as_deref();
        let kind = match self.attending().kind(said, &title).map(str::to_owned) {
            None => match said {
                Some(said) => Some(self.new_entry(EventKind::KIND, said, event, place, work)?),
                None => None,
            },
            known => known,
        };
        let level = match event.level.as_deref() {
            Some(said) => match self.attending().level(said).map(str::to_owned) {
                None => Some(self.new_entry(Level::KIND, said, event, place, work)?),
                known => known,
            },
            None => None,
        };
        let text = |field: &str, text: &Option<String>| text.as_ref().map(|text| fitted(Event::KIND, field, text).0);
        let mut values = object(json!({
            "event_kind": kind, "level": level, "format": event.format, "end_date": event.end,
            "start_time": event.start_time,
            "place": text("place", &event.place), "organiser": text("organiser", &event.organiser),
            "participants_total": event.participants.map(|(count, _)| count),
            "participants_approximate": event.participants.map(|(_, more)| i64::from(more)),
            "participants_own": event.participants_own,
            "note": text("note", &event.notes()),
        }));
        values.retain(|_, value| !value.is_null());
        Ok(values)
    }

    fn new_event(&mut self, title: &str, event: &EventFacts, place: &RowPlace, work: &mut Work) -> Result<usize> {
        let mut values = self.of_event(event, place, work)?;
        // An event that somebody of the college is responsible for is of the level that is taken for it.
        let level = text(&values, "level").or(event.organiser_responsible.then_some(OWN_LEVEL));
        if is_own(level, event, &self.attending().college) {
            values.insert("own".into(), json!(true));
        }
        if !values.contains_key("level") {
            values.insert("level".into(), json!(OWN_LEVEL));
            work.problem(&event.cell, Code::LevelTaken, json!({}));
        }
        if !values.contains_key("event_kind") {
            values.insert("event_kind".into(), json!(OTHER_KIND));
            work.problem(&event.cell, Code::KindTaken, json!({}));
        }
        let field = format!("title_{}", language_of_text(title, place.language));
        let (fits, _) = fitted(Event::KIND, &field, title);
        values.insert(field, json!(fits));
        values.insert("start_date".into(), json!(event.start));
        let over = event.end.or(event.start).is_some_and(|day| day <= self.context.today);
        values.insert("state".into(), json!(if over { "held" } else { "planned" }));
        if event
            .start
            .is_some_and(|start| !self.attending().of_day(title, start).is_empty())
        {
            work.problem(&event.cell, Code::EventOtherLevel, json!({}));
        }
        let id = self.create(Event::KIND, values.clone())?;
        Ok(self.attending().add(id, values, Some(row_of(place))))
    }

    /// An entry of a dictionary that words name and nobody has written yet.
    fn new_entry(
        &mut self,
        kind: &'static Kind,
        said: &str,
        event: &EventFacts,
        place: &RowPlace,
        work: &mut Work,
    ) -> Result<String> {
        let field = format!("name_{}", language_of_text(said, place.language));
        let (name, _) = fitted(kind, &field, said);
        let values = object(json!({ &field: name }));
        let id = self.create(kind, values.clone())?;
        let attending = self.attending();
        let dictionary = if kind.name == "level" {
            &mut attending.levels
        } else {
            &mut attending.kinds
        };
        dictionary.add(&id, &values);
        work.entry_new(&event.cell, kind, &shortened(said));
        Ok(id)
    }

    /// What the first row says otherwise of a known event is taken; a further row, and one that was kept with its
    /// question, only fills what is blank.
    fn fill_event(&mut self, at: usize, event: &EventFacts, place: &RowPlace, work: &mut Work) -> Result<()> {
        let row = row_of(place);
        let seen = self.attending().events[at].seen;
        if seen == Some(row) {
            return Ok(());
        }
        self.attending().events[at].seen = Some(row);
        let mut wanted = self.of_event(event, place, work)?;
        let fill_only = place.kept || seen.is_some();
        let entry = &self.attending().events[at];
        let (id, stored) = (entry.id.clone(), entry.values.clone());
        // A cell of both says nothing against what is stored of either.
        if event.place_joined && (stored.contains_key("place") || stored.contains_key("organiser")) {
            wanted.remove("place");
            wanted.remove("organiser");
        }
        let day = stored.get("start_date");
        let moved = !fill_only && day != Some(&json!(event.start));
        if moved {
            // The period is said anew as a whole: an event of one day has no last one.
            wanted.insert("start_date".into(), json!(event.start));
            if stored.contains_key("end_date") {
                wanted.insert("end_date".into(), json!(event.end));
            }
            work.problem(
                &event.cell,
                Code::EventMoved,
                json!({ "before": day, "after": event.start }),
            );
        }
        let updates: Values = wanted
            .into_iter()
            .filter(|(field, value)| match stored.get(field) {
                None => true,
                // What people wrote into the note stays.
                Some(known) => !fill_only && field != "note" && known != value,
            })
            .collect();
        let changed = self.write(Event::KIND, &id, &stored, updates, &event.cell, work)?;
        let attending = self.attending();
        attending.events[at].values.extend(changed);
        if moved {
            attending.index(at);
        }
        Ok(())
    }

    /// Writes what differs and notes it; answers what was taken.
    pub(super) fn write(
        &mut self,
        kind: &'static Kind,
        id: &str,
        stored: &Values,
        mut updates: Values,
        cell: &str,
        work: &mut Work,
    ) -> Result<Values> {
        if updates.is_empty() {
            return Ok(updates);
        }
        for problem in self.store.update(kind, id, updates.clone())? {
            updates.remove(&problem.field);
            work.refused(cell, kind, &problem);
        }
        for (field, after) in &updates {
            work.changes.push(Change {
                record: kind.name,
                field: field.clone(),
                before: stored.get(field).cloned().unwrap_or_default(),
                after: after.clone(),
            });
        }
        Ok(updates)
    }
}

/// The row of a place, whoever of its people it is about.
fn row_of(place: &RowPlace) -> (usize, u32) {
    (place.sheet, place.row & ((1 << ROW_BITS) - 1))
}
