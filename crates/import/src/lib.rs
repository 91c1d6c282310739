//! Workbook -> proposed changes -> dry run -> one operation.
//!
//! The way of a row: [`read`] makes sheets of cells of any file; [`table`] finds the tables in them; [`columns`] tells
//! which field each column holds; [`facts`] (with [`cells`]) says what one row says, typed; [`matching`] finds whom and
//! what it means among what is stored; [`proposal`] decides what becomes of it; [`session`] holds all of it together
//! for one workbook, shows it and applies it; [`questions`] answers later what was left open.
//!
//! What must hold: reading writes nothing; every row gets create, change, same, skip or ask; every problem has its cell
//! and says what to do; nobody is guessed silently and nobody is doubled silently; the same file again changes nothing.

pub mod cells;
pub mod columns;
pub mod facts;
pub mod matching;
mod memo;
pub mod problem;
pub mod proposal;
pub mod questions;
pub mod read;
pub mod session;
pub mod store;
pub mod table;

pub use columns::{Field, SheetKind};
pub use session::{Applied, ItemFilter, Options, Review, RowAnswer, RowCounts, Session};
