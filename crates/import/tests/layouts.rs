//! Workbooks of other layouts, headings and spellings than the samples.
#![allow(missing_docs)]

mod common;

use std::path::PathBuf;

use common::{Desk, total};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use sheberlik_core::{Language, Progress};
use sheberlik_import::{Field, RowAnswer, RowCounts, SheetKind};

/// Writes lines of cells (`|` between them; whole numbers become numbers unless they begin with a zero or are longer than a year) and merged
/// ranges (`A1:B2`).
fn fill(sheet: &mut Worksheet, lines: &[&str], merges: &[&str]) {
    for (row, line) in lines.iter().enumerate() {
        for (column, text) in line.split('|').enumerate() {
            if text.is_empty() {
                continue;
            }
            match text.parse::<u32>() {
                Ok(number) if !text.starts_with('0') && text.len() <= 6 => {
                    sheet.write(row as u32, column as u16, number).unwrap();
                }
                _ => {
                    sheet.write(row as u32, column as u16, text).unwrap();
                }
            }
        }
    }
    for range in merges {
        let at = |text: &str| {
            (
                text[1..].parse::<u32>().unwrap() - 1,
                u16::from(text.as_bytes()[0] - b'A'),
            )
        };
        let (from, to) = range.split_once(':').unwrap();
        let ((top, left), (bottom, right)) = (at(from), at(to));
        let text = lines[top as usize].split('|').nth(left as usize).unwrap_or_default();
        sheet
            .merge_range(top, left, bottom, right, text, &Format::new())
            .unwrap();
    }
}

fn book(desk: &Desk, name: &str, sheets: &[(&str, &[&str], &[&str])]) -> PathBuf {
    let mut book = Workbook::new();
    for (title, lines, merges) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*title).unwrap();
        fill(sheet, lines, merges);
    }
    let path = desk.folder.path().join(name);
    book.save(&path).unwrap();
    path
}

fn staff(desk: &Desk, names: &[&str]) {
    let mut lines = vec!["Ф.И.О.|Должность|Преподаваемая дисциплина".to_owned()];
    lines.extend(names.iter().map(|name| format!("{name}|преподаватель|математика")));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let path = book(desk, "people.xlsx", &[("Кадры", &lines, &[])]);
    assert_eq!(total(&desk.apply(&path, false).value).create, names.len() as u32);
}

fn create(rows: u32) -> RowCounts {
    RowCounts {
        create: rows,
        ..RowCounts::default()
    }
}

#[test]
fn a_kazakh_staff_list_with_names_in_columns_and_a_sheet_for_each_commission() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "Педагог кадрлар туралы мәлімет",
        "01.09.2025 жылғы жағдай бойынша",
        "",
        "р/с|Тегі|Аты|Әкесінің аты|Туған күні|ЖСН|Лауазымы|Білімі|Педагогикалық өтілі|Біліктілік санаты|Санат берілген күні|Бұйрық №",
        "1|Қалиева|Әлия|Болатқызы|12.03.1984|900101300007|оқытушы, математика|жоғары, ҚарУ, 2007, математика|12 жыл 3 ай|педагог-сарапшы|2023 жылғы 25 тамыз|45-к",
        "2|ӨТЕГЕНОВ|СЕРГЕЙ||1980 ж.||әдіскер|жоғары|17 жыл|санаты жоқ||",
        "|Барлығы: 2",
        "",
        "Директордың орынбасары ___________ Ә. Серікова",
    ];
    let path = book(
        &desk,
        "kadr.xlsx",
        &[("Ақпараттық технологиялар ЦӘК", lines, &["A1:L1"]), ("Бос", &[], &[])],
    );
    let applied = desk.apply(&path, false);
    assert_eq!(total(&applied.value), create(2));
    assert_eq!(applied.value.sheets[1].kind, "ignored");
    assert_eq!(
        desk.texts("SELECT name_kk FROM department"),
        ["Ақпараттық технологиялар ЦӘК"],
        "the tab names it"
    );
    assert_eq!(
        desk.texts("SELECT concat_ws(' ', surname_kk, given_name_kk, patronymic_kk) FROM person ORDER BY surname_kk"),
        ["Қалиева Әлия Болатқызы", "Өтегенов Сергей"]
    );
    assert_eq!(
        desk.texts("SELECT pedagogical_start FROM person WHERE iin = '900101300007'"),
        ["2013-06"]
    );
    assert_eq!(
        desk.texts(
            "SELECT education_level || education_institution || education_year FROM person WHERE iin IS NOT NULL"
        ),
        ["higherҚарУ2007"]
    );
    assert_eq!(
        desk.texts("SELECT category || granted || order_number FROM category_record"),
        ["category-expert2023-08-2545-к"]
    );
    assert_eq!(
        desk.texts("SELECT position FROM person WHERE iin IS NOT NULL"),
        ["position-teacher"]
    );
    assert_eq!(
        desk.texts("SELECT discipline FROM person_discipline"),
        ["discipline-mathematics"]
    );
    assert_eq!(desk.apply(&path, false).operation, None);
}

