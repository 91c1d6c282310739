//! R7, R8, R13, R14, R15, R18, R19: figures counted by hand, what they open, four languages, the empty forms.

use serde_json::json;
use sheberlik_core::events::table::{EventTableRequest, of_days};
use sheberlik_reports::table::{Orientation, Report, Table, Value};
use sheberlik_reports::{DocumentLanguage, Parameters, write};

use crate::college::year;
use crate::figures::tables;
use crate::groups::{bodies, opened, row_said, said, sentences};
use crate::work::{Work, worked};

const KK: DocumentLanguage = DocumentLanguage::Kk;
const YEAR: &str = "2025-2026";

/// All forms of this file.
const FORMS: [&str; 14] = [
    "r7", "r7-a", "r7-b", "r7-c", "r7-d", "r7-e", "r8", "r8-a", "r8-b", "r13", "r14", "r15", "r18", "r19",
];

/// A form of the year, in Kazakh.
fn form(work: &Work, code: &str) -> Report {
    work.office.report(code, &year(YEAR), KK)
}

fn of(work: &Work, code: &str, id: &str) -> Report {
    let asked = Parameters {
        of: Some(id.to_owned()),
        ..Parameters::default()
    };
    work.office.report(code, &asked, KK)
}

/// The last row of a table.
fn total(table: &Table) -> Vec<String> {
    row_said(table.rows.last().expect("a sum"))
}

/// The row with that label.
fn row(table: &Table, label: &str) -> Vec<String> {
    let found = bodies(table).into_iter().find(|row| row[0] == label);
    found.unwrap_or_else(|| panic!("no row {label}: {:?}", bodies(table)))
}

#[test]
fn the_register_of_events_counts_what_was_held_and_teachers_once() {
    let work = worked();
    let report = form(&work, "r7");
    let list = &tables(&report, "list")[0];
    assert_eq!(
        total(list),
        ["Барлығы: іс-шара – 4, колледждің өзінікі – 3, сырттағы – 1, қатысу – 9, педагог – 5"]
    );
    let lines = bodies(list);
    let conference = lines
        .iter()
        .find(|row| row.len() > 1 && row[2].contains("болашақ"))
        .expect("the conference");
    assert_eq!(conference[1], "20.11.2025 – 21.11.2025");
    assert_eq!(
        conference[7..12],
        ["8", "А.С.\u{a0}Айгүлова", "модератор", "120 және одан көп", ""],
        "eight of the college came, three of them are named"
    );
    let section = lines.iter().find(|row| row.len() > 2 && row[2].contains("Цифрлық"));
    assert_eq!(
        section.expect("the section")[7],
        "1",
        "without a headcount names are counted"
    );
    assert!(
        lines.iter().any(|row| row.len() > 2 && row[2].contains("аясында")),
        "a part names the whole"
    );
    let notes = sentences(&report, "list");
    for wanted in [
        "өткізілмеген, сондықтан тізілімге кірмеген іс-шара: 1",
        "Кейінге қалдырылған іс-шара: 1",
        "іс-шара: 1.",
    ] {
        assert!(notes.contains(wanted), "{notes}");
    }
    let totals = tables(&report, "totals");
    assert_eq!(row(&totals[0], "облыстық")[1..], ["2", "2", "0", "5", "4"]);
    assert_eq!(row(&totals[0], "республикалық")[1..], ["1", "0", "1", "2", "2"]);
    assert_eq!(total(&totals[0])[1..], ["4", "3", "1", "9", "5"]);
    assert_eq!(total(&totals[1]).last().expect("a sum"), "4");
    assert_eq!(row(&totals[2], "баяндамашы")[1..], ["2", "2"]);
    assert_eq!(total(&totals[2])[1..], ["9", "5"]);
    assert_eq!(total(&totals[3])[1..], ["2", "1"], "one teacher has both results");
    let figures = tables(&report, "figures");
    assert_eq!(bodies(&figures[0])[0][2..], ["120 және одан көп", "8", "3"]);
    let numbers: Vec<String> = bodies(&figures[1]).into_iter().map(|row| row[3].clone()).collect();
    assert_eq!(numbers, ["33", "910 және одан көп"]);
    assert!(opened(&work.office, &report, &["figure-number", "heads", "own-heads"]) > 40);
}

