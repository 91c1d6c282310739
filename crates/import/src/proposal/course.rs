//! The course of a row: programme, run and the person's record of it.

use crate::memo::title_key;
use serde_json::{Value as Json, json};
use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::Provider;
use sheberlik_core::record::{Record, Values};
use sheberlik_core::text::fold;
use sheberlik_core::training::model::{CourseProgramme, CourseRun, TrainingRecord};

use super::person::language_of_text;
use super::{Change, Processor, RowPlace, Work};
use crate::cells::certificate_of_note;
use crate::facts::{CourseFacts, fitted};
use crate::matching::TrainingEntry;
use crate::problem::Code;
use crate::store::Store;

impl<S: Store> Processor<'_, S> {
    /// Takes a course over; answers whether a row above said the same.
    pub(super) fn take_course(
        &mut self,
        facts: &CourseFacts,
        place: &RowPlace,
        person: usize,
        work: &mut Work,
    ) -> Result<bool> {
        let Some(title) = &facts.title else { return Ok(false) };
        let key = title_key(title);
        if let Some(known) = self.known_training(facts, &key, person) {
            if let Some(cell) = self.state.training[known].seen.clone() {
                work.problem(&facts.cell, Code::RowRepeated, json!({ "cell": cell }));
                return Ok(true);
            }
            self.state.training[known].seen = Some(facts.cell.as_str().into());
            self.update_training(facts, title, place, known, work)?;
            return Ok(false);
        }
        let provider = match &facts.provider {
            Some(name) => Some(self.entry(Provider::KIND, name, place, &facts.cell, work)?),
            None => None,
        };
        let programme = self.programme(title, &key, provider.as_deref(), place)?;
        if facts.start.is_none() && facts.end.is_none() {
            work.problem(&facts.cell, Code::PeriodMissing, json!({}));
        }
        let run = self.run(facts, &programme)?;
        if let Some(number) = &facts.number
            && self
                .state
                .by_number
                .get(number.as_str())
                .is_some_and(|others| !others.is_empty())
        {
            work.problem(&facts.cell, Code::CertificateTwice, json!({ "number": number }));
        }
        let mut values = self.plain_values(facts, place);
        values.insert("person".into(), json!(self.state.people[person].id));
        values.insert("course_programme".into(), json!(programme));
        values.insert("status".into(), json!(facts.status));
        for (field, id) in [("course_run", run), ("provider", provider)] {
            if let Some(id) = id {
                values.insert(field.into(), json!(id));
            }
        }
        let proposed = self.next_proposal(TrainingRecord::KIND);
        let (id, refused) = self.store.create(TrainingRecord::KIND, &proposed, values)?;
        for problem in refused {
            work.refused(&facts.cell, TrainingRecord::KIND, &problem);
        }
        self.state.add_training(TrainingEntry {
            id,
            titles: [Box::from(&*key)].into(),
            start: facts.start.map(|date| date.to_string().into()),
            end: facts.end.map(|date| date.to_string().into()),
            number: facts.number.as_deref().map(Box::from),
            person,
            seen: Some(facts.cell.as_str().into()),
        });
        work.made_course = true;
        Ok(false)
    }

    /// The person's record that a row speaks of: the same title with a day in common, or the same certificate.
    fn known_training(&self, facts: &CourseFacts, key: &str, person: usize) -> Option<usize> {
        let text = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
        let (start, end) = (text(facts.start), text(facts.end));
        let equal = |stored: &Option<Box<str>>, given: &Option<String>| match (stored, given) {
            (Some(stored), Some(given)) => stored.as_ref() == given,
            _ => false,
        };
        // Whatever makes two records one, they share the title or the certificate.
        let mine: Vec<(usize, &TrainingEntry)> = self.state.people[person]
            .training
            .iter()
            .map(|at| (*at, &self.state.training[*at]))
            .filter(|(_, entry)| {
                let one_number = facts.number.is_some() && entry.number.as_deref() == facts.number.as_deref();
                entry.is_of(key) || one_number
            })
            .collect();
        let one_period = |entry: &TrainingEntry| {
            let undated = entry.start.is_none() && entry.end.is_none() || start.is_none() && end.is_none();
            entry.is_of(key)
                && (equal(&entry.start, &start) && (equal(&entry.end, &end) || entry.end.is_none() || end.is_none())
                    || equal(&entry.end, &end) && (entry.start.is_none() || start.is_none())
                    || undated && !other_number(entry, facts))
        };
        let one_day = |entry: &TrainingEntry| {
            entry.is_of(key) && (equal(&entry.start, &start) || equal(&entry.end, &end)) && !other_number(entry, facts)
        };
        let digits = |number: &str| number.chars().filter(char::is_ascii_digit).count();
        let one_number = |entry: &TrainingEntry| {
            facts
                .number
                .as_deref()
                .is_some_and(|number| digits(number) >= 4 && entry.number.as_deref() == Some(number))
        };
        // «2024», and the days of a course of that year; or the other way round.
        let one_year = |entry: &TrainingEntry| {
            let within = |day: &str, from: &str, to: &str| from <= day && day <= to;
            let stored = entry.end.as_deref().or(entry.start.as_deref());
            let said = facts.span.map(|(from, to)| (from.to_string(), to.to_string()));
            let of_said = said
                .zip(stored)
                .is_some_and(|((from, to), day)| within(day, &from, &to));
            let of_stored = year_of_entry(entry).zip(end.as_deref().or(start.as_deref()));
            let of_stored = of_stored.is_some_and(|(year, day)| day.starts_with(year));
            entry.is_of(key) && (of_said || of_stored) && !other_number(entry, facts)
        };
        let find =
            |fits: &dyn Fn(&TrainingEntry) -> bool| mine.iter().find(|(_, entry)| fits(entry)).map(|(at, _)| *at);
        // The surest first; a record that a row of this file met already is met again only by its own copy.
        find(&|entry| one_period(entry) && one_number(entry))
            .or_else(|| find(&|entry| entry.seen.is_none() && one_period(entry)))
            .or_else(|| find(&|entry| entry.seen.is_none() && one_number(entry)))
            .or_else(|| find(&|entry| entry.seen.is_none() && one_day(entry)))
            .or_else(|| find(&|entry| entry.seen.is_none() && one_year(entry)))
            .or_else(|| find(&|entry| one_period(entry) && !other_number(entry, facts)))
    }

    fn programme(&mut self, title: &str, key: &str, provider: Option<&str>, place: &RowPlace) -> Result<String> {
        let wanted = provider.unwrap_or_default();
        if let Some(known) = self.state.programmes.get(key) {
            let found = match provider {
                Some(_) => known.iter().find(|(held, _)| held == wanted),
                None => known
                    .iter()
                    .find(|(held, _)| held.is_empty())
                    .or_else(|| known.first().filter(|_| known.len() == 1)),
            };
            if let Some((_, id)) = found {
                return Ok(id.clone());
            }
        }
        let field = format!("title_{}", language_of_text(title, place.language));
        let (text, _) = fitted(CourseProgramme::KIND, &field, title);
        let mut values = Values::new();
        values.insert(field, json!(text));
        if let Some(provider) = provider {
            values.insert("provider".into(), json!(provider));
        }
        let id = self.create(CourseProgramme::KIND, values)?;
        self.state
            .programmes
            .entry(key.to_owned())
            .or_default()
            .push((wanted.to_owned(), id.clone()));
        self.state.programme_titles.insert(id.clone(), text);
        Ok(id)
    }

    fn run(&mut self, facts: &CourseFacts, programme: &str) -> Result<Option<String>> {
        let text = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        let key = (programme.to_owned(), text(facts.start), text(facts.end));
        if key.1.is_empty() && key.2.is_empty() {
            return Ok(None);
        }
        if let Some(id) = self.state.runs.get(&key) {
            return Ok(Some(id.clone()));
        }
        let mut values = Values::new();
        values.insert("course_programme".into(), json!(programme));
        for (field, value) in [("start_date", &key.1), ("end_date", &key.2)] {
            if !value.is_empty() {
                values.insert(field.into(), json!(value));
            }
        }
        for (field, value) in [
            ("format", &facts.format),
            ("funding", &facts.funding),
            ("language", &facts.language),
            ("place", &facts.place),
        ] {
            if let Some(value) = value {
                values.insert(field.into(), json!(fitted(CourseRun::KIND, field, value).0));
            }
        }
        let id = self.create(CourseRun::KIND, values)?;
        self.state.runs.insert(key, id.clone());
        Ok(Some(id))
    }

    /// «Стажировка на предприятии», «Тағылымдама: …»: the title itself begins with the kind.
    fn kind_by_title(&self, title: &str) -> Option<String> {
        let folded = fold::narrow(title);
        let begins = ["стажировк", "тагылымдама", "internship"]
            .iter()
            .any(|stem| folded.trim_start_matches(['«', '"', ' ']).starts_with(stem));
        let kind = if begins {
            self.state.kinds.find("стажировка")
        } else {
            None
        };
        kind.map(str::to_owned)
    }

    /// Fields of the record that are no references to what the row may have to make.
    fn plain_values(&self, facts: &CourseFacts, place: &RowPlace) -> Values {
        let kind = facts
            .kind
            .as_deref()
            .and_then(|kind| self.state.kinds.find(kind).map(str::to_owned))
            .or_else(|| self.kind_by_title(facts.title.as_deref()?));
        let pairs: [(&str, Option<Json>); 10] = [
            ("start_date", facts.start.map(|date| json!(date))),
            ("end_date", facts.end.map(|date| json!(date))),
            ("hours", facts.hours.map(|hours| json!(hours))),
            ("format", facts.format.as_ref().map(|text| json!(text))),
            ("funding", facts.funding.as_ref().map(|text| json!(text))),
            ("document_type", facts.document_type.as_ref().map(|text| json!(text))),
            ("document_number", facts.number.as_ref().map(|text| json!(text))),
            ("issue_date", facts.issued.map(|date| json!(date))),
            ("note", facts.note.as_ref().map(|text| json!(text))),
            ("kind", kind.or_else(|| place.training_kind.clone()).map(|id| json!(id))),
        ];
        pairs
            .into_iter()
            .filter_map(|(field, value)| Some((field.to_owned(), value?)))
            .collect()
    }

    fn update_training(
        &mut self,
        facts: &CourseFacts,
        title: &str,
        place: &RowPlace,
        known: usize,
        work: &mut Work,
    ) -> Result<()> {
        let id = self.state.training[known].id.clone();
        let stored = self.store.stored(TrainingRecord::KIND, &id)?;
        let mut updates = Values::new();
        // A year or a month says nothing against the days that it holds.
        let dated = holds(facts, stored.get("start_date")) || holds(facts, stored.get("end_date"));
        for (field, value) in self.plain_values(facts, place) {
            let before = stored.get(&field).filter(|before| !before.is_null());
            let rough = dated && matches!(field.as_str(), "start_date" | "end_date");
            let keeps = matches!(field.as_str(), "note" | "kind" | "document_type") && before.is_some() || rough;
            // A note that says no more than the status does is said already.
            let told = field == "note"
                && stored.get("status").and_then(Json::as_str) == Some(&facts.status)
                && value.as_str().and_then(certificate_of_note).is_some();
            if !keeps && !told && before != Some(&value) {
                updates.insert(field, value);
            }
        }
        let status = stored.get("status").and_then(Json::as_str).unwrap_or_default();
        if rises(status, &facts.status) {
            updates.insert("status".into(), json!(facts.status));
        }
        let provider = match &facts.provider {
            Some(name) => Some(self.entry(Provider::KIND, name, place, &facts.cell, work)?),
            None => None,
        };
        if let Some(provider) = &provider
            && stored.get("provider").and_then(Json::as_str) != Some(provider)
        {
            updates.insert("provider".into(), json!(provider));
        }
        let retitled = !self.state.training[known].is_of(&title_key(title));
        if retitled || updates.contains_key("provider") {
            let programme = self.programme(title, &title_key(title), provider.as_deref(), place)?;
            if stored.get("course_programme").and_then(Json::as_str) != Some(&programme) {
                updates.insert("course_programme".into(), json!(programme));
            }
        }
        let moved = ["start_date", "end_date", "course_programme"]
            .iter()
            .any(|field| updates.contains_key(*field));
        if moved {
            let programme = updates
                .get("course_programme")
                .or(stored.get("course_programme"))
                .and_then(Json::as_str);
            if let Some(run) = self.run(facts, programme.unwrap_or_default())? {
                updates.insert("course_run".into(), json!(run));
            }
        }
        if updates.is_empty() {
            return Ok(());
        }
        for problem in self.store.update(TrainingRecord::KIND, &id, updates.clone())? {
            updates.remove(&problem.field);
            work.refused(&facts.cell, TrainingRecord::KIND, &problem);
        }
        for (field, after) in updates.into_iter().filter(|(field, _)| field != "course_run") {
            let before = stored.get(&field).cloned().unwrap_or(Json::Null);
            work.changes.push(Change {
                record: "training_record",
                field,
                before,
                after,
            });
        }
        Ok(())
    }
}

