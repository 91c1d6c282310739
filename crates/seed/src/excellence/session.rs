//! A session with its agenda, decisions, attendance and materials.

use chrono::NaiveDate;
use serde_json::{Value, json};
use sheberlik_core::Result;
use sheberlik_core::record::{Record, Values};
use sheberlik_core::sessions::model::{AgendaItem, Attendance, Decision, Session, SessionMaterial};

use super::Excellence;
use super::session_words::{self as words, DECISIONS};
use super::year::{Owner, Planned};
use crate::ground::{Ground, spell, spell_of, values};
use crate::member::Member;
use crate::random::Random;
use crate::span::{after, workday};

impl Excellence {
    pub(super) fn session(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        owner: &Owner,
        planned: &Planned,
    ) -> Result<()> {
        let there: Vec<usize> = present(owner, planned.date);
        let someone =
            |random: &mut Random| (!there.is_empty()).then(|| members[random.pick(&there)].person().to_owned());
        let leader = someone(&mut self.random);
        let mut row = values(json!({
            "number": planned.place + 1, "date": planned.date, "start_time": self.random.pick(&["14:30", "15:00", "15:40"]),
            "hours": planned.sort.hours, "place": self.random.pick(words::PLACES), "kind": planned.sort.kind,
            "format": self.random.pick(&["in_person", "in_person", "in_person", "mixed", "distance"]),
            "chair": owner.chair.map(|chair| members[chair].person()),
            "secretary": owner.secretary.map(|one| members[one].person()), "leader": leader, "state": planned.state,
            "cancel_reason": (planned.state == "cancelled").then_some(words::CANCELLED), "plan_item": planned.line,
        }));
        row.insert(owner.field.into(), json!(owner.id));
        spell_of(&mut row, "topic", &planned.topic, &owner.name);
        let id = ground.create(Session::KIND, row)?;
        if planned.state == "cancelled" {
            return Ok(());
        }
        let held = planned.state == "held";
        let mut items = Vec::new();
        if !self.thrifty {
            items = self.agenda(ground, owner, planned, &id, leader)?;
        }
        if held {
            for rank in 0..if self.thrifty { 1 } else { 2 } {
                let responsible = someone(&mut self.random);
                self.decide(ground, owner, planned, (&id, items.get(rank)), rank, responsible)?;
            }
            self.attend(ground, owner, members, planned.sort.hours, &id, &there)?;
            if !self.thrifty && self.random.chance(35) {
                let title = self.random.pick(words::MATERIALS);
                let row = json!({ "session": id, "title": title, "url": "https://example.org/material" });
                ground.create(SessionMaterial::KIND, values(row))?;
            }
        }
        Ok(())
    }

    /// The topic, an exchange of experience and, now and then, what is to be organised.
    fn agenda(
        &mut self,
        ground: &impl Ground,
        owner: &Owner,
        planned: &Planned,
        session: &str,
        leader: Option<String>,
    ) -> Result<Vec<String>> {
        let held = planned.state == "held";
        let mut ids = Vec::new();
        let [title, heard, spoke] = words::EXCHANGE;
        let mut first = row(session, 1, leader.map_or(Value::Null, Value::String));
        spell_of(&mut first, "title", &planned.topic, &owner.name);
        let mut second = row(session, 2, Value::Null);
        spell(&mut second, "title", &title);
        if held {
            spell(&mut first, "heard", &planned.sort.heard);
            spell(&mut first, "spoke", &planned.sort.spoke);
            spell(&mut second, "heard", &heard);
            spell(&mut second, "spoke", &spoke);
        }
        ids.push(ground.create(AgendaItem::KIND, first)?);
        ids.push(ground.create(AgendaItem::KIND, second)?);
        if planned.place.is_multiple_of(2) {
            let mut third = row(session, 3, Value::Null);
            spell(&mut third, "title", &words::ORGANISING);
            ids.push(ground.create(AgendaItem::KIND, third)?);
        }
        Ok(ids)
    }

    /// What is resolved: mostly done in time, some of it late, what is young still open.
    fn decide(
        &mut self,
        ground: &impl Ground,
        owner: &Owner,
        planned: &Planned,
        (session, item): (&str, Option<&String>),
        rank: usize,
        responsible: Option<String>,
    ) -> Result<()> {
        let due = workday(after(planned.date, 14 + self.random.between(0, 21)), planned.date);
        let done = workday(after(planned.date, self.random.between(5, 30)), planned.date);
        let old = (self.today - due).num_days() > 120;
        let (state, done) = match self.random.below(100) {
            ..5 if due < self.today => ("cancelled", None),
            ..70 if done <= self.today => ("done", Some(done)),
            _ if old && done <= self.today => ("done", Some(done)),
            _ => ("open", None),
        };
        let text = &DECISIONS[(planned.place + rank * 2 + owner.odd) % DECISIONS.len()];
        let mut row = values(json!({
            "session": session, "agenda_item": item, "rank": rank + 1, "responsible": responsible, "due": due,
            "state": state, "done_on": done, "done_note": done.map(|_| self.either(words::DONE_NOTES)),
        }));
        spell_of(&mut row, "text", text, &owner.name);
        ground.create(Decision::KIND, row)?;
        Ok(())
    }

    /// Who was there. Whoever was in the chair or kept the minutes was.
    fn attend(
        &mut self,
        ground: &impl Ground,
        owner: &Owner,
        members: &[Member],
        hours: i64,
        session: &str,
        there: &[usize],
    ) -> Result<()> {
        for member in there {
            let needed = [owner.chair, owner.secretary].contains(&Some(*member));
            let mark = match self.random.below(100) {
                _ if needed => "present",
                ..86 => "present",
                86..95 => "excused",
                _ => "absent",
            };
            let left = mark == "present" && !needed && hours > 1 && self.random.chance(3);
            let row = json!({
                "session": session, "person": members[*member].person(), "mark": mark,
                "hours": left.then_some(hours - 1),
            });
            ground.create(Attendance::KIND, values(row))?;
        }
        Ok(())
    }
}

fn row(session: &str, rank: usize, speaker: Value) -> Values {
    values(json!({ "session": session, "rank": rank, "speaker": speaker }))
}

/// Who belongs there on that day, each once.
fn present(owner: &Owner, day: NaiveDate) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for (member, since, until) in &owner.people {
        if *since <= day && until.is_none_or(|until| until >= day) && !found.contains(member) {
            found.push(*member);
        }
    }
    found
}
