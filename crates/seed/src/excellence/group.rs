//! One creative group: founded once, headed, joined and left, lived by years.

use chrono::{Datelike, NaiveDate};
use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::groups::model::{CreativeGroup, GroupMembership, GroupYear, Headship};
use sheberlik_core::record::{Record, Values};

use super::catalogue::{ASKED_FOR, Lot, PRESCHOOL, Wish};
use super::heads::Head;
use super::plan_words::Line;
use super::year::Owner;
use super::years::Year;
use super::{Excellence, plan_words, session_words, words};
use crate::establishment::Role;
use crate::ground::{Ground, spell, spell_of, values};
use crate::member::Member;
use crate::span::{after, before};

/// Somebody's days in a group.
pub(super) type Stay = (usize, NaiveDate, Option<NaiveDate>);

impl Excellence {
    /// Writes a group with all that it has; `joined` counts the groups of each member of the college.
    #[expect(clippy::too_many_arguments, reason = "they are what a group stands on")]
    pub(super) fn group(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wish: &Wish,
        heads: &[Head],
        school: &str,
        of: Option<&(String, String)>,
        joined: &mut [usize],
    ) -> Result<()> {
        let years = if self.thrifty { 1 } else { wish.years };
        let founded = after(self.years.ago(years - 1).start, 9).min(self.today);
        let group = ground.create(CreativeGroup::KIND, self.founding(wish, founded, school, of))?;
        for head in heads {
            let member = &members[head.member];
            if let Some(technology) = wish.technology {
                self.prove(ground, member, technology, head)?;
            }
            let order = self.order();
            let row = json!({
                "creative_group": group, "person": member.person(), "since": head.since, "until": head.until,
                "order_number": order, "order_date": before(head.since, 1),
                "override_reason": head.overridden.then_some(words::OVERRIDE),
                "end_reason": head.until.map(|_| if head.overridden { words::HEAD_FOLLOWED } else { words::HEAD_LEFT }),
            });
            ground.create(Headship::KIND, values(row))?;
        }
        let stays = self.join(ground, members, wish, heads, &group, founded, joined)?;
        let last = if wish.lot == Lot::Closed { 1 } else { 0 };
        for ago in (last..years).rev() {
            self.group_year(ground, members, wish, heads, &group, &stays, ago)?;
        }
        Ok(())
    }

    fn founding(&mut self, wish: &Wish, founded: NaiveDate, school: &str, of: Option<&(String, String)>) -> Values {
        let ready = wish.lot != Lot::NotReady;
        let state = if wish.lot == Lot::Closed { "closed" } else { "active" };
        let approved = after(founded, 5).min(self.today);
        let young = wish.lot == Lot::YoungTeachers;
        let order = self.order();
        let mut row = values(json!({
            "school": school, "kind": if young { "young_teacher_school" } else { "creative_group" },
            "technology": wish.technology, "technologies": wish.also, "founded_on": founded,
            "order_number": order, "order_date": founded, "state": state,
            "regulation_number": ready.then(|| format!("{}", 4 + self.orders % 40)),
            "regulation_date": ready.then_some(founded), "regulation_approved_on": ready.then_some(approved),
            "closed_on": (wish.lot == Lot::Closed).then(|| self.years.ago(1).end),
        }));
        spell(&mut row, "name", &wish.name);
        if let Some((kk, ru)) = of {
            row.insert("name_kk".into(), json!(format!("{} ({kk})", wish.name.kk)));
            row.insert("name_ru".into(), json!(format!("{} ({ru})", wish.name.ru)));
            row.insert("name_en".into(), serde_json::Value::Null);
        }
        row
    }

    /// Writes who joins, why and from when; some have left since.
    #[expect(clippy::too_many_arguments, reason = "they are what a group stands on")]
    fn join(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wish: &Wish,
        heads: &[Head],
        group: &str,
        founded: NaiveDate,
        joined: &mut [usize],
    ) -> Result<Vec<Stay>> {
        let chosen = self.choose(members, wish, heads, joined);
        let closed = (wish.lot == Lot::Closed).then(|| self.years.ago(1).end);
        let mut stays = Vec::new();
        for (place, member) in chosen.into_iter().enumerate() {
            let teacher = members[member].teacher();
            let mut since = founded.max(after(teacher.hired, 7));
            // Every third came later: with a year, or in the middle of one.
            if place % 3 == 2 && !self.thrifty {
                let year = self.years.ago(self.random.below(wish.years)).start;
                let later = if self.random.chance(70) {
                    after(year, 9)
                } else {
                    after(year, 140)
                };
                if later > since && later <= self.today && closed.is_none_or(|closed| later < closed) {
                    since = later;
                }
            }
            let since = since.min(closed.unwrap_or(self.today)).min(self.today);
            // One or two of an old group went in the summer.
            let left = self.years.ago(1).end;
            let gone =
                closed.or((wish.years > 2 && place + 2 >= wish.size && left > since && !self.thrifty).then_some(left));
            let (role, role_text) = role(wish, place, gone.is_some() && closed.is_none());
            let reason = self.reason(members, wish, member);
            let row = json!({
                "creative_group": group, "person": members[member].person(), "since": since, "until": gone,
                "role": role, "role_text": role_text, "reason": reason,
                "end_reason": (gone.is_some() && closed.is_none()).then(|| {
                    let words = self.random.pick(words::LEFT);
                    self.either(words)
                }),
            });
            ground.create(GroupMembership::KIND, values(row))?;
            joined[member] += usize::from(gone.is_none());
            stays.push((member, since, gone));
        }
        Ok(stays)
    }

