//! The part that one person had in an event: made, filled up, or left as is.
//!
//! What must hold: what a form says in other words than those that are stored changes nothing.

use serde_json::{Value as Json, json};
use sheberlik_core::Result;
use sheberlik_core::events::model::Participation;
use sheberlik_core::record::{Record, Values};

use super::person::language_of_text;
use super::{Processor, RowPlace, Work, object};
use crate::facts::{EventFacts, RowFacts, fitted};
use crate::matching::Tie;
use crate::memo::title_key;
use crate::problem::Code;
use crate::store::Store;

impl<S: Store> Processor<'_, S> {
    /// Makes or fills the part of a person; answers whether it is new, and whether a row above said the same.
    pub(super) fn part(
        &mut self,
        at: usize,
        person: usize,
        event: &EventFacts,
        facts: &RowFacts,
        place: &RowPlace,
        work: &mut Work,
    ) -> Result<(bool, bool)> {
        let key = (
            self.attending().events[at].id.clone(),
            self.state.people[person].id.clone(),
        );
        let text =
            |field: &str, text: &Option<String>| text.as_ref().map(|text| fitted(Participation::KIND, field, text).0);
        let topic = event.topic.as_deref().unwrap_or_default();
        let topic_field = format!("topic_{}", language_of_text(topic, place.language));
        let mut values = object(json!({
            "role": event.role, "result": event.result, "hours": event.hours,
            "nomination": text("nomination", &event.nomination),
            "document_number": text("document_number", &event.document),
            &topic_field: text(&topic_field, &event.topic), "note": text("note", &event.note),
        }));
        values.retain(|_, value| !value.is_null());
        let fits = |tie: &Tie| event.role.is_none() || tie.values.get("role") == values.get("role");
        let ties = self.attending().parts.entry(key.clone()).or_default();
        let known = ties.iter().position(|tie| tie.seen.is_none() && fits(tie));
        let Some(known) = known else {
            if let Some(above) = ties.iter().find(|tie| fits(tie)).and_then(|tie| tie.seen.clone()) {
                work.problem(&facts.cell, Code::RowRepeated, json!({ "cell": above }));
                return Ok((false, true));
            }
            if !values.contains_key("role") {
                let role = if self.attending().competes(at) {
                    "contestant"
                } else {
                    "participant"
                };
                values.insert("role".into(), json!(role));
            }
            values.insert("event".into(), json!(key.0));
            values.insert("person".into(), json!(key.1));
            let id = self.create(Participation::KIND, values.clone())?;
            let seen = Some(facts.cell.as_str().into());
            let tie = Tie { id, values, seen };
            self.attending().parts.entry(key).or_default().push(tie);
            return Ok((true, false));
        };
        ties[known].seen = Some(facts.cell.as_str().into());
        if event.documents_joined {
            values.remove("document_number");
        }
        let (id, stored) = (ties[known].id.clone(), ties[known].values.clone());
        let updates: Values = values
            .into_iter()
            // A note is added where there is none; what people wrote there stays.
            .filter(|(field, value)| {
                !(says_the_same(&stored, field, value) || field == "note" && stored.contains_key(field))
            })
            .collect();
        let changed = self.write(Participation::KIND, &id, &stored, updates, &facts.cell, work)?;
        let ties = self.attending().parts.entry(key).or_default();
        ties[known].values.extend(changed);
        Ok((false, false))
    }
}

/// Whether what is stored of a part says already what a cell says: a form writes a topic in the language that it has, a
/// document beside that of the event, a nomination behind the award.
fn says_the_same(stored: &Values, field: &str, value: &Json) -> bool {
    let folded = |value: &Json| value.as_str().map(|text| title_key(text).to_string());
    let said = folded(value);
    let known = |field: &str| stored.get(field).and_then(folded).filter(|text| !text.is_empty());
    match field {
        "topic_kk" | "topic_ru" | "topic_en" => ["topic_kk", "topic_ru", "topic_en"]
            .iter()
            .any(|field| known(field).is_some_and(|text| said.as_ref() == Some(&text))),
        "document_number" | "nomination" => {
            let known = known(field).map(|text| format!(" {text} "));
            known
                .zip(said)
                .is_some_and(|(known, said)| format!(" {said} ").contains(&known))
        }
        _ => stored.get(field) == Some(value),
    }
}
