//! Events of a period with those who took part, as the forms of events need them (`domain.md` §3.7).
//!
//! What must hold: an event counts once it was held; a teacher counts once, in however many roles; a headcount without
//! names is never mixed with names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::params;
use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::joined;
use crate::staff::Staff;
use crate::table::{Cell, Drill};

/// Roles of teachers, in the order of the forms.
pub(crate) const ROLES: [&str; 8] = [
    "organiser",
    "moderator",
    "speaker",
    "master_class",
    "jury",
    "contestant",
    "participant",
    "listener",
];

/// Results, the best first.
pub(crate) const RESULTS: [&str; 9] = [
    "grand_prix",
    "first",
    "second",
    "third",
    "nomination",
    "diploma",
    "merit",
    "thanks",
    "certificate",
];

/// Results that are prize places.
pub(crate) const PRIZES: [&str; 4] = ["grand_prix", "first", "second", "third"];

/// One event.
#[derive(Debug, Clone, Default)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) title: Trilingual,
    pub(crate) kind: String,
    /// What its kind is at bottom: `talk`, `master_class`, `contest`, `lesson`, `meeting`, `other`.
    pub(crate) sort: String,
    pub(crate) level: String,
    pub(crate) format: String,
    pub(crate) days: [Option<String>; 2],
    pub(crate) time: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) organiser: Option<String>,
    pub(crate) host: Option<String>,
    /// The greater event that it is a part of.
    pub(crate) parent: Option<String>,
    pub(crate) parent_title: Trilingual,
    pub(crate) own: bool,
    pub(crate) network: bool,
    pub(crate) technology: Option<String>,
    pub(crate) aim: Trilingual,
    /// Headcount of all, and of those from the college.
    pub(crate) heads: [Option<i64>; 2],
    pub(crate) approximate: bool,
    pub(crate) summary: Trilingual,
    pub(crate) state: String,
    pub(crate) reason: Option<String>,
    pub(crate) document: Option<String>,
    pub(crate) file: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) taken: Vec<Participation>,
}

/// One teacher in one role.
#[derive(Debug, Clone)]
pub(crate) struct Participation {
    pub(crate) id: String,
    pub(crate) person: String,
    pub(crate) role: String,
    pub(crate) topic: Trilingual,
    pub(crate) result: Option<String>,
    pub(crate) nomination: Option<String>,
    pub(crate) noted: bool,
    pub(crate) document: Option<String>,
    pub(crate) hours: Option<i64>,
    pub(crate) file: Option<String>,
}

const COLUMNS: &str = "SELECT e.*, k.sort, p.title_kk AS parent_kk, p.title_ru AS parent_ru, p.title_en AS parent_en
    FROM event e JOIN event_kind k ON k.id = e.event_kind LEFT JOIN event p ON p.id = e.parent AND p.deleted_at IS NULL
    WHERE e.deleted_at IS NULL";

/// All events of the period by day, whatever became of them.
pub(crate) fn events(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Event>, Error> {
    let days = (brief.period.from.to_string(), brief.period.to.to_string());
    between(brief, staff, &days.0, &days.1)
}

/// All events that begin on these days.
pub(crate) fn between(brief: &Brief<'_>, staff: &Staff, from: &str, to: &str) -> Result<Vec<Event>, Error> {
    let sql = format!("{COLUMNS} AND e.start_date BETWEEN ?1 AND ?2 ORDER BY e.start_date, e.start_time, e.id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let rows = statement.query_map(params![from, to], read)?;
    let found = rows.collect::<Result<_, _>>()?;
    with_people(brief, staff, found)
}

/// One event.
pub(crate) fn event(brief: &Brief<'_>, staff: &Staff, id: &str) -> Result<Option<Event>, Error> {
    let mut statement = brief.connection().prepare_cached(&format!("{COLUMNS} AND e.id = ?1"))?;
    let rows = statement.query_map([id], read)?;
    let found = rows.collect::<Result<_, _>>()?;
    Ok(with_people(brief, staff, found)?.pop())
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: row.get("id")?,
        title: Trilingual::read(row, "title")?,
        kind: row.get("event_kind")?,
        sort: row.get("sort")?,
        level: row.get("level")?,
        format: row.get("format")?,
        days: [row.get("start_date")?, row.get("end_date")?],
        time: row.get("start_time")?,
        place: row.get("place")?,
        organiser: row.get("organiser")?,
        host: row.get("host")?,
        parent: row.get("parent")?,
        parent_title: Trilingual::read(row, "parent")?,
        own: row.get("own")?,
        network: row.get("network")?,
        technology: row.get("technology")?,
        aim: Trilingual::read(row, "aim")?,
        heads: [row.get("participants_total")?, row.get("participants_own")?],
        approximate: row.get("participants_approximate")?,
        summary: Trilingual::read(row, "summary")?,
        state: row.get("state")?,
        reason: row.get("reason")?,
        document: row.get("document_number")?,
        file: row.get("file")?,
        note: row.get("note")?,
        taken: Vec::new(),
    })
}

