//! R9: indicators of two years counted by hand, their rows, and the charts.

use std::collections::HashMap;

use serde_json::json;
use sheberlik_reports::table::{Block, Cell, Report, Row, Table, Value};
use sheberlik_reports::{BlockView, DocumentLanguage, Parameters, view};

use crate::college::{Office, year};
use crate::page::part;
use crate::support::{call, supported};
use crate::workbook::saved;

pub fn table(report: &Report) -> Table {
    report.sheets[1].tables().next().expect("the indicators").clone()
}

/// Rows by the beginning of their label.
pub fn rows(report: &Report) -> HashMap<String, Row> {
    let label = |row: &Row| match &row.cells[2].value {
        Value::Text { text } => text.clone(),
        other => panic!("no label: {other:?}"),
    };
    table(report).rows.into_iter().map(|row| (label(&row), row)).collect()
}

pub fn figure(value: &Value) -> String {
    match value {
        Value::Whole { value } => value.to_string(),
        Value::Decimal { value, places } => format!("{value:.*}", usize::from(*places)),
        Value::Percent { numerator, denominator } => format!("{numerator}/{denominator}"),
        Value::Text { text } => text.clone(),
        Value::Blank => String::new(),
        other => panic!("no figure: {other:?}"),
    }
}

#[test]
fn indicators_of_two_years_stand_side_by_side() {
    let report = supported()
        .office
        .report("r9", &year("2025-2026"), DocumentLanguage::Kk);
    let rows = rows(&report);
    // last year, this year, deviation, growth, plan, fulfilment
    let of = |label: &str| -> Vec<String> {
        let row = rows
            .get(label)
            .unwrap_or_else(|| panic!("no row {label} in {:?}", rows.keys()));
        row.cells[4..10].iter().map(|cell| figure(&cell.value)).collect()
    };
    assert_eq!(
        of("Педагогтердің жалпы саны"),
        ["5", "6", "1", "120.0", "", ""],
        "Іңкәр was hired in September 2025"
    );
    assert_eq!(of("Санаты: педагог-зерттеуші"), ["1", "1", "0", "100.0", "", ""]);
    assert_eq!(
        of("Санатының үлесі: педагог-зерттеуші"),
        ["1/5", "1/6", "-3.3", "83.3", "", ""]
    );
    assert_eq!(
        of("Жыл ішінде курстан өткен педагог"),
        ["0", "4", "4", "0/0", "", ""],
        "of the staff of the day: Ұлан left since, Іңкәр was not hired yet when she learnt"
    );
    assert_eq!(
        of("Курстан өткен педагогтердің үлесі")[..2],
        ["0/5", "4/6"],
        "the share has the numerator of the count"
    );
    assert_eq!(
        of("Курстан өтіп, есеп күні штатта жоқ педагог"),
        ["1", "1", "0", "100.0", "", ""]
    );
    assert_eq!(
        of("Бір педагогке орташа сағат")[..2],
        ["72.00", "69.60"],
        "72 ÷ 1, 348 ÷ 5"
    );
    assert_eq!(of("Курстардың жалпы сағаты"), ["72", "348", "276", "483.3", "", ""]);
    assert_eq!(
        of("Белгіленген мерзім ішінде курстан өткен педагогтердің үлесі"),
        ["1/5", "4/6", "46.7", "333.3", "", ""],
        "on 30.06.2025 Қайрат and nobody else of those hired by then"
    );
    assert_eq!(of("Курстан кейінгі қолдау, барлығы"), ["3", "6", "3", "200.0", "", ""]);
    assert_eq!(
        of("оның ішінде жабылғаны"),
        ["0", "1", "1", "0/0", "", ""],
        "growth from nothing is a dash"
    );
    assert_eq!(of("оның ішінде мерзімі өткені"), ["2", "1", "-1", "50.0", "", ""]);
    assert_eq!(
        of("Мерзімінде жабылған қолдаудың үлесі"),
        ["0/2", "1/2", "50.0", "0/0", "", ""]
    );
    assert_eq!(of("Сауалнама балының орташа өсімі")[..4], ["0/0", "2.00", "0/0", "0/0"]);
}

#[test]
fn attestation_has_a_plan_and_its_fulfilment() {
    let support = supported();
    let office = &support.office;
    for (person, granted) in [(1, "2021-01-20"), (3, "2020-12-01"), (2, "2021")] {
        let category = serde_json::json!({
            "person": office.people[person], "category": "category-moderator", "granted": granted,
        });
        office.add("category_record", category);
    }
    let again = serde_json::json!({
        "person": office.people[3], "category": "category-expert", "granted": "2025-11-20",
    });
    office.add("category_record", again);
    let report = office.report("r9", &year("2025-2026"), DocumentLanguage::Kk);
    let rows = rows(&report);
    let row = &rows["Жыл ішінде аттестатталған педагог"];
    assert_eq!(figure(&row.cells[5].value), "1");
    assert_eq!(
        figure(&row.cells[8].value),
        "3",
        "five years after January 2021, December 2020 and a day of 2021"
    );
    assert_eq!(figure(&row.cells[9].value), "1/3");
    assert_eq!(
        figure(&rows["Педагог-сарапшы, педагог-зерттеуші, педагог-шеберлердің үлесі"].cells[5].value),
        "2/6"
    );
}

