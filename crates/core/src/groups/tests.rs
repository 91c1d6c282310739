//! Groups: appointing a head, warnings, the page of a year, roll-over and its undo, summing up, unique teachers.

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

fn appointment(college: &College, person: &str, since: &str) -> Value {
    json!({ "creative_group": college.dual, "person": person, "since": since, "order_number": "12" })
}

#[test]
fn who_qualifies_stands_first_and_each_condition_is_told() {
    let college = college();
    let ask = |day: &str| {
        let request = json!({ "creative_group": college.dual, "on": day });
        college.desk.call("2026-05-01", "group_eligibility", request)
    };
    college.member(&college.dual, &college.novice, "2025-09-01");
    let answer = ask("2025-09-01");
    assert_eq!(answer["technology"]["id"], DUAL);
    let states: Vec<_> = answer["candidates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["state"])
        .collect();
    assert_eq!(states, ["ok", "no"], "the one who fits, then a member of the group");
    assert_eq!(answer["candidates"][0]["person"], college.head);
    assert_eq!(answer["candidates"][0]["findings"][1]["fact"]["years"], 2);
    let answer = ask("2025-08-31");
    assert_eq!(answer["candidates"][0]["state"], "nearly");
    assert_eq!(answer["candidates"][0]["missing"], 1);
    assert_eq!(answer["candidates"][0]["findings"][1]["missing"]["from"], "2025-09-01");
    assert_eq!(
        answer["candidates"].as_array().unwrap().len(),
        1,
        "not yet a member of the group"
    );
}

#[test]
fn an_appointment_keeps_what_was_found_and_is_refused_condition_by_condition() {
    let college = college();
    let desk = &college.desk;
    let request = appointment(&college, &college.novice, "2025-09-01");
    let codes = ["head_school", "head_experience", "head_course"].map(|code| ("person".to_owned(), code.to_owned()));
    assert_eq!(desk.refused("2025-09-01", "group_appoint", request.clone()), codes);
    let saved = desk.call(
        "2025-09-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-01"),
    );
    let kept: Value = serde_json::from_str(saved["row"]["eligibility"].as_str().expect("a snapshot")).unwrap();
    assert_eq!(kept["on"], "2025-09-01");
    assert_eq!(kept["findings"].as_array().unwrap().len(), 4);
    assert_eq!(kept["rules"]["head_experience_years"], 2);
    assert_eq!(saved["warnings"], json!([]));

    let mut overridden = request;
    overridden["since"] = json!("2025-12-01");
    overridden["override_reason"] = json!("Топты құрған педагог");
    let saved = desk.call("2025-12-01", "group_appoint", overridden);
    assert_eq!(saved["row"]["override_reason"], "Топты құрған педагог");
    let heads = college.page_of(&college.page)["headships"].clone();
    assert_eq!(heads.as_array().unwrap().len(), 2);
    assert_eq!(
        heads[1]["until"], "2025-11-30",
        "the acting head goes on until the day before"
    );
    let warned: Vec<_> = saved["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["code"])
        .collect();
    assert_eq!(warned, ["head_in_school"]);

    let same_day = appointment(&college, &college.head, "2025-12-01");
    let refused = desk.refused("2025-12-02", "group_appoint", same_day);
    assert_eq!(
        refused,
        [("since".to_owned(), "head_twice".to_owned())],
        "one head on one day"
    );
    desk.call("2025-12-02", "undo", json!({}));
    let heads = college.page_of(&college.page)["headships"].clone();
    assert_eq!(heads.as_array().unwrap().len(), 1);
    assert_eq!(heads[0]["until"], Value::Null, "undone with what it had ended");
}

#[test]
fn a_reason_that_nothing_asked_for_is_not_kept() {
    let college = college();
    let mut request = appointment(&college, &college.head, "2025-09-01");
    request["override_reason"] = json!("артық");
    let saved = college.desk.call("2025-09-01", "group_appoint", request);
    assert_eq!(saved["row"]["override_reason"], Value::Null);
}

#[test]
fn a_head_entered_without_an_appointment_has_a_snapshot_and_a_word_for_each_failing_condition() {
    let college = college();
    let entered = json!({ "creative_group": college.dual, "person": college.novice, "since": "2025-09-01" });
    let request = json!({ "record": "headship", "values": entered });
    let saved = college.desk.call("2026-05-01", "record_save", request);
    let kept: Value = serde_json::from_str(saved["row"]["eligibility"].as_str().expect("a snapshot")).unwrap();
    assert_eq!(kept["on"], "2025-09-01");
    let warned: Vec<_> = saved["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["code"])
        .collect();
    assert_eq!(
        warned,
        ["head_school", "head_experience", "head_course", "head_in_school"]
    );
    college.desk.call("2026-05-01", "undo", json!({}));
    assert_eq!(college.page_of(&college.page)["headships"], json!([]), "undone whole");
}

#[test]
fn a_rule_holds_from_its_day() {
    let college = college();
    let three = json!({ "code": "head_experience_years", "value": 3, "unit": "years", "valid_from": "2025-10-01" });
    college.put("rule", three);
    let refused = college.desk.refused(
        "2025-11-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-10-01"),
    );
    assert_eq!(refused, [("person".to_owned(), "head_experience".to_owned())]);
    college.desk.call(
        "2025-11-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-30"),
    );
}