#[test]
fn a_russian_course_list_with_a_two_row_header_and_merged_people() {
    let desk = Desk::new();
    staff(
        &desk,
        &[
            "Калиева Алия Болатовна",
            "Ким Ерлан Габитович",
            "Петренко Андрей Иванович",
        ],
    );
    let lines: &[&str] = &[
        "Мониторинг прохождения курсов повышения квалификации за 2024 год",
        "",
        "№|ФИО педагога|Наименование курса|Организация|Период||Объем, час|Форма обучения|Сертификат||Примечание",
        "||||с|по|||№|дата выдачи|",
        "1|2|3|4|5|6|7|8|9|10|11",
        "1|Калиева Алия Болатовна|«Инклюзивное образование»|АО «НЦПК «Өрлеу»|12.02.2024|16.02.2024|72 ч.|очно|KZ-0123|16.02.2024|",
        "||Стандарты WorldSkills|НАО «Talap»|03.06|14.06.2024|80|онлайн|KZ-0456|15.06.2024|",
        "2|Ким Ерлан Габитович|Инклюзивное образование|Өрлеу|12.02.2024|16.02.2024|72|смешанная|||сертификат не получен",
        "Итого|||||||224",
        "Методист ____________ Усенова Д.И.",
    ];
    let merges = [
        "A1:K1", "E3:F3", "I3:J3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "G3:G4", "H3:H4", "K3:K4", "A6:A7", "B6:B7",
    ];
    let path = book(&desk, "kursy.xlsx", &[("Лист1", lines, &merges)]);
    let applied = desk.apply(&path, false);
    assert_eq!(
        total(&applied.value),
        create(3),
        "{:#?}",
        applied.value.sheets[0].problems
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws(' ', p.given_name_ru, r.start_date, r.end_date, r.hours, r.format, r.status, r.document_number, r.issue_date)
             FROM training_record r JOIN person p ON p.id = r.person ORDER BY r.id"
        ),
        [
            "Алия 2024-02-12 2024-02-16 72 in_person certified KZ-0123 2024-02-16",
            "Алия 2024-06-03 2024-06-14 80 distance certified KZ-0456 2024-06-15",
            "Ерлан 2024-02-12 2024-02-16 72 mixed completed",
        ]
    );
    assert_eq!(
        desk.count("course_programme"),
        2,
        "one title of one provider is one programme, quotes or not"
    );
    assert_eq!(desk.count("course_run"), 2, "two people went together");
    assert_eq!(
        desk.number("SELECT count(*) FROM training_record WHERE kind IS NULL"),
        0,
        "the title names the kind"
    );
    assert_eq!(desk.apply(&path, false).operation, None);
}

#[test]
fn a_title_spelt_with_other_spaces_and_letters_is_one_course() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна"]);
    let lines: &[&str] = &[
        "Ф.И.О.|Тема курса|Провайдер|Дата прохождения|Часы|№ сертификата",
        "Калиева Алия Болатовна|Критериалды бағалау жүйесі|Өрлеу|01.02.-05.02.2021|36|1001",
        "Калиева Алия Болатовна|Критериалды  бағалау жүйесі |«Өрлеу» БАҰО» АҚ|01.02.-05.02.2022|36|1002",
        "Калиева Алия Болатовна|Критериалды\u{a0}бағалау\u{a0}жүйесi|«Өрлеу» БАҰО|01.02.-05.02.2023|36|1003",
        "Калиева Алия Болатовна|«Критериалды бағалау жүйесі».|НЦПК Өрлеу|01.02.-05.02.2024|36|1004",
    ];
    let applied = desk.apply(&book(&desk, "a.xlsx", &[("Курсы", lines, &[])]), false);
    assert_eq!(total(&applied.value), create(4));
    assert_eq!(desk.count("course_programme"), 1);
    let codes: Vec<&str> = applied.value.sheets[0]
        .problems
        .iter()
        .map(|problem| problem.code.as_str())
        .collect();
    assert!(
        codes.contains(&"letters-repaired") && codes.contains(&"spaces-repaired"),
        "{codes:?}"
    );
}

