//! Pairs of a mentor and a young teacher, as the forms of mentoring need them (`domain.md` §3.6).
//!
//! What must hold: a draft is private until shared, so no form counts or shows one; a pair without an order is only
//! proposed and no pair yet; teachers are counted once however many pairs they have.

use std::collections::{BTreeMap, HashMap};

use chrono::{Months, NaiveDate};
use rusqlite::{Row, params};
use serde_json::json;
use sheberlik_core::Error;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::parameters::first_day;
use crate::staff::Staff;
use crate::table::{Cell, Drill, Value};

/// One pair with its contacts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pair {
    pub(crate) id: String,
    pub(crate) mentor: String,
    pub(crate) mentee: String,
    /// Department of the young teacher.
    pub(crate) department: Option<String>,
    /// Number and day of the order.
    pub(crate) order: [Option<String>; 2],
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) discipline: Option<String>,
    pub(crate) need: Option<String>,
    pub(crate) goal: Trilingual,
    pub(crate) plan_approved: Option<String>,
    pub(crate) state: String,
    pub(crate) achievements: Trilingual,
    pub(crate) conclusion: Trilingual,
    pub(crate) proposal: Option<String>,
    pub(crate) end_reason: Option<String>,
    /// Lines of the plan that were not cancelled.
    pub(crate) planned: Vec<String>,
    pub(crate) meetings: Vec<Meeting>,
    /// Visits of the mentor, visits of the young teacher.
    pub(crate) visits: [Vec<String>; 2],
    /// Mean marks of the entry and the closing diagnosis.
    pub(crate) diagnosis: [Option<f64>; 2],
    /// First and last day of the academic year.
    pub(crate) days: Option<(NaiveDate, NaiveDate)>,
}

/// A meeting or advice that was shared.
#[derive(Debug, Clone)]
pub(crate) struct Meeting {
    pub(crate) id: String,
    pub(crate) minutes: i64,
}

impl Pair {
    /// The gain from the entry to the closing diagnosis, in marks.
    pub(crate) fn gain(&self) -> Option<f64> {
        Some(self.diagnosis[1]? - self.diagnosis[0]?)
    }
}

/// Exactly these pairs.
pub(crate) fn drill<'a>(pairs: impl IntoIterator<Item = &'a Pair>) -> Drill {
    Drill::rows("mentorship", pairs.into_iter().map(|pair| pair.id.as_str()))
}

/// Minutes as hours with one decimal.
pub(crate) fn hours(minutes: i64) -> Cell {
    Cell::of(Value::Decimal {
        value: minutes as f64 / 60.0,
        places: 1,
    })
}

const COLUMNS: &str = "SELECT m.*, p.department, a.start_date, a.end_date FROM mentorship m
    LEFT JOIN person p ON p.id = m.mentee LEFT JOIN academic_year a ON a.id = m.academic_year
    WHERE m.deleted_at IS NULL";

/// One pair; an empty one for the form that is filled in by hand.
///
/// # Errors
/// `not_found`.
pub(crate) fn pair(brief: &Brief<'_>, id: &str) -> Result<Pair, Error> {
    if brief.asked.template {
        return Ok(Pair::default());
    }
    let mut statement = brief.connection().prepare_cached(&format!("{COLUMNS} AND m.id = ?1"))?;
    let found = statement.query_map([id], read)?.next().transpose()?;
    let pair = found.ok_or_else(|| Error::coded("not_found", json!({ "record": "mentorship", "id": id })))?;
    Ok(with_contacts(brief, vec![pair], ["", "9999"])?.remove(0))
}

