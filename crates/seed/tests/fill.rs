//! Trial data in bulk are the rows that saving makes.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use common::desk;
use sheberlik_core::college::model::Department;
use sheberlik_core::db::undo;
use sheberlik_core::people::model::{CategoryRecord, Person, TechnologyExperience};
use sheberlik_core::record::{self, ListRequest, Record};
use sheberlik_core::text::iin::Iin;
use sheberlik_core::text::order::sort_key;
use sheberlik_core::training::model::{CourseProgramme, CourseRun, ExpectedResult, TrainingRecord};
use sheberlik_core::{Cancel, Error, Progress};
use sheberlik_seed::{Size, fill};

#[test]
fn an_oblast_is_made_of_the_rows_that_saving_makes() {
    let desk = desk();
    let answer = fill(&desk.engine, &desk.context, Size::Oblast, 1, &Progress::silent()).expect("the oblast is filled");
    assert_eq!(answer.value.people, 2_200);
    assert_eq!(desk.number("SELECT count(*) FROM person"), 2_200);
    let records = desk.number("SELECT count(*) FROM training_record");
    assert_eq!(records, answer.value.training_records as i64);
    assert!((8_900..=9_100).contains(&records), "{records} training records");
    assert!(
        answer.changed.contains(&"person".to_owned()),
        "the window learns what to read again"
    );
    desk.assert_sound();
    desk.assert_every_row_passes(&[
        Department::KIND,
        Person::KIND,
        CategoryRecord::KIND,
        TechnologyExperience::KIND,
        CourseProgramme::KIND,
        ExpectedResult::KIND,
        CourseRun::KIND,
        TrainingRecord::KIND,
    ]);
    for number in desk.texts("SELECT iin FROM person WHERE iin IS NOT NULL") {
        let read = Iin::read(&number).unwrap_or_else(|error| panic!("{number}: {error}"));
        let told = desk.texts(&format!("SELECT birth_date || sex FROM person WHERE iin = '{number}'"));
        let sex = if read.sex == Some(sheberlik_core::text::iin::Sex::Female) {
            "female"
        } else {
            "male"
        };
        assert_eq!(
            told,
            [format!("{}{sex}", read.birth_date.expect("a day"))],
            "{number} tells birth and sex"
        );
    }
    assert_eq!(desk.number("SELECT count(*) FROM journal"), 0, "bulk keeps no journal");
    let undone = desk.engine.read(undo::state).expect("a state").undo;
    assert!(undone.is_none(), "and offers nothing to undo");
}

#[test]
fn an_oblast_is_sorted_and_found() {
    let desk = desk();
    fill(&desk.engine, &desk.context, Size::Oblast, 2, &Progress::silent()).expect("the oblast is filled");
    let list = |request: ListRequest| {
        desk.engine
            .read(|reader| record::list(reader, Person::KIND, &request, &desk.context))
            .expect("the list answers")
    };
    let rows = list(ListRequest {
        limit: Some(500),
        ..ListRequest::default()
    })
    .rows;
    let key = |row: &record::Values| {
        let part = |field: &str| row[field].as_str().unwrap_or_default().to_owned();
        sort_key(&[&part("surname_kk"), &part("given_name_kk"), &part("patronymic_kk")])
    };
    assert!(
        rows.windows(2).all(|pair| key(&pair[0]) <= key(&pair[1])),
        "the list is in Kazakh order"
    );
    for (typed, found) in [
        ("калиева", "Қалиева"),
        ("Kalieva", "Қалиева"),
        ("rfkbtdf", "Қалиева"),
        ("утегенова", "Өтегенова"),
    ] {
        let rows = list(ListRequest {
            search: Some(typed.into()),
            limit: Some(500),
            ..ListRequest::default()
        })
        .rows;
        assert!(
            rows.iter().any(|row| row["surname_kk"] == found),
            "{typed} finds {found}"
        );
    }
    let number =
        &desk.texts("SELECT document_number FROM training_record WHERE document_number IS NOT NULL LIMIT 1")[0];
    let request = ListRequest {
        search: Some(number.clone()),
        ..ListRequest::default()
    };
    let page = desk
        .engine
        .read(|reader| record::list(reader, TrainingRecord::KIND, &request, &desk.context));
    assert_eq!(
        page.expect("the list answers").total,
        1,
        "a certificate is found by its number"
    );
}

