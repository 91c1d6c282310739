//! Whether a group's year has what it needs (R-GRP-1, R-GRP-2, R-MEM-2), finding by finding.
//!
//! Until the day by which a year must be ready (`group_ready_days` after its start) what is missing is only told; from
//! then on it is a warning. Rules are those of the day that is looked at: today, or the last day of a year that is over.

use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::page::number;
use crate::college::rules;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::checks::text;
use crate::record::{Finding, Severity, Values};

/// What is known of a group's year.
pub(super) struct Standing<'a> {
    pub(super) group: &'a Values,
    pub(super) year: &'a Values,
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
    pub(super) headships: &'a [Values],
    pub(super) sessions: &'a Sessions,
}

/// The sessions of a group's year, counted.
#[derive(Default)]
pub(super) struct Sessions {
    /// The greatest number.
    pub(super) last: i64,
    /// Held ones.
    pub(super) held: i64,
    /// Held ones without a mark of attendance.
    pub(super) unmarked: i64,
    /// Held ones without agenda and decisions.
    pub(super) unwritten: i64,
}

/// Every condition of the year, whether it holds or not.
pub(super) fn findings(reader: &Reader<'_>, standing: &Standing<'_>, context: &Context) -> Result<Vec<Finding>> {
    let day = context.today.clamp(standing.start, standing.end);
    let rule = |code| rules::value_on(reader, code, day);
    let ready_by = standing.start + TimeDelta::days(rule("group_ready_days")?);
    let late = context.today > ready_by;
    let own_size = standing.group.get("min_size").and_then(Value::as_i64);
    let need = own_size.map_or_else(|| rule("group_min_size"), Ok)?;
    let head = head_on(standing.headships, day);
    let mut findings = vec![
        regulation(standing.group, late, ready_by),
        found("grp_head", head.is_some(), late, head_fact(head, ready_by)),
        plan(standing.year, late, ready_by),
        size(number(standing.year, "members"), need, late),
        sessions(standing, rule("group_min_sessions")?, context.today),
        minutes(standing.sessions),
    ];
    if let Some(head) = head.filter(|_| context.today <= standing.end) {
        findings.push(in_school(head));
    }
    Ok(findings)
}

fn found(code: &str, ok: bool, late: bool, fact: Value) -> Finding {
    Finding::found(code, ok, if late { Severity::Warn } else { Severity::Info }, fact)
}

/// Who heads on a day.
pub(super) fn head_on(headships: &[Values], day: NaiveDate) -> Option<&Values> {
    let day = day.to_string();
    headships.iter().find(|head| super::page::overlaps(head, &day, &day))
}

fn regulation(group: &Values, late: bool, by: NaiveDate) -> Finding {
    let approved = text(group, "regulation_approved_on");
    let fact = json!({ "on": approved, "number": text(group, "regulation_number"), "by": by });
    found("grp_regulation", approved.is_some(), late, fact).proven_by("creative_group", text(group, "id"))
}

fn head_fact(head: Option<&Values>, by: NaiveDate) -> Value {
    json!({ "name": head.and_then(|head| text(head, "person_name")), "since": head.and_then(|head| text(head, "since")), "by": by })
}

fn plan(year: &Values, late: bool, by: NaiveDate) -> Finding {
    let approved = text(year, "plan_approved_on");
    let fact = json!({ "on": approved, "lines": number(year, "plan_items"), "by": by });
    found("grp_plan", approved.is_some(), late, fact).proven_by("group_year", text(year, "id"))
}

fn size(count: i64, need: i64, late: bool) -> Finding {
    Finding {
        missing: if count >= need {
            Value::Null
        } else {
            json!({ "count": need - count })
        },
        ..found("grp_size", count >= need, late, json!({ "count": count, "need": need }))
    }
}

/// Enough sessions are held; while the year runs it is enough that they are planned.
fn sessions(standing: &Standing<'_>, need: i64, today: NaiveDate) -> Finding {
    let (held, planned) = (
        number(standing.year, "sessions_held"),
        number(standing.year, "sessions_planned"),
    );
    let wanting = if today > standing.end {
        held < need
    } else {
        planned < need
    };
    Finding {
        missing: if held >= need {
            Value::Null
        } else {
            json!({ "count": need - held })
        },
        ..found(
            "grp_sessions",
            held >= need,
            wanting,
            json!({ "held": held, "planned": planned, "need": need }),
        )
    }
}

/// A held session has attendance and something that its minutes tell.
fn minutes(sessions: &Sessions) -> Finding {
    let Sessions {
        held,
        unmarked,
        unwritten,
        ..
    } = *sessions;
    let fact = json!({ "held": held, "unmarked": unmarked, "unwritten": unwritten });
    found("grp_minutes", unmarked == 0 && unwritten == 0, true, fact)
}

/// The head is still of the School; where not, the headship goes on and that is said (domain.md §2.4).
pub(super) fn in_school(head: &Values) -> Finding {
    let member = head.get("in_school") == Some(&Value::Bool(true));
    let fact = json!({ "name": text(head, "person_name") });
    found("head_in_school", member, true, fact).proven_by("headship", text(head, "id"))
}
