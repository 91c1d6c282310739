//! R5-A: the card says how the case went and how its level was counted.

use sheberlik_reports::table::{Report, Row, RowKind, Table, Value};
use sheberlik_reports::{DocumentLanguage, MOST_RECORDS, Parameters, view};

use crate::college::year;
use crate::support::{Support, supported};
use crate::workbook::{saved, sheet};

fn card(support: &Support, case: &str, language: DocumentLanguage) -> Report {
    let asked = Parameters {
        of: Some(case.to_owned()),
        ..Parameters::default()
    };
    support.office.report("r5-card", &asked, language)
}

fn tables(report: &Report) -> Vec<Table> {
    report.sheets[0].tables().cloned().collect()
}

fn texts(row: &Row) -> Vec<String> {
    let shown = |value: &Value| match value {
        Value::Text { text } => text.clone(),
        Value::Decimal { value, places } => format!("{value:.*}", usize::from(*places)),
        Value::Whole { value } => value.to_string(),
        Value::Date { date } => date.to_string(),
        _ => String::new(),
    };
    row.cells.iter().map(|cell| shown(&cell.value)).collect()
}

#[test]
fn the_card_of_a_closed_case_shows_everything_that_was_done() {
    let support = supported();
    let report = card(&support, &support.closed, DocumentLanguage::Kk);
    let all = tables(&report);
    let [facts, results, actions, surveys, evidence, reflection, level] = all.as_slice() else {
        panic!("seven tables: {}", all.len());
    };
    assert_eq!(texts(&facts.rows[0])[1], "Іңкәрова Іңкәр");
    assert_eq!(texts(&facts.rows[6])[1], "20.05.2025 – 20.05.2026", "the window");
    assert_eq!(
        texts(&results.rows[0]),
        [
            "1",
            "Дуалды оқыту жоспарын құрады",
            "0 – қолданбайды",
            "",
            "3 – әріптестерімен бөліседі"
        ]
    );
    assert_eq!(texts(&results.rows[1])[4], "2 – жүйелі қолданады");
    assert_eq!(texts(&actions.rows[0])[..3], ["2025-09-10", "кеңес", "жеке кездесу"]);
    let marks: Vec<String> = surveys.rows.iter().map(|row| texts(row)[3].clone()).collect();
    assert_eq!(marks, ["2.00", "3.00", "4.00"]);
    let inside: Vec<Vec<String>> = evidence.rows.iter().map(|row| texts(row)[4..].to_vec()).collect();
    assert_eq!(
        inside,
        [
            ["жоқ", "расталды"],
            ["иә", "расталды"],
            ["иә", "расталды"],
            ["иә", "тексеруге берілді"]
        ],
        "by day: before the window, oblast, republic, not verified"
    );
    assert_eq!(texts(&reflection.rows[0])[1], "дуалды оқытуды жоспарлау");
    let parts: Vec<Vec<String>> = level.rows.iter().map(texts).collect();
    assert_eq!(parts[0][1..], ["66.67", "30", "30.00", "20.00"]);
    assert_eq!(parts[1][1..], ["83.33", "40", "40.00", "33.33"]);
    assert_eq!(parts[2][1..], ["50.00", "20", "20.00", "10.00"]);
    assert_eq!(parts[3][1..], ["50.00", "10", "10.00", "5.00"]);
    assert_eq!(level.rows[4].kind, RowKind::Total);
    assert_eq!(parts[4][1], "68.33");
    let text = format!("{:?}", report.sheets[0].blocks);
    assert!(
        text.contains("Деңгейі: орта; есептелген балы: 68,33."),
        "closed, so not provisional: {text}"
    );
    assert!(text.contains("Үйренгенін сабақта жүйелі қолданады.") && text.contains("Тәжірибесін облыста тарату."));
    let posts: Vec<&str> = report.sheets[0]
        .signatures
        .iter()
        .map(|signature| signature.post.as_str())
        .collect();
    assert_eq!(posts[..2], ["Педагог", "Қолдауға жауапты"]);
    assert_eq!(posts.len(), 3, "teacher, curator, deputy");
}

#[test]
fn a_level_set_by_hand_keeps_its_note_and_what_was_counted() {
    let support = supported();
    let report = card(&support, &support.by_hand, DocumentLanguage::Ru);
    let text = format!("{:?}", report.sheets[0].blocks);
    assert!(text.contains("Уровень: высокий (предварительно)"), "{text}");
    assert!(text.contains("Обоснование: аудандық шеберлік сыныбы бойынша. Расчётный уровень: низкий."));
    let level = tables(&report).pop().expect("the calculation");
    assert_eq!(texts(&level.rows[0])[1], "нет данных", "one survey is no gain");
    assert_eq!(
        texts(&level.rows[2])[1..],
        ["5.00", "20", "100.00", "5.00"],
        "the only component has the whole weight"
    );
}

#[test]
fn cards_of_a_period_share_one_data_sheet() {
    let support = supported();
    let report = support
        .office
        .report("r5-card", &year("2025-2026"), DocumentLanguage::Kk);
    assert_eq!(report.sheets.len(), 6.min(MOST_RECORDS));
    assert_eq!(report.data.len(), 1);
    assert_eq!(report.data[0].rows.len(), 6);
    let (_folder, path) = saved(&support.office, "r5-card", &year("2025-2026"), DocumentLanguage::KkRu);
    assert_eq!(
        sheet(&path, 6).len(),
        7,
        "the data sheet follows the cards: a head and six rows"
    );
    assert_eq!(view(&report).sheets.len(), 6);
}

#[test]
fn the_empty_card_has_all_its_headings() {
    let support = supported();
    let asked = Parameters {
        template: true,
        ..year("2025-2026")
    };
    let report = support.office.report("r5-card", &asked, DocumentLanguage::KkRu);
    assert_eq!(report.sheets.len(), 1);
    let text = format!("{:?}", report.sheets[0].blocks);
    for wanted in ["1. Педагог және курс", "9. Рекомендации", "Келесі қадамдар"]
    {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    assert!(!text.contains("Іңкәрова") && report.data[0].rows.is_empty());
}
