//! What is done in the life of a pair: plan, contacts, visits both ways, diagnosis, notes of growth.

use chrono::{Months, NaiveDate};
use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::mentoring::model::{DiagnosisScore, GrowthNote, MentorMeeting};
use sheberlik_core::planning::model::PlanItem;
use sheberlik_core::record::Record;

use super::Mentoring;
use super::fate::{Fate, Wished};
use super::words::{self, Contact, Line};
use crate::ground::{Ground, spell, values};
use crate::member::Member;
use crate::span::{after, before, workday};

/// Days without a contact after which a pair is silent (R-MEN), and some more.
const SILENT: i64 = 61;

impl Mentoring {
    /// Writes the life of a pair up to the day, or to its end.
    pub(super) fn live(&mut self, ground: &impl Ground, members: &[Member], wished: &Wished, pair: &str) -> Result<()> {
        let last = match wished.fate {
            Fate::Silent => before(self.today, SILENT),
            Fate::Stopped => before(wished.until, 160),
            Fate::Overdue => before(wished.until, 20),
            _ => wished.until.min(before(self.today, 4)),
        };
        let lines = self.plan(ground, members, wished, pair)?;
        self.contacts(ground, wished, pair, last, &lines)?;
        self.visits(ground, members, wished, pair, last)?;
        self.diagnose(ground, pair, "entry", after(wished.since, 5).min(self.today), 2)?;
        if matches!(wished.fate, Fate::Due | Fate::Reported | Fate::Closed | Fate::Prolonged) {
            let date = before(wished.until.min(self.today), 6);
            self.diagnose(ground, pair, "closing", date, 4)?;
        }
        if !self.thrifty {
            self.grow(ground, wished, pair, last)?;
        }
        Ok(())
    }

    /// The individual plan, a line a month; that of the silent pair is perfect up to the day.
    fn plan(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wished: &Wished,
        pair: &str,
    ) -> Result<Vec<(NaiveDate, String)>> {
        let mut lines = Vec::new();
        let over = matches!(wished.fate, Fate::Reported | Fate::Closed | Fate::Prolonged);
        let wanted = if self.thrifty { 4 } else { words::PLAN.len() };
        for (place, Line(stage, form, activity, result)) in words::PLAN.iter().take(wanted).enumerate() {
            let from = wished.since + Months::new(u32::try_from(place).unwrap_or(0));
            let to = from + Months::new(1);
            let done = workday(after(from, 18), wished.since).min(before(to, 2));
            let done = (done <= self.today && done <= wished.until).then_some(done);
            let stopped = wished.fate == Fate::Stopped && to > before(wished.until, 150);
            // A line in ten of those who do meet has been left behind.
            let behind = !over && wished.fate != Fate::Silent && place % 5 == 3;
            let done = done.filter(|_| !behind && !stopped);
            let state = match done {
                Some(_) => "done",
                None if stopped => "cancelled",
                None if from <= self.today && to > self.today => "in_progress",
                None => "planned",
            };
            let mut row = values(json!({
                "mentorship": pair, "rank": place + 1, "stage": stage, "form": form,
                "term_from": from.format("%Y-%m").to_string(), "responsible": members[wished.mentor].person(),
                "state": state, "done_on": done,
                "reason": (state == "cancelled").then(|| self.either(words::STOPPED)),
            }));
            spell(&mut row, "activity", activity);
            spell(&mut row, "expected_result", result);
            lines.push((from, ground.create(PlanItem::KIND, row)?));
        }
        Ok(lines)
    }

    /// Contacts, two or three weeks apart, the last of them on the last day.
    fn contacts(
        &mut self,
        ground: &impl Ground,
        wished: &Wished,
        pair: &str,
        last: NaiveDate,
        lines: &[(NaiveDate, String)],
    ) -> Result<()> {
        let mut days = Vec::new();
        let mut day = after(wished.since, 2);
        let pace = if self.thrifty { (60, 80) } else { (15, 33) };
        while day < last {
            days.push(day);
            day = after(day, self.random.between(pace.0, pace.1));
        }
        days.push(last.max(wished.since));
        let newest = days.len() - 1;
        for (place, day) in days.into_iter().enumerate() {
            let turn = if place == 0 {
                0
            } else {
                1 + (place - 1) % (words::CONTACTS.len() - 1)
            };
            let Contact(kind, minutes, content, agreed) = &words::CONTACTS[turn];
            let line = lines.iter().rfind(|(from, _)| *from <= day).map(|(_, id)| id);
            // A draft is the mentor's own until it is shared.
            let draft = place == newest && wished.fate == Fate::Running && wished.continues;
            let language = usize::from(self.random.chance(30));
            let row = json!({
                "mentorship": pair, "date": workday(day, wished.since), "kind": kind, "content": content[language],
                "agreed": agreed[language], "minutes": minutes + 5 * self.random.between(-1, 2), "plan_item": line,
                "state": if draft { "draft" } else { "shared" },
            });
            ground.create(MentorMeeting::KIND, values(row))?;
        }
        Ok(())
    }

    /// The mentor visits every two months, the young teacher a little less often.
    fn visits(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wished: &Wished,
        pair: &str,
        last: NaiveDate,
    ) -> Result<()> {
        let (mentor, mentee) = (&members[wished.mentor], &members[wished.mentee]);
        let mut day = after(wished.since, 24);
        let mut turn = 0;
        while day <= last && turn < if self.thrifty { 1 } else { 7 } {
            let both = if turn % 5 == 2 || turn % 5 == 4 {
                (mentor, mentee)
            } else {
                (mentee, mentor)
            };
            let grown = i64::from(turn > 2) + i64::from(both.0.person() == mentor.person());
            let date = workday(day, wished.since);
            let newest = after(day, 45) > last;
            let state = if newest && wished.fate == Fate::Running {
                "draft"
            } else {
                "shared"
            };
            self.visit(ground, both, (Some(pair), "mentoring"), date, 1 + grown, state)?;
            day = after(day, self.random.between(33, 48));
            turn += 1;
        }
        Ok(())
    }

    fn diagnose(&mut self, ground: &impl Ground, pair: &str, point: &str, date: NaiveDate, mean: i64) -> Result<()> {
        if self.thrifty {
            return Ok(());
        }
        for criterion in 0..self.diagnosis.len() {
            let score = (mean + self.random.between(0, 1)).clamp(1, 5);
            let row = json!({
                "mentorship": pair, "point": point, "date": date, "score": score,
                "observation_criterion": self.diagnosis[criterion],
            });
            ground.create(DiagnosisScore::KIND, values(row))?;
        }
        Ok(())
    }

    /// The young teacher's own notes; one of them is not for others yet.
    fn grow(&mut self, ground: &impl Ground, wished: &Wished, pair: &str, last: NaiveDate) -> Result<()> {
        let mut day = after(wished.since, 40);
        let mut place = 0;
        while day <= last && place < words::GROWTH.len() {
            let text = self.either(words::GROWTH[place]);
            let draft = place == 0 && wished.fate == Fate::Silent;
            let row = json!({
                "mentorship": pair, "date": day, "text": text, "state": if draft { "draft" } else { "shared" },
            });
            ground.create(GrowthNote::KIND, values(row))?;
            day = after(day, self.random.between(50, 80));
            place += 1;
        }
        Ok(())
    }
}
