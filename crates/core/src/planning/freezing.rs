//! Freezing a plan: a version is made at every approval, and kept as long as its plan is.

use serde_json::{Value, json};

use super::frozen::{CONTROL_FIELDS, FrozenApproval, FrozenLine, FrozenPerson, FrozenPlan, FrozenSection, Texts};
use super::model::{Plan, PlanItem, PlanSection, PlanVersion};
use crate::Language;
use crate::college::dictionaries::{CompletionForm, EventKind, ResponsibleRole};
use crate::college::model::AcademicYear;
use crate::db::{Reader, Writer};
use crate::documents::model::Approval;
use crate::people::model::Person;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::checks::text;
use crate::record::{self, Kind, Record, Values, belonging, values};

/// The plan as it is now, to be kept.
///
/// # Errors
/// `not_found`.
pub fn snapshot(writer: &Writer<'_>, id: &str, approved_by: Option<&str>) -> Result<FrozenPlan> {
    let context = writer.context();
    let plan = record::get(writer, Plan::KIND, id, context)?;
    let year = text(&plan, "academic_year")
        .map(|year| record::load::<AcademicYear>(writer, year))
        .transpose()?;
    let approvals = belonging(writer, Approval::KIND, "plan", id, context)?;
    let sections = belonging(writer, PlanSection::KIND, "plan", id, context)?;
    let lines = belonging(writer, PlanItem::KIND, "plan", id, context)?;
    Ok(FrozenPlan {
        kind: owned(&plan, "kind").unwrap_or_default(),
        academic_year: year.map(|year| year.label),
        period_from: owned(&plan, "period_from"),
        period_to: owned(&plan, "period_to"),
        title: of_row(&plan, "title"),
        topic: of_row(&plan, "topic"),
        goal: of_row(&plan, "goal"),
        tasks: of_row(&plan, "tasks"),
        analysis: of_row(&plan, "analysis"),
        approved_on: owned(&plan, "approved_on"),
        approved_by: approved_by.map(str::to_owned),
        approvals: approvals
            .iter()
            .map(|row| approval(writer, row))
            .collect::<Result<_>>()?,
        sections: sections
            .iter()
            .map(|row| FrozenSection {
                id: owned(row, "id").unwrap_or_default(),
                title: of_row(row, "title"),
            })
            .collect(),
        lines: lines.iter().map(|row| line(writer, row)).collect::<Result<_>>()?,
    })
}

/// Freezes a plan as it is now, as its next version; answers the version.
pub(super) fn freeze(
    writer: &Writer<'_>,
    plan: &str,
    approved_by: Option<&str>,
    reason: Option<&str>,
) -> Result<String> {
    let frozen = snapshot(writer, plan, approved_by)?;
    let number: i64 = writer
        .connection()
        .prepare_cached("SELECT coalesce(max(number), 0) + 1 FROM plan_version WHERE plan = ?1 AND deleted_at IS NULL")?
        .query_row([plan], |row| row.get(0))?;
    let version = json!({
        "plan": plan, "number": number, "approved_on": frozen.approved_on, "approved_by": approved_by, "reason": reason,
        "content": serde_json::to_string(&frozen)?,
    });
    record::create(writer, PlanVersion::KIND, values(version))
}

/// What a version holds is never changed.
pub(super) fn check_version(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let Some(id) = id else { return Ok(Vec::new()) };
    let kept: PlanVersion = record::load(writer, id)?;
    let number = values.get("number").and_then(Value::as_i64);
    let day = kept.approved_on.to_string();
    let same = text(values, "content") == Some(&kept.content)
        && text(values, "plan") == Some(&kept.plan)
        && number == Some(kept.number)
        && text(values, "approved_on") == Some(day.as_str())
        && text(values, "approved_by") == kept.approved_by.as_deref();
    if same {
        Ok(Vec::new())
    } else {
        Err(Error::coded("plan_frozen", json!({})))
    }
}

/// A version is removed only together with its plan: what was signed is kept as long as the plan is.
pub(super) fn check_kept(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let lost: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM journal j JOIN plan_version v ON v.id = j.record_id JOIN plan p ON p.id = v.plan
             WHERE j.operation = ?1 AND j.table_name = 'plan_version' AND v.deleted_at IS NOT NULL
             AND p.deleted_at IS NULL)",
        )?
        .query_row([operation], |row| row.get(0))?;
    if lost {
        Err(Error::coded("plan_frozen", json!({})))
    } else {
        Ok(())
    }
}

