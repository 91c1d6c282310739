//! The map of technologies: how many teachers of each department learn, apply or share each one; the holes are zeros.
//!
//! One query. A teacher counts once in a technology, at the highest level of the day.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Language;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::groups::candidates::Named;
use crate::people::model::Person;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Whose practice is shown.
#[derive(Debug, Default, Deserialize, TS)]
pub struct MapRequest {
    /// Members of the School only.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub school_only: bool,
}

/// Technologies by departments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct TechnologyMap {
    /// Technologies that are offered or practised, by name.
    pub technologies: Vec<Named>,
    /// Departments with teachers, by name; teachers of none come last.
    pub departments: Vec<DepartmentShare>,
    /// Where there is anyone; what is not named is a hole.
    pub cells: Vec<MapCell>,
}

/// A department.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DepartmentShare {
    /// Id; none for teachers of no department.
    pub id: Option<String>,
    /// Name.
    pub title: Option<String>,
    /// Its teachers (of the School only, where that was asked).
    #[ts(type = "number")]
    pub teachers: i64,
}

/// Teachers of one department in one technology, by the level of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MapCell {
    /// Technology.
    pub technology: String,
    /// Department; none for teachers of no department.
    pub department: Option<String>,
    /// Teachers who learn it.
    #[ts(type = "number")]
    pub learning: i64,
    /// Teachers who apply it.
    #[ts(type = "number")]
    pub applies: i64,
    /// Teachers who share it with colleagues.
    #[ts(type = "number")]
    pub shares: i64,
}

/// Cells, technologies and departments, one after the other, each in order.
const MAP: &str = "WITH teacher (id, department) AS MATERIALIZED (
    SELECT p.id, p.department FROM person p WHERE p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved')
    AND (NOT :school_only OR EXISTS (SELECT 1 FROM school_membership m WHERE m.person = p.id AND m.deleted_at IS NULL
      AND m.since <= :today AND coalesce(m.until, '9999') >= :today))),
  practice (technology, department, level) AS MATERIALIZED (
    SELECT e.technology, p.department, max(CASE e.level WHEN 'shares' THEN 3 WHEN 'applies' THEN 2 ELSE 1 END)
    FROM technology_experience e JOIN teacher p ON p.id = e.person WHERE e.deleted_at IS NULL
    AND coalesce(e.since, '') <= :today AND coalesce(e.until, '9999') >= :today GROUP BY e.technology, e.person)
  SELECT 'cell' AS part, technology, department, NULL AS title, NULL AS place, sum(level = 1), sum(level = 2), sum(level = 3)
    FROM practice GROUP BY technology, department
  UNION ALL SELECT 'technology', t.id, NULL, {names:technology:t}, t.order_{lang}, 0, 0, 0 FROM technology t
    WHERE t.deleted_at IS NULL AND (t.archived = 0 OR t.id IN (SELECT technology FROM practice))
  UNION ALL SELECT 'with', NULL, d.id, {names:department:d}, d.order_{lang}, count(*), 0, 0
    FROM teacher p JOIN department d ON d.id = p.department GROUP BY d.id
  UNION ALL SELECT 'without', NULL, NULL, NULL, NULL, count(*), 0, 0 FROM teacher p WHERE p.department IS NULL
    HAVING count(*) > 0
  ORDER BY part, place";

/// The SQL of the map, for those who measure what is put on top of it.
pub fn map_sql(language: Language) -> String {
    expand_sql(MAP, Person::KIND, language)
}

pub(crate) fn map(engine: &Engine, context: &Context, request: MapRequest) -> Result<Answer<TechnologyMap>> {
    engine
        .read(|reader| of_today(reader, request.school_only, context))
        .map(Answer::of)
}

/// The map of the day.
///
/// # Errors
/// What the database says.
pub fn of_today(reader: &Reader<'_>, school_only: bool, context: &Context) -> Result<TechnologyMap> {
    let mut statement = reader.connection().prepare_cached(&map_sql(context.language))?;
    let today = context.today.to_string();
    let mut rows = statement.query(named_params! { ":school_only": school_only, ":today": today })?;
    let mut map = TechnologyMap::default();
    while let Some(row) = rows.next()? {
        match row.get_ref(0)?.as_str().unwrap_or_default() {
            "cell" => map.cells.push(MapCell {
                technology: row.get(1)?,
                department: row.get(2)?,
                learning: row.get(5)?,
                applies: row.get(6)?,
                shares: row.get(7)?,
            }),
            "technology" => map.technologies.push(Named {
                id: row.get(1)?,
                title: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
            }),
            _ => map.departments.push(DepartmentShare {
                id: row.get(2)?,
                title: row.get(3)?,
                teachers: row.get(5)?,
            }),
        }
    }
    Ok(map)
}
