//! The program that the fault tests kill: it does one kind of work over and over, through the same door as the window
//! and the command line, and says on its output what has been acknowledged.
//!
//! `fault-worker save FOLDER PERSON` creates people and counts in the note of PERSON; `fault-worker backup FOLDER`;
//! `fault-worker restore FOLDER`; `fault-worker import FOLDER WORKBOOK`. Every line is out before the next piece of work starts.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::{Value, json};
use sheberlik_core::{Context, Language, Problem, Progress};
use sheberlik_desk::{Desk, NoHost};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            say(&format!("problem {}", problem.code));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Problem> {
    let [mode, folder, rest @ ..] = arguments else {
        return Err(usage());
    };
    let desk = Desk::open(Path::new(folder), Arc::new(NoHost), &now())?;
    say("ready");
    match (mode.as_str(), rest) {
        ("save", [person]) => save(&desk, person),
        ("backup", []) => backup(&desk),
        ("restore", []) => restore(&desk),
        ("import", [workbook]) => import(&desk, Path::new(workbook)),
        _ => Err(usage()),
    }
}

fn save(desk: &Desk, person: &str) -> Result<(), Problem> {
    for turn in 1_u64.. {
        let values = json!({ "surname_kk": format!("Қайратов{turn}"), "given_name_kk": "Ерлан" });
        let saved = call(
            desk,
            "record_save",
            json!({ "record": "person", "id": null, "values": values }),
        )?;
        say(&format!("saved {}", saved["id"].as_str().unwrap_or_default()));
        let note = json!({ "record": "person", "id": person, "values": { "note": turn.to_string() } });
        call(desk, "record_save", note)?;
        say(&format!("noted {turn}"));
    }
    Ok(())
}

fn backup(desk: &Desk) -> Result<(), Problem> {
    loop {
        let backup = call(desk, "backup_now", json!({}))?;
        say(&format!("backup {}", backup["name"].as_str().unwrap_or_default()));
    }
}

fn restore(desk: &Desk) -> Result<(), Problem> {
    for turn in 1_u64.. {
        let backups = call(desk, "backup_list", json!({}))?;
        call(desk, "backup_restore", json!({ "name": backups[0]["name"] }))?;
        say(&format!("restored {turn}"));
    }
    Ok(())
}

fn import(desk: &Desk, workbook: &Path) -> Result<(), Problem> {
    let token = desk.files().token(workbook);
    let open = call(desk, "import_open", json!({ "token": token.token }))?;
    say("opened");
    call(
        desk,
        "import_apply",
        json!({ "session": open["session"], "accept_likely": true }),
    )?;
    say("applied");
    Ok(())
}

fn call(desk: &Desk, name: &str, request: Value) -> Result<Value, Problem> {
    desk.call(name, request, &now(), &Progress::silent())
        .map(|outcome| outcome.value)
}

fn now() -> Context {
    Context::of_this_moment(Language::Kk, "fault-worker")
}

fn usage() -> Problem {
    sheberlik_core::Error::coded(
        "bad_request",
        json!({ "detail": "save|backup|restore|import FOLDER …" }),
    )
    .into()
}

fn say(line: &str) {
    let mut out = io::stdout().lock();
    // Nobody listens any more: the test is over.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
