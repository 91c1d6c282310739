//! Dialogs that a test answers beforehand.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sheberlik_desk::{Host, Purpose};

/// What the next dialogs answer; each answer is used once.
#[derive(Default)]
pub struct Dialogs {
    pick: Mutex<Option<PathBuf>>,
    save: Mutex<Option<PathBuf>>,
}

impl Dialogs {
    /// The next choice of a file.
    pub fn answer_pick(&self, path: PathBuf) {
        *self.pick.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    /// The next choice of a place; a folder takes the suggested name.
    pub fn answer_save(&self, path: PathBuf) {
        *self.save.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }
}

impl Host for Dialogs {
    fn pick_file(&self, _: Purpose, _: &str) -> Option<PathBuf> {
        self.pick.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn pick_save(&self, _: Purpose, _: &str, suggested: &str) -> Option<PathBuf> {
        let path = self.save.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        Some(if path.is_dir() { path.join(suggested) } else { path })
    }

    fn reveal(&self, _: &Path) {}

    fn open(&self, _: &Path) {}
}
