//! A workbook that is being looked at: read, mapped, proposed; corrected and answered; applied as one operation.
//!
//! What must hold: opening, looking, correcting and answering write nothing; what is applied is what was shown, worked
//! through again by the same code over the data as they are then; the same file again writes nothing at all.

mod apply;
mod around;
mod event_values;
mod plan;
mod plan_values;
mod review;
mod view;

use std::collections::HashMap;
use std::path::Path;

use chrono::NaiveDate;
use sheberlik_core::db::{Engine, Reader};
use sheberlik_core::{Context, Error, Language, Progress, Result};

pub use apply::{Applied, AppliedSheet};
pub use view::{
    CandidateView, ChangeView, ColumnView, ItemFilter, ItemPage, ItemView, ProblemView, QuestionView, Review,
    RowCounts, SheetView,
};

use crate::columns::{Field, Mapping, Reason, SheetKind};
use crate::facts::SheetYear;
use crate::matching::State;
use crate::problem::SheetProblem;
use crate::proposal::{Action, Change, PersonAnswer, Question, ROW_BITS};
use crate::read::{self, Refusal, Workbook};
use crate::table::{Merges, Table};

/// What a caller asks of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only the sheet of this name.
    pub sheet: Option<String>,
    /// What the sheets are, where it is not to be guessed.
    pub as_kind: Option<SheetKind>,
}

/// A workbook that is being looked at.
pub struct Session {
    workbook: Workbook,
    options: Options,
    sheets: Vec<SheetPlan>,
    answers: HashMap<String, PersonAnswer>,
    /// What is known, with what the rows propose.
    state: State,
    today: NaiveDate,
}

/// What is planned for one sheet.
struct SheetPlan {
    merges: Merges,
    tables: Vec<TablePlan>,
    kind: SheetKind,
    reason: Option<Reason>,
    /// The user said what the columns are.
    corrected: bool,
    rows: Vec<RowPlan>,
    problems: Vec<SheetProblem>,
}

/// How one table is read.
struct TablePlan {
    table: Table,
    mapping: Mapping,
    shape: String,
    language: Language,
    as_of: NaiveDate,
    as_of_stated: bool,
    year: Option<SheetYear>,
    department: Option<String>,
    training_kind: Option<String>,
}

/// What becomes of one row.
struct RowPlan {
    table: usize,
    row: usize,
    /// Which of the people of the row, from 0.
    piece: usize,
    action: Action,
    person: Option<usize>,
    cell: Box<str>,
    title: Box<str>,
    problems: Box<[SheetProblem]>,
    changes: Box<[Change]>,
    question: Option<Box<Question>>,
}

/// An answer to the question of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowAnswer {
    /// It is this person: an id of a candidate.
    Person(String),
    /// It is somebody new.
    Create,
    /// Leave the rows of this spelling out.
    Skip,
    /// Take the answer back.
    Open,
}

impl Session {
    /// Reads a workbook and proposes what to do with each row. Writes nothing.
    ///
    /// # Errors
    /// `import_file_*` where the file cannot be read, `import_no_such_sheet`, cancelled, or what the database says.
    pub fn open(
        engine: &Engine,
        context: &Context,
        path: &Path,
        options: Options,
        progress: &Progress,
    ) -> Result<Self> {
        let workbook = read::read(path, progress)?;
        Self::of_workbook(engine, context, workbook, options, progress)
    }

    /// As [`Session::open`], of a workbook that is read already.
    ///
    /// # Errors
    /// As [`Session::open`].
    pub fn of_workbook(
        engine: &Engine,
        context: &Context,
        workbook: Workbook,
        options: Options,
        progress: &Progress,
    ) -> Result<Self> {
        if let Some(sheet) = &options.sheet
            && !workbook.sheets.iter().any(|other| other.name.trim() == sheet.trim())
        {
            return Err(Refusal::NoSuchSheet { sheet: sheet.clone() }.into());
        }
        engine.read(|reader| {
            let state = State::load(reader)?;
            let mut session = Self {
                workbook,
                options,
                sheets: Vec::new(),
                answers: HashMap::new(),
                state,
                today: context.today,
            };
            session.plan_sheets(reader)?;
            session.propose(reader, context, false, progress)?;
            Ok(session)
        })
    }

    /// Name of the file.
    pub fn file_name(&self) -> &str {
        &self.workbook.file_name
    }

    fn sheet_at(&self, sheet: &str) -> Result<usize> {
        let at = self.workbook.sheets.iter().position(|other| other.name == sheet);
        at.ok_or_else(|| {
            Error::from(Refusal::NoSuchSheet {
                sheet: sheet.to_owned(),
            })
        })
    }

