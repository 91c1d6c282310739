//! The School itself: who is of it, since when, its years with plan and sessions.

use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::record::Record;
use sheberlik_core::school::model::{School, SchoolMembership, SchoolYear};

use super::heads::{Head, standing, steady};
use super::words;
use super::year::Owner;
use super::{Excellence, Fellow, plan_words, session_words};
use crate::ground::{Ground, spell, values};
use crate::member::Member;
use crate::span::after;

/// Members of the School of an average college.
const FELLOWS: usize = 14;
/// Years of the School that are told in full.
const YEARS: usize = 3;

impl Excellence {
    /// Who is of the School: the heads and those of the highest standing, since it began or they came.
    pub(super) fn fellows(&mut self, members: &[Member], heads: &[Vec<Head>]) -> Vec<Fellow> {
        let began = self.began();
        let mut places: Vec<usize> = heads.iter().flatten().map(|head| head.member).collect();
        let mut others: Vec<usize> = (0..members.len()).filter(|place| steady(&members[*place])).collect();
        others.sort_by_key(|place| std::cmp::Reverse(standing(&members[*place])));
        places.extend(others);
        let mut fellows: Vec<Fellow> = Vec::new();
        for place in places {
            if fellows.len() >= FELLOWS {
                break;
            }
            if fellows.iter().all(|fellow| fellow.member != place) {
                fellows.push(Fellow {
                    member: place,
                    since: members[place].teacher().hired.max(began),
                    until: None,
                });
            }
        }
        fellows
    }

    fn began(&self) -> chrono::NaiveDate {
        self.years.ago(usize::MAX).start
    }

    /// Writes the School, if it is not there, and its members of this college.
    pub(super) fn school(&mut self, ground: &impl Ground, members: &[Member], fellows: &[Fellow]) -> Result<String> {
        let new = self.school.is_none();
        let school = match self.school.clone() {
            Some(school) => school,
            None => self.found(ground, members, fellows)?,
        };
        self.school = Some(school.clone());
        for (place, fellow) in fellows.iter().enumerate() {
            let role = match place {
                0 if new => "leader",
                1 if new => "secretary",
                _ => "member",
            };
            let order = self.order();
            let row = json!({
                "school": school, "person": members[fellow.member].person(), "since": fellow.since,
                "until": fellow.until, "role": role, "order_number": order, "order_date": fellow.since,
                "basis": "әдістемелік кеңестің ұсынысы",
            });
            ground.create(SchoolMembership::KIND, values(row))?;
        }
        if new {
            self.school_years(ground, members, fellows, &school)?;
        }
        Ok(school)
    }

    fn found(&mut self, ground: &impl Ground, members: &[Member], fellows: &[Fellow]) -> Result<String> {
        let began = self.began();
        let mut row = values(json!({
            "group_label": "creative_group", "active_from": began, "order_number": "12-н", "order_date": began,
            "regulation_number": "3", "regulation_date": began, "regulation_approved_on": began,
            "leader": fellows.first().map(|fellow| members[fellow.member].person()),
        }));
        spell(&mut row, "name", &words::SCHOOL);
        spell(&mut row, "short_name", &words::SCHOOL_SHORT);
        ground.create(School::KIND, row)
    }

    fn school_years(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        fellows: &[Fellow],
        school: &str,
    ) -> Result<()> {
        let years = if self.thrifty { 1 } else { YEARS };
        for ago in (0..years).rev() {
            let year = self.years.ago(ago).clone();
            let state = self.state(&year);
            let approved = after(year.start, 19);
            let mut row = values(json!({
                "school": school, "academic_year": year.id, "state": state,
                "plan_approved_on": (approved <= self.today).then_some(approved),
                "plan_protocol": (approved <= self.today).then_some("әдістемелік кеңестің № 1 хаттамасы"),
                "summed_up_on": (state == "summed_up").then(|| self.summed_up_on(&year)),
            }));
            spell(
                &mut row,
                "topic",
                &words::SCHOOL_TOPICS[ago % words::SCHOOL_TOPICS.len()],
            );
            spell(&mut row, "goal", &words::SCHOOL_GOAL);
            spell(&mut row, "tasks", &words::SCHOOL_TASKS);
            spell(&mut row, "expected_result", &words::SCHOOL_RESULT);
            if state == "summed_up" {
                spell(&mut row, "summary", &words::SCHOOL_SUMMARY);
                spell(&mut row, "difficulties", &words::SCHOOL_DIFFICULTIES);
                spell(&mut row, "next_tasks", &words::SCHOOL_NEXT_TASKS);
            }
            let id = ground.create(SchoolYear::KIND, row)?;
            let owner = Owner {
                field: "school_year",
                id,
                name: words::SCHOOL,
                year,
                chair: fellows.first().map(|fellow| fellow.member),
                secretary: fellows.get(1).map(|fellow| fellow.member),
                people: fellows
                    .iter()
                    .map(|fellow| (fellow.member, fellow.since, fellow.until))
                    .collect(),
                odd: ago,
            };
            let topics: Vec<_> = session_words::SCHOOL_SESSIONS
                .iter()
                .map(|(kind, topic)| (session_words::SESSIONS.iter().find(|sort| sort.kind == *kind), *topic))
                .filter_map(|(sort, topic)| Some((sort?, topic)))
                .collect();
            self.year(ground, members, &owner, &topics, (plan_words::SCHOOL, &[]))?;
        }
        Ok(())
    }
}
