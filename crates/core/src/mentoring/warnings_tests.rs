//! R-MEN-1..4 as tables of cases, with the days on which the answer changes.

use chrono::NaiveDate;

use super::warnings::{
    CategoryFact, Load, MenteeFacts, MentorFacts, OrderFacts, PairRules, load, mentor, novice, order, period,
};
use crate::college::holidays::Workdays;
use crate::record::Severity;
use crate::school::membership::Covering;

const RULES: PairRules = PairRules {
    order_days: 5,
    period_months: 12,
    max_mentees: 3,
    mentee_months: 36,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn a_mentor_is_of_the_school_or_an_expert_and_the_answer_says_by_what() {
    let membership = Some(Covering {
        id: "m".into(),
        since: "2020-09-01".into(),
        until: None,
    });
    let category = |enough| {
        Some(CategoryFact {
            id: "c".into(),
            title: "педагог-сарапшы".into(),
            enough,
        })
    };
    for (working, membership, category, ok, ground, proof) in [
        (
            true,
            membership.clone(),
            None,
            true,
            "school",
            Some("school_membership"),
        ),
        (
            true,
            membership.clone(),
            category(false),
            true,
            "school",
            Some("school_membership"),
        ),
        (true, None, category(true), true, "category", Some("category_record")),
        (
            true,
            None,
            category(false),
            false,
            "low_category",
            Some("category_record"),
        ),
        (true, None, None, false, "nothing", None),
        (false, membership, category(true), false, "not_working", Some("person")),
    ] {
        let facts = MentorFacts {
            working,
            membership,
            category,
        };
        let found = mentor("men_member", &facts, "p");
        assert_eq!(
            (found.ok, found.fact["ground"].as_str()),
            (ok, Some(ground)),
            "{facts:?}"
        );
        assert_eq!(
            found.proof.map(|proof| proof.record),
            proof.map(str::to_owned),
            "{facts:?}"
        );
        assert_eq!(found.missing.is_null(), ok, "what fails says what is missing");
        assert_ne!(found.severity, Severity::Error, "it warns and stops nothing");
    }
}

#[test]
fn the_order_follows_the_hiring_within_five_working_days() {
    // 1 September 2025 is a Monday: 2, 3, 4, 5 and 8 September are the five days.
    for (hired, ordered, today, state) in [
        ("2025-09-01", Some("2025-08-25"), "2025-11-22", "in_time"),
        ("2025-09-01", Some("2025-09-08"), "2025-11-22", "in_time"),
        ("2025-09-01", Some("2025-09-09"), "2025-11-22", "late"),
        ("2025-09-05", Some("2025-09-12"), "2025-11-22", "in_time"),
        ("2025-09-05", Some("2025-09-15"), "2025-11-22", "late"),
        ("2025-09-06", Some("2025-09-12"), "2025-11-22", "in_time"),
        ("2025-09-01", None, "2025-09-08", "waiting"),
        ("2025-09-01", None, "2025-09-09", "overdue"),
        // A month stands for its last day, 30 September: 1, 2, 3, 6 and 7 October.
        ("2025-09", Some("2025-10-07"), "2025-11-22", "in_time"),
        ("2025-09", Some("2025-10-08"), "2025-11-22", "late"),
        // Hired a year before the order at the latest: still to be asked; longer ago: no longer.
        ("2024-09-09", Some("2025-09-09"), "2025-11-22", "late"),
        ("2024-09-08", Some("2025-09-09"), "2025-11-22", "earlier"),
        ("2024-09-08", None, "2025-09-09", "earlier"),
        ("", Some("2025-09-09"), "2025-11-22", "unknown"),
    ] {
        let facts = OrderFacts {
            hired: hired.parse().ok(),
            ordered: ordered.map(day),
            prolonged: false,
        };
        let found = order(&facts, RULES, &Workdays::default(), "p", day(today));
        assert_eq!(
            found.fact["state"], state,
            "hired {hired}, ordered {ordered:?}, today {today}"
        );
        let weighs = ["late", "overdue"].contains(&state);
        assert_eq!(found.severity == Severity::Warn, weighs, "{state}");
        assert_eq!(found.ok, !weighs && state != "unknown", "{state}");
        let prolonged = order(
            &OrderFacts {
                prolonged: true,
                ..facts
            },
            RULES,
            &Workdays::default(),
            "p",
            day(today),
        );
        assert!(prolonged.ok, "the second year of a pair follows no hiring");
    }
    let late = OrderFacts {
        hired: "2025-09-01".parse().ok(),
        ordered: Some(day("2025-09-15")),
        prolonged: false,
    };
    let found = order(&late, RULES, &Workdays::default(), "p", day("2025-11-22"));
    assert_eq!(found.fact["due"], "2025-09-08");
    assert_eq!(found.missing["days"], 7, "a week after the last day");
}

#[test]
fn a_period_is_a_year_at_most() {
    for (since, until, ok) in [
        ("2025-09-01", "2026-06-30", true),
        ("2025-09-01", "2026-08-31", true),
        ("2025-09-01", "2026-09-01", false),
        ("2024-02-29", "2025-02-28", true),
        ("2024-02-29", "2025-03-01", false),
        ("2023-02-28", "2024-02-27", true),
        ("2023-02-28", "2024-02-28", false),
        ("2025-09-01", "2025-09-01", true),
    ] {
        let found = period(Some(day(since)), Some(day(until)), RULES).expect("two days are known");
        assert_eq!(found.ok, ok, "{since} to {until}: {:?}", found.fact);
    }
    assert!(
        period(Some(day("2025-09-01")), None, RULES).is_none(),
        "nothing to measure yet"
    );
    let found = period(Some(day("2025-09-01")), Some(day("2026-09-10")), RULES).expect("two days are known");
    assert_eq!(
        (&found.missing["days"], &found.fact["longest"]),
        (&10.into(), &"2026-08-31".into())
    );
}

#[test]
fn mentees_are_counted_on_the_fullest_day_and_each_once() {
    let other = |mentee: &str, since: &str, until: &str| Load {
        mentee: mentee.into(),
        since: day(since),
        until: day(until),
    };
    let year = |mentee: &str| other(mentee, "2025-09-01", "2026-06-30");
    let others = [year("a"), year("b"), year("c")];
    for (what, others, count, ok) in [
        ("nobody else", vec![], 1, true),
        ("two others", others[..2].to_vec(), 3, true),
        ("three others", others.to_vec(), 4, false),
        (
            "the same mentee in another discipline",
            vec![year("a"), year("b"), year("me")],
            3,
            true,
        ),
        ("one mentee twice", vec![year("a"), year("b"), year("b")], 3, true),
        (
            "one that ended the day before",
            vec![year("a"), year("b"), other("c", "2025-01-01", "2025-08-31")],
            3,
            true,
        ),
        (
            "one that ends on the first day",
            vec![year("a"), year("b"), other("c", "2025-01-01", "2025-09-01")],
            4,
            false,
        ),
        (
            "one that begins on the last day",
            vec![year("a"), year("b"), other("c", "2026-06-30", "2026-12-31")],
            4,
            false,
        ),
        (
            "one that begins after",
            vec![year("a"), year("b"), other("c", "2026-07-01", "2026-12-31")],
            3,
            true,
        ),
        (
            "two that follow each other",
            vec![
                year("a"),
                other("b", "2025-09-01", "2025-12-31"),
                other("c", "2026-01-01", "2026-06-30"),
            ],
            3,
            true,
        ),
    ] {
        let found = load("men_load", "me", &others, day("2025-09-01"), day("2026-06-30"), RULES);
        assert_eq!((found.fact["count"].as_i64(), found.ok), (Some(count), ok), "{what}");
    }
}

#[test]
fn a_mentee_is_new_to_the_work_the_college_or_the_discipline() {
    for (experience, hired, young, discipline, ok, ground) in [
        ("2022-09-02", "", false, false, true, "experience"),
        ("2022-09-01", "", false, false, false, "nothing"),
        ("2022-09-01", "", true, false, true, "young"),
        ("2010-09-01", "2024-09-01", false, false, false, "nothing"),
        ("2010-09-01", "2024-09-02", false, false, true, "hired"),
        ("2010-09-01", "2025-09-01", false, false, true, "hired"),
        ("2010-09-01", "2015-09-01", false, true, true, "discipline"),
        ("", "", false, false, false, "unknown"),
        ("2025", "", false, false, true, "experience"),
    ] {
        let facts = MenteeFacts {
            person: "p".into(),
            experience_since: experience.parse().ok(),
            hired: hired.parse().ok(),
            young,
            new_discipline: discipline,
        };
        let found = novice(&facts, day("2025-09-01"), RULES);
        assert_eq!(
            (found.ok, found.fact["ground"].as_str()),
            (ok, Some(ground)),
            "{facts:?}"
        );
        assert_eq!(found.severity, Severity::Info, "R-MEN-4 is good to know, no more");
    }
    let facts = MenteeFacts {
        experience_since: "2022-09-01".parse().ok(),
        ..MenteeFacts::default()
    };
    let found = novice(&facts, day("2025-09-01"), RULES);
    assert_eq!(
        found.fact["months"], 36,
        "36 months on the first day are no longer less than 36"
    );
}