#[test]
fn the_screen_and_the_paper_count_events_alike() {
    let work = worked();
    let request = EventTableRequest {
        from: "2025-09-01".parse().expect("a day"),
        to: "2026-06-30".parse().expect("a day"),
        own: None,
    };
    let screen = work
        .office
        .engine
        .read(|reader| of_days(reader, &request, &work.office.context))
        .expect("the table of the screen");
    let paper = total(&tables(&form(&work, "r7"), "totals")[0]);
    let figures = [
        screen.totals.events,
        screen.totals.own,
        screen.totals.participations,
        screen.totals.teachers,
    ];
    let printed = [&paper[1], &paper[2], &paper[4], &paper[5]];
    assert_eq!(figures.map(|figure| figure.to_string()), printed.map(String::clone));
}

#[test]
fn a_cancelled_decision_is_none_of_an_event() {
    let work = worked();
    let cancelled =
        json!({ "event": work.conference, "text_kk": "Керек емес", "text_ru": "Не нужно", "state": "cancelled" });
    work.office.add("decision", cancelled);
    for code in ["r7", "r13"] {
        let list = bodies(&tables(&form(&work, code), "list")[0]);
        let says = |text: &str| list.iter().flatten().any(|cell| cell.contains(text));
        assert!(says("Орындалсын"), "{code}: those that hold stand there");
        assert!(!says("Керек емес"), "{code}: a cancelled one does not");
    }
    let network = form(&work, "r13");
    let sum = total(&tables(&network, "list")[0]);
    assert!(sum[0].ends_with("шешім – 2"), "{sum:?}");
    assert_eq!(
        bodies(&tables(&network, "totals")[0])[6][1],
        "2",
        "both sheets count alike"
    );
    let report = of(&work, "r7-c", &work.conference);
    let decided = bodies(&tables(&report, "event")[5]);
    let row = decided.iter().find(|row| row[1] == "Керек емес");
    let state = row.and_then(|row| row.last()).map(String::as_str);
    assert_eq!(
        state,
        Some("алынып тасталды"),
        "the report of the event says how each stands"
    );
}

#[test]
fn participations_stand_by_teacher_and_the_pivot_has_the_whole_staff() {
    let work = worked();
    let list = form(&work, "r7-a");
    let rows = bodies(&tables(&list, "list")[0]);
    assert_eq!(rows.len(), 10, "nine participations and their sum");
    assert!(rows[0][1].starts_with("Айгүлова Айгүл"), "in Kazakh order");
    assert_eq!(rows[9], ["Барлығы: қатысу – 9, педагог – 5"]);
    let report = form(&work, "r7-b");
    let table = &tables(&report, "pivot")[0];
    let alls: Vec<usize> = (0..table.columns.len())
        .filter(|place| table.columns[*place].key == "all")
        .collect();
    let done: Vec<usize> = (0..table.columns.len())
        .filter(|place| table.columns[*place].key == "done")
        .collect();
    let pick = |row: &[String], shift: usize| -> Vec<String> {
        let places = alls[..1].iter().chain(&done).chain(&alls[1..]);
        places.map(|place| row[place - shift].clone()).collect()
    };
    let rows = bodies(table);
    assert_eq!(
        rows.len(),
        8,
        "six of the staff and two sums; who left and did nothing is not there"
    );
    // participations, talks, master classes, contests, prizes, publications
    assert_eq!(pick(&rows[0], 0), ["3", "2", "0", "1", "1", "2"]);
    assert_eq!(pick(&rows[6], 1), ["9", "3", "1", "2", "1", "2"]);
    assert_eq!(pick(&rows[7], 1), ["5", "2", "1", "2", "1", "2"], "teachers, each once");
    assert!(sentences(&report, "pivot").contains("қатысқан педагог – 5, барлық педагог – 6"));
    assert!(opened(&work.office, &report, &[]) > 100);
}

