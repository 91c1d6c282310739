//! Whom and what a row means among what is stored: people, dictionaries, courses.
//!
//! Everything is looked up in memory ([`State`]); new records join it as they are proposed, so that the second row of
//! a new person finds the first. What must hold: no person is chosen while another may be meant, and no second record
//! is made of one person without a word.

mod attending;
mod dictionary;
mod gathering;
mod people;
mod planning;
mod state;

pub use attending::{Attending, EventEntry, year_key};
pub use dictionary::{Dictionary, department_key};
pub use gathering::{Gathering, GroupMatch, Tie};
pub use people::{Candidate, Match, question_key};
pub use planning::{LineEntry, PlanEntry, Planning, SectionEntry, changed_by_hand};
pub(crate) use state::text;
pub use state::{CategoryEntry, PersonEntry, State, TrainingEntry};
