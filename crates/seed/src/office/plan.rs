//! The plan of methodical work: of the year before, carried out, and of the running year, as far as the day.

use chrono::{Datelike, NaiveDate};
use serde_json::json;
use sheberlik_core::documents::model::Approval;
use sheberlik_core::planning::model::{Plan, PlanItem, PlanSection};
use sheberlik_core::record::Record;
use sheberlik_core::{Result, Writer};

use super::Office;
use super::plan_words::{self as words, Line, SECTIONS, Term};
use crate::excellence::years::Year;
use crate::ground::{Ground, spell, values};

/// Lines of the running plan by the kind of event that they ask for.
pub(super) struct Lines(Vec<Due>);

/// Kind of event, month of the term, id of the line.
type Due = (&'static str, u32, String);

impl Lines {
    /// The line that an event of that kind in that month fulfils.
    pub(super) fn of(&self, kind: &str, month: u32) -> Option<&str> {
        let found = self.0.iter().find(|(form, due, _)| *form == kind && *due == month);
        found.map(|(_, _, id)| id.as_str())
    }
}

impl Office<'_> {
    pub(super) fn plans(&mut self, writer: &Writer<'_>) -> Result<Lines> {
        let (before, running) = (self.years.ago(1).clone(), self.years.ago(0).clone());
        let (last, _) = self.plan(writer, &before, true, None)?;
        let (_, lines) = self.plan(writer, &running, false, Some(&last))?;
        Ok(Lines(lines))
    }

    fn plan(
        &mut self,
        writer: &Writer<'_>,
        year: &Year,
        over: bool,
        continues: Option<&str>,
    ) -> Result<(String, Vec<Due>)> {
        let approved = NaiveDate::from_ymd_opt(year.start.year(), 9, 12).filter(|day| *day <= self.today);
        let mut row = values(json!({
            "kind": "methodical", "academic_year": year.id, "approved_on": approved, "continues": continues,
            "state": match (over, approved) { (true, _) => "executed", (false, Some(_)) => "approved", _ => "draft" },
        }));
        let parts = [
            ("title", words::TITLE),
            ("topic", words::TOPIC),
            ("goal", words::GOAL),
            ("tasks", words::TASKS),
            ("analysis", words::ANALYSIS),
        ];
        for (field, text) in &parts {
            spell(&mut row, field, text);
        }
        let plan = writer.create(Plan::KIND, row)?;
        let mut lines = Vec::new();
        for (place, section) in SECTIONS.iter().enumerate() {
            let mut row = values(json!({ "plan": plan, "rank": place + 1, "plan_direction": section.direction }));
            spell(&mut row, "title", &section.title);
            let id = writer.create(PlanSection::KIND, row)?;
            for (rank, line) in section.lines.iter().enumerate() {
                let item = self.line(writer, (&plan, &id), rank + 1, line, year, over)?;
                lines.push((line.form, line.term.month(), item));
            }
        }
        if let Some(day) = approved {
            let visas = [
                ("considered", "Әдістемелік кеңес", "1"),
                ("approved", "Директор", "45-н"),
            ];
            for (rank, (step, body, number)) in visas.into_iter().enumerate() {
                let row = json!({ "plan": plan, "rank": rank + 1, "step": step, "body": body, "protocol_number": number, "date": day });
                writer.create(Approval::KIND, values(row))?;
            }
        }
        Ok((plan, lines))
    }

    fn line(
        &mut self,
        writer: &Writer<'_>,
        (plan, section): (&str, &str),
        rank: usize,
        line: &Line,
        year: &Year,
        over: bool,
    ) -> Result<String> {
        let (kind, from, to) = line.term.of(year);
        let last = to.as_deref().or(from.as_deref()).and_then(last_day);
        // What another record proves is closed by it; the rest of a year that is over was ticked off by hand.
        let moved = over && line.form == words::MOVED_FORM;
        let done = (over && !moved).then(|| last.unwrap_or(year.end).min(year.end));
        let state = match (moved, over) {
            (true, _) => "moved",
            (false, true) => "done",
            _ => "planned",
        };
        let mut row = values(json!({
            "plan": plan, "plan_section": section, "rank": rank, "event_kind": line.form, "roles": [line.role],
            "completion_form": line.ends_with, "term_kind": kind, "term_from": from, "term_to": to,
            "responsible": self.random.chance(40).then(|| self.somebody()), "state": state,
            "reason": moved.then_some(words::MOVED), "done_on": done, "done_by_hand": done.is_some(),
        }));
        spell(&mut row, "activity", &line.activity);
        writer.create(PlanItem::KIND, row)
    }
}

/// The last day of a day or month.
fn last_day(term: &str) -> Option<NaiveDate> {
    let day: Option<NaiveDate> = term.parse().ok();
    day.or_else(|| {
        let first: NaiveDate = format!("{term}-01").parse().ok()?;
        (first + chrono::Months::new(1)).pred_opt()
    })
}

impl Term {
    /// The month in which it ends; 0 where it has none.
    fn month(self) -> u32 {
        match self {
            Self::Month(month) | Self::Months(_, month) | Self::Until(month, _) => month,
            Self::AllYear | Self::Monthly | Self::FirstHalf | Self::SecondHalf => 0,
        }
    }

    /// How a plan item says it, in a year.
    fn of(self, year: &Year) -> (&'static str, Option<String>, Option<String>) {
        let month = |month: u32| format!("{}-{month:02}", year.start.year() + i32::from(month < 9));
        match self {
            Self::Month(of) => ("on", Some(month(of)), None),
            Self::Months(from, to) => ("between", Some(month(from)), Some(month(to))),
            Self::Until(of, day) => ("until", None, Some(format!("{}-{day:02}", month(of)))),
            Self::AllYear => ("all_year", None, None),
            Self::Monthly => ("monthly", None, None),
            Self::FirstHalf => ("half_year_1", None, None),
            Self::SecondHalf => ("half_year_2", None, None),
        }
    }
}
