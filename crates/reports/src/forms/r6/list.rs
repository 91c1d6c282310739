//! The list of R6: one pair a row, by department.

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use super::Year;
use super::totals::{counted, mean, people};
use crate::brief::Brief;
use crate::mentoring::{Pair, drill};
use crate::paper::{choice, joined, numbered, split};
use crate::table::{Block, Cell, Column, Drill, Flat, Row, RowKind, Table, Value};

/// Longest text of a cell of the list, in letters: its columns are narrow.
const LONGEST: usize = 320;
/// Columns before the meetings.
const BEFORE: usize = 5;

pub(super) fn blocks(brief: &Brief<'_>, year: &Year<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let columns = columns(brief);
    let mut rows = Vec::new();
    let mut number = 0;
    for group in &year.groups {
        rows.push(Row::group(0, group.label.clone(), columns.len()));
        for pair in &group.pairs {
            number += 1;
            rows.extend(split(cells(brief, year, number, pair), LONGEST));
        }
        rows.push(sum(brief, RowKind::Subtotal, "form-r6-group-total", &group.pairs));
    }
    rows.push(sum(brief, RowKind::Total, "form-r6-total", &year.pairs));
    let table = Table {
        columns,
        numbered: true,
        repeat_head: true,
        rows: rows.into(),
    };
    vec![
        Block::Table(table),
        super::totals::sentence(brief, year),
        Block::Paragraph(words.head("form-r6-note")),
    ]
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r6-{key}"));
    let figure = |key: &'static str, group: &str| Column::middle(key, head(key), 12.0).under(&head(group)).turned();
    vec![
        Column::middle("number", brief.wording.head("form-number"), 9.0),
        Column::text("mentor", head("mentor"), 34.0),
        Column::text("mentee", head("mentee"), 36.0),
        Column::text("order", head("order"), 22.0),
        Column::date("period", head("period"), 21.0),
        figure("planned", "meetings"),
        figure("held", "meetings"),
        figure("by-mentor", "visits"),
        figure("by-mentee", "visits"),
        figure("entry", "diagnosis"),
        figure("closing", "diagnosis"),
        Column::text("achievements", head("achievements"), 38.0),
        Column::text("conclusion", head("conclusion"), 38.0),
    ]
}

fn cells(brief: &Brief<'_>, year: &Year<'_>, number: usize, pair: &Pair) -> Vec<Cell> {
    let staff = year.staff;
    let who = |id: &str, what: String| {
        let lines = [staff.name(Some(id)), what, staff.service(brief, id)];
        Cell::text(joined(lines, "\n"))
    };
    let day = |day: &Option<String>| day.as_deref().map(dates::partial).unwrap_or_default();
    let ids = |record: &str, ids: &[String]| {
        Cell::count(ids.len()).opening(Drill::rows(record, ids.iter().map(String::as_str)))
    };
    let mark = |mean: Option<f64>| mean.map_or_else(Cell::blank, |value| Cell::of(Value::Decimal { value, places: 2 }));
    let [order, dated] = &pair.order;
    let days = [day(&pair.since), day(&pair.until)].map(|day| day.trim().to_owned());
    let proposal = choice(brief, "mentoring-mentorship-proposal", pair.proposal.as_deref());
    let proposal = match (proposal.is_empty(), pair.state.as_str()) {
        (_, "stopped") => choice(brief, "mentoring-mentorship-state", Some("stopped")),
        (true, _) => String::new(),
        (false, _) => brief.wording.word_with("form-r6-proposal", &args![proposal = proposal]),
    };
    let reason = pair
        .end_reason
        .clone()
        .filter(|_| pair.state == "stopped")
        .unwrap_or_default();
    vec![
        Cell::count(number),
        who(&pair.mentor, staff.category(&pair.mentor)).opening(Drill::rows("person", [pair.mentor.as_str()])),
        who(&pair.mentee, staff.post(&pair.mentee)).opening(drill([pair])),
        Cell::text(numbered(order.as_deref(), dated.as_deref())),
        Cell::lines(days),
        ids("plan_item", &pair.planned),
        Cell::count(pair.meetings.len()).opening(meetings(&[pair])),
        ids("lesson_visit", &pair.visits[0]),
        ids("lesson_visit", &pair.visits[1]),
        mark(pair.diagnosis[0]),
        mark(pair.diagnosis[1]),
        Cell::text(brief.wording.text(&pair.achievements)),
        Cell::text(joined([brief.wording.text(&pair.conclusion), proposal, reason], "\n")),
    ]
}

