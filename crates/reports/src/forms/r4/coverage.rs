//! R4-C: how many teachers of each department have a course within the interval (R-PD-1, R-PD-2), on one day.
//!
//! The clock is the engine's own (`people::clock`), so that this sheet, the teacher's card and Today never disagree.
//! Counted are the active teachers; courses that ended after the day do not count yet.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sheberlik_core::Error;
use sheberlik_core::people::clock::{ClockRules, ClockState, TrainingFact, clock_rules, months_later, pd_clock};
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::courses::Teacher;
use crate::dictionary::Place;
use crate::packed::Packed;
use crate::records::Records;
use crate::table::{Block, Cell, Column, Drill, Emphasis, Row, RowKind, Table};
use crate::word::Word;

/// People that are counted; who they are is kept only where figures open their rows.
#[derive(Default)]
struct People {
    count: usize,
    ids: Vec<Word>,
}

impl People {
    fn add(&mut self, person: Option<&Word>) {
        self.count += 1;
        self.ids.extend(person.cloned());
    }

    fn drill(&self, brief: &Brief<'_>) -> Option<Drill> {
        brief.drill("person", self.ids.iter().map(Word::as_str))
    }
}

/// How a department stands.
#[derive(Default)]
struct Coverage {
    teachers: People,
    covered: People,
    soon: People,
    overdue: People,
    /// Those neither covered nor overdue: their first course is not due yet.
    not_yet: People,
}

impl Coverage {
    fn add(&mut self, person: Option<&Word>, standing: &Standing) {
        let overdue = matches!(standing.state, ClockState::Overdue | ClockState::Never);
        self.teachers.add(person);
        if standing.covered {
            self.covered.add(person);
        }
        if standing.state == ClockState::Soon {
            self.soon.add(person);
        }
        if overdue {
            self.overdue.add(person);
        }
        if !standing.covered && !overdue {
            self.not_yet.add(person);
        }
    }

    fn row(&self, brief: &Brief<'_>, kind: RowKind, label: Vec<Cell>) -> Row {
        let count = |people: &People| Cell::count(people.count).opening(people.drill(brief));
        let lit = |people: &People, light| (people.count > 0).then_some(light);
        let mut cells = label;
        cells.extend([
            count(&self.teachers),
            count(&self.covered),
            Cell::percent(self.covered.count, self.teachers.count).opening(self.covered.drill(brief)),
            count(&self.soon).lit(lit(&self.soon, Emphasis::Warn)),
            count(&self.overdue).lit(lit(&self.overdue, Emphasis::Bad)),
        ]);
        Row { kind, cells }
    }
}

/// The active teachers of the day, and whether each has a counting course within the interval.
pub(in crate::forms) fn covered(brief: &Brief<'_>) -> Result<Vec<(String, bool)>, Error> {
    let records = Records::of_any_kind(brief)?;
    let mut found = Vec::new();
    each_active(brief, &records, |teacher, standing| {
        found.push((String::from(&teacher.id), standing.covered));
    })?;
    Ok(found)
}

/// Each active teacher of the day and how the teacher stands; `records` are of any provider and kind.
fn each_active(brief: &Brief<'_>, records: &Records, mut take: impl FnMut(&Teacher, &Standing)) -> Result<(), Error> {
    let day = brief.as_of();
    let rules = clock_rules(brief.reader, &brief.context_as_of())?;
    for (place, teacher) in records.teachers().iter().enumerate() {
        if teacher.active {
            take(teacher, &standing(teacher, &facts(records, place, day), rules, day));
        }
    }
    Ok(())
}

/// How one teacher stands on the day.
struct Standing {
    state: ClockState,
    /// Whether a counting course ended within the interval.
    covered: bool,
}

