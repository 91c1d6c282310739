//! A small college with a year of work: events, publications, network, documents, decisions, plans. Everything that the
//! tests count by hand stands here.

use serde_json::{Value, json};

use crate::college::{Office, TODAY, small};
use crate::support::call;

/// The college with its year 2025–2026.
pub struct Work {
    pub office: Office,
    pub conference: String,
    pub recommendation: String,
    pub plan: String,
    pub control: String,
    year: String,
}

impl Work {
    fn add(&self, record: &str, values: Value) -> String {
        self.office.add(record, values)
    }

    fn person(&self, place: usize) -> &str {
        &self.office.people[place]
    }
}

/// The college of [`crate::college::small`] on 15 June 2026:
/// - Held events: a conference of the oblast (own, network, 20–21.11.2025; Айгүл speaks and moderates, Әлия speaks, Омар
///   listens), its section (Қайрат listens), a contest of the republic (others'; Айгүл first, Омар without a result), a
///   master class of the college (Әлия gives it, Галина listens): 4 events, 3 own, 9 participations, 5 teachers. An open
///   lesson is planned, a seminar cancelled, a webinar moved, one was held the summer before
/// - Publications: an article of Айгүл and Әлия (republic, 2026), a manual of Айгүл (no level); one of 2024
/// - Decisions: of the conference one done in time, one overdue; of the methodical council one late, one cancelled, one
///   open; one open since May 2025, and one of then that was done before the year
/// - Memoranda: expiring (3 obligations: done, overdue, cancelled), open-ended (1 open), a draft; one that ended before
/// - Documents: an act that ended on 31.01.2026 and the one in its place, which agrees with a law; a recommendation compared
///   with the ended act; an algorithm that waits; a manual whose review is late; one withdrawn in 2019
/// - Plan: 5 lines in 2 sections: done by hand, overdue, monthly, moved, cancelled
pub fn worked() -> Work {
    let office = small();
    let year = office.add(
        "academic_year",
        json!({ "label": "2025–2026", "start_date": "2025-09-01", "end_date": "2026-06-30" }),
    );
    let mut work = Work {
        office,
        conference: String::new(),
        recommendation: String::new(),
        plan: String::new(),
        control: String::new(),
        year,
    };
    let partners = partners(&work);
    work.conference = events(&work, &partners);
    others(&work);
    bank(&work);
    decisions(&work);
    network(&work, &partners);
    work.recommendation = documents(&work);
    (work.plan, work.control) = plans(&work);
    work
}

fn partners(work: &Work) -> [String; 2] {
    [
        work.add(
            "partner",
            json!({ "name_kk": "Арқа колледжі", "name_ru": "Колледж Арка", "kind": "college", "region": "Қостанай" }),
        ),
        work.add(
            "partner",
            json!({ "name_kk": "№ 12 мектеп", "name_ru": "Школа № 12", "kind": "leading_school", "network_role": "жетекші" }),
        ),
    ]
}

fn events(work: &Work, partners: &[String; 2]) -> String {
    let conference = work.add(
        "event",
        json!({
            "event_kind": "event-kind-conference", "level": "level-oblast", "title_kk": "Кәсіби білім: тәжірибе және болашақ",
            "title_ru": "Профессиональное образование: опыт и будущее", "start_date": "2025-11-20", "end_date": "2025-11-21",
            "own": true, "network": true, "state": "summed_up", "partners": partners, "host": partners[0], "place": "мәжіліс залы",
            "participants_total": 120, "participants_approximate": true, "participants_own": 8, "document_number": "Бұйрық № 115",
            "aim_kk": "Тәжірибе алмасу", "aim_ru": "Обмен опытом", "summary_kk": "Ұсыныстар жоспарға енгізілді.",
        }),
    );
    let section = work.add(
        "event",
        json!({
            "event_kind": "event-kind-seminar", "level": "level-oblast", "title_kk": "Цифрлық секция", "title_ru": "Цифровая секция",
            "start_date": "2025-11-20", "own": true, "state": "held", "parent": conference,
        }),
    );
    for (event, place, role, result) in [
        (&conference, 0, "speaker", Some("diploma")),
        (&conference, 0, "moderator", None),
        (&conference, 1, "speaker", None),
        (&conference, 4, "listener", None),
        (&section, 3, "listener", None),
    ] {
        let paper = result.map(|_| "№ 7");
        let values = json!({ "event": event, "person": work.person(place), "role": role, "result": result,
            "topic_kk": "Дуалды сабақ", "topic_ru": "Дуальное занятие", "document_number": paper });
        work.add("participation", values);
    }
    work.add(
        "programme_item",
        json!({ "event": conference, "time": "10:00", "title_kk": "Ашылуы", "title_ru": "Открытие", "speaker": work.person(0) }),
    );
    work.add(
        "event_guest",
        json!({ "event": conference, "name": "Қонақов Асан", "organisation": "Арқа колледжі", "role": "speaker" }),
    );
    for (name, number, approximate) in [("мектептер", 33, false), ("педагогтер", 910, true)] {
        work.add(
            "event_figure",
            json!({ "event": conference, "name_kk": name, "name_ru": name, "number": number, "approximate": approximate }),
        );
    }
    for kind in ["praise", "suggestion"] {
        work.add(
            "feedback",
            json!({ "event": conference, "kind": kind, "text": "Жыл сайын өткізу керек." }),
        );
    }
    work.add(
        "event_link",
        json!({ "event": conference, "kind": "press", "title": "Облыстық газет", "date": "2025-11-25" }),
    );
    conference
}

