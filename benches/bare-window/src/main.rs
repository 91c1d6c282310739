//! A bare window of Tauri with a static page, as small as one can be: what Sheberlik's start, memory and idleness are
//! measured against. It has the size of ours, and says in the very same way when its page is painted.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[path = "../../../src-tauri/src/beacon.rs"]
mod beacon;

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let ended = tauri::Builder::default()
        .setup(|application| {
            let window = WebviewWindowBuilder::new(application, "main", WebviewUrl::App("index.html".into()))
                .title("Bare window")
                .inner_size(1280.0, 720.0);
            beacon::attach(window).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = ended {
        eprintln!("sheberlik-bare-window: {error}");
        std::process::exit(1);
    }
}
