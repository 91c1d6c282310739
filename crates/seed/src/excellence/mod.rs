//! The School of Excellence of an invented college: its members and years, its creative groups with heads, members,
//! plans, sessions, products and results (domain.md §1 rows 1–16, §6.2).
//!
//! What must hold: every row is one that normal saving makes; a head meets R-HEAD on the day of the appointment or has a
//! written reason; what is held, done or summed up is so on a day that has come; the running year is as far as the day.

mod catalogue;
mod group;
mod heads;
mod plan_words;
mod results;
mod school;
mod session;
mod session_words;
mod words;
mod year;
pub(crate) mod years;

use chrono::NaiveDate;
use sheberlik_core::{Context, Result};

use crate::ground::Ground;
use crate::member::Member;
use crate::random::Random;
use catalogue::{GROUPS, Lot};
use heads::Head;
use years::Years;

/// Somebody's days in the School.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fellow {
    /// Place among the members of the college.
    pub(crate) member: usize,
    /// First day.
    pub(crate) since: NaiveDate,
    /// Last day, if it has come.
    pub(crate) until: Option<NaiveDate>,
}

/// Writes the School with its groups, one college after another.
pub(crate) struct Excellence {
    random: Random,
    today: NaiveDate,
    thrifty: bool,
    years: Years,
    /// The School and its year, once there are people to lead it: all colleges of a large size share one.
    school: Option<String>,
    orders: i64,
}

/// How many years before the running one are told.
const YEARS_BEFORE: u32 = 4;
/// How many groups a college has whose data no journal carries.
const THRIFTY_GROUPS: usize = 4;

impl Excellence {
    /// As of the context's day. `thrifty` keeps to what lists and figures need: the running year of some groups.
    pub(crate) fn new(ground: &impl Ground, context: &Context, seed: u64, thrifty: bool) -> Result<Self> {
        let before = if thrifty { 1 } else { YEARS_BEFORE };
        Ok(Self {
            // Numbers of its own: people and courses of a seed stay what they are.
            random: Random::new(seed ^ 0x7368_6562_6572_0000),
            today: context.today,
            thrifty,
            years: Years::prepare(ground, context.today, before)?,
            school: None,
            orders: 0,
        })
    }

    /// The years that it tells of.
    pub(crate) fn years(&self) -> &Years {
        &self.years
    }

    /// Writes one college and answers who is, or was, of the School. `of` is the college, where there are several.
    pub(crate) fn plant(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        of: Option<&(String, String)>,
    ) -> Result<Vec<Fellow>> {
        let wishes = if self.thrifty {
            &GROUPS[..THRIFTY_GROUPS]
        } else {
            GROUPS
        };
        let mut heads: Vec<Vec<Head>> = Vec::new();
        for wish in wishes {
            let found = self.heads(members, wish, &heads);
            heads.push(found);
        }
        let mut fellows = self.fellows(members, &heads);
        for (wish, heads) in wishes.iter().zip(&heads) {
            if wish.lot == Lot::HeadLeftSchool
                && let Some(head) = heads.last()
            {
                let left = self.back(33).max(head.since);
                fellows
                    .iter_mut()
                    .filter(|fellow| fellow.member == head.member)
                    .for_each(|fellow| fellow.until = Some(left));
            }
        }
        let school = self.school(ground, members, &fellows)?;
        let mut joined = vec![0; members.len()];
        for (wish, heads) in wishes.iter().zip(&heads) {
            self.group(ground, members, wish, heads, &school, of, &mut joined)?;
        }
        Ok(fellows)
    }

    /// So many days ago.
    fn back(&self, days: i64) -> NaiveDate {
        crate::span::before(self.today, days)
    }

    /// The next number of an order.
    fn order(&mut self) -> String {
        self.orders += 1;
        format!("{}-н", 10 + self.orders % 280)
    }

    /// One of two spellings: most of the college writes Kazakh.
    fn either(&mut self, words: [&'static str; 2]) -> &'static str {
        words[usize::from(self.random.chance(30))]
    }
}
