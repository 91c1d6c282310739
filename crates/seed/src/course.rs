//! One course of one person, or one held for several people.

use chrono::NaiveDate;

use crate::programme_list::PROGRAMMES;
use crate::random::Random;

/// A course held for several people.
#[derive(Debug, Clone)]
pub struct Run {
    /// Place in [`PROGRAMMES`].
    pub programme: usize,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// How it was held.
    pub format: &'static str,
    /// Who paid.
    pub funding: &'static str,
    /// Language of teaching.
    pub language: &'static str,
    /// Cost for one person in tenge.
    pub cost: i64,
}

/// One invented course of one person.
#[derive(Debug, Clone)]
pub struct Course {
    /// Place in [`PROGRAMMES`].
    pub programme: usize,
    /// Place among the runs.
    pub run: Option<usize>,
    /// State.
    pub status: &'static str,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// Year for which it was planned.
    pub planned_year: Option<i32>,
    /// How it was held.
    pub format: Option<&'static str>,
    /// Who paid.
    pub funding: Option<&'static str>,
    /// Basis.
    pub basis: Option<String>,
    /// Day of the application.
    pub applied: Option<NaiveDate>,
    /// Entry and exit test, per cent.
    pub tests: Option<(i64, i64)>,
    /// What was issued: type, number, day.
    pub document: Option<(&'static str, String, NaiveDate)>,
}

impl Course {
    /// First day of the window of post-course support, if the course calls for it (R-PC-1, 2).
    pub(crate) fn case_start(&self) -> Option<NaiveDate> {
        let (_, _, issued) = self.document.as_ref()?;
        (self.status == "certified" && PROGRAMMES[self.programme].opens_case()).then_some(*issued)
    }
}

/// Whether courses of that programme are held so.
pub(crate) fn held(programme: usize, format: &str) -> bool {
    match PROGRAMMES[programme].kind {
        "training-kind-internship" => format == "in_person",
        "training-kind-online" => format == "distance",
        _ => true,
    }
}

/// Whether the course is not held within these days.
pub(crate) fn apart(course: &Course, start: NaiveDate, end: NaiveDate) -> bool {
    match (course.start, course.end) {
        (Some(first), Some(last)) => end < first || last < start,
        _ => true,
    }
}

/// What the course rests on: the plan of its year, an order, the teacher's own wish, or nothing that is known.
pub(crate) fn basis(random: &mut Random, planned_year: Option<i32>) -> Option<String> {
    match planned_year {
        Some(year) if random.chance(80) => Some(format!("{year} жылғы перспективалық жоспар")),
        _ if random.chance(30) => Some(format!("№ {}-ө бұйрық", random.between(10, 199))),
        _ if random.chance(25) => Some("өз қалауы бойынша".to_owned()),
        _ => None,
    }
}