#[test]
fn the_report_of_an_event_prints_its_names_and_its_headcounts_apart() {
    let work = worked();
    let report = of(&work, "r7-c", &work.conference);
    assert_eq!(report.sheets[0].orientation, Orientation::Portrait);
    let all = tables(&report, "event");
    assert_eq!(
        all.len(),
        8,
        "facts, programme, people, guests, figures, decisions, feedback, attachments"
    );
    assert_eq!(bodies(&all[2]).len(), 4);
    assert_eq!(bodies(&all[4])[1][3], "910 және одан көп");
    assert_eq!(bodies(&all[7]).len(), 2, "a link and the order");
    assert!(sentences(&report, "event").contains("қатысу – 4, педагог – 3"));
}

#[test]
fn open_lessons_are_scheduled_and_drafts_of_visits_stay_private() {
    let work = worked();
    let schedule = form(&work, "r7-d");
    let total_of_lessons = total(&tables(&schedule, "schedule")[0]);
    assert_eq!(
        total_of_lessons,
        ["Барлығы – 2, ашық сабақ – 1, шеберлік сыныбы – 1, өткізілгені – 1"]
    );
    let visits = form(&work, "r7-e");
    let rows = bodies(&tables(&visits, "visits")[0]);
    assert_eq!(rows.len(), 2, "one shared mutual visit and the sum");
    assert_eq!(rows[0][5..], ["2", "МТ-21", "Бөлшектер", "Жақсы"]);
    assert_eq!(opened(&work.office, &visits, &["number"]), 3);
}

#[test]
fn documents_wait_are_late_and_are_compared_again() {
    let work = worked();
    let report = form(&work, "r8");
    let list = &tables(&report, "list")[0];
    assert_eq!(total(list), ["Барлығы: құжат – 6, күшінде – 4, үйлестіруді күтеді – 1"]);
    let totals = tables(&report, "totals");
    let figures: Vec<String> = bodies(&totals[1]).into_iter().map(|row| row[1].clone()).collect();
    // need coordination, coordinated, share, waiting, review late, to be compared again
    assert_eq!(figures, ["3", "1", "1/3", "1", "1", "1"]);
    assert_eq!(total(&totals[0]).last().expect("a sum"), "6");
    assert!(opened(&work.office, &report, &["number"]) > 15);
    let again = form(&work, "r8-b");
    let rows = bodies(&tables(&again, "recheck")[0]);
    assert!(
        rows[0][1].contains("Ұсынымдар") && rows[0][5].contains("Жаңа ереже"),
        "{rows:?}"
    );
    assert_eq!(rows[1], ["Барлығы: құжат – 1, өзгерген акт – 1"]);
    let sheet = of(&work, "r8-a", &work.recommendation);
    let all = tables(&sheet, "sheet");
    assert_eq!(
        (bodies(&all[1]).len(), bodies(&all[2]).len()),
        (2, 1),
        "two visas, one act"
    );
    assert!(sheet.sheets[0].approval.is_none(), "the visas are the approval");
}

#[test]
fn a_document_to_be_compared_again_counts_once_in_both_forms() {
    let work = worked();
    let act: String = work
        .office
        .engine
        .read(|reader| {
            let sql = "SELECT act FROM coordination WHERE document = ?1";
            Ok(reader
                .connection()
                .query_row(sql, [&work.recommendation], |row| row.get(0))?)
        })
        .expect("the act");
    let again = json!({ "document": work.recommendation, "act": act, "verdict": "consistent", "date": "2025-11-01" });
    work.office.add("coordination", again);
    let list = form(&work, "r8-b");
    let rows = bodies(&tables(&list, "recheck")[0]);
    assert_eq!(rows.len(), 3, "two comparisons and the sum");
    assert_eq!(rows[2], ["Барлығы: құжат – 1, өзгерген акт – 1"]);
    let report = form(&work, "r8");
    let checks = &tables(&report, "totals")[1];
    assert_eq!(row(checks, "Акт өзгергендіктен қайта салыстырылатын құжаттар")[1], "1");
    assert!(opened(&work.office, &report, &["number"]) > 15);
}

