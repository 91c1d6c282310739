//! Packing records: each text, programme and manner of training gets a number where it is first met.

use std::collections::HashMap;
use std::hash::Hash;

use super::{Ids, Manner, Programme, Record, Records, Text, UNKNOWN, Unique, count};
use crate::courses::{Course, Teacher};
use crate::word::Word;

/// Things, each once, by their numbers from 0.
struct Once<T> {
    things: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self {
            things: Vec::new(),
            numbers: HashMap::new(),
        }
    }
}

impl<T: Hash + Eq + Clone> Once<T> {
    fn number(&mut self, thing: &T) -> u32 {
        if let Some(number) = self.numbers.get(thing) {
            return *number;
        }
        let number = count(self.things.len());
        self.things.push(thing.clone());
        self.numbers.insert(thing.clone(), number);
        number
    }
}

/// Records being packed.
#[derive(Default)]
pub(super) struct Packing {
    records: Vec<Record>,
    programmes: Once<Programme>,
    manners: Once<Manner>,
    texts: Once<Word>,
    ids: Ids,
    others: Unique,
}

impl Packing {
    pub(super) fn add(&mut self, course: Course) {
        let programme = Programme {
            topic: course.topic,
            direction: course.direction,
            technologies: course.technologies,
        };
        let manner = Manner {
            kind: course.kind,
            kind_counts: course.kind_counts,
            status: course.status,
            format: course.format,
            funding: course.funding,
            document_type: course.document_type,
            has_file: course.has_file,
        };
        let record = Record {
            place: count(course.place),
            id: self.ids.push(&course.id),
            programme: self.programmes.number(&programme),
            manner: self.manners.number(&manner),
            provider: self.text(course.provider.as_ref()),
            provider_name: self.text(Some(&course.provider_name)),
            start: self.text(course.start.as_ref()),
            end: self.text(course.end.as_ref()),
            issued: self.text(course.issued.as_ref()),
            number: course.number.map_or(0, |number| self.others.push(&number)),
            note: course.note.map_or(0, |note| self.others.push(&note)),
            hours: whole(course.hours),
            planned_year: whole(course.planned_year),
        };
        self.records.push(record);
    }

    fn text(&mut self, text: Option<&Word>) -> Text {
        text.map_or(0, |text| self.texts.number(text) + 1)
    }

    pub(super) fn finish(self, teachers: Vec<Teacher>) -> Records {
        let mut packed = Records {
            records: Vec::new(),
            teachers,
            programmes: self.programmes.things,
            manners: self.manners.things,
            texts: self.texts.things,
            ids: self.ids,
            others: self.others,
        };
        let mut records = self.records;
        records.sort_unstable_by(|left, right| {
            let order = |record: &Record| (record.place, packed.date(record), packed.ids.get(record.id));
            order(left).cmp(&order(right))
        });
        packed.records = records;
        packed
    }
}

fn whole(value: Option<i64>) -> i32 {
    value.and_then(|value| i32::try_from(value).ok()).unwrap_or(UNKNOWN)
}
