//! R5-A, individual card of post-course support (`domain.md` §3.5): one teacher, one course, everything that was done.
//!
//! What must hold: the card says what the page of the case says (`post_course::card`); the level is shown with its
//! calculation; nothing is cut off, a long text goes on in the next row.

mod blank;
mod blocks;
mod level;

use sheberlik_core::Error;
use sheberlik_core::post_course::card::{CaseCard, of_case};
use sheberlik_core::record::Values;
use sheberlik_i18n::{Words, dates};

use crate::brief::Brief;
use crate::cases::cases;
use crate::letterhead::initials;
use crate::table::{Block, Cell, Flat, Report, Sheet, Signature};

/// Rules that the level is counted by.
const RULES: [&str; 8] = [
    "pc_window_months",
    "pc_grace_days",
    "pc_weight_survey",
    "pc_weight_results",
    "pc_weight_evidence",
    "pc_weight_reflection",
    "pc_band_high",
    "pc_band_medium",
];

/// The cases of the period, by teacher.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    Ok(cases(brief)?.into_iter().map(|case| case.id).collect())
}

/// The card of one case; the empty card for an empty id.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    if brief.asked.template {
        let sheet = sheet(
            brief,
            &brief.wording.word("form-r5-card-tab"),
            "",
            "",
            blank::blocks(brief),
        )?;
        return whole(brief, sheet, Vec::new());
    }
    let card = of_case(brief.reader, id, &brief.context)?;
    let teacher = shown(&card.row, "person_name");
    let curator = title(&card.row, "curator");
    let sheet = sheet(
        brief,
        &initials(&teacher),
        &teacher,
        &curator,
        blocks::all(brief, &card),
    )?;
    let row = level::data(brief, &card);
    whole(brief, sheet, vec![row])
}

fn whole(brief: &Brief<'_>, sheet: Sheet, rows: Vec<Vec<Cell>>) -> Result<Report, Error> {
    let flat = Flat {
        name: brief.wording.word("form-sheet-data"),
        heads: level::HEADS
            .iter()
            .map(|head| brief.wording.line(&format!("form-data-{head}")))
            .collect(),
        rows: rows.into(),
    };
    let title = brief.wording.head("form-r5-card-title");
    let mut report = brief.report_as_it_is("r5-card", title, vec![sheet], vec![flat], &RULES)?;
    // A card is the case as it stands today, whichever year the cases are of.
    let today = Cell::of(crate::table::Value::Date {
        date: brief.context.today,
    });
    report
        .parameters
        .say(&brief.wording.line("form-parameter-as-of"), today);
    Ok(report)
}

fn sheet(brief: &Brief<'_>, tab: &str, teacher: &str, curator: &str, blocks: Vec<Block>) -> Result<Sheet, Error> {
    let words = &brief.wording;
    let day = dates::short(brief.context.today);
    let titles = [words.head("form-r5-card-title")];
    let as_of = words.line_with("form-as-of", &sheberlik_i18n::args![date = day]);
    let mut sheet = brief.sheet("card", tab.to_owned(), &titles, as_of, blocks);
    sheet.subtitle.extend(brief.legal_basis("post_course")?);
    let signature = |key: &str, name: &str| Signature {
        post: words.head(key),
        name: initials(name),
    };
    let deputy = sheet.signatures.drain(..).next();
    sheet.signatures = vec![
        signature("form-r5-card-teacher", teacher),
        signature("form-r5-card-curator", curator),
    ];
    sheet.signatures.extend(deputy);
    Ok(sheet)
}

/// The text of a value; blank where there is none.
fn shown(values: &Values, field: &str) -> String {
    values
        .get(field)
        .and_then(|value| value.as_str())
        .unwrap_or_default()
        .to_owned()
}

/// The shown text of a reference.
fn title(values: &Values, field: &str) -> String {
    let titles = values.get("titles").and_then(|titles| titles.get(field));
    titles.and_then(|title| title.as_str()).unwrap_or_default().to_owned()
}

/// A choice of a record in the record's own words.
fn choice(brief: &Brief<'_>, record: &str, values: &Values, field: &str) -> String {
    let value = shown(values, field);
    if value.is_empty() {
        return value;
    }
    let key = format!("{record}-{}-{}", field.replace('_', "-"), value.replace('_', "-"));
    Words::of(brief.wording.language.first()).text(&key)
}

/// What is written in the document's language, for what stays blank.
fn fallback<'a>(card: &'a CaseCard, brief: &Brief<'_>, stem: &str) -> &'a str {
    let languages = brief.wording.language.first().fallbacks();
    languages
        .into_iter()
        .find_map(|language| card.row.get(&format!("{stem}_{}", language.code()))?.as_str())
        .unwrap_or_default()
}
