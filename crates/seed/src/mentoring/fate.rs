//! How the mentoring pairs of one college stand: one in every state, and who they are.

use chrono::{Months, NaiveDate};

use super::Mentoring;
use crate::establishment::Role;
use crate::excellence::Fellow;
use crate::member::Member;
use crate::span::{after, before};

/// How a pair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Thought of, without an order.
    Proposed,
    /// Ordered these days.
    Ordered,
    /// At work.
    Running,
    /// The plan is done line by line, but nobody has met for two months.
    Silent,
    /// Ends within a month.
    Due,
    /// The period has ended, the reports have not come.
    Overdue,
    /// Both have reported.
    Reported,
    /// Finished a year ago or earlier.
    Closed,
    /// Finished, to go on for another year.
    Prolonged,
    /// Broken off.
    Stopped,
}

/// A pair that is wished.
#[derive(Debug, Clone)]
pub(super) struct Wished {
    pub(super) fate: Fate,
    /// Places among the members of the college.
    pub(super) mentor: usize,
    pub(super) mentee: usize,
    /// First day, and last one by the order.
    pub(super) since: NaiveDate,
    pub(super) until: NaiveDate,
    /// Goes on with the pair before it in the list.
    pub(super) continues: bool,
}

/// Days ago on which a pair of each fate began; who is listed first gets the youngest teacher.
const WISHES: &[(Fate, i64)] = &[
    (Fate::Proposed, 0),
    (Fate::Ordered, 3),
    (Fate::Running, 75),
    (Fate::Silent, 150),
    (Fate::Running, 120),
    (Fate::Due, 345),
    (Fate::Overdue, 380),
    (Fate::Reported, 370),
    (Fate::Prolonged, 480),
    (Fate::Stopped, 600),
    (Fate::Closed, 760),
    (Fate::Closed, 900),
    (Fate::Closed, 1130),
];
/// What a college has whose data no journal carries.
const THRIFTY: &[(Fate, i64)] = &[
    (Fate::Running, 75),
    (Fate::Silent, 150),
    (Fate::Reported, 370),
    (Fate::Closed, 760),
];

impl Mentoring {
    /// Pairs of young teachers and members of the School, oldest last.
    pub(super) fn wishes(&self, members: &[Member], fellows: &[Fellow]) -> Vec<Wished> {
        let mut young: Vec<usize> = (0..members.len())
            .filter(|place| members[*place].works() && teaches(&members[*place]))
            .filter(|place| fellows.iter().all(|fellow| fellow.member != *place))
            .collect();
        young.sort_by_key(|place| std::cmp::Reverse(came(&members[*place])));
        let mut load = vec![0_usize; members.len()];
        let mut found: Vec<Wished> = Vec::new();
        let wishes = if self.thrifty { THRIFTY } else { WISHES };
        for (fate, ago) in wishes {
            let since = before(self.today, *ago);
            let suits = |place: &usize| came(&members[*place]) <= since;
            // The youngest for whom it is not too early; of those who came later none is left over.
            let Some(at) = young.iter().position(suits) else {
                continue;
            };
            let mentee = young.remove(at);
            let Some(mentor) = mentor(members, fellows, mentee, since, &load) else {
                continue;
            };
            let running = !matches!(fate, Fate::Closed | Fate::Stopped | Fate::Prolonged | Fate::Reported);
            load[mentor] += usize::from(running);
            let until = since + Months::new(12) - chrono::Days::new(1);
            found.push(Wished {
                fate: *fate,
                mentor,
                mentee,
                since,
                until,
                continues: false,
            });
            if *fate == Fate::Prolonged {
                let since = after(until, 1);
                load[mentor] += 1;
                found.push(Wished {
                    fate: Fate::Running,
                    mentor,
                    mentee,
                    since,
                    until: since + Months::new(12) - chrono::Days::new(1),
                    continues: true,
                });
            }
        }
        found
    }
}

/// The first day of teaching in this college.
fn came(member: &Member) -> NaiveDate {
    member.teacher().pedagogical_start.max(member.teacher().hired)
}

fn teaches(member: &Member) -> bool {
    !matches!(member.teacher().post.role, Role::Leads | Role::Support)
}

/// Somebody of the School on that day with few others to care for, if possible of the same commission.
fn mentor(members: &[Member], fellows: &[Fellow], mentee: usize, since: NaiveDate, load: &[usize]) -> Option<usize> {
    let commission = members[mentee].teacher().commission;
    fellows
        .iter()
        .filter(|fellow| fellow.since <= since && fellow.until.is_none() && load[fellow.member] < 3)
        .map(|fellow| fellow.member)
        .min_by_key(|place| {
            (
                load[*place] > 1,
                members[*place].teacher().commission != commission,
                load[*place],
            )
        })
}
