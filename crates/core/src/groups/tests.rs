//! Groups: what a year tells of itself, unique teachers beside memberships, search; the college that other tests begin with.

use serde_json::{Value, json};

use crate::testing::{Desk, desk, on};

const DUAL: &str = "technology-dual";
const MODULAR: &str = "technology-modular";

/// A School, two groups in their first year, a teacher who fits and one who does not.
pub(crate) struct College {
    pub(crate) desk: Desk,
    pub(crate) school: String,
    pub(crate) years: Vec<String>,
    pub(crate) dual: String,
    pub(crate) modular: String,
    pub(crate) page: String,
    pub(crate) head: String,
    pub(crate) novice: String,
}

impl College {
    pub(crate) fn put(&self, record: &str, values: Value) -> String {
        self.desk.put("2026-05-01", record, values)
    }

    pub(crate) fn person(&self, surname: &str) -> String {
        self.put("person", json!({ "surname_kk": surname, "given_name_kk": "Айгүл" }))
    }

    pub(crate) fn member(&self, group: &str, person: &str, since: &str) -> String {
        let values = json!({ "creative_group": group, "person": person, "since": since });
        self.put("group_membership", values)
    }

    pub(crate) fn page_of(&self, year: &str) -> Value {
        self.desk.call("2026-05-01", "group_page", json!({ "id": year }))
    }

    fn course(&self, person: &str, technology: &str, end: &str) -> String {
        let programme = self.put(
            "course_programme",
            json!({ "title_kk": "Оқыту технологиялары", "technologies": [technology], "hours": 72 }),
        );
        self.put(
            "training_record",
            json!({
                "person": person, "course_programme": programme, "hours": 72, "end_date": end, "issue_date": end,
                "status": "certified",
            }),
        )
    }
}

pub(crate) fn college() -> College {
    let desk = desk();
    let put = |record: &str, values: Value| desk.put("2026-05-01", record, values);
    let years = [2024, 2025, 2026].map(|year| format!("academic-year-{year}")).to_vec();
    let school = put("school", json!({ "name_kk": "Шеберлік мектебі" }));
    let group = |name: &str, technology: &str| {
        put(
            "creative_group",
            json!({ "name_kk": name, "technology": technology, "school": school, "state": "active" }),
        )
    };
    let (dual, modular) = (group("Дуалды оқыту", DUAL), group("Модульдік оқыту", MODULAR));
    let page = put(
        "group_year",
        json!({ "creative_group": dual, "academic_year": years[1] }),
    );
    let person = |surname: &str| put("person", json!({ "surname_kk": surname, "given_name_kk": "Дана" }));
    let (head, novice) = (person("Шаяхметова"), person("Жаңабаева"));
    put(
        "school_membership",
        json!({ "school": school, "person": head, "since": "2020-09-01" }),
    );
    put(
        "technology_experience",
        json!({ "person": head, "technology": DUAL, "since": "2023-09-01", "level": "applies", "proof": "Ашық сабақ" }),
    );
    let college = College {
        desk,
        school,
        years,
        dual,
        modular,
        page,
        head,
        novice,
    };
    college.course(&college.head, DUAL, "2025-03-14");
    college
}

pub(super) fn appointment(college: &College, person: &str, since: &str) -> Value {
    json!({ "creative_group": college.dual, "person": person, "since": since, "order_number": "12" })
}

pub(super) fn finding<'a>(page: &'a Value, code: &str) -> &'a Value {
    let all = page["findings"].as_array().expect("findings");
    all.iter()
        .find(|finding| finding["code"] == code)
        .unwrap_or_else(|| panic!("no finding {code}"))
}

