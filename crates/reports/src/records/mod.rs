//! Training records packed as numbers of texts, for forms that go through all records of a country several times.
//!
//! What must hold: a record is about fifty bytes and the sixteen of its id; what many records have in common (the teacher, the programme,
//! the manner of training) is held once; [`Records::get`] answers the record as it was read.

mod id;
mod pack;

use std::ops::Range;
use std::sync::Arc;

use sheberlik_core::Error;

pub(crate) use self::id::Id;
use self::id::Ids;
use self::pack::Packing;
use crate::brief::Brief;
use crate::courses::{Course, Teacher, Teachers, each_course};
use crate::word::Word;

/// Number of a text, from 1; 0 is none.
type Text = u32;
/// A whole number that is not known.
const UNKNOWN: i32 = i32::MIN;

/// Texts that hardly come twice, one after the other.
#[derive(Default)]
struct Unique {
    text: String,
    ends: Vec<u32>,
}

impl Unique {
    /// Adds a text and answers its number.
    fn push(&mut self, text: &str) -> Text {
        self.text.push_str(text);
        self.ends.push(count(self.text.len()));
        count(self.ends.len())
    }

    fn get(&self, number: Text) -> Option<&str> {
        let index = (number as usize).checked_sub(1)?;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.text[start as usize..self.ends[index] as usize])
    }
}

/// What a record says of its programme.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Programme {
    topic: Word,
    direction: Option<Word>,
    technologies: Arc<[String]>,
}

/// How a course was gone through.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Manner {
    kind: Option<Word>,
    kind_counts: bool,
    status: Word,
    format: Option<Word>,
    funding: Option<Word>,
    document_type: Option<Word>,
    has_file: bool,
}

/// A record as numbers.
struct Record {
    place: u32,
    /// Number of its id.
    id: u32,
    programme: u32,
    manner: u32,
    provider: Text,
    provider_name: Text,
    start: Text,
    end: Text,
    issued: Text,
    number: Text,
    note: Text,
    hours: i32,
    planned_year: i32,
}

/// A packed record, as it is asked for.
pub(crate) type Lent<'a> = Course<&'a str, Id<'a>>;

/// Packed records by person in Kazakh order, then by date; each is asked for by its number, from 0.
pub(crate) struct Records {
    records: Vec<Record>,
    teachers: Vec<Teacher>,
    programmes: Vec<Programme>,
    manners: Vec<Manner>,
    texts: Vec<Word>,
    ids: Ids,
    others: Unique,
}

impl Records {
    /// The records of the department, the provider and the kinds that are asked for, those that are `wanted`.
    pub(crate) fn read(brief: &Brief<'_>, wanted: impl Fn(&Course) -> bool) -> Result<Self, Error> {
        Self::pack(brief, true, wanted)
    }

    /// The records of the department that is asked for, of any provider and kind.
    pub(crate) fn of_any_kind(brief: &Brief<'_>) -> Result<Self, Error> {
        Self::pack(brief, false, |_| true)
    }

    fn pack(brief: &Brief<'_>, filtered: bool, wanted: impl Fn(&Course) -> bool) -> Result<Self, Error> {
        let mut packing = Packing::default();
        let mut teachers = Teachers::read(brief)?;
        each_course(brief, &mut teachers, filtered, |course| {
            if wanted(&course) {
                packing.add(course);
            }
        })?;
        // What the reading was buffered with is a third of what a form may take.
        brief.connection().execute_batch("PRAGMA shrink_memory")?;
        Ok(packing.finish(teachers.all))
    }

    /// The numbers of all records.
    pub(crate) fn numbers(&self) -> Range<u32> {
        0..count(self.records.len())
    }

    /// The numbers of the records that are `wanted`.
    pub(crate) fn those(&self, wanted: impl Fn(&Lent<'_>) -> bool) -> Vec<u32> {
        self.numbers().filter(|number| wanted(&self.get(*number))).collect()
    }

    /// The people whose records these are, and those who have none, by their places.
    pub(crate) fn teachers(&self) -> &[Teacher] {
        &self.teachers
    }

    /// The numbers of the records of the person with this place.
    pub(crate) fn of_person(&self, place: usize) -> Range<u32> {
        let before = |place: usize| count(self.records.partition_point(|record| (record.place as usize) < place));
        before(place)..before(place + 1)
    }

    /// The id of a record.
    pub(crate) fn id(&self, number: u32) -> Id<'_> {
        self.ids.get(self.records[number as usize].id)
    }

    /// The ids of records.
    pub(crate) fn ids<'a>(&'a self, numbers: &'a [u32]) -> impl Iterator<Item = Id<'a>> {
        numbers.iter().map(|number| self.id(*number))
    }

    /// The place of the person of a record.
    pub(crate) fn place(&self, number: u32) -> u32 {
        self.records[number as usize].place
    }

    /// The id of the person of a record.
    pub(crate) fn person(&self, number: u32) -> &str {
        &self.teachers[self.place(number) as usize].id
    }

