//! What is done in the life of a case: help, evidence, reflection.

use chrono::{Datelike, NaiveDate};
use serde_json::json;
use sheberlik_core::evidence::model::Evidence;
use sheberlik_core::post_course::model::{Reflection, SupportAction};
use sheberlik_core::record::Record;

use super::evidence::{self, Scale};
use super::fate::Fate;
use super::reflections::{PRAISE, REFLECTIONS, REWORK};
use super::rows::Part;
use super::story::{Frame, Teller, after, before, working};
use super::surveys::Success;
use super::words::{self, Help, say};
use crate::ground::values;

impl Teller<'_> {
    /// Consultations, visits, chats: in a full life every month or two, and lately, unless nothing happens.
    pub(super) fn help(&mut self, frame: &mut Frame) {
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
        // Nothing is done twice in one case.
        let mut left: Vec<Help> = words::HELP[1..].to_vec();
        left.push(words::REFLECTION_HELP);
        self.random.shuffle(&mut left);
        left.push(words::HELP[0]);
        for day in days {
            let date = working(after(frame.start, day), frame.start);
            let Some(help) = next(&mut left, day, date) else { break };
            let row = json!({
                "date": date, "kind": help.kind, "channel": help.channel,
                "content": say(help.content, frame.kazakh), "helper": self.curator,
                "minutes": (help.minutes > 0).then(|| help.minutes + 5 * self.random.between(-1, 3)),
            });
            frame.parts.push(Part::of(SupportAction::KIND, values(row)));
        }
    }

    /// Evidence: what a closed case needs for its level, for the others what has gathered so far.
    pub(super) fn prove(&mut self, frame: &mut Frame) {
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
            let date = working(date, frame.start);
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
            let date = working(date, before(date, 7));
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
        frame.parts.push(Part::of(Evidence::KIND, row));
        points
    }

    pub(super) fn reflect(&mut self, frame: &mut Frame) {
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
        let form = self.random.pick(REFLECTIONS);
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
            let comments = if state == "returned" { REWORK } else { PRAISE };
            row.insert("comment".into(), json!(say(self.random.pick(comments), frame.kazakh)));
        }
        frame.facts.reflection_points = match state {
            "accepted" => Some(100),
            "submitted" => Some(50),
            _ => None,
        };
        frame.parts.push(Part::of(Reflection::KIND, row));
    }
}

fn title(frame: &Frame) -> &'static str {
    if frame.kazakh { frame.title.kk } else { frame.title.ru }
}

/// The next act of help on that day of the case, out of those left, of which the last comes first: lessons are not
/// visited in the summer holidays, the reflection is spoken of when it comes near.
fn next(left: &mut Vec<Help>, day: i64, date: NaiveDate) -> Option<Help> {
    let holidays = matches!(date.month(), 7 | 8);
    let suits = |help: &Help| {
        let at_work = matches!(help.kind, "lesson_visit" | "community");
        !(holidays && at_work) && (day > 200 || help.content.kk != words::REFLECTION_HELP.content.kk)
    };
    let place = left.iter().rposition(suits)?;
    Some(left.remove(place))
}
