//! Whole calls of plans and events through the desk: the calendar, the table of kinds and levels.

use serde_json::{Value, json};
use sheberlik_desk::Desk;

use super::made;
use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Finding, Result};

/// Lines and events that touch days of the span, with their days and people: what a calendar must know of each.
const ENTRIES: &str = "
WITH line AS (
  SELECT i.id, i.plan, coalesce(i.activity_kk, i.activity_ru, i.activity_en) AS title,
    CASE length(coalesce(i.term_from, i.term_to)) WHEN 7 THEN coalesce(i.term_from, i.term_to) || '-01'
      ELSE coalesce(i.term_from, i.term_to) END AS first,
    CASE length(coalesce(i.term_to, i.term_from)) WHEN 7 THEN date(coalesce(i.term_to, i.term_from) || '-01', '+1 month', '-1 day')
      ELSE coalesce(i.term_to, i.term_from) END AS last,
    i.state, i.responsible, i.responsible_text
  FROM plan_item i WHERE i.deleted_at IS NULL)
SELECT 'plan_item', i.id, i.plan, i.title, i.first, i.last, i.state, concat_ws(', ',
  (SELECT concat_ws(' ', p.surname_kk, p.given_name_kk, p.patronymic_kk) FROM person p WHERE p.id = i.responsible),
  (SELECT group_concat(concat_ws(' ', p.surname_kk, p.given_name_kk, p.patronymic_kk), ', ') FROM plan_item_person l
     JOIN person p ON p.id = l.person WHERE l.plan_item = i.id AND l.deleted_at IS NULL),
  (SELECT group_concat(r.name_kk, ', ') FROM plan_item_role l JOIN responsible_role r ON r.id = l.responsible_role
     WHERE l.plan_item = i.id AND l.deleted_at IS NULL), i.responsible_text)
FROM line i WHERE first <= ?2 AND last >= ?1
UNION ALL
SELECT 'event', e.id, (SELECT i.plan FROM plan_item i WHERE i.id = e.plan_item), coalesce(e.title_kk, e.title_ru, e.title_en),
  e.start_date, coalesce(e.end_date, e.start_date), e.state, e.place FROM event e
  WHERE e.deleted_at IS NULL AND e.start_date <= ?2 AND coalesce(e.end_date, e.start_date) >= ?1
ORDER BY 5, 2";

/// Who is wanted twice on a day.
const WANTED_TWICE: &str = "
WITH wanted (person, id, day) AS (
  SELECT p.person, e.id, e.start_date FROM event e CROSS JOIN participation p ON p.event = e.id
    WHERE e.deleted_at IS NULL AND p.deleted_at IS NULL AND e.start_date BETWEEN ?1 AND ?2
  UNION SELECT p.person, e.id, e.end_date FROM event e CROSS JOIN participation p ON p.event = e.id
    WHERE e.deleted_at IS NULL AND p.deleted_at IS NULL AND e.start_date <= ?2 AND e.end_date BETWEEN ?1 AND ?2
  UNION SELECT responsible, id, term_from FROM plan_item WHERE deleted_at IS NULL AND term_kind = 'on'
    AND length(term_from) = 10 AND term_from BETWEEN ?1 AND ?2 AND responsible IS NOT NULL
  UNION SELECT l.person, i.id, i.term_from FROM plan_item i CROSS JOIN plan_item_person l ON l.plan_item = i.id
    WHERE i.deleted_at IS NULL AND l.deleted_at IS NULL AND i.term_kind = 'on'
    AND length(i.term_from) = 10 AND i.term_from BETWEEN ?1 AND ?2)
SELECT w.person, concat_ws(' ', p.surname_kk, p.given_name_kk, p.patronymic_kk), w.day, group_concat(w.id)
FROM wanted w JOIN person p ON p.id = w.person GROUP BY w.person, w.day HAVING count(*) > 1";

/// Ids of entries, and how often somebody is wanted twice.
fn by_hand(desk: &Desk, from: &str, to: &str) -> Result<(Vec<String>, usize)> {
    Ok(desk.engine().read(|reader| {
        let mut statement = reader.connection().prepare_cached(ENTRIES)?;
        let mut rows = statement.query([from, to])?;
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            for column in 2..8 {
                std::hint::black_box(row.get_ref(column)?);
            }
            ids.push(row.get(1)?);
        }
        let mut statement = reader.connection().prepare_cached(WANTED_TWICE)?;
        let mut rows = statement.query([from, to])?;
        let mut twice = 0;
        while let Some(row) = rows.next()? {
            for column in 0..4 {
                std::hint::black_box(row.get_ref(column)?);
            }
            twice += 1;
        }
        Ok((ids, twice))
    })?)
}

