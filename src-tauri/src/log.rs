//! The log: a file a day in the data folder, two weeks of them, without personal data; panics land in it.

use std::path::Path;

use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;

/// Starts the log in that folder; a program without a log still works.
pub fn start(folder: &Path) {
    let appender = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("sheberlik")
        .filename_suffix("log")
        .max_log_files(14)
        .build(folder);
    let Ok(appender) = appender else { return };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // A second start of the log (in a test) is no fault.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(false)
        .with_writer(appender)
        .try_init();
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let incident = sheberlik_core::problem::incident_number();
        tracing::error!(incident, "{panic}");
        before(panic);
    }));
}