#[test]
fn leaving_the_school_only_warns() {
    let college = college();
    let desk = &college.desk;
    desk.call(
        "2025-09-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-01"),
    );
    let member = desk.call("2025-09-01", "school_page", json!({}))["members"][0]["id"].clone();
    let ended = json!({ "record": "school_membership", "id": member, "values": { "until": "2025-12-31" } });
    desk.call("2026-01-10", "record_save", ended);
    let page = college.page_of(&college.page);
    assert_eq!(page["headships"][0]["until"], Value::Null, "the headship goes on");
    let finding = finding(&page, "head_in_school");
    assert_eq!((&finding["ok"], &finding["severity"]), (&json!(false), &json!("warn")));
    let before = desk.call("2025-12-31", "group_page", json!({ "id": college.page }));
    assert_eq!(self::finding(&before, "head_in_school")["ok"], true);
}

fn finding<'a>(page: &'a Value, code: &str) -> &'a Value {
    let all = page["findings"].as_array().expect("findings");
    all.iter()
        .find(|finding| finding["code"] == code)
        .unwrap_or_else(|| panic!("no finding {code}"))
}

#[test]
fn heading_or_joining_many_groups_is_told() {
    let college = college();
    let desk = &college.desk;
    desk.call(
        "2025-09-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-01"),
    );
    let second = json!({
        "creative_group": college.modular, "person": college.head, "since": "2025-09-01", "override_reason": "Басқа педагог жоқ",
    });
    let saved = desk.call("2025-09-01", "group_appoint", second);
    assert_eq!(saved["warnings"][0]["code"], "head_other_groups");
    assert_eq!(saved["warnings"][0]["fact"]["names"], "Дуалды оқыту");
    for number in 1..=4 {
        let name = format!("Топ {number}");
        let group = college.put(
            "creative_group",
            json!({ "name_kk": name, "technology": "technology-it" }),
        );
        let joined = json!({ "creative_group": group, "person": college.novice, "since": "2025-09-01" });
        let saved = desk.call(
            "2025-09-02",
            "record_save",
            json!({ "record": "group_membership", "values": joined }),
        );
        let warned = saved["warnings"].as_array().unwrap();
        assert_eq!(
            warned.len(),
            usize::from(number == 4),
            "more than three groups, at the fourth"
        );
        if let [only] = &warned[..] {
            assert_eq!(
                (&only["code"], &only["severity"]),
                (&json!("mem_groups"), &json!("info"))
            );
            assert_eq!(only["fact"]["names"], "Топ 1, Топ 2, Топ 3");
        }
    }
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

/// The page of a year without what is said of the group as a whole: its other years, and what is computed of all of them.
fn of_the_year_alone(mut page: Value) -> Value {
    let own = page["row"]["id"].clone();
    page["years"].as_array_mut().unwrap().retain(|year| year["id"] == own);
    for whole in ["years", "latest_year"] {
        page["group"].as_object_mut().unwrap().remove(whole);
    }
    page
}

