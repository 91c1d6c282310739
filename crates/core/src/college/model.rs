//! Records of the college itself (domain.md §2.1).

use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::Values;
use crate::text::iin;

/// The college: one row.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "college", check = check_college,
    names(kk = "name_kk", ru = "name_ru", en = "name_en"), sort = "name")]
pub struct College {
    /// Id.
    pub id: String,
    /// Full name in Kazakh.
    #[record(text, max = 500, listed, group = "names")]
    pub name_kk: Option<String>,
    /// Full name in Russian.
    #[record(text, max = 500, group = "names")]
    pub name_ru: Option<String>,
    /// Full name in English.
    #[record(text, max = 500, group = "names")]
    pub name_en: Option<String>,
    /// Short name in Kazakh, for footers.
    #[record(text, max = 120, group = "names")]
    pub short_name_kk: Option<String>,
    /// Short name in Russian.
    #[record(text, max = 120, group = "names")]
    pub short_name_ru: Option<String>,
    /// Short name in English.
    #[record(text, max = 120, group = "names")]
    pub short_name_en: Option<String>,
    /// College or higher college.
    #[record(choice = "college higher_college", required, default = "college", group = "other")]
    pub kind: String,
    /// Business identification number.
    #[record(iin, group = "other")]
    pub bin: Option<String>,
    /// Oblast or city of republican significance.
    #[record(text, max = 200, group = "other")]
    pub region: Option<String>,
    /// City or village in Kazakh.
    #[record(text, max = 200, group = "other")]
    pub city_kk: Option<String>,
    /// City or village in Russian.
    #[record(text, max = 200, group = "other")]
    pub city_ru: Option<String>,
    /// City or village in English.
    #[record(text, max = 200, group = "other")]
    pub city_en: Option<String>,
    /// Education department that the college answers to, in Kazakh.
    #[record(text, max = 500, group = "other")]
    pub authority_kk: Option<String>,
    /// The same in Russian.
    #[record(text, max = 500, group = "other")]
    pub authority_ru: Option<String>,
    /// The same in English.
    #[record(text, max = 500, group = "other")]
    pub authority_en: Option<String>,
    /// Language of documents unless another is chosen at export.
    #[record(choice = "kk ru kk_ru en", required, default = "kk_ru", group = "document")]
    pub document_language: String,
    /// Telephone of the methodical room, printed beside the executor.
    #[record(text, max = 60, group = "contacts")]
    pub phone: Option<String>,
    /// Filled with the sample college.
    #[record(yes_no, group = "hidden")]
    pub sample: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

fn check_college(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let bin = values.get("bin").and_then(|bin| bin.as_str());
    let wrong = bin.is_some_and(|bin| iin::read_bin(bin).is_err());
    Ok(wrong
        .then(|| FieldProblem::new("bin", "bin_checksum"))
        .into_iter()
        .collect())
}

/// The director, a deputy or the methodist, for approval blocks and signatures.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "college",
    names(kk = "name_kk", ru = "name_ru", en = "name_en"),
    sort = "rank"
)]
pub struct Official {
    /// Id.
    pub id: String,
    /// What the person signs as.
    #[record(
        choice = "director deputy methodist",
        required,
        listed,
        default = "deputy",
        group = "work"
    )]
    pub duty: String,
    /// Name as under a signature, in Kazakh.
    #[record(text, max = 200, listed, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 200, listed, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 200, group = "names")]
    pub name_en: Option<String>,
    /// Post in Kazakh.
    #[record(text, max = 300, listed, group = "work")]
    pub post_kk: Option<String>,
    /// Post in Russian.
    #[record(text, max = 300, group = "work")]
    pub post_ru: Option<String>,
    /// Post in English.
    #[record(text, max = 300, group = "work")]
    pub post_en: Option<String>,
    /// Place in the list.
    #[record(whole, min = 1, max = 99, group = "other")]
    pub rank: Option<i64>,
    /// First day in the post.
    #[record(date, group = "dates")]
    pub valid_from: Option<chrono::NaiveDate>,
    /// Last day in the post.
    #[record(date, group = "dates")]
    pub valid_to: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// An academic year: 1 September to 30 June unless the college says otherwise.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "college", check = check_year, names(kk = "label", ru = "label", en = "label"), sort = "-start_date")]
