//! A developer's Windows: what must be there, and where it comes from. Nothing is installed for them.

use std::path::PathBuf;

use crate::step::Failure;
use crate::system::Need;
use crate::tool::Tool;

/// The WebView2 runtime's entry among Edge's updates, for all users (64-bit and 32-bit) and for this one.
const WEBVIEW2: [&str; 3] = [
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
    r"HKLM\SOFTWARE\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
    r"HKCU\SOFTWARE\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
];

/// Checks for the tools that `needs` come down to on Windows.
pub fn check(needs: &[Need]) -> Result<(), Failure> {
    if needs.contains(&Need::Engine) && !has_build_tools() {
        return Err(
            Failure::new("the C++ build tools of Visual Studio are not there").advise(
                "install «Build Tools for Visual Studio» with the workload «Desktop development with C++» \
             (winget install Microsoft.VisualStudio.2022.BuildTools), then open a new terminal",
            ),
        );
    }
    if needs.contains(&Need::Window) && !has_webview2() {
        return Err(
            Failure::new("the WebView2 runtime is not there; the window is drawn by it")
                .advise("install the «Evergreen» WebView2 runtime (winget install Microsoft.EdgeWebView2Runtime)"),
        );
    }
    println!("nothing to install");
    Ok(())
}

fn has_build_tools() -> bool {
    let programs = std::env::var_os("ProgramFiles(x86)")
        .map(PathBuf::from)
        .unwrap_or_default();
    let vswhere = programs
        .join("Microsoft Visual Studio")
        .join("Installer")
        .join("vswhere.exe");
    let found = Tool::new(vswhere)
        .words("-latest -products * -property installationPath")
        .words("-requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64")
        .quiet_output();
    // A terminal of Visual Studio has its linker on the path even where vswhere is not installed.
    found.is_some_and(|path| !path.trim().is_empty()) || Tool::new("where").word("cl").succeeds()
}

fn has_webview2() -> bool {
    WEBVIEW2.iter().any(|key| {
        let version = Tool::new("reg").word("query").word(key).words("/v pv").quiet_output();
        version.is_some_and(|text| text.contains("pv") && !text.contains("0.0.0.0"))
    })
}
