//! The level on the card: how it was counted, component by component, and what was set by hand.

use serde_json::Value as Json;
use sheberlik_core::post_course::card::CaseCard;
use sheberlik_i18n::{args, numbers};

use super::{choice, shown, title};
use crate::brief::Brief;
use crate::table::{Block, Cell, Column, Row, RowKind, Table, Value};

/// Heads of the data sheet.
pub(super) const HEADS: [&str; 20] = [
    "name",
    "department",
    "topic",
    "provider",
    "hours",
    "certificate",
    "issued",
    "window-start",
    "window-end",
    "deadline",
    "entry-mean",
    "intermediate-mean",
    "final-mean",
    "rating-sum",
    "rating-best",
    "evidence-all",
    "score",
    "level",
    "stage",
    "final-date",
];

pub(super) fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r5-card-{key}"));
    vec![
        Column::text("component", head("component"), 78.0),
        Column::middle("points", head("points"), 30.0),
        Column::middle("weight", head("weight"), 24.0),
        Column::middle("share", head("weight-share"), 24.0),
        Column::middle("product", head("product"), 24.0),
    ]
}

/// The calculation and what it says.
pub(super) fn blocks(brief: &Brief<'_>, card: &CaseCard) -> Vec<Block> {
    let words = &brief.wording;
    let decimal = |value: f64| Cell::of(Value::Decimal { value, places: 2 });
    let mut rows: Vec<Row> = card
        .calculation
        .components
        .iter()
        .map(|component| {
            let known = |cell: Cell| {
                if component.points.is_some() {
                    cell
                } else {
                    Cell::blank()
                }
            };
            let points = component.points.unwrap_or(0.0);
            Row::body(vec![
                Cell::text(words.head(&format!("form-component-{}", component.code))),
                component
                    .points
                    .map_or_else(|| Cell::text(words.word("form-component-empty")), decimal),
                Cell::whole(component.weight),
                known(decimal(component.share)),
                known(decimal(points * component.share / 100.0)),
            ])
        })
        .collect();
    rows.push(Row {
        kind: RowKind::Total,
        cells: vec![
            Cell::text(words.line("form-r5-card-score")).spanning(4),
            card.calculation.score.map_or_else(Cell::blank, decimal),
        ],
    });
    let table = Table {
        columns: columns(brief),
        rows: rows.into(),
        ..Table::default()
    };
    let mut blocks = vec![Block::Table(table)];
    blocks.push(Block::Summary(Cell::text(sentence(brief, card))));
    let note = shown(&card.row, "hand_level_note");
    if !note.is_empty() {
        let computed = card.calculation.level.map(|level| {
            let key = format!("post-course-post-course-case-level-{}", level.code());
            words.word(&key)
        });
        let args = args![note = note, level = computed.unwrap_or_else(|| "–".to_owned())];
        blocks.push(Block::Summary(Cell::text(
            words.head_with("form-r5-card-by-hand", &args),
        )));
    }
    let rules = card.calculation.rules;
    let bands = args![high = rules.high, medium = rules.medium];
    blocks.push(Block::Paragraph(words.head_with("form-r5-card-method", &bands)));
    blocks
}

/// «Деңгейі: орта (алдын ала).»
fn sentence(brief: &Brief<'_>, card: &CaseCard) -> String {
    let level = choice(brief, "post-course-post-course-case", &card.row, "level");
    if level.is_empty() {
        return brief.wording.head("form-r5-card-no-level");
    }
    let score = card.calculation.score;
    let score = score.map_or_else(
        || numbers::NOTHING.to_owned(),
        |score| numbers::decimal(score, 2, brief.wording.language.first()),
    );
    let key = if card.provisional {
        "form-r5-card-level-provisional"
    } else {
        "form-r5-card-level-final"
    };
    brief.wording.head_with(key, &args![level = level, score = score])
}

/// The row of the data sheet.
pub(super) fn data(brief: &Brief<'_>, card: &CaseCard) -> Vec<Cell> {
    let (case, course) = (&card.row, &card.training);
    let date =
        |values: &sheberlik_core::record::Values, field: &str| Cell::date(values.get(field).and_then(Json::as_str));
    let decimal = |field: &str| {
        let value = case.get(field).and_then(Json::as_f64);
        value.map_or_else(Cell::blank, |value| Cell::of(Value::Decimal { value, places: 2 }))
    };
    let whole = |field: &str| case.get(field).and_then(Json::as_i64);
    let rated = whole("rating_count").filter(|count| *count > 0);
    vec![
        Cell::text(shown(case, "person_name")),
        Cell::text(title(&card.person, "department")),
        Cell::text(shown(case, "course_title")),
        Cell::text(shown(course, "provider_name")),
        Cell::maybe_whole(course.get("hours").and_then(Json::as_i64)),
        Cell::code(course.get("document_number").and_then(Json::as_str)),
        date(course, "issue_date"),
        date(case, "window_start"),
        date(case, "due_min"),
        date(case, "deadline"),
        decimal("entry_mean"),
        decimal("intermediate_mean"),
        decimal("final_mean"),
        Cell::maybe_whole(rated.and(whole("rating_sum"))),
        Cell::maybe_whole(rated.map(|count| count * 3)),
        Cell::maybe_whole(whole("evidence_count")),
        decimal("score"),
        Cell::text(choice(brief, "post-course-post-course-case", case, "level")),
        Cell::text(choice(brief, "post-course-post-course-case", case, "stage")),
        date(case, "final_date"),
    ]
}
