//! Sums of R4-A: records, unique teachers, hours, mean hours per teacher; by group, provider, hours, form and funding.

use std::collections::{BTreeMap, BTreeSet};

use sheberlik_core::Error;

use super::groups::Group;
use super::summary::choice;
use crate::brief::Brief;
use crate::courses::Course;
use crate::dictionary::{Place, nameless};
use crate::table::{Block, Cell, Column, Drill, Row, RowKind, Table, Value};

/// The bands of hours (`domain.md` §3.4): from, to.
const BANDS: [(i64, i64); 5] = [(0, 35), (36, 71), (72, 79), (80, 143), (144, i64::MAX)];

/// What is counted over some records.
pub(super) struct Sum<'a> {
    records: Vec<&'a Course>,
    people: BTreeSet<&'a str>,
}

impl<'a> Sum<'a> {
    pub(super) fn of(records: &[&'a Course]) -> Self {
        let people = records.iter().map(|course| course.person.as_str()).collect();
        Self {
            records: records.to_vec(),
            people,
        }
    }

    pub(super) fn records(&self) -> usize {
        self.records.len()
    }

    /// Unique teachers: one who took three courses is one.
    pub(super) fn teachers(&self) -> usize {
        self.people.len()
    }

    pub(super) fn hours(&self) -> i64 {
        self.records.iter().filter_map(|course| course.hours).sum()
    }

    pub(super) fn records_drill(&self, brief: &Brief<'_>) -> Option<Drill> {
        brief.drill("training_record", self.records.iter().map(|course| course.id.as_str()))
    }

    fn teachers_drill(&self, brief: &Brief<'_>) -> Option<Drill> {
        brief.drill("person", self.people.iter().copied())
    }

    /// The mean of no teachers is blank, not zero.
    fn mean_hours(&self) -> Cell {
        if self.people.is_empty() {
            return Cell::blank();
        }
        let value = self.hours() as f64 / self.people.len() as f64;
        Cell::of(Value::Decimal { value, places: 1 })
    }

    fn row(&self, brief: &Brief<'_>, kind: RowKind, label: Cell) -> Row {
        let cells = vec![
            label,
            Cell::count(self.records()).opening(self.records_drill(brief)),
            Cell::count(self.teachers()).opening(self.teachers_drill(brief)),
            Cell::whole(self.hours()).opening(self.records_drill(brief)),
            self.mean_hours().opening(self.records_drill(brief)),
        ];
        Row { kind, cells }
    }
}

/// The table of sums, on a sheet of its own: the head of the list must not be repeated above it.
pub(super) fn blocks(brief: &Brief<'_>, groups: &[Group<'_>], taken: &[&Course]) -> Result<Vec<Block>, Error> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r4-total-{key}"));
    let mut table = Table {
        columns: vec![
            Column::text("label", head("label"), 120.0),
            Column::middle("records", head("records"), 35.0),
            Column::middle("teachers", head("teachers"), 35.0),
            Column::middle("hours", head("hours"), 35.0),
            Column::middle("mean", head("mean"), 40.0),
        ],
        repeat_head: true,
        ..Table::default()
    };
    add_groups(brief, &mut table, groups, 0);
    let providers = brief.dictionary("provider")?;
    let provider = |course: &Course| providers.place(course.provider.as_deref(), words, "form-no-provider");
    section(brief, &mut table, words.line("form-r4-by-provider"), taken, provider);
    section(brief, &mut table, words.line("form-r4-by-hours"), taken, |course| {
        band(brief, course.hours)
    });
    section(brief, &mut table, words.line("form-r4-by-format"), taken, |course| {
        chosen(
            brief,
            "format",
            &["in_person", "distance", "mixed"],
            course.format.as_deref(),
        )
    });
    section(brief, &mut table, words.line("form-r4-by-funding"), taken, |course| {
        chosen(
            brief,
            "funding",
            &["state_order", "local_budget", "college", "own"],
            course.funding.as_deref(),
        )
    });
    table
        .rows
        .push(Sum::of(taken).row(brief, RowKind::Total, Cell::text(words.line("form-total"))));
    Ok(vec![Block::Table(table)])
}

fn add_groups(brief: &Brief<'_>, table: &mut Table, groups: &[Group<'_>], level: usize) {
    for group in groups {
        // Inner groups stand further in; a no-break space is not trimmed by any program.
        let label = format!("{}{}", "\u{a0}".repeat(level * 4), group.label);
        table
            .rows
            .push(Sum::of(&group.records).row(brief, RowKind::Body, Cell::text(label)));
        add_groups(brief, table, &group.groups, level + 1);
    }
}

fn section(brief: &Brief<'_>, table: &mut Table, label: String, records: &[&Course], share: impl Fn(&Course) -> Place) {
    table.rows.push(Row::group(0, label, table.columns.len()));
    let mut shares: BTreeMap<Place, Vec<&Course>> = BTreeMap::new();
    for course in records {
        shares.entry(share(course)).or_default().push(course);
    }
    for ((.., name), inside) in shares {
        table
            .rows
            .push(Sum::of(&inside).row(brief, RowKind::Body, Cell::text(name)));
    }
}

fn band(brief: &Brief<'_>, hours: Option<i64>) -> Place {
    let found = hours.and_then(|hours| BANDS.iter().position(|(from, to)| (*from..=*to).contains(&hours)));
    match found {
        Some(index) => (
            false,
            vec![index as u8],
            brief.wording.line(&format!("form-r4-band-{}", index + 1)),
        ),
        None => nameless(brief.wording.line("form-unknown")),
    }
}

fn chosen(brief: &Brief<'_>, field: &str, choices: &[&str], value: Option<&str>) -> Place {
    let found = value.and_then(|value| choices.iter().position(|choice| *choice == value));
    match (found, choice(brief, field, value).value) {
        (Some(index), Value::Text { text }) => (false, vec![index as u8], text),
        _ => nameless(brief.wording.line("form-unknown")),
    }
}
