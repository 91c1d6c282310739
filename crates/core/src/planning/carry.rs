//! The plan of the next year from that of the last: sections and lines a year later, and single lines carried on.
//!
//! What must hold: nothing of the plan of last year changes; each line that goes on knows from which one.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{Plan, PlanItem, PlanSection};
use crate::college::model::AcademicYear;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Count, Saved, saved};
use crate::record::checks::text;
use crate::record::{self, Record, Values, belonging, values};
use crate::text::dates::{PartialDate, add_months};

/// A new plan.
#[derive(Debug, Deserialize, TS)]
pub struct PlanStartRequest {
    /// What it plans.
    pub kind: String,
    /// Academic year.
    pub academic_year: String,
    /// The plan of an earlier year that it goes on with: its goal, sections and lines come over, terms moved by the years
    /// between.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<String>,
    /// All lines of that plan but the cancelled ones; else only those that were not done.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub all: bool,
    /// Titles by field (`title_kk` …); where none is given, that of last year with the new year, else the year.
    #[serde(default)]
    #[ts(optional, as = "Option<HashMap<String, String>>")]
    pub titles: HashMap<String, String>,
}

/// Lines that are carried on.
#[derive(Debug, Deserialize, TS)]
pub struct PlanCarryOverRequest {
    /// The plan of last year.
    pub from: String,
    /// The plan of the next one.
    pub to: String,
    /// Lines of `from`.
    pub items: Vec<String>,
}

/// States of a line that was not brought to its end.
const UNFINISHED: [&str; 3] = ["planned", "in_progress", "moved"];

/// Fields that a line of another year has afresh.
const AFRESH: [&str; 15] = [
    "plan",
    "plan_section",
    "group_year",
    "school_year",
    "mentorship",
    "term_from",
    "term_to",
    "term_text",
    "state",
    "done_on",
    "done_by_hand",
    "mark",
    "reason",
    "moved_from",
    "carried_from",
];

/// A line as it is planned again so many months later; where it is carried on, it knows from which. Owner, plan and
/// section are the caller's to give.
pub(crate) fn line_again(line: &Values, months: i32, carried: bool) -> Values {
    let fields = PlanItem::KIND
        .fields
        .iter()
        .filter(|field| !AFRESH.contains(&field.name));
    let mut again: Values = fields
        .map(|field| {
            (
                field.name.to_owned(),
                line.get(field.name).cloned().unwrap_or(Value::Null),
            )
        })
        .collect();
    for field in ["term_from", "term_to"] {
        again.insert(field.into(), later(text(line, field), months));
    }
    if text(line, "term_kind").is_none() && text(line, "term_from").is_none() && text(line, "term_to").is_none() {
        again.insert(
            "term_text".into(),
            line.get("term_text").cloned().unwrap_or(Value::Null),
        );
    }
    if carried {
        again.insert("carried_from".into(), line.get("id").cloned().unwrap_or(Value::Null));
    }
    again
}

/// The same term so many months later, as exact as it was.
fn later(term: Option<&str>, months: i32) -> Value {
    let Some(date) = term.and_then(|term| term.parse::<PartialDate>().ok()) else {
        return Value::Null;
    };
    let Some(moved) = add_months(date.first_day(), months) else {
        return Value::Null;
    };
    let next = match (date.day(), date.month()) {
        (Some(_), _) => Some(PartialDate::from(moved)),
        (None, Some(_)) => PartialDate::of_month(moved.year(), moved.month()).ok(),
        (None, None) => PartialDate::of_year(moved.year()).ok(),
    };
    json!(next)
}

/// Months between the beginnings of the years of two plans; one year where either has none.
fn months_between(reader: &Reader<'_>, from: &Plan, to: &Plan) -> Result<i32> {
    let start = |plan: &Plan| -> Result<Option<NaiveDate>> {
        match &plan.academic_year {
            Some(year) => Ok(Some(record::load::<AcademicYear>(reader, year)?.start_date)),
            None => Ok(plan.period_from),
        }
    };
    let years = start(from)?.zip(start(to)?).map(|(from, to)| to.year() - from.year());
    Ok(12 * years.unwrap_or(1))
}

pub(crate) fn start(engine: &Engine, context: &Context, request: PlanStartRequest) -> Result<Answer<Saved>> {
    let (plan, from) = engine.read(|reader| new_plan(reader, &request))?;
    let name = ["title_kk", "title_ru", "title_en"]
        .iter()
        .find_map(|field| text(&plan, field));
    let op = Op::new("start_plan", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        let id = record::create(writer, Plan::KIND, plan.clone())?;
        if let Some(from) = &from {
            let goes_on = |line: &Values| match text(line, "state").unwrap_or_default() {
                "cancelled" => false,
                state => request.all || UNFINISHED.contains(&state),
            };
            let mut lines = belonging(writer, PlanItem::KIND, "plan", &from.id, context)?;
            lines.retain(goes_on);
            let sections = belonging(writer, PlanSection::KIND, "plan", &from.id, context)?;
            let places = copy_sections(writer, &sections, &id)?;
            let to: Plan = record::load(writer, &id)?;
            copy_lines(writer, &lines, (from, &to), &places)?;
        }
        Ok(id)
    })?;
    saved(engine, context, Plan::KIND, answer)
}

