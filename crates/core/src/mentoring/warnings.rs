//! R-MEN-1..4: what the office should know of a pair before it signs the order. Each says what was found; none stops.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use crate::college::holidays::Workdays;
use crate::record::{Finding, Severity};
use crate::school::membership::Covering;
use crate::text::dates::{PartialDate, add_months, months_between};

/// Rule values that the warnings use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PairRules {
    /// R-MEN-2: working days from hiring to the order.
    pub order_days: i64,
    /// R-MEN-2: longest period, in months.
    pub period_months: i64,
    /// R-MEN-3: most mentees at one time.
    pub max_mentees: i64,
    /// R-MEN-4: months of pedagogical experience below which somebody is new to the work.
    pub mentee_months: i64,
}

/// What is known of a mentor on the first day of a pair.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MentorFacts {
    /// Works here.
    pub working: bool,
    /// The membership of the School that covers the day.
    pub membership: Option<Covering>,
    /// The newest category that holds on the day.
    pub category: Option<CategoryFact>,
}

/// A qualification category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryFact {
    /// Id of the `category_record`.
    pub id: String,
    /// Name of the category.
    pub title: String,
    /// Expert or higher, an old category as the one that it is comparable with.
    pub enough: bool,
}

/// What is known of the order of a pair.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderFacts {
    /// When the mentee was hired.
    pub hired: Option<PartialDate>,
    /// Date of the order.
    pub ordered: Option<NaiveDate>,
    /// The pair prolongs one of the year before.
    pub prolonged: bool,
}

/// What is known of a mentee.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MenteeFacts {
    /// Id of the person.
    pub person: String,
    /// From when pedagogical experience counts; the day of hiring where it is not known.
    pub experience_since: Option<PartialDate>,
    /// When hired.
    pub hired: Option<PartialDate>,
    /// Called a young specialist by hand.
    pub young: bool,
    /// The discipline of the pair is not among those that the mentee teaches.
    pub new_discipline: bool,
}

/// From when to when a mentor has a mentee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// Mentee.
    pub mentee: String,
    /// First day.
    pub since: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

fn finding(code: &str, ok: bool, fact: Value, missing: Value) -> Finding {
    Finding::of(code, ok, Severity::Warn, fact, missing)
}

/// R-MEN-1: the mentor works here and is a member of the School, or an expert or higher by category.
pub fn mentor(code: &str, facts: &MentorFacts, person: &str) -> Finding {
    let category = facts.category.as_ref();
    if !facts.working {
        let fact = json!({ "ground": "not_working" });
        let missing = json!({ "ground": "working" });
        return finding(code, false, fact, missing).proven_by("person", Some(person));
    }
    if let Some(membership) = &facts.membership {
        let fact = json!({ "ground": "school", "since": membership.since, "until": membership.until });
        return finding(code, true, fact, Value::Null).proven_by("school_membership", Some(&membership.id));
    }
    let (ok, ground) = match category {
        Some(CategoryFact { enough: true, .. }) => (true, "category"),
        Some(_) => (false, "low_category"),
        None => (false, "nothing"),
    };
    let fact = json!({ "ground": ground, "category": category.map(|category| &category.title) });
    let proof = category.map(|category| category.id.as_str());
    finding(code, ok, fact, json!({ "ground": "school_or_category" })).proven_by("category_record", proof)
}

/// R-MEN-2: the order follows the hiring within some working days. Nothing is asked of a pair that prolongs another, nor
/// of somebody who was hired longer ago than one period of mentoring.
pub fn order(facts: &OrderFacts, rules: PairRules, workdays: &Workdays, mentee: &str, today: NaiveDate) -> Finding {
    let hired = facts.hired;
    // A month or a year stands for its last day, so that nobody is called late too early.
    let due = hired.and_then(|hired| workdays.after(hired.last_day(), rules.order_days));
    let on = facts.ordered.unwrap_or(today);
    let long_ago = hired
        .and_then(|hired| add_months(hired.last_day(), i32::try_from(rules.period_months).ok()?))
        .is_some_and(|later| later < on);
    let state = match (due, facts.ordered) {
        _ if facts.prolonged => "prolonged",
        (None, _) => "unknown",
        _ if long_ago => "earlier",
        (Some(due), Some(ordered)) if ordered <= due => "in_time",
        (Some(_), Some(_)) => "late",
        (Some(due), None) if today <= due => "waiting",
        (Some(_), None) => "overdue",
    };
    let ok = !["late", "overdue", "unknown"].contains(&state);
    let fact = json!({
        "state": state, "hired": hired, "ordered": facts.ordered, "due": due, "need": rules.order_days,
    });
    let missing = match state {
        "unknown" => json!({ "field": "hire_date" }),
        _ => json!({ "days": due.map(|due| (on - due).num_days()) }),
    };
    Finding {
        severity: if ["late", "overdue"].contains(&state) {
            Severity::Warn
        } else {
            Severity::Info
        },
        ..finding("men_order", ok, fact, missing).proven_by("person", Some(mentee))
    }
}

