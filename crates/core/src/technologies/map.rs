//! The map of technologies: how many teachers of each department learn, apply or share each one; the holes are zeros.
//!
//! One query. A teacher counts once in a technology, at the highest level of the day.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// The teachers `p` that are asked for: a part of a condition.
macro_rules! teaches {
    () => {
        "p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved')
    AND (NOT :school_only OR EXISTS (SELECT 1 FROM school_membership m WHERE m.person = p.id AND m.deleted_at IS NULL
      AND m.since <= :today AND coalesce(m.until, '9999') >= :today))"
    };
}

/// Cells, technologies and departments, one after the other; each is read in one pass and put in order afterwards, since
/// sorting all of them in SQL costs a fifth of the whole.
const MAP: &str = concat!(
    "SELECT 'cell', technology, department, NULL, NULL, sum(level = 1), sum(level = 2), sum(level = 3) FROM (
    SELECT e.technology, p.department, max(CASE e.level WHEN 'shares' THEN 3 WHEN 'applies' THEN 2 ELSE 1 END) AS level
    FROM technology_experience e JOIN person p ON p.id = e.person WHERE e.deleted_at IS NULL AND ",
    teaches!(),
    " AND coalesce(e.since, '') <= :today AND coalesce(e.until, '9999') >= :today GROUP BY e.technology, e.person)
    GROUP BY technology, department
  UNION ALL SELECT 'technology', t.id, NULL, {names:technology:t}, t.order_{lang}, t.archived, 0, 0 FROM technology t
    WHERE t.deleted_at IS NULL
  UNION ALL SELECT 'department', NULL, p.department, {title:department:p.department}, {order:department:p.department},
    count(*), 0, 0 FROM person p WHERE ",
    teaches!(),
    " GROUP BY p.department"
);

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
    let sql = expand_sql(MAP, Person::KIND, context.language);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let today = context.today.to_string();
    let mut rows = statement.query(named_params! { ":school_only": school_only, ":today": today })?;
    let (mut cells, mut technologies, mut departments) = (Vec::new(), Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let place = row.get::<_, Option<Vec<u8>>>(4)?;
        match row.get_ref(0)?.as_str().unwrap_or_default() {
            "cell" => cells.push(MapCell {
                technology: row.get(1)?,
                department: row.get(2)?,
                learning: row.get(5)?,
                applies: row.get(6)?,
                shares: row.get(7)?,
            }),
            "technology" => {
                let named = Named {
                    id: row.get(1)?,
                    title: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
                };
                // What is no longer offered stays as long as somebody practises it.
                if !row.get::<_, bool>(5)? || cells.iter().any(|cell| cell.technology == named.id) {
                    technologies.push((place, named));
                }
            }
            _ => {
                let share = DepartmentShare {
                    id: row.get(2)?,
                    title: row.get(3)?,
                    teachers: row.get(5)?,
                };
                departments.push(((share.id.is_none(), place), share));
            }
        }
    }
    Ok(TechnologyMap {
        technologies: in_order(technologies),
        departments: in_order(departments),
        cells,
    })
}

/// What stands beside its place, by place.
fn in_order<P: Ord, T>(mut placed: Vec<(P, T)>) -> Vec<T> {
    placed.sort_by(|(one, _), (other, _)| one.cmp(other));
    placed.into_iter().map(|(_, what)| what).collect()
}
