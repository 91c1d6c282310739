//! The life of one case from its opening to its end, told as rows.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use sheberlik_core::post_course::level::{Level, LevelFacts, LevelRules, calculate};
use sheberlik_core::post_course::model::{CaseSuspension, Reflection, ResultRating, SupportAction};
use sheberlik_core::record::{Record, Values};

use super::evidence::{self, Scale};
use super::fate::{Candidate, Fate};
use super::rows::Part;
use super::surveys::{self, Success};
use super::words::{self, say};
use crate::ground::values;
use crate::programme_list::PROGRAMMES;
use crate::random::Random;

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
struct Frame {
    start: NaiveDate,
    due: NaiveDate,
    /// The last day on which something happened.
    last: NaiveDate,
    fate: Fate,
    success: Success,
    kazakh: bool,
    title: &'static crate::establishment::Text,
    /// Only what lists and figures need.
    thrifty: bool,
    parts: Vec<Part>,
    facts: LevelFacts,
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day + Days::new(u64::try_from(days).unwrap_or(0))
}

fn before(day: NaiveDate, days: i64) -> NaiveDate {
    day - Days::new(u64::try_from(days).unwrap_or(0))
}

impl Teller<'_> {
    /// The story of one case.
    pub(crate) fn tell(&mut self, candidate: &Candidate, fate: Fate) -> Story {
        let mut frame = self.frame(candidate, fate);
        let mut open = values(json!({
            "training_record": candidate.record, "curator": self.curator,
            "opened_on": after(frame.start, self.random.between(0, 6)).min(self.today),
        }));
        let fresh = (self.today - frame.start).num_days() < 12;
        if fate == Fate::Declined || fresh {
            // Nobody has taken it up.
            open.insert("curator".into(), Value::Null);
        } else {
            self.suspend(&mut frame, candidate);
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
        (day <= frame.last).then_some(day)
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

    /// Consultations, visits, chats: in a full life every month or two, and lately, unless nothing happens.
    fn help(&mut self, frame: &mut Frame) {
        let mut days = Vec::new();
        let length = (frame.last - frame.start).num_days();
        if length < 3 {
            return;
        }
        if frame.thrifty {
            days.push(self.random.between(2, length.min(60)));
        } else {
            let mut day = self.random.between(4, 20);
            while day <= length && days.len() < 9 {
                days.push(day);
                day += self.random.between(25, 75);
            }
        }
        if length > 70 {
            days.push(length - self.random.between(0, 60));
        }
        days.sort_unstable();
        days.dedup();
        for day in days {
            let help = self.random.pick(words::HELP);
            let row = json!({
                "date": after(frame.start, day), "kind": help.kind, "channel": help.channel,
                "content": say(help.content, frame.kazakh), "helper": self.curator,
                "minutes": (help.minutes > 0).then(|| help.minutes + 5 * self.random.between(-1, 3)),
            });
            frame.parts.push(Part::of(SupportAction::KIND, values(row)));
        }
    }

    /// Evidence: what a closed case needs for its level, for the others what has gathered so far.
    fn prove(&mut self, frame: &mut Frame) {
        let closed = frame.fate == Fate::Closed;
        let room = (frame.last - frame.start).num_days();
        let wanted: Vec<Scale> = match (closed, frame.success) {
            (true, Success::High) => vec![Scale::Republic, Scale::Oblast],
            (true, Success::Medium) => vec![Scale::District, Scale::College],
            (true, Success::Low) => vec![Scale::College],
            (false, _) if room < 40 => Vec::new(),
            (false, _) if frame.thrifty => (0..self.random.below(2)).map(|_| Scale::College).collect(),
            (false, success) => {
                let most = usize::try_from(room / 90).unwrap_or(0) + 1;
                let scales = match success {
                    Success::High => [Scale::College, Scale::Oblast, Scale::Republic],
                    _ => [Scale::College, Scale::College, Scale::District],
                };
                scales.into_iter().take(self.random.below(most + 1).min(3)).collect()
            }
        };
        let mut points = 0;
        for scale in wanted {
            let date = after(frame.start, self.random.between(room.min(20), room));
            let state = match closed {
                true => "verified",
                false => self
                    .random
                    .pick(&["verified", "verified", "verified", "submitted", "returned"]),
            };
            let found = self.evidence(frame, scale, date, state);
            points += if state == "verified" { found } else { 0 };
            frame.facts.evidence_points = (points > 0).then_some(points);
        }
        if !frame.thrifty && self.random.chance(12) {
            // Before the window: it stands in the portfolio, but does not count (R-PC-8).
            let date = before(frame.start, self.random.between(15, 90));
            self.evidence(frame, Scale::College, date, "verified");
        }
    }

    fn evidence(&mut self, frame: &mut Frame, scale: Scale, date: NaiveDate, state: &'static str) -> i64 {
        let checked = after(date, self.random.between(3, 15)).min(self.today);
        let (mut row, points) = evidence::row(self.random, scale, frame.title);
        row.extend(values(json!({ "person": self.person, "date": date, "state": state })));
        if state != "submitted" {
            row.extend(values(json!({ "verified_by": self.curator, "verified_on": checked })));
        }
        if state == "returned" {
            let remark = say(self.random.pick(words::RETURNS), frame.kazakh);
            row.insert("remark".into(), json!(remark));
        }
        let kind = sheberlik_core::evidence::model::Evidence::KIND;
        frame.parts.push(Part::of(kind, row));
        points
    }

    fn reflect(&mut self, frame: &mut Frame) {
        let length = (frame.last - frame.start).num_days();
        let state = match frame.fate {
            Fate::Closed if frame.success == Success::Low => "submitted",
            Fate::Closed => "accepted",
            Fate::Due | Fate::Extended if self.random.chance(50) => self.random.pick(&["accepted", "submitted"]),
            _ if length > 200 && self.random.chance(if frame.thrifty { 10 } else { 35 }) => {
                self.random.pick(&["draft", "submitted", "returned", "accepted"])
            }
            _ => return,
        };
        let form = self.random.pick(words::REFLECTIONS);
        let text = |text: words::Line| say(text, frame.kazakh).replace("{title}", title(frame));
        let date = before(frame.last, self.random.between(0, 12)).max(frame.start);
        let mut row = values(json!({
            "date": date, "state": state, "learnt": text(form.learnt), "used": text(form.used),
        }));
        if state != "draft" {
            let score = match frame.success {
                Success::High => 5,
                Success::Medium => 4,
                Success::Low => 3,
            };
            row.extend(values(json!({
                "effect": text(form.effect), "difficulties": text(form.difficulties), "shared": text(form.shared),
                "next_steps": text(form.next_steps), "self_score": score,
            })));
        }
        if state == "returned" || (state == "accepted" && !frame.thrifty) {
            let comments = if state == "returned" {
                words::REWORK
            } else {
                words::PRAISE
            };
            row.insert("comment".into(), json!(say(self.random.pick(comments), frame.kazakh)));
        }
        frame.facts.reflection_points = match state {
            "accepted" => Some(100),
            "submitted" => Some(50),
            _ => None,
        };
        frame.parts.push(Part::of(Reflection::KIND, row));
    }

    /// The papers of an end.
    fn end(&mut self, frame: &mut Frame, candidate: &Candidate) -> Values {
        let reason = |random: &mut Random, reasons: &[words::Line]| say(random.pick(reasons), frame.kazakh);
        let row = match frame.fate {
            Fate::Declined => {
                let reasons = if candidate.on_leave() {
                    words::AWAY
                } else {
                    words::NOT_NEEDED
                };
                let on = after(frame.start, self.random.between(2, 14)).min(self.today);
                json!({ "state": "declined", "end_reason": reason(self.random, reasons), "ended_on": on })
            }
            Fate::Terminated if candidate.status == "active" => json!({
                "state": "terminated", "ended_on": frame.last, "ground": "other",
                "end_reason": reason(self.random, words::UNFINISHED),
            }),
            Fate::Terminated => json!({
                "state": "terminated", "ended_on": frame.last, "ground": candidate.status,
            }),
            Fate::Closed => return self.close(frame),
            _ => return Values::new(),
        };
        values(row)
    }

    fn close(&mut self, frame: &Frame) -> Values {
        let counted = calculate(frame.facts, self.rules);
        let level = counted.level.unwrap_or(Level::Low);
        let words = words::conclusion(level);
        let sent = after(frame.last, self.random.between(3, 30));
        let mut row = values(json!({
            "state": "closed", "final_date": frame.last, "final_level": level.code(),
            "final_score": counted.score.map(|score| (score * 100.0).round() as i64),
            "calculation": serde_json::to_string(&counted).ok(),
            "recommendations": say(words.recommendations, frame.kazakh),
            "reference_number": format!("{}-КҚ", self.random.between(1, 240)),
            "report_sent": (sent <= self.today && self.random.chance(60)).then_some(sent),
        }));
        for (language, text, title) in [
            ("kk", words.conclusion.kk, frame.title.kk),
            ("ru", words.conclusion.ru, frame.title.ru),
            ("en", words.conclusion.en, frame.title.en),
        ] {
            row.insert(format!("conclusion_{language}"), json!(text.replace("{title}", title)));
        }
        if level == Level::Medium && !self.by_hand && (!self.thrifty || self.random.chance(5)) {
            row.extend(values(json!({
                "hand_level": "high", "hand_level_note": say(words::BY_HAND, frame.kazakh),
            })));
        }
        row
    }
}

fn title(frame: &Frame) -> &'static str {
    if frame.kazakh { frame.title.kk } else { frame.title.ru }
}
