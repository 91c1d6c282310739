//! Registration numbers by the template of a kind (R-DOC-3): the next one, what is missing between, what is given twice.
//!
//! In a template `#` is the running number of the kind in the calendar year of the document's day and `%` is that year. A
//! kind without a template counts plain whole numbers.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::model::Document;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::{Error, Result};
use crate::record::{Record, expand_sql};

/// For which document a number is wanted.
#[derive(Debug, Deserialize, TS)]
pub struct NumberRequest {
    /// Kind of document.
    pub document_kind: String,
    /// Day of registration.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The document that is numbered: its own number is not counted.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    /// A number that was typed; the next one where none is.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<String>,
}

/// The next number, and what is known of the year's numbers.
#[derive(Debug, Serialize, TS)]
pub struct NextNumber {
    /// The next number as it is written.
    pub number: String,
    /// The running number in it.
    #[ts(type = "number")]
    pub sequence: i64,
    /// Running numbers of the year that nobody has, below the next one.
    #[ts(type = "number[]")]
    pub gaps: Vec<i64>,
    /// Other documents of the kind and year with the number that was typed, or with the next one.
    pub taken: Vec<Numbered>,
}

/// A document with a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Numbered {
    /// Document.
    pub id: String,
    /// Title.
    pub title: String,
}

/// Numbers of one kind in one calendar year that are missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NumberGap {
    /// Kind of document.
    pub document_kind: String,
    /// Its name.
    pub title: String,
    /// Calendar year.
    pub year: i32,
    /// Missing running numbers.
    #[ts(type = "number[]")]
    pub missing: Vec<i64>,
    /// The missing numbers as they would be written.
    pub written: Vec<String>,
}

/// A number that several documents of one kind and year have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NumberTwice {
    /// Kind of document.
    pub document_kind: String,
    /// Its name.
    pub title: String,
    /// Calendar year.
    pub year: i32,
    /// The number.
    pub number: String,
    /// Who has it.
    pub documents: Vec<Numbered>,
}

/// Most missing numbers that are told: a slip of the pen (10000 for 1000) must not fill the screen.
const MOST_MISSING: usize = 200;

/// Largest running number that a document can have: longer rows of figures are days and codes («20250912»).
const LARGEST: i64 = 99_999;

/// A number by a template.
pub fn written(template: Option<&str>, sequence: i64, year: i32) -> String {
    let template = template.filter(|text| text.contains('#')).unwrap_or("#");
    template
        .replace('#', &sequence.to_string())
        .replace('%', &year.to_string())
}

/// The running number in a number that was written by the template; case and spaces do not matter.
pub fn sequence_of(template: Option<&str>, number: &str, year: i32) -> Option<i64> {
    let bare = |text: &str| -> String { text.chars().filter(|letter| !letter.is_whitespace()).collect() };
    let template = template.filter(|text| text.contains('#')).unwrap_or("#");
    let (before, after) = template.split_once('#')?;
    let literal = |text: &str| bare(&text.replace('%', &year.to_string())).to_lowercase();
    let number = bare(number).to_lowercase();
    let digits = number
        .strip_prefix(&literal(before))?
        .strip_suffix(&literal(after))?
        .to_owned();
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
        .filter(|sequence| (1..=LARGEST).contains(sequence))
}

/// Running numbers that are missing below the largest.
pub fn missing(given: &[i64]) -> Vec<i64> {
    let last = given.iter().copied().max().unwrap_or(0);
    (1..last)
        .filter(|sequence| !given.contains(sequence))
        .take(MOST_MISSING)
        .collect()
}

