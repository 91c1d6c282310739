//! The dialogs of the operating system, opened from here, so that no path reaches the page.

use std::path::{Path, PathBuf};

use sheberlik_desk::{Host, Purpose};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

/// The window as the desk's surroundings.
pub struct Dialogs {
    handle: AppHandle,
}

impl Dialogs {
    pub fn new(handle: AppHandle) -> Self {
        Self { handle }
    }
}

/// In tests the environment answers instead of a person; this is not in a released program.
#[cfg(feature = "test-hooks")]
fn answered(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

#[cfg(not(feature = "test-hooks"))]
fn answered(_: &str) -> Option<PathBuf> {
    None
}

impl Host for Dialogs {
    fn pick_file(&self, purpose: Purpose, title: &str) -> Option<PathBuf> {
        if let Some(path) = answered("SHEBERLIK_TEST_PICK") {
            // A file names what is picked next, so that one run can pick several.
            return std::fs::read_to_string(path)
                .ok()
                .map(|line| PathBuf::from(line.trim()));
        }
        let mut dialog = self.handle.dialog().file().set_title(title);
        if !purpose.endings().is_empty() {
            dialog = dialog.add_filter(title, purpose.endings());
        }
        dialog.blocking_pick_file()?.into_path().ok()
    }

    fn pick_save(&self, purpose: Purpose, title: &str, suggested: &str) -> Option<PathBuf> {
        if let Some(folder) = answered("SHEBERLIK_TEST_SAVE") {
            return Some(folder.join(suggested));
        }
        let dialog = self.handle.dialog().file().set_title(title).set_file_name(suggested);
        dialog
            .add_filter(title, purpose.endings())
            .blocking_save_file()?
            .into_path()
            .ok()
    }

    fn reveal(&self, path: &Path) {
        #[cfg(windows)]
        let shown = std::process::Command::new("explorer.exe")
            .arg("/select,")
            .arg(path)
            .spawn()
            .map(|_| ());
        #[cfg(not(windows))]
        let shown = open::that_detached(path.parent().unwrap_or(path));
        if let Err(error) = shown {
            tracing::warn!("the folder of a file could not be shown: {error}");
        }
    }

    fn open(&self, path: &Path) {
        if let Err(error) = open::that_detached(path) {
            tracing::warn!("a file could not be opened: {error}");
        }
    }
}