    /// Whom a group gathers: first whose speciality asks for it, then those of its commissions with the fewest groups.
    fn choose(&mut self, members: &[Member], wish: &Wish, heads: &[Head], joined: &[usize]) -> Vec<usize> {
        let young = wish.lot == Lot::YoungTeachers;
        let mut free: Vec<usize> = (0..members.len())
            .filter(|place| members[*place].works() && members[*place].teacher().post.role != Role::Leads)
            .filter(|place| heads.iter().all(|head| head.member != *place))
            .collect();
        self.random.shuffle(&mut free);
        if young {
            free.sort_by_key(|place| std::cmp::Reverse(members[*place].teacher().pedagogical_start));
        } else {
            free.sort_by_key(|place| {
                let commission = members[*place].teacher().commission;
                let near = wish.commissions.iter().position(|one| *one == commission);
                (
                    !asked_for(&members[*place], wish),
                    joined[*place] > 1,
                    joined[*place] + 2 * usize::from(near.is_none()),
                    near,
                )
            });
        }
        free.truncate(wish.size);
        free
    }

    fn reason(&mut self, members: &[Member], wish: &Wish, member: usize) -> Option<String> {
        if asked_for(&members[member], wish) {
            return Some(self.either(words::PRESCHOOL_REASON).to_owned());
        }
        if wish.lot == Lot::YoungTeachers || !self.random.chance(70) {
            return None;
        }
        let [kk, ru] = self.random.pick(words::REASONS);
        let discipline = members[member].teacher().disciplines.first()?;
        Some(match self.random.chance(70) {
            true => kk.replace("{}", discipline.kk),
            false => ru.replace("{}", discipline.ru),
        })
    }

    #[expect(clippy::too_many_arguments, reason = "they are what a year of a group stands on")]
    fn group_year(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wish: &Wish,
        heads: &[Head],
        group: &str,
        stays: &[Stay],
        ago: usize,
    ) -> Result<()> {
        let year = self.years.ago(ago).clone();
        let (state, name) = (self.state(&year), wish.name);
        let approved = after(year.start, 21);
        let approved = (wish.lot != Lot::NotReady && approved <= self.today).then_some(approved);
        let mut row = values(json!({
            "creative_group": group, "academic_year": year.id, "state": state, "plan_approved_on": approved,
            "plan_protocol": approved.map(|_| "әдістемелік кеңестің № 1 хаттамасы"),
            "summed_up_on": (state == "summed_up").then(|| self.summed_up_on(&year)),
        }));
        let lived = (if self.thrifty { 1 } else { wish.years }) - 1 - ago;
        spell_of(&mut row, "topic", &words::TOPICS[lived % words::TOPICS.len()], &name);
        if !self.thrifty {
            spell_of(&mut row, "goal", &words::GOAL, &name);
            spell(&mut row, "tasks", &words::TASKS);
            spell_of(&mut row, "expected_result", &words::RESULT, &name);
            if state == "summed_up" {
                spell_of(&mut row, "summary", &words::SUMMARY, &name);
                spell(&mut row, "difficulties", &words::DIFFICULTIES);
                spell(&mut row, "next_tasks", &words::NEXT_TASKS);
            }
        }
        let id = ground.create(GroupYear::KIND, row)?;
        let head = |day: NaiveDate| {
            let covers = |head: &&Head| head.since <= day && head.until.is_none_or(|until| until >= day);
            heads.iter().find(covers).map(|head| head.member)
        };
        let chair = head(year.end.min(self.today))
            .or_else(|| head(year.end))
            .or_else(|| head(after(year.start, 120)));
        let secretary = stays.first().map(|stay| stay.0);
        let mut people = stays.to_vec();
        people.extend(heads.iter().map(|head| (head.member, head.since, head.until)));
        let owner = Owner {
            field: "group_year",
            id,
            name,
            year,
            chair,
            secretary,
            people,
            odd: lived,
        };
        let mut topics: Vec<_> = session_words::SESSIONS
            .iter()
            .map(|sort| (sort, sort.topics[lived % 2]))
            .collect();
        if self.thrifty {
            topics.truncate(4);
        }
        let (first, last): (&[Line], &[Line]) = match self.thrifty {
            true => (&[], &[]),
            false => (plan_words::FIRST, plan_words::LAST),
        };
        self.year(ground, members, &owner, &topics, (first, last))?;
        if !self.thrifty {
            self.outcome(ground, members, wish, &owner, stays, state == "summed_up")?;
        }
        Ok(())
    }

    /// How far a year is on the day.
    pub(super) fn state(&self, year: &Year) -> &'static str {
        if year.end < self.today {
            "summed_up"
        } else if (self.today - year.start).num_days() < 7 {
            "planned"
        } else {
            "running"
        }
    }

    /// The day on which an ended year was summed up: in June.
    pub(super) fn summed_up_on(&self, year: &Year) -> NaiveDate {
        NaiveDate::from_ymd_opt(year.end.year(), 6, 12).unwrap_or(year.end)
    }
}

/// The speciality of this member asks for the technology of this group.
fn asked_for(member: &Member, wish: &Wish) -> bool {
    let teacher = member.teacher();
    wish.technology
        .is_some_and(|technology| ASKED_FOR.contains(&technology))
        && teacher.commission == PRESCHOOL
        && teacher.post.role == Role::Special
}

/// The role of the member at that place, with its words.
fn role(wish: &Wish, place: usize, gone: bool) -> (&'static str, Option<&'static str>) {
    let technology = wish.technology == Some("technology-it");
    match place {
        _ if gone => ("member", None),
        0 => ("secretary", None),
        1 if technology => ("coach", Some("«Talap» орталығының коучы")),
        3 if technology => ("system_specialist", Some("«Platonus» жүйесінің маманы")),
        4 if technology => ("other", Some("компьютерлік техника маманы")),
        _ => ("member", None),
    }
}
