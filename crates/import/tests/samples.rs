//! The two samples of the office, whole, through the real engine (issue 2, Must show 2).
#![allow(missing_docs)]

mod common;

use common::{Desk, fixture, total};
use sheberlik_core::Language;
use sheberlik_import::RowCounts;

const STAFF: &str = "kadry_2025-2026.xlsx";
const COURSES: &str = "kurstar_2023-2025.xlsx";
/// Rows with a course in the three sheets, counted by hand: 31 + 33 + 35.
const COURSE_ROWS: u32 = 99;

#[test]
fn the_staff_list_comes_in_whole() {
    let desk = Desk::new();
    let seeded_positions = desk.count("position");
    let review = desk.open(&fixture(STAFF)).review(Language::Ru);
    let columns = &review.sheets[0].mapping;
    assert!(
        columns.iter().all(|column| column.field.is_some()),
        "every column has a field: {columns:?}"
    );
    let applied = desk.apply(&fixture(STAFF), false);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            create: 62,
            ..RowCounts::default()
        }
    );
    assert_eq!(desk.count("person"), 62);
    assert_eq!(desk.count("department"), 4);
    assert_eq!(
        desk.number("SELECT count(*) FROM person WHERE department IS NULL OR position IS NULL OR iin IS NULL"),
        0
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM person WHERE birth_date IS NULL OR hire_date IS NULL"),
        0
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM person WHERE pedagogical_start IS NULL"),
        0
    );
    // Seven of the 62 are «б/к».
    assert_eq!(desk.count("category_record"), 62 - 7);
    assert_eq!(
        desk.number("SELECT count(*) FROM category_record WHERE granted IS NULL OR order_number IS NULL"),
        0
    );
    assert_eq!(
        desk.count("position"),
        seeded_positions,
        "every position is known by name or synonym"
    );
}

#[test]
fn every_course_row_is_accounted_for() {
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    let applied = desk.apply(&fixture(COURSES), false);
    let counts = total(&applied.value);
    assert_eq!(counts.create + counts.ask, COURSE_ROWS);
    assert_eq!((counts.same, counts.change, counts.skip), (0, 0, 0));
    assert_eq!(desk.count("person"), 62, "no duplicates");
    assert_eq!(desk.count("training_record"), i64::from(counts.create));
    assert!(counts.ask > 0);
}

/// Spellings that cannot be unified, and who they are.
const ASKED: &[(&str, &str)] = &[
    ("Ұлықпанова Наталья Болатқызы", "Улукпанова Наталья Болатовна"),
    ("Ұлықпанов Бауыржан Қанатұлы", "Улукпанов Бауржан Канатович"),
    ("Ұлықпанова Сәуле Қанатқызы", "Улукпанова Сауле Канатовна"),
    ("Досанова Гүлнар Серікқызы", "Досанова Гульнара Сериковна"),
    ("Өтегенова Динара Ивановна", "Утегенова Динара Ивановна"),
    ("Өтегенов Сергей", "Утегенов Сергей"),
    ("Ыбыраева Әлия Болатқызы", "Ибраева Алия Болатовна"),
    ("Ким Гүлнар Серікқызы", "Ким Гульнара Сериковна"),
    ("Үсенова Гүлнар", "Усенова Гульнара"),
];

const NAMES: &str = "SELECT concat_ws(' ', surname_kk, given_name_kk, patronymic_kk) || '=' ||
    concat_ws(' ', surname_ru, given_name_ru, patronymic_ru) FROM person WHERE surname_kk IS NOT NULL";

#[test]
fn questions_are_asked_only_where_the_spellings_cannot_be_unified() {
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    let review = desk.open(&fixture(COURSES)).review(Language::Ru);
    let mut asked = 0;
    for question in review
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.items)
        .filter_map(|item| item.question.as_ref())
    {
        let (_, person) = ASKED
            .iter()
            .find(|(spelling, _)| *spelling == question.text)
            .expect(&question.text);
        assert_eq!(
            question.likely.as_ref().map(|likely| likely.title.as_str()),
            Some(*person),
            "{}",
            question.text
        );
        asked += 1;
    }
    assert_eq!(asked, 17);
    assert_eq!(desk.count("person"), 62, "looking writes nothing");
    assert_eq!(desk.count("training_record"), 0, "looking writes nothing");
}

#[test]
fn the_likely_ones_put_every_course_on_the_right_person() {
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    let applied = desk.apply(&fixture(COURSES), true);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            create: COURSE_ROWS,
            ..RowCounts::default()
        }
    );
    assert_eq!(desk.count("training_record"), i64::from(COURSE_ROWS));
    assert_eq!(desk.count("person"), 62);
    let pairs = desk.texts(NAMES);
    for (kazakh, russian) in ASKED {
        let expected = format!("{kazakh}={russian}");
        assert!(pairs.contains(&expected), "{expected} not among {pairs:#?}");
    }
    // Everybody else is matched by the names alone: one letter in the two alphabets, the patronymic by its stem.
    for pair in &pairs {
        let (kazakh, russian) = pair.split_once('=').unwrap();
        let first = |text: &str| sheberlik_core::text::fold::wide(text).chars().next();
        let second = |text: &str| text.split(' ').nth(1).and_then(first);
        let unsteady = |letter: Option<char>| letter.filter(|letter| !"уоиеа".contains(*letter));
        assert_eq!(unsteady(first(kazakh)), unsteady(first(russian)), "{pair}");
        assert_eq!(unsteady(second(kazakh)), unsteady(second(russian)), "{pair}");
    }
    assert_eq!(
        desk.number("SELECT count(*) FROM training_record WHERE end_date IS NULL OR hours IS NULL OR provider IS NULL"),
        0
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM training_record WHERE status = 'certified' AND document_number IS NOT NULL"),
        92
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM training_record WHERE status = 'completed' AND document_number IS NULL"),
        7
    );
    assert_eq!(desk.count("import_question"), 0);
}

