//! Licences, doubles and origins of all dependencies, by cargo-deny and deny.toml.

use std::path::PathBuf;

use crate::place;
use crate::step::{Failure, Steps};
use crate::tool::Tool;

/// The version that deny.toml was written for.
const VERSION: &str = "0.20.2";

/// What needs nothing from outside: licences, bans, origins. Where cargo-deny is missing, continuous integration
/// builds it (a minute of two cores); at a desk it is only said that nothing was checked.
pub fn check(steps: &mut Steps) -> Result<(), Failure> {
    steps.run(
        "dependencies",
        "see deny.toml: replace the dependency, or say there why it may stay",
        || {
            let program = match find() {
                Some(program) => program,
                None if place::is_ci() => install()?,
                None => {
                    println!("NOT CHECKED: cargo-deny is not there; `cargo install cargo-deny --locked` brings it");
                    return Ok(());
                }
            };
            // A build fetches what its own system needs; here the licences of all systems are read.
            Tool::cargo("fetch").run()?;
            Tool::new(program)
                .words("--offline check --hide-inclusion-graph bans licenses sources")
                .run()
        },
    )
}

/// Known faults of dependencies; needs the network, for the database of RustSec.
pub fn advisories(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("advisories", "update the dependency: cargo update -p NAME", || {
        let program = find().map_or_else(install, Ok)?;
        Tool::new(program).words("check advisories").run()
    })
}

/// Built by us earlier, or on the path.
fn find() -> Option<PathBuf> {
    let answers = |program: &PathBuf| Tool::new(program).word("--version").succeeds();
    [own(), PathBuf::from("cargo-deny")].into_iter().find(answers)
}

fn own() -> PathBuf {
    let name = format!("cargo-deny{}", std::env::consts::EXE_SUFFIX);
    place::target().join("tools").join("bin").join(name)
}

fn install() -> Result<PathBuf, Failure> {
    println!("cargo-deny is not there: building it");
    Tool::cargo("install cargo-deny --quiet --locked --debug --version")
        .word(VERSION)
        .word("--root")
        .word(place::target().join("tools"))
        .run()?;
    Ok(own())
}
