//! What is stored, as far as rows are compared with it, in memory.

use crate::memo::title_key;
use rusqlite::types::ValueRef;
use rustc_hash::FxHashMap;
use serde_json::{Value as Json, json};
use sheberlik_core::Language;
use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::{Category, Discipline, Position, Provider, TrainingKind};
use sheberlik_core::college::model::Department;
use sheberlik_core::db::Reader;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{Kind, Record, Values};
use sheberlik_core::text::identity::Identity;
use sheberlik_core::text::names::PersonName;
use std::sync::Arc;

use super::{Attending, Dictionary, Gathering, Planning};

/// A person who is stored, or whom an earlier row proposes.
#[derive(Debug)]
pub struct PersonEntry {
    /// Id; `new:<place>` while only proposed.
    pub id: String,
    /// Filled fields.
    pub values: Values,
    /// Ids of disciplines.
    pub disciplines: Vec<String>,
    /// Names by language, ready to be compared.
    pub names: Vec<(Language, PersonName, Identity)>,
    /// Categories.
    pub categories: Vec<CategoryEntry>,
    /// Places of training records in [`State::training`].
    pub training: Vec<usize>,
    /// Sheet and cell of the row of a staff list that was taken for this person.
    pub seen: Option<(usize, String)>,
}

/// A category that is stored.
#[derive(Debug, Clone)]
pub struct CategoryEntry {
    /// Id of the record.
    pub id: String,
    /// Filled fields.
    pub values: Values,
}

/// A training record that is stored, or that an earlier row proposes.
#[derive(Debug)]
pub struct TrainingEntry {
    /// Id.
    pub id: String,
    /// Keys of the titles of its programme, in every language that it has.
    pub titles: Arc<[Box<str>]>,
    /// First day.
    pub start: Option<Box<str>>,
    /// Last day.
    pub end: Option<Box<str>>,
    /// Number of the certificate.
    pub number: Option<Box<str>>,
    /// Place of the person in [`State::people`].
    pub person: usize,
    /// Address of the row of this session that made or met it.
    pub seen: Option<Box<str>>,
}

impl TrainingEntry {
    /// Whether its programme is called so in any language.
    pub fn is_of(&self, key: &str) -> bool {
        self.titles.iter().any(|title| **title == *key)
    }
}

/// All that rows are compared with.
pub struct State {
    /// People.
    pub people: Vec<PersonEntry>,
    /// Places of people by IIN.
    pub by_iin: FxHashMap<String, usize>,
    /// Places of people by blocking key of a name.
    pub by_key: FxHashMap<String, Vec<usize>>,
    /// Places of people by identity key of a remembered spelling.
    pub spellings: FxHashMap<String, Vec<usize>>,
    /// Places of people by id.
    pub by_id: FxHashMap<String, usize>,
    /// Departments.
    pub departments: Dictionary,
    /// Positions.
    pub positions: Dictionary,
    /// Disciplines.
    pub disciplines: Dictionary,
    /// Providers.
    pub providers: Dictionary,
    /// Categories.
    pub categories: Dictionary,
    /// Kinds of training.
    pub kinds: Dictionary,
    /// Programmes by key of the title: provider's id (empty where there is none) and id.
    pub programmes: FxHashMap<String, Vec<(String, String)>>,
    /// Titles of programmes by id.
    pub programme_titles: FxHashMap<String, String>,
    /// Runs by programme, first and last day.
    pub runs: FxHashMap<(String, String, String), String>,
    /// Training records.
    pub training: Vec<TrainingEntry>,
    /// Places of training records by certificate number.
    pub by_number: FxHashMap<Box<str>, Vec<usize>>,
    /// Questions that were asked before, by key, with their state.
    pub questions: FxHashMap<String, String>,
    /// Whether any of them still waits.
    pub waiting: bool,
    /// Groups and pairs, once a row of such a list has come.
    pub gathering: Option<Gathering>,
    /// Events and who took part, once a row of such a list has come.
    pub attending: Option<Attending>,
    /// Plans, once a row of one has come.
    pub planning: Option<Planning>,
}

