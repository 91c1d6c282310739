//! How the indicators of the rooms are counted from the facts of a year.

use super::counts::{among_staff, of_staff, staff};
use super::figure::{Figure, Rows};
use super::year::Year;
use crate::bank::Publication;
use crate::documents::Document;
use crate::events::{Event, PRIZES, Participation, teachers};
use crate::forms::r7::schedule::is_open_lesson;
use crate::mentoring::Pair;
use crate::sessions::{Mark, Session};

fn count<'a>(record: &'static str, ids: impl IntoIterator<Item = &'a str>) -> Figure {
    Figure::Count(Rows::of(record, ids))
}

pub(super) fn groups(year: &Year) -> Figure {
    count("group_year", year.rooms.groups.iter().map(|group| group.page.as_str()))
}

fn group_people(year: &Year) -> Rows {
    let members = year.rooms.groups.iter().flat_map(|group| &group.members);
    Rows::people(members.map(String::as_str))
}

pub(super) fn members(year: &Year) -> Figure {
    Figure::Count(among_staff(year, group_people(year)))
}

pub(super) fn members_share(year: &Year) -> Figure {
    of_staff(year, group_people(year))
}

pub(super) fn members_left(year: &Year) -> Figure {
    Figure::Count(group_people(year).without(&staff(year, |_| true)))
}

fn group_sessions(year: &Year) -> Vec<&Session> {
    year.rooms.groups.iter().flat_map(|group| &group.sessions).collect()
}

fn session_rows(sessions: &[&Session], wanted: impl Fn(&Session) -> bool) -> Rows {
    let wanted = sessions.iter().filter(|session| wanted(session));
    Rows::of("session", wanted.map(|session| session.id.as_str()))
}

pub(super) fn sessions(year: &Year) -> Figure {
    Figure::Count(session_rows(&group_sessions(year), |session| session.held))
}

/// Sessions of groups that were appointed and not cancelled, and those of them that were held.
pub(super) fn session_plan(year: &Year) -> [Rows; 2] {
    let all = group_sessions(year);
    [session_rows(&all, |_| true), session_rows(&all, |session| session.held)]
}

pub(super) fn school_sessions(year: &Year) -> Figure {
    let all: Vec<&Session> = year.rooms.school.iter().collect();
    Figure::Count(session_rows(&all, |session| session.held))
}

pub(super) fn attendance(year: &Year) -> Figure {
    let held = group_sessions(year).into_iter().filter(|session| session.held);
    let marks: Vec<&Mark> = held.flat_map(|session| &session.marks).collect();
    let of = |wanted: fn(&Mark) -> bool| {
        let wanted = marks.iter().filter(|mark| wanted(mark));
        Rows::of("attendance", wanted.map(|mark| mark.id.as_str()))
    };
    Figure::Share {
        part: of(Mark::present),
        whole: of(|_| true),
    }
}

pub(super) fn products(year: &Year) -> Figure {
    let products = year.rooms.groups.iter().flat_map(|group| &group.products);
    count("group_product", products.map(String::as_str))
}

pub(super) fn heads(year: &Year) -> Figure {
    let of = |fit: bool| {
        let wanted = year.rooms.heads.iter().filter(move |(_, fits)| *fits || !fit);
        Rows::of("headship", wanted.map(|(id, _)| id.as_str()))
    };
    Figure::Share {
        part: of(true),
        whole: of(false),
    }
}

pub(super) fn pairs(year: &Year) -> Figure {
    count("mentorship", year.rooms.pairs.iter().map(|pair| pair.id.as_str()))
}

fn of_pairs(year: &Year, who: fn(&Pair) -> &String) -> Figure {
    count("person", year.rooms.pairs.iter().map(|pair| who(pair).as_str()))
}

pub(super) fn mentors(year: &Year) -> Figure {
    of_pairs(year, |pair| &pair.mentor)
}

pub(super) fn mentees(year: &Year) -> Figure {
    of_pairs(year, |pair| &pair.mentee)
}

pub(super) fn meetings(year: &Year) -> Figure {
    let meetings = year.rooms.pairs.iter().flat_map(|pair| &pair.meetings);
    count("mentor_meeting", meetings.map(|meeting| meeting.id.as_str()))
}

pub(super) fn mentor_visits(year: &Year) -> Figure {
    let visits = year.rooms.pairs.iter().flat_map(|pair| pair.visits.iter().flatten());
    count("lesson_visit", visits.map(String::as_str))
}

pub(super) fn retained(year: &Year) -> Figure {
    let of = |stayed: bool| {
        let wanted = year.rooms.anniversaries.iter().filter(move |one| one.stayed || !stayed);
        Rows::people(wanted.map(|one| one.mentee.as_str()))
    };
    Figure::Share {
        part: of(true),
        whole: of(false),
    }
}

fn events(year: &Year, wanted: impl Fn(&Event) -> bool) -> Figure {
    let wanted = year.rooms.events.iter().filter(|event| wanted(event));
    count("event", wanted.map(|event| event.id.as_str()))
}

pub(super) fn events_all(year: &Year) -> Figure {
    events(year, |_| true)
}

pub(super) fn events_own(year: &Year) -> Figure {
    events(year, |event| event.own)
}

pub(super) fn events_other(year: &Year) -> Figure {
    events(year, |event| !event.own)
}

