//! The data sheets of minutes: decisions, marks.

use super::Minutes;
use crate::brief::Brief;
use crate::groups::Page;
use crate::paper::{choice, joined};
use crate::staff::Staff;
use crate::table::{Cell, Flat};

/// Columns of the sheet of decisions.
const DECISIONS: [&str; 9] = [
    "number",
    "owner",
    "session-number",
    "date",
    "agenda",
    "decision",
    "responsible",
    "due",
    "state",
];
/// Columns of the sheet of marks.
const MARKS: [&str; 5] = ["owner", "name", "date", "session-number", "mark-of"];

pub(super) fn sheets(brief: &Brief<'_>, staff: &Staff, page: &Page, minutes: &Minutes) -> Vec<Flat> {
    let words = &brief.wording;
    let owner = words.name(&page.name);
    let decisions = minutes.decisions.iter().enumerate().map(|(index, decision)| {
        let question = minutes
            .agenda
            .iter()
            .find(|question| Some(&question.id) == decision.question.as_ref());
        let who = [
            staff.name(decision.responsible.as_deref()),
            decision.responsible_text.clone().unwrap_or_default(),
        ];
        vec![
            Cell::count(index + 1),
            Cell::text(owner.as_str()),
            Cell::maybe_whole(minutes.number),
            Cell::date(Some(&minutes.date)),
            Cell::text(question.map(|question| words.name(&question.title)).unwrap_or_default()),
            Cell::text(words.name(&decision.text)),
            Cell::text(joined(who, ", ")),
            Cell::date(decision.due.as_deref()),
            Cell::text(choice(brief, "sessions-decision-state", Some(&decision.state))),
        ]
    });
    let mut marks: Vec<_> = minutes.marks.iter().collect();
    marks.sort_by_key(|mark| staff.place(&mark.person));
    let marks = marks.into_iter().map(|mark| {
        vec![
            Cell::text(owner.as_str()),
            Cell::text(staff.name(Some(&mark.person))),
            Cell::date(Some(&minutes.date)),
            Cell::maybe_whole(minutes.number),
            Cell::text(choice(brief, "sessions-attendance-mark", Some(&mark.mark))),
        ]
    });
    vec![
        brief.flat("decisions", &DECISIONS, decisions.collect()),
        brief.flat("attendance", &MARKS, marks.collect()),
    ]
}
