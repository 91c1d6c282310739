//! Sums of R4-A: records, unique teachers, hours, mean hours per teacher; by group, provider, hours, form and funding.

use std::collections::{BTreeMap, BTreeSet};

use sheberlik_core::Error;

use super::choices::Choices;
use super::groups::Group;
use crate::brief::Brief;
use crate::dictionary::{Place, nameless};
use crate::packed::Packed;
use crate::records::{Choice, Lent, Records};
use crate::table::{Block, Cell, Column, Drill, Row, RowKind, Table, Value};

/// The bands of hours (`domain.md` §3.4): from, to.
const BANDS: [(i64, i64); 5] = [(0, 35), (36, 71), (72, 79), (80, 143), (144, i64::MAX)];

/// What is counted over some records.
pub(super) struct Sum<'a> {
    records: &'a Records,
    numbers: &'a [u32],
    teachers: usize,
    hours: i64,
}

impl<'a> Sum<'a> {
    pub(super) fn of(records: &'a Records, numbers: &'a [u32]) -> Self {
        let mut people: Vec<u32> = numbers.iter().map(|number| records.place(*number)).collect();
        people.sort_unstable();
        people.dedup();
        Self {
            records,
            numbers,
            teachers: people.len(),
            hours: numbers.iter().filter_map(|number| records.get(*number).hours).sum(),
        }
    }

    pub(super) fn records(&self) -> usize {
        self.numbers.len()
    }

    /// Unique teachers: one who took three courses is one.
    pub(super) fn teachers(&self) -> usize {
        self.teachers
    }

    pub(super) fn hours(&self) -> i64 {
        self.hours
    }

    pub(super) fn records_drill(&self, brief: &Brief<'_>) -> Option<Drill> {
        brief.drill("training_record", self.records.ids(self.numbers))
    }

    fn teachers_drill(&self, brief: &Brief<'_>) -> Option<Drill> {
        let people = || -> BTreeSet<&str> { self.numbers.iter().map(|number| self.records.person(*number)).collect() };
        brief.drill("person", std::iter::once_with(people).flatten())
    }

    /// The mean of no teachers is blank, not zero.
    fn mean_hours(&self) -> Cell {
        if self.teachers == 0 {
            return Cell::blank();
        }
        let value = self.hours as f64 / self.teachers as f64;
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
pub(super) fn blocks(
    brief: &Brief<'_>,
    records: &Records,
    groups: &[Group],
    taken: &[u32],
) -> Result<Vec<Block>, Error> {
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
    let mut rows = Packed::default();
    add_groups(brief, &mut rows, records, groups, 0);
    let providers = brief.dictionary("provider")?;
    let width = table.columns.len();
    let mut section = |key: &str, share: &dyn Fn(&Lent<'_>) -> Place| {
        let name = Row::group(0, words.line(key), width);
        add_section(brief, &mut rows, records, (name, taken), share);
    };
    section("form-r4-by-provider", &|course| {
        providers.place(course.provider, words, "form-no-provider")
    });
    section("form-r4-by-hours", &|course| band(brief, course.hours));
    let choices = Choices::of(brief, records);
    let chosen = |field: Choice, order: &[&str], value: Option<&str>| {
        let place = value.and_then(|value| order.iter().position(|choice| *choice == value));
        match (place, choices.words(field, value)) {
            (Some(place), Some(words)) => (false, vec![place as u8], words.to_owned()),
            _ => nameless(words.line("form-unknown")),
        }
    };
    section("form-r4-by-format", &|course| {
        chosen(Choice::Format, &["in_person", "distance", "mixed"], course.format)
    });
    section("form-r4-by-funding", &|course| {
        let order = ["state_order", "local_budget", "college", "own"];
        chosen(Choice::Funding, &order, course.funding)
    });
    let all = Sum::of(records, taken);
    rows.push(all.row(brief, RowKind::Total, Cell::text(words.line("form-total"))));
    table.rows = rows.into();
    Ok(vec![Block::Table(table)])
}

fn add_groups(brief: &Brief<'_>, rows: &mut Packed, records: &Records, groups: &[Group], level: usize) {
    for group in groups {
        // Inner groups stand further in; a no-break space is not trimmed by any program.
        let label = format!("{}{}", "\u{a0}".repeat(level * 4), group.label);
        let sum = Sum::of(records, &group.records);
        rows.push(sum.row(brief, RowKind::Body, Cell::text(label)));
        add_groups(brief, rows, records, &group.groups, level + 1);
    }
}

fn add_section(
    brief: &Brief<'_>,
    rows: &mut Packed,
    records: &Records,
    (name, taken): (Row, &[u32]),
    share: &dyn Fn(&Lent<'_>) -> Place,
) {
    rows.push(name);
    let mut shares: BTreeMap<Place, Vec<u32>> = BTreeMap::new();
    for number in taken {
        shares.entry(share(&records.get(*number))).or_default().push(*number);
    }
    for ((.., name), inside) in shares {
        let sum = Sum::of(records, &inside);
        rows.push(sum.row(brief, RowKind::Body, Cell::text(name)));
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
