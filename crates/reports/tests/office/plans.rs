//! R1 in both versions, its cyclogram, R21: figures counted by hand, what was approved stays as it was approved.

use sheberlik_core::planning::page::of_plan;
use sheberlik_reports::table::Report;
use sheberlik_reports::{DocumentLanguage, Parameters, PrintedVersion};

use crate::figures::tables;
use crate::groups::{bodies, opened, row_said, sentences};
use crate::work::{Work, worked};

fn of(work: &Work, code: &str, id: &str, version: Option<PrintedVersion>, language: DocumentLanguage) -> Report {
    let asked = Parameters {
        of: Some(id.to_owned()),
        version,
        ..Parameters::default()
    };
    work.office.report(code, &asked, language)
}

const EXECUTION: Option<PrintedVersion> = Some(PrintedVersion::Execution);
const KK: DocumentLanguage = DocumentLanguage::Kk;

#[test]
fn the_approved_plan_is_printed_as_it_was_approved() {
    let work = worked();
    work.office.change(
        "person",
        &work.office.people[0],
        serde_json::json!({ "surname_kk": "Жаңатегі" }),
    );
    let report = of(&work, "r1", &work.plan, None, KK);
    let lines = bodies(&tables(&report, "plan")[0]);
    assert_eq!(lines.len(), 6, "five lines and the sum");
    assert_eq!(lines[0][0], "1.1");
    assert!(lines[0][4].contains("Айгүлова"), "the name of that day: {:?}", lines[0]);
    let moved = lines
        .iter()
        .find(|row| row[0] == "2.2")
        .expect("the line that was moved later");
    assert_eq!(moved[3], "2026 жылғы наурыз", "its first term");
    let written = lines
        .iter()
        .find(|row| row[0] == "2.3")
        .expect("the line of half a month");
    assert_eq!(
        written[3], "сәуірдің екінші жартысы",
        "as it was written: it says more than the month"
    );
    assert!(lines[..5].iter().all(|row| row[6].is_empty()), "no marks");
    let cover = &report.sheets[0];
    let approval = cover.approval.as_ref().expect("it is approved on the cover");
    assert_eq!(
        approval.considered,
        ["Әдістемелік кеңестің отырысында қаралды, № 1 хаттама, 29.08.2025"]
    );
    assert!(
        cover
            .subtitle
            .iter()
            .any(|line| line.contains("Бекітілген нұсқа № 1, 30.08.2025"))
    );
    assert!(sentences(&report, "cover").contains("Сапаны арттыру"));
}

#[test]
fn execution_is_done_of_what_was_not_cancelled_as_the_page_says() {
    let work = worked();
    let report = of(&work, "r1", &work.plan, EXECUTION, KK);
    let all = tables(&report, "plan");
    let lines = bodies(&all[0]);
    let mark = |number: &str| lines.iter().find(|row| row[0] == number).expect("the line")[6].clone();
    assert_eq!(mark("1.1"), "орындалды, 20.09.2025; қолмен белгіленді; бұйрық шықты");
    assert_eq!(mark("1.2"), "мерзімі өткен");
    assert_eq!(
        mark("2.2"),
        "кейінге қалдырылды; бастапқы мерзімі: 2026 жылғы наурыз; карантин"
    );
    let sum = row_said(all[1].rows.last().expect("a sum"));
    // items; done, in progress, planned, moved, cancelled, overdue; by hand; share
    assert_eq!(sum[1..], ["5", "1", "0", "1", "1", "1", "1", "1", "1/4"]);
    let page = work
        .office
        .engine
        .read(|reader| of_plan(reader, &work.plan, &work.office.context))
        .expect("the page of the plan");
    let totals = page.totals;
    assert_eq!(
        [
            totals.items,
            totals.done,
            totals.open,
            totals.moved,
            totals.cancelled,
            totals.overdue,
            totals.by_hand
        ],
        [5, 1, 1, 1, 1, 1, 1]
    );
    assert!(opened(&work.office, &report, &[]) > 20);
}

#[test]
fn the_cyclogram_marks_the_months_and_control_has_its_columns() {
    let work = worked();
    let report = of(&work, "r1-matrix", &work.plan, None, KK);
    let rows = bodies(&tables(&report, "matrix")[0]);
    assert_eq!(rows[0][3..5], ["■", ""], "done in September");
    assert_eq!(rows[1][3..7], ["", "○", "○", ""], "October and November passed");
    assert_eq!(rows[2][3..13], ["+"; 10], "every month");
    let sums = rows.last().expect("sums");
    // September to June: monthly in each; 1.1 in September; 1.2 in October and November; 2.3 in April; 2.2 moved to June
    assert_eq!(sums[1..], ["2", "2", "2", "1", "1", "1", "1", "2", "1", "2"]);
    assert_eq!(opened(&work.office, &report, &[]), 10);
    let control = of(&work, "r21", &work.control, None, KK);
    let rows = bodies(&tables(&control, "plan")[0]);
    assert_eq!(rows[0][2..5], ["Толтыру сапасы", "журналдар", "тақырыптық"]);
    assert_eq!(rows[0][8..11], ["әдістемелік кеңес", "кемшілікті жою", "2026-05"]);
    assert_eq!(rows[1], ["Барлығы: тармақ – 1, орындалды – 0, мерзімі өтті – 1"]);
}

#[test]
fn plans_have_the_same_figures_in_four_languages_and_can_be_filled_in_by_hand() {
    let work = worked();
    for (code, id, version) in [
        ("r1", &work.plan, EXECUTION),
        ("r1", &work.plan, None),
        ("r1-matrix", &work.plan, None),
        ("r21", &work.control, None),
    ] {
        let counts = |language| {
            let report = of(&work, code, id, version, language);
            assert!(!format!("{report:?}").contains('⟦'), "{code} in {language} lacks words");
            opened(&work.office, &report, &[])
        };
        let kazakh = counts(KK);
        for language in DocumentLanguage::ALL {
            assert_eq!(counts(language), kazakh, "{code} in {language}");
        }
        let asked = Parameters {
            template: true,
            ..Parameters::default()
        };
        let empty = work.office.report(code, &asked, DocumentLanguage::KkRu);
        assert!(!format!("{empty:?}").contains("1-іс"), "{code}");
    }
}