#[test]
fn a_date_column_that_mixes_spellings_is_one_warning_with_right_dates() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "Ф.И.О.|Дата рождения|Должность",
        "Калиева Алия Болатовна|01.02.56|методист",
        "Ким Ерлан Габитович|1956 ж.|методист",
        "Петренко Андрей Иванович|20486|методист",
        "Усенова Динара Ивановна|1979-9-1|методист",
    ];
    let applied = desk.apply(&book(&desk, "a.xlsx", &[("Кадры", lines, &[])]), false);
    assert_eq!(total(&applied.value), create(4));
    assert_eq!(
        desk.texts("SELECT birth_date FROM person ORDER BY id"),
        ["1956-02-01", "1956", "1956-02-01", "1979-09-01"]
    );
    let mixed = applied.value.sheets[0]
        .problems
        .iter()
        .filter(|problem| problem.code == "dates-mixed")
        .count();
    assert_eq!(mixed, 1);
    assert!(
        !applied.value.sheets[0]
            .problems
            .iter()
            .any(|problem| problem.code == "date-unreadable")
    );
}

#[test]
fn the_same_workbook_after_three_rows_were_corrected() {
    let desk = Desk::new();
    let rows = [
        "Калиева Алия Болатовна|850424437862|методист|ЕНУ|01.09.2010",
        "Ким Ерлан Габитович||преподаватель|ЕНУ|2011",
        "Петренко Андрей Иванович||преподаватель|КарУ|01.09.2012",
        "Усенова Динара Ивановна||преподаватель|КарУ|01.09.2013",
    ];
    let heading = "Ф.И.О.|ИИН|Должность|Учебное заведение|Дата приема на работу";
    let first: Vec<&str> = std::iter::once(heading).chain(rows).collect();
    desk.apply(&book(&desk, "kadry.xlsx", &[("Кадры", &first, &[])]), false);
    let mut second = first.clone();
    second[1] = "Калиева Алия Болатовна|850424437862|заведующий отделением|ЕНУ|01.09.2010";
    second[2] = "Ким Ерлан Габитович||преподаватель|ЕНУ|15.03.2011";
    second[3] = "Петренко Андрей Иванович||преподаватель|КазНПУ|";
    let path = book(&desk, "kadry.xlsx", &[("Кадры", &second, &[])]);
    let session = desk.open(&path);
    let review = session.review(Language::Ru);
    let changes: Vec<String> = review.sheets[0]
        .items
        .iter()
        .flat_map(|item| &item.changes)
        .map(|change| format!("{}: {} -> {}", change.field, change.before, change.after))
        .collect();
    assert_eq!(
        changes,
        [
            "position: \"методист\" -> \"заведующий отделением\"",
            "hire_date: \"2011\" -> \"2011-03-15\"",
            "education_institution: \"КарУ\" -> \"КазНПУ\"",
        ]
    );
    let applied = desk.apply(&path, false);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            change: 3,
            same: 1,
            ..RowCounts::default()
        }
    );
    assert_eq!(desk.count("person"), 4, "nobody new");
    assert_eq!(
        desk.number("SELECT count(*) FROM person WHERE hire_date IS NULL"),
        0,
        "a blank cell erases nothing"
    );
    sheberlik_core::db::undo::undo(&desk.engine, &desk.context).unwrap();
    assert_eq!(
        desk.texts("SELECT hire_date FROM person WHERE surname_ru = 'Ким'"),
        ["2011"]
    );
    assert_eq!(
        desk.texts("SELECT position FROM person WHERE surname_ru = 'Калиева'"),
        ["position-methodist"]
    );
}