pub struct AcademicYear {
    /// Id.
    pub id: String,
    /// «2026–2027».
    #[record(text, max = 20, required, listed, group = "names")]
    pub label: String,
    /// First day.
    #[record(date, required, listed, group = "dates")]
    pub start_date: chrono::NaiveDate,
    /// Last day.
    #[record(date, required, listed, group = "dates")]
    pub end_date: chrono::NaiveDate,
    /// First day of the second half-year.
    #[record(date, group = "dates")]
    pub half_year_split: Option<chrono::NaiveDate>,
    /// Draft, open or closed.
    #[record(choice = "draft open closed", required, listed, default = "open", group = "status")]
    pub state: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A day that is free or worked though the calendar says otherwise: Kurban-ait, days moved by the government's order
/// (`domain.md` §5.5).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "college", check = check_day_off, names(kk = "name_kk", ru = "name_ru", en = "name_en"), sort = "-date",
    title = "concat_ws(' · ', strftime('%d.%m.%Y', t.date), {names:day_off:t})")]
pub struct DayOff {
    /// Id.
    pub id: String,
    /// Day.
    #[record(date, required, listed, group = "dates")]
    pub date: chrono::NaiveDate,
    /// Free or worked.
    #[record(
        choice = "day_off working_day",
        required,
        listed,
        default = "day_off",
        group = "status"
    )]
    pub kind: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, group = "names")]
    pub name_en: Option<String>,
    /// Note, such as the order that moved it.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A day stands in the list once.
fn check_day_off(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let twice: bool = writer
        .connection()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM day_off WHERE date = ?1 AND deleted_at IS NULL AND id <> coalesce(?2, ''))",
        )?
        .query_row((values.get("date").and_then(|day| day.as_str()), id), |row| row.get(0))?;
    Ok(twice
        .then(|| FieldProblem::new("date", "day_twice"))
        .into_iter()
        .collect())
}

fn check_year(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let day = |name: &str| {
        values
            .get(name)
            .and_then(|day| day.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let (start, end, split) = (day("start_date"), day("end_date"), day("half_year_split"));
    let mut problems = Vec::new();
    if end <= start {
        problems.push(FieldProblem::with("end_date", "date_order", json!({ "after": start })));
    }
    if !split.is_empty() && (split <= start || split > end) {
        problems.push(FieldProblem::with(
            "half_year_split",
            "date_order",
            json!({ "after": start }),
        ));
    }
    Ok(problems)
}

/// A department or a cyclic methodical commission (ЦӘК / ЦМК).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "college", names(kk = "name_kk", ru = "name_ru", en = "name_en"), sort = "name",
    computed = DEPARTMENT_COMPUTED)]
pub struct Department {
    /// Id.
    pub id: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, searchable, group = "names")]
    pub name_en: Option<String>,
    /// Commission, department or other.
    #[record(
        choice = "commission department other",
        required,
        listed,
        default = "commission",
        group = "other"
    )]
    pub kind: String,
    /// Chair.
    #[record(reference = "person", listed, group = "work")]
    pub chair: Option<String>,
    /// Secretary.
    #[record(reference = "person", group = "work")]
    pub secretary: Option<String>,
    /// No longer offered.
    #[record(yes_no, group = "status")]
    pub archived: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

const DEPARTMENT_COMPUTED: &[crate::record::Computed] = &[crate::record::Computed {
    name: "people_count",
    shows: "whole",
    choices: &[],
    listed: true,
    sql: "SELECT count(*) FROM person p WHERE p.department = t.id AND p.deleted_at IS NULL
          AND p.status NOT IN ('dismissed', 'moved')",
    order: None,
    among: None,
}];
