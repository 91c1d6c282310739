//! Practice in technologies: since when a teacher works with one, at which level on a day, and the courses in it.
//!
//! What must hold: levels are history, a row holds from its first to its last day; years of practice are counted by the
//! engine's own rule, so that a form and the page of a head never differ.

use std::collections::HashMap;

use chrono::NaiveDate;
use sheberlik_core::Error;
use sheberlik_core::groups::eligibility;

use crate::brief::Brief;
use crate::courses::{Course, courses_of_any_kind};
use crate::parameters::first_day;

/// Levels of practice, from the first to the best.
pub(crate) const LEVELS: [&str; 3] = ["learning", "applies", "shares"];

/// One level of one teacher in one technology, for a time.
#[derive(Debug, Clone)]
pub(crate) struct Practice {
    pub(crate) id: String,
    pub(crate) person: String,
    pub(crate) technology: String,
    pub(crate) since: Option<String>,
    until: Option<String>,
    pub(crate) level: String,
}

impl Practice {
    /// The first day; a row without one holds since ever.
    pub(crate) fn first(&self) -> Option<NaiveDate> {
        self.since.as_deref().and_then(first_day)
    }

    /// Whether it holds on a day.
    pub(crate) fn holds(&self, day: NaiveDate) -> bool {
        let ended = self
            .until
            .as_deref()
            .is_some_and(|until| until < day.to_string().as_str());
        self.first().is_none_or(|first| first <= day) && !ended
    }

    /// Place of the level: shares is the best.
    pub(crate) fn rank(&self) -> usize {
        LEVELS.iter().position(|level| *level == self.level).unwrap_or(0)
    }

    /// Whether the technology is applied, not only learnt.
    pub(crate) fn applied(&self) -> bool {
        self.level != "learning"
    }
}

/// All practice, the earliest first.
pub(crate) fn practice(brief: &Brief<'_>) -> Result<Vec<Practice>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id, person, technology, since, until, level FROM technology_experience WHERE deleted_at IS NULL
         ORDER BY since IS NOT NULL, since, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Practice {
            id: row.get(0)?,
            person: row.get(1)?,
            technology: row.get(2)?,
            since: row.get(3)?,
            until: row.get(4)?,
            level: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What teachers have in one technology: practice and certified courses.
pub(crate) struct Knowledge {
    practice: Vec<Practice>,
    courses: HashMap<String, Course>,
    day: NaiveDate,
}

impl Knowledge {
    /// Practice and courses in a technology up to the day of the form.
    pub(crate) fn read(brief: &Brief<'_>, technology: Option<&str>) -> Result<Self, Error> {
        let day = brief.as_of();
        let mut courses = HashMap::new();
        for course in courses_of_any_kind(brief)? {
            let tied = course.technologies.iter().any(|of| Some(of.as_str()) == technology);
            if tied && course.status == "certified" && course.day().is_some_and(|end| end <= day) {
                // They come by day: the newest stays.
                courses.insert(course.person.to_string(), course);
            }
        }
        let practice = practice(brief)?
            .into_iter()
            .filter(|row| Some(row.technology.as_str()) == technology)
            .collect();
        Ok(Self { practice, courses, day })
    }

    /// All rows of a person, the earliest first.
    pub(crate) fn of<'a>(&'a self, person: &str) -> impl Iterator<Item = &'a Practice> + use<'a> {
        let person = person.to_owned();
        self.practice.iter().filter(move |row| row.person == person)
    }

    /// Since when the person works with the technology.
    pub(crate) fn since(&self, person: &str) -> Option<&str> {
        let known = self
            .of(person)
            .filter(|row| row.first().is_some_and(|first| first <= self.day));
        known.filter_map(|row| row.since.as_deref()).min()
    }

    /// Whole years of practice on the day of the form, as the conditions of a head count them (R-HEAD-2).
    pub(crate) fn years(&self, person: &str) -> Option<i64> {
        let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        let practice = self.of(person).map(|row| eligibility::Practice {
            id: row.id.clone(),
            since: date(&row.since),
            until: date(&row.until),
            level: row.level.clone(),
        });
        let facts = eligibility::Facts {
            practice: practice.collect(),
            ..eligibility::Facts::default()
        };
        let rules = eligibility::HeadRules {
            years: 0,
            course_months: 0,
            groups: 0,
        };
        let findings = eligibility::findings(&facts, self.day, rules, true);
        let practice = findings.into_iter().find(|finding| finding.code == "head_experience")?;
        let begun = matches!(practice.fact["found"].as_str(), Some("enough" | "short" | "stopped"));
        practice.fact["years"].as_i64().filter(|_| begun)
    }

    /// The level on a day: the best of the rows that hold.
    pub(crate) fn level(&self, person: &str, day: NaiveDate) -> Option<&Practice> {
        self.of(person)
            .filter(|row| row.holds(day))
            .max_by_key(|row| row.rank())
    }

    /// The newest certified course in the technology.
    pub(crate) fn course(&self, person: &str) -> Option<&Course> {
        self.courses.get(person)
    }
}
