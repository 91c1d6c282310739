//! A small college with its School, groups, sessions and mentoring. Everything that the tests count by hand stands here.

use serde_json::{Value, json};
use sheberlik_reports::{DocumentLanguage, Parameters, Report};

use crate::college::{Office, small};

/// The college with what the forms of groups and mentoring are about.
pub struct Excellence {
    pub office: Office,
    pub school_year: String,
    /// Dual training, 2025–2026.
    pub dual: String,
    /// Information technologies, 2025–2026.
    pub digital: String,
    /// The young-teacher school, 2025–2026.
    pub young: String,
    /// The second session of Dual training.
    pub session: String,
    /// The pair of Айгүл and Іңкәр.
    pub pair: String,
    /// A visit that was shared, and a draft.
    pub visit: String,
    pub draft: String,
}

impl Excellence {
    /// A form of one record.
    pub fn of(&self, code: &str, id: &str, language: DocumentLanguage) -> Report {
        let asked = Parameters {
            of: Some(id.to_owned()),
            ..Parameters::default()
        };
        self.office.report(code, &asked, language)
    }
}

/// All members of all groups were there but for these: Әлия missed the first session, Омар the second with a reason.
struct Sessions {
    first: String,
    second: String,
}

fn with(mut values: Value, rest: Value) -> Value {
    let rest = rest.as_object().expect("an object").clone();
    values.as_object_mut().expect("an object").extend(rest);
    values
}

