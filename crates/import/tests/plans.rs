//! A plan, from its workbook: sections, terms, people and roles in one cell; the sample of the office whole.
#![allow(missing_docs)]

mod common;

use std::path::PathBuf;

use common::{Desk, fixture, total};
use rust_xlsxwriter::Workbook;
use sheberlik_core::db::undo;
use sheberlik_core::{Language, Progress};
use sheberlik_import::{RowAnswer, RowCounts, questions};

const PLAN: &str = "plan_metodraboty_2025-2026.xlsx";
/// Lines of the sample by section, counted by hand: 7 + 7 + 5 + 6 + 7.
const LINES: u32 = 32;
/// Lines of the sample for which «Габдуллина» is responsible, counted by hand: 2 + 3 + 3 + 0 + 4.
const HERS: i64 = 12;

fn book(desk: &Desk, name: &str, lines: &[&str]) -> PathBuf {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0_u32..).zip(lines) {
        for (column, text) in (0_u16..).zip(line.split('|')) {
            if !text.is_empty() {
                sheet.write(row, column, text).expect("a cell");
            }
        }
    }
    let path = desk.folder.path().join(name);
    book.save(&path).expect("the workbook is written");
    path
}

/// People of these names.
fn staff(desk: &Desk, names: &[&str]) {
    let mut lines = vec!["Ф.И.О.|Должность|Преподаваемая дисциплина".to_owned()];
    lines.extend(names.iter().map(|name| format!("{name}|преподаватель|математика")));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    desk.apply(&book(desk, "people.xlsx", &lines), false);
}

fn created(count: u32) -> RowCounts {
    RowCounts {
        create: count,
        ..RowCounts::default()
    }
}

#[test]
fn the_plan_of_the_office_comes_in_whole() {
    let desk = Desk::new();
    let review = desk.open(&fixture(PLAN)).review(Language::Ru);
    assert_eq!(review.sheets[0].kind, "plan");
    assert!(
        review.sheets[0].mapping.iter().all(|column| column.field.is_some()),
        "{:?}",
        review.sheets[0].mapping
    );
    let applied = desk.apply(&fixture(PLAN), false);
    assert_eq!(total(&applied.value), created(LINES));
    assert_eq!(
        desk.texts("SELECT concat_ws('|', kind, academic_year, title_ru, state, note) FROM plan"),
        [
            "methodical|academic-year-2025|ПЛАН методической работы на 2025–2026 учебный год|draft|\
          УТВЕРЖДАЮ · Директор колледжа __________"
        ]
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', s.rank, s.title_ru, s.plan_direction, count(*)) FROM plan_section s
            JOIN plan_item i ON i.plan_section = s.id GROUP BY s.id ORDER BY s.rank"
        ),
        [
            "1|Организационная работа|plan-direction-organisational|7",
            "2|Повышение квалификации и аттестация|plan-direction-qualification|7",
            "3|Школа передового опыта и творческие группы|plan-direction-school|5",
            "4|Наставничество и школа молодого педагога|plan-direction-mentoring|6",
            "5|Обобщение и распространение опыта|plan-direction-experience|7",
        ]
    );
    assert_eq!(
        desk.texts("SELECT concat_ws('|', term_kind, term_from, term_to, count(*)) FROM plan_item GROUP BY term_kind, term_from, term_to ORDER BY 1"),
        [
            "all_year|4",
            "between|2025-10|2025-11|7",
            "half_year_1|3",
            "monthly|4",
            "on|2025-09|8",
            "on|2025-11|4",
            "until|2025-10-15|2",
        ]
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM plan_item WHERE term_text IS NOT NULL"),
        0,
        "every term was understood"
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM plan_item WHERE event_kind IS NULL OR completion_form IS NULL"),
        0,
        "every form is one of the dictionary"
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', responsible_role, count(*)) FROM plan_item_role GROUP BY responsible_role ORDER BY 1"
        ),
        [
            "responsible-role-commission-chairs|10",
            "responsible-role-deputy-methodical|10",
            "responsible-role-methodist|10"
        ]
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM plan_item WHERE responsible_text = 'Габдуллина'"),
        HERS,
        "nobody of that name is known: it stays as words"
    );
    let again = desk.apply(&fixture(PLAN), false);
    assert_eq!(again.operation, None, "the same file again writes nothing");
    assert_eq!(total(&again.value).same, LINES);
    undo::undo(&desk.engine, &desk.context).expect("it is undone");
    assert_eq!(
        (desk.count("plan"), desk.count("plan_section"), desk.count("plan_item")),
        (0, 0, 0),
        "one operation"
    );
}

