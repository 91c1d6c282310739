//! R4-A: who took which course, grouped, with sums.

use sheberlik_i18n::args;

use super::groups::Group;
use super::totals::Sum;
use crate::brief::Brief;
use crate::courses::Course;
use crate::table::{Align, Block, Cell, Column, Row, RowKind, Table};

/// Columns before the hours, which a sum's label covers.
const BEFORE_HOURS: usize = 7;
/// Columns after the hours.
const AFTER_HOURS: usize = 5;

/// The list with its sums.
pub(super) fn blocks(brief: &Brief<'_>, groups: &[Group<'_>], taken: &[&Course]) -> Vec<Block> {
    let words = &brief.wording;
    let mut table = Table {
        columns: columns(brief),
        numbered: true,
        repeat_head: true,
        rows: Vec::new(),
    };
    let mut number = 0;
    for group in groups {
        add_group(brief, &mut table, group, 0, &mut number);
    }
    let all = Sum::of(taken);
    table
        .rows
        .push(sum_row(brief, RowKind::Total, words.line("form-total"), &all));
    let sentence = words.head_with(
        "form-r4-summary-sentence",
        &args![records = all.records(), teachers = all.teachers(), hours = all.hours()],
    );
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

fn add_group(brief: &Brief<'_>, table: &mut Table, group: &Group<'_>, level: u8, number: &mut usize) {
    table
        .rows
        .push(Row::group(level, group.label.clone(), table.columns.len()));
    if group.groups.is_empty() {
        records(brief, table, &group.records, number);
    }
    for inner in &group.groups {
        add_group(brief, table, inner, level + 1, number);
    }
    let sum = Sum::of(&group.records);
    let key = if group.groups.is_empty() {
        "form-r4-group-total"
    } else {
        "form-r4-year-total"
    };
    let label = brief
        .wording
        .line_with(key, &args![records = sum.records(), teachers = sum.teachers()]);
    table.rows.push(sum_row(brief, RowKind::Subtotal, label, &sum));
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

/// The rows of one group. A person who has several courses is named in each row, so that every row can be read alone.
fn records(brief: &Brief<'_>, table: &mut Table, records: &[&Course], number: &mut usize) {
    let words = &brief.wording;
    for course in records {
        *number += 1;
        table.rows.push(Row::body(vec![
            Cell::count(*number),
            Cell::text(course.name.as_str()),
            Cell::text(course.post.as_str()),
            Cell::text(course.topic.as_str()),
            Cell::text(course.provider_name.as_str()),
            Cell::date(course.start.as_deref()),
            Cell::date(course.end.as_deref()),
            Cell::maybe_whole(course.hours),
            choice(brief, "format", course.format.as_deref()),
            choice(brief, "funding", course.funding.as_deref()),
            Cell::code(course.number.as_deref()),
            Cell::date(course.issued.as_deref()),
            Cell::text(note(words.word(&format!("form-status-{}", course.status)), course)),
        ]));
    }
}

/// A choice of a record in the words of the form; blank stays blank.
pub(super) fn choice(brief: &Brief<'_>, field: &str, value: Option<&str>) -> Cell {
    value.map_or_else(Cell::blank, |value| {
        Cell::text(brief.wording.word(&format!("form-{field}-{}", value.replace('_', "-"))))
    })
}

/// The note of a record; before it what the state says if there is no certificate.
fn note(status: String, course: &Course) -> String {
    let status = Some(status).filter(|_| course.status != "certified");
    status
        .into_iter()
        .chain(course.note.clone())
        .collect::<Vec<_>>()
        .join("; ")
}
