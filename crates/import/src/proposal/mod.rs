//! What becomes of each row: create, change, same, skip or ask, and the writes that it takes.
//!
//! What must hold: a blank cell erases nothing; a course list never overwrites what a staff list said of a person; the
//! same rows over what they made change nothing.

mod category;
mod course;
mod event;
mod event_day;
mod event_figures;
mod event_owner;
mod event_part;
mod gathering;
mod name_in_post;
mod person;
mod plan_mark;
mod planning;
mod responsible;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sheberlik_core::record::{self, Kind, Record, Values};
use sheberlik_core::{Context, Error, FieldProblem, Language, Result};

use crate::columns::SheetKind;
use crate::facts::RowFacts;
use crate::matching::{Candidate, Match, State, question_key};
use crate::problem::{Code, SheetProblem};
use crate::store::Store;

pub use event::ROW_BITS;

/// Kinds of dictionaries to which an import adds what no entry names.
pub const NEW_ENTRIES: [&str; 7] = [
    "position",
    "department",
    "discipline",
    "provider",
    "technology",
    "event_kind",
    "level",
];

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Something new is made.
    Create,
    /// Something known is changed.
    Change,
    /// Everything is known already.
    Same,
    /// Nothing is taken; a problem says why.
    Skip,
    /// It waits for an answer.
    Ask,
}

/// One field that changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Kind of record.
    pub record: &'static str,
    /// Field.
    pub field: String,
    /// Value before; ids of references.
    pub before: Json,
    /// Value after.
    pub after: Json,
}

/// A question about one spelling.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// What the question is about: equal for all rows that one answer settles.
    pub key: String,
    /// The name as written.
    pub spelling: String,
    /// Likeliest first.
    pub candidates: Vec<Candidate>,
    /// The one that stands out.
    pub likely: Option<usize>,
}

/// What the user, or the likelihood, says to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonAnswer {
    /// It is this person.
    Person(String),
    /// It is somebody new.
    Create(bool),
    /// Leave the rows out.
    Skip(bool),
}

/// What became of a row.
#[derive(Debug)]
pub struct Outcome {
    /// In one word.
    pub action: Action,
    /// Place of the person, where there is one.
    pub person: Option<usize>,
    /// What changes, for a row that changes.
    pub changes: Vec<Change>,
    /// The question, for a row that asks.
    pub question: Option<Question>,
}

impl Outcome {
    fn of(action: Action) -> Self {
        Self {
            action,
            person: None,
            changes: Vec::new(),
            question: None,
        }
    }
}

/// Where a row stands.
#[derive(Debug, Clone)]
pub struct RowPlace {
    /// Place of the sheet in the workbook.
    pub sheet: usize,
    /// Row, from 0.
    pub row: u32,
    /// What the sheet is.
    pub kind: SheetKind,
    /// Language of the table.
    pub language: Language,
    /// Whether the person is named by a row above.
    pub continued: bool,
    /// Kind of training that the titles of the sheet name.
    pub training_kind: Option<String>,
    /// Whether the row was kept with a question and is taken later than its workbook.
    pub kept: bool,
}

/// Works rows through, one after another.
pub struct Processor<'a, S> {
    /// What is known by now.
    pub state: State,
    store: S,
    context: &'a Context,
    answers: &'a HashMap<String, PersonAnswer>,
    accept_likely: bool,
    /// Places of people by the ids under which a dry run proposed them.
    proposed: HashMap<String, usize>,
    proposals: usize,
    /// What the file says of each title of an event in an academic year.
    announced: HashMap<(String, i32), event_day::Announced>,
    /// Keys of open questions that rows of this run settled.
    pub settled: BTreeSet<String>,
}

/// What is said of a value that a rule refuses: its field, and the rule with what it tells.
fn refusal(record: Option<&str>, problem: &FieldProblem) -> Json {
    json!({ "record": record, "field": problem.field, "reason": problem.code, "reason_args": problem.args })
}

