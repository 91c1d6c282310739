//! The indicators I01–I19 of `domain.md` §3.9, as far as the rooms reach.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::Words;

use super::figure::{Figure, Rows};
use super::year::Year;
use crate::brief::Brief;
use crate::cases::Case;
use crate::courses::Course;
use crate::forms::r5::{Standing, in_time};
use crate::language::Trilingual;
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

/// One indicator of both years.
pub(super) struct Line {
    /// `I01`.
    pub(super) code: &'static str,
    /// Words under `form-indicator-<key>`, `form-definition-<key>`.
    pub(super) key: &'static str,
    /// Entry of a dictionary that the row is about.
    pub(super) name: Option<Trilingual>,
    /// Words under `form-measure-<unit>`.
    pub(super) unit: &'static str,
    pub(super) this_year: Figure,
    pub(super) last_year: Figure,
    /// What was planned, and who of them did it.
    pub(super) plan: Option<[Rows; 2]>,
}

impl Line {
    /// The name of the row in a language.
    pub(super) fn label(&self, words: &Words, language: sheberlik_core::Language) -> String {
        let label = words.text(&format!("form-indicator-{}", self.key));
        match &self.name {
            Some(name) => format!("{label}: {}", name.of(language).unwrap_or_default()),
            None => label,
        }
    }
}

type Count = fn(&Year) -> Figure;

/// Indicators without a dictionary, in order; `None` holds the place of those with one.
const FIXED: [(&str, &str, &str, Option<Count>); 36] = [
    ("I01", "staff", "people", Some(|year| people(year, |_| true))),
    (
        "I01",
        "staff-full",
        "people",
        Some(|year| people(year, |member| member.employment == "staff")),
    ),
    (
        "I01",
        "staff-part",
        "people",
        Some(|year| people(year, |member| member.employment != "staff")),
    ),
    ("I02", "higher", "percent", Some(|year| share(year, higher))),
    ("I03", "masters", "percent", Some(|year| share(year, masters))),
    ("I04", "experience", "years", Some(experience)),
    (
        "I05",
        "young",
        "percent",
        Some(|year| share(year, |member| year.young.contains(&member.id))),
    ),
    ("I06", "age-29", "people", Some(|year| age(year, 0))),
    ("I06", "age-39", "people", Some(|year| age(year, 1))),
    ("I06", "age-49", "people", Some(|year| age(year, 2))),
    ("I06", "age-59", "people", Some(|year| age(year, 3))),
    ("I06", "age-60", "people", Some(|year| age(year, 4))),
    (
        "I06",
        "age-unknown",
        "people",
        Some(|year| people(year, |member| !year.ages.contains_key(&member.id))),
    ),
    ("I07", "category", "people", None),
    (
        "I07",
        "uncategorised",
        "people",
        Some(|year| people(year, |member| year.category(&member.id).is_none())),
    ),
    (
        "I07",
        "uncategorised-share",
        "percent",
        Some(|year| share(year, |member| year.category(&member.id).is_none())),
    ),
    (
        "I08",
        "category-high",
        "percent",
        Some(|year| {
            share(year, |member| {
                year.ladder(&member.id).is_some_and(|category| HIGH.contains(&category))
            })
        }),
    ),
    (
        "I09",
        "attested",
        "people",
        Some(|year| people(year, |member| year.attested.contains(&member.id))),
    ),
    (
        "I09",
        "attested-share",
        "percent",
        Some(|year| share(year, |member| year.attested.contains(&member.id))),
    ),
    ("I10", "trained", "people", Some(|year| Figure::Count(trained(year)))),
    ("I10", "trained-share", "percent", Some(trained_share)),
    (
        "I11",
        "courses",
        "records",
        Some(|year| Figure::Count(records(year, |_| true))),
    ),
    (
        "I12",
        "hours",
        "hours",
        Some(|year| Figure::Sum {
            sum: hours(year),
            rows: records(year, |_| true),
        }),
    ),
    (
        "I12",
        "hours-mean",
        "hours",
        Some(|year| Figure::Mean {
            sum: hours(year) as f64,
            rows: trained(year),
        }),
    ),
    ("I13", "covered", "percent", Some(coverage)),
    ("I14", "interns", "people", Some(interns)),
    ("I15", "provider", "records", None),
    (
        "I16",
        "cases",
        "records",
        Some(|year| Figure::Count(of_cases(&all(year)))),
    ),
    ("I16", "cases-open", "records", Some(open)),
    (
        "I16",
        "cases-closed",
        "records",
        Some(|year| Figure::Count(of_cases(&Standing::Closed.cases(&all(year))))),
    ),
    (
        "I16",
        "cases-overdue",
        "records",
        Some(|year| Figure::Count(of_cases(&Standing::Overdue.cases(&all(year))))),
    ),
    ("I17", "in-time", "percent", Some(closed_in_time)),
    ("I18", "level-high", "records", Some(|year| level(year, "high"))),
    ("I18", "level-medium", "records", Some(|year| level(year, "medium"))),
    ("I18", "level-low", "records", Some(|year| level(year, "low"))),
    ("I19", "gain", "marks", Some(gain)),
];

