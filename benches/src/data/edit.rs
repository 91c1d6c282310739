//! D1: what one edit costs over what the disk asks for any durable write.

use std::fs::File;
use std::io::Write;
use std::time::Instant;

use serde_json::json;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, Record, Values};
use sheberlik_core::{Engine, Op};

use crate::fixture;
use crate::harness::measure::{Pair, Samples, median, pair, side};
use crate::harness::{Bench, Finding, Result};

/// Writes of one round; their median is the figure of the round.
const WRITES: usize = 40;

pub fn d1(bench: &Bench) -> Result<Vec<Finding>> {
    let engine = fixture::people_engine(bench, "d1", bench.size(100_000, 5_000))?;
    let ids = some_ids(&engine)?;
    let mut next = 0_usize;
    let mut file = File::create(bench.scratch().join("d1-floor"))?;
    let floor = |file: &mut File| -> Result<f64> {
        let started = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        Ok(started.elapsed().as_secs_f64())
    };
    let found = pair(
        bench.rounds().max(11),
        side("edit", || {
            middle_of(WRITES, || {
                next += 1;
                edit(&engine, &ids[next % ids.len()], next)
            })
        }),
        side("append 4 KB + fdatasync", || middle_of(WRITES, || floor(&mut file))),
    )?;
    let mut call = Vec::new();
    for _ in 0..WRITES {
        next += 1;
        call.push(work_of_edit(&engine, &ids[next % ids.len()], next)?);
    }
    let without_disk = Samples {
        name: "work before the commit".into(),
        values: call,
    };
    Ok(vec![finding(&found).note(format!(
        "our edit writes the row, an operation, its journal entry and what the search needs; of it {:.0} µs is work \
         before the commit",
        without_disk.median() * 1e6
    ))])
}

fn finding(found: &Pair) -> Finding {
    Finding::ours_by_other(found).at_most(2.0).stretch(1.5)
}

fn some_ids(engine: &Engine) -> Result<Vec<String>> {
    Ok(engine.read(|reader| {
        let mut statement = reader
            .connection()
            .prepare("SELECT id FROM person ORDER BY order_kk LIMIT 2000")?;
        let ids = statement
            .query_map([], |row| row.get(0))?
            .collect::<std::result::Result<_, _>>()?;
        Ok(ids)
    })?)
}

fn middle_of(count: usize, mut once: impl FnMut() -> Result<f64>) -> Result<f64> {
    let mut taken = Vec::with_capacity(count);
    for _ in 0..count {
        taken.push(once()?);
    }
    Ok(median(&taken))
}

fn change(number: usize) -> Values {
    let phone = json!({ "phone": format!("+7 777 {number:07}") });
    phone.as_object().cloned().unwrap_or_default()
}

/// One edit of one person, durable when it returns.
fn edit(engine: &Engine, id: &str, number: usize) -> Result<f64> {
    let values = change(number);
    let started = Instant::now();
    engine.write(Op::update("person", ""), &fixture::context(), |writer| {
        record::update(writer, Person::KIND, id, values)
    })?;
    Ok(started.elapsed().as_secs_f64())
}

/// The same up to the commit: the time from the first statement to the last.
fn work_of_edit(engine: &Engine, id: &str, number: usize) -> Result<f64> {
    let values = change(number);
    let started = Instant::now();
    let mut taken = 0.0;
    engine.write(Op::update("person", ""), &fixture::context(), |writer| {
        record::update(writer, Person::KIND, id, values)?;
        taken = started.elapsed().as_secs_f64();
        Ok(())
    })?;
    Ok(taken)
}
