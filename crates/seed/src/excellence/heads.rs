//! Who heads a group, from when: somebody who meets R-HEAD on that day, if there is anybody.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::people::model::TechnologyExperience;
use sheberlik_core::record::Record;

use super::Excellence;
use super::catalogue::{Lot, Wish};
use crate::ground::{Ground, values};
use crate::member::Member;
use crate::span::{after, before};

/// A headship that is wished.
#[derive(Debug, Clone)]
pub(super) struct Head {
    /// Place among the members of the college.
    pub(super) member: usize,
    /// First day.
    pub(super) since: NaiveDate,
    /// Last day.
    pub(super) until: Option<NaiveDate>,
    /// Practice in the technology that was there before: its first day, and the course that proves it.
    pub(super) practice: Option<(NaiveDate, NaiveDate, String)>,
    /// Appointed with a written reason.
    pub(super) overridden: bool,
}

/// Least days between the end of the course and the appointment.
const AFTER_COURSE: i64 = 10;
/// Months of practice that a head has at least; the rule asks for 24.
const PRACTICE: u32 = 26;

impl Excellence {
    /// The heads of a group, one after another; `others` are those of the groups before it.
    pub(super) fn heads(&mut self, members: &[Member], wish: &Wish, others: &[Vec<Head>]) -> Vec<Head> {
        let years = if self.thrifty { 1 } else { wish.years };
        let founded = after(self.years.ago(years - 1).start, 12).min(self.today);
        let taken: Vec<usize> = others.iter().flatten().map(|head| head.member).collect();
        let mut found = match wish.technology {
            Some(technology) => self.qualified(members, technology, founded, &taken),
            None => self.leader(members, founded, &taken),
        };
        let late = found.as_ref().is_none_or(|head| head.since > after(founded, 30));
        let mut heads = Vec::new();
        if late && (wish.lot == Lot::FirstHeadOverridden || found.is_none()) && !self.thrifty {
            let until = found.as_ref().map(|head| before(head.since, 1));
            let but: Vec<usize> = taken
                .iter()
                .copied()
                .chain(found.as_ref().map(|head| head.member))
                .collect();
            if let Some(mut first) = self.leader(members, founded, &but) {
                first.until = until;
                first.overridden = true;
                heads.push(first);
            }
        }
        if let Some(head) = &mut found {
            head.until = match wish.lot {
                Lot::NoHead => Some(self.back(25).max(head.since)),
                Lot::Closed => Some(self.years.ago(1).end.max(head.since)),
                _ => None,
            };
        }
        heads.extend(found);
        heads
    }

    /// The first who has a course in the technology and long practice, on the first day on which both hold.
    fn qualified(&mut self, members: &[Member], technology: &str, founded: NaiveDate, taken: &[usize]) -> Option<Head> {
        let mut best: Option<(bool, Head)> = None;
        for (place, member) in members.iter().enumerate() {
            let teacher = member.teacher();
            let level = member.practice(technology).map(|practice| practice.level);
            if !steady(member) || level == Some("learning") {
                continue;
            }
            let courses = member.courses_in(technology);
            let Some((end, record)) = courses.filter_map(|(course, id)| Some((course.end?, id))).min() else {
                continue;
            };
            let since = after(end, AFTER_COURSE).max(founded).max(teacher.hired);
            let first = (since - Months::new(PRACTICE)).min(end - Months::new(3));
            let again = taken.contains(&place);
            if since > self.back(5) || first < teacher.pedagogical_start {
                continue;
            }
            let better = best
                .as_ref()
                .is_none_or(|(known, head)| (again, since) < (*known, head.since));
            if better {
                let practice = Some((first, end, record.clone()));
                let head = Head {
                    member: place,
                    since,
                    until: None,
                    practice,
                    overridden: false,
                };
                best = Some((again, head));
            }
        }
        best.map(|(_, head)| head)
    }

    /// Somebody of standing, whatever the technology.
    fn leader(&mut self, members: &[Member], founded: NaiveDate, taken: &[usize]) -> Option<Head> {
        let free = |place: &usize| !taken.contains(place) && steady(&members[*place]);
        let place = (0..members.len())
            .filter(free)
            .filter(|place| members[*place].teacher().hired <= founded)
            .max_by_key(|place| (standing(&members[*place]), usize::MAX - place))?;
        Some(Head {
            member: place,
            since: founded,
            until: None,
            practice: None,
            overridden: false,
        })
    }

    /// Writes the practice that made somebody a head: before the course, and since, where that is not known already.
    pub(super) fn prove(&self, ground: &impl Ground, member: &Member, technology: &str, head: &Head) -> Result<()> {
        let Some((first, end, course)) = &head.practice else {
            return Ok(());
        };
        let known = member.practice(technology).map(|practice| practice.since);
        let turn = known.unwrap_or(*end).min(*end);
        let row = json!({
            "person": member.person(), "technology": technology, "since": first.with_day(1), "until": turn - Days::new(1),
            "level": "applies", "proof": "сабақ жоспарлары мен ашық сабақтардың талдауы",
        });
        ground.create(TechnologyExperience::KIND, values(row))?;
        if known.is_none() {
            let row = json!({
                "person": member.person(), "technology": technology, "since": turn, "level": "shares",
                "training_record": course, "proof": "курс сертификаты, шеберлік сыныптарының жоспарлары",
            });
            ground.create(TechnologyExperience::KIND, values(row))?;
        }
        Ok(())
    }
}

/// Works full time and is there.
pub(super) fn steady(member: &Member) -> bool {
    let teacher = member.teacher();
    member.works() && teacher.employment == "staff" && teacher.post.id != "position-director"
}

/// The years of service that the category stands for, then those themselves: who has more leads.
pub(super) fn standing(member: &Member) -> (u32, i64) {
    let teacher = member.teacher();
    let category = teacher.career.last().map_or(0, |grant| grant.step.years);
    (category, -i64::from(teacher.pedagogical_start.num_days_from_ce()))
}
