//! A person of a row: made, changed, or left as is.

use crate::memo::title_key;
use serde_json::{Value as Json, json};
use sheberlik_core::college::dictionaries::{Discipline, Position};
use sheberlik_core::college::model::Department;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{Kind, Record, Values};
use sheberlik_core::text::clean::{is_cyrillic, is_kazakh_letter};
use sheberlik_core::text::dates::{PartialDate, add_months, months_between};
use sheberlik_core::text::identity::{Sameness, compare};
use sheberlik_core::text::names::{PersonName, Spelling};
use sheberlik_core::{Language, Result};

use super::{Change, Processor, RowPlace, Work};
use crate::columns::heading::Words;
use crate::facts::{RowFacts, fitted};
use crate::problem::Code;
use crate::store::Store;

/// The language in which a name is spelt: by its letters, otherwise that of the table.
fn language_of_name(name: &PersonName, table: Language) -> Language {
    match name.spelling() {
        Some(Spelling::Kazakh) => Language::Kk,
        Some(Spelling::Russian) => Language::Ru,
        Some(Spelling::Latin) => Language::En,
        None => table,
    }
}

/// The language in which a name of a dictionary is written.
pub(super) fn language_of_text(text: &str, table: Language) -> Language {
    if text.chars().any(is_kazakh_letter) {
        Language::Kk
    } else if !text.chars().any(is_cyrillic) {
        Language::En
    } else if table == Language::Kk {
        Language::Kk
    } else {
        Language::Ru
    }
}

fn names(name: &PersonName, language: Language) -> Vec<(String, String)> {
    let mut parts = vec![
        ("surname", Some(name.surname.as_str())),
        ("given_name", Some(name.given_name.as_str())),
    ];
    if language != Language::En {
        parts.push(("patronymic", name.patronymic.as_deref()));
    }
    parts
        .into_iter()
        .filter_map(|(part, text)| {
            let field = format!("{part}_{language}");
            let text = text.filter(|text| !text.is_empty())?;
            let (text, _) = fitted(Person::KIND, &field, text);
            Some((field, text))
        })
        .collect()
}

