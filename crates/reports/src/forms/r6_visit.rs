//! R6-B, lesson observation sheet (`domain.md` §3.6): one visit with its marks by neutral criteria.
//!
//! What must hold: a draft is private until shared and is never printed.

use rusqlite::{OptionalExtension, Row as Stored, params};
use serde_json::json;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::{choice, empty_rows, facts, joined, paragraphs};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Report, Row, RowKind, Signature, Table, Value};

/// The best mark.
const BEST: i64 = 3;

#[derive(Default)]
struct Visit {
    id: String,
    teacher: String,
    visitor: String,
    date: Option<String>,
    kind: Option<String>,
    discipline: Option<String>,
    student_group: Option<String>,
    lesson_number: Option<i64>,
    topic: Option<String>,
    strengths: Option<String>,
    recommendations: Option<String>,
    state: String,
}

/// The shared visits of the period, by day.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id FROM lesson_visit WHERE deleted_at IS NULL AND state = 'shared' AND date >= ?1 AND date <= ?2
         ORDER BY date, id",
    )?;
    let (from, to) = (brief.period.from.to_string(), brief.period.with_summer().to_string());
    let rows = statement.query_map(params![from, to], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The sheet of one visit.
///
/// # Errors
/// `not_found`; `report_of_draft`.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let visit = visit(brief, id)?;
    let staff = Staff::read(brief)?;
    let words = &brief.wording;
    let marks = marks(brief, &visit.id)?;
    let heading = |key: &str| Block::Heading(words.line(&format!("form-r6-b-{key}")));
    let mut blocks = vec![
        Block::Table(facts(brief, all_facts(brief, &staff, &visit)?)),
        heading("criteria"),
        Block::Table(table(brief, &visit, &marks)),
        Block::Paragraph(words.head("form-r6-b-scale")),
    ];
    for (key, text) in [
        ("strengths", &visit.strengths),
        ("recommendations", &visit.recommendations),
    ] {
        blocks.push(heading(key));
        if brief.asked.template {
            blocks.extend(vec![Block::Paragraph(crate::paper::LINE.to_owned()); 3]);
        } else {
            blocks.extend(paragraphs(text.as_deref().unwrap_or_default()));
        }
    }
    let title = words.head("form-r6-b-title");
    let tab = super::r2::tab(brief, "form-r6-b-tab", &staff.signed(Some(&visit.teacher)));
    let mut sheet = brief.sheet("visit", tab, std::slice::from_ref(&title), String::new(), blocks);
    sheet.subtitle.retain(|line| !line.is_empty());
    // A sheet of one lesson is approved by nobody: the two who were there sign it.
    sheet.approval = None;
    sheet.signatures = [
        ("form-r6-b-teacher-post", &visit.teacher),
        ("form-r6-b-visitor-post", &visit.visitor),
    ]
    .map(|(key, person)| Signature {
        post: words.head(key),
        name: staff.signed(Some(person)),
    })
    .into();
    let data = brief.flat("data", &DATA, data(brief, &staff, &visit, &marks));
    brief.report_as_it_is("r6-b", title, vec![sheet], vec![data], &[])
}

fn visit(brief: &Brief<'_>, id: &str) -> Result<Visit, Error> {
    if brief.asked.template {
        return Ok(Visit::default());
    }
    let found = brief
        .connection()
        .prepare_cached("SELECT * FROM lesson_visit WHERE deleted_at IS NULL AND id = ?1")?
        .query_row([id], read)
        .optional()?;
    let visit = found.ok_or_else(|| Error::coded("not_found", json!({ "record": "lesson_visit", "id": id })))?;
    if visit.state == "draft" {
        return Err(Error::coded("report_of_draft", json!({})));
    }
    Ok(visit)
}

fn read(row: &Stored<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        id: row.get("id")?,
        teacher: row.get("teacher")?,
        visitor: row.get("visitor")?,
        date: row.get("date")?,
        kind: row.get("kind")?,
        discipline: row.get("discipline")?,
        student_group: row.get("student_group")?,
        lesson_number: row.get("lesson_number")?,
        topic: row.get("topic")?,
        strengths: row.get("strengths")?,
        recommendations: row.get("recommendations")?,
        state: row.get("state")?,
    })
}

