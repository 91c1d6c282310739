//! The sample college: what the first start opens for those who want to look round, and what is put away before real
//! work begins.
//!
//! What must hold: the sample goes in as one operation and comes out as one operation; it never mixes with people whom
//! the user entered, neither on the way in nor on the way out.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sheberlik_core::college::calls::{college_id, set_up};
use sheberlik_core::college::model::{College, Department, Official};
use sheberlik_core::db::entries_of;
use sheberlik_core::record::{self, FieldKind, Kind, Record, Values};
use sheberlik_core::text::names::PersonName;
use sheberlik_core::{Answer, Context, Engine, Error, Op, Reader, Result, Writer};

use crate::establishment::{COLLEGE, COLLEGE_SHORT, COMMISSIONS, STAFF, Text};
use crate::excellence::Excellence;
use crate::ground::{Soil, department, spell, values};
use crate::member::Member;
use crate::mentoring::Mentoring;
use crate::office::Office;
use crate::random::Random;
use crate::support::Support;
use crate::teacher::{Staff, Teacher};
use crate::training::Courses;

/// Seed of the sample that the program opens.
const SEED: u64 = 20;
/// Training records of the sample.
const RECORDS: usize = 205;
/// Courses of the sample that several people took together.
const RUNS: usize = 16;

/// How much the sample holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// People.
    pub people: usize,
    /// Training records.
    pub training_records: usize,
}

/// Opens the sample college that the program shows.
///
/// # Errors
/// As [`college`].
pub fn open_sample(engine: &Engine, context: &Context) -> Result<Answer<Sample>> {
    college(engine, context, SEED)
}

/// Fills an empty college with an invented one as one operation that can be undone.
///
/// # Errors
/// `sample_not_empty` with `count` where there are people already, or what saving refuses with.
pub fn college(engine: &Engine, context: &Context, seed: u64) -> Result<Answer<Sample>> {
    engine.write(Op::new("sample_open", json!({})), context, |writer| {
        let people = count(writer, "person")?;
        if people > 0 {
            return Err(Error::coded("sample_not_empty", json!({ "count": people })));
        }
        fill(writer, context, seed)
    })
}

fn count(reader: &Reader<'_>, table: &str) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM {table} WHERE deleted_at IS NULL");
    Ok(reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([], |row| row.get(0))?)
}

fn fill(writer: &Writer<'_>, context: &Context, seed: u64) -> Result<Sample> {
    let mut random = Random::new(seed);
    let mut staff = Staff::new(context.today, std::collections::HashSet::new());
    let teachers: Vec<Teacher> = (0..STAFF).map(|_| staff.invent(&mut random)).collect();
    let mut courses = Courses::new(&mut random, context.today, RUNS, 400_000);
    let soil = Soil::prepare(writer, context.today, courses.runs())?;
    let mut departments = Vec::new();
    for commission in COMMISSIONS {
        departments.push(department(writer, &commission.name, None)?);
    }
    let mut members = Vec::new();
    let mut written = 0;
    for (place, teacher) in teachers.iter().enumerate() {
        let wanted = crate::fill::quota(&mut random, place, STAFF, RECORDS, written);
        let taken = courses.invent(&mut random, teacher, wanted);
        written += taken.len();
        let planted = soil.plant(writer, &mut random, teacher, &departments[teacher.commission], &taken)?;
        members.push(Member::of(teacher, planted, taken));
    }
    let people: Vec<String> = members.iter().map(|member| member.person().to_owned()).collect();
    chairs(writer, &teachers, &people, &departments)?;
    establish(writer, &teachers)?;
    Support::new(writer, context, seed, false)?.plant(writer, &soil, &members)?;
    let mut excellence = Excellence::new(writer, context, seed, false)?;
    let fellows = excellence.plant(writer, &members, None)?;
    Mentoring::new(writer, context, seed, false)?.plant(writer, &members, &fellows, excellence.years())?;
    Office::new(context, seed, excellence.years(), &members).plant(writer)?;
    Ok(Sample {
        people: people.len(),
        training_records: written,
    })
}

