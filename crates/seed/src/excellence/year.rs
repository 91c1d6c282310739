//! One academic year: its plan and its sessions, as far as the day has come.

use chrono::{Months, NaiveDate};
use serde_json::json;
use sheberlik_core::Result;
use sheberlik_core::planning::model::PlanItem;
use sheberlik_core::record::{Record, Values};

use super::Excellence;
use super::group::Stay;
use super::plan_words::{self, Line};
use super::session_words::Sort;
use super::years::Year;
use crate::establishment::Text;
use crate::ground::{Ground, spell, spell_of, values};
use crate::member::Member;
use crate::span::{after, workday};

/// Whose year it is: of a group or of the School.
pub(super) struct Owner {
    /// The field that names it: `group_year` or `school_year`.
    pub(super) field: &'static str,
    /// Its id.
    pub(super) id: String,
    /// Name of the group or the School.
    pub(super) name: Text,
    /// The academic year.
    pub(super) year: Year,
    /// Head: place among the members of the college.
    pub(super) chair: Option<usize>,
    /// Who keeps the minutes.
    pub(super) secretary: Option<usize>,
    /// Who comes to sessions, from when, until when.
    pub(super) people: Vec<Stay>,
    /// Changes from year to year.
    pub(super) odd: usize,
}

/// A session that is planned.
pub(super) struct Planned {
    /// Its line of the plan.
    pub(super) line: String,
    /// Its day.
    pub(super) date: NaiveDate,
    /// What it is about, with the group's name in its place.
    pub(super) topic: Text,
    /// Kind, hours, what is said.
    pub(super) sort: &'static Sort,
    /// Place in the year, from 0.
    pub(super) place: usize,
    /// Held, cancelled or planned.
    pub(super) state: &'static str,
}

/// Days between sessions.
const PACE: i64 = 41;

impl Excellence {
    /// Writes plan and sessions.
    pub(super) fn year(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        owner: &Owner,
        topics: &[(&'static Sort, Text)],
        lines: (&[Line], &[Line]),
    ) -> Result<()> {
        let mut rank = 0;
        for line in lines.0 {
            rank += 1;
            self.line(ground, members, owner, line, rank)?;
        }
        let first = after(owner.year.start, 16 + self.random.between(0, 12));
        let count = i64::try_from(topics.len()).unwrap_or(1);
        let pace = PACE.max(if count < 5 { 65 } else { 0 });
        let mut planned = Vec::new();
        for (place, (sort, topic)) in topics.iter().enumerate() {
            rank += 1;
            let wished = after(
                first,
                pace * i64::try_from(place).unwrap_or(0) + self.random.between(0, 6),
            );
            let date = workday(wished, owner.year.start);
            // One session of a year in four did not come about.
            let cancelled = place == 3 && owner.odd % 4 == 3;
            let state = match date {
                _ if cancelled && date <= self.today => "cancelled",
                date if date <= self.today => "held",
                _ => "planned",
            };
            let line = self.session_line(ground, members, owner, (sort, topic), date, state, rank)?;
            planned.push(Planned {
                line,
                date,
                topic: *topic,
                sort,
                place,
                state,
            });
        }
        for line in lines.1 {
            rank += 1;
            self.line(ground, members, owner, line, rank)?;
        }
        for session in &planned {
            self.session(ground, members, owner, session)?;
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "they are what a line says")]
    fn session_line(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        owner: &Owner,
        (sort, topic): (&Sort, &Text),
        date: NaiveDate,
        state: &str,
        rank: usize,
    ) -> Result<String> {
        let (state, done, reason) = match state {
            "held" => ("done", Some(date), None),
            "cancelled" => ("cancelled", None, Some(plan_words::CANCELLED)),
            _ => ("planned", None, None),
        };
        let mut row = values(json!({
            "rank": rank, "stage": if sort.kind == "results" { "closing" } else { "practical" }, "form": sort.kind,
            "term_from": date.format("%Y-%m").to_string(), "state": state, "done_on": done, "reason": reason,
            "mark": done.map(|_| self.either(plan_words::MARKS)),
        }));
        self.whose(&mut row, members, owner);
        spell_of(&mut row, "activity", topic, &owner.name);
        ground.create(PlanItem::KIND, row)
    }

    /// A line besides the sessions: done where its last month is past, but for one in twelve.
    fn line(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        owner: &Owner,
        line: &Line,
        rank: usize,
    ) -> Result<()> {
        let month = |months: u32| (owner.year.start + Months::new(months)).format("%Y-%m").to_string();
        let last = owner.year.start + Months::new(line.months.1 + 1);
        let old = owner.year.end < self.today;
        let (state, done, reason) = if last <= self.today {
            match self.random.below(12) {
                0 if old => ("moved", None, Some(plan_words::MOVED)),
                0 => ("in_progress", None, None),
                _ => (
                    "done",
                    Some(workday(after(last, -1).min(self.today), owner.year.start)),
                    None,
                ),
            }
        } else if owner.year.start + Months::new(line.months.0) <= self.today {
            ("in_progress", None, None)
        } else {
            ("planned", None, None)
        };
        let mut row = values(json!({
            "rank": rank, "stage": line.stage, "form": line.form, "term_from": month(line.months.0),
            "term_to": (line.months.1 > line.months.0).then(|| month(line.months.1)),
            "state": state, "done_on": done, "reason": reason, "mark": done.map(|_| self.either(plan_words::MARKS)),
        }));
        self.whose(&mut row, members, owner);
        spell(&mut row, "activity", &line.activity);
        spell(&mut row, "expected_result", &line.result);
        ground.create(PlanItem::KIND, row)?;
        Ok(())
    }

    fn whose(&mut self, row: &mut Values, members: &[Member], owner: &Owner) {
        row.insert(owner.field.into(), json!(owner.id));
        match owner.chair {
            Some(chair) => row.insert("responsible".into(), json!(members[chair].person())),
            None => row.insert("responsible_text".into(), json!("әдіскер")),
        };
    }
}
