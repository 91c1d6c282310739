//! The life of one case from its opening to its end, told as rows: its frame, leaves, questionnaires and ratings; what
//! else is done in it stands in [`super::acts`], how it ends in [`super::ending`].

use chrono::NaiveDate;
use serde_json::{Value, json};
use sheberlik_core::post_course::level::{LevelFacts, LevelRules};
use sheberlik_core::post_course::model::{CaseSuspension, ResultRating};
use sheberlik_core::record::{Record, Values};

use super::fate::{Candidate, Fate};
use super::rows::Part;
use super::surveys::{self, Success};
use super::words::{self, say};
use crate::ground::values;
use crate::programme_list::PROGRAMMES;
use crate::random::Random;
pub(super) use crate::span::{after, before, workday as working};

/// A case with all that hangs on it.
pub(crate) struct Story {
    /// The case as it is opened.
    pub(crate) open: Values,
    /// What its end adds; nothing where it is open.
    pub(crate) ended: Values,
    /// Rows of it, in the order of writing.
    pub(crate) parts: Vec<Part>,
}

/// Tells stories.
pub(crate) struct Teller<'a> {
    pub(crate) random: &'a mut Random,
    pub(crate) today: NaiveDate,
    pub(crate) rules: LevelRules,
    pub(crate) thrifty: bool,
    pub(crate) curator: Option<String>,
    pub(crate) person: String,
    /// Expected results of the programme.
    pub(crate) results: &'a [String],
    /// Whether another case of the college has a level by hand.
    pub(crate) by_hand: bool,
}

/// What all acts of one case share.
pub(super) struct Frame {
    pub(super) start: NaiveDate,
    pub(super) due: NaiveDate,
    /// The last day on which something happened.
    pub(super) last: NaiveDate,
    pub(super) fate: Fate,
    pub(super) success: Success,
    pub(super) kazakh: bool,
    pub(super) title: &'static crate::establishment::Text,
    /// Only what lists and figures need.
    pub(super) thrifty: bool,
    pub(super) parts: Vec<Part>,
    pub(super) facts: LevelFacts,
}

