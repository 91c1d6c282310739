//! From a ready plan to the plan of a pair: its lines, with the months of the pair's year.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{PlanItem, PlanTemplate, PlanTemplateItem};
use crate::college::model::AcademicYear;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::mentoring::model::Mentorship;
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::Count;
use crate::record::{self, Record, Values};

/// Which ready plan a pair takes.
#[derive(Debug, Deserialize, TS)]
pub struct TemplateRequest {
    /// Pair.
    pub mentorship: String,
    /// Ready plan.
    pub plan_template: String,
}

/// The months between which lines may stand.
#[derive(Debug, Clone, Copy)]
struct Months {
    first: NaiveDate,
    last: Option<NaiveDate>,
    /// The year in which the academic year began.
    year: i32,
}

/// The month in which an academic year begins.
const SEPTEMBER: u32 = 9;

/// Adds the lines of a ready plan to the plan of a pair; a line that is there already is not added again. Answers how many
/// were added.
pub(crate) fn take(engine: &Engine, context: &Context, request: TemplateRequest) -> Result<Answer<Count>> {
    let title =
        engine.read(|reader| record::title(reader, PlanTemplate::KIND, &request.plan_template, context.language))?;
    let name = title.map(|(title, _)| title).unwrap_or_default();
    engine.write(
        Op::new("plan_from_template", json!({ "name": name })),
        context,
        |writer| {
            let pair: Mentorship = record::load(writer, &request.mentorship)?;
            if ["closed", "stopped"].contains(&pair.state.as_str()) {
                return Err(Error::field("mentorship", "pair_ended"));
            }
            let months = months(writer, &pair, context)?;
            add(writer, &pair, &request.plan_template, months)
        },
    )
}

fn months(reader: &Reader<'_>, pair: &Mentorship, context: &Context) -> Result<Months> {
    let year: Option<AcademicYear> = pair
        .academic_year
        .as_deref()
        .map(|id| record::load(reader, id))
        .transpose()?;
    let start = year.as_ref().map(|year| year.start_date);
    let first = pair.since.or(start).unwrap_or(context.today);
    let began = start.unwrap_or(first);
    // Before August somebody's year is the one that began last autumn.
    let year_of_start = if began.month() < SEPTEMBER - 1 {
        began.year() - 1
    } else {
        began.year()
    };
    Ok(Months {
        first,
        last: pair.until.or(year.map(|year| year.end_date)),
        year: year_of_start,
    })
}

impl Months {
    /// The month of the calendar as `YYYY-MM`; what lies before the first day or after the last stands in their months.
    fn term(self, month: u32) -> String {
        let year = if month < SEPTEMBER { self.year + 1 } else { self.year };
        let wanted = (year, month).max((self.first.year(), self.first.month()));
        let (year, month) = self.last.map_or(wanted, |last| wanted.min((last.year(), last.month())));
        format!("{year:04}-{month:02}")
    }
}

fn add(writer: &Writer<'_>, pair: &Mentorship, template: &str, months: Months) -> Result<Count> {
    let lines = lines(writer, template)?;
    let mut rank: i64 = writer
        .connection()
        .prepare_cached("SELECT coalesce(max(rank), 0) FROM plan_item WHERE mentorship = ?1 AND deleted_at IS NULL")?
        .query_row([&pair.id], |row| row.get(0))?;
    let mut count = 0;
    for (place, line) in lines.iter().enumerate() {
        if known(writer, &pair.id, line)? {
            continue;
        }
        rank += 1;
        count += 1;
        let stage = match line.form.as_deref() {
            Some("results") => "closing",
            _ if place == 0 => "organising",
            _ => "practical",
        };
        let values = json!({
            "mentorship": pair.id, "rank": rank, "stage": stage, "form": line.form, "responsible": pair.mentor,
            "term_from": line.month.and_then(|month| u32::try_from(month).ok()).map(|month| months.term(month)),
            "activity_kk": line.activity_kk, "activity_ru": line.activity_ru, "activity_en": line.activity_en,
            "expected_result_kk": line.expected_result_kk, "expected_result_ru": line.expected_result_ru,
            "expected_result_en": line.expected_result_en,
        });
        record::create(writer, PlanItem::KIND, object(values))?;
    }
    Ok(Count { count })
}

fn object(value: Value) -> Values {
    value.as_object().cloned().unwrap_or_default()
}

fn lines(reader: &Reader<'_>, template: &str) -> Result<Vec<PlanTemplateItem>> {
    record::load::<PlanTemplate>(reader, template)?;
    let mut statement = reader.connection().prepare_cached(
        "SELECT id FROM plan_template_item WHERE plan_template = ?1 AND deleted_at IS NULL ORDER BY rank, id",
    )?;
    let ids: Vec<String> = statement
        .query_map([template], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    ids.iter().map(|id| record::load(reader, id)).collect()
}

/// Whether the plan of the pair has the line already.
fn known(reader: &Reader<'_>, pair: &str, line: &PlanTemplateItem) -> Result<bool> {
    Ok(reader
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM plan_item WHERE mentorship = ?1 AND deleted_at IS NULL
             AND (activity_kk = ?2 OR activity_ru = ?3 OR activity_en = ?4))",
        )?
        .query_row((pair, &line.activity_kk, &line.activity_ru, &line.activity_en), |row| {
            row.get(0)
        })?)
}