/// Whether a stored day lies within the year or the month that is all a row says.
fn holds(facts: &CourseFacts, stored: Option<&Json>) -> bool {
    let day = stored.and_then(Json::as_str).and_then(|day| day.parse().ok());
    facts
        .span
        .zip(day)
        .is_some_and(|((from, to), day)| from <= day && day <= to)
}

/// The year of a record that was taken from a year alone: it ends with its last day and begins with its first.
fn year_of_entry(entry: &TrainingEntry) -> Option<&str> {
    let year = entry.end.as_deref()?.strip_suffix("-12-31")?;
    let begins = entry
        .start
        .as_deref()
        .is_none_or(|start| start.strip_suffix("-01-01") == Some(year));
    begins.then_some(year)
}

fn other_number(entry: &TrainingEntry, facts: &CourseFacts) -> bool {
    match (entry.number.as_deref(), facts.number.as_deref()) {
        (Some(stored), Some(given)) => {
            let key = |text: &str| {
                text.chars()
                    .filter(|c| c.is_alphanumeric())
                    .collect::<String>()
                    .to_lowercase()
            };
            key(stored) != key(given)
        }
        _ => false,
    }
}

/// Whether a status goes further than the stored one: a row never takes a certificate back.
fn rises(stored: &str, given: &str) -> bool {
    const ORDER: [&str; 8] = [
        "need",
        "planned",
        "applied",
        "enrolled",
        "not_completed",
        "completed",
        "listened",
        "certified",
    ];
    let rank = |status: &str| ORDER.iter().position(|other| *other == status);
    stored != "cancelled" && rank(given) > rank(stored)
}

#[cfg(test)]
mod tests {
    use super::rises;

    #[test]
    fn a_status_only_rises() {
        assert!(rises("planned", "certified"));
        assert!(rises("completed", "certified"));
        assert!(!rises("certified", "completed"));
        assert!(!rises("certified", "certified"));
        assert!(!rises("cancelled", "certified"));
    }
}
