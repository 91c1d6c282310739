//! The calls that serve every kind of record: list, get, save, remove, restore, history, titles, search, undo.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::{Finding, HistoryEntry, Kind, ListRequest, ListText, Values};
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, check, search, undo};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::progress::Progress;

/// A record by id.
#[derive(Debug, Deserialize, TS)]
pub struct Id {
    /// Id.
    pub id: String,
}

/// A record by kind and id.
#[derive(Debug, Deserialize, TS)]
pub struct RecordId {
    /// Kind of record.
    pub record: String,
    /// Id.
    pub id: String,
}

/// Several records of one kind.
#[derive(Debug, Deserialize, TS)]
pub struct RecordIds {
    /// Kind of record.
    pub record: String,
    /// Ids.
    pub ids: Vec<String>,
}

/// How many records were touched.
#[derive(Debug, Serialize, TS)]
pub struct Count {
    /// How many.
    pub count: usize,
}

/// How many rows are wanted.
#[derive(Debug, Deserialize, TS)]
pub struct Limit {
    /// Most rows.
    pub limit: u32,
}

/// A record as it is shown.
#[derive(Debug, Serialize, TS)]
#[ts(type = "Row")]
pub struct RowView(pub Values);

/// What a record is, for the window: fields of the form, columns of the list.
#[derive(Debug, Serialize, TS)]
pub struct KindView {
    /// Name.
    pub name: &'static str,
    /// Area of its words.
    pub room: &'static str,
    /// Whether it can be called by a name.
    pub named: bool,
    /// Sorting of its list: field, descending.
    pub sort: Vec<super::SortBy>,
    /// Fields, then computed values.
    #[ts(type = "Field[]")]
    pub fields: Vec<Value>,
}

/// What to save.
#[derive(Debug, Deserialize, TS)]
pub struct SaveRequest {
    /// Kind of record.
    pub record: String,
    /// Id; none creates.
    pub id: Option<String>,
    /// Fields to write; those not named stay.
    #[ts(type = "Record<string, unknown>")]
    pub values: Values,
}

/// A saved record with what deserves a word.
#[derive(Debug, Serialize, TS)]
pub struct Saved {
    /// Id.
    pub id: String,
    /// The record as it is now.
    #[ts(type = "Row")]
    pub row: Values,
    /// Warnings; saving is done all the same.
    pub warnings: Vec<Finding>,
}

/// Names to choose from.
#[derive(Debug, Deserialize, TS)]
pub struct TitlesRequest {
    /// Kind of record.
    pub record: String,
    /// Words that the name starts with; all where blank.
    #[ts(optional)]
    pub search: Option<String>,
    /// Only these, archived or not.
    #[ts(optional)]
    pub ids: Option<Vec<String>>,
    /// Most names, 50 where none is said.
    #[ts(optional)]
    pub limit: Option<u32>,
    /// Archived ones too.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub archived: bool,
}

/// A record to choose.
#[derive(Debug, Serialize, TS)]
pub struct TitleView {
    /// Id.
    pub id: String,
    /// Name.
    pub title: String,
    /// What tells it from its namesakes.
    pub subtitle: Option<String>,
}

/// A search over all.
#[derive(Debug, Deserialize, TS)]
pub struct SearchRequest {
    /// What was typed.
    pub text: String,
    /// Most hits.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// The kind of that name.
///
/// # Errors
/// `unknown_record` with `record`.
pub fn kind_named(name: &str) -> Result<&'static Kind> {
    super::kind(name).ok_or_else(|| Error::coded("unknown_record", json!({ "record": name })))
}

pub(crate) fn kinds(_: &Engine, _: &Context, _: Nothing) -> Result<Answer<Vec<KindView>>> {
    let mut views = Vec::new();
    for kind in super::kinds() {
        let mut fields = Vec::new();
        for field in kind.fields {
            let mut view = serde_json::to_value(field)?;
            if !matches!(field.kind, super::FieldKind::References { .. }) {
                view["sortable"] = json!(true);
            }
            if let Some(default) = field.default {
                view["default"] = serde_json::from_str(default)?;
            }
            fields.push(view);
        }
        for computed in kind.computed {
            let mut view = json!({
                "name": computed.name, "type": computed.shows, "computed": true, "sortable": true, "group": "",
            });
            if computed.listed {
                view["listed"] = json!(true);
            }
            if !computed.choices.is_empty() {
                view["choices"] = json!(computed.choices);
            }
            fields.push(view);
        }
        let sort = kind.sort.iter().map(|(field, descending)| super::SortBy {
            field: (*field).into(),
            descending: *descending,
        });
        let named = kind.names.is_some() || kind.title_sql.is_some();
        views.push(KindView {
            name: kind.name,
            room: kind.room,
            named,
            sort: sort.collect(),
            fields,
        });
    }
    Ok(Answer::of(views))
}

pub(crate) fn list(engine: &Engine, context: &Context, request: ListRequest) -> Result<Answer<ListText>> {
    let kind = kind_named(&request.record)?;
    engine
        .read(|reader| super::list_text(reader, kind, &request, context))
        .map(Answer::of)
}

