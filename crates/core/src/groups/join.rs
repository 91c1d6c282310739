//! Several teachers join at once, a group or the School: one operation, undone as one.

use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{CreativeGroup, GroupMembership};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::people::model::Person;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::Count;
use crate::record::{self, Kind, Record, Values};
use crate::school::model::{School, SchoolMembership};

/// Who joins a group.
#[derive(Debug, Deserialize, TS)]
pub struct GroupJoinRequest {
    /// Group.
    pub creative_group: String,
    /// Teachers.
    pub people: Vec<String>,
    /// First day.
    pub since: String,
    /// Role.
    pub role: String,
    /// Role in words.
    #[serde(default)]
    #[ts(optional)]
    pub role_text: Option<String>,
    /// Why they join.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// Who becomes a member of the School.
#[derive(Debug, Deserialize, TS)]
pub struct SchoolJoinRequest {
    /// School.
    pub school: String,
    /// Teachers.
    pub people: Vec<String>,
    /// First day.
    pub since: String,
    /// Role.
    pub role: String,
    /// On what ground.
    #[serde(default)]
    #[ts(optional)]
    pub basis: Option<String>,
    /// Number of the order.
    #[serde(default)]
    #[ts(optional)]
    pub order_number: Option<String>,
    /// Date of the order.
    #[serde(default)]
    #[ts(optional)]
    pub order_date: Option<String>,
}

pub(crate) fn into_group(engine: &Engine, context: &Context, request: GroupJoinRequest) -> Result<Answer<Count>> {
    let shared = json!({
        "creative_group": request.creative_group, "since": request.since, "role": request.role,
        "role_text": request.role_text, "reason": request.reason,
    });
    let name = title(engine, CreativeGroup::KIND, &request.creative_group, context)?;
    let op = Op::new("join_group", json!({ "name": name, "count": request.people.len() }));
    join(engine, context, op, GroupMembership::KIND, &request.people, &shared)
}

pub(crate) fn into_school(engine: &Engine, context: &Context, request: SchoolJoinRequest) -> Result<Answer<Count>> {
    let shared = json!({
        "school": request.school, "since": request.since, "role": request.role, "basis": request.basis,
        "order_number": request.order_number, "order_date": request.order_date,
    });
    let name = title(engine, School::KIND, &request.school, context)?;
    let op = Op::new("join_school", json!({ "name": name, "count": request.people.len() }));
    join(engine, context, op, SchoolMembership::KIND, &request.people, &shared)
}

fn title(engine: &Engine, kind: &Kind, id: &str, context: &Context) -> Result<String> {
    engine.read(|reader| record::name(reader, kind, id, context.language))
}

/// A membership for everybody, or none at all: who may not join is named.
fn join(
    engine: &Engine,
    context: &Context,
    op: Op,
    kind: &Kind,
    people: &[String],
    shared: &Value,
) -> Result<Answer<Count>> {
    if people.is_empty() {
        return Err(Error::field("person", "required"));
    }
    engine.write(op, context, |writer| {
        let mut problems = Vec::new();
        for person in people {
            let mut values: Values = shared.as_object().cloned().unwrap_or_default();
            values.insert("person".into(), json!(person));
            match record::create(writer, kind, values) {
                Err(Error::Invalid(found)) => problems.extend(named(writer, person, found, context)?),
                other => drop(other?),
            }
        }
        if problems.is_empty() {
            Ok(Count { count: people.len() })
        } else {
            Err(Error::Invalid(problems))
        }
    })
}

/// The faults of one of several people, with the name; those of the shared fields as they are.
fn named(writer: &Writer<'_>, person: &str, found: Vec<FieldProblem>, context: &Context) -> Result<Vec<FieldProblem>> {
    let name = record::title(writer, Person::KIND, person, context.language)?.map(|(title, _)| title);
    let tell = |problem: FieldProblem| match problem.code.as_str() {
        "member_twice" => FieldProblem::with(
            "person",
            "joined_already",
            json!({ "name": name, "since": problem.args.get("since") }),
        ),
        "not_working" => FieldProblem::with("person", "joins_not_working", json!({ "name": name })),
        _ => problem,
    };
    Ok(found.into_iter().map(tell).collect())
}
