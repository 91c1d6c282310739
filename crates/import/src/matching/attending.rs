//! Events and who took part in them, as they are stored: what rows of a list of events are compared with. Read only
//! where a workbook has such a list.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use serde_json::Value as Json;
use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::{EventKind, Level};
use sheberlik_core::db::Reader;
use sheberlik_core::record::{Record, Values};

use super::state::{dictionary, rows, text};
use super::{Dictionary, Tie};
use crate::columns::heading::Words;
use crate::memo::title_key;

/// An event that is stored, or that an earlier row proposes.
#[derive(Debug)]
pub struct EventEntry {
    /// Id.
    pub id: String,
    /// Filled fields.
    pub values: Values,
    /// Sheet and row of this session that made or met it.
    pub seen: Option<(usize, u32)>,
}

/// Events, who took part, kinds and levels.
#[derive(Debug)]
pub struct Attending {
    /// Kinds by name.
    pub kinds: Dictionary,
    /// Levels by name.
    pub levels: Dictionary,
    /// Kinds whose people compete.
    pub contests: HashSet<String>,
    /// Names of the college, whole and short.
    pub college: Vec<String>,
    /// Events.
    pub events: Vec<EventEntry>,
    /// Places of events by key of a title and first day: several where their levels differ.
    by_title: HashMap<(String, String), Vec<usize>>,
    /// Places of events by a title and the academic year in which they begin.
    of_year: HashMap<(String, i32), Vec<usize>>,
    /// Counts without names, by event: id and filled fields.
    pub figures: HashMap<String, Vec<(String, Values)>>,
    /// Participation by event and person.
    pub parts: HashMap<(String, String), Vec<Tie>>,
}

/// Columns of an event that a list may say.
const EVENT: [&str; 16] = [
    "title_kk",
    "title_ru",
    "title_en",
    "start_date",
    "end_date",
    "start_time",
    "event_kind",
    "level",
    "format",
    "place",
    "organiser",
    "state",
    "participants_total",
    "participants_approximate",
    "participants_own",
    "note",
];
/// Columns of a count without names that a list may say.
const FIGURE: [&str; 6] = ["event", "name_kk", "name_ru", "name_en", "number", "approximate"];
/// Names of the college.
const COLLEGE: [&str; 6] = [
    "name_kk",
    "name_ru",
    "name_en",
    "short_name_kk",
    "short_name_ru",
    "short_name_en",
];
/// Columns of participation that a list may say.
const PART: [&str; 11] = [
    "event",
    "person",
    "role",
    "topic_kk",
    "topic_ru",
    "topic_en",
    "result",
    "nomination",
    "document_number",
    "hours",
    "note",
];

impl Attending {
    /// Reads what is stored.
    ///
    /// # Errors
    /// What the database says.
    pub fn load(reader: &Reader<'_>) -> Result<Self> {
        let mut found = Self {
            kinds: dictionary(reader, EventKind::KIND)?,
            levels: dictionary(reader, Level::KIND)?,
            contests: HashSet::new(),
            college: Vec::new(),
            events: Vec::new(),
            by_title: HashMap::new(),
            of_year: HashMap::new(),
            figures: HashMap::new(),
            parts: HashMap::new(),
        };
        rows(reader, "event_kind", &["sort"], |id, values| {
            if text(&values, "sort") == Some("contest") {
                found.contests.insert(id);
            }
        })?;
        rows(reader, "college", &COLLEGE, |_, values| {
            found.college = COLLEGE
                .iter()
                .filter_map(|name| text(&values, name))
                .map(str::to_owned)
                .collect();
        })?;
        let mut events = Vec::new();
        rows(reader, "event", &EVENT, |id, values| events.push((id, values)))?;
        for (id, values) in events {
            found.add(id, values, None);
        }
        rows(reader, "event_figure", &FIGURE, |id, values| {
            let event = text(&values, "event").unwrap_or_default().to_owned();
            found.figures.entry(event).or_default().push((id, values));
        })?;
        rows(reader, "participation", &PART, |id, values| {
            let of = |field: &str| text(&values, field).unwrap_or_default().to_owned();
            let key = (of("event"), of("person"));
            let tie = Tie { id, values, seen: None };
            found.parts.entry(key).or_default().push(tie);
        })?;
        Ok(found)
    }

