//! The data sheet of R4: every record that R4-A counts, one row each, to be filtered and counted again.
//!
//! What must hold: a record is kept as numbers of texts, about a hundred bytes, and its cells are made when they are
//! written; so the sheet of a country fits in little memory.

use std::collections::HashMap;
use std::sync::Arc;

use sheberlik_core::Error;
use sheberlik_i18n::dates;

use super::counted;
use super::summary::choice;
use crate::brief::Brief;
use crate::courses::{Course, each_course};
use crate::dictionary::Dictionary;
use crate::table::{Cell, Flat, RowSource, Rows, Value};
use crate::word::Word;

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

/// The sheet of records that are held for other sheets too, in their order.
pub(super) fn flat(brief: &Brief<'_>, taken: &[&Course]) -> Result<Flat, Error> {
    let mut packing = Packing::new(brief)?;
    for course in taken {
        packing.add(brief, course);
    }
    Ok(sheet(brief, packing.finish()))
}

/// The sheet alone: records are read and packed one after the other.
pub(super) fn streamed(brief: &Brief<'_>) -> Result<Flat, Error> {
    let mut packing = Packing::new(brief)?;
    each_course(brief, |course| {
        if counted(brief, &course) {
            packing.add(brief, &course);
        }
    })?;
    packing.sort();
    Ok(sheet(brief, packing.finish()))
}

fn sheet(brief: &Brief<'_>, packed: Packed) -> Flat {
    Flat {
        name: brief.wording.word("form-sheet-data"),
        heads: COLUMNS
            .iter()
            .map(|column| brief.wording.line(&format!("form-data-{column}")))
            .collect(),
        rows: Rows::Made(Arc::new(packed)),
    }
}

/// Number of a text; 0 is blank.
type Text = u32;

/// Texts, each once.
#[derive(Default)]
struct Texts {
    texts: Vec<Box<str>>,
    numbers: HashMap<Box<str>, Text>,
}

impl Texts {
    fn number(&mut self, text: &str) -> Text {
        if text.is_empty() {
            return 0;
        }
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        self.texts.push(text.into());
        let number = Text::try_from(self.texts.len()).unwrap_or(0);
        self.numbers.insert(text.into(), number);
        number
    }
}

/// Texts that hardly come twice, one after the other.
#[derive(Default)]
struct Unique {
    text: String,
    ends: Vec<usize>,
}

impl Unique {
    fn push(&mut self, text: &str) -> u32 {
        self.text.push_str(text);
        self.ends.push(self.text.len());
        u32::try_from(self.ends.len() - 1).unwrap_or(0)
    }

    fn get(&self, number: u32) -> &str {
        let index = number as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index]]
    }
}

/// A record as numbers.
struct Record {
    place: u32,
    id: u32,
    /// The day it belongs to, by which a person's records are ordered.
    day: Text,
    name: Text,
    department: Text,
    post: Text,
    topic: Text,
    provider: Text,
    kind: Text,
    direction: Text,
    technologies: Text,
    start: Text,
    end: Text,
    year: Text,
    hours: Option<i32>,
    format: Text,
    funding: Text,
    status: Text,
    document: Text,
    certificate: Option<u32>,
    issued: Text,
    file: Text,
    planned_year: Option<i32>,
}

/// Records being packed.
struct Packing {
    records: Vec<Record>,
    texts: Texts,
    ids: Unique,
    certificates: Unique,
    departments: Dictionary,
    kinds: Dictionary,
    technologies: Dictionary,
    present: String,
    absent: String,
}

impl Packing {
    fn new(brief: &Brief<'_>) -> Result<Self, Error> {
        Ok(Self {
            records: Vec::new(),
            texts: Texts::default(),
            ids: Unique::default(),
            certificates: Unique::default(),
            departments: brief.dictionary("department")?,
            kinds: brief.dictionary("training_kind")?,
            technologies: brief.dictionary("technology")?,
            present: brief.wording.word("form-present"),
            absent: brief.wording.word("form-absent"),
        })
    }

