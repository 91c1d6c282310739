//! Which of the known events a row means: by its title and day, or by its title alone where it has got another day.
//!
//! What must hold: an event is known again only where it can be no other; otherwise the row is about an event of its own.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sheberlik_core::record::Values;

use super::{Processor, RowPlace};
use crate::facts::EventFacts;
use crate::matching::{text, year_key};
use crate::memo::title_key;
use crate::store::Store;

/// Most days by which an event is put off: one that stands further away is the next of its kind, such as the sessions
/// and open classes that every month has under one title.
const NEAR_DAYS: i64 = 14;

/// What a file says of one title in an academic year.
#[derive(Debug, Default)]
pub(super) struct Announced {
    /// First days.
    days: BTreeSet<NaiveDate>,
    /// Levels of each day, in words.
    levels: BTreeSet<(NaiveDate, String)>,
}

impl<S: Store> Processor<'_, S> {
    /// Notes the first day and the level that the file names for a title, before its rows are worked through.
    pub fn announce(&mut self, event: &EventFacts) {
        if let (Some(title), Some(start)) = (&event.title, event.start) {
            let announced = self.announced.entry(year_key(title, start)).or_default();
            announced.days.insert(start);
            if let Some(level) = &event.level {
                announced.levels.insert((start, level.clone()));
            }
        }
    }

    /// The known event of the title and the day of a row. One of another level is another event, but where the row
    /// corrects it: the file names one level for the title on that day, and the place or the organiser is the same.
    pub(super) fn known(
        &mut self,
        title: &str,
        start: NaiveDate,
        event: &EventFacts,
        place: &RowPlace,
    ) -> Option<usize> {
        let announced = self.announced.get(&year_key(title, start));
        let levels: Vec<String> = announced
            .into_iter()
            .flat_map(|announced| &announced.levels)
            .filter(|(day, _)| *day == start)
            .map(|(_, level)| level.clone())
            .collect();
        let attending = self.attending();
        let places = attending.of_day(title, start);
        let Some(said) = event.level.as_deref() else {
            return places.first().copied();
        };
        let level = attending.level(said);
        let of_level = |at: &&usize| text(&attending.events[**at].values, "level") == level;
        if let Some(same) = places.iter().find(of_level) {
            return Some(*same);
        }
        let [only] = places else { return None };
        let entry = &attending.events[*only];
        let one_level = levels.iter().all(|other| attending.level(other) == level);
        let corrects = one_level && (entry.seen.is_some() || is_where_it_was(&entry.values, event));
        (place.kept || corrects).then_some(*only)
    }

    /// The known event that a row means though it names another first day: the only one of its title in the academic
    /// year, a few days away, of the same level and organiser, where the file names no other day for that title.
    pub(super) fn moved(
        &mut self,
        title: &str,
        start: NaiveDate,
        event: &EventFacts,
        place: &RowPlace,
    ) -> Option<usize> {
        let days = self
            .announced
            .get(&year_key(title, start))
            .map_or(0, |announced| announced.days.len());
        if days != 1 && !place.kept {
            return None;
        }
        let today = self.context.today;
        let attending = self.attending();
        let at = attending.only_of_year(title, start)?;
        let entry = &attending.events[at];
        let stored = |field: &str| text(&entry.values, field);
        let before: Option<NaiveDate> = stored("start_date").and_then(|day| day.parse().ok());
        let near = before.is_some_and(|before| (start - before).num_days().abs() <= NEAR_DAYS);
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
        (entry.seen.is_none() && near && same_level && same_organiser && goes_on).then_some(at)
    }
}

/// Whether a row says the place or the organiser that is stored, and neither otherwise.
fn is_where_it_was(stored: &Values, event: &EventFacts) -> bool {
    let said = [("place", &event.place), ("organiser", &event.organiser)];
    let compared = said.into_iter().filter_map(|(field, said)| {
        let (known, said) = (text(stored, field)?, said.as_deref()?);
        Some(title_key(known) == title_key(said))
    });
    let compared: Vec<bool> = compared.collect();
    !compared.is_empty() && compared.into_iter().all(|same| same)
}