/// The sheet's table; `records` are those that the other sheets are made from.
pub(super) fn blocks(brief: &Brief<'_>, records: &Records) -> Result<Vec<Block>, Error> {
    let rules = clock_rules(brief.reader, &brief.context_as_of())?;
    let departments = brief.dictionary("department")?;
    let words = &brief.wording;
    let mut by_department: BTreeMap<Place, Coverage> = BTreeMap::new();
    let mut all = Coverage::default();
    let add = |teacher: &Teacher, standing: &Standing| {
        let department = teacher.department.as_deref();
        let place = departments.place(department, words, "form-no-department");
        let person = brief.opens().then_some(&teacher.id);
        by_department.entry(place).or_default().add(person, standing);
        all.add(person, standing);
    };
    // The clock counts courses of any provider and kind, whatever the form is asked for.
    if brief.asked.provider.is_none() && brief.asked.kinds.is_empty() {
        each_active(brief, records, add)?;
    } else {
        each_active(brief, &Records::of_any_kind(brief)?, add)?;
    }
    let mut table = Table {
        columns: columns(brief, rules),
        repeat_head: true,
        ..Table::default()
    };
    let mut rows = Packed::default();
    for (number, ((.., name), coverage)) in by_department.iter().enumerate() {
        let label = vec![Cell::count(number + 1), Cell::text(name.as_str())];
        rows.push(coverage.row(brief, RowKind::Body, label));
    }
    rows.push(all.row(
        brief,
        RowKind::Total,
        vec![Cell::text(words.line("form-total")).spanning(2)],
    ));
    table.rows = rows.into();
    let mut blocks = vec![Block::Table(table)];
    let args = args![
        teachers = all.teachers.count,
        covered = all.covered.count,
        overdue = all.overdue.count
    ];
    blocks.push(Block::Summary(Cell::text(
        words.head_with("form-r4-coverage-sentence", &args),
    )));
    if all.not_yet.count > 0 {
        let text = words.head_with("form-r4-not-yet-due", &args![count = all.not_yet.count]);
        blocks.push(Block::Summary(Cell::text(text).opening(all.not_yet.drill(brief))));
    }
    let note = args![
        hours = i64::from(rules.min_hours),
        months = i64::from(rules.interval_months)
    ];
    blocks.push(Block::Summary(Cell::text(
        words.head_with("form-r4-coverage-note", &note),
    )));
    Ok(blocks)
}

/// What the clock of the person with this place counts from, up to the day.
fn facts(records: &Records, place: usize, day: NaiveDate) -> Vec<TrainingFact> {
    let fact = |number: u32| {
        let course = records.get(number);
        let end = course.end?.parse::<NaiveDate>().ok()?;
        (end <= day).then(|| TrainingFact {
            certified: course.status == "certified",
            kind_counts: course.kind_counts,
            hours: course.hours.and_then(|hours| u32::try_from(hours).ok()),
            end: Some(end),
            title: String::new(),
            id: course.id.to_string(),
        })
    };
    records.of_person(place).filter_map(fact).collect()
}

fn standing(teacher: &Teacher, facts: &[TrainingFact], rules: ClockRules, day: NaiveDate) -> Standing {
    let clock = pd_clock(true, teacher.service.as_ref(), facts, rules, day);
    let counts = |fact: &TrainingFact| {
        fact.certified && fact.kind_counts && fact.hours.is_some_and(|hours| hours >= rules.min_hours)
    };
    let within = |end: NaiveDate| months_later(end, rules.interval_months).is_some_and(|due| due >= day);
    let covered = facts.iter().any(|fact| counts(fact) && fact.end.is_some_and(within));
    Standing {
        state: clock.state,
        covered,
    }
}

fn columns(brief: &Brief<'_>, rules: ClockRules) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    let months = |key: &str, months: u32| brief.wording.head_with(key, &args![months = i64::from(months)]);
    vec![
        Column::middle("number", head("number"), 10.0),
        Column::text("department", head("department"), 100.0),
        Column::middle("teachers", head("r4-teachers"), 30.0),
        Column::middle("covered", months("form-r4-covered", rules.interval_months), 36.0),
        Column::middle("share", head("r4-coverage-share"), 30.0),
        Column::middle("soon", months("form-r4-soon", rules.amber_months), 36.0),
        Column::middle("overdue", head("r4-overdue"), 30.0),
    ]
}