    /// A record.
    pub(crate) fn get(&self, number: u32) -> Lent<'_> {
        let record = &self.records[number as usize];
        let person = &self.teachers[record.place as usize];
        let programme = &self.programmes[record.programme as usize];
        let manner = &self.manners[record.manner as usize];
        Course {
            id: self.ids.get(record.id),
            person: &person.id,
            place: record.place as usize,
            name: &person.name,
            post: &person.post,
            department: person.department.as_deref(),
            topic: &programme.topic,
            direction: programme.direction.as_deref(),
            technologies: programme.technologies.clone(),
            provider: self.text(record.provider),
            provider_name: self.text(record.provider_name).unwrap_or_default(),
            kind: manner.kind.as_deref(),
            kind_counts: manner.kind_counts,
            status: &manner.status,
            start: self.text(record.start),
            end: self.text(record.end),
            planned_year: known(record.planned_year),
            hours: known(record.hours),
            format: manner.format.as_deref(),
            funding: manner.funding.as_deref(),
            document_type: manner.document_type.as_deref(),
            number: self.others.get(record.number),
            issued: self.text(record.issued),
            has_file: manner.has_file,
            note: self.others.get(record.note),
        }
    }

    /// What a field of a choice holds in any of the records.
    pub(crate) fn choices(&self, field: Choice) -> impl Iterator<Item = &str> {
        self.manners.iter().filter_map(move |manner| match field {
            Choice::Status => Some(manner.status.as_str()),
            Choice::Format => manner.format.as_deref(),
            Choice::Funding => manner.funding.as_deref(),
            Choice::Document => manner.document_type.as_deref(),
        })
    }

    fn text(&self, number: Text) -> Option<&str> {
        let index = (number as usize).checked_sub(1)?;
        Some(&self.texts[index])
    }

    /// As [`Course::date`].
    fn date(&self, record: &Record) -> Option<&str> {
        self.text(record.end)
            .or_else(|| self.text(record.issued))
            .or_else(|| self.text(record.start))
    }
}

/// A field of a record that is a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Choice {
    /// State.
    Status,
    /// Form of training.
    Format,
    /// Who paid.
    Funding,
    /// Kind of document.
    Document,
}

/// A count as the numbers of this room; no data are long enough to reach its end.
fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn known(value: i32) -> Option<i64> {
    (value != UNKNOWN).then_some(i64::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Word {
        Word::from(text)
    }

    fn teacher(place: usize) -> Teacher {
        Teacher {
            id: word(&format!("person-{place}")),
            name: word(&format!("Тегі {place}")),
            post: word("оқытушы"),
            department: (place > 0).then(|| word("department")),
            active: true,
            service: None,
        }
    }

    fn course(id: &str, place: usize, end: Option<&str>, number: Option<&str>) -> Course {
        let teacher = teacher(place);
        Course {
            id: word(id),
            person: teacher.id,
            place,
            name: teacher.name,
            post: teacher.post,
            department: teacher.department,
            topic: word("Тақырып"),
            direction: None,
            technologies: vec!["technology".to_owned()].into(),
            provider: Some(word("provider")),
            provider_name: word("Өрлеу"),
            kind: Some(word("kind")),
            kind_counts: true,
            status: word("certified"),
            start: None,
            end: end.map(word),
            planned_year: None,
            hours: Some(80),
            format: None,
            funding: Some(word("own")),
            document_type: None,
            number: number.map(word),
            issued: end.map(word),
            has_file: false,
            note: None,
        }
    }

    #[test]
    fn records_come_back_as_they_were_read_in_their_order() {
        let read = [
            course("c", 2, Some("2025-05-01"), Some("KZ-1")),
            course("b", 0, None, None),
            course("d", 2, Some("2024-09"), Some("")),
            course("a", 2, Some("2025-05-01"), Some("KZ-1")),
        ];
        let mut packing = Packing::default();
        read.iter().for_each(|course| packing.add(course.clone()));
        let records = packing.finish((0..3).map(teacher).collect());
        let ids: Vec<String> = records.numbers().map(|number| records.id(number).to_string()).collect();
        assert_eq!(ids, ["b", "d", "a", "c"], "by person, then by day, then by id");
        for number in records.numbers() {
            let found = records.get(number);
            let same = read.iter().find(|course| course.id.as_str() == found.id.to_string());
            assert_eq!(
                format!("{found:?}"),
                format!("{:?}", same.map(lent).expect("it was read"))
            );
        }
        assert_eq!((records.of_person(2), records.of_person(1)), (1..4, 1..1));
        assert_eq!(records.choices(Choice::Funding).collect::<Vec<_>>(), ["own"]);
    }

    /// The same course with lent texts.
    fn lent(course: &Course) -> Lent<'_> {
        Course {
            id: Id::Text(&course.id),
            person: &course.person,
            place: course.place,
            name: &course.name,
            post: &course.post,
            department: course.department.as_deref(),
            topic: &course.topic,
            direction: course.direction.as_deref(),
            technologies: course.technologies.clone(),
            provider: course.provider.as_deref(),
            provider_name: &course.provider_name,
            kind: course.kind.as_deref(),
            kind_counts: course.kind_counts,
            status: &course.status,
            start: course.start.as_deref(),
            end: course.end.as_deref(),
            planned_year: course.planned_year,
            hours: course.hours,
            format: course.format.as_deref(),
            funding: course.funding.as_deref(),
            document_type: course.document_type.as_deref(),
            number: course.number.as_deref(),
            issued: course.issued.as_deref(),
            has_file: course.has_file,
            note: course.note.as_deref(),
        }
    }
}