impl Teller<'_> {
    /// The story of one case.
    pub(crate) fn tell(&mut self, candidate: &Candidate, fate: Fate) -> Story {
        let mut frame = self.frame(candidate, fate);
        let mut open = values(json!({
            "training_record": candidate.record, "curator": self.curator,
            "opened_on": after(frame.start, self.random.between(0, 6)).min(self.today),
        }));
        self.suspend(&mut frame, candidate);
        let fresh = (self.today - frame.start).num_days() < 12;
        if fate == Fate::Declined || fresh {
            // Nobody has taken it up.
            open.insert("curator".into(), Value::Null);
        } else {
            self.survey(&mut frame);
            self.help(&mut frame);
            self.prove(&mut frame);
            self.reflect(&mut frame);
        }
        if fate == Fate::Extended {
            let to = after(self.today, self.random.between(20, 80));
            open.insert("extended_to".into(), json!(to));
            let reason = say(self.random.pick(words::EXTENSIONS), frame.kazakh);
            open.insert("extension_reason".into(), json!(reason));
        }
        let ended = self.end(&mut frame, candidate);
        Story {
            open,
            ended,
            parts: frame.parts,
        }
    }

    fn frame(&mut self, candidate: &Candidate, fate: Fate) -> Frame {
        let (start, due) = (candidate.start, candidate.due());
        let since = candidate.since.unwrap_or(self.today);
        let last = match fate {
            Fate::Closed => {
                let bound = match candidate.on_leave() {
                    true => before(since, 1).min(self.today),
                    false => self.today,
                };
                let room = (bound - due).num_days().clamp(0, 55);
                after(due, self.random.between(0, room))
            }
            Fate::Stuck => before(self.today, self.random.between(95, 118)),
            Fate::Suspended if candidate.on_leave() => before(since, 1),
            Fate::Suspended => before(self.today, 31),
            Fate::Terminated if candidate.status == "active" => before(self.today, self.random.between(5, 40)),
            Fate::Terminated => since,
            // Who is late has let things slide.
            Fate::Overdue => before(due, self.random.between(30, 120)),
            _ => self.today,
        };
        let success = match self.random.below(17) {
            0..5 => Success::High,
            5..14 => Success::Medium,
            _ => Success::Low,
        };
        Frame {
            start,
            due,
            last,
            fate,
            success,
            kazakh: self.random.chance(70),
            title: &PROGRAMMES[candidate.programme].title,
            thrifty: self.thrifty || (self.today - due).num_days() > 355,
            parts: Vec::new(),
            facts: LevelFacts::default(),
        }
    }

    /// A leave that is known of the teacher, or an illness of some weeks.
    fn suspend(&mut self, frame: &mut Frame, candidate: &Candidate) {
        if frame.fate != Fate::Suspended {
            return;
        }
        let (since, ground, note) = match candidate.on_leave() {
            true => (candidate.since.unwrap_or(self.today), candidate.status, None),
            false => (before(self.today, 30), "other", Some(say(words::ILLNESS, frame.kazakh))),
        };
        let row = json!({ "since": since, "ground": ground, "note": note });
        frame.parts.push(Part::of(CaseSuspension::KIND, values(row)));
    }

    /// A day so many days after the start, if that has come in the life of the case.
    fn day(&mut self, frame: &Frame, from: i64, to: i64) -> Option<NaiveDate> {
        let day = after(frame.start, self.random.between(from, to));
        (day <= frame.last).then_some(working(day, frame.start))
    }

    /// Questionnaires of the stages, each with an observation of what is expected.
    fn survey(&mut self, frame: &mut Frame) {
        let closed = frame.fate == Fate::Closed;
        let share = |full: usize, thrifty: usize| if frame.thrifty { thrifty } else { full };
        let (first, second) = (share(85, 30), share(70, 15));
        let entry = match closed {
            true => 100,
            false => share(92, 85),
        };
        let mut stages = vec![("entry", self.day(frame, 3, 24), entry)];
        stages.push(("intermediate", self.day(frame, 95, 170), first));
        stages.push(("intermediate", self.day(frame, 275, 340), second));
        let last = match frame.fate {
            Fate::Closed => Some((before(frame.last, self.random.between(0, 6)).max(frame.start), 100)),
            Fate::Due | Fate::Extended => {
                let days = (self.today - frame.due).num_days();
                Some((after(frame.due, self.random.between(0, days)), 45))
            }
            _ => None,
        };
        if let Some((day, share)) = last {
            stages.push(("final", Some(day), share));
        }
        let mut observed = false;
        for (stage, day, share) in stages {
            let Some(day) = day else { continue };
            if !self.random.chance(share) {
                continue;
            }
            let (part, mean) = surveys::fill(self.random, stage, day, frame.success, frame.thrifty, frame.kazakh);
            frame.parts.push(part);
            match stage {
                "entry" => frame.facts.entry_mean = Some(mean),
                "final" => frame.facts.final_mean = Some(mean),
                _ => {}
            }
            let seen = stage == "final" && (closed || self.random.chance(60));
            let between = stage == "intermediate" && !observed && !frame.thrifty;
            let begun = stage == "entry" && self.random.chance(if frame.thrifty { 20 } else { 75 });
            observed |= stage == "intermediate";
            if seen || between || begun {
                self.observe(frame, stage, day);
            }
        }
    }

    /// How far each expected result is seen.
    fn observe(&mut self, frame: &mut Frame, point: &'static str, day: NaiveDate) {
        let mode = self.random.pick(&["onsite", "onsite", "remote"]);
        let mut sum = 0;
        for (place, result) in self.results.iter().enumerate() {
            let rating = match (point, frame.success) {
                ("entry", Success::High) => i64::from(place == 0),
                ("entry", _) => 0,
                ("intermediate", Success::High) => 2,
                ("intermediate", _) => 1,
                (_, Success::High) => 3 - i64::from(place == 2),
                (_, Success::Medium) => 2 + i64::from(place == 1 && self.random.chance(40)),
                (_, Success::Low) => i64::from(place != 1),
            };
            sum += rating;
            let row = json!({
                "expected_result": result, "point": point, "rating": rating, "date": day, "mode": mode,
            });
            frame.parts.push(Part::of(ResultRating::KIND, values(row)));
        }
        if point == "final" {
            frame.facts.rating_sum = Some(sum);
            frame.facts.rating_count = self.results.len() as i64;
        }
    }
}
