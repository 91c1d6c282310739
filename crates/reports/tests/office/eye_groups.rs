//! Forms of groups and mentoring to be looked at: a group of 28 with 22 sessions and long texts, a young-teacher school of
//! 18, twenty pairs. Run by hand as the forms of [`crate::eye`].

use serde_json::json;
use sheberlik_core::Progress;
use sheberlik_reports::{DocumentLanguage, Parameters, file_name, write};

use crate::college::year;
use crate::excellence::{Excellence, excellent};

const SURNAMES: [&str; 8] = [
    "Абаева",
    "Әбдірова",
    "Ғабдуллина",
    "Ескендірова",
    "Қасымова",
    "Өтегенова",
    "Ұлықпанова",
    "Іргебаева",
];
const LONG_KK: &str = "Колледждің барлық мамандығында дуалды оқыту элементтерін енгізу, кәсіпорындармен бірлескен оқу жоспарын жасау, өндірістік оқыту шеберлерінің біліктілігін арттыру және білім алушылардың кәсіби құзыреттілігін жұмыс берушінің талабына сай қалыптастыру.";
const LONG_RU: &str = "Внедрение элементов дуального обучения во всех специальностях колледжа, составление совместных с предприятиями учебных планов, повышение квалификации мастеров производственного обучения и формирование профессиональных компетенций обучающихся в соответствии с требованиями работодателей.";

