//! R9 over groups, mentoring, events, publications, documents, the network and the plan, counted by hand.

use std::collections::HashMap;

use serde_json::json;
use sheberlik_reports::table::{Block, Report, Row, Value};
use sheberlik_reports::{BlockView, DocumentLanguage, Parameters, view};

use crate::annual::{figure, opens_what_it_counts, rows, table};
use crate::college::{Office, TODAY, year};
use crate::excellence::excellent;
use crate::support::{call, supported};
use crate::work::worked;

fn annual(office: &Office, language: DocumentLanguage) -> Report {
    office.report("r9", &year("2025-2026"), language)
}

/// Last year, this year.
fn both(rows: &HashMap<String, Row>, label: &str) -> [String; 2] {
    let row = rows
        .get(label)
        .unwrap_or_else(|| panic!("no row {label} in {:?}", rows.keys()));
    [4, 5].map(|cell| figure(&row.cells[cell].value))
}

/// The college of [`worked`] with what only R9 asks for: an open lesson that was held, one who took part and left since, a
/// recommendation that was approved, a line of the plan that was done late.
fn year_of_work() -> Office {
    let work = worked();
    let office = work.office;
    let lesson = json!({ "event_kind": "event-kind-open-lesson", "level": "level-college", "title_kk": "Дуалды сабақ",
        "title_ru": "Дуальное занятие", "start_date": "2026-04-01", "state": "held", "own": true });
    let lesson = office.add("event", lesson);
    office.add(
        "participation",
        json!({ "event": lesson, "person": office.people[6], "role": "listener" }),
    );
    office.change("document", &work.recommendation, json!({ "approved_on": "2025-10-10" }));
    let late = office.engine.read(|reader| {
        let sql = "SELECT id FROM plan_item WHERE plan = ?1 AND term_from = '2025-10'";
        let id: String = reader.connection().query_row(sql, [&work.plan], |row| row.get(0))?;
        Ok(id)
    });
    let late = late.expect("the line of October and November");
    call(
        &office,
        "2026-01-10",
        "plan_item_done",
        json!({ "ids": [late], "on": "2026-01-10" }),
    );
    office
}

#[test]
fn groups_and_mentoring_are_counted_beside_last_year() {
    let office = excellent().office;
    let rows = rows(&annual(&office, DocumentLanguage::Kk));
    let of = |label: &str| both(&rows, label);
    assert_eq!(of("Жұмыс істеген топ"), ["1", "3"]);
    assert_eq!(of("Топ мүшесі болған педагог"), ["2", "5"], "five of seven memberships");
    assert_eq!(of("Топ мүшесі болған педагогтердің үлесі"), ["2/5", "5/6"]);
    assert_eq!(of("Топтарда өткізілген отырыс"), ["1", "3"]);
    let sessions = &rows["Топтарда өткізілген отырыс"].cells;
    assert_eq!(
        [&sessions[8], &sessions[9]].map(|cell| figure(&cell.value)),
        ["4", "3/4"],
        "one is appointed still, the cancelled one is no plan"
    );
    assert_eq!(of("Топ отырыстарына қатысу"), ["2/2", "5/8"]);
    assert_eq!(of("Шеберлік мектебінде өткізілген отырыс"), ["0", "1"]);
    assert_eq!(of("Топтардың өнімі"), ["0", "2"]);
    assert_eq!(
        of("Талаптарға сай келетін топ жетекшілерінің үлесі"),
        ["0/1", "1/1"],
        "the course of Айгүл ended in November 2025"
    );
    assert_eq!(of("Тәлімгерлік жұбы"), ["2", "2"], "the proposed pair is none");
    assert_eq!(of("Тәлімгер"), ["2", "2"]);
    assert_eq!(of("Тәлім алушы жас маман"), ["2", "2"]);
    assert_eq!(of("Тәлімгермен кездесу"), ["0", "2"], "the draft is private");
    assert_eq!(of("Тәлімгерлік аясында сабаққа қатысу"), ["0", "2"]);
    assert_eq!(
        of("Жұмыста қалған жас мамандардың үлесі"),
        ["0/0", "1/2"],
        "Галина stayed, Ұлан was dismissed"
    );
    assert_eq!(
        of("Жылдық жоспардың орындалуы"),
        ["0/0", "0/0"],
        "plans of groups are not it"
    );
}

