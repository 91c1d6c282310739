//! Lists over the country: any list, filter, sort or search against the SQL that one would write by hand for it.
//!
//! What must hold: both sides answer the same ids in the same order and the same total (checked before timing); the
//! bare side reads every cell of every row but makes no JSON of it, ours answers the JSON text that the window gets.

mod calls;
mod case_row;
mod cases;
mod sql;

use serde_json::Value;
use sheberlik_core::record::{self, ListRequest};
use sheberlik_core::{Engine, Reader};

use crate::fixture;
use crate::harness::measure::{pair, side, timed};
use crate::harness::{Bench, Error, Finding, Line, Result};

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "L1",
        what: "list of 44,000 people / its bare SQL",
        measure: people,
    },
    Line {
        id: "L2",
        what: "list of 180,000 courses / its bare SQL",
        measure: courses,
    },
    Line {
        id: "L5",
        what: "list of 51,000 post-course cases / its bare SQL",
        measure: post_course,
    },
    Line {
        id: "L3",
        what: "today over 44,000 people / its bare SQL",
        measure: calls::today,
    },
    Line {
        id: "L4",
        what: "router and JSON of a call that returns 200 rows",
        measure: calls::router,
    },
];

/// One list: what the program is asked, and the same by hand.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// The request, as JSON.
    pub(crate) request: &'static str,
    /// SQL of the ids of the page, in order.
    pub(crate) page: &'static str,
    /// SQL of how many there are: a query of its own, or the `{total}` of the row.
    pub(crate) total: &'static str,
}

fn people(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, _) = fixture::country(bench)?;
    measured(bench, &engine, "person", sql::PERSON, cases::PEOPLE)
}

fn courses(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, _) = fixture::country(bench)?;
    measured(bench, &engine, "training_record", sql::COURSE, cases::COURSES)
}

fn post_course(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, _) = fixture::country(bench)?;
    measured(bench, &engine, "post_course_case", case_row::CASE, cases::POST_COURSE)
}

/// A finding for each list of a kind, `row` being its row by hand.
pub(crate) fn measured(bench: &Bench, engine: &Engine, kind: &str, row: &str, cases: &[Case]) -> Result<Vec<Finding>> {
    cases
        .iter()
        .map(|case| {
            let request: ListRequest = serde_json::from_str(case.request)?;
            let one_query = row.contains("{total}");
            let row = row.replace("{total}", case.total);
            let bare = format!("WITH page (id) AS MATERIALIZED ({}) {row}", case.page);
            let counted = (!one_query).then_some(case.total);
            let (our_ids, our_total) = page_of(&ours(engine, kind, &request)?)?;
            let (ids, total) = by_hand(engine, &bare, counted)?;
            if our_total != total || our_ids != ids {
                let place = our_ids.iter().zip(&ids).position(|(one, two)| one != two);
                return Err(format!(
                    "{}: ours {} rows of {our_total}, by hand {} of {total}, first difference at {place:?}",
                    case.name,
                    our_ids.len(),
                    ids.len()
                )
                .into());
            }
            let found = pair(
                bench.rounds(),
                side("list", || timed(|| ours(engine, kind, &request).map(|_| ()))),
                side("bare", || timed(|| by_hand(engine, &bare, counted).map(|_| ()))),
            )?;
            Ok(Finding::ours_by_other(&found)
                .part(case.name)
                .at_most(1.3)
                .note(format!("{} rows of {total}", ids.len())))
        })
        .collect()
}

type Page = (Vec<String>, i64);

/// The list as the window gets it: JSON text.
fn ours(engine: &Engine, kind: &str, request: &ListRequest) -> Result<String> {
    let kind = record::kind(kind).ok_or("no such record")?;
    let list = engine.read(|reader| record::list_text(reader, kind, request, &fixture::context()))?;
    Ok(list.into_text())
}

fn page_of(text: &str) -> Result<Page> {
    let list: Value = serde_json::from_str(text)?;
    let rows = list["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    let id = |row: &Value| row["id"].as_str().unwrap_or_default().to_owned();
    Ok((
        rows.iter().map(id).collect(),
        list["total"].as_i64().unwrap_or_default(),
    ))
}

/// The page by hand; its total is asked for by itself, or stands in the last column.
fn by_hand(engine: &Engine, page: &str, total: Option<&str>) -> Result<Page> {
    engine
        .read(|reader: &Reader<'_>| {
            let mut statement = reader.connection().prepare_cached(page)?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            let (mut ids, mut counted) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                for column in 1..columns {
                    std::hint::black_box(row.get_ref(column)?);
                }
                if ids.is_empty() && total.is_none() {
                    counted = row.get(columns - 1)?;
                }
                ids.push(row.get(0)?);
            }
            if let Some(total) = total {
                let mut statement = reader.connection().prepare_cached(total)?;
                counted = statement.query_row([], |row| row.get(0))?;
            }
            Ok((ids, counted))
        })
        .map_err(Error::from)
}
