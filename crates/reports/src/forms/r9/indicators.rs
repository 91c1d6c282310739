//! The indicators of two years side by side; those of a dictionary by its entries.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_core::Language;
use sheberlik_i18n::Words;

use super::counts::{people, plan, records, share};
use super::figure::{Figure, Rows};
use super::listed::{AtLevel, Count, PEOPLE, ROOMS};
use super::room_counts::{METHODICAL, session_plan};
use super::year::Year;
use crate::brief::Brief;
use crate::language::Trilingual;
use crate::people::Member;

/// One indicator of both years.
pub(super) struct Line {
    /// `I01`.
    pub(super) code: &'static str,
    /// Words under `form-indicator-<key>`, `form-definition-<key>`.
    pub(super) key: &'static str,
    /// Entry of a dictionary that the row is about.
    pub(super) name: Option<Trilingual>,
    /// Its place among the levels.
    pub(super) place: Option<usize>,
    /// Words under `form-measure-<unit>`.
    pub(super) unit: &'static str,
    pub(super) this_year: Figure,
    pub(super) last_year: Figure,
    /// What was planned, and who of them did it.
    pub(super) plan: Option<[Rows; 2]>,
}

impl Line {
    /// Whether one of the years has something.
    pub(super) fn says(&self) -> bool {
        !self.this_year.is_nothing() || !self.last_year.is_nothing()
    }

    /// The name of the row as a sentence begins with it: «Санаты – педагог-сарапшы».
    pub(super) fn spoken(&self, words: &Words, language: Language) -> String {
        let label = words.text(&format!("form-indicator-{}", self.key));
        let mut letters = label.chars();
        let label: String = letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
        match self.name.as_ref().and_then(|name| name.of(language)) {
            Some(name) => format!("{label} – {name}"),
            None => label,
        }
    }

    /// The name of the row in a language.
    pub(super) fn label(&self, words: &Words, language: Language) -> String {
        let label = words.text(&format!("form-indicator-{}", self.key));
        match &self.name {
            Some(name) => format!("{label}: {}", name.of(language).unwrap_or_default()),
            None => label,
        }
    }
}

/// The indicators of both years, in order.
pub(super) fn both(brief: &Brief<'_>, this_year: &Year, last_year: &Year) -> Result<Vec<Line>, Error> {
    let years = [this_year, last_year];
    let levels = names(brief, "level")?;
    let mut lines = Vec::new();
    for (code, key, unit, count) in PEOPLE.iter().chain(ROOMS) {
        match count {
            Count::One(count) => lines.push(line(code, key, unit, None, years.map(count))),
            Count::IfAny(count) => lines.extend(Some(line(code, key, unit, None, years.map(count))).filter(Line::says)),
            Count::Category => lines.extend(by_category(brief, this_year, last_year)?),
            Count::Provider => lines.extend(by_provider(brief, this_year, last_year)?),
            Count::Levels(counts) => lines.extend(by_level(&levels, years, (code, unit), counts)),
            Count::Kinds(count) => lines.extend(METHODICAL.iter().filter_map(|kind| {
                let name = spelt(&format!("bank-publication-kind-{}", kind.replace('_', "-")));
                Some(line(code, key, unit, Some(name), years.map(|year| count(year, kind)))).filter(Line::says)
            })),
        }
    }
    for line in &mut lines {
        line.plan = match line.key {
            "attested" => Some(plan(this_year)),
            "sessions" => Some(session_plan(this_year)),
            _ => None,
        };
    }
    Ok(lines)
}

/// Rows of each level that has something in one of them, by rank; then of what has no level.
fn by_level(
    levels: &[(String, Trilingual)],
    years: [&Year; 2],
    (code, unit): (&'static str, &'static str),
    counts: &[(&'static str, AtLevel)],
) -> Vec<Line> {
    let mut lines = Vec::new();
    let known = levels.iter().map(|(id, name)| (Some(id.as_str()), name.clone()));
    for (place, (level, name)) in known.chain([(None, spelt("form-r9-level-none"))]).enumerate() {
        let of = |(key, count): &(&'static str, AtLevel)| Line {
            place: Some(place),
            ..line(
                code,
                key,
                unit,
                Some(name.clone()),
                years.map(|year| count(year, level)),
            )
        };
        let rows: Vec<Line> = counts.iter().map(of).collect();
        if rows.iter().any(Line::says) {
            lines.extend(rows);
        }
    }
    lines
}

/// A word in every language.
fn spelt(key: &str) -> Trilingual {
    let of = |language: Language| Some(Words::of(language).text(key));
    Trilingual {
        kk: of(Language::Kk),
        ru: of(Language::Ru),
        en: of(Language::En),
    }
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
        place: None,
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
    let rank = if ["category", "level"].contains(&table) {
        "rank IS NULL, rank, "
    } else {
        ""
    };
    let sql = format!("SELECT id, name_kk, name_ru, name_en FROM {table} ORDER BY {rank}order_kk, id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, Trilingual::read(row, "name")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