fn calendar(bench: &Bench, from: &str, to: &str) -> Result<Vec<Finding>> {
    let (engine, folder) = made::office(bench)?;
    drop(engine);
    let desk = fixture::desk(&folder)?;
    let request = json!({ "from": from, "to": to, "show": ["plan_item", "event"] });
    let answer: Value = serde_json::from_str(&fixture::call(&desk, "calendar", &request)?)?;
    let shown = answer["value"]["entries"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut ids: Vec<&str> = shown.iter().filter_map(|entry| entry["id"].as_str()).collect();
    let twice = answer["value"]["conflicts"].as_array().map_or(0, Vec::len);
    let (mut entries, wanted_twice) = by_hand(&desk, from, to)?;
    ids.sort_unstable();
    entries.sort_unstable();
    if ids != entries || twice != wanted_twice {
        let (ours, other) = (ids.len(), entries.len());
        return Err(format!("{ours} entries, {twice} clashes; by hand {other}, {wanted_twice}").into());
    }
    let found = pair(
        bench.rounds(),
        side("calendar", || {
            timed(|| fixture::call(&desk, "calendar", &request).map(|_| ()))
        }),
        side("bare", || timed(|| by_hand(&desk, from, to).map(|_| ()))),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.3).note(format!(
        "{} entries of {} lines and their events, {twice} clashes; the whole call with its JSON",
        ids.len(),
        made::LINES_OF_PLAN
    ))])
}

pub fn month(bench: &Bench) -> Result<Vec<Finding>> {
    calendar(bench, "2026-11-01", "2026-11-30")
}

pub fn agenda(bench: &Bench) -> Result<Vec<Finding>> {
    calendar(bench, "2026-09-01", "2027-06-30")
}

/// Held events of the days by kind and level, and all of their teachers.
const TABLE: [&str; 2] = [
    "SELECT k.id, coalesce(k.name_kk, k.name_ru, k.name_en), l.id, coalesce(l.name_kk, l.name_ru, l.name_en),
       count(DISTINCT e.id), count(DISTINCT CASE e.own WHEN 1 THEN e.id END), count(p.id), count(DISTINCT p.person)
     FROM event e JOIN event_kind k ON k.id = e.event_kind JOIN level l ON l.id = e.level
     LEFT JOIN participation p ON p.event = e.id AND p.deleted_at IS NULL
     WHERE e.deleted_at IS NULL AND e.state IN ('held', 'summed_up') AND e.start_date BETWEEN ?1 AND ?2
     GROUP BY e.event_kind, e.level ORDER BY k.rank, l.rank",
    "SELECT count(DISTINCT p.person) FROM event e CROSS JOIN participation p ON p.event = e.id AND p.deleted_at IS NULL
     WHERE e.deleted_at IS NULL AND e.state IN ('held', 'summed_up') AND e.start_date BETWEEN ?1 AND ?2",
];

fn table_by_hand(desk: &Desk, from: &str, to: &str) -> Result<(i64, i64, i64)> {
    Ok(desk.engine().read(|reader| {
        let (mut events, mut participations) = (0, 0);
        let mut statement = reader.connection().prepare_cached(TABLE[0])?;
        let mut rows = statement.query([from, to])?;
        while let Some(row) = rows.next()? {
            for column in 0..8 {
                std::hint::black_box(row.get_ref(column)?);
            }
            events += row.get::<_, i64>(4)?;
            participations += row.get::<_, i64>(6)?;
        }
        let mut statement = reader.connection().prepare_cached(TABLE[1])?;
        let teachers = statement.query_row([from, to], |row| row.get(0))?;
        Ok((events, participations, teachers))
    })?)
}

pub fn kinds_by_levels(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, folder) = made::office(bench)?;
    drop(engine);
    let desk = fixture::desk(&folder)?;
    let (from, to) = ("2020-09-01", "2026-11-22");
    let request = json!({ "from": from, "to": to });
    let answer: Value = serde_json::from_str(&fixture::call(&desk, "event_table", &request)?)?;
    let totals = &answer["value"]["totals"];
    let figure = |name: &str| totals[name].as_i64().unwrap_or_default();
    let (ours, by_hand) = (
        (figure("events"), figure("participations"), figure("teachers")),
        table_by_hand(&desk, from, to)?,
    );
    if ours != by_hand {
        return Err(format!("{ours:?}, by hand {by_hand:?}").into());
    }
    let found = pair(
        bench.rounds(),
        side("table", || {
            timed(|| fixture::call(&desk, "event_table", &request).map(|_| ()))
        }),
        side("bare", || timed(|| table_by_hand(&desk, from, to).map(|_| ()))),
    )?;
    Ok(vec![Finding::ours_by_other(&found).at_most(1.3).note(format!(
        "{} events with {} participations of {} teachers",
        ours.0, ours.1, ours.2
    ))])
}
