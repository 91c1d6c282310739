//! Records of the network: partners, communities, memoranda, study visits (domain.md §2.1; seeds 001, 003).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_community, check_memorandum, check_network_member, check_obligation, check_study_visit};
use super::computed::{
    COMMUNITY_COMPUTED, MEMBER_COMPUTED, MEMORANDUM_COMPUTED, OBLIGATION_COMPUTED, PARTNER_COMPUTED, VISIT_COMPUTED,
};

/// An organisation that the college works with, and its role in the network (seeds 001, 003).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "name_kk", ru = "name_ru", en = "name_en"), computed = PARTNER_COMPUTED, sort = "name", detail = "t.region")]
pub struct Partner {
    /// Id.
    pub id: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_en: Option<String>,
    /// What it is.
    #[record(
        choice = "leading_school magnet_school support_school school college university employer provider association authority foreign other",
        required,
        default = "college",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Role in the network, in words.
    #[record(text, max = 200, listed, group = "names")]
    pub network_role: Option<String>,
    /// Region or city.
    #[record(text, max = 200, listed, group = "names")]
    pub region: Option<String>,
    /// Country.
    #[record(text, max = 120, group = "names")]
    pub country: Option<String>,
    /// Who to speak to.
    #[record(text, max = 200, listed, group = "contacts")]
    pub contact_person: Option<String>,
    /// Telephone.
    #[record(text, max = 60, group = "contacts")]
    pub phone: Option<String>,
    /// E-mail.
    #[record(text, max = 120, group = "contacts")]
    pub email: Option<String>,
    /// Website.
    #[record(text, max = 300, group = "contacts")]
    pub website: Option<String>,
    /// Other spellings in workbooks, one a line.
    #[record(long_text, max = 4000, group = "other")]
    pub synonyms: Option<String>,
    /// No longer offered.
    #[record(yes_no, listed, group = "status")]
    pub archived: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A network community: organisations that work together by a joint plan (seed 001).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "name_kk", ru = "name_ru", en = "name_en"), check = check_community, computed = COMMUNITY_COMPUTED, sort = "name")]
pub struct NetworkCommunity {
    /// Id.
    pub id: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_en: Option<String>,
    /// Leading organisation; the college itself where blank.
    #[record(reference = "partner", listed, group = "names")]
    pub leader: Option<String>,
    /// Coordinator of the college.
    #[record(reference = "person", listed, group = "names")]
    pub coordinator: Option<String>,
    /// Purpose in Kazakh.
    #[record(long_text, group = "names")]
    pub purpose_kk: Option<String>,
    /// Purpose in Russian.
    #[record(long_text, group = "names")]
    pub purpose_ru: Option<String>,
    /// Purpose in English.
    #[record(long_text, group = "names")]
    pub purpose_en: Option<String>,
    /// Since when.
    #[record(date, listed, group = "dates")]
    pub since: Option<chrono::NaiveDate>,
    /// Until when.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// An organisation in a network community.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", check = check_network_member, computed = MEMBER_COMPUTED, sort = "partner_name", search_through = "partner", title = "concat_ws(' · ', {title:partner:t.partner}, {title:network_community:t.network_community})")]
pub struct NetworkMember {
    /// Id.
    pub id: String,
    /// Which community.
    #[record(reference = "network_community", required, owner, group = "names")]
    pub network_community: String,
    /// Which organisation.
    #[record(reference = "partner", required, listed, group = "names")]
    pub partner: String,
    /// Role.
    #[record(
        choice = "leading magnet support member",
        required,
        default = "member",
        listed,
        group = "names"
    )]
    pub role: String,
    /// Since when.
    #[record(date, listed, group = "dates")]
    pub since: Option<chrono::NaiveDate>,
    /// Until when.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A memorandum of cooperation: parties, subject, term, obligations (R-MOU-1).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "subject_kk", ru = "subject_ru", en = "subject_en"), check = check_memorandum, computed = MEMORANDUM_COMPUTED, sort = "valid_to -date", detail = "concat_ws(' · ', t.number, strftime('%d.%m.%Y', t.date))")]
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