/// R-MEN-2: the period is at most one academic year; nothing to say while it has no two days.
pub fn period(since: Option<NaiveDate>, until: Option<NaiveDate>, rules: PairRules) -> Option<Finding> {
    let (since, until) = (since?, until?);
    // The day before the same day a year later; from 29 February a year ends on the 28th.
    let later = add_months(since, i32::try_from(rules.period_months).ok()?)?;
    let longest = if later.day() < since.day() {
        later
    } else {
        later.pred_opt()?
    };
    let fact = json!({
        "since": since, "until": until, "need": rules.period_months, "longest": longest,
        "months": until.succ_opt().map(|after| months_between(since, after)),
    });
    let missing = json!({ "days": (until - longest).num_days() });
    Some(finding("men_period", until <= longest, fact, missing))
}

/// R-MEN-3: how many mentees the mentor has at one time with this pair, on the fullest of its days.
pub fn load(
    code: &str,
    mentee: &str,
    others: &[Load],
    since: NaiveDate,
    until: NaiveDate,
    rules: PairRules,
) -> Finding {
    let (count, day) = fullest(mentee, others, since, until);
    let fact = json!({ "count": count, "need": rules.max_mentees, "date": day });
    let missing = json!({ "count": count - rules.max_mentees });
    finding(code, count <= rules.max_mentees, fact, missing)
}

/// The most mentees on one day of the period, this one with them, and the first such day.
fn fullest(mentee: &str, others: &[Load], since: NaiveDate, until: NaiveDate) -> (i64, NaiveDate) {
    let starts = others.iter().map(|other| other.since);
    let mut days: Vec<NaiveDate> = starts.filter(|day| (since..=until).contains(day)).collect();
    days.push(since);
    days.sort_unstable();
    let mut most = (0, since);
    for day in days {
        let covering = others.iter().filter(|other| other.since <= day && day <= other.until);
        let mut mentees: Vec<&str> = covering.map(|other| other.mentee.as_str()).chain([mentee]).collect();
        mentees.sort_unstable();
        mentees.dedup();
        if mentees.len() as i64 > most.0 {
            most = (mentees.len() as i64, day);
        }
    }
    most
}

/// R-MEN-4: the mentee is new to the work, to this college or to the discipline.
pub fn novice(facts: &MenteeFacts, first: NaiveDate, rules: PairRules) -> Finding {
    let months = facts
        .experience_since
        .map(|since| i64::from(months_between(since.first_day(), first)));
    let newly = facts.hired.is_some_and(|hired| {
        let months = i32::try_from(rules.period_months).unwrap_or(i32::MAX);
        add_months(hired.last_day(), months).is_some_and(|later| first < later)
    });
    let ground = match months {
        _ if facts.young => "young",
        Some(months) if months < rules.mentee_months => "experience",
        _ if newly => "hired",
        _ if facts.new_discipline => "discipline",
        None => "unknown",
        Some(_) => "nothing",
    };
    let ok = !["unknown", "nothing"].contains(&ground);
    let fact = json!({ "ground": ground, "months": months, "need": rules.mentee_months, "hired": facts.hired });
    let missing = match ground {
        "unknown" => json!({ "field": "pedagogical_start" }),
        _ => json!({ "months": months.map(|months| months - rules.mentee_months) }),
    };
    Finding {
        severity: Severity::Info,
        ..finding("men_novice", ok, fact, missing).proven_by("person", Some(&facts.person))
    }
}
