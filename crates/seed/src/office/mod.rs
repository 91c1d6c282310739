//! What the methodist's office of an invented college keeps besides people, courses, groups and mentoring: the plan of the
//! year, events with those who took part, the network with its memoranda, documents, the methodical bank (domain.md §1
//! rows 14–15, 18–37; §6.2).
//!
//! What must hold: every row is one that normal saving makes; nothing is held, signed or approved on a day that has not
//! come; there is one of each thing that asks for an act: a late line, an unsummed event, an expiring memorandum, a
//! document that waits for coordination and one to be checked again.

mod bank;
mod bank_words;
mod document_words;
mod documents;
mod event_words;
mod events;
mod network;
mod network_words;
mod plan;
mod plan_words;

use chrono::{Days, NaiveDate};
use sheberlik_core::{Context, Result, Writer};

use crate::excellence::years::Years;
use crate::member::Member;
use crate::random::Random;

/// Writes the office of one college.
pub(crate) struct Office<'a> {
    random: Random,
    today: NaiveDate,
    years: &'a Years,
    members: &'a [Member],
    working: Vec<usize>,
}

impl<'a> Office<'a> {
    /// As of the context's day.
    pub(crate) fn new(context: &Context, seed: u64, years: &'a Years, members: &'a [Member]) -> Self {
        let working = (0..members.len()).filter(|place| members[*place].works()).collect();
        Self {
            // Numbers of its own: people, courses and groups of a seed stay what they are.
            random: Random::new(seed ^ 0x6f66_6669_6365_0000),
            today: context.today,
            years,
            members,
            working,
        }
    }

    /// Writes all of it, what others refer to first.
    pub(crate) fn plant(&mut self, writer: &Writer<'_>) -> Result<()> {
        let partners = self.partners(writer)?;
        let lines = self.plans(writer)?;
        let events = self.events(writer, &partners, &lines)?;
        self.memoranda(writer, &partners, &events)?;
        self.documents(writer)?;
        self.bank(writer)
    }

    /// The day so many days after the first of September of the running year; before it where negative.
    fn day(&self, from_september: i64) -> NaiveDate {
        let start = self.years.ago(0).start;
        match u64::try_from(from_september) {
            Ok(days) => start + Days::new(days),
            Err(_) => start - Days::new(from_september.unsigned_abs()),
        }
    }

    /// Somebody who works in the college.
    fn somebody(&mut self) -> &'a str {
        let place = self.random.pick(&self.working);
        self.members[place].person()
    }

    /// So many different people who work in the college.
    fn people(&mut self, count: usize) -> Vec<&'a str> {
        let mut places = self.working.clone();
        self.random.shuffle(&mut places);
        let chosen = places.into_iter().take(count);
        chosen.map(|place| self.members[place].person()).collect()
    }
}