/// The fields of a new plan, and the one that it goes on with.
fn new_plan(reader: &Reader<'_>, request: &PlanStartRequest) -> Result<(Values, Option<Plan>)> {
    let year: AcademicYear = record::load(reader, &request.academic_year)?;
    let from: Option<Plan> = request.from.as_deref().map(|id| record::load(reader, id)).transpose()?;
    let mut plan = values(json!({ "kind": request.kind, "academic_year": request.academic_year }));
    if let Some(from) = &from {
        let before = match &from.academic_year {
            Some(year) => Some(record::load::<AcademicYear>(reader, year)?.label),
            None => None,
        };
        let title = |text: &Option<String>| Some(renamed(text.as_deref()?, before.as_deref(), &year.label));
        plan.extend(values(json!({
            "title_kk": title(&from.title_kk), "title_ru": title(&from.title_ru), "title_en": title(&from.title_en),
            "topic_kk": from.topic_kk, "topic_ru": from.topic_ru, "topic_en": from.topic_en,
            "goal_kk": from.goal_kk, "goal_ru": from.goal_ru, "goal_en": from.goal_en,
            "tasks_kk": from.tasks_kk, "tasks_ru": from.tasks_ru, "tasks_en": from.tasks_en,
            "department": from.department, "network_community": from.network_community, "continues": from.id,
        })));
    }
    for (field, title) in request.titles.iter().filter(|(field, _)| field.starts_with("title_")) {
        plan.insert(field.clone(), json!(title));
    }
    if !record::checks::written(&plan, "title") {
        plan.insert("title_kk".into(), json!(year.label));
    }
    Ok((plan, from))
}

/// A title of last year with the label of the new one, whichever dash it was written with.
fn renamed(title: &str, before: Option<&str>, after: &str) -> String {
    let Some(before) = before else { return title.to_owned() };
    let spellings = ["–", "-", "/", "—"].map(|dash| before.replace('–', dash));
    let found = spellings.iter().find(|spelling| title.contains(spelling.as_str()));
    found.map_or_else(|| title.to_owned(), |spelling| title.replace(spelling.as_str(), after))
}

/// Sections of another plan; answers which became which.
fn copy_sections(writer: &Writer<'_>, sections: &[Values], to: &str) -> Result<HashMap<String, String>> {
    let known = belonging(writer, PlanSection::KIND, "plan", to, writer.context())?;
    let mut rank = known
        .iter()
        .filter_map(|section| section["rank"].as_i64())
        .max()
        .unwrap_or(0);
    let mut places = HashMap::new();
    for section in sections {
        let same = |other: &&Values| {
            ["plan_direction", "title_kk", "title_ru", "title_en"]
                .iter()
                .any(|field| text(other, field).is_some() && text(other, field) == text(section, field))
        };
        let place = match known.iter().find(same).and_then(|other| text(other, "id")) {
            Some(id) => id.to_owned(),
            None => {
                rank += 1;
                let copy = json!({
                    "plan": to, "rank": rank, "title_kk": section["title_kk"], "title_ru": section["title_ru"],
                    "title_en": section["title_en"], "plan_direction": section["plan_direction"],
                });
                record::create(writer, PlanSection::KIND, values(copy))?
            }
        };
        places.insert(text(section, "id").unwrap_or_default().to_owned(), place);
    }
    Ok(places)
}

fn copy_lines(
    writer: &Writer<'_>,
    lines: &[Values],
    (from, to): (&Plan, &Plan),
    places: &HashMap<String, String>,
) -> Result<usize> {
    let months = months_between(writer, from, to)?;
    let mut rank: i64 = writer
        .connection()
        .prepare_cached("SELECT coalesce(max(rank), 0) FROM plan_item WHERE plan = ?1 AND deleted_at IS NULL")?
        .query_row([&to.id], |row| row.get(0))?;
    for line in lines {
        let carried = text(line, "state").is_some_and(|state| UNFINISHED.contains(&state));
        let mut again = line_again(line, months, carried);
        rank += 1;
        again.insert("plan".into(), json!(to.id));
        again.insert("rank".into(), json!(rank));
        again.insert(
            "plan_section".into(),
            json!(text(line, "plan_section").and_then(|section| places.get(section))),
        );
        record::create(writer, PlanItem::KIND, again)?;
    }
    Ok(lines.len())
}

/// Carries single lines on into a plan; one that is there already is not carried twice.
pub(crate) fn carry_over(engine: &Engine, context: &Context, request: PlanCarryOverRequest) -> Result<Answer<Count>> {
    if request.from == request.to {
        return Err(Error::field("to", "same_plan"));
    }
    let op = Op::new("carry_over_plan", json!({ "count": request.items.len() }));
    engine.write(op, context, |writer| {
        let (from, to): (Plan, Plan) = (record::load(writer, &request.from)?, record::load(writer, &request.to)?);
        let mut lines = belonging(writer, PlanItem::KIND, "plan", &from.id, context)?;
        let of_plan = |id: &String| lines.iter().any(|line| text(line, "id") == Some(id));
        if !request.items.iter().all(of_plan) {
            return Err(Error::field("items", "other_plan"));
        }
        let there: Vec<Values> = belonging(writer, PlanItem::KIND, "plan", &to.id, context)?;
        lines.retain(|line| {
            let id = text(line, "id");
            let asked = request.items.iter().any(|item| Some(item.as_str()) == id);
            asked && !there.iter().any(|line| text(line, "carried_from") == id)
        });
        let mut sections = belonging(writer, PlanSection::KIND, "plan", &from.id, context)?;
        sections.retain(|section| {
            lines
                .iter()
                .any(|line| text(line, "plan_section") == text(section, "id"))
        });
        let places = copy_sections(writer, &sections, &to.id)?;
        let count = copy_lines(writer, &lines, (&from, &to), &places)?;
        Ok(Count { count })
    })
}
