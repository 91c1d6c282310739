//! The registry of forms: code, parameters taken, what the form is about. One file per form.

mod r1;
mod r11;
mod r12;
mod r13;
mod r14;
mod r15;
mod r18;
mod r19;
mod r2;
mod r21;
mod r2_members;
mod r2_passport;
mod r2_report;
mod r4;
mod r5;
mod r5_card;
mod r6;
mod r6_plan;
mod r6_school;
mod r6_visit;
mod r7;
mod r8;
mod r9;
mod registry;
mod technologies;

use serde::Serialize;
use serde_json::json;
use sheberlik_core::{Context, Error, FieldProblem, Reader};
use ts_rs::TS;

use crate::brief::Brief;
use crate::language::DocumentLanguage;
use crate::parameters::Parameters;
use crate::table::{Flat, Report};

pub(crate) use self::r7::month_of;
use self::registry::FORMS;

/// Most sheets that a form of one record prints when no record is named.
pub const MOST_RECORDS: usize = 50;

/// Most records of a form of one record in one file: a workbook with more sheets is no help to anybody.
pub const MOST_IN_FILE: usize = 1000;

/// A form that can be made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormInfo {
    /// Code: `r4`; words under `report-<code>`.
    pub code: &'static str,
    /// Names of the parameters it takes.
    pub parameters: &'static [&'static str],
    /// Ways of grouping it takes, its usual one first.
    pub groupings: &'static [&'static str],
    /// What it is about.
    pub scope: Scope,
}

/// What a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Scope {
    /// A year or a period.
    Year,
    /// One record (`of`); without it, a sheet for each of the period's, at most [`MOST_RECORDS`].
    Record {
        /// Kind of the record.
        record: &'static str,
        /// Other kinds that the form can be about.
        also: &'static [&'static str],
        /// Whether, without a record, the form is about all of the period together.
        together: bool,
    },
}

