//! Calls of the room that open cases; the acts on them are in [`super::acts`].

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::opening;
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine};
use crate::op::Op;
use crate::problem::Result;
use crate::record::calls::Count;

/// Which courses get a case.
#[derive(Debug, Deserialize, TS)]
pub struct OpenRequest {
    /// Training records.
    pub training_records: Vec<String>,
    /// Who cares for them.
    #[ts(optional)]
    pub curator: Option<String>,
}

/// Which run's courses get a case.
#[derive(Debug, Deserialize, TS)]
pub struct OpenRunRequest {
    /// Run of a programme.
    pub course_run: String,
    /// Who cares for them.
    #[ts(optional)]
    pub curator: Option<String>,
}

fn opened(engine: &Engine, context: &Context, records: &[String], curator: Option<&str>) -> Result<Answer<Count>> {
    let op = Op::new("open_cases", json!({ "count": records.len() }));
    engine.write(op, context, |writer| {
        opening::open_by_hand(writer, records, curator).map(|count| Count { count })
    })
}

pub(crate) fn open(engine: &Engine, context: &Context, request: OpenRequest) -> Result<Answer<Count>> {
    opened(engine, context, &request.training_records, request.curator.as_deref())
}

pub(crate) fn open_run(engine: &Engine, context: &Context, request: OpenRunRequest) -> Result<Answer<Count>> {
    let records = engine.read(|reader| opening::of_run(reader, &request.course_run))?;
    opened(engine, context, &records, request.curator.as_deref())
}

pub(crate) fn open_missing(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<Count>> {
    let records = engine.read(|reader| opening::missing(reader, context))?;
    opened(engine, context, &records, None)
}
