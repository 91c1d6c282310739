//! Totals of R6 by department: pairs, mentors, young teachers, contacts, the gain, and who stayed at work after a year.

use std::collections::BTreeSet;

use sheberlik_i18n::args;

use super::Year;
use super::list::meetings;
use crate::brief::Brief;
use crate::mentoring::{Anniversary, Pair, drill, hours};
use crate::table::{Block, Cell, Column, Drill, Row, RowKind, Table, Value};

/// Teachers of pairs, each once.
pub(super) fn people<'a>(pairs: &[&'a Pair], who: impl Fn(&'a Pair) -> &'a String) -> BTreeSet<&'a str> {
    pairs.iter().map(|pair| who(pair).as_str()).collect()
}

/// Plan lines, meetings, visits of mentors, visits of young teachers.
pub(super) fn counted(pairs: &[&Pair]) -> [Cell; 4] {
    let ids = |record: &str, of: fn(&Pair) -> &Vec<String>| {
        let ids: Vec<&str> = pairs.iter().flat_map(|pair| of(pair)).map(String::as_str).collect();
        Cell::count(ids.len()).opening(Drill::rows(record, ids))
    };
    let held: usize = pairs.iter().map(|pair| pair.meetings.len()).sum();
    [
        ids("plan_item", |pair| &pair.planned),
        Cell::count(held).opening(meetings(pairs)),
        ids("lesson_visit", |pair| &pair.visits[0]),
        ids("lesson_visit", |pair| &pair.visits[1]),
    ]
}

/// The mean of what is known, with the pairs it is known of; blank if it is known of none.
pub(super) fn mean(pairs: &[&Pair], known: impl Fn(&Pair) -> Option<f64>) -> Cell {
    let with: Vec<(&Pair, f64)> = pairs
        .iter()
        .filter_map(|pair| known(pair).map(|value| (*pair, value)))
        .collect();
    if with.is_empty() {
        return Cell::blank();
    }
    let value = with.iter().map(|(_, value)| value).sum::<f64>() / with.len() as f64;
    Cell::of(Value::Decimal { value, places: 2 }).opening(drill(with.into_iter().map(|(pair, _)| pair)))
}

pub(super) fn blocks(brief: &Brief<'_>, year: &Year<'_>) -> Vec<Block> {
    let words = &brief.wording;
    let mut rows: Vec<Row> = year
        .groups
        .iter()
        .map(|group| {
            let of = year
                .anniversaries
                .iter()
                .filter(|one| one.department == group.department);
            row(
                RowKind::Body,
                group.label.clone(),
                &group.pairs,
                &of.collect::<Vec<_>>(),
            )
        })
        .collect();
    // Departments that had pairs only the year before stand here too, so that the rows add up.
    let listed = |one: &&Anniversary| year.groups.iter().any(|group| group.department == one.department);
    let others: Vec<&Anniversary> = year.anniversaries.iter().filter(|one| !listed(one)).collect();
    if !others.is_empty() {
        rows.push(row(
            RowKind::Body,
            words.line("form-r6-other-departments"),
            &[],
            &others,
        ));
    }
    let all: Vec<&Anniversary> = year.anniversaries.iter().collect();
    rows.push(row(RowKind::Total, words.line("form-total"), &year.pairs, &all));
    let table = Table {
        columns: columns(brief),
        rows: rows.into(),
        ..Table::default()
    };
    vec![
        Block::Table(table),
        Block::Paragraph(words.head("form-r6-retained-note")),
        Block::Paragraph(words.head("form-r6-gain-note")),
        sentence(brief, year),
    ]
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r6-{key}"));
    let figure = |key: &'static str| Column::middle(key, head(key), 18.0).turned();
    let mut columns = vec![Column::text("label", words.head("form-department"), 60.0)];
    columns.extend(["pairs", "mentors", "mentees"].map(figure));
    columns.extend(["planned", "held", "hours"].map(|key| figure(key).under(&head("meetings"))));
    columns.extend(["by-mentor", "by-mentee"].map(|key| figure(key).under(&head("visits"))));
    columns.extend(["with-both", "gain"].map(|key| figure(key).under(&head("diagnosis"))));
    columns.extend(["year-passed", "retained", "retained-share"].map(|key| figure(key).under(&head("retention"))));
    columns
}

fn row(kind: RowKind, label: String, pairs: &[&Pair], anniversaries: &[&Anniversary]) -> Row {
    let persons = |people: BTreeSet<&str>| Cell::count(people.len()).opening(Drill::rows("person", people));
    let [planned, held, by_mentor, by_mentee] = counted(pairs);
    let minutes = pairs
        .iter()
        .flat_map(|pair| &pair.meetings)
        .map(|meeting| meeting.minutes)
        .sum();
    let both: Vec<&Pair> = pairs.iter().copied().filter(|pair| pair.gain().is_some()).collect();
    let due: BTreeSet<&str> = anniversaries.iter().map(|one| one.mentee.as_str()).collect();
    let stayed = anniversaries.iter().filter(|one| one.stayed);
    let stayed: BTreeSet<&str> = stayed.map(|one| one.mentee.as_str()).collect();
    let cells = vec![
        Cell::text(label),
        Cell::count(pairs.len()).opening(drill(pairs.iter().copied())),
        persons(people(pairs, |pair| &pair.mentor)),
        persons(people(pairs, |pair| &pair.mentee)),
        planned,
        held,
        hours(minutes).opening(meetings(pairs)),
        by_mentor,
        by_mentee,
        Cell::count(both.len()).opening(drill(both.iter().copied())),
        mean(&both, Pair::gain),
        persons(due.clone()),
        persons(stayed.clone()),
        Cell::percent(stayed.len(), due.len()).opening(Drill::rows("person", stayed)),
    ];
    Row { kind, cells }
}

/// What the numbers say, in a sentence.
pub(super) fn sentence(brief: &Brief<'_>, year: &Year<'_>) -> Block {
    let pairs = &year.pairs;
    let args = args![
        pairs = pairs.len(),
        mentors = people(pairs, |pair| &pair.mentor).len(),
        mentees = people(pairs, |pair| &pair.mentee).len(),
        meetings = pairs.iter().map(|pair| pair.meetings.len()).sum::<usize>(),
        visits = pairs
            .iter()
            .map(|pair| pair.visits[0].len() + pair.visits[1].len())
            .sum::<usize>()
    ];
    let sentence = brief.wording.head_with("form-r6-sentence", &args);
    Block::Summary(Cell::text(sentence).opening(drill(pairs.iter().copied())))
}
