//! The office that is measured: a year's plan of 10,000 lines, 8,000 events with 100,000 participations.

use std::path::PathBuf;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use sheberlik_core::db::Planter;
use sheberlik_core::record::{self, Values};
use sheberlik_core::{Engine, Error, Result as CoreResult};
use sheberlik_seed::random::Random;

use crate::fixture;
use crate::harness::{Bench, Result};

const PEOPLE: usize = 600;
const EVENTS: usize = 8_000;
const PARTICIPATIONS: usize = 100_000;
/// Lines of the plan.
pub const LINES_OF_PLAN: usize = 10_000;
const KINDS: [&str; 8] = [
    "seminar",
    "webinar",
    "conference",
    "forum",
    "contest",
    "master-class",
    "round-table",
    "open-lesson",
];
const LEVELS: [&str; 7] = [
    "commission",
    "college",
    "district",
    "oblast",
    "interregional",
    "republic",
    "international",
];
const ROLES: [&str; 6] = [
    "organiser",
    "moderator",
    "speaker",
    "master_class",
    "contestant",
    "listener",
];
const RESULTS: [Option<&str>; 5] = [
    None,
    Some("first"),
    Some("diploma"),
    Some("certificate"),
    Some("thanks"),
];

/// The engine of that office; made once a run, for lines that only read.
pub fn office(bench: &Bench) -> Result<(Engine, PathBuf)> {
    let folder = bench.scratch().join("office");
    if folder.exists() {
        return Ok((Engine::open(&folder, &fixture::context())?, folder));
    }
    let (engine, folder) = fixture::empty(bench, "office")?;
    let share = if bench.options.quick { 20 } else { 1 };
    engine.plant(&fixture::context(), |planter| {
        let mut random = Random::new(5);
        let mut people = Vec::new();
        for values in fixture::people(PEOPLE) {
            people.push(plant(planter, "person", Value::Object(values))?);
        }
        plan(planter, &mut random, &people, LINES_OF_PLAN / share)?;
        let events = events(planter, &mut random, EVENTS / share)?;
        for _ in 0..PARTICIPATIONS / share {
            let row = json!({
                "event": events[random.below(events.len())], "person": people[random.below(PEOPLE)],
                "role": random.pick(&ROLES), "result": random.pick(&RESULTS), "noted": random.chance(3),
                "topic_kk": random.chance(30).then_some("Кәсіби шеберлік"),
            });
            plant(planter, "participation", row)?;
        }
        Ok(())
    })?;
    Ok((engine, folder))
}

fn plant(planter: &Planter<'_>, record: &str, values: Value) -> CoreResult<String> {
    let kind = record::kind(record).ok_or_else(|| Error::coded("not_found", json!({})))?;
    let values: Values = values.as_object().cloned().unwrap_or_default();
    planter.plant(kind, &values)
}

/// Lines over the year: days, months, spans of months; some with people and roles who are responsible.
fn plan(planter: &Planter<'_>, random: &mut Random, people: &[String], lines: usize) -> CoreResult<()> {
    let row = json!({
        "kind": "methodical", "academic_year": "academic-year-2026", "title_kk": "Әдістемелік жұмыс жоспары", "state": "approved",
        "approved_on": "2026-09-10",
    });
    let plan = plant(planter, "plan", row)?;
    let mut sections = Vec::new();
    for rank in 1..=8 {
        let row = json!({ "plan": plan, "rank": rank, "title_kk": format!("{rank}-бөлім") });
        sections.push(plant(planter, "plan_section", row)?);
    }
    let start = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap_or_default();
    for place in 0..lines {
        let day = start + Days::new(random.below(300) as u64);
        let later = day + Days::new(random.below(60) as u64);
        let (kind, from, to) = match place % 4 {
            0 => ("on", Some(day.to_string()), None),
            1 => ("on", Some(day.format("%Y-%m").to_string()), None),
            2 => (
                "between",
                Some(day.format("%Y-%m").to_string()),
                Some(later.format("%Y-%m").to_string()),
            ),
            _ => ("until", None, Some(day.to_string())),
        };
        let row = json!({
            "plan": plan, "plan_section": sections[place % sections.len()], "rank": 1 + place / sections.len() % 999,
            "activity_kk": format!("{place}-іс-шара"), "term_kind": kind, "term_from": from, "term_to": to,
            "responsible": random.chance(50).then(|| &people[random.below(PEOPLE)]), "state": "planned",
            "people": random.chance(20).then(|| [&people[random.below(PEOPLE)]]),
            "roles": random.chance(30).then_some(["responsible-role-deputy-methodical"]),
        });
        plant(planter, "plan_item", row)?;
    }
    Ok(())
}

fn events(planter: &Planter<'_>, random: &mut Random, count: usize) -> CoreResult<Vec<String>> {
    let first = NaiveDate::from_ymd_opt(2020, 9, 1).unwrap_or_default();
    let mut ids = Vec::new();
    for place in 0..count {
        let day = first + Days::new(random.below(2_260) as u64);
        let two_days = random.chance(30).then(|| day + Days::new(1));
        let row = json!({
            "title_kk": format!("{place}-кездесу"), "event_kind": format!("event-kind-{}", random.pick(&KINDS)),
            "level": format!("level-{}", random.pick(&LEVELS)), "start_date": day, "end_date": two_days,
            "own": random.chance(40), "state": if day <= fixture::today() { "held" } else { "planned" },
        });
        ids.push(plant(planter, "event", row)?);
    }
    Ok(ids)
}
