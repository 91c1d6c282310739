//! What a year of a group gave: products, and for each member a level that stands in the teacher's practice.

use chrono::{Days, NaiveDate};
use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::groups::model::{GroupProduct, MemberResult};
use sheberlik_core::people::model::TechnologyExperience;
use sheberlik_core::record::Record;

use super::catalogue::Wish;
use super::group::Stay;
use super::year::Owner;
use super::{Excellence, words};
use crate::ground::{Ground, spell, values};
use crate::member::Member;
use crate::span::{after, workday};

impl Excellence {
    /// Writes products that are ready and, where the year is summed up, the results of its members.
    pub(super) fn outcome(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wish: &Wish,
        owner: &Owner,
        stays: &[Stay],
        summed_up: bool,
    ) -> Result<()> {
        for (place, (kind, title)) in wish.products.iter().enumerate() {
            let ready = workday(after(owner.year.start, 60 + 90 * (place as i64 % 3)), owner.year.start);
            // Each of the last years brought its own.
            if place % wish.years.min(3) != owner.odd % wish.years.min(3) || ready > self.today {
                continue;
            }
            let authors: Vec<&str> = stays
                .iter()
                .filter(|(_, since, until)| *since <= ready && until.is_none_or(|until| until >= ready))
                .take(2)
                .map(|stay| members[stay.0].person())
                .collect();
            let mut row = values(json!({
                "group_year": owner.id, "kind": kind, "authors": authors, "date": ready,
                "used_in": "оқу тобының сабақтарында", "url": "https://example.org/onim",
            }));
            spell(&mut row, "title", title);
            ground.create(GroupProduct::KIND, row)?;
        }
        if summed_up {
            self.results(ground, members, wish, owner, stays)?;
        }
        Ok(())
    }

    fn results(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wish: &Wish,
        owner: &Owner,
        stays: &[Stay],
    ) -> Result<()> {
        let on = self.summed_up_on(&owner.year);
        for (member, since, until) in stays {
            if *since > on || until.is_some_and(|until| until < on) {
                continue;
            }
            let years = u32::try_from((on - *since).num_days() / 300).unwrap_or(0);
            let known = wish
                .technology
                .and_then(|technology| members[*member].practice(technology));
            let place = match years {
                0 => 2,
                1 => 1,
                _ => usize::from(self.random.chance(40)),
            };
            let level = ["shares", "applies", "learning"][place];
            let analysis = self.either(words::ANALYSES[place]);
            let row = json!({
                "group_year": owner.id, "person": members[*member].person(), "mastered": i64::from(place < 2),
                // A level that a course gave stands beside the group's; it is not told twice.
                "level": (wish.technology.is_some() && known.is_none()).then_some(level), "analysis": analysis,
            });
            ground.create(MemberResult::KIND, values(row))?;
            if let (Some(technology), None) = (wish.technology, known) {
                self.reach(ground, members[*member].person(), (technology, level), owner, on)?;
            }
        }
        Ok(())
    }

    /// A level from the day of summing up to the next one; the group's year proves it.
    fn reach(
        &mut self,
        ground: &impl Ground,
        person: &str,
        (technology, level): (&str, &str),
        owner: &Owner,
        on: NaiveDate,
    ) -> Result<()> {
        let running = "SELECT id, level FROM technology_experience WHERE person = ?1 AND technology = ?2
            AND until IS NULL AND deleted_at IS NULL";
        let known: Option<(String, String)> = {
            let mut statement = ground.reader().connection().prepare_cached(running)?;
            statement
                .query_map([person, technology], |row| Ok((row.get(0)?, row.get(1)?)))?
                .next()
                .transpose()?
        };
        if let Some((id, before)) = known {
            if ["shares", level].contains(&before.as_str()) {
                return Ok(());
            }
            ground.end_level(&id, on - Days::new(1))?;
        }
        let row = json!({
            "person": person, "technology": technology, "since": on, "level": level, "group_year": owner.id,
        });
        ground.create(TechnologyExperience::KIND, values(row))?;
        Ok(())
    }
}
