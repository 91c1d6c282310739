//! Records of the methodical bank: resources, their use, publications, generalised experience (domain.md §2.1).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_experience, check_publication, check_resource, check_use};
use super::computed::{EXPERIENCE_COMPUTED, PUBLICATION_COMPUTED, RESOURCE_COMPUTED};
use crate::text::dates::PartialDate;

/// A resource of the methodical bank: a link or a file that colleagues may use (domain.md §1 row 23).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "bank", names(kk = "title_kk", ru = "title_ru", en = "title_en"), check = check_resource, computed = RESOURCE_COMPUTED, sort = "name", search_through = "technology", detail = "{title:technology:t.technology}")]
pub struct Resource {
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
    /// What it is.
    #[record(
        choice = "presentation lesson_plan test video manual programme task website other",
        required,
        default = "presentation",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Who made it.
    #[record(references = "person", through = "resource_author", listed, group = "names")]
    pub authors: Vec<String>,
    /// Who made it, where not of the college.
    #[record(text, max = 300, group = "names")]
    pub authors_text: Option<String>,
    /// Technology.
    #[record(reference = "technology", listed, group = "names")]
    pub technology: Option<String>,
    /// Discipline.
    #[record(reference = "discipline", listed, group = "names")]
    pub discipline: Option<String>,
    /// Tags, parted by commas.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub tags: Option<String>,
    /// Under what condition it may be used.
    #[record(text, max = 300, group = "document")]
    pub licence: Option<String>,
    /// Day on which it was added.
    #[record(date, listed, group = "dates")]
    pub date: Option<chrono::NaiveDate>,
    /// Address.
    #[record(text, max = 500, listed, group = "document")]
    pub url: Option<String>,
    /// The file.
    #[record(file, listed, group = "document")]
    pub file: Option<String>,
    /// Group that made it.
    #[record(reference = "creative_group", group = "other")]
    pub creative_group: Option<String>,
    /// Event at which it was exchanged.
    #[record(reference = "event", group = "other")]
    pub event: Option<String>,
    /// Community that shares it.
    #[record(reference = "network_community", group = "other")]
    pub network_community: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One use of a resource; uses are counted.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "bank",
    check = check_use,
    sort = "-date",
    search_through = "resource person",
    title = "concat_ws(' · ', {title:resource:t.resource}, strftime('%d.%m.%Y', t.date))"
)]
pub struct ResourceUse {
    /// Id.
    pub id: String,
    /// Which resource.
    #[record(reference = "resource", required, owner, group = "names")]
    pub resource: String,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// Who used it.
    #[record(reference = "person", listed, group = "names")]
    pub person: Option<String>,
    /// Where: lesson, group.
    #[record(text, max = 300, listed, group = "names")]
    pub used_in: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// An article, manual, programme or electronic course that teachers published (form R18).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "bank", names(kk = "title_kk", ru = "title_ru", en = "title_en"), check = check_publication, computed = PUBLICATION_COMPUTED, sort = "-date name", detail = "concat_ws(' · ', t.publisher, t.date)")]
pub struct Publication {
    /// Id.
    pub id: String,
    /// What it is.
    #[record(
        choice = "article manual recommendation programme electronic_course textbook other",
        required,
        default = "article",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Authors of the college.
    #[record(references = "person", through = "publication_author", listed, group = "names")]
    pub authors: Vec<String>,
    /// Authors who are not of the college.
    #[record(text, max = 300, group = "names")]
    pub co_authors: Option<String>,
    /// Publisher or periodical.
    #[record(text, max = 300, listed, searchable, group = "document")]
    pub publisher: Option<String>,
    /// Place.
    #[record(text, max = 200, listed, group = "document")]
    pub place: Option<String>,
    /// Day, month or year.
    #[record(partial_date, required, listed, group = "document")]
    pub date: PartialDate,
    /// Pages.
    #[record(text, max = 60, group = "document")]
    pub pages: Option<String>,
    /// Level of the edition.
    #[record(reference = "level", listed, group = "names")]
    pub level: Option<String>,
    /// ISBN or ISSN.
    #[record(text, max = 60, group = "document")]
    pub isbn: Option<String>,
    /// Council that considered it, with the minutes.
    #[record(text, max = 300, listed, group = "document")]
    pub reviewed_by: Option<String>,
    /// Technology.
    #[record(reference = "technology", group = "names")]
    pub technology: Option<String>,
    /// The same as evidence of post-course support.
    #[record(reference = "evidence", group = "other")]
    pub evidence: Option<String>,
    /// The line of the plan that it fulfils.
    #[record(reference = "plan_item", group = "other")]
    pub plan_item: Option<String>,
    /// Address.
    #[record(text, max = 500, group = "document")]
    pub url: Option<String>,
    /// The file.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// The experience of a teacher on its way to colleagues: topic, level, stage, where it is heard (form R19).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "bank", names(kk = "topic_kk", ru = "topic_ru", en = "topic_en"), check = check_experience, computed = EXPERIENCE_COMPUTED, sort = "-term", search_through = "person", detail = "{title:person:t.person}")]
pub struct ExperienceGeneralisation {
    /// Id.
    pub id: String,
    /// Whose experience.
    #[record(reference = "person", required, listed, group = "names")]
    pub person: String,
    /// Topic in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_kk: Option<String>,
    /// Topic in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_ru: Option<String>,
    /// Topic in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_en: Option<String>,
    /// Level.
    #[record(reference = "level", listed, group = "names")]
    pub level: Option<String>,
    /// Technology.
    #[record(reference = "technology", listed, group = "names")]
    pub technology: Option<String>,
    /// How far it is.
    #[record(
        choice = "study description heard generalised disseminated",
        required,
        default = "study",
        listed,
        group = "status"
    )]
    pub stage: String,
    /// Where it is heard.
    #[record(text, max = 300, listed, group = "names")]
    pub heard_at: Option<String>,
    /// Term.
    #[record(partial_date, listed, group = "dates")]
    pub term: Option<PartialDate>,
    /// Day on which it was heard.
    #[record(date, listed, group = "dates")]
    pub heard_on: Option<chrono::NaiveDate>,
    /// Number of the minutes.
    #[record(text, max = 60, group = "document")]
    pub protocol_number: Option<String>,
    /// What came of it.
    #[record(text, max = 500, group = "other")]
    pub result: Option<String>,
    /// The file.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
