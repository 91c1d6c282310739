//! The calendar: lines of plans, sessions, events, days of decisions, obligations and reviews between two days.
//!
//! What must hold: a matter is one entry; what has a term of months is one entry with its first and last day, and a term
//! «until» stands on its last day.

use chrono::NaiveDate;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::conflicts::{Conflict, conflicts};
use super::model::PlanItem;
use super::responsible::Responsible;
use super::term_sql::{plan_first, plan_last, plan_split, plan_tables, term_end, term_start};
use crate::college::holidays::{Holiday, Workdays};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::{Error, FieldProblem, Result};
use crate::record::{Record, expand_sql};

/// Which days, and what of them.
#[derive(Debug, Deserialize, TS)]
pub struct CalendarRequest {
    /// First day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// Last day.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// Kinds of entries, as [`CalendarEntry::what`]; all where none is said.
    #[serde(default)]
    #[ts(optional)]
    pub show: Option<Vec<String>>,
}

/// The days asked for.
#[derive(Debug, Serialize, TS)]
pub struct Calendar {
    /// Entries by first day and time.
    pub entries: Vec<CalendarEntry>,
    /// People who are wanted in two places at a time.
    pub conflicts: Vec<Conflict>,
    /// Days that are free or worked out of turn.
    pub holidays: Vec<Holiday>,
}

/// A matter on a day or over days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarEntry {
    /// Kind of record.
    pub record: &'static str,
    /// Its id.
    pub id: String,
    /// The plan that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub plan: Option<String>,
    /// How it is called.
    pub title: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Time of the beginning, HH:MM.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub time: Option<String>,
    /// What it is: `plan_item`, `session`, `event`, `decision`, `obligation`, `document_review`; `group_plan` is a line of the
    /// plan of a group and `mentoring` one of a pair, matters of some people and not of the college.
    pub what: &'static str,
    /// How it stands: the `clock` of a line, the state of anything else.
    pub state: String,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place: Option<String>,
    /// Who, as one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub people: Option<String>,
    /// How the term of a line is said: `all_year`, `monthly` and the like lie over many days.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub term_kind: Option<String>,
    /// How long it lasts in minutes, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<i32>")]
    pub minutes: Option<i64>,
}