#[test]
fn obligations_and_decisions_are_shares_of_what_was_not_cancelled() {
    let work = worked();
    let memoranda = form(&work, "r14");
    let list = total(&tables(&memoranda, "list")[0]);
    assert_eq!(list[..5], ["Барлығы: меморандум – 3", "3", "1", "1", "1/3"]);
    let standing = &tables(&memoranda, "obligations")[1];
    for label in ["мерзімсіз", "мерзімі аяқталып келеді", "жоба"] {
        assert_eq!(row(standing, label)[1], "1", "{label}");
    }
    assert!(opened(&work.office, &memoranda, &["number"]) > 15);
    let decisions = form(&work, "r15");
    let sum = total(&tables(&decisions, "totals")[0]);
    // all, in time, late, open, overdue, cancelled, share
    assert_eq!(sum[1..], ["6", "1", "1", "2", "1", "1", "2/5"]);
    assert!(opened(&work.office, &decisions, &["number"]) > 20);
}

#[test]
fn the_network_counts_joint_events_once() {
    let work = worked();
    for (place, end) in [
        ("Алматы", None),
        ("Астана", Some("2026-03-20")),
        ("Қазан", Some("2024-03-20")),
    ] {
        let visit = json!({ "title_kk": "Сапар", "place": place, "end_date": end });
        work.office.add("study_visit", visit);
    }
    let report = form(&work, "r13");
    let list = &tables(&report, "list")[0];
    let titles: Vec<String> = bodies(list).into_iter().filter_map(|row| row.get(3).cloned()).collect();
    let above = titles.iter().filter(|title| title.ends_with("(жоғарыда көрсетілген)"));
    assert_eq!(
        (titles.len(), above.count()),
        (2, 1),
        "the second partner's line says so: {titles:?}"
    );
    assert_eq!(
        total(list),
        ["Барлығы: серіктес – 2, күшіндегі меморандум – 2, бірлескен іс-шара – 1, шешім – 2"]
    );
    let totals = tables(&report, "totals");
    let figures: Vec<String> = bodies(&totals[0]).into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(
        figures,
        ["2", "2", "1", "1", "4", "3", "2", "1", "1/2", "2", "1", "0", "1"]
    );
    assert_eq!(bodies(&totals[1])[0][4..], ["2", "0", "0"]);
    let visits: Vec<[String; 3]> = bodies(&totals[2])
        .iter()
        .map(|row| [1, 2, 4].map(|at| row[at].clone()))
        .collect();
    assert_eq!(
        visits,
        [
            ["20.03.2026", "Астана", "0"],
            ["10.04.2026", "Қостанай", "2"],
            ["–", "Алматы", "0"]
        ],
        "the visit of another year is not among them"
    );
    assert!(opened(&work.office, &report, &["number"]) > 15);
}

