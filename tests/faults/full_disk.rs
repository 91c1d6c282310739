//! A disk that is full: said so, nothing acknowledged lost, work goes on when there is room again.
//!
//! The full disk is a small file system in memory, which only root on Linux can make; elsewhere the test says that it
//! was skipped, and passes.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, Record};
use sheberlik_core::{Context, Engine, Op, Problem, Progress, Result};
use sheberlik_seed::{Size, fill};

use crate::{assert_sound, assert_whole, backups, context, number, open, unfinished};

/// A file system of a few megabytes; unmounted when dropped.
struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    /// Makes a disk of so many megabytes, or says why it cannot.
    fn of(megabytes: u32) -> std::result::Result<Self, String> {
        if !cfg!(target_os = "linux") {
            return Err("only Linux has file systems in memory".into());
        }
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let size = format!("size={megabytes}m");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder.path())
            .output();
        match mounted {
            Ok(output) if output.status.success() => Ok(Self { folder }),
            Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Fills the disk up to so many bytes.
    fn leave(&self, bytes: usize) -> PathBuf {
        let ballast = self.folder.path().join("ballast");
        let mut size = 64 * 1024 * 1024;
        // Writing more than there is room for leaves what fits; then a part is given back.
        while size > 1024 {
            let chunk = vec![7_u8; size];
            let mut file = std::fs::File::options()
                .create(true)
                .append(true)
                .open(&ballast)
                .expect("the ballast");
            if std::io::Write::write_all(&mut file, &chunk).is_err() {
                size /= 2;
            }
        }
        let full = std::fs::metadata(&ballast).expect("the ballast").len();
        let file = std::fs::File::options()
            .write(true)
            .open(&ballast)
            .expect("the ballast");
        file.set_len(full.saturating_sub(bytes as u64))
            .expect("room is given back");
        ballast
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.folder.path()).status();
    }
}

fn small_disk(megabytes: u32) -> Option<SmallDisk> {
    match SmallDisk::of(megabytes) {
        Ok(disk) => Some(disk),
        Err(reason) => {
            eprintln!("skipped: no small disk could be made: {reason}");
            None
        }
    }
}

fn save(engine: &Engine, context: &Context, turn: usize) -> Result<String> {
    let note = "толық диск ".repeat(100);
    let values = json!({ "surname_kk": format!("Толық{turn}"), "note": note });
    let values = values.as_object().expect("values").clone();
    let op = Op::create("person", "");
    engine
        .write(op, context, |writer| record::create(writer, Person::KIND, values))
        .map(|answer| answer.value)
}

#[test]
fn saves_stop_and_go_on() {
    let Some(disk) = small_disk(16) else { return };
    let engine = open(&disk.data());
    let ballast = disk.leave(2_500 * 1024);
    let mut saved = 0;
    let problem = loop {
        match save(&engine, &context(0), saved) {
            Ok(_) => saved += 1,
            Err(error) => break Problem::from(error),
        }
        assert!(saved < 100_000, "the disk fills up");
    };
    assert_eq!(problem.code, "disk_full");
    assert!(saved > 10, "{saved} people were saved before");
    assert_eq!(
        number(&engine, "SELECT count(*) FROM person"),
        saved as i64,
        "what was acknowledged can be read"
    );
    assert_whole(&engine);
    assert_eq!(
        Problem::from(save(&engine, &context(0), 1).expect_err("still full")).code,
        "disk_full"
    );
    std::fs::remove_file(&ballast).expect("room is made");
    save(&engine, &context(0), saved).expect("work goes on without a restart");
    assert_sound(&engine);
    drop(engine);
    let engine = open(&disk.data());
    assert_eq!(number(&engine, "SELECT count(*) FROM person"), saved as i64 + 1);
}

#[test]
fn closed_while_full_it_opens_again() {
    let Some(disk) = small_disk(16) else { return };
    let engine = open(&disk.data());
    let ballast = disk.leave(400 * 1024);
    let mut saved = 0;
    while save(&engine, &context(0), saved).is_ok() {
        saved += 1;
    }
    drop(engine);
    std::fs::remove_file(&ballast).expect("room is made");
    let engine = open(&disk.data());
    assert_eq!(
        number(&engine, "SELECT count(*) FROM person"),
        saved as i64,
        "what was acknowledged is there"
    );
    assert_sound(&engine);
}

#[test]
fn a_backup_leaves_nothing_behind() {
    let Some(disk) = small_disk(64) else { return };
    let engine = open(&disk.data());
    fill(&engine, &context(0), Size::College, 1, &Progress::silent()).expect("a college is filled");
    engine
        .backup(&context(1), "manual", &Progress::silent())
        .expect("there is room for one backup");
    let before = backups(&engine);
    disk.leave(200 * 1024);
    let refused = engine
        .backup(&context(2), "manual", &Progress::silent())
        .expect_err("there is no room for another");
    assert_eq!(Problem::from(refused).code, "disk_full");
    assert_eq!(backups(&engine), before, "no unchecked file bears the name of a backup");
    assert_eq!(
        unfinished(&engine),
        Vec::<String>::new(),
        "the unfinished copy gave its room back"
    );
    let target: &Path = &disk.folder.path().join("taken-away.zip");
    let refused = engine
        .export_backup(target, &Progress::silent())
        .expect_err("nor for an archive");
    assert_eq!(Problem::from(refused).code, "disk_full");
    assert!(!target.exists(), "nothing is left at the place of the archive");
    assert_eq!(unfinished(&engine), Vec::<String>::new());
    assert_sound(&engine);
}

#[test]
fn a_large_operation_is_undone_whole() {
    let Some(disk) = small_disk(16) else { return };
    let engine = open(&disk.data());
    save(&engine, &context(0), 0).expect("a person is saved");
    disk.leave(300 * 1024);
    for seed in 1..=2 {
        let refused = fill(&engine, &context(0), Size::College, seed, &Progress::silent()).expect_err("too much");
        assert_eq!(Problem::from(refused).code, "disk_full");
        assert_eq!(
            number(&engine, "SELECT count(*) FROM person"),
            1,
            "nothing of it is there"
        );
    }
    assert_eq!(number(&engine, "SELECT count(*) FROM operation"), 1);
    assert_whole(&engine);
}
