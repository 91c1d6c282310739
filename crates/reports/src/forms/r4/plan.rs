//! R4-B: what was planned and what came of it, by plan year and department.
//!
//! The plan of courses runs by calendar years (`domain.md` §2.6), so the sheet has one group for each calendar year that
//! the period touches. A planned course is in time if it ended in its plan year, late if it ended after it, not done if
//! it has not been gone through. Unplanned are the courses of the period that no plan year names. Needs that nobody
//! planned and cancelled plans are not counted.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::courses::Course;
use crate::table::{Block, Cell, Column, Drill, Emphasis, Row, RowKind, Table};

/// States in which a course with a plan year is part of the plan.
const PLANNED: [&str; 7] = [
    "planned",
    "applied",
    "enrolled",
    "completed",
    "certified",
    "listened",
    "not_completed",
];

/// What came of some records.
#[derive(Default)]
struct Outcome<'a> {
    in_time: Vec<&'a Course>,
    late: Vec<&'a Course>,
    not_done: Vec<&'a Course>,
    unplanned: Vec<&'a Course>,
}

impl<'a> Outcome<'a> {
    fn of(records: impl IntoIterator<Item = &'a Course>) -> Self {
        let mut outcome = Self::default();
        for course in records {
            let ended = course.day().map(|day| i64::from(day.year()));
            match course.planned_year {
                None => outcome.unplanned.push(course),
                Some(_) if !course.taken() => outcome.not_done.push(course),
                Some(year) if ended.is_some_and(|ended| ended > year) => outcome.late.push(course),
                Some(_) => outcome.in_time.push(course),
            }
        }
        outcome
    }

    fn row(&self, brief: &Brief<'_>, kind: RowKind, label: Vec<Cell>) -> Row {
        let count = |records: &[&Course]| Cell::count(records.len()).opening(drill(brief, records));
        let done = [self.in_time.as_slice(), &self.late].concat();
        let planned = [done.as_slice(), &self.not_done].concat();
        let red = (!self.not_done.is_empty()).then_some(Emphasis::Bad);
        let amber = (!self.late.is_empty()).then_some(Emphasis::Warn);
        let mut cells = label;
        cells.extend([
            count(&planned),
            count(&self.in_time),
            count(&self.late).lit(amber),
            count(&self.not_done).lit(red),
            Cell::percent(done.len(), planned.len()).opening(drill(brief, &done)),
            count(&self.unplanned),
        ]);
        Row { kind, cells }
    }
}

fn drill(brief: &Brief<'_>, records: &[&Course]) -> Option<Drill> {
    brief.drill("training_record", records.iter().map(|course| course.id.as_str()))
}

pub(super) fn blocks(brief: &Brief<'_>, all: &[Course]) -> Result<Vec<Block>, Error> {
    let words = &brief.wording;
    let mut table = Table {
        columns: columns(brief),
        repeat_head: true,
        ..Table::default()
    };
    let departments = brief.dictionary("department")?;
    let place = |course: &Course| departments.place(course.department.as_deref(), words, "form-no-department");
    let mut everything = Vec::new();
    for year in brief.period.from.year()..=brief.period.to.year() {
        let records: Vec<&Course> = all
            .iter()
            .filter(|course| belongs(brief, course, i64::from(year)))
            .collect();
        if records.is_empty() {
            continue;
        }
        let label = words.line_with("form-r4-plan-year", &args![year = year.to_string()]);
        table.rows.push(Row::group(0, label, table.columns.len()));
        let mut by_department: BTreeMap<_, Vec<&Course>> = BTreeMap::new();
        for course in &records {
            by_department.entry(place(course)).or_default().push(course);
        }
        for (number, ((.., name), records)) in by_department.into_iter().enumerate() {
            let label = vec![Cell::count(number + 1), Cell::text(name)];
            table.rows.push(Outcome::of(records).row(brief, RowKind::Body, label));
        }
        let label = words.line_with("form-r4-plan-year-total", &args![year = year.to_string()]);
        let label = vec![Cell::text(label).spanning(2)];
        table
            .rows
            .push(Outcome::of(records.iter().copied()).row(brief, RowKind::Subtotal, label));
        everything.extend(records);
    }
    let outcome = Outcome::of(everything.iter().copied());
    table.rows.push(outcome.row(
        brief,
        RowKind::Total,
        vec![Cell::text(words.line("form-total")).spanning(2)],
    ));
    let mut blocks = vec![Block::Table(table), Block::Summary(sentence(brief, &outcome))];
    let statuses: BTreeSet<&str> = everything.iter().map(|course| course.status.as_str()).collect();
    if !statuses.is_empty() {
        blocks.push(Block::Summary(Cell::text(words.head("form-r4-plan-note"))));
    }
    Ok(blocks)
}

/// Whether a record is counted under a plan year: it is planned for it, or was gone through in it, within the period,
/// without any plan.
fn belongs(brief: &Brief<'_>, course: &Course, year: i64) -> bool {
    match course.planned_year {
        Some(planned) => planned == year && PLANNED.contains(&course.status.as_str()),
        None => {
            let inside = course.date().is_some_and(|date| brief.period.holds(date));
            course.taken() && inside && course.day().is_some_and(|day| i64::from(day.year()) == year)
        }
    }
}

fn sentence(brief: &Brief<'_>, outcome: &Outcome<'_>) -> Cell {
    let done = outcome.in_time.len() + outcome.late.len();
    let planned = done + outcome.not_done.len();
    if planned == 0 {
        return Cell::text(brief.wording.head("form-r4-no-plan"));
    }
    let args = args![planned = planned, done = done, unplanned = outcome.unplanned.len()];
    Cell::text(brief.wording.head_with("form-r4-plan-sentence", &args))
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    vec![
        Column::middle("number", head("number"), 10.0),
        Column::text("department", head("department"), 92.0),
        Column::middle("planned", head("r4-planned"), 28.0),
        Column::middle("in_time", head("r4-in-time"), 28.0),
        Column::middle("late", head("r4-late"), 28.0),
        Column::middle("not_done", head("r4-not-done"), 28.0),
        Column::middle("share", head("r4-plan-share"), 30.0),
        Column::middle("unplanned", head("r4-unplanned"), 28.0),
    ]
}
