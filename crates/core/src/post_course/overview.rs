//! The desk of post-course support: how many cases stand where, who carries how many.

use serde::Serialize;
use ts_rs::TS;

use super::computed::CLOCKS;
use super::model::PostCourseCase;
use super::opening;
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::Result;
use crate::record::{Record, expand_sql, select_from};

/// All cases at a glance.
#[derive(Debug, Serialize, TS)]
pub struct CaseOverview {
    /// Cases by stage, in the order of the lifecycle; only stages that have some.
    pub stages: Vec<Figure>,
    /// Cases by the state of their clock.
    pub clocks: Vec<Figure>,
    /// Load of each curator, the heaviest first; cases without a curator come last.
    pub curators: Vec<CuratorLoad>,
    /// Certified courses that should have a case and have none.
    #[ts(type = "number")]
    pub missing: i64,
}

/// How many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Figure {
    /// Code of the stage or state.
    pub code: String,
    /// Cases.
    #[ts(type = "number")]
    pub count: i64,
}

/// What one curator carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CuratorLoad {
    /// Curator; none for cases that nobody has.
    pub curator: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Open cases.
    #[ts(type = "number")]
    pub open: i64,
    /// Of them awaiting the final monitoring.
    #[ts(type = "number")]
    pub due: i64,
    /// Of them overdue.
    #[ts(type = "number")]
    pub overdue: i64,
    /// Of them without any act for long.
    #[ts(type = "number")]
    pub stuck: i64,
}

/// One case as it is counted.
struct Standing {
    stage: String,
    clock: String,
    curator: Option<String>,
    name: Option<String>,
}

pub(crate) fn overview(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<CaseOverview>> {
    engine.read(|reader| of_all(reader, context)).map(Answer::of)
}

/// All cases at a glance, from one query.
///
/// # Errors
/// What the database says.
pub fn of_all(reader: &Reader<'_>, context: &Context) -> Result<CaseOverview> {
    let standing = standings(reader, context)?;
    let count = |codes: &[&str], of: fn(&Standing) -> &str| {
        let figures = codes.iter().map(|code| Figure {
            code: (*code).to_owned(),
            count: standing.iter().filter(|case| of(case) == *code).count() as i64,
        });
        figures.filter(|figure| figure.count > 0).collect::<Vec<_>>()
    };
    Ok(CaseOverview {
        stages: count(super::computed::STAGES, |case| &case.stage),
        clocks: count(CLOCKS, |case| &case.clock),
        curators: loads(&standing),
        missing: opening::missing(reader, context)?.len() as i64,
    })
}

/// Open cases that wait for an act.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Open cases by the state of their clock.
    pub clocks: Vec<Figure>,
    /// Ids of those that are overdue, due, extended or stuck, in the order of their list.
    pub first: Vec<String>,
}

impl Waiting {
    /// How many open cases stand in one of these states.
    pub fn counted(&self, codes: &[&str]) -> i64 {
        let figures = self
            .clocks
            .iter()
            .filter(|figure| codes.contains(&figure.code.as_str()));
        figures.map(|figure| figure.count).sum()
    }
}

/// Counts the clocks of all open cases and names the first `most` that wait, in one pass.
///
/// # Errors
/// What the database says.
pub fn waiting(reader: &Reader<'_>, most: u32, context: &Context) -> Result<Waiting> {
    let kind = PostCourseCase::KIND;
    let open = select_from(
        kind,
        context.language,
        "t.id AS id, t.state AS state, t.extended_to AS extended_to, {window_start} AS window_start,
         {due_min} AS due_min, {order:person:{person}} AS name",
        "WHERE t.deleted_at IS NULL AND t.state = 'open'",
    );
    // The clock is told from the day of the first table, where it is worked out once for each case.
    let clock = kind.computed("clock").map_or("NULL", |computed| computed.sql);
    let clock = clock.replace("{due_min}", "+t.due_min");
    let clock = expand_sql(
        &clock.replace("{window_start}", "+t.window_start"),
        kind,
        context.language,
    );
    let sql = format!(
        "WITH open AS MATERIALIZED ({open}),
         stood AS MATERIALIZED (SELECT t.id AS id, t.due_min AS due_min, t.name AS name, ({clock}) AS clock FROM open t)
         SELECT clock, count(*), NULL FROM stood GROUP BY clock
         UNION ALL SELECT * FROM (SELECT NULL, 0, id FROM stood
           WHERE clock IN ('overdue', 'due', 'extended', 'stuck') ORDER BY due_min, name, id LIMIT :most)"
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let mut rows = statement.query(rusqlite::named_params! { ":today": today, ":most": most })?;
    let mut waiting = Waiting::default();
    while let Some(row) = rows.next()? {
        match row.get(0)? {
            None => waiting.first.push(row.get(2)?),
            Some(code) => waiting.clocks.push(Figure {
                code,
                count: row.get(1)?,
            }),
        }
    }
    Ok(waiting)
}

fn standings(reader: &Reader<'_>, context: &Context) -> Result<Vec<Standing>> {
    let sql = select_from(
        PostCourseCase::KIND,
        context.language,
        "{stage}, {clock}, t.curator, {title:person:t.curator}",
        "WHERE t.deleted_at IS NULL",
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map(rusqlite::named_params! { ":today": context.today.to_string() }, |row| {
        Ok(Standing {
            stage: row.get(0)?,
            clock: row.get(1)?,
            curator: row.get(2)?,
            name: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn loads(standing: &[Standing]) -> Vec<CuratorLoad> {
    let mut loads: Vec<CuratorLoad> = Vec::new();
    let ended = ["closed", "declined", "terminated"];
    for case in standing.iter().filter(|case| !ended.contains(&case.clock.as_str())) {
        let known = loads.iter().position(|load| load.curator == case.curator);
        let index = known.unwrap_or_else(|| {
            loads.push(CuratorLoad {
                curator: case.curator.clone(),
                name: case.name.clone(),
                open: 0,
                due: 0,
                overdue: 0,
                stuck: 0,
            });
            loads.len() - 1
        });
        let load = &mut loads[index];
        load.open += 1;
        match case.clock.as_str() {
            "due" | "extended" => load.due += 1,
            "overdue" => load.overdue += 1,
            "stuck" => load.stuck += 1,
            _ => {}
        }
    }
    loads.sort_by(|one, other| {
        (one.curator.is_none(), -one.open, &one.name).cmp(&(other.curator.is_none(), -other.open, &other.name))
    });
    loads
}
