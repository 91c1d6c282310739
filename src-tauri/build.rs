//! Lists the window's commands, so that each is refused unless a capability names it.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call", "start_job", "cancel_job"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
