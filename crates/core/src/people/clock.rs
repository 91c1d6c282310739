//! The PD clock (R-PD-1, 2): when the next course is due, explained finding by finding.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::college::rules;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{Finding, Severity, sql_title};
use crate::text::dates::{PartialDate, add_months};

/// Rule values that the clock uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ClockRules {
    /// R-PD-1: months between courses.
    #[ts(type = "number")]
    pub interval_months: u32,
    /// R-PD-1: months before the due day from which it is amber.
    #[ts(type = "number")]
    pub amber_months: u32,
    /// R-PD-2: fewest hours of a course that counts.
    #[ts(type = "number")]
    pub min_hours: u32,
}

/// What the clock needs to know of one training record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingFact {
    /// Id of the record.
    pub id: String,
    /// Title of the course.
    pub title: String,
    /// Whether it ended with a certificate.
    pub certified: bool,
    /// Whether its kind counts.
    pub kind_counts: bool,
    /// Hours, if known.
    pub hours: Option<u32>,
    /// Last day, if known.
    pub end: Option<NaiveDate>,
}

/// How the clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// The course is not due for a while.
    Ok,
    /// Due within the amber months.
    Soon,
    /// The due day has passed.
    Overdue,
    /// Nothing is known to count from.
    Never,
    /// The person is on leave or no longer works here.
    NotDue,
}

/// The clock of one person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PdClock {
    /// State.
    pub state: ClockState,
    /// Day by which the next course must have ended.
    pub due: Option<NaiveDate>,
    /// Rule values used.
    pub rules: ClockRules,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Day `months` later; the 31st and 29 February fall back to the month's last day.
pub fn months_later(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    add_months(day, i32::try_from(months).ok()?)
}

/// The clock, from facts alone.
///
/// `service` is the day of hiring or of first employment: it counts while there is no course (R-PD-1).
pub fn pd_clock(
    active: bool,
    service: Option<&PartialDate>,
    training: &[TrainingFact],
    rules: ClockRules,
    today: NaiveDate,
) -> PdClock {
    let mut findings = Vec::new();
    let counts = |fact: &&TrainingFact| {
        fact.certified
            && fact.kind_counts
            && fact.end.is_some()
            && fact.hours.is_some_and(|hours| hours >= rules.min_hours)
    };
    let last = training
        .iter()
        .filter(counts)
        .max_by_key(|fact| (fact.end, fact.id.clone()));
    match last {
        Some(fact) => findings.push(course_finding(fact, true, "pd_last_course", Severity::Info)),
        None => findings.push(plain("pd_no_course", Severity::Warn, false, json!({}))),
    }
    for fact in training
        .iter()
        .filter(|fact| !counts(fact) && fact.end > last.and_then(|last| last.end))
    {
        let code = match fact {
            TrainingFact { certified: false, .. } => "pd_not_certified",
            TrainingFact { kind_counts: false, .. } => "pd_kind_not_counted",
            _ => "pd_too_short",
        };
        findings.push(course_finding(fact, false, code, Severity::Info));
    }
    let from = last
        .and_then(|fact| fact.end)
        .or_else(|| service.map(|service| service.last_day()));
    if let (None, Some(service)) = (last, service) {
        findings.push(plain(
            "pd_from_service",
            Severity::Info,
            true,
            json!({ "since": service.to_string() }),
        ));
    }
    let due = from
        .filter(|_| active)
        .and_then(|day| months_later(day, rules.interval_months));
    let state = match due {
        _ if !active => ClockState::NotDue,
        None => ClockState::Never,
        Some(due) if due < today => ClockState::Overdue,
        Some(due) if months_later(today, rules.amber_months).is_some_and(|amber| due <= amber) => ClockState::Soon,
        Some(_) => ClockState::Ok,
    };
    findings.push(due_finding(state, due, rules, today));
    PdClock {
        state,
        due,
        rules,
        findings,
    }
}

fn plain(code: &str, severity: Severity, ok: bool, fact: Value) -> Finding {
    Finding {
        code: code.to_owned(),
        severity,
        ok,
        fact,
        missing: Value::Null,
        proof: None,
    }
}

fn course_finding(fact: &TrainingFact, ok: bool, code: &str, severity: Severity) -> Finding {
    let said = json!({ "title": fact.title, "end": fact.end, "hours": fact.hours });
    plain(code, severity, ok, said).proven_by("training_record", Some(&fact.id))
}

fn due_finding(state: ClockState, due: Option<NaiveDate>, rules: ClockRules, today: NaiveDate) -> Finding {
    let days = due.map(|due| (due - today).num_days());
    let fact = json!({ "due": due, "days": days.map(i64::abs), "months": rules.interval_months });
    let (code, severity, ok) = match state {
        ClockState::Ok => ("pd_due_later", Severity::Info, true),
        ClockState::Soon => ("pd_due_soon", Severity::Warn, true),
        ClockState::Overdue => ("pd_overdue", Severity::Error, false),
        ClockState::Never => ("pd_nothing_to_count_from", Severity::Warn, false),
        ClockState::NotDue => ("pd_not_working", Severity::Info, true),
    };
    let missing = if ok {
        Value::Null
    } else {
        json!({ "min_hours": rules.min_hours })
    };
    Finding {
        missing,
        ..plain(code, severity, ok, fact)
    }
}

/// The rule values of the context's day.
///
/// # Errors
/// `no_rule`.
pub fn clock_rules(reader: &Reader<'_>, context: &Context) -> Result<ClockRules> {
    let value = |code| rules::value(reader, code, context).map(|value| u32::try_from(value).unwrap_or(0));
    Ok(ClockRules {
        interval_months: value("pd_interval_months")?,
        amber_months: value("pd_amber_months")?,
        min_hours: value("pd_min_hours")?,
    })
}

/// The clock of a person in the data.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn clock_of(reader: &Reader<'_>, person: &super::model::Person, context: &Context) -> Result<PdClock> {
    let sql = format!(
        "SELECT r.id, coalesce({}, ''), r.status = 'certified', coalesce(k.counts, 1), r.hours, r.end_date
         FROM training_record r LEFT JOIN training_kind k ON k.id = r.kind
         WHERE r.person = ?1 AND r.deleted_at IS NULL",
        sql_title("course_programme", "r.course_programme", context.language)
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let facts: Vec<TrainingFact> = statement
        .query_map([&person.id], |row| {
            let end: Option<String> = row.get(5)?;
            Ok(TrainingFact {
                id: row.get(0)?,
                title: row.get(1)?,
                certified: row.get::<_, i64>(2)? != 0,
                kind_counts: row.get::<_, i64>(3)? != 0,
                hours: row.get(4)?,
                end: end.and_then(|day| day.parse().ok()),
            })
        })?
        .collect::<Result<_, _>>()?;
    let rules = clock_rules(reader, context)?;
    let service = person.hire_date.as_ref().or(person.pedagogical_start.as_ref());
    Ok(pd_clock(
        person.status == "active",
        service,
        &facts,
        rules,
        context.today,
    ))
}
