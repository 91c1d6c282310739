//! R11: who is on the list, and what of a person is printed.

use sheberlik_reports::table::{Cell, RowKind, Value};
use sheberlik_reports::{DocumentLanguage, Parameters};

use crate::college::{small, year};
use crate::figures::{cells, tables};

const KK: DocumentLanguage = DocumentLanguage::Kk;

#[test]
fn personal_numbers_are_printed_only_if_asked_for() {
    let office = small();
    let has = |asked: &Parameters| {
        let report = office.report("r11", asked, KK);
        let all: Vec<Cell> = report
            .data
            .iter()
            .flat_map(|flat| flat.rows.iter().flatten().cloned())
            .collect();
        let printed: Vec<Cell> = report
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.blocks)
            .flat_map(cells)
            .collect();
        let (iin, birth) = (
            Value::Code {
                text: "000229600014".into(),
            },
            Value::Date {
                date: "1985-04-24".parse().unwrap(),
            },
        );
        let holds = |value: &Value| {
            [
                all.iter().any(|cell| cell.value == *value),
                printed.iter().any(|cell| cell.value == *value),
            ]
        };
        (holds(&iin), holds(&birth))
    };
    assert_eq!(has(&year("2025-2026")), ([false, false], [false, false]), "R-PII-1");
    let asked = Parameters {
        iin: true,
        birth_date: true,
        ..year("2025-2026")
    };
    assert_eq!(has(&asked), ([true, true], [true, true]));
}

#[test]
fn the_staff_list_has_the_newest_category_and_the_last_course() {
    let report = small().report("r11", &year("2025-2026"), KK);
    let table = &tables(&report, "list")[0];
    let text = |text: &str| Value::Text { text: text.into() };
    let first = table.rows[0]
        .cells
        .iter()
        .map(|cell| cell.value.clone())
        .collect::<Vec<_>>();
    assert_eq!(first[1], text("Айгүлова Айгүл Серікқызы"));
    assert_eq!(first[2], Value::Year { value: 1985 });
    assert_eq!(
        first[7],
        Value::Whole { value: 17 },
        "full years from 1 September 2008 to 15 June 2026"
    );
    assert_eq!(first[8], text("педагог-зерттеуші"));
    assert_eq!(first[10], text("№ 45-к"));
    assert_eq!(
        first[12],
        Value::Date {
            date: "2026-02-20".parse().unwrap()
        }
    );
    let people = table.rows.iter().filter(|row| row.kind == RowKind::Body).count();
    assert_eq!(people, 6, "the dismissed are no staff");
}

#[test]
fn a_list_of_a_past_day_has_the_people_of_that_day() {
    let office = small();
    office.add("person", serde_json::json!({
        "surname_kk": "Кетті", "given_name_kk": "Асан", "hire_date": "2010", "status": "dismissed", "status_since": "2026-02-01",
    }));
    let names = |label: &str| -> Vec<String> {
        let report = office.report("r11", &year(label), KK);
        let rows = report.data[0].rows.iter();
        rows.filter_map(|row| match &row[1].value {
            Value::Text { text } => text.split(' ').next().map(str::to_owned),
            _ => None,
        })
        .collect()
    };
    let past = names("2024-2025");
    assert!(past.contains(&"Кетті".to_owned()), "left after 30 June 2025: {past:?}");
    assert!(
        !past.contains(&"Іңкәрова".to_owned()),
        "hired on 1 September 2025: {past:?}"
    );
    let now = names("2025-2026");
    assert!(
        !now.contains(&"Кетті".to_owned()) && now.contains(&"Іңкәрова".to_owned()),
        "{now:?}"
    );
}
