//! Lines of groups, of the School and of pairs belong to plans as all lines do: the plan of their owner, which is made
//! when its first line is; and the approval of the one is the approval of the other.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;
use serde_json::json;

use super::freezing;
use super::model::{Plan, PlanItem};
use crate::Language;
use crate::db::{Reader, Writer};
use crate::groups::model::GroupYear;
use crate::mentoring::model::Mentorship;
use crate::problem::{Error, Result};
use crate::record::checks::written;
use crate::record::{self, Kind, Record, Values, values};
use crate::school::model::SchoolYear;

/// Whose plan it may be: kind of the owner, kind of the plan, SQL of names in three languages, academic year, day and
/// protocol of approval.
const OWNERS: [(&Kind, &str, &str); 3] = [
    (
        GroupYear::KIND,
        "group",
        "SELECT g.name_kk, g.name_ru, g.name_en, o.academic_year, o.plan_approved_on
         FROM group_year o JOIN creative_group g ON g.id = o.creative_group WHERE o.id = ?1",
    ),
    (
        SchoolYear::KIND,
        "school",
        "SELECT g.name_kk, g.name_ru, g.name_en, o.academic_year, o.plan_approved_on
         FROM school_year o JOIN school g ON g.id = o.school WHERE o.id = ?1",
    ),
    (
        Mentorship::KIND,
        "mentoring",
        "SELECT NULL, NULL, NULL, o.academic_year, o.plan_approved_on FROM mentorship o WHERE o.id = ?1",
    ),
];

/// Gives each owned line its plan, and carries approvals between plans and their owners.
pub(super) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let mut made = BTreeSet::new();
    for (owner, plan_kind, about) in OWNERS {
        for id in ownerless_lines(writer, operation, owner.name)? {
            let plan = match plan_of(writer, owner.name, &id)? {
                Some(plan) => plan,
                None => {
                    let plan = make(writer, owner, plan_kind, about, &id)?;
                    made.insert(plan.clone());
                    plan
                }
            };
            give(writer, owner.name, &id, &plan)?;
        }
        own_lines(writer, operation, owner.name)?;
        approved_by_owner(writer, operation, owner.name)?;
    }
    approved(writer, operation, &made)
}