/// Every figure of the table opens as many rows as it says, every denominator too; answers how many denominators.
pub fn opens_what_it_counts(office: &Office) -> usize {
    let report = office.report("r9", &year("2025-2026"), DocumentLanguage::Kk);
    let listed = |cell: &Cell| office.listed(cell.drill.as_ref().expect("it opens rows"));
    let mut denominators = 0;
    for row in table(&report).rows {
        for cell in &row.cells[4..6] {
            let hours = figure(&row.cells[2].value) == "Курстардың жалпы сағаты";
            match cell.value {
                Value::Whole { value } if !hours => assert_eq!(listed(cell) as i64, value, "{row:?}"),
                Value::Percent { numerator, denominator } if denominator != 0 => {
                    assert_eq!(listed(cell) as i64, numerator, "{row:?}");
                }
                _ => {}
            }
        }
        if let Value::Percent { denominator, .. } = row.cells[5].value
            && denominator != 0
        {
            assert_eq!(listed(&row.cells[10]) as i64, denominator, "{row:?}");
            denominators += 1;
        }
    }
    denominators
}

#[test]
fn every_indicator_opens_its_numerator_and_its_denominator() {
    let denominators = opens_what_it_counts(&supported().office);
    assert!(denominators > 8, "{denominators}");
}

#[test]
fn charts_are_drawn_from_the_tables_beside_them() {
    let office = supported().office;
    let (_folder, path) = saved(&office, "r9", &year("2025-2026"), DocumentLanguage::KkRu);
    for number in 1..=3 {
        let chart = part(&path, &format!("xl/charts/chart{number}.xml"));
        assert!(
            chart.contains("<c:f>'R9 Диаграммалар'!"),
            "it refers to the sheet: {chart}"
        );
    }
    let report = office.report("r9", &year("2025-2026"), DocumentLanguage::Kk);
    let shown = view(&report);
    let charts: Vec<_> = shown.sheets[2]
        .blocks
        .iter()
        .filter_map(|block| {
            if let BlockView::Chart { chart } = block {
                Some(chart)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(charts.len(), 3);
    assert_eq!(charts[2].categories, ["Жоғары деңгей", "Орта деңгей", "Төмен деңгей"]);
    assert_eq!(
        charts[2].series[1].values,
        [Some(1.0), Some(1.0), Some(2.0)],
        "Әлия by hand, Іңкәр, both cases of Айгүл: 10 points of evidence and nothing else"
    );
    assert_eq!(charts[1].series[1].shown, ["66,7\u{a0}%", "66,7\u{a0}%"]);
}

#[test]
fn a_college_without_anything_has_dashes_and_no_charts_that_break() {
    let office = Office::empty();
    let report = office.report("r9", &Parameters::default(), DocumentLanguage::En);
    let share = rows(&report)["Share with higher education"].cells[5].value.clone();
    assert_eq!(
        share,
        Value::Percent {
            numerator: 0,
            denominator: 0
        }
    );
    let (_folder, path) = saved(&office, "r9", &Parameters::default(), DocumentLanguage::En);
    assert!(path.exists());
    let template = Parameters {
        template: true,
        ..Parameters::default()
    };
    let empty = office.report("r9", &template, DocumentLanguage::Ru);
    assert!(
        rows(&empty)["Всего педагогов"].cells[4..]
            .iter()
            .all(|cell| cell.value == Value::Blank)
    );
    assert!(
        empty.sheets[0]
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Paragraph(text) if text.contains("____")))
    );
}

/// Nobody said that they have no higher education: they are told apart, with their rows.
#[test]
fn teachers_of_unknown_education_are_told_beside_the_share() {
    let office = supported().office;
    for (person, level) in [(0, "higher"), (1, "technical_vocational")] {
        let values = json!({ "education_level": level });
        let request = json!({ "record": "person", "id": office.people[person], "values": values });
        call(&office, "2026-06-15", "record_save", request);
    }
    let report = office.report("r9", &year("2025-2026"), DocumentLanguage::Ru);
    let share = &rows(&report)["Доля педагогов с высшим образованием"];
    assert_eq!(figure(&share.cells[5].value), "1/6");
    let notes: Vec<&Cell> = report.sheets[1]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Summary(cell) if figure(&cell.value).starts_with("I02") => Some(cell),
            _ => None,
        })
        .collect();
    assert_eq!(notes.len(), 1);
    assert_eq!(
        figure(&notes[0].value),
        "I02: уровень образования не внесён, педагогов: 4. Они входят в общее число, но не в число имеющих высшее образование."
    );
    assert!(notes[0].drill.is_some(), "the note opens its teachers");
}