/// The template of a kind; none where it has none.
pub(super) fn template(reader: &Reader<'_>, kind: &str) -> Result<Option<String>> {
    reader
        .connection()
        .prepare_cached("SELECT number_template FROM document_kind WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([kind], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::coded("not_found", json!({ "record": "document_kind", "id": kind })))
}

/// Running numbers of a kind in a calendar year, without one document's own.
pub(super) fn given(reader: &Reader<'_>, kind: &str, year: i32, but: Option<&str>) -> Result<Vec<i64>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT DISTINCT sequence FROM document WHERE document_kind = ?1 AND date BETWEEN ?2 || '-01-01' AND ?2 || '-12-31'
         AND deleted_at IS NULL AND sequence IS NOT NULL AND id IS NOT ?3 ORDER BY sequence",
    )?;
    let rows = statement.query_map((kind, year.to_string(), but), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Other documents of the kind and calendar year that have this number.
pub(super) fn holders(
    reader: &Reader<'_>,
    kind: &str,
    year: i32,
    number: &str,
    but: Option<&str>,
    context: &Context,
) -> Result<Vec<Numbered>> {
    let sql = expand_sql(
        "SELECT t.id, {title:document:t.id} FROM document t WHERE t.document_kind = ?1
         AND t.date BETWEEN ?2 || '-01-01' AND ?2 || '-12-31' AND t.deleted_at IS NULL AND t.number = ?3 AND t.id IS NOT ?4
         ORDER BY t.date, t.id",
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map((kind, year.to_string(), number, but), |row| {
        Ok(Numbered {
            id: row.get(0)?,
            title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn next(engine: &Engine, context: &Context, request: NumberRequest) -> Result<Answer<NextNumber>> {
    engine.read(|reader| of_kind(reader, &request, context)).map(Answer::of)
}

/// The next number of a kind in the year of a day.
///
/// # Errors
/// `not_found` where there is no such kind.
pub fn of_kind(reader: &Reader<'_>, request: &NumberRequest, context: &Context) -> Result<NextNumber> {
    let (kind, but) = (request.document_kind.as_str(), request.id.as_deref());
    let template = template(reader, kind)?;
    let year = request.date.year();
    let given = given(reader, kind, year, but)?;
    let sequence = given.iter().copied().max().unwrap_or(0) + 1;
    let number = written(template.as_deref(), sequence, year);
    let asked = request.number.as_deref().map(str::trim).filter(|text| !text.is_empty());
    Ok(NextNumber {
        taken: holders(reader, kind, year, asked.unwrap_or(&number), but, context)?,
        gaps: missing(&given),
        sequence,
        number,
    })
}

/// What is missing and what is given twice, over all kinds and years, newest year first.
pub(super) fn faults(reader: &Reader<'_>, context: &Context) -> Result<(Vec<NumberGap>, Vec<NumberTwice>)> {
    let sql = expand_sql(
        "SELECT t.document_kind, coalesce({title:document_kind:t.document_kind}, ''), k.number_template,
           CAST(strftime('%Y', t.date) AS INTEGER), t.sequence, t.number, t.id, coalesce({title:document:t.id}, '')
         FROM document t JOIN document_kind k ON k.id = t.document_kind
         WHERE t.deleted_at IS NULL AND t.date IS NOT NULL AND t.number IS NOT NULL
         ORDER BY 4 DESC, k.rank, t.document_kind, t.date, t.id",
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut pages: Vec<Page> = Vec::new();
    while let Some(row) = rows.next()? {
        let (kind, year): (String, i32) = (row.get(0)?, row.get(3)?);
        if pages.last().is_none_or(|page| page.kind != kind || page.year != year) {
            pages.push(Page {
                kind,
                title: row.get(1)?,
                template: row.get(2)?,
                year,
                ..Page::default()
            });
        }
        let Some(page) = pages.last_mut() else { continue };
        page.sequences.extend(row.get::<_, Option<i64>>(4)?);
        let holder = Numbered {
            id: row.get(6)?,
            title: row.get(7)?,
        };
        page.numbers.entry(row.get(5)?).or_default().push(holder);
    }
    Ok((
        pages.iter().filter_map(Page::gap).collect(),
        pages.into_iter().flat_map(Page::twice).collect(),
    ))
}

/// The numbers of one kind in one calendar year.
#[derive(Default)]
struct Page {
    kind: String,
    title: String,
    template: Option<String>,
    year: i32,
    sequences: Vec<i64>,
    numbers: BTreeMap<String, Vec<Numbered>>,
}

impl Page {
    fn gap(&self) -> Option<NumberGap> {
        let missing = missing(&self.sequences);
        let as_written = |sequence: &i64| written(self.template.as_deref(), *sequence, self.year);
        (!missing.is_empty()).then(|| NumberGap {
            document_kind: self.kind.clone(),
            title: self.title.clone(),
            year: self.year,
            written: missing.iter().map(as_written).collect(),
            missing,
        })
    }

    fn twice(self) -> impl Iterator<Item = NumberTwice> {
        let (kind, title, year) = (self.kind, self.title, self.year);
        let several = self.numbers.into_iter().filter(|(_, holders)| holders.len() > 1);
        several.map(move |(number, documents)| NumberTwice {
            document_kind: kind.clone(),
            title: title.clone(),
            year,
            number,
            documents,
        })
    }
}
