//! The sample college looks like a college, comes in and goes out as one operation, and never mixes with real people.

mod common;

use common::{Desk, desk, desk_on};
use serde_json::json;
use sheberlik_core::college::model::{College, Department, Official};
use sheberlik_core::db::undo;
use sheberlik_core::people::model::{CategoryRecord, Person, TechnologyExperience};
use sheberlik_core::record::{self, Record, Values};
use sheberlik_core::sessions::model::Session;
use sheberlik_core::training::model::{CourseProgramme, CourseRun, ExpectedResult, TrainingRecord};
use sheberlik_core::{Error, Op};
use sheberlik_seed::{college, open_sample, remove_sample};

fn opened() -> Desk {
    let desk = desk();
    let answer = open_sample(&desk.engine, &desk.context).expect("the sample opens");
    assert!(answer.operation.is_some(), "one operation");
    assert_eq!(answer.value.people, 62);
    desk
}

const LIVING: &[&str] = &[
    "college",
    "official",
    "department",
    "person",
    "person_discipline",
    "category_record",
    "technology_experience",
    "course_programme",
    "course_programme_technology",
    "expected_result",
    "course_run",
    "training_record",
    "post_course_case",
    "case_suspension",
    "survey_response",
    "survey_answer",
    "support_action",
    "evidence",
    "evidence_case",
    "reflection",
    "result_rating",
    "school",
    "school_membership",
    "school_year",
    "creative_group",
    "creative_group_technology",
    "group_year",
    "headship",
    "group_membership",
    "group_product",
    "group_product_author",
    "member_result",
    "session",
    "agenda_item",
    "decision",
    "attendance",
    "session_material",
    "plan_item",
    "mentorship",
    "mentor_meeting",
    "lesson_visit",
    "visit_score",
    "diagnosis_score",
    "growth_note",
];

fn living(desk: &Desk) -> i64 {
    LIVING
        .iter()
        .map(|table| desk.number(&format!("SELECT count(*) FROM {table} WHERE deleted_at IS NULL")))
        .sum()
}

#[test]
fn it_has_the_shape_of_a_college() {
    let desk = opened();
    assert_eq!(desk.number("SELECT count(*) FROM person"), 62);
    assert_eq!(desk.number("SELECT count(*) FROM department"), 5);
    assert_eq!(desk.number("SELECT sample FROM college"), 1);
    let records = desk.number("SELECT count(*) FROM training_record");
    assert!((195..=215).contains(&records), "{records} training records");
    for (what, sql, range) in [
        (
            "women among teachers",
            "SELECT count(*) * 100 / (SELECT count(*) FROM person WHERE position LIKE 'position-teacher%')
          FROM person WHERE sex = 'female' AND position LIKE 'position-teacher%'",
            62..=80,
        ),
        (
            "no patronymic",
            "SELECT count(*) * 100 / 62 FROM person WHERE patronymic_kk IS NULL",
            10..=20,
        ),
        (
            "no number",
            "SELECT count(*) * 100 / 62 FROM person WHERE iin IS NULL",
            3..=8,
        ),
        (
            "part-timers",
            "SELECT count(*) * 100 / 62 FROM person WHERE employment = 'part_time'",
            8..=11,
        ),
        (
            "on leave or gone",
            "SELECT count(*) FROM person WHERE status <> 'active'",
            6..=10,
        ),
        (
            "on parental leave",
            "SELECT count(*) FROM person WHERE status = 'parental_leave'",
            2..=4,
        ),
        (
            "two spellings",
            "SELECT count(*) * 100 / 62 FROM person WHERE concat_ws(' ', surname_kk, given_name_kk, patronymic_kk)
          <> concat_ws(' ', surname_ru, given_name_ru, patronymic_ru)",
            24..=36,
        ),
    ] {
        let found = desk.number(sql);
        assert!(range.contains(&found), "{what}: {found}");
    }
    assert_eq!(desk.number("SELECT count(*) FROM official WHERE duty = 'director'"), 1);
    assert_eq!(desk.number("SELECT count(*) FROM department WHERE chair IS NULL"), 0);
    for column in ["name_kk", "name_ru", "name_en", "post_kk", "post_ru", "post_en"] {
        assert_eq!(
            desk.number(&format!("SELECT count(*) FROM official WHERE {column} IS NULL")),
            0,
            "{column}"
        );
    }
}

