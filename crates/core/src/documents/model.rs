//! Records of documents: versions, coordination with local acts, visas (domain.md §2.1; R-DOC).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_approval, check_coordination, check_document, warn_document};
use super::computed::{COORDINATION_COMPUTED, DOCUMENT_COMPUTED};

/// A paper of the college: regulation, recommendation, order, minutes; or a legal act that others refer to (R-DOC).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "documents", names(kk = "title_kk", ru = "title_ru", en = "title_en"), check = check_document, warn = warn_document, computed = DOCUMENT_COMPUTED, sort = "-date number", search_through = "document_kind", detail = "concat_ws(' · ', {title:document_kind:t.document_kind}, t.number, strftime('%d.%m.%Y', t.date))")]
pub struct Document {
    /// Id.
    pub id: String,
    /// Kind.
    #[record(reference = "document_kind", required, listed, group = "names")]
    pub document_kind: String,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Registration number.
    #[record(text, max = 60, listed, searchable, group = "document")]
    pub number: Option<String>,
    /// The running number in the registration number.
    #[record(whole, min = 1, max = 99999, group = "hidden")]
    pub sequence: Option<i64>,
    /// Day of registration.
    #[record(date, listed, group = "document")]
    pub date: Option<chrono::NaiveDate>,
    /// Who wrote it.
    #[record(references = "person", through = "document_author", listed, group = "names")]
    pub authors: Vec<String>,
    /// Who wrote it, where not of the college.
    #[record(text, max = 300, group = "names")]
    pub authors_text: Option<String>,
    /// For which group.
    #[record(reference = "creative_group", listed, group = "names")]
    pub creative_group: Option<String>,
    /// For which technology.
    #[record(reference = "technology", listed, group = "names")]
    pub technology: Option<String>,
    /// For which year.
    #[record(reference = "academic_year", group = "names")]
    pub academic_year: Option<String>,
    /// How far it is (domain.md §2.3).
    #[record(
        choice = "draft coordination rework considered approved in_force superseded expired withdrawn",
        required,
        default = "draft",
        group = "status"
    )]
    pub state: String,
    /// Version.
    #[record(text, max = 20, listed, group = "document")]
    pub version: Option<String>,
    /// Day of approval.
    #[record(date, listed, group = "document")]
    pub approved_on: Option<chrono::NaiveDate>,
    /// First day in force.
    #[record(date, listed, group = "dates")]
    pub effective_from: Option<chrono::NaiveDate>,
    /// Last day in force.
    #[record(date, listed, group = "dates")]
    pub effective_to: Option<chrono::NaiveDate>,
    /// By which day it is to be looked at again.
    #[record(date, listed, group = "dates")]
    pub review_due: Option<chrono::NaiveDate>,
    /// The document in whose place it comes.
    #[record(reference = "document", group = "document")]
    pub supersedes: Option<String>,
    /// Legal ground.
    #[record(text, max = 500, group = "document")]
    pub legal_basis: Option<String>,
    /// Why it was approved without coordination (R-DOC-1).
    #[record(text, max = 500, group = "status")]
    pub override_reason: Option<String>,
    /// Why it was withdrawn.
    #[record(text, max = 500, group = "status")]
    pub end_reason: Option<String>,
    /// Session whose minutes it is.
    #[record(reference = "session", group = "other")]
    pub session: Option<String>,
    /// The line of the plan that it fulfils.
    #[record(reference = "plan_item", group = "other")]
    pub plan_item: Option<String>,
    /// The document itself.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// An earlier or later text of a document, with its file.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "documents",
    sort = "-date",
    title = "concat_ws(' · ', {title:document:t.document}, t.version)"
)]
pub struct DocumentRevision {
    /// Id.
    pub id: String,
    /// Of which document.
    #[record(reference = "document", required, owner, group = "names")]
    pub document: String,
    /// Version.
    #[record(text, required, max = 20, listed, group = "names")]
    pub version: String,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// What changed.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub changes: Option<String>,
    /// Who changed it.
    #[record(reference = "person", listed, group = "names")]
    pub author: Option<String>,
    /// The text.
    #[record(file, listed, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Whether a document agrees with a local act in force (R-DOC-1, R-DOC-2).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "documents", check = check_coordination, computed = COORDINATION_COMPUTED, sort = "-date", title = "concat_ws(' → ', {title:document:t.document}, {title:document:t.act})")]
pub struct Coordination {
    /// Id.
    pub id: String,
    /// Which document.
    #[record(reference = "document", required, owner, group = "names")]
    pub document: String,
    /// Against which local or legal act.
    #[record(reference = "document", required, listed, group = "names")]
    pub act: String,
    /// What was found.
    #[record(
        choice = "consistent amend conflict",
        required,
        default = "consistent",
        listed,
        group = "names"
    )]
    pub verdict: String,
    /// Remark.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub remark: Option<String>,
    /// Who compared them.
    #[record(reference = "person", listed, group = "names")]
    pub person: Option<String>,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One visa on the approval sheet of a document or a plan: considered, agreed, approved, put into force.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "documents", check = check_approval, sort = "rank date", title = "concat_ws(' · ', {title:document:t.document}, {title:plan:t.plan}, t.body)")]
pub struct Approval {
    /// Id.
    pub id: String,
    /// Of which document.
    #[record(reference = "document", owner, group = "names")]
    pub document: Option<String>,
    /// Of which plan.
    #[record(reference = "plan", owner, group = "names")]
    pub plan: Option<String>,
    /// Place in the order of visas.
    #[record(whole, min = 1, max = 99, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// What was done.
    #[record(
        choice = "considered agreed approved in_force returned",
        required,
        default = "agreed",
        listed,
        group = "names"
    )]
    pub step: String,
    /// Body or post.
    #[record(text, max = 300, listed, group = "names")]
    pub body: Option<String>,
    /// Who.
    #[record(reference = "person", listed, group = "names")]
    pub person: Option<String>,
    /// Number of the minutes or order.
    #[record(text, max = 60, listed, group = "document")]
    pub protocol_number: Option<String>,
    /// Day; waits where blank.
    #[record(date, listed, group = "document")]
    pub date: Option<chrono::NaiveDate>,
    /// Remark.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub remark: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
