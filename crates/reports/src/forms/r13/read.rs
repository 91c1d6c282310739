//! What the network did in a period, read once.

use std::collections::{BTreeSet, HashMap};

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::decisions::{Decision, decisions};
use crate::events::{Event, events};
use crate::language::Trilingual;
use crate::network::{Memorandum, links, memoranda};
use crate::staff::Staff;

/// A partner with its place in the network.
pub(in crate::forms) struct Partner {
    pub(in crate::forms) id: String,
    pub(in crate::forms) name: Trilingual,
    pub(in crate::forms) kind: String,
    pub(in crate::forms) role: Option<String>,
    pub(in crate::forms) region: Option<String>,
}

/// What was said of an event.
pub(in crate::forms) struct Feedback {
    pub(in crate::forms) id: String,
    pub(in crate::forms) event: String,
    pub(in crate::forms) kind: String,
    pub(in crate::forms) text: String,
    pub(in crate::forms) followed: bool,
}

/// A resource that was exchanged.
pub(in crate::forms) struct Resource {
    pub(in crate::forms) id: String,
    pub(in crate::forms) event: Option<String>,
    pub(in crate::forms) title: Trilingual,
}

/// All of it.
pub(in crate::forms) struct Network {
    /// Those with a memorandum in force, a joint event or a study visit in the period; by kind, in Kazakh order.
    pub(in crate::forms) partners: Vec<Partner>,
    /// Memoranda in force on some day of the period.
    pub(in crate::forms) memoranda: Vec<Memorandum>,
    /// Joint events that were held.
    pub(in crate::forms) joint: Vec<Event>,
    with: HashMap<String, Vec<String>>,
    /// Decisions of joint events that were not cancelled.
    pub(in crate::forms) decisions: Vec<Decision>,
    pub(in crate::forms) feedback: Vec<Feedback>,
    pub(in crate::forms) resources: Vec<Resource>,
    day: String,
}

pub(in crate::forms) fn read(brief: &Brief<'_>, staff: &Staff) -> Result<Network, Error> {
    of_events(brief, events(brief, staff)?)
}

/// The same of events of the period that were read already.
pub(in crate::forms) fn of_events(brief: &Brief<'_>, mut joint: Vec<Event>) -> Result<Network, Error> {
    let (from, to) = (brief.period.from.to_string(), brief.period.to.to_string());
    let with = links(brief, "event_partner", "event")?;
    joint.retain(|event| event.held() && (event.network || event.host.is_some() || with.contains_key(&event.id)));
    let mut memoranda = memoranda(brief)?;
    memoranda.retain(|one| one.touches(&from, &to));
    let ids: BTreeSet<String> = joint.iter().map(|event| event.id.clone()).collect();
    let mut decided = decisions(brief)?;
    decided.retain(|one| one.live() && one.event.as_ref().is_some_and(|event| ids.contains(event)));
    let mut seen: BTreeSet<String> = memoranda.iter().flat_map(|one| one.parties.iter().cloned()).collect();
    seen.extend(joint.iter().filter_map(|event| event.host.clone()));
    seen.extend(joint.iter().filter_map(|event| with.get(&event.id)).flatten().cloned());
    seen.extend(hosts(brief, &from, &to)?);
    Ok(Network {
        partners: partners(brief, &seen)?,
        memoranda,
        with,
        decisions: decided,
        feedback: feedback(brief, &ids)?,
        resources: resources(brief, &ids)?,
        joint,
        day: brief.as_of().to_string(),
    })
}

/// Study visits `v` of the days ?1 to ?2: by the first day, the last, or that of their event. One that says no day at all
/// stands in every report until somebody dates it: left out, it would be lost.
pub(in crate::forms) const VISITS: &str = "FROM study_visit v WHERE v.deleted_at IS NULL
  AND coalesce(v.start_date, v.end_date, (SELECT e.start_date FROM event e WHERE e.id = v.event), ?1) BETWEEN ?1 AND ?2";

