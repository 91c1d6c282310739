//! R6, R6-A, R6-B, R6-C: pairs, contacts and diagnosis counted by hand; drafts stay private.

use sheberlik_core::Problem;
use sheberlik_reports::table::{RowKind, Value};
use sheberlik_reports::{DocumentLanguage, Parameters, build};

use crate::college::year;
use crate::excellence::{Excellence, excellent};
use crate::figures::tables;
use crate::groups::{bodies, opened, row_said, said, sentences};

const KK: DocumentLanguage = DocumentLanguage::Kk;

fn refusal(college: &Excellence, code: &str, id: &str) -> String {
    let asked = Parameters {
        of: Some(id.to_owned()),
        ..Parameters::default()
    };
    let office = &college.office;
    let made = office
        .engine
        .read(|reader| build(reader, code, &asked, KK, &office.context));
    Problem::from(made.expect_err("it is refused")).code
}

#[test]
fn a_pair_is_reported_with_its_contacts_and_diagnosis() {
    let college = excellent();
    let report = college.office.report("r6", &year("2025-2026"), KK);
    let list = &tables(&report, "list")[0];
    let groups: Vec<String> = list
        .rows
        .iter()
        .filter(|row| matches!(row.kind, RowKind::Group { .. }))
        .map(|row| said(&row.cells[0]))
        .collect();
    assert_eq!(
        groups,
        ["Арнайы пәндер ЦӘК", "Бөлімі көрсетілмеген"],
        "the department of the young teacher"
    );
    let rows = bodies(list);
    let main = rows
        .iter()
        .find(|row| row.get(2).is_some_and(|name| name.starts_with("Іңкәрова")))
        .expect("the pair");
    assert!(
        main[1].starts_with("Айгүлова Айгүл Серікқызы\nпедагог-зерттеуші\nпедагогикалық өтілі: 17 жыл"),
        "{}",
        main[1]
    );
    assert_eq!(main[3], "№\u{a0}12-ж, 01.09.2025");
    assert_eq!(main[4], "01.09.2025\n30.06.2026");
    // planned, held, mentor's visits, young teacher's visits, entry, closing
    assert_eq!(
        main[5..11],
        ["2", "2", "1", "1", "2.50", "4.00"],
        "drafts and the cancelled line do not count"
    );
    assert_eq!(
        main[11..],
        ["Ашық сабақ өткізді.", "Өз бетінше жұмыс істей алады.\nҰсыныс: аяқтау"]
    );
    assert_eq!(
        rows.last().expect("the sum")[0],
        "Барлығы: жұп – 2, тәлімгер – 2, жас маман – 2",
        "the proposed pair is none yet"
    );
    assert!(opened(&college.office, &report, &["hours"]) > 40);
}

#[test]
fn totals_count_people_once_and_who_stayed_after_a_year() {
    let college = excellent();
    let report = college.office.report("r6", &year("2025-2026"), KK);
    let totals = &tables(&report, "totals")[0];
    let sum = row_said(totals.rows.last().expect("the sum"));
    // pairs, mentors, mentees; planned, held, hours; visits; with both, gain; a year passed, stayed, share
    assert_eq!(
        sum[1..],
        ["2", "2", "2", "2", "2", "1.8", "1", "1", "1", "1.50", "2", "1", "1/2"]
    );
    assert_eq!(report.sheets[0].blocks.len(), 3);
    let text = sentences(&report, "totals");
    assert!(
        text.contains("жұп – 2, тәлімгер – 2, жас маман – 2, кездесу – 2, қатысқан сабақ – 2."),
        "{text}"
    );
    let last = college.office.report("r6", &year("2024-2025"), KK);
    let sum = row_said(tables(&last, "totals")[0].rows.last().expect("the sum"));
    assert_eq!(sum[1], "2");
    assert_eq!(
        sum[11..],
        ["0", "0", "0/0"],
        "nobody's mentoring began a year before that year"
    );
}

#[test]
fn the_mentor_s_plan_is_of_one_pair() {
    let college = excellent();
    let report = college.of("r6-a", &college.pair, DocumentLanguage::Ru);
    let all = tables(&report, "plan");
    let facts = bodies(&all[0]);
    assert!(facts[0][1].contains("Айгулова Айгуль Сериковна"));
    assert_eq!(facts[5][1], "методы и технологии обучения");
    let lines = bodies(&all[1]);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0][1..4], ["Консультация 1", "консультация", "октябрь 2025 года"]);
    assert_eq!(lines[0][5], "выполнено, 10.10.2025");
    let posts: Vec<&str> = report.sheets[0]
        .signatures
        .iter()
        .map(|signature| signature.post.as_str())
        .collect();
    assert_eq!(posts[..2], ["Наставник", "Молодой специалист"]);
}

#[test]
fn a_visit_is_printed_once_it_is_shared() {
    let college = excellent();
    let report = college.of("r6-b", &college.visit, KK);
    assert!(
        report.sheets[0].approval.is_none(),
        "an observation of a lesson is approved by nobody"
    );
    let marks = &tables(&report, "visit")[1];
    assert_eq!(marks.rows.len(), 9, "eight criteria and the sum");
    assert_eq!(row_said(&marks.rows[0])[2..], ["3", "айқын байқалды"]);
    assert_eq!(
        marks.rows[4].cells[2].value,
        Value::Blank,
        "what was not looked at has no mark"
    );
    assert_eq!(
        row_said(&marks.rows[8])[..2],
        ["Белгілердің қосындысы: 6, ең көбі: 9", "2.00"]
    );
    assert_eq!(refusal(&college, "r6-b", &college.draft), "report_of_draft");
    let all = college.office.report("r6-b", &year("2025-2026"), KK);
    assert_eq!(all.sheets.len(), 2, "a sheet for each shared visit");
}

#[test]
fn the_young_teacher_school_has_its_grid() {
    let college = excellent();
    let report = college.of("r6-c", &college.young, KK);
    let all = tables(&report, "attendance");
    let grid = bodies(&all[0]);
    assert_eq!(
        grid.iter()
            .map(|row| row.last().expect("a mark").as_str())
            .collect::<Vec<_>>(),
        ["–", "+", "1"]
    );
    let totals = bodies(&all[1]);
    assert_eq!(totals.last().expect("a sum")[1..], ["2", "1", "2", "1/2"]);
    assert_eq!(refusal(&college, "r6-c", &college.dual), "report_of_another_group");
    assert!(opened(&college.office, &report, &["hours"]) > 6);
}
