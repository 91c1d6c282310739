//! A group is founded together with its page of the year: one operation.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{CreativeGroup, GroupYear};
use crate::context::Context;
use crate::db::{Answer, Engine};
use crate::op::Op;
use crate::problem::Result;
use crate::record::calls::{Saved, saved};
use crate::record::{self, Record, Values};

/// What is founded.
#[derive(Debug, Deserialize, TS)]
pub struct FoundRequest {
    /// Fields of the group.
    #[ts(type = "Record<string, unknown>")]
    pub values: Values,
    /// The academic year that it begins with.
    pub academic_year: String,
}

/// Founds a group; answers its first year.
pub(crate) fn found(engine: &Engine, context: &Context, request: FoundRequest) -> Result<Answer<Saved>> {
    let in_order = ["kk", "ru", "en"].map(|language| request.values.get(&format!("name_{language}")).cloned());
    let name = in_order
        .into_iter()
        .flatten()
        .find(|name| name.as_str().is_some_and(|name| !name.trim().is_empty()));
    let op = Op::create(
        "creative_group",
        name.as_ref().and_then(Value::as_str).unwrap_or_default(),
    );
    let answer = engine.write(op, context, |writer| {
        let group = record::create(writer, CreativeGroup::KIND, request.values.clone())?;
        let year = json!({ "creative_group": group, "academic_year": request.academic_year, "state": "running" });
        record::create(writer, GroupYear::KIND, year.as_object().cloned().unwrap_or_default())
    })?;
    saved(engine, context, GroupYear::KIND, answer)
}
