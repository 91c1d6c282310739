//! A worker that can be killed, and what it has acknowledged.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A running worker.
pub struct Worker {
    child: Child,
    lines: Receiver<(Instant, String)>,
}

impl Worker {
    /// Starts a worker and waits until it has the data open.
    ///
    /// Another test that starts a worker at this moment holds, between its fork and its exec, a copy of every open file
    /// of this process, the lock of a folder that was closed just now among them; so a lock is waited for a little.
    pub fn start(mode: &str, folder: &Path, more: &[&str]) -> Self {
        for _ in 0..50 {
            let worker = Self::spawn(mode, folder, more);
            match worker.lines.recv_timeout(Duration::from_secs(60)) {
                Ok((_, line)) if line == "ready" => return worker,
                Ok((_, line)) if line == "problem locked" => std::thread::sleep(Duration::from_millis(20)),
                other => panic!("the worker opens the data: {other:?}"),
            }
        }
        panic!("the folder stays locked");
    }

    fn spawn(mode: &str, folder: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_fault-worker"))
            .arg(mode)
            .arg(folder)
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the worker starts");
        let output = child.stdout.take().expect("its output is read");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send((Instant::now(), line)).is_err() {
                    break;
                }
            }
        });
        Self { child, lines }
    }

    /// Waits for a line; answers when it came.
    pub fn wait_for(&mut self, wanted: &str) -> Instant {
        loop {
            match self.lines.recv_timeout(Duration::from_secs(60)) {
                Ok((at, line)) if line == wanted => return at,
                Ok((_, line)) if line.starts_with("problem") => panic!("the worker met a {line}"),
                Ok(_) => {}
                Err(error) => panic!("the worker did not say «{wanted}»: {error}"),
            }
        }
    }

    /// Waits until so many lines have come, and answers them.
    pub fn lines(&mut self, count: usize) -> Vec<String> {
        (0..count)
            .map(|_| {
                self.lines
                    .recv_timeout(Duration::from_secs(60))
                    .expect("the worker goes on")
                    .1
            })
            .collect()
    }

    /// Kills the worker the hard way (SIGKILL) and answers the lines since the last one waited for.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().expect("the worker is killed");
        self.child.wait().expect("the worker is gone");
        // The reader ends with the pipe; what was said before the end has been said.
        let lines: Vec<String> = self.lines.iter().map(|(_, line)| line).collect();
        assert!(
            !lines.iter().any(|line| line.starts_with("problem")),
            "the worker met a problem: {lines:?}"
        );
        lines
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
