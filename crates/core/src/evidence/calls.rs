//! Calls of the room: verifying evidence, taking it into a case or out of it.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::Evidence;
use crate::context::Context;
use crate::db::{Answer, Engine};
use crate::op::Op;
use crate::problem::Result;
use crate::record::calls::{Saved, saved};
use crate::record::{self, Record, Values};

/// What the office says of evidence.
#[derive(Debug, Deserialize, TS)]
pub struct VerifyRequest {
    /// Evidence.
    pub evidence: String,
    /// `verified` or `returned`.
    pub verdict: String,
    /// Why it is returned.
    #[ts(optional)]
    pub remark: Option<String>,
    /// Who verified it.
    #[ts(optional)]
    pub verified_by: Option<String>,
}

/// Whether evidence serves a case.
#[derive(Debug, Deserialize, TS)]
pub struct LinkRequest {
    /// Evidence.
    pub evidence: String,
    /// Case.
    pub case: String,
    /// Serves it, or no longer.
    pub serves: bool,
}

fn changed(engine: &Engine, context: &Context, code: &str, id: &str, values: Value) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| record::title(reader, Evidence::KIND, id, context.language))?;
    let op = Op::new(code, json!({ "name": name.map(|(title, _)| title) }));
    let values: Values = values.as_object().cloned().unwrap_or_default();
    let answer = engine.write(op, context, |writer| {
        record::update(writer, Evidence::KIND, id, values)?;
        Ok(id.to_owned())
    })?;
    saved(engine, context, Evidence::KIND, answer)
}

pub(crate) fn verify(engine: &Engine, context: &Context, request: VerifyRequest) -> Result<Answer<Saved>> {
    let values = json!({
        "state": request.verdict, "remark": request.remark, "verified_by": request.verified_by,
        "verified_on": context.today.to_string(),
    });
    changed(engine, context, "verify_evidence", &request.evidence, values)
}

pub(crate) fn link(engine: &Engine, context: &Context, request: LinkRequest) -> Result<Answer<Saved>> {
    let present: Evidence = engine.read(|reader| record::load(reader, &request.evidence))?;
    let mut cases = present.cases;
    cases.retain(|case| *case != request.case);
    if request.serves {
        cases.push(request.case);
    }
    changed(
        engine,
        context,
        "link_evidence",
        &request.evidence,
        json!({ "cases": cases }),
    )
}