type Build = fn(&Brief<'_>) -> Result<Report, Error>;

/// The ids of the records that a form of one record is printed for when none is named.
type Subjects = fn(&Brief<'_>) -> Result<Vec<String>, Error>;

struct Form {
    info: FormInfo,
    build: Maker,
}

#[derive(Clone, Copy)]
enum Maker {
    Year(Build),
    Record(Subjects, fn(&Brief<'_>, &str) -> Result<Report, Error>),
}

/// The forms that can be made.
pub fn forms() -> Vec<FormInfo> {
    FORMS.iter().map(|form| form.info.clone()).collect()
}

/// Makes a form from the data.
///
/// # Errors
/// `unknown_report` with `code`; faulty parameters, all of them; `no_rule`.
pub fn build(
    reader: &Reader<'_>,
    code: &str,
    asked: &Parameters,
    language: DocumentLanguage,
    context: &Context,
) -> Result<Report, Error> {
    let form = found(code, asked)?;
    make(&Brief::new(reader, asked, language, context)?, form.build)
}

/// As [`build`], for a file: figures of long forms keep no ids of the rows behind them, since nothing in a file opens them.
///
/// # Errors
/// As [`build`].
pub fn build_for_file(
    reader: &Reader<'_>,
    code: &str,
    asked: &Parameters,
    language: DocumentLanguage,
    context: &Context,
) -> Result<Report, Error> {
    let form = found(code, asked)?;
    make(&Brief::new(reader, asked, language, context)?.for_file(), form.build)
}

fn found(code: &str, asked: &Parameters) -> Result<&'static Form, Error> {
    let form = FORMS.iter().find(|form| form.info.code == code);
    let form = form.ok_or_else(|| Error::coded("unknown_report", json!({ "code": code })))?;
    refuse_what_is_not_taken(&form.info, asked)?;
    Ok(form)
}

fn make(brief: &Brief<'_>, maker: Maker) -> Result<Report, Error> {
    match maker {
        Maker::Year(build) => build(brief),
        Maker::Record(subjects, build) => {
            let ids = match &brief.asked.of {
                Some(id) => vec![id.clone()],
                // The empty form is about no record.
                None if brief.asked.template => vec![String::new()],
                None => subjects(brief)?,
            };
            let most = if brief.opens() { MOST_RECORDS } else { MOST_IN_FILE };
            let mut reports = ids.iter().take(most).map(|id| build(brief, id));
            let mut whole = reports
                .next()
                .ok_or_else(|| Error::coded("report_of_nothing", json!({})))??;
            for report in reports {
                let report = report?;
                whole.sheets.extend(report.sheets);
                report.data.into_iter().for_each(|flat| add(&mut whole.data, flat));
            }
            if ids.len() > 1 {
                brief.of_several(&mut whole, ids.len().min(most), ids.len());
            }
            Ok(whole)
        }
    }
}

/// Rows of one kind stand on one data sheet, of whichever record they are.
fn add(data: &mut Vec<Flat>, flat: Flat) {
    match data
        .iter_mut()
        .find(|known| known.name == flat.name && known.heads == flat.heads)
    {
        Some(known) => {
            known.rows.extend(flat.rows);
        }
        None => data.push(flat),
    }
}

/// A parameter that the form does not take would be ignored in silence; it is refused instead.
fn refuse_what_is_not_taken(info: &FormInfo, asked: &Parameters) -> Result<(), Error> {
    let given = [
        ("department", asked.department.is_some()),
        ("provider", asked.provider.is_some()),
        ("grouping", asked.grouping.is_some()),
        ("kinds", !asked.kinds.is_empty()),
        ("version", asked.version.is_some()),
        ("of", asked.of.is_some()),
        ("iin", asked.iin),
        ("birth_date", asked.birth_date),
        ("data_only", asked.data_only),
    ];
    let mut problems: Vec<FieldProblem> = given
        .iter()
        .filter(|(name, given)| *given && !info.parameters.contains(name))
        .map(|(name, _)| FieldProblem::new(name, "unknown_field"))
        .collect();
    if let Some(grouping) = asked.grouping
        && problems.is_empty()
        && !info.groupings.contains(&grouping.code())
    {
        problems.push(FieldProblem::new("grouping", "unknown_choice"));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(problems))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sheberlik_core::{Engine, Language};

    fn subjects(_: &Brief<'_>) -> Result<Vec<String>, Error> {
        Ok((0..60).map(|number| format!("case-{number}")).collect())
    }

    fn card(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
        let sheet = brief.sheet(id, id.to_owned(), &[], String::new(), Vec::new());
        brief.report("card", String::new(), vec![sheet], Vec::new(), &[])
    }

    fn sheets(asked: &Parameters, subjects: Subjects) -> Result<Vec<String>, Error> {
        let folder = tempfile::tempdir().expect("a folder");
        let context = Context::of_this_moment(Language::Kk, "сынақ");
        let engine = Engine::open(folder.path(), &context)?;
        engine.read(|reader| {
            let brief = Brief::new(reader, asked, DocumentLanguage::Kk, &context)?;
            let report = make(&brief, Maker::Record(subjects, card))?;
            Ok(report.sheets.into_iter().map(|sheet| sheet.code).collect())
        })
    }

    #[test]
    fn a_form_of_one_record_prints_that_one_or_fifty_of_the_period() {
        let one = Parameters {
            of: Some("case-7".into()),
            ..Parameters::default()
        };
        assert_eq!(sheets(&one, subjects).expect("it is made"), ["case-7"]);
        let all = sheets(&Parameters::default(), subjects).expect("they are made");
        assert_eq!((all.len(), all[0].as_str()), (MOST_RECORDS, "case-0"));
        let nothing = sheets(&Parameters::default(), |_| Ok(Vec::new())).expect_err("nothing to print");
        assert_eq!(sheberlik_core::Problem::from(nothing).code, "report_of_nothing");
    }
}
