//! Opening the data folder, or saying in the user's language why it cannot be opened.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use serde_json::{Map, Value};
use sheberlik_core::db::backup;
use sheberlik_core::{Error, Language, Problem, Progress};
use sheberlik_desk::{Desk, language};
use sheberlik_i18n::{Words, args};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

use crate::commands::context;
use crate::dialogs::Dialogs;
use crate::log;
use crate::page::First;

/// Opening of the data, which goes on beside the making of the window, and after it the first answers of the page.
pub struct Opening {
    opened: Receiver<Result<Arc<Desk>, Problem>>,
    first: First,
}

/// The data folder: `SHEBERLIK_DATA`, or the user's own on this computer (never a roaming or synchronised one).
pub fn folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("SHEBERLIK_DATA") {
        return Some(folder.into());
    }
    dirs::data_local_dir().map(|local| local.join("Sheberlik"))
}

/// What the window's last run remembered, for what is needed before the data are open.
pub fn preferences(folder: &Path) -> Map<String, Value> {
    let stored = std::fs::read(folder.join("preferences.json")).ok();
    stored
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Begins to open the data. One thread does both: the memory that it used for the one serves the other.
pub fn begin(handle: &AppHandle, folder: &Path) -> Opening {
    let (host, folder) = (Arc::new(Dialogs::new(handle.clone())), folder.to_owned());
    let (sender, opened) = mpsc::channel();
    let first = std::thread::spawn(move || {
        let desk = Desk::open(&folder, host, &context(language(&preferences(&folder)))).map(Arc::new);
        let known = desk.as_ref().ok().cloned();
        if known.is_some() {
            log::start(&folder.join("logs"));
        }
        // Where nobody waits for it the program is ending.
        let _ = sender.send(desk);
        known.map(|desk| desk.opening(context))
    });
    Opening {
        opened,
        first: First::of(first),
    }
}

/// The data, opened, and the first answers on their way; where that is refused, says why, and the program ends when the
/// message is closed.
pub fn end(handle: &AppHandle, folder: &Path, opening: Opening) -> Option<(Arc<Desk>, First)> {
    let opened = opening.opened.recv();
    match opened.unwrap_or_else(|_| Err(Error::internal("the opening of the data ended early").into())) {
        Ok(desk) => Some((desk, opening.first)),
        Err(problem) => {
            refuse(handle, folder, language(&preferences(folder)), &problem);
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
        match backup::recover(&folder, &path, &context(language), &Progress::silent()) {
            Ok(()) => ending.restart(),
            Err(error) => {
                eprintln!("{}", Words::of(language).problem(&error.into()));
                ending.exit(1);
            }
        }
    });
}
