//! Who may head a group (R-HEAD-1 to 4): pure answers, condition by condition, on any day.
//!
//! Each answer tells what was found, what is missing and from which day it would hold, and the record that proves it.
//!
//! Incomplete dates are read carefully, so that nobody is let through by a guess: practice that began «in 2023» counts
//! from 31 December 2023, practice that ended «in 2024» ends on 1 January 2024. Between two rows of one history such a
//! guess would tear a hole where there is none: rows that may touch each other are one practice. Practice in several
//! separate stretches is added up, as the seed asks for accumulated work experience. Every level (learning, applies,
//! shares) is practice.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use crate::record::{Finding, Severity};
use crate::text::dates::{PartialDate, add_months, months_between};

/// Conditions of which one failing makes a candidate «nearly» fit.
pub const BLOCKING: [&str; 3] = ["head_school", "head_experience", "head_course"];

/// The rules of R-HEAD as they hold on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadRules {
    /// Full years of practice.
    pub years: i64,
    /// Most months since the end of the course; any where 0.
    pub course_months: i64,
    /// Groups that one person heads without a warning.
    pub groups: i64,
}

/// One membership in the School.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Id of the `school_membership`.
    pub id: String,
    /// First day.
    pub since: NaiveDate,
    /// Last day; open where none.
    pub until: Option<NaiveDate>,
}

/// One row of the history of practice in the technology.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Id of the `technology_experience`.
    pub id: String,
    /// Since when; a row without it counts nothing.
    pub since: Option<PartialDate>,
    /// Until when.
    pub until: Option<PartialDate>,
    /// `learning`, `applies`, `shares`.
    pub level: String,
}

/// One course whose programme teaches the technology.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Id of the `training_record`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// Academic hours.
    pub hours: Option<i64>,
    /// Has a certificate.
    pub certified: bool,
}

/// A group that the person heads on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherGroup {
    /// Id of the `headship`.
    pub id: String,
    /// Name of the group.
    pub name: String,
}

/// All that is known of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Memberships in the School, any order.
    pub memberships: Vec<Membership>,
    /// Practice in the technology, any order.
    pub practice: Vec<Practice>,
    /// Courses in the technology, any order.
    pub courses: Vec<Course>,
    /// Other groups that the person heads on the day.
    pub others: Vec<OtherGroup>,
}

/// Every condition on that day. A group without a technology asks for neither practice nor course.
pub fn findings(facts: &Facts, on: NaiveDate, rules: HeadRules, technology: bool) -> Vec<Finding> {
    let mut findings = vec![school(&facts.memberships, on)];
    if technology {
        findings.push(experience(&facts.practice, on, rules.years));
        findings.push(course(&facts.courses, on, rules.course_months));
    }
    findings.push(others(&facts.others, rules.groups));
    findings
}

/// How many of the conditions that stop an appointment do not hold.
pub fn failing(findings: &[Finding]) -> usize {
    findings
        .iter()
        .filter(|finding| !finding.ok && BLOCKING.contains(&finding.code.as_str()))
        .count()
}

fn answer(code: &str, ok: bool, fact: Value, missing: Value, proof: Option<(&str, &str)>) -> Finding {
    let finding = Finding::of(code, ok, Severity::Error, fact, missing);
    match proof {
        Some((record, id)) => finding.proven_by(record, Some(id)),
        None => finding,
    }
}

/// R-HEAD-1: a membership in the School covers the day. Otherwise the one that begins next, or the last that ended.
fn school(memberships: &[Membership], on: NaiveDate) -> Finding {
    let covers = |one: &&Membership| one.since <= on && one.until.is_none_or(|until| until >= on);
    let member = memberships.iter().filter(covers).max_by_key(|one| one.since);
    let later = || {
        memberships
            .iter()
            .filter(|one| one.since > on)
            .min_by_key(|one| one.since)
    };
    let ended = || memberships.iter().max_by_key(|one| one.until);
    let (found, one) = match (member, later(), ended()) {
        (Some(one), ..) => ("member", Some(one)),
        (None, Some(one), _) => ("later", Some(one)),
        (None, None, Some(one)) => ("ended", Some(one)),
        (None, None, None) => ("none", None),
    };
    let fact = json!({
        "found": found, "on": on, "since": one.map(|one| one.since), "until": one.and_then(|one| one.until),
    });
    let from = (found == "later").then(|| one.map(|one| one.since)).flatten();
    let proof = one.map(|one| ("school_membership", one.id.as_str()));
    answer("head_school", found == "member", fact, json!({ "from": from }), proof)
}

/// A stretch of practice without a gap.
struct Stretch<'a> {
    /// First day on which practice is certain.
    start: NaiveDate,
    /// As it is written.
    since: PartialDate,
    /// Last day; open where none.
    until: Option<PartialDate>,
    /// The row that stands last in it.
    last: &'a Practice,
}

/// Rows of one history that may touch each other, joined.
fn stretches(practice: &[Practice]) -> Vec<Stretch<'_>> {
    let mut rows: Vec<(PartialDate, &Practice)> = practice
        .iter()
        .filter_map(|row| row.since.map(|since| (since, row)))
        .collect();
    rows.sort_by_key(|(since, row)| (since.first_day(), since.last_day(), row.id.as_str()));
    let mut joined: Vec<Stretch<'_>> = Vec::new();
    for (since, row) in rows {
        let after = |until: PartialDate| {
            until
                .last_day()
                .checked_add_days(Days::new(1))
                .unwrap_or(NaiveDate::MAX)
        };
        match joined.last_mut() {
            Some(before) if before.until.is_none_or(|until| since.first_day() <= after(until)) => {
                before.start = before.start.min(since.last_day());
                let longer = row.until.is_none_or(|until| {
                    before.until.is_some_and(|known| {
                        (until.last_day(), until.first_day()) > (known.last_day(), known.first_day())
                    })
                });
                if longer {
                    before.until = row.until;
                }
                before.last = row;
            }
            _ => joined.push(Stretch {
                start: since.last_day(),
                since,
                until: row.until,
                last: row,
            }),
        }
    }
    joined
}

