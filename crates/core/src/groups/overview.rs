//! All groups of a year at a glance: unique teachers and memberships side by side, never mixed.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::CreativeGroup;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Which year.
#[derive(Debug, Deserialize, TS)]
pub struct OverviewRequest {
    /// Academic year.
    pub academic_year: String,
}

/// All groups of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupOverview {
    /// Groups that have a page for the year.
    #[ts(type = "number")]
    pub groups: i64,
    /// Teachers who were members of any of them on any day of the year, each counted once.
    #[ts(type = "number")]
    pub teachers: i64,
    /// Teacher and group, each pair counted once.
    #[ts(type = "number")]
    pub memberships: i64,
    /// Teachers in two groups or more.
    #[ts(type = "number")]
    pub in_several: i64,
    /// People who headed a group on any day of the year, each counted once.
    #[ts(type = "number")]
    pub heads: i64,
    /// The same by the group's main technology.
    pub by_technology: Vec<TechnologyShare>,
}

/// Groups of one technology.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TechnologyShare {
    /// Technology; none for groups without one.
    pub technology: Option<String>,
    /// Its name.
    pub title: Option<String>,
    /// Groups.
    #[ts(type = "number")]
    pub groups: i64,
    /// Unique teachers in them.
    #[ts(type = "number")]
    pub teachers: i64,
}

pub(crate) fn overview(engine: &Engine, context: &Context, request: OverviewRequest) -> Result<Answer<GroupOverview>> {
    engine
        .read(|reader| of_year(reader, &request.academic_year, context))
        .map(Answer::of)
}

/// Groups with a page for the year, and who was a member of them on any day of it.
const LIVED: &str = "WITH lived AS MATERIALIZED (
    SELECT g.id, g.technology, y.start_date, y.end_date FROM group_year p JOIN creative_group g ON g.id = p.creative_group
    JOIN academic_year y ON y.id = p.academic_year
    WHERE p.academic_year = :year AND p.deleted_at IS NULL AND g.deleted_at IS NULL),
  pair AS MATERIALIZED (
    SELECT DISTINCT m.creative_group, m.person, l.technology FROM lived l JOIN group_membership m ON m.creative_group = l.id
    WHERE m.deleted_at IS NULL AND m.since <= l.end_date AND coalesce(m.until, '9999') >= l.start_date)";

/// All groups of a year.
///
/// # Errors
/// What the database says.
pub fn of_year(reader: &Reader<'_>, academic_year: &str, context: &Context) -> Result<GroupOverview> {
    let sql = format!(
        "{LIVED} SELECT (SELECT count(*) FROM lived), (SELECT count(DISTINCT person) FROM pair), (SELECT count(*) FROM pair),
           (SELECT count(*) FROM (SELECT 1 FROM pair GROUP BY person HAVING count(*) > 1)),
           (SELECT count(DISTINCT h.person) FROM lived l JOIN headship h ON h.creative_group = l.id
             WHERE h.deleted_at IS NULL AND h.since <= l.end_date AND coalesce(h.until, '9999') >= l.start_date)"
    );
    let mut overview =
        reader
            .connection()
            .prepare_cached(&sql)?
            .query_row(named_params! { ":year": academic_year }, |row| {
                Ok(GroupOverview {
                    groups: row.get(0)?,
                    teachers: row.get(1)?,
                    memberships: row.get(2)?,
                    in_several: row.get(3)?,
                    heads: row.get(4)?,
                    by_technology: Vec::new(),
                })
            })?;
    let sql = expand_sql(
        &format!(
            "{LIVED} SELECT l.technology, {{title:technology:l.technology}}, count(DISTINCT l.id), count(DISTINCT pair.person)
             FROM lived l LEFT JOIN pair ON pair.creative_group = l.id GROUP BY l.technology
             ORDER BY l.technology IS NULL, {{order:technology:l.technology}}"
        ),
        CreativeGroup::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":year": academic_year }, |row| {
        Ok(TechnologyShare {
            technology: row.get(0)?,
            title: row.get(1)?,
            groups: row.get(2)?,
            teachers: row.get(3)?,
        })
    })?;
    overview.by_technology = rows.collect::<Result<_, _>>()?;
    Ok(overview)
}
