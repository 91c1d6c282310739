//! The page of a plan: sections, lines, the way of its approval, versions, and how it stands.

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{Plan, PlanItem, PlanSection};
use super::steps::{PlanStep, next_steps};
use crate::college::rules;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::documents::model::Approval;
use crate::groups::page::days;
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, Severity, Values, belonging};

/// All about a plan.
#[derive(Debug, Serialize, TS)]
pub struct PlanPage {
    /// The plan; a row of `plan`.
    #[ts(type = "Row")]
    pub row: Values,
    /// Sections in order; rows of `plan_section`.
    #[ts(type = "Row[]")]
    pub sections: Vec<Values>,
    /// Lines in the order of the plan; rows of `plan_item`.
    #[ts(type = "Row[]")]
    pub items: Vec<Values>,
    /// Considered, agreed, returned, approved; rows of `approval`.
    #[ts(type = "Row[]")]
    pub approvals: Vec<Values>,
    /// The plan as it was approved, newest first.
    pub versions: Vec<VersionView>,
    /// Counts of its lines.
    pub totals: PlanTotals,
    /// Steps that it may take now.
    pub next_steps: Vec<PlanStep>,
    /// `plan_lines`, `plan_terms`, `plan_responsible`, `plan_approval`, `plan_overdue`.
    pub findings: Vec<Finding>,
}

/// A frozen version, without its content.
#[derive(Debug, Serialize, TS)]
pub struct VersionView {
    /// Id of the `plan_version`.
    pub id: String,
    /// Number.
    #[ts(type = "number")]
    pub number: i64,
    /// Day of approval.
    pub approved_on: String,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// Why it was approved again.
    pub reason: Option<String>,
}

/// How the lines stand. Each line counts once: `items` = `done` + `moved` + `cancelled` + `overdue` + `open`.
#[derive(Debug, Default, Clone, PartialEq, Serialize, TS)]
pub struct PlanTotals {
    /// Lines.
    pub items: u32,
    /// Done.
    pub done: u32,
    /// Of those, marked by hand without a fact.
    pub by_hand: u32,
    /// Moved to a later term that has not passed.
    pub moved: u32,
    /// Cancelled.
    pub cancelled: u32,
    /// Not done though the term has passed, moved ones too.
    pub overdue: u32,
    /// Planned or in progress.
    pub open: u32,
    /// Of those that were not cancelled, how many are done; nothing where there are none.
    pub percent: Option<f64>,
}

impl PlanTotals {
    /// Counts rows of `plan_item`.
    pub fn of(items: &[Values]) -> Self {
        let clock = |code: &str| count(items, |item| text(item, "clock") == Some(code));
        let mut totals = Self {
            items: count(items, |_| true),
            done: clock("done"),
            by_hand: count(items, |item| {
                text(item, "clock") == Some("done") && item.get("done_by_hand") == Some(&Value::Bool(true))
            }),
            moved: clock("moved"),
            cancelled: clock("cancelled"),
            overdue: clock("overdue"),
            open: clock("planned") + clock("in_progress"),
            percent: None,
        };
        let counted = totals.items - totals.cancelled;
        totals.percent = (counted > 0).then(|| 100.0 * f64::from(totals.done) / f64::from(counted));
        totals
    }
}

fn count(items: &[Values], holds: impl Fn(&Values) -> bool) -> u32 {
    let count = items.iter().filter(|item| holds(item)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

pub(crate) fn page(engine: &Engine, context: &Context, request: Id) -> Result<Answer<PlanPage>> {
    engine
        .read(|reader| of_plan(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of a plan.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_plan(reader: &Reader<'_>, id: &str, context: &Context) -> Result<PlanPage> {
    let row = record::get(reader, Plan::KIND, id, context)?;
    let items = belonging(reader, PlanItem::KIND, "plan", id, context)?;
    let totals = PlanTotals::of(&items);
    Ok(PlanPage {
        findings: findings(reader, &row, &items, &totals, context)?,
        sections: belonging(reader, PlanSection::KIND, "plan", id, context)?,
        approvals: belonging(reader, Approval::KIND, "plan", id, context)?,
        versions: versions(reader, id)?,
        next_steps: next_steps(text(&row, "state").unwrap_or_default()),
        totals,
        items,
        row,
    })
}

fn versions(reader: &Reader<'_>, plan: &str) -> Result<Vec<VersionView>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT id, number, approved_on, approved_by, reason FROM plan_version
         WHERE plan = ?1 AND deleted_at IS NULL ORDER BY number DESC",
    )?;
    let rows = statement.query_map([plan], |row| {
        Ok(VersionView {
            id: row.get(0)?,
            number: row.get(1)?,
            approved_on: row.get(2)?,
            approved_by: row.get(3)?,
            reason: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What stands against the plan, or will: no lines, lines without term or responsible, not approved in time, overdue.
fn findings(
    reader: &Reader<'_>,
    plan: &Values,
    items: &[Values],
    totals: &PlanTotals,
    context: &Context,
) -> Result<Vec<Finding>> {
    let live = |item: &Values| text(item, "state") != Some("cancelled");
    let no_term = count(items, |item| {
        live(item)
            && ["term_kind", "term_from", "term_to"]
                .iter()
                .all(|field| text(item, field).is_none())
    });
    let nobody = count(items, |item| live(item) && !has_responsible(item));
    let found = |code: &str, ok: bool, severity: Severity, fact: Value| {
        Finding::found(code, ok, severity, fact).proven_by("plan", text(plan, "id"))
    };
    let mut findings = vec![found(
        "plan_lines",
        totals.items > 0,
        Severity::Error,
        json!({ "count": totals.items }),
    )];
    if totals.items > 0 {
        findings.extend([
            found("plan_terms", no_term == 0, Severity::Warn, json!({ "count": no_term })),
            found(
                "plan_responsible",
                nobody == 0,
                Severity::Warn,
                json!({ "count": nobody }),
            ),
            found(
                "plan_overdue",
                totals.overdue == 0,
                Severity::Warn,
                json!({ "count": totals.overdue }),
            ),
        ]);
    }
    let (start, _) = days(reader, text(plan, "academic_year").unwrap_or_default())?;
    let start = text(plan, "period_from").unwrap_or(&start);
    let by = super::overdue::approve_by(start, rules::value_on(reader, "plan_approve_days", context.today)?);
    let approved = ["approved", "executed", "archived"].contains(&text(plan, "state").unwrap_or_default());
    let severity = match by {
        Some(by) if context.today > by => Severity::Warn,
        _ => Severity::Info,
    };
    let fact = json!({ "on": text(plan, "approved_on"), "by": by });
    findings.push(found("plan_approval", approved, severity, fact));
    Ok(findings)
}

/// Whether a line says who is responsible: a person, people, a role or a text.
fn has_responsible(item: &Values) -> bool {
    let listed = |field: &str| {
        item.get(field)
            .and_then(Value::as_array)
            .is_some_and(|ids| !ids.is_empty())
    };
    text(item, "responsible").is_some()
        || text(item, "responsible_text").is_some()
        || listed("people")
        || listed("roles")
}
