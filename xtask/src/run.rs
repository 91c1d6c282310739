//! The window, built and opened.

use crate::demo;
use crate::page;
use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// `run [--xvfb] [-- ARGS]`; ARGS go to the window.
pub fn run(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    let (ours, windows) = match words.iter().position(|word| word == "--") {
        Some(at) => (&words[..at], &words[at + 1..]),
        None => (words, &words[..0]),
    };
    let hidden = match ours {
        [] => false,
        [word] if word == "--xvfb" => true,
        _ => {
            return Err(Failure::usage(
                "run takes --xvfb, and after -- what the window is to get",
            ));
        }
    };
    if !hidden && !has_screen() {
        println!(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot be seen.\n\
             `cargo xtask run --xvfb` opens it on an invisible screen all the same; now the demo, without a window."
        );
        return demo::demo(steps);
    }
    let needs: &[Need] = if hidden {
        &[Need::Engine, Need::Window, Need::Screen]
    } else {
        &[Need::Engine, Need::Window]
    };
    setup::packages(steps, needs)?;
    page::packages(steps)?;
    page::build(steps)?;
    steps.run("window: build", "mend the lines named above", || {
        Tool::cargo("build --package sheberlik-window").run()
    })?;
    println!("\nThe window is open; close it, or press Ctrl+C here.");
    let program = place::program("sheberlik-window");
    let tool = if hidden {
        Tool::new("xvfb-run")
            .words("--auto-servernum")
            .word("--server-args=-screen 0 1366x768x24")
            .word(program)
    } else {
        Tool::new(program)
    };
    tool.typed(windows).run()
}

fn has_screen() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
