//! Calls of the import: open a workbook, look, correct, answer, apply; and the questions that an import left open.
//!
//! A session is a workbook that is being looked at. It lives here under a number until it is closed; the page never sees
//! its path.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::record::calls::Id;
use sheberlik_core::{Answer, Context, Error, Nothing, Progress, Result};
use sheberlik_import::questions::{self, Answered};
use sheberlik_import::session::{ItemPage, QuestionView};
use sheberlik_import::{Applied, Field, ItemFilter, Options, Review, RowAnswer, Session, SheetKind};
use ts_rs::TS;

use crate::Desk;
use crate::app::{TokenRequest, chosen};
use crate::host::Purpose;

sheberlik_core::calls! {
    /// Calls of the import.
    pub(crate) static CALLS: Desk = {
        @job "import_open" => open, TokenRequest => Option<OpenImport>, [];
        "import_review" => review, SessionId => OpenImport, ["*"];
        "import_items" => items, ItemsRequest => ItemPage, [];
        "import_fields" => fields, Nothing => ImportFields, [];
        @job "import_remap" => remap, RemapRequest => OpenImport, [];
        "import_answer" => answer, AnswerRequest => OpenImport, [];
        @job "import_apply" => apply, ApplyRequest => Applied, [];
        "import_close" => close, SessionId => (), [];
        "import_question" => question, Id => QuestionView, ["import_question", "person"];
        "import_question_answer" => answer_question, QuestionAnswer => Answered, [];
    }
}

/// Workbooks that are being looked at.
#[derive(Default)]
pub(crate) struct Sessions {
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    last: u32,
    sessions: HashMap<u32, Arc<Mutex<Session>>>,
}

impl Sessions {
    fn keep(&self, session: Session) -> u32 {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.last += 1;
        let number = open.last;
        open.sessions.insert(number, Arc::new(Mutex::new(session)));
        number
    }

    fn with<T>(&self, number: u32, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        let session = self
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .sessions
            .get(&number)
            .cloned();
        let session = session.ok_or_else(|| Error::coded("unknown_file", json!({})))?;
        let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut session)
    }

    fn close(&self, number: u32) {
        self.open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .sessions
            .remove(&number);
    }
}

/// A workbook that is being looked at.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct SessionId {
    /// Its number.
    session: u32,
}

/// What an open workbook proposes.
#[derive(Debug, Serialize, TS)]
pub(crate) struct OpenImport {
    /// Number of the session.
    session: u32,
    /// What it proposes.
    review: Review,
}

/// Rows of a sheet.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct ItemsRequest {
    session: u32,
    sheet: String,
    filter: ItemFilter,
}

/// What a column may hold, by what the sheet is; words under `import-field-<field>`.
#[derive(Debug, Serialize, TS)]
pub(crate) struct ImportFields {
    staff: Vec<&'static str>,
    courses: Vec<&'static str>,
    groups: Vec<&'static str>,
    mentors: Vec<&'static str>,
    events: Vec<&'static str>,
    plan: Vec<&'static str>,
}

/// What a sheet is and what its columns hold.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct RemapRequest {
    session: u32,
    sheet: String,
    /// `staff`, `courses`, `groups`, `mentors`, `events` or `ignored`.
    #[serde(rename = "as")]
    #[ts(rename = "as")]
    kind: String,
    /// Columns whose field changes.
    mapping: Vec<ColumnField>,
}

/// What a column holds.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct ColumnField {
    /// Number of the column from 0.
    column: u32,
    /// Field; none ignores the column.
    field: Option<String>,
}

/// What the user answers to a question: one of the three, or none to take an answer back.
#[derive(Debug, Default, Deserialize, TS)]
pub(crate) struct AnswerChoice {
    /// It is this person.
    #[ts(optional)]
    person: Option<String>,
    /// It is somebody new.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    create: bool,
    /// Leave it out.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    skip: bool,
}

impl From<AnswerChoice> for RowAnswer {
    fn from(choice: AnswerChoice) -> Self {
        match choice {
            AnswerChoice { person: Some(id), .. } => Self::Person(id),
            AnswerChoice { create: true, .. } => Self::Create,
            AnswerChoice { skip: true, .. } => Self::Skip,
            AnswerChoice { .. } => Self::Open,
        }
    }
}

/// An answer to the question of a row.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct AnswerRequest {
    session: u32,
    sheet: String,
    row: u32,
    answer: AnswerChoice,
}

/// How to apply.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct ApplyRequest {
    session: u32,
    /// Take the best candidate of each question too.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    accept_likely: bool,
}

/// An answer to a question that an import left open.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct QuestionAnswer {
    id: String,
    answer: AnswerChoice,
}

