//! Trial data of any size: a college, an oblast, the country (domain.md §6.3).
//!
//! A college goes in as one operation through normal saving. Anything larger is planted in bulk
//! ([`Engine::plant`]): the same rows with the same sort keys and search entries, in one transaction, but without a
//! journal, so there is nothing to undo; take a backup first, or an empty folder.

use std::collections::HashSet;

use serde_json::json;
use sheberlik_core::{Answer, Context, Engine, Op, Progress, Reader, Result};

use crate::establishment::{COMMISSIONS, STAFF, college_name};
use crate::excellence::Excellence;
use crate::ground::{Ground, Soil, department};
use crate::member::Member;
use crate::mentoring::Mentoring;
use crate::random::Random;
use crate::support::Support;
use crate::teacher::Staff;
use crate::training::Courses;

/// How much is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// One college of average size.
    College,
    /// A typical oblast.
    Oblast,
    /// The country.
    Country,
}

impl Size {
    /// The size of that name: `college`, `oblast`, `country`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "college" => Some(Self::College),
            "oblast" => Some(Self::Oblast),
            "country" => Some(Self::Country),
            _ => None,
        }
    }

    /// How many people.
    pub fn people(self) -> usize {
        match self {
            Self::College => STAFF,
            Self::Oblast => 2_200,
            Self::Country => 44_000,
        }
    }

    /// About how many training records; those of the country are exact to a few.
    pub fn training_records(self) -> usize {
        match self {
            Self::College => 205,
            Self::Oblast => 9_000,
            Self::Country => 180_000,
        }
    }

    /// How many colleges the people belong to.
    pub fn colleges(self) -> usize {
        match self {
            Self::College => 1,
            Self::Oblast => 35,
            Self::Country => 706,
        }
    }
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filled {
    /// People.
    pub people: usize,
    /// Training records.
    pub training_records: usize,
}

/// Writes invented people with their courses beside what is there.
///
/// # Errors
/// `cancelled`, or what the database says; nothing is written then.
pub fn fill(engine: &Engine, context: &Context, size: Size, seed: u64, progress: &Progress) -> Result<Answer<Filled>> {
    match size {
        Size::College => {
            let op = Op::new("seed", json!({ "count": size.people() }));
            engine.write(op, context, |writer| sow(writer, context, size, seed, progress))
        }
        Size::Oblast | Size::Country => engine.plant(context, |planter| sow(planter, context, size, seed, progress)),
    }
}

fn sow(ground: &impl Ground, context: &Context, size: Size, seed: u64, progress: &Progress) -> Result<Filled> {
    let (people, records) = (size.people(), size.training_records());
    let mut random = Random::new(seed);
    let mut staff = Staff::new(context.today, numbers(ground.reader())?);
    let mut courses = Courses::new(&mut random, context.today, people / 4, certificates(seed));
    let soil = Soil::prepare(ground, context.today, courses.runs())?;
    let mut departments = Vec::new();
    for college in 0..size.colleges() {
        let of = (size != Size::College).then(|| college_name(college));
        for commission in COMMISSIONS {
            departments.push(department(ground, &commission.name, of.clone())?);
        }
    }
    let mut lives = Lives::new(ground, context, size, seed)?;
    let mut members = Vec::new();
    let mut written = 0;
    for place in 0..people {
        if place % 50 == 0 {
            progress.step(place as u64, people as u64, "seed");
            progress.check()?;
        }
        let teacher = staff.invent(&mut random);
        let wanted = quota(&mut random, place, people, records, written);
        let taken = courses.invent(&mut random, &teacher, wanted);
        written += taken.len();
        let college = (place / STAFF) % size.colleges();
        let department = &departments[college * COMMISSIONS.len() + teacher.commission];
        let planted = soil.plant(ground, &mut random, &teacher, department, &taken)?;
        members.push(Member::of(&teacher, planted, taken));
        if members.len() == STAFF {
            lives.plant(ground, &soil, &members, place / STAFF)?;
            members.clear();
        }
    }
    lives.plant(ground, &soil, &members, people / STAFF)?;
    progress.step(people as u64, people as u64, "seed");
    Ok(Filled {
        people,
        training_records: written,
    })
}

/// What a college lives besides its courses: post-course support, the School, mentoring.
struct Lives {
    size: Size,
    support: Support,
    excellence: Excellence,
    mentoring: Mentoring,
}

impl Lives {
    fn new(ground: &impl Ground, context: &Context, size: Size, seed: u64) -> Result<Self> {
        let thrifty = size != Size::College;
        Ok(Self {
            size,
            support: Support::new(ground.reader(), context, seed, thrifty)?,
            excellence: Excellence::new(ground, context, seed, thrifty)?,
            mentoring: Mentoring::new(ground.reader(), context, seed, thrifty)?,
        })
    }

    /// Writes what the college with that number lives; a few people over the last one are not a college.
    fn plant(&mut self, ground: &impl Ground, soil: &Soil, members: &[Member], college: usize) -> Result<()> {
        self.support.plant(ground, soil, members)?;
        if members.len() < STAFF || college >= self.size.colleges() {
            return Ok(());
        }
        let of = (self.size != Size::College).then(|| college_name(college));
        let fellows = self.excellence.plant(ground, members, of.as_ref())?;
        let years = self.excellence.years();
        self.mentoring.plant(ground, members, &fellows, years)
    }
}

/// How many records the person at that place should have, so that all of them together have `total`: some more, some
/// fewer than the average, and whoever had fewer than asked leaves theirs to the next.
pub(crate) fn quota(random: &mut Random, place: usize, people: usize, total: usize, written: usize) -> usize {
    let due = total * (place + 1) / people;
    let spread = if place + 1 == people { 0 } else { random.between(-2, 2) };
    let wanted = i64::try_from(due).unwrap_or(0) + spread - i64::try_from(written).unwrap_or(0);
    usize::try_from(wanted).unwrap_or(0).clamp(1, 9)
}

/// The first certificate number of a seed, so that two fills do not issue the same ones.
fn certificates(seed: u64) -> u64 {
    1_000_000 + seed % 50 * 2_000_000
}

/// Numbers that people have already.
fn numbers(reader: &Reader<'_>) -> Result<HashSet<String>> {
    let mut statement = reader
        .connection()
        .prepare("SELECT iin FROM person WHERE iin IS NOT NULL")?;
    let numbers = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(numbers)
}