#[test]
fn the_same_files_again_change_nothing_and_undo_empties() {
    let desk = Desk::new();
    let before = desk.count("provider");
    let first = desk.apply(&fixture(STAFF), false);
    let second = desk.apply(&fixture(COURSES), true);
    assert!(first.operation.is_some() && second.operation.is_some());
    assert_eq!(desk.count("provider"), before, "every provider is known");
    for (file, rows) in [(STAFF, 62), (COURSES, COURSE_ROWS)] {
        let again = desk.apply(&fixture(file), false);
        assert_eq!(
            total(&again.value),
            RowCounts {
                same: rows,
                ..RowCounts::default()
            },
            "{file}"
        );
        assert_eq!(again.operation, None, "{file}: an operation was written");
        assert_eq!(desk.apply(&fixture(file), true).operation, None, "{file}");
    }
    for _ in 0..2 {
        sheberlik_core::db::undo::undo(&desk.engine, &desk.context).unwrap();
    }
    for table in [
        "person",
        "training_record",
        "course_programme",
        "course_run",
        "category_record",
        "department",
        "import_run",
    ] {
        assert_eq!(desk.count(table), 0, "{table}");
    }
    assert_eq!(desk.count("person_spelling"), 0);
}

#[test]
fn open_questions_wait_and_one_answer_settles_all_rows_of_a_spelling() {
    use sheberlik_import::{RowAnswer, questions};
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    let applied = desk.apply(&fixture(COURSES), false);
    assert_eq!(applied.value.questions, ASKED.len());
    assert_eq!(desk.count("import_question"), ASKED.len() as i64);
    let records = desk.count("training_record");
    // The file again: nothing new is asked, nothing is written.
    let again = desk.apply(&fixture(COURSES), false);
    assert_eq!(again.operation, None);
    assert_eq!(total(&again.value).ask, 17);

    let id = desk
        .texts("SELECT id FROM import_question WHERE text = 'Өтегенов Сергей'")
        .remove(0);
    let view = questions::view(&desk.engine, &id, Language::Ru).unwrap();
    let likely = view.likely.unwrap();
    assert_eq!(likely.title, "Утегенов Сергей");
    let answered = questions::answer(&desk.engine, &desk.context, &id, RowAnswer::Person(likely.id)).unwrap();
    assert_eq!(
        answered.value.rows.create, 3,
        "three rows of this spelling in two years"
    );
    assert_eq!(desk.count("training_record"), records + 3);
    assert_eq!(
        desk.number("SELECT count(*) FROM import_question WHERE state = 'open'"),
        ASKED.len() as i64 - 1
    );

    let id = desk
        .texts("SELECT id FROM import_question WHERE text = 'Үсенова Гүлнар'")
        .remove(0);
    questions::answer(&desk.engine, &desk.context, &id, RowAnswer::Skip).unwrap();
    let id = desk
        .texts("SELECT id FROM import_question WHERE text = 'Ыбыраева Әлия Болатқызы'")
        .remove(0);
    questions::answer(&desk.engine, &desk.context, &id, RowAnswer::Create).unwrap();
    assert_eq!(desk.count("person"), 63);
    assert_eq!(
        desk.count("person_distinction"),
        1,
        "she is not the one who was offered"
    );

    let again = desk.apply(&fixture(COURSES), false);
    let counts = total(&again.value);
    assert_eq!((counts.ask, counts.skip), (17 - 3 - 2 - 1, 2), "answers are remembered");
    assert_eq!(again.operation, None);
    let likely = desk.apply(&fixture(COURSES), true);
    assert_eq!(total(&likely.value).ask, 0);
    assert_eq!(
        desk.number("SELECT count(*) FROM import_question WHERE state = 'open'"),
        0,
        "settled by the import"
    );
}

#[test]
fn the_courses_may_come_before_the_staff() {
    let desk = Desk::new();
    let courses = desk.apply(&fixture(COURSES), false);
    assert_eq!(
        total(&courses.value).create,
        COURSE_ROWS,
        "nobody is alike in an empty college"
    );
    desk.apply(&fixture(STAFF), true);
    assert_eq!(desk.count("person"), 62);
    assert_eq!(
        desk.number("SELECT count(*) FROM person WHERE iin IS NULL OR surname_ru IS NULL"),
        0
    );
    for (file, rows) in [(STAFF, 62), (COURSES, COURSE_ROWS)] {
        let again = desk.apply(&fixture(file), true);
        assert_eq!((total(&again.value).same, again.operation), (rows, None), "{file}");
    }
}
