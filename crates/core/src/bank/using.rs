//! A resource was used: one more in its counter.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::{Resource, ResourceUse};
use crate::context::Context;
use crate::db::{Answer, Engine};
use crate::op::Op;
use crate::problem::Result;
use crate::record::calls::{Saved, saved};
use crate::record::{self, Record, values};

/// Who used a resource, and where.
#[derive(Debug, Deserialize, TS)]
pub struct ResourceUsedRequest {
    /// Resource.
    pub id: String,
    /// Who.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<String>,
    /// Lesson, group.
    #[serde(default)]
    #[ts(optional)]
    pub used_in: Option<String>,
    /// Day; today where none is given.
    #[serde(default)]
    #[ts(optional)]
    pub date: Option<String>,
}

/// Counts one use; answers the resource.
pub(crate) fn used(engine: &Engine, context: &Context, request: ResourceUsedRequest) -> Result<Answer<Saved>> {
    let name = engine.read(|reader| record::name(reader, Resource::KIND, &request.id, context.language))?;
    let op = Op::new("use_resource", json!({ "name": name }));
    let answer = engine.write(op, context, |writer| {
        let today = context.today.to_string();
        let new = json!({
            "resource": request.id, "person": request.person, "used_in": request.used_in,
            "date": request.date.as_ref().unwrap_or(&today),
        });
        record::create(writer, ResourceUse::KIND, values(new))?;
        Ok(request.id.clone())
    })?;
    saved(engine, context, Resource::KIND, answer)
}
