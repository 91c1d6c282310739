//! The page of a session: agenda, decisions, materials, who was there, what earlier sessions left open.

use rusqlite::named_params;
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::model::{AgendaItem, Decision, Session, SessionMaterial};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, RowsText, Severity, Values, expand_sql};

/// All about one session.
#[derive(Debug, TS)]
pub struct SessionPage {
    /// The session.
    #[ts(type = "Row")]
    pub row: Values,
    /// Agenda in order; rows of `agenda_item`.
    #[ts(type = "Row[]")]
    pub agenda: RowsText,
    /// Decisions in order; rows of `decision`.
    #[ts(type = "Row[]")]
    pub decisions: RowsText,
    /// Materials; rows of `session_material`.
    #[ts(type = "Row[]")]
    pub materials: RowsText,
    /// Who is to be marked: the members on the session's day, and anyone else who has a mark; by name.
    pub attendance: Vec<Attendee>,
    /// Open decisions of earlier sessions of the same group, or of the School; rows of `decision`.
    #[ts(type = "Row[]")]
    pub earlier: RowsText,
    /// `session_day_passed`, `session_not_marked`, `session_not_written`, `session_outside_year`.
    pub findings: Vec<Finding>,
}

crate::outgoing_by_parts!(SessionPage {
    row,
    agenda,
    decisions,
    materials,
    attendance,
    earlier,
    findings
});

/// One line of the attendance grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Attendee {
    /// Who.
    pub person: String,
    /// Name.
    pub name: String,
    /// Department.
    pub department: Option<String>,
    /// Role in the group or the School; none for those who are not members.
    pub role: Option<String>,
    /// `present`, `absent`, `excused`; none where not marked.
    pub mark: Option<String>,
    /// Hours, where they differ from the session's.
    #[ts(type = "number | null")]
    pub hours: Option<i64>,
    /// Whether a member on the session's day.
    pub member: bool,
}

pub(crate) fn page(engine: &Engine, context: &Context, request: Id) -> Result<Answer<SessionPage>> {
    engine
        .read(|reader| of_session(reader, &request.id, context))
        .map(Answer::of)
}

/// The page of a session.
///
/// # Errors
/// `not_found`.
pub fn of_session(reader: &Reader<'_>, id: &str, context: &Context) -> Result<SessionPage> {
    let row = record::get(reader, Session::KIND, id, context)?;
    let agenda = RowsText::belonging(reader, AgendaItem::KIND, "session", id, context)?;
    let decisions = RowsText::belonging(reader, Decision::KIND, "session", id, context)?;
    let attendance = attendance(reader, id, context)?;
    let written = !agenda.is_empty() || !decisions.is_empty();
    let marked = attendance.iter().any(|one| one.mark.is_some());
    Ok(SessionPage {
        findings: findings(reader, &row, marked, written, context)?,
        materials: RowsText::belonging(reader, SessionMaterial::KIND, "session", id, context)?,
        earlier: RowsText::of_ids(reader, Decision::KIND, &earlier(reader, id)?, context)?,
        agenda,
        decisions,
        attendance,
        row,
    })
}

