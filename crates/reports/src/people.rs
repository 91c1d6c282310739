//! The people of the college as the forms need them.

use std::collections::HashMap;
use std::rc::Rc;

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

    /// Whether the person works here on a day, those on leave included; a state without a day holds on every day.
    pub(crate) fn at_work(&self, day: NaiveDate) -> bool {
        let by = |date: &Option<String>| date.as_deref().and_then(first_day).is_none_or(|date| date <= day);
        by(&self.hire_date) && (STAFF.contains(&self.status.as_str()) || !by(&self.status_since))
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
    let mut members = Vec::new();
    each_member(brief, |member| members.push(member))?;
    Ok(members)
}

/// All people who are not removed, of whatever department, in Kazakh order of their names.
pub(crate) fn members_of_all(brief: &Brief<'_>) -> Result<Vec<Member>, Error> {
    let mut members = Vec::new();
    each_of(brief, None, |member| members.push(member))?;
    Ok(members)
}

/// The same people one after the other, for those who do not keep all that is known of them.
pub(crate) fn each_member(brief: &Brief<'_>, take: impl FnMut(Member)) -> Result<(), Error> {
    each_of(brief, brief.asked.department.as_deref(), take)
}

fn each_of(brief: &Brief<'_>, department: Option<&str>, mut take: impl FnMut(Member)) -> Result<(), Error> {
    let positions = brief.dictionary("position")?;
    let disciplines = disciplines(brief)?;
    let sql = format!(
        "SELECT id, surname_kk, given_name_kk, patronymic_kk, surname_ru, given_name_ru, patronymic_ru, surname_en,
                given_name_en, position, department, status, status_since, iin, birth_date, hire_date,
                pedagogical_start, education_institution, education_speciality, education_year, employment,
                education_level, degree, young_specialist
         FROM person WHERE deleted_at IS NULL AND (?1 IS NULL OR department = ?1) ORDER BY {}, id",
        brief.order_column()
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([department])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let position: Option<String> = row.get(9)?;
        take(Member {
            name: brief.wording.name(&full_name(row, [1, 2, 3, 4, 5, 6, 7, 8])?),
            department: row.get(10)?,
            position: positions.name(position.as_deref()),
            disciplines: disciplines.get(&id).map(|names| names.to_vec()).unwrap_or_default(),
            status: row.get(11)?,
            status_since: row.get(12)?,
            iin: row.get(13)?,
            birth_date: row.get(14)?,
            hire_date: row.get(15)?,
            pedagogical_start: row.get(16)?,
            institution: row.get(17)?,
            speciality: row.get(18)?,
            graduated: row.get(19)?,
            employment: row.get(20)?,
            education_level: row.get(21)?,
            degree: row.get(22)?,
            young_specialist: row.get(23)?,
            position_id: position,
            id,
        });
    }
    Ok(())
}

/// The names of all people, those who left included: curators, helpers.
pub(crate) fn everyone(brief: &Brief<'_>) -> Result<HashMap<String, String>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id, surname_kk, given_name_kk, patronymic_kk, surname_ru, given_name_ru, patronymic_ru, surname_en,
                given_name_en FROM person",
    )?;
    let mut rows = statement.query([])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        found.insert(
            row.get(0)?,
            brief.wording.name(&full_name(row, [1, 2, 3, 4, 5, 6, 7, 8])?),
        );
    }
    Ok(found)
}

/// The full name in each spelling that has a surname: never a surname of one language beside a name of another.
///
/// `columns` are the places of surname, given name and patronymic in Kazakh, the same in Russian, and of surname and
/// given name in English: looking for the names of columns took a fifth of a form's time.
fn full_name(row: &Row<'_>, columns: [usize; 8]) -> rusqlite::Result<Trilingual> {
    let spelling = |columns: &[usize]| -> rusqlite::Result<Option<String>> {
        let mut parts = Vec::new();
        for column in columns {
            parts.push(row.get::<_, Option<String>>(*column)?);
        }
        let known = parts[0].is_some();
        Ok(known.then(|| parts.into_iter().flatten().collect::<Vec<_>>().join(" ")))
    };
    Ok(Trilingual {
        kk: spelling(&columns[..3])?,
        ru: spelling(&columns[3..6])?,
        en: spelling(&columns[6..])?,
    })
}

/// The disciplines of each person, in Kazakh order. Few lists differ, so each is kept once.
fn disciplines(brief: &Brief<'_>) -> Result<HashMap<String, Rc<[String]>>, Error> {
    let names = brief.dictionary("discipline")?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, discipline FROM person_discipline WHERE deleted_at IS NULL ORDER BY person, id",
    )?;
    let mut rows = statement.query([])?;
    let mut lists: HashMap<Vec<String>, Rc<[String]>> = HashMap::new();
    let mut found = HashMap::new();
    let mut person: Option<(String, Vec<String>)> = None;
    let mut end = |(person, ids): (String, Vec<String>)| {
        let made = names.names(&ids);
        found.insert(person, lists.entry(ids).or_insert_with(|| made.into()).clone());
    };
    while let Some(row) = rows.next()? {
        let (next, discipline): (String, String) = (row.get(0)?, row.get(1)?);
        match &mut person {
            Some((present, ids)) if *present == next => ids.push(discipline),
            _ => {
                if let Some(done) = person.replace((next, vec![discipline])) {
                    end(done);
                }
            }
        }
    }
    person.into_iter().for_each(&mut end);
    Ok(found)
}
