//! R12: the minutes say what was heard, who spoke and what was resolved, in one language or in two.

use sheberlik_reports::{DocumentLanguage, Parameters};

use crate::college::year;
use crate::excellence::excellent;
use crate::figures::tables;
use crate::groups::{bodies, sentences};

#[test]
fn minutes_name_those_present_and_every_decision_with_its_term() {
    let college = excellent();
    let report = college.of("r12", &college.session, DocumentLanguage::Kk);
    let sheet = &report.sheets[0];
    assert_eq!(
        sheet.title,
        ["«Дуалды оқыту» шығармашылық тобы отырысының", "№ 2 хаттамасы"]
    );
    assert!(sheet.approval.is_none());
    let text = sentences(&report, "minutes");
    for wanted in [
        "Күні: 2025 жылғы 20 қараша, 15:00",
        "Өткен орны: 204-кабинет",
        "Төраға: А.С.\u{a0}Айгүлова",
        "Қатысқандар: А.С.\u{a0}Айгүлова, Ә.\u{a0}Әлиева",
        "Себепті қатыспағандар: О.\u{a0}Омаров",
        "Қатысқаны: 2, белгіленгені: 3",
        "Шақырылғандар: кәсіпорын өкілі",
        "КҮН ТӘРТІБІ",
        "1. Дуалды сабақтың кезеңдері (А.С.\u{a0}Айгүлова)",
        "1. ТЫҢДАЛДЫ:",
        "А.С.\u{a0}Айгүлова – Кәсіпорындағы сабақтың үш кезеңін көрсетті.",
        "СӨЙЛЕДІ:",
        "Әлиева Ә.: өз тобында қолданып көреді.",
        "ШЕШІМ ҚАБЫЛДАНДЫ:",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let all = tables(&report, "minutes");
    assert_eq!(
        bodies(&all[0]),
        [["1", "Сабақ үлгісін топ қорына қосу.", "Ә.\u{a0}Әлиева", "2025-12-01"]]
    );
    assert_eq!(
        bodies(&all[1]),
        [["1", "Келесі отырысты өткізу.", "топ жетекшісі", "2026-06-20"]],
        "a decision of no question stands too"
    );
    let posts: Vec<&str> = sheet
        .signatures
        .iter()
        .map(|signature| signature.post.as_str())
        .collect();
    assert_eq!(posts, ["Төраға", "Хатшы"]);
    assert_eq!(report.data[0].rows.len(), 2);
    assert_eq!(report.data[1].rows.len(), 3);
}

#[test]
fn bilingual_minutes_have_both_heads_and_both_texts_if_asked() {
    let college = excellent();
    let both = DocumentLanguage::KkRu;
    let once = sentences(&college.of("r12", &college.session, both), "minutes");
    assert!(
        once.contains("1. ТЫҢДАЛДЫ / СЛУШАЛИ:") && once.contains("ШЕШІМ ҚАБЫЛДАНДЫ / РЕШИЛИ:"),
        "{once}"
    );
    assert!(
        !once.contains("Показала три этапа"),
        "what fills a form is not doubled unless asked for"
    );
    let asked = Parameters {
        of: Some(college.session.clone()),
        both_spellings: true,
        ..Parameters::default()
    };
    let twice = sentences(&college.office.report("r12", &asked, both), "minutes");
    assert!(
        twice.contains("үш кезеңін көрсетті.") && twice.contains("Показала три этапа"),
        "{twice}"
    );
    let russian = sentences(&college.of("r12", &college.session, DocumentLanguage::Ru), "minutes");
    assert!(russian.contains("Показала три этапа") && !russian.contains("ТЫҢДАЛДЫ"));
}

#[test]
fn minutes_of_a_period_are_those_of_sessions_that_were_held() {
    let college = excellent();
    let report = college.office.report("r12", &year("2025-2026"), DocumentLanguage::Kk);
    assert_eq!(
        report.sheets.len(),
        4,
        "the School, two of Dual training, the young-teacher school"
    );
    assert_eq!(report.sheets[0].title[0], "«Шеберлік мектебі»");
}
