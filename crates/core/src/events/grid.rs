//! The grid of an event: who took part, in which role, with what topic and result. Saved whole, as one operation.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::model::{Event, Participation};
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, FieldProblem, Result};
use crate::record::calls::Count;
use crate::record::{self, Record, values};

/// Rows of the grid of one event.
#[derive(Debug, Deserialize, TS)]
pub struct ParticipationRequest {
    /// Event.
    pub event: String,
    /// Rows that are new or were changed; the others stay as they are.
    pub rows: Vec<ParticipationRow>,
    /// Rows that were taken out.
    #[serde(default)]
    pub removed: Vec<String>,
}

/// One row of the grid, whole.
#[derive(Debug, Deserialize, TS)]
pub struct ParticipationRow {
    /// The row that is changed; none makes a new one.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    /// Who.
    pub person: String,
    /// Role.
    pub role: String,
    /// Topic in Kazakh.
    #[serde(default)]
    #[ts(optional)]
    pub topic_kk: Option<String>,
    /// Topic in Russian.
    #[serde(default)]
    #[ts(optional)]
    pub topic_ru: Option<String>,
    /// Topic in English.
    #[serde(default)]
    #[ts(optional)]
    pub topic_en: Option<String>,
    /// Result.
    #[serde(default)]
    #[ts(optional)]
    pub result: Option<String>,
    /// Nomination or place in words.
    #[serde(default)]
    #[ts(optional)]
    pub nomination: Option<String>,
    /// The work was singled out.
    #[serde(default)]
    #[ts(optional)]
    pub noted: Option<bool>,
    /// Number or kind of the paper.
    #[serde(default)]
    #[ts(optional)]
    pub document_number: Option<String>,
    /// Hours on the paper.
    #[serde(default)]
    #[ts(optional, as = "Option<i32>")]
    pub hours: Option<i64>,
}

/// Writes the grid; answers how many people of the college are on the list of the event now.
pub(crate) fn save(engine: &Engine, context: &Context, request: ParticipationRequest) -> Result<Answer<Count>> {
    let name = engine.read(|reader| {
        record::load::<Event>(reader, &request.event)?;
        record::name(reader, Event::KIND, &request.event, context.language)
    })?;
    let op = Op::new(
        "save_participation",
        json!({ "name": name, "count": request.rows.len() + request.removed.len() }),
    );
    engine.write(op, context, |writer| {
        let of_event = |id: &str| belongs(writer, id, &request.event);
        for id in request
            .removed
            .iter()
            .chain(request.rows.iter().filter_map(|row| row.id.as_ref()))
        {
            of_event(id)?;
        }
        for id in &request.removed {
            record::remove(writer, Participation::KIND, id)?;
        }
        // Changed rows first: a new row may take the role that a changed one leaves.
        let (known, new): (Vec<_>, Vec<_>) = request.rows.iter().enumerate().partition(|(_, row)| row.id.is_some());
        let mut problems = Vec::new();
        for (place, row) in known.into_iter().chain(new) {
            match write(writer, &request.event, row) {
                Err(Error::Invalid(faults)) => problems.extend(faults.into_iter().map(|fault| FieldProblem {
                    field: format!("rows.{place}.{}", fault.field),
                    ..fault
                })),
                other => other?,
            }
        }
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let count: i64 = writer
            .connection()
            .prepare_cached("SELECT count(DISTINCT person) FROM participation WHERE event = ?1 AND deleted_at IS NULL")?
            .query_row([&request.event], |row| row.get(0))?;
        Ok(Count {
            count: usize::try_from(count).unwrap_or_default(),
        })
    })
}

/// A row that the grid names is of this event.
fn belongs(writer: &Writer<'_>, id: &str, event: &str) -> Result<()> {
    let there: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM participation WHERE id = ?1 AND event = ?2 AND deleted_at IS NULL)",
        )?
        .query_row([id, event], |row| row.get(0))?;
    if there {
        Ok(())
    } else {
        Err(Error::coded(
            "not_found",
            json!({ "record": "participation", "id": id }),
        ))
    }
}

fn write(writer: &Writer<'_>, event: &str, row: &ParticipationRow) -> Result<()> {
    let whole = values(json!({
        "event": event, "person": row.person, "role": row.role, "topic_kk": row.topic_kk, "topic_ru": row.topic_ru,
        "topic_en": row.topic_en, "result": row.result, "nomination": row.nomination,
        "noted": row.noted.unwrap_or(false), "document_number": row.document_number, "hours": row.hours,
    }));
    record::save(writer, Participation::KIND, row.id.as_deref(), whole).map(|_| ())
}