#[test]
fn a_surname_of_several_is_asked_and_the_answer_names_all_her_lines() {
    let desk = Desk::new();
    desk.apply(&fixture("kadry_2025-2026.xlsx"), false);
    let applied = desk.apply(&fixture(PLAN), true);
    assert_eq!(total(&applied.value), created(LINES), "the lines come in meanwhile");
    assert_eq!(applied.value.questions, 1, "one question for one spelling");
    assert_eq!(
        desk.number("SELECT count(*) FROM plan_item WHERE responsible IS NOT NULL"),
        0
    );
    let id = desk
        .texts("SELECT id FROM import_question WHERE text = 'Габдуллина'")
        .remove(0);
    let view = questions::view(&desk.engine, &id, Language::Ru).expect("a question");
    assert_eq!(view.candidates.len(), 3, "three women of that name work here");
    assert_eq!(desk.apply(&fixture(PLAN), true).operation, None, "asked once");
    let chosen = view.candidates[0].id.clone();
    let answer = RowAnswer::Person(chosen.clone());
    let answered = questions::answer(&desk.engine, &desk.context, &id, answer).expect("an answer");
    assert_eq!(i64::from(answered.value.rows.change), HERS);
    assert_eq!(
        desk.number(&format!(
            "SELECT count(*) FROM plan_item WHERE responsible = '{chosen}'"
        )),
        HERS
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM plan_item WHERE responsible_text IS NOT NULL"),
        0
    );
    let again = desk.apply(&fixture(PLAN), false);
    assert_eq!(
        (again.operation, total(&again.value).same),
        (None, LINES),
        "and is remembered"
    );
}

const MIXED: &[&str] = &[
    "Бекітемін",
    "Колледж директоры ____________",
    "2026–2027 оқу жылына арналған әдістемелік жұмыс жоспары",
    "",
    "р/с №|Іс-шаралар|Өткізу нысаны|Мерзімі|Жауаптылар|Аяқталу нысаны|Ескертпе",
    "I. Ұйымдастыру жұмысы",
    "1.1|Әдістемелік кеңестің отырысы|отырыс|қыркүйек|әдіскер, Калиева А.Б.|хаттама|",
    "1.2|Дөңгелек үстел|дөңгелек үстел|10-12 қазан|Калиева және Утегенов|есеп|онлайн",
    "2. Мониторинг",
    "2.1|Сабаққа қатысу|бақылау картасы|кесте бойынша|сарапшылар тобы, Нұрғалиева|бақылау парағы|",
    "2.2|Сабаққа қатысу|өзара сабаққа қатысу|қазанның 2-аптасы|Утегенов Сергей Иванович|анықтама|",
];

#[test]
fn what_no_dictionary_knows_stays_as_words() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна", "Утегенов Сергей Иванович"]);
    let path = book(&desk, "plan.xlsx", MIXED);
    let applied = desk.apply(&path, false);
    assert_eq!(total(&applied.value), created(4));
    assert_eq!(
        desk.texts("SELECT concat_ws('|', kind, academic_year, title_kk) FROM plan"),
        ["methodical|academic-year-2026|2026–2027 оқу жылына арналған әдістемелік жұмыс жоспары"]
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', i.activity_kk, p.surname_ru, i.responsible_text, i.event_kind, i.form_text, i.term_kind,
               i.term_from, i.term_to, i.term_text, i.completion_form, i.completion_text, i.note,
               (SELECT count(*) FROM plan_item_person l WHERE l.plan_item = i.id) || '+'
                 || (SELECT count(*) FROM plan_item_role l WHERE l.plan_item = i.id))
             FROM plan_item i LEFT JOIN person p ON p.id = i.responsible ORDER BY i.rank"
        ),
        [
            "Әдістемелік кеңестің отырысы|Калиева|event-kind-meeting|on|2026-09|completion-form-minutes|0+1",
            "Дөңгелек үстел|Калиева|event-kind-round-table|between|2026-10-10|2026-10-12|completion-form-report|онлайн|1+0",
            "Сабаққа қатысу|сарапшылар тобы, Нұрғалиева|бақылау картасы|кесте бойынша|бақылау парағы|0+0",
            "Сабаққа қатысу|Утегенов|event-kind-mutual-visit|between|2026-10-08|2026-10-14|қазанның 2-аптасы|completion-form-reference|0+0",
        ]
    );
    let problems: Vec<String> = applied.value.sheets[0]
        .problems
        .iter()
        .map(|problem| format!("{} {}", problem.cell, problem.code))
        .collect();
    for expected in ["D10 term-unreadable", "E10 responsible-text"] {
        assert!(problems.contains(&expected.to_owned()), "{expected}: {problems:?}");
    }
    assert_eq!(desk.apply(&path, false).operation, None);

    // What people did meanwhile is not taken back.
    let moved = "UPDATE plan_item SET term_kind = 'all_year', term_from = NULL WHERE rank = 1";
    desk.engine
        .write(
            sheberlik_core::op::Op::new("record_save", serde_json::json!({})),
            &desk.context,
            |writer| Ok(writer.connection().execute(moved, [])?),
        )
        .expect("the term is changed");
    let again = desk.apply(&path, false);
    assert_eq!(again.operation, None);
    let mut told = again.value.sheets[0].problems.iter();
    assert!(
        told.any(|problem| problem.code == "line-kept" && problem.args["field"] == "term_kind"),
        "it is told"
    );
    let _ = Progress::silent();
}