#[test]
fn corrected_course_rows_change_their_record() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна", "Ким Ерлан Габитович"]);
    let first: &[&str] = &[
        "Ф.И.О.|Тема курса|Организация|Период|Часы|№ сертификата",
        "Калиева Алия Болатовна|Инклюзия|Өрлеу|01.02.-05.02.2024|36|12345",
        "Ким Ерлан Габитович|Инклюзия|Өрлеу|01.02.-05.02.2024|36|",
    ];
    let second: &[&str] = &[
        "Ф.И.О.|Тема курса|Организация|Период|Часы|№ сертификата",
        "Калиева Алия Болатовна|Инклюзивное образование|Өрлеу|02.02.-06.02.2024|36|12345",
        "Ким Ерлан Габитович|Инклюзия|Өрлеу|01.02.-05.02.2024|72|67890",
    ];
    desk.apply(&book(&desk, "a.xlsx", &[("Курсы", first, &[])]), false);
    let applied = desk.apply(&book(&desk, "a.xlsx", &[("Курсы", second, &[])]), false);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            change: 2,
            ..RowCounts::default()
        }
    );
    assert_eq!(desk.count("training_record"), 2);
    assert_eq!(
        desk.texts("SELECT concat_ws(' ', hours, status, document_number) FROM training_record ORDER BY id"),
        ["36 certified 12345", "72 certified 67890"]
    );
}

#[test]
fn namesakes_are_asked_about_and_never_doubled() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "Ф.И.О.|ИИН|Должность",
        "Ким Ерлан Габитович|900101300007|методист",
        "Ким Ерлан Габитович|900101300017|преподаватель",
        "Усенова Динара Ивановна||методист",
        "Усенова Динара Ивановна||преподаватель",
    ];
    let path = book(&desk, "a.xlsx", &[("Кадры", lines, &[])]);
    let applied = desk.apply(&path, false);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            create: 3,
            ask: 1,
            ..RowCounts::default()
        },
        "two numbers are two people"
    );
    assert!(
        applied.value.sheets[0]
            .problems
            .iter()
            .any(|problem| problem.code == "name-repeated" && problem.cell == "A5")
    );
    // A course of one of two namesakes: nothing tells which.
    let courses: &[&str] = &[
        "Ф.И.О.|Тема курса|Часы|Период",
        "Ким Ерлан Габитович|Инклюзия|72|01.02.-05.02.2024",
        "Ким Ерлан Габитович|Право|72|01.03.-05.03.2024",
    ];
    let path = book(&desk, "b.xlsx", &[("Курсы", courses, &[])]);
    let applied = desk.apply(&path, true);
    assert_eq!(
        total(&applied.value).ask,
        2,
        "even the likely one is not chosen where two are equally likely"
    );
    assert_eq!(applied.value.questions, 1, "one spelling is one question");
    let mut session = desk.open(&path);
    let candidates = session.review(Language::Ru).sheets[0].items[0]
        .question
        .as_ref()
        .unwrap()
        .candidates
        .clone();
    assert_eq!(candidates.len(), 2);
    session
        .answer(
            &desk.engine,
            &desk.context,
            "Курсы",
            1,
            RowAnswer::Person(candidates[1].id.clone()),
            &Progress::silent(),
        )
        .unwrap();
    assert_eq!(session.counts(), create(2), "the answer goes for both rows");
    let applied = session
        .apply(&desk.engine, &desk.context, false, &Progress::silent())
        .unwrap();
    assert_eq!(total(&applied.value), create(2));
    assert_eq!(desk.number("SELECT count(DISTINCT person) FROM training_record"), 1);
}

#[test]
fn position_and_discipline_tell_namesakes_apart() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "Ф.И.О.|ИИН|Должность|Дисциплина",
        "Ким Ерлан Габитович|900101300007|методист|математика",
        "Ким Ерлан Габитович|900101300017|преподаватель|физика",
    ];
    desk.apply(&book(&desk, "a.xlsx", &[("Кадры", lines, &[])]), false);
    let courses: &[&str] = &[
        "Т.А.Ә.|Лауазымы, пәні|Курстың тақырыбы|Сағаты|Кезеңі",
        "Ким Ерлан Ғабитұлы|оқытушы, физика|Инклюзия|72|01.02.-05.02.2024",
    ];
    let applied = desk.apply(&book(&desk, "b.xlsx", &[("Курстар", courses, &[])]), false);
    assert_eq!(total(&applied.value), create(1));
    assert_eq!(
        desk.texts("SELECT p.iin FROM training_record r JOIN person p ON p.id = r.person"),
        ["900101300017"]
    );
}

