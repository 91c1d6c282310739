//! What a call is told of its surroundings, so that no rule asks the clock, the system's language or for a random id.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use crate::Language;

/// Who calls, when, and in which language texts are shown.
#[derive(Debug, Clone)]
pub struct Context {
    /// Language in which names and titles are answered.
    pub language: Language,
    /// The day of the caller's calendar: what rules count from.
    pub today: NaiveDate,
    /// The moment, in UTC: what the journal records.
    pub now: DateTime<Utc>,
    /// Who works: shown in the history.
    pub actor: String,
}

impl Context {
    /// The moment as the journal writes it.
    pub fn stamp(&self) -> String {
        self.now.to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// A context of this computer's clock and local calendar; made at the edge (window, command line), never in a rule.
    pub fn of_this_moment(language: Language, actor: &str) -> Self {
        let now = Utc::now();
        let today = now.with_timezone(&chrono::Local).date_naive();
        Self {
            language,
            today,
            now,
            actor: actor.to_owned(),
        }
    }
}
