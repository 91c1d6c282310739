//! R4-B: what was planned and what came of it, by plan year and department.
//!
//! The plan of courses runs by calendar years (`domain.md` §2.6), so the sheet has one group for each calendar year that
//! the period touches. A planned course is in time if it ended in its plan year, late if it ended after it, not done if
//! it has not been gone through. Unplanned are the courses of the period that no plan year names. Needs that nobody
//! planned and cancelled plans are not counted.

use std::collections::BTreeMap;

use chrono::Datelike;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::packed::Packed;
use crate::records::{Lent, Records};
use crate::table::{Block, Cell, Column, Emphasis, Row, RowKind, Table};

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
struct Outcome<'a> {
    records: &'a Records,
    in_time: Vec<u32>,
    late: Vec<u32>,
    not_done: Vec<u32>,
    unplanned: Vec<u32>,
}

impl<'a> Outcome<'a> {
    fn of(records: &'a Records, numbers: &[u32]) -> Self {
        let mut outcome = Self {
            records,
            in_time: Vec::new(),
            late: Vec::new(),
            not_done: Vec::new(),
            unplanned: Vec::new(),
        };
        for number in numbers {
            let course = records.get(*number);
            let ended = course.day().map(|day| i64::from(day.year()));
            match course.planned_year {
                None => outcome.unplanned.push(*number),
                Some(_) if !course.taken() => outcome.not_done.push(*number),
                Some(year) if ended.is_some_and(|ended| ended > year) => outcome.late.push(*number),
                Some(_) => outcome.in_time.push(*number),
            }
        }
        outcome
    }

    fn row(&self, brief: &Brief<'_>, kind: RowKind, label: Vec<Cell>) -> Row {
        let drill = |numbers: &[u32]| brief.drill("training_record", self.records.ids(numbers));
        let count = |numbers: &[u32]| Cell::count(numbers.len()).opening(drill(numbers));
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
            Cell::percent(done.len(), planned.len()).opening(drill(&done)),
            count(&self.unplanned),
        ]);
        Row { kind, cells }
    }
}

pub(super) fn blocks(brief: &Brief<'_>, records: &Records) -> Result<Vec<Block>, Error> {
    let words = &brief.wording;
    let mut table = Table {
        columns: columns(brief),
        repeat_head: true,
        ..Table::default()
    };
    let mut rows = Packed::default();
    let departments = brief.dictionary("department")?;
    let place = |number: u32| departments.place(records.get(number).department, words, "form-no-department");
    let mut everything = Vec::new();
    for year in brief.period.from.year()..=brief.period.to.year() {
        let inside = records.those(|course| belongs(brief, course, i64::from(year)));
        if inside.is_empty() {
            continue;
        }
        let label = words.line_with("form-r4-plan-year", &args![year = year.to_string()]);
        rows.push(Row::group(0, label, table.columns.len()));
        let mut by_department: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        for number in &inside {
            by_department.entry(place(*number)).or_default().push(*number);
        }
        for (index, ((.., name), numbers)) in by_department.into_iter().enumerate() {
            let label = vec![Cell::count(index + 1), Cell::text(name)];
            let outcome = Outcome::of(records, &numbers);
            rows.push(outcome.row(brief, RowKind::Body, label));
        }
        let label = words.line_with("form-r4-plan-year-total", &args![year = year.to_string()]);
        let label = vec![Cell::text(label).spanning(2)];
        let outcome = Outcome::of(records, &inside);
        rows.push(outcome.row(brief, RowKind::Subtotal, label));
        everything.extend(inside);
    }
    let outcome = Outcome::of(records, &everything);
    rows.push(outcome.row(
        brief,
        RowKind::Total,
        vec![Cell::text(words.line("form-total")).spanning(2)],
    ));
    table.rows = rows.into();
    let mut blocks = vec![Block::Table(table), Block::Summary(sentence(brief, &outcome))];
    if !everything.is_empty() {
        blocks.push(Block::Summary(Cell::text(words.head("form-r4-plan-note"))));
    }
    Ok(blocks)
}

/// Whether a record is counted under a plan year: it is planned for it, or was gone through in it, within the period,
/// without any plan.
fn belongs(brief: &Brief<'_>, course: &Lent<'_>, year: i64) -> bool {
    match course.planned_year {
        Some(planned) => planned == year && PLANNED.contains(&course.status),
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
