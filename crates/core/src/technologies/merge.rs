//! Merging two technologies that are one: every reference goes over, the name of the one becomes a synonym of the other.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::college::dictionaries::Technology;
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::calls::{Saved, saved};
use crate::record::{self, Record, Values, move_references};

/// Which technology stays and which one goes into it.
#[derive(Debug, Deserialize, TS)]
pub struct TechnologyMergeRequest {
    /// The technology that stays.
    pub keep: String,
    /// The technology that is merged into it and archived.
    pub gone: String,
}

/// Moves all that refers to `gone` over to `keep`, archives `gone`, and keeps its names as synonyms.
///
/// # Errors
/// `not_found`; `same_record` where both are one already.
pub(crate) fn merge(engine: &Engine, context: &Context, request: TechnologyMergeRequest) -> Result<Answer<Saved>> {
    let (keep, gone) = (request.keep, request.gone);
    if keep == gone {
        return Err(Error::coded("same_record", json!({})));
    }
    let (kept, lost) = engine.read(|reader| {
        Ok((
            record::load::<Technology>(reader, &keep)?,
            record::load::<Technology>(reader, &gone)?,
        ))
    })?;
    for (field, one) in [("keep", &kept), ("gone", &lost)] {
        if one.merged_into.is_some() {
            return Err(Error::field(field, "merged_already"));
        }
    }
    let name = engine.read(|reader| record::title(reader, Technology::KIND, &gone, context.language))?;
    let op = Op::new("merge_technologies", json!({ "name": name.map(|(title, _)| title) }));
    let answer = engine.write(op, context, |writer| {
        move_references(writer, Technology::KIND, &keep, &gone)?;
        put_away(writer, &keep, &gone)?;
        let mut values = Values::new();
        values.insert("synonyms".into(), json!(synonyms(&kept, &lost)));
        record::update(writer, Technology::KIND, &keep, values)?;
        Ok(keep.clone())
    })?;
    saved(engine, context, Technology::KIND, answer)
}

/// What is gone is archived and says where it went; nothing is its own wider technology.
fn put_away(writer: &Writer<'_>, keep: &str, gone: &str) -> Result<()> {
    let mut values = Values::new();
    values.insert("merged_into".into(), json!(keep));
    values.insert("archived".into(), json!(true));
    record::update(writer, Technology::KIND, gone, values)?;
    let stamp = writer.context().stamp();
    writer
        .connection()
        .prepare_cached("UPDATE technology SET parent = NULL, updated_at = ?2 WHERE id = ?1 AND parent = ?1")?
        .execute((keep, stamp))?;
    Ok(())
}

/// The spellings of the one with those of the other after them, each once, one a line.
fn synonyms(kept: &Technology, lost: &Technology) -> String {
    let own = [&kept.name_kk, &kept.name_ru, &kept.name_en];
    let known: Vec<&str> = own.into_iter().flatten().map(String::as_str).collect();
    let mut lines: Vec<&str> = Vec::new();
    let former = [
        &kept.synonyms,
        &lost.name_kk,
        &lost.name_ru,
        &lost.name_en,
        &lost.synonyms,
    ];
    for line in former
        .into_iter()
        .flatten()
        .flat_map(|text| text.lines())
        .map(str::trim)
    {
        if !line.is_empty() && !known.contains(&line) && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("\n")
}
