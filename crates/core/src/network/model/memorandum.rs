//! Memoranda, what they oblige to, and visits to study from partners (domain.md §2.1; seed 003).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::network::check::{check_memorandum, check_obligation, check_study_visit, warn_memorandum};
use crate::network::computed::{MEMORANDUM_COMPUTED, OBLIGATION_COMPUTED, VISIT_COMPUTED};

/// A memorandum of cooperation: parties, subject, term, obligations (R-MOU-1).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "subject_kk", ru = "subject_ru", en = "subject_en"), check = check_memorandum, warn = warn_memorandum, computed = MEMORANDUM_COMPUTED, sort = "valid_to -date", detail = "concat_ws(' · ', t.number, strftime('%d.%m.%Y', t.date))")]
pub struct Memorandum {
    /// Id.
    pub id: String,
    /// Number.
    #[record(text, max = 60, listed, searchable, group = "document")]
    pub number: Option<String>,
    /// Day of signing.
    #[record(date, listed, group = "document")]
    pub date: Option<chrono::NaiveDate>,
    /// Subject in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub subject_kk: Option<String>,
    /// Subject in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub subject_ru: Option<String>,
    /// Subject in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub subject_en: Option<String>,
    /// The other parties.
    #[record(references = "partner", through = "memorandum_partner", listed, group = "names")]
    pub parties: Vec<String>,
    /// Parties that are not in the list of partners.
    #[record(text, max = 500, group = "names")]
    pub other_parties: Option<String>,
    /// First day in force.
    #[record(date, listed, group = "dates")]
    pub valid_from: Option<chrono::NaiveDate>,
    /// Last day in force; open-ended where blank.
    #[record(date, listed, group = "dates")]
    pub valid_to: Option<chrono::NaiveDate>,
    /// Who is responsible in the college.
    #[record(reference = "person", listed, group = "names")]
    pub responsible: Option<String>,
    /// Whether it is signed (domain.md §2.3).
    #[record(
        choice = "draft signed terminated",
        required,
        default = "signed",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Why it was ended.
    #[record(text, max = 500, group = "status")]
    pub reason: Option<String>,
    /// The memorandum that it prolongs.
    #[record(reference = "memorandum", group = "other")]
    pub prolongs: Option<String>,
    /// The event at which it was signed.
    #[record(reference = "event", group = "other")]
    pub event: Option<String>,
    /// Scan.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// What a party took on by a memorandum.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "text_kk", ru = "text_ru", en = "text_en"), check = check_obligation, computed = OBLIGATION_COMPUTED, sort = "due rank")]
pub struct Obligation {
    /// Id.
    pub id: String,
    /// By which memorandum.
    #[record(reference = "memorandum", required, owner, group = "names")]
    pub memorandum: String,
    /// Place in the list.
    #[record(whole, min = 1, max = 99, required, default = 1, group = "names")]
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
    /// Whose it is.
    #[record(
        choice = "college partner both",
        required,
        default = "college",
        listed,
        group = "names"
    )]
    pub side: String,
    /// Who is responsible.
    #[record(reference = "person", listed, group = "names")]
    pub responsible: Option<String>,
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
    #[record(text, max = 500, group = "status")]
    pub done_note: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A team's visit to see other people's practice: place, host, team, days, report (domain.md §1 row 34).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "title_kk", ru = "title_ru", en = "title_en"), check = check_study_visit, computed = VISIT_COMPUTED, sort = "-start_date", detail = "concat_ws(' · ', t.place, strftime('%d.%m.%Y', t.start_date))")]
pub struct StudyVisit {
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
    /// City.
    #[record(text, required, max = 200, listed, searchable, group = "names")]
    pub place: String,
    /// Country.
    #[record(text, max = 120, listed, group = "names")]
    pub country: Option<String>,
    /// Organisation that was visited.
    #[record(reference = "partner", listed, group = "names")]
    pub host: Option<String>,
    /// Organisation that was visited, where it is no partner.
    #[record(text, max = 300, group = "names")]
    pub host_text: Option<String>,
    /// First day.
    #[record(date, listed, group = "dates")]
    pub start_date: Option<chrono::NaiveDate>,
    /// Last day.
    #[record(date, listed, group = "dates")]
    pub end_date: Option<chrono::NaiveDate>,
    /// Who went.
    #[record(references = "person", through = "study_visit_person", listed, group = "names")]
    pub team: Vec<String>,
    /// How many went, by headcount.
    #[record(whole, min = 0, max = 10000, group = "names")]
    pub team_size: Option<i64>,
    /// Within which event or project.
    #[record(reference = "event", group = "other")]
    pub event: Option<String>,
    /// What was learnt in Kazakh.
    #[record(long_text, group = "other")]
    pub report_kk: Option<String>,
    /// What was learnt in Russian.
    #[record(long_text, group = "other")]
    pub report_ru: Option<String>,
    /// What was learnt in English.
    #[record(long_text, group = "other")]
    pub report_en: Option<String>,
    /// Report.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