#[test]
fn a_new_year_changes_nothing_of_the_last_and_undo_restores() {
    let college = college();
    let desk = &college.desk;
    desk.call(
        "2025-09-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-01"),
    );
    let stays = college.member(&college.dual, &college.person("Абаева"), "2025-09-01");
    let leaver = college.person("Бекова");
    let leaves = college.member(&college.dual, &leaver, "2024-09-01");
    let line = |activity: &str, state: Value| {
        let mut values = json!({
            "group_year": college.page, "activity_kk": activity, "term_from": "2026-03", "responsible": college.head,
        });
        values
            .as_object_mut()
            .unwrap()
            .extend(state.as_object().unwrap().clone());
        college.put("plan_item", values)
    };
    line("Теория", json!({ "state": "done", "done_on": "2026-03-10" }));
    let unfinished = line("Шеберлік сыныбы", json!({}));
    college.put(
        "session",
        json!({ "group_year": college.page, "date": "2026-03-10", "topic_kk": "Теория", "state": "held" }),
    );
    let next_tasks =
        json!({ "record": "group_year", "id": college.page, "values": { "next_tasks_kk": "Тәжірибені жинақтау" } });
    desk.call("2026-06-30", "record_save", next_tasks);

    let asked = json!({ "creative_group": college.dual, "academic_year": college.years[2] });
    let preview = desk.call("2026-08-25", "group_roll_over_preview", asked.clone());
    assert_eq!(preview["from"]["id"], college.page);
    assert_eq!(preview["head"]["person"], college.head);
    assert_eq!(preview["plan"].as_array().unwrap().len(), 1);
    let asked_members: Vec<_> = preview["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["stays"])
        .collect();
    assert_eq!(asked_members, [true, true]);

    let before = desk.call("2026-08-25", "group_page", json!({ "id": college.page }));
    let mut request = asked;
    request["members"] = json!([stays]);
    request["carry"] = json!([unfinished]);
    let saved = desk.call("2026-08-25", "group_roll_over", request);
    let after = desk.call("2026-08-25", "group_page", json!({ "id": college.page }));

    let mut expected = of_the_year_alone(before.clone());
    for member in expected["members"].as_array_mut().unwrap() {
        if member["id"] == json!(leaves) {
            member["until"] = json!("2026-06-30");
            member["current"] = json!(false);
        }
    }
    // Who no longer goes on is no member of today; every figure of the year is as it was.
    let today = |page: &mut Value| page["group"]["members"].take();
    let mut now = of_the_year_alone(after);
    assert_eq!((today(&mut expected), today(&mut now)), (json!(2), json!(1)));
    assert_eq!(now, expected);

    let new = desk.call("2026-09-01", "group_page", json!({ "id": saved["id"] }));
    let carried = &new["plan"].as_array().unwrap()[..];
    assert_eq!(carried.len(), 1);
    assert_eq!(carried[0]["carried_from"], json!(unfinished));
    assert_eq!(
        (&carried[0]["term_from"], &carried[0]["state"]),
        (&json!("2027-03"), &json!("planned"))
    );
    assert_eq!(new["row"]["tasks_kk"], "Тәжірибені жинақтау");
    assert_eq!(new["members"].as_array().unwrap().len(), 1, "only who goes on");
    assert_eq!(new["years"].as_array().unwrap().len(), 2);
    let again = json!({ "creative_group": college.dual, "academic_year": college.years[2] });
    let refused = desk.refused("2026-09-01", "group_roll_over_preview", again);
    assert_eq!(refused, [("academic_year".to_owned(), "year_twice".to_owned())]);

    desk.call("2026-08-25", "undo", json!({}));
    let undone = desk.call("2026-08-25", "group_page", json!({ "id": college.page }));
    assert_eq!(undone.to_string(), before.to_string(), "byte by byte");
}

#[test]
fn the_whole_plan_can_be_taken_over() {
    let college = college();
    for (activity, state) in [("Теория", "done"), ("Кеңес", "cancelled"), ("Практика", "planned")] {
        college.put(
            "plan_item",
            json!({
                "group_year": college.page, "activity_kk": activity, "state": state, "done_on": "2025-12-01", "reason": "Себеп",
                "term_from": "2025-12-01",
            }),
        );
    }
    let request = json!({
        "creative_group": college.dual, "academic_year": college.years[2], "members": [], "carry": [], "copy_plan": true,
    });
    let saved = college.desk.call("2026-08-25", "group_roll_over", request);
    let plan = college.page_of(saved["id"].as_str().unwrap())["plan"].clone();
    let lines: Vec<_> = plan
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (&line["activity_kk"], &line["term_from"]))
        .collect();
    let (theory, practice, day) = (json!("Теория"), json!("Практика"), json!("2026-12-01"));
    assert_eq!(
        lines,
        [(&theory, &day), (&practice, &day)],
        "all but what was cancelled, a year later"
    );
    assert!(
        plan.as_array()
            .unwrap()
            .iter()
            .all(|line| line["state"] == "planned" && line["carried_from"].is_null())
    );
}

