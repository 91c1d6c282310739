//! The pages of a partner, of a community and of a memorandum.

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::check::warn_memorandum;
use super::model::{Memorandum, NetworkCommunity, NetworkMember, Obligation, Partner, StudyVisit};
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::events::model::{Event, EventGuest};
use crate::planning::model::Plan;
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Finding, Record, Severity, Values, belonging};

/// All about one partner.
#[derive(Debug, Serialize, TS)]
pub struct PartnerPage {
    /// The partner.
    #[ts(type = "Row")]
    pub row: Values,
    /// Its places in communities; rows of `network_member`.
    #[ts(type = "Row[]")]
    pub memberships: Vec<Values>,
    /// Memoranda to which it is a party; rows of `memorandum`.
    #[ts(type = "Row[]")]
    pub memoranda: Vec<Values>,
    /// Events that it hosts or takes part in; rows of `event`.
    #[ts(type = "Row[]")]
    pub events: Vec<Values>,
    /// Study visits to it; rows of `study_visit`.
    #[ts(type = "Row[]")]
    pub visits: Vec<Values>,
    /// Its people at events; rows of `event_guest`.
    #[ts(type = "Row[]")]
    pub guests: Vec<Values>,
}

/// All about one community.
#[derive(Debug, Serialize, TS)]
pub struct CommunityPage {
    /// The community.
    #[ts(type = "Row")]
    pub row: Values,
    /// Organisations; rows of `network_member`.
    #[ts(type = "Row[]")]
    pub members: Vec<Values>,
    /// Joint plans; rows of `plan`.
    #[ts(type = "Row[]")]
    pub plans: Vec<Values>,
    /// Network events of its members while they were members, and those that carry out its plans; rows of `event`.
    #[ts(type = "Row[]")]
    pub events: Vec<Values>,
}

/// All about one memorandum.
#[derive(Debug, Serialize, TS)]
pub struct MemorandumPage {
    /// The memorandum.
    #[ts(type = "Row")]
    pub row: Values,
    /// What was promised; rows of `obligation`.
    #[ts(type = "Row[]")]
    pub obligations: Vec<Values>,
    /// Where it was signed, and events with its parties while it holds; rows of `event`.
    #[ts(type = "Row[]")]
    pub events: Vec<Values>,
    /// It, what it prolongs and what prolongs it, the first term first; rows of `memorandum`.
    #[ts(type = "Row[]")]
    pub chain: Vec<Values>,
    /// `memorandum_expiring`, `memorandum_expired`, `memorandum_open_ended`, `memorandum_no_parties`,
    /// `memorandum_obligations_overdue`.
    pub findings: Vec<Finding>,
}

pub(crate) fn partner(engine: &Engine, context: &Context, request: Id) -> Result<Answer<PartnerPage>> {
    engine
        .read(|reader| of_partner(reader, &request.id, context))
        .map(Answer::of)
}

pub(crate) fn community(engine: &Engine, context: &Context, request: Id) -> Result<Answer<CommunityPage>> {
    engine
        .read(|reader| of_community(reader, &request.id, context))
        .map(Answer::of)
}

pub(crate) fn memorandum(engine: &Engine, context: &Context, request: Id) -> Result<Answer<MemorandumPage>> {
    engine
        .read(|reader| of_memorandum(reader, &request.id, context))
        .map(Answer::of)
}

