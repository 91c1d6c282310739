//! Seed 000 as a story: the School of Excellence, creative groups by technology, a head chosen because both conditions
//! hold and another refused with the reasons, preschool teachers in two groups, the information technologies group in its
//! fifth year, mentors from the School. Then R2, R2-A, R2-B and R6 say what was counted here by hand.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::office::{Office, cell, shown, table_with, total};

const YEAR: &str = "2025–2026";
/// Day on which the year is looked back at.
const JUNE: &str = "2026-06-20";
/// Why a teacher of Preschool education is in two groups (seed 000).
const PRESCHOOL: &str = "Дошкольное воспитание и обучение";

struct Story {
    office: Office,
    people: BTreeMap<&'static str, String>,
    groups: BTreeMap<&'static str, String>,
    years: BTreeMap<&'static str, String>,
}

impl Story {
    fn person(&self, surname: &str) -> &str {
        self.people.get(surname).unwrap_or_else(|| panic!("no {surname}"))
    }

    fn save(&self, day: &str, record: &str, values: Value) -> String {
        self.office.save(day, record, None, values)
    }

    /// The page of a group in the year of the story.
    fn page(&self, group: &str) -> Value {
        self.office.call(JUNE, "group_page", json!({ "id": self.years[group] }))
    }

    fn begin() -> Self {
        let office = Office::begin("2021-09-01");
        let mut story = Self {
            office,
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            years: BTreeMap::new(),
        };
        for surname in [
            "Темирова",
            "Шаяхметова",
            "Калиева",
            "Едигенова",
            "Ермекбаева",
            "Ойнарова",
            "Мусина",
            "Досчанова",
            "Бондаренко",
            "Садыкова",
            "Катренова",
            "Сембина",
            "Ахметова",
            "Байжанова",
        ] {
            story.employ(surname, "2008-09-01");
        }
        for surname in ["Жанибекова", "Ким", "Серикова"] {
            story.employ(surname, "2025-09-01");
        }
        story
    }

    fn employ(&mut self, surname: &'static str, since: &str) {
        let values = json!({
            "surname_ru": surname, "given_name_ru": "Айгуль", "hire_date": since, "pedagogical_start": since,
        });
        // Nobody is entered years before being hired.
        let id = self.save(since.max("2021-09-01"), "person", values);
        self.people.insert(surname, id);
    }

    /// Practice in a technology since a day, and a course in it that ended on a day.
    fn proofs(&self, surname: &str, technology: &str, since: &str, course_end: &str) {
        let person = self.person(surname);
        let practice = json!({
            "person": person, "technology": technology, "since": since, "level": "applies", "proof": "Приказ",
        });
        self.save("2025-09-01", "technology_experience", practice);
        let programme = json!({ "title_ru": format!("Курс: {technology}"), "hours": 72, "technologies": [technology] });
        let programme = self.save("2025-09-01", "course_programme", programme);
        let course = json!({
            "person": person, "course_programme": programme, "hours": 72, "end_date": course_end, "issue_date": course_end,
            "kind": "training-kind-course", "document_number": format!("{surname}-{technology}"), "status": "certified",
        });
        self.save("2025-09-10", "training_record", course);
    }

    fn academic_years(&self) -> Vec<String> {
        (2021..=2025)
            .map(|year| {
                let label = format!("{year}–{}", year + 1);
                let listed = self.office.call(
                    JUNE,
                    "record_list",
                    json!({ "record": "academic_year", "where": { "label": label } }),
                );
                if let Some(id) = listed["rows"][0]["id"].as_str() {
                    return id.to_owned();
                }
                let values = json!({
                    "label": label, "start_date": format!("{year}-09-01"), "end_date": format!("{}-06-30", year + 1),
                });
                self.save("2021-09-01", "academic_year", values)
            })
            .collect()
    }

    fn only_school(&self) -> Value {
        let listed = self.office.call(JUNE, "record_list", json!({ "record": "school" }));
        listed["rows"][0]["id"].clone()
    }