/// The college of [`small`] on 15 June 2026, academic year 2025–2026:
/// - School: Айгүл (leader), Қайрат; one line of the plan, one session held
/// - Dual training, founded 2023: head Айгүл (practice since 01.09.2020: 5 years; course of 14.11.2025, 72 h). Members of
///   the year Айгүл (secretary), Әлия (ground: мектепке дейінгі тәрбие), Омар (left 31.01.2026): 3. Plan: 4 lines, 1 organising
///   done, 2 practical (one done, one moved), 1 closing. Sessions: theory held 2 h (3 marks, 2 present), master class held 3 h
///   (3 marks, 2 present, Омар excused; Айгүл 2 h), results planned, visit cancelled. Products 2. Last year: Айгүл and Омар, one session
///   held with 2 of 2
/// - Information technologies: members Әлия, Галина; no session
/// - School of the young teacher: members Іңкәр, Галина; one session held, Іңкәр there, Галина absent
/// - Unique teachers over the three: Айгүл, Әлия, Омар, Галина, Іңкәр: 5 of 7 memberships; in two or more: Әлия, Галина
/// - Practice: Әлия learns dual training since 01.09.2024, applies since 01.02.2026: began this year; Омар applies since 2019
/// - Mentoring: Айгүл – Іңкәр (order 01.09.2025): plan 3 lines (one cancelled), 2 shared meetings (45 + 60 minutes) and a draft, one
///   visit each way and a draft; diagnosis entry 2 and 3, closing 4 and 4: gain 1.5. Қайрат – Галина: no contacts, no
///   diagnosis. Айгүл – Әлия: proposed. Last year Қайрат – Галина since 01.10.2024 and Айгүл – Ұлан since 02.09.2024: a
///   year passed in this year for both, Ұлан was dismissed on 01.06.2025
pub fn excellent() -> Excellence {
    let office = small();
    let person = |place: usize| office.people[place].clone();
    let year = |label: &str, first: &str, last: &str| {
        office.add(
            "academic_year",
            json!({ "label": label, "start_date": first, "end_date": last }),
        )
    };
    let last_year = year("2024–2025", "2024-09-01", "2025-06-30");
    let this_year = year("2025–2026", "2025-09-01", "2026-06-30");
    let school = office.add(
        "school",
        json!({
            "name_kk": "Шеберлік мектебі", "name_ru": "Школа мастерства", "name_en": "School of Excellence",
            "short_name_kk": "ШМ", "leader": person(0), "regulation_number": "1", "regulation_date": "2023-09-01",
        }),
    );
    for (place, role) in [(0, "leader"), (3, "member")] {
        let values = json!({ "school": school, "person": person(place), "since": "2023-09-01", "role": role, "basis": "жоғары санат" });
        office.add("school_membership", values);
    }
    let school_year = office.add(
        "school_year",
        json!({ "school": school, "academic_year": this_year, "goal_kk": "Озық тәжірибені тарату", "goal_ru": "Распространение опыта", "plan_approved_on": "2025-09-10", "plan_protocol": "1" }),
    );
    office.add(
        "plan_item",
        json!({ "school_year": school_year, "rank": 1, "stage": "organising", "form": "theory",
        "activity_kk": "Топтардың жоспарын бекіту", "activity_ru": "Утвердить планы групп", "term_from": "2025-09" }),
    );
    office.add(
        "session",
        json!({ "school_year": school_year, "number": 1, "date": "2025-09-12", "hours": 1, "kind": "theory",
        "topic_kk": "Жоспарларды қарау", "topic_ru": "Рассмотрение планов", "state": "held" }),
    );
    let group = |kk: &str, ru: &str, en: &str, rest: Value| {
        let base = json!({ "school": school, "name_kk": kk, "name_ru": ru, "name_en": en, "state": "active", "founded_on": "2023-09-05" });
        office.add("creative_group", with(base, rest))
    };
    let dual_group = group(
        "Дуалды оқыту",
        "Дуальное обучение",
        "Dual Training",
        json!({ "technology": "technology-dual", "order_number": "15-ш", "order_date": "2023-09-05", "regulation_number": "3",
            "regulation_date": "2023-09-01", "regulation_approved_on": "2023-09-04" }),
    );
    let digital_group = group(
        "Ақпараттық технологиялар",
        "Информационные технологии",
        "Information Technologies",
        json!({ "technology": "technology-it" }),
    );
    let young_group = group(
        "Жас өркен",
        "Молодая поросль",
        "Young Shoots",
        json!({ "kind": "young_teacher_school" }),
    );
    let page = |group: &str, year: &str, rest: Value| {
        let base = json!({ "creative_group": group, "academic_year": year });
        office.add("group_year", with(base, rest))
    };
    let before = page(
        &dual_group,
        &last_year,
        json!({ "topic_kk": "Дуалды оқытуға дайындық", "state": "summed_up" }),
    );
    let dual = page(
        &dual_group,
        &this_year,
        json!({
            "topic_kk": "Кәсіпорынмен бірге оқыту", "topic_ru": "Обучение вместе с предприятием",
            "goal_kk": "Дуалды оқытуды бар топқа енгізу", "goal_ru": "Внедрить дуальное обучение во всех группах",
            "tasks_kk": "1) оқу жоспарын қайта қарау\n2) тәлімгерлермен келісу", "expected_result_kk": "Үш мамандықта жоспар бекітілді",
            "summary_kk": "Жоспар негізінен орындалды.", "difficulties_kk": "Кәсіпорындардың уақыты аз.",
            "next_tasks_kk": "Тағы екі кәсіпорынмен келісу.", "plan_approved_on": "2025-09-10", "plan_protocol": "1", "state": "running",
        }),
    );
    let digital = page(&digital_group, &this_year, json!({}));
    let young = page(&young_group, &this_year, json!({ "goal_kk": "Бейімделуге көмек" }));
    office.add(
        "headship",
        json!({ "creative_group": dual_group, "person": person(0), "since": "2023-09-05", "order_number": "15-ш",
            "override_reason": "Топты құрған педагог" }),
    );
    let member = |group: &str, place: usize, since: &str, rest: Value| {
        let base = json!({ "creative_group": group, "person": person(place), "since": since });
        office.add("group_membership", with(base, rest));
    };
    member(&dual_group, 0, "2023-09-05", json!({ "role": "secretary" }));
    member(
        &dual_group,
        1,
        "2025-09-01",
        json!({ "reason": "мектепке дейінгі тәрбие" }),
    );
    member(
        &dual_group,
        4,
        "2023-09-05",
        json!({ "until": "2026-01-31", "end_reason": "өз өтініші" }),
    );
    member(
        &digital_group,
        1,
        "2025-09-01",
        json!({ "role": "other", "role_text": "«Platonus» жүйесінің маманы" }),
    );
    member(&digital_group, 2, "2025-10-01", json!({}));
    member(&young_group, 5, "2025-09-01", json!({}));
    member(&young_group, 2, "2025-09-01", json!({}));
    practice(&office);
    plan(&office, &dual);
    let sessions = sessions(&office, &dual, &before);
    minutes(&office, &sessions.second);
    products(&office, &dual);
    let first = office.add(
        "session",
        json!({ "group_year": young, "number": 1, "date": "2025-10-15", "hours": 2, "kind": "consultation", "topic_kk": "Күнтізбелік жоспар", "state": "held" }),
    );
    for (place, mark) in [(5, "present"), (2, "absent")] {
        office.add(
            "attendance",
            json!({ "session": first, "person": person(place), "mark": mark }),
        );
    }
    assert!(!sessions.first.is_empty());
    let (pair, visit, draft) = mentoring(&office, &last_year, &this_year);
    Excellence {
        school_year,
        dual,
        digital,
        young,
        session: sessions.second,
        pair,
        visit,
        draft,
        office,
    }
}

