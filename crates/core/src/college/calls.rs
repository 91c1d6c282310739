//! Calls of the room: the first start, and what the window remembers.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{College, Official};
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader, Writer};
use crate::op::Op;
use crate::problem::Result;
use crate::record::{self, Record, Values};

/// What the first start asks.
#[derive(Debug, Deserialize, TS)]
pub struct Setup {
    /// Fields of the college.
    #[ts(type = "Record<string, unknown>")]
    pub college: Values,
    /// Fields of the director, if given.
    #[ts(optional, type = "Record<string, unknown>")]
    pub director: Option<Values>,
}

/// One thing to remember.
#[derive(Debug, Deserialize, TS)]
pub struct Preference {
    /// Under which name.
    pub key: String,
    /// What; `null` forgets.
    #[ts(type = "unknown")]
    pub value: Value,
}

/// Id of the college, if it has been set up.
pub fn college_id(reader: &Reader<'_>) -> Result<Option<String>> {
    let mut statement = reader
        .connection()
        .prepare_cached("SELECT id FROM college WHERE deleted_at IS NULL ORDER BY id LIMIT 1")?;
    let mut rows = statement.query([])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// Sets the college up, or changes what is given where there is one already.
///
/// # Errors
/// [`crate::Error::Invalid`].
pub fn set_up(writer: &Writer<'_>, college: Values, director: Option<Values>) -> Result<String> {
    let id = match college_id(writer)? {
        Some(id) => record::save(writer, College::KIND, Some(&id), college)?,
        None => record::create(writer, College::KIND, college)?,
    };
    if let Some(mut director) = director {
        director.insert("duty".into(), json!("director"));
        record::create(writer, Official::KIND, director)?;
    }
    Ok(id)
}

pub(crate) fn setup(engine: &Engine, context: &Context, request: Setup) -> Result<Answer<String>> {
    engine.write(Op::new("setup", json!({})), context, |writer| {
        set_up(writer, request.college, request.director)
    })
}

pub(crate) fn preferences(engine: &Engine, _: &Context, _: Nothing) -> Result<Answer<Value>> {
    Ok(Answer::of(Value::Object(engine.preferences())))
}

pub(crate) fn set_preference(engine: &Engine, _: &Context, request: Preference) -> Result<Answer<()>> {
    engine.set_preference(&request.key, request.value).map(Answer::of)
}