fn open(
    desk: &Desk,
    context: &Context,
    request: TokenRequest,
    progress: &Progress,
) -> Result<Answer<Option<OpenImport>>> {
    let path = chosen(desk, request.token.as_deref(), Purpose::Workbook, context.language)?;
    let Some(path) = path else { return Ok(Answer::of(None)) };
    let session = Session::open(desk.engine(), context, &path, Options::default(), progress)?;
    let review = session.review(context.language);
    Ok(Answer::of(Some(OpenImport {
        session: desk.sessions.keep(session),
        review,
    })))
}

fn shown(desk: &Desk, context: &Context, session: u32) -> Result<Answer<OpenImport>> {
    let review = desk.sessions.with(session, |open| Ok(open.review(context.language)))?;
    Ok(Answer::of(OpenImport { session, review }))
}

fn review(desk: &Desk, context: &Context, request: SessionId) -> Result<Answer<OpenImport>> {
    shown(desk, context, request.session)
}

fn items(desk: &Desk, context: &Context, request: ItemsRequest) -> Result<Answer<ItemPage>> {
    let ItemsRequest { session, sheet, filter } = request;
    desk.sessions
        .with(session, |open| open.items(&sheet, &filter, context.language))
        .map(Answer::of)
}

fn fields(_: &Desk, _: &Context, _: Nothing) -> Result<Answer<ImportFields>> {
    let of = |holds: fn(Field) -> bool| {
        Field::ALL
            .iter()
            .copied()
            .filter(|field| holds(*field))
            .map(Field::name)
            .collect()
    };
    Ok(Answer::of(ImportFields {
        staff: of(Field::of_staff),
        courses: of(Field::of_course),
        groups: of(Field::of_group),
        mentors: of(Field::of_pair),
        events: of(Field::of_event),
        plan: of(Field::of_plan),
    }))
}

/// What a sheet is, by its name on the wire.
fn sheet_kind(name: &str) -> Result<SheetKind> {
    SheetKind::of_name(name).ok_or_else(|| Error::field("as", "unknown_choice"))
}

fn remap(desk: &Desk, context: &Context, request: RemapRequest, progress: &Progress) -> Result<Answer<OpenImport>> {
    let kind = sheet_kind(&request.kind)?;
    let mut mapping = Vec::with_capacity(request.mapping.len());
    for ColumnField { column, field } in &request.mapping {
        let field = match field {
            Some(name) => Some(Field::of_name(name).ok_or_else(|| Error::field("mapping", "unknown_choice"))?),
            None => None,
        };
        mapping.push((*column, field));
    }
    desk.sessions.with(request.session, |open| {
        open.remap(desk.engine(), context, &request.sheet, kind, &mapping, progress)
    })?;
    shown(desk, context, request.session)
}

fn answer(desk: &Desk, context: &Context, request: AnswerRequest) -> Result<Answer<OpenImport>> {
    let AnswerRequest {
        session,
        sheet,
        row,
        answer,
    } = request;
    desk.sessions.with(session, |open| {
        open.answer(desk.engine(), context, &sheet, row, answer.into(), &Progress::silent())
    })?;
    shown(desk, context, session)
}

fn apply(desk: &Desk, context: &Context, request: ApplyRequest, progress: &Progress) -> Result<Answer<Applied>> {
    desk.sessions.with(request.session, |open| {
        desk.apply_import(open, request.accept_likely, context, progress)
    })
}

fn close(desk: &Desk, _: &Context, request: SessionId) -> Result<Answer<()>> {
    desk.sessions.close(request.session);
    Ok(Answer::of(()))
}

fn question(desk: &Desk, context: &Context, request: Id) -> Result<Answer<QuestionView>> {
    questions::view(desk.engine(), &request.id, context.language).map(Answer::of)
}

fn answer_question(desk: &Desk, context: &Context, request: QuestionAnswer) -> Result<Answer<Answered>> {
    questions::answer(desk.engine(), context, &request.id, request.answer.into())
}

impl Desk {
    /// Reads a workbook and proposes what to do with each row; writes nothing.
    ///
    /// # Errors
    /// What [`Session::open`] refuses with.
    pub fn open_import(
        &self,
        path: &Path,
        options: Options,
        context: &Context,
        progress: &Progress,
    ) -> Result<Session> {
        Session::open(self.engine(), context, path, options, progress)
    }

    /// Applies a workbook, after a backup where something was written since the newest one.
    ///
    /// # Errors
    /// What [`Session::apply`] refuses with; nothing is written then.
    pub fn apply_import(
        &self,
        session: &mut Session,
        accept_likely: bool,
        context: &Context,
        progress: &Progress,
    ) -> Result<Answer<Applied>> {
        self.engine().backup(context, "import", progress)?;
        session.apply(self.engine(), context, accept_likely, progress)
    }
}
