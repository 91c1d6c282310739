//! R2-B of the School: its own sessions and plan, the groups under it, mentoring, what its members did (seed 000).
//!
//! What must hold: a group that names no School works under this one, as its page says; a piece of evidence is tied where
//! its technology is one of the groups' technologies.

use std::collections::BTreeSet;

use sheberlik_core::Error;

use super::school_groups::Work;
use super::{endings, evidence, execution, members, of_sessions, report, school_groups, school_members};
use crate::brief::Brief;
use crate::forms::r2;
use crate::groups::{GroupMember, Page, members_of};
use crate::mentoring::{Pair, drill, pairs};
use crate::paper::facts;
use crate::planning;
use crate::practice::Knowledge;
use crate::sessions::sessions;
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Report};

/// The report of one year of the School.
pub(super) fn build(brief: &Brief<'_>, staff: &Staff, mut page: Page) -> Result<Report, Error> {
    let works = school_groups::works(brief, staff, &page)?;
    for technology in works.iter().flat_map(|work| &work.page.technologies) {
        if !page.technologies.contains(technology) {
            page.technologies.push(technology.clone());
        }
    }
    let page = &page;
    let all = members_of(brief, staff, page)?;
    let sessions = sessions(brief, page)?;
    let items = planning::items(brief, staff, page.record, &page.id)?;
    let pairs = pairs(brief, staff)?;
    let outcomes = members::results(brief, staff, &Knowledge::read(brief, None)?, page, &all, &sessions)?;
    let pieces = evidence::pieces(brief, page, &all)?;
    let heading = |key: &str| Block::Heading(brief.wording.line(&format!("form-r2-b-{key}")));
    let mut head = vec![
        ("form-group-leader", Cell::text(staff.name(page.head.as_deref()))),
        ("form-group-members", r2::count_of(brief, &all)),
    ];
    head.extend(r2::texts(brief, page).into_iter().take(2));
    let mut blocks = vec![heading("school-facts"), Block::Table(facts(brief, head))];
    blocks.extend([heading("sessions"), Block::Table(of_sessions(brief, &sessions))]);
    blocks.extend([heading("plan"), execution(brief, &items)]);
    blocks.push(heading("school-groups"));
    blocks.extend(school_groups::blocks(brief, staff, &works));
    blocks.push(heading("school-mentoring"));
    blocks.push(Block::Table(facts(brief, mentoring(&pairs, &all))));
    blocks.push(heading("school-evidence"));
    blocks.extend(evidence::blocks(brief, page, &all)?);
    blocks.push(heading("school-members"));
    let people = school_members::Deeds::of(&works, &pairs, &pieces);
    blocks.push(school_members::block(brief, staff, page, &outcomes, &people));
    blocks.extend(endings(brief, page, "form-r2-b-school"));
    let data = vec![
        school_members::data(brief, staff, page, &outcomes, &people),
        school_groups::data(brief, staff, &works),
    ];
    report(brief, staff, page, "form-r2-b-title-school", blocks, data)
}

/// Mentoring of the year: pairs, mentors (those of the School among them), young teachers, contacts.
fn mentoring(pairs: &[Pair], members: &[GroupMember]) -> Vec<(&'static str, Cell)> {
    let once = |of: fn(&Pair) -> &str| pairs.iter().map(of).collect::<BTreeSet<_>>();
    let people = |who: &BTreeSet<&str>| Cell::count(who.len()).opening(Drill::rows("person", who.iter().copied()));
    let (mentors, mentees) = (once(|pair| &pair.mentor), once(|pair| &pair.mentee));
    let of_school: BTreeSet<&str> = members
        .iter()
        .map(|member| member.person.as_str())
        .filter(|person| mentors.contains(person))
        .collect();
    let meetings: Vec<&str> = pairs
        .iter()
        .flat_map(|pair| &pair.meetings)
        .map(|meeting| meeting.id.as_str())
        .collect();
    let visits: Vec<&str> = pairs
        .iter()
        .flat_map(|pair| pair.visits.iter().flatten())
        .map(String::as_str)
        .collect();
    vec![
        ("form-r2-b-school-pairs", Cell::count(pairs.len()).opening(drill(pairs))),
        ("form-r2-b-school-mentors", people(&mentors)),
        ("form-r2-b-school-own-mentors", people(&of_school)),
        ("form-r2-b-school-mentees", people(&mentees)),
        (
            "form-r2-b-school-meetings",
            Cell::count(meetings.len()).opening(Drill::rows("mentor_meeting", meetings)),
        ),
        (
            "form-r2-b-school-visits",
            Cell::count(visits.len()).opening(Drill::rows("lesson_visit", visits)),
        ),
    ]
}

/// The groups that a person headed in the year.
pub(super) fn headed<'a>(works: &'a [Work], person: &str) -> impl Iterator<Item = &'a Work> + use<'a> {
    let person = person.to_owned();
    works
        .iter()
        .filter(move |work| work.page.head.as_deref() == Some(person.as_str()))
}
