//! Opening the data folder, or saying in the user's language why it cannot be opened.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sheberlik_core::db::backup;
use sheberlik_core::{Context, Language, Problem, Progress};
use sheberlik_desk::Desk;
use sheberlik_i18n::{Words, args};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

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
fn language(folder: &Path) -> Language {
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
            refuse(handle, &folder, language, &problem);
            None
        }
    }
}

/// Says why the data cannot be opened. Damaged data are set aside and the newest backup takes their place, if the user
/// wants that; otherwise the program ends.
fn refuse(handle: &AppHandle, folder: &Path, language: Language, problem: &Problem) {
    let words = Words::of(language);
    let mut text = words.problem(problem);
    eprintln!("{text}");
    let newest = (problem.code == "damaged").then(|| backup::newest_of(folder)).flatten();
    if let Some((_, file)) = &newest {
        let at = chrono::DateTime::parse_from_rfc3339(&file.at).map(|at| at.with_timezone(&chrono::Local));
        let at = at.map_or_else(|_| file.at.clone(), |at| at.format("%d.%m.%Y %H:%M").to_string());
        text = format!("{text}\n\n{}", words.with("app-restore-newest", &args![at = at]));
    }
    let dialog = handle
        .dialog()
        .message(text)
        .title(words.text("app-name"))
        .kind(MessageDialogKind::Error);
    let Some((path, _)) = newest else {
        let ending = handle.clone();
        return dialog.show(move |_| ending.exit(1));
    };
    let buttons = MessageDialogButtons::OkCancelCustom(words.text("app-restore"), words.text("app-close"));
    let (ending, folder) = (handle.clone(), folder.to_owned());
    dialog.buttons(buttons).show(move |wanted| {
        if !wanted {
            return ending.exit(1);
        }
        let context = Context::of_this_moment(language, &actor());
        match backup::recover(&folder, &path, &context, &Progress::silent()) {
            Ok(()) => ending.restart(),
            Err(error) => {
                eprintln!("{}", Words::of(language).problem(&error.into()));
                ending.exit(1);
            }
        }
    });
}
