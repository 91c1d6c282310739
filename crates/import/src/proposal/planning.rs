//! A line of a plan: made with its plan and section, filled up, or left as is.
//!
//! What must hold: nothing of a cell is lost — what no dictionary and nobody answers stays as words; a surname that fits
//! several people is asked, and the line comes in meanwhile; what is stored of a line is never taken back.

use serde_json::{Value as Json, json};
use sheberlik_core::Result;
use sheberlik_core::planning::model::{Plan, PlanItem, PlanSection};
use sheberlik_core::record::{Kind, Record, Values};
use sheberlik_core::text::fold;
use sheberlik_core::text::names::PersonName;

use super::{Action, Change, Outcome, PersonAnswer, Processor, Question, RowPlace, Work, object};
use crate::columns::evidence::looks_like_person;
use crate::facts::{PlanFacts, RowFacts, fitted, shortened};
use crate::matching::{Candidate, LineEntry, Match, PlanEntry, Planning, SectionEntry, question_key};
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
struct Responsible {
    people: Vec<String>,
    roles: Vec<String>,
    words: Vec<String>,
    question: Option<Question>,
}

impl<S: Store> Processor<'_, S> {
    /// Takes over a line of a plan.
    pub(super) fn plan_line(&mut self, facts: &RowFacts, place: &RowPlace, work: &mut Work) -> Result<Outcome> {
        if self.state.planning.is_none() {
            self.state.planning = Some(Planning::load(self.store.reader())?);
        }
        let Some((line, activity)) = facts
            .plan
            .as_ref()
            .and_then(|line| Some((line, line.activity.as_ref()?)))
        else {
            work.problem(&facts.cell, Code::ActivityMissing, json!({}));
            return Ok(Outcome::of(Action::Skip));
        };
        let responsible = self.responsible(line, place, work)?;
        let plan = self.plan_of(line, place, facts, work)?;
        let section = self.section_of(line, &plan, place)?;
        let wanted = self.line_values(line, &responsible, place, &facts.cell, work);
        let known = self.planning().line(&plan, section.as_deref(), activity, line.rank);
        let action = match known {
            Some(at) => {
                self.fill_line(line, (&plan, at), wanted, &responsible, &facts.cell, work)?;
                if work.changes.is_empty() {
                    Action::Same
                } else {
                    Action::Change
                }
            }
            None => {
                self.make_line(line, &plan, section, wanted, responsible.clone_links())?;
                Action::Create
            }
        };
        Ok(Outcome {
            action,
            person: None,
            changes: std::mem::take(&mut work.changes),
            question: responsible.question,
        })
    }

    fn planning(&mut self) -> &mut Planning {
        self.state.planning.as_mut().expect("it was read when the row began")
    }

    fn plan_of(&mut self, line: &PlanFacts, place: &RowPlace, facts: &RowFacts, work: &mut Work) -> Result<String> {
        let year = self.planning().years.get(&line.year).cloned();
        if let Some(id) = self.planning().plan(&line.kind, year.as_deref(), &line.plan) {
            return Ok(id.to_owned());
        }
        let title = format!("title_{}", place.language.code());
        let mut values = object(json!({ "kind": line.kind, "academic_year": year, "note": line.approval }));
        values.retain(|_, value| !value.is_null());
        values.insert(title.clone(), json!(fitted(Plan::KIND, &title, &line.plan).0));
        if year.is_none() {
            values.insert("period_from".into(), json!(format!("{}-09-01", line.year)));
            values.insert("period_to".into(), json!(format!("{}-06-30", line.year + 1)));
        }
        let id = self.create(Plan::KIND, values.clone())?;
        let args = json!({ "name": shortened(&line.plan) });
        work.problem(&facts.cell, Code::PlanNew, args);
        self.planning().plans.push(PlanEntry { id: id.clone(), values });
        Ok(id)
    }

    fn section_of(&mut self, line: &PlanFacts, plan: &str, place: &RowPlace) -> Result<Option<String>> {
        let Some(title) = line.section.as_deref().filter(|title| !title.is_empty()) else {
            return Ok(None);
        };
        if let Some(id) = self.planning().section(plan, title) {
            return Ok(Some(id.to_owned()));
        }
        let direction = self.planning().directions.find(title).map(str::to_owned);
        let field = format!("title_{}", place.language.code());
        let mut values = object(json!({ "plan": plan, "rank": line.section_rank.clamp(1, 99) }));
        values.insert(field.clone(), json!(fitted(PlanSection::KIND, &field, title).0));
        if let Some(direction) = direction {
            values.insert("plan_direction".into(), json!(direction));
        }
        let id = self.create(PlanSection::KIND, values.clone())?;
        let sections = self.planning().sections.entry(plan.to_owned()).or_default();
        sections.push(SectionEntry { id: id.clone(), values });
        Ok(Some(id))
    }

    /// The plain fields of a line; blank ones are left out.
    fn line_values(
        &mut self,
        line: &PlanFacts,
        responsible: &Responsible,
        place: &RowPlace,
        cell: &str,
        work: &mut Work,
    ) -> Values {
        let planning = self.planning();
        let find = |text: &Option<String>, known: &crate::matching::Dictionary| {
            text.as_deref().and_then(|text| known.find(text).map(str::to_owned))
        };
        let (form, completion) = (
            find(&line.form, &planning.forms),
            find(&line.completion, &planning.completions),
        );
        let unless = |found: &Option<String>, text: &Option<String>| text.clone().filter(|_| found.is_none());
        let in_language = |name: &str| format!("{name}_{}", place.language.code());
        let words = (!responsible.words.is_empty()).then(|| responsible.words.join(", "));
        let mut values = object(json!({
            "form_text": unless(&form, &line.form), "event_kind": form,
            "completion_text": unless(&completion, &line.completion), "completion_form": completion,
            "term_kind": line.term_kind, "term_from": line.term_from, "term_to": line.term_to, "term_text": line.term_text,
            "indicator": line.indicator, "mark": line.mark, "note": line.note,
            "responsible": responsible.people.first(), "responsible_text": words,
        }));
        values.insert(in_language("activity"), json!(line.activity));
        values.insert(in_language("expected_result"), json!(line.result));
        values.retain(|_, value| !value.is_null());
        cut(&mut values, cell, work);
        values
    }

    fn make_line(
        &mut self,
        line: &PlanFacts,
        plan: &str,
        section: Option<String>,
        mut values: Values,
        (people, roles): (Vec<String>, Vec<String>),
    ) -> Result<()> {
        values.insert("plan".into(), json!(plan));
        values.insert("rank".into(), json!(line.rank.clamp(1, 999)));
        if let Some(section) = section {
            values.insert("plan_section".into(), json!(section));
        }
        let mut whole = values.clone();
        whole.insert("people".into(), json!(people));
        whole.insert("roles".into(), json!(roles));
        let id = self.create(PlanItem::KIND, whole)?;
        self.planning()
            .lines
            .entry(plan.to_owned())
            .or_default()
            .push(LineEntry {
                id,
                values,
                people,
                roles,
                seen: true,
            });
        Ok(())
    }

    /// Fills what the known line leaves blank, and gives words their people once these are known.
    fn fill_line(
        &mut self,
        line: &PlanFacts,
        (plan, at): (&str, usize),
        wanted: Values,
        responsible: &Responsible,
        cell: &str,
        work: &mut Work,
    ) -> Result<()> {
        let known = &mut self.planning().lines.get_mut(plan).expect("the line was found in it")[at];
        known.seen = true;
        let mut updates = blanks(&known.values, wanted);
        let people = responsible.people.iter().filter(|id| {
            let first = known.values.get("responsible").or(updates.get("responsible"));
            first.and_then(Json::as_str) != Some(id.as_str())
        });
        let (more_people, more_roles) = (
            joined(&known.people, people),
            joined(&known.roles, responsible.roles.iter()),
        );
        if let Some(words) = settled_words(&known.values, line, responsible) {
            updates.insert("responsible_text".into(), words);
        }
        let mut all = updates.clone();
        if more_people != known.people {
            all.insert("people".into(), json!(more_people));
        }
        if more_roles != known.roles {
            all.insert("roles".into(), json!(more_roles));
        }
        if all.is_empty() {
            return Ok(());
        }
        let id = known.id.clone();
        for problem in self.store.update(PlanItem::KIND, &id, all.clone())? {
            all.remove(&problem.field);
            let args = json!({ "heading": problem.field, "text": problem.code });
            work.problem(cell, Code::ValueRefused, args);
        }
        let known = &mut self.planning().lines.get_mut(plan).expect("the line was found in it")[at];
        for (field, after) in all {
            let before = match field.as_str() {
                "people" => json!(std::mem::replace(&mut known.people, more_people.clone())),
                "roles" => json!(std::mem::replace(&mut known.roles, more_roles.clone())),
                _ => known.values.insert(field.clone(), after.clone()).unwrap_or(Json::Null),
            };
            work.changes.push(Change {
                record: PlanItem::KIND.name,
                field,
                before,
                after,
            });
        }
        Ok(())
    }

    /// Who is responsible, piece by piece; a piece of several people or roles joined by «and» is taken apart.
    fn responsible(&mut self, line: &PlanFacts, place: &RowPlace, work: &mut Work) -> Result<Responsible> {
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
        let matched = self.match_responsible(&facts);
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
    fn match_responsible(&self, facts: &RowFacts) -> Match {
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
    fn clone_links(&self) -> (Vec<String>, Vec<String>) {
        (self.people.iter().skip(1).cloned().collect(), self.roles.clone())
    }
}

/// A name as a person's: whole, with initials, or a surname alone that begins with a capital.
fn name_of(piece: &str) -> Option<PersonName> {
    let folded = fold::narrow(piece);
    if let Ok(name) = memo::name(piece)
        && looks_like_person(piece, &folded)
    {
        return Some(name);
    }
    let one_word =
        !piece.contains([' ', '.', '/']) && piece.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let capital = piece.chars().next().is_some_and(char::is_uppercase) && piece.chars().any(char::is_lowercase);
    (one_word && capital && piece.chars().count() > 2).then(|| PersonName::new(piece, "", None))
}

/// The parts of a piece that is joined by «and».
fn parts_of(piece: &str) -> Option<Vec<String>> {
    let joint = [" и ", " және ", " мен ", " пен ", " and "]
        .into_iter()
        .find(|word| piece.contains(word))?;
    Some(piece.split(joint).map(|part| part.trim().to_owned()).collect())
}

/// Of groups of fields that say one thing together, those that are blank in what is stored.
fn blanks(stored: &Values, wanted: Values) -> Values {
    const TOGETHER: [&[&str]; 4] = [
        &["term_kind", "term_from", "term_to", "term_text"],
        &["event_kind", "form_text"],
        &["completion_form", "completion_text"],
        &["responsible_text"],
    ];
    let filled = |field: &str| stored.get(field).is_some_and(|value| !value.is_null());
    let free = |field: &str| {
        let group = TOGETHER.iter().find(|group| group.contains(&field));
        !group.map_or_else(|| filled(field), |group| group.iter().any(|field| filled(field)))
    };
    wanted
        .into_iter()
        .filter(|(field, _)| field != "responsible_text" && free(field))
        .collect()
}

/// What the words of a line become: where they are those of this cell, only those stay that nobody answers by now.
fn settled_words(stored: &Values, line: &PlanFacts, responsible: &Responsible) -> Option<Json> {
    let before = stored
        .get("responsible_text")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let after = responsible.words.join(", ");
    let of_cell = before.split(", ").all(|word| {
        word.is_empty()
            || line
                .responsible
                .iter()
                .any(|piece| piece == word || piece.contains(word))
    });
    // People were chosen in the window meanwhile: their words do not come back.
    let answered = before.is_empty() && stored.get("responsible").is_some_and(|person| !person.is_null());
    (of_cell && before != after && !answered).then(|| if after.is_empty() { Json::Null } else { json!(after) })
}

fn joined<'a>(known: &[String], more: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut all = known.to_vec();
    for id in more {
        if !all.contains(id) {
            all.push(id.clone());
        }
    }
    all
}

/// Cuts texts to what their fields take, and says where something was cut.
fn cut(values: &mut Values, cell: &str, work: &mut Work) {
    let kind: &Kind = PlanItem::KIND;
    for (field, value) in values.iter_mut() {
        if let Some((fit, true)) = value.as_str().map(|text| fitted(kind, field, text)) {
            work.problem(cell, Code::TextCut, json!({ "length": fit.chars().count() }));
            *value = json!(fit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_alone_is_a_name_and_a_post_is_not() {
        for (piece, expected) in [
            ("Габдуллина", Some("Габдуллина")),
            ("Габдуллина Д.С.", Some("Габдуллина")),
            ("методист", None),
            ("ЦМК", None),
            ("руководители групп", None),
        ] {
            assert_eq!(name_of(piece).map(|name| name.surname).as_deref(), expected, "{piece}");
        }
    }
}
