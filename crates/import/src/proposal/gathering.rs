//! A member of a group, or a pair: made, filled up, or left as is.
//!
//! What must hold: nobody is made in passing, who is unknown is asked for; a new group is a draft; what is stored of a
//! membership is never taken back.

use serde_json::{Value as Json, json};
use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::{Discipline, Technology};
use sheberlik_core::groups::model::{CreativeGroup, GroupMembership};
use sheberlik_core::mentoring::model::Mentorship;
use sheberlik_core::record::{Kind, Record, Values};

use super::person::language_of_text;
use super::{Action, Change, Outcome, Processor, RowPlace, Work, object};
use crate::columns::names_young_school;
use crate::facts::{GroupFacts, PairFacts, RowFacts, fitted, shortened};
use crate::matching::{Gathering, GroupMatch, Tie};
use crate::problem::Code;
use crate::store::Store;

/// What became of a membership or a pair.
enum Done {
    Made,
    Known,
    /// A row above said the same.
    Repeated,
    /// Not taken; a problem says why.
    Left,
}

impl<S: Store> Processor<'_, S> {
    /// Takes over what a row says of the person who is settled.
    pub(super) fn gather(
        &mut self,
        facts: &RowFacts,
        place: &RowPlace,
        person: usize,
        work: &mut Work,
    ) -> Result<Outcome> {
        self.load_gathering()?;
        if self.gone(person) {
            let name = self.state.name(person, self.context.language);
            work.problem(&facts.cell, Code::NotWorking, json!({ "name": name }));
            return Ok(Outcome::of(Action::Skip));
        }
        let done = match (&facts.group, &facts.pair) {
            (Some(group), _) => self.join(facts, group, place, person, work)?,
            (_, Some(pair)) => {
                let mentor = match self.mentor(pair, place, work)? {
                    Ok(mentor) => mentor,
                    Err(outcome) => return Ok(outcome),
                };
                self.pair(facts, pair, place, (mentor, person), work)?
            }
            _ => Done::Left,
        };
        if matches!(done, Done::Left) {
            return Ok(Outcome::of(Action::Skip));
        }
        if !work.made_person {
            self.update_person(facts, place, person, true, work)?;
        }
        let action = match done {
            Done::Made => Action::Create,
            _ if work.made_person || !work.changes.is_empty() => Action::Change,
            Done::Repeated => Action::Skip,
            _ => Action::Same,
        };
        Ok(Outcome {
            action,
            person: Some(person),
            changes: std::mem::take(&mut work.changes),
            question: None,
        })
    }

    fn load_gathering(&mut self) -> Result<()> {
        if self.state.gathering.is_none() {
            self.state.gathering = Some(Gathering::load(self.store.reader())?);
        }
        Ok(())
    }

    fn gathering(&mut self) -> &mut Gathering {
        self.state.gathering.as_mut().expect("it was read when the row began")
    }

    fn gone(&self, person: usize) -> bool {
        let status = self.state.people[person].values.get("status").and_then(Json::as_str);
        status.is_some_and(|status| ["dismissed", "moved"].contains(&status))
    }

    /// The mentor of a pair, or what else becomes of the row.
    fn mentor(&mut self, pair: &PairFacts, place: &RowPlace, work: &mut Work) -> Result<Result<usize, Outcome>> {
        let facts = RowFacts {
            spelling: pair.spelling.clone(),
            name: pair.mentor.clone(),
            cell: pair.cell.clone(),
            ..RowFacts::default()
        };
        // The id of somebody new is made of the row: the mentor's is another than the young teacher's.
        let beside = RowPlace {
            row: place.row | 1 << 30,
            ..place.clone()
        };
        let mut of_mentor = Work::default();
        let resolved = self.resolve(&facts, &beside, &mut of_mentor)?;
        work.problems.append(&mut of_mentor.problems);
        Ok(resolved)
    }

    fn join(
        &mut self,
        facts: &RowFacts,
        group: &GroupFacts,
        place: &RowPlace,
        person: usize,
        work: &mut Work,
    ) -> Result<Done> {
        let Some(name) = &group.name else {
            return Ok(Done::Left);
        };
        let id = match self.gathering().group(name) {
            GroupMatch::Known(id) => id,
            GroupMatch::Several(name, count) => {
                let args = json!({ "name": shortened(&name), "count": count });
                work.problem(&group.cell, Code::GroupAmbiguous, args);
                return Ok(Done::Left);
            }
            GroupMatch::New(name, technology) => self.found(&name, technology, group, place, work)?,
        };
        let key = (id.clone(), self.state.people[person].id.clone());
        let stated = (group.since, group.until);
        let known = self.gathering().members.get(&key).and_then(|ties| {
            let met = |tie: &Tie| tie.meets(stated.0, stated.1);
            ties.iter().position(met)
        });
        let mut values = object(json!({ "role": group.role, "role_text": group.role_text, "reason": group.reason }));
        if let Some(until) = group.until {
            values.insert("until".into(), json!(until));
        }
        values.retain(|_, value| !value.is_null());
        if let Some(at) = known {
            return self.fill(
                GroupMembership::KIND,
                at,
                Ties::Members,
                (&key, values),
                &facts.cell,
                work,
            );
        }
        let since = match group.since {
            Some(since) => since,
            None => {
                let since = group.year_start.filter(|day| *day <= self.context.today);
                let since = since.unwrap_or_else(|| self.year_start());
                let args = json!({ "date": since.format("%d.%m.%Y").to_string() });
                work.problem(&facts.cell, Code::SinceTaken, args);
                since
            }
        };
        values.insert("since".into(), json!(since));
        values.insert("creative_group".into(), json!(key.0));
        values.insert("person".into(), json!(key.1));
        let id = self.create(GroupMembership::KIND, values.clone())?;
        self.gathering().members.entry(key).or_default().push(Tie {
            id,
            values,
            seen: Some(facts.cell.as_str().into()),
        });
        Ok(Done::Made)
    }

    /// The start of the academic year of today.
    fn year_start(&self) -> chrono::NaiveDate {
        use chrono::Datelike;
        let today = self.context.today;
        let year = today.year() - i32::from(today.month() < 9);
        chrono::NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(today)
    }

    /// A new group, as a draft, by the technology of its name; one of that name is made where there is none.
    fn found(
        &mut self,
        name: &str,
        technology: Option<String>,
        group: &GroupFacts,
        place: &RowPlace,
        work: &mut Work,
    ) -> Result<String> {
        let young = names_young_school(name);
        let field = format!("name_{}", language_of_text(name, place.language));
        let (name, _) = fitted(CreativeGroup::KIND, &field, name);
        let technology = match technology {
            None if !young => {
                let values = object(json!({ &field: name }));
                let id = self.create(Technology::KIND, values.clone())?;
                self.gathering().technologies.add(&id, &values);
                work.entry_new(&group.cell, Technology::KIND, &name);
                Some(id)
            }
            known => known,
        };
        let mut values = object(json!({
            &field: name, "state": "draft", "technology": technology,
            "kind": if young { "young_teacher_school" } else { "creative_group" },
            "school": self.gathering().school.clone(),
        }));
        values.retain(|_, value| !value.is_null());
        let id = self.create(CreativeGroup::KIND, values.clone())?;
        let gathering = self.gathering();
        gathering.groups.add(&id, &values);
        if let Some(technology) = technology {
            gathering.by_technology.entry(technology).or_default().push(id.clone());
        }
        work.problem(&group.cell, Code::GroupNew, json!({ "name": name }));
        Ok(id)
    }

    fn pair(
        &mut self,
        facts: &RowFacts,
        pair: &PairFacts,
        place: &RowPlace,
        (mentor, mentee): (usize, usize),
        work: &mut Work,
    ) -> Result<Done> {
        if mentor == mentee {
            work.problem(&pair.cell, Code::PairOfOne, json!({}));
            return Ok(Done::Left);
        }
        let discipline = match &pair.discipline {
            Some(name) => Some(self.entry(Discipline::KIND, name, place, &facts.cell, work)?),
            None => None,
        };
        let mut values = object(json!({
            "order_number": pair.order_number, "order_date": pair.order_date, "since": pair.since,
            "until": pair.until, "discipline": discipline,
        }));
        values.retain(|_, value| !value.is_null());
        let key = (
            self.state.people[mentor].id.clone(),
            self.state.people[mentee].id.clone(),
        );
        let known = self
            .gathering()
            .pairs
            .get(&key)
            .and_then(|ties| ties.iter().position(|tie| tie.meets(pair.since, pair.until)));
        let whole = |values: &Values| {
            ["order_number", "order_date", "since", "until"]
                .iter()
                .all(|field| values.contains_key(*field))
        };
        if let Some(at) = known {
            let mut after = self.gathering().pairs[&key][at].values.clone();
            let proposed = after.get("state").and_then(Json::as_str) == Some("proposed");
            after.extend(values.clone());
            if proposed && whole(&after) {
                values.insert("state".into(), json!("ordered"));
            }
            return self.fill(Mentorship::KIND, at, Ties::Pairs, (&key, values), &facts.cell, work);
        }
        if !whole(&values) {
            work.problem(&facts.cell, Code::PairProposed, json!({}));
        }
        let state = if whole(&values) { "ordered" } else { "proposed" };
        values.insert("state".into(), json!(state));
        values.insert("mentor".into(), json!(key.0));
        values.insert("mentee".into(), json!(key.1));
        let day = pair.since.or(pair.order_date);
        if let Some(year) = day.and_then(|day| self.gathering().year_of(day).map(str::to_owned)) {
            values.insert("academic_year".into(), json!(year));
        }
        let id = self.create(Mentorship::KIND, values.clone())?;
        self.gathering().pairs.entry(key).or_default().push(Tie {
            id,
            values,
            seen: Some(facts.cell.as_str().into()),
        });
        Ok(Done::Made)
    }

    /// Fills up what is known: what the row says otherwise is taken, what it leaves blank stays.
    fn fill(
        &mut self,
        kind: &'static Kind,
        at: usize,
        which: Ties,
        (key, wanted): (&(String, String), Values),
        cell: &str,
        work: &mut Work,
    ) -> Result<Done> {
        let tie = &mut which.of(self.gathering(), key)[at];
        if let Some(above) = &tie.seen {
            let args = json!({ "cell": above });
            work.problem(cell, Code::RowRepeated, args);
            return Ok(Done::Repeated);
        }
        tie.seen = Some(cell.into());
        let id = tie.id.clone();
        let stored = tie.values.clone();
        let mut updates: Values = wanted
            .into_iter()
            .filter(|(field, value)| stored.get(field) != Some(value))
            .collect();
        if updates.is_empty() {
            return Ok(Done::Known);
        }
        for problem in self.store.update(kind, &id, updates.clone())? {
            updates.remove(&problem.field);
            work.refused(cell, kind, &problem);
        }
        let tie = &mut which.of(self.gathering(), key)[at];
        for (field, after) in updates {
            let before = tie.values.insert(field.clone(), after.clone()).unwrap_or(Json::Null);
            work.changes.push(Change {
                record: kind.name,
                field,
                before,
                after,
            });
        }
        Ok(Done::Known)
    }
}

/// Memberships or pairs.
#[derive(Clone, Copy)]
enum Ties {
    Members,
    Pairs,
}

impl Ties {
    fn of<'a>(self, gathering: &'a mut Gathering, key: &(String, String)) -> &'a mut Vec<Tie> {
        let ties = match self {
            Ties::Members => &mut gathering.members,
            Ties::Pairs => &mut gathering.pairs,
        };
        ties.entry(key.clone()).or_default()
    }
}
