//! The engine of Sheberlik: no window, no Excel, no human words.
//!
//! The way of the data: a call (name and JSON) comes to [`router::Router`], which finds its handler in the registry
//! ([`calls`]); the handler checks rules, reads through a [`Reader`] or writes inside [`Engine::write`], which is one
//! transaction with its journal, sort keys and search entries; the answer carries the tables that changed, so that the
//! window asks again for what it shows.
//!
//! The rooms: [`college`] (the college, dictionaries, dated rules), [`people`], [`training`], [`post_course`],
//! [`surveys`], [`evidence`], [`school`] (the School of Excellence), [`groups`], [`sessions`], [`technologies`], [`planning`],
//! [`mentoring`], [`import_log`], [`today`].
//! What serves them all: [`db`] (the data file), [`record`] (the one description of a record), [`text`] (written
//! Kazakh, Russian and Latin).
//!
//! What must hold: time, language and ids come in through [`Context`]; errors are codes ([`problem`]); nothing here
//! names a shell, a file format or a sentence.

// The derive names `crate::record`; tests and rooms inside this crate use it the same way.
pub mod bank;
pub mod calls;
pub mod college;
mod consequences;
mod context;
pub mod db;
pub mod documents;
pub mod events;
pub mod evidence;
pub mod groups;
pub mod import_log;
mod language;
pub mod mentoring;
pub mod network;
pub mod op;
pub mod people;
pub mod planning;
pub mod post_course;
pub mod problem;
mod progress;
pub mod record;
pub mod router;
pub mod school;
pub mod sessions;
pub mod surveys;
pub mod technologies;
#[cfg(test)]
mod testing;
pub mod text;
pub mod today;
pub mod training;

pub use calls::Nothing;
pub use context::Context;
pub use db::{Answer, Engine, Reader, Writer};
pub use language::{Language, UnknownLanguage};
pub use op::Op;
pub use problem::{Error, FieldProblem, Problem, Result};
pub use progress::{Cancel, Listener, Progress};
