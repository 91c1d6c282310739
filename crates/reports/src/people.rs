//! The people of the college as the forms need them.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::Row;
use sheberlik_core::Error;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::parameters::first_day;

/// Facts of one person, in the document's language.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) id: String,
    /// Full name.
    pub(crate) name: String,
    pub(crate) department: Option<String>,
    pub(crate) position: String,
    pub(crate) disciplines: Vec<String>,
    status: String,
    status_since: Option<String>,
    pub(crate) iin: Option<String>,
    pub(crate) birth_date: Option<String>,
    pub(crate) hire_date: Option<String>,
    pub(crate) pedagogical_start: Option<String>,
    pub(crate) institution: Option<String>,
    pub(crate) speciality: Option<String>,
    pub(crate) graduated: Option<i64>,
    /// Id of the position.
    pub(crate) position_id: Option<String>,
    /// `staff`, `part_time`, `hourly`.
    pub(crate) employment: String,
    pub(crate) education_level: Option<String>,
    /// Degree in words; nothing if there is none.
    pub(crate) degree: Option<String>,
    /// `auto`, `yes`, `no`.
    pub(crate) young_specialist: String,
}

impl Member {
    /// «оқытушы, математика, физика»: position and taught disciplines.
    pub(crate) fn post(&self) -> String {
        let position = Some(self.position.clone()).filter(|position| !position.is_empty());
        position
            .into_iter()
            .chain(self.disciplines.iter().cloned())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// States of people who are on the staff, those on leave included.
const STAFF: [&str; 3] = ["active", "parental_leave", "long_leave"];

impl Member {
    /// Whether the person is on the staff on the day that a form counts.
    pub(crate) fn on_staff(&self, brief: &Brief<'_>) -> bool {
        self.state(brief).is_some_and(|state| STAFF.contains(&state))
    }

    /// Whole months since the pedagogical work began, else since hiring; an incomplete date counts from its first day.
    pub(crate) fn months(&self, day: NaiveDate) -> Option<i64> {
        let start = self.pedagogical_start.as_deref().or(self.hire_date.as_deref());
        let start = start.and_then(first_day)?;
        let months = i64::from(day.year() - start.year()) * 12 + i64::from(day.month()) - i64::from(start.month());
        let whole = months - i64::from(day.day() < start.day());
        (whole >= 0).then_some(whole)
    }

    /// The state of the person on the day that a form counts; nothing if the person was not hired by then.
    ///
    /// The card knows the present state and since when: on a day before that, the person worked. What counts today is the
    /// present state, as everywhere in the program.
    pub(crate) fn state(&self, brief: &Brief<'_>) -> Option<&str> {
        let day = brief.as_of();
        if day >= brief.context.today {
            return Some(&self.status);
        }
        let after = |date: &Option<String>| date.as_deref().and_then(first_day).is_some_and(|date| date > day);
        match (after(&self.hire_date), after(&self.status_since)) {
            (true, _) => None,
            (false, true) => Some("active"),
            (false, false) => Some(&self.status),
        }
    }
}

/// All people who are not removed, in Kazakh order of their names; filtered by the department that is asked for.
pub(crate) fn members(brief: &Brief<'_>) -> Result<Vec<Member>, Error> {
    let positions = brief.dictionary("position")?;
    let mut disciplines = disciplines(brief)?;
    let sql = format!(
        "SELECT * FROM person WHERE deleted_at IS NULL AND (?1 IS NULL OR department = ?1) ORDER BY {}, id",
        brief.order_column()
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([&brief.asked.department])?;
    let mut members = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get("id")?;
        let position: Option<String> = row.get("position")?;
        members.push(Member {
            name: brief.wording.name(&full_name(row)?),
            department: row.get("department")?,
            position: positions.name(position.as_deref()),
            disciplines: disciplines.remove(&id).unwrap_or_default(),
            status: row.get("status")?,
            status_since: row.get("status_since")?,
            iin: row.get("iin")?,
            birth_date: row.get("birth_date")?,
            hire_date: row.get("hire_date")?,
            pedagogical_start: row.get("pedagogical_start")?,
            institution: row.get("education_institution")?,
            speciality: row.get("education_speciality")?,
            graduated: row.get("education_year")?,
            employment: row.get("employment")?,
            education_level: row.get("education_level")?,
            degree: row.get("degree")?,
            young_specialist: row.get("young_specialist")?,
            position_id: position,
            id,
        });
    }
    Ok(members)
}

/// The names of all people, those who left included: curators, helpers.
pub(crate) fn everyone(brief: &Brief<'_>) -> Result<HashMap<String, String>, Error> {
    let mut statement = brief.connection().prepare_cached("SELECT * FROM person")?;
    let mut rows = statement.query([])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        found.insert(row.get("id")?, brief.wording.name(&full_name(row)?));
    }
    Ok(found)
}

/// The full name in each spelling that has a surname: never a surname of one language beside a name of another.
fn full_name(row: &Row<'_>) -> rusqlite::Result<Trilingual> {
    let spelling = |columns: &[&str]| -> rusqlite::Result<Option<String>> {
        let mut parts = Vec::new();
        for column in columns {
            parts.push(row.get::<_, Option<String>>(*column)?);
        }
        let known = parts[0].is_some();
        Ok(known.then(|| parts.into_iter().flatten().collect::<Vec<_>>().join(" ")))
    };
    Ok(Trilingual {
        kk: spelling(&["surname_kk", "given_name_kk", "patronymic_kk"])?,
        ru: spelling(&["surname_ru", "given_name_ru", "patronymic_ru"])?,
        en: spelling(&["surname_en", "given_name_en"])?,
    })
}

/// The disciplines of each person, in Kazakh order.
fn disciplines(brief: &Brief<'_>) -> Result<HashMap<String, Vec<String>>, Error> {
    let names = brief.dictionary("discipline")?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, discipline FROM person_discipline WHERE deleted_at IS NULL ORDER BY person, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found
        .into_iter()
        .map(|(person, ids)| (person, names.names(&ids)))
        .collect())
}
