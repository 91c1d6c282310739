//! The calendar as a file for Outlook, Google and telephones.

use sheberlik_core::planning::calendar::CalendarRequest;
use sheberlik_core::planning::ical;
use sheberlik_core::{Answer, Context, Progress, Result};

use crate::Desk;
use crate::app::dialog_title;
use crate::files::FileToken;
use crate::host::Purpose;

sheberlik_core::calls! {
    /// Calls of the calendar.
    pub(crate) static CALLS: Desk = {
        @job "calendar_save" => save, CalendarRequest => Option<FileToken>, [];
    }
}

/// Writes the calendar where the user says: beside its place first, then renamed.
fn save(
    desk: &Desk,
    context: &Context,
    request: CalendarRequest,
    progress: &Progress,
) -> Result<Answer<Option<FileToken>>> {
    progress.step(0, 0, "report");
    let file = ical::file(desk.engine(), context, request)?.value;
    let title = dialog_title(Purpose::SaveCalendar, context.language);
    let Some(path) = desk.host.pick_save(Purpose::SaveCalendar, &title, &file.name) else {
        return Ok(Answer::of(None));
    };
    let beside = path.with_extension("ics.part");
    std::fs::write(&beside, &file.text)?;
    std::fs::rename(&beside, &path)?;
    Ok(Answer::of(Some(desk.files().token(&path))))
}