    /// Says what a sheet is and what its columns hold; remembered for workbooks of this shape when it is applied.
    ///
    /// # Errors
    /// `import_no_such_sheet`, cancelled, or what the database says.
    pub fn remap(
        &mut self,
        engine: &Engine,
        context: &Context,
        sheet: &str,
        kind: SheetKind,
        mapping: &[(u32, Option<Field>)],
        progress: &Progress,
    ) -> Result<()> {
        let at = self.sheet_at(sheet)?;
        let plan = &mut self.sheets[at];
        if plan.kind != kind && kind != SheetKind::Ignored {
            // Another kind of list has other columns: its headings are read anew.
            for table in &mut plan.tables {
                table.mapping = around::guess_of(&self.workbook.sheets[at], &table.table, Some(kind)).mapping;
            }
        }
        let shape = plan.main_table().map(|at| plan.tables[at].shape.clone());
        for table in plan
            .tables
            .iter_mut()
            .filter(|table| Some(&table.shape) == shape.as_ref())
        {
            for (column, field) in mapping {
                table.mapping.set(*column, *field);
            }
        }
        plan.kind = kind;
        plan.corrected = true;
        plan.reason = (kind == SheetKind::Ignored).then_some(Reason::Chosen);
        self.propose_again(engine, context, progress)
    }

    /// Answers the question of a row; the answer goes for every row of the same spelling.
    ///
    /// # Errors
    /// `import_no_such_sheet`, `not_found` where the row asks nothing, cancelled, or what the database says.
    pub fn answer(
        &mut self,
        engine: &Engine,
        context: &Context,
        sheet: &str,
        row: u32,
        answer: RowAnswer,
        progress: &Progress,
    ) -> Result<()> {
        let at = self.sheet_at(sheet)?;
        let key = self.key_of(at, row)?;
        match answer {
            RowAnswer::Person(id) => self.answers.insert(key, PersonAnswer::Person(id)),
            RowAnswer::Create => self.answers.insert(key, PersonAnswer::Create(true)),
            RowAnswer::Skip => self.answers.insert(key, PersonAnswer::Skip(true)),
            RowAnswer::Open => self.answers.remove(&key),
        };
        self.propose_again(engine, context, progress)
    }

    /// The key of what a row asks, or asked before it was answered.
    fn key_of(&self, sheet: usize, row: u32) -> Result<String> {
        let missing = || Error::coded("not_found", serde_json::json!({ "record": "import_question" }));
        let plan = &self.sheets[sheet];
        let found = plan
            .rows
            .iter()
            .find(|found| self.row_number(sheet, found) == row)
            .ok_or_else(missing)?;
        if let Some(question) = &found.question {
            return Ok(question.key.clone());
        }
        let facts = self.facts(sheet, found);
        crate::matching::question_key(&facts).ok_or_else(missing)
    }

    fn propose_again(&mut self, engine: &Engine, context: &Context, progress: &Progress) -> Result<()> {
        engine.read(|reader| self.propose(reader, context, false, progress))
    }

    /// What an answer names: the row of the sheet, and which of its people.
    fn row_number(&self, sheet: usize, row: &RowPlan) -> u32 {
        let place = self.sheets[sheet].tables[row.table].table.rows[row.row].row;
        self.workbook.sheets[sheet].rows[place].number | (row.piece as u32) << ROW_BITS
    }
}

impl SheetPlan {
    /// The table with the most rows: the one whose mapping is shown.
    fn main_table(&self) -> Option<usize> {
        (0..self.tables.len()).max_by_key(|at| (self.tables[*at].table.rows.len(), std::cmp::Reverse(*at)))
    }
}

/// Sheets in the order in which they are worked through: staff first, so that what others tell finds its people.
fn order(sheets: &[SheetPlan]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sheets.len())
        .filter(|at| sheets[*at].kind != SheetKind::Ignored)
        .collect();
    let rank = |kind: SheetKind| SheetKind::ALL.iter().position(|other| *other == kind);
    order.sort_by_key(|at| (rank(sheets[*at].kind), *at));
    order
}

/// A remembered mapping.
fn remembered(reader: &Reader<'_>, shape: &str) -> Result<Option<(SheetKind, Mapping)>> {
    use rusqlite::OptionalExtension;
    let found: Option<(String, String)> = reader
        .connection()
        .prepare_cached("SELECT kind, mapping FROM import_profile WHERE shape = ?1 AND deleted_at IS NULL")?
        .query_row([shape], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((kind, mapping)) = found else { return Ok(None) };
    let pairs: Vec<(u32, String)> = serde_json::from_str(&mapping).unwrap_or_default();
    let pairs = pairs
        .into_iter()
        .filter_map(|(column, field)| Some((column, Field::of_name(&field)?)))
        .collect();
    Ok(SheetKind::of_name(&kind).map(|kind| (kind, pairs)))
}
