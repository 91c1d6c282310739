//! A dictionary in a document's language: names of entries, and their places where rows are grouped by them.

use std::collections::HashMap;

use sheberlik_core::Error;
use sheberlik_core::text::order::sort_key;

use crate::brief::Brief;
use crate::language::{Trilingual, Wording};

/// Place of a group among its neighbours, and its label: those without a name come last, the others in Kazakh order.
pub(crate) type Place = (bool, Vec<u8>, String);

/// The place of what has no name.
pub(crate) fn nameless(label: String) -> Place {
    (true, Vec::new(), label)
}

/// The place of a name that is in no dictionary.
pub(crate) fn named(name: &str) -> Place {
    (false, sort_key(&[name]), name.to_owned())
}

/// Names by id, those in the archive included.
pub(crate) struct Dictionary(HashMap<String, Entry>);

struct Entry {
    name: String,
    order: Vec<u8>,
}

impl Dictionary {
    /// The dictionary in a table.
    pub(crate) fn read(brief: &Brief<'_>, table: &'static str) -> Result<Self, Error> {
        let order = brief.order_column();
        let sql = format!("SELECT id, name_kk, name_ru, name_en, {order} AS sort_key FROM {table}");
        let mut statement = brief.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            let entry = Entry {
                name: brief.wording.name(&Trilingual::read(row, "name")?),
                order: row.get::<_, Option<Vec<u8>>>("sort_key")?.unwrap_or_default(),
            };
            Ok((row.get("id")?, entry))
        })?;
        Ok(Self(rows.collect::<Result<_, _>>()?))
    }

    /// The name of an entry; blank if there is none.
    pub(crate) fn name(&self, id: Option<&str>) -> String {
        id.and_then(|id| self.0.get(id))
            .map(|entry| entry.name.clone())
            .unwrap_or_default()
    }

    /// The names of entries, in Kazakh order.
    pub(crate) fn names<'a>(&self, ids: impl IntoIterator<Item = &'a String>) -> Vec<String> {
        let mut entries: Vec<&Entry> = ids.into_iter().filter_map(|id| self.0.get(id)).collect();
        entries.sort_by(|left, right| (&left.order, &left.name).cmp(&(&right.order, &right.name)));
        entries.into_iter().map(|entry| entry.name.clone()).collect()
    }

    /// The place of an entry; `blank` is the key of the words for those that have none.
    pub(crate) fn place(&self, id: Option<&str>, wording: &Wording, blank: &str) -> Place {
        match id.and_then(|id| self.0.get(id)) {
            Some(entry) => (false, entry.order.clone(), entry.name.clone()),
            None => nameless(wording.line(blank)),
        }
    }
}