/// The record that rows of such a list make and that has a field of this name.
fn record_with(kind: SheetKind, field: &str) -> Option<&'static str> {
    let records: &[&str] = match kind {
        SheetKind::Staff => &["person", "category_record"],
        SheetKind::Courses => &["training_record", "course_programme", "course_run"],
        SheetKind::Groups => &["group_membership", "creative_group"],
        SheetKind::Mentors => &["mentorship"],
        SheetKind::Events => &["event", "participation"],
        SheetKind::Plan => &["plan_item", "plan"],
        SheetKind::Ignored => &[],
    };
    let has = |record: &&&str| record::kind(record).is_some_and(|kind| kind.field(field).is_some());
    records.iter().find(has).copied()
}

/// What happens to one row while it is worked through.
#[derive(Default)]
struct Work {
    made_person: bool,
    made_course: bool,
    changes: Vec<Change>,
    problems: Vec<SheetProblem>,
}

impl Work {
    /// Says that a dictionary got an entry.
    fn entry_new(&mut self, cell: &str, kind: &Kind, name: &str) {
        debug_assert!(
            NEW_ENTRIES.contains(&kind.name),
            "{} has no words of its own",
            kind.name
        );
        self.problem(cell, Code::EntryNew, json!({ "record": kind.name, "name": name }));
    }

    /// Says which field a value was not taken into, and why.
    fn refused(&mut self, cell: &str, kind: &Kind, problem: &FieldProblem) {
        self.problem(cell, Code::ValueRefused, refusal(Some(kind.name), problem));
    }

    fn problem(&mut self, cell: &str, code: Code, args: Json) {
        self.problems.push(SheetProblem::at(cell.to_owned(), code, args));
    }
}

impl<'a, S: Store> Processor<'a, S> {
    /// A processor over what is stored.
    pub fn new(
        state: State,
        store: S,
        context: &'a Context,
        answers: &'a HashMap<String, PersonAnswer>,
        accept_likely: bool,
    ) -> Self {
        Self {
            state,
            store,
            context,
            answers,
            accept_likely,
            proposed: HashMap::new(),
            proposals: 0,
            announced: HashMap::new(),
            settled: BTreeSet::new(),
        }
    }

    /// Works one row through; problems are added to those of its reading.
    ///
    /// # Errors
    /// What the engine says.
    pub fn process(&mut self, facts: &RowFacts, place: &RowPlace, problems: &mut Vec<SheetProblem>) -> Result<Outcome> {
        let mut work = Work::default();
        let outcome = if place.kind == SheetKind::Plan {
            self.plan_line(facts, place, &mut work)
        } else if place.kind == SheetKind::Events {
            self.attend(facts, place, &mut work)
        } else if let Some(outcome) = unusable(facts, place, problems) {
            return Ok(outcome);
        } else {
            match self.resolve(facts, place, &mut work)? {
                Ok(person) if place.kind.gathers() => self.gather(facts, place, person, &mut work),
                Ok(person) => self.take(facts, place, person, &mut work),
                Err(outcome) => Ok(outcome),
            }
        };
        problems.append(&mut work.problems);
        match outcome {
            // A record that cannot be made leaves its row out, not the workbook.
            Err(Error::Invalid(fields)) => {
                for problem in fields {
                    let args = refusal(record_with(place.kind, &problem.field), &problem);
                    problems.push(SheetProblem::at(facts.cell.clone(), Code::RowRefused, args));
                }
                Ok(Outcome::of(Action::Skip))
            }
            outcome => outcome,
        }
    }

