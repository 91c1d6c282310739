//! Calls of the room: the teacher's card, duplicates, merge.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::clock::{self, PdClock};
use super::duplicates::{self, Duplicate};
use super::merge;
use super::model::{CategoryRecord, Person, PersonDistinction, TechnologyExperience};
use crate::bank::model::{ExperienceGeneralisation, Publication, Resource};
use crate::calls::Nothing;
use crate::context::Context;
use crate::db::{Answer, Engine, Reader};
use crate::documents::model::Document;
use crate::events::model::Participation;
use crate::evidence::model::Evidence;
use crate::groups::model::{GroupMembership, Headship, MemberResult};
use crate::mentoring::model::Mentorship;
use crate::network::model::StudyVisit;
use crate::op::Op;
use crate::post_course::model::PostCourseCase;
use crate::problem::Result;
use crate::record::calls::Id;
use crate::record::checks::text;
use crate::record::{self, Condition, Finding, Kind, ListRequest, Record, Values};
use crate::sessions::model::Attendance;
use crate::training::model::TrainingRecord;

/// All about one teacher.
#[derive(Debug, Serialize, TS)]
pub struct PersonCard {
    /// The person.
    #[ts(type = "Row")]
    pub row: Values,
    /// The PD clock, explained.
    pub clock: PdClock,
    /// Categories, newest first.
    #[ts(type = "Row[]")]
    pub categories: Vec<Values>,
    /// Courses, newest first.
    #[ts(type = "Row[]")]
    pub training: Vec<Values>,
    /// Technologies, newest first.
    #[ts(type = "Row[]")]
    pub technologies: Vec<Values>,
    /// Cases of post-course support, the next due first.
    #[ts(type = "Row[]")]
    pub cases: Vec<Values>,
    /// Evidence of professional development, newest first.
    #[ts(type = "Row[]")]
    pub evidence: Vec<Values>,
    /// Memberships in groups, newest first; rows of `group_membership`.
    #[ts(type = "Row[]")]
    pub groups: Vec<Values>,
    /// Groups that the person heads or headed; rows of `headship`.
    #[ts(type = "Row[]")]
    pub headships: Vec<Values>,
    /// Sessions with the mark of attendance, newest first; rows of `attendance`.
    #[ts(type = "Row[]")]
    pub attendance: Vec<Values>,
    /// Hours of the sessions that the person was at.
    #[ts(type = "number")]
    pub session_hours: i64,
    /// Pairs as mentor or mentee, newest first; rows of `mentorship`.
    #[ts(type = "Row[]")]
    pub mentoring: Vec<Values>,
    /// What years of groups gave the person; rows of `member_result`.
    #[ts(type = "Row[]")]
    pub results: Vec<Values>,
    /// Events at which the person was, in each role, newest first; rows of `participation`.
    #[ts(type = "Row[]")]
    pub participations: Vec<Values>,
    /// Publications and methodical products, newest first; rows of `publication`.
    #[ts(type = "Row[]")]
    pub publications: Vec<Values>,
    /// Experience on its way to colleagues; rows of `experience_generalisation`.
    #[ts(type = "Row[]")]
    pub experience: Vec<Values>,
    /// Documents that the person wrote; rows of `document`.
    #[ts(type = "Row[]")]
    pub documents: Vec<Values>,
    /// What the person gave to the methodical bank; rows of `resource`.
    #[ts(type = "Row[]")]
    pub resources: Vec<Values>,
    /// Visits to other organisations as one of a team; rows of `study_visit`.
    #[ts(type = "Row[]")]
    pub study_visits: Vec<Values>,
    /// People that may be this one.
    pub duplicates: Vec<Duplicate>,
    /// What deserves a word.
    pub warnings: Vec<Finding>,
}

/// Two people.
#[derive(Debug, Deserialize, TS)]
pub struct Pair {
    /// One.
    pub person: String,
    /// The other.
    pub other: String,
}

/// Which row stays and which is put away.
#[derive(Debug, Deserialize, TS)]
pub struct MergeRequest {
    /// The row that stays.
    pub keep: String,
    /// The row that is put away.
    pub gone: String,
}

