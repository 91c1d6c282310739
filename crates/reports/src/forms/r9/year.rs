//! What a year is counted from: its staff, categories, courses and cases, on its last day.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::Months;
use sheberlik_core::Error;
use sheberlik_core::college::rules;

use super::rooms::Rooms;
use crate::brief::Brief;
use crate::cases::{Case, cases};
use crate::courses::{Course, courses};
use crate::forms::r4::covered;
use crate::parameters::first_day;
use crate::people::{Member, members};

/// The facts of one year.
pub(super) struct Year {
    /// Those on the staff, on leave included.
    pub(super) staff: Vec<Member>,
    /// Months of pedagogical experience of those of whom it is known.
    pub(super) months: HashMap<String, i64>,
    pub(super) young: HashSet<String>,
    /// Full years of age of those of whom it is known.
    pub(super) ages: HashMap<String, i64>,
    /// Newest category of each person.
    pub(super) categories: HashMap<String, String>,
    /// The comparable category of a category of old.
    pub(super) comparable: BTreeMap<String, String>,
    /// Whose attestation was due in the year, and who was attested.
    pub(super) due: HashSet<String>,
    pub(super) attested: HashSet<String>,
    /// Courses gone through in the year.
    pub(super) courses: Vec<Course>,
    /// Ids of those of the summer after it, which are in no year.
    pub(super) summer_courses: Vec<String>,
    /// The active teachers, and whether each is covered by courses.
    pub(super) covered: Vec<(String, bool)>,
    pub(super) cases: Vec<Case>,
    pub(super) rooms: Rooms,
}

impl Year {
    /// Reads the year of a brief.
    pub(super) fn read(brief: &Brief<'_>) -> Result<Self, Error> {
        let day = brief.as_of();
        let staff: Vec<Member> = members(brief)?
            .into_iter()
            .filter(|member| member.on_staff(brief))
            .collect();
        let months: HashMap<String, i64> = staff
            .iter()
            .filter_map(|member| Some((member.id.clone(), member.months(day)?)))
            .collect();
        let limit = rules::value(brief.reader, "young_specialist_months", &brief.context_as_of())?;
        let is_young = |member: &&Member| match member.young_specialist.as_str() {
            "yes" => true,
            "no" => false,
            _ => months.get(&member.id).is_some_and(|months| *months < limit),
        };
        let young = staff.iter().filter(is_young).map(|member| member.id.clone()).collect();
        let age = |member: &Member| {
            let born = first_day(member.birth_date.as_deref()?)?;
            Some((member.id.clone(), i64::from(day.years_since(born)?)))
        };
        let (due, attested) = attestation(brief, &staff)?;
        let mut courses = courses(brief)?;
        courses.retain(Course::taken);
        let summer = brief.period.summer();
        let of_summer = |course: &&Course| {
            summer.is_some_and(|(first, last)| course.day().is_some_and(|day| (first..=last).contains(&day)))
        };
        let summer_courses = courses
            .iter()
            .filter(of_summer)
            .map(|course| course.id.to_string())
            .collect();
        courses.retain(|course| course.date().is_some_and(|date| brief.period.holds(date)));
        Ok(Self {
            ages: staff.iter().filter_map(age).collect(),
            categories: categories(brief, &day.to_string())?,
            comparable: comparable(brief)?,
            courses,
            summer_courses,
            covered: covered(brief)?,
            cases: cases(brief)?,
            rooms: Rooms::read(brief)?,
            staff,
            months,
            young,
            due,
            attested,
        })
    }

    /// The category as it is compared today; those without one have none.
    pub(super) fn category(&self, person: &str) -> Option<&str> {
        self.categories.get(person).map(String::as_str)
    }

    /// The category of today's ladder that a person's category stands beside.
    pub(super) fn ladder(&self, person: &str) -> Option<&str> {
        let category = self.category(person)?;
        Some(self.comparable.get(category).map_or(category, String::as_str))
    }
}

/// The newest category of each person by a day.
fn categories(brief: &Brief<'_>, day: &str) -> Result<HashMap<String, String>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, category FROM category_record WHERE deleted_at IS NULL AND (granted IS NULL OR granted <= ?1)
         ORDER BY person, granted IS NULL, granted DESC, created_at DESC",
    )?;
    let mut rows = statement.query([day])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_insert(row.get(1)?);
    }
    Ok(found)
}

fn comparable(brief: &Brief<'_>) -> Result<BTreeMap<String, String>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT id, comparable FROM category WHERE comparable IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Those on the staff whose category runs out in the period, by its term or R-ATT-1, and those who were attested in it.
fn attestation(brief: &Brief<'_>, staff: &[Member]) -> Result<(HashSet<String>, HashSet<String>), Error> {
    let months = rules::value(brief.reader, "attestation_interval_months", &brief.context_as_of())?;
    let term = Months::new(u32::try_from(months).unwrap_or_default());
    let (from, to, day) = (brief.period.from, brief.period.to, brief.as_of());
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, valid_until, granted
         FROM category_record WHERE deleted_at IS NULL AND granted IS NOT NULL AND granted <= ?1
         ORDER BY person, granted DESC, created_at DESC",
    )?;
    let mut rows = statement.query([day.to_string()])?;
    let staff: HashSet<&str> = staff.iter().map(|member| member.id.as_str()).collect();
    // The term that counts is that of the newest category before the period.
    let (mut due, mut attested, mut seen) = (HashSet::new(), HashSet::new(), HashSet::new());
    while let Some(row) = rows.next()? {
        let (person, until, granted): (String, Option<String>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if !staff.contains(person.as_str()) {
            continue;
        }
        let granted = first_day(&granted);
        if granted.is_some_and(|granted| granted >= from) {
            attested.insert(person);
        } else if seen.insert(person.clone()) {
            // A category is often known by its year alone: no function of SQLite reckons with that.
            let run_out = || granted?.checked_add_months(term);
            let until = until.as_deref().map_or_else(run_out, first_day);
            if until.is_some_and(|until| (from..=to).contains(&until)) {
                due.insert(person);
            }
        }
    }
    Ok((due, attested))
}
