//! R4-D: the register of certificates: number, date, whether the scan is there, the same number twice (R-PD-4).

use std::collections::HashMap;

use sheberlik_i18n::args;

use super::summary::choice;
use crate::brief::Brief;
use crate::courses::Course;
use crate::table::{Block, Cell, Column, Emphasis, Row, RowKind, Table};

/// A certificate's number and provider, as far as they tell certificates apart.
type Mark<'a> = (String, Option<&'a str>);

pub(super) fn blocks(brief: &Brief<'_>, all: &[Course], taken: &[&Course]) -> Vec<Block> {
    let words = &brief.wording;
    let mut listed: Vec<&Course> = taken.iter().copied().filter(|course| has_document(course)).collect();
    let order = |course: &'_ Course| (course.issued.clone().or_else(|| course.end.clone()), course.place);
    listed.sort_by(|left, right| order(left).cmp(&order(right)).then_with(|| left.id.cmp(&right.id)));
    let numbers: HashMap<&str, usize> = listed
        .iter()
        .enumerate()
        .map(|(index, course)| (course.id.as_str(), index + 1))
        .collect();
    let mut marks: HashMap<Mark<'_>, Vec<&Course>> = HashMap::new();
    for course in all {
        if let Some(mark) = mark(course) {
            marks.entry(mark).or_default().push(course);
        }
    }
    let twins = |course: &Course| -> Vec<&Course> {
        let same = mark(course)
            .and_then(|mark| marks.get(&mark).cloned())
            .unwrap_or_default();
        same.into_iter().filter(|other| other.id != course.id).collect()
    };
    let mut table = Table {
        columns: columns(brief),
        numbered: true,
        repeat_head: true,
        rows: Vec::new(),
    };
    for (index, course) in listed.iter().enumerate() {
        table.rows.push(row(brief, index + 1, course, &twins(course), &numbers));
    }
    let pick = |wanted: &dyn Fn(&Course) -> bool| -> Vec<&str> {
        listed
            .iter()
            .filter(|course| wanted(course))
            .map(|course| course.id.as_str())
            .collect()
    };
    let without_file = pick(&|course| !course.has_file);
    let without_number = pick(&|course| course.number.is_none());
    let twice = pick(&|course| !twins(course).is_empty());
    table.rows.push(Row {
        kind: RowKind::Total,
        cells: vec![
            Cell::text(words.line("form-total")).spanning(6),
            Cell::count(listed.len())
                .opening(brief.drill("training_record", listed.iter().map(|course| course.id.as_str()))),
            Cell::blank(),
            Cell::count(listed.len() - without_file.len())
                .opening(brief.drill("training_record", pick(&|course| course.has_file))),
            Cell::count(twice.len()).opening(brief.drill("training_record", twice.iter().copied())),
        ],
    });
    let mut blocks = vec![Block::Table(table)];
    let sentences = [
        ("form-r4-without-file", without_file),
        ("form-r4-without-number", without_number),
        ("form-r4-twice", twice),
    ];
    for (key, ids) in sentences {
        if !ids.is_empty() {
            let text = words.head_with(key, &args![count = ids.len()]);
            blocks.push(Block::Summary(
                Cell::text(text).opening(brief.drill("training_record", ids)),
            ));
        }
    }
    blocks
}

/// A record with a certificate, a number or a scan is in the register.
fn has_document(course: &Course) -> bool {
    course.status == "certified" || course.number.is_some() || course.has_file
}

/// Spaces, the number sign and the case of letters do not make another certificate.
fn mark(course: &Course) -> Option<Mark<'_>> {
    let number: String = course
        .number
        .as_ref()?
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    (!number.is_empty()).then_some((number, course.provider.as_deref()))
}

fn row(brief: &Brief<'_>, number: usize, course: &Course, twins: &[&Course], numbers: &HashMap<&str, usize>) -> Row {
    let words = &brief.wording;
    let file = if course.has_file {
        Cell::text(words.word("form-present"))
    } else {
        Cell::text(words.word("form-absent"))
    };
    let file = file.lit((!course.has_file).then_some(Emphasis::Warn));
    Row::body(vec![
        Cell::count(number),
        Cell::text(course.name.as_str()),
        Cell::text(course.topic.as_str()),
        Cell::text(course.provider_name.as_str()),
        Cell::maybe_whole(course.hours),
        choice(brief, "document", course.document_type.as_deref()),
        Cell::code(course.number.as_deref()),
        Cell::date(course.issued.as_deref()),
        file,
        same_number(brief, course, twins, numbers),
    ])
}

/// Where the same number stands: the rows of this register, else that it is in another period.
fn same_number(brief: &Brief<'_>, course: &Course, twins: &[&Course], numbers: &HashMap<&str, usize>) -> Cell {
    if twins.is_empty() {
        return Cell::blank();
    }
    let mut rows: Vec<usize> = twins
        .iter()
        .filter_map(|twin| numbers.get(twin.id.as_str()).copied())
        .collect();
    rows.sort_unstable();
    let text = if rows.is_empty() {
        brief.wording.word("form-r4-twice-elsewhere")
    } else {
        let rows = rows.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        brief.wording.word_with("form-r4-twice-rows", &args![rows = rows])
    };
    let ids = twins.iter().map(|twin| twin.id.as_str()).chain([course.id.as_str()]);
    Cell::text(text)
        .lit(Some(Emphasis::Bad))
        .opening(brief.drill("training_record", ids))
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    vec![
        Column::middle("number", head("number"), 10.0),
        Column::text("name", head("name-short"), 42.0),
        Column::text("topic", head("r4-topic"), 54.0),
        Column::text("provider", head("r4-provider"), 42.0),
        Column::middle("hours", head("r4-hours"), 12.0).turned(),
        Column::text("document", head("r4-document"), 26.0),
        Column::middle("certificate", head("r4-certificate"), 26.0),
        Column::date("issued", head("r4-issued"), 21.0),
        Column::middle("file", head("r4-file"), 18.0),
        Column::text("same", head("r4-same"), 26.0),
    ]
}