#[test]
fn events_publications_documents_network_and_plan_are_counted() {
    let office = year_of_work();
    let rows = rows(&annual(&office, DocumentLanguage::Kk));
    let of = |label: &str| both(&rows, label)[1].clone();
    assert_eq!(of("Өткізілген және қатысқан іс-шара, барлығы"), "5");
    assert_eq!(of("Колледж өткізген іс-шара"), "4");
    assert_eq!(of("Басқа ұйымдардың іс-шарасы"), "1");
    assert_eq!(of("Колледж өткізген іс-шара: колледжішілік"), "2");
    assert_eq!(of("Колледж өткізген іс-шара: облыстық"), "2");
    assert_eq!(of("Колледж өткізген іс-шара: республикалық"), "0");
    assert_eq!(of("Басқа ұйымдардың іс-шарасы: республикалық"), "1");
    assert!(
        !rows.contains_key("Колледж өткізген іс-шара: халықаралық"),
        "only levels that have one"
    );
    assert_eq!(of("Іс-шараларға қатысу"), "10");
    assert_eq!(of("Іс-шараларға қатысқан педагог"), "5");
    assert_eq!(of("Іс-шараларға қатысқан педагогтердің үлесі"), "5/6");
    assert_eq!(of("Іс-шараларға қатысып, есеп күні штатта жоқ педагог"), "1");
    assert_eq!(of("Жүлделі орын"), "1");
    assert_eq!(of("Жүлделі орын: республикалық"), "1");
    assert_eq!(of("Өткізілген ашық сабақ"), "1", "the planned one is not counted");
    assert_eq!(of("Сабаққа өзара қатысу"), "1");
    assert_eq!(
        of("Жинақталған іс-тәжірибе"),
        "1",
        "what is only studied is not generalised"
    );
    assert_eq!(of("Жинақталған іс-тәжірибе: облыстық"), "1");
    assert_eq!(of("Жарияланым мен әдістемелік әзірлеме, барлығы"), "2");
    assert_eq!(of("Жарияланым деңгейі: республикалық"), "1");
    assert_eq!(of("Жарияланым деңгейі: көрсетілмеген"), "1");
    assert_eq!(of("оның ішінде әдістемелік өнім"), "1");
    assert_eq!(of("Әдістемелік өнім: әдістемелік құрал"), "1");
    assert_eq!(of("Бекітілген құжат"), "1");
    assert_eq!(of("Желілік іс-шара"), "1");
    assert_eq!(of("Серіктес"), "2");
    assert_eq!(
        both(&rows, "Күшіндегі меморандум"),
        ["2", "2"],
        "the fourth held till the last day of last year"
    );
    assert_eq!(of("Желілік іс-шаралар шешімдерінің орындалған үлесі"), "1/2");
    assert_eq!(
        of("Жылдық жоспардың орындалуы"),
        "2/4",
        "the cancelled line is left out"
    );
    assert_eq!(of("оның ішінде мерзімінде орындалғаны"), "1/4");
}

/// A year is counted on its last day: what was carried out in the summer after it was not carried out then. The summer
/// itself is in no year, and the report says how much that is.
#[test]
fn what_came_after_the_year_is_not_in_it_and_is_told() {
    let work = worked();
    let office = &work.office;
    let event = |day: &str, state: &str| {
        let event = json!({ "event_kind": "event-kind-seminar", "level": "level-college", "title_kk": "Семинар",
            "start_date": day, "state": state, "reason": "карантин", "own": true, "network": true });
        office.add("event", event)
    };
    let held = event("2025-05-10", "held");
    for done in ["2025-06-10", "2025-08-10"] {
        let decision = json!({ "event": held, "text_kk": "Орындалсын", "state": "done", "done_on": done });
        office.add("decision", decision);
    }
    // Beside the seminar of July that the college has already.
    event("2025-08-20", "held");
    event("2025-08-21", "cancelled");
    let report = annual(office, DocumentLanguage::Kk);
    let share = &rows(&report)["Желілік іс-шаралар шешімдерінің орындалған үлесі"];
    assert_eq!(figure(&share.cells[4].value), "1/2", "on 30 June 2025");
    let last = office.report("r9", &year("2024-2025"), DocumentLanguage::Kk);
    let notes: Vec<String> = last.sheets[1]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Summary(cell) => Some(figure(&cell.value)),
            _ => None,
        })
        .collect();
    let wanted = "Оқу жылынан кейін (01.07.2025 – 31.08.2025) өтіп, осы есепке кірмеген іс-шара: 2.";
    assert!(notes.iter().any(|note| note == wanted), "{notes:?}");
    let decisions = office.report("r15", &year("2024-2025"), DocumentLanguage::Kk);
    let told = format!("{:?}", view(&decisions).sheets[0].blocks);
    assert!(told.contains("10.06.2025") && !told.contains("10.08.2025"));
}