/// The other events and a mutual visit.
fn others(work: &Work) {
    let event = |kind: &str, level: &str, title: &str, day: &str, state: &str, own: bool| {
        let reason = ["moved", "cancelled"].contains(&state).then_some("карантин");
        work.add(
            "event",
            json!({
                "event_kind": format!("event-kind-{kind}"), "level": format!("level-{level}"), "title_kk": title, "title_ru": title,
                "start_date": day, "state": state, "own": own, "reason": reason,
            }),
        )
    };
    let contest = event(
        "skill-contest",
        "republic",
        "Үздік педагог",
        "2026-03-10",
        "held",
        false,
    );
    let class = event("master-class", "college", "Топтық жұмыс", "2026-02-05", "held", true);
    event("open-lesson", "college", "Ашық сабақ", "2026-06-20", "planned", true);
    event("seminar", "college", "Семинар", "2026-01-15", "cancelled", true);
    event("webinar", "international", "Вебинар", "2026-04-15", "moved", false);
    event("seminar", "college", "Былтырғы семинар", "2025-07-10", "held", true);
    for (event, place, role, result) in [
        (&contest, 0, "contestant", "first"),
        (&contest, 4, "contestant", "none"),
        (&class, 1, "master_class", "none"),
        (&class, 2, "listener", "none"),
    ] {
        work.add(
            "participation",
            json!({ "event": event, "person": work.person(place), "role": role, "result": result }),
        );
    }
    for (kind, state) in [("mutual", "shared"), ("mutual", "draft"), ("mentoring", "shared")] {
        work.add(
            "lesson_visit",
            json!({ "visitor": work.person(0), "teacher": work.person(1), "date": "2025-12-10", "kind": kind, "state": state,
                "course_year": 2, "student_group": "МТ-21", "topic": "Бөлшектер", "conclusion": "Жақсы" }),
        );
    }
}

fn bank(work: &Work) {
    let (first, second) = (work.person(0), work.person(1));
    work.add(
        "publication",
        json!({ "kind": "article", "title_kk": "Дуалды оқыту", "title_ru": "Дуальное обучение",
        "authors": [first, second], "date": "2026-01", "level": "level-republic", "publisher": "«Кәсіби білім»" }),
    );
    work.add(
        "publication",
        json!({ "kind": "manual", "title_kk": "Нұсқаулар", "title_ru": "Указания", "authors": [first],
        "date": "2025-10-05", "reviewed_by": "әдістемелік кеңес, № 2" }),
    );
    work.add(
        "publication",
        json!({ "kind": "article", "title_kk": "Ескі мақала", "authors": [first], "date": "2024-05" }),
    );
    work.add("experience_generalisation", json!({ "person": first, "topic_kk": "Дуалды сабақ", "topic_ru": "Дуальное занятие",
        "level": "level-oblast", "stage": "heard", "term": "2026-03", "heard_on": "2026-03-01", "protocol_number": "4" }));
    work.add(
        "experience_generalisation",
        json!({ "person": work.person(4), "topic_kk": "Модуль", "stage": "study" }),
    );
    work.add(
        "experience_generalisation",
        json!({ "person": second, "topic_kk": "Кейінгі", "stage": "study", "term": "2027-01" }),
    );
}