fn practice(office: &Office) {
    let row = |place: usize, level: &str, since: &str, until: Option<&str>| {
        office.add(
            "technology_experience",
            json!({ "person": office.people[place], "technology": "technology-dual", "level": level, "since": since, "until": until, "proof": "бұйрық" }),
        );
    };
    row(0, "shares", "2020-09-01", None);
    row(1, "learning", "2024-09-01", Some("2026-01-31"));
    row(1, "applies", "2026-02-01", None);
    row(4, "applies", "2019-09-01", None);
    let programmes = office.engine.read(|reader| {
        let found: String = reader.connection().query_row(
            "SELECT id FROM course_programme WHERE title_kk LIKE 'Дуалды%'",
            [],
            |row| row.get(0),
        )?;
        Ok(found)
    });
    let programme = programmes.expect("the programme of dual training");
    office.change(
        "course_programme",
        &programme,
        json!({ "technologies": ["technology-dual"] }),
    );
}

fn plan(office: &Office, page: &str) {
    let line = |rank: i64, stage: &str, form: &str, kk: &str, ru: &str, rest: Value| {
        let base = json!({ "group_year": page, "rank": rank, "stage": stage, "form": form, "activity_kk": kk, "activity_ru": ru });
        office.add("plan_item", with(base, rest));
    };
    line(
        1,
        "organising",
        "theory",
        "Топ құрамын бекіту",
        "Утвердить состав группы",
        json!({
        "term_from": "2025-09", "responsible": office.people[0], "state": "done", "done_on": "2025-09-10", "expected_result_kk": "бұйрық" }),
    );
    line(
        2,
        "practical",
        "master_class",
        "Шеберлік сыныбын өткізу",
        "Провести мастер-класс",
        json!({
        "term_from": "2025-11-01", "term_to": "2025-11-30", "responsible_text": "топ мүшелері", "state": "done", "done_on": "2025-11-20" }),
    );
    line(
        3,
        "practical",
        "consultation",
        "Оқу жоспары бойынша кеңес",
        "Консультация по учебному плану",
        json!({
        "state": "moved", "reason": "кәсіпорын бос емес" }),
    );
    line(
        4,
        "closing",
        "results",
        "Жылды қорытындылау",
        "Подвести итоги года",
        json!({ "term_from": "2026-06" }),
    );
}

