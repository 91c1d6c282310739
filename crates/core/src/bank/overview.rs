//! The bank at a glance: how much there is, what is used, by which tags it is found, how far experience has come.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::post_course::overview::Figure;
use crate::problem::Result;

/// Most tags that are offered: the commonest.
const MOST_TAGS: usize = 40;

/// Stages of experience, in their order.
const STAGES: [&str; 5] = ["study", "description", "heard", "generalised", "disseminated"];

/// The bank at a glance.
#[derive(Debug, Serialize, TS)]
pub struct BankOverview {
    /// Resources.
    #[ts(type = "number")]
    pub resources: i64,
    /// Their uses.
    #[ts(type = "number")]
    pub uses: i64,
    /// Resources that nobody used yet.
    #[ts(type = "number")]
    pub unused: i64,
    /// Publications.
    #[ts(type = "number")]
    pub publications: i64,
    /// Experience by stage; only stages that some has reached.
    pub experience: Vec<Figure>,
    /// Tags of resources, the commonest first.
    pub tags: Vec<Tag>,
}

/// One tag, written as it is written most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tag {
    /// The tag.
    pub tag: String,
    /// Resources that have it: their ids.
    pub resources: Vec<String>,
}

pub(crate) fn overview(engine: &Engine, _: &Context, _: Nothing) -> Result<Answer<BankOverview>> {
    engine.read(of_all).map(Answer::of)
}

/// The bank at a glance.
///
/// # Errors
/// What the database says.
pub fn of_all(reader: &Reader<'_>) -> Result<BankOverview> {
    let count = |sql: &str| -> Result<i64> {
        Ok(reader
            .connection()
            .prepare_cached(sql)?
            .query_row([], |row| row.get(0))?)
    };
    Ok(BankOverview {
        resources: count("SELECT count(*) FROM resource WHERE deleted_at IS NULL")?,
        uses: count(
            "SELECT count(*) FROM resource_use u JOIN resource r ON r.id = u.resource
             WHERE u.deleted_at IS NULL AND r.deleted_at IS NULL",
        )?,
        unused: count(
            "SELECT count(*) FROM resource r WHERE r.deleted_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM resource_use u WHERE u.resource = r.id AND u.deleted_at IS NULL)",
        )?,
        publications: count("SELECT count(*) FROM publication WHERE deleted_at IS NULL")?,
        experience: experience(reader)?,
        tags: tags(reader)?,
    })
}

fn experience(reader: &Reader<'_>) -> Result<Vec<Figure>> {
    let mut statement = reader.connection().prepare_cached(
        "SELECT stage, count(*) FROM experience_generalisation WHERE deleted_at IS NULL GROUP BY stage",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Figure {
            code: row.get(0)?,
            count: row.get(1)?,
        })
    })?;
    let mut figures: Vec<Figure> = rows.collect::<Result<_, _>>()?;
    figures.sort_by_key(|figure| STAGES.iter().position(|stage| *stage == figure.code));
    Ok(figures)
}

fn tags(reader: &Reader<'_>) -> Result<Vec<Tag>> {
    let mut statement = reader
        .connection()
        .prepare_cached("SELECT tags, id FROM resource WHERE deleted_at IS NULL AND tags IS NOT NULL ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Tag> = HashMap::new();
    while let Some(row) = rows.next()? {
        let mut own: Vec<(String, String)> = split(&row.get::<_, String>(0)?)
            .map(|tag| (tag.to_lowercase(), tag.to_owned()))
            .collect();
        own.sort();
        own.dedup_by(|one, other| one.0 == other.0);
        for (folded, written) in own {
            let fresh = || Tag {
                tag: written,
                resources: Vec::new(),
            };
            let id: String = row.get(1)?;
            found.entry(folded).or_insert_with(fresh).resources.push(id);
        }
    }
    let mut tags: Vec<Tag> = found.into_values().collect();
    tags.sort_by(|one, other| {
        let most = other.resources.len().cmp(&one.resources.len());
        most.then_with(|| one.tag.cmp(&other.tag))
    });
    tags.truncate(MOST_TAGS);
    Ok(tags)
}

/// The tags of a text: parted by commas or semicolons, a leading `#` is not part of one.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';'])
        .map(|tag| tag.trim().trim_start_matches('#').trim())
        .filter(|tag| !tag.is_empty())
}