#[test]
fn a_plan_is_known_by_english_headings_too() {
    let desk = Desk::new();
    let path = book(
        &desk,
        "plan.xlsx",
        &[
            "Annual plan of methodical work 2026-2027",
            "No.|Activities|Form|Term|Responsible|Completion form",
            "1|Round table on assessment|round table|October – November|methodist|minutes",
            "2|Open lessons|open lesson|every month|heads of departments|schedule",
        ],
    );
    assert_eq!(total(&desk.apply(&path, false).value), created(2));
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', activity_en, term_kind, event_kind, completion_form) FROM plan_item ORDER BY rank"
        ),
        [
            "Round table on assessment|between|event-kind-round-table|completion-form-minutes",
            "Open lessons|monthly|event-kind-open-lesson|completion-form-schedule",
        ]
    );
}

/// A draft follows the corrected workbook; what was approved stays, and the difference is told.
#[test]
fn a_corrected_plan_corrects_its_draft_and_not_what_was_approved() {
    let desk = Desk::new();
    let bring = |second: &str| {
        let lines = [
            "План методической работы на 2026-2027 учебный год",
            "№|Мероприятия|Форма|Сроки|Ответственные|Результат",
            "1|Заседание совета|заседание|сентябрь|методист|протокол",
            second,
        ];
        desk.apply(&book(&desk, "plan.xlsx", &lines), false)
    };
    bring("2|Неделя педагогики|семинар|октябрь|методист|отчёт");
    let term = || desk.texts("SELECT concat_ws('|', term_from, event_kind) FROM plan_item WHERE rank = 2");
    assert_eq!(term(), ["2026-10|event-kind-seminar"]);
    let corrected = "2|Неделя педагогики|круглый стол|ноябрь|методист|отчёт";
    let changed = bring(corrected).value;
    assert_eq!((total(&changed).change, total(&changed).create), (1, 0));
    assert_eq!(term(), ["2026-11|event-kind-round-table"]);
    assert_eq!(bring(corrected).operation, None, "the same again");
    let approve = "UPDATE plan SET state = 'approved', approved_on = '2026-09-01'";
    let op = sheberlik_core::op::Op::new("plan_approve", serde_json::json!({}));
    let approved = desk.engine.write(op, &desk.context, |writer| {
        Ok(writer.connection().execute(approve, [])?)
    });
    approved.expect("it is approved");
    let kept = bring("2|Неделя педагогики|круглый стол|декабрь|методист|отчёт").value;
    assert_eq!(term(), ["2026-11|event-kind-round-table"]);
    let codes: Vec<&str> = kept.sheets[0]
        .problems
        .iter()
        .map(|problem| problem.code.as_str())
        .collect();
    assert!(
        codes.contains(&"plan-approved") && codes.contains(&"line-kept"),
        "{codes:?}"
    );
}