#[test]
fn a_period_till_the_end_of_february_is_compared_with_one_till_its_end() {
    let days = Parameters {
        from: Some("2025-02-01".parse().expect("a day")),
        to: Some("2025-02-28".parse().expect("a day")),
        ..Parameters::default()
    };
    let report = excellent().office.report("r9", &days, DocumentLanguage::Kk);
    let head = format!("{:?}", table(&report).columns);
    assert!(head.contains("29.02.2024"), "{head}");
}

#[test]
fn figures_of_rooms_open_their_rows() {
    for office in [excellent().office, year_of_work()] {
        let denominators = opens_what_it_counts(&office);
        assert!(denominators > 8, "{denominators}");
    }
}

#[test]
fn a_count_and_its_share_have_one_numerator() {
    for office in [supported().office, excellent().office, year_of_work()] {
        let rows: Vec<Row> = table(&annual(&office, DocumentLanguage::Ru)).rows.into_iter().collect();
        let mut pairs = 0;
        for two in rows.windows(2) {
            let people = figure(&two[0].cells[3].value) == "чел.";
            if !people || two[0].cells[1].value != two[1].cells[1].value {
                continue;
            }
            for (count, share) in two[0].cells[4..6].iter().zip(&two[1].cells[4..6]) {
                let (Value::Whole { value }, Value::Percent { numerator, denominator }) = (&count.value, &share.value)
                else {
                    continue;
                };
                if *denominator == 0 {
                    continue;
                }
                assert_eq!(value, numerator, "{two:?}");
                assert_eq!(count.drill, share.drill, "{two:?}");
                pairs += 1;
            }
        }
        assert!(pairs > 6, "{pairs}");
    }
    let told = told(&annual(&supported().office, DocumentLanguage::Kk));
    let sentence = "Жыл ішінде курстан өткен педагог: 4 адам (66,7\u{a0}%); өткен жылы – 0 адам (0,0\u{a0}%).";
    assert!(told.iter().any(|text| text == sentence), "{told:#?}");
}

#[test]
fn sentences_end_with_one_stop_and_nothing_has_no_unit() {
    let told = told(&annual(&supported().office, DocumentLanguage::Ru));
    let has = |sentence: &str| assert!(told.iter().any(|text| text == sentence), "{sentence}: {told:#?}");
    has("Всего часов курсов: 348 ч.; в прошлом году – 72 ч.");
    has("Из них закрыто: 1; в прошлом году – 0.");
    assert!(told.iter().all(|text| !text.contains("..") && !text.contains("– балл")));
}

#[test]
fn figures_of_rooms_do_not_depend_on_the_language() {
    for office in [excellent().office, year_of_work()] {
        let of = |language| {
            let cells = |row: Row| {
                row.cells[4..10]
                    .iter()
                    .map(|cell| figure(&cell.value))
                    .collect::<Vec<_>>()
            };
            table(&annual(&office, language))
                .rows
                .into_iter()
                .map(cells)
                .collect::<Vec<_>>()
        };
        let kazakh = of(DocumentLanguage::Kk);
        assert!(kazakh.len() > 60, "{}", kazakh.len());
        for language in DocumentLanguage::ALL {
            assert_eq!(of(language), kazakh, "{language}");
        }
    }
}

/// The text of the report, a paragraph an entry; a table as its cells.
fn told(report: &Report) -> Vec<String> {
    let mut told = Vec::new();
    for block in &report.sheets[0].blocks {
        match block {
            Block::Heading(text) | Block::Paragraph(text) => told.push(text.clone()),
            Block::Summary(cell) => told.push(figure(&cell.value)),
            Block::Table(table) => told.extend(table.rows.iter().map(|row| {
                let cells = row.cells.iter().map(|cell| figure(&cell.value));
                cells.collect::<Vec<_>>().join(" | ")
            })),
            Block::Chart(_) => {}
        }
    }
    told
}

