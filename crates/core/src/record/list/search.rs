//! Which records the words of a search box stand in, as SQL over the row `t`.

use serde_json::Value;

use super::filter::Filter;
use crate::db::Reader;
use crate::problem::Result;
use crate::record::kind::{FieldKind, Kind};
use crate::text::search::{Attempt, Reading};

/// Every word is found in the record itself or in one that it refers to.
///
/// # Errors
/// What the database says.
pub(super) fn matching(reader: &Reader<'_>, kind: &Kind, attempt: &Attempt, filter: &mut Filter) -> Result<()> {
    if kind.search_through.is_empty() {
        // All words stand in one text then, which the index finds at once.
        let mark = filter.value(&Value::String(attempt.match_expression()));
        filter.sql.push(format!(
            "t.id IN (SELECT e.record_id FROM search_text CROSS JOIN search_entry e ON e.number = search_text.rowid
               WHERE search_text MATCH {mark} AND e.record = '{}')",
            kind.name
        ));
        return Ok(());
    }
    for word in &attempt.words {
        let word = Attempt {
            words: vec![word.clone()],
            reading: Reading::AsTyped,
        };
        matching_word(reader, kind, &word, filter)?;
    }
    Ok(())
}

fn matching_word(reader: &Reader<'_>, kind: &Kind, word: &Attempt, filter: &mut Filter) -> Result<()> {
    let expression = word.match_expression();
    let hit = format!("hit{}", filter.hits.len());
    let hits = Hits::of(reader, &expression)?;
    let found = |record: &str| {
        let some = hits.records.iter().any(|known| known == record);
        some.then(|| format!("(SELECT {hit}.id FROM {hit} WHERE {hit}.record = '{record}')"))
    };
    let places = places(kind, &found);
    if places.is_empty() {
        filter.sql.push("0".to_owned());
        return Ok(());
    }
    let table = match hits.few {
        Some(few) => {
            let mark = filter.value(&Value::String(serde_json::to_string(&few)?));
            format!("SELECT value ->> 0, value ->> 1 FROM json_each({mark})")
        }
        None => {
            let mark = filter.value(&Value::String(expression));
            format!("{HITS} {mark}")
        }
    };
    filter
        .hits
        .push(format!("{hit} (record, id) AS MATERIALIZED ({table}), "));
    filter.sql.push(format!("({})", places.join(" OR ")));
    Ok(())
}

/// Which records bear a word.
const HITS: &str =
    "SELECT e.record, e.record_id FROM search_text CROSS JOIN search_entry e ON e.number = search_text.rowid
     WHERE search_text MATCH";

/// Up to so many hits are handed on as they were found; the index is asked for more of them again.
const FEW: usize = 2_000;

/// Where a word stands. A place where it does not is not looked at: one place without an index would have the whole
/// table read.
struct Hits {
    /// Kinds of the records that bear it.
    records: Vec<String>,
    /// Kind and id of each, where they are few.
    few: Option<Vec<(String, String)>>,
}

impl Hits {
    fn of(reader: &Reader<'_>, expression: &str) -> Result<Self> {
        let mut statement = reader.connection().prepare_cached(&format!("{HITS} ?1"))?;
        let mut rows = statement.query([expression])?;
        let (mut records, mut few) = (Vec::<String>::new(), Some(Vec::new()));
        while let Some(row) = rows.next()? {
            let record: String = row.get(0)?;
            if !records.contains(&record) {
                records.push(record.clone());
            }
            match &mut few {
                Some(ids) if ids.len() < FEW => ids.push((record, row.get(1)?)),
                _ => few = None,
            }
        }
        Ok(Self { records, few })
    }
}

/// Where a word stands: in the record, in those it refers to, and in those that these are found through in turn (the
/// case of a course is found by the course's teacher).
fn places(kind: &Kind, found: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let own = found(kind.name).map(|found| format!("t.id IN {found}"));
    let mut all: Vec<String> = own.into_iter().collect();
    for name in kind.search_through {
        let Some(FieldKind::Reference { record }) = kind.field(name).map(|field| field.kind) else {
            continue;
        };
        match crate::record::kind(record).filter(|other| !other.search_through.is_empty()) {
            None => all.extend(found(record).map(|found| format!("t.{name} IN {found}"))),
            Some(other) => {
                let inner = places(other, found);
                if !inner.is_empty() {
                    let inner = inner.join(" OR ");
                    all.push(format!("t.{name} IN (SELECT t.id FROM {record} t WHERE {inner})"));
                }
            }
        }
    }
    all
}