/// Ids that a statement over one id finds.
fn ids(reader: &Reader<'_>, sql: &str, id: &str) -> Result<Vec<String>> {
    let mut statement = reader.connection().prepare_cached(sql)?;
    let found = statement.query_map([id], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The page of a partner.
///
/// # Errors
/// `not_found`.
pub fn of_partner(reader: &Reader<'_>, id: &str, context: &Context) -> Result<PartnerPage> {
    let row = record::get(reader, Partner::KIND, id, context)?;
    let memoranda = ids(
        reader,
        "SELECT l.memorandum FROM memorandum_partner l JOIN memorandum m ON m.id = l.memorandum
         WHERE l.partner = ?1 AND l.deleted_at IS NULL AND m.deleted_at IS NULL",
        id,
    )?;
    let events = ids(
        reader,
        "SELECT e.id FROM event e WHERE e.host = ?1 AND e.deleted_at IS NULL
         UNION SELECT e.id FROM event_partner l JOIN event e ON e.id = l.event WHERE l.partner = ?1 AND l.deleted_at IS NULL
           AND e.deleted_at IS NULL",
        id,
    )?;
    Ok(PartnerPage {
        memberships: belonging(reader, NetworkMember::KIND, "partner", id, context)?,
        memoranda: record::of_ids(reader, Memorandum::KIND, &memoranda, context)?,
        events: record::of_ids(reader, Event::KIND, &events, context)?,
        visits: belonging(reader, StudyVisit::KIND, "host", id, context)?,
        guests: belonging(reader, EventGuest::KIND, "partner", id, context)?,
        row,
    })
}

/// Network events that a member organisation hosted or took part in while it was a member, and events of lines of the
/// community's plans.
const OF_COMMUNITY: &str = "WITH taken (event, partner) AS (
    SELECT e.id, e.host FROM event e WHERE e.network = 1 AND e.host IS NOT NULL
    UNION SELECT l.event, l.partner FROM event_partner l JOIN event e ON e.id = l.event
      WHERE l.deleted_at IS NULL AND e.network = 1)
  SELECT e.id FROM network_member m JOIN taken ON taken.partner = m.partner JOIN event e ON e.id = taken.event
    WHERE m.network_community = ?1 AND m.deleted_at IS NULL AND e.deleted_at IS NULL
    AND coalesce(m.since, '') <= coalesce(e.end_date, e.start_date) AND coalesce(m.until, '9999') >= e.start_date
  UNION SELECT e.id FROM plan p JOIN plan_item i ON i.plan = p.id JOIN event e ON e.plan_item = i.id
    WHERE p.network_community = ?1 AND p.deleted_at IS NULL AND i.deleted_at IS NULL AND e.deleted_at IS NULL";

/// The page of a community.
///
/// # Errors
/// `not_found`.
pub fn of_community(reader: &Reader<'_>, id: &str, context: &Context) -> Result<CommunityPage> {
    let row = record::get(reader, NetworkCommunity::KIND, id, context)?;
    let events = ids(reader, OF_COMMUNITY, id)?;
    Ok(CommunityPage {
        members: belonging(reader, NetworkMember::KIND, "network_community", id, context)?,
        plans: belonging(reader, Plan::KIND, "network_community", id, context)?,
        events: record::of_ids(reader, Event::KIND, &events, context)?,
        row,
    })
}

/// Where the memorandum was signed, and events of its parties from its first day to its last.
const OF_MEMORANDUM: &str = "WITH own AS (
    SELECT id, event, coalesce(valid_from, date, '') AS first, coalesce(valid_to, '9999') AS last FROM memorandum
    WHERE id = ?1)
  SELECT e.id FROM own JOIN event e ON e.id = own.event WHERE e.deleted_at IS NULL
  UNION SELECT e.id FROM own JOIN memorandum_partner l ON l.memorandum = own.id AND l.deleted_at IS NULL
    JOIN event e ON (e.host = l.partner OR e.id IN (SELECT o.event FROM event_partner o WHERE o.partner = l.partner
      AND o.deleted_at IS NULL))
    WHERE e.deleted_at IS NULL AND e.start_date BETWEEN own.first AND own.last";

/// What a memorandum prolongs, and what prolongs it.
const CHAIN: &str = "WITH RECURSIVE chain (id) AS (SELECT ?1
    UNION SELECT m.prolongs FROM chain JOIN memorandum m ON m.id = chain.id WHERE m.prolongs IS NOT NULL
    UNION SELECT m.id FROM chain JOIN memorandum m ON m.prolongs = chain.id)
  SELECT m.id FROM chain JOIN memorandum m ON m.id = chain.id WHERE m.deleted_at IS NULL";

/// The page of a memorandum.
///
/// # Errors
/// `not_found`.
pub fn of_memorandum(reader: &Reader<'_>, id: &str, context: &Context) -> Result<MemorandumPage> {
    let row = record::get(reader, Memorandum::KIND, id, context)?;
    let events = ids(reader, OF_MEMORANDUM, id)?;
    let mut chain = record::of_ids(reader, Memorandum::KIND, &ids(reader, CHAIN, id)?, context)?;
    let first = |row: &Values| {
        ["valid_from", "date"]
            .iter()
            .find_map(|field| text(row, field))
            .map(str::to_owned)
    };
    chain.sort_by_key(first);
    Ok(MemorandumPage {
        obligations: belonging(reader, Obligation::KIND, "memorandum", id, context)?,
        events: record::of_ids(reader, Event::KIND, &events, context)?,
        chain,
        findings: findings(reader, id, &row, context)?,
        row,
    })
}

/// What deserves a word about a memorandum (R-MOU-1).
fn findings(reader: &Reader<'_>, id: &str, row: &Values, context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let date = json!({ "date": row.get("valid_to") });
    match text(row, "clock") {
        Some("expiring") => {
            let fact = json!({ "date": row.get("valid_to"), "count": row.get("days_left") });
            findings.push(Finding::wanting("memorandum_expiring", Severity::Warn, fact));
        }
        Some("expired") => findings.push(Finding::wanting("memorandum_expired", Severity::Warn, date)),
        Some("open_ended") => findings.push(Finding::of(
            "memorandum_open_ended",
            true,
            Severity::Info,
            json!({}),
            json!({}),
        )),
        _ => {}
    }
    findings.extend(warn_memorandum(reader, id, row, context)?);
    let late = row
        .get("obligations_overdue")
        .and_then(Value::as_i64)
        .unwrap_or_default();
    if late > 0 {
        let fact = json!({ "count": late });
        findings.push(Finding::wanting("memorandum_obligations_overdue", Severity::Warn, fact));
    }
    Ok(findings)
}
