//! The indicators of `domain.md` §3.9 in order, each with how it is counted.

use super::counts::*;
use super::figure::Figure;
use super::room_counts as rooms;
use super::year::Year;
use crate::forms::r5::Standing;

/// How an indicator is counted.
pub(super) enum Count {
    /// One row.
    One(fn(&Year) -> Figure),
    /// One row, left out where both years have nothing.
    IfAny(fn(&Year) -> Figure),
    /// Two rows for each category that someone has.
    Category,
    /// A row for each provider of a course.
    Provider,
    /// These rows for each level that has something.
    Levels(&'static [(&'static str, AtLevel)]),
    /// A row for each kind of methodical product that has something.
    Kinds(fn(&Year, &str) -> Figure),
}

/// A figure at a level; of what has none where none is named.
pub(super) type AtLevel = fn(&Year, Option<&str>) -> Figure;

/// Code, key of its words, unit, how it is counted.
pub(super) type Indicator = (&'static str, &'static str, &'static str, Count);

/// I01–I19: staff, qualification, attestation, post-course support.
#[rustfmt::skip]
pub(super) const PEOPLE: &[Indicator] = &[
    ("I01", "staff", "people", Count::One(|year| people(year, |_| true))),
    ("I01", "staff-full", "people", Count::One(|year| people(year, |member| member.employment == "staff"))),
    ("I01", "staff-part", "people", Count::One(|year| people(year, |member| member.employment != "staff"))),
    ("I02", "higher", "percent", Count::One(|year| share(year, higher))),
    ("I03", "masters", "percent", Count::One(|year| share(year, masters))),
    ("I04", "experience", "years", Count::One(experience)),
    ("I05", "young", "percent", Count::One(|year| share(year, |member| year.young.contains(&member.id)))),
    ("I06", "age-29", "people", Count::One(|year| age(year, 0))),
    ("I06", "age-39", "people", Count::One(|year| age(year, 1))),
    ("I06", "age-49", "people", Count::One(|year| age(year, 2))),
    ("I06", "age-59", "people", Count::One(|year| age(year, 3))),
    ("I06", "age-60", "people", Count::One(|year| age(year, 4))),
    ("I06", "age-unknown", "people", Count::One(|year| people(year, |member| !year.ages.contains_key(&member.id)))),
    ("I07", "category", "people", Count::Category),
    ("I07", "uncategorised", "people", Count::One(|year| people(year, |member| year.category(&member.id).is_none()))),
    ("I07", "uncategorised-share", "percent", Count::One(|year| share(year, |member| year.category(&member.id).is_none()))),
    ("I08", "category-high", "percent", Count::One(high)),
    ("I09", "attested", "people", Count::One(|year| people(year, |member| year.attested.contains(&member.id)))),
    ("I09", "attested-share", "percent", Count::One(|year| share(year, |member| year.attested.contains(&member.id)))),
    ("I10", "trained", "people", Count::One(trained)),
    ("I10", "trained-share", "percent", Count::One(trained_share)),
    ("I10", "trained-left", "people", Count::IfAny(trained_left)),
    ("I11", "courses", "records", Count::One(|year| Figure::Count(records(year, |_| true)))),
    ("I12", "hours", "hours", Count::One(hours_all)),
    ("I12", "hours-mean", "hours", Count::One(hours_mean)),
    ("I13", "covered", "percent", Count::One(coverage)),
    ("I14", "interns", "people", Count::One(interns)),
    ("I15", "provider", "records", Count::Provider),
    ("I16", "cases", "records", Count::One(|year| Figure::Count(of_cases(&all(year))))),
    ("I16", "cases-open", "records", Count::One(open)),
    ("I16", "cases-closed", "records", Count::One(|year| Figure::Count(of_cases(&Standing::Closed.cases(&all(year)))))),
    ("I16", "cases-overdue", "records", Count::One(|year| Figure::Count(of_cases(&Standing::Overdue.cases(&all(year)))))),
    ("I17", "in-time", "percent", Count::One(closed_in_time)),
    ("I18", "level-high", "records", Count::One(|year| level(year, "high"))),
    ("I18", "level-medium", "records", Count::One(|year| level(year, "medium"))),
    ("I18", "level-low", "records", Count::One(|year| level(year, "low"))),
    ("I19", "gain", "marks", Count::One(gain)),
];

/// I20–I37: groups, mentoring, events, publications, documents, the network, the plan.
#[rustfmt::skip]
pub(super) const ROOMS: &[Indicator] = &[
    ("I20", "groups", "records", Count::One(rooms::groups)),
    ("I21", "group-members", "people", Count::One(rooms::members)),
    ("I21", "group-members-share", "percent", Count::One(rooms::members_share)),
    ("I21", "group-members-left", "people", Count::IfAny(rooms::members_left)),
    ("I22", "sessions", "records", Count::One(rooms::sessions)),
    ("I22", "attendance", "percent", Count::One(rooms::attendance)),
    ("I22", "school-sessions", "records", Count::One(rooms::school_sessions)),
    ("I23", "products", "records", Count::One(rooms::products)),
    ("I24", "heads", "percent", Count::One(rooms::heads)),
    ("I25", "pairs", "records", Count::One(rooms::pairs)),
    ("I25", "mentors", "people", Count::One(rooms::mentors)),
    ("I25", "mentees", "people", Count::One(rooms::mentees)),
    ("I26", "meetings", "records", Count::One(rooms::meetings)),
    ("I26", "mentor-visits", "records", Count::One(rooms::mentor_visits)),
    ("I27", "retained", "percent", Count::One(rooms::retained)),
    ("I28", "events", "records", Count::One(rooms::events_all)),
    ("I28", "events-own", "records", Count::One(rooms::events_own)),
    ("I28", "events-other", "records", Count::One(rooms::events_other)),
    ("I28", "levels", "records", Count::Levels(&[
        ("events-own-level", rooms::events_own_at), ("events-other-level", rooms::events_other_at),
    ])),
    ("I29", "participations", "records", Count::One(rooms::participations)),
    ("I29", "event-teachers", "people", Count::One(rooms::event_teachers)),
    ("I29", "event-teachers-share", "percent", Count::One(rooms::event_teachers_share)),
    ("I29", "event-teachers-left", "people", Count::IfAny(rooms::event_teachers_left)),
    ("I30", "prizes", "records", Count::One(rooms::prizes)),
    ("I30", "prizes-level", "records", Count::Levels(&[("prizes-level", rooms::prizes_at)])),
    ("I31", "open-lessons", "records", Count::One(rooms::open_lessons)),
    ("I31", "mutual-visits", "records", Count::One(rooms::mutual_visits)),
    ("I32", "generalised", "records", Count::One(rooms::experience)),
    ("I32", "generalised-level", "records", Count::Levels(&[("generalised-level", rooms::experience_at)])),
    ("I33", "publications", "records", Count::One(rooms::publications)),
    ("I33", "publications-level", "records", Count::Levels(&[("publications-level", rooms::publications_at)])),
    ("I34", "methodical", "records", Count::One(rooms::methodical)),
    ("I34", "methodical-kind", "records", Count::Kinds(rooms::methodical_of)),
    ("I35", "approved", "records", Count::One(rooms::approved)),
    ("I35", "coordinated", "percent", Count::One(rooms::coordinated)),
    ("I36", "network-events", "records", Count::One(rooms::network_events)),
    ("I36", "partners", "records", Count::One(rooms::partners)),
    ("I36", "memoranda", "records", Count::One(rooms::memoranda)),
    ("I36", "network-decisions", "percent", Count::One(rooms::decisions)),
    ("I37", "plan-done", "percent", Count::One(rooms::plan_done)),
    ("I37", "plan-in-time", "percent", Count::One(rooms::plan_in_time)),
];