#[test]
fn the_text_has_every_section_and_takes_its_aim_from_the_approved_plan() {
    let office = year_of_work();
    let told = told(&annual(&office, DocumentLanguage::Kk));
    let numbered: Vec<&str> = told
        .iter()
        .filter_map(|text| text.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok()))
        .map(|(number, _)| number)
        .collect();
    let sections: Vec<String> = (1..=13).map(|number: u8| number.to_string()).collect();
    assert_eq!(numbered[..13], sections, "{told:#?}");
    assert_eq!(numbered.len(), 13 + 6, "six appendices");
    assert!(told.contains(&"7. Курстан кейінгі қолдау".to_owned()));
    let after = |label: &str| {
        let place = told.iter().position(|text| text == label).expect("the label stands");
        told[place + 1].as_str()
    };
    assert_eq!(after("Әдістемелік жұмыстың тақырыбы:"), "Бірыңғай тақырып");
    assert_eq!(after("Мақсаты:"), "Сапаны арттыру");
    assert!(after("Міндеттері:").starts_with("____"), "the plan names none");
    assert_eq!(
        after("5. Шеберлік мектебі мен шығармашылық топтар"),
        "Есепті және өткен оқу жылында бұл бағыт бойынша мәлімет енгізілмеген."
    );
    assert!(told.contains(&"облыстық | 2 | 0 | 0 | 1".to_owned()), "{told:#?}");
    assert!(told.contains(&"республикалық | 0 | 1 | 1 | 0".to_owned()), "{told:#?}");
    assert!(
        told.iter().all(|text| !text.contains("R5")),
        "appendices stand under their titles"
    );
}

#[test]
fn a_plan_that_was_not_approved_says_nothing_of_the_aim() {
    let office = excellent().office;
    let of_year = office.engine.read(|reader| {
        let sql = "SELECT id FROM academic_year WHERE start_date = '2025-09-01'";
        let id: String = reader.connection().query_row(sql, [], |row| row.get(0))?;
        Ok(id)
    });
    let plan = json!({ "kind": "methodical", "academic_year": of_year.expect("the year"), "title_kk": "Жоба", "goal_kk": "Жоба мақсаты" });
    office.add("plan", plan);
    let told = told(&annual(&office, DocumentLanguage::Kk));
    assert!(!told.contains(&"Жоба мақсаты".to_owned()));
    assert!(TODAY > "2025-09-01");
}

#[test]
fn events_of_each_level_have_a_chart() {
    let office = year_of_work();
    let shown = view(&annual(&office, DocumentLanguage::Kk));
    let charts: Vec<_> = shown.sheets[2]
        .blocks
        .iter()
        .filter_map(|block| match block {
            BlockView::Chart { chart } => Some(chart),
            _ => None,
        })
        .collect();
    assert_eq!(charts.len(), 4);
    assert_eq!(charts[3].title, "Деңгей бойынша іс-шаралар");
    assert_eq!(charts[3].categories, ["колледжішілік", "облыстық", "республикалық"]);
    assert_eq!(charts[3].series[1].values, [Some(2.0), Some(2.0), Some(1.0)]);
    let (_folder, path) = crate::workbook::saved(&office, "r9", &year("2025-2026"), DocumentLanguage::KkRu);
    let chart = crate::page::part(&path, "xl/charts/chart4.xml");
    assert!(chart.contains("<c:f>'R9 Диаграммалар'!"), "{chart}");
}

#[test]
fn the_empty_form_keeps_room_for_every_section() {
    let template = Parameters {
        template: true,
        ..year("2025-2026")
    };
    let report = year_of_work().report("r9", &template, DocumentLanguage::Ru);
    let told = told(&report);
    assert!(told.contains(&"10. Сетевое взаимодействие".to_owned()));
    assert!(
        told.iter()
            .any(|text| text.starts_with("Действующие меморандумы: ____")),
        "{told:#?}"
    );
    assert!(told.iter().all(|text| !text.contains("не внесено")));
    let cells = table(&report).rows.into_iter().flat_map(|row| row.cells[4..].to_vec());
    assert!(cells.into_iter().all(|cell| cell.value == Value::Blank));
}