/// Rows of a table as values; a blank is left out.
pub(super) fn rows(
    reader: &Reader<'_>,
    table: &str,
    columns: &[&str],
    mut each: impl FnMut(String, Values),
) -> Result<()> {
    let sql = format!(
        "SELECT id, {} FROM {table} WHERE deleted_at IS NULL ORDER BY id",
        columns.join(", ")
    );
    let mut statement = reader.connection().prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut values = Values::new();
        for (at, column) in columns.iter().enumerate() {
            let value = match row.get_ref(at + 1)? {
                ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
                ValueRef::Integer(number) => json!(number),
                ValueRef::Real(number) => json!(number),
                ValueRef::Null | ValueRef::Blob(_) => continue,
            };
            values.insert((*column).to_owned(), value);
        }
        each(row.get(0)?, values);
    }
    Ok(())
}

pub(super) fn dictionary(reader: &Reader<'_>, kind: &'static Kind) -> Result<Dictionary> {
    let mut dictionary = Dictionary::new(kind);
    let columns: Vec<&str> = ["name_kk", "name_ru", "name_en", "short_name", "synonyms"]
        .into_iter()
        .filter(|column| kind.field(column).is_some())
        .collect();
    rows(reader, kind.name, &columns, |id, values| dictionary.add(&id, &values))?;
    Ok(dictionary)
}

/// A text of values.
pub(crate) fn text<'a>(values: &'a Values, field: &str) -> Option<&'a str> {
    values.get(field).and_then(Json::as_str).filter(|text| !text.is_empty())
}

impl State {
    /// Reads what is stored.
    ///
    /// # Errors
    /// What the database says.
    pub fn load(reader: &Reader<'_>) -> Result<Self> {
        let mut state = Self {
            people: Vec::new(),
            by_iin: FxHashMap::default(),
            by_key: FxHashMap::default(),
            spellings: FxHashMap::default(),
            by_id: FxHashMap::default(),
            departments: dictionary(reader, Department::KIND)?,
            positions: dictionary(reader, Position::KIND)?,
            disciplines: dictionary(reader, Discipline::KIND)?,
            providers: dictionary(reader, Provider::KIND)?,
            categories: dictionary(reader, Category::KIND)?,
            kinds: dictionary(reader, TrainingKind::KIND)?,
            programmes: FxHashMap::default(),
            programme_titles: FxHashMap::default(),
            runs: FxHashMap::default(),
            training: Vec::new(),
            by_number: FxHashMap::default(),
            questions: FxHashMap::default(),
            waiting: false,
            gathering: None,
            attending: None,
            planning: None,
        };
        state.load_people(reader)?;
        state.load_courses(reader)?;
        rows(reader, "import_question", &["proposal", "state"], |_, values| {
            let proposal: Json = text(&values, "proposal")
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default();
            if let Some(key) = proposal["key"].as_str() {
                let known = state.questions.entry(key.to_owned()).or_default();
                if known != "open" {
                    *known = text(&values, "state").unwrap_or("open").to_owned();
                }
            }
        })?;
        state.waiting = state.questions.values().any(|state| state == "open");
        Ok(state)
    }

    fn load_people(&mut self, reader: &Reader<'_>) -> Result<()> {
        let columns: Vec<&str> = Person::KIND.columns().map(|field| field.name).collect();
        let mut found = Vec::new();
        rows(reader, "person", &columns, |id, values| found.push((id, values)))?;
        for (id, values) in found
            .into_iter()
            .filter(|(_, values)| text(values, "merged_into").is_none())
        {
            self.add_person(id, values, Vec::new());
        }
        rows(reader, "person_discipline", &["person", "discipline"], |_, values| {
            if let (Some(place), Some(discipline)) = (
                text(&values, "person").and_then(|id| self.by_id.get(id)),
                text(&values, "discipline"),
            ) {
                self.people[*place].disciplines.push(discipline.to_owned());
            }
        })?;
        let columns = [
            "person",
            "category",
            "granted",
            "order_number",
            "order_date",
            "valid_until",
        ];
        rows(reader, "category_record", &columns, |id, values| {
            if let Some(place) = text(&values, "person").and_then(|id| self.by_id.get(id)) {
                self.people[*place].categories.push(CategoryEntry { id, values });
            }
        })?;
        rows(reader, "person_spelling", &["person", "folded"], |_, values| {
            if let (Some(place), Some(key)) = (
                text(&values, "person").and_then(|id| self.by_id.get(id)),
                text(&values, "folded"),
            ) {
                self.spellings.entry(key.to_owned()).or_default().push(*place);
            }
        })
    }

