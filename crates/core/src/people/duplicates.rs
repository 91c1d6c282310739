//! People who may be one person: the same name in two spellings, unless their birth dates or numbers tell them apart or
//! somebody has said that they are not the same.

use std::collections::{HashMap, HashSet};

use rusqlite::Params;
use serde::Serialize;
use ts_rs::TS;

use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::{Record, names_of};
use crate::text::identity::{Identity, Sameness};
use crate::text::names::PersonName;
use crate::text::search::SearchQuery;

use super::model::Person;

/// Two rows that may be one person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Duplicate {
    /// The row made first.
    pub first: Candidate,
    /// The other.
    pub second: Candidate,
    /// 1 for the same name; lower where letters differ.
    pub score: f64,
}

/// One of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Candidate {
    /// Id.
    pub id: String,
    /// Name as shown.
    pub title: String,
    /// Birth date, if known.
    pub birth_date: Option<String>,
    /// How many courses hang on the row.
    #[ts(type = "number")]
    pub courses: i64,
}

struct Row {
    candidate: Candidate,
    iin: Option<String>,
    identities: Vec<Identity>,
    blocks: HashSet<String>,
}

/// All pairs that may be one person, the surest first.
///
/// Only people with a blocking key in common are compared, so that the work grows with the people, not with the pairs.
pub fn duplicates(reader: &Reader<'_>, context: &Context) -> Result<Vec<Duplicate>> {
    let rows = rows(reader, context, "1", [])?;
    let apart = told_apart(reader)?;
    let mut blocks: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        for block in &row.blocks {
            blocks.entry(block).or_default().push(index);
        }
    }
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for members in blocks.values() {
        for (place, &left) in members.iter().enumerate() {
            for &right in &members[place + 1..] {
                let pair = (left.min(right), left.max(right));
                if seen.insert(pair) {
                    found.extend(pair_of(&rows[pair.0], &rows[pair.1], &apart));
                }
            }
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.first.id.cmp(&b.first.id)));
    Ok(found)
}

/// Below this a likeness is a chance one; an import asks at a lower score because there the row must go somewhere.
const WORTH_SHOWING: f64 = 0.9;

fn pair_of(left: &Row, right: &Row, apart: &HashSet<(String, String)>) -> Option<Duplicate> {
    let differ = |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if a != b);
    let (first, second) = (&left.candidate, &right.candidate);
    if differ(&left.iin, &right.iin)
        || differ(&first.birth_date, &second.birth_date)
        || apart.contains(&(first.id.clone(), second.id.clone()))
        || apart.contains(&(second.id.clone(), first.id.clone()))
    {
        return None;
    }
    let score = left
        .identities
        .iter()
        .flat_map(|a| right.identities.iter().map(move |b| a.compare(b)))
        .map(Sameness::score)
        .fold(0.0, f64::max);
    (score >= WORTH_SHOWING).then(|| Duplicate {
        first: first.clone(),
        second: second.clone(),
        score,
    })
}

/// The pairs of one person, found through the search by surname and by birth date, without comparing all with all.
pub fn duplicates_of(reader: &Reader<'_>, person: &Person, context: &Context) -> Result<Vec<Duplicate>> {
    let surnames = [&person.surname_kk, &person.surname_ru, &person.surname_en];
    let words: Vec<String> = surnames
        .into_iter()
        .flatten()
        .flat_map(|surname| SearchQuery::parse(surname).attempts.into_iter().take(1))
        .map(|attempt| format!("({})", attempt.match_expression()))
        .collect();
    let near = "t.id IN (SELECT e.record_id FROM search_text JOIN search_entry e ON e.number = search_text.rowid
                  WHERE search_text MATCH ?1 AND e.record = 'person')
                OR (t.birth_date IS NOT NULL AND t.birth_date = ?2)";
    let birth = person.birth_date.map(|day| day.to_string());
    let near = rows(reader, context, near, (words.join(" OR "), birth))?;
    let apart = told_apart(reader)?;
    let Some(own) = near.iter().position(|row| row.candidate.id == person.id) else {
        return Ok(Vec::new());
    };
    let others = (0..near.len()).filter(|&other| other != own);
    Ok(others
        .filter_map(|other| pair_of(&near[own.min(other)], &near[own.max(other)], &apart))
        .collect())
}

fn rows(reader: &Reader<'_>, context: &Context, filter: &str, bound: impl Params) -> Result<Vec<Row>> {
    let sql = format!(
        "SELECT t.id, coalesce({}, ''), t.birth_date, t.iin,
           (SELECT count(*) FROM training_record r WHERE r.person = t.id AND r.deleted_at IS NULL),
           t.surname_kk, t.given_name_kk, t.patronymic_kk, t.surname_ru, t.given_name_ru, t.patronymic_ru,
           t.surname_en, t.given_name_en, NULL
         FROM person t WHERE t.deleted_at IS NULL AND ({filter}) ORDER BY t.id",
        names_of(Person::KIND.name, "t", context.language)
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let rows = statement.query_map(bound, |row| {
        let mut identities = Vec::new();
        let mut blocks = HashSet::new();
        for start in [5, 8, 11] {
            let part = |offset: usize| row.get::<_, Option<String>>(start + offset);
            if let (Some(surname), given, patronymic) = (part(0)?, part(1)?.unwrap_or_default(), part(2)?) {
                let identity = Identity::of(&PersonName::new(&surname, &given, patronymic.as_deref()));
                blocks.extend(identity.blocking_keys());
                identities.push(identity);
            }
        }
        let candidate = Candidate {
            id: row.get(0)?,
            title: row.get(1)?,
            birth_date: row.get(2)?,
            courses: row.get(4)?,
        };
        Ok(Row {
            candidate,
            iin: row.get(3)?,
            identities,
            blocks,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn told_apart(reader: &Reader<'_>) -> Result<HashSet<(String, String)>> {
    let mut statement = reader
        .connection()
        .prepare_cached("SELECT person, other FROM person_distinction WHERE deleted_at IS NULL")?;
    let pairs = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    Ok(pairs)
}
