//! R-GRP-1 over all groups at once: which active ones are not ready though their year has begun.

use rusqlite::named_params;

use super::model::CreativeGroup;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{Record, expand_sql};

/// Ids of active groups that lack an approved regulation, a head of today or an approved plan of the running academic
/// year, after the days that the rule leaves them from its first day. Nothing outside an academic year.
///
/// # Errors
/// What the database says.
pub fn unready(reader: &Reader<'_>, context: &Context) -> Result<Vec<String>> {
    let sql = expand_sql(
        "SELECT DISTINCT t.id FROM academic_year y CROSS JOIN creative_group t
           LEFT JOIN group_year g ON g.creative_group = t.id AND g.academic_year = y.id AND g.deleted_at IS NULL
         WHERE y.deleted_at IS NULL AND y.start_date <= :today AND y.end_date >= :today
           AND :today > date(y.start_date, '+' || {rule:group_ready_days} || ' days')
           AND t.deleted_at IS NULL AND t.state = 'active'
           AND (t.regulation_approved_on IS NULL OR g.plan_approved_on IS NULL OR NOT EXISTS (SELECT 1 FROM headship h
             WHERE h.creative_group = t.id AND h.deleted_at IS NULL AND h.since <= :today
               AND coalesce(h.until, '9999') >= :today))
         ORDER BY t.order_{lang}, t.id",
        CreativeGroup::KIND,
        context.language,
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let found = statement.query_map(named_params! { ":today": context.today.to_string() }, |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