/// Two plans of a year are two plans, unless one has no title of its own or says the same in fewer words.
#[test]
fn plans_of_other_bodies_do_not_flow_together() {
    let bring = |desk: &Desk, title: &str, line: &str| {
        let lines = [title, "№|Мероприятия|Сроки|Ответственные|Результат", line];
        desk.apply(&book(desk, "plan.xlsx", &lines), false).value
    };
    let desk = Desk::new();
    for (title, line) in [
        (
            "План работы ЦМК общеобразовательных дисциплин",
            "1|Заседание ЦМК № 1|сентябрь|методист|протокол",
        ),
        (
            "План работы ЦМК специальных дисциплин",
            "1|Заседание ЦМК № 1|октябрь|методист|протокол",
        ),
        ("План воспитательной работы", "1|Линейка|сентябрь|методист|отчёт"),
    ] {
        bring(&desk, &format!("{title} на 2026-2027 учебный год"), line);
    }
    assert_eq!((desk.count("plan"), desk.count("plan_item")), (3, 3));
    let college = Desk::new();
    let whole = "План методической работы КГКП «Колледж» на 2026-2027 учебный год";
    bring(&college, whole, "1|Заседание совета|сентябрь|методист|протокол");
    let fewer = "План методической работы на 2026-2027 учебный год";
    let fewer = bring(&college, fewer, "2|Семинар|октябрь|методист|отчёт");
    assert_eq!((college.count("plan"), college.count("plan_item")), (1, 2));
    assert!(
        fewer.sheets[0]
            .problems
            .iter()
            .any(|problem| problem.code == "plan-known")
    );
}

/// «План методической работы ЦМК» is not the college's plan with two words more, a title without a word of its own is no
/// home for another plan, and whoever brings in a sheet without a title is told into which plan its lines go.
#[test]
fn a_body_a_bare_title_and_an_untitled_sheet_are_told_from_the_plan_of_the_college() {
    let bring = |desk: &Desk, lines: &[&str]| desk.apply(&book(desk, "plan.xlsx", lines), false).value;
    let head = "№|Мероприятия|Сроки|Ответственные|Результат";
    let desk = Desk::new();
    let college = "План методической работы на 2026-2027 учебный год";
    bring(&desk, &[college, head, "1|Заседание совета|сентябрь|методист|протокол"]);
    let commission = "План методической работы ЦМК спецдисциплин на 2026-2027 учебный год";
    bring(&desk, &[commission, head, "1|Заседание ЦМК|октябрь|методист|протокол"]);
    assert_eq!((desk.count("plan"), desk.count("plan_item")), (2, 2));
    let bare = Desk::new();
    bring(
        &bare,
        &[
            "План работы на 2026-2027 учебный год",
            head,
            "1|Семинар|октябрь|методист|отчёт",
        ],
    );
    bring(
        &bare,
        &[
            "План воспитательной работы на 2026-2027 учебный год",
            head,
            "1|Линейка|сентябрь|методист|отчёт",
        ],
    );
    assert_eq!(bare.count("plan"), 2);
    let untitled = Desk::new();
    bring(
        &untitled,
        &[college, head, "1|Заседание совета|сентябрь|методист|протокол"],
    );
    let told = bring(&untitled, &[head, "2|Семинар|октябрь|методист|отчёт"]);
    assert_eq!((untitled.count("plan"), untitled.count("plan_item")), (1, 2));
    assert!(
        told.sheets[0]
            .problems
            .iter()
            .any(|problem| problem.code == "plan-known")
    );
}

/// «методист Ли В.О.» is the post and the person, in whatever order they are written.
#[test]
fn people_named_with_their_posts_are_found() {
    let desk = Desk::new();
    staff(&desk, &["Ли Виктор Олегович", "Ковальчук Павел Сергеевич"]);
    let path = book(
        &desk,
        "plan.xlsx",
        &[
            "План методической работы на 2026-2027 учебный год",
            "№|Мероприятия|Сроки|Ответственные|Результат",
            "1|Заседание совета|сентябрь|методист Ли В.О.|протокол",
            "2|Семинар|октябрь|В.О. Ли, Ковальчук П.С. (мастер п/о)|отчёт",
            "3|Конкурс|ноябрь|методист Сидоров А.А.|положение",
        ],
    );
    desk.apply(&path, false);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', i.rank, p.surname_ru, i.responsible_text,
               (SELECT count(*) FROM plan_item_person l WHERE l.plan_item = i.id) || '+'
                 || (SELECT count(*) FROM plan_item_role l WHERE l.plan_item = i.id))
             FROM plan_item i LEFT JOIN person p ON p.id = i.responsible ORDER BY i.rank"
        ),
        ["1|Ли|0+1", "2|Ли|1+0", "3|методист Сидоров А.А.|0+0"]
    );
    assert_eq!(desk.apply(&path, false).operation, None);
}