    /// The School with its nine members; mentors are among them.
    fn school(&self) -> String {
        let values = json!({
            "name_kk": "Шеберлік мектебі", "name_ru": "Школа передового опыта", "name_en": "School of Excellence",
            "short_name_ru": "ШПО", "leader": self.person("Темирова"), "active_from": "2018-09-01",
            "regulation_number": "12", "regulation_date": "2018-09-01", "regulation_approved_on": "2018-09-03",
        });
        let school = self.save("2021-09-01", "school", values);
        for surname in [
            "Мусина",
            "Досчанова",
            "Бондаренко",
            "Садыкова",
            "Калиева",
            "Катренова",
            "Сембина",
            "Темирова",
            "Шаяхметова",
        ] {
            let member = json!({
                "school": school, "person": self.person(surname), "since": "2019-09-02", "order_number": "45",
            });
            self.save("2021-09-01", "school_membership", member);
        }
        school
    }

    fn found(&mut self, name: &'static str, school: &str, technology: &str, founded: &str) {
        let values = json!({
            "school": school, "name_ru": name, "technology": technology, "founded_on": founded, "state": "active",
            "regulation_number": "7", "regulation_date": founded, "regulation_approved_on": founded,
        });
        let id = self.save(founded, "creative_group", values);
        self.groups.insert(name, id);
    }

    fn join(&self, group: &str, since: &str, surname: &str, more: Value) {
        let mut values = json!({
            "creative_group": self.groups[group], "person": self.person(surname), "since": since,
        });
        let given = more.as_object().cloned().unwrap_or_default();
        values.as_object_mut().expect("an object").extend(given);
        self.save(since, "group_membership", values);
    }

    fn appoint(&self, group: &str, surname: &str, day: &str) -> Result<Value, sheberlik_core::Problem> {
        let request = json!({
            "creative_group": self.groups[group], "person": self.person(surname), "since": day, "order_number": "101",
            "order_date": day,
        });
        self.office.ask(day, "group_appoint", request)
    }
}

/// The five groups of the seed, each with its technology and a head who satisfies both conditions.
fn five_groups(story: &mut Story) {
    let years = story.academic_years();
    let school = story.school();
    for (name, technology, founded) in [
        ("Дуальное обучение", "technology-dual", "2024-09-10"),
        ("Модульное обучение", "technology-modular", "2024-09-10"),
        ("Информационные технологии", "technology-it", "2021-09-15"),
        ("Этнопедагогика", "technology-ethnopedagogy", "2024-09-10"),
        ("Школа сотрудничества", "technology-cooperation", "2024-09-10"),
    ] {
        story.found(name, &school, technology, founded);
    }
    for (surname, technology, since) in [
        ("Шаяхметова", "technology-dual", "2019-02-01"),
        ("Темирова", "technology-modular", "2015-09-01"),
        ("Калиева", "technology-it", "2012-09-01"),
        ("Досчанова", "technology-ethnopedagogy", "2020-01-15"),
        ("Бондаренко", "technology-cooperation", "2018-09-01"),
    ] {
        story.proofs(surname, technology, since, "2020-05-20");
    }
    // Not of the School; practice of 1 year and 11 months; the course ends on the day after.
    story.proofs("Ойнарова", "technology-it", "2019-10-16", "2021-09-17");
    the_head_of_information_technologies(story);
    fifth_year(story, &years);
    let last = years.last().expect("a year");
    for (group, surname) in [
        ("Дуальное обучение", "Шаяхметова"),
        ("Модульное обучение", "Темирова"),
        ("Этнопедагогика", "Досчанова"),
        ("Школа сотрудничества", "Бондаренко"),
    ] {
        let page = json!({
            "creative_group": story.groups[group], "academic_year": last, "topic_ru": format!("{group}: практика"),
            "plan_approved_on": "2025-09-20", "state": "running",
        });
        let id = story.save("2025-09-20", "group_year", page);
        story.years.insert(group_name(group), id);
        story
            .appoint(group, surname, "2025-09-05")
            .expect("both conditions hold");
    }
    members(story);
}

fn group_name(name: &str) -> &'static str {
    [
        "Дуальное обучение",
        "Модульное обучение",
        "Информационные технологии",
        "Этнопедагогика",
        "Школа сотрудничества",
    ]
    .into_iter()
    .find(|known| *known == name)
    .expect("a group of the seed")
}

