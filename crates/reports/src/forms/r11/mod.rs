//! R11, staff list (`domain.md` §3.10): who works here, with education, experience, category and last course.
//!
//! What must hold: one list in Kazakh order unless departments are asked for; no IIN and no full date of birth unless
//! asked for (R-PII-1).

mod data;
mod list;

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use sheberlik_core::Error;
use sheberlik_core::people::clock::clock_rules;
use sheberlik_i18n::{args, dates};

use crate::brief::Brief;
use crate::courses::{Course, courses_of_any_kind};
use crate::parameters::first_day;
use crate::people::{Member, members};
use crate::staff::{Category, categories};
use crate::table::{Block, Cell, Drill, Report};

/// One row of the list.
struct Line<'a> {
    member: &'a Member,
    category: Option<&'a Category>,
    course: Option<&'a Course>,
    /// Months of pedagogical experience on the day of the list.
    months: Option<i64>,
}

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let day = brief.as_of();
    let people: Vec<Member> = members(brief)?
        .into_iter()
        .filter(|member| member.on_staff(brief))
        .collect();
    let categories = categories(brief, day)?;
    let courses = last_courses(brief, day)?;
    let lines: Vec<Line<'_>> = people
        .iter()
        .map(|member| Line {
            member,
            category: categories.get(&member.id),
            course: courses.get(&member.id),
            months: member.months(day),
        })
        .collect();
    let departments = brief.dictionary("department")?;
    let table = list::table(brief, &lines, &departments);
    let total = Cell::text(
        brief
            .wording
            .head_with("form-r11-sentence", &args![count = people.len()]),
    )
    .opening(everyone(&lines));
    let title = brief.wording.head("form-r11-title");
    let days = brief.wording.line_with("form-as-of", &args![date = dates::short(day)]);
    let sheet = brief.sheet(
        "list",
        brief.wording.word("form-r11-tab"),
        std::slice::from_ref(&title),
        days,
        vec![Block::Table(table), Block::Summary(total)],
    );
    brief.report(
        "r11",
        title,
        vec![sheet],
        vec![data::flat(brief, &lines, &departments)],
        &["pd_min_hours"],
    )
}

fn everyone(lines: &[Line<'_>]) -> Drill {
    Drill::rows("person", lines.iter().map(|line| line.member.id.as_str()))
}

/// The last course of each person that counts (R-PD-2) and ended by the day.
fn last_courses(brief: &Brief<'_>, day: NaiveDate) -> Result<HashMap<String, Course>, Error> {
    let least = i64::from(clock_rules(brief.reader, &brief.context_as_of())?.min_hours);
    let mut last: HashMap<String, Course> = HashMap::new();
    for course in courses_of_any_kind(brief)? {
        let counts =
            course.status == "certified" && course.kind_counts && course.hours.is_some_and(|hours| hours >= least);
        let ended = course.end.as_deref().and_then(first_day).is_some_and(|end| end <= day);
        let newer = last
            .get(course.person.as_str())
            .is_none_or(|known| (&known.end, &known.id) < (&course.end, &course.id));
        if counts && ended && newer {
            last.insert(course.person.to_string(), course);
        }
    }
    Ok(last)
}

/// The year of birth, all that is printed of it unless more is asked for.
fn birth_year(member: &Member) -> Option<i64> {
    member
        .birth_date
        .as_deref()
        .and_then(first_day)
        .map(|day| i64::from(day.year()))
}
