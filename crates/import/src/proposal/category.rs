//! The category of a row: a new record of the history, or the known one filled up.

use serde_json::{Value as Json, json};
use sheberlik_core::Result;
use sheberlik_core::people::model::CategoryRecord;
use sheberlik_core::record::{Record, Values};
use sheberlik_core::text::dates::PartialDate;

use super::{Change, Processor, Work};
use crate::facts::{CategoryFacts, fitted, shortened};
use crate::matching::CategoryEntry;
use crate::problem::Code;
use crate::store::Store;

impl<S: Store> Processor<'_, S> {
    pub(super) fn take_category(&mut self, facts: &CategoryFacts, person: usize, work: &mut Work) -> Result<()> {
        let Some(name) = facts.name.as_deref().filter(|_| !facts.none) else {
            return Ok(());
        };
        let Some(category) = self.state.categories.find(name).map(str::to_owned) else {
            work.problem(&facts.cell, Code::CategoryUnknown, json!({ "text": shortened(name) }));
            return Ok(());
        };
        let values = values_of(facts, &self.state.people[person].id, &category);
        let known = self.state.people[person]
            .categories
            .iter()
            .position(|entry| is_known(entry, &category, facts));
        let Some(known) = known else {
            let id = self.create(CategoryRecord::KIND, values.clone())?;
            if !work.made_person {
                let after = json!(category);
                work.changes.push(Change {
                    record: "category_record",
                    field: "category".into(),
                    before: Json::Null,
                    after,
                });
            }
            self.state.people[person].categories.push(CategoryEntry { id, values });
            return Ok(());
        };
        let entry = &self.state.people[person].categories[known];
        let updates: Values = values
            .into_iter()
            .filter(|(field, value)| {
                let stored = entry.values.get(field).filter(|stored| !stored.is_null());
                match stored {
                    None => true,
                    // The day where only the year was known.
                    Some(stored) => field == "granted" && finer(stored, value),
                }
            })
            .collect();
        if updates.is_empty() {
            return Ok(());
        }
        let id = entry.id.clone();
        self.store.update(CategoryRecord::KIND, &id, updates.clone())?;
        let entry = &mut self.state.people[person].categories[known];
        for (field, after) in updates {
            let before = entry.values.insert(field.clone(), after.clone()).unwrap_or(Json::Null);
            work.changes.push(Change {
                record: "category_record",
                field,
                before,
                after,
            });
        }
        Ok(())
    }
}

fn values_of(facts: &CategoryFacts, person: &str, category: &str) -> Values {
    let mut values = Values::new();
    values.insert("person".into(), json!(person));
    values.insert("category".into(), json!(category));
    if let Some(granted) = &facts.granted {
        values.insert("granted".into(), json!(granted));
    }
    if let Some(number) = &facts.order_number {
        values.insert(
            "order_number".into(),
            json!(fitted(CategoryRecord::KIND, "order_number", number).0),
        );
    }
    if let Some(date) = facts.order_date {
        values.insert("order_date".into(), json!(date));
    }
    if let Some(date) = facts.valid_until {
        values.insert("valid_until".into(), json!(date));
    }
    values
}

fn date(value: Option<&Json>) -> Option<PartialDate> {
    value.and_then(Json::as_str).and_then(|text| text.parse().ok())
}

/// Whether a stored record is the one that a row speaks of: the same category, and dates that may be one day, or the
/// same order.
fn is_known(entry: &CategoryEntry, category: &str, facts: &CategoryFacts) -> bool {
    if entry.values.get("category").and_then(Json::as_str) != Some(category) {
        return false;
    }
    let given = facts
        .granted
        .as_deref()
        .and_then(|text| text.parse::<PartialDate>().ok());
    match (date(entry.values.get("granted")), given) {
        (Some(stored), Some(given)) => stored.first_day() <= given.last_day() && given.first_day() <= stored.last_day(),
        _ => true,
    }
}

fn finer(stored: &Json, given: &Json) -> bool {
    match (date(Some(stored)), date(Some(given))) {
        (Some(stored), Some(given)) => stored.exact().is_none() && given.exact().is_some(),
        _ => false,
    }
}