/// R-HEAD-2: practice in the technology, added up, is as many full years.
fn experience(practice: &[Practice], on: NaiveDate, years: i64) -> Finding {
    let all = stretches(practice);
    let begun: Vec<&Stretch<'_>> = all.iter().filter(|stretch| stretch.start <= on).collect();
    let Some(last) = begun.last() else {
        return without_experience(practice, &all, years);
    };
    // The day after the last day of practice; on the day itself where it goes on.
    let end_of = |stretch: &Stretch<'_>| match stretch.until.map(PartialDate::first_day) {
        Some(until) if until < on => until.checked_add_days(Days::new(1)).unwrap_or(on).max(stretch.start),
        _ => on,
    };
    // As if all of it had been one stretch that ends like the last one: what came before is put in front of it.
    let start = begun[..begun.len() - 1].iter().fold(last.start, |start, stretch| {
        let months = months_between(stretch.start, end_of(stretch));
        let whole = add_months(stretch.start, months).unwrap_or(stretch.start);
        let days = u64::try_from((end_of(stretch) - whole).num_days()).unwrap_or(0);
        let earlier = add_months(start, -months).and_then(|start| start.checked_sub_days(Days::new(days)));
        earlier.unwrap_or(start)
    });
    let months = i64::from(months_between(start, end_of(last)));
    let need = years * 12;
    let ok = months >= need;
    let holds = i32::try_from(need).ok().and_then(|need| add_months(start, need));
    let runs_until = last.until.map(PartialDate::first_day);
    let from = holds.filter(|day| runs_until.is_none_or(|until| *day <= until));
    let found = match (ok, from) {
        (true, _) => "enough",
        (false, Some(_)) => "short",
        (false, None) => "stopped",
    };
    let fact = json!({
        "found": found, "since": begun[0].since, "years": months / 12, "months": months % 12, "need": years,
        "lacks": (need - months).max(0), "from": from, "level": last.last.level, "until": last.until,
    });
    let missing = json!({ "months": need - months, "from": from });
    let proof = Some(("technology_experience", last.last.id.as_str()));
    answer("head_experience", ok, fact, missing, proof)
}

/// No practice has begun by the day: it begins later, or its beginning is not written, or there is none.
fn without_experience(practice: &[Practice], all: &[Stretch<'_>], years: i64) -> Finding {
    let (later, need) = (all.first(), years * 12);
    let row = later.map(|later| later.last).or(practice.first());
    let found = match (later, row) {
        (Some(_), _) => "later",
        (None, Some(_)) => "undated",
        (None, None) => "none",
    };
    let from = later
        .filter(|stretch| stretch.until.is_none())
        .and_then(|stretch| add_months(stretch.start, i32::try_from(need).ok()?));
    let fact = json!({
        "found": found, "since": later.map(|later| later.start), "years": 0, "months": 0, "need": years, "lacks": need,
        "from": from, "level": row.map(|row| &row.level), "until": null,
    });
    let proof = row.map(|row| ("technology_experience", row.id.as_str()));
    answer(
        "head_experience",
        years == 0,
        fact,
        json!({ "months": need, "from": from }),
        proof,
    )
}

/// R-HEAD-3: a certified course in the technology ended by the day, and not longer ago than the rule allows.
fn course(courses: &[Course], on: NaiveDate, most_months: i64) -> Finding {
    let certified = || courses.iter().filter(|course| course.certified);
    let ended = certified()
        .filter(|course| course.end.is_some_and(|end| end <= on))
        .max_by_key(|course| course.end);
    let fresh = |course: &Course| {
        let last = course
            .end
            .and_then(|end| add_months(end, i32::try_from(most_months).unwrap_or(i32::MAX)));
        most_months == 0 || last.is_none_or(|last| last >= on)
    };
    let later = || {
        certified()
            .filter(|course| course.end.is_some_and(|end| end > on))
            .min_by_key(|course| course.end)
    };
    let open = || courses.iter().find(|course| !course.certified);
    let (found, one) = match ended {
        Some(one) if fresh(one) => ("course", Some(one)),
        _ => match (later(), ended, open()) {
            (Some(one), ..) => ("later", Some(one)),
            (None, Some(one), _) => ("old", Some(one)),
            (None, None, Some(one)) => ("not_certified", Some(one)),
            (None, None, None) => ("none", None),
        },
    };
    let fact = json!({
        "found": found, "title": one.map(|one| &one.title), "end": one.and_then(|one| one.end),
        "hours": one.and_then(|one| one.hours), "max": most_months,
    });
    let from = (found == "later").then(|| one.and_then(|one| one.end)).flatten();
    let proof = one.map(|one| ("training_record", one.id.as_str()));
    answer("head_course", found == "course", fact, json!({ "from": from }), proof)
}

/// R-HEAD-4: with this group, not more groups than the rule says; a warning that stops nothing.
pub(super) fn others(others: &[OtherGroup], most: i64) -> Finding {
    let count = others.len() as i64;
    let names: Vec<&str> = others.iter().map(|other| other.name.as_str()).collect();
    let ok = count < most;
    let fact = json!({ "found": if count == 0 { "none" } else { "others" }, "count": count, "names": names.join(", "), "max": most });
    let proof = others.first().map(|other| ("headship", other.id.as_str()));
    Finding {
        severity: if ok { Severity::Info } else { Severity::Warn },
        ..answer("head_other_groups", ok, fact, json!({}), proof)
    }
}
