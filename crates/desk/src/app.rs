//! Calls about the program itself: its state at the start, chosen files.

use serde::{Deserialize, Serialize};
use sheberlik_core::college::calls::college_id;
use sheberlik_core::college::model::{AcademicYear, College};
use sheberlik_core::db::attachment;
use sheberlik_core::record::{self, ListRequest, Record, Values};
use sheberlik_core::{Answer, Context, Error, Language, Nothing, Op, Progress, Reader, Result};
use sheberlik_i18n::Words;
use ts_rs::TS;

use crate::Desk;
use crate::files::name_of;
use crate::host::Purpose;

sheberlik_core::calls! {
    /// Calls about the program.
    pub(crate) static CALLS: Desk = {
        "app_state" => state, Nothing => AppState, ["college", "academic_year", "person", "training_record"];
        @job "file_attach" => attach, TokenRequest => Option<Attached>, [];
        "file_open" => open, AttachmentRequest => (), [];
        "link_open" => link, AddressRequest => (), [];
        "file_show" => show, Token => (), [];
        "file_reveal" => reveal, Token => (), [];
    }
}

/// What the window needs to start.
#[derive(Debug, Serialize, TS)]
pub(crate) struct AppState {
    /// Version of the program.
    version: String,
    /// Nothing has been set up or brought in yet.
    first_start: bool,
    /// The college, if it has been set up.
    #[ts(type = "Row | null")]
    college: Option<Values>,
    /// The data are the sample college's.
    sample: bool,
    /// Where the data lie, to be shown.
    folder: String,
    /// Academic years, newest first.
    #[ts(type = "Row[]")]
    academic_years: Vec<Values>,
    /// Label of the academic year that today falls in (the summer belongs to the year that ended).
    academic_year: Option<String>,
    /// Today by the engine's calendar.
    today: chrono::NaiveDate,
    /// How many people there are.
    #[ts(type = "number")]
    people: i64,
    /// How many training records there are.
    #[ts(type = "number")]
    training_records: i64,
}

/// A file that may have been chosen already.
#[derive(Debug, Default, Deserialize, TS)]
pub(crate) struct TokenRequest {
    /// Token; none lets the user choose.
    #[ts(optional)]
    pub(crate) token: Option<String>,
}

/// A file of this session.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct Token {
    token: String,
}

/// An attachment.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct AttachmentRequest {
    /// Id of the attachment.
    id: String,
}

/// An address of the web.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct AddressRequest {
    /// The address.
    url: String,
}

/// A file in the store.
#[derive(Debug, Serialize, TS)]
pub(crate) struct Attached {
    /// Id of the attachment.
    id: String,
    /// Its name.
    name: String,
}

fn state(desk: &Desk, context: &Context, _: Nothing) -> Result<Answer<AppState>> {
    desk.engine().read(|reader| {
        let college = college_id(reader)?;
        let college = college
            .map(|id| record::get(reader, College::KIND, &id, context))
            .transpose()?;
        let list = ListRequest {
            limit: Some(50),
            ..ListRequest::default()
        };
        let academic_years = record::list(reader, AcademicYear::KIND, &list, context)?.rows;
        let (people, training_records) = (count(reader, "person")?, count(reader, "training_record")?);
        Ok(Answer::of(AppState {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            first_start: college.is_none() && people == 0,
            sample: college.as_ref().is_some_and(|college| college["sample"] == true),
            college,
            folder: desk.engine().folder().root().display().to_string(),
            academic_year: current_year(&academic_years, context),
            academic_years,
            today: context.today,
            people,
            training_records,
        }))
    })
}

fn count(reader: &Reader<'_>, table: &str) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM {table} WHERE deleted_at IS NULL");
    Ok(reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([], |row| row.get(0))?)
}

fn current_year(years: &[Values], context: &Context) -> Option<String> {
    let today = context.today.to_string();
    let text = |year: &Values, field: &str| year[field].as_str().unwrap_or_default().to_owned();
    years
        .iter()
        .find(|year| text(year, "start_date") <= today)
        .map(|year| text(year, "label"))
}

/// The path of a token, or of a file that the user chooses now.
pub(crate) fn chosen(
    desk: &Desk,
    token: Option<&str>,
    purpose: Purpose,
    language: Language,
) -> Result<Option<std::path::PathBuf>> {
    match token {
        Some(token) => desk.files().path(token).map(Some),
        None => Ok(desk.host.pick_file(purpose, &dialog_title(purpose, language))),
    }
}

/// The words over a dialog.
pub(crate) fn dialog_title(purpose: Purpose, language: Language) -> String {
    Words::of(language).text(&format!("app-dialog-{}", purpose.code()))
}

fn attach(desk: &Desk, context: &Context, request: TokenRequest, _: &Progress) -> Result<Answer<Option<Attached>>> {
    let Some(path) = chosen(desk, request.token.as_deref(), Purpose::Attachment, context.language)? else {
        return Ok(Answer::of(None));
    };
    let name = name_of(&path);
    let folder = desk.engine().folder();
    let op = Op::create("attachment", &name);
    let answer = desk
        .engine()
        .write(op, context, |writer| attachment::attach(writer, folder, &path))?;
    Ok(answer.map(|id| Some(Attached { id, name })))
}

fn open(desk: &Desk, _: &Context, request: AttachmentRequest) -> Result<Answer<()>> {
    let folder = desk.engine().folder();
    let (content, name) = desk
        .engine()
        .read(|reader| attachment::content(reader, folder, &request.id))?;
    // The store knows the file by its hash; a program that opens it wants the name with its ending.
    let shown = std::env::temp_dir().join("sheberlik");
    std::fs::create_dir_all(&shown)?;
    let safe: String = name
        .chars()
        .map(|letter| if "\\/:*?\"<>|".contains(letter) { '_' } else { letter })
        .collect();
    let copy = shown.join(safe);
    std::fs::copy(content, &copy)?;
    desk.host.open(&copy);
    Ok(Answer::of(()))
}

/// Opens an address in the browser; anything that is not one of the web would start a program, and is refused.
fn link(desk: &Desk, _: &Context, request: AddressRequest) -> Result<Answer<()>> {
    let folded = request.url.to_lowercase();
    if !["http://", "https://"].iter().any(|scheme| folded.starts_with(scheme)) {
        return Err(Error::field("url", "not_an_address"));
    }
    desk.host.open(std::path::Path::new(&request.url));
    Ok(Answer::of(()))
}

fn show(desk: &Desk, _: &Context, request: Token) -> Result<Answer<()>> {
    desk.host.open(&existing(desk, &request.token)?);
    Ok(Answer::of(()))
}

fn reveal(desk: &Desk, _: &Context, request: Token) -> Result<Answer<()>> {
    desk.host.reveal(&existing(desk, &request.token)?);
    Ok(Answer::of(()))
}

fn existing(desk: &Desk, token: &str) -> Result<std::path::PathBuf> {
    let path = desk.files().path(token)?;
    if path.exists() {
        Ok(path)
    } else {
        Err(Error::Disk(std::io::ErrorKind::NotFound.into()))
    }
}
