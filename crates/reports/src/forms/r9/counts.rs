//! How each indicator is counted from the facts of a year.

use std::collections::BTreeSet;

use super::figure::{Figure, Rows};
use super::year::Year;
use crate::cases::Case;
use crate::courses::Course;
use crate::forms::r5::{Standing, in_time};
use crate::people::Member;

/// Bands of age: the end of the key, from, to.
const AGES: [(&str, i64, i64); 5] = [
    ("age-29", 0, 29),
    ("age-39", 30, 39),
    ("age-49", 40, 49),
    ("age-59", 50, 59),
    ("age-60", 60, 200),
];
/// Categories of I08.
const HIGH: [&str; 3] = ["category-expert", "category-researcher", "category-master"];
/// Positions and kinds of I14.
const SPECIAL: [&str; 3] = ["position-teacher-special", "position-master", "position-senior-master"];
const INTERNSHIPS: [&str; 2] = ["internship", "internship-abroad"];

pub(super) fn staff(year: &Year, wanted: impl Fn(&Member) -> bool) -> Rows {
    let members = year.staff.iter().filter(|member| wanted(member));
    Rows::people(members.map(|member| member.id.as_str()))
}

pub(super) fn people(year: &Year, wanted: impl Fn(&Member) -> bool) -> Figure {
    Figure::Count(staff(year, wanted))
}

pub(super) fn share(year: &Year, wanted: impl Fn(&Member) -> bool) -> Figure {
    Figure::Share {
        part: staff(year, wanted),
        whole: staff(year, |_| true),
    }
}

pub(super) fn higher(member: &Member) -> bool {
    matches!(member.education_level.as_deref(), Some("higher" | "postgraduate"))
}

pub(super) fn masters(member: &Member) -> bool {
    member.degree.is_some() || member.education_level.as_deref() == Some("postgraduate")
}

pub(super) fn experience(year: &Year) -> Figure {
    let months: i64 = year.months.values().sum();
    Figure::Mean {
        sum: months as f64 / 12.0,
        rows: Rows::people(year.months.keys().map(String::as_str)),
    }
}

pub(super) fn age(year: &Year, band: usize) -> Figure {
    let (_, from, to) = AGES[band];
    let inside = |member: &Member| year.ages.get(&member.id).is_some_and(|age| (from..=to).contains(age));
    people(year, inside)
}

pub(super) fn plan(year: &Year) -> [Rows; 2] {
    let due = staff(year, |member| year.due.contains(&member.id));
    let done = staff(year, |member| {
        year.due.contains(&member.id) && year.attested.contains(&member.id)
    });
    [due, done]
}

pub(super) fn records(year: &Year, wanted: impl Fn(&Course) -> bool) -> Rows {
    let courses = year.courses.iter().filter(|course| wanted(course));
    Rows::of("training_record", courses.map(|course| course.id.as_str()))
}

/// All whose courses ended in the year, those who are not on the staff any more included.
pub(super) fn learners(year: &Year) -> Rows {
    Rows::people(year.courses.iter().map(|course| course.person.as_str()))
}

/// Those of the staff among them, and of how many; the same people in the count and in the share.
pub(super) fn trained_share(year: &Year) -> Figure {
    of_staff(year, learners(year))
}

pub(super) fn trained(year: &Year) -> Figure {
    Figure::Count(among_staff(year, learners(year)))
}

pub(super) fn trained_left(year: &Year) -> Figure {
    Figure::Count(learners(year).without(&staff(year, |_| true)))
}

/// Those of the staff among these people.
pub(super) fn among_staff(year: &Year, people: Rows) -> Rows {
    people.within(&staff(year, |_| true))
}

/// What share of the staff these people are, only those of the staff among them.
pub(super) fn of_staff(year: &Year, people: Rows) -> Figure {
    Figure::Share {
        part: among_staff(year, people),
        whole: staff(year, |_| true),
    }
}

fn hours(year: &Year) -> i64 {
    year.courses.iter().filter_map(|course| course.hours).sum()
}

pub(super) fn hours_all(year: &Year) -> Figure {
    Figure::Sum {
        sum: hours(year),
        rows: records(year, |_| true),
    }
}

pub(super) fn hours_mean(year: &Year) -> Figure {
    Figure::Mean {
        sum: hours(year) as f64,
        rows: learners(year),
    }
}

pub(super) fn high(year: &Year) -> Figure {
    let among = |category: &str| HIGH.contains(&category);
    share(year, |member| year.ladder(&member.id).is_some_and(among))
}

pub(super) fn coverage(year: &Year) -> Figure {
    let of = |covered: bool| {
        let teachers = year.covered.iter().filter(move |(_, is)| *is || !covered);
        Rows::people(teachers.map(|(person, _)| person.as_str()))
    };
    Figure::Share {
        part: of(true),
        whole: of(false),
    }
}

pub(super) fn interns(year: &Year) -> Figure {
    let interns: BTreeSet<&str> = year
        .courses
        .iter()
        .filter(|course| {
            let kind = course
                .kind
                .as_deref()
                .and_then(|kind| kind.strip_prefix("training-kind-"));
            kind.is_some_and(|kind| INTERNSHIPS.contains(&kind))
        })
        .map(|course| course.person.as_str())
        .collect();
    people(year, |member| {
        let special = member
            .position_id
            .as_deref()
            .is_some_and(|position| SPECIAL.contains(&position));
        special && interns.contains(member.id.as_str())
    })
}

pub(super) fn all(year: &Year) -> Vec<&Case> {
    year.cases.iter().collect()
}

pub(super) fn of_cases(cases: &[&Case]) -> Rows {
    Rows::of("post_course_case", cases.iter().map(|case| case.id.as_str()))
}

/// Not ended in any way: in the window, awaiting the final monitoring, extended, overdue or suspended.
pub(super) fn open(year: &Year) -> Figure {
    let ended = [Standing::Closed, Standing::Terminated, Standing::Declined];
    let open: Vec<&Case> = all(year)
        .into_iter()
        .filter(|case| !ended.contains(&Standing::of(case)))
        .collect();
    Figure::Count(of_cases(&open))
}

pub(super) fn closed_in_time(year: &Year) -> Figure {
    let (done, due) = in_time(&all(year));
    Figure::Share {
        part: of_cases(&done),
        whole: of_cases(&due),
    }
}

pub(super) fn level(year: &Year, wanted: &str) -> Figure {
    let cases: Vec<&Case> = all(year)
        .into_iter()
        .filter(|case| case.rated() && case.level.as_deref() == Some(wanted))
        .collect();
    Figure::Count(of_cases(&cases))
}

pub(super) fn gain(year: &Year) -> Figure {
    let with: Vec<&Case> = all(year).into_iter().filter(|case| case.gain().is_some()).collect();
    Figure::Mean {
        sum: with.iter().filter_map(|case| case.gain()).sum(),
        rows: of_cases(&with),
    }
}
