//! What the rooms of a year hold: groups, mentoring, events, publications, documents, the network, the plan. Each room is
//! read once a year, by the readers of its own form.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_core::groups::candidates::of_person;
use sheberlik_core::groups::eligibility::failing;

use crate::bank::{Experience, Publication, experience, publications};
use crate::brief::Brief;
use crate::documents::{Document, documents};
use crate::events::{Event, events};
use crate::forms::r2_report::products;
use crate::forms::r7::visits::visits;
use crate::forms::r13::read::{Network, of_events};
use crate::groups::{members_of, page, pages, school_pages};
use crate::mentoring::{Anniversary, Pair, anniversaries, pairs};
use crate::plans::{Line, live, methodical};
use crate::sessions::{Session, sessions};
use crate::staff::Staff;

/// Stages from which an experience is generalised: it was heard at least.
const GENERALISED: [&str; 3] = ["heard", "generalised", "disseminated"];

/// Headships on the day of counting, and whether the head meets R-HEAD-1 to 3 then.
type Heads = Vec<(String, bool)>;

/// The facts of the rooms in one year.
pub(super) struct Rooms {
    pub(super) groups: Vec<Group>,
    /// Sessions of the School itself.
    pub(super) school: Vec<Session>,
    pub(super) heads: Heads,
    pub(super) pairs: Vec<Pair>,
    pub(super) anniversaries: Vec<Anniversary>,
    /// Events that were held.
    pub(super) events: Vec<Event>,
    /// Mutual visits that were shared.
    pub(super) mutual: Vec<String>,
    /// What was heard or generalised.
    pub(super) experience: Vec<Experience>,
    pub(super) publications: Vec<Publication>,
    /// Documents approved in the year.
    pub(super) documents: Vec<Document>,
    pub(super) network: Network,
    /// Lines of the plan of methodical work that were not cancelled.
    pub(super) lines: Vec<Line>,
}

/// The year of one group.
pub(super) struct Group {
    /// Id of the `group_year`.
    pub(super) page: String,
    pub(super) members: BTreeSet<String>,
    pub(super) sessions: Vec<Session>,
    pub(super) products: Vec<String>,
}

impl Rooms {
    /// Reads the rooms for the year of a brief.
    pub(super) fn read(brief: &Brief<'_>) -> Result<Self, Error> {
        let staff = &Staff::read(brief)?;
        let mut school = Vec::new();
        for id in school_pages(brief)? {
            school.extend(sessions(brief, &page(brief, &id)?)?);
        }
        let (groups, heads) = groups(brief, staff)?;
        let mut events = events(brief, staff)?;
        events.retain(Event::held);
        let mut documents = documents(brief, staff)?;
        documents.retain(|one| one.approved.as_ref().is_some_and(|day| brief.period.holds(day)));
        Ok(Self {
            groups,
            school,
            heads,
            pairs: pairs(brief, staff)?,
            anniversaries: anniversaries(brief, staff)?,
            mutual: visits(brief, staff)?.into_iter().map(|visit| visit.id).collect(),
            experience: generalised(brief, staff)?,
            publications: publications(brief, staff)?,
            documents,
            network: of_events(brief, events.clone())?,
            lines: lines(brief, staff)?,
            events,
        })
    }
}

/// The groups that have a page of the year, and who heads them on the day of counting.
fn groups(brief: &Brief<'_>, staff: &Staff) -> Result<(Vec<Group>, Heads), Error> {
    let day = brief.as_of();
    let mut heading = brief.connection().prepare_cached(
        "SELECT id, person FROM headship WHERE creative_group = ?1 AND deleted_at IS NULL AND since <= ?2
         AND coalesce(until, '9999') >= ?2 ORDER BY since DESC, id LIMIT 1",
    )?;
    let (mut found, mut heads) = (Vec::new(), Vec::new());
    for id in pages(brief, None)? {
        let page = page(brief, &id)?;
        let mut rows = heading.query((&page.owner, day.to_string()))?;
        if let Some(row) = rows.next()? {
            let (id, person): (String, String) = (row.get(0)?, row.get(1)?);
            let (_, findings) = of_person(brief.reader, &page.owner, &person, day, &brief.context_as_of())?;
            heads.push((id, failing(&findings) == 0));
        }
        let members = members_of(brief, staff, &page)?.into_iter();
        found.push(Group {
            members: members.map(|member| member.person).collect(),
            sessions: sessions(brief, &page)?,
            products: products(brief, &page)?.into_iter().map(|product| product.id).collect(),
            page: page.id,
        });
    }
    Ok((found, heads))
}

/// What was heard in the year, or generalised in it without a day of hearing.
fn generalised(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Experience>, Error> {
    let mut found = experience(brief, staff)?;
    found.retain(|one| {
        let day = one.heard_on.as_ref().or(one.term.as_ref());
        GENERALISED.contains(&one.stage.as_str()) && day.is_some_and(|day| brief.period.holds(day))
    });
    Ok(found)
}

fn lines(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Line>, Error> {
    let mut found = Vec::new();
    for (id, _) in methodical(brief)? {
        found.extend(live(brief, staff, &id)?.lines);
    }
    found.retain(|line| line.clock != "cancelled");
    let day = brief.as_of().to_string();
    Ok(found.into_iter().map(|line| line.undone_after(&day)).collect())
}
