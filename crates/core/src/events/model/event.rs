//! An event, its figures and its programme (domain.md §2.1).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::events::check::check_event;
use crate::events::computed::EVENT_COMPUTED;
use crate::events::warnings::warn_event;

/// A conference, seminar, contest: own or other people's; may be part of a greater one (domain.md §2.1; seeds 001, 003).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "events", names(kk = "title_kk", ru = "title_ru", en = "title_en"), check = check_event, warn = warn_event, computed = EVENT_COMPUTED, sort = "-start_date name", search_through = "event_kind", detail = "concat_ws(' · ', {title:event_kind:t.event_kind}, strftime('%d.%m.%Y', t.start_date))")]
pub struct Event {
    /// Id.
    pub id: String,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Kind.
    #[record(reference = "event_kind", required, listed, group = "names")]
    pub event_kind: String,
    /// Level.
    #[record(reference = "level", required, listed, group = "names")]
    pub level: String,
    /// How it is held.
    #[record(
        choice = "in_person online mixed",
        required,
        default = "in_person",
        listed,
        group = "names"
    )]
    pub format: String,
    /// First day.
    #[record(date, required, listed, group = "dates")]
    pub start_date: chrono::NaiveDate,
    /// Last day; the first where blank.
    #[record(date, listed, group = "dates")]
    pub end_date: Option<chrono::NaiveDate>,
    /// Time of the beginning.
    #[record(text, max = 5, group = "dates")]
    pub start_time: Option<String>,
    /// Where.
    #[record(text, max = 300, listed, group = "names")]
    pub place: Option<String>,
    /// Who organises it.
    #[record(text, max = 500, listed, group = "names")]
    pub organiser: Option<String>,
    /// Organisation that is the host.
    #[record(reference = "partner", group = "names")]
    pub host: Option<String>,
    /// The greater event of which it is a part (conference, section, workshop).
    #[record(reference = "event", listed, group = "names")]
    pub parent: Option<String>,
    /// The event of the same series before it: its open decisions and wishes come into the planning of this one.
    #[record(reference = "event", group = "other")]
    pub previous: Option<String>,
    /// Organised by the college itself.
    #[record(yes_no, listed, group = "names")]
    pub own: bool,
    /// An event of network interaction.
    #[record(yes_no, listed, group = "names")]
    pub network: bool,
    /// Technology that it is about.
    #[record(reference = "technology", group = "names")]
    pub technology: Option<String>,
    /// Partner organisations.
    #[record(references = "partner", through = "event_partner", group = "names")]
    pub partners: Vec<String>,
    /// The line of the plan that it fulfils.
    #[record(reference = "plan_item", group = "other")]
    pub plan_item: Option<String>,
    /// Aim in Kazakh.
    #[record(long_text, group = "other")]
    pub aim_kk: Option<String>,
    /// Aim in Russian.
    #[record(long_text, group = "other")]
    pub aim_ru: Option<String>,
    /// Aim in English.
    #[record(long_text, group = "other")]
    pub aim_en: Option<String>,
    /// How many took part in all, by headcount.
    #[record(whole, min = 0, max = 1000000, listed, group = "other")]
    pub participants_total: Option<i64>,
    /// The headcount says «more than».
    #[record(yes_no, group = "other")]
    pub participants_approximate: bool,
    /// How many of them from the college, by headcount.
    #[record(whole, min = 0, max = 1000000, group = "other")]
    pub participants_own: Option<i64>,
    /// What came of it in Kazakh.
    #[record(long_text, group = "other")]
    pub summary_kk: Option<String>,
    /// What came of it in Russian.
    #[record(long_text, group = "other")]
    pub summary_ru: Option<String>,
    /// What came of it in English.
    #[record(long_text, group = "other")]
    pub summary_en: Option<String>,
    /// How far it is (domain.md §2.3).
    #[record(
        choice = "planned announced held summed_up moved cancelled",
        required,
        default = "planned",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Why it was moved or cancelled.
    #[record(text, max = 500, group = "status")]
    pub reason: Option<String>,
    /// Confirming paper: kind and number.
    #[record(text, max = 120, group = "document")]
    pub document_number: Option<String>,
    /// Programme, order or report.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A count of an event without names: «33 schools», «910 teachers»; kept apart from personal records (domain.md §1 row 33).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "events",
    names(kk = "name_kk", ru = "name_ru", en = "name_en"),
    sort = "rank"
)]
pub struct EventFigure {
    /// Id.
    pub id: String,
    /// Of which event.
    #[record(reference = "event", required, owner, group = "names")]
    pub event: String,
    /// Place in the list.
    #[record(whole, min = 1, max = 99, required, default = 1, group = "names")]
    pub rank: i64,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, group = "names")]
    pub name_en: Option<String>,
    /// What is counted.
    #[record(
        choice = "organisations people other",
        required,
        default = "organisations",
        listed,
        group = "names"
    )]
    pub counts: String,
    /// How many.
    #[record(whole, min = 0, max = 10000000, required, listed, group = "names")]
    pub number: i64,
    /// Said as «more than».
    #[record(yes_no, listed, group = "names")]
    pub approximate: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A matter on the programme of an event: topic, speaker, format.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "events",
    names(kk = "title_kk", ru = "title_ru", en = "title_en"),
    sort = "rank"
)]
pub struct ProgrammeItem {
    /// Id.
    pub id: String,
    /// Of which event.
    #[record(reference = "event", required, owner, group = "names")]
    pub event: String,
    /// Place on the programme.
    #[record(whole, min = 1, max = 999, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// Time.
    #[record(text, max = 20, listed, group = "names")]
    pub time: Option<String>,
    /// Topic in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Topic in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Topic in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Who speaks.
    #[record(reference = "person", listed, group = "names")]
    pub speaker: Option<String>,
    /// Who speaks, where not of the college.
    #[record(text, max = 300, group = "names")]
    pub speaker_text: Option<String>,
    /// Form: presentation, workshop.
    #[record(reference = "event_kind", listed, group = "names")]
    pub event_kind: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
