//! The three commands of the page. Each runs on a thread of its own; the window never waits.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde_json::Value;
use sheberlik_core::{Cancel, Context, Error, Language, Problem, Progress};
use sheberlik_desk::{Desk, Outcome};
use tauri::State;
use tauri::ipc::{Channel, Response};

/// The open desk and the jobs that run on it.
pub struct Desks {
    desk: Arc<Desk>,
    jobs: Arc<Mutex<HashMap<String, Cancel>>>,
}

impl Desks {
    pub fn new(desk: Arc<Desk>) -> Self {
        Self {
            desk,
            jobs: Arc::default(),
        }
    }

    pub fn desk(&self) -> Arc<Desk> {
        self.desk.clone()
    }
}

/// What a job tells the page.
#[derive(Clone, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Message {
    /// How far it is.
    Progress { done: u64, total: u64, stage: &'static str },
    /// It is done.
    Done { outcome: Outcome },
    /// It was refused or stopped.
    Problem { problem: Problem },
}

/// Who works, as the history shows it: the user of this computer.
pub fn actor() -> String {
    let name = std::env::var("USERNAME").or_else(|_| std::env::var("USER"));
    name.ok()
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "Sheberlik".to_owned())
}

pub fn context(language: Language) -> Context {
    Context::of_this_moment(language, &actor())
}

/// Answers a call.
#[tauri::command]
pub async fn call(
    desks: State<'_, Desks>,
    name: String,
    request: Value,
    language: Language,
) -> Result<Response, Problem> {
    let desk = desks.desk();
    let work = move || desk.call_text(&name, request, &context(language), &Progress::silent());
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(Error::internal(error).into()))
        .map(Response::new)
}

/// Starts long work; its progress and its end come through the channel.
#[tauri::command]
pub async fn start_job(
    desks: State<'_, Desks>,
    name: String,
    request: Value,
    language: Language,
    id: String,
    channel: Channel<Message>,
) -> Result<(), Problem> {
    let (desk, jobs) = (desks.desk(), desks.jobs.clone());
    let cancel = Cancel::default();
    jobs.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(id.clone(), cancel.clone());
    tauri::async_runtime::spawn_blocking(move || {
        let progress = Progress::new(throttled(channel.clone()), cancel);
        let end = match desk.call(&name, request, &context(language), &progress) {
            Ok(outcome) => Message::Done { outcome },
            Err(problem) => Message::Problem { problem },
        };
        jobs.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
        if let Err(error) = channel.send(end) {
            tracing::warn!("the page has gone before job {name} ended: {error}");
        }
    });
    Ok(())
}

/// At most ten messages a second reach the page.
fn throttled(channel: Channel<Message>) -> sheberlik_core::Listener {
    use std::time::{Duration, Instant};
    let last: Mutex<Option<(Instant, &'static str)>> = Mutex::new(None);
    Box::new(move |done, total, stage| {
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let soon = last.is_some_and(|(at, before)| before == stage && at.elapsed() < Duration::from_millis(100));
        if !soon {
            *last = Some((Instant::now(), stage));
            // A page that has gone is noticed when the job ends.
            let _ = channel.send(Message::Progress { done, total, stage });
        }
    })
}

/// Asks a job to stop.
#[tauri::command]
pub async fn cancel_job(desks: State<'_, Desks>, id: String) -> Result<(), Problem> {
    if let Some(cancel) = desks.jobs.lock().unwrap_or_else(PoisonError::into_inner).get(&id) {
        cancel.raise();
    }
    Ok(())
}
