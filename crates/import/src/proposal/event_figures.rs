//! Counts of an event without names: «33 мектеп, 45 балабақша».
//!
//! What must hold: a count that is known under its word gets its new number; no count is made twice or goes.

use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::events::model::EventFigure;
use sheberlik_core::record::{Record, Values};

use super::person::language_of_text;
use super::{Change, Processor, RowPlace, Work, object};
use crate::facts::{EventFacts, fitted};
use crate::matching::text;
use crate::memo::title_key;
use crate::store::Store;

impl<S: Store> Processor<'_, S> {
    /// Makes the counts that a row tells of an event, and brings known ones up to date.
    pub(super) fn count_figures(
        &mut self,
        at: usize,
        event: &EventFacts,
        place: &RowPlace,
        work: &mut Work,
    ) -> Result<()> {
        let owner = self.attending().events[at].id.clone();
        for figure in &event.figures {
            let known = self.attending().figures.entry(owner.clone()).or_default();
            let found = known.iter().position(|(_, values)| is_called(values, &figure.name));
            let (number, more) = figure.number;
            let mut values = object(json!({ "number": number, "approximate": i64::from(more) }));
            if let Some(found) = found {
                let (id, stored) = known[found].clone();
                values.retain(|field, value| stored.get(field) != Some(value));
                let changed = self.write(EventFigure::KIND, &id, &stored, values, &event.cell, work)?;
                let known = self.attending().figures.entry(owner.clone()).or_default();
                known[found].1.extend(changed);
                continue;
            }
            let name = format!("name_{}", language_of_text(&figure.name, place.language));
            let (fits, _) = fitted(EventFigure::KIND, &name, &figure.name);
            values.extend(object(json!({
                "event": owner, "rank": known.len() + 1, "counts": figure.counts, &name: fits,
            })));
            let id = self.create(EventFigure::KIND, values.clone())?;
            work.changes.push(Change {
                record: EventFigure::KIND.name,
                field: "number".to_owned(),
                before: json!(null),
                after: json!(number),
            });
            let known = self.attending().figures.entry(owner.clone()).or_default();
            known.push((id, values));
        }
        Ok(())
    }
}

/// Whether a count goes by this word in some language.
fn is_called(values: &Values, name: &str) -> bool {
    ["name_kk", "name_ru", "name_en"]
        .iter()
        .filter_map(|field| text(values, field))
        .any(|known| title_key(known) == title_key(name))
}
