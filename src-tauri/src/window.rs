//! The one window: its size is remembered, it begins in the colour of its page, a dropped file becomes a token.

use serde_json::{Map, Value, json};
use sheberlik_core::{Context, Language};
use tauri::window::Color;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, RunEvent, Runtime, Theme, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
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

/// Where a computer has no graphics card (a terminal server, a virtual machine), the web engine of Linux is told to draw
/// without one, unless the user says otherwise: it would imitate one, at many times the cost of drawing the page.
///
/// It is told through the environment, which only a program of a single thread may change: the first thing in `main`.
#[cfg(target_os = "linux")]
pub fn draw_without_a_missing_graphics_card() {
    let cards = std::fs::read_dir("/dev/dri").map_or(0, |cards| cards.flatten().count());
    if cards == 0 {
        // Where it cannot be said the page is drawn as it otherwise would be.
        let _ = glib::setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1", false);
    }
}

/// Makes the window, in the colour of its page: nobody sees it white. It is shown as soon as the data are open, not when
/// the page has loaded, for a web engine leaves for later what a window needs that is not shown.
pub fn make(handle: &AppHandle, preferences: &Map<String, Value>) -> tauri::Result<WebviewWindow> {
    let builder = WebviewWindowBuilder::new(handle, MAIN, WebviewUrl::App(page().into()))
        .title("Sheberlik")
        .inner_size(1280.0, 720.0)
        .min_inner_size(900.0, 560.0)
        // Its size is remembered: it must not be seen in another.
        .visible(false);
    #[cfg(feature = "test-hooks")]
    let builder = crate::beacon::attach(builder);
    let window = builder.build()?;
    window.set_background_color(Some(ground(&window, preferences)))?;
    Ok(window)
}

/// The ground of the page (`--ground` in `ui/src/styles/tokens.css`) in the theme that is chosen.
fn ground<R: Runtime>(window: &WebviewWindow<R>, preferences: &Map<String, Value>) -> Color {
    let dark = match preferences.get("theme").and_then(Value::as_str) {
        Some("dark") => true,
        Some("light") => false,
        _ => window.theme().is_ok_and(|theme| theme == Theme::Dark),
    };
    if dark {
        Color(0x16, 0x19, 0x1d, 0xff)
    } else {
        Color(0xf4, 0xf5, 0xf7, 0xff)
    }
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