    /// The person of a row, made where new; or what else becomes of the row.
    fn resolve(&mut self, facts: &RowFacts, place: &RowPlace, work: &mut Work) -> Result<Result<usize, Outcome>> {
        let staff = (place.kind == SheetKind::Staff && !place.continued).then_some(place.sheet);
        let surname_only = facts.name.as_ref().is_some_and(|name| name.given_name.is_empty());
        let matched = if surname_only {
            self.match_short_name(facts)
        } else {
            self.state.match_person(facts, staff)
        };
        if self.state.waiting && !matches!(matched, Match::Ask { .. }) {
            self.settle(&question_key(facts).unwrap_or_default());
        }
        let (candidates, likely) = match matched {
            Match::Known(person) => return Ok(Ok(person)),
            // Nobody has this surname: it may be no name at all.
            Match::New if surname_only => {
                let args = json!({ "text": facts.spelling });
                work.problem(&facts.cell, Code::ParticipantUnreadable, args);
                return Ok(Err(Outcome::of(Action::Skip)));
            }
            // A list of members makes nobody in passing: the name may be misspelt.
            Match::New if place.kind.gathers() => {
                if !self.answers.contains_key(&question_key(facts).unwrap_or_default()) {
                    work.problem(&facts.cell, Code::PersonUnknown, json!({ "name": facts.spelling }));
                }
                (self.state.alike(facts), None)
            }
            Match::New => return self.create_person(facts, place, work).map(Ok),
            Match::Unnamed => return Ok(Err(Outcome::of(Action::Skip))),
            Match::Ask { candidates, likely } => (candidates, likely),
        };
        let key = question_key(facts).unwrap_or_default();
        let answer = match self.answers.get(&key) {
            Some(answer) => Some(answer.clone()),
            None if self.state.questions.get(&key).is_some_and(|state| state == "dropped") => {
                Some(PersonAnswer::Skip(true))
            }
            None if self.accept_likely => {
                likely.map(|person| PersonAnswer::Person(self.state.people[person].id.clone()))
            }
            None => None,
        };
        match answer {
            Some(PersonAnswer::Person(id)) => {
                if let Some(person) = self.proposed.get(&id).or_else(|| self.state.by_id.get(&id)).copied() {
                    self.settle(&key);
                    self.remember_spelling(person, facts)?;
                    return Ok(Ok(person));
                }
            }
            Some(PersonAnswer::Create(_)) => {
                self.settle(&key);
                let person = self.create_person(facts, place, work)?;
                self.remember_distinctions(person, &candidates)?;
                return Ok(Ok(person));
            }
            Some(PersonAnswer::Skip(_)) => {
                work.problem(&facts.cell, Code::LeftOut, json!({}));
                return Ok(Err(Outcome::of(Action::Skip)));
            }
            None => {}
        }
        self.explain_question(facts, &candidates, staff, work);
        let question = Question {
            key,
            spelling: facts.spelling.clone(),
            candidates,
            likely,
        };
        Ok(Err(Outcome {
            question: Some(question),
            ..Outcome::of(Action::Ask)
        }))
    }

    /// Notes that an open question is settled by a row of this run.
    fn settle(&mut self, key: &str) {
        if self.state.questions.get(key).is_some_and(|state| state == "open") {
            self.settled.insert(key.to_owned());
        }
    }

    /// Says why a row asks where the name alone would not.
    fn explain_question(&self, facts: &RowFacts, candidates: &[Candidate], staff: Option<usize>, work: &mut Work) {
        let Some(first) = candidates.first() else { return };
        let person = &self.state.people[first.place];
        let owner = facts.iin.as_ref().and_then(|iin| self.state.by_iin.get(iin));
        if owner == Some(&first.place) {
            let args = json!({ "name": self.state.name(first.place, self.context.language) });
            work.problem(&facts.cell, Code::IinOfAnother, args);
        } else if let (Some((sheet, cell)), Some(staff)) = (&person.seen, staff)
            && *sheet == staff
        {
            work.problem(&facts.cell, Code::NameRepeated, json!({ "cell": cell }));
        }
    }

    /// Takes over what a row says of a person who is settled.
    fn take(&mut self, facts: &RowFacts, place: &RowPlace, person: usize, work: &mut Work) -> Result<Outcome> {
        let seen_here = self.state.people[person]
            .seen
            .as_ref()
            .filter(|(sheet, _)| *sheet == place.sheet)
            .cloned();
        let staff = place.kind == SheetKind::Staff;
        if !work.made_person {
            // The second row of a person adds, it does not contradict the first.
            let fill_only = !staff || place.continued || seen_here.is_some();
            if let (true, false, Some((_, cell))) = (staff, place.continued, &seen_here) {
                work.problem(&facts.cell, Code::RowRepeated, json!({ "cell": cell }));
            }
            self.update_person(facts, place, person, fill_only, work)?;
        }
        if staff && seen_here.is_none() {
            self.state.people[person].seen = Some((place.sheet, facts.cell.clone()));
        }
        if let Some(category) = &facts.category {
            self.take_category(category, person, work)?;
        }
        let mut repeated = false;
        if let Some(course) = &facts.course {
            repeated = self.take_course(course, place, person, work)?;
        }
        let action = if work.made_person && staff || work.made_course && !staff {
            Action::Create
        } else if work.made_person || work.made_course || !work.changes.is_empty() {
            Action::Change
        } else if repeated && !staff {
            Action::Skip
        } else {
            Action::Same
        };
        let changes = std::mem::take(&mut work.changes);
        Ok(Outcome {
            action,
            person: Some(person),
            changes,
            question: None,
        })
    }

