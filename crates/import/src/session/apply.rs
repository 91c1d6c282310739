//! Applying: every row but those that ask, as one operation; what still asks is kept.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value as Json, json};
use sheberlik_core::db::{Answer, Engine, Writer};
use sheberlik_core::import_log::model::{ImportProfile, ImportQuestion, ImportRun};
use sheberlik_core::op::Op;
use sheberlik_core::record::{self, Record};
use sheberlik_core::{Context, Progress, Result};
use ts_rs::TS;

use super::Session;
use super::view::{ProblemView, RowCounts};
use crate::columns::SheetKind;
use crate::facts::{RowFacts, fitted};
use crate::matching::State;
use crate::proposal::{Processor, object};
use crate::store::Wet;

/// Longest proposal of one kept question, bytes; a spelling of more rows becomes several.
const PROPOSAL: usize = 150_000;

/// What was done.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportApplied")]
pub struct Applied {
    /// Sheets in the order of the workbook.
    pub sheets: Vec<AppliedSheet>,
    /// Questions that were kept, one for each spelling.
    pub questions: usize,
    /// Id of the log entry; nothing where nothing was written.
    pub import_run: Option<String>,
}

/// What was done with a sheet.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportAppliedSheet")]
pub struct AppliedSheet {
    /// Name on the tab.
    pub name: String,
    /// `staff`, `courses`, `groups`, `mentors`, `events`, `plan` or `ignored`.
    #[serde(rename = "as")]
    #[ts(rename = "as")]
    pub kind: String,
    /// Counts of rows.
    pub rows: RowCounts,
    /// What was noticed.
    pub problems: Vec<ProblemView>,
}

impl Session {
    /// Applies every row but those that ask; with `accept_likely` the best candidate of each question is taken too.
    /// Where nothing is new, nothing is written.
    ///
    /// # Errors
    /// Cancelled (nothing is written then), or what the engine says.
    pub fn apply(
        &mut self,
        engine: &Engine,
        context: &Context,
        accept_likely: bool,
        progress: &Progress,
    ) -> Result<Answer<Applied>> {
        let rows = self.rows_to_write(accept_likely);
        let op = Op::new("import", json!({ "file": self.workbook.file_name, "count": rows }));
        engine.write_many(op, context, |writer| {
            let state = State::load(writer)?;
            let answers = std::mem::take(&mut self.answers);
            let mut processor = Processor::new(state, Wet(writer), context, &answers, accept_likely);
            let done = self.work_through(&mut processor, progress);
            self.state = processor.state;
            let mut settled = processor.settled;
            self.answers = answers;
            done?;
            self.remember_mappings(writer)?;
            // Some rows of a spelling may be settled by what else they say while others still ask.
            for question in self
                .sheets
                .iter()
                .flat_map(|plan| &plan.rows)
                .filter_map(|row| row.question.as_ref())
            {
                settled.remove(&question.key);
            }
            crate::questions::close(writer, &settled)?;
            self.finish(writer)
        })
    }

    /// How many rows will be written by what was shown, for the label of the operation.
    fn rows_to_write(&self, accept_likely: bool) -> usize {
        use crate::proposal::Action;
        let likely = |row: &super::RowPlan| row.question.as_ref().is_some_and(|question| question.likely.is_some());
        let writes = |row: &&super::RowPlan| {
            matches!(row.action, Action::Create | Action::Change) || accept_likely && likely(row)
        };
        self.sheets.iter().flat_map(|plan| &plan.rows).filter(writes).count()
    }

    fn finish(&self, writer: &Writer<'_>) -> Result<Applied> {
        let counts = self.counts();
        let kept = self.open_questions();
        let mut applied = Applied {
            sheets: self.applied_sheets(),
            questions: kept.len(),
            import_run: None,
        };
        let new: Vec<&KeptQuestion> = kept
            .iter()
            .filter(|question| {
                self.state
                    .questions
                    .get(&question.key)
                    .is_none_or(|state| state != "open")
            })
            .collect();
        if counts.create + counts.change == 0 && new.is_empty() {
            return Ok(applied);
        }
        let (file_name, _) = fitted(ImportRun::KIND, "file_name", &self.workbook.file_name);
        let run = record::create(
            writer,
            ImportRun::KIND,
            object(json!({
                "file_name": file_name,
                "file_hash": self.workbook.hash,
                "rows_created": counts.create,
                "rows_changed": counts.change,
                "rows_same": counts.same,
                "rows_skipped": counts.skip,
                "rows_asked": counts.ask,
            })),
        )?;
        for question in new {
            for proposal in question.proposals() {
                let (text, _) = fitted(ImportQuestion::KIND, "text", &question.text);
                let (sheet, _) = fitted(ImportQuestion::KIND, "sheet", &question.sheet);
                let values = json!({
                    "import_run": run,
                    "sheet": sheet,
                    "cell": question.cell,
                    "text": text,
                    "likely": question.likely,
                    "proposal": proposal,
                    "state": "open",
                });
                record::create(writer, ImportQuestion::KIND, object(values))?;
            }
        }
        applied.import_run = Some(run);
        Ok(applied)
    }

