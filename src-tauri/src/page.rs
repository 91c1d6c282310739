//! The files of the page as they lie in the program, and in the page itself the answers to its first questions.

use std::borrow::Cow;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;

use sheberlik_desk::page_with;
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, AppHandle, Assets, Manager, Wry};

use crate::commands::Desks;

/// The page of a program whose data are not open, or could not be opened: nothing that would ask, and in a second the page
/// once more.
const BLANK: &str =
    "<!doctype html><html><head><title>Sheberlik</title><meta http-equiv=\"refresh\" content=\"1\"></head></html>";

/// No files: what stands in for the embedded ones while they are given to the page.
pub struct NoFiles;

/// The embedded files, of which the page itself is given more.
pub struct Page {
    embedded: Box<dyn Assets<Wry>>,
    handle: OnceLock<AppHandle>,
}

impl Page {
    /// Over the files that were embedded.
    pub fn over(embedded: Box<dyn Assets<Wry>>) -> Self {
        Self {
            embedded,
            handle: OnceLock::new(),
        }
    }

    /// The page with its first answers, as it is when it is loaded again: the engine answers nothing on the window's thread.
    /// Nothing where there are no data to answer from.
    fn opened(&self, page: &[u8]) -> Option<String> {
        let handle = self.handle.get()?;
        handle.try_state::<Desks>()?;
        let page = String::from_utf8_lossy(page);
        let first = handle.try_state::<First>().and_then(|first| first.take());
        Some(first.map_or_else(|| page.to_string(), |answers| page_with(&page, &answers)))
    }
}

impl Assets<Wry> for Page {
    fn setup(&self, app: &App) {
        self.embedded.setup(app);
        // It is set up once.
        let _ = self.handle.set(app.handle().clone());
    }

    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        let file = self.embedded.get(key)?;
        if key.as_ref() != "/index.html" {
            return Some(file);
        }
        let page = self.opened(&file).unwrap_or_else(|| BLANK.to_owned());
        Some(Cow::Owned(page.into_bytes()))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        self.embedded.iter()
    }

    fn csp_hashes(&self, html_path: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        self.embedded.csp_hashes(html_path)
    }
}

/// The answers for the page that a start shows, made while the web engine starts. A page that is loaded again asks.
pub struct First(Mutex<Option<JoinHandle<Option<String>>>>);

impl First {
    /// Those that this thread makes.
    pub fn of(made: JoinHandle<Option<String>>) -> Self {
        Self(Mutex::new(Some(made)))
    }

    fn take(&self) -> Option<String> {
        let made = self.0.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        made.join().ok().flatten()
    }
}

impl Assets<Wry> for NoFiles {
    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        None
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
