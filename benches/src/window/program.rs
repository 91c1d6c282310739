//! The two windows: where they lie, how they are started, and when they have painted.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::process;
use super::screen::Screen;
use crate::harness::{Bench, Error, Result};

/// A window that has not painted by then never will.
const PATIENCE: Duration = Duration::from_secs(60);

/// One of the two programs, ready to be started again and again.
pub struct Program {
    path: PathBuf,
    /// Its own home, so that neither finds what a user's program left.
    home: PathBuf,
    variables: Vec<(String, String)>,
}

impl Program {
    /// Ours, with that data folder and that section to begin with; it is painted when the selector finds something.
    pub fn ours(bench: &Bench, data: &Path, section: &str, painted: &str) -> Result<Self> {
        let mut program = Self::new(bench, bench.kept().join(name("sheberlik-window")), painted)?;
        program.set("SHEBERLIK_DATA", &data.to_string_lossy());
        program.set("SHEBERLIK_TEST_SCREEN", section);
        Ok(program)
    }

    /// The bare window.
    pub fn bare(bench: &Bench) -> Result<Self> {
        let beside = std::env::current_exe()?.with_file_name(name("sheberlik-bare-window"));
        Self::new(bench, beside, "#painted")
    }

    fn new(bench: &Bench, path: PathBuf, painted: &str) -> Result<Self> {
        if !path.exists() {
            return Err(format!("{} is not there: `cargo xtask bench` builds it", path.display()).into());
        }
        let file = path.file_name().unwrap_or_default();
        let home = bench.scratch().join("home").join(file);
        std::fs::create_dir_all(&home)?;
        let mut program = Self {
            path,
            home,
            variables: Vec::new(),
        };
        program.set("SHEBERLIK_TEST_BEACON", painted);
        Ok(program)
    }

    fn set(&mut self, variable: &str, value: &str) {
        self.variables.push((variable.to_owned(), value.to_owned()));
    }

    /// Megabytes of the file.
    pub fn size(&self) -> Result<f64> {
        Ok(std::fs::metadata(&self.path)?.len() as f64 / 1024.0 / 1024.0)
    }

    /// Megabytes of the file packed by `xz -9`; nothing where the machine has none.
    pub fn packed_size(&self) -> Result<Option<f64>> {
        let packed = Command::new("xz").args(["-9", "--stdout"]).arg(&self.path).output();
        match packed {
            Ok(packed) if packed.status.success() => Ok(Some(packed.stdout.len() as f64 / 1024.0 / 1024.0)),
            Ok(packed) => Err(String::from_utf8_lossy(&packed.stderr).into_owned().into()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Starts it and waits until it is painted.
    pub fn start(&self, screen: &Screen) -> Result<Running> {
        let mut command = Command::new(&self.path);
        command
            .env("HOME", &self.home)
            .envs(["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"].map(|name| (name, self.home.join(name))))
            .envs(screen.variables())
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let started = Instant::now();
        let mut child = command.spawn()?;
        let printed = child.stdout.take();
        let mut running = Running { child, painted: 0.0 };
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            let lines = printed.map(BufReader::new).into_iter().flat_map(BufRead::lines);
            for line in lines.map_while(std::result::Result::ok) {
                if line == "painted" {
                    // Nobody waits any more when it comes too late.
                    let _ = sender.send(started.elapsed());
                }
            }
        });
        let silent = || Error::from(format!("{} did not paint", self.path.display()));
        let took = receiver.recv_timeout(PATIENCE).map_err(|_| silent())?;
        running.painted = took.as_secs_f64();
        Ok(running)
    }
}

/// A window that is open; it ends when this is dropped.
pub struct Running {
    child: Child,
    painted: f64,
}

impl Running {
    /// Seconds from its start until it was painted.
    pub fn painted(&self) -> f64 {
        self.painted
    }

    /// The main process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let family = process::family(self.child.id());
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The web engine's processes see that they are alone and end; the next start must not share the machine with them.
        let patience = Instant::now();
        while patience.elapsed() < Duration::from_secs(5) && family[1..].iter().any(|id| alive(*id)) {
            sleep(Duration::from_millis(20));
        }
    }
}

fn alive(process: u32) -> bool {
    Path::new("/proc").join(process.to_string()).exists()
}

fn name(program: &str) -> String {
    format!("{program}{}", std::env::consts::EXE_SUFFIX)
}
