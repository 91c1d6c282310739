//! The one window: its size is remembered, it is shown when the page is there, a dropped file becomes a token.

use serde_json::json;
use sheberlik_core::{Context, Language};
use tauri::webview::PageLoadEvent;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, RunEvent, Runtime, WebviewUrl, WebviewWindowBuilder, WindowEvent,
};
use tauri_plugin_window_state::{Builder, StateFlags};

use crate::commands::{Desks, actor};

const MAIN: &str = "main";

/// Size and place of the window, as they were left.
pub fn remembered_size<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Makes the window; it is shown when its page has loaded, so that nobody sees it white.
pub fn open(handle: &AppHandle) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(handle, MAIN, WebviewUrl::App(page().into()))
        .title("Sheberlik")
        .inner_size(1280.0, 720.0)
        .min_inner_size(900.0, 560.0)
        .visible(false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                tracing::error!("the window could not be shown: {error}");
            }
        });
    #[cfg(feature = "test-hooks")]
    let builder = crate::beacon::attach(builder);
    builder.build()?;
    Ok(())
}

/// The page, and in tests the screen that it begins with.
fn page() -> String {
    #[cfg(feature = "test-hooks")]
    if let Ok(screen) = std::env::var("SHEBERLIK_TEST_SCREEN") {
        return format!("index.html#/{screen}");
    }
    "index.html".to_owned()
}

/// Brings the window to the front: the program was started a second time.
pub fn to_front(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(MAIN) {
        // A window that cannot be raised is still there.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// What happens to the program: dropped files, and the end.
pub fn on_event(handle: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::WindowEvent {
            event: WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }),
            ..
        } => {
            let (Some(path), Some(desks)) = (paths.first(), handle.try_state::<Desks>()) else {
                return;
            };
            let file = desks.desk().files().token(path);
            if let Err(error) = handle.emit("file-dropped", json!({ "token": file.token, "name": file.name })) {
                tracing::warn!("the page did not hear of a dropped file: {error}");
            }
        }
        RunEvent::Exit => {
            let Some(desks) = handle.try_state::<Desks>() else {
                return;
            };
            // The window is gone by now; nothing waits but the end of the program.
            let context = Context::of_this_moment(Language::Kk, &actor());
            if let Err(problem) = desks.desk().close(&context) {
                tracing::error!(code = problem.code, "no backup was made at the end");
            }
        }
        _ => {}
    }
}