#[test]
fn every_state_of_the_screens_is_there() {
    let desk = opened();
    let statuses = desk.texts("SELECT DISTINCT status FROM training_record ORDER BY 1");
    let all = "applied cancelled certified completed enrolled listened need not_completed planned";
    assert_eq!(statuses.join(" "), all);
    assert_eq!(
        desk.number("SELECT count(DISTINCT format) FROM training_record WHERE format IS NOT NULL"),
        3
    );
    assert_eq!(
        desk.number("SELECT count(DISTINCT funding) FROM training_record WHERE funding IS NOT NULL"),
        4
    );
    let page = desk
        .engine
        .read(|reader| record::list(reader, Person::KIND, &Default::default(), &desk.context));
    let rows = page.expect("the list answers").rows;
    let with = |state: &str| rows.iter().filter(|row| row["pd_state"] == state).count();
    for (state, range) in [
        ("ok", 30..=48),
        ("soon", 5..=12),
        ("overdue", 6..=16),
        ("not_due", 6..=10),
    ] {
        assert!(range.contains(&with(state)), "{} people are {state}", with(state));
    }
    let without =
        "SELECT count(*) FROM person p WHERE NOT EXISTS (SELECT 1 FROM training_record r WHERE r.person = p.id)";
    assert!(
        (2..=10).contains(&desk.number(without)),
        "some have no course: {}",
        desk.number(without)
    );
    let this_year = "SELECT count(*) FROM training_record WHERE planned_year = 2025 AND status = 'certified'
                     AND end_date LIKE '2025%'";
    assert!(
        desk.number(this_year) >= 10,
        "plan against fact has something to compare"
    );
    assert!(desk.number("SELECT count(*) FROM training_record WHERE course_run IS NOT NULL") >= 25);
    assert!(desk.number("SELECT count(DISTINCT category) FROM category_record") >= 5);
    assert!(desk.number("SELECT count(*) FROM technology_experience") >= 20);
}

#[test]
fn it_is_sound_and_every_row_passes() {
    let desk = opened();
    desk.assert_sound();
    desk.assert_every_row_passes(&[
        College::KIND,
        Official::KIND,
        Department::KIND,
        Person::KIND,
        CategoryRecord::KIND,
        TechnologyExperience::KIND,
        CourseProgramme::KIND,
        ExpectedResult::KIND,
        CourseRun::KIND,
        TrainingRecord::KIND,
    ]);
    let twice =
        "SELECT count(*) - count(DISTINCT document_number) FROM training_record WHERE document_type = 'certificate'";
    assert_eq!(desk.number(twice), 0, "certificates are unique");
    let future = "SELECT count(*) FROM training_record WHERE status IN ('certified', 'completed', 'listened')
                  AND (end_date > '2025-11-22' OR issue_date > '2025-11-22')";
    assert_eq!(desk.number(future), 0, "what is finished has ended");
    let older = "SELECT count(*) FROM training_record WHERE end_date < '2021-11-10'";
    assert_eq!(desk.number(older), 0, "the last four years");
    let likely = desk
        .engine
        .read(|reader| sheberlik_core::people::duplicates::duplicates(reader, &desk.context));
    assert_eq!(likely.expect("an answer").len(), 0, "nobody looks like somebody else");
}

#[test]
fn a_seed_repeats_itself() {
    let names = |seed| {
        let desk = desk();
        college(&desk.engine, &desk.context, seed).expect("the sample opens");
        desk.texts("SELECT concat_ws(' ', surname_kk, given_name_kk, iin, birth_date, department IS NULL) FROM person ORDER BY iin, 1")
    };
    assert_eq!(names(5), names(5));
    assert_ne!(names(5), names(6));
}

#[test]
fn any_seed_is_sound() {
    for seed in [1, 2, 3] {
        let desk = desk();
        college(&desk.engine, &desk.context, seed).expect("the sample opens");
        desk.assert_sound();
        assert_eq!(
            desk.number("SELECT count(DISTINCT status) FROM training_record"),
            9,
            "seed {seed}"
        );
    }
}

#[test]
fn any_day_is_sound() {
    for day in ["2026-01-01", "2026-03-31", "2026-08-31", "2028-02-29"] {
        let desk = desk_on(day);
        open_sample(&desk.engine, &desk.context).expect("the sample opens");
        desk.assert_sound();
        let future = format!(
            "SELECT count(*) FROM training_record WHERE status IN ('certified', 'completed', 'listened')
             AND (end_date > '{day}' OR issue_date > '{day}')"
        );
        assert_eq!(desk.number(&future), 0, "{day}: what is finished has ended");
        let running = format!(
            "SELECT count(*) FROM training_record WHERE status = 'enrolled'
             AND (start_date > '{day}' OR end_date < '{day}')"
        );
        assert_eq!(desk.number(&running), 0, "{day}: who is enrolled is there now");
        assert_eq!(
            desk.number("SELECT count(DISTINCT status) FROM training_record"),
            9,
            "{day}: every state"
        );
    }
}