#[test]
fn a_question_stays_open_while_some_rows_of_its_spelling_still_ask() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "Ф.И.О.|ИИН|Должность|Дисциплина",
        "Ким Ерлан Габитович|900101300007|методист|математика",
        "Ким Ерлан Габитович|900101300017|преподаватель|физика",
    ];
    desk.apply(&book(&desk, "a.xlsx", &[("Кадры", lines, &[])]), false);
    let courses: &[&str] = &[
        "Т.А.Ә.|Лауазымы, пәні|Курстың тақырыбы|Сағаты|Кезеңі",
        "Ким Ерлан Ғабитұлы|оқытушы, физика|Инклюзия|72|01.02.-05.02.2024",
        "Ким Ерлан Ғабитұлы||Құқық|72|01.03.-05.03.2024",
    ];
    let path = book(&desk, "b.xlsx", &[("Курстар", courses, &[])]);
    assert_eq!(total(&desk.apply(&path, false).value).ask, 1);
    let again = desk.apply(&path, false);
    assert_eq!(again.operation, None, "nothing is closed and nothing is asked anew");
    assert_eq!(
        desk.number("SELECT count(*) FROM import_question WHERE state = 'open'"),
        1
    );
}

#[test]
fn somebody_unlike_everybody_is_added_once_with_a_word() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна"]);
    let lines: &[&str] = &[
        "Ф.И.О.|Лауазымы|Тема курса|Период|Часы",
        "Нурланов Бекзат Ерланович|преподаватель|Инклюзия|01.02.-05.02.2024|72",
        "НУРЛАНОВ БЕКЗАТ ЕРЛАНОВИЧ|преподаватель|Право|01.03.-05.03.2024|72",
        "Нұрланов Бекзат Ерланұлы|оқытушы|Этика|01.04.-05.04.2024|72",
    ];
    let applied = desk.apply(&book(&desk, "a.xlsx", &[("Курсы", lines, &[])]), false);
    assert_eq!(total(&applied.value), create(3));
    assert_eq!(desk.count("person"), 2);
    let new: Vec<&str> = applied.value.sheets[0]
        .problems
        .iter()
        .filter(|p| p.code == "person-new")
        .map(|p| p.cell.as_str())
        .collect();
    assert_eq!(new, ["A2"]);
    assert_eq!(
        desk.texts("SELECT surname_kk FROM person WHERE surname_ru = 'Нурланов'"),
        ["Нұрланов"]
    );
}

#[test]
fn a_course_list_never_overwrites_the_staff_list() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна"]);
    let lines: &[&str] = &[
        "Т.А.Ә.|Лауазымы, пәні|Бөлімше|Курстың тақырыбы|Кезеңі|Сағаты|ЖСН",
        "Қалиева Әлия Болатқызы|әдіскер, тарих|Ақпараттық технологиялар ЦӘК|Дуалды оқыту|01.02.-05.02.2024|72|850424437862",
    ];
    desk.apply(&book(&desk, "a.xlsx", &[("Курстар", lines, &[])]), false);
    assert_eq!(desk.texts("SELECT position FROM person"), ["position-teacher"]);
    assert_eq!(
        desk.texts("SELECT discipline FROM person_discipline"),
        ["discipline-mathematics"]
    );
    assert_eq!(
        desk.texts("SELECT surname_ru || surname_kk || iin FROM person"),
        ["КалиеваҚалиева850424437862"],
        "blanks are filled"
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM person WHERE department IS NOT NULL"),
        1
    );
}