pub(crate) fn get(engine: &Engine, context: &Context, request: RecordId) -> Result<Answer<RowView>> {
    let kind = kind_named(&request.record)?;
    engine
        .read(|reader| super::get(reader, kind, &request.id, context))
        .map(|row| Answer::of(RowView(row)))
}

pub(crate) fn save(engine: &Engine, context: &Context, request: SaveRequest) -> Result<Answer<Saved>> {
    let kind = kind_named(&request.record)?;
    let op = match &request.id {
        // Its name may be drawn from other records: it is told when the row is there.
        None => Op::create(kind.name, ""),
        Some(id) => Op::update(kind.name, &name_of(engine, kind, id, context)?),
    };
    let answer = engine.write(op, context, |writer| {
        let id = super::save(writer, kind, request.id.as_deref(), request.values)?;
        if request.id.is_none() {
            writer.name_operation(&super::name(writer, kind, &id, context.language)?)?;
        }
        Ok(id)
    })?;
    saved(engine, context, kind, answer)
}

/// The saved record with its warnings.
pub(crate) fn saved(engine: &Engine, context: &Context, kind: &Kind, answer: Answer<String>) -> Result<Answer<Saved>> {
    engine.read(|reader| {
        let row = super::get(reader, kind, &answer.value, context)?;
        let warnings = kind
            .warn
            .map_or(Ok(Vec::new()), |warn| warn(reader, &answer.value, &row, context))?;
        Ok(answer.map(|id| Saved { id, row, warnings }))
    })
}

fn name_of(engine: &Engine, kind: &Kind, id: &str, context: &Context) -> Result<String> {
    engine.read(|reader| super::name(reader, kind, id, context.language))
}

pub(crate) fn remove(engine: &Engine, context: &Context, request: RecordIds) -> Result<Answer<Count>> {
    let kind = kind_named(&request.record)?;
    let name = match &request.ids[..] {
        [only] => name_of(engine, kind, only, context)?,
        _ => String::new(),
    };
    let op = Op::remove(kind.name, &name, request.ids.len());
    engine.write(op, context, |writer| {
        request.ids.iter().try_for_each(|id| super::remove(writer, kind, id))?;
        Ok(Count {
            count: request.ids.len(),
        })
    })
}

pub(crate) fn restore(engine: &Engine, context: &Context, request: RecordIds) -> Result<Answer<Count>> {
    let kind = kind_named(&request.record)?;
    let op = Op::restore(kind.name, "", request.ids.len());
    engine.write(op, context, |writer| {
        request.ids.iter().try_for_each(|id| super::restore(writer, kind, id))?;
        Ok(Count {
            count: request.ids.len(),
        })
    })
}

pub(crate) fn history(engine: &Engine, context: &Context, request: RecordId) -> Result<Answer<Vec<HistoryEntry>>> {
    let kind = kind_named(&request.record)?;
    engine
        .read(|reader| super::history(reader, kind, &request.id, context))
        .map(Answer::of)
}

pub(crate) fn titles(engine: &Engine, context: &Context, request: TitlesRequest) -> Result<Answer<Vec<TitleView>>> {
    let kind = kind_named(&request.record)?;
    let mut list = ListRequest {
        search: request.search,
        limit: Some(request.limit.unwrap_or(50)),
        fields: Some(Vec::new()),
        ..ListRequest::default()
    };
    if let Some(ids) = request.ids {
        let wanted = super::Condition::AnyOf(ids.into_iter().map(Value::String).collect());
        list.conditions = Some([("id".to_owned(), wanted)].into());
    } else if kind.field("archived").is_some() && !request.archived {
        let present = super::Condition::Is(json!(0));
        list.conditions = Some([("archived".to_owned(), present)].into());
    }
    engine.read(|reader| {
        let found = super::list(reader, kind, &list, context)?;
        let mut views = Vec::with_capacity(found.rows.len());
        for row in found.rows {
            let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
            if let Some((title, subtitle)) = super::title(reader, kind, id, context.language)? {
                views.push(TitleView {
                    id: id.to_owned(),
                    title,
                    subtitle,
                });
            }
        }
        Ok(Answer::of(views))
    })
}

pub(crate) fn search(engine: &Engine, context: &Context, request: SearchRequest) -> Result<Answer<Vec<search::Hit>>> {
    let limit = request.limit.unwrap_or(20).min(200);
    engine
        .read(|reader| search::search(reader, &request.text, limit, context))
        .map(Answer::of)
}

pub(crate) fn undo_state(engine: &Engine, _: &Context, _: Nothing) -> Result<Answer<undo::UndoState>> {
    engine.read(undo::state).map(Answer::of)
}

pub(crate) fn undo(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<undo::OpLabel>> {
    undo::undo(engine, context)
}

pub(crate) fn redo(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<undo::OpLabel>> {
    undo::redo(engine, context)
}

pub(crate) fn operations(engine: &Engine, _: &Context, request: Limit) -> Result<Answer<Vec<undo::OpLabel>>> {
    engine
        .read(|reader| undo::operations(reader, request.limit.min(1000)))
        .map(Answer::of)
}

pub(crate) fn check(
    engine: &Engine,
    _: &Context,
    _: Nothing,
    progress: &Progress,
) -> Result<Answer<Vec<check::CheckFinding>>> {
    engine.check(progress).map(Answer::of)
}
