//! The list of R5: one row a case, with the columns of `domain.md` §3.5, grouped, with sums.

use std::collections::BTreeSet;

use sheberlik_i18n::{args, dates};

use super::groups::Group;
use super::totals::closing;
use crate::brief::Brief;
use crate::cases::{Case, choice, count_of, drill, evidence, mean};
use crate::letterhead::initials;
use crate::table::{Block, Cell, Column, Emphasis, Row, RowKind, Rows, Table, Value};

/// Columns before the surveys, which a sum's label covers.
const BEFORE_SURVEYS: usize = 5;
/// Columns after the share of results.
const AFTER_RESULTS: usize = 4;
/// Levels of evidence that have a column of their own.
const LEVELS: [&str; 3] = ["level-oblast", "level-republic", "level-international"];

/// The list with its sums.
pub(super) fn blocks(brief: &Brief<'_>, groups: &[Group<'_>], all: &[&Case]) -> Vec<Block> {
    let words = &brief.wording;
    let mut table = Table {
        columns: columns(brief),
        numbered: true,
        repeat_head: true,
        rows: Rows::default(),
    };
    let mut number = 0;
    for group in groups {
        add_group(brief, &mut table, group, 0, &mut number);
    }
    table.rows.push(sum(brief, RowKind::Total, "form-r5-total", all));
    let mut blocks = vec![Block::Table(table), Block::Paragraph(words.head("form-r5-method"))];
    blocks.extend(closing(brief, all));
    blocks
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r5-{key}"));
    let (surveys, evidence) = (head("surveys"), head("evidence"));
    let part = |key: &'static str, words: &str| Column {
        // Four of these make room for the longest word of the head above them.
        sample: "0000",
        ..Column::middle(key, head(words), 10.0).turned().under(&evidence)
    };
    vec![
        Column::middle("number", brief.wording.head("form-number"), 7.0),
        Column::text("name", brief.wording.head("form-name-short"), 26.0),
        Column {
            // Without it the short columns would take all the room.
            sample: "біліктілікті\u{a0}арттыру",
            ..Column::text("course", head("course"), 36.0)
        },
        Column::middle("certificate", head("certificate"), 20.0),
        Column::date("window", head("window"), 20.0),
        Column::middle("entry", head("entry"), 9.0).turned().under(&surveys),
        Column::middle("intermediate", head("intermediate"), 9.0)
            .turned()
            .under(&surveys),
        Column::middle("final", head("final"), 9.0).turned().under(&surveys),
        part("evidence", "evidence-all"),
        part("oblast", "oblast"),
        part("republic", "republic"),
        part("international", "international"),
        Column::date("reflection", head("reflection"), 19.0),
        Column::middle("results", head("results"), 15.0),
        Column::middle("level", head("level"), 17.0),
        Column::middle("stage", head("stage"), 24.0),
        Column::date("closed", head("final-date"), 19.0),
        Column::text("curator", head("curator"), 20.0).turned(),
    ]
}

fn add_group(brief: &Brief<'_>, table: &mut Table, group: &Group<'_>, level: u8, number: &mut usize) {
    table
        .rows
        .push(Row::group(level, group.label.clone(), table.columns.len()));
    if group.groups.is_empty() {
        for case in &group.cases {
            *number += 1;
            table.rows.push(row(brief, *number, case));
        }
    }
    for inner in &group.groups {
        add_group(brief, table, inner, level + 1, number);
    }
    // The sum of an only course would repeat that of its provider.
    if level == 0 {
        table
            .rows
            .push(sum(brief, RowKind::Subtotal, "form-r5-group-total", &group.cases));
    }
}

