//! What stands on the card, from the teacher to the conclusion.

use serde_json::Value as Json;
use sheberlik_core::post_course::card::CaseCard;
use sheberlik_core::record::Values;
use sheberlik_i18n::{args, dates, numbers};

use super::{choice, fallback, level, shown, title};
use crate::brief::Brief;
use crate::paper::{paragraphs, rows};
use crate::table::{Block, Cell, Column, Drill, Row, Table, Value};

/// Prompts of the reflective analysis (R5-E).
pub(super) const PROMPTS: [&str; 6] = ["learnt", "used", "effect", "difficulties", "shared", "next_steps"];

/// Facts of the teacher and the course, in order; each has its words under `form-r5-card-<fact>`.
pub(super) const FACTS: [&str; 10] = [
    "name",
    "post",
    "course",
    "provider",
    "dates",
    "certificate",
    "window",
    "deadline",
    "stage",
    "responsible",
];

/// The whole card.
pub(super) fn all(brief: &Brief<'_>, card: &CaseCard) -> Vec<Block> {
    let heading = |key: &str| Block::Heading(brief.wording.line(&format!("form-r5-card-{key}")));
    let mut blocks = vec![
        heading("facts"),
        Block::Table(facts(brief, card)),
        heading("results"),
        Block::Table(results(brief, card)),
        heading("support"),
        Block::Table(support(brief, card)),
        heading("surveys"),
        Block::Table(surveys(brief, card)),
        heading("evidence"),
        Block::Table(evidence(brief, card)),
        heading("reflection"),
    ];
    blocks.extend(reflection(brief, card));
    blocks.push(heading("level"));
    blocks.extend(level::blocks(brief, card));
    for (key, text) in [
        ("conclusion", fallback(card, brief, "conclusion").to_owned()),
        ("recommendations", shown(&card.row, "recommendations")),
    ] {
        blocks.push(heading(key));
        blocks.extend(paragraphs(&text));
    }
    blocks
}

/// A table with its rows; a dash where there is none.
fn table(columns: Vec<Column>, mut rows: Vec<Row>) -> Table {
    if rows.is_empty() {
        rows.push(Row::body(vec![Cell::text(numbers::NOTHING).spanning(columns.len())]));
    }
    Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    }
}

/// A table of named things.
pub(super) fn fact_columns(brief: &Brief<'_>) -> Vec<Column> {
    vec![
        Column::text("fact", brief.wording.head("form-r5-card-fact"), 60.0),
        Column::text("value", brief.wording.head("form-r5-card-value"), 120.0),
    ]
}

fn facts(brief: &Brief<'_>, card: &CaseCard) -> Table {
    let (case, course) = (&card.row, &card.training);
    let day = |values: &Values, field: &str| dates::partial(&shown(values, field));
    let join = |parts: [String; 2], between: &str| {
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(between)
    };
    let days = join([day(course, "start_date"), day(course, "end_date")], " – ");
    let hours = course.get("hours").and_then(Json::as_i64);
    let hours = hours.map(|hours| brief.wording.word_with("form-unit-hours", &args![count = hours]));
    let number = Some(shown(course, "document_number")).filter(|number| !number.is_empty());
    let number = number.map(|number| format!("№\u{a0}{number}")).unwrap_or_default();
    let stage = choice(brief, "post-course-post-course-case", case, "stage");
    let clock = choice(brief, "post-course-post-course-case", case, "clock");
    let texts = [
        shown(case, "person_name"),
        join(
            [title(&card.person, "position"), title(&card.person, "department")],
            ", ",
        ),
        shown(case, "course_title"),
        shown(course, "provider_name"),
        join([days, hours.unwrap_or_default()], "; "),
        join([number, day(course, "issue_date")], ", "),
        join([day(case, "window_start"), day(case, "due_min")], " – "),
        day(case, "deadline"),
        if stage == clock {
            stage
        } else {
            join([stage, clock], "; ")
        },
        title(case, "curator"),
    ];
    let row = |(fact, text): (&&str, String)| {
        Row::body(vec![
            Cell::text(brief.wording.head(&format!("form-r5-card-{fact}"))),
            Cell::text(text),
        ])
    };
    Table {
        columns: fact_columns(brief),
        rows: FACTS.iter().zip(texts).map(row).collect(),
        ..Table::default()
    }
}

pub(super) fn result_columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r5-card-{key}"));
    vec![
        Column::middle("number", brief.wording.head("form-number"), 12.0),
        Column::text("result", head("result"), 78.0),
        Column::middle("entry", head("point-entry"), 30.0),
        Column::middle("intermediate", head("point-intermediate"), 30.0),
        Column::middle("final", head("point-final"), 30.0),
    ]
}

fn results(brief: &Brief<'_>, card: &CaseCard) -> Table {
    let rating = |rating: Option<i64>| match rating {
        Some(rating) => Cell::text(format!(
            "{rating} – {}",
            brief.wording.word(&format!("form-rating-{rating}"))
        )),
        None => Cell::blank(),
    };
    let rows = card.results.iter().enumerate().flat_map(|(index, result)| {
        let cells = vec![
            Cell::count(index + 1),
            Cell::blank(),
            rating(result.entry),
            rating(result.intermediate),
            rating(result.last),
        ];
        rows(cells, 1, &result.text)
    });
    table(result_columns(brief), rows.collect())
}

