//! Records of people (domain.md §2.1).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::check_person;
use super::computed::PERSON_COMPUTED;
use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{in_the_future, period, text};
use crate::record::{Finding, Severity, Values};
use crate::technologies::check::{EXPERIENCE_COMPUTED, check_experience};
use crate::text::dates::PartialDate;
use crate::text::iin;

/// A teacher, or another pedagogue of the college.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "people", check = check_person, warn = warn_person, computed = PERSON_COMPUTED, sort = "name",
    names(kk = "surname_kk given_name_kk patronymic_kk", ru = "surname_ru given_name_ru patronymic_ru",
          en = "surname_en given_name_en"),
    detail = "concat_ws(', ', {title:position:t.position}, {title:department:t.department})")]
pub struct Person {
    /// Id.
    pub id: String,
    /// Surname as spelt in Kazakh.
    #[record(text, max = 120, searchable, group = "names")]
    pub surname_kk: Option<String>,
    /// Given name in Kazakh.
    #[record(text, max = 120, searchable, group = "names")]
    pub given_name_kk: Option<String>,
    /// Patronymic in Kazakh, if any.
    #[record(text, max = 120, searchable, group = "names")]
    pub patronymic_kk: Option<String>,
    /// Surname as spelt in Russian.
    #[record(text, max = 120, searchable, group = "names")]
    pub surname_ru: Option<String>,
    /// Given name in Russian.
    #[record(text, max = 120, searchable, group = "names")]
    pub given_name_ru: Option<String>,
    /// Patronymic in Russian, if any.
    #[record(text, max = 120, searchable, group = "names")]
    pub patronymic_ru: Option<String>,
    /// Surname in Latin letters.
    #[record(text, max = 120, searchable, group = "names")]
    pub surname_en: Option<String>,
    /// Given name in Latin letters.
    #[record(text, max = 120, searchable, group = "names")]
    pub given_name_en: Option<String>,
    /// Surname before a marriage or a change of name.
    #[record(text, max = 120, searchable, group = "names")]
    pub former_surname: Option<String>,
    /// Individual identification number.
    #[record(iin, secret, group = "identity")]
    pub iin: Option<String>,
    /// The number was saved although its check digit is wrong.
    #[record(yes_no, group = "identity")]
    pub iin_unverified: bool,
    /// Birth date.
    #[record(partial_date, birth, secret, group = "identity")]
    pub birth_date: Option<PartialDate>,
    /// Sex, never guessed from the name.
    #[record(choice = "female male", group = "identity")]
    pub sex: Option<String>,
    /// Position.
    #[record(reference = "position", listed, group = "work")]
    pub position: Option<String>,
    /// Taught disciplines.
    #[record(references = "discipline", through = "person_discipline", listed, group = "work")]
    pub disciplines: Vec<String>,
    /// Department or commission.
    #[record(reference = "department", listed, group = "work")]
    pub department: Option<String>,
    /// Kind of employment.
    #[record(choice = "staff part_time hourly", required, default = "staff", group = "work")]
    pub employment: String,
    /// Day of hiring.
    #[record(partial_date, group = "work")]
    pub hire_date: Option<PartialDate>,
    /// From when pedagogical experience counts.
    #[record(partial_date, group = "work")]
    pub pedagogical_start: Option<PartialDate>,
    /// From when experience in industry counts.
    #[record(partial_date, group = "work")]
    pub industry_start: Option<PartialDate>,
    /// Level of education.
    #[record(
        choice = "higher postgraduate post_secondary technical_vocational secondary",
        group = "education"
    )]
    pub education_level: Option<String>,
    /// Where the education was got.
    #[record(text, max = 300, group = "education")]
    pub education_institution: Option<String>,
    /// Speciality by diploma.
    #[record(text, max = 300, group = "education")]
    pub education_speciality: Option<String>,
    /// Year of graduation.
    #[record(whole, min = 1930, max = 2100, group = "education")]
    pub education_year: Option<i64>,
    /// Degree: master, candidate of sciences, PhD.
    #[record(text, max = 200, group = "education")]
    pub degree: Option<String>,
    /// Telephone.
    #[record(text, max = 60, secret, group = "contacts")]
    pub phone: Option<String>,
    /// E-mail.
    #[record(text, max = 200, secret, group = "contacts")]
    pub email: Option<String>,
    /// Whether the person works now.
    #[record(
        choice = "active parental_leave long_leave dismissed moved",
        required,
        default = "active",
        group = "status"
    )]
    pub status: String,
    /// From when the status holds.
    #[record(date, group = "status")]
    pub status_since: Option<chrono::NaiveDate>,
    /// Young specialist: counted from experience, or said by hand.
    #[record(choice = "auto yes no", required, default = "auto", group = "status")]
    pub young_specialist: String,
    /// Consent to the processing of personal data.
    #[record(yes_no, group = "status")]
    pub consent: bool,
    /// Day of the consent.
    #[record(date, group = "status")]
    pub consent_date: Option<chrono::NaiveDate>,
    /// The person that this one was merged into.
    #[record(reference = "person", group = "hidden")]
    pub merged_into: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Mismatches between the IIN and the birth date or sex: personal data may change while the number stays.
