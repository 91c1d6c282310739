//! How long work says how far it is, and learns that it should stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::problem::{Error, Result};

/// What a listener hears: done, total (0 where unknown), stage (words under `app-stage-<stage>`).
pub type Listener = Box<dyn Fn(u64, u64, &'static str) + Send + Sync>;

/// A flag that another thread raises to stop a job.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks the job to stop.
    pub fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether the job was asked to stop.
    pub fn raised(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Progress of one piece of work.
pub struct Progress {
    listener: Option<Listener>,
    cancel: Cancel,
}

impl Progress {
    /// Nobody listens and nobody cancels.
    pub fn silent() -> Self {
        Self {
            listener: None,
            cancel: Cancel::default(),
        }
    }

    /// Progress that tells `listener` and stops on `cancel`.
    pub fn new(listener: Listener, cancel: Cancel) -> Self {
        Self {
            listener: Some(listener),
            cancel,
        }
    }

    /// Says how far the work is.
    pub fn step(&self, done: u64, total: u64, stage: &'static str) {
        if let Some(listener) = &self.listener {
            listener(done, total, stage);
        }
    }

    /// Whether the work was asked to stop.
    pub fn cancelled(&self) -> bool {
        self.cancel.raised()
    }

    /// Ends the work with [`Error::Cancelled`] if it was asked to stop; called between rows.
    pub fn check(&self) -> Result<()> {
        if self.cancelled() {
            Err(Error::Cancelled)
        } else {
            Ok(())
        }
    }
}