/// A line of an approved plan is not removed: it is cancelled, with a reason. It goes with what it belongs to, its plan or its
/// group; one that was added after the approval stands in no version, and goes as it came.
pub(super) fn check_lines_kept(writer: &Writer<'_>, operation: i64) -> Result<()> {
    let lost: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM operation o JOIN journal j ON j.operation = o.number
             JOIN plan_item i ON i.id = j.record_id JOIN plan p ON p.id = i.plan
             WHERE o.number = ?1 AND o.code = 'remove_plan_item' AND j.table_name = 'plan_item'
             AND i.deleted_at IS NOT NULL AND p.deleted_at IS NULL
             AND EXISTS (SELECT 1 FROM plan_version v, json_each(v.content, '$.lines') l
               WHERE v.plan = p.id AND v.deleted_at IS NULL AND json_extract(l.value, '$.id') = i.id))",
        )?
        .query_row([operation], |row| row.get(0))?;
    if lost {
        Err(Error::coded("plan_line_approved", json!({})))
    } else {
        Ok(())
    }
}

fn owned(row: &Values, field: &str) -> Option<String> {
    text(row, field).map(str::to_owned)
}

fn of_row(row: &Values, name: &str) -> Texts {
    let of = |language: &str| owned(row, &format!("{name}_{language}"));
    Texts {
        kk: of("kk"),
        ru: of("ru"),
        en: of("en"),
    }
}

/// The name of a record in each language.
fn names(reader: &Reader<'_>, kind: &Kind, id: &str) -> Result<Texts> {
    let of = |language| -> Result<Option<String>> {
        Ok(Some(record::name(reader, kind, id, language)?).filter(|name| !name.is_empty()))
    };
    Ok(Texts {
        kk: of(Language::Kk)?,
        ru: of(Language::Ru)?,
        en: of(Language::En)?,
    })
}

fn named(reader: &Reader<'_>, kind: &Kind, row: &Values, field: &str) -> Result<Option<Texts>> {
    text(row, field).map(|id| names(reader, kind, id)).transpose()
}

fn approval(reader: &Reader<'_>, row: &Values) -> Result<FrozenApproval> {
    Ok(FrozenApproval {
        step: owned(row, "step").unwrap_or_default(),
        body: owned(row, "body"),
        protocol_number: owned(row, "protocol_number"),
        date: owned(row, "date"),
        remark: owned(row, "remark"),
        person: named(reader, Person::KIND, row, "person")?,
    })
}

/// Ids in a list of references.
fn listed<'a>(row: &'a Values, field: &str) -> impl Iterator<Item = &'a str> {
    let list = row.get(field).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str)
}

fn line(reader: &Reader<'_>, row: &Values) -> Result<FrozenLine> {
    let first = text(row, "responsible");
    let people = first
        .into_iter()
        .chain(listed(row, "people").filter(|id| Some(*id) != first));
    let person = |id: &str| -> Result<FrozenPerson> {
        Ok(FrozenPerson {
            id: id.to_owned(),
            name: names(reader, Person::KIND, id)?,
        })
    };
    let control = CONTROL_FIELDS
        .into_iter()
        .chain(["note"])
        .filter_map(|field| Some((field.to_owned(), json!(text(row, field)?))));
    Ok(FrozenLine {
        id: owned(row, "id").unwrap_or_default(),
        number: owned(row, "number").unwrap_or_default(),
        section: owned(row, "plan_section"),
        stage: owned(row, "stage").unwrap_or_default(),
        activity: of_row(row, "activity"),
        expected_result: of_row(row, "expected_result"),
        form: owned(row, "form"),
        event_kind: named(reader, EventKind::KIND, row, "event_kind")?,
        form_text: owned(row, "form_text"),
        term_kind: owned(row, "term_kind"),
        term_from: owned(row, "term_from"),
        term_to: owned(row, "term_to"),
        term_text: owned(row, "term_text"),
        people: people.map(person).collect::<Result<_>>()?,
        roles: listed(row, "roles")
            .map(|id| names(reader, ResponsibleRole::KIND, id))
            .collect::<Result<_>>()?,
        responsible_text: owned(row, "responsible_text"),
        completion_form: named(reader, CompletionForm::KIND, row, "completion_form")?,
        completion_text: owned(row, "completion_text"),
        indicator: owned(row, "indicator"),
        target: row.get("target").and_then(Value::as_i64),
        control: control.collect(),
    })
}