/// Each commission gets its most experienced teacher as chair and another one as secretary.
fn chairs(writer: &Writer<'_>, teachers: &[Teacher], people: &[String], departments: &[String]) -> Result<()> {
    for (commission, department) in departments.iter().enumerate() {
        let mut members: Vec<usize> = (0..teachers.len())
            .filter(|place| teachers[*place].commission == commission && teachers[*place].status == "active")
            .filter(|place| teachers[*place].employment == "staff")
            .collect();
        members.sort_by_key(|place| teachers[*place].pedagogical_start);
        let id = |place: Option<&usize>| place.map(|place| people[*place].clone());
        let fields = json!({ "chair": id(members.first()), "secretary": id(members.last()) });
        record::update(writer, Department::KIND, department, values(fields))?;
    }
    Ok(())
}

/// The college's own fields and those who sign its papers.
fn establish(writer: &Writer<'_>, teachers: &[Teacher]) -> Result<()> {
    let mut college = values(json!({
        "kind": "college", "bin": "000940000011", "region": "Қостанай облысы", "document_language": "kk_ru",
        "phone": "+7 700 000 00 01", "sample": true,
        "city_kk": "Тобыл қаласы", "city_ru": "город Тобыл", "city_en": "Tobyl",
    }));
    spell(&mut college, "name", &COLLEGE);
    spell(&mut college, "short_name", &COLLEGE_SHORT);
    spell(&mut college, "authority", &AUTHORITY);
    set_up(writer, college, None)?;
    for (place, (post, duty, title)) in SIGNATORIES.iter().enumerate() {
        let Some(teacher) = teachers.iter().find(|teacher| teacher.post.id == *post) else {
            continue;
        };
        let (surname, given) = teacher.name.latin();
        let mut fields = values(json!({
            "duty": duty, "rank": place + 1, "valid_from": teacher.hired,
            "name_kk": teacher.name.kk.signature(), "name_ru": teacher.name.ru.signature(),
            "name_en": PersonName::new(&surname, &given, None).signature(),
        }));
        spell(&mut fields, "post", title);
        record::create(writer, Official::KIND, fields)?;
    }
    Ok(())
}

const AUTHORITY: Text = Text {
    kk: "Қостанай облысы әкімдігінің білім басқармасы",
    ru: "Управление образования акимата Костанайской области",
    en: "Education Department of Kostanay Region",
};

/// Who signs: position, duty, post.
const SIGNATORIES: &[(&str, &str, Text)] = &[
    (
        "position-director",
        "director",
        Text {
            kk: "директор",
            ru: "директор",
            en: "director",
        },
    ),
    (
        "position-deputy-teaching-methodical",
        "deputy",
        Text {
            kk: "директордың оқу-әдістемелік жұмыс жөніндегі орынбасары",
            ru: "заместитель директора по учебно-методической работе",
            en: "deputy director for teaching and methodical work",
        },
    ),
    (
        "position-deputy-teaching",
        "deputy",
        Text {
            kk: "директордың оқу ісі жөніндегі орынбасары",
            ru: "заместитель директора по учебной работе",
            en: "deputy director for teaching",
        },
    ),
    (
        "position-methodist",
        "methodist",
        Text {
            kk: "әдіскер",
            ru: "методист",
            en: "methodist",
        },
    ),
];

/// Puts everything of the sample away as one operation that can be undone; answers how many rows that were.
///
/// What the user hung on the sample's people while looking round goes with them; what stands on its own stays.
///
/// # Errors
/// `sample_mixed` with `count` where the user's own people are there too.
pub fn remove_sample(engine: &Engine, context: &Context) -> Result<Answer<usize>> {
    engine.write(Op::new("sample_clear", json!({})), context, |writer| {
        let Some(operation) = opened(writer)? else { return Ok(0) };
        let mut rows: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut college_before = None;
        for image in entries_of(writer.connection(), operation)? {
            match image.before {
                None => rows.entry(image.table).or_default().push(image.id),
                Some(before) if image.table == "college" => college_before = Some((image.id, before)),
                Some(_) => {}
            }
        }
        let own = own_people(writer, rows.get("person").map_or(&[][..], Vec::as_slice))?;
        if own > 0 {
            return Err(Error::coded("sample_mixed", json!({ "count": own })));
        }
        let mut away = 0;
        for (table, ids) in &rows {
            away += put_away(writer, table, ids)?;
        }
        away += follow(writer)?;
        if let Some((id, before)) = college_before {
            give_back(writer, &id, &before)?;
        }
        Ok(away)
    })
}

