//! Groups: opening the page of a group's year, and the map of technologies.
//!
//! What must hold: the page has all that the year has (40 members, 60 sessions with their marks of attendance), the list
//! beside it as many teachers as the page has rows; the map by hand counts the same cells, checked before timing.

use serde_json::{Value, json};
use sheberlik_core::record::{self, Values};
use sheberlik_core::technologies::map;
use sheberlik_core::{Context, Engine, Progress};
use sheberlik_seed::{Size, fill};

use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Finding, Line, Result};

const MEMBERS: usize = 40;
const SESSIONS: usize = 60;
const LINES_OF_PLAN: usize = 12;

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "G1",
        what: "a group's year, 40 members and 60 sessions / a list of 100 teachers",
        measure: page,
    },
    Line {
        id: "G2",
        what: "the map of technologies of an oblast / its bare SQL",
        measure: technology_map,
    },
];

fn page(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, folder) = fixture::empty(bench, "groups-page")?;
    let year = a_full_year(&engine)?;
    drop(engine);
    let desk = fixture::desk(&folder)?;
    let (asked, list) = (
        json!({ "id": year }),
        json!({ "record": "person", "limit": MEMBERS + SESSIONS }),
    );
    let shown: Value = serde_json::from_str(&fixture::call(&desk, "group_page", &asked)?)?;
    let rows = |part: &str| shown["value"][part].as_array().map_or(0, Vec::len);
    if (rows("members"), rows("sessions")) != (MEMBERS, SESSIONS) {
        return Err(format!("{} members and {} sessions", rows("members"), rows("sessions")).into());
    }
    let found = pair(
        bench.rounds().max(21),
        side("page", || {
            timed(|| fixture::call(&desk, "group_page", &asked).map(|_| ()))
        }),
        side("list of teachers", || {
            timed(|| fixture::call(&desk, "record_list", &list).map(|_| ()))
        }),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.5).note(format!(
        "{MEMBERS} members and {SESSIONS} sessions with {} marks; the list has as many rows",
        MEMBERS * SESSIONS
    ))])
}

/// A group with its head, its plan, forty members and sixty held sessions with everybody marked; answers its year.
fn a_full_year(engine: &Engine) -> Result<String> {
    let context = fixture::context();
    let mut year = String::new();
    engine.plant(&context, |planter| {
        let plant = |record: &str, values: Value| -> sheberlik_core::Result<String> {
            let kind = record::kind(record).ok_or_else(|| sheberlik_core::Error::coded("not_found", json!({})))?;
            planter.plant(kind, &object(values))
        };
        let mut people = Vec::new();
        for values in fixture::people(MEMBERS + SESSIONS) {
            people.push(plant("person", Value::Object(values))?);
        }
        let academic = json!({ "label": "2026–2027", "start_date": "2026-09-01", "end_date": "2027-06-30" });
        let academic = plant("academic_year", academic)?;
        let group = plant(
            "creative_group",
            json!({ "name_kk": "Ақпараттық технологиялар", "state": "active" }),
        )?;
        year = plant(
            "group_year",
            json!({ "creative_group": group, "academic_year": academic, "state": "running" }),
        )?;
        plant(
            "headship",
            json!({ "creative_group": group, "person": people[0], "since": "2026-09-05" }),
        )?;
        for person in &people[..MEMBERS] {
            plant(
                "group_membership",
                json!({ "creative_group": group, "person": person, "since": "2026-09-05" }),
            )?;
        }
        let mut lines = Vec::new();
        for rank in 1..=LINES_OF_PLAN {
            let line = json!({ "group_year": year, "rank": rank, "activity_kk": format!("{rank}-тармақ") });
            lines.push(plant("plan_item", line)?);
        }
        for number in 1..=SESSIONS {
            let session = json!({
                "group_year": year, "number": number, "date": format!("2026-1{}-{:02}", number % 2, 1 + number % 20),
                "topic_kk": format!("{number}-тақырып"), "state": "held", "plan_item": lines[number % LINES_OF_PLAN],
            });
            let session = plant("session", session)?;
            for person in &people[..MEMBERS] {
                plant(
                    "attendance",
                    json!({ "session": session, "person": person, "mark": "present" }),
                )?;
            }
        }
        Ok(())
    })?;
    Ok(year)
}

fn object(values: Value) -> Values {
    match values {
        Value::Object(values) => values,
        _ => Values::new(),
    }
}

/// Teachers by technology and department at their highest level of the day, with the names of both.
const MAP: &str = "
SELECT e.technology, e.department, sum(e.level = 1), sum(e.level = 2), sum(e.level = 3) FROM (
  SELECT e.technology AS technology, p.department AS department,
    max(CASE e.level WHEN 'shares' THEN 3 WHEN 'applies' THEN 2 ELSE 1 END) AS level
  FROM technology_experience e JOIN person p ON p.id = e.person
  WHERE e.deleted_at IS NULL AND p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved')
  AND coalesce(e.since, '') <= '2026-11-22' AND coalesce(e.until, '9999') >= '2026-11-22'
  GROUP BY e.technology, e.person) e
GROUP BY e.technology, e.department";
/// The heads of its rows and columns.
const HEADS: [&str; 2] = [
    "SELECT t.id, coalesce(t.name_kk, t.name_ru, t.name_en) FROM technology t WHERE t.deleted_at IS NULL ORDER BY t.order_kk",
    "SELECT p.department, count(*), (SELECT coalesce(d.name_kk, d.name_ru, d.name_en) FROM department d WHERE d.id = p.department)
     FROM person p WHERE p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved') GROUP BY p.department",
];

type Cells = Vec<(String, Option<String>, [i64; 3])>;

fn technology_map(bench: &Bench) -> Result<Vec<Finding>> {
    let context = fixture::context();
    let (engine, _) = fixture::empty(bench, "groups-map")?;
    let size = if bench.options.quick {
        Size::College
    } else {
        Size::Oblast
    };
    fill(&engine, &context, size, 1, &Progress::silent())?;
    let (ours, by_hand) = (ours(&engine, &context)?, by_hand(&engine)?);
    if ours != by_hand || ours.is_empty() {
        return Err(format!("{} cells, by hand {}", ours.len(), by_hand.len()).into());
    }
    let found = pair(
        bench.rounds().max(21),
        side("map", || timed(|| self::ours(&engine, &context).map(|_| ()))),
        side("bare", || timed(|| self::by_hand(&engine).map(|_| ()))),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.3).note(format!(
        "{} cells; one query against three by hand",
        ours.len()
    ))])
}

fn ours(engine: &Engine, context: &Context) -> Result<Cells> {
    let map = engine.read(|reader| map::of_today(reader, false, context))?;
    let cells = map.cells.into_iter();
    let mut cells: Cells = cells
        .map(|cell| {
            (
                cell.technology,
                cell.department,
                [cell.learning, cell.applies, cell.shares],
            )
        })
        .collect();
    cells.sort();
    Ok(cells)
}

fn by_hand(engine: &Engine) -> Result<Cells> {
    let mut cells = engine.read(|reader| {
        for heads in HEADS {
            let mut statement = reader.connection().prepare_cached(heads)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                std::hint::black_box(row.get_ref(1)?);
            }
        }
        let mut statement = reader.connection().prepare_cached(MAP)?;
        let cells = statement.query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, [row.get(2)?, row.get(3)?, row.get(4)?]))
        })?;
        Ok(cells.collect::<std::result::Result<Cells, _>>()?)
    })?;
    cells.sort();
    Ok(cells)
}
