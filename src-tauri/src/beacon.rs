//! For benches only: tells on the standard output that the page is painted. Never in a released program.
//!
//! What must hold: nothing happens unless the environment names what to look for in the page; ours and the bare window
//! of the benches use this same file, so that both tell in the same way.

use std::io::Write;

use tauri::{Manager, Runtime, WebviewWindowBuilder};

/// A selector of CSS: what stands in the page when it can be used.
const SELECTOR: &str = "SHEBERLIK_TEST_BEACON";

/// Makes the window print `painted` when what the environment names is there and drawn.
pub fn attach<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
) -> WebviewWindowBuilder<'a, R, M> {
    let Ok(selector) = std::env::var(SELECTOR) else {
        return builder;
    };
    let literal = serde_json::Value::String(selector).to_string();
    builder
        .initialization_script(include_str!("beacon.js").replace("SELECTOR", &literal))
        .on_document_title_changed(|_, title| {
            if title == "sheberlik-painted" {
                // Where nobody listens there is nobody to tell.
                let _ = writeln!(std::io::stdout(), "painted");
            }
        })
}