#[test]
fn undo_takes_it_out_and_redo_brings_it_back() {
    let desk = opened();
    let before = living(&desk);
    undo::undo(&desk.engine, &desk.context).expect("the sample is undone");
    assert_eq!(living(&desk), 0, "a real start is empty");
    undo::redo(&desk.engine, &desk.context).expect("the sample is there again");
    assert_eq!(living(&desk), before);
    remove_sample(&desk.engine, &desk.context).expect("and can be cleared");
    assert_eq!(living(&desk), 0);
}

#[test]
fn clearing_leaves_a_real_start() {
    let desk = opened();
    let before = living(&desk);
    let own: Values = [("name_kk".to_owned(), json!("Өз провайдеріміз"))]
        .into_iter()
        .collect();
    let person = &desk.texts("SELECT id FROM person LIMIT 1")[0];
    let programme = &desk.texts("SELECT id FROM course_programme LIMIT 1")[0];
    let group_year = &desk.texts("SELECT id FROM group_year LIMIT 1")[0];
    desk.engine
        .write(Op::create("provider", ""), &desk.context, |writer| {
            record::create(writer, sheberlik_core::college::dictionaries::Provider::KIND, own)?;
            let year = json!({ "group_year": group_year, "date": "2025-12-03", "topic_kk": "Өз отырысымыз" });
            record::create(writer, Session::KIND, year.as_object().expect("values").clone())?;
            let tried = json!({ "person": person, "course_programme": programme, "end_date": "2025-05-05" });
            let discipline = json!({ "disciplines": ["discipline-physics", "discipline-chemistry"] });
            record::update(
                writer,
                Person::KIND,
                person,
                discipline.as_object().expect("values").clone(),
            )?;
            record::create(writer, TrainingRecord::KIND, tried.as_object().expect("values").clone())
        })
        .expect("looking round, the user saves something");
    let answer = remove_sample(&desk.engine, &desk.context).expect("the sample is cleared");
    assert!(answer.value > 500, "{} rows", answer.value);
    assert_eq!(living(&desk), 0, "what was tried on the sample goes with it");
    assert_eq!(
        desk.number("SELECT count(*) FROM provider WHERE name_kk = 'Өз провайдеріміз' AND deleted_at IS NULL"),
        1
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM provider WHERE deleted_at IS NULL"),
        8,
        "the dictionary is as it was, with the own one"
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM search_entry WHERE record IN ('person', 'training_record')"),
        0
    );
    desk.assert_sound();
    undo::undo(&desk.engine, &desk.context).expect("clearing can be undone");
    assert!(living(&desk) > before);
    desk.assert_sound();
}

#[test]
fn own_people_are_never_put_away() {
    let desk = opened();
    let own: Values = [("surname_kk".to_owned(), json!("Өзіміздікі"))].into_iter().collect();
    desk.engine
        .write(Op::create("person", ""), &desk.context, |writer| {
            record::create(writer, Person::KIND, own)
        })
        .expect("a person is saved");
    let refused = remove_sample(&desk.engine, &desk.context).expect_err("the sample is mixed with real people");
    assert!(
        matches!(
            refused,
            Error::Coded {
                code: "sample_mixed",
                ..
            }
        ),
        "{refused:?}"
    );
    assert_eq!(desk.number("SELECT count(*) FROM person WHERE deleted_at IS NULL"), 63);
    let refused = open_sample(&desk.engine, &desk.context).expect_err("there are people");
    assert!(
        matches!(
            refused,
            Error::Coded {
                code: "sample_not_empty",
                ..
            }
        ),
        "{refused:?}"
    );
}

#[test]
fn a_college_that_was_set_up_gets_its_name_back() {
    let desk = desk();
    let own: Values = [("name_kk".to_owned(), json!("Өз колледжіміз"))].into_iter().collect();
    desk.engine
        .write(Op::new("setup", json!({})), &desk.context, |writer| {
            record::create(writer, College::KIND, own)
        })
        .expect("the college is set up");
    open_sample(&desk.engine, &desk.context).expect("the sample opens");
    assert_ne!(desk.texts("SELECT name_kk FROM college"), ["Өз колледжіміз"]);
    remove_sample(&desk.engine, &desk.context).expect("the sample is cleared");
    assert_eq!(
        desk.texts("SELECT name_kk FROM college WHERE sample = 0 AND deleted_at IS NULL"),
        ["Өз колледжіміз"]
    );
    let again = remove_sample(&desk.engine, &desk.context).expect("nothing is left");
    assert_eq!((again.value, again.operation), (0, None));
}
