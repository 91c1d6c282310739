//! One person in two places at a time.
//!
//! Wanted are: who leads, chairs or keeps the minutes of a session and who was there (before it, the members of the group
//! or of the School); who takes part in an event or speaks at it; who is responsible for a line of one day. A part of an
//! event and the whole, and a matter and the line that it fulfils, are one place.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use super::calendar::CalendarEntry;
use crate::context::Context;
use crate::db::Reader;
use crate::people::model::Person;
use crate::problem::Result;
use crate::record::{KnownNames, Record};

/// A person who is wanted in several places on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Conflict {
    /// Who.
    pub person: String,
    /// How the person is called.
    pub person_title: String,
    /// Day.
    pub date: String,
    /// Ids of the entries.
    pub entries: Vec<String>,
}

/// Minutes of an academic hour.
const ACADEMIC_HOUR: i64 = 45;
/// How long a matter lasts of which only the beginning is known.
const UNKNOWN_LENGTH: i64 = 60;

/// Who is wanted where: person, entry, academic hours, what it is one matter with; twice who is wanted there for two reasons. What lies in the days is looked at first,
/// and whoever it wants is found by index: the joins are crossed to keep that order.
const WANTED: &str = "
  WITH sat AS MATERIALIZED (SELECT * FROM session WHERE deleted_at IS NULL AND state <> 'cancelled' AND date BETWEEN ?1 AND ?2),
    shown AS MATERIALIZED (SELECT id, coalesce(parent, plan_item) AS whole FROM event WHERE deleted_at IS NULL
      AND state <> 'cancelled' AND +start_date <= ?2 AND coalesce(end_date, start_date) >= ?1),
    line AS MATERIALIZED (SELECT id, responsible FROM plan_item WHERE deleted_at IS NULL
      AND state NOT IN ('cancelled', 'done') AND coalesce(term_kind, 'on') = 'on' AND length(term_from) = 10
      AND term_from BETWEEN ?1 AND ?2),
    wanted (person, id, hours, whole) AS (
      SELECT chair, id, hours, plan_item FROM sat UNION ALL SELECT secretary, id, hours, plan_item FROM sat
      UNION ALL SELECT leader, id, hours, plan_item FROM sat
      UNION ALL SELECT a.person, s.id, s.hours, s.plan_item FROM sat s CROSS JOIN attendance a ON a.session = s.id
        WHERE a.deleted_at IS NULL AND a.mark = 'present'
      UNION ALL SELECT m.person, s.id, s.hours, s.plan_item FROM sat s CROSS JOIN group_year y ON y.id = s.group_year
        CROSS JOIN group_membership m ON m.creative_group = y.creative_group WHERE s.state = 'planned' AND m.deleted_at IS NULL
        AND m.since <= s.date AND coalesce(m.until, '9999') >= s.date
      UNION ALL SELECT m.person, s.id, s.hours, s.plan_item FROM sat s CROSS JOIN school_year y ON y.id = s.school_year
        CROSS JOIN school_membership m ON m.school = y.school WHERE s.state = 'planned' AND m.deleted_at IS NULL
        AND m.since <= s.date AND coalesce(m.until, '9999') >= s.date
      UNION ALL SELECT p.person, e.id, NULL, e.whole FROM shown e CROSS JOIN participation p ON p.event = e.id WHERE p.deleted_at IS NULL
      UNION ALL SELECT p.speaker, e.id, NULL, e.whole FROM shown e CROSS JOIN programme_item p ON p.event = e.id
        WHERE p.deleted_at IS NULL
      UNION ALL SELECT responsible, id, NULL, NULL FROM line
      UNION ALL SELECT p.person, i.id, NULL, NULL FROM line i CROSS JOIN plan_item_person p ON p.plan_item = i.id
        WHERE p.deleted_at IS NULL)
  SELECT person, id, hours, whole FROM wanted WHERE person IS NOT NULL";

/// A place where somebody is wanted.
#[derive(Debug, Clone)]
struct Place {
    entry: usize,
    minutes: i64,
    /// The whole or the plan's line that it is one matter with.
    one_with: Option<String>,
}