    /// Takes an event in and answers its place.
    pub fn add(&mut self, id: String, values: Values, seen: Option<(usize, u32)>) -> usize {
        let place = self.events.len();
        self.events.push(EventEntry { id, values, seen });
        self.index(place);
        place
    }

    /// Makes an event known by its titles and its first day; anew where the day has changed.
    pub fn index(&mut self, place: usize) {
        let values = &self.events[place].values;
        let day = text(values, "start_date").unwrap_or_default();
        let year = day.parse().ok().map(autumn_of);
        for title in ["title_kk", "title_ru", "title_en"] {
            let Some(title) = text(values, title) else { continue };
            let title = title_key(title).to_string();
            if let Some(year) = year {
                let places = self.of_year.entry((title.clone(), year)).or_default();
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            let places = self.by_title.entry((title, day.to_owned())).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }

    /// The events of this title, in any language, that began on this day.
    pub fn of_day(&self, title: &str, start: NaiveDate) -> &[usize] {
        let key = (title_key(title).to_string(), start.to_string());
        self.by_title.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The only event of this title, in any language, that begins in the academic year of this day.
    pub fn only_of_year(&self, title: &str, day: NaiveDate) -> Option<usize> {
        match self.of_year.get(&year_key(title, day))?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The kind that words mean, else the one that the title names outside its quotation marks: «Семинар «Лидерство»».
    pub fn kind(&self, said: Option<&str>, title: &str) -> Option<&str> {
        match said {
            Some(said) => self.kinds.find(said),
            None => self.kinds.find(&outside_quotes(title)),
        }
    }

    /// The level that words mean: by the dictionary, else by what they are about: «на уровне города».
    pub fn level(&self, said: &str) -> Option<&str> {
        if let Some(id) = self.levels.find(said) {
            return Some(id);
        }
        let words = Words::of(said);
        const STEMS: [(&str, &[&str]); 7] = [
            ("level-international", &["междунар", "халыкаралык", "international"]),
            (
                "level-interregional",
                &["межрегион", "оныраралык", "аймакаралык", "interregional"],
            ),
            ("level-republic", &["республик", "national", "republic"]),
            ("level-oblast", &["област", "облыс", "oblast", "region"]),
            (
                "level-district",
                &["город", "район", "кала", "аудан", "city", "district"],
            ),
            ("level-college", &["колледж", "внутри", "college"]),
            ("level-commission", &["цмк", "пцк", "цак", "комисси"]),
        ];
        STEMS
            .iter()
            .find(|(id, stems)| stems.iter().any(|stem| words.has(stem)) && self.levels.holds(id))
            .map(|(id, _)| *id)
    }

    /// Whether the people of an event compete.
    pub fn competes(&self, event: usize) -> bool {
        let kind = self.events[event].values.get("event_kind").and_then(Json::as_str);
        kind.is_some_and(|kind| self.contests.contains(kind))
    }
}

/// What an event is known by beside its day: its title, and the academic year in which it begins.
pub fn year_key(title: &str, day: NaiveDate) -> (String, i32) {
    (title_key(title).to_string(), autumn_of(day))
}

/// The calendar year in which the academic year of a day begins.
fn autumn_of(day: NaiveDate) -> i32 {
    if day.month() < 9 { day.year() - 1 } else { day.year() }
}

/// A title without what it quotes.
fn outside_quotes(title: &str) -> String {
    let before = title.split(['«', '"', '“']).next().unwrap_or_default();
    let after = title.rsplit(['»', '"', '”']).next().unwrap_or_default();
    if before.len() + after.len() > title.len() {
        title.to_owned()
    } else {
        format!("{before} {after}")
    }
}