pub(crate) fn card(engine: &Engine, context: &Context, request: Id) -> Result<Answer<PersonCard>> {
    engine.read(|reader| {
        let id = &request.id;
        let person: Person = record::load(reader, id)?;
        let row = record::get(reader, Person::KIND, id, context)?;
        let attendance = of_person(reader, Attendance::KIND, id, context)?;
        let warnings = Person::KIND
            .warn
            .map_or(Ok(Vec::new()), |warn| warn(reader, id, &row, context))?;
        Ok(Answer::of(PersonCard {
            clock: clock::clock_of(reader, &person, context)?,
            categories: of_person(reader, CategoryRecord::KIND, id, context)?,
            training: of_person(reader, TrainingRecord::KIND, id, context)?,
            cases: of_person(reader, PostCourseCase::KIND, id, context)?,
            evidence: of_person(reader, Evidence::KIND, id, context)?,
            technologies: of_person(reader, TechnologyExperience::KIND, id, context)?,
            groups: of_person(reader, GroupMembership::KIND, id, context)?,
            headships: of_person(reader, Headship::KIND, id, context)?,
            results: of_person(reader, MemberResult::KIND, id, context)?,
            mentoring: pairs(reader, id, context)?,
            participations: of_person(reader, Participation::KIND, id, context)?,
            publications: referring(reader, Publication::KIND, "authors", id, context)?,
            experience: of_person(reader, ExperienceGeneralisation::KIND, id, context)?,
            documents: referring(reader, Document::KIND, "authors", id, context)?,
            resources: referring(reader, Resource::KIND, "authors", id, context)?,
            study_visits: referring(reader, StudyVisit::KIND, "team", id, context)?,
            session_hours: hours(&attendance),
            attendance,
            duplicates: duplicates::duplicates_of(reader, &person, context)?,
            warnings,
            row,
        }))
    })
}

/// Hours of the sessions that the person was at.
fn hours(attendance: &[Values]) -> i64 {
    let counted = attendance.iter().filter_map(|mark| mark.get("counted_hours")?.as_i64());
    counted.sum()
}

/// Pairs in which the person is the one or the other, the newest first.
fn pairs(reader: &Reader<'_>, person: &str, context: &Context) -> Result<Vec<Values>> {
    let mut pairs = referring(reader, Mentorship::KIND, "mentor", person, context)?;
    pairs.extend(referring(reader, Mentorship::KIND, "mentee", person, context)?);
    pairs.sort_by(|one, other| text(other, "since").cmp(&text(one, "since")));
    Ok(pairs)
}

fn of_person(reader: &Reader<'_>, kind: &Kind, person: &str, context: &Context) -> Result<Vec<Values>> {
    referring(reader, kind, "person", person, context)
}

fn referring(reader: &Reader<'_>, kind: &Kind, field: &str, person: &str, context: &Context) -> Result<Vec<Values>> {
    let request = ListRequest {
        conditions: Some([(field.to_owned(), Condition::Is(json!(person)))].into()),
        limit: Some(record::MAX_ROWS),
        ..ListRequest::default()
    };
    Ok(record::list(reader, kind, &request, context)?.rows)
}

pub(crate) fn duplicates(engine: &Engine, context: &Context, _: Nothing) -> Result<Answer<Vec<Duplicate>>> {
    engine
        .read(|reader| duplicates::duplicates(reader, context))
        .map(Answer::of)
}

pub(crate) fn not_same(engine: &Engine, context: &Context, request: Pair) -> Result<Answer<String>> {
    let name = engine.read(|reader| record::title(reader, Person::KIND, &request.person, context.language))?;
    let op = Op::new("not_same_person", json!({ "name": name.map(|(title, _)| title) }));
    engine.write(op, context, |writer| {
        let mut values = Values::new();
        values.insert("person".into(), json!(request.person));
        values.insert("other".into(), json!(request.other));
        record::create(writer, PersonDistinction::KIND, values)
    })
}

pub(crate) fn merge(engine: &Engine, context: &Context, request: MergeRequest) -> Result<Answer<String>> {
    merge::merge(engine, context, &request.keep, &request.gone)
}
