//! What was said of an event, and where it can be seen (domain.md §2.1).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::record::checks::check_address;

use crate::events::check::check_feedback;
use crate::events::computed::FEEDBACK_COMPUTED;

/// What those who took part say: praise, a suggestion, a need; a suggestion becomes a line of a plan (seed 001).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "events", check = check_feedback, computed = FEEDBACK_COMPUTED, sort = "kind text", title = "t.text")]
pub struct Feedback {
    /// Id.
    pub id: String,
    /// About which event.
    #[record(reference = "event", owner, group = "names")]
    pub event: Option<String>,
    /// About which session.
    #[record(reference = "session", owner, group = "names")]
    pub session: Option<String>,
    /// What it is.
    #[record(
        choice = "praise suggestion need",
        required,
        default = "suggestion",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// What was said.
    #[record(long_text, required, max = 4000, listed, searchable, group = "names")]
    pub text: String,
    /// Who says it.
    #[record(
        choice = "participants teachers guests organisers students",
        required,
        default = "participants",
        listed,
        group = "names"
    )]
    pub respondent: String,
    /// Mark, 1 to 5.
    #[record(whole, min = 1, max = 5, listed, group = "names")]
    pub rating: Option<i64>,
    /// The line of a plan that it became.
    #[record(reference = "plan_item", listed, group = "status")]
    pub plan_item: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Where the event was written about, or its photos (domain.md §1 row 37).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "events", check = check_address, sort = "-date title", title = "t.title")]
pub struct EventLink {
    /// Id.
    pub id: String,
    /// About which event.
    #[record(reference = "event", required, owner, group = "names")]
    pub event: String,
    /// What it is.
    #[record(
        choice = "press site social photo video document",
        required,
        default = "press",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Title.
    #[record(text, required, max = 500, listed, searchable, group = "names")]
    pub title: String,
    /// Address.
    #[record(text, max = 500, listed, group = "document")]
    pub url: Option<String>,
    /// Day.
    #[record(date, listed, group = "dates")]
    pub date: Option<chrono::NaiveDate>,
    /// The file.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
