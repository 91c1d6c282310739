//! The window: S1 to S3, the program as it starts and as it rests beside a bare window of Tauri; W1 and W2, the page in
//! Chromium over the real engine.
//!
//! What must hold: both windows are built in one go, with the same Tauri and the same profile, say in the same way when
//! they are painted, and run on the same screen; ours opens real data.

mod page;
mod process;
mod program;
mod screen;
mod start;

use crate::harness::Line;
use crate::harness::worker::Worker;

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "S1",
        what: "start to a list from SQLite / a bare Tauri window",
        measure: start::time,
    },
    Line {
        id: "S2",
        what: "private memory of the program / a bare Tauri window",
        measure: start::memory,
    },
    Line {
        id: "S3",
        what: "idle processor time / a bare Tauri window",
        measure: start::idle,
    },
    Line {
        id: "W1",
        what: "scrolling 44,000 people in Chromium, longest frame",
        measure: page::scroll,
    },
    Line {
        id: "W2",
        what: "click on a section to its data painted, Chromium",
        measure: page::switch,
    },
];

/// What runs in a process of its own.
pub const WORKERS: &[Worker] = &[];
