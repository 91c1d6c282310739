//! Who took part in an event: own people and guests (domain.md §2.1).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::events::check::check_participation;
use crate::events::computed::PARTICIPATION_COMPUTED;
use crate::events::warnings::warn_participation;

/// One teacher of the college at one event, in one role.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "events", check = check_participation, warn = warn_participation, computed = PARTICIPATION_COMPUTED, sort = "-event_date person_name", search_through = "person event", title = "concat_ws(' · ', {title:person:t.person}, {title:event:t.event})")]
pub struct Participation {
    /// Id.
    pub id: String,
    /// Which event.
    #[record(reference = "event", required, owner, listed, group = "names")]
    pub event: String,
    /// Who.
    #[record(reference = "person", required, listed, group = "names")]
    pub person: String,
    /// Role.
    #[record(
        choice = "organiser moderator speaker master_class jury contestant listener participant",
        required,
        default = "participant",
        listed,
        group = "names"
    )]
    pub role: String,
    /// Topic of the talk in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_kk: Option<String>,
    /// Topic of the talk in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_ru: Option<String>,
    /// Topic of the talk in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_en: Option<String>,
    /// Result.
    #[record(
        choice = "first second third grand_prix nomination diploma merit thanks certificate none",
        listed,
        group = "names"
    )]
    pub result: Option<String>,
    /// Nomination or place in words.
    #[record(text, max = 300, group = "names")]
    pub nomination: Option<String>,
    /// The work was singled out.
    #[record(yes_no, listed, group = "names")]
    pub noted: bool,
    /// Number or kind of the paper.
    #[record(text, max = 120, listed, group = "document")]
    pub document_number: Option<String>,
    /// Hours on the paper.
    #[record(whole, min = 0, max = 999, group = "document")]
    pub hours: Option<i64>,
    /// The paper itself.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Somebody who is not of the college at an event: a guest, a moderator, a speaker (seeds 001, 003).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "events", sort = "name", title = "t.name", detail = "t.organisation")]
pub struct EventGuest {
    /// Id.
    pub id: String,
    /// Which event.
    #[record(reference = "event", required, owner, group = "names")]
    pub event: String,
    /// Name.
    #[record(text, required, max = 200, listed, searchable, group = "names")]
    pub name: String,
    /// Post.
    #[record(text, max = 300, listed, group = "names")]
    pub post: Option<String>,
    /// Organisation.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub organisation: Option<String>,
    /// Organisation as a partner.
    #[record(reference = "partner", group = "names")]
    pub partner: Option<String>,
    /// Country.
    #[record(text, max = 120, listed, group = "names")]
    pub country: Option<String>,
    /// Role.
    #[record(
        choice = "organiser moderator speaker master_class jury contestant listener participant guest",
        required,
        default = "guest",
        listed,
        group = "names"
    )]
    pub role: String,
    /// Topic of the talk in Kazakh.
    #[record(text, max = 500, searchable, group = "names")]
    pub topic_kk: Option<String>,
    /// Topic of the talk in Russian.
    #[record(text, max = 500, searchable, group = "names")]
    pub topic_ru: Option<String>,
    /// Topic of the talk in English.
    #[record(text, max = 500, searchable, group = "names")]
    pub topic_en: Option<String>,
    /// Result.
    #[record(
        choice = "first second third grand_prix nomination diploma merit thanks certificate none",
        group = "names"
    )]
    pub result: Option<String>,
    /// The work was singled out.
    #[record(yes_no, listed, group = "names")]
    pub noted: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
