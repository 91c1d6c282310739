//! The page of a pair: warnings, plan, contacts, visits, diagnosis, the young teacher's own growth, the next act.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::conditions::{self, CLOSING_DAYS};
use super::facts;
use super::growth::{self, Growth};
use super::model::{GrowthNote, LessonVisit, MentorMeeting, Mentorship};
use super::sheets::{self, Diagnosis};
use crate::college::rules;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::planning::model::PlanItem;
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, RowsText, Values, belonging};

/// All about one pair.
#[derive(Debug, TS)]
pub struct MentorshipPage {
    /// The pair.
    #[ts(type = "Row")]
    pub row: Values,
    /// R-MEN-1..4: `men_member`, `men_order`, `men_period`, `men_load`, `men_novice`.
    pub warnings: Vec<Finding>,
    /// Lines of the plan.
    #[ts(type = "Row[]")]
    pub plan: RowsText,
    /// Contacts, newest first, drafts among them.
    #[ts(type = "Row[]")]
    pub meetings: RowsText,
    /// Visits of lessons, newest first, drafts among them.
    #[ts(type = "Row[]")]
    pub visits: RowsText,
    /// The young teacher's notes, newest first, drafts among them.
    #[ts(type = "Row[]")]
    pub notes: RowsText,
    /// The diagnosis at the entry and at the end.
    pub diagnosis: Diagnosis,
    /// The young teacher's own growth inside the period.
    pub growth: Growth,
    /// Other pairs of the mentee, newest first.
    #[ts(type = "Row[]")]
    pub history: Vec<Values>,
    /// What comes next.
    pub next: NextAct,
}

crate::outgoing_by_parts!(MentorshipPage {
    row,
    warnings,
    plan,
    meetings,
    visits,
    notes,
    diagnosis,
    growth,
    history,
    next
});

/// What a pair needs next.
#[derive(Debug, Serialize, TS)]
pub struct NextAct {
    /// `order`, `plan`, `diagnose_entry`, `meet`, `diagnose_closing`, `report`, `close`, `none`.
    pub act: String,
    /// Conditions of the stage, those that fail among them.
    pub findings: Vec<Finding>,
}

pub(crate) fn page(engine: &Engine, context: &Context, request: Id) -> Result<Answer<MentorshipPage>> {
    engine
        .read(|reader| of_pair(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of a pair.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_pair(reader: &Reader<'_>, id: &str, context: &Context) -> Result<MentorshipPage> {
    let row = record::get(reader, Mentorship::KIND, id, context)?;
    let mentee = text(&row, "mentee").unwrap_or("");
    let of = |kind| RowsText::belonging(reader, kind, "mentorship", id, context);
    let mut history = belonging(reader, Mentorship::KIND, "mentee", mentee, context)?;
    history.retain(|pair| text(pair, "id") != Some(id));
    history.sort_by(|one, other| text(other, "since").cmp(&text(one, "since")));
    Ok(MentorshipPage {
        warnings: facts::warnings(reader, Some(id), &row, context)?,
        plan: of(PlanItem::KIND)?,
        meetings: of(MentorMeeting::KIND)?,
        visits: of(LessonVisit::KIND)?,
        notes: of(GrowthNote::KIND)?,
        diagnosis: sheets::diagnosis(reader, id, context)?,
        growth: growth::of_mentee(reader, mentee, &row, context)?,
        next: next(reader, id, &row, context)?,
        history,
        row,
    })
}

/// The next act, by the state and the calendar: what the last days call for goes before what was left out at the start.
fn next(reader: &Reader<'_>, id: &str, row: &Values, context: &Context) -> Result<NextAct> {
    let state = text(row, "state").unwrap_or("proposed");
    if ["closed", "stopped"].contains(&state) {
        return Ok(act("none", Vec::new()));
    }
    if state == "proposed" {
        return Ok(act("order", conditions::ordered(row)));
    }
    let silence = rules::value(reader, "mentor_silence_days", context)?;
    let mut findings = conditions::running(reader, id, row, silence, context)?;
    findings.extend(conditions::closing(reader, id, row)?);
    let fails = |code: &str| findings.iter().any(|finding| finding.code == code && !finding.ok);
    let last: Option<NaiveDate> = text(row, "until").and_then(|day| day.parse().ok());
    let summing_up = state == "reported"
        || ["mentor_reported_on", "mentee_reported_on"]
            .iter()
            .any(|field| text(row, field).is_some())
        || last.is_some_and(|last| (last - context.today).num_days() <= CLOSING_DAYS);
    let reports = ["pair_mentor_report", "pair_mentee_report", "pair_conclusion"];
    let next = if summing_up {
        if fails("pair_closing") {
            "diagnose_closing"
        } else if reports.iter().any(|code| fails(code)) {
            "report"
        } else {
            "close"
        }
    } else if fails("pair_plan") {
        "plan"
    } else if fails("pair_entry") {
        "diagnose_entry"
    } else {
        "meet"
    };
    Ok(act(next, findings))
}

fn act(code: &str, findings: Vec<Finding>) -> NextAct {
    NextAct {
        act: code.to_owned(),
        findings,
    }
}
