//! The data sheet of R5: every case that the form counts, one row each, to be filtered and counted again.

use sheberlik_core::Error;

use super::list::{mark, results, state};
use crate::brief::Brief;
use crate::cases::{Case, choice};
use crate::dictionary::Dictionary;
use crate::table::{Cell, Flat, Value};

/// Columns, in order; each has its words under `form-data-<column>`.
const COLUMNS: [&str; 31] = [
    "number",
    "name",
    "department",
    "post",
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
    "gain",
    "evidence-all",
    "evidence-oblast",
    "evidence-republic",
    "evidence-international",
    "reflected",
    "rating-sum",
    "rating-best",
    "results-share",
    "score",
    "level",
    "level-kind",
    "stage",
    "clock",
    "final-date",
    "curator",
];

pub(super) fn flat(brief: &Brief<'_>, all: &[&Case]) -> Result<Flat, Error> {
    let words = &brief.wording;
    let departments = brief.dictionary("department")?;
    Ok(Flat {
        name: words.word("form-sheet-data"),
        heads: COLUMNS
            .iter()
            .map(|column| words.line(&format!("form-data-{column}")))
            .collect(),
        rows: all
            .iter()
            .enumerate()
            .map(|(index, case)| row(brief, &departments, index + 1, case))
            .collect::<Vec<_>>()
            .into(),
    })
}

fn row(brief: &Brief<'_>, departments: &Dictionary, number: usize, case: &Case) -> Vec<Cell> {
    let words = &brief.wording;
    let course = &case.course;
    let level = case.level.as_ref().filter(|_| case.rated());
    let kind = match (level, case.by_hand, case.provisional) {
        (None, ..) => String::new(),
        (_, true, _) => words.word("form-level-by-hand"),
        (_, _, true) => words.word("form-level-provisional"),
        _ => words.word("form-level-final"),
    };
    let of_level = |level: &str| Cell::count(case.evidence.iter().filter(|proof| proof.level == level).count());
    let mut cells = vec![
        Cell::count(number),
        Cell::text(course.name.as_str()),
        Cell::text(departments.name(course.department.as_deref())),
        Cell::text(course.post.as_str()),
        Cell::text(course.topic.as_str()),
        Cell::text(course.provider_name.as_str()),
        Cell::maybe_whole(course.hours),
        Cell::code(course.number.as_deref()),
        Cell::date(course.issued.as_deref()),
        Cell::date(case.start.as_deref()),
        Cell::date(case.due.as_deref()),
        Cell::date(case.deadline.as_deref()),
    ];
    cells.extend(case.means.map(mark));
    cells.extend([
        mark(case.gain()),
        Cell::count(case.evidence.len()),
        of_level("level-oblast"),
        of_level("level-republic"),
        of_level("level-international"),
        Cell::date(case.reflected.as_deref()),
        Cell::maybe_whole((case.rating_count > 0).then_some(case.rating_sum)),
        Cell::maybe_whole((case.rating_count > 0).then_some(case.rating_count * 3)),
        results(&[case]),
        case.score
            .map_or_else(Cell::blank, |value| Cell::of(Value::Decimal { value, places: 2 })),
        level.map_or_else(Cell::blank, |level| {
            Cell::text(words.word(&format!("post-course-post-course-case-level-{level}")))
        }),
        Cell::text(kind),
        Cell::text(choice(brief, "post-course-case-stage", &case.stage)),
        Cell::text(choice(brief, "post-course-case-clock", &case.clock)).lit(state(brief, case).emphasis),
        Cell::date(case.final_date.as_deref()),
        Cell::text(case.curator.as_str()),
    ]);
    cells
}