/// The operation that opened the sample, if it stands.
fn opened(reader: &Reader<'_>) -> Result<Option<i64>> {
    let Some(college) = college_id(reader)? else {
        return Ok(None);
    };
    let sql = "SELECT max(number) FROM operation WHERE code = 'sample_open' AND kind = 'do' AND undone = 0
               AND (SELECT sample FROM college WHERE id = ?1) = 1";
    Ok(reader.connection().query_row(sql, [college], |row| row.get(0))?)
}

fn own_people(reader: &Reader<'_>, sample: &[String]) -> Result<usize> {
    let mut statement = reader
        .connection()
        .prepare("SELECT id FROM person WHERE deleted_at IS NULL")?;
    let people: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(people.iter().filter(|id| !sample.contains(id)).count())
}

fn put_away(writer: &Writer<'_>, table: &str, ids: &[String]) -> Result<usize> {
    let sql = format!("UPDATE {table} SET deleted_at = ?1, updated_at = ?1 WHERE id = ?2 AND deleted_at IS NULL");
    let mut statement = writer.connection().prepare(&sql)?;
    let stamp = writer.context().stamp();
    let mut rows = 0;
    for id in ids {
        rows += statement.execute((&stamp, id))?;
    }
    Ok(rows)
}

/// Puts away what cannot be without a row that is away, and blanks what merely names one; until nothing is left to do.
fn follow(writer: &Writer<'_>) -> Result<usize> {
    let stamp = writer.context().stamp();
    let mut rows = 0;
    loop {
        let mut more = 0;
        for kind in record::kinds() {
            for field in kind.fields {
                if let FieldKind::References { through, .. } = field.kind {
                    unlink(writer, kind, through, &stamp)?;
                }
                let FieldKind::Reference { record } = field.kind else {
                    continue;
                };
                let goes = field.required || field.owner;
                let set = match goes {
                    true => "deleted_at = ?1".to_owned(),
                    false => format!("{} = NULL", field.name),
                };
                let sql = format!(
                    "UPDATE {} SET {set}, updated_at = ?1 WHERE deleted_at IS NULL
                     AND {} IN (SELECT id FROM {record} WHERE deleted_at IS NOT NULL)",
                    kind.name, field.name
                );
                let touched = writer.connection().prepare_cached(&sql)?.execute([&stamp])?;
                more += if goes { touched } else { 0 };
            }
        }
        if more == 0 {
            return Ok(rows);
        }
        rows += more;
    }
}

/// Links of rows that are away, so that nothing in a dictionary is «in use» by them.
fn unlink(writer: &Writer<'_>, kind: &Kind, through: &str, stamp: &str) -> Result<()> {
    let sql = format!(
        "UPDATE {through} SET deleted_at = ?1, updated_at = ?1 WHERE deleted_at IS NULL
         AND {name} IN (SELECT id FROM {name} WHERE deleted_at IS NOT NULL)",
        name = kind.name
    );
    writer.connection().prepare_cached(&sql)?.execute([stamp])?;
    Ok(())
}

/// A college that was set up before the sample gets its own fields back.
fn give_back(writer: &Writer<'_>, id: &str, before: &str) -> Result<()> {
    let before: Value = serde_json::from_str(before)?;
    let own = |field: &&record::Field| before.get(field.name).is_some();
    let fields: Values = College::KIND
        .fields
        .iter()
        .filter(own)
        .map(|field| (field.name.to_owned(), before[field.name].clone()))
        .collect();
    record::update(writer, College::KIND, id, fields)?;
    Ok(())
}