/// The partners that study visits of the period went to.
fn hosts(brief: &Brief<'_>, from: &str, to: &str) -> Result<Vec<String>, Error> {
    let sql = format!("SELECT v.host {VISITS} AND v.host IS NOT NULL");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([from, to], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn partners(brief: &Brief<'_>, seen: &BTreeSet<String>) -> Result<Vec<Partner>, Error> {
    let sql = format!(
        "SELECT * FROM partner ORDER BY CASE kind WHEN 'leading_school' THEN 1 WHEN 'magnet_school' THEN 2
           WHEN 'support_school' THEN 3 WHEN 'school' THEN 4 WHEN 'college' THEN 5 WHEN 'university' THEN 6
           WHEN 'employer' THEN 7 WHEN 'provider' THEN 8 WHEN 'association' THEN 9 WHEN 'authority' THEN 10
           WHEN 'foreign' THEN 11 ELSE 12 END, {}, id",
        brief.order_column()
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Partner {
            id: row.get("id")?,
            name: Trilingual::read(row, "name")?,
            kind: row.get("kind")?,
            role: row.get("network_role")?,
            region: row.get("region")?,
        })
    })?;
    let all: Vec<Partner> = rows.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|one| seen.contains(&one.id)).collect())
}

fn feedback(brief: &Brief<'_>, ids: &BTreeSet<String>) -> Result<Vec<Feedback>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM feedback WHERE deleted_at IS NULL AND event IS NOT NULL ORDER BY kind, id")?;
    let rows = statement.query_map([], |row| {
        Ok(Feedback {
            id: row.get("id")?,
            event: row.get("event")?,
            kind: row.get("kind")?,
            text: row.get("text")?,
            followed: row.get::<_, Option<String>>("plan_item")?.is_some(),
        })
    })?;
    let all: Vec<Feedback> = rows.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|one| ids.contains(&one.event)).collect())
}

/// Resources exchanged at joint events, or shared with a community in the period.
fn resources(brief: &Brief<'_>, ids: &BTreeSet<String>) -> Result<Vec<Resource>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM resource WHERE deleted_at IS NULL ORDER BY date, id")?;
    let rows = statement.query_map([], |row| {
        let resource = Resource {
            id: row.get("id")?,
            event: row.get("event")?,
            title: Trilingual::read(row, "title")?,
        };
        let shared: Option<String> = row.get("network_community")?;
        let date: Option<String> = row.get("date")?;
        Ok((
            resource,
            shared.is_some() && date.is_some_and(|date| brief.period.holds(&date)),
        ))
    })?;
    let all: Vec<(Resource, bool)> = rows.collect::<Result<_, _>>()?;
    let at = |one: &Resource| one.event.as_ref().is_some_and(|event| ids.contains(event));
    let found = all.into_iter().filter(|(one, shared)| *shared || at(one));
    Ok(found.map(|(one, _)| one).collect())
}

impl Network {
    /// The partners of a joint event, its host too.
    pub(in crate::forms) fn partners_of(&self, event: &Event) -> Vec<&Partner> {
        let listed = self.with.get(&event.id).map(Vec::as_slice).unwrap_or_default();
        let of = |one: &&Partner| listed.contains(&one.id) || event.host.as_ref() == Some(&one.id);
        self.partners.iter().filter(of).collect()
    }

    /// The memoranda of a partner.
    pub(in crate::forms) fn of_partner(&self, id: &str) -> Vec<&Memorandum> {
        let party = |one: &&Memorandum| one.parties.iter().any(|party| party == id);
        self.memoranda.iter().filter(party).collect()
    }

    /// Those that hold on the day of the form.
    pub(in crate::forms) fn in_force(&self) -> Vec<&Memorandum> {
        self.memoranda.iter().filter(|one| one.holds(&self.day)).collect()
    }

    pub(in crate::forms) fn decisions_of(&self, event: &Event) -> Vec<&Decision> {
        let of = |one: &&Decision| one.event.as_ref() == Some(&event.id);
        self.decisions.iter().filter(of).collect()
    }

    pub(in crate::forms) fn feedback_of(&self, event: &Event) -> Vec<&Feedback> {
        self.feedback.iter().filter(|one| one.event == event.id).collect()
    }

    pub(in crate::forms) fn resources_of(&self, event: &Event) -> Vec<&Resource> {
        let of = |one: &&Resource| one.event.as_ref() == Some(&event.id);
        self.resources.iter().filter(of).collect()
    }
}
