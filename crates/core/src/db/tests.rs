//! The data file: journal, undo and redo, search, backups, refusals.

use serde_json::json;

use super::{Engine, backup, undo};
use crate::people::model::Person;
use crate::record::{self, Record};
use crate::testing::{desk, on, values};
use crate::{Error, Op, Problem, Progress};

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    Problem::from(result.expect_err("a refusal")).code
}

#[test]
fn undo_and_redo_survive_a_restart_and_bear_names() {
    let desk = desk();
    let id = desk.create::<Person>(json!({ "surname_kk": "Қалиева", "given_name_kk": "Әлия" }));
    let op = Op::update("person", "Қалиева Әлия");
    desk.engine
        .write(op, &desk.context, |w| {
            record::update(w, Person::KIND, &id, values(json!({ "phone": "8 701 00" })))
        })
        .unwrap();
    drop(desk.engine);
    let engine = Engine::open(desk.folder.path(), &desk.context).unwrap();
    let phone = |engine: &Engine| {
        engine
            .read(|r| record::get(r, Person::KIND, &id, &desk.context))
            .map(|row| row["phone"].clone())
    };

    let undone = undo::undo(&engine, &desk.context).unwrap();
    assert_eq!(
        undone.value.code, "update_person",
        "the newest operation is undone first"
    );
    assert_eq!(undone.changed, ["person"], "the window learns which tables changed");
    assert_eq!(phone(&engine).unwrap(), json!(null));
    let redone = undo::redo(&engine, &desk.context).unwrap();
    assert_eq!(redone.value.code, "update_person");
    assert_eq!(phone(&engine).unwrap(), json!("8 701 00"));
    undo::undo(&engine, &desk.context).unwrap();
    undo::undo(&engine, &desk.context).unwrap();
    assert_eq!(code(phone(&engine)), "not_found", "the creation is undone too");
    assert_eq!(code(undo::undo(&engine, &desk.context)), "nothing_to_undo");
    undo::redo(&engine, &desk.context).unwrap();
    undo::redo(&engine, &desk.context).unwrap();
    assert_eq!(
        phone(&engine).unwrap(),
        json!("8 701 00"),
        "both come back in their order"
    );
    assert_eq!(code(undo::redo(&engine, &desk.context)), "nothing_to_redo");
}

#[test]
fn undo_refuses_when_the_row_is_no_longer_as_it_was_left() {
    let desk = desk();
    let id = desk.create::<Person>(json!({ "surname_ru": "Ким" }));
    desk.engine
        .with_connection(|connection| {
            connection.execute("UPDATE person SET phone = '1' WHERE id = ?1", [&id])?;
            Ok(())
        })
        .unwrap();
    assert_eq!(code(undo::undo(&desk.engine, &desk.context)), "stale_undo");
    let still = desk
        .engine
        .read(|r| record::get(r, Person::KIND, &id, &desk.context))
        .unwrap();
    assert_eq!(still["phone"], "1", "a refused undo writes nothing");
}

#[test]
fn a_write_that_fails_or_changes_nothing_leaves_no_operation() {
    let desk = desk();
    let id = desk.create::<Person>(json!({ "surname_ru": "Ким" }));
    let count = || desk.engine.read(|r| undo::operations(r, 100)).unwrap().len();
    let failed = desk.engine.write(Op::new("import", json!({})), &desk.context, |w| {
        record::update(w, Person::KIND, &id, values(json!({ "phone": "8 701 00" })))?;
        record::create(w, Person::KIND, values(json!({})))
    });
    assert_eq!(code(failed), "invalid");
    let same = desk
        .engine
        .write(Op::new("import", json!({})), &desk.context, |w| {
            record::update(w, Person::KIND, &id, values(json!({ "surname_ru": " Ким " })))
        })
        .unwrap();
    assert_eq!(same.operation, None, "the same value is no change");
    assert_eq!(count(), 1, "only the creation is in the journal");
}

#[test]
fn one_person_is_found_by_every_spelling_and_keyboard() {
    let desk = desk();
    desk.create::<Person>(json!({ "surname_kk": "Қалиева", "given_name_kk": "Гүлнар", "patronymic_kk": "Серікқызы" }));
    desk.create::<Person>(json!({ "surname_ru": "Темирова", "given_name_ru": "Жанар" }));
    for typed in [
        "калиева",
        "Қалиева",
        "Kalieva",
        "КАЛИЕВА",
        "гүлнар қал",
        "rfkbtdf",
        "серик",
    ] {
        assert_eq!(desk.names(typed), ["Қалиева Гүлнар Серікқызы"], "«{typed}» finds her");
    }
    assert_eq!(desk.names("ntvbhjdf"), ["Темирова Жанар"], "typed on the Latin layout");
    assert!(desk.names("Оразова").is_empty());
    let hits = desk
        .engine
        .read(|r| super::search::search(r, "Kalieva", 10, &desk.context))
        .unwrap();
    assert_eq!(hits.len(), 1, "the box over all finds her too");
    undo::undo(&desk.engine, &desk.context).unwrap();
    assert!(desk.names("темирова").is_empty(), "the search follows an undo");
}