/// The indicators of both years, in order.
pub(super) fn both(brief: &Brief<'_>, this_year: &Year, last_year: &Year) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for (code, key, unit, count) in FIXED {
        match (count, key) {
            (Some(count), _) => {
                let mut line = line(code, key, unit, None, [count(this_year), count(last_year)]);
                if key == "attested" {
                    line.plan = Some(plan(this_year));
                }
                lines.push(line);
            }
            (None, "category") => lines.extend(by_category(brief, this_year, last_year)?),
            (None, _) => lines.extend(by_provider(brief, this_year, last_year)?),
        }
    }
    Ok(lines)
}

fn line(
    code: &'static str,
    key: &'static str,
    unit: &'static str,
    name: Option<Trilingual>,
    [this_year, last_year]: [Figure; 2],
) -> Line {
    Line {
        code,
        key,
        name,
        unit,
        this_year,
        last_year,
        plan: None,
    }
}

/// Number and share of each category that someone has.
fn by_category(brief: &Brief<'_>, this_year: &Year, last_year: &Year) -> Result<Vec<Line>, Error> {
    let years = [this_year, last_year];
    let held = |id: &str| {
        years
            .iter()
            .any(|year| year.staff.iter().any(|member| year.category(&member.id) == Some(id)))
    };
    let mut lines = Vec::new();
    for (id, name) in names(brief, "category")?.into_iter().filter(|(id, _)| held(id)) {
        let has = |year: &Year, member: &Member| year.category(&member.id) == Some(id.as_str());
        let counts = years.map(|year| people(year, |member| has(year, member)));
        let shares = years.map(|year| share(year, |member| has(year, member)));
        lines.push(line("I07", "category", "people", Some(name.clone()), counts));
        lines.push(line("I07", "category-share", "percent", Some(name), shares));
    }
    Ok(lines)
}

fn by_provider(brief: &Brief<'_>, this_year: &Year, last_year: &Year) -> Result<Vec<Line>, Error> {
    let years = [this_year, last_year];
    let used: BTreeSet<Option<&str>> = years
        .iter()
        .flat_map(|year| year.courses.iter().map(|course| course.provider.as_deref()))
        .collect();
    let of =
        |id: Option<&str>| years.map(|year| Figure::Count(records(year, |course| course.provider.as_deref() == id)));
    let known = names(brief, "provider")?.into_iter();
    let mut lines: Vec<Line> = known
        .filter(|(id, _)| used.contains(&Some(id.as_str())))
        .map(|(id, name)| line("I15", "provider", "records", Some(name), of(Some(&id))))
        .collect();
    if used.contains(&None) {
        lines.push(line("I15", "provider-unknown", "records", None, of(None)));
    }
    Ok(lines)
}