/// One is refused with every reason, the other is appointed because both conditions hold.
fn the_head_of_information_technologies(story: &Story) {
    let group = "Информационные технологии";
    let refused = story
        .appoint(group, "Ойнарова", "2021-09-16")
        .expect_err("no condition holds");
    let mut reasons: Vec<&str> = refused.fields.iter().map(|field| field.code.as_str()).collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        ["head_course", "head_experience", "head_reason", "head_school"]
    );
    let request = json!({ "creative_group": story.groups[group], "on": "2021-09-16" });
    let eligible = story.office.call("2021-09-16", "group_eligibility", request);
    let candidates = eligible["candidates"].as_array().expect("candidates");
    assert_eq!(
        (candidates[0]["state"].as_str(), candidates[0]["person"].as_str()),
        (Some("ok"), Some(story.person("Калиева"))),
        "who qualifies stands first"
    );
    let proofs: Vec<&str> = candidates[0]["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter_map(|finding| finding["proof"]["record"].as_str())
        .collect();
    for proof in ["school_membership", "technology_experience", "training_record"] {
        assert!(proofs.contains(&proof), "{proof} among {proofs:?}");
    }
    let other = candidates
        .iter()
        .find(|one| one["person"] == story.person("Ойнарова"))
        .expect("who has practice is looked at too");
    assert_eq!(
        (other["state"].as_str(), other["missing"].as_i64()),
        (Some("no"), Some(3))
    );
    story
        .appoint(group, "Калиева", "2021-09-16")
        .expect("both conditions hold");
}

/// The information technologies group: founded in 2021, rolled over four times, with its special roles.
fn fifth_year(story: &mut Story, years: &[String]) {
    let group = "Информационные технологии";
    for (surname, more) in [
        ("Едигенова", json!({ "role": "coach", "role_text": "коуч «Talap»" })),
        (
            "Ермекбаева",
            json!({ "role": "system_specialist", "role_text": "«Platonus»" }),
        ),
        (
            "Ойнарова",
            json!({ "role": "other", "role_text": "специалист по компьютерным технологиям" }),
        ),
        ("Сембина", json!({})),
    ] {
        story.join(group, "2021-09-20", surname, more);
    }
    let first = json!({
        "creative_group": story.groups[group], "academic_year": years[0], "topic_ru": "Компьютерное тестирование",
        "plan_approved_on": "2021-09-25", "state": "running",
    });
    let mut page = story.save("2021-09-25", "group_year", first);
    for (place, year) in years.iter().enumerate().skip(1) {
        let day = format!("{}-09-02", 2021 + place);
        let before = story.office.call(&day, "group_page", json!({ "id": page }));
        let ask = json!({ "creative_group": story.groups[group], "academic_year": year });
        let asked = story.office.call(&day, "group_roll_over_preview", ask.clone());
        let members: Vec<&str> = asked["members"]
            .as_array()
            .expect("members are asked")
            .iter()
            .filter(|one| one["stays"] == true)
            .filter_map(|one| one["membership"]["id"].as_str())
            .collect();
        assert_eq!(members.len(), 4, "{day}: all four go on");
        let mut request = ask;
        request["members"] = json!(members);
        request["carry"] = json!([]);
        let rolled = story.office.call(&day, "group_roll_over", request);
        let after = story.office.call(&day, "group_page", json!({ "id": page }));
        assert_eq!(
            after["row"]["members"], before["row"]["members"],
            "last year keeps its figures"
        );
        assert_eq!(
            after["members"], before["members"],
            "{day}: nothing of last year changed"
        );
        page = rolled["id"].as_str().expect("the new year").to_owned();
    }
    story.years.insert(group_name(group), page.clone());
    let page = story.page(group);
    assert_eq!(page["years"].as_array().map(Vec::len), Some(5), "the fifth year");
    let head = page["headships"][0]["person"].as_str();
    assert_eq!(head, Some(story.person("Калиева")), "the head goes on");
}