impl<S: Store> Processor<'_, S> {
    /// Makes a new person; answers the place.
    pub(super) fn create_person(&mut self, facts: &RowFacts, place: &RowPlace, work: &mut Work) -> Result<usize> {
        let Some(name) = &facts.name else {
            return Err(sheberlik_core::Error::field("surname_kk", "required"));
        };
        let mut values: Values = facts.person.clone().into_iter().collect();
        for (field, text) in names(name, language_of_name(name, place.language)) {
            values.insert(field, json!(text));
        }
        if let Some(former) = &facts.former_surname {
            values.insert("former_surname".into(), json!(former));
        }
        if let Some(iin) = &facts.iin {
            values.insert("iin".into(), json!(iin));
            if !facts.iin_verified {
                values.insert("iin_unverified".into(), json!(1));
            }
        }
        for (field, stated) in [
            ("pedagogical_start", facts.experience),
            ("industry_start", facts.industry),
        ] {
            if let Some(start) = stated.and_then(|stated| start_of(facts, stated)) {
                values.insert(field.into(), json!(start.to_string()));
            }
        }
        if let Some(note) = &facts.note {
            values.insert("note".into(), json!(note));
        }
        let disciplines = self.work_of(facts, place, &mut values, work)?;
        let mut given = values.clone();
        given.insert("disciplines".into(), json!(disciplines));
        let proposed = format!("new:{}:{}", place.sheet, place.row);
        let (id, refused) = self.store.create(Person::KIND, &proposed, given)?;
        for problem in refused {
            values.remove(&problem.field);
            work.refused(&facts.cell, Person::KIND, &problem);
        }
        let person = self.state.add_person(id, values, disciplines);
        self.proposed.insert(proposed, person);
        work.made_person = true;
        if place.kind != crate::columns::SheetKind::Staff {
            work.problem(&facts.cell, Code::PersonNew, json!({ "name": facts.spelling }));
        }
        Ok(person)
    }

    /// Resolves position, department and disciplines, making those that are unknown; answers the disciplines' ids.
    fn work_of(
        &mut self,
        facts: &RowFacts,
        place: &RowPlace,
        values: &mut Values,
        work: &mut Work,
    ) -> Result<Vec<String>> {
        if let Some(position) = facts.positions.first() {
            let id = self.entry(Position::KIND, position, place, &facts.cell, work)?;
            values.insert("position".into(), json!(id));
            if facts.positions.len() > 1 {
                work.problem(
                    &facts.cell,
                    Code::SeveralPositions,
                    json!({ "text": facts.positions.join(", ") }),
                );
            }
        }
        if let Some(department) = &facts.department {
            let id = self.entry(Department::KIND, department, place, &facts.cell, work)?;
            values.insert("department".into(), json!(id));
        }
        let mut disciplines = Vec::new();
        for text in &facts.disciplines {
            let id = self.entry(Discipline::KIND, text, place, &facts.cell, work)?;
            if !disciplines.contains(&id) {
                disciplines.push(id);
            }
        }
        Ok(disciplines)
    }

    /// The entry of a dictionary that a text means, made where there is none.
    pub(super) fn entry(
        &mut self,
        kind: &'static Kind,
        text: &str,
        place: &RowPlace,
        cell: &str,
        work: &mut Work,
    ) -> Result<String> {
        let dictionary = match kind.name {
            "position" => &self.state.positions,
            "department" => &self.state.departments,
            "discipline" => &self.state.disciplines,
            _ => &self.state.providers,
        };
        if let Some(id) = dictionary.find(text) {
            return Ok(id.to_owned());
        }
        let field = format!("name_{}", language_of_text(text, place.language));
        let (name, _) = fitted(kind, &field, text);
        let mut values = Values::new();
        values.insert(field, json!(name));
        if kind.name == "department" {
            values.insert("kind".into(), json!(department_kind(&name)));
        }
        let id = self.create(kind, values.clone())?;
        let dictionary = match kind.name {
            "position" => &mut self.state.positions,
            "department" => &mut self.state.departments,
            "discipline" => &mut self.state.disciplines,
            _ => &mut self.state.providers,
        };
        dictionary.add(&id, &values);
        work.entry_new(cell, kind, &name);
        Ok(id)
    }

    /// Takes over what a row says of a known person. `fill_only`: blanks are filled, nothing is overwritten.
    pub(super) fn update_person(
        &mut self,
        facts: &RowFacts,
        place: &RowPlace,
        person: usize,
        fill_only: bool,
        work: &mut Work,
    ) -> Result<()> {
        let mut wanted: Values = facts.person.clone().into_iter().collect();
        let mut updates = Values::new();
        self.learn_name(facts, place, person, fill_only, &mut updates, work);
        self.take_iin(facts, person, &mut updates, work);
        let stored = &self.state.people[person].values;
        for (field, stated) in [
            ("pedagogical_start", facts.experience),
            ("industry_start", facts.industry),
        ] {
            let agrees = |stated| {
                let start = stored
                    .get(field)
                    .and_then(Json::as_str)
                    .and_then(|text| text.parse().ok());
                start.is_some_and(|start| experience_agrees(start, facts, stated))
            };
            if let Some(start) = stated
                .filter(|stated| !agrees(*stated))
                .and_then(|stated| start_of(facts, stated))
            {
                wanted.insert(field.into(), json!(start.to_string()));
            }
        }
        if let Some(note) = &facts.note
            && !stored.contains_key("note")
        {
            wanted.insert("note".into(), json!(note));
        }
        // A course list only fills what is blank: unknown entries are not made for nothing.
        let mut of_work = facts.clone();
        if fill_only {
            let blank = |field: &str| !stored.contains_key(field);
            if !blank("position") {
                of_work.positions.clear();
            }
            if !blank("department") {
                of_work.department = None;
            }
            if !self.state.people[person].disciplines.is_empty() && !place.continued {
                of_work.disciplines.clear();
            }
        }
        let disciplines = self.work_of(&of_work, place, &mut wanted, work)?;
        let stored = &self.state.people[person].values;
        for (field, value) in wanted {
            if takes(stored.get(&field), &value, fill_only) {
                updates.insert(field, value);
            }
        }
        self.warn_of_move(facts, person, &updates, work);
        self.write_person(facts, person, updates, disciplines, work)
    }

    /// Another department or position of somebody known is shown as more than a change among others.
    fn warn_of_move(&self, facts: &RowFacts, person: usize, updates: &Values, work: &mut Work) {
        let stored = &self.state.people[person].values;
        for (field, dictionary) in [
            ("department", &self.state.departments),
            ("position", &self.state.positions),
        ] {
            let title = |values: &Values| {
                let id = values.get(field).and_then(Json::as_str)?;
                Some(dictionary.title(id, self.context.language))
            };
            if let Some((before, after)) = title(stored).zip(title(updates)) {
                let args = json!({ "before": before, "after": after });
                work.problem(&facts.cell, Code::WorkMoved, args);
            }
        }
    }

    fn write_person(
        &mut self,
        facts: &RowFacts,
        person: usize,
        mut updates: Values,
        disciplines: Vec<String>,
        work: &mut Work,
    ) -> Result<()> {
        let entry = &self.state.people[person];
        let mut all = entry.disciplines.clone();
        all.extend(disciplines.into_iter().filter(|id| !entry.disciplines.contains(id)));
        let more = all.len() > entry.disciplines.len();
        if updates.is_empty() && !more {
            return Ok(());
        }
        let mut given = updates.clone();
        if more {
            given.insert("disciplines".into(), json!(all));
        }
        let id = entry.id.clone();
        for problem in self.store.update(Person::KIND, &id, given)? {
            updates.remove(&problem.field);
            work.refused(&facts.cell, Person::KIND, &problem);
        }
        let entry = &mut self.state.people[person];
        if more {
            let before = json!(entry.disciplines);
            work.changes.push(Change {
                record: "person",
                field: "disciplines".into(),
                before,
                after: json!(all),
            });
            entry.disciplines = all;
        }
        let renamed = updates.keys().any(|field| field.contains("name"));
        for (field, after) in updates {
            let before = entry.values.insert(field.clone(), after.clone()).unwrap_or(Json::Null);
            if let (true, Some(iin)) = (field == "iin", after.as_str()) {
                self.state.by_iin.insert(iin.to_owned(), person);
            }
            work.changes.push(Change {
                record: "person",
                field,
                before,
                after,
            });
        }
        if renamed {
            self.state.index_names(person);
        }
        Ok(())
    }

    /// Learns the spelling of a name that is not known yet; a staff list also corrects one, and tells a new surname.
    fn learn_name(
        &self,
        facts: &RowFacts,
        place: &RowPlace,
        person: usize,
        fill_only: bool,
        updates: &mut Values,
        work: &mut Work,
    ) {
        let Some(name) = facts.name.as_ref().filter(|name| !name.is_abbreviated()) else {
            return;
        };
        let language = language_of_name(name, place.language);
        let entry = &self.state.people[person];
        let known = entry
            .names
            .iter()
            .find(|(held, _, _)| *held == language)
            .map(|(_, name, _)| name);
        let Some(known) = known else {
            // Written alike in both languages: the fall-back shows it, a second copy would only age apart.
            if entry.names.iter().any(|(_, other, _)| other.full() == name.full()) {
                return;
            }
            updates.extend(
                names(name, language)
                    .into_iter()
                    .map(|(field, text)| (field, json!(text))),
            );
            work.problem(&facts.cell, Code::SpellingLearnt, json!({ "name": name.full() }));
            return;
        };
        if known.full() == name.full() {
            return;
        }
        let other_surname = title_key(&known.surname) != title_key(&name.surname);
        if fill_only {
            let filled = known.patronymic.is_none() && name.patronymic.is_some() && !other_surname;
            if filled {
                let patronymic = names(name, language)
                    .into_iter()
                    .filter(|(field, _)| field.starts_with("patronymic"));
                updates.extend(patronymic.map(|(field, text)| (field, json!(text))));
            } else {
                work.problem(
                    &facts.cell,
                    Code::SpellingDiffers,
                    json!({ "name": name.full(), "stored": known.full() }),
                );
            }
            return;
        }
        for (field, text) in names(name, language) {
            if entry.values.get(&field).and_then(Json::as_str) != Some(text.as_str()) {
                updates.insert(field, json!(text));
            }
        }
        let married = other_surname && compare(known, name) == Sameness::Different;
        if married && !entry.values.contains_key("former_surname") {
            updates.insert("former_surname".into(), json!(known.surname));
        }
    }

    fn take_iin(&self, facts: &RowFacts, person: usize, updates: &mut Values, work: &mut Work) {
        let Some(iin) = &facts.iin else { return };
        let values = &self.state.people[person].values;
        let stored = values.get("iin").and_then(Json::as_str);
        let verified = values
            .get("iin_unverified")
            .is_none_or(|flag| flag == 0 || flag == false);
        match stored {
            Some(stored) if stored == iin => {}
            Some(_) if verified => work.problem(&facts.cell, Code::IinOther, json!({})),
            _ if self.state.by_iin.get(iin).is_some_and(|owner| *owner != person) => {
                work.problem(&facts.cell, Code::IinOther, json!({}));
            }
            _ => {
                updates.insert("iin".into(), json!(iin));
                if verified != facts.iin_verified {
                    updates.insert("iin_unverified".into(), json!(i64::from(!facts.iin_verified)));
                }
            }
        }
    }
}