fn decisions(work: &Work) {
    let council = |day: &str, number: i64| {
        work.add(
            "session",
            json!({ "body": "methodical_council", "council_year": work.year, "number": number, "date": day, "topic_kk": "Жоспар",
                "state": "held" }),
        )
    };
    let decision = |owner: &str, id: &str, due: Option<&str>, state: &str, done: Option<&str>| {
        work.add(
            "decision",
            json!({ owner: id, "text_kk": "Орындалсын", "text_ru": "Исполнить", "due": due, "state": state, "done_on": done,
                "responsible": work.person(0) }),
        );
    };
    let (now, before) = (council("2025-09-05", 1), council("2025-05-20", 5));
    decision(
        "event",
        &work.conference,
        Some("2025-12-20"),
        "done",
        Some("2025-12-15"),
    );
    decision("event", &work.conference, Some("2026-05-01"), "open", None);
    decision("session", &now, Some("2025-10-01"), "done", Some("2025-10-05"));
    decision("session", &now, None, "cancelled", None);
    decision("session", &now, Some("2026-06-30"), "open", None);
    decision("session", &before, None, "open", None);
    decision("session", &before, None, "done", Some("2025-06-01"));
}

fn network(work: &Work, [college, school]: &[String; 2]) {
    let memorandum = |number: &str, values: Value| {
        let mut all = json!({ "number": number, "subject_kk": "Тәжірибе алмасу", "subject_ru": "Обмен опытом" });
        all.as_object_mut()
            .expect("an object")
            .extend(values.as_object().expect("an object").clone());
        work.add("memorandum", all)
    };
    let expiring = memorandum(
        "1",
        json!({ "date": "2024-09-01", "valid_from": "2024-09-01", "valid_to": "2026-07-31", "parties": [college] }),
    );
    let open = memorandum("2", json!({ "date": "2025-10-01", "parties": [school] }));
    memorandum("3", json!({ "state": "draft", "parties": [school] }));
    memorandum(
        "4",
        json!({ "date": "2023-01-10", "valid_from": "2023-01-10", "valid_to": "2025-06-30", "parties": [college] }),
    );
    for (of, state, due, done) in [
        (&expiring, "done", "2025-12-01", Some("2025-11-20")),
        (&expiring, "open", "2026-01-01", None),
        (&expiring, "cancelled", "2026-02-01", None),
        (&open, "open", "2026-12-01", None),
    ] {
        work.add(
            "obligation",
            json!({ "memorandum": of, "text_kk": "Семинар өткізу", "state": state, "due": due, "done_on": done }),
        );
    }
    let community = work.add(
        "network_community",
        json!({ "name_kk": "Бірлестік", "leader": school, "since": "2025-09-01" }),
    );
    for partner in [college, school] {
        work.add(
            "network_member",
            json!({ "network_community": community, "partner": partner }),
        );
    }
    work.add(
        "resource",
        json!({ "title_kk": "Сабақ үлгісі", "kind": "lesson_plan", "event": work.conference }),
    );
    work.add(
        "study_visit",
        json!({ "title_kk": "Сапар", "place": "Қостанай", "host": college, "start_date": "2026-04-10",
        "team": [work.person(0), work.person(4)] }),
    );
}

fn documents(work: &Work) -> String {
    let document = |kind: &str, title: &str, values: Value| {
        let mut all = json!({ "document_kind": format!("document-kind-{kind}"), "title_kk": title, "title_ru": title });
        all.as_object_mut()
            .expect("an object")
            .extend(values.as_object().expect("an object").clone());
        work.add("document", all)
    };
    let law = document(
        "legal-act",
        "Заң",
        json!({ "number": "1", "date": "2020-01-01", "state": "in_force" }),
    );
    let old = document(
        "regulation",
        "Ескі ереже",
        json!({ "number": "ЕР-1/2020", "date": "2020-09-01", "state": "superseded", "effective_to": "2026-01-31" }),
    );
    let new = document(
        "regulation",
        "Жаңа ереже",
        json!({ "number": "ЕР-1/2026", "date": "2026-02-01", "state": "in_force",
        "effective_from": "2026-02-01", "supersedes": old, "override_reason": "шұғыл" }),
    );
    let recommendation = document(
        "recommendation",
        "Ұсынымдар",
        json!({ "number": "ӘҰ-1/2025", "date": "2025-10-10",
        "state": "in_force", "authors": [work.person(1)], "override_reason": "шұғыл" }),
    );
    document("algorithm", "Алгоритм", json!({ "state": "coordination" }));
    document(
        "manual",
        "Құрал",
        json!({ "date": "2025-12-01", "state": "in_force", "review_due": "2026-05-01" }),
    );
    document(
        "order",
        "Ескі бұйрық",
        json!({ "date": "2019-01-01", "state": "withdrawn", "end_reason": "ескірді" }),
    );
    for (of, act, day) in [(&recommendation, &old, "2025-10-01"), (&new, &law, "2026-01-20")] {
        work.add(
            "coordination",
            json!({ "document": of, "act": act, "verdict": "consistent", "date": day, "person": work.person(0) }),
        );
    }
    work.add(
        "approval",
        json!({ "document": recommendation, "rank": 1, "step": "considered", "body": "әдістемелік кеңес",
        "protocol_number": "2", "date": "2025-10-05" }),
    );
    work.add(
        "approval",
        json!({ "document": recommendation, "rank": 2, "step": "agreed", "body": "заңгер" }),
    );
    recommendation
}

