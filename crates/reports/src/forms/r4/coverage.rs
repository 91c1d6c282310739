//! R4-C: how many teachers of each department have a course within the interval (R-PD-1, R-PD-2), on one day.
//!
//! The clock is the engine's own (`people::clock`), so that this sheet, the teacher's card and Today never disagree.
//! Counted are the active teachers; courses that ended after the day do not count yet.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use sheberlik_core::Error;
use sheberlik_core::people::clock::{ClockRules, ClockState, TrainingFact, clock_rules, months_later, pd_clock};
use sheberlik_core::text::dates::PartialDate;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::courses::{Course, courses_of_any_kind};
use crate::dictionary::Place;
use crate::people::{Member, members};
use crate::table::{Block, Cell, Column, Drill, Emphasis, Row, RowKind, Table};
use crate::word::Word;

/// How a department stands.
#[derive(Default, Clone)]
struct Coverage<'a> {
    teachers: Vec<&'a str>,
    covered: Vec<&'a str>,
    soon: Vec<&'a str>,
    overdue: Vec<&'a str>,
}

impl<'a> Coverage<'a> {
    fn add(&mut self, person: &'a str, standing: &Standing) {
        self.teachers.push(person);
        if standing.covered {
            self.covered.push(person);
        }
        match standing.state {
            ClockState::Soon => self.soon.push(person),
            ClockState::Overdue | ClockState::Never => self.overdue.push(person),
            ClockState::Ok | ClockState::NotDue => {}
        }
    }

    fn row(&self, brief: &Brief<'_>, kind: RowKind, label: Vec<Cell>) -> Row {
        let count = |people: &[&str]| Cell::count(people.len()).opening(drill(brief, people));
        let lit = |people: &[&str], light| (!people.is_empty()).then_some(light);
        let mut cells = label;
        cells.extend([
            count(&self.teachers),
            count(&self.covered),
            Cell::percent(self.covered.len(), self.teachers.len()).opening(drill(brief, &self.covered)),
            count(&self.soon).lit(lit(&self.soon, Emphasis::Warn)),
            count(&self.overdue).lit(lit(&self.overdue, Emphasis::Bad)),
        ]);
        Row { kind, cells }
    }

    /// Those neither covered nor overdue: their first course is not due yet.
    fn not_yet(&self) -> Vec<&'a str> {
        // A country has too many to look for each of them among all.
        let counted: HashSet<&str> = self.covered.iter().chain(&self.overdue).copied().collect();
        self.teachers
            .iter()
            .filter(|person| !counted.contains(*person))
            .copied()
            .collect()
    }
}

/// The active teachers of the day, and whether each has a counting course within the interval.
pub(in crate::forms) fn covered(brief: &Brief<'_>) -> Result<Vec<(String, bool)>, Error> {
    let day = brief.as_of();
    let rules = clock_rules(brief.reader, &brief.context_as_of())?;
    let facts = facts(brief, &courses_of_any_kind(brief)?, day)?;
    let people = members(brief)?.into_iter();
    let active = people.filter(|member| member.state(brief) == Some("active"));
    Ok(active
        .map(|member| {
            let facts = facts.get(member.id.as_str()).map_or(&[] as &[_], Vec::as_slice);
            let covered = standing(&member, facts, rules, day).covered;
            (member.id, covered)
        })
        .collect())
}

fn drill(brief: &Brief<'_>, people: &[&str]) -> Option<Drill> {
    brief.drill("person", people.iter().copied())
}

/// How one teacher stands on the day.
struct Standing {
    state: ClockState,
    /// Whether a counting course ended within the interval.
    covered: bool,
}

/// The sheet's table; `all` are the records that the other sheets are made from.
pub(super) fn blocks(brief: &Brief<'_>, all: &[Course]) -> Result<Vec<Block>, Error> {
    let day = brief.as_of();
    let rules = clock_rules(brief.reader, &brief.context_as_of())?;
    let people = members(brief)?;
    let facts = facts(brief, all, day)?;
    let departments = brief.dictionary("department")?;
    let words = &brief.wording;
    let mut by_department: BTreeMap<Place, Coverage<'_>> = BTreeMap::new();
    let mut all = Coverage::default();
    for member in people.iter().filter(|member| member.state(brief) == Some("active")) {
        let standing = standing(
            member,
            facts.get(member.id.as_str()).map_or(&[], Vec::as_slice),
            rules,
            day,
        );
        let department = member.department.as_deref();
        let place = departments.place(department, words, "form-no-department");
        by_department.entry(place).or_default().add(&member.id, &standing);
        all.add(&member.id, &standing);
    }
    let mut table = Table {
        columns: columns(brief, rules),
        repeat_head: true,
        ..Table::default()
    };
    for (number, ((.., name), coverage)) in by_department.iter().enumerate() {
        let label = vec![Cell::count(number + 1), Cell::text(name.as_str())];
        table.rows.push(coverage.row(brief, RowKind::Body, label));
    }
    table.rows.push(all.row(
        brief,
        RowKind::Total,
        vec![Cell::text(words.line("form-total")).spanning(2)],
    ));
    let mut blocks = vec![Block::Table(table)];
    let args = args![
        teachers = all.teachers.len(),
        covered = all.covered.len(),
        overdue = all.overdue.len()
    ];
    blocks.push(Block::Summary(Cell::text(
        words.head_with("form-r4-coverage-sentence", &args),
    )));
    let not_yet = all.not_yet();
    if !not_yet.is_empty() {
        let text = words.head_with("form-r4-not-yet-due", &args![count = not_yet.len()]);
        blocks.push(Block::Summary(Cell::text(text).opening(drill(brief, &not_yet))));
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

/// What each person's clock counts from, up to the day: courses of any provider and kind, whatever the form is asked for.
fn facts(brief: &Brief<'_>, all: &[Course], day: NaiveDate) -> Result<HashMap<Word, Vec<TrainingFact>>, Error> {
    let mut facts: HashMap<Word, Vec<TrainingFact>> = HashMap::new();
    let mut add = |course: &Course| {
        let end = course.end.as_deref().and_then(|end| end.parse::<NaiveDate>().ok());
        if let Some(end) = end.filter(|end| *end <= day) {
            facts.entry(course.person.clone()).or_default().push(fact(course, end));
        }
    };
    if brief.asked.provider.is_none() && brief.asked.kinds.is_empty() {
        all.iter().for_each(&mut add);
    } else {
        courses_of_any_kind(brief)?.iter().for_each(&mut add);
    }
    Ok(facts)
}

fn fact(course: &Course, end: NaiveDate) -> TrainingFact {
    TrainingFact {
        certified: course.status == "certified",
        kind_counts: course.kind_counts,
        hours: course.hours.and_then(|hours| u32::try_from(hours).ok()),
        end: Some(end),
        title: String::new(),
        id: course.id.clone(),
    }
}

fn standing(member: &Member, facts: &[TrainingFact], rules: ClockRules, day: NaiveDate) -> Standing {
    let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<PartialDate>().ok());
    let service = date(&member.hire_date).or_else(|| date(&member.pedagogical_start));
    let clock = pd_clock(true, service.as_ref(), facts, rules, day);
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