fn texts(writer: &Writer<'_>, sql: &str, operation: i64) -> Result<Vec<String>> {
    let mut statement = writer.connection().prepare_cached(sql)?;
    let ids = statement.query_map([operation], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Owners of lines of the operation that have no plan yet.
fn ownerless_lines(writer: &Writer<'_>, operation: i64, owner: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT DISTINCT i.{owner} FROM journal j JOIN plan_item i ON i.id = j.record_id
         WHERE j.operation = ?1 AND j.table_name = 'plan_item' AND i.plan IS NULL AND i.{owner} IS NOT NULL
         AND i.deleted_at IS NULL ORDER BY 1"
    );
    texts(writer, &sql, operation)
}

/// The plan of an owner.
pub(super) fn plan_of(reader: &Reader<'_>, owner: &str, id: &str) -> Result<Option<String>> {
    let sql = format!("SELECT id FROM plan WHERE {owner} = ?1 AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1");
    let mut statement = reader.connection().prepare_cached(&sql)?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

fn make(writer: &Writer<'_>, owner: &Kind, plan_kind: &str, about: &str, id: &str) -> Result<String> {
    let today = writer.context().today.to_string();
    let mut plan = writer.connection().prepare_cached(about)?.query_row([id], |row| {
        // A day that has not come is an intention, not an approval.
        let approved = row.get::<_, Option<String>>(4)?.filter(|day| *day <= today);
        Ok(values(json!({
            "kind": plan_kind,
            "title_kk": row.get::<_, Option<String>>(0)?,
            "title_ru": row.get::<_, Option<String>>(1)?,
            "title_en": row.get::<_, Option<String>>(2)?,
            "academic_year": row.get::<_, Option<String>>(3)?,
            "state": if approved.is_some() { "approved" } else { "draft" },
            "approved_on": approved,
        })))
    })?;
    plan.insert(owner.name.to_owned(), json!(id));
    name_after(writer, owner, id, &mut plan)?;
    record::create(writer, Plan::KIND, plan)
}

/// A pair, and whatever has no name of its own, is called as its record is.
fn name_after(writer: &Writer<'_>, owner: &Kind, id: &str, plan: &mut Values) -> Result<()> {
    if written(plan, "title") {
        return Ok(());
    }
    let mut said = BTreeSet::new();
    for language in Language::ALL {
        let name = record::name(writer, owner, id, language)?;
        if !name.is_empty() && said.insert(name.clone()) {
            plan.insert(format!("title_{}", language.code()), json!(name));
        }
    }
    Ok(())
}

/// Lines of an owner that have no plan get this one.
fn give(writer: &Writer<'_>, owner: &str, id: &str, plan: &str) -> Result<()> {
    let sql = format!("SELECT id FROM plan_item WHERE {owner} = ?1 AND plan IS NULL AND deleted_at IS NULL");
    let lines: Vec<String> = writer
        .connection()
        .prepare_cached(&sql)?
        .query_map([id], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for line in lines {
        record::update(writer, PlanItem::KIND, &line, values(json!({ "plan": plan })))?;
    }
    Ok(())
}

/// A line that was written into the plan of an owner is a line of that owner: it stands on its page too.
fn own_lines(writer: &Writer<'_>, operation: i64, owner: &str) -> Result<()> {
    let sql = format!(
        "SELECT DISTINCT i.id, p.{owner} FROM journal j JOIN plan_item i ON i.id = j.record_id JOIN plan p ON p.id = i.plan
         WHERE j.operation = ?1 AND j.table_name = 'plan_item' AND i.deleted_at IS NULL AND p.{owner} IS NOT NULL
         AND i.{owner} IS NULL"
    );
    let lines: Vec<(String, String)> = writer
        .connection()
        .prepare_cached(&sql)?
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (line, id) in lines {
        let mut own = Values::new();
        own.insert(owner.to_owned(), json!(id));
        record::update(writer, PlanItem::KIND, &line, own)?;
    }
    Ok(())
}

/// The page of an owner takes an approval from paper: its plan is approved by it, and frozen.
fn approved_by_owner(writer: &Writer<'_>, operation: i64, owner: &str) -> Result<()> {
    let sql = format!(
        "SELECT DISTINCT p.id, o.plan_approved_on FROM journal j JOIN {owner} o ON o.id = j.record_id
           JOIN plan p ON p.{owner} = o.id
         WHERE j.operation = ?1 AND j.table_name = '{owner}' AND o.deleted_at IS NULL AND p.deleted_at IS NULL
         AND o.plan_approved_on IS NOT NULL AND json_extract(j.before, '$.plan_approved_on') IS NOT o.plan_approved_on
         AND p.state IN ('draft', 'review', 'rework', 'agreed')"
    );
    let plans: Vec<(String, String)> = writer
        .connection()
        .prepare_cached(&sql)?
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let today = writer.context().today.to_string();
    for (plan, day) in plans.into_iter().filter(|(_, day)| *day <= today) {
        let approved = values(json!({ "state": "approved", "approved_on": day }));
        record::update(writer, Plan::KIND, &plan, approved)?;
    }
    Ok(())
}

/// Plans that became approved in the operation are frozen, unless the act has done it, and their owners say so.
fn approved(writer: &Writer<'_>, operation: i64, made: &BTreeSet<String>) -> Result<()> {
    let plans = texts(
        writer,
        "SELECT DISTINCT p.id FROM journal j JOIN plan p ON p.id = j.record_id
         WHERE j.operation = ?1 AND j.table_name = 'plan' AND p.deleted_at IS NULL AND p.state = 'approved'
         AND (json_extract(j.before, '$.state') IS NOT 'approved'
           OR json_extract(j.before, '$.approved_on') IS NOT p.approved_on)",
        operation,
    )?;
    // A plan that was made for lines of an owner whose plan was approved on paper long ago has nothing to freeze yet.
    for plan in plans.iter().filter(|plan| !made.contains(*plan)) {
        let frozen: bool = writer
            .connection()
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM journal j JOIN plan_version v ON v.id = j.record_id
                 WHERE j.operation = ?1 AND j.table_name = 'plan_version' AND v.plan = ?2)",
            )?
            .query_row((operation, plan), |row| row.get(0))?;
        if !frozen {
            refuse_another_day(writer, operation, plan)?;
            freezing::freeze(writer, plan, None, None)?;
        }
        tell_owner(writer, plan)?;
    }
    Ok(())
}

/// A plan that is approved already gets another day only by being approved again, with the reason; the page of an owner
/// may correct the day that it took from paper.
fn refuse_another_day(writer: &Writer<'_>, operation: i64, plan: &str) -> Result<()> {
    let again: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM journal j JOIN plan p ON p.id = j.record_id WHERE j.operation = ?1
               AND j.table_name = 'plan' AND p.id = ?2 AND json_extract(j.before, '$.state') = 'approved'
               AND coalesce(p.group_year, p.school_year, p.mentorship) IS NULL)",
        )?
        .query_row((operation, plan), |row| row.get(0))?;
    if again {
        Err(Error::field("approved_on", "plan_approved_again"))
    } else {
        Ok(())
    }
}

/// The owner of an approved plan has its day, and its protocol where it keeps one (R-GRP-1).
fn tell_owner(writer: &Writer<'_>, plan: &str) -> Result<()> {
    let plan: Plan = record::load(writer, plan)?;
    let protocol: Option<String> = writer
        .connection()
        .prepare_cached(
            "SELECT protocol_number FROM approval WHERE plan = ?1 AND deleted_at IS NULL AND protocol_number IS NOT NULL
             AND step IN ('agreed', 'approved') ORDER BY date DESC, rank DESC LIMIT 1",
        )?
        .query_row([&plan.id], |row| row.get(0))
        .optional()?;
    for (kind, owner) in [
        (GroupYear::KIND, &plan.group_year),
        (SchoolYear::KIND, &plan.school_year),
        (Mentorship::KIND, &plan.mentorship),
    ] {
        let Some(owner) = owner else { continue };
        let mut told = values(json!({ "plan_approved_on": plan.approved_on }));
        if protocol.is_some() && kind.field("plan_protocol").is_some() {
            told.insert("plan_protocol".into(), json!(protocol));
        }
        record::update(writer, kind, owner, told)?;
    }
    Ok(())
}
