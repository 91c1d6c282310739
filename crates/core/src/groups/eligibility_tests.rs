//! R-HEAD as a table of cases: a member or not on the day, a month short of the years, a course that ends too late.

use chrono::NaiveDate;
use serde_json::json;

use super::eligibility::{Course, Facts, HeadRules, Membership, OtherGroup, Practice, failing, findings};
use crate::record::{Finding, Severity};

const RULES: HeadRules = HeadRules {
    years: 2,
    course_months: 0,
    groups: 1,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn member(since: &str, until: Option<&str>) -> Membership {
    Membership {
        id: format!("member {since}"),
        since: day(since),
        until: until.map(day),
    }
}

fn practice(since: &str, until: &str, level: &str) -> Practice {
    Practice {
        id: format!("practice {since}"),
        since: since.parse().ok(),
        until: until.parse().ok(),
        level: level.into(),
    }
}

fn course(end: &str, certified: bool) -> Course {
    Course {
        id: format!("course {end}"),
        title: "Дуалды оқыту".into(),
        end: Some(day(end)),
        hours: Some(72),
        certified,
    }
}

/// One who fits on 1 September 2025: a member, two years to the day, a course ended the day before.
fn fitting() -> Facts {
    Facts {
        memberships: vec![member("2020-09-01", None)],
        practice: vec![practice("2023-09-01", "", "applies")],
        courses: vec![course("2025-08-31", true)],
        others: Vec::new(),
    }
}

fn found<'a>(answers: &'a [Finding], code: &str) -> &'a Finding {
    answers
        .iter()
        .find(|finding| finding.code == code)
        .expect("the condition is answered")
}

/// Codes that do not hold on 1 September 2025.
fn wanting(facts: &Facts) -> Vec<String> {
    let answers = findings(facts, day("2025-09-01"), RULES, true);
    let wanting = answers.into_iter().filter(|finding| !finding.ok);
    wanting.map(|finding| finding.code).collect()
}

#[test]
fn membership_in_the_school_covers_the_day() {
    for (why, memberships, expected) in [
        ("a member", vec![member("2020-09-01", None)], "member"),
        ("from that very day", vec![member("2025-09-01", None)], "member"),
        (
            "until that very day",
            vec![member("2020-09-01", Some("2025-09-01"))],
            "member",
        ),
        (
            "until the day before",
            vec![member("2020-09-01", Some("2025-08-31"))],
            "ended",
        ),
        ("from the day after", vec![member("2025-09-02", None)], "later"),
        ("never", vec![], "none"),
        (
            "left and came back",
            vec![member("2015-09-01", Some("2018-06-30")), member("2024-09-01", None)],
            "member",
        ),
    ] {
        let facts = Facts {
            memberships,
            ..fitting()
        };
        let answers = findings(&facts, day("2025-09-01"), RULES, true);
        let answer = found(&answers, "head_school");
        assert_eq!(answer.fact["found"], expected, "{why}");
        assert_eq!(answer.ok, expected == "member", "{why}");
        assert_eq!(failing(&answers), usize::from(expected != "member"), "{why}");
    }
}

#[test]
fn practice_is_as_many_full_years_on_the_day() {
    // Beginning and end of each row; years and months found; whether it is enough; the day from which it is.
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], (i64, i64), bool, Option<&'a str>);
    let cases: &[Case<'_>] = &[
        ("exactly two years", &[("2023-09-01", "")], (2, 0), true, None),
        ("a day short", &[("2023-09-02", "")], (1, 11), false, Some("2025-09-02")),
        (
            "one year and eleven months",
            &[("2023-10-01", "")],
            (1, 11),
            false,
            Some("2025-10-01"),
        ),
        ("four years and two months", &[("2021-07-01", "")], (4, 2), true, None),
        (
            "a month is read from its last day",
            &[("2023-09", "")],
            (1, 11),
            false,
            Some("2025-09-30"),
        ),
        ("the month before is enough", &[("2023-08", "")], (2, 0), true, None),
        (
            "a year is read from its last day",
            &[("2023", "")],
            (1, 8),
            false,
            Some("2025-12-31"),
        ),
        ("the year before is enough", &[("2022", "")], (2, 8), true, None),
        (
            "a leap day",
            &[("2023-02-28", ""), ("2024-02-29", "")],
            (2, 6),
            true,
            None,
        ),
        (
            "two rows of one history",
            &[("2023-09-01", "2024-08-31"), ("2024-09-01", "")],
            (2, 0),
            true,
            None,
        ),
        (
            "rows that may touch",
            &[("2023-09-01", "2024"), ("2024-09", "")],
            (2, 0),
            true,
            None,
        ),
        (
            "rows that overlap",
            &[("2023-09-01", "2025-01-01"), ("2024-02-01", "")],
            (2, 0),
            true,
            None,
        ),
        (
            "a gap does not count",
            &[("2022-09-01", "2023-08-31"), ("2024-10-01", "")],
            (1, 11),
            false,
            Some("2025-10-01"),
        ),
        (
            "stretches add up",
            &[("2020-09-01", "2021-08-31"), ("2024-09-01", "")],
            (2, 0),
            true,
            None,
        ),
        (
            "ended after a year",
            &[("2020-09-01", "2021-08-31")],
            (1, 0),
            false,
            None,
        ),
        (
            "ended after two years, both days counted",
            &[("2020-09-01", "2022-08-31")],
            (2, 0),
            true,
            None,
        ),
        (
            "ended some time in the year",
            &[("2020-09-01", "2022")],
            (1, 4),
            false,
            None,
        ),
        ("begins later", &[("2025-09-02", "")], (0, 0), false, Some("2027-09-02")),
        ("nothing is written", &[], (0, 0), false, None),
        ("no beginning is written", &[("", "")], (0, 0), false, None),
    ];
    for (why, rows, (years, months), ok, from) in cases {
        let practice = rows
            .iter()
            .map(|(since, until)| practice(since, until, "applies"))
            .collect();
        let facts = Facts { practice, ..fitting() };
        let answers = findings(&facts, day("2025-09-01"), RULES, true);
        let answer = found(&answers, "head_experience");
        assert_eq!(answer.fact["years"], json!(years), "{why}: {}", answer.fact);
        assert_eq!(answer.fact["months"], json!(months), "{why}: {}", answer.fact);
        assert_eq!(answer.ok, *ok, "{why}");
        if *ok {
            assert!(answer.missing.is_null(), "{why}");
            continue;
        }
        let lacks = 24 - years * 12 - months;
        assert_eq!(answer.missing["months"], json!(lacks), "{why}");
        assert_eq!(answer.missing["from"], json!(from), "{why}");
        if let Some(from) = from {
            let then = findings(&facts, day(from), RULES, true);
            assert!(found(&then, "head_experience").ok, "{why}: holds from {from}");
            let before = day(from).pred_opt().expect("a day");
            let then = findings(&facts, before, RULES, true);
            assert!(!found(&then, "head_experience").ok, "{why}: not before {from}");
        }
    }
}