/// The events with their teachers, by role and in Kazakh order.
fn with_people(brief: &Brief<'_>, staff: &Staff, mut found: Vec<Event>) -> Result<Vec<Event>, Error> {
    let places: HashMap<String, usize> = found
        .iter()
        .enumerate()
        .map(|(place, event)| (event.id.clone(), place))
        .collect();
    // One event is not looked for among the participations of all.
    let (only, id) = match found.as_slice() {
        [one] => ("AND event = ?1", Some(one.id.clone())),
        _ => ("", None),
    };
    let sql = format!("SELECT * FROM participation WHERE deleted_at IS NULL {only} ORDER BY id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(id))?;
    while let Some(row) = rows.next()? {
        let event: String = row.get("event")?;
        if let Some(place) = places.get(&event) {
            found[*place].taken.push(Participation {
                id: row.get("id")?,
                person: row.get("person")?,
                role: row.get("role")?,
                topic: Trilingual::read(row, "topic")?,
                result: row
                    .get::<_, Option<String>>("result")?
                    .filter(|result| result != "none"),
                nomination: row.get("nomination")?,
                noted: row.get("noted")?,
                document: row.get("document_number")?,
                hours: row.get("hours")?,
                file: row.get("file")?,
            });
        }
    }
    for event in &mut found {
        let role = |one: &Participation| ROLES.iter().position(|role| *role == one.role);
        event
            .taken
            .sort_by_cached_key(|one| (role(one), staff.place(&one.person), one.id.clone()));
    }
    Ok(found)
}

impl Event {
    /// Whether it counts: it was held.
    pub(crate) fn held(&self) -> bool {
        ["held", "summed_up"].contains(&self.state.as_str())
    }

    /// «20.11.2025» or «20.11.2025 – 22.11.2025».
    pub(crate) fn days(&self) -> String {
        days(&self.days)
    }

    /// Title, and of which greater event it is a part.
    pub(crate) fn titled(&self, brief: &Brief<'_>) -> String {
        let title = brief.wording.text(&self.title);
        match &self.parent {
            Some(_) => {
                let name = brief.wording.name(&self.parent_title);
                let part = brief.wording.word_with("form-event-part", &args![name = name]);
                joined([title, part], "\n")
            }
            None => title,
        }
    }

    /// Place and organiser.
    pub(crate) fn where_and_who(&self) -> String {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        joined([text(&self.place), text(&self.organiser)], "; ")
    }

    /// The headcount in words: a «more than» is no number.
    pub(crate) fn headcount(&self, brief: &Brief<'_>) -> Cell {
        match self.heads[0] {
            Some(count) if self.approximate => {
                Cell::text(brief.wording.word_with("form-more-than", &args![count = count]))
            }
            count => Cell::maybe_whole(count),
        }
    }

    /// Teachers of the college, each once.
    pub(crate) fn teachers(&self) -> BTreeSet<&str> {
        self.taken.iter().map(|one| one.person.as_str()).collect()
    }
}

/// First and last day of a thing.
pub(crate) fn days([from, to]: &[Option<String>; 2]) -> String {
    let written = |day: &Option<String>| day.as_deref().map(dates::partial).unwrap_or_default();
    if from == to {
        return written(from);
    }
    joined([written(from), written(to)], " – ")
}

/// Exactly these events.
pub(crate) fn drill(events: &[&Event]) -> Drill {
    Drill::rows("event", events.iter().map(|event| event.id.as_str()))
}

/// Events, participations and teachers, counted once each.
pub(crate) fn counts(events: &[&Event]) -> [usize; 3] {
    let taken = events.iter().map(|event| event.taken.len()).sum();
    [events.len(), taken, teachers(events).len()]
}

/// The teachers of events, each once.
pub(crate) fn teachers<'a>(events: &[&'a Event]) -> BTreeSet<&'a str> {
    events.iter().flat_map(|event| event.teachers()).collect()
}

/// Texts of the decisions of each event that were not cancelled, in their order, with their ids.
pub(crate) fn decisions(brief: &Brief<'_>) -> Result<BTreeMap<String, Vec<(String, Trilingual)>>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id, event, text_kk, text_ru, text_en FROM decision WHERE deleted_at IS NULL AND event IS NOT NULL
         AND state <> 'cancelled' ORDER BY event, rank, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: BTreeMap<String, Vec<(String, Trilingual)>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let decision = (row.get("id")?, Trilingual::read(row, "text")?);
        found.entry(row.get("event")?).or_default().push(decision);
    }
    Ok(found)
}