#[test]
fn a_year_tells_what_it_lacks_and_from_the_first_of_october_warns() {
    let college = college();
    let lacking = |day: &str| -> Vec<(String, String)> {
        let page = college.desk.call(day, "group_page", json!({ "id": college.page }));
        let all = page["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["ok"] == false);
        all.map(|one| {
            (
                one["code"].as_str().unwrap().to_owned(),
                one["severity"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
    };
    let told = |severity: &str| {
        let codes = ["grp_regulation", "grp_head", "grp_plan", "grp_size"];
        codes.map(|code| (code.to_owned(), severity.to_owned())).to_vec()
    };
    let sessions = ("grp_sessions".to_owned(), "warn".to_owned());
    assert_eq!(lacking("2025-10-01"), [told("info"), vec![sessions.clone()]].concat());
    assert_eq!(lacking("2025-10-02"), [told("warn"), vec![sessions]].concat());
    for person in ["Абаева", "Бекова", "Сәрсенова"] {
        college.member(&college.dual, &college.person(person), "2025-09-01");
    }
    let desk = &college.desk;
    desk.call(
        "2025-09-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-01"),
    );
    let approved = json!({ "regulation_number": "3", "regulation_approved_on": "2025-09-05" });
    desk.call(
        "2025-10-02",
        "record_save",
        json!({ "record": "creative_group", "id": college.dual, "values": approved }),
    );
    let approved = json!({ "plan_approved_on": "2025-09-10" });
    desk.call(
        "2025-10-02",
        "record_save",
        json!({ "record": "group_year", "id": college.page, "values": approved }),
    );
    for month in 10..=12 {
        let date = format!("2025-{month}-15");
        college.put(
            "session",
            json!({ "group_year": college.page, "date": date, "topic_kk": "Теория", "state": "held" }),
        );
    }
    college.put(
        "session",
        json!({ "group_year": college.page, "date": "2026-04-15", "topic_kk": "Қорытынды" }),
    );
    let codes: Vec<(String, String)> = lacking("2026-03-01");
    assert_eq!(
        codes,
        [("grp_sessions", "info"), ("grp_minutes", "warn")].map(|(code, how)| (code.to_owned(), how.to_owned())),
        "three held of four planned; none has attendance or an agenda"
    );
    let page = desk.call("2026-03-01", "group_page", json!({ "id": college.page }));
    assert_eq!(finding(&page, "grp_minutes")["fact"]["unmarked"], 3);
    assert_eq!(page["next_session"], 5);
    assert_eq!(lacking("2026-07-01")[0].1, "warn", "the year is over");
}

#[test]
fn teachers_are_counted_once_and_memberships_apart() {
    let college = college();
    let modular = college.put(
        "group_year",
        json!({ "creative_group": college.modular, "academic_year": college.years[1] }),
    );
    let [one, two, three] = ["Абаева", "Бекова", "Сәрсенова"].map(|surname| college.person(surname));
    college.member(&college.dual, &one, "2025-09-01");
    college.member(&college.modular, &one, "2025-09-01");
    college.member(&college.dual, &two, "2024-09-01");
    college.member(&college.modular, &three, "2026-08-01");
    let left = college.member(&college.modular, &two, "2025-09-01");
    let until = json!({ "record": "group_membership", "id": left, "values": { "until": "2025-10-01" } });
    college.desk.call("2026-05-01", "record_save", until);
    college.member(&college.modular, &two, "2026-01-10");
    let request = json!({ "academic_year": college.years[1] });
    let overview = college.desk.call("2026-05-01", "group_overview", request);
    assert_eq!(
        overview,
        json!({
            "groups": 2, "teachers": 2, "memberships": 4, "in_several": 2, "heads": 0,
            "by_technology": [
                { "technology": DUAL, "title": "дуалды оқыту", "groups": 1, "teachers": 2 },
                { "technology": MODULAR, "title": "модульдік оқыту", "groups": 1, "teachers": 2 },
            ],
        }),
        "who left and came back is one membership; who joined after the year is none"
    );
    assert_eq!(college.page_of(&modular)["row"]["members"], 2);
    assert_eq!(
        college.page_of(&modular)["members"].as_array().unwrap().len(),
        3,
        "both stretches are shown"
    );
}

#[test]
fn search_finds_groups_years_and_sessions() {
    let college = college();
    let topic =
        json!({ "record": "group_year", "id": college.page, "values": { "topic_kk": "Кәсіпорынмен бірге оқыту" } });
    college.desk.call("2026-05-01", "record_save", topic);
    let session = college.put(
        "session",
        json!({ "group_year": college.page, "date": "2026-04-15", "topic_kk": "Тәлімгермен жоспарлау" }),
    );
    let platform = college.put(
        "creative_group",
        json!({ "name_kk": "Цифрлық алаң", "technology": "technology-it" }),
    );
    let found = |text: &str| -> Vec<(String, String)> {
        let hits = college
            .desk
            .call_on(&on("2026-05-01"), "search", json!({ "text": text }))
            .unwrap();
        let pair = |hit: &Value| {
            (
                hit["record"].as_str().unwrap().to_owned(),
                hit["id"].as_str().unwrap().to_owned(),
            )
        };
        hits.as_array().unwrap().iter().map(pair).collect()
    };
    let has = |text: &str, record: &str, id: &str| {
        let hits = found(text);
        assert!(hits.contains(&(record.to_owned(), id.to_owned())), "{text}: {hits:?}");
    };
    has("дуалды", "creative_group", &college.dual);
    has("модульдик", "creative_group", &college.modular);
    has("касипорынмен", "group_year", &college.page);
    has("талимгермен", "session", &session);
    has("информационные", "creative_group", &platform);
    let list = json!({ "record": "session", "search": "дуалды" });
    assert_eq!(
        college.desk.call("2026-05-01", "record_list", list)["total"],
        1,
        "a session through its group"
    );
}
