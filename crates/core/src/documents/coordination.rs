//! Coordination with local acts (R-DOC-1, R-DOC-2): what stands against approval, what an ended act leaves to check again,
//! and the act of comparing a document with several acts at once.
//!
//! Of several comparisons with one act the newest holds: that is how a remark is settled.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{Coordination, Document};
use super::sql::{ENDED, IN_FORCE, NEWEST};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::Count;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, Severity, Values, values};

/// Comparisons to make.
#[derive(Debug, Deserialize, TS)]
pub struct CoordinateRequest {
    /// Document.
    pub id: String,
    /// Day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Who compared them.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<String>,
    /// With which acts, and what was found.
    pub lines: Vec<Compared>,
}

/// One comparison.
#[derive(Debug, Deserialize, TS)]
pub struct Compared {
    /// Local or legal act.
    pub act: String,
    /// `consistent`, `amend`, `conflict`.
    pub verdict: String,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub remark: Option<String>,
}

/// Writes comparisons with several acts as one operation. A draft goes to coordination with the first of them.
pub(crate) fn coordinate(engine: &Engine, context: &Context, request: CoordinateRequest) -> Result<Answer<Count>> {
    if request.lines.is_empty() {
        return Err(Error::field("act", "required"));
    }
    let name = engine.read(|reader| record::name(reader, Document::KIND, &request.id, context.language))?;
    let op = Op::new(
        "coordinate_document",
        json!({ "name": name, "count": request.lines.len() }),
    );
    engine.write(op, context, |writer| {
        let document = record::get(writer, Document::KIND, &request.id, context)?;
        for line in &request.lines {
            let new = json!({
                "document": request.id, "act": line.act, "verdict": line.verdict, "remark": line.remark,
                "person": request.person, "date": request.date,
            });
            record::create(writer, Coordination::KIND, values(new))?;
        }
        if text(&document, "state") == Some("draft") {
            let submitted = values(json!({ "state": "coordination" }));
            record::update(writer, Document::KIND, &request.id, submitted)?;
        }
        Ok(Count {
            count: request.lines.len(),
        })
    })
}

/// What a document has been compared with.
struct Standing {
    /// Consistent with an act in force, by the newest comparison.
    consistent: i64,
    /// Compared with acts that are no longer in force.
    ended: i64,
    /// Acts in force that call for a change by the newest comparison, by name.
    open: Vec<(String, String)>,
}

fn standing(reader: &Reader<'_>, id: &str, context: &Context) -> Result<Standing> {
    let sql = record::expand_sql(
        &format!(
            "SELECT c.id, c.verdict, {IN_FORCE}, {ENDED}, coalesce({{title:document:c.act}}, '')
             FROM coordination c JOIN document a ON a.id = c.act JOIN document_kind k ON k.id = a.document_kind
             WHERE c.document = :document AND c.deleted_at IS NULL AND k.local_act = 1 AND {NEWEST} ORDER BY c.date, c.id"
        ),
        Document::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let mut rows = statement.query(rusqlite::named_params! { ":document": id, ":today": today })?;
    let mut standing = Standing {
        consistent: 0,
        ended: 0,
        open: Vec::new(),
    };
    while let Some(row) = rows.next()? {
        let (verdict, in_force, ended): (String, bool, bool) = (row.get(1)?, row.get(2)?, row.get(3)?);
        standing.ended += i64::from(ended);
        match (verdict.as_str(), in_force) {
            ("consistent", true) => standing.consistent += 1,
            ("amend" | "conflict", true) => standing.open.push((row.get(0)?, row.get(4)?)),
            _ => {}
        }
    }
    Ok(standing)
}

fn found(code: &str, ok: bool, fact: Value, missing: Value) -> Finding {
    Finding::of(code, ok, Severity::Error, fact, missing)
}

/// Whether the kind of a document needs coordination.
pub(super) fn needed(document: &Values) -> bool {
    document.get("needs_coordination") == Some(&Value::Bool(true))
}

/// R-DOC-1, condition by condition; nothing where the kind asks for no coordination. `doc_coordinated`: compared with at
/// least one local act in force and found consistent; `doc_remarks`: no comparison with an act in force calls for a change.
pub(super) fn conditions(reader: &Reader<'_>, id: &str, needed: bool, context: &Context) -> Result<Vec<Finding>> {
    let standing = standing(reader, id, context)?;
    let open = standing
        .open
        .iter()
        .map(|(_, title)| title.as_str())
        .collect::<Vec<_>>();
    let first = standing.open.first().map(|(id, _)| id.as_str());
    let remarks = found(
        "doc_remarks",
        open.is_empty(),
        json!({ "found": open.is_empty(), "count": open.len(), "titles": open.join("; ") }),
        json!({ "count": open.len() }),
    )
    .proven_by("coordination", first);
    if !needed {
        // Nobody asked for the comparison, but what it found stands until it is settled.
        return Ok(if remarks.ok { Vec::new() } else { vec![remarks] });
    }
    let state = match (standing.consistent, standing.ended) {
        (0, 0) => "no",
        (0, _) => "ended",
        _ => "yes",
    };
    let coordinated = found(
        "doc_coordinated",
        standing.consistent > 0,
        json!({ "found": state, "count": standing.consistent, "ended": standing.ended, "need": 1 }),
        json!({ "count": 1 }),
    );
    Ok(vec![coordinated, remarks])
}
