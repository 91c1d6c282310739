//! The page: its packages and its build, only where something is newer than what lies there.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::place;
use crate::step::{Failure, Steps};
use crate::tool::Tool;

/// The oldest Node that the page's tools run on; as in ui/package.json.
const NODE: (u32, u32) = (20, 19);

/// Installs the page's packages exactly as locked, where they are older than the lock.
pub fn packages(steps: &mut Steps) -> Result<(), Failure> {
    steps.run(
        "page: packages",
        "see what npm says above; is the registry reached?",
        || {
            check_node()?;
            let locked = modified(&place::ui().join("package-lock.json"));
            let installed = modified(&place::ui().join("node_modules").join(".package-lock.json"));
            if installed.is_some() && installed >= locked {
                println!("up to date");
                return Ok(());
            }
            Tool::npm("ci --no-audit --no-fund").run()
        },
    )
}

/// Builds ui/dist, where its sources are newer.
pub fn build(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("page: build", "mend what Vite names above", || {
        let built = modified(&place::ui().join("dist").join("index.html"));
        if built.is_some() && built > sources().iter().filter_map(|path| newest(path)).max() {
            println!("up to date");
            return Ok(());
        }
        Tool::npm("run build").run()
    })
}

/// Types and accessibility of the page's components; a warning is an error.
pub fn check(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("page: types", "mend the lines named above; a warning counts", || {
        Tool::npm("run check").run()
    })
}

/// All that the page is built from.
fn sources() -> Vec<PathBuf> {
    let inside = [
        "src",
        "public",
        "index.html",
        "package-lock.json",
        "vite.config.ts",
        "vite.config.js",
        "tsconfig.json",
    ];
    let mut sources: Vec<PathBuf> = inside.iter().map(|name| place::ui().join(name)).collect();
    sources.extend(["locales", "icons"].iter().map(|name| place::root().join(name)));
    sources
}

fn check_node() -> Result<(), Failure> {
    let wanted = format!("install Node.js {}.{} or newer", NODE.0, NODE.1);
    let Some(text) = Tool::new("node").word("--version").quiet_output() else {
        return Err(Failure::new("Node.js is not there").advise(wanted));
    };
    match version(&text) {
        Some(found) if found >= NODE => Ok(()),
        _ => Err(Failure::new(format!("Node.js is {}", text.trim())).advise(wanted)),
    }
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

/// When the newest file at or under `path` was written.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = fs::read_dir(path) else {
        return modified(path);
    };
    // The folder's own time counts too: it tells of a file that was removed.
    entries
        .flatten()
        .filter_map(|entry| newest(&entry.path()))
        .chain(modified(path))
        .max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_says_its_version() {
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert!(version("v20.9.1") < Some(NODE), "9 is less than 19");
        assert_eq!(version("not a version"), None);
    }

    #[test]
    fn the_newest_file_of_a_folder_is_found_however_deep() {
        let sources = place::root().join("xtask");
        assert!(newest(&sources) >= modified(&sources.join("src").join("page.rs")));
        assert_eq!(newest(&sources.join("nothing here")), None);
    }
}
