//! Who is responsible for a line of a plan, as its cell says it: roles, people, or words that wait for an answer.
//!
//! What must hold: a surname that fits several people is asked, never guessed; what nobody answers stays as words.

use serde_json::{Value as Json, json};
use sheberlik_core::Result;
use sheberlik_core::text::fold;

use super::name_in_post::{name_in_post, name_of};
use super::{PersonAnswer, Processor, Question, RowPlace, Work};
use crate::facts::{PlanFacts, RowFacts, shortened};
use crate::matching::{Candidate, Match, question_key};
use crate::memo;
use crate::problem::Code;
use crate::store::Store;

/// Who is responsible by a piece of a cell.
enum Who {
    Role(String),
    Person(usize),
    /// Nobody who is known: kept as words.
    Words,
    Ask(Question),
}

/// All who are responsible for a line.
#[derive(Default)]
pub(super) struct Responsible {
    pub(super) people: Vec<String>,
    pub(super) roles: Vec<String>,
    /// Pieces that nobody answers, as written.
    pub(super) words: Vec<String>,
    pub(super) question: Option<Question>,
}

impl<S: Store> Processor<'_, S> {
    /// Who is responsible, piece by piece; a piece of several people or roles joined by «and» is taken apart.
    pub(super) fn responsible(&mut self, line: &PlanFacts, place: &RowPlace, work: &mut Work) -> Result<Responsible> {
        let mut found = Responsible::default();
        for piece in &line.responsible {
            let whole = self.who(piece, line, place, work)?;
            if let (Who::Words, Some(parts)) = (&whole, parts_of(piece)) {
                let mut each = Vec::new();
                for part in &parts {
                    each.push((part, self.who(part, line, place, work)?));
                }
                if !each.iter().any(|(_, who)| matches!(who, Who::Words)) {
                    for (part, who) in each {
                        self.note(&mut found, part, who);
                    }
                    continue;
                }
            }
            if let (Who::Words, Some(both)) = (&whole, name_in_post(piece)) {
                let named = self.who(both.name, line, place, work)?;
                if !matches!(named, Who::Words) {
                    let post = self.who(both.post, line, place, work)?;
                    // A post that no dictionary knows stays in the words of a name that is asked for.
                    let written = if matches!(post, Who::Role(_)) {
                        self.note(&mut found, both.post, post);
                        both.name
                    } else {
                        piece
                    };
                    self.note(&mut found, written, named);
                    continue;
                }
            }
            if matches!(whole, Who::Words) {
                let args = json!({ "text": shortened(piece) });
                work.problem(&line.responsible_cell, Code::ResponsibleText, args);
            }
            self.note(&mut found, piece, whole);
        }
        Ok(found)
    }

    fn note(&self, found: &mut Responsible, piece: &str, who: Who) {
        let add = |list: &mut Vec<String>, id: String| {
            if !list.contains(&id) {
                list.push(id);
            }
        };
        match who {
            Who::Role(id) => add(&mut found.roles, id),
            Who::Person(person) => add(&mut found.people, self.state.people[person].id.clone()),
            Who::Words => found.words.push(piece.to_owned()),
            Who::Ask(question) => {
                found.words.push(piece.to_owned());
                found.question.get_or_insert(question);
            }
        }
    }

    fn who(&mut self, piece: &str, line: &PlanFacts, place: &RowPlace, work: &mut Work) -> Result<Who> {
        if let Some(id) = self.planning().roles.find(piece) {
            return Ok(Who::Role(id.to_owned()));
        }
        let Some(name) = name_of(piece) else {
            return Ok(Who::Words);
        };
        let facts = RowFacts {
            spelling: piece.to_owned(),
            name: Some(name),
            cell: line.responsible_cell.clone(),
            ..RowFacts::default()
        };
        let matched = self.match_short_name(&facts);
        let key = question_key(&facts).unwrap_or_default();
        let (candidates, likely) = match matched {
            Match::Known(person) => {
                self.settle(&key);
                return Ok(Who::Person(person));
            }
            Match::Ask { candidates, likely } => (candidates, likely),
            Match::New | Match::Unnamed => return Ok(Who::Words),
        };
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
                if let Some(person) = self.state.by_id.get(&id).copied() {
                    self.settle(&key);
                    self.remember_spelling(person, &facts)?;
                    return Ok(Who::Person(person));
                }
            }
            Some(PersonAnswer::Create(_)) if facts.name.as_ref().is_some_and(|name| !name.given_name.is_empty()) => {
                self.settle(&key);
                return self.create_person(&facts, place, work).map(Who::Person);
            }
            Some(PersonAnswer::Create(_) | PersonAnswer::Skip(_)) => {
                self.settle(&key);
                return Ok(Who::Words);
            }
            None => {}
        }
        Ok(Who::Ask(Question {
            key,
            spelling: piece.to_owned(),
            candidates,
            likely,
        }))
    }

    /// Who is meant by a name, or by a surname alone: the only one who has it, or one of those who do.
    pub(super) fn match_short_name(&self, facts: &RowFacts) -> Match {
        let Some(name) = &facts.name else { return Match::Unnamed };
        if !name.given_name.is_empty() {
            return match self.state.match_person(facts, None) {
                // Initials that fit one person only name that person, as a surname does.
                Match::Ask { candidates, .. } if name.is_abbreviated() && candidates.len() == 1 => {
                    Match::Known(candidates[0].place)
                }
                matched => matched,
            };
        }
        if let Some([person]) = self.state.spellings.get(&memo::comparable(name).key).map(Vec::as_slice) {
            return Match::Known(*person);
        }
        let wanted = fold::narrow(&name.surname);
        let has_surname = |place: &usize| {
            let names = &self.state.people[*place].names;
            names.iter().any(|(_, known, _)| fold::narrow(&known.surname) == wanted)
        };
        let works = |place: &usize| {
            let status = self.state.people[*place].values.get("status").and_then(Json::as_str);
            !status.is_some_and(|status| ["dismissed", "moved"].contains(&status))
        };
        let all: Vec<usize> = (0..self.state.people.len()).filter(has_surname).collect();
        let working: Vec<usize> = all.iter().copied().filter(|place| works(place)).collect();
        match if working.is_empty() { &all } else { &working }.as_slice() {
            [] => Match::New,
            [one] => Match::Known(*one),
            several => Match::Ask {
                candidates: several
                    .iter()
                    .map(|place| Candidate {
                        place: *place,
                        score: 0.5,
                    })
                    .collect(),
                likely: None,
            },
        }
    }
}

impl Responsible {
    /// People besides the first, and roles.
    pub(super) fn clone_links(&self) -> (Vec<String>, Vec<String>) {
        (self.people.iter().skip(1).cloned().collect(), self.roles.clone())
    }
}

/// The parts of a piece that is joined by «and».
fn parts_of(piece: &str) -> Option<Vec<String>> {
    let joint = [" и ", " және ", " мен ", " пен ", " and "]
        .into_iter()
        .find(|word| piece.contains(word))?;
    Some(piece.split(joint).map(|part| part.trim().to_owned()).collect())
}
