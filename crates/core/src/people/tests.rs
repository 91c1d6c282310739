//! People: the PD clock as tables, one rule in SQL and in Rust, merging without loss.

use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::clock::{ClockRules, ClockState, TrainingFact, clock_of, pd_clock};
use super::duplicates::{duplicates, duplicates_of};
use super::merge::merge;
use super::model::{CategoryRecord, Person, TechnologyExperience};
use crate::db::undo;
use crate::record::{self, Record};
use crate::testing::{Desk, desk, on, values};
use crate::text::dates::PartialDate;
use crate::training::model::{CourseProgramme, TrainingRecord};
use crate::{Error, Op};

const RULES: ClockRules = ClockRules {
    interval_months: 36,
    amber_months: 6,
    min_hours: 36,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn course(end: &str, hours: u32) -> TrainingFact {
    TrainingFact {
        id: end.to_owned(),
        title: "Критериалды бағалау".into(),
        certified: true,
        kind_counts: true,
        hours: Some(hours),
        end: Some(day(end)),
    }
}

/// Why, today, service since, training, state, due.
type ClockCase = (
    &'static str,
    &'static str,
    Option<&'static str>,
    Vec<TrainingFact>,
    ClockState,
    Option<&'static str>,
);

#[test]
fn the_pd_clock_as_a_table() {
    let uncertified = TrainingFact {
        certified: false,
        ..course("2025-05-01", 72)
    };
    let seminar = TrainingFact {
        kind_counts: false,
        ..course("2025-05-01", 72)
    };
    let cases: &[ClockCase] = &[
        (
            "due today is not overdue",
            "2025-11-22",
            None,
            vec![course("2022-11-22", 72)],
            ClockState::Soon,
            Some("2025-11-22"),
        ),
        (
            "overdue the day after",
            "2025-11-23",
            None,
            vec![course("2022-11-22", 72)],
            ClockState::Overdue,
            Some("2025-11-22"),
        ),
        (
            "amber from six months before",
            "2025-05-22",
            None,
            vec![course("2022-11-22", 72)],
            ClockState::Soon,
            Some("2025-11-22"),
        ),
        (
            "green a day earlier",
            "2025-05-21",
            None,
            vec![course("2022-11-22", 72)],
            ClockState::Ok,
            Some("2025-11-22"),
        ),
        (
            "29 February falls back",
            "2026-01-01",
            None,
            vec![course("2024-02-29", 72)],
            ClockState::Ok,
            Some("2027-02-28"),
        ),
        (
            "36 hours count",
            "2025-11-22",
            None,
            vec![course("2025-01-31", 36)],
            ClockState::Ok,
            Some("2028-01-31"),
        ),
        (
            "35 hours do not",
            "2025-11-22",
            Some("2010-09-01"),
            vec![course("2025-01-31", 35)],
            ClockState::Overdue,
            Some("2013-09-01"),
        ),
        (
            "no certificate, no course",
            "2025-11-22",
            Some("2010"),
            vec![uncertified],
            ClockState::Overdue,
            Some("2013-12-31"),
        ),
        (
            "a seminar does not count",
            "2025-11-22",
            None,
            vec![seminar],
            ClockState::Never,
            None,
        ),
        (
            "the newest counts",
            "2025-11-22",
            None,
            vec![course("2020-01-01", 72), course("2024-06-30", 72)],
            ClockState::Ok,
            Some("2027-06-30"),
        ),
        (
            "new staff have three years",
            "2025-11-22",
            Some("2024-09"),
            vec![],
            ClockState::Ok,
            Some("2027-09-30"),
        ),
        ("nothing known", "2025-11-22", None, vec![], ClockState::Never, None),
    ];
    for (why, today, service, training, state, due) in cases {
        let service: Option<PartialDate> = service.map(|text| text.parse().unwrap());
        let clock = pd_clock(true, service.as_ref(), training, RULES, day(today));
        assert_eq!((clock.state, clock.due), (*state, due.map(day)), "{why}");
        assert!(clock.findings.len() >= 2, "{why}: it explains itself");
    }
    let away = pd_clock(false, None, &[course("2010-01-01", 72)], RULES, day("2025-11-22"));
    assert_eq!(
        (away.state, away.due),
        (ClockState::NotDue, None),
        "who is on leave is not due"
    );
}

#[test]
fn a_rule_holds_from_its_day_on() {
    let desk = desk();
    let id = desk.create::<Person>(json!({ "surname_kk": "Абаев", "hire_date": "2020-09-01" }));
    let due = |context: &crate::Context| {
        let row = desk
            .engine
            .read(|reader| record::get(reader, Person::KIND, &id, context))
            .unwrap();
        row["next_course_due"].clone()
    };
    assert_eq!(due(&desk.context), "2023-09-01");
    desk.create::<crate::college::rules::Rule>(json!({
        "code": "pd_interval_months", "value": 60, "unit": "months", "valid_from": "2026-01-01", "source": "бұйрық",
    }));
    assert_eq!(due(&desk.context), "2023-09-01", "not yet in force");
    assert_eq!(due(&on("2026-01-01")), "2025-09-01");
}

fn with_course(desk: &Desk, person: &str, end: &str, hours: u32, status: &str) -> String {
    let programme = desk.create::<CourseProgramme>(json!({ "title_kk": "Дуалды оқыту" }));
    desk.create::<TrainingRecord>(json!({
        "person": person, "course_programme": programme, "end_date": end, "hours": hours, "status": status,
    }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn sql_and_rust_are_one_clock(
        courses in prop::collection::vec((0i64..4000, 1u32..120, any::<bool>()), 0..4),
        hired in prop::option::of(0i64..4000), partial in 0usize..3, active in any::<bool>(),
    ) {
        let desk = desk();
        let past = |days: i64| (desk.context.today - chrono::Duration::days(days)).to_string();
        let hire = hired.map(|days| past(days)[..[4, 7, 10][partial]].to_owned());
        let status = if active { "active" } else { "parental_leave" };
        let id = desk.create::<Person>(json!({ "surname_kk": "Абаев", "hire_date": hire, "status": status }));
        for (ago, hours, certified) in &courses {
            with_course(&desk, &id, &past(*ago), *hours, if *certified { "certified" } else { "completed" });
        }
        let (row, clock) = desk.engine.read(|reader| {
            let person: Person = record::load(reader, &id)?;
            Ok((record::get(reader, Person::KIND, &id, &desk.context)?, clock_of(reader, &person, &desk.context)?))
        }).unwrap();
        prop_assert_eq!(&row["pd_state"], &serde_json::to_value(clock.state).unwrap());
        prop_assert_eq!(&row["next_course_due"], &serde_json::to_value(clock.due).unwrap());
    }
}

#[test]
fn experience_counts_in_whole_months_and_makes_a_young_specialist() {
    let desk = desk();
    for (start, months, young) in [
        ("2022-11-22", 36, false),
        ("2022-11-23", 35, true),
        ("2016-01", 118, false),
    ] {
        let id = desk.create::<Person>(json!({ "surname_kk": "Абаев", "pedagogical_start": start }));
        let row = desk
            .engine
            .read(|reader| record::get(reader, Person::KIND, &id, &desk.context))
            .unwrap();
        assert_eq!(
            (&row["pedagogical_months"], &row["is_young_specialist"]),
            (&json!(months), &json!(young)),
            "{start}"
        );
    }
}

#[test]
fn an_iin_is_checked_unique_and_may_be_saved_unverified() {
    let desk = desk();
    let try_iin = |json: Value| {
        desk.engine.write(Op::create("person", ""), &desk.context, |writer| {
            record::create(writer, Person::KIND, values(json))
        })
    };
    let codes = |result: Result<_, Error>| match result.map(|_: crate::Answer<String>| ()) {
        Err(Error::Invalid(problems)) => problems.into_iter().map(|problem| problem.code).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    try_iin(json!({ "surname_kk": "Абаев", "iin": "900101300007" })).unwrap();
    assert_eq!(
        codes(try_iin(json!({ "surname_kk": "Әбдіров", "iin": "900101300007" }))),
        ["iin_taken"]
    );
    assert_eq!(
        codes(try_iin(json!({ "surname_kk": "Әбдіров", "iin": "900101300008" }))),
        ["iin_checksum"]
    );
    assert_eq!(
        codes(try_iin(json!({ "surname_kk": "Әбдіров", "iin": "9001013" }))),
        ["iin_length"]
    );
    try_iin(json!({ "surname_kk": "Әбдіров", "iin": "900101300008", "iin_unverified": true })).unwrap();
}

#[test]
fn merging_keeps_all_links_fills_blanks_and_can_be_undone() {
    let desk = desk();
    let kazakh =
        json!({ "surname_kk": "Қасымова", "given_name_kk": "Гүлнар", "disciplines": ["discipline-mathematics"] });
    let russian = json!({
        "surname_ru": "Касымова", "given_name_ru": "Гульнар", "iin": "900101300007",
        "disciplines": ["discipline-mathematics", "discipline-physics"],
    });
    let (keep, gone) = (desk.create::<Person>(kazakh), desk.create::<Person>(russian));
    for person in [&keep, &gone] {
        for year in 2014..2024 {
            with_course(&desk, person, &format!("{year}-05-01"), 72, "certified");
        }
        desk.create::<CategoryRecord>(
            json!({ "person": person, "category": "category-expert", "granted": "2021-05-01" }),
        );
        desk.create::<TechnologyExperience>(json!({ "person": person, "technology": "technology-dual" }));
    }
    let links = |person: &str| {
        let sql = "SELECT (SELECT count(*) FROM training_record WHERE person = ?1)
                   + (SELECT count(*) FROM category_record WHERE person = ?1)
                   + (SELECT count(*) FROM technology_experience WHERE person = ?1)";
        desk.engine
            .read(|reader| {
                Ok(reader
                    .connection()
                    .query_row(sql, [person], |row| row.get::<_, i64>(0))?)
            })
            .unwrap()
    };
    let before = desk
        .engine
        .read(|reader| record::get(reader, Person::KIND, &gone, &desk.context))
        .unwrap();
    assert_eq!((links(&keep), links(&gone)), (12, 12));

    merge(&desk.engine, &desk.context, &keep, &gone).unwrap();
    assert_eq!((links(&keep), links(&gone)), (24, 0), "12 and 12 are 24");
    let row = desk
        .engine
        .read(|reader| record::get(reader, Person::KIND, &keep, &desk.context))
        .unwrap();
    assert_eq!(
        (&row["surname_ru"], &row["iin"]),
        (&json!("Касымова"), &json!("900101300007")),
        "blanks are filled"
    );
    assert_eq!(
        row["disciplines"].as_array().unwrap().len(),
        2,
        "what both taught stands once"
    );
    assert_eq!(desk.names("касымова").len(), 1, "one person is found");

    undo::undo(&desk.engine, &desk.context).unwrap();
    assert_eq!((links(&keep), links(&gone)), (12, 12), "un-merged");
    let after = desk
        .engine
        .read(|reader| record::get(reader, Person::KIND, &gone, &desk.context))
        .unwrap();
    assert_eq!(after, before, "as it was");
}

#[test]
fn duplicates_are_found_across_spellings_and_told_apart_for_good() {
    let desk = desk();
    let first = desk
        .create::<Person>(json!({ "surname_kk": "Темірбаев", "given_name_kk": "Қайрат", "patronymic_kk": "Серікұлы" }));
    let second = desk.create::<Person>(
        json!({ "surname_ru": "Темирбаев", "given_name_ru": "Кайрат", "patronymic_ru": "Серикович" }),
    );
    desk.create::<Person>(json!({ "surname_ru": "Темирбаев", "given_name_ru": "Асхат", "patronymic_ru": "Серикович" }));
    let pairs = || desk.engine.read(|reader| duplicates(reader, &desk.context)).unwrap();
    let found = pairs();
    assert_eq!(found.len(), 1, "brothers are not one person");
    assert_eq!(
        (&found[0].first.id, &found[0].second.id, found[0].score),
        (&first, &second, 1.0)
    );
    for id in [&first, &second] {
        let of_one = desk
            .engine
            .read(|reader| duplicates_of(reader, &record::load(reader, id)?, &desk.context))
            .unwrap();
        assert_eq!(of_one, found, "the card of either shows the same pair");
    }
    desk.create::<super::model::PersonDistinction>(json!({ "person": second, "other": first }));
    assert!(pairs().is_empty(), "«not the same» is remembered");
}

#[test]
fn a_person_goes_with_the_courses_and_comes_back_with_them() {
    let desk = desk();
    let id = desk.create::<Person>(json!({ "surname_kk": "Абаев" }));
    with_course(&desk, &id, "2020-05-01", 72, "certified");
    let first = desk.create::<CategoryRecord>(json!({ "person": id, "category": "category-expert" }));
    desk.engine
        .write(Op::remove("category_record", "", 1), &on("2025-11-20"), |w| {
            record::remove(w, CategoryRecord::KIND, &first)
        })
        .unwrap();
    desk.create::<CategoryRecord>(json!({ "person": id, "category": "category-master" }));
    let left = |kind: &'static record::Kind| {
        let all = record::ListRequest::default();
        desk.engine
            .read(|reader| record::list(reader, kind, &all, &desk.context))
            .unwrap()
            .total
    };
    let put_away = Op::remove("person", "Абаев", 1);
    desk.engine
        .write(put_away, &desk.context, |w| record::remove(w, Person::KIND, &id))
        .unwrap();
    assert_eq!(
        (left(TrainingRecord::KIND), left(CategoryRecord::KIND)),
        (0, 0),
        "what is the person's goes too"
    );
    desk.engine
        .write(Op::restore("person", "Абаев", 1), &desk.context, |w| {
            record::restore(w, Person::KIND, &id)
        })
        .unwrap();
    assert_eq!(
        (left(TrainingRecord::KIND), left(CategoryRecord::KIND)),
        (1, 1),
        "and comes back, but not what went before"
    );
    undo::undo(&desk.engine, &desk.context).unwrap();
    undo::undo(&desk.engine, &desk.context).unwrap();
    assert_eq!(
        (left(Person::KIND), left(TrainingRecord::KIND)),
        (1, 1),
        "undo does the same"
    );
}
