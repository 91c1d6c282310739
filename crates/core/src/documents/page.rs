//! The page of a document: what comes next and what stands against it, comparisons, visas, versions, what leans on it.

use rusqlite::named_params;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::acts::{ACTS, open};
use super::check::warn_document;
use super::coordination;
use super::model::{Approval, Coordination, Document, DocumentRevision};
use super::numbering::Numbered;
use super::sql::{ENDED, SETTLED};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, Values, belonging, expand_sql};
use crate::sessions::model::Decision;

/// All about one document.
#[derive(Debug, Serialize, TS)]
pub struct DocumentPage {
    /// The document.
    #[ts(type = "Row")]
    pub row: Values,
    /// The next act of its life: one of `acts`, or `none`.
    pub next: String,
    /// Acts that are open to it today.
    pub acts: Vec<String>,
    /// R-DOC-1, condition by condition: `doc_coordinated`, `doc_remarks`.
    pub conditions: Vec<Finding>,
    /// Comparisons with local acts, newest first.
    #[ts(type = "Row[]")]
    pub coordinations: Vec<Values>,
    /// Comparisons with acts that have ended and were not made good (R-DOC-2).
    pub recheck: Vec<Recheck>,
    /// The approval sheet in its order.
    #[ts(type = "Row[]")]
    pub approvals: Vec<Values>,
    /// Versions, newest first.
    #[ts(type = "Row[]")]
    pub revisions: Vec<Values>,
    /// What was coordinated with this act; rows of `document`, those to check again first.
    #[ts(type = "Row[]")]
    pub dependents: Vec<Values>,
    /// What came in its place, the nearest first.
    pub successors: Vec<Numbered>,
    /// Decisions of the session whose minutes it is.
    #[ts(type = "Row[]")]
    pub decisions: Vec<Values>,
    /// What deserves a word: `doc_number_taken`, `doc_number_gap`, `doc_uncoordinated`, `doc_recheck`, `doc_review`.
    pub findings: Vec<Finding>,
}

/// An act that has ended, and what to compare the document with instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Recheck {
    /// The comparison.
    pub coordination: String,
    /// The ended act.
    pub act: String,
    /// Its name.
    pub title: String,
    /// The act in its place, where one came.
    pub successor: Option<Numbered>,
}

pub(crate) fn page(engine: &Engine, context: &Context, request: Id) -> Result<Answer<DocumentPage>> {
    engine
        .read(|reader| of_document(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of a document.
///
/// # Errors
/// `not_found`, `no_rule`.
pub fn of_document(reader: &Reader<'_>, id: &str, context: &Context) -> Result<DocumentPage> {
    let row = record::get(reader, Document::KIND, id, context)?;
    let needed = coordination::needed(&row);
    let conditions = coordination::conditions(reader, id, needed, context)?;
    let acts: Vec<String> = ACTS
        .iter()
        .filter(|act| open(act, &row))
        .map(|act| (*act).to_owned())
        .collect();
    let session = text(&row, "session");
    let decisions = session.map_or(Ok(Vec::new()), |session| {
        belonging(reader, Decision::KIND, "session", session, context)
    })?;
    Ok(DocumentPage {
        next: next(&row, &conditions, needed),
        acts,
        coordinations: belonging(reader, Coordination::KIND, "document", id, context)?,
        recheck: recheck(reader, id, context)?,
        approvals: belonging(reader, Approval::KIND, "document", id, context)?,
        revisions: belonging(reader, DocumentRevision::KIND, "document", id, context)?,
        dependents: dependents(reader, id, context)?,
        successors: successors(reader, id, context)?,
        findings: warn_document(reader, id, &row, context)?,
        decisions,
        conditions,
        row,
    })
}

/// The next act, by how the document stands and by what its conditions say.
fn next(row: &Values, conditions: &[Finding], needed: bool) -> String {
    let yes = |field: &str| row.get(field) == Some(&Value::Bool(true));
    let holds = conditions.iter().all(|finding| finding.ok);
    let next = match text(row, "standing").unwrap_or("draft") {
        "draft" if !needed => "approve",
        "draft" | "rework" => "submit",
        "coordination" | "considered" if !holds => "coordinate",
        "coordination" => "consider",
        "considered" => "approve",
        "approved" if open("enforce", row) => "enforce",
        "in_force" if yes("to_recheck") => "coordinate",
        "in_force" if yes("review_near") => "review",
        _ => "none",
    };
    next.to_owned()
}

fn recheck(reader: &Reader<'_>, id: &str, context: &Context) -> Result<Vec<Recheck>> {
    let sql = expand_sql(
        &format!(
            "SELECT c.id, c.act, coalesce({{title:document:c.act}}, '') FROM coordination c JOIN document a ON a.id = c.act
             WHERE c.document = :document AND c.deleted_at IS NULL AND {ENDED} AND NOT {SETTLED} ORDER BY c.date, c.id"
        ),
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let found = statement.query_map(named_params! { ":document": id, ":today": today }, |row| {
        Ok(Recheck {
            coordination: row.get(0)?,
            act: row.get(1)?,
            title: row.get(2)?,
            successor: None,
        })
    })?;
    let mut lines: Vec<Recheck> = found.collect::<Result<_, _>>()?;
    for line in &mut lines {
        line.successor = successors(reader, &line.act, context)?.pop();
    }
    Ok(lines)
}

/// Documents that came in the place of one, the nearest first.
fn successors(reader: &Reader<'_>, id: &str, context: &Context) -> Result<Vec<Numbered>> {
    let sql = expand_sql(
        "WITH RECURSIVE after (id, depth) AS (
           SELECT s.id, 1 FROM document s WHERE s.supersedes = ?1 AND s.deleted_at IS NULL
           UNION SELECT s.id, depth + 1 FROM after JOIN document s ON s.supersedes = after.id
             WHERE s.deleted_at IS NULL AND depth < 50)
         SELECT after.id, coalesce({title:document:after.id}, '') FROM after ORDER BY depth, after.id",
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let found = statement.query_map([id], |row| {
        Ok(Numbered {
            id: row.get(0)?,
            title: row.get(1)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn dependents(reader: &Reader<'_>, id: &str, context: &Context) -> Result<Vec<Values>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT DISTINCT d.id FROM coordination c JOIN document d ON d.id = c.document
         WHERE c.act = ?1 AND c.deleted_at IS NULL AND d.deleted_at IS NULL ORDER BY d.id",
    )?;
    let ids: Vec<String> = statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut rows = record::of_ids(reader, Document::KIND, &ids, context)?;
    rows.sort_by_key(|row| row.get("to_recheck") != Some(&Value::Bool(true)));
    Ok(rows)
}
