//! What a call may ask of its surroundings.

use std::path::{Path, PathBuf};

/// What a file is chosen for; decides the filter of the dialog and its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A workbook to import.
    Workbook,
    /// A scan or document to attach.
    Attachment,
    /// A backup to restore.
    Backup,
    /// A place for a workbook.
    SaveWorkbook,
    /// A place for a backup.
    SaveBackup,
    /// A place for a calendar.
    SaveCalendar,
}

impl Purpose {
    /// Endings that the dialog offers, without dots; all files where empty.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Workbook => &["xlsx", "xls", "xlsm", "ods", "csv", "txt"],
            Self::Attachment => &[],
            Self::Backup => &["zip", "sqlite"],
            Self::SaveWorkbook => &["xlsx"],
            Self::SaveBackup => &["zip"],
            Self::SaveCalendar => &["ics"],
        }
    }

    /// The end of the key of its words: `app-dialog-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Workbook => "workbook",
            Self::Attachment => "attachment",
            Self::Backup => "backup",
            Self::SaveWorkbook => "save-workbook",
            Self::SaveBackup => "save-backup",
            Self::SaveCalendar => "save-calendar",
        }
    }
}

/// The surroundings: the window answers with dialogs, the test server with what the test said, the command line with
/// nothing.
pub trait Host: Send + Sync {
    /// Lets the user choose a file; nothing where the user thought better of it.
    fn pick_file(&self, purpose: Purpose, title: &str) -> Option<PathBuf>;
    /// Lets the user choose a place and name to save under.
    fn pick_save(&self, purpose: Purpose, title: &str, suggested: &str) -> Option<PathBuf>;
    /// Shows a file in its folder.
    fn reveal(&self, path: &Path);
    /// Opens a file with the program that is there for it.
    fn open(&self, path: &Path);
}

/// Surroundings that choose nothing and show nothing.
pub struct NoHost;

impl Host for NoHost {
    fn pick_file(&self, _: Purpose, _: &str) -> Option<PathBuf> {
        None
    }

    fn pick_save(&self, _: Purpose, _: &str, _: &str) -> Option<PathBuf> {
        None
    }

    fn reveal(&self, _: &Path) {}

    fn open(&self, _: &Path) {}
}
