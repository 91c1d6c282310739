//! Publications and generalised experience, as the forms need them (`domain.md` §3.10, R18, R19).

use std::collections::HashMap;

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::staff::Staff;
use crate::table::Drill;

/// Kinds of publications, in the order of the forms.
pub(crate) const KINDS: [&str; 7] = [
    "article",
    "manual",
    "recommendation",
    "programme",
    "electronic_course",
    "textbook",
    "other",
];

/// Stages of a generalised experience.
pub(crate) const STAGES: [&str; 5] = ["study", "description", "heard", "generalised", "disseminated"];

/// A publication with its authors.
#[derive(Debug, Clone)]
pub(crate) struct Publication {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) title: Trilingual,
    /// Authors of the college, in Kazakh order.
    pub(crate) authors: Vec<String>,
    pub(crate) co_authors: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) date: String,
    pub(crate) pages: Option<String>,
    pub(crate) level: Option<String>,
    pub(crate) isbn: Option<String>,
    pub(crate) reviewed: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) file: Option<String>,
}

/// The publications of the period by day; a date without a day counts as the first one that it may mean.
pub(crate) fn publications(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Publication>, Error> {
    let mut authors = people(brief, "publication_author", "publication", staff)?;
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM publication WHERE deleted_at IS NULL ORDER BY date, id")?;
    let rows = statement.query_map([], |row| {
        let id: String = row.get("id")?;
        Ok(Publication {
            authors: authors.remove(&id).unwrap_or_default(),
            id,
            kind: row.get("kind")?,
            title: Trilingual::read(row, "title")?,
            co_authors: row.get("co_authors")?,
            publisher: row.get("publisher")?,
            place: row.get("place")?,
            date: row.get("date")?,
            pages: row.get("pages")?,
            level: row.get("level")?,
            isbn: row.get("isbn")?,
            reviewed: row.get("reviewed_by")?,
            url: row.get("url")?,
            file: row.get("file")?,
        })
    })?;
    let all: Vec<Publication> = rows.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|one| brief.period.holds(&one.date)).collect())
}

/// The people of a list that a record points at, in Kazakh order; by record.
pub(crate) fn people(
    brief: &Brief<'_>,
    table: &str,
    owner: &str,
    staff: &Staff,
) -> Result<HashMap<String, Vec<String>>, Error> {
    let sql = format!("SELECT {owner}, person FROM {table} WHERE deleted_at IS NULL ORDER BY id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let person: String = row.get(1)?;
        let list = found.entry(row.get(0)?).or_default();
        if !list.contains(&person) {
            list.push(person);
        }
    }
    for list in found.values_mut() {
        list.sort_by_key(|person| staff.place(person));
    }
    Ok(found)
}

/// Exactly these publications.
pub(crate) fn drill(publications: &[&Publication]) -> Drill {
    Drill::rows("publication", publications.iter().map(|one| one.id.as_str()))
}

/// Whose experience is generalised, in what, how far it is.
#[derive(Debug, Clone)]
pub(crate) struct Experience {
    pub(crate) id: String,
    pub(crate) person: String,
    pub(crate) topic: Trilingual,
    pub(crate) level: Option<String>,
    pub(crate) technology: Option<String>,
    pub(crate) stage: String,
    pub(crate) heard_at: Option<String>,
    pub(crate) term: Option<String>,
    pub(crate) heard_on: Option<String>,
    pub(crate) minutes: Option<String>,
    pub(crate) result: Option<String>,
}

/// What is to be generalised in the period, or was heard in it; what has neither day stands in every plan until it has.
pub(crate) fn experience(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Experience>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM experience_generalisation WHERE deleted_at IS NULL")?;
    let rows = statement.query_map([], |row| {
        Ok(Experience {
            id: row.get("id")?,
            person: row.get("person")?,
            topic: Trilingual::read(row, "topic")?,
            level: row.get("level")?,
            technology: row.get("technology")?,
            stage: row.get("stage")?,
            heard_at: row.get("heard_at")?,
            term: row.get("term")?,
            heard_on: row.get("heard_on")?,
            minutes: row.get("protocol_number")?,
            result: row.get("result")?,
        })
    })?;
    let mut all: Vec<Experience> = rows.collect::<Result<_, _>>()?;
    all.retain(|one| match (&one.term, &one.heard_on) {
        (None, None) => true,
        (term, heard) => [term, heard].into_iter().flatten().any(|day| brief.period.holds(day)),
    });
    all.sort_by_cached_key(|one| (staff.place(&one.person), one.term.clone(), one.id.clone()));
    Ok(all)
}

/// Exactly these.
pub(crate) fn experience_drill(found: &[&Experience]) -> Drill {
    let ids = found.iter().map(|one| one.id.as_str());
    Drill::rows("experience_generalisation", ids)
}