fn warn_person(_: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    let Some(number) = text(values, "iin") else {
        return Ok(Vec::new());
    };
    let Ok(read) = iin::Iin::read(number) else {
        return Ok(Vec::new());
    };
    let birth = text(values, "birth_date").and_then(|day| day.parse().ok());
    let sex = match text(values, "sex") {
        Some("female") => Some(iin::Sex::Female),
        Some("male") => Some(iin::Sex::Male),
        _ => None,
    };
    Ok(read
        .doubts(birth, sex)
        .into_iter()
        .map(|doubt| {
            let (code, fact) = (doubt.code().replace('-', "_"), json!({ "iin": iin::mask(number) }));
            Finding::of(&code, false, Severity::Warn, fact, Value::Null).proven_by("person", Some(id))
        })
        .collect())
}

/// A category was granted on a day that has come, and ends after it.
fn check_category(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let problems = [
        in_the_future(writer, values, "granted"),
        period(values, "granted", "valid_until"),
    ];
    Ok(problems.into_iter().flatten().collect())
}

/// A qualification category granted or confirmed.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "people",
    check = check_category,
    sort = "-granted",
    title = "{title:category:t.category}",
    search_through = "person"
)]
pub struct CategoryRecord {
    /// Id.
    pub id: String,
    /// Whose.
    #[record(reference = "person", owner, required, listed, group = "names")]
    pub person: String,
    /// Category.
    #[record(reference = "category", required, listed, group = "names")]
    pub category: String,
    /// Day of granting.
    #[record(partial_date, listed, group = "dates")]
    pub granted: Option<PartialDate>,
    /// Number of the order.
    #[record(text, max = 60, listed, group = "document")]
    pub order_number: Option<String>,
    /// Day of the order.
    #[record(date, group = "document")]
    pub order_date: Option<chrono::NaiveDate>,
    /// Level of the commission.
    #[record(reference = "level", group = "document")]
    pub commission_level: Option<String>,
    /// Until when it holds.
    #[record(date, listed, group = "dates")]
    pub valid_until: Option<chrono::NaiveDate>,
    /// Subject that it was granted in.
    #[record(text, max = 300, group = "other")]
    pub subject: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Practice in a learning technology; a new level is a new row, the old one gets its last day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "people",
    check = check_experience,
    computed = EXPERIENCE_COMPUTED,
    sort = "-since",
    title = "{title:technology:t.technology}",
    search_through = "person technology"
)]
pub struct TechnologyExperience {
    /// Id.
    pub id: String,
    /// Whose.
    #[record(reference = "person", owner, required, listed, group = "names")]
    pub person: String,
    /// Technology.
    #[record(reference = "technology", required, listed, group = "names")]
    pub technology: String,
    /// Since when.
    #[record(partial_date, listed, group = "dates")]
    pub since: Option<PartialDate>,
    /// Until when, where a later level follows.
    #[record(partial_date, group = "dates")]
    pub until: Option<PartialDate>,
    /// How far it went.
    #[record(
        choice = "learning applies shares",
        required,
        listed,
        default = "learning",
        group = "other"
    )]
    pub level: String,
    /// What proves it, in words.
    #[record(long_text, max = 2000, listed, group = "document")]
    pub proof: Option<String>,
    /// The course that proves it.
    #[record(reference = "training_record", group = "document")]
    pub training_record: Option<String>,
    /// The evidence that proves it.
    #[record(reference = "evidence", group = "document")]
    pub evidence: Option<String>,
    /// The year of a group that gave it.
    #[record(reference = "group_year", group = "document")]
    pub group_year: Option<String>,
    /// The paper that proves it.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A remembered answer: these two are not one person.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "people", sort = "person", title = "{title:person:t.person}")]
pub struct PersonDistinction {
    /// Id.
    pub id: String,
    /// One.
    #[record(reference = "person", owner, required, listed, group = "names")]
    pub person: String,
    /// The other.
    #[record(reference = "person", owner, required, listed, group = "names")]
    pub other: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A remembered answer: this spelling in a workbook is this person.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "people", sort = "spelling", title = "t.spelling")]
pub struct PersonSpelling {
    /// Id.
    pub id: String,
    /// Whose.
    #[record(reference = "person", owner, required, listed, group = "names")]
    pub person: String,
    /// The spelling as it stood.
    #[record(text, max = 300, required, listed, group = "names")]
    pub spelling: String,
    /// Its identity key, by which it is found.
    #[record(text, max = 300, required, group = "hidden")]
    pub folded: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
