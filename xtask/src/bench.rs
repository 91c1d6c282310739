//! Speed.

use std::fs;

use crate::page;
use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// Runs the benches, built as the program is shipped.
pub fn bench(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    let (windows, browser) = (wants(words, 'S'), wants(words, 'W'));
    let mut needs = vec![Need::Engine];
    if windows {
        needs.extend([Need::Window, Need::Screen]);
    }
    if browser {
        needs.push(Need::Browser);
    }
    setup::packages(steps, &needs)?;
    if windows || browser {
        page::packages(steps)?;
        page::build(steps)?;
    }
    let mut build = Tool::cargo("build --release --package sheberlik-bench");
    if browser {
        build = build.words("--package sheberlik-serve");
    }
    steps.run("build", "see what failed above", || build.run())?;
    if windows {
        build_windows(steps)?;
    }
    steps.run("benches", "`benches/README.md` says how to read a line", || {
        Tool::new(place::release_program("sheberlik-bench")).typed(words).run()
    })
}

/// Both windows in one go, so that both have the same Tauri.
fn build_windows(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("build: windows", "see what failed above", || {
        Tool::cargo("build --release --package sheberlik-window --package sheberlik-bare-window")
            .words("--features sheberlik-window/test-hooks")
            .run()?;
        // A window with hooks must not lie where one that is shipped is looked for.
        let built = place::release_program("sheberlik-window");
        let folder = place::target().join("bench");
        fs::create_dir_all(&folder)?;
        let kept = folder.join(built.file_name().unwrap_or_default());
        fs::rename(&built, &kept)?;
        Ok(())
    })
}

/// Whether lines of that family are asked for.
fn wants(words: &[String], family: char) -> bool {
    let mut lines = Vec::new();
    let mut typed = words.iter();
    while let Some(word) = typed.next() {
        let value = match word.strip_prefix("--only") {
            Some("") => typed.next().map(String::as_str),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        lines.extend(value.into_iter().flat_map(|value| value.split(',')));
    }
    lines.is_empty() || lines.iter().any(|line| line.starts_with(family))
}

#[cfg(test)]
mod tests {
    use super::wants;

    #[test]
    fn windows_are_built_only_for_lines_that_need_them() {
        let asked = |line: &str, family| wants(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>(), family);
        assert!(asked("--quick", 'S'));
        assert!(asked("--only D1,S2 --quick", 'S'));
        assert!(asked("--only=W", 'W'));
        assert!(!asked("--rounds 9 --only D,X", 'S'));
        assert!(!asked("--only D1 --only X", 'W'));
    }
}