/// Shared meetings of pairs.
pub(super) fn meetings(pairs: &[&Pair]) -> Drill {
    let ids = pairs
        .iter()
        .flat_map(|pair| &pair.meetings)
        .map(|meeting| meeting.id.as_str());
    Drill::rows("mentor_meeting", ids)
}

fn sum(brief: &Brief<'_>, kind: RowKind, key: &str, pairs: &[&Pair]) -> Row {
    let (mentors, mentees) = (people(pairs, |pair| &pair.mentor), people(pairs, |pair| &pair.mentee));
    let args = args![pairs = pairs.len(), mentors = mentors.len(), mentees = mentees.len()];
    let label = brief.wording.line_with(key, &args);
    let mut cells = vec![Cell::text(label).spanning(BEFORE).opening(drill(pairs.iter().copied()))];
    cells.extend(counted(pairs));
    let both: Vec<&Pair> = pairs.iter().copied().filter(|pair| pair.gain().is_some()).collect();
    cells.extend([
        mean(&both, |pair| pair.diagnosis[0]),
        mean(&both, |pair| pair.diagnosis[1]),
        Cell::blank().spanning(2),
    ]);
    Row { kind, cells }
}

/// Columns of the data sheet.
const DATA: [&str; 21] = [
    "number",
    "department",
    "mentor",
    "mentor-category",
    "mentee",
    "post",
    "order-number",
    "order-date",
    "start",
    "end",
    "discipline",
    "plan-lines",
    "meetings",
    "minutes",
    "by-mentor",
    "by-mentee",
    "diagnosis-entry",
    "diagnosis-closing",
    "gain",
    "state",
    "proposal",
];

/// The data sheet: one pair a row.
pub(super) fn data(brief: &Brief<'_>, year: &Year<'_>) -> Result<Flat, Error> {
    let (departments, disciplines) = (brief.dictionary("department")?, brief.dictionary("discipline")?);
    let staff = year.staff;
    let mark = |mean: Option<f64>| mean.map_or_else(Cell::blank, |value| Cell::of(Value::Decimal { value, places: 2 }));
    let row = |(index, pair): (usize, &&Pair)| {
        vec![
            Cell::count(index + 1),
            Cell::text(departments.name(pair.department.as_deref())),
            Cell::text(staff.name(Some(&pair.mentor))),
            Cell::text(staff.category(&pair.mentor)),
            Cell::text(staff.name(Some(&pair.mentee))),
            Cell::text(staff.post(&pair.mentee)),
            Cell::code(pair.order[0].as_deref()),
            Cell::date(pair.order[1].as_deref()),
            Cell::date(pair.since.as_deref()),
            Cell::date(pair.until.as_deref()),
            Cell::text(disciplines.name(pair.discipline.as_deref())),
            Cell::count(pair.planned.len()),
            Cell::count(pair.meetings.len()),
            Cell::whole(pair.meetings.iter().map(|meeting| meeting.minutes).sum::<i64>()),
            Cell::count(pair.visits[0].len()),
            Cell::count(pair.visits[1].len()),
            mark(pair.diagnosis[0]),
            mark(pair.diagnosis[1]),
            mark(pair.gain()),
            Cell::text(choice(brief, "mentoring-mentorship-state", Some(&pair.state))),
            Cell::text(choice(brief, "mentoring-mentorship-proposal", pair.proposal.as_deref())),
        ]
    };
    Ok(brief.flat("data", &DATA, year.pairs.iter().enumerate().map(row).collect()))
}
