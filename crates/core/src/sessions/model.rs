//! Records of sessions: agenda, attendance, decisions, materials (domain.md §2.1).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::record::checks::check_address;

use super::check::{check_attendance, check_decision, check_session, warn_decision, warn_session};
use super::computed::{ATTENDANCE_COMPUTED, DECISION_COMPUTED, SESSION_COMPUTED};

/// A session of a group or of the School: theory, master class, consultation, workshop, visit, results.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "sessions", names(kk = "topic_kk", ru = "topic_ru", en = "topic_en"), check = check_session, warn = warn_session, computed = SESSION_COMPUTED, sort = "-date", search_through = "group_year", detail = "concat_ws(' · ', strftime('%d.%m.%Y', t.date), {owner_title})")]
pub struct Session {
    /// Id.
    pub id: String,
    /// Of which year of which group.
    #[record(reference = "group_year", owner, group = "names")]
    pub group_year: Option<String>,
    /// Of which year of the School.
    #[record(reference = "school_year", owner, group = "names")]
    pub school_year: Option<String>,
    /// Number within the year; the next one where none is given.
    #[record(whole, min = 1, max = 999, listed, group = "names")]
    pub number: Option<i64>,
    /// Day.
    #[record(date, required, listed, group = "dates")]
    pub date: chrono::NaiveDate,
    /// Time of the start, HH:MM.
    #[record(text, max = 5, group = "dates")]
    pub start_time: Option<String>,
    /// Academic hours; they stand in the cards of those who were there.
    #[record(whole, min = 1, max = 24, required, default = 2, listed, group = "dates")]
    pub hours: i64,
    /// What kind of session.
    #[record(
        choice = "theory master_class consultation workshop visit results",
        required,
        default = "theory",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Topic in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_kk: Option<String>,
    /// Topic in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_ru: Option<String>,
    /// Topic in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_en: Option<String>,
    /// In person or at a distance.
    #[record(
        choice = "in_person distance mixed",
        required,
        default = "in_person",
        group = "dates"
    )]
    pub format: String,
    /// Where.
    #[record(text, max = 200, listed, group = "dates")]
    pub place: Option<String>,
    /// Who is in the chair.
    #[record(reference = "person", group = "names")]
    pub chair: Option<String>,
    /// Who keeps the minutes.
    #[record(reference = "person", group = "names")]
    pub secretary: Option<String>,
    /// Who leads it: speaker or holder of the master class.
    #[record(reference = "person", listed, group = "names")]
    pub leader: Option<String>,
    /// Who else was invited.
    #[record(text, max = 500, group = "other")]
    pub invited: Option<String>,
    /// Whether it was held.
    #[record(
        choice = "planned held cancelled",
        required,
        default = "planned",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Why it is not held.
    #[record(text, max = 500, group = "status")]
    pub cancel_reason: Option<String>,
    /// The line of the plan that it fulfils.
    #[record(reference = "plan_item", group = "other")]
    pub plan_item: Option<String>,
    /// Whose session, where it is of no group and of no School.
    #[record(choice = "methodical_council pedagogical_council commission other", group = "names")]
    pub body: Option<String>,
    /// Academic year of a body's session.
    #[record(reference = "academic_year", group = "names")]
    pub council_year: Option<String>,
    /// Department whose commission sat.
    #[record(reference = "department", group = "names")]
    pub department: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A matter on the agenda of a session: what was heard and who spoke.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "sessions",
    names(kk = "title_kk", ru = "title_ru", en = "title_en"),
    sort = "rank"
)]
pub struct AgendaItem {
    /// Id.
    pub id: String,
    /// Of which session.
    #[record(reference = "session", required, owner, group = "names")]
    pub session: String,
    /// Place on the agenda.
    #[record(whole, min = 1, max = 99, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// The matter in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// The matter in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// The matter in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Who reports.
    #[record(reference = "person", listed, group = "names")]
    pub speaker: Option<String>,
    /// Who reports, where not of the college.
    #[record(text, max = 200, group = "names")]
    pub speaker_text: Option<String>,
    /// What was heard in Kazakh.
    #[record(long_text, group = "other")]
    pub heard_kk: Option<String>,
    /// What was heard in Russian.
    #[record(long_text, group = "other")]
    pub heard_ru: Option<String>,
    /// What was heard in English.
    #[record(long_text, group = "other")]
    pub heard_en: Option<String>,
    /// Who spoke and what was said in Kazakh.
    #[record(long_text, group = "other")]
    pub spoke_kk: Option<String>,
    /// Who spoke and what was said in Russian.
    #[record(long_text, group = "other")]
    pub spoke_ru: Option<String>,
    /// Who spoke and what was said in English.
    #[record(long_text, group = "other")]
    pub spoke_en: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// What a session resolved, by whom and by which day it is to be done (R-NET-1).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "sessions", names(kk = "text_kk", ru = "text_ru", en = "text_en"), check = check_decision, warn = warn_decision, computed = DECISION_COMPUTED, sort = "rank")]
pub struct Decision {
    /// Id.
    pub id: String,
    /// Of which session.
    #[record(reference = "session", owner, group = "names")]
    pub session: Option<String>,
    /// On which matter.
    #[record(reference = "agenda_item", group = "names")]
    pub agenda_item: Option<String>,
    /// Place in the minutes.
    #[record(whole, min = 1, max = 99, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// Text in Kazakh.
    #[record(long_text, max = 2000, listed, searchable, group = "names")]
    pub text_kk: Option<String>,
    /// Text in Russian.
    #[record(long_text, max = 2000, listed, searchable, group = "names")]
    pub text_ru: Option<String>,
    /// Text in English.
    #[record(long_text, max = 2000, listed, searchable, group = "names")]
    pub text_en: Option<String>,
    /// Who is to do it.
    #[record(reference = "person", listed, group = "names")]
    pub responsible: Option<String>,
    /// Who is to do it, as a role.
    #[record(text, max = 200, group = "names")]
    pub responsible_text: Option<String>,
    /// By which day.
    #[record(date, listed, group = "dates")]
    pub due: Option<chrono::NaiveDate>,
    /// Whether it is done.
    #[record(choice = "open done cancelled", required, default = "open", listed, group = "status")]
    pub state: String,
    /// Day on which it was done.
    #[record(date, group = "status")]
    pub done_on: Option<chrono::NaiveDate>,
    /// What was done.
    #[record(long_text, max = 1000, group = "status")]
    pub done_note: Option<String>,
    /// Of which event.
    #[record(reference = "event", owner, group = "names")]
    pub event: Option<String>,
    /// The line of a plan that carrying it out fulfils.
    #[record(reference = "plan_item", group = "other")]
    pub plan_item: Option<String>,
    /// The event that it led to.
    #[record(reference = "event", group = "other")]
    pub follow_up_event: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Whether one teacher was at a session; the hours stand in the teacher's card.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "sessions", check = check_attendance, computed = ATTENDANCE_COMPUTED, sort = "-session_date", title = "concat_ws(' · ', {title:person:t.person}, {title:session:t.session})")]
pub struct Attendance {
    /// Id.
    pub id: String,
    /// Which session.
    #[record(reference = "session", required, owner, listed, group = "names")]
    pub session: String,
    /// Who.
    #[record(reference = "person", required, listed, group = "names")]
    pub person: String,
    /// Was there or not.
    #[record(
        choice = "present absent excused",
        required,
        default = "present",
        listed,
        group = "names"
    )]
    pub mark: String,
    /// Hours, where they differ from the session's.
    #[record(whole, min = 0, max = 24, listed, group = "names")]
    pub hours: Option<i64>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A handout, a presentation or a photo of a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "sessions", check = check_address, sort = "title", title = "t.title")]
pub struct SessionMaterial {
    /// Id.
    pub id: String,
    /// Of which session.
    #[record(reference = "session", required, owner, group = "names")]
    pub session: String,
    /// What it is.
    #[record(text, required, max = 300, listed, searchable, group = "names")]
    pub title: String,
    /// Address.
    #[record(text, max = 500, listed, group = "document")]
    pub url: Option<String>,
    /// The file.
    #[record(file, listed, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