/// People who are wanted in two of the entries at a time, by day and name. The entries stand by their first day.
pub(super) fn conflicts(
    reader: &Reader<'_>,
    entries: &[CalendarEntry],
    (from, to): (NaiveDate, NaiveDate),
    context: &Context,
) -> Result<Vec<Conflict>> {
    let places = places(reader, entries, (from, to))?;
    let mut found: BTreeMap<(String, &str), BTreeSet<usize>> = BTreeMap::new();
    for (person, places) in &places {
        for (number, one) in places.iter().enumerate() {
            // Places stand by their first day: after one that begins too late none meets this one.
            let meeting = |other: &&Place| entries[other.entry].from <= entries[one.entry].to;
            for other in places[number + 1..].iter().take_while(meeting) {
                for day in shared_days(entries, one, other, (from, to)) {
                    let key = (day.to_string(), person.as_str());
                    found.entry(key).or_default().extend([one.entry, other.entry]);
                }
            }
        }
    }
    let mut conflicts = Vec::with_capacity(found.len());
    let mut names = KnownNames::of(reader, Person::KIND.name, context.language);
    for ((date, person), places) in found {
        conflicts.push(Conflict {
            person_title: names.name(person)?.to_owned(),
            person: person.to_owned(),
            date,
            entries: places.into_iter().map(|place| entries[place].id.clone()).collect(),
        });
    }
    Ok(conflicts)
}

/// Where each person is wanted, each entry once, in the order of the entries.
fn places(
    reader: &Reader<'_>,
    entries: &[CalendarEntry],
    (from, to): (NaiveDate, NaiveDate),
) -> Result<FxHashMap<String, Vec<Place>>> {
    let shown: FxHashMap<&str, usize> = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| (entry.id.as_str(), at))
        .collect();
    let mut statement = reader.connection().prepare_cached(WANTED)?;
    let mut rows = statement.query((from.to_string(), to.to_string()))?;
    let mut places: FxHashMap<String, Vec<Place>> = FxHashMap::default();
    while let Some(row) = rows.next()? {
        let text = |column| row.get_ref(column).map(|cell| cell.as_str().unwrap_or_default());
        let Some(entry) = shown.get(text(1)?) else { continue };
        let (person, hours) = (text(0)?, row.get::<_, Option<i64>>(2)?);
        let place = Place {
            entry: *entry,
            minutes: hours.map_or(UNKNOWN_LENGTH, |hours| hours * ACADEMIC_HOUR),
            one_with: row.get(3)?,
        };
        match places.get_mut(person) {
            Some(places) => places.push(place),
            None => {
                places.insert(person.to_owned(), vec![place]);
            }
        }
    }
    for places in places.values_mut() {
        places.sort_by_key(|place| place.entry);
        places.dedup_by_key(|place| place.entry);
    }
    Ok(places)
}

/// The days on which two places want somebody at the same time; none where they are one matter.
fn shared_days(
    entries: &[CalendarEntry],
    one: &Place,
    other: &Place,
    (from, to): (NaiveDate, NaiveDate),
) -> Vec<NaiveDate> {
    let (left, right) = (&entries[one.entry], &entries[other.entry]);
    if left.to < right.from || right.to < left.from {
        return Vec::new();
    }
    let related = |place: &Place, entry: &CalendarEntry| place.one_with.as_deref() == Some(entry.id.as_str());
    let siblings =
        one.one_with.is_some() && one.one_with == other.one_with && left.time.is_none() && right.time.is_none();
    if left.id == right.id || related(one, right) || related(other, left) || siblings {
        return Vec::new();
    }
    if let (Some(first), Some(second)) = (span(left, one), span(right, other))
        && (first.1 <= second.0 || second.1 <= first.0)
    {
        return Vec::new();
    }
    let day = |text: &str, otherwise: NaiveDate| text.parse().unwrap_or(otherwise);
    let first = day(left.from.as_str().max(&right.from), from).max(from);
    let last = day(left.to.as_str().min(&right.to), to).min(to);
    first.iter_days().take_while(|day| *day <= last).collect()
}

/// Minutes of the day from which to which a matter lasts; nothing where it takes the whole day.
fn span(entry: &CalendarEntry, place: &Place) -> Option<(i64, i64)> {
    use chrono::Timelike;
    let start = NaiveTime::parse_from_str(entry.time.as_deref()?, "%H:%M").ok()?;
    let start = i64::from(start.hour() * 60 + start.minute());
    Some((start, start + place.minutes))
}