#[test]
fn an_open_ended_memorandum_that_was_prolonged_counts_once() {
    let work = worked();
    let partner = work.office.add("partner", json!({ "name_kk": "Ұзартқан мектеп" }));
    let old = json!({ "subject_kk": "Серіктестік", "date": "2023-01-01", "parties": [partner] });
    let old = work.office.add("memorandum", old);
    let next = json!({ "subject_kk": "Серіктестік", "date": "2026-01-20", "valid_from": "2026-01-20",
        "valid_to": "2028-01-01", "parties": [partner], "prolongs": old });
    work.office.add("memorandum", next);
    let totals = &tables(&form(&work, "r13"), "totals")[0];
    assert_eq!(
        bodies(totals)[1][1],
        "3",
        "two others and one of the chain are in force at the end of the year (R13, I36)"
    );
    let memoranda = form(&work, "r14");
    let list = total(&tables(&memoranda, "list")[0]);
    assert_eq!(
        list[0], "Барлығы: меморандум – 5",
        "each held on some day of the year: three others and these two"
    );
    let standing = &tables(&memoranda, "obligations")[1];
    for label in ["күшінде", "ұзартылды", "мерзімсіз"] {
        assert_eq!(row(standing, label)[1], "1", "{label}");
    }
    let spring = Parameters {
        from: "2026-03-01".parse().ok(),
        to: "2026-06-15".parse().ok(),
        ..Parameters::default()
    };
    let list = total(&tables(&work.office.report("r14", &spring, KK), "list")[0]);
    assert_eq!(
        list[0], "Барлығы: меморандум – 4",
        "after its prolongation began, the old one held on no day"
    );
}

#[test]
fn a_joint_work_counts_once_and_experience_stands_in_its_year() {
    let work = worked();
    let report = form(&work, "r18");
    let totals = tables(&report, "totals");
    let figures: Vec<String> = bodies(&totals[1]).into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(figures, ["2", "2", "1", "1"], "works, authors, joint, considered");
    assert_eq!(total(&totals[0]).last().expect("a sum"), "2");
    assert!(opened(&work.office, &report, &["number"]) > 10);
    let experience = form(&work, "r19");
    assert_eq!(total(&tables(&experience, "plan")[1]), ["Барлығы", "2"]);
}

/// Numbers and shares, and exactly which rows each opens.
fn figures(report: &Report) -> Vec<String> {
    let tables = report.sheets.iter().flat_map(|sheet| sheet.tables());
    let cells = tables.flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    let mut found: Vec<String> = cells
        .filter(|cell| matches!(cell.value, Value::Whole { .. } | Value::Percent { .. }))
        .filter_map(|cell| {
            let drill = cell.drill.as_ref()?;
            let mut ids: Vec<String> = drill.filter["id"].as_array()?.iter().map(ToString::to_string).collect();
            ids.sort();
            Some(format!("{} {} {ids:?}", said(cell), drill.record))
        })
        .collect();
    found.sort();
    found
}

#[test]
fn each_form_has_the_same_figures_in_four_languages_and_is_written_whole() {
    let work = worked();
    let folder = tempfile::tempdir().expect("a folder");
    for code in FORMS {
        let kazakh = figures(&form(&work, code));
        for language in DocumentLanguage::ALL {
            let report = work.office.report(code, &year(YEAR), language);
            assert!(figures(&report) == kazakh, "{code} in {language}");
            assert!(!format!("{report:?}").contains('⟦'), "{code} in {language} lacks words");
            let path = folder.path().join(format!("{code}-{language}.xlsx"));
            write(&report, &path, &sheberlik_core::Progress::silent()).expect("it is written");
        }
    }
}

#[test]
fn each_form_can_be_filled_in_by_hand() {
    let work = worked();
    for code in FORMS {
        let asked = Parameters {
            template: true,
            ..year(YEAR)
        };
        let report = work.office.report(code, &asked, DocumentLanguage::KkRu);
        let rows: Vec<_> = report
            .sheets
            .iter()
            .flat_map(|sheet| sheet.tables())
            .flat_map(|table| &table.rows)
            .collect();
        let empty = rows
            .iter()
            .filter(|row| row.cells.iter().all(|cell| said(cell).is_empty()))
            .count();
        assert!(empty >= 4, "{code} has room to write");
        assert!(
            !format!("{rows:?}").contains("Айгүлова"),
            "{code}: nobody stands in the empty form"
        );
        assert!(report.data.iter().all(|flat| flat.rows.is_empty()), "{code}");
    }
}
