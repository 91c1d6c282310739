//! Damaged and cut files: refused with a code, left as they are; a backup that is damaged replaces nothing.

use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use sheberlik_core::db::backup::recover;
use sheberlik_core::{Engine, Problem, Progress};
use sheberlik_seed::{Size, fill};
use tempfile::TempDir;

use crate::{assert_sound, backups, context, number, open, unlocked};

/// A closed folder with a college in it and one backup.
fn college() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(folder.path());
    fill(&engine, &context(0), Size::College, 1, &Progress::silent()).expect("a college is filled");
    engine
        .backup(&context(1), "manual", &Progress::silent())
        .expect("a backup is made");
    drop(engine);
    let file = folder.path().join("sheberlik.sqlite");
    assert!(
        !folder.path().join("sheberlik.sqlite-wal").exists(),
        "a closed file is one file"
    );
    (folder, file)
}

fn overwrite(path: &Path, at: u64, length: usize) {
    let mut file = OpenOptions::new().write(true).open(path).expect("the file opens");
    file.seek(SeekFrom::Start(at)).expect("the place is there");
    file.write_all(&vec![0xA5; length]).expect("the bytes are overwritten");
}

fn cut(path: &Path, part: f64) {
    let length = std::fs::metadata(path).expect("a file").len();
    File::options()
        .write(true)
        .open(path)
        .expect("the file opens")
        .set_len((length as f64 * part) as u64)
        .expect("cut");
}

fn code(folder: &Path) -> String {
    match unlocked(|| Engine::open(folder, &context(2))) {
        Ok(_) => "opened".into(),
        Err(error) => Problem::from(error).code,
    }
}

#[test]
fn a_file_whose_head_is_overwritten_is_refused_and_kept() {
    let (folder, file) = college();
    overwrite(&file, 0, 200);
    let before = std::fs::read(&file).expect("the file is read");
    for _ in 0..2 {
        assert_eq!(code(folder.path()), "damaged");
        assert_eq!(
            std::fs::read(&file).expect("the file is read"),
            before,
            "the damaged file is kept as it was"
        );
    }
}

#[test]
fn a_file_that_is_cut_is_refused_and_kept() {
    for part in [0.9, 0.5, 0.05] {
        let (folder, file) = college();
        cut(&file, part);
        let before = std::fs::read(&file).expect("the file is read");
        assert_eq!(code(folder.path()), "damaged", "{part} of the file");
        assert_eq!(
            std::fs::read(&file).expect("the file is read"),
            before,
            "the cut file is kept as it was"
        );
    }
}

#[test]
fn an_empty_file_beside_backups_is_refused() {
    let (folder, file) = college();
    cut(&file, 0.0);
    assert_eq!(
        code(folder.path()),
        "damaged",
        "an empty file is not an empty college: there are backups of more"
    );
}

#[test]
fn overwritten_pages_are_found_by_the_check_or_at_once() {
    let (folder, file) = college();
    let length = std::fs::metadata(&file).expect("a file").len();
    // Every fourth page of the middle.
    for page in (length / 4096 / 4..length / 4096 * 3 / 4).step_by(4) {
        overwrite(&file, page * 4096, 1000);
    }
    let found = match unlocked(|| Engine::open(folder.path(), &context(2))) {
        Err(error) => Problem::from(error).code,
        Ok(engine) => match engine.check(&Progress::silent()) {
            Err(error) => Problem::from(error).code,
            Ok(findings) => {
                let faults = findings
                    .iter()
                    .find(|finding| finding.code == "file")
                    .map_or(0, |file| file.count);
                if faults > 0 { "damaged".into() } else { "sound".into() }
            }
        },
    };
    assert_eq!(found, "damaged");
}

#[test]
fn damaged_data_are_restored_from_the_backup() {
    let (folder, file) = college();
    let length = std::fs::metadata(&file).expect("a file").len();
    overwrite(&file, length / 4096 / 2 * 4096, 8192);
    let engine = open(folder.path());
    let newest = engine.folder().backups().join(&backups(&engine)[0]);
    engine
        .restore(&newest, &context(3), &Progress::silent())
        .expect("the backup restores over damaged data");
    assert_eq!(number(&engine, "SELECT count(*) FROM person"), 62);
    assert_sound(&engine);
}

#[test]
fn data_that_do_not_open_are_recovered_from_the_backup() {
    let damages: [fn(&Path); 3] = [
        |path| overwrite(path, 0, 200),
        |path| cut(path, 0.5),
        |path| cut(path, 0.0),
    ];
    for damage in damages {
        let (folder, file) = college();
        damage(&file);
        let before = std::fs::read(&file).expect("the file is read");
        assert_eq!(code(folder.path()), "damaged");
        let names = std::fs::read_dir(folder.path().join("backups")).expect("the backups");
        let newest = names
            .map(|entry| entry.expect("an entry").path())
            .max()
            .expect("a backup");
        let text = folder.path().join("text.txt");
        std::fs::write(&text, "бұл сақтық көшірме емес").expect("a file");
        let refused = unlocked(|| recover(folder.path(), &text, &context(6), &Progress::silent()));
        let refused = refused.expect_err("a text is no backup");
        assert_eq!(Problem::from(refused).code, "not_a_backup");
        assert_eq!(
            std::fs::read(&file).expect("the file is read"),
            before,
            "nothing was changed"
        );
        unlocked(|| recover(folder.path(), &newest, &context(7), &Progress::silent()))
            .expect("the backup is put in place");
        let engine = open(folder.path());
        assert_eq!(number(&engine, "SELECT count(*) FROM person"), 62);
        assert_sound(&engine);
        let kept = folder
            .path()
            .join("backups/damaged-2025-11-22T09-07-00-000/sheberlik.sqlite");
        assert_eq!(std::fs::read(kept).expect("the damaged file is kept"), before);
    }
}

#[test]
fn a_damaged_backup_replaces_nothing() {
    let (folder, _) = college();
    let engine = open(folder.path());
    let backup = engine.folder().backups().join(&backups(&engine)[0]);
    let archive = folder.path().join("archive.zip");
    engine
        .export_backup(&archive, &Progress::silent())
        .expect("an archive is written");
    type Damage = fn(&Path);
    let damages: [(&str, Damage); 5] = [
        ("head", |path| overwrite(path, 0, 200)),
        ("middle", |path| {
            let length = std::fs::metadata(path).expect("a file").len();
            overwrite(path, length / 2, 5000.min(length as usize / 3));
        }),
        ("half", |path| cut(path, 0.5)),
        ("tail", |path| cut(path, 0.97)),
        ("nothing", |path| cut(path, 0.0)),
    ];
    for source in [&backup, &archive] {
        for (what, damage) in damages {
            let damaged = folder.path().join("damaged");
            std::fs::copy(source, &damaged).expect("the backup is copied");
            damage(&damaged);
            let refused = engine.restore(&damaged, &context(4), &Progress::silent());
            let code = Problem::from(refused.expect_err("a damaged backup is refused")).code;
            assert!(
                ["damaged", "not_a_backup"].contains(&code.as_str()),
                "{what} of {}: {code}",
                source.display()
            );
            assert_eq!(
                number(&engine, "SELECT count(*) FROM person"),
                62,
                "the data are as they were"
            );
        }
    }
    assert_sound(&engine);
    let text = folder.path().join("text.txt");
    std::fs::write(&text, "бұл сақтық көшірме емес").expect("a file");
    let refused = engine
        .restore(&text, &context(5), &Progress::silent())
        .expect_err("a text is no backup");
    assert_eq!(Problem::from(refused).code, "not_a_backup");
}
