//! An event that has got another day since it was taken.
//!
//! What must hold: it is known again only where it can be no other; otherwise the row is about an event of its own.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value as Json;

use super::{Processor, RowPlace};
use crate::facts::EventFacts;
use crate::matching::year_key;
use crate::memo::title_key;
use crate::store::Store;

impl<S: Store> Processor<'_, S> {
    /// Notes a first day that the file names for a title, before its rows are worked through.
    pub fn announce(&mut self, event: &EventFacts) {
        if let (Some(title), Some(start)) = (&event.title, event.start) {
            self.announced.entry(year_key(title, start)).or_default().insert(start);
        }
    }

    /// The known event that a row means though it names another first day: the only one of its title in the academic
    /// year, of the same level and organiser, where the file names no other day for that title.
    pub(super) fn moved(
        &mut self,
        title: &str,
        start: NaiveDate,
        event: &EventFacts,
        place: &RowPlace,
    ) -> Option<usize> {
        let days = self.announced.get(&year_key(title, start)).map_or(0, BTreeSet::len);
        if days != 1 && !place.kept {
            return None;
        }
        let today = self.context.today;
        let attending = self.attending();
        let at = attending.only_of_year(title, start)?;
        let entry = &attending.events[at];
        let stored = |field: &str| entry.values.get(field).and_then(Json::as_str);
        let level = event.level.as_deref();
        let same_level = level.is_none_or(|said| attending.level(said) == stored("level"));
        let same_organiser = match (event.organiser.as_deref(), stored("organiser")) {
            (Some(said), Some(known)) => title_key(said) == title_key(known),
            _ => true,
        };
        let goes_on = match stored("state") {
            Some("held" | "summed_up") => start <= today,
            state => !matches!(state, Some("moved" | "cancelled")),
        };
        (entry.seen.is_none() && same_level && same_organiser && goes_on).then_some(at)
    }
}