/// The pairs that work on a day of the period, proposed ones left out, with the contacts of the period: by their days, by
/// their academic year where they have none. By young teacher in Kazakh order; of the department that is asked for.
pub(crate) fn pairs(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Pair>, Error> {
    let sql = format!(
        "{COLUMNS} AND m.state <> 'proposed' AND (?3 IS NULL OR p.department = ?3)
         AND coalesce(m.since, m.order_date, a.start_date) <= ?2
         AND coalesce(m.ended_on, m.until, a.end_date, '9999') >= ?1"
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let (from, to) = (brief.period.from.to_string(), brief.period.to.to_string());
    let rows = statement.query_map(params![from, to, brief.asked.department], read)?;
    let mut found: Vec<Pair> = rows.collect::<Result<_, _>>()?;
    found.sort_by_cached_key(|pair| (staff.place(&pair.mentee), pair.since.clone(), pair.id.clone()));
    with_contacts(brief, found, [&from, &to])
}

fn read(row: &Row<'_>) -> rusqlite::Result<Pair> {
    let day = |column: &str| -> rusqlite::Result<Option<NaiveDate>> {
        Ok(row.get::<_, Option<String>>(column)?.and_then(|day| day.parse().ok()))
    };
    Ok(Pair {
        id: row.get("id")?,
        mentor: row.get("mentor")?,
        mentee: row.get("mentee")?,
        department: row.get("department")?,
        order: [row.get("order_number")?, row.get("order_date")?],
        since: row.get("since")?,
        until: row.get("until")?,
        discipline: row.get("discipline")?,
        need: row.get("need")?,
        goal: Trilingual::read(row, "goal")?,
        plan_approved: row.get("plan_approved_on")?,
        state: row.get("state")?,
        achievements: Trilingual::read(row, "achievements")?,
        conclusion: Trilingual::read(row, "conclusion")?,
        proposal: row.get("proposal")?,
        end_reason: row.get("end_reason")?,
        days: day("start_date")?.zip(day("end_date")?),
        ..Pair::default()
    })
}

/// The pairs with plan lines, diagnosis, and the shared contacts between two days.
fn with_contacts(brief: &Brief<'_>, mut pairs: Vec<Pair>, days: [&str; 2]) -> Result<Vec<Pair>, Error> {
    let places: HashMap<String, usize> = pairs
        .iter()
        .enumerate()
        .map(|(place, pair)| (pair.id.clone(), place))
        .collect();
    let each = |sql: &str, take: &mut dyn FnMut(usize, &Row<'_>) -> Result<(), Error>| -> Result<(), Error> {
        let mut statement = brief.connection().prepare_cached(sql)?;
        let bound: &[&str] = if sql.contains("?1") { &days } else { &[] };
        let mut rows = statement.query(rusqlite::params_from_iter(bound))?;
        while let Some(row) = rows.next()? {
            let of: Option<String> = row.get(0)?;
            if let Some(place) = of.and_then(|of| places.get(&of)) {
                take(*place, row)?;
            }
        }
        Ok(())
    };
    each(
        "SELECT mentorship, id FROM plan_item WHERE deleted_at IS NULL AND state <> 'cancelled' ORDER BY rank, id",
        &mut |place, row| {
            pairs[place].planned.push(row.get(1)?);
            Ok(())
        },
    )?;
    each(
        "SELECT mentorship, id, minutes FROM mentor_meeting WHERE deleted_at IS NULL AND state = 'shared'
         AND date BETWEEN ?1 AND ?2 ORDER BY date, id",
        &mut |place, row| {
            let (id, minutes) = (row.get(1)?, row.get(2)?);
            pairs[place].meetings.push(Meeting { id, minutes });
            Ok(())
        },
    )?;
    each(
        "SELECT mentorship, id, teacher, visitor FROM lesson_visit WHERE deleted_at IS NULL AND state = 'shared'
         AND date BETWEEN ?1 AND ?2 ORDER BY date, id",
        &mut |place, row| {
            let (id, teacher, visitor): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let pair = &mut pairs[place];
            if teacher == pair.mentee && visitor == pair.mentor {
                pair.visits[0].push(id);
            } else if teacher == pair.mentor && visitor == pair.mentee {
                pair.visits[1].push(id);
            }
            Ok(())
        },
    )?;
    each(
        "SELECT mentorship, point, avg(score) FROM diagnosis_score WHERE deleted_at IS NULL GROUP BY mentorship, point",
        &mut |place, row| {
            let point: String = row.get(1)?;
            pairs[place].diagnosis[usize::from(point == "closing")] = row.get(2)?;
            Ok(())
        },
    )?;
    Ok(pairs)
}

/// A young teacher whose mentoring began a year before a day of the period: whether the teacher stayed at work.
pub(crate) struct Anniversary {
    pub(crate) mentee: String,
    pub(crate) department: Option<String>,
    pub(crate) stayed: bool,
}

/// Those whose first mentoring began a year before a day of the period (the summer after it included) that has come.
pub(crate) fn anniversaries(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Anniversary>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT mentee, min(coalesce(since, order_date)) FROM mentorship
         WHERE deleted_at IS NULL AND state <> 'proposed' AND coalesce(since, order_date) IS NOT NULL GROUP BY mentee",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let begun: BTreeMap<String, String> = rows.collect::<Result<_, _>>()?;
    let last = brief.period.with_summer().min(brief.context.today);
    let wanted =
        |department: &Option<String>| brief.asked.department.is_none() || brief.asked.department == *department;
    let mut found = Vec::new();
    for (mentee, since) in begun {
        let day = first_day(&since).and_then(|day| day.checked_add_months(Months::new(12)));
        let Some(day) = day.filter(|day| (brief.period.from..=last).contains(day)) else {
            continue;
        };
        let department = staff.member(&mentee).and_then(|member| member.department.clone());
        if wanted(&department) {
            found.push(Anniversary {
                stayed: staff.at_work(&mentee, day),
                department,
                mentee,
            });
        }
    }
    Ok(found)
}
