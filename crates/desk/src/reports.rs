//! Calls of the reports: which there are, one on the screen, one as an Excel file.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sheberlik_core::college::calls::college_id;
use sheberlik_core::college::model::College;
use sheberlik_core::{Answer, Context, Nothing, Progress, Result, record};
use sheberlik_reports::{DocumentLanguage, FormInfo, Parameters, Report, ReportView, Written};
use ts_rs::TS;

use crate::Desk;
use crate::app::dialog_title;
use crate::files::FileToken;
use crate::host::Purpose;

sheberlik_core::calls! {
    /// Calls of the reports.
    pub(crate) static CALLS: Desk = {
        "report_list" => list, Nothing => Vec<FormInfo>, [];
        "report_view" => view, ReportRequest => ReportView, ["*"];
        @job "report_save" => save, ReportRequest => Option<SavedReport>, [];
        @job "register_save" => save_register, RegisterRequest => Option<SavedReport>, [];
    }
}

/// Which form, over what, in which language.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct ReportRequest {
    /// Code of the form.
    code: String,
    /// Its parameters.
    #[serde(default)]
    parameters: Parameters,
    /// Language of the document.
    document_language: DocumentLanguage,
}

/// Which list, filtered and sorted as on the screen, with which columns.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct RegisterRequest {
    /// The list; its page is not looked at.
    list: record::ListRequest,
    /// Names of the columns, left to right.
    columns: Vec<String>,
}

/// A form that was saved.
#[derive(Debug, Serialize, TS)]
pub(crate) struct SavedReport {
    /// The file.
    file: FileToken,
    /// Sheets in it.
    sheets: usize,
    /// Rows of its tables.
    rows: usize,
}

fn list(_: &Desk, _: &Context, _: Nothing) -> Result<Answer<Vec<FormInfo>>> {
    Ok(Answer::of(sheberlik_reports::forms()))
}

fn for_screen(desk: &Desk, context: &Context, request: &ReportRequest) -> Result<Report> {
    let ReportRequest {
        code,
        parameters,
        document_language,
    } = request;
    desk.engine()
        .read(|reader| sheberlik_reports::build(reader, code, parameters, *document_language, context))
}

fn for_file(desk: &Desk, context: &Context, request: &ReportRequest) -> Result<Report> {
    let ReportRequest {
        code,
        parameters,
        document_language,
    } = request;
    desk.engine()
        .read(|reader| sheberlik_reports::build_for_file(reader, code, parameters, *document_language, context))
}

fn view(desk: &Desk, context: &Context, mut request: ReportRequest) -> Result<Answer<ReportView>> {
    // The data sheet is for files; the screen shows the forms.
    request.parameters.data_only = false;
    Ok(Answer::of(sheberlik_reports::view(&for_screen(
        desk, context, &request,
    )?)))
}

fn save(
    desk: &Desk,
    context: &Context,
    request: ReportRequest,
    progress: &Progress,
) -> Result<Answer<Option<SavedReport>>> {
    progress.step(0, 0, "report");
    let report = for_file(desk, context, &request)?;
    written(desk, context, &report, progress)
}

fn save_register(
    desk: &Desk,
    context: &Context,
    request: RegisterRequest,
    progress: &Progress,
) -> Result<Answer<Option<SavedReport>>> {
    progress.step(0, 0, "report");
    let RegisterRequest { list, columns } = request;
    let report = desk
        .engine()
        .read(|reader| sheberlik_reports::register(reader, &list, &columns, context))?;
    written(desk, context, &report, progress)
}

/// Writes a report where the user says.
fn written(
    desk: &Desk,
    context: &Context,
    report: &Report,
    progress: &Progress,
) -> Result<Answer<Option<SavedReport>>> {
    let name = sheberlik_reports::file_name(report);
    let title = dialog_title(Purpose::SaveWorkbook, context.language);
    let Some(path) = desk.host.pick_save(Purpose::SaveWorkbook, &title, &name) else {
        return Ok(Answer::of(None));
    };
    let Written { sheets, rows } = sheberlik_reports::write(report, &path, progress)?;
    Ok(Answer::of(Some(SavedReport {
        file: desk.files().token(&path),
        sheets,
        rows,
    })))
}

impl Desk {
    /// The code of the college's usual document language: `kk`, `ru`, `en`, `kk+ru`; bilingual where none is set up.
    ///
    /// # Errors
    /// What the database says.
    pub fn document_language(&self) -> Result<String, sheberlik_core::Problem> {
        let stored = self.engine.read(|reader| {
            let Some(id) = college_id(reader)? else {
                return Ok("kk_ru".to_owned());
            };
            Ok(record::load::<College>(reader, &id)?.document_language)
        })?;
        Ok(stored.replace('_', "+"))
    }

    /// Writes a form to a file, without a dialog.
    ///
    /// # Errors
    /// What [`sheberlik_reports::build`] and [`sheberlik_reports::write`] refuse with.
    pub fn write_report(
        &self,
        code: &str,
        parameters: Parameters,
        document_language: DocumentLanguage,
        path: &Path,
        context: &Context,
        progress: &Progress,
    ) -> Result<Written, sheberlik_core::Problem> {
        let request = ReportRequest {
            code: code.to_owned(),
            parameters,
            document_language,
        };
        Ok(sheberlik_reports::write(
            &for_file(self, context, &request)?,
            path,
            progress,
        )?)
    }
}
