//! The register at a glance: counts by state and kind, what waits, which numbers are missing or given twice.

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use super::model::Document;
use super::numbering::{self, NumberGap, NumberTwice};
use super::waiting;
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::post_course::overview::Figure;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// All documents at a glance.
#[derive(Debug, Serialize, TS)]
pub struct DocumentOverview {
    /// Documents.
    #[ts(type = "number")]
    pub documents: i64,
    /// By how they stand today; only states that some document has, in the order of its life.
    pub by_standing: Vec<Figure>,
    /// By kind, in the order of the dictionary.
    pub by_kind: Vec<DocumentsOfKind>,
    /// Submitted and not coordinated yet (R-DOC-1).
    pub awaiting: usize,
    /// To check again (R-DOC-2).
    pub to_recheck: usize,
    /// Reviews due soon or past.
    pub reviews_due: usize,
    /// Missing numbers (R-DOC-3).
    pub gaps: Vec<NumberGap>,
    /// Numbers given twice (R-DOC-3).
    pub twice: Vec<NumberTwice>,
}

/// How many documents of one kind there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentsOfKind {
    /// Kind.
    pub document_kind: String,
    /// Its name.
    pub title: String,
    /// Documents.
    #[ts(type = "number")]
    pub count: i64,
    /// Of them in force today.
    #[ts(type = "number")]
    pub in_force: i64,
}

pub(crate) fn overview(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<DocumentOverview>> {
    engine.read(|reader| of_all(reader, context)).map(Answer::of)
}

/// All documents at a glance.
///
/// # Errors
/// `no_rule`.
pub fn of_all(reader: &Reader<'_>, context: &Context) -> Result<DocumentOverview> {
    let (gaps, twice) = numbering::faults(reader, context)?;
    let by_standing = by_standing(reader, context)?;
    Ok(DocumentOverview {
        documents: by_standing.iter().map(|figure| figure.count).sum(),
        by_standing,
        by_kind: by_kind(reader, context)?,
        awaiting: waiting::awaiting(reader, context)?.len(),
        to_recheck: waiting::to_recheck(reader, context)?.len(),
        reviews_due: waiting::reviews_due(reader, context)?.len(),
        gaps,
        twice,
    })
}

fn by_standing(reader: &Reader<'_>, context: &Context) -> Result<Vec<Figure>> {
    let sql = expand_sql(
        "SELECT {standing}, count(*) FROM document t WHERE t.deleted_at IS NULL GROUP BY 1",
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let rows = statement.query_map(named_params! { ":today": today }, |row| {
        Ok(Figure {
            code: row.get(0)?,
            count: row.get(1)?,
        })
    })?;
    let mut figures: Vec<Figure> = rows.collect::<Result<_, _>>()?;
    let order = Document::KIND
        .computed("standing")
        .map_or(&[][..], |standing| standing.choices);
    figures.sort_by_key(|figure| order.iter().position(|code| *code == figure.code));
    Ok(figures)
}

fn by_kind(reader: &Reader<'_>, context: &Context) -> Result<Vec<DocumentsOfKind>> {
    let sql = expand_sql(
        "SELECT t.document_kind, coalesce({title:document_kind:t.document_kind}, ''), count(*),
           sum(({standing}) = 'in_force') FROM document t JOIN document_kind k ON k.id = t.document_kind
         WHERE t.deleted_at IS NULL GROUP BY t.document_kind ORDER BY k.rank, t.document_kind",
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let rows = statement.query_map(named_params! { ":today": today }, |row| {
        Ok(DocumentsOfKind {
            document_kind: row.get(0)?,
            title: row.get(1)?,
            count: row.get(2)?,
            in_force: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
