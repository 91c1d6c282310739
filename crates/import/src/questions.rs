//! Questions that an import left open: shown and answered later, from Today.
//!
//! What must hold: one answer settles every kept row of its spelling; a row is applied over the data as they are then,
//! by the same code as in the import; the answer, the rows and the question's new state are one operation.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use serde_json::{Value as Json, json};
use sheberlik_core::db::{Answer, Engine, Reader, Writer};
use sheberlik_core::import_log::model::ImportQuestion;
use sheberlik_core::op::Op;
use sheberlik_core::record::{self, Record};
use sheberlik_core::{Context, Error, Language, Result};
use ts_rs::TS;

use crate::columns::SheetKind;
use crate::facts::{RowFacts, fitted};
use crate::matching::State;
use crate::proposal::{PersonAnswer, Processor, Question, RowPlace, object};
use crate::session::{CandidateView, QuestionView, RowAnswer, RowCounts};
use crate::store::Wet;

/// What an answer did.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportQuestionAnswered")]
pub struct Answered {
    /// Counts of the kept rows by what became of them.
    pub rows: RowCounts,
}

struct Kept {
    id: String,
    import_run: Option<String>,
    sheet: Option<String>,
    cell: Option<String>,
    text: String,
    likely: Option<String>,
    state: String,
    proposal: Json,
}

fn load(reader: &Reader<'_>, condition: &str, value: &str) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT id, text, likely, state, proposal, import_run, sheet, cell FROM import_question WHERE deleted_at IS NULL AND {condition} = ?1"
    );
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let kept = statement
        .query_map([value], |row| {
            let proposal: String = row.get(4)?;
            Ok(Kept {
                id: row.get(0)?,
                import_run: row.get(5)?,
                sheet: row.get(6)?,
                cell: row.get(7)?,
                text: row.get(1)?,
                likely: row.get(2)?,
                state: row.get(3)?,
                proposal: serde_json::from_str(&proposal).unwrap_or_default(),
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(kept)
}

fn one(reader: &Reader<'_>, id: &str) -> Result<Kept> {
    let missing = || Error::coded("not_found", json!({ "record": "import_question" }));
    load(reader, "id", id)?.pop().ok_or_else(missing)
}

/// A kept question with its candidates as they are now.
///
/// # Errors
/// `not_found`, or what the database says.
pub fn view(engine: &Engine, id: &str, language: Language) -> Result<QuestionView> {
    engine.read(|reader| {
        let kept = one(reader, id)?;
        let state = State::load(reader)?;
        let candidate = |id: &str| {
            state.by_id.get(id).map(|place| CandidateView {
                id: id.to_owned(),
                title: state.name(*place, language),
                detail: state.detail(*place, language),
            })
        };
        let ids = kept.proposal["candidates"].as_array().cloned().unwrap_or_default();
        Ok(QuestionView {
            text: kept.text,
            likely: kept.likely.as_deref().and_then(candidate),
            candidates: ids.iter().filter_map(Json::as_str).filter_map(candidate).collect(),
        })
    })
}

/// Answers a kept question and applies its rows.
///
/// # Errors
/// `not_found`, or what the engine says.
pub fn answer(engine: &Engine, context: &Context, id: &str, answer: RowAnswer) -> Result<Answer<Answered>> {
    let question = engine.read(|reader| one(reader, id))?;
    let op = Op::new(
        "import",
        json!({ "file": question.text, "count": question.proposal["rows"].as_array().map_or(0, Vec::len) }),
    );
    engine.write(op, context, |writer| {
        let key = question.proposal["key"].as_str().unwrap_or_default().to_owned();
        let mut counts = RowCounts::default();
        let (given, after) = match answer {
            RowAnswer::Person(id) => (PersonAnswer::Person(id), "answered"),
            RowAnswer::Create => (PersonAnswer::Create(true), "answered"),
            RowAnswer::Skip => (PersonAnswer::Skip(true), "dropped"),
            RowAnswer::Open => return Ok(Answered { rows: counts }),
        };
        let all: Vec<Kept> = load(writer, "text", &question.text)?
            .into_iter()
            .filter(|kept| kept.state == "open" && kept.proposal["key"].as_str() == Some(&key))
            .collect();
        let answers = HashMap::from([(key, given)]);
        apply_rows(writer, context, &all, &answers, &mut counts)?;
        for kept in &all {
            record::update(
                writer,
                ImportQuestion::KIND,
                &kept.id,
                object(json!({ "state": after })),
            )?;
        }
        Ok(Answered { rows: counts })
    })
}

/// Marks open questions of these keys as answered: rows of an import settled them.
pub(crate) fn close(writer: &Writer<'_>, keys: &BTreeSet<String>) -> Result<()> {
    if keys.is_empty() {
        return Ok(());
    }
    for kept in load(writer, "state", "open")? {
        if kept.proposal["key"].as_str().is_some_and(|key| keys.contains(key)) {
            record::update(
                writer,
                ImportQuestion::KIND,
                &kept.id,
                object(json!({ "state": "answered" })),
            )?;
        }
    }
    Ok(())
}

fn apply_rows(
    writer: &Writer<'_>,
    context: &Context,
    all: &[Kept],
    answers: &HashMap<String, PersonAnswer>,
    counts: &mut RowCounts,
) -> Result<()> {
    let state = State::load(writer)?;
    let mut processor = Processor::new(state, Wet(writer), context, answers, false);
    let mut again = Vec::new();
    for kept in all {
        let proposal = &kept.proposal;
        let language = proposal["language"]
            .as_str()
            .and_then(|code| code.parse().ok())
            .unwrap_or(Language::Ru);
        let kind = proposal["kind"]
            .as_str()
            .and_then(SheetKind::of_name)
            .unwrap_or(SheetKind::Courses);
        for (row, facts) in proposal["rows"].as_array().into_iter().flatten().enumerate() {
            let facts: RowFacts = serde_json::from_value(facts.clone())?;
            let place = RowPlace {
                sheet: 0,
                row: row as u32,
                kind,
                language,
                continued: false,
                training_kind: proposal["training_kind"].as_str().map(str::to_owned),
                kept: true,
            };
            let outcome = processor.process(&facts, &place, &mut Vec::new())?;
            counts.add(outcome.action);
            if let Some(question) = outcome.question {
                again.push((kept, question, facts));
            }
        }
    }
    let state = processor.state;
    for (kept, question, facts) in again {
        ask_again(writer, &state, kept, &question, &facts)?;
    }
    Ok(())
}

/// A row of two people may ask for the second one once the first is settled: it is kept as a question of its own.
fn ask_again(writer: &Writer<'_>, state: &State, kept: &Kept, question: &Question, facts: &RowFacts) -> Result<()> {
    let id = |place: usize| state.people[place].id.clone();
    let mut proposal = kept.proposal.clone();
    proposal["key"] = json!(question.key);
    proposal["candidates"] = question
        .candidates
        .iter()
        .map(|candidate| id(candidate.place))
        .collect();
    proposal["rows"] = json!([facts]);
    let (text, _) = fitted(ImportQuestion::KIND, "text", &question.spelling);
    let values = json!({
        "import_run": kept.import_run, "sheet": kept.sheet, "cell": kept.cell, "text": text,
        "likely": question.likely.map(id), "proposal": proposal.to_string(), "state": "open",
    });
    record::create(writer, ImportQuestion::KIND, object(values)).map(|_| ())
}
