//! Answers to what a workbook asks, given on the review.
#![allow(missing_docs)]

mod common;

use common::{Desk, sheet};
use sheberlik_core::{Language, Progress};
use sheberlik_import::{RowAnswer, Session};

/// Of several people of one line each has an answer of its own.
#[test]
fn an_answer_goes_to_the_person_of_the_line_that_it_names() {
    let desk = Desk::new();
    let lines = [
        "Мероприятие|Дата проведения|Уровень|Форма проведения|Участники",
        "Семинар «Оценивание»|14.10.2025|колледж|семинар|Касенова Е.Т., Ким Е.Г., Шаяхметова А.",
    ];
    let mut session = desk.open(&sheet(&desk, "events.xlsx", &lines));
    let asked = |session: &Session| -> Vec<(u32, String)> {
        let items = &session.review(Language::Ru).sheets[0].items;
        let question =
            |item: &sheberlik_import::session::ItemView| Some((item.row, item.question.as_ref()?.text.clone()));
        items.iter().filter_map(question).collect()
    };
    let name = session.review(Language::Ru).sheets[0].name.clone();
    let before = asked(&session);
    assert_eq!(before.len(), 3, "{before:?}");
    let (second, spelling) = before[1].clone();
    session
        .answer(
            &desk.engine,
            &desk.context,
            &name,
            second,
            RowAnswer::Skip,
            &Progress::silent(),
        )
        .expect("it is answered");
    let after: Vec<String> = asked(&session).into_iter().map(|(_, text)| text).collect();
    assert_eq!(after.len(), 2);
    assert!(!after.contains(&spelling), "{after:?}");
}
