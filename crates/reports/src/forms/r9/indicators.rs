//! The indicators I01–I19 of `domain.md` §3.9, as far as the rooms reach.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::Words;

use super::counts::*;
use super::figure::{Figure, Rows};
use super::year::Year;
use crate::brief::Brief;
use crate::forms::r5::Standing;
use crate::language::Trilingual;
use crate::people::Member;

/// Categories of I08.
const HIGH: [&str; 3] = ["category-expert", "category-researcher", "category-master"];

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