fn sessions(office: &Office, dual: &str, before: &str) -> Sessions {
    let session = |page: &str, number: i64, day: &str, kind: &str, rest: Value| {
        let base = json!({ "group_year": page, "number": number, "date": day, "kind": kind, "topic_kk": format!("{number}-отырыс"), "topic_ru": format!("Занятие {number}") });
        office.add("session", with(base, rest))
    };
    let first = session(dual, 1, "2025-10-10", "theory", json!({ "hours": 2, "state": "held" }));
    let second = session(
        dual,
        2,
        "2025-11-20",
        "master_class",
        json!({
            "hours": 3, "state": "held", "start_time": "15:00", "place": "204-кабинет", "chair": office.people[0],
            "secretary": office.people[1], "invited": "кәсіпорын өкілі",
        }),
    );
    session(dual, 3, "2026-06-20", "results", json!({}));
    session(
        dual,
        4,
        "2026-03-10",
        "visit",
        json!({ "state": "cancelled", "cancel_reason": "карантин" }),
    );
    let old = session(
        before,
        1,
        "2025-02-10",
        "theory",
        json!({ "hours": 2, "state": "held" }),
    );
    for (session, place, mark, hours) in [
        (&first, 0, "present", None),
        (&first, 1, "absent", None),
        (&first, 4, "present", None),
        (&second, 0, "present", Some(2)),
        (&second, 1, "present", None),
        (&second, 4, "excused", None),
        (&old, 0, "present", None),
        (&old, 4, "present", None),
    ] {
        let values = json!({ "session": session, "person": office.people[place], "mark": mark, "hours": hours });
        office.add("attendance", values);
    }
    Sessions { first, second }
}

fn minutes(office: &Office, session: &str) {
    let question = office.add("agenda_item", json!({
        "session": session, "rank": 1, "title_kk": "Дуалды сабақтың кезеңдері", "title_ru": "Этапы дуального занятия",
        "speaker": office.people[0], "heard_kk": "Кәсіпорындағы сабақтың үш кезеңін көрсетті.",
        "heard_ru": "Показала три этапа занятия на предприятии.", "spoke_kk": "Әлиева Ә.: өз тобында қолданып көреді.",
        "spoke_ru": "Алиева А.: попробует в своей группе.",
    }));
    office.add(
        "agenda_item",
        json!({ "session": session, "rank": 2, "title_kk": "Әр түрлі мәселе", "title_ru": "Разное" }),
    );
    office.add("decision", json!({
        "session": session, "agenda_item": question, "rank": 1, "text_kk": "Сабақ үлгісін топ қорына қосу.",
        "text_ru": "Добавить образец занятия в банк группы.", "responsible": office.people[1], "due": "2025-12-01", "state": "done", "done_on": "2025-11-28",
    }));
    office.add("decision", json!({
        "session": session, "rank": 2, "text_kk": "Келесі отырысты өткізу.", "text_ru": "Провести следующее занятие.", "responsible_text": "топ жетекшісі", "due": "2026-06-20",
    }));
}

fn products(office: &Office, page: &str) {
    office.add("group_product", json!({ "group_year": page, "kind": "programme", "title_kk": "Дуалды оқыту бағдарламасы", "title_ru": "Программа дуального обучения",
        "authors": [office.people[0], office.people[1]], "date": "2026-02-01", "used_in": "2-курс" }));
    office.add("group_product", json!({ "group_year": page, "kind": "test", "title_kk": "Қауіпсіздік тесті", "title_ru": "Тест по безопасности" }));
    office.add("member_result", json!({ "group_year": page, "person": office.people[0], "level": "shares", "mastered": true, "analysis": "Шеберлік сыныбын өткізді." }));
    for (place, technology, day, state) in [
        (1, Some("technology-dual"), "2026-02-10", "verified"),
        (1, None, "2026-03-10", "verified"),
        (0, Some("technology-dual"), "2025-06-01", "verified"),
        (0, Some("technology-dual"), "2026-04-01", "submitted"),
        (3, Some("technology-dual"), "2026-04-01", "verified"),
    ] {
        office.add("evidence", json!({ "person": office.people[place], "kind": "evidence-kind-open-lesson", "level": "level-college",
            "date": day, "state": state, "technology": technology, "title_kk": format!("ашық сабақ {day}"), "title_ru": format!("открытый урок {day}") }));
    }
}

