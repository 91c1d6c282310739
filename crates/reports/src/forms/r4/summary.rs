//! R4-A: who took which course, grouped, with sums.

use std::sync::Arc;

use sheberlik_i18n::args;

use super::choices::Choices;
use super::groups::Group;
use super::totals::Sum;
use crate::brief::Brief;
use crate::packed::Packed;
use crate::records::{Choice, Lent, Records};
use crate::table::{Align, Block, Cell, Column, Row, RowKind, RowSource, Rows, Table};

/// Columns before the hours, which a sum's label covers.
const BEFORE_HOURS: usize = 7;
/// Columns after the hours.
const AFTER_HOURS: usize = 5;

/// The list with its sums.
pub(super) fn blocks(brief: &Brief<'_>, records: &Arc<Records>, groups: &[Group], taken: &[u32]) -> Vec<Block> {
    let words = &brief.wording;
    let columns = columns(brief);
    let mut list = List {
        records: records.clone(),
        choices: Choices::of(brief, records),
        width: columns.len(),
        lines: Vec::new(),
        between: Packed::default(),
        numbered: 0,
    };
    for group in groups {
        list.add_group(brief, group, 0);
    }
    let all = Sum::of(records, taken);
    list.add(sum_row(brief, RowKind::Total, words.line("form-total"), &all));
    list.between.complete();
    let sentence = words.head_with(
        "form-r4-summary-sentence",
        &args![records = all.records(), teachers = all.teachers(), hours = all.hours()],
    );
    let table = Table {
        columns,
        numbered: true,
        repeat_head: true,
        rows: Rows::made(Arc::new(list)),
    };
    vec![
        Block::Table(table),
        Block::Summary(Cell::text(sentence).opening(all.records_drill(brief))),
    ]
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    let period = head("r4-period");
    vec![
        Column::middle("number", head("number"), 9.0),
        Column::text("name", head("name-short"), 34.0),
        Column::text("post", head("position-discipline"), 32.0),
        Column::text("topic", head("r4-topic"), 42.0),
        Column::text("provider", head("r4-provider"), 32.0),
        Column::date("start", head("r4-start"), 19.0).under(&period),
        Column::date("end", head("r4-end"), 19.0).under(&period),
        Column::middle("hours", head("r4-hours"), 12.0).turned(),
        Column::text("format", head("r4-format"), 16.0).turned(),
        Column::text("funding", head("r4-funding"), 18.0).turned(),
        Column {
            align: Align::Centre,
            ..Column::text("certificate", head("r4-certificate"), 22.0)
        },
        Column::date("issued", head("r4-issued"), 19.0),
        Column::text("note", head("note"), 22.0),
    ]
}

/// A row of the list.
enum Line {
    /// A record with its number in the list.
    Record { number: u32, record: u32 },
    /// One of the rows between records.
    Between(u32),
}

/// Makes the rows of the list; those between the records, few, are held.
struct List {
    records: Arc<Records>,
    choices: Choices,
    /// Columns of the table.
    width: usize,
    lines: Vec<Line>,
    between: Packed,
    /// Records in the list so far.
    numbered: u32,
}

impl List {
    fn add(&mut self, row: Row) {
        let index = u32::try_from(self.between.len()).unwrap_or(u32::MAX);
        self.between.push(row);
        self.lines.push(Line::Between(index));
    }

    fn add_group(&mut self, brief: &Brief<'_>, group: &Group, level: u8) {
        self.add(Row::group(level, group.label.clone(), self.width));
        if group.groups.is_empty() {
            for record in &group.records {
                self.numbered += 1;
                self.lines.push(Line::Record {
                    number: self.numbered,
                    record: *record,
                });
            }
        }
        for inner in &group.groups {
            self.add_group(brief, inner, level + 1);
        }
        let records = self.records.clone();
        let sum = Sum::of(&records, &group.records);
        let key = if group.groups.is_empty() {
            "form-r4-group-total"
        } else {
            "form-r4-year-total"
        };
        let label = brief
            .wording
            .line_with(key, &args![records = sum.records(), teachers = sum.teachers()]);
        self.add(sum_row(brief, RowKind::Subtotal, label, &sum));
    }
}

impl RowSource<Row> for List {
    fn count(&self) -> usize {
        self.lines.len()
    }

    /// A person who has several courses is named in each row, so that every row can be read alone.
    fn fill(&self, index: usize, row: &mut Row) {
        let (number, record) = match self.lines[index] {
            Line::Record { number, record } => (number, record),
            Line::Between(place) => return self.between.fill(place as usize, row),
        };
        let course = self.records.get(record);
        row.cells.extend([
            Cell::whole(number),
            Cell::text(course.name),
            Cell::text(course.post),
            Cell::text(course.topic),
            Cell::text(course.provider_name),
            Cell::date(course.start),
            Cell::date(course.end),
            Cell::maybe_whole(course.hours),
            self.choices.cell(Choice::Format, course.format),
            self.choices.cell(Choice::Funding, course.funding),
            Cell::code(course.number),
            Cell::date(course.issued),
            Cell::text(note(self.choices.words(Choice::Status, Some(course.status)), &course)),
        ]);
    }
}

fn sum_row(brief: &Brief<'_>, kind: RowKind, label: String, sum: &Sum<'_>) -> Row {
    let cells = vec![
        Cell::text(label)
            .spanning(BEFORE_HOURS)
            .opening(sum.records_drill(brief)),
        Cell::whole(sum.hours()).opening(sum.records_drill(brief)),
        Cell::blank().spanning(AFTER_HOURS),
    ];
    Row { kind, cells }
}

/// The note of a record; before it what the state says if there is no certificate.
fn note(status: Option<&str>, course: &Lent<'_>) -> String {
    let status = status.filter(|_| course.status != "certified");
    status.into_iter().chain(course.note).collect::<Vec<_>>().join("; ")
}
