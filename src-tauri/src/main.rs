//! The window of Sheberlik: thin. It opens the data folder, shows the page, and passes calls on to the desk.
//!
//! What must hold: nothing of the engine runs on the window's thread; the page can ask for the three commands and nothing
//! else; no path crosses to the page; when the window closes, a backup is made before the program ends.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(feature = "test-hooks")]
mod beacon;
mod commands;
mod dialogs;
mod log;
mod page;
mod startup;
mod window;

use tauri::Manager;

fn main() {
    #[cfg(target_os = "linux")]
    window::draw_without_a_missing_graphics_card();
    let application = tauri::Builder::default()
        // Registered first: a second start only brings the first one's window to the front.
        .plugin(tauri_plugin_single_instance::init(|handle, _, _| {
            window::to_front(handle)
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remembered_size())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::start_job,
            commands::cancel_job
        ])
        .setup(|application| {
            let handle = application.handle();
            let Some(folder) = startup::folder() else {
                return Ok(());
            };
            // The data are opened, and asked for what the page begins with, while the window and its web engine begin;
            // nobody else asks either before this ends.
            let opening = startup::begin(handle, &folder);
            let window = window::make(handle, &startup::preferences(&folder))?;
            let Some((desk, first)) = startup::end(handle, &folder, opening) else {
                return Ok(());
            };
            application.manage(first);
            application.manage(commands::Desks::new(desk));
            window.show()?;
            Ok(())
        })
        .build(context());
    match application {
        Ok(application) => application.run(window::on_event),
        Err(error) => {
            eprintln!("sheberlik-window: {error}");
            std::process::exit(1);
        }
    }
}

/// What was built in, with the first answers in the page.
fn context() -> tauri::Context {
    let mut context = tauri::generate_context!();
    let embedded = context.set_assets(Box::new(page::NoFiles));
    context.set_assets(Box::new(page::Page::over(embedded)));
    context
}