fn mentoring(office: &Office, last_year: &str, this_year: &str) -> (String, String, String) {
    let pair = |mentor: usize, mentee: usize, year: &str, rest: Value| {
        let base = json!({ "mentor": office.people[mentor], "mentee": office.people[mentee], "academic_year": year });
        office.add("mentorship", with(base, rest))
    };
    let ordered = |since: &str, until: &str| json!({ "order_number": "12-ж", "order_date": since, "since": since, "until": until, "state": "running" });
    pair(3, 2, last_year, ordered("2024-10-01", "2025-06-30"));
    pair(0, 6, last_year, ordered("2024-09-02", "2025-06-30"));
    office.change("person", &office.people[6], json!({ "status_since": "2025-06-01" }));
    pair(3, 2, this_year, ordered("2025-09-02", "2026-06-30"));
    pair(0, 1, this_year, json!({}));
    let main = pair(
        0,
        5,
        this_year,
        with(
            ordered("2025-09-01", "2026-06-30"),
            json!({
                "need": "methods", "goal_kk": "Сабақ әдістемесін меңгеру", "goal_ru": "Освоить методику занятия",
                "achievements_kk": "Ашық сабақ өткізді.", "achievements_ru": "Провела открытый урок.",
                "conclusion_kk": "Өз бетінше жұмыс істей алады.", "conclusion_ru": "Может работать самостоятельно.", "proposal": "finish",
            }),
        ),
    );
    for (rank, state) in [(1, "done"), (2, "planned"), (3, "cancelled")] {
        office.add("plan_item", json!({
            "mentorship": main, "rank": rank, "form": "consultation", "activity_kk": format!("{rank}-кеңес"), "activity_ru": format!("Консультация {rank}"),
            "term_from": "2025-10", "state": state, "done_on": (state == "done").then_some("2025-10-10"), "reason": (state == "cancelled").then_some("артық"),
        }));
    }
    for (day, minutes, state) in [
        ("2025-10-10", 45, "shared"),
        ("2025-12-10", 60, "shared"),
        ("2026-01-10", 30, "draft"),
    ] {
        office.add(
            "mentor_meeting",
            json!({ "mentorship": main, "date": day, "minutes": minutes, "state": state, "content": "сабақ жоспары" }),
        );
    }
    let visit = |teacher: usize, visitor: usize, day: &str, state: &str| {
        office.add("lesson_visit", json!({
            "mentorship": main, "teacher": office.people[teacher], "visitor": office.people[visitor], "date": day, "state": state,
            "student_group": "ТД-21", "lesson_number": 2, "topic": "Электр тізбегі", "strengths": "Мақсаты анық.", "recommendations": "Уақытты бөлу.",
        }))
    };
    let shared = visit(5, 0, "2025-11-05", "shared");
    visit(0, 5, "2025-11-12", "shared");
    let draft = visit(5, 0, "2026-02-05", "draft");
    for (criterion, score) in [("goal", 3), ("structure", 1), ("content", 2)] {
        office.add("visit_score", json!({ "lesson_visit": shared, "observation_criterion": format!("observation-criterion-{criterion}"), "score": score }));
    }
    for (point, criterion, score) in [
        ("entry", "planning", 2),
        ("entry", "subject", 3),
        ("closing", "planning", 4),
        ("closing", "subject", 4),
    ] {
        office.add("diagnosis_score", json!({ "mentorship": main, "point": point, "observation_criterion": format!("observation-criterion-{criterion}"), "score": score }));
    }
    (main, shared, draft)
}