/// Whether a value is taken over a stored one.
fn takes(stored: Option<&Json>, given: &Json, fill_only: bool) -> bool {
    let Some(stored) = stored.filter(|stored| !stored.is_null()) else {
        return true;
    };
    if fill_only || stored == given {
        return false;
    }
    let (Some(stored), Some(given)) = (stored.as_str(), given.as_str()) else {
        return true;
    };
    if let (Ok(stored), Ok(given)) = (stored.parse::<PartialDate>(), given.parse::<PartialDate>()) {
        // «2019» says nothing against 2019-09-15; the day says more than the year.
        let less = given.first_day() <= stored.first_day() && stored.last_day() <= given.last_day();
        return !less;
    }
    // The same words otherwise written, or the same thing in the other language, is no change.
    let kazakh = |text: &str| text.chars().any(is_kazakh_letter);
    let ids = stored.contains('-') && !stored.contains(' ') && stored.is_ascii();
    ids || title_key(stored) != title_key(given) && kazakh(stored) == kazakh(given)
}

/// From when a length of service counts; a year alone where only years were said.
fn start_of(facts: &RowFacts, (months, exact): (u32, bool)) -> Option<PartialDate> {
    use chrono::Datelike;
    let start = add_months(facts.as_of?, -i32::try_from(months).ok()?)?;
    let start = if exact {
        PartialDate::of_month(start.year(), start.month())
    } else {
        PartialDate::of_year(start.year())
    };
    start.ok()
}