pub(super) fn support_columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r5-card-{key}"));
    vec![
        Column::date("date", head("date"), 22.0),
        Column::text("kind", head("support-kind"), 32.0),
        Column::text("channel", head("channel"), 28.0),
        Column::text("content", head("content"), 66.0),
        Column::text("helper", head("helper"), 32.0),
    ]
}

fn support(brief: &Brief<'_>, card: &CaseCard) -> Table {
    let record = "post-course-support-action";
    let mut actions: Vec<&Values> = card.actions.iter().collect();
    actions.sort_by_key(|action| (shown(action, "date"), shown(action, "id")));
    let rows = actions.into_iter().flat_map(|action| {
        let cells = vec![
            Cell::date(action.get("date").and_then(Json::as_str)),
            Cell::text(choice(brief, record, action, "kind")),
            Cell::text(choice(brief, record, action, "channel")),
            Cell::blank(),
            Cell::text(crate::letterhead::initials(&title(action, "helper"))),
        ];
        rows(cells, 3, &shown(action, "content"))
    });
    table(support_columns(brief), rows.collect())
}

pub(super) fn survey_columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r5-card-{key}"));
    vec![
        Column::text("stage", head("survey-stage"), 60.0),
        Column::date("date", head("date"), 30.0),
        Column::text("mode", head("survey-mode"), 50.0),
        Column::middle("mean", head("mean"), 40.0),
    ]
}

fn surveys(brief: &Brief<'_>, card: &CaseCard) -> Table {
    let row = |survey: &Values| {
        let mean = survey.get("mean").and_then(Json::as_f64);
        let drill = Drill::rows("survey_response", [shown(survey, "id").as_str()]);
        Row::body(vec![
            Cell::text(choice(brief, "surveys-survey-response", survey, "stage")),
            Cell::date(survey.get("date").and_then(Json::as_str)),
            Cell::text(choice(brief, "surveys-survey-response", survey, "mode")),
            mean.map_or_else(Cell::blank, |value| Cell::of(Value::Decimal { value, places: 2 }))
                .opening(drill),
        ])
    };
    table(survey_columns(brief), card.surveys.iter().map(row).collect())
}

pub(super) fn evidence_columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r5-card-{key}"));
    vec![
        Column::text("kind", head("evidence-kind"), 30.0),
        Column::text("title", head("evidence-title"), 56.0),
        Column::date("date", head("date"), 22.0),
        Column::text("level", head("evidence-level"), 28.0),
        Column::middle("inside", head("inside"), 22.0),
        Column::text("state", head("verified"), 24.0),
    ]
}

fn evidence(brief: &Brief<'_>, card: &CaseCard) -> Table {
    let mut items: Vec<&Values> = card.evidence.iter().collect();
    items.sort_by_key(|item| (shown(item, "date"), shown(item, "id")));
    let row = |item: &Values| {
        let inside = item.get("inside").and_then(Json::as_bool) == Some(true);
        Row::body(vec![
            Cell::text(title(item, "kind")),
            Cell::text(shown(item, "title")).opening(Drill::rows("evidence", [shown(item, "id").as_str()])),
            Cell::date(item.get("date").and_then(Json::as_str)),
            Cell::text(title(item, "level")),
            Cell::text(brief.wording.word(if inside { "form-yes" } else { "form-no" })),
            Cell::text(choice(brief, "evidence-evidence", item, "state")),
        ])
    };
    table(evidence_columns(brief), items.into_iter().map(row).collect())
}

pub(super) fn prompt_columns(brief: &Brief<'_>) -> Vec<Column> {
    vec![
        Column::text("prompt", brief.wording.head("form-r5-card-prompt"), 60.0),
        Column::text("answer", brief.wording.head("form-r5-card-answer"), 120.0),
    ]
}

/// The newest reflection that was handed in, else the draft; its prompts with the answers.
fn reflection(brief: &Brief<'_>, card: &CaseCard) -> Vec<Block> {
    let handed_in = |item: &&Values| matches!(shown(item, "state").as_str(), "submitted" | "accepted");
    let found = card.reflections.iter().find(handed_in).or(card.reflections.first());
    let Some(reflection) = found else {
        return vec![Block::Paragraph(brief.wording.head("form-r5-card-no-reflection"))];
    };
    let rows = PROMPTS.iter().flat_map(|prompt| {
        let label = brief
            .wording
            .head(&format!("form-reflection-{}", prompt.replace('_', "-")));
        rows(vec![Cell::text(label), Cell::blank()], 1, &shown(reflection, prompt))
    });
    let table = table(prompt_columns(brief), rows.collect());
    let score = reflection.get("self_score").and_then(Json::as_i64);
    let sentence = brief.wording.head_with(
        "form-r5-card-reflection-sentence",
        &args![
            date = dates::partial(&shown(reflection, "date")),
            state = choice(brief, "post-course-reflection", reflection, "state"),
            score = score.map_or_else(|| "–".to_owned(), |score| score.to_string())
        ],
    );
    vec![Block::Table(table), Block::Summary(Cell::text(sentence))]
}
