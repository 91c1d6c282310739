//! Finding the programme that a title means, however it is spelt, or making it.

use rusqlite::OptionalExtension;
use serde_json::json;

use super::model::CourseProgramme;
use crate::Language;
use crate::college::dictionaries::Provider;
use crate::db::{Reader, Writer};
use crate::problem::Result;
use crate::record::{self, Kind, Record, Values};
use crate::text::fold;

/// The key under which a title or a name is one: folded, without punctuation.
pub fn title_key(title: &str) -> String {
    fold::words(&fold::wide(title)).join(" ")
}

/// The record of this kind that bears the name in some language or as a synonym.
fn named(
    reader: &Reader<'_>,
    kind: &Kind,
    fields: &[&str],
    key: &str,
    provider: Option<&str>,
) -> Result<Option<String>> {
    let of_provider = if provider.is_some() { "AND provider = ?1" } else { "" };
    let columns = fields.join(", ");
    let sql = format!(
        "SELECT id, {columns} FROM {} WHERE deleted_at IS NULL {of_provider} ORDER BY id",
        kind.name
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(provider))?;
    while let Some(row) = rows.next()? {
        for column in 1..=fields.len() {
            let text: Option<String> = row.get(column)?;
            if text.is_some_and(|text| text.lines().any(|line| title_key(line) == key)) {
                return Ok(Some(row.get(0)?));
            }
        }
    }
    Ok(None)
}

/// The provider of that name, if there is one.
pub fn find_provider(reader: &Reader<'_>, name: &str) -> Result<Option<String>> {
    let fields = ["name_kk", "name_ru", "name_en", "short_name", "synonyms"];
    named(reader, Provider::KIND, &fields, &title_key(name), None)
}

/// The programme of that title and provider; without a provider, the only one of that title.
pub fn find_programme(reader: &Reader<'_>, title: &str, provider: Option<&str>) -> Result<Option<String>> {
    let fields = ["title_kk", "title_ru", "title_en"];
    let key = title_key(title);
    named(reader, CourseProgramme::KIND, &fields, &key, provider)
}

/// The provider of that name, made where there is none.
///
/// # Errors
/// [`crate::Error::Invalid`] where the name is no name.
pub fn provider_named(writer: &Writer<'_>, name: &str, language: Language) -> Result<String> {
    if let Some(id) = find_provider(writer, name)? {
        return Ok(id);
    }
    let mut values = Values::new();
    values.insert(format!("name_{}", spelt(name, language)), json!(name));
    record::create(writer, Provider::KIND, values)
}

/// The programme of that title and provider, made where there is none.
///
/// # Errors
/// [`crate::Error::Invalid`] where the title is no title.
pub fn programme_titled(
    writer: &Writer<'_>,
    title: &str,
    provider: Option<&str>,
    language: Language,
) -> Result<String> {
    if let Some(id) = find_programme(writer, title, provider)? {
        return Ok(id);
    }
    let mut values = Values::new();
    values.insert(format!("title_{}", spelt(title, language)), json!(title));
    values.insert("provider".into(), json!(provider));
    record::create(writer, CourseProgramme::KIND, values)
}

/// The language that a text is spelt in: Kazakh letters tell Kazakh, otherwise the language of the screen.
pub(crate) fn spelt(text: &str, language: Language) -> &'static str {
    use crate::text::clean::{is_cyrillic, is_kazakh_letter};
    if text.chars().any(is_kazakh_letter) {
        "kk"
    } else if !text.chars().any(is_cyrillic) {
        "en"
    } else if language == Language::Kk {
        "kk"
    } else {
        "ru"
    }
}

/// The provider of a programme.
pub fn provider_of(reader: &Reader<'_>, programme: &str) -> Result<Option<String>> {
    Ok(reader
        .connection()
        .prepare_cached("SELECT provider FROM course_programme WHERE id = ?1")?
        .query_row([programme], |row| row.get(0))
        .optional()?
        .flatten())
}
