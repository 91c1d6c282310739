//! Heads: who qualifies, what an appointment keeps and refuses, what is only said.

use serde_json::{Value, json};

use super::model::Headship;
use super::tests::{College, appointment, college, finding};
use crate::op::Op;
use crate::record::{self, Record};
use crate::testing::values;

/// What somebody is refused for who is neither of the School nor versed in the technology.
const UNFIT: [(&str, &str); 4] = [
    ("person", "head_school"),
    ("person", "head_experience"),
    ("person", "head_course"),
    ("override_reason", "head_reason"),
];
const TWICE: [(&str, &str); 1] = [("since", "head_twice")];

fn refusals(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(field, code): &(&str, &str)| ((*field).to_owned(), (*code).to_owned());
    expected.iter().map(owned).collect()
}

/// Saves by the form that every record has, and holds the answer against what is expected.
fn save(college: &College, case: &str, id: Option<&str>, values: Value, expected: &[(&str, &str)]) {
    let request = json!({ "record": "headship", "id": id, "values": values });
    if expected.is_empty() {
        college.desk.call("2026-05-01", "record_save", request);
    } else {
        let refused = college.desk.refused("2026-05-01", "record_save", request);
        assert_eq!(refused, refusals(expected), "{case}");
    }
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
    assert_eq!(answer["technology"]["id"], "technology-dual");
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
    let codes = refusals(&UNFIT);
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
fn a_head_entered_without_an_appointment_has_a_snapshot_all_the_same() {
    let college = college();
    let entered = json!({
        "creative_group": college.dual, "person": college.novice, "since": "2025-09-01", "override_reason": "Топты құрған",
    });
    let request = json!({ "record": "headship", "values": entered });
    let saved = college.desk.call("2026-05-01", "record_save", request);
    let kept: Value = serde_json::from_str(saved["row"]["eligibility"].as_str().expect("a snapshot")).unwrap();
    assert_eq!(kept["on"], "2025-09-01");
    let warned = saved["warnings"].as_array().unwrap().iter().map(|one| &one["code"]);
    assert_eq!(
        warned.collect::<Vec<_>>(),
        ["head_in_school"],
        "the reason answers the rest"
    );
    college.desk.call("2026-05-01", "undo", json!({}));
    assert_eq!(college.page_of(&college.page)["headships"], json!([]), "undone whole");
}

#[test]
fn whatever_way_a_headship_is_entered_the_head_qualifies_or_the_reason_is_written() {
    for (case, fit, since, until, reason, expected) in [
        ("qualifies", true, "2026-01-01", Value::Null, Value::Null, &[][..]),
        ("does not", false, "2026-01-01", Value::Null, Value::Null, &UNFIT[..]),
        (
            "a blank reason",
            false,
            "2026-01-01",
            Value::Null,
            json!("  "),
            &UNFIT[..],
        ),
        (
            "a reason",
            false,
            "2026-01-01",
            Value::Null,
            json!("Басқа педагог жоқ"),
            &[],
        ),
        ("another heads", true, "2025-12-31", Value::Null, Value::Null, &TWICE),
        (
            "another heads then",
            true,
            "2025-09-01",
            json!("2025-09-30"),
            Value::Null,
            &TWICE,
        ),
        (
            "a reason gives no second head",
            false,
            "2025-12-31",
            Value::Null,
            json!("Басқа педагог жоқ"),
            &TWICE,
        ),
    ] {
        let college = college();
        let before = json!({ "creative_group": college.dual, "person": college.head, "since": "2025-09-01", "until": "2025-12-31" });
        save(&college, "the one before", None, before, &[]);
        let person = if fit { &college.head } else { &college.novice };
        let entered = json!({ "creative_group": college.dual, "person": person, "since": since, "until": until, "override_reason": reason });
        save(&college, case, None, entered, expected);
    }
}

/// Two heads at a time, one of whom does not qualify, as a file of an earlier version may hold them.
fn faulty(college: &College) -> [String; 2] {
    [&college.head, &college.novice].map(|person| {
        let row = json!({ "creative_group": college.dual, "person": person, "since": "2025-09-01", "until": null });
        let write = college.desk.engine.write(
            Op::new("create_headship", json!({ "name": "" })),
            &college.desk.context,
            |writer| record::plant(writer, Headship::KIND, &values(row)),
        );
        write.expect("a row of an earlier version").value
    })
}

#[test]
fn a_headship_that_breaks_a_rule_already_is_opened_and_ended() {
    for (case, change, expected) in [
        (
            "ended",
            json!({ "until": "2026-04-30", "end_reason": "Бұйрық" }),
            &[][..],
        ),
        (
            "begun later",
            json!({ "since": "2025-10-01", "override_reason": "Басқа педагог жоқ" }),
            &[],
        ),
        ("its papers", json!({ "order_number": "15-ш" }), &[]),
        (
            "begun earlier",
            json!({ "since": "2025-08-01" }),
            &[TWICE[0], UNFIT[0], UNFIT[1], UNFIT[2], UNFIT[3]],
        ),
        ("begun on another day", json!({ "since": "2025-10-01" }), &UNFIT),
    ] {
        let college = college();
        let [_, novice] = faulty(&college);
        assert_eq!(
            college.page_of(&college.page)["headships"].as_array().map(Vec::len),
            Some(2),
            "{case}: opened"
        );
        save(&college, case, Some(&novice), change, expected);
    }
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
    assert_eq!(
        refused,
        refusals(&[("person", "head_experience"), ("override_reason", "head_reason")])
    );
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
