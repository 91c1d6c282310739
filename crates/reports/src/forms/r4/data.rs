//! The data sheet of R4: every record that R4-A counts, one row each, to be filtered and counted again.

use sheberlik_core::Error;
use sheberlik_i18n::dates;

use super::summary::choice;
use crate::brief::Brief;
use crate::courses::Course;
use crate::dictionary::Dictionary;
use crate::table::{Cell, Flat};

/// Columns, in order; each has its words under `form-data-<column>`.
const COLUMNS: [&str; 21] = [
    "number",
    "name",
    "department",
    "post",
    "topic",
    "provider",
    "kind",
    "direction",
    "technologies",
    "start",
    "end",
    "year",
    "hours",
    "format",
    "funding",
    "status",
    "document",
    "certificate",
    "issued",
    "file",
    "planned-year",
];

pub(super) fn flat(brief: &Brief<'_>, taken: &[&Course]) -> Result<Flat, Error> {
    let words = &brief.wording;
    let departments = brief.dictionary("department")?;
    let kinds = brief.dictionary("training_kind")?;
    let technologies = brief.dictionary("technology")?;
    let named = |entries: &Dictionary, id: &Option<String>| Cell::text(entries.name(id.as_deref()));
    let row = |(index, course): (usize, &&Course)| {
        let year = course
            .day()
            .map(|day| dates::academic_year(brief.period.academic_year_of(day)));
        vec![
            Cell::count(index + 1),
            Cell::text(course.name.as_str()),
            named(&departments, &course.department),
            Cell::text(course.post.as_str()),
            Cell::text(course.topic.as_str()),
            Cell::text(course.provider_name.as_str()),
            named(&kinds, &course.kind),
            Cell::text(course.direction.clone().unwrap_or_default()),
            Cell::text(technologies.names(&course.technologies).join(", ")),
            Cell::date(course.start.as_deref()),
            Cell::date(course.end.as_deref()),
            Cell::text(year.unwrap_or_default()),
            Cell::maybe_whole(course.hours),
            choice(brief, "format", course.format.as_deref()),
            choice(brief, "funding", course.funding.as_deref()),
            choice(brief, "status", Some(&course.status)),
            choice(brief, "document", course.document_type.as_deref()),
            Cell::code(course.number.as_deref()),
            Cell::date(course.issued.as_deref()),
            Cell::text(words.word(if course.has_file { "form-present" } else { "form-absent" })),
            Cell::year(course.planned_year),
        ]
    };
    Ok(Flat {
        name: words.word("form-sheet-data"),
        heads: COLUMNS
            .iter()
            .map(|column| words.line(&format!("form-data-{column}")))
            .collect(),
        rows: taken.iter().enumerate().map(row).collect::<Vec<_>>().into(),
    })
}