/// Seventeen memberships of ten teachers, seven of them in two groups.
fn members(story: &Story) {
    let reason = json!({ "reason": PRESCHOOL });
    for (group, surnames) in [
        ("Модульное обучение", ["Ахметова", "Байжанова", "Мусина"].as_slice()),
        ("Дуальное обучение", &["Ахметова", "Байжанова", "Катренова", "Садыкова"]),
        ("Этнопедагогика", &["Мусина", "Сембина", "Садыкова"]),
        ("Школа сотрудничества", &["Досчанова", "Катренова", "Ермекбаева"]),
    ] {
        for surname in surnames {
            let preschool = ["Ахметова", "Байжанова"].contains(surname);
            let more = if preschool { reason.clone() } else { json!({}) };
            story.join(group, "2025-09-05", surname, more);
        }
    }
    let years = story.academic_years();
    let overview = story
        .office
        .call(JUNE, "group_overview", json!({ "academic_year": years[4] }));
    let figure = |name: &str| overview[name].as_i64();
    assert_eq!(
        (
            figure("groups"),
            figure("memberships"),
            figure("teachers"),
            figure("in_several"),
            figure("heads")
        ),
        (Some(5), Some(17), Some(10), Some(7), Some(5)),
        "memberships and unique teachers are never mixed"
    );
}

/// The modular group's year: five lines, four sessions held, 9 of 12 marks present, two products, what each mastered.
fn the_year_of_modular_training(story: &Story) {
    let (group, year) = ("Модульное обучение", story.years["Модульное обучение"].as_str());
    let held = [
        (
            "2025-10-10",
            "theory",
            "Модульная программа",
            ["present", "present", "absent"],
        ),
        (
            "2025-11-14",
            "master_class",
            "Проектирование модуля",
            ["present", "present", "present"],
        ),
        (
            "2026-01-16",
            "consultation",
            "Рабочий план",
            ["present", "excused", "absent"],
        ),
        ("2026-05-15", "results", "Итоги года", ["present", "present", "present"]),
    ];
    for (place, (day, kind, topic, marks)) in held.iter().enumerate() {
        let line = json!({
            "group_year": year, "rank": place + 1, "activity_ru": topic, "term_from": &day[..7],
            "stage": if *kind == "results" { "closing" } else { "practical" },
        });
        let line = story.save("2025-09-18", "plan_item", line);
        let session = json!({
            "group_year": year, "date": day, "kind": kind, "topic_ru": topic, "hours": 2, "plan_item": line,
            "chair": story.person("Темирова"), "secretary": story.person("Мусина"),
        });
        let session = story.save(day, "session", session);
        let people = ["Ахметова", "Байжанова", "Мусина"];
        let marks: Vec<Value> = people
            .iter()
            .zip(marks)
            .map(|(surname, mark)| json!({ "person": story.person(surname), "mark": mark }))
            .collect();
        story
            .office
            .call(day, "attendance_save", json!({ "session": session, "marks": marks }));
        story.office.call(day, "session_hold", json!({ "id": session }));
        if place == 0 {
            agenda(story, &session);
        }
    }
    let open =
        json!({ "group_year": year, "rank": 5, "activity_ru": "Практикум по оцениванию", "term_from": "2026-06" });
    story.save("2025-09-18", "plan_item", open);
    for (kind, title) in [
        ("programme", "Программа модуля"),
        ("method_kit", "Методический комплект"),
    ] {
        let product = json!({
            "group_year": year, "kind": kind, "title_ru": title, "date": "2026-04-20",
            "authors": [story.person("Ахметова")],
        });
        story.save("2026-04-20", "group_product", product);
    }
    let result = |surname: &str, level: &str, mastered: bool| json!({ "person": story.person(surname), "level": level, "mastered": mastered, "analysis": "По итогам года" });
    let sum_up = json!({
        "group_year": year, "on": "2026-05-20",
        "results": [result("Ахметова", "applies", true), result("Байжанова", "learning", false), result("Мусина", "shares", true)],
    });
    story.office.call("2026-05-20", "group_sum_up", sum_up);
    let page = story.page(group);
    let row = &page["row"];
    assert_eq!(
        (row["plan_items"].as_i64(), row["plan_done"].as_i64()),
        (Some(5), Some(4)),
        "plan = fact"
    );
    let compared = json!({ "record": "group_year", "where": { "id": year } });
    let compared = story.office.call("2026-05-20", "record_list", compared);
    assert_eq!(
        compared["rows"][0]["attendance_percent"].as_f64(),
        Some(75.0),
        "9 of 12"
    );
    assert_eq!((row["products"].as_i64(), row["mastered"].as_i64()), (Some(2), Some(2)));
    for (surname, hours) in [("Ахметова", 8), ("Байжанова", 6), ("Мусина", 4)] {
        let card = story
            .office
            .call(JUNE, "person_card", json!({ "id": story.person(surname) }));
        assert_eq!(
            card["session_hours"].as_i64(),
            Some(hours),
            "{surname}: attendance writes itself into the card"
        );
    }
}