/// The entries of a dictionary by rank, then in Kazakh order, those in the archive included.
fn names(brief: &Brief<'_>, table: &'static str) -> Result<Vec<(String, Trilingual)>, Error> {
    let rank = if table == "category" {
        "rank IS NULL, rank, "
    } else {
        ""
    };
    let sql = format!("SELECT id, name_kk, name_ru, name_en FROM {table} ORDER BY {rank}order_kk, id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, Trilingual::read(row, "name")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn staff(year: &Year, wanted: impl Fn(&Member) -> bool) -> Rows {
    let members = year.staff.iter().filter(|member| wanted(member));
    Rows::people(members.map(|member| member.id.as_str()))
}

fn people(year: &Year, wanted: impl Fn(&Member) -> bool) -> Figure {
    Figure::Count(staff(year, wanted))
}

fn share(year: &Year, wanted: impl Fn(&Member) -> bool) -> Figure {
    Figure::Share {
        part: staff(year, wanted),
        whole: staff(year, |_| true),
    }
}

fn higher(member: &Member) -> bool {
    matches!(member.education_level.as_deref(), Some("higher" | "postgraduate"))
}

fn masters(member: &Member) -> bool {
    member.degree.is_some() || member.education_level.as_deref() == Some("postgraduate")
}

fn experience(year: &Year) -> Figure {
    let months: i64 = year.months.values().sum();
    Figure::Mean {
        sum: months as f64 / 12.0,
        rows: Rows::people(year.months.keys().map(String::as_str)),
    }
}

fn age(year: &Year, band: usize) -> Figure {
    let (_, from, to) = AGES[band];
    let inside = |member: &Member| year.ages.get(&member.id).is_some_and(|age| (from..=to).contains(age));
    people(year, inside)
}

fn plan(year: &Year) -> [Rows; 2] {
    let due = staff(year, |member| year.due.contains(&member.id));
    let done = staff(year, |member| {
        year.due.contains(&member.id) && year.attested.contains(&member.id)
    });
    [due, done]
}

fn records(year: &Year, wanted: impl Fn(&Course) -> bool) -> Rows {
    let courses = year.courses.iter().filter(|course| wanted(course));
    Rows::of("training_record", courses.map(|course| course.id.as_str()))
}

fn trained(year: &Year) -> Rows {
    Rows::people(year.courses.iter().map(|course| course.person.as_str()))
}

fn trained_share(year: &Year) -> Figure {
    let trained: BTreeSet<&str> = year.courses.iter().map(|course| course.person.as_str()).collect();
    share(year, |member| trained.contains(member.id.as_str()))
}

fn hours(year: &Year) -> i64 {
    year.courses.iter().filter_map(|course| course.hours).sum()
}

fn coverage(year: &Year) -> Figure {
    let of = |covered: bool| {
        let teachers = year.covered.iter().filter(move |(_, is)| *is || !covered);
        Rows::people(teachers.map(|(person, _)| person.as_str()))
    };
    Figure::Share {
        part: of(true),
        whole: of(false),
    }
}

fn interns(year: &Year) -> Figure {
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

fn all(year: &Year) -> Vec<&Case> {
    year.cases.iter().collect()
}

fn of_cases(cases: &[&Case]) -> Rows {
    Rows::of("post_course_case", cases.iter().map(|case| case.id.as_str()))
}

/// Not ended in any way: in the window, awaiting the final monitoring, extended, overdue or suspended.
fn open(year: &Year) -> Figure {
    let ended = [Standing::Closed, Standing::Terminated, Standing::Declined];
    let open: Vec<&Case> = all(year)
        .into_iter()
        .filter(|case| !ended.contains(&Standing::of(case)))
        .collect();
    Figure::Count(of_cases(&open))
}

fn closed_in_time(year: &Year) -> Figure {
    let (done, due) = in_time(&all(year));
    Figure::Share {
        part: of_cases(&done),
        whole: of_cases(&due),
    }
}

fn level(year: &Year, wanted: &str) -> Figure {
    let cases: Vec<&Case> = all(year)
        .into_iter()
        .filter(|case| case.rated() && case.level.as_deref() == Some(wanted))
        .collect();
    Figure::Count(of_cases(&cases))
}

fn gain(year: &Year) -> Figure {
    let with: Vec<&Case> = all(year).into_iter().filter(|case| case.gain().is_some()).collect();
    Figure::Mean {
        sum: with.iter().filter_map(|case| case.gain()).sum(),
        rows: of_cases(&with),
    }
}