#[test]
fn several_tables_sheets_by_year_and_hidden_ones() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна", "Ким Ерлан Габитович"]);
    let lines: &[&str] = &[
        "ЦМК общих дисциплин",
        "№|Ф.И.О.|Тема курса|Дата|Часы",
        "1|Калиева Алия Болатовна|Инклюзия|12.02-16.02|72",
        "",
        "ЦМК информационных технологий",
        "№|Ф.И.О.|Тема курса|Дата|Часы",
        "1|Ким Ерлан Габитович|Инклюзия|5-9 марта|72",
    ];
    let other: &[&str] = &[
        "№|Дата|Наименование мероприятия|Участники (Ф.И.О.)|Результат",
        "1|12.02.2024|Форум|Ким Е.Г.|диплом",
    ];
    let mut workbook = Workbook::new();
    for (name, lines) in [("2024 год", lines), ("Мероприятия", other), ("старое", lines)] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        fill(sheet, lines, &[]);
        if name == "старое" {
            sheet.set_hidden(true);
        }
    }
    let path = desk.folder.path().join("a.xlsx");
    workbook.save(&path).unwrap();
    let review = desk.open(&path).review(Language::Ru);
    let reasons: Vec<Option<&str>> = review.sheets.iter().map(|sheet| sheet.reason.as_deref()).collect();
    assert_eq!(reasons, [None, None, Some("hidden")]);
    assert_eq!(review.sheets[1].kind, "events");
    let applied = desk.apply(&path, false);
    // «Ким Е.Г.» of the list of events is asked for, as everywhere.
    let (counts, two) = (total(&applied.value), create(2));
    assert_eq!((counts.create, counts.ask), (two.create, 1));
    assert_eq!(
        desk.texts("SELECT start_date FROM training_record ORDER BY id"),
        ["2024-02-12", "2024-03-05"],
        "the tab names the year"
    );
    assert_eq!(
        desk.texts("SELECT d.name_ru FROM person p JOIN department d ON d.id = p.department ORDER BY p.surname_ru"),
        ["ЦМК общих дисциплин", "ЦМК информационных технологий"]
    );
}

#[test]
fn a_corrected_mapping_is_remembered_for_the_shape() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "Кто|Что проходил|Когда|Сколько",
        "Калиева Алия Болатовна|Инклюзия|01.02.2024-05.02.2024|72",
    ];
    let path = book(&desk, "a.xlsx", &[("Лист", lines, &[])]);
    let mut session = desk.open(&path);
    let review = session.review(Language::Ru);
    assert_eq!(review.sheets[0].kind, "ignored");
    assert_eq!(review.sheets[0].reason.as_deref(), Some("no-table"));
    // Nothing to correct where no header was found; with two known words there is one.
    let lines: &[&str] = &[
        "Ф.И.О.|Что проходил|Период|Сколько",
        "Калиева Алия Болатовна|Инклюзия|01.02.2024-05.02.2024|72",
    ];
    let path = book(&desk, "b.xlsx", &[("Лист", lines, &[])]);
    session = desk.open(&path);
    let mapping = [(1, Some(Field::CourseTitle)), (3, Some(Field::Hours))];
    session
        .remap(
            &desk.engine,
            &desk.context,
            "Лист",
            SheetKind::Courses,
            &mapping,
            &Progress::silent(),
        )
        .unwrap();
    assert_eq!(session.counts(), create(1));
    session
        .apply(&desk.engine, &desk.context, false, &Progress::silent())
        .unwrap();
    assert_eq!(desk.texts("SELECT hours FROM training_record").len(), 1);
    let lines: &[&str] = &[
        "Ф.И.О.|Что  проходил|Период|СКОЛЬКО",
        "Ким Ерлан Габитович|Право|01.03.2024-05.03.2024|36",
    ];
    let path = book(&desk, "c.xlsx", &[("Другой лист", lines, &[])]);
    assert_eq!(
        desk.open(&path).counts(),
        create(1),
        "the next workbook of this shape is read so by itself"
    );
}

#[test]
fn initials_are_asked_about() {
    let desk = Desk::new();
    staff(&desk, &["Калиева Алия Болатовна", "Ким Ерлан Габитович"]);
    let lines: &[&str] = &[
        "ФИО|Тема курса|Период|Часы",
        "Калиева А.Б.|Инклюзия|01.02.-05.02.2024|72",
        "Е.Г. Ким|Право|01.02.-05.02.2024|72",
    ];
    let path = book(&desk, "a.xlsx", &[("Курсы", lines, &[])]);
    assert_eq!(
        total(&desk.apply(&path, false).value),
        RowCounts {
            ask: 2,
            ..RowCounts::default()
        }
    );
    assert_eq!(total(&desk.apply(&path, true).value), create(2));
    assert_eq!(
        desk.texts("SELECT given_name_ru FROM person ORDER BY surname_ru"),
        ["Алия", "Ерлан"],
        "initials are learnt by nobody"
    );
    assert_eq!(desk.apply(&path, false).operation, None, "the spelling is remembered");
}