pub(super) fn events_own_at(year: &Year, level: Option<&str>) -> Figure {
    events(year, |event| event.own && Some(event.level.as_str()) == level)
}

pub(super) fn events_other_at(year: &Year, level: Option<&str>) -> Figure {
    events(year, |event| !event.own && Some(event.level.as_str()) == level)
}

fn taken(year: &Year, wanted: impl Fn(&Event, &Participation) -> bool) -> Figure {
    let pairs = year
        .rooms
        .events
        .iter()
        .flat_map(|event| event.taken.iter().map(move |one| (event, one)));
    let wanted = pairs.filter(|(event, one)| wanted(event, one));
    count("participation", wanted.map(|(_, one)| one.id.as_str()))
}

pub(super) fn participations(year: &Year) -> Figure {
    taken(year, |_, _| true)
}

fn event_people(year: &Year) -> Rows {
    let events: Vec<&Event> = year.rooms.events.iter().collect();
    Rows::people(teachers(&events))
}

pub(super) fn event_teachers(year: &Year) -> Figure {
    Figure::Count(among_staff(year, event_people(year)))
}

pub(super) fn event_teachers_share(year: &Year) -> Figure {
    of_staff(year, event_people(year))
}

pub(super) fn event_teachers_left(year: &Year) -> Figure {
    Figure::Count(event_people(year).without(&staff(year, |_| true)))
}

fn prize(one: &Participation) -> bool {
    one.result.as_deref().is_some_and(|result| PRIZES.contains(&result))
}

pub(super) fn prizes(year: &Year) -> Figure {
    taken(year, |_, one| prize(one))
}

pub(super) fn prizes_at(year: &Year, level: Option<&str>) -> Figure {
    taken(year, |event, one| prize(one) && Some(event.level.as_str()) == level)
}

pub(super) fn open_lessons(year: &Year) -> Figure {
    events(year, is_open_lesson)
}

pub(super) fn mutual_visits(year: &Year) -> Figure {
    count("lesson_visit", year.rooms.mutual.iter().map(String::as_str))
}

pub(super) fn experience(year: &Year) -> Figure {
    let found = year.rooms.experience.iter();
    count("experience_generalisation", found.map(|one| one.id.as_str()))
}

pub(super) fn experience_at(year: &Year, level: Option<&str>) -> Figure {
    let found = year.rooms.experience.iter().filter(|one| one.level.as_deref() == level);
    count("experience_generalisation", found.map(|one| one.id.as_str()))
}

fn works(year: &Year, wanted: impl Fn(&Publication) -> bool) -> Figure {
    let wanted = year.rooms.publications.iter().filter(|one| wanted(one));
    count("publication", wanted.map(|one| one.id.as_str()))
}

pub(super) fn publications(year: &Year) -> Figure {
    works(year, |_| true)
}

pub(super) fn publications_at(year: &Year, level: Option<&str>) -> Figure {
    works(year, |one| one.level.as_deref() == level)
}

/// Kinds of publications that are methodical products.
pub(super) const METHODICAL: [&str; 5] = ["manual", "recommendation", "programme", "electronic_course", "textbook"];

pub(super) fn methodical(year: &Year) -> Figure {
    works(year, |one| METHODICAL.contains(&one.kind.as_str()))
}

pub(super) fn methodical_of(year: &Year, kind: &str) -> Figure {
    works(year, |one| one.kind == kind)
}

fn documents(year: &Year, wanted: impl Fn(&Document) -> bool) -> Rows {
    let wanted = year.rooms.documents.iter().filter(|one| wanted(one));
    Rows::of("document", wanted.map(|one| one.id.as_str()))
}

pub(super) fn approved(year: &Year) -> Figure {
    Figure::Count(documents(year, |_| true))
}

pub(super) fn coordinated(year: &Year) -> Figure {
    Figure::Share {
        part: documents(year, Document::coordinated),
        whole: documents(year, |one| one.needs),
    }
}

pub(super) fn network_events(year: &Year) -> Figure {
    count("event", year.rooms.network.joint.iter().map(|event| event.id.as_str()))
}

pub(super) fn partners(year: &Year) -> Figure {
    count("partner", year.rooms.network.partners.iter().map(|one| one.id.as_str()))
}

pub(super) fn memoranda(year: &Year) -> Figure {
    count(
        "memorandum",
        year.rooms.network.in_force().into_iter().map(|one| one.id.as_str()),
    )
}

pub(super) fn decisions(year: &Year) -> Figure {
    let live = || year.rooms.network.decisions.iter().filter(|one| one.live());
    let done = live().filter(|one| one.done());
    Figure::Share {
        part: Rows::of("decision", done.map(|one| one.id.as_str())),
        whole: Rows::of("decision", live().map(|one| one.id.as_str())),
    }
}

fn plan(year: &Year, wanted: impl Fn(&crate::plans::Line) -> bool) -> Figure {
    let lines = &year.rooms.lines;
    let done = lines.iter().filter(|line| wanted(line));
    Figure::Share {
        part: Rows::of("plan_item", done.map(|line| line.id.as_str())),
        whole: Rows::of("plan_item", lines.iter().map(|line| line.id.as_str())),
    }
}

pub(super) fn plan_done(year: &Year) -> Figure {
    plan(year, |line| line.clock == "done")
}

pub(super) fn plan_in_time(year: &Year) -> Figure {
    plan(year, crate::plans::Line::done_in_time)
}
