//! Who can head a group on a day: facts of all who come into question, read at once, and the answer for each.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::eligibility::{self, Course, Facts, HeadRules, Membership, OtherGroup, Practice};
use super::model::{CreativeGroup, Headship};
use super::readiness::head_on;
use crate::college::rules;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::{Error, Result};
use crate::record::{self, Finding, Record, Values, expand_sql};

/// For which group, on which day.
#[derive(Debug, Deserialize, TS)]
pub struct EligibilityRequest {
    /// Group.
    pub creative_group: String,
    /// Day; today where none is given.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub on: Option<NaiveDate>,
}

/// A technology by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Id.
    pub id: String,
    /// Name.
    pub title: String,
}

/// Who can head a group.
#[derive(Debug, Serialize, TS)]
pub struct GroupEligibility {
    /// The day.
    pub on: NaiveDate,
    /// The group's main technology.
    pub technology: Option<Named>,
    /// Who heads on that day; a row of `headship`.
    #[ts(type = "Row | null")]
    pub head: Option<Values>,
    /// Who comes into question, those who qualify first.
    pub candidates: Vec<HeadCandidate>,
}

/// One who comes into question.
#[derive(Debug, Serialize, TS)]
pub struct HeadCandidate {
    /// Who.
    pub person: String,
    /// Name.
    pub name: String,
    /// Post and department.
    pub detail: Option<String>,
    /// `ok`: all conditions hold; `nearly`: one does not; `no`.
    pub state: &'static str,
    /// How many conditions do not hold.
    pub missing: usize,
    /// Every condition: `head_school`, `head_experience`, `head_course`, and `head_other_groups`, which only warns.
    pub findings: Vec<Finding>,
}

pub(crate) fn eligibility(
    engine: &Engine,
    context: &Context,
    request: EligibilityRequest,
) -> Result<Answer<GroupEligibility>> {
    let on = request.on.unwrap_or(context.today);
    engine
        .read(|reader| of_group(reader, &request.creative_group, on, context))
        .map(Answer::of)
}

/// Who can head the group on that day: members of the School, all with practice or a course in the technology, and the
/// members of the group.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_group(reader: &Reader<'_>, group: &str, on: NaiveDate, context: &Context) -> Result<GroupEligibility> {
    let technology = technology_of(reader, group, context)?;
    let rules = head_rules(reader, on)?;
    let scope = Scope {
        group,
        technology: technology.as_ref().map(|technology| technology.id.as_str()),
        on,
        person: None,
    };
    let mut facts = facts(reader, &scope, context)?;
    let mut candidates = people(reader, &scope, context)?;
    for candidate in &mut candidates {
        let known = facts.remove(&candidate.person).unwrap_or_default();
        candidate.findings = eligibility::findings(&known, on, rules, technology.is_some());
        candidate.missing = eligibility::failing(&candidate.findings);
        candidate.state = match candidate.missing {
            0 => "ok",
            1 => "nearly",
            _ => "no",
        };
    }
    // Stable: within one state by name.
    candidates.sort_by_key(|candidate| candidate.missing);
    let headships = record::belonging(reader, Headship::KIND, "creative_group", group, context)?;
    Ok(GroupEligibility {
        on,
        technology,
        head: head_on(&headships, on).cloned(),
        candidates,
    })
}

/// The conditions for one person, whoever it is.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_person(
    reader: &Reader<'_>,
    group: &str,
    person: &str,
    on: NaiveDate,
    context: &Context,
) -> Result<(Option<Named>, Vec<Finding>)> {
    let technology = technology_of(reader, group, context)?;
    let scope = Scope {
        group,
        technology: technology.as_ref().map(|technology| technology.id.as_str()),
        on,
        person: Some(person),
    };
    let known = facts(reader, &scope, context)?.remove(person).unwrap_or_default();
    let findings = eligibility::findings(&known, on, head_rules(reader, on)?, technology.is_some());
    Ok((technology, findings))
}

/// R-HEAD-4 for one person: which other groups are headed on that day.
///
/// # Errors
/// `no_rule`.
pub fn others_of(reader: &Reader<'_>, group: &str, person: &str, on: NaiveDate, context: &Context) -> Result<Finding> {
    let scope = Scope {
        group,
        technology: None,
        on,
        person: Some(person),
    };
    let mut known = BTreeMap::new();
    other_groups(reader, &scope, context, &mut known)?;
    let others = known.remove(person).unwrap_or_default().others;
    Ok(eligibility::others(&others, head_rules(reader, on)?.groups))
}

/// The rules of R-HEAD on a day.
///
/// # Errors
/// `no_rule`.
pub fn head_rules(reader: &Reader<'_>, on: NaiveDate) -> Result<HeadRules> {
    Ok(HeadRules {
        years: rules::value_on(reader, "head_experience_years", on)?,
        course_months: rules::value_on(reader, "head_course_max_months", on)?,
        groups: rules::value_on(reader, "head_max_groups", on)?,
    })
}

fn technology_of(reader: &Reader<'_>, group: &str, context: &Context) -> Result<Option<Named>> {
    let sql = expand_sql(
        "SELECT g.technology, {title:technology:g.technology} FROM creative_group g WHERE g.id = ?1 AND g.deleted_at IS NULL",
        CreativeGroup::KIND,
        context.language,
    );
    let found: Option<(Option<String>, Option<String>)> = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([group], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (id, title) =
        found.ok_or_else(|| Error::coded("not_found", json!({ "record": "creative_group", "id": group })))?;
    Ok(id.map(|id| Named {
        id,
        title: title.unwrap_or_default(),
    }))
}

/// Whose facts are read: one person's, or those of all.
struct Scope<'a> {
    group: &'a str,
    technology: Option<&'a str>,
    on: NaiveDate,
    person: Option<&'a str>,
}