#[test]
fn roll_over_asks_only_members_of_the_last_day() {
    let college = college();
    college.member(&college.dual, &college.novice, "2025-09-01");
    let gone = json!({ "record": "person", "id": college.novice, "values": { "status": "dismissed" } });
    college.desk.call("2026-05-01", "record_save", gone);
    let early = college.member(&college.dual, &college.person("Абаева"), "2025-09-01");
    let ended = json!({ "record": "group_membership", "id": early, "values": { "until": "2025-12-31" } });
    college.desk.call("2026-05-01", "record_save", ended);
    let request = json!({ "creative_group": college.dual, "academic_year": college.years[2] });
    let preview = college.desk.call("2026-08-25", "group_roll_over_preview", request);
    let asked: Vec<_> = preview["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["stays"])
        .collect();
    assert_eq!(
        asked,
        [false],
        "who was dismissed is not proposed, who left is not asked"
    );
    let stranger = json!({
        "creative_group": college.dual, "academic_year": college.years[2], "members": [early], "carry": [],
    });
    let refused = college.desk.refused("2026-08-25", "group_roll_over", stranger);
    assert_eq!(refused, [("members".to_owned(), "unknown_reference".to_owned())]);
    let first = json!({ "creative_group": college.modular, "academic_year": college.years[0] });
    let refused = college.desk.refused("2026-08-25", "group_roll_over_preview", first);
    assert_eq!(refused, [("academic_year".to_owned(), "no_earlier_year".to_owned())]);
}

#[test]
fn summing_up_writes_levels_with_their_proof_and_keeps_the_history() {
    let college = college();
    let desk = &college.desk;
    let learner = college.person("Абаева");
    college.put(
        "technology_experience",
        json!({ "person": learner, "technology": DUAL, "since": "2025-09", "level": "learning" }),
    );
    let levels = |person: &str| -> Vec<(String, Value, Value)> {
        let list = json!({ "record": "technology_experience", "where": { "person": person, "technology": DUAL } });
        let rows = desk.call("2026-07-01", "record_list", list)["rows"].clone();
        let row = |row: &Value| {
            (
                row["level"].as_str().unwrap().to_owned(),
                row["since"].clone(),
                row["until"].clone(),
            )
        };
        rows.as_array().unwrap().iter().map(row).collect()
    };
    let sum_up = |level: &str| {
        let results = json!([
            { "person": learner, "level": level, "mastered": true, "analysis": "Сабақта қолданады" },
            { "person": college.novice, "level": null, "mastered": false, "analysis": null },
            { "person": college.head, "level": "learning", "mastered": true, "analysis": null },
        ]);
        desk.call(
            "2026-06-25",
            "group_sum_up",
            json!({ "group_year": college.page, "on": "2026-06-25", "results": results }),
        )
    };
    let saved = sum_up("applies");
    assert_eq!(
        (&saved["row"]["state"], &saved["row"]["summed_up_on"]),
        (&json!("summed_up"), &json!("2026-06-25"))
    );
    let applies = ("applies".to_owned(), json!("2026-06-25"), Value::Null);
    let learning = ("learning".to_owned(), json!("2025-09"), json!("2026-06-24"));
    assert_eq!(levels(&learner), [applies.clone(), learning.clone()]);
    let before = levels(&college.head);
    assert_eq!(before.len(), 1, "a lower level takes nothing away");
    assert_eq!(levels(&college.novice), [], "no level was told");
    let page = college.page_of(&college.page);
    assert_eq!(page["results"].as_array().unwrap().len(), 3);
    assert_eq!(page["row"]["mastered"], 2);

    sum_up("applies");
    assert_eq!(
        levels(&learner),
        [applies, learning.clone()],
        "summed up twice, written once"
    );
    sum_up("shares");
    let shares = ("shares".to_owned(), json!("2026-06-25"), Value::Null);
    assert_eq!(
        levels(&learner),
        [shares, learning],
        "the row of this year is put right"
    );
    sum_up("learning");
    assert_eq!(
        levels(&learner),
        [("learning".to_owned(), json!("2025-09"), Value::Null)],
        "and what it ended runs again"
    );
    for _ in 0..2 {
        desk.call("2026-06-25", "undo", json!({}));
    }
    assert_eq!(levels(&learner).len(), 2);
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

#[test]
fn a_page_is_written_as_its_type_says() {
    let college = college();
    college.member(&college.dual, &college.novice, "2025-09-01");
    let page = || {
        let read = |reader: &crate::Reader<'_>| super::page::of_year(reader, &college.page, &on("2026-05-01"));
        college.desk.engine.read(read).unwrap()
    };
    assert_eq!(
        page().into_json().unwrap().to_string(),
        serde_json::to_value(page()).unwrap().to_string()
    );
}
