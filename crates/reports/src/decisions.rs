//! Decisions of sessions and of events with where each comes from and how it stands (`domain.md` §3.10, R15; R-NET-1).
//!
//! What must hold: one that is open past its day is overdue; one that was done after its day was done late.

use rusqlite::Row;
use sheberlik_core::Error;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::table::Drill;

/// How a decision stands, in the order of the forms.
pub(crate) const CLOCKS: [&str; 5] = ["done", "late", "open", "overdue", "cancelled"];

/// Who decided, in the order of the forms; the words are `form-body-<code>`.
pub(crate) const BODIES: [&str; 7] = [
    "methodical-council",
    "pedagogical-council",
    "commission",
    "school",
    "group",
    "other",
    "event",
];

/// One decision.
#[derive(Debug, Clone)]
pub(crate) struct Decision {
    pub(crate) id: String,
    /// One of [`BODIES`].
    pub(crate) body: String,
    /// The group, the School, the department or the event.
    pub(crate) owner: Trilingual,
    pub(crate) number: Option<i64>,
    pub(crate) date: String,
    pub(crate) event: Option<String>,
    pub(crate) text: Trilingual,
    pub(crate) responsible: Option<String>,
    pub(crate) responsible_text: Option<String>,
    pub(crate) due: Option<String>,
    state: String,
    pub(crate) done_on: Option<String>,
    pub(crate) done_note: Option<String>,
}

const COLUMNS: &str = "SELECT d.*, coalesce(s.date, e.start_date) AS day, s.number AS session_number,
    CASE WHEN d.event IS NOT NULL THEN 'event' WHEN s.group_year IS NOT NULL THEN 'group'
      WHEN s.school_year IS NOT NULL THEN 'school' ELSE replace(coalesce(s.body, 'other'), '_', '-') END AS who,
    coalesce(g.name_kk, h.name_kk, p.name_kk, e.title_kk) AS owner_kk,
    coalesce(g.name_ru, h.name_ru, p.name_ru, e.title_ru) AS owner_ru,
    coalesce(g.name_en, h.name_en, p.name_en, e.title_en) AS owner_en
  FROM decision d LEFT JOIN session s ON s.id = d.session LEFT JOIN event e ON e.id = d.event
    LEFT JOIN group_year gy ON gy.id = s.group_year LEFT JOIN creative_group g ON g.id = gy.creative_group
    LEFT JOIN school_year hy ON hy.id = s.school_year LEFT JOIN school h ON h.id = hy.school
    LEFT JOIN department p ON p.id = s.department
  WHERE d.deleted_at IS NULL AND (s.id IS NULL OR s.deleted_at IS NULL) AND (e.id IS NULL OR e.deleted_at IS NULL)
    AND (?1 IS NULL OR d.event = ?1)
  ORDER BY day, d.session, d.event, d.rank, d.id";

/// The decisions of the period, and those made before it that were not finished when it began, as they stood on the day of
/// the report: what was carried out later was open then.
pub(crate) fn decisions(brief: &Brief<'_>) -> Result<Vec<Decision>, Error> {
    let (from, to) = (brief.period.from.to_string(), brief.period.to.to_string());
    let belongs = |one: &Decision| {
        let unfinished = one.state == "open" || one.done_on.as_ref().is_some_and(|done| *done >= from);
        one.date <= to && (one.date >= from || unfinished)
    };
    let day = brief.as_of().to_string();
    let found = read_all(brief, None)?.into_iter().filter(belongs);
    Ok(found.map(|one| one.on(&day)).collect())
}

/// The decisions of an event, as they stand on the day of the report.
pub(crate) fn of_event(brief: &Brief<'_>, event: &str) -> Result<Vec<Decision>, Error> {
    let day = brief.as_of().to_string();
    let found = read_all(brief, Some(event))?.into_iter();
    Ok(found.map(|one| one.on(&day)).collect())
}

/// All decisions, or those of one event.
fn read_all(brief: &Brief<'_>, event: Option<&str>) -> Result<Vec<Decision>, Error> {
    let mut statement = brief.connection().prepare_cached(COLUMNS)?;
    let rows = statement.query_map([event], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Decision> {
    Ok(Decision {
        id: row.get("id")?,
        body: row.get("who")?,
        owner: Trilingual::read(row, "owner")?,
        number: row.get("session_number")?,
        date: row.get::<_, Option<String>>("day")?.unwrap_or_default(),
        event: row.get("event")?,
        text: Trilingual::read(row, "text")?,
        responsible: row.get("responsible")?,
        responsible_text: row.get("responsible_text")?,
        due: row.get("due")?,
        state: row.get("state")?,
        done_on: row.get("done_on")?,
        done_note: row.get("done_note")?,
    })
}

impl Decision {
    fn on(mut self, day: &str) -> Self {
        if self.done_on.as_deref().is_some_and(|done| done > day) {
            self.state = "open".to_owned();
            (self.done_on, self.done_note) = (None, None);
        }
        self
    }

    /// One of [`CLOCKS`], on a day.
    pub(crate) fn clock(&self, day: &str) -> &'static str {
        let due = self.due.as_deref();
        match self.state.as_str() {
            "cancelled" => "cancelled",
            "done" if self.done_on.as_deref().zip(due).is_some_and(|(done, due)| done > due) => "late",
            "done" => "done",
            _ if due.is_some_and(|due| due < day) => "overdue",
            _ => "open",
        }
    }

    pub(crate) fn done(&self) -> bool {
        self.state == "done"
    }

    pub(crate) fn live(&self) -> bool {
        self.state != "cancelled"
    }
}

/// Exactly these decisions.
pub(crate) fn drill(found: &[&Decision]) -> Drill {
    Drill::rows("decision", found.iter().map(|one| one.id.as_str()))
}
