//! The data sheet of R4: every record that R4-A counts, one row each, to be filtered and counted again.
//!
//! What must hold: its rows are made from the packed records while they are written; so the sheet of a country fits in
//! little memory.

use std::sync::Arc;

use sheberlik_core::Error;
use sheberlik_i18n::dates;

use super::choices::Choices;
use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::parameters::Period;
use crate::records::{Choice, Records};
use crate::table::{Cell, Flat, RowSource, Rows};

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

/// The sheet of the records with these numbers.
pub(super) fn flat(brief: &Brief<'_>, records: &Arc<Records>, taken: Vec<u32>) -> Result<Flat, Error> {
    let source = Source {
        records: records.clone(),
        taken,
        period: brief.period.clone(),
        choices: Choices::of(brief, records),
        departments: brief.dictionary("department")?,
        kinds: brief.dictionary("training_kind")?,
        technologies: brief.dictionary("technology")?,
        present: brief.wording.word("form-present"),
        absent: brief.wording.word("form-absent"),
    };
    Ok(Flat {
        name: brief.wording.word("form-sheet-data"),
        heads: COLUMNS
            .iter()
            .map(|column| brief.wording.line(&format!("form-data-{column}")))
            .collect(),
        rows: Rows::made(Arc::new(source)),
    })
}

/// Makes the rows.
struct Source {
    records: Arc<Records>,
    taken: Vec<u32>,
    period: Period,
    choices: Choices,
    departments: Dictionary,
    kinds: Dictionary,
    technologies: Dictionary,
    present: String,
    absent: String,
}

impl RowSource for Source {
    fn count(&self) -> usize {
        self.taken.len()
    }

    fn fill(&self, index: usize, cells: &mut Vec<Cell>) {
        let course = self.records.get(self.taken[index]);
        let year = course
            .day()
            .map(|day| dates::academic_year(self.period.academic_year_of(day)));
        let choice = |field: Choice, value: Option<&str>| self.choices.cell(field, value);
        cells.extend([
            Cell::count(index + 1),
            Cell::text(course.name),
            Cell::text(self.departments.name(course.department)),
            Cell::text(course.post),
            Cell::text(course.topic),
            Cell::text(course.provider_name),
            Cell::text(self.kinds.name(course.kind)),
            Cell::text(course.direction.unwrap_or_default()),
            Cell::text(self.technologies.names(course.technologies.iter()).join(", ")),
            Cell::date(course.start),
            Cell::date(course.end),
            Cell::text(year.unwrap_or_default()),
            Cell::maybe_whole(course.hours),
            choice(Choice::Format, course.format),
            choice(Choice::Funding, course.funding),
            choice(Choice::Status, Some(course.status)),
            choice(Choice::Document, course.document_type),
            Cell::code(course.number),
            Cell::date(course.issued),
            Cell::text(if course.has_file { &*self.present } else { &*self.absent }),
            Cell::year(course.planned_year),
        ]);
    }
}
