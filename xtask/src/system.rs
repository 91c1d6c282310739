//! What the machine must have beside Rust and Node: looked for, and on Debian installed through apt.

use crate::step::Failure;
use crate::tool::Tool;

/// Why packages are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// SQLite, compiled into the engine.
    Engine,
    /// The window.
    Window,
    /// A screen where there is none.
    Screen,
    /// The page, tested in a browser.
    Browser,
    /// The real window, driven by a test.
    Driver,
    /// Tests for Windows on Linux.
    Windows,
}

impl Need {
    fn why(self) -> &'static str {
        match self {
            Need::Engine => "the bundled SQLite is compiled from C",
            Need::Window => "the window is drawn by GTK and WebKitGTK",
            Need::Screen => "there is no screen here, and a window needs one",
            Need::Browser => "the page is tested in Chromium",
            Need::Driver => "the real window is driven through WebKitWebDriver",
            Need::Windows => "programs for Windows are built by mingw and run by wine",
        }
    }

    /// Packages of Debian 12.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Need::Engine => &["build-essential"],
            Need::Window => &[
                "pkg-config",
                "libgtk-3-dev",
                "libwebkit2gtk-4.1-dev",
                "libjavascriptcoregtk-4.1-dev",
                "libsoup-3.0-dev",
                "librsvg2-dev",
                "fonts-noto-core",
            ],
            Need::Screen => &["xvfb", "xauth", "dbus-daemon"],
            Need::Browser => &["chromium", "fonts-noto-core"],
            Need::Driver => &["webkit2gtk-driver", "dbus-x11"],
            Need::Windows => &[
                "rustc-web",
                "cargo-web",
                "rust-web-src",
                "gcc-mingw-w64-x86-64-posix",
                "g++-mingw-w64-x86-64-posix",
                "wine",
                "wine64",
            ],
        }
    }
}

/// Sees to it that what `needs` name is there.
pub fn provide(needs: &[Need]) -> Result<(), Failure> {
    if cfg!(windows) {
        return crate::windows_machine::check(needs);
    }
    if !Tool::new("dpkg-query").word("--version").succeeds() {
        if cfg!(target_os = "linux") {
            let all: Vec<_> = needs.iter().flat_map(|need| need.packages()).copied().collect();
            println!(
                "not a Debian: what is missing must be installed by hand; Debian calls it {}",
                all.join(" ")
            );
        }
        return Ok(());
    }
    let missing = missing(needs);
    if missing.is_empty() {
        println!("nothing to install");
        return Ok(());
    }
    install(&missing)
}

fn missing(needs: &[Need]) -> Vec<&'static str> {
    let mut missing = Vec::new();
    for need in needs {
        let absent: Vec<_> = need
            .packages()
            .iter()
            .copied()
            .filter(|name| !missing.contains(name) && !is_installed(name))
            .collect();
        if !absent.is_empty() {
            println!("missing, because {}: {}", need.why(), absent.join(" "));
            missing.extend(absent);
        }
    }
    missing
}

fn is_installed(package: &str) -> bool {
    // `deinstall ok config-files` is not installed, and a name that was never heard of prints nothing.
    Tool::new("dpkg-query")
        .words("--show --showformat=${db:Status-Status}")
        .word(package)
        .quiet_output()
        .is_some_and(|status| status == "installed")
}

fn install(packages: &[&str]) -> Result<(), Failure> {
    let by_hand = format!(
        "as root: apt-get update && apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    let is_root = Tool::new("id")
        .word("-u")
        .quiet_output()
        .is_some_and(|id| id.trim() == "0");
    if !is_root && !Tool::new("sudo").words("-n true").succeeds() {
        return Err(Failure::new("packages are missing, and this user may not install them").advise(by_hand));
    }
    let apt = |line: &str| {
        let tool = if is_root {
            Tool::new("env")
        } else {
            Tool::new("sudo").words("-n env")
        };
        tool.words("DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300")
            .words(line)
    };
    apt("update").run().map_err(|failure| failure.advise(by_hand.clone()))?;
    apt("install -y --no-install-recommends")
        .words(&packages.join(" "))
        .run()
        .map_err(|failure| failure.advise(by_hand))
}
