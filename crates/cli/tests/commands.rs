//! The command line as a script uses it: JSON on standard output, problems on standard error, exit codes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn sheberlik(data: &Path, words: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_sheberlik");
    Command::new(program)
        .arg("--data")
        .arg(data)
        .args(words)
        .output()
        .expect("the program runs")
}

fn answer(data: &Path, words: &[&str]) -> Value {
    let output = sheberlik(data, &[&["--json"], words].concat());
    assert!(
        output.status.success(),
        "{words:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("one JSON value on standard output")
}

fn fixture(name: &str) -> String {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "..", "tests", "fixtures", name]
        .iter()
        .collect();
    path.to_string_lossy().into_owned()
}

#[test]
fn workbooks_come_in_once_and_go_out_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("деректер");
    let (staff, courses) = (fixture("kadry_2025-2026.xlsx"), fixture("kurstar_2023-2025.xlsx"));
    let dry = answer(&data, &["import", &staff]);
    assert_eq!(
        (&dry["op"], &dry["sheets"][0]["rows"]["create"]),
        (&Value::Null, &json!(62)),
        "a dry run writes nothing"
    );
    assert_eq!(answer(&data, &["list", "person"])["total"], 0);
    answer(&data, &["import", &staff, "--apply"]);
    answer(&data, &["import", &courses, "--apply", "--accept-likely"]);
    assert_eq!(answer(&data, &["list", "person"])["total"], 62, "nobody is doubled");
    assert_eq!(
        answer(&data, &["list", "training_record"])["total"],
        99,
        "every course row came in"
    );
    for file in [&staff, &courses] {
        assert_eq!(
            answer(&data, &["import", file, "--apply"])["op"],
            Value::Null,
            "the same file changes nothing"
        );
    }
    let found = answer(&data, &["list", "person", "--search", "Kalieva", "--lang", "ru"]);
    assert!(
        found["total"].as_u64().is_some_and(|total| total >= 2),
        "Latin letters find the Kalievas: {found}"
    );

    let out = folder.path().join("мониторинг.xlsx");
    let form = answer(
        &data,
        &[
            "report",
            "r4",
            "--from",
            "2023-01-01",
            "--to",
            "2025-12-31",
            "--doc-lang",
            "kk+ru",
            "--out",
            &out.to_string_lossy(),
        ],
    );
    assert!(
        form["sheets"].as_u64().is_some_and(|sheets| sheets >= 6) && out.exists(),
        "{form}"
    );
    answer(&data, &["undo"]);
    answer(&data, &["undo"]);
    assert_eq!(
        answer(&data, &["list", "person"])["total"],
        0,
        "undone as often as applied: empty"
    );
}

#[test]
fn a_backup_brings_the_data_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, archive) = (folder.path().join("d"), folder.path().join("көшірме.zip"));
    let archive = archive.to_string_lossy();
    answer(
        &data,
        &[
            "call",
            "record_save",
            r#"{"record":"person","values":{"surname_kk":"Абаев"}}"#,
        ],
    );
    answer(&data, &["backup", "--out", &archive]);
    answer(&data, &["undo"]);
    answer(&data, &["restore", &archive]);
    assert_eq!(answer(&data, &["list", "person"])["rows"][0]["surname_kk"], "Абаев");
}

#[test]
fn exit_codes_tell_a_problem_from_wrong_usage() {
    let folder = tempfile::tempdir().expect("a folder");
    let problem = sheberlik(folder.path(), &["--json", "undo"]);
    assert_eq!(problem.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&problem.stderr).expect("a problem as JSON on standard error");
    assert_eq!(told["code"], "nothing_to_undo");
    let spoken = sheberlik(folder.path(), &["--lang", "kk", "undo"]);
    assert!(
        String::from_utf8_lossy(&spoken.stderr).contains("Болдырмайтын"),
        "a sentence in the chosen language"
    );
    for wrong in [
        &["frobnicate"][..],
        &["list", "person", "--where", "{"],
        &["import", "x.xlsx", "--accept-likely"],
    ] {
        assert_eq!(
            sheberlik(folder.path(), wrong).status.code(),
            Some(2),
            "{wrong:?} is wrong usage"
        );
    }
}

#[test]
fn a_plan_comes_in_and_its_calendar_goes_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("деректер");
    let plan = fixture("plan_metodraboty_2025-2026.xlsx");
    let applied = answer(&data, &["import", &plan, "--apply"]);
    assert_eq!(
        (&applied["sheets"][0]["as"], &applied["sheets"][0]["rows"]["create"]),
        (&json!("plan"), &json!(32))
    );
    let out = folder.path().join("қазан.ics");
    let words = ["calendar", "--from", "2025-10-01", "--to", "2025-10-31", "--out"];
    answer(&data, &[&words[..], &[&out.to_string_lossy()]].concat());
    let text = std::fs::read_to_string(&out).expect("the file is written");
    // Seven lines of October and November, two until the fifteenth; what lies over the whole year is left out.
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 9);
    assert!(text.contains("DTSTART;VALUE=DATE:20251001\r\nDTEND;VALUE=DATE:20251201\r\n"));
    assert!(text.lines().all(|line| line.len() <= 75));
}
