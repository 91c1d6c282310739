//! What is known of the two people of a pair, read from the file for [`super::warnings`].

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

use super::warnings::{self, CategoryFact, Load, MenteeFacts, MentorFacts, OrderFacts, PairRules};
use crate::college::holidays::Workdays;
use crate::college::rules;
use crate::context::Context;
use crate::db::Reader;
use crate::people::model::Person;
use crate::problem::Result;
use crate::record::checks::text;
use crate::record::{self, Finding, Values, sql_title};
use crate::school::membership;

/// The rules of the day.
///
/// # Errors
/// `no_rule`.
pub(super) fn pair_rules(reader: &Reader<'_>, context: &Context) -> Result<PairRules> {
    let value = |code| rules::value(reader, code, context);
    Ok(PairRules {
        order_days: value("mentor_order_days")?,
        period_months: value("mentor_period_months")?,
        max_mentees: value("mentor_max_mentees")?,
        mentee_months: value("mentee_months")?,
    })
}

/// What makes somebody a mentor on that day.
pub(super) fn of_mentor(reader: &Reader<'_>, person: &str, day: NaiveDate, context: &Context) -> Result<MentorFacts> {
    let working: Option<bool> = reader
        .connection()
        .prepare_cached("SELECT status = 'active' FROM person WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([person], |row| row.get(0))
        .optional()?;
    Ok(MentorFacts {
        working: working.unwrap_or(false),
        membership: membership::covering(reader, person, &day.to_string())?,
        category: category(reader, person, day, context)?,
    })
}

/// SQL of the categories `c` of pedagogues that hold on `:day`, with their rank on the ladder of today: an old category
/// stands where the one does that it is comparable with; deputies of the head have a ladder of their own, above.
pub(super) const HELD: &str = "category_record c JOIN category k ON k.id = c.category
       LEFT JOIN category now ON now.id = k.comparable
     WHERE c.deleted_at IS NULL AND coalesce(c.granted, '') <= :day AND coalesce(c.valid_until, '9999') >= :day
       AND coalesce(now.rank, k.rank) <= (SELECT rank FROM category WHERE id = 'category-master')";

/// SQL: the category is that of an expert or higher.
pub(super) const ENOUGH: &str =
    "coalesce(now.rank, k.rank) >= (SELECT rank FROM category WHERE id = 'category-expert')";

fn category(reader: &Reader<'_>, person: &str, day: NaiveDate, context: &Context) -> Result<Option<CategoryFact>> {
    let sql = format!(
        "SELECT c.id, {title}, coalesce({ENOUGH}, 0) FROM {HELD} AND c.person = :person
         ORDER BY c.granted IS NULL, c.granted DESC, c.created_at DESC LIMIT 1",
        title = sql_title("category", "c.category", context.language),
    );
    let bound = named_params! { ":person": person, ":day": day.to_string() };
    let found = reader.connection().prepare_cached(&sql)?.query_row(bound, |row| {
        Ok(CategoryFact {
            id: row.get(0)?,
            title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            enough: row.get(2)?,
        })
    });
    Ok(found.optional()?)
}

/// Whom else the mentor has and from when to when; pairs that were stopped or closed end on that day.
pub(super) fn loads(reader: &Reader<'_>, mentor: &str, without: Option<&str>) -> Result<Vec<Load>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT mentee, since, coalesce(min(until, coalesce(ended_on, until)), ended_on) FROM mentorship
         WHERE mentor = ?1 AND id <> coalesce(?2, '') AND deleted_at IS NULL AND state <> 'proposed'
           AND since IS NOT NULL AND coalesce(until, ended_on) IS NOT NULL",
    )?;
    let mut rows = statement.query((mentor, without))?;
    let mut loads = Vec::new();
    while let Some(row) = rows.next()? {
        let (since, until): (String, String) = (row.get(1)?, row.get(2)?);
        if let (Ok(since), Ok(until)) = (since.parse(), until.parse()) {
            let mentee = row.get(0)?;
            loads.push(Load { mentee, since, until });
        }
    }
    Ok(loads)
}

fn of_mentee(reader: &Reader<'_>, person: &Person, discipline: Option<&str>) -> Result<MenteeFacts> {
    let taught: bool = reader
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM person_discipline WHERE person = ?1 AND discipline = ?2 AND deleted_at IS NULL)",
        )?
        .query_row((&person.id, discipline), |row| row.get(0))?;
    Ok(MenteeFacts {
        person: person.id.clone(),
        experience_since: person.pedagogical_start.or(person.hire_date),
        hired: person.hire_date,
        young: person.young_specialist == "yes",
        new_discipline: discipline.is_some() && !taught,
    })
}

/// Everything that R-MEN-1..4 say of a pair with these values.
///
/// # Errors
/// `no_rule`; `not_found` where a person is gone.
pub fn warnings(reader: &Reader<'_>, id: Option<&str>, pair: &Values, context: &Context) -> Result<Vec<Finding>> {
    let day = |field: &str| text(pair, field).and_then(|day| day.parse::<NaiveDate>().ok());
    let (Some(mentor), Some(mentee)) = (text(pair, "mentor"), text(pair, "mentee")) else {
        return Ok(Vec::new());
    };
    let rules = pair_rules(reader, context)?;
    let first = day("since").or_else(|| day("order_date")).unwrap_or(context.today);
    let person: Person = record::load(reader, mentee)?;
    let ordered = OrderFacts {
        hired: person.hire_date,
        ordered: day("order_date"),
        prolonged: text(pair, "continues").is_some(),
    };
    let mut found = vec![
        warnings::mentor("men_member", &of_mentor(reader, mentor, first, context)?, mentor),
        warnings::order(
            &ordered,
            rules,
            &Workdays::read(reader, context)?,
            mentee,
            context.today,
        ),
    ];
    found.extend(warnings::period(day("since"), day("until"), rules));
    let last = day("until").unwrap_or(first).max(first);
    found.push(warnings::load(
        "men_load",
        mentee,
        &loads(reader, mentor, id)?,
        first,
        last,
        rules,
    ));
    let facts = of_mentee(reader, &person, text(pair, "discipline"))?;
    found.push(warnings::novice(&facts, first, rules));
    Ok(found)
}