fn all_facts<'a>(brief: &Brief<'_>, staff: &Staff, visit: &Visit) -> Result<Vec<(&'a str, Cell)>, Error> {
    let disciplines = brief.dictionary("discipline")?;
    let who = |id: &str| {
        let cell = Cell::text(joined([staff.name(Some(id)), staff.post(id)], ", "));
        if id.is_empty() {
            cell
        } else {
            cell.opening(Drill::rows("person", [id]))
        }
    };
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    Ok(vec![
        ("form-r6-b-date", Cell::date(visit.date.as_deref())),
        ("form-r6-b-lesson", Cell::maybe_whole(visit.lesson_number)),
        ("form-r6-b-teacher", who(&visit.teacher)),
        ("form-r6-b-visitor", who(&visit.visitor)),
        (
            "form-r6-b-kind",
            Cell::text(choice(brief, "mentoring-lesson-visit-kind", visit.kind.as_deref())),
        ),
        (
            "form-r6-b-discipline",
            Cell::text(disciplines.name(visit.discipline.as_deref())),
        ),
        ("form-r6-b-group", text(&visit.student_group)),
        ("form-r6-b-topic", text(&visit.topic)),
    ])
}

/// A criterion with its mark.
struct Mark {
    /// Id of the mark.
    id: Option<String>,
    name: Trilingual,
    score: Option<i64>,
}

/// The criteria that are offered or marked, by rank.
fn marks(brief: &Brief<'_>, visit: &str) -> Result<Vec<Mark>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT s.id, s.score, c.name_kk, c.name_ru, c.name_en FROM observation_criterion c
         LEFT JOIN visit_score s ON s.observation_criterion = c.id AND s.lesson_visit = ?1 AND s.deleted_at IS NULL
         WHERE s.id IS NOT NULL OR (c.deleted_at IS NULL AND c.archived = 0 AND c.sheet = 'lesson')
         ORDER BY c.rank IS NULL, c.rank, c.id",
    )?;
    let rows = statement.query_map([visit], |row| {
        Ok(Mark {
            id: row.get("id")?,
            score: row.get("score")?,
            name: Trilingual::read(row, "name")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn table(brief: &Brief<'_>, visit: &Visit, marks: &[Mark]) -> Table {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r6-b-{key}"));
    let columns = vec![
        Column::middle("number", words.head("form-number"), 12.0),
        Column::text("criterion", head("criterion"), 108.0),
        Column::middle("score", head("score"), 22.0),
        Column::text("meaning", head("meaning"), 38.0),
    ];
    let mut rows: Vec<Row> = marks
        .iter()
        .enumerate()
        .map(|(index, mark)| {
            let score = Cell::maybe_whole(mark.score);
            let meaning = mark.score.map(|score| words.word(&format!("form-score-{score}")));
            Row::body(vec![
                Cell::count(index + 1),
                Cell::text(words.name_lines(&mark.name).join("\n")),
                match &mark.id {
                    Some(id) => score.opening(Drill::rows("visit_score", [id.as_str()])),
                    None => score,
                },
                Cell::text(meaning.unwrap_or_default()),
            ])
        })
        .collect();
    if brief.asked.template {
        rows.extend(empty_rows(columns.len(), 2));
    } else {
        rows.push(sum(brief, visit, marks));
    }
    Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    }
}

/// The sum of the marks, the best sum of those marked, and the mean.
fn sum(brief: &Brief<'_>, visit: &Visit, marks: &[Mark]) -> Row {
    let given: Vec<i64> = marks.iter().filter_map(|mark| mark.score).collect();
    let (total, best) = (given.iter().sum::<i64>(), BEST * given.len() as i64);
    let label = brief
        .wording
        .line_with("form-r6-b-total", &args![sum = total, best = best]);
    let mean = if given.is_empty() {
        Cell::blank()
    } else {
        let value = total as f64 / given.len() as f64;
        Cell::of(Value::Decimal { value, places: 2 }).opening(Drill::rows("lesson_visit", [visit.id.as_str()]))
    };
    Row {
        kind: RowKind::Total,
        cells: vec![
            Cell::text(label).spanning(2),
            mean,
            Cell::text(brief.wording.line("form-r6-b-mean")),
        ],
    }
}

/// Columns of the data sheet.
const DATA: [&str; 9] = [
    "number",
    "date",
    "teacher",
    "visitor",
    "lesson-topic",
    "criterion",
    "score-numerator",
    "score-denominator",
    "meaning",
];

fn data(brief: &Brief<'_>, staff: &Staff, visit: &Visit, marks: &[Mark]) -> Vec<Vec<Cell>> {
    let row = |(index, mark): (usize, &Mark)| {
        let meaning = mark
            .score
            .map(|score| brief.wording.word(&format!("form-score-{score}")));
        vec![
            Cell::count(index + 1),
            Cell::date(visit.date.as_deref()),
            Cell::text(staff.name(Some(&visit.teacher))),
            Cell::text(staff.name(Some(&visit.visitor))),
            Cell::text(visit.topic.clone().unwrap_or_default()),
            Cell::text(brief.wording.name(&mark.name)),
            Cell::maybe_whole(mark.score),
            Cell::maybe_whole(mark.score.map(|_| BEST)),
            Cell::text(meaning.unwrap_or_default()),
        ]
    };
    if brief.asked.template {
        return Vec::new();
    }
    marks.iter().enumerate().map(row).collect()
}