#[test]
fn names_sort_as_in_the_kazakh_alphabet() {
    let desk = desk();
    let order = "Абаев Әбдіров Габбасов Ғабдуллин Ескендіров Ёлкин Жанаева Касымова Қасымова Ңа Орынбаев Өтегенов Уалиев \
                 Ұлықпанов Үсенов Хасенов Һәкімов Ыбыраев Іргебаев Яковлев";
    let wanted: Vec<&str> = order.split(' ').collect();
    for surname in wanted.iter().rev() {
        desk.create::<Person>(json!({ "surname_kk": surname }));
    }
    assert_eq!(desk.names(""), wanted);
}

#[test]
fn a_backup_is_checked_thinned_and_brings_the_data_back() {
    let desk = desk();
    desk.create::<Person>(json!({ "surname_kk": "Абаев" }));
    for second in 0..12 {
        let mut context = desk.context.clone();
        context.now += chrono::Duration::seconds(second);
        desk.engine.backup(&context, "manual", &Progress::silent()).unwrap();
    }
    let kept = backup::list(desk.engine.folder()).unwrap();
    assert_eq!(kept.len(), backup::KEEP);
    assert!(
        desk.engine
            .backup(&desk.context, "close", &Progress::silent())
            .unwrap()
            .is_none(),
        "nothing new, no copy"
    );
    desk.create::<Person>(json!({ "surname_kk": "Әбдіров" }));
    let newest = desk.engine.folder().backups().join(&kept[0].name);
    let mut later = desk.context.clone();
    later.now += chrono::Duration::minutes(5);
    desk.engine.restore(&newest, &later, &Progress::silent()).unwrap();
    assert_eq!(desk.names(""), ["Абаев"], "the data are those of the backup");
    desk.create::<Person>(json!({ "surname_kk": "Ғабдуллин" }));
    assert_eq!(desk.names(""), ["Абаев", "Ғабдуллин"], "and can be written to");
    let safety = backup::list(desk.engine.folder()).unwrap();
    assert!(
        safety.iter().any(|file| file.reason == "restore"),
        "a safety copy was made first"
    );
}

#[test]
fn an_exported_archive_carries_the_files_and_foreign_files_are_refused() {
    let desk = desk();
    let scan = desk.folder.path().join("Сертификат № 1.pdf");
    std::fs::write(&scan, b"%PDF-1.4 scan").unwrap();
    let attach = |w: &crate::Writer<'_>| super::attachment::attach(w, desk.engine.folder(), &scan);
    let id = desk
        .engine
        .write(Op::create("attachment", ""), &desk.context, attach)
        .unwrap()
        .value;
    let elsewhere = tempfile::tempdir().unwrap();
    let archive = elsewhere.path().join("сақтық көшірме.zip");
    desk.engine.export_backup(&archive, &Progress::silent()).unwrap();

    let fresh = crate::testing::desk();
    fresh
        .engine
        .restore(&archive, &fresh.context, &Progress::silent())
        .unwrap();
    let (path, name) = fresh
        .engine
        .read(|r| super::attachment::content(r, fresh.engine.folder(), &id))
        .unwrap();
    assert_eq!(
        (std::fs::read(path).unwrap(), name.as_str()),
        (b"%PDF-1.4 scan".to_vec(), "Сертификат № 1.pdf")
    );

    for (content, wanted) in [
        (&b"not a backup at all, only text"[..], "not_a_backup"),
        (b"PK\x03\x04 torn", "not_a_backup"),
    ] {
        std::fs::write(&scan, content).unwrap();
        let refused = fresh.engine.restore(&scan, &fresh.context, &Progress::silent());
        assert_eq!(code(refused), wanted);
    }
}

#[test]
fn a_newer_file_and_a_second_program_are_refused_politely() {
    let desk = desk();
    let second = Engine::open(desk.folder.path(), &desk.context).map(|_| ());
    assert_eq!(code(second), "locked");
    desk.engine
        .with_connection(|connection| {
            connection.execute("UPDATE meta SET value = '900' WHERE key = 'min_reader'", [])?;
            connection.pragma_update(None, "user_version", 900)?;
            Ok(())
        })
        .unwrap();
    drop(desk.engine);
    let newer = Engine::open(desk.folder.path(), &on("2025-11-23")).map(|_| ());
    assert_eq!(code(newer), "newer_file");
}

#[test]
fn the_check_finds_and_repairs_what_is_derived() {
    let desk = desk();
    desk.create::<Person>(json!({ "surname_kk": "Абаев" }));
    desk.engine
        .with_connection(|connection| {
            connection.execute_batch(
                "UPDATE person SET order_kk = x'00'; DELETE FROM search_entry WHERE record = 'person'",
            )?;
            Ok(())
        })
        .unwrap();
    let count = |code: &str| {
        let findings = desk.engine.check(&Progress::silent()).unwrap();
        findings
            .into_iter()
            .find(|finding| finding.code == code)
            .map(|finding| finding.count)
    };
    assert_eq!(count("sort_keys"), Some(1));
    assert_eq!(count("sort_keys"), Some(0), "repaired");
    assert_eq!(desk.names("абаев").len(), 1, "found again");
}