    fn add(&mut self, brief: &Brief<'_>, course: &Course) {
        let year = course
            .day()
            .map(|day| dates::academic_year(brief.period.academic_year_of(day)));
        let chosen = |field: &str, value: Option<&str>| match choice(brief, field, value).value {
            Value::Text { text } => text,
            _ => String::new(),
        };
        let whole = |value: Option<i64>| value.and_then(|value| i32::try_from(value).ok());
        let date = |value: &Option<Word>| value.clone().unwrap_or_default();
        let texts = &mut self.texts;
        let record = Record {
            place: u32::try_from(course.place).unwrap_or(u32::MAX),
            id: self.ids.push(&course.id),
            day: texts.number(course.date().unwrap_or_default()),
            name: texts.number(&course.name),
            department: texts.number(&self.departments.name(course.department.as_deref())),
            post: texts.number(&course.post),
            topic: texts.number(&course.topic),
            provider: texts.number(&course.provider_name),
            kind: texts.number(&self.kinds.name(course.kind.as_deref())),
            direction: texts.number(course.direction.as_deref().unwrap_or_default()),
            technologies: texts.number(&self.technologies.names(course.technologies.iter()).join(", ")),
            start: texts.number(&date(&course.start)),
            end: texts.number(&date(&course.end)),
            year: texts.number(&year.unwrap_or_default()),
            hours: whole(course.hours),
            format: texts.number(&chosen("format", course.format.as_deref())),
            funding: texts.number(&chosen("funding", course.funding.as_deref())),
            status: texts.number(&chosen("status", Some(&course.status))),
            document: texts.number(&chosen("document", course.document_type.as_deref())),
            certificate: course.number.as_deref().map(|number| self.certificates.push(number)),
            issued: texts.number(&date(&course.issued)),
            file: texts.number(if course.has_file { &self.present } else { &self.absent }),
            planned_year: whole(course.planned_year),
        };
        self.records.push(record);
    }

    /// By person in Kazakh order, then by date, as records that are held are ordered.
    fn sort(&mut self) {
        let texts = &self.texts.texts;
        let day = |record: &Record| (record.day as usize).checked_sub(1).map(|index| &*texts[index]);
        let ids = &self.ids;
        self.records.sort_unstable_by(|left, right| {
            (left.place, day(left), ids.get(left.id)).cmp(&(right.place, day(right), ids.get(right.id)))
        });
    }

    fn finish(self) -> Packed {
        Packed {
            records: self.records,
            texts: self.texts.texts,
            certificates: self.certificates,
        }
    }
}

/// The packed records, as rows.
struct Packed {
    records: Vec<Record>,
    texts: Vec<Box<str>>,
    certificates: Unique,
}

impl RowSource for Packed {
    fn count(&self) -> usize {
        self.records.len()
    }

    fn fill(&self, index: usize, cells: &mut Vec<Cell>) {
        let record = &self.records[index];
        let text = |number: Text| (number as usize).checked_sub(1).map(|index| &*self.texts[index]);
        let words = |number: Text| text(number).map_or_else(Cell::blank, Cell::text);
        let certificate = record.certificate.map(|number| self.certificates.get(number));
        cells.extend([
            Cell::count(index + 1),
            words(record.name),
            words(record.department),
            words(record.post),
            words(record.topic),
            words(record.provider),
            words(record.kind),
            words(record.direction),
            words(record.technologies),
            Cell::date(text(record.start)),
            Cell::date(text(record.end)),
            words(record.year),
            Cell::maybe_whole(record.hours.map(i64::from)),
            words(record.format),
            words(record.funding),
            words(record.status),
            words(record.document),
            Cell::code(certificate),
            Cell::date(text(record.issued)),
            words(record.file),
            Cell::year(record.planned_year.map(i64::from)),
        ]);
    }
}