/// Kind of entry, kind of record, and SQL that answers id, plan, title, from, to, time, state, place, people, term kind,
/// minutes; of a line also who is responsible and whether more are.
type Source = (&'static str, &'static str, &'static str);

/// Lines of the plans `p` for which a condition holds. What the term rules out as it was said is passed over before its
/// days are worked out.
macro_rules! lines_where {
    ($condition:literal) => {
        concat!(
            "WITH plans AS MATERIALIZED (SELECT p.id, ",
            plan_first!(),
            " AS first, ",
            plan_split!(),
            " AS split, ",
            plan_last!(),
            " AS last FROM ",
            plan_tables!(),
            " WHERE p.deleted_at IS NULL AND ",
            $condition,
            ")
             SELECT t.id, t.plan, {names:plan_item:t}, CASE t.term_kind WHEN 'until' THEN t.last ELSE t.first END, t.last, NULL,
               CASE WHEN t.state IN ('planned', 'in_progress', 'moved') AND t.term_kind IS NOT 'as_needed'
                 AND t.last < :today THEN 'overdue' ELSE t.state END, NULL,
               t.responsible_text, t.term_kind, NULL, t.responsible,
               EXISTS (SELECT 1 FROM plan_item_person l WHERE l.plan_item = t.id)
                 OR EXISTS (SELECT 1 FROM plan_item_role l WHERE l.plan_item = t.id)
             FROM (SELECT t.*, ",
            term_start!("t", "p.first", "p.split"),
            " AS first, ",
            term_end!("t", "p.split", "p.last"),
            " AS last FROM plan_item t CROSS JOIN plans p ON p.id = t.plan
               WHERE t.deleted_at IS NULL AND coalesce(t.term_from, '') <= :to
               AND (t.term_to IS NULL OR t.term_to >= substr(:from, 1, length(t.term_to)))
               AND (t.term_to IS NOT NULL OR t.term_from IS NULL OR coalesce(t.term_kind, 'on') NOT IN ('on', 'between', 'until')
                 OR t.term_from >= substr(:from, 1, length(t.term_from)))) t
             WHERE t.last >= :from AND CASE t.term_kind WHEN 'until' THEN t.last ELSE t.first END <= :to"
        )
    };
}

const SOURCES: &[Source] = &[
    (
        "plan_item",
        "plan_item",
        lines_where!("p.mentorship IS NULL AND p.group_year IS NULL"),
    ),
    ("group_plan", "plan_item", lines_where!("p.group_year IS NOT NULL")),
    ("mentoring", "plan_item", lines_where!("p.mentorship IS NOT NULL")),
    (
        "session",
        "session",
        "SELECT t.id, (SELECT i.plan FROM plan_item i WHERE i.id = t.plan_item), {names:session:t}, t.date, t.date,
           t.start_time, t.state, t.place,
           coalesce((SELECT {names:creative_group:g} FROM group_year y JOIN creative_group g ON g.id = y.creative_group
               WHERE y.id = t.group_year),
             (SELECT {names:school:g} FROM school_year y JOIN school g ON g.id = y.school WHERE y.id = t.school_year),
             (SELECT {names:person:r} FROM person r WHERE r.id = t.leader)), NULL, t.hours * 45
         FROM session t WHERE t.deleted_at IS NULL AND t.date BETWEEN :from AND :to AND :today = :today",
    ),
    (
        "event",
        "event",
        "SELECT t.id, (SELECT i.plan FROM plan_item i WHERE i.id = t.plan_item), {names:event:t}, t.start_date,
           coalesce(t.end_date, t.start_date), t.start_time, t.state, t.place, t.organiser, NULL, NULL
         FROM event t WHERE t.deleted_at IS NULL AND +t.start_date <= :to AND coalesce(t.end_date, t.start_date) >= :from
           AND :today = :today",
    ),
    (
        "decision",
        "decision",
        "SELECT t.id, NULL, {names:decision:t}, t.due, t.due, NULL, t.state, NULL,
           coalesce((SELECT {names:person:r} FROM person r WHERE r.id = t.responsible), t.responsible_text), NULL, NULL
         FROM decision t WHERE t.deleted_at IS NULL AND t.due BETWEEN :from AND :to AND :today = :today",
    ),
    (
        "obligation",
        "obligation",
        "SELECT t.id, NULL, {names:obligation:t}, t.due, t.due, NULL, t.state, NULL,
           (SELECT {names:person:r} FROM person r WHERE r.id = t.responsible), NULL, NULL
         FROM obligation t WHERE t.deleted_at IS NULL AND t.due BETWEEN :from AND :to AND :today = :today",
    ),
    (
        "document_review",
        "document",
        "SELECT t.id, NULL, {names:document:t}, t.review_due, t.review_due, NULL, t.state, NULL, NULL, NULL, NULL
         FROM document t WHERE t.deleted_at IS NULL AND t.review_due BETWEEN :from AND :to
           AND t.state IN ('approved', 'in_force') AND :today = :today",
    ),
];

pub(crate) fn calendar(engine: &Engine, context: &Context, request: CalendarRequest) -> Result<Answer<Calendar>> {
    engine.read(|reader| of_days(reader, &request, context)).map(Answer::of)
}

/// Longest calendar, in days: some years of a plan.
const LONGEST: i64 = 3700;

/// The calendar of some days.
///
/// # Errors
/// Faulty `to`: before `from`, or too far from it; faulty `show`.
pub fn of_days(reader: &Reader<'_>, request: &CalendarRequest, context: &Context) -> Result<Calendar> {
    let entries = entries(reader, request, context)?;
    Ok(Calendar {
        conflicts: conflicts(reader, &entries, (request.from, request.to), context)?,
        holidays: Workdays::read(reader, context)?.holidays(request.from, request.to),
        entries,
    })
}

/// The entries of some days, by first day and time.
///
/// # Errors
/// As [`of_days`].
pub fn entries(reader: &Reader<'_>, request: &CalendarRequest, context: &Context) -> Result<Vec<CalendarEntry>> {
    let days = (request.to - request.from).num_days();
    if !(0..=LONGEST).contains(&days) {
        let (code, args) = if days < 0 {
            ("date_order", json!({ "after": request.from }))
        } else {
            ("period_too_long", json!({ "days": LONGEST }))
        };
        return Err(Error::Invalid(vec![FieldProblem::with("to", code, args)]));
    }
    let wanted = |what: &str| {
        request
            .show
            .as_ref()
            .is_none_or(|show| show.iter().any(|one| one == what))
    };
    let known = |what: &String| SOURCES.iter().any(|(source, _, _)| source == what);
    if !request.show.iter().flatten().all(known) {
        return Err(Error::field("show", "unknown_choice"));
    }
    let mut entries = Vec::new();
    let mut responsible = Responsible::of(reader, context.language);
    for source in SOURCES.iter().filter(|(what, _, _)| wanted(what)) {
        read(reader, *source, (request, context), &mut responsible, &mut entries)?;
    }
    entries.sort_unstable_by(|one, other| {
        (&one.from, &one.time, &one.title, &one.id).cmp(&(&other.from, &other.time, &other.title, &other.id))
    });
    Ok(entries)
}

fn read(
    reader: &Reader<'_>,
    (what, record, sql): Source,
    (request, context): (&CalendarRequest, &Context),
    responsible: &mut Responsible<'_>,
    entries: &mut Vec<CalendarEntry>,
) -> Result<()> {
    let sql = expand_sql(sql, PlanItem::KIND, context.language);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! {
        ":from": request.from.to_string(), ":to": request.to.to_string(), ":today": context.today.to_string(),
    })?;
    while let Some(row) = rows.next()? {
        let mut entry = CalendarEntry {
            record,
            what,
            id: row.get(0)?,
            plan: row.get(1)?,
            title: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
            from: row.get(3)?,
            to: row.get(4)?,
            time: row.get(5)?,
            state: row.get(6)?,
            place: row.get(7)?,
            people: row.get(8)?,
            term_kind: row.get(9)?,
            minutes: row.get(10)?,
        };
        if record == PlanItem::KIND.name {
            let first = row.get_ref(11)?.as_str_or_null().map_err(rusqlite::Error::from)?;
            entry.people = responsible.for_line(&entry.id, first, row.get(12)?, entry.people.take())?;
        }
        entries.push(entry);
    }
    Ok(())
}