    fn load_courses(&mut self, reader: &Reader<'_>) -> Result<()> {
        let mut titles: FxHashMap<String, Arc<[Box<str>]>> = FxHashMap::default();
        rows(
            reader,
            "course_programme",
            &["title_kk", "title_ru", "title_en", "provider"],
            |id, values| {
                let provider = text(&values, "provider").unwrap_or_default().to_owned();
                let mut keys: Vec<Box<str>> = Vec::new();
                for field in ["title_kk", "title_ru", "title_en"] {
                    let Some(title) = text(&values, field) else { continue };
                    let key = title_key(title).to_string();
                    keys.push(key.as_str().into());
                    self.programme_titles
                        .entry(id.clone())
                        .or_insert_with(|| title.to_owned());
                    let known = self.programmes.entry(key).or_default();
                    if !known.iter().any(|(held, _)| *held == provider) {
                        known.push((provider.clone(), id.clone()));
                    }
                }
                titles.insert(id, keys.into());
            },
        )?;
        rows(
            reader,
            "course_run",
            &["course_programme", "start_date", "end_date"],
            |id, values| {
                let part = |field: &str| text(&values, field).unwrap_or_default().to_owned();
                self.runs
                    .insert((part("course_programme"), part("start_date"), part("end_date")), id);
            },
        )?;
        let columns = [
            "person",
            "course_programme",
            "start_date",
            "end_date",
            "document_number",
        ];
        rows(reader, "training_record", &columns, |id, values| {
            let Some(person) = text(&values, "person").and_then(|id| self.by_id.get(id)).copied() else {
                return;
            };
            let programme = text(&values, "course_programme").and_then(|id| titles.get(id));
            let part = |field: &str| text(&values, field).map(Box::from);
            self.add_training(TrainingEntry {
                id,
                titles: programme.cloned().unwrap_or_default(),
                start: part("start_date"),
                end: part("end_date"),
                number: part("document_number"),
                person,
                seen: None,
            });
        })
    }

    /// Takes a person in; answers the place.
    pub fn add_person(&mut self, id: String, values: Values, disciplines: Vec<String>) -> usize {
        let place = self.people.len();
        self.by_id.insert(id.clone(), place);
        if let Some(iin) = text(&values, "iin") {
            self.by_iin.insert(iin.to_owned(), place);
        }
        self.people.push(PersonEntry {
            id,
            values,
            disciplines,
            names: Vec::new(),
            categories: Vec::new(),
            training: Vec::new(),
            seen: None,
        });
        self.index_names(place);
        place
    }

    /// Makes the names of a person ready to be compared, after they changed too.
    pub fn index_names(&mut self, place: usize) {
        let values = &self.people[place].values;
        let mut names = Vec::new();
        for language in Language::ALL {
            let part = |name: &str| text(values, &format!("{name}_{language}"));
            let Some(surname) = part("surname") else { continue };
            let name = PersonName::new(surname, part("given_name").unwrap_or_default(), part("patronymic"));
            if let Some(former) = text(values, "former_surname") {
                let former = PersonName {
                    surname: former.to_owned(),
                    ..name.clone()
                };
                let identity = Identity::of(&former);
                names.push((language, former, identity));
            }
            let identity = Identity::of(&name);
            names.insert(0, (language, name, identity));
        }
        for (_, _, identity) in &names {
            for key in identity.blocking_keys() {
                let places = self.by_key.entry(key).or_default();
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        self.people[place].names = names;
    }

    /// Takes a training record in.
    pub fn add_training(&mut self, entry: TrainingEntry) {
        let place = self.training.len();
        self.people[entry.person].training.push(place);
        if let Some(number) = &entry.number {
            self.by_number.entry(number.clone()).or_default().push(place);
        }
        self.training.push(entry);
    }

    /// The name of a person in a language, whole.
    pub fn name(&self, place: usize, language: Language) -> String {
        let names = &self.people[place].names;
        let of = |wanted: Language| {
            names
                .iter()
                .find(|(held, _, _)| *held == wanted)
                .map(|(_, name, _)| name.full())
        };
        language.fallbacks().into_iter().find_map(of).unwrap_or_default()
    }

    /// What tells a person from namesakes: position and department.
    pub fn detail(&self, place: usize, language: Language) -> String {
        let values = &self.people[place].values;
        let position = text(values, "position").map(|id| self.positions.title(id, language));
        let department = text(values, "department").map(|id| self.departments.title(id, language));
        let birth = text(values, "birth_date").map(|date| date.get(..4).unwrap_or(date).to_owned());
        [position, department, birth]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}
