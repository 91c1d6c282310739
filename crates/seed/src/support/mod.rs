//! Post-course support as a college lives it: cases, questionnaires, help, evidence, reflections, ratings, endings.
//!
//! What must hold: every case is one that the engine could have come to by normal work: its ending fulfils R-PC-3 and
//! R-PC-5 and carries the calculation of its own facts; nothing is dated after the context's day; of the open cases of a
//! college 15–20 % are overdue and about 5 % stand still (domain.md §6.4), on any day.

mod acts;
mod ending;
mod evidence;
mod fate;
mod papers;
mod reflections;
mod rows;
mod story;
mod surveys;
mod words;

use chrono::NaiveDate;
use serde_json::json;
use sheberlik_core::evidence::model::Evidence;
use sheberlik_core::post_course::level::{LevelRules, level_rules};
use sheberlik_core::record::Record;
use sheberlik_core::surveys::model::SurveyAnswer;
use sheberlik_core::{Context, Reader, Result};

use crate::ground::{Ground, Soil};
use crate::member::Member;
use crate::programme_list::PROGRAMMES;
use crate::random::Random;
use fate::{Allotment, Candidate, Fate};
use story::{Story, Teller};

/// Posts whose holders care for cases.
const CURATORS: &[&str] = &[
    "position-methodist",
    "position-head-of-department",
    "position-deputy-teaching-methodical",
    "position-senior-master",
];

/// Writes the cases of colleges, one college after another.
pub(crate) struct Support {
    random: Random,
    today: NaiveDate,
    rules: LevelRules,
    thrifty: bool,
}

impl Support {
    /// Cases as they stand on the context's day. `thrifty` keeps to what lists and figures need, and leaves courses of
    /// long ago without a case: for data of a size that no journal carries.
    pub(crate) fn new(reader: &Reader<'_>, context: &Context, seed: u64, thrifty: bool) -> Result<Self> {
        Ok(Self {
            // Numbers of its own: people and courses of a seed stay what they are.
            random: Random::new(seed ^ 0x7065_6461_676f_6700),
            today: context.today,
            rules: level_rules(reader, context)?,
            thrifty,
        })
    }

    /// Writes the cases of one college.
    pub(crate) fn plant(&mut self, ground: &impl Ground, soil: &Soil, members: &[Member]) -> Result<()> {
        let candidates = candidates(members);
        let fates = Allotment::new(self.today, self.thrifty).allot(&mut self.random, candidates);
        let curators = curators(members);
        let mut stories = Vec::with_capacity(fates.len());
        let mut by_hand = false;
        for (candidate, fate) in fates {
            let person = members[candidate.member].person();
            let curator = curator(&mut self.random, &curators, person);
            let mut teller = Teller {
                random: &mut self.random,
                today: self.today,
                rules: self.rules,
                thrifty: self.thrifty,
                curator,
                person: person.to_owned(),
                results: soil.results(candidate.programme),
                by_hand,
            };
            let story = teller.tell(&candidate, fate);
            by_hand |= story.ended.contains_key("hand_level");
            stories.push((candidate, fate, story));
        }
        write(ground, &stories)
    }
}

/// Opens all cases first, because evidence may serve several of them; an ending comes last.
fn write(ground: &impl Ground, stories: &[(Candidate, Fate, Story)]) -> Result<()> {
    let mut ids = Vec::with_capacity(stories.len());
    for (_, _, story) in stories {
        ids.push(ground.open_case(story.open.clone(), &story.ended)?);
    }
    for (place, (candidate, _, story)) in stories.iter().enumerate() {
        let served = |date: Option<&str>| -> Vec<&String> {
            let others = stories.iter().zip(&ids).filter(|((other, fate, _), id)| {
                *id != &ids[place]
                    && other.member == candidate.member
                    && fate.is_open()
                    && related(other, candidate)
                    && date.is_some_and(|date| other.start.to_string().as_str() <= date)
            });
            std::iter::once(&ids[place]).chain(others.map(|(_, id)| id)).collect()
        };
        for part in &story.parts {
            let mut values = part.values.clone();
            if part.kind.name == Evidence::KIND.name {
                let cases = served(values.get("date").and_then(|date| date.as_str()));
                values.insert("cases".into(), json!(cases));
            } else {
                values.insert("post_course_case".into(), json!(ids[place]));
            }
            let id = ground.create(part.kind, values)?;
            for answer in &part.answers {
                let mut values = answer.clone();
                values.insert("survey_response".into(), json!(id));
                ground.create(SurveyAnswer::KIND, values)?;
            }
        }
        ground.end_case(&ids[place], &story.ended)?;
    }
    Ok(())
}

/// Whether what comes of one course may stand for another: they are of one direction.
fn related(one: &Candidate, other: &Candidate) -> bool {
    PROGRAMMES[one.programme].direction == PROGRAMMES[other.programme].direction
}

fn candidates(members: &[Member]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (place, member) in members.iter().enumerate() {
        for (course, record) in member.courses() {
            if let Some(start) = course.case_start() {
                found.push(Candidate {
                    member: place,
                    record: record.clone(),
                    programme: course.programme,
                    start,
                    status: member.teacher().status,
                    since: member.teacher().status_since,
                });
            }
        }
    }
    found
}

fn curators(members: &[Member]) -> Vec<&str> {
    let working = || members.iter().filter(|member| member.works());
    let leading = working().filter(|member| CURATORS.contains(&member.teacher().post.id));
    let found: Vec<&str> = leading.map(Member::person).collect();
    if found.len() > 1 {
        return found;
    }
    working().take(4).map(Member::person).collect()
}

/// Somebody who cares for that person's case: not the person.
fn curator(random: &mut Random, curators: &[&str], person: &str) -> Option<String> {
    let others: Vec<&str> = curators.iter().copied().filter(|curator| *curator != person).collect();
    (!others.is_empty()).then(|| random.pick(&others).to_owned())
}
