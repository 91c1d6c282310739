//! What the mark of a line of a plan makes of the line.
//!
//! What must hold: a mark that is understood becomes the state of the line and says so; any other stays as words and says
//! that the line stays open.

use chrono::NaiveDate;
use serde_json::json;
use sheberlik_core::text::dates::PartialDate;
use sheberlik_core::text::terms::read_term;

use super::planning::{PlanExecution, PlanFacts};
use super::{Notes, RowReader, shortened};
use crate::cells::{Execution, execution};
use crate::problem::{Code, SheetProblem};

impl RowReader<'_> {
    /// Reads the mark of a line whose term is read.
    pub(super) fn read_mark(&self, text: String, cell: String, line: &mut PlanFacts, notes: &mut Notes) {
        let mut notice = |code: Code, args| notes.problems.push(SheetProblem::at(cell.clone(), code, args));
        match execution(&text, self.today) {
            Some(Execution::Done { on, more }) if on.is_none_or(|on| self.done_in_year(line, on)) => {
                let day = on.map_or_else(|| self.done_by(line), |on| on.last_day().min(self.today));
                if on.and_then(PartialDate::exact).is_none() {
                    notice(
                        Code::DoneDayTaken,
                        json!({ "date": day.format("%d.%m.%Y").to_string() }),
                    );
                }
                line.execution = Some(PlanExecution {
                    state: "done".into(),
                    done_on: Some(day),
                    ..PlanExecution::default()
                });
                line.mark = more.then_some(text);
            }
            Some(Execution::Moved { to }) => {
                let start = NaiveDate::from_ymd_opt(line.year, 9, 1);
                let term = to.and_then(|to| read_term(&to, start, self.today));
                if term.is_none() {
                    notice(Code::MovedWithoutTerm, json!({ "text": shortened(&text) }));
                }
                let shown = |date: Option<PartialDate>| date.map(|date| date.to_string());
                line.execution = Some(PlanExecution {
                    state: "moved".into(),
                    reason: Some(text),
                    term: term.map(|term| (term.kind.to_owned(), shown(term.from), shown(term.to))),
                    ..PlanExecution::default()
                });
            }
            Some(Execution::Cancelled) => {
                line.execution = Some(PlanExecution {
                    state: "cancelled".into(),
                    reason: Some(text),
                    ..PlanExecution::default()
                });
            }
            Some(Execution::Done { .. }) | None => {
                notice(Code::MarkKept, json!({ "text": shortened(&text) }));
                line.mark = Some(text);
            }
        }
    }

    /// Whether a line of its year may have been done then: from the month before it to the day before the next one, and not
    /// in the future. Another day is written wrong, and a plan would refuse it.
    fn done_in_year(&self, line: &PlanFacts, on: PartialDate) -> bool {
        let day = on.last_day().min(self.today);
        let (first, last) = (
            NaiveDate::from_ymd_opt(line.year, 8, 1),
            NaiveDate::from_ymd_opt(line.year + 1, 8, 31),
        );
        on.first_day() <= self.today && first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
    }

    /// The day of a line that was done without one: the last day of its term, at the latest that of the plan's year or
    /// today.
    fn done_by(&self, line: &PlanFacts) -> NaiveDate {
        let said = line.term_to.as_deref().or(line.term_from.as_deref());
        let by_kind = match line.term_kind.as_deref() {
            Some("half_year_1") => NaiveDate::from_ymd_opt(line.year, 12, 31),
            _ => NaiveDate::from_ymd_opt(line.year + 1, 6, 30),
        };
        said.and_then(|said| said.parse().ok())
            .map(PartialDate::last_day)
            .or(by_kind)
            .map_or(self.today, |day| day.min(self.today))
    }
}