fn crowded() -> Excellence {
    let college = excellent();
    let office = &college.office;
    let group_of = |page: &str| {
        let found = office.engine.read(|reader| {
            let sql = "SELECT creative_group, academic_year FROM group_year WHERE id = ?1";
            let found: (String, String) = reader
                .connection()
                .query_row(sql, [page], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(found)
        });
        found.expect("the page is there")
    };
    let (dual, this_year) = group_of(&college.dual);
    let (young, _) = group_of(&college.young);
    let long = |stem: &str| json!({ format!("{stem}_kk"): format!("{LONG_KK}\n{LONG_KK}"), format!("{stem}_ru"): format!("{LONG_RU}\n{LONG_RU}") });
    for stem in [
        "goal",
        "tasks",
        "expected_result",
        "summary",
        "difficulties",
        "next_tasks",
    ] {
        office.change("group_year", &college.dual, long(stem));
        office.change("group_year", &college.young, long(stem));
    }
    let department = office.add("department", json!({ "name_kk": "Ақпараттық технологиялар және электротехника пәндерінің циклдік әдістемелік комиссиясы", "name_ru": "Цикловая методическая комиссия информационных технологий и электротехники" }));
    let people: Vec<String> = (0..25)
        .map(|number| {
            let surname = format!("{}{}", SURNAMES[number % 8], ["", " (Сейітқызы)"][number / 8 % 2]);
            let values = json!({ "surname_kk": surname, "given_name_kk": "Гүлнар", "patronymic_kk": "Тілеубекқызы", "department": department,
                "position": "position-teacher", "hire_date": format!("{}-09-01", 2000 + number), "pedagogical_start": format!("{}-09-01", 2000 + number) });
            office.add("person", values)
        })
        .collect();
    for (number, person) in people.iter().enumerate() {
        office.add(
            "category_record",
            json!({ "person": person, "category": "category-expert", "granted": "2022-05-27" }),
        );
        let reason = (number % 3 == 0)
            .then_some("мектепке дейінгі тәрбие мамандығы модульдік те, дуалды да тәсілді талап етеді");
        office.add(
            "group_membership",
            json!({ "creative_group": dual, "person": person, "since": "2025-09-01", "reason": reason }),
        );
        if number < 16 {
            office.add(
                "group_membership",
                json!({ "creative_group": young, "person": person, "since": "2025-09-01" }),
            );
            office.add(
                "technology_experience",
                json!({ "person": person, "technology": "technology-dual", "level": "learning", "since": "2025-10" }),
            );
        }
        office.add("member_result", json!({ "group_year": college.dual, "person": person, "level": "applies", "mastered": number % 2 == 0, "analysis": LONG_KK }));
    }
    for number in 0..22_usize {
        let day = format!(
            "{}-{:02}-{:02}",
            if number < 12 { 2025 } else { 2026 },
            [9, 10, 11, 12, 1, 2, 3, 4][number / 3],
            3 + number
        );
        let kind = ["theory", "master_class", "consultation", "workshop"][number % 4];
        for page in [&college.dual, &college.young] {
            office.add("plan_item", json!({ "group_year": page, "rank": 10 + number, "stage": (["organising", "practical", "closing"][number / 8]), "form": kind,
                "activity_kk": LONG_KK, "activity_ru": LONG_RU, "term_from": &day[..7], "responsible": people[number], "expected_result_kk": "Әдістемелік ұсынымдар жинағы", "expected_result_ru": "Сборник методических рекомендаций" }));
            let session = office.add(
                "session",
                json!({ "group_year": page, "number": 10 + number, "date": day, "kind": kind, "hours": 2,
                "topic_kk": LONG_KK, "topic_ru": LONG_RU, "state": "held" }),
            );
            for (place, person) in people.iter().enumerate().take(16) {
                let mark = ["present", "present", "present", "absent", "excused"][(place + number) % 5];
                office.add(
                    "attendance",
                    json!({ "session": session, "person": person, "mark": mark }),
                );
            }
        }
    }
    for (number, mentee) in people.iter().enumerate().skip(5).take(18) {
        let pair = office.add("mentorship", json!({ "mentor": people[number % 5], "mentee": mentee, "academic_year": this_year, "order_number": format!("{number}-ж"),
            "order_date": "2025-09-03", "since": "2025-09-03", "until": "2026-06-30", "state": "running", "achievements_kk": LONG_KK, "achievements_ru": LONG_RU,
            "conclusion_kk": LONG_KK, "conclusion_ru": LONG_RU, "proposal": "continue" }));
        office.add(
            "mentor_meeting",
            json!({ "mentorship": pair, "date": "2026-02-02", "minutes": 40, "content": "кеңес" }),
        );
    }
    for rank in 3..7 {
        let question = office.add("agenda_item", json!({ "session": college.session, "rank": rank, "title_kk": LONG_KK, "title_ru": LONG_RU, "speaker": people[rank],
            "heard_kk": format!("{LONG_KK} {LONG_KK} {LONG_KK} {LONG_KK}"), "heard_ru": format!("{LONG_RU} {LONG_RU} {LONG_RU} {LONG_RU}"), "spoke_kk": LONG_KK, "spoke_ru": LONG_RU }));
        for (number, responsible) in people.iter().enumerate().take(4).skip(1) {
            office.add("decision", json!({ "session": college.session, "agenda_item": question, "rank": number, "text_kk": LONG_KK, "text_ru": LONG_RU, "responsible": responsible, "due": "2026-03-01" }));
        }
    }
    college
}

#[test]
#[ignore = "writes forms to be looked at"]
fn forms_of_groups_for_the_eye() {
    let Some(folder) = std::env::var_os("SHEBERLIK_FORMS").map(std::path::PathBuf::from) else {
        return;
    };
    let save = |college: &Excellence, name: &str, code: &str, asked: &Parameters, language: DocumentLanguage| {
        let report = college.office.report(code, asked, language);
        let path = folder.join(format!("{name}_{}", file_name(&report)));
        write(&report, &path, &Progress::silent()).expect("it is written");
    };
    let colleges = [("few", excellent()), ("many", crowded())];
    for language in DocumentLanguage::ALL {
        for (name, college) in &colleges {
            let of = |id: &str| Parameters {
                of: Some(id.to_owned()),
                both_spellings: true,
                ..Parameters::default()
            };
            for (code, id) in [
                ("r2", &college.dual),
                ("r2-a", &college.dual),
                ("r2-b", &college.dual),
                ("r2-passport", &college.dual),
                ("r6-a", &college.pair),
                ("r6-b", &college.visit),
                ("r6-c", &college.young),
                ("r12", &college.session),
            ] {
                save(college, name, code, &of(id), language);
            }
            for code in ["r6", "technologies", "r2-a"] {
                let name = if code == "r2-a" {
                    format!("{name}-all")
                } else {
                    (*name).to_owned()
                };
                save(college, &name, code, &year("2025-2026"), language);
            }
        }
    }
    save(
        &colleges[0].1,
        "school",
        "r2",
        &Parameters {
            of: Some(colleges[0].1.school_year.clone()),
            ..Parameters::default()
        },
        DocumentLanguage::KkRu,
    );
    let template = Parameters {
        template: true,
        ..year("2025-2026")
    };
    for code in ["r2", "r2-a", "r2-b", "r2-passport", "r6", "r6-a", "r6-b", "r6-c", "r12"] {
        save(&colleges[0].1, "empty", code, &template, DocumentLanguage::KkRu);
    }
}