fn plans(work: &Work) -> (String, String) {
    let plan = |kind: &str, kk: &str, ru: &str| {
        work.add("plan", json!({ "kind": kind, "academic_year": work.year, "title_kk": kk, "title_ru": ru, "goal_kk": "Сапаны арттыру",
            "goal_ru": "Повысить качество", "topic_kk": "Бірыңғай тақырып" }))
    };
    let methodical = plan("methodical", "Әдістемелік жоспар", "Методический план");
    let section = |rank: i64, kk: &str, ru: &str| {
        work.add(
            "plan_section",
            json!({ "plan": methodical, "rank": rank, "title_kk": kk, "title_ru": ru }),
        )
    };
    let sections = [
        section(1, "Ұйымдастыру жұмысы", "Организационная работа"),
        section(2, "Тәжірибе тарату", "Распространение опыта"),
    ];
    let line = |section: usize, rank: i64, values: Value| {
        let mut all = json!({ "plan": methodical, "plan_section": sections[section], "rank": rank, "activity_kk": format!("{rank}-іс"),
            "activity_ru": format!("Дело {rank}"), "event_kind": "event-kind-seminar", "completion_form": "completion-form-plan",
            "roles": ["responsible-role-methodist"] });
        all.as_object_mut()
            .expect("an object")
            .extend(values.as_object().expect("an object").clone());
        work.add("plan_item", all)
    };
    let done = line(
        0,
        1,
        json!({ "term_kind": "on", "term_from": "2025-09", "responsible": work.person(0) }),
    );
    line(
        0,
        2,
        json!({ "term_kind": "between", "term_from": "2025-10", "term_to": "2025-11" }),
    );
    line(1, 1, json!({ "term_kind": "monthly" }));
    let moved = line(1, 2, json!({ "term_kind": "on", "term_from": "2026-03" }));
    let written = json!({ "term_kind": "on", "term_from": "2026-04", "term_text": "сәуірдің екінші жартысы" });
    let cancelled = line(1, 3, written);
    let step = |day: &str, name: &str, request: Value| call(&work.office, day, name, request);
    step("2025-08-28", "plan_submit", json!({ "id": methodical }));
    step(
        "2025-08-29",
        "plan_agree",
        json!({ "id": methodical, "body": "әдістемелік кеңес", "protocol_number": "1", "date": "2025-08-29" }),
    );
    step(
        "2025-08-30",
        "plan_approve",
        json!({ "id": methodical, "date": "2025-08-30", "approved_by": "директор" }),
    );
    step(
        "2025-09-20",
        "plan_item_done",
        json!({ "ids": [done], "on": "2025-09-20", "mark": "бұйрық шықты" }),
    );
    step(
        "2026-03-30",
        "plan_item_move",
        json!({ "ids": [moved], "term_kind": "on", "term_from": "2026-06-25", "reason": "карантин" }),
    );
    step(
        "2026-04-01",
        "plan_item_cancel",
        json!({ "ids": [cancelled], "reason": "қажет емес" }),
    );
    let control = plan("internal_control", "Бақылау жоспары", "План контроля");
    work.add("plan_item", json!({ "plan": control, "activity_kk": "Журналдар", "activity_ru": "Журналы", "control_kind": "thematic",
        "control_aim": "Толтыру сапасы", "control_object": "журналдар", "control_method": "тексеру", "hearing_place": "әдістемелік кеңес",
        "control_decision": "кемшілікті жою", "second_control": "2026-05", "term_kind": "on", "term_from": "2025-12" }));
    assert!(TODAY > "2026-04-01");
    (methodical, control)
}