    fn next_proposal(&mut self, kind: &Kind) -> String {
        self.proposals += 1;
        format!("new:{}:{}", kind.name, self.proposals)
    }

    fn create(&mut self, kind: &'static Kind, values: Values) -> Result<String> {
        let proposed = self.next_proposal(kind);
        self.store.create(kind, &proposed, values).map(|(id, _)| id)
    }

    /// Remembers that this spelling is this person.
    fn remember_spelling(&mut self, person: usize, facts: &RowFacts) -> Result<()> {
        use sheberlik_core::people::model::PersonSpelling;
        let Some(name) = &facts.name else { return Ok(()) };
        let key = crate::memo::comparable(name).key.clone();
        let known = self.state.spellings.entry(key.clone()).or_default();
        if known.contains(&person) {
            return Ok(());
        }
        known.push(person);
        let id = self.state.people[person].id.clone();
        let (spelling, _) = crate::facts::fitted(PersonSpelling::KIND, "spelling", &facts.spelling);
        let (folded, _) = crate::facts::fitted(PersonSpelling::KIND, "folded", &key);
        let values = json!({ "person": id, "spelling": spelling, "folded": folded });
        self.create(PersonSpelling::KIND, object(values)).map(|_| ())
    }

    /// Remembers that somebody new is none of the people who were offered.
    fn remember_distinctions(&mut self, person: usize, candidates: &[Candidate]) -> Result<()> {
        use sheberlik_core::people::model::PersonDistinction;
        for candidate in candidates {
            let (id, other) = (
                self.state.people[person].id.clone(),
                self.state.people[candidate.place].id.clone(),
            );
            self.create(PersonDistinction::KIND, object(json!({ "person": id, "other": other })))?;
        }
        Ok(())
    }
}

/// The map of a JSON object.
pub(crate) fn object(value: Json) -> Values {
    match value {
        Json::Object(values) => values,
        _ => Values::new(),
    }
}

/// A row from which nothing can be taken, with the problem that says why.
fn unusable(facts: &RowFacts, place: &RowPlace, problems: &mut Vec<SheetProblem>) -> Option<Outcome> {
    let lost = |problem: &SheetProblem| {
        problem.cell == facts.cell && matches!(problem.code, Code::LettersLost | Code::NameUnreadable)
    };
    if problems.iter().any(lost) {
        return Some(Outcome::of(Action::Skip));
    }
    let mut skip = |cell: &str, code: Code| {
        problems.push(SheetProblem::at(cell.to_owned(), code, json!({})));
        Some(Outcome::of(Action::Skip))
    };
    if facts.name.is_none() && facts.iin.is_none() {
        return skip(&facts.cell, Code::NameMissing);
    }
    if let Some(group) = &facts.group {
        if group.name.is_none() {
            return skip(&facts.cell, Code::GroupMissing);
        }
        if group.role.as_deref() == Some("head") {
            return skip(&facts.cell, Code::HeadByHand);
        }
    }
    if facts.pair.as_ref().is_some_and(|pair| pair.mentor.is_none()) {
        return skip(&facts.cell, Code::MentorMissing);
    }
    if place.kind == SheetKind::Courses {
        match &facts.course {
            None => return skip(&facts.cell, Code::CourseMissing),
            Some(course) if course.title.is_none() => return skip(&facts.cell, Code::TitleMissing),
            Some(_) => {}
        }
    }
    None
}
