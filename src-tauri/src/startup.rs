//! Opening the data folder, or saying in the user's language why it cannot be opened.

use std::path::PathBuf;
use std::sync::Arc;

use sheberlik_core::{Context, Language, Problem};
use sheberlik_desk::Desk;
use sheberlik_i18n::Words;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::commands::actor;
use crate::dialogs::Dialogs;
use crate::log;

/// The data folder: `SHEBERLIK_DATA`, or the user's own on this computer (never a roaming or synchronised one).
fn folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("SHEBERLIK_DATA") {
        return Some(folder.into());
    }
    dirs::data_local_dir().map(|local| local.join("Sheberlik"))
}

/// The language of the window's last run, for words before the page is there.
fn language(folder: &std::path::Path) -> Language {
    let stored = std::fs::read(folder.join("preferences.json")).ok();
    let stored = stored.and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    stored
        .and_then(|all| all["language"].as_str()?.parse().ok())
        .unwrap_or(Language::Kk)
}

/// Opens the data; where that is refused, says why, and the program ends when the message is closed.
pub fn open(handle: &AppHandle) -> Option<Desk> {
    let folder = folder()?;
    let language = language(&folder);
    let context = Context::of_this_moment(language, &actor());
    match Desk::open(&folder, Arc::new(Dialogs::new(handle.clone())), &context) {
        Ok(desk) => {
            log::start(&folder.join("logs"));
            Some(desk)
        }
        Err(problem) => {
            refuse(handle, language, &problem);
            None
        }
    }
}

fn refuse(handle: &AppHandle, language: Language, problem: &Problem) {
    let words = Words::of(language);
    let text = words.problem(problem);
    eprintln!("{text}");
    let ending = handle.clone();
    handle
        .dialog()
        .message(text)
        .title(words.text("app-name"))
        .kind(MessageDialogKind::Error)
        .show(move |_| ending.exit(1));
}
