//! A screen for windows where there is none, and a bus for the session, as every desktop has one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::harness::Result;

/// Where windows are drawn; what was started for it ends with it.
pub struct Screen {
    variables: Vec<(&'static str, String)>,
    started: Vec<Child>,
}

impl Screen {
    /// The screen of this session, or an invisible one.
    pub fn open() -> Result<Self> {
        let mut screen = Self {
            variables: Vec::new(),
            started: Vec::new(),
        };
        if !["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some())
        {
            // The server itself finds a free number and writes it where it is told to.
            let number = screen.start(
                "Xvfb",
                &["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            )?;
            screen.variables.push(("DISPLAY", format!(":{number}")));
        }
        if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
            let address = screen.start("dbus-daemon", &["--session", "--nofork", "--print-address=1"])?;
            screen.variables.push(("DBUS_SESSION_BUS_ADDRESS", address));
        }
        Ok(screen)
    }

    /// Starts a server and answers the first line it prints.
    fn start(&mut self, program: &str, words: &[&str]) -> Result<String> {
        let mut child = Command::new(program)
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{program}: {error}"))?;
        let printed = child.stdout.take().ok_or("no output")?;
        self.started.push(child);
        let mut line = String::new();
        BufReader::new(printed).read_line(&mut line)?;
        match line.trim() {
            "" => Err(format!("{program} did not start").into()),
            said => Ok(said.to_owned()),
        }
    }

    /// What a program that draws on it must know.
    pub fn variables(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.variables.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for child in &mut self.started {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
