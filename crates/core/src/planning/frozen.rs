//! A plan as it was approved: all its texts and the names of its people in three languages, kept as one text.
//!
//! What must hold: whatever happens to the plan, to people or to dictionaries later, the version prints as approved.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::model::{Plan, PlanItem, PlanSection, PlanVersion};
use crate::Language;
use crate::college::dictionaries::{CompletionForm, EventKind, ResponsibleRole};
use crate::college::model::AcademicYear;
use crate::db::{Reader, Writer};
use crate::documents::model::Approval;
use crate::people::model::Person;
use crate::problem::{Error, Result};
use crate::record::checks::text;
use crate::record::{self, Kind, Record, Values, belonging, values};

/// A text in three languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// In Kazakh.
    pub kk: Option<String>,
    /// In Russian.
    pub ru: Option<String>,
    /// In English.
    pub en: Option<String>,
}

/// A plan as approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenPlan {
    /// What it plans.
    pub kind: String,
    /// Label of the academic year.
    pub academic_year: Option<String>,
    /// First day, where it differs from the year.
    pub period_from: Option<String>,
    /// Last day, where it differs from the year.
    pub period_to: Option<String>,
    /// Title.
    pub title: Texts,
    /// Methodical topic.
    pub topic: Texts,
    /// Goal.
    pub goal: Texts,
    /// Tasks.
    pub tasks: Texts,
    /// Analysis of last year.
    pub analysis: Texts,
    /// Day of approval.
    pub approved_on: Option<String>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// The way of its approval, in order.
    pub approvals: Vec<FrozenApproval>,
    /// Sections in order.
    pub sections: Vec<FrozenSection>,
    /// Lines in the order of the plan.
    pub lines: Vec<FrozenLine>,
}

/// A step of the approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenApproval {
    /// `considered`, `agreed`, `approved`, `returned`.
    pub step: String,
    /// Body or post.
    pub body: Option<String>,
    /// Number of the minutes or order.
    pub protocol_number: Option<String>,
    /// Day.
    pub date: Option<String>,
    /// Remark.
    pub remark: Option<String>,
    /// Who.
    pub person: Option<Texts>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenSection {
    /// Id of the `plan_section`.
    pub id: String,
    /// Title.
    pub title: Texts,
}

/// A responsible person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenPerson {
    /// Id of the `person`.
    pub id: String,
    /// Full name.
    pub name: Texts,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenLine {
    /// Id of the `plan_item`.
    pub id: String,
    /// «1.1».
    pub number: String,
    /// Id of its section.
    pub section: Option<String>,
    /// Stage.
    pub stage: String,
    /// Content.
    pub activity: Texts,
    /// Expected result.
    pub expected_result: Texts,
    /// Kind of work.
    pub form: Option<String>,
    /// Form of work by the dictionary.
    pub event_kind: Option<Texts>,
    /// Form of work as written.
    pub form_text: Option<String>,
    /// How the term is said.
    pub term_kind: Option<String>,
    /// From which day or month.
    pub term_from: Option<String>,
    /// To which day or month.
    pub term_to: Option<String>,
    /// The term as written, where it is not understood.
    pub term_text: Option<String>,
    /// Responsible people, the first one first.
    pub people: Vec<FrozenPerson>,
    /// Responsible roles.
    pub roles: Vec<Texts>,
    /// Responsible as written.
    pub responsible_text: Option<String>,
    /// With what it ends, by the dictionary.
    pub completion_form: Option<Texts>,
    /// With what it ends, as written.
    pub completion_text: Option<String>,
    /// Indicator.
    pub indicator: Option<String>,
    /// How many facts it takes.
    pub target: Option<i64>,
    /// Fields of internal control and the note, by name; blank ones are left out.
    pub control: Values,
}

impl FrozenPlan {
    /// Reads the content of a version.
    ///
    /// # Errors
    /// Where the content was not written by this program.
    pub fn read(content: &str) -> Result<Self> {
        Ok(serde_json::from_str(content)?)
    }
}

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
pub(super) fn check_version(
    writer: &Writer<'_>,
    id: Option<&str>,
    values: &Values,
) -> Result<Vec<crate::problem::FieldProblem>> {
    let Some(id) = id else { return Ok(Vec::new()) };
    let kept: PlanVersion = record::load(writer, id)?;
    let same = text(values, "content") == Some(&kept.content) && text(values, "plan") == Some(&kept.plan);
    if same {
        Ok(Vec::new())
    } else {
        Err(Error::coded("plan_frozen", json!({})))
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
    const CONTROL: [&str; 8] = [
        "control_aim",
        "control_object",
        "control_kind",
        "control_method",
        "hearing_place",
        "control_decision",
        "second_control",
        "note",
    ];
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
    let control = CONTROL
        .into_iter()
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
