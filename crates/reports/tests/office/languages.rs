//! The four languages of a document: the same figures, other words, heads doubled only in the bilingual one.

use sheberlik_reports::table::{Block, Report, Value};
use sheberlik_reports::{BlockView, DocumentLanguage, view};

use crate::college::{KAZAKH_ORDER, Office, SURNAME_ORDER, small, year};
use crate::excellence::excellent;
use crate::support::supported;
use crate::workbook::{saved, sheet};

/// All figures of a report in order: numbers, shares and dates, and how long their drill lists are.
fn figures(report: &Report) -> Vec<String> {
    let mut found = Vec::new();
    for sheet in &report.sheets {
        for block in &sheet.blocks {
            let Block::Table(table) = block else { continue };
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                if matches!(
                    cell.value,
                    Value::Whole { .. }
                        | Value::Year { .. }
                        | Value::Decimal { .. }
                        | Value::Percent { .. }
                        | Value::Date { .. }
                ) {
                    found.push(format!("{} {:?} {}", sheet.code, cell.value, cell.drill.is_some()));
                }
            }
        }
    }
    found
}

fn all_text(report: &Report) -> String {
    let mut text = vec![report.title.clone(), report.parameters.name.clone()];
    for sheet in &report.sheets {
        text.extend([
            sheet.name.clone(),
            sheet.title.join("\n"),
            sheet.subtitle.join("\n"),
            sheet.closing.join("\n"),
        ]);
        let approval = sheet.approval.iter();
        text.extend(approval.flat_map(|approval| {
            [
                approval.agreed.concat(),
                approval.approved.concat(),
                approval.considered.concat(),
            ]
        }));
        for block in &sheet.blocks {
            match block {
                Block::Heading(heading) | Block::Paragraph(heading) => text.push(heading.clone()),
                Block::Summary(cell) => text.push(format!("{:?}", cell.value)),
                Block::Chart(chart) => text.push(chart.title.clone()),
                Block::Table(table) => {
                    text.extend(
                        table
                            .columns
                            .iter()
                            .map(|column| format!("{:?} {}", column.groups, column.head)),
                    );
                    text.extend(
                        table
                            .rows
                            .iter()
                            .flat_map(|row| &row.cells)
                            .map(|cell| format!("{:?}", cell.value)),
                    );
                }
            }
        }
    }
    text.extend(
        report
            .data
            .iter()
            .flat_map(|flat| flat.heads.iter().cloned().chain([flat.name.clone()])),
    );
    text.extend(
        report
            .parameters
            .rows
            .iter()
            .map(|(name, cell)| format!("{name} {:?}", cell.value)),
    );
    text.join("\n")
}

/// The forms of groups and mentoring.
const EXCELLENCE: [&str; 10] = [
    "r2",
    "r2-a",
    "r2-b",
    "r2-passport",
    "r6",
    "r6-a",
    "r6-b",
    "r6-c",
    "r12",
    "technologies",
];

/// Each form with a college that has something for it.
fn forms(check: impl Fn(&Office, &str)) {
    let office = supported().office;
    for code in ["r4", "r5", "r5-card", "r9", "r11"] {
        check(&office, code);
    }
    let office = excellent().office;
    for code in EXCELLENCE {
        check(&office, code);
    }
}

#[test]
fn figures_do_not_depend_on_the_language() {
    forms(|office, code| {
        let of = |language| figures(&office.report(code, &year("2025-2026"), language));
        let kazakh = of(DocumentLanguage::Kk);
        let few = ["r6-a", "r12"].contains(&code);
        assert!(few || kazakh.len() > 15, "{code} has figures");
        let mut sorted = kazakh.clone();
        sorted.sort();
        for language in DocumentLanguage::ALL {
            let mut other = of(language);
            assert_eq!(other.len(), kazakh.len(), "{code} in {language}");
            // Groups may stand in another order where their names differ; the figures are the same.
            other.sort();
            let numbers = |figures: &[String]| {
                figures
                    .iter()
                    .filter(|figure| !figure.contains("Date"))
                    .cloned()
                    .collect::<Vec<_>>()
            };
            assert_eq!(numbers(&other), numbers(&sorted), "{code} in {language}");
        }
    });
}