/// Who comes into question and works, by name.
const PEOPLE: &str = "WITH listed (person) AS (
    SELECT m.person FROM school_membership m WHERE m.deleted_at IS NULL AND m.since <= :on AND coalesce(m.until, '9999') >= :on
    UNION SELECT e.person FROM technology_experience e WHERE e.technology = :technology AND e.deleted_at IS NULL
    UNION SELECT r.person FROM course_programme_technology l JOIN training_record r ON r.course_programme = l.course_programme
      WHERE l.technology = :technology AND l.deleted_at IS NULL AND r.deleted_at IS NULL
      AND r.status NOT IN ('cancelled', 'not_completed')
    UNION SELECT m.person FROM group_membership m WHERE m.creative_group = :group AND m.deleted_at IS NULL
      AND m.since <= :on AND coalesce(m.until, '9999') >= :on)
  SELECT p.id, {names:person:p}, nullif(concat_ws(', ', {title:position:p.position}, {title:department:p.department}), '')
  FROM listed JOIN person p ON p.id = listed.person
  WHERE p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved') ORDER BY p.order_{lang}, p.id";

fn people(reader: &Reader<'_>, scope: &Scope<'_>, context: &Context) -> Result<Vec<HeadCandidate>> {
    let sql = expand_sql(PEOPLE, CreativeGroup::KIND, context.language);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let on = scope.on.to_string();
    let bound = named_params! { ":on": on, ":technology": scope.technology, ":group": scope.group };
    let rows = statement.query_map(bound, |row| {
        Ok(HeadCandidate {
            person: row.get(0)?,
            name: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            detail: row.get(2)?,
            state: "no",
            missing: 0,
            findings: Vec::new(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Facts by person, from one query for each kind of proof.
fn facts(reader: &Reader<'_>, scope: &Scope<'_>, context: &Context) -> Result<BTreeMap<String, Facts>> {
    let mut known: BTreeMap<String, Facts> = BTreeMap::new();
    let connection = reader.connection();
    let day = |text: Option<String>| text.and_then(|day| day.parse::<NaiveDate>().ok());
    let mut statement = connection.prepare_cached(
        "SELECT person, id, since, until FROM school_membership WHERE deleted_at IS NULL AND (?1 IS NULL OR person = ?1)",
    )?;
    let mut rows = statement.query([scope.person])?;
    while let Some(row) = rows.next()? {
        let Some(since) = day(row.get(2)?) else { continue };
        known.entry(row.get(0)?).or_default().memberships.push(Membership {
            id: row.get(1)?,
            since,
            until: day(row.get(3)?),
        });
    }
    let mut statement = connection.prepare_cached(
        "SELECT person, id, since, until, level FROM technology_experience
         WHERE technology = ?2 AND deleted_at IS NULL AND (?1 IS NULL OR person = ?1) ORDER BY id",
    )?;
    let mut rows = statement.query((scope.person, scope.technology))?;
    let partial = |text: Option<String>| text.and_then(|day| day.parse().ok());
    while let Some(row) = rows.next()? {
        known.entry(row.get(0)?).or_default().practice.push(Practice {
            id: row.get(1)?,
            since: partial(row.get(2)?),
            until: partial(row.get(3)?),
            level: row.get(4)?,
        });
    }
    let sql = expand_sql(
        "SELECT r.person, r.id, {title:course_programme:r.course_programme}, coalesce(r.end_date, r.issue_date), r.hours,
           r.status = 'certified' FROM course_programme_technology l JOIN training_record r
           ON r.course_programme = l.course_programme WHERE l.technology = :technology AND l.deleted_at IS NULL
           AND r.deleted_at IS NULL AND r.status NOT IN ('cancelled', 'not_completed')
           AND (:person IS NULL OR r.person = :person) ORDER BY r.id",
        CreativeGroup::KIND,
        context.language,
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":technology": scope.technology, ":person": scope.person })?;
    while let Some(row) = rows.next()? {
        known.entry(row.get(0)?).or_default().courses.push(Course {
            id: row.get(1)?,
            title: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
            end: day(row.get(3)?),
            hours: row.get(4)?,
            certified: row.get(5)?,
        });
    }
    other_groups(reader, scope, context, &mut known)?;
    Ok(known)
}

/// Groups, other than this, that are headed on the day.
fn other_groups(
    reader: &Reader<'_>,
    scope: &Scope<'_>,
    context: &Context,
    known: &mut BTreeMap<String, Facts>,
) -> Result<()> {
    let sql = expand_sql(
        "SELECT h.person, h.id, {title:creative_group:h.creative_group} FROM headship h
         JOIN creative_group g ON g.id = h.creative_group WHERE h.deleted_at IS NULL AND g.deleted_at IS NULL
         AND h.creative_group <> :group AND h.since <= :on AND coalesce(h.until, '9999') >= :on
         AND (:person IS NULL OR h.person = :person) ORDER BY g.order_{lang}, h.id",
        CreativeGroup::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let on = scope.on.to_string();
    let mut rows = statement.query(named_params! { ":group": scope.group, ":on": on, ":person": scope.person })?;
    while let Some(row) = rows.next()? {
        known.entry(row.get(0)?).or_default().others.push(OtherGroup {
            id: row.get(1)?,
            name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
        });
    }
    Ok(())
}