fn row(brief: &Brief<'_>, number: usize, case: &Case) -> Row {
    let course = &case.course;
    let hours = course
        .hours
        .map(|hours| brief.wording.word_with("form-unit-hours", &args![count = hours]));
    let issued = course.issued.as_deref().map(dates::partial).unwrap_or_default();
    let itself = || drill([case]);
    let mut cells = vec![
        Cell::count(number),
        Cell::text(course.name.as_str()).opening(itself()),
        Cell::lines([
            course.topic.to_string(),
            course.provider_name.to_string(),
            hours.unwrap_or_default(),
        ]),
        Cell::lines([course.number.as_deref().unwrap_or_default().to_owned(), issued]),
        window(case),
    ];
    cells.extend(case.means.map(|mean| mark(mean).opening(itself())));
    cells.push(count_of(&case.evidence));
    cells.extend(LEVELS.map(|level| count_of(case.evidence.iter().filter(|proof| proof.level == level))));
    cells.extend([
        Cell::date(case.reflected.as_deref()),
        results(&[case]),
        level(brief, case),
        state(brief, case),
        Cell::date(case.final_date.as_deref()),
        Cell::text(initials(&case.curator)),
    ]);
    Row::body(cells)
}

/// The window: first day, earliest final day.
fn window(case: &Case) -> Cell {
    let day = |text: &Option<String>| text.as_deref().map(dates::partial).unwrap_or_default();
    let start = Some(day(&case.start)).filter(|day| !day.is_empty());
    Cell::lines([
        start.map(|day| format!("{day}\u{a0}–")).unwrap_or_default(),
        day(&case.due),
    ])
}

/// A mean mark; blank if there was no survey.
pub(super) fn mark(mean: Option<f64>) -> Cell {
    mean.map_or_else(Cell::blank, |value| Cell::of(Value::Decimal { value, places: 2 }))
}

/// How far the promised results are reached: the ratings over the best ones, of those rated.
pub(super) fn results(cases: &[&Case]) -> Cell {
    let rated: Vec<&Case> = cases.iter().copied().filter(|case| case.rating_count > 0).collect();
    if rated.is_empty() {
        return Cell::blank();
    }
    let numerator = rated.iter().map(|case| case.rating_sum).sum();
    let denominator = rated.iter().map(|case| case.rating_count * 3).sum();
    Cell::of(Value::Percent { numerator, denominator }).opening(drill(rated))
}

/// The level with what must be known of it: that it may change, that it was set by hand.
pub(super) fn level(brief: &Brief<'_>, case: &Case) -> Cell {
    let Some(level) = case.level.as_ref().filter(|_| case.rated()) else {
        return Cell::blank();
    };
    let note = |key: &str, holds: bool| {
        if holds { brief.wording.word(key) } else { String::new() }
    };
    Cell::lines([
        brief
            .wording
            .word(&format!("post-course-post-course-case-level-{level}")),
        note("form-level-provisional", case.provisional),
        note("form-level-by-hand", case.by_hand),
    ])
}

/// The stage; under it what the clock says beyond that.
pub(super) fn state(brief: &Brief<'_>, case: &Case) -> Cell {
    let clock = matches!(case.clock.as_str(), "overdue" | "extended" | "suspended" | "stuck")
        .then(|| choice(brief, "post-course-case-clock", &case.clock));
    let light = match case.clock.as_str() {
        "overdue" => Some(Emphasis::Bad),
        "stuck" | "due" => Some(Emphasis::Warn),
        _ => None,
    };
    let stage = choice(brief, "post-course-case-stage", &case.stage);
    Cell::lines([stage, clock.unwrap_or_default()]).lit(light)
}

fn sum(brief: &Brief<'_>, kind: RowKind, key: &str, cases: &[&Case]) -> Row {
    let teachers: BTreeSet<&str> = cases.iter().map(|case| case.course.person.as_str()).collect();
    let label = brief
        .wording
        .line_with(key, &args![cases = cases.len(), teachers = teachers.len()]);
    let mut cells = vec![
        Cell::text(label)
            .spanning(BEFORE_SURVEYS)
            .opening(drill(cases.iter().copied())),
    ];
    cells.extend([0, 1, 2].map(|point| mean(cases, |case| case.means[point])));
    let all = evidence(cases);
    cells.push(count_of(all.iter().copied()));
    cells.extend(LEVELS.map(|level| count_of(all.iter().copied().filter(|proof| proof.level == level))));
    cells.extend([Cell::blank(), results(cases), Cell::blank().spanning(AFTER_RESULTS)]);
    Row { kind, cells }
}
