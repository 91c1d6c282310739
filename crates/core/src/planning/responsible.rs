//! Who is responsible for lines of plans, as one text: a calendar of a year names a few hundred people ten thousand times.

use crate::Language;
use crate::db::Reader;
use crate::people::model::Person;
use crate::problem::Result;
use crate::record::{KnownNames, Record};

const PEOPLE: &str = "SELECT person FROM plan_item_person WHERE plan_item = ?1 AND deleted_at IS NULL ORDER BY id";
const ROLES: &str =
    "SELECT responsible_role FROM plan_item_role WHERE plan_item = ?1 AND deleted_at IS NULL ORDER BY id";

/// Who is responsible for each of many lines.
pub(super) struct Responsible<'a> {
    reader: &'a Reader<'a>,
    people: KnownNames<'a>,
    roles: KnownNames<'a>,
}

impl<'a> Responsible<'a> {
    /// With names in a language.
    pub(super) fn of(reader: &'a Reader<'a>, language: Language) -> Self {
        Self {
            reader,
            people: KnownNames::of(reader, Person::KIND.name, language),
            roles: KnownNames::of(reader, "responsible_role", language),
        }
    }

    /// Of a line: the first person, then, where more are responsible (`more`), the other people and the roles, then what
    /// was written as a text; nothing where nobody is.
    pub(super) fn for_line(
        &mut self,
        line: &str,
        first: Option<&str>,
        more: bool,
        text: Option<String>,
    ) -> Result<Option<String>> {
        if first.is_none() && !more {
            return Ok(text.filter(|text| !text.is_empty()));
        }
        let mut all = String::new();
        if let Some(person) = first {
            push(&mut all, self.people.name(person)?);
        }
        if more {
            for (names, sql) in [(&mut self.people, PEOPLE), (&mut self.roles, ROLES)] {
                let mut statement = self.reader.connection().prepare_cached(sql)?;
                let mut rows = statement.query([line])?;
                while let Some(row) = rows.next()? {
                    push(
                        &mut all,
                        names.name(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?,
                    );
                }
            }
        }
        push(&mut all, text.as_deref().unwrap_or_default());
        Ok(Some(all).filter(|all| !all.is_empty()))
    }
}

fn push(all: &mut String, name: &str) {
    if !all.is_empty() && !name.is_empty() {
        all.push_str(", ");
    }
    all.push_str(name);
}
