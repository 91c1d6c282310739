//! The routes: calls, jobs with their progress, cancelling, the answers of dialogs, the page.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{Json, Path as Segment, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde::Deserialize;
use serde_json::{Value, json};
use sheberlik_core::{Cancel, Context, Language, Problem, Progress};
use sheberlik_desk::{Desk, page_with};
use tokio::sync::mpsc;

use crate::dialogs::Dialogs;

#[derive(Clone)]
struct Shared {
    desk: Arc<Desk>,
    dialogs: Arc<Dialogs>,
    ui: PathBuf,
    jobs: Arc<Mutex<HashMap<String, Cancel>>>,
}

#[derive(Deserialize)]
struct CallBody {
    #[serde(default)]
    request: Value,
    language: Language,
    #[serde(default)]
    id: String,
}

#[derive(Deserialize)]
struct PathBody {
    path: PathBuf,
}

pub fn routes(desk: Arc<Desk>, dialogs: Arc<Dialogs>, ui: PathBuf) -> Router {
    let shared = Shared {
        desk,
        dialogs,
        ui,
        jobs: Arc::default(),
    };
    Router::new()
        .route("/call/{name}", post(call))
        .route("/job/{name}", post(job))
        .route("/cancel/{id}", post(cancel))
        .route(
            "/test/pick",
            post(|State(shared): State<Shared>, Json(body): Json<PathBody>| async move {
                shared.dialogs.answer_pick(body.path);
            }),
        )
        .route(
            "/test/save",
            post(|State(shared): State<Shared>, Json(body): Json<PathBody>| async move {
                shared.dialogs.answer_save(body.path);
            }),
        )
        .fallback(page)
        .with_state(shared)
}

fn context(language: Language) -> Context {
    Context::of_this_moment(language, "test")
}

fn answered(result: Result<String, Problem>) -> Response {
    match result {
        Ok(outcome) => ([(header::CONTENT_TYPE, "application/json")], outcome).into_response(),
        Err(problem) => (StatusCode::UNPROCESSABLE_ENTITY, Json(problem)).into_response(),
    }
}

async fn call(State(shared): State<Shared>, Segment(name): Segment<String>, Json(body): Json<CallBody>) -> Response {
    let work = move || {
        shared
            .desk
            .call_text(&name, body.request, &context(body.language), &Progress::silent())
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => answered(result),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn job(State(shared): State<Shared>, Segment(name): Segment<String>, Json(body): Json<CallBody>) -> Response {
    let (lines, written) = mpsc::unbounded_channel::<Value>();
    let cancel = Cancel::default();
    shared
        .jobs
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(body.id.clone(), cancel.clone());
    tokio::task::spawn_blocking(move || {
        let steps = lines.clone();
        let listener = move |done, total, stage: &str| {
            let _ = steps.send(json!({ "type": "progress", "done": done, "total": total, "stage": stage }));
        };
        let progress = Progress::new(Box::new(listener), cancel);
        let end = match shared
            .desk
            .call(&name, body.request, &context(body.language), &progress)
        {
            Ok(outcome) => json!({ "type": "done", "outcome": outcome }),
            Err(problem) => json!({ "type": "problem", "problem": problem }),
        };
        shared
            .jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&body.id);
        let _ = lines.send(end);
    });
    let stream = futures_util::stream::unfold(written, |mut written| async move {
        let line = written.recv().await?;
        Some((Ok::<_, std::convert::Infallible>(format!("{line}\n")), written))
    });
    (
        [(header::CONTENT_TYPE, "application/x-ndjson")],
        Body::from_stream(stream),
    )
        .into_response()
}

async fn cancel(State(shared): State<Shared>, Segment(id): Segment<String>) {
    if let Some(cancel) = shared.jobs.lock().unwrap_or_else(PoisonError::into_inner).get(&id) {
        cancel.raise();
    }
}

/// The policy of the window, from the window's own configuration.
fn policy() -> String {
    let configuration: Value =
        serde_json::from_str(include_str!("../../../src-tauri/tauri.conf.json")).unwrap_or_default();
    configuration["app"]["security"]["csp"]
        .as_str()
        .unwrap_or("default-src 'none'")
        .to_owned()
}

async fn page(State(shared): State<Shared>, uri: Uri) -> Response {
    let asked = uri.path().trim_start_matches('/');
    let asked = if asked.is_empty() { "index.html" } else { asked };
    let inside = Path::new(asked)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let Some(content) = inside.then(|| std::fs::read(shared.ui.join(asked)).ok()).flatten() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let content = if asked == "index.html" {
        page_with(&String::from_utf8_lossy(&content), &shared.desk.opening(context)).into_bytes()
    } else {
        content
    };
    let kind = match asked.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    (
        [
            (header::CONTENT_TYPE, kind.to_owned()),
            (header::CONTENT_SECURITY_POLICY, policy()),
        ],
        content,
    )
        .into_response()
}