/// Whether a stored start agrees with a stated length of service: to the month where months and the day of counting were
/// said, otherwise within the year.
fn experience_agrees(start: PartialDate, facts: &RowFacts, (months, exact): (u32, bool)) -> bool {
    let Some(as_of) = facts.as_of else { return true };
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    let slack = if exact && facts.as_of_stated { 1 } else { 11 };
    let (least, most) = (
        months_between(start.last_day(), as_of),
        months_between(start.first_day(), as_of),
    );
    months + slack >= least && months <= most + slack
}

fn department_kind(name: &str) -> &'static str {
    let words = Words::of(name);
    if ["цмк", "пцк", "цак", "комисси"].iter().any(|stem| words.has(stem)) {
        "commission"
    } else if ["отделени", "болим", "кафедр"].iter().any(|stem| words.has(stem)) {
        "department"
    } else {
        "other"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_or_vaguer_value_changes_nothing() {
        let changes = |stored: Json, given: Json| takes(Some(&stored), &given, false);
        assert!(!changes(json!("2019-09-15"), json!("2019")));
        assert!(changes(json!("2019"), json!("2019-09-15")));
        assert!(changes(json!("2018"), json!("2019-09-15")));
        assert!(!changes(json!("КарУ им. Букетова"), json!("КарУ  им.Букетова")));
        assert!(changes(json!("КарУ"), json!("ЕНУ")));
        assert!(!changes(json!("КарУ им. Букетова"), json!("Бөкетов атындағы ҚарУ")));
        assert!(changes(json!("position-teacher"), json!("position-methodist")));
        assert!(!takes(Some(&json!("a")), &json!("b"), true));
        assert!(takes(None, &json!("b"), true));
    }

    #[test]
    fn a_stated_experience_agrees_with_its_own_start_for_good() {
        let facts = RowFacts {
            as_of: chrono::NaiveDate::from_ymd_opt(2025, 10, 1),
            ..RowFacts::default()
        };
        for stated in [(117, true), (24, false), (0, false), (358, true), (180, false)] {
            let start = start_of(&facts, stated).unwrap();
            assert!(experience_agrees(start, &facts, stated), "{stated:?} {start}");
        }
        assert!(!experience_agrees(
            PartialDate::of_year(2010).unwrap(),
            &facts,
            (24, false)
        ));
    }
}
