//! Who may be the mentor of a young teacher, and what each lacks (R-MEN-1, R-MEN-3).

use chrono::NaiveDate;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{self, ENOUGH, HELD};
use super::warnings;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::people::model::Person;
use crate::problem::Result;
use crate::record::{Finding, Record, expand_sql};

/// Most candidates that are offered; anybody else may be chosen by name.
const MOST: u32 = 100;

/// For whom a mentor is looked for.
#[derive(Debug, Deserialize, TS)]
pub struct MentorCandidatesRequest {
    /// Mentee.
    pub mentee: String,
    /// First day of the pair; today where none is given.
    #[ts(optional)]
    pub on: Option<NaiveDate>,
}

/// Somebody who may be a mentor.
#[derive(Debug, Serialize, TS)]
pub struct MentorCandidate {
    /// Who.
    pub person: String,
    /// Name.
    pub name: String,
    /// What tells them from a namesake: position and department.
    pub detail: Option<String>,
    /// Mentees on that day.
    #[ts(type = "number")]
    pub running: i64,
    /// What was found: `men_school` (R-MEN-1), `men_load` (R-MEN-3).
    pub findings: Vec<Finding>,
    /// `ok` where all holds, `nearly` where one thing is missing, `no` where nothing holds.
    pub state: String,
}

pub(crate) fn candidates(
    engine: &Engine,
    context: &Context,
    request: MentorCandidatesRequest,
) -> Result<Answer<Vec<MentorCandidate>>> {
    engine
        .read(|reader| of_mentee(reader, &request.mentee, request.on.unwrap_or(context.today), context))
        .map(Answer::of)
}

/// Members of the School, experts and higher, and those who are mentors already: first those of whom nothing is missing,
/// of them those of the mentee's department, the least loaded first.
///
/// # Errors
/// `no_rule`.
pub fn of_mentee(reader: &Reader<'_>, mentee: &str, day: NaiveDate, context: &Context) -> Result<Vec<MentorCandidate>> {
    let rules = facts::pair_rules(reader, context)?;
    let mut found = Vec::new();
    for (person, name, detail) in offered(reader, mentee, day, context)? {
        let others = facts::loads(reader, &person, None)?;
        let on_day = others
            .iter()
            .filter(|other| other.since <= day && day <= other.until && other.mentee != mentee);
        let mut mentees: Vec<&str> = on_day.map(|other| other.mentee.as_str()).collect();
        mentees.sort_unstable();
        mentees.dedup();
        let findings = vec![
            warnings::mentor("men_school", &facts::of_mentor(reader, &person, day, context)?, &person),
            warnings::load("men_load", mentee, &others, day, day, rules),
        ];
        let state = match findings.iter().filter(|finding| finding.ok).count() {
            2 => "ok",
            1 => "nearly",
            _ => "no",
        };
        found.push(MentorCandidate {
            running: mentees.len() as i64,
            person,
            name,
            detail,
            findings,
            state: state.to_owned(),
        });
    }
    // Stable: within a state the order of the query stays.
    found.sort_by_key(|candidate| {
        ["ok", "nearly", "no"]
            .iter()
            .position(|state| *state == candidate.state)
    });
    Ok(found)
}

/// Who is offered: id, name, position and department.
fn offered(
    reader: &Reader<'_>,
    mentee: &str,
    day: NaiveDate,
    context: &Context,
) -> Result<Vec<(String, String, Option<String>)>> {
    let detail = Person::KIND.detail_sql.unwrap_or("NULL");
    let sql = expand_sql(
        &format!(
            "WITH member AS MATERIALIZED (SELECT DISTINCT m.person AS person FROM school_membership m
               WHERE m.deleted_at IS NULL AND m.since <= :day AND coalesce(m.until, '9999') >= :day),
             busy AS MATERIALIZED (SELECT m.mentor AS person, count(DISTINCT m.mentee) AS mentees FROM mentorship m
               WHERE m.deleted_at IS NULL AND m.state IN ('ordered', 'running', 'reported') AND m.since <= :day AND m.until >= :day
               GROUP BY m.mentor),
             skilled AS MATERIALIZED (SELECT DISTINCT c.person AS person FROM {HELD} AND {ENOUGH}),
             offered AS (SELECT person FROM member UNION SELECT person FROM busy UNION SELECT person FROM skilled)
             SELECT t.id, {{full_name}}, {detail} FROM offered JOIN person t ON t.id = offered.person
               LEFT JOIN busy ON busy.person = t.id
             WHERE t.deleted_at IS NULL AND t.status = 'active' AND t.id <> :mentee
             ORDER BY t.id NOT IN (SELECT person FROM member),
               t.department IS NOT (SELECT p.department FROM person p WHERE p.id = :mentee),
               coalesce(busy.mentees, 0), t.order_{{lang}} LIMIT :most",
        ),
        Person::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let bound = named_params! { ":day": day.to_string(), ":mentee": mentee, ":most": MOST };
    let found = statement.query_map(bound, |row| {
        Ok((
            row.get(0)?,
            row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            row.get(2)?,
        ))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
