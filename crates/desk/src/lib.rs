//! The desk: the engine, the import and the reports behind one door.
//!
//! The window, the test server and the command line hold a [`Desk`] and nothing else: a name and JSON go in, JSON comes
//! out. What a call may ask of its surroundings (a file to open, a place to save) is the small trait [`Host`]; paths stay
//! on this side of the door, the page sees tokens.

mod app;
mod calendar;
mod data;
mod files;
mod host;
mod imports;
mod opening;
mod reports;

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use sheberlik_core::router::Router;
use sheberlik_core::{Answer, Context, Engine, Problem, Progress, calls};

pub use files::Files;
pub use host::{Host, NoHost, Purpose};
pub use opening::{language, page_with};
pub use sheberlik_import::session::{ProblemView as ImportProblem, RowCounts as ImportRows};
pub use sheberlik_import::{Options as ImportOptions, SheetKind};

/// What a call answers: `value`, `operation`, `changed`.
pub type Outcome = Answer<Value>;

/// One open data folder with everything that serves it.
pub struct Desk {
    engine: Engine,
    files: Files,
    sessions: imports::Sessions,
    host: Arc<dyn Host>,
    router: Router<Desk>,
}

/// All calls of the program: the engine's and the desk's.
pub fn router() -> Router<Desk> {
    Router::default()
        .mount(calls::CALLS, |desk: &Desk| &desk.engine)
        .mount(app::CALLS, |desk| desk)
        .mount(calendar::CALLS, |desk| desk)
        .mount(data::CALLS, |desk| desk)
        .mount(imports::CALLS, |desk| desk)
        .mount(reports::CALLS, |desk| desk)
}

impl Desk {
    /// Opens the data folder.
    ///
    /// # Errors
    /// What [`Engine::open`] refuses with.
    pub fn open(folder: &Path, host: Arc<dyn Host>, context: &Context) -> Result<Self, Problem> {
        let engine = Engine::open(folder, context)?;
        Ok(Self {
            engine,
            files: Files::default(),
            sessions: imports::Sessions::default(),
            host,
            router: router(),
        })
    }

    /// Answers a call; long work tells `progress` and can be cancelled through it.
    ///
    /// # Errors
    /// What the call refuses with.
    pub fn call(&self, name: &str, request: Value, context: &Context, progress: &Progress) -> Result<Outcome, Problem> {
        self.router.answer(self, name, request, context, progress)
    }

    /// Answers a call with the JSON text of its [`Outcome`]: what a shell sends.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn call_text(
        &self,
        name: &str,
        request: Value,
        context: &Context,
        progress: &Progress,
    ) -> Result<String, Problem> {
        self.router.answer_text(self, name, request, context, progress)
    }

    /// The engine, for work without a call.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Files that the user has chosen: the host gives a path and the page gets a token.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The last thing before the program ends: a backup, where something was written since the newest one.
    ///
    /// # Errors
    /// What the database or the disk says.
    pub fn close(&self, context: &Context) -> Result<(), Problem> {
        self.engine.backup(context, "close", &Progress::silent())?;
        Ok(())
    }
}