#[test]
fn every_level_is_practice_and_the_answer_says_which() {
    for level in ["learning", "applies", "shares"] {
        let facts = Facts {
            practice: vec![practice("2020-09-01", "", level)],
            ..fitting()
        };
        let answers = findings(&facts, day("2025-09-01"), RULES, true);
        let answer = found(&answers, "head_experience");
        assert!(answer.ok, "{level}");
        assert_eq!(answer.fact["level"], level);
        assert_eq!(
            answer.proof.as_ref().map(|proof| proof.id.as_str()),
            Some("practice 2020-09-01")
        );
    }
}

#[test]
fn a_certified_course_ended_by_the_day() {
    for (why, courses, months, expected) in [
        ("ended the day before", vec![course("2025-08-31", true)], 0, "course"),
        ("ended the same day", vec![course("2025-09-01", true)], 0, "course"),
        ("ended the day after", vec![course("2025-09-02", true)], 0, "later"),
        ("no certificate", vec![course("2025-06-01", false)], 0, "not_certified"),
        ("none", vec![], 0, "none"),
        ("long ago, of any age", vec![course("2005-06-01", true)], 0, "course"),
        ("exactly five years ago", vec![course("2020-09-01", true)], 60, "course"),
        ("five years and a day ago", vec![course("2020-08-31", true)], 60, "old"),
        (
            "an old one and a new one",
            vec![course("2010-01-01", true), course("2024-01-01", true)],
            60,
            "course",
        ),
    ] {
        let facts = Facts { courses, ..fitting() };
        let rules = HeadRules {
            course_months: months,
            ..RULES
        };
        let answers = findings(&facts, day("2025-09-01"), rules, true);
        let answer = found(&answers, "head_course");
        assert_eq!(answer.fact["found"], expected, "{why}");
        assert_eq!(answer.ok, expected == "course", "{why}");
    }
    let answers = findings(&fitting(), day("2025-09-01"), RULES, true);
    let answer = found(&answers, "head_course");
    assert_eq!(answer.fact["title"], "Дуалды оқыту");
    assert_eq!(
        (&answer.fact["end"], &answer.fact["hours"]),
        (&json!("2025-08-31"), &json!(72))
    );
    assert_eq!(
        answer.proof.as_ref().map(|proof| proof.record.as_str()),
        Some("training_record")
    );
}

#[test]
fn another_group_warns_and_stops_nothing() {
    let other = OtherGroup {
        id: "headship".into(),
        name: "Модульдік оқыту".into(),
    };
    let facts = Facts {
        others: vec![other],
        ..fitting()
    };
    let answers = findings(&facts, day("2025-09-01"), RULES, true);
    let answer = found(&answers, "head_other_groups");
    assert_eq!((answer.ok, answer.severity), (false, Severity::Warn));
    assert_eq!(answer.fact["names"], "Модульдік оқыту");
    assert_eq!(failing(&answers), 0);
    let two = HeadRules { groups: 2, ..RULES };
    assert!(found(&findings(&facts, day("2025-09-01"), two, true), "head_other_groups").ok);
}

#[test]
fn what_is_asked_changes_with_the_rule_and_the_group() {
    assert_eq!(wanting(&fitting()), Vec::<String>::new());
    assert_eq!(
        wanting(&Facts::default()),
        ["head_school", "head_experience", "head_course"]
    );
    let three = HeadRules { years: 3, ..RULES };
    let answers = findings(&fitting(), day("2025-09-01"), three, true);
    assert_eq!(found(&answers, "head_experience").missing["months"], 12);
    let none = HeadRules { years: 0, ..RULES };
    assert!(
        found(
            &findings(&Facts::default(), day("2025-09-01"), none, true),
            "head_experience"
        )
        .ok
    );
    let codes: Vec<String> = findings(&fitting(), day("2025-09-01"), RULES, false)
        .into_iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(
        codes,
        ["head_school", "head_other_groups"],
        "a group without a technology"
    );
}