fn agenda(story: &Story, session: &str) {
    let item = json!({
        "session": session, "rank": 1, "title_ru": "О модульной программе", "speaker": story.person("Темирова"),
        "heard_ru": "Структура модуля", "spoke_ru": "Мусина предложила единый образец",
    });
    let item = story.save("2025-10-10", "agenda_item", item);
    let decision = json!({
        "session": session, "agenda_item": item, "rank": 1, "text_ru": "Подготовить образец рабочего плана",
        "responsible": story.person("Мусина"), "due": "2025-11-01",
    });
    story.save("2025-10-10", "decision", decision);
}

/// Three pairs from the School: six contacts, four visits, a gain of 2 and of 1.
fn mentoring(story: &Story) {
    let years = story.academic_years();
    let plan = [
        ("Мусина", "Жанибекова", 4, 2, 1, Some((2, 4))),
        ("Бондаренко", "Ким", 2, 1, 0, Some((3, 4))),
        ("Калиева", "Серикова", 0, 0, 0, None),
    ];
    for (mentor, mentee, contacts, by_mentor, by_mentee, diagnosis) in plan {
        let (mentor, mentee) = (story.person(mentor), story.person(mentee));
        let pair = json!({ "mentor": mentor, "mentee": mentee, "academic_year": years[4] });
        let pair = story.save("2025-09-03", "mentorship", pair);
        let order = json!({
            "id": pair, "order_number": "110", "order_date": "2025-09-04", "since": "2025-09-05", "until": "2026-06-30",
        });
        story.office.call("2025-09-05", "mentorship_order", order);
        story
            .office
            .call("2025-09-05", "mentorship_start", json!({ "id": pair }));
        for number in 0..contacts {
            let day = format!("2025-1{}-12", number % 3);
            let contact = json!({ "mentorship": pair, "date": day, "content": "Разбор плана занятия", "minutes": 45 });
            story.save("2026-01-10", "mentor_meeting", contact);
        }
        let visit = |teacher: &str, visitor: &str| {
            let visit = json!({
                "mentorship": pair, "teacher": teacher, "visitor": visitor, "date": "2025-11-20", "topic": "Урок",
                "state": "shared",
            });
            story.save("2025-11-20", "lesson_visit", visit);
        };
        (0..by_mentor).for_each(|_| visit(mentee, mentor));
        (0..by_mentee).for_each(|_| visit(mentor, mentee));
        let Some((entry, closing)) = diagnosis else { continue };
        for (point, day, score) in [("entry", "2025-09-15", entry), ("closing", "2026-05-20", closing)] {
            let scores = [
                json!({ "criterion": "observation-criterion-planning", "score": score }),
                json!({ "criterion": "observation-criterion-digital", "score": score }),
            ];
            let request = json!({ "mentorship": pair, "point": point, "date": day, "scores": scores });
            story.office.call(day, "diagnosis_save", request);
        }
    }
}

/// Figures of the totals of a table, each of which opens as many rows as it counts.
fn figures(story: &Story, language: &str, table: &Value, counts: &[(&str, u64)]) {
    for (key, count) in counts {
        let found = total(table, key);
        assert_eq!(shown(found), count.to_string(), "{language}: {key}");
        assert_eq!(
            story.office.opened(JUNE, found),
            *count,
            "{language}: {key} opens what it counts"
        );
    }
}

/// R2 of modular training: five lines, four of them done, four sessions of eight hours.
fn the_plan(story: &Story, language: &str) {
    let year = json!({ "of": story.years["Модульное обучение"], "year": YEAR });
    let view = story.office.report(JUNE, "r2", year, language);
    let kinds = table_with(&view, "plan", "sessions");
    figures(
        story,
        language,
        kinds,
        &[("items", 5), ("done", 4), ("sessions", 4), ("held", 4)],
    );
    assert_eq!(shown(total(kinds, "hours")), "8", "{language}");
    let text = view["sheets"].to_string();
    for fact in ["Темирова", "Модульная программа", "Практикум по оцениванию", "2020, 72"]
    {
        assert!(text.contains(fact), "{language}: the plan says {fact}");
    }
}