#[test]
fn no_word_is_missing_and_no_document_speaks_another_language() {
    forms(|office, code| {
        for language in DocumentLanguage::ALL {
            let text = all_text(&office.report(code, &year("2025-2026"), language));
            assert!(!text.contains('⟦'), "{code} in {language} lacks words: {text}");
        }
        let text = |language| all_text(&office.report(code, &year("2025-2026"), language));
        let (kk, ru, both) = (
            text(DocumentLanguage::Kk),
            text(DocumentLanguage::Ru),
            text(DocumentLanguage::KkRu),
        );
        let approved = !["r6-b", "r12"].contains(&code);
        assert!(approved == kk.contains("БЕКІТЕМІН") && !kk.contains("УТВЕРЖДАЮ") && !kk.contains("Итого"));
        assert!(approved == ru.contains("УТВЕРЖДАЮ") && !ru.contains("БЕКІТЕМІН") && !ru.contains("Барлығы"));
        let summed = ["r4", "r5", "r11", "r2", "r2-b", "r6", "technologies"].contains(&code);
        assert!(approved == both.contains("БЕКІТЕМІН / УТВЕРЖДАЮ"));
        assert!(!summed || both.contains("Барлығы / Итого"), "{code}");
        let en = text(DocumentLanguage::En);
        assert!(
            !approved || en.contains("Deputy director") && !en.contains("Заместитель"),
            "no post in English was entered: {en}"
        );
        assert!(
            code == "r2-passport" || both.contains("р/с\u{a0}№\n№\u{a0}п/п"),
            "a bilingual head is Kazakh over Russian in one cell"
        );
    });
}

#[test]
fn people_stand_in_kazakh_order_in_every_workbook() {
    for order in [KAZAKH_ORDER.as_slice(), SURNAME_ORDER.as_slice()] {
        let office = Office::empty();
        let mut shuffled = order.to_vec();
        shuffled.rotate_left(7);
        shuffled.reverse();
        for surname in shuffled {
            office.add(
                "person",
                serde_json::json!({ "surname_kk": surname, "given_name_kk": "Асан" }),
            );
        }
        for language in DocumentLanguage::ALL {
            let (_folder, path) = saved(&office, "r11", &year("2025-2026"), language);
            for index in [0, 1] {
                let text = sheet(&path, index)
                    .into_iter()
                    .filter_map(|row| row.get(1).map(ToString::to_string));
                let names: Vec<String> = text
                    .filter_map(|name| Some(name.strip_suffix(" Асан")?.to_owned()))
                    .collect();
                assert_eq!(names, order, "sheet {index} in {language}");
            }
        }
    }
}

#[test]
fn the_screen_shows_the_same_table() {
    let office = small();
    let report = office.report("r4", &year("2025-2026"), DocumentLanguage::KkRu);
    let shown = view(&report);
    assert_eq!(shown.file_name, "2026-06-15_R4_2025-2026_kk+ru.xlsx");
    assert_eq!(shown.sheets.len(), 5);
    let BlockView::Table { table } = &shown.sheets[3].blocks[0] else {
        panic!("the coverage is a table")
    };
    let total = table.rows.last().expect("a sum");
    let texts: Vec<&str> = total.cells.iter().map(|cell| cell.shown.as_str()).collect();
    assert_eq!(texts, ["Барлығы / Итого", "6", "3", "50,0\u{a0}%", "2", "1"]);
    let json = serde_json::to_value(&shown).expect("it goes over the wire");
    assert_eq!(json["language"], "kk+ru");
    let drill = &json["sheets"][3]["blocks"][0]["table"]["rows"][0]["cells"][2]["drill"];
    assert_eq!(drill["record"], "person");
    assert!(
        drill["where"]["id"].is_array(),
        "the page hands the query on to the list: {drill}"
    );
}