#[test]
fn a_new_surname_is_found_by_the_number() {
    let desk = Desk::new();
    let heading = "Ф.И.О.|ИИН|Должность";
    desk.apply(
        &book(
            &desk,
            "a.xlsx",
            &[("Кадры", &[heading, "Калиева Алия Болатовна|850424437862|методист"], &[])],
        ),
        false,
    );
    let path = book(
        &desk,
        "a.xlsx",
        &[(
            "Кадры",
            &[heading, "Досанова Алия Болатовна|850424437862|методист"],
            &[],
        )],
    );
    assert_eq!(
        total(&desk.apply(&path, false).value),
        RowCounts {
            change: 1,
            ..RowCounts::default()
        }
    );
    assert_eq!(
        desk.texts("SELECT surname_ru || former_surname FROM person"),
        ["ДосановаКалиева"]
    );
    // Somebody else under the same number is a question.
    let path = book(
        &desk,
        "b.xlsx",
        &[("Кадры", &[heading, "Ким Ерлан Габитович|850424437862|методист"], &[])],
    );
    assert_eq!(
        total(&desk.apply(&path, false).value),
        RowCounts {
            ask: 1,
            ..RowCounts::default()
        }
    );
}

#[test]
fn a_staff_list_with_the_last_course_brings_the_course_too() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "№|Ф.И.О.|Дата рождения|Должность|Категория|Стаж|Курсы повышения квалификации|||",
        "||||||тема|организация|период|часы",
        "1|Калиева Алия Болатовна|12.03.1984|методист|педагог-эксперт|12|Инклюзия|Өрлеу|01.02.-05.02.2024|72",
        "2|Ким Ерлан Габитович|12.03.1985|методист|высшая|15||||",
    ];
    let path = book(&desk, "a.xlsx", &[("Кадры", lines, &["G1:J1"])]);
    let session = desk.open(&path);
    assert_eq!(session.review(Language::Ru).sheets[0].kind, "staff");
    assert_eq!(total(&desk.apply(&path, false).value), create(2));
    assert_eq!(desk.count("training_record"), 1);
    assert_eq!(desk.apply(&path, false).operation, None);
}

#[test]
fn courses_that_stand_before_their_people() {
    let desk = Desk::new();
    staff(
        &desk,
        &[
            "Калиева Алия Болатовна",
            "Ким Ерлан Габитович",
            "Петренко Андрей Иванович",
        ],
    );
    let lines: &[&str] = &[
        "№|Тема курса|Организация|Сроки|Часы|Ф.И.О. слушателя|№ сертификата",
        "1|Инклюзивное образование|Өрлеу|01.02.-05.02.2024|72|Калиева Алия Болатовна|1001",
        "|||||Ким Ерлан Габитович|1002",
        "2|Право|Talap|01.03.-05.03.2024|36|Петренко Андрей Иванович|1003",
        "|||||Ким Ерлан Габитович|1004",
    ];
    // Merged in a workbook, simply blank in another.
    for merges in [["B2:B3", "C2:C3", "D2:D3", "E2:E3"].as_slice(), &[]] {
        let path = book(&desk, "a.xlsx", &[("Курсы", lines, merges)]);
        desk.apply(&path, false);
        assert_eq!(
            desk.texts(
                "SELECT concat_ws(' ', p.surname_ru, r.hours, r.end_date, r.document_number)
                 FROM training_record r JOIN person p ON p.id = r.person ORDER BY r.document_number"
            ),
            [
                "Калиева 72 2024-02-05 1001",
                "Ким 72 2024-02-05 1002",
                "Петренко 36 2024-03-05 1003",
                "Ким 36 2024-03-05 1004",
            ]
        );
    }
    assert_eq!(desk.count("course_run"), 2);
}

#[test]
fn posts_are_no_departments_and_a_leave_is_a_status() {
    let desk = Desk::new();
    let lines: &[&str] = &[
        "№|Ф.И.О.|Должность|Категория|Примечание",
        "Администрация",
        "1|Калиева Алия Болатовна|директор|высшая|",
        "Отделение информационных технологий",
        "2|Ким Ерлан Габитович|преподаватель|б/к|в отпуске по уходу за ребёнком",
    ];
    let path = book(&desk, "a.xlsx", &[("Кадры", lines, &["A2:E2", "A4:E4"])]);
    assert_eq!(total(&desk.apply(&path, false).value), create(2));
    assert_eq!(
        desk.texts("SELECT name_ru || ' ' || kind FROM department"),
        ["Отделение информационных технологий department"]
    );
    assert_eq!(
        desk.texts("SELECT status FROM person ORDER BY id"),
        ["active", "parental_leave"]
    );
    assert_eq!(desk.apply(&path, false).operation, None);
}