/// R2-A over all groups: ten teachers, seven of them in two groups; the ground of the preschool teachers.
fn the_members(story: &Story, language: &str) {
    let view = story.office.report(JUNE, "r2-a", json!({ "year": YEAR }), language);
    let groups = table_with(&view, "matrix", "several");
    figures(story, language, groups, &[("members", 10), ("several", 7)]);
    for (group, members) in [
        ("Дуальное обучение", "4"),
        ("Модульное обучение", "3"),
        ("Информационные технологии", "4"),
        ("Этнопедагогика", "3"),
        ("Школа сотрудничества", "3"),
    ] {
        assert_eq!(shown(cell(groups, group, "members")), members, "{language}: {group}");
    }
    let text = view["sheets"].to_string();
    for fact in [PRESCHOOL, "коуч «Talap»", "«Platonus»"] {
        assert!(text.contains(fact), "{language}: the list says {fact}");
    }
}

/// R2-B of modular training: 9 of 12 marks are present; two products; what each reached.
fn the_report(story: &Story, language: &str) {
    let year = json!({ "of": story.years["Модульное обучение"], "year": YEAR });
    let view = story.office.report(JUNE, "r2-b", year, language);
    let sessions = table_with(&view, "report", "marked");
    figures(
        story,
        language,
        sessions,
        &[("planned", 4), ("held", 4), ("marked", 12)],
    );
    let share = &total(sessions, "attendance")["value"];
    assert_eq!(
        (&share["numerator"], &share["denominator"]),
        (&json!(9), &json!(12)),
        "{language}"
    );
    let text = view["sheets"].to_string();
    for fact in ["Программа модуля", "Методический комплект", "По итогам года"]
    {
        assert!(text.contains(fact), "{language}: the report says {fact}");
    }
}

/// R2-B of the School: five groups, seventeen memberships of ten teachers; the four sessions, two products and two who
/// mastered their technology are those of modular training; three mentors, all of the School.
fn the_report_of_the_school(story: &Story, school_year: &str, language: &str) {
    let of = json!({ "of": school_year, "year": YEAR });
    let view = story.office.report(JUNE, "r2-b", of, language);
    let groups = table_with(&view, "report", "mastered");
    let counts = [
        ("members", 10),
        ("planned", 4),
        ("held", 4),
        ("products", 2),
        ("taught", 3),
        ("mastered", 2),
    ];
    figures(story, language, groups, &counts);
    let share = &total(groups, "attendance")["value"];
    assert_eq!(
        (&share["numerator"], &share["denominator"]),
        (&json!(9), &json!(12)),
        "{language}"
    );
    let text = view["sheets"].to_string();
    for fact in ["17", "Калиева", "Вести журнал посещений"] {
        assert!(text.contains(fact), "{language}: the report of the School says {fact}");
    }
}

/// R6: three pairs, six contacts, four visits, a mean gain of 1.5 over the two with both diagnoses.
fn the_mentoring(story: &Story, language: &str) {
    let view = story.office.report(JUNE, "r6", json!({ "year": YEAR }), language);
    let totals = table_with(&view, "totals", "gain");
    let counts = [
        ("pairs", 3),
        ("mentors", 3),
        ("mentees", 3),
        ("held", 6),
        ("by-mentor", 3),
        ("by-mentee", 1),
        ("with-both", 2),
    ];
    figures(story, language, totals, &counts);
    assert_eq!(shown(total(totals, "gain")).replace('.', ","), "1,50", "{language}");
}

#[test]
fn the_school_gathers_groups_chooses_heads_and_mentors() {
    let mut story = Story::begin();
    five_groups(&mut story);
    the_year_of_modular_training(&story);
    mentoring(&story);
    let school_year = json!({
        "school": story.only_school(), "academic_year": story.academic_years()[4], "next_tasks_ru": "Вести журнал посещений",
    });
    let school_year = story.save(JUNE, "school_year", school_year);
    for language in ["kk", "ru", "en", "kk+ru"] {
        the_plan(&story, language);
        the_members(&story, language);
        the_report(&story, language);
        the_report_of_the_school(&story, &school_year, language);
        the_mentoring(&story, language);
    }
}