#[test]
fn shares_are_those_of_the_domain() {
    let desk = desk();
    fill(&desk.engine, &desk.context, Size::Oblast, 3, &Progress::silent()).expect("the oblast is filled");
    let share = |of: &str, among: &str| {
        let all = desk.number(&format!("SELECT count(*) FROM person t WHERE {among}"));
        desk.number(&format!("SELECT count(*) FROM person t WHERE ({among}) AND ({of})")) as f64 * 100.0 / all as f64
    };
    let category = |id: &str| {
        format!(
            "(SELECT c.category FROM category_record c WHERE c.person = t.id ORDER BY c.granted DESC LIMIT 1) = '{id}'"
        )
    };
    let expert = format!("{} OR {}", category("category-expert"), category("category-first"));
    let teacher = "position LIKE 'position-teacher%'";
    let months = "(julianday('2025-11-22') - julianday(pedagogical_start)) / 365.25";
    for (what, of, among, from, to) in [
        ("women among teachers", "sex = 'female'".to_owned(), teacher, 68.0, 76.0),
        (
            "women among masters",
            "sex = 'female'".to_owned(),
            "position = 'position-master'",
            44.0,
            52.0,
        ),
        ("no patronymic", "patronymic_kk IS NULL".to_owned(), "1", 14.0, 16.0),
        ("no number", "iin IS NULL".to_owned(), "1", 4.5, 5.5),
        ("part-timers", "employment = 'part_time'".to_owned(), "1", 9.0, 11.0),
        ("experts", expert, "1", 20.0, 26.0),
        ("masters by category", category("category-master"), "1", 2.0, 6.0),
        ("under three years", format!("{months} < 3"), "1", 9.0, 14.0),
        ("over twenty years", format!("{months} > 20"), "1", 27.0, 33.0),
    ] {
        let found = share(&of, among);
        assert!((from..=to).contains(&found), "{what}: {found:.1} %");
    }
}

#[test]
fn a_seed_repeats_itself_and_two_seeds_live_together() {
    let people = |seeds: &[u64]| {
        let desk = desk();
        for seed in seeds {
            fill(&desk.engine, &desk.context, Size::College, *seed, &Progress::silent()).expect("a college is filled");
        }
        desk.assert_sound();
        let twice = desk.number("SELECT count(*) - count(DISTINCT document_number) FROM training_record WHERE document_type = 'certificate'");
        assert_eq!(twice, 0, "certificates are unique over both fills");
        desk.texts("SELECT concat_ws(' ', surname_kk, given_name_kk, iin) FROM person ORDER BY 1")
    };
    assert_eq!(people(&[1]), people(&[1]));
    assert_eq!(people(&[1, 2]).len(), 124);
}

#[test]
fn a_college_is_one_operation() {
    let desk = desk();
    let answer = fill(&desk.engine, &desk.context, Size::College, 1, &Progress::silent()).expect("a college is filled");
    assert!(answer.operation.is_some());
    undo::undo(&desk.engine, &desk.context).expect("it is undone");
    assert_eq!(desk.number("SELECT count(*) FROM person"), 0);
}

#[test]
fn a_cancelled_fill_leaves_nothing() {
    let desk = desk();
    let cancel = Cancel::default();
    let seen = Arc::new(AtomicU64::new(0));
    let (raise, last) = (cancel.clone(), seen.clone());
    let progress = Progress::new(
        Box::new(move |done, total, stage| {
            assert_eq!((total, stage), (2_200, "seed"));
            last.store(done, Ordering::Relaxed);
            if done >= 200 {
                raise.raise();
            }
        }),
        cancel,
    );
    let refused = fill(&desk.engine, &desk.context, Size::Oblast, 1, &progress).expect_err("the work was stopped");
    assert!(matches!(refused, Error::Cancelled), "{refused:?}");
    assert_eq!(seen.load(Ordering::Relaxed), 200, "it stopped at once");
    for table in ["person", "training_record", "department", "course_programme"] {
        assert_eq!(desk.number(&format!("SELECT count(*) FROM {table}")), 0, "{table}");
    }
    assert_eq!(
        desk.number("SELECT count(*) FROM search_entry WHERE record = 'person'"),
        0
    );
    desk.assert_sound();
}

/// Not a test of correctness but of patience; `cargo test -p sheberlik-seed --test fill -- --ignored --nocapture`.
#[test]
#[ignore = "takes a minute: run it to measure"]
fn the_country_fits_into_two_minutes() {
    let desk = desk();
    for size in [Size::College, Size::Oblast, Size::Country] {
        let start = Instant::now();
        let answer = fill(
            &desk.engine,
            &desk.context,
            size,
            size.people() as u64,
            &Progress::silent(),
        )
        .expect("filled");
        eprintln!("{size:?}: {:?} in {:.1?}", answer.value, start.elapsed());
        if size == Size::Country {
            assert_eq!(answer.value.people, 44_000);
            assert!((179_000..=181_000).contains(&answer.value.training_records));
            // Beside those of the two smaller fills.
            let cases = desk.number("SELECT count(*) FROM post_course_case WHERE state = 'open'");
            assert!((42_000..=48_000).contains(&cases), "{cases} open cases");
            assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
        }
    }
    let start = Instant::now();
    desk.assert_sound();
    eprintln!("check: {:.1?}", start.elapsed());
}
