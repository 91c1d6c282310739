//! A line of a plan: made with its plan and section, filled up, or left as is.
//!
//! What must hold: nothing of a cell is lost — what no dictionary and nobody answers stays as words; a line whose
//! responsible people are asked for comes in meanwhile; a corrected workbook corrects a draft, but what people
//! approved, moved, did or wrote in the program is never taken back by a file: it is told.

use serde_json::{Value as Json, json};
use sheberlik_core::planning::model::{Plan, PlanItem, PlanSection};
use sheberlik_core::problem::FieldProblem;
use sheberlik_core::record::{Kind, Record, Values};
use sheberlik_core::{Error, Result};

use super::plan_mark::executed;
use super::responsible::Responsible;
use super::{Action, Change, Outcome, Processor, RowPlace, Work, object};
use crate::facts::{PlanFacts, RowFacts, fitted, shortened};
use crate::matching::{LineEntry, PlanEntry, Planning, SectionEntry, changed_by_hand};
use crate::memo::title_key;
use crate::problem::Code;
use crate::store::Store;

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
        let row = (place.sheet, line.rank, &wanted);
        let known = self.planning().line(&plan, section.as_deref(), activity, row);
        let action = match known {
            Some(at) => {
                self.fill_line(
                    line,
                    (&plan, at),
                    wanted,
                    &responsible,
                    (&facts.cell, place.sheet),
                    work,
                )?;
                if work.changes.is_empty() {
                    Action::Same
                } else {
                    Action::Change
                }
            }
            None => {
                let mut wanted = wanted;
                let executed = executed(line, &wanted);
                wanted.extend(executed);
                self.make_line(line, (&plan, place.sheet), section, wanted, responsible.clone_links())?;
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

    pub(super) fn planning(&mut self) -> &mut Planning {
        self.state.planning.as_mut().expect("it was read when the row began")
    }

    fn plan_of(&mut self, line: &PlanFacts, place: &RowPlace, facts: &RowFacts, work: &mut Work) -> Result<String> {
        let year = self.planning().years.get(&line.year).cloned();
        if let Some(known) = self
            .planning()
            .plan(&line.kind, year.as_deref(), &line.plan, line.untitled)
        {
            let (id, title) = (known.id.clone(), known.title().to_owned());
            let approved = known.approved();
            if self.planning().met.insert(id.clone()) {
                let args = || json!({ "name": shortened(&title) });
                if title_key(&title) != title_key(&line.plan) {
                    work.problem(&facts.cell, Code::PlanKnown, args());
                }
                if approved {
                    work.problem(&facts.cell, Code::PlanApproved, args());
                }
            }
            return Ok(id);
        }
        let title = format!("title_{}", place.language.code());
        let mut values = object(json!({ "kind": line.kind, "academic_year": year, "note": line.approval }));
        values.retain(|_, value| !value.is_null());
        values.insert(title.clone(), json!(fitted(Plan::KIND, &title, &line.plan).0));
        for (name, text) in [("topic", &line.topic), ("goal", &line.goal), ("tasks", &line.tasks)] {
            let field = format!("{name}_{}", place.language.code());
            if let Some(text) = text {
                let (text, _) = fitted(Plan::KIND, &field, text);
                values.insert(field, json!(text));
            }
        }
        if year.is_none() {
            values.insert("period_from".into(), json!(format!("{}-09-01", line.year)));
            values.insert("period_to".into(), json!(format!("{}-06-30", line.year + 1)));
        }
        let id = self.create(Plan::KIND, values.clone())?;
        let args = json!({ "name": shortened(&line.plan) });
        work.problem(&facts.cell, Code::PlanNew, args);
        self.planning().met.insert(id.clone());
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
        // A direction that is told in a column has its place by when it comes first.
        let next = self.planning().sections.get(plan).map_or(0, Vec::len) + 1;
        let rank = if line.section_rank == 0 {
            i64::try_from(next).unwrap_or(99)
        } else {
            line.section_rank
        };
        let mut values = object(json!({ "plan": plan, "rank": rank.clamp(1, 99) }));
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
        (plan, sheet): (&str, usize),
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
                seen: Some(sheet),
            });
        Ok(())
    }

    /// What a corrected workbook changes in a line; where the line is not the file's to change, the difference is told.
    fn corrections(
        &mut self,
        line: &PlanFacts,
        (plan, at): (&str, usize),
        wanted: &Values,
        cell: &str,
        work: &mut Work,
    ) -> Result<Values> {
        let planning = self.planning();
        let approved = planning.plans.iter().any(|one| one.id == plan && one.approved());
        let known = &planning.lines[plan][at];
        let state = known.values.get("state").and_then(Json::as_str);
        let planned = state.is_none_or(|state| state == "planned");
        let (id, found) = (known.id.clone(), otherwise(&known.values, wanted));
        if found.is_empty() {
            return Ok(Values::new());
        }
        if !approved && planned && !changed_by_hand(self.store.reader(), &id)? {
            return Ok(found.into_iter().flatten().collect());
        }
        for group in found {
            let text = as_written(line, &group[0].0)
                .or_else(|| group.iter().find_map(|(_, value)| value.as_str()))
                .unwrap_or_default();
            let args = json!({ "record": PlanItem::KIND.name, "field": group[0].0, "text": text });
            work.problem(cell, Code::LineKept, args);
        }
        Ok(Values::new())
    }

    /// Writes what changes in a line. Without its day a line is not done: where the day is refused, the line stays open and
    /// takes what else the row says.
    fn write_line(&mut self, id: &str, all: &mut Values) -> Result<Vec<FieldProblem>> {
        match self.store.update(PlanItem::KIND, id, all.clone()) {
            Err(Error::Invalid(problems)) if all.contains_key("done_on") => {
                all.retain(|field, _| field != "state" && field != "done_on");
                let mut refused = self.store.update(PlanItem::KIND, id, all.clone())?;
                refused.extend(problems.into_iter().filter(|problem| problem.field == "done_on"));
                Ok(refused)
            }
            other => other,
        }
    }

    /// Fills what the known line leaves blank, and gives words their people once these are known.
    fn fill_line(
        &mut self,
        line: &PlanFacts,
        (plan, at): (&str, usize),
        wanted: Values,
        responsible: &Responsible,
        (cell, sheet): (&str, usize),
        work: &mut Work,
    ) -> Result<()> {
        let corrections = self.corrections(line, (plan, at), &wanted, cell, work)?;
        let known = &mut self.planning().lines.get_mut(plan).expect("the line was found in it")[at];
        known.seen = Some(sheet);
        let mut updates = blanks(&known.values, &wanted);
        updates.extend(corrections);
        let before: Values = known.values.clone().into_iter().chain(updates.clone()).collect();
        updates.extend(executed(line, &before));
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
        for problem in self.write_line(&id, &mut all)? {
            all.remove(&problem.field);
            work.refused(cell, PlanItem::KIND, &problem);
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
}

/// Fields that say one thing together.
const TOGETHER: [&[&str]; 3] = [
    &["term_kind", "term_from", "term_to", "term_text"],
    &["event_kind", "form_text"],
    &["completion_form", "completion_text"],
];

/// Fields that say something by themselves and that a corrected workbook corrects.
const ALONE: [&[&str]; 4] = [
    &["expected_result_kk"],
    &["expected_result_ru"],
    &["expected_result_en"],
    &["indicator"],
];

/// Groups of fields that are filled in both and say something else in the file.
fn otherwise(stored: &Values, wanted: &Values) -> Vec<Vec<(String, Json)>> {
    let of = |values: &Values, field: &str| values.get(field).cloned().unwrap_or(Json::Null);
    let filled = |values: &Values, group: &[&str]| group.iter().any(|field| !of(values, field).is_null());
    let differs = |group: &&&[&str]| {
        filled(stored, group)
            && filled(wanted, group)
            && group.iter().any(|field| of(stored, field) != of(wanted, field))
    };
    let said = |group: &&[&str]| {
        group
            .iter()
            .map(|field| ((*field).to_owned(), of(wanted, field)))
            .collect()
    };
    TOGETHER.iter().chain(&ALONE).filter(differs).map(said).collect()
}

/// What the file says of a field that is stored as a code or as the id of a dictionary.
fn as_written<'a>(line: &'a PlanFacts, field: &str) -> Option<&'a str> {
    match field {
        "term_kind" | "term_from" | "term_to" | "term_text" => line.term_said.as_deref(),
        "completion_form" | "completion_text" => line.completion.as_deref(),
        "event_kind" | "form_text" => line.form.as_deref(),
        _ => None,
    }
}

/// What is blank in what is stored; of fields that say one thing together, those of which none is filled.
fn blanks(stored: &Values, wanted: &Values) -> Values {
    let filled = |field: &str| stored.get(field).is_some_and(|value| !value.is_null());
    let free = |field: &str| {
        let group = TOGETHER.iter().find(|group| group.contains(&field));
        !group.map_or_else(|| filled(field), |group| group.iter().any(|field| filled(field)))
    };
    let blank = wanted
        .iter()
        .filter(|(field, _)| *field != "responsible_text" && free(field));
    blank.map(|(field, value)| (field.clone(), value.clone())).collect()
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