    fn applied_sheets(&self) -> Vec<AppliedSheet> {
        (0..self.sheets.len())
            .map(|at| AppliedSheet {
                name: self.workbook.sheets[at].name.clone(),
                kind: self.sheets[at].kind.name().to_owned(),
                rows: self.counts_of(at),
                problems: self.problems_of(at).map(ProblemView::from).collect(),
            })
            .collect()
    }

    /// What still asks, one entry for each spelling.
    fn open_questions(&self) -> Vec<KeptQuestion> {
        let mut kept: BTreeMap<String, KeptQuestion> = BTreeMap::new();
        for (at, plan) in self.sheets.iter().enumerate() {
            for row in &plan.rows {
                let Some(question) = &row.question else { continue };
                let of_table = &plan.tables[row.table];
                let ids = || {
                    question
                        .candidates
                        .iter()
                        .map(|candidate| self.state.people[candidate.place].id.clone())
                };
                let entry = kept.entry(question.key.clone()).or_insert_with(|| KeptQuestion {
                    key: question.key.clone(),
                    sheet: self.workbook.sheets[at].name.clone(),
                    cell: row.cell.to_string(),
                    text: question.spelling.clone(),
                    likely: question.likely.map(|place| self.state.people[place].id.clone()),
                    candidates: ids().collect(),
                    kind: plan.kind,
                    language: of_table.language.code().to_owned(),
                    training_kind: of_table.training_kind.clone(),
                    rows: Vec::new(),
                });
                entry.rows.push(self.facts(at, row));
            }
        }
        kept.into_values().collect()
    }

    /// Remembers the mappings that the user corrected.
    fn remember_mappings(&self, writer: &Writer<'_>) -> Result<()> {
        for plan in self.sheets.iter().filter(|plan| plan.corrected) {
            let Some(table) = plan.main_table().map(|at| &plan.tables[at]) else {
                continue;
            };
            let pairs: Vec<(u32, &str)> = table
                .mapping
                .pairs()
                .iter()
                .map(|(column, field)| (*column, field.name()))
                .collect();
            let mapping = serde_json::to_string(&pairs)?;
            let values = object(json!({ "shape": table.shape, "kind": plan.kind.name(), "mapping": mapping }));
            let known: Option<String> = {
                use rusqlite::OptionalExtension;
                writer
                    .connection()
                    .prepare_cached("SELECT id FROM import_profile WHERE shape = ?1 AND deleted_at IS NULL")?
                    .query_row([&table.shape], |row| row.get(0))
                    .optional()?
            };
            record::save(writer, ImportProfile::KIND, known.as_deref(), values)?;
        }
        Ok(())
    }
}

struct KeptQuestion {
    key: String,
    sheet: String,
    cell: String,
    text: String,
    likely: Option<String>,
    candidates: Vec<String>,
    kind: SheetKind,
    language: String,
    training_kind: Option<String>,
    rows: Vec<RowFacts>,
}

impl KeptQuestion {
    /// The rows as JSON, in as many pieces as their length takes.
    fn proposals(&self) -> Vec<String> {
        let mut pieces: Vec<(usize, Vec<Json>)> = vec![(0, Vec::new())];
        for row in &self.rows {
            let row = serde_json::to_value(row).unwrap_or_default();
            let length = row.to_string().len();
            let last = pieces.len() - 1;
            if pieces[last].0 > 0 && pieces[last].0 + length > PROPOSAL {
                pieces.push((0, Vec::new()));
            }
            let last = pieces.len() - 1;
            pieces[last].0 += length;
            pieces[last].1.push(row);
        }
        pieces
            .into_iter()
            .map(|(_, rows)| {
                json!({
                    "key": self.key,
                    "kind": self.kind.name(),
                    "language": self.language,
                    "training_kind": self.training_kind,
                    "candidates": self.candidates,
                    "rows": rows,
                })
                .to_string()
            })
            .collect()
    }
}
