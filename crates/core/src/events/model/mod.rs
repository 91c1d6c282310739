//! Records of events: programme, who took part, guests, figures, feedback, links (domain.md §2.1; seeds 001, 003).

mod event;
mod outcome;
mod people;

pub use event::{Event, EventFigure, ProgrammeItem};
pub use outcome::{EventLink, Feedback};
pub use people::{EventGuest, Participation};
