//! How a case ends: declined, broken off, closed with its papers.

use serde_json::json;
use sheberlik_core::post_course::level::{Level, calculate};
use sheberlik_core::record::Values;

use super::fate::{Candidate, Fate};
use super::papers::conclusion;
use super::story::{Frame, Teller, after};
use super::words::{self, say};
use crate::ground::values;
use crate::random::Random;

impl Teller<'_> {
    /// The papers of an end.
    pub(super) fn end(&mut self, frame: &mut Frame, candidate: &Candidate) -> Values {
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
        let words = conclusion(level);
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