/// Members of the owner on the session's day with the head, of a commission its teachers, whoever chairs and keeps the
/// minutes, and those who have a mark besides.
const ATTENDEES: &str = "WITH of_session AS (
    SELECT s.id, s.date, g.creative_group, y.school, s.department, s.chair, s.secretary FROM session s
    LEFT JOIN group_year g ON g.id = s.group_year LEFT JOIN school_year y ON y.id = s.school_year WHERE s.id = :session),
  belonging (person, role) AS (
    SELECT m.person, coalesce(m.role_text, m.role) FROM of_session s JOIN group_membership m ON m.creative_group = s.creative_group
      WHERE m.deleted_at IS NULL AND m.since <= s.date AND coalesce(m.until, '9999') >= s.date
    UNION ALL
    SELECT m.person, m.role FROM of_session s JOIN school_membership m ON m.school = s.school
      WHERE m.deleted_at IS NULL AND m.since <= s.date AND coalesce(m.until, '9999') >= s.date
    UNION ALL
    SELECT h.person, 'head' FROM of_session s JOIN headship h ON h.creative_group = s.creative_group
      WHERE h.deleted_at IS NULL AND h.since <= s.date AND coalesce(h.until, '9999') >= s.date
    UNION ALL
    SELECT p.id, NULL FROM of_session s JOIN person p ON p.department = s.department
      WHERE p.deleted_at IS NULL AND p.status = 'active'
    UNION ALL SELECT chair, NULL FROM of_session WHERE chair IS NOT NULL
    UNION ALL SELECT secretary, NULL FROM of_session WHERE secretary IS NOT NULL),
  member (person, role) AS (SELECT person, min(role) FROM belonging GROUP BY person),
  marked (person, mark, hours) AS (
    SELECT person, mark, hours FROM attendance WHERE session = :session AND deleted_at IS NULL)
  SELECT p.id, {names:person:p}, {title:department:p.department}, member.role, marked.mark, marked.hours,
    member.person IS NOT NULL
  FROM (SELECT person FROM member UNION SELECT person FROM marked) listed JOIN person p ON p.id = listed.person
  LEFT JOIN member ON member.person = p.id LEFT JOIN marked ON marked.person = p.id
  WHERE p.deleted_at IS NULL ORDER BY p.order_{lang}, p.id";

fn attendance(reader: &Reader<'_>, session: &str, context: &Context) -> Result<Vec<Attendee>> {
    let sql = expand_sql(ATTENDEES, Session::KIND, context.language);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":session": session }, |row| {
        Ok(Attendee {
            person: row.get(0)?,
            name: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            department: row.get(2)?,
            role: row.get(3)?,
            mark: row.get(4)?,
            hours: row.get(5)?,
            member: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn earlier(reader: &Reader<'_>, session: &str) -> Result<Vec<String>> {
    let mut statement = reader.connection().prepare_cached(
        "WITH own AS (
           SELECT s.id, s.date, g.creative_group, y.school FROM session s LEFT JOIN group_year g ON g.id = s.group_year
           LEFT JOIN school_year y ON y.id = s.school_year WHERE s.id = ?1),
         page (group_year, school_year) AS (
           SELECT g.id, NULL FROM own JOIN group_year g ON g.creative_group = own.creative_group
           UNION ALL SELECT NULL, y.id FROM own JOIN school_year y ON y.school = own.school),
         before AS (
           SELECT s.id FROM own CROSS JOIN page JOIN session s ON s.group_year = page.group_year
             WHERE s.deleted_at IS NULL AND s.date < own.date
           UNION ALL SELECT s.id FROM own CROSS JOIN page JOIN session s ON s.school_year = page.school_year
             WHERE s.deleted_at IS NULL AND s.date < own.date)
         SELECT d.id FROM before JOIN decision d ON d.session = before.id WHERE d.deleted_at IS NULL AND d.state = 'open'",
    )?;
    let ids = statement.query_map([session], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn findings(reader: &Reader<'_>, row: &Values, marked: bool, written: bool, context: &Context) -> Result<Vec<Finding>> {
    let date = text(row, "date").unwrap_or_default();
    let warn = |code: &str, fact: Value| Finding::wanting(code, Severity::Warn, fact);
    let mut findings = Vec::new();
    let state = text(row, "state");
    if state == Some("planned") && date < context.today.to_string().as_str() {
        findings.push(warn("session_day_passed", json!({ "date": date })));
    }
    if state == Some("held") && !marked {
        findings.push(warn("session_not_marked", json!({ "date": date })));
    }
    if state == Some("held") && !written {
        findings.push(warn("session_not_written", json!({ "date": date })));
    }
    findings.extend(outside_year(reader, row)?);
    Ok(findings)
}

/// The day of a session that is outside its academic year.
pub(super) fn outside_year(reader: &Reader<'_>, row: &Values) -> Result<Option<Finding>> {
    let date = text(row, "date").unwrap_or_default();
    let (start, end) = crate::groups::page::days(reader, text(row, "academic_year").unwrap_or_default())?;
    let outside = !end.is_empty() && !(start.as_str()..=end.as_str()).contains(&date);
    let fact = json!({ "date": date, "start": start, "end": end });
    Ok(outside.then(|| Finding::wanting("session_outside_year", Severity::Warn, fact)))
}
