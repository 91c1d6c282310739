//! The work of each side.

use std::io::Read;
use std::path::Path;
use std::time::Instant;

use calamine::{DataRef, Reader, Xlsx};
use rusqlite::Connection;
use serde_json::{Value, json};
use sheberlik_core::{Engine, Progress};
use sheberlik_import::{Options, Session, read};

use crate::fixture;
use crate::harness::Result;
use crate::harness::worker::Worker;

pub const WORKERS: &[Worker] = &[
    Worker {
        name: "import-read",
        work: reading,
    },
    Worker {
        name: "import-inflate",
        work: inflating,
    },
    Worker {
        name: "import-calamine",
        work: streaming,
    },
    Worker {
        name: "import-whole",
        work: importing,
    },
    Worker {
        name: "import-bare",
        work: copying,
    },
];

fn word(words: &[String], place: usize) -> Result<&Path> {
    Ok(Path::new(words.get(place).ok_or("a worker is missing a word")?))
}

/// Our reader: every check, every cell kept.
fn reading(words: &[String]) -> Result<Value> {
    let workbook = read::read(word(words, 0)?, &Progress::silent()).map_err(|stop| format!("{stop:?}"))?;
    let cells: usize = workbook
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.rows)
        .map(|row| row.cells.len())
        .sum();
    Ok(json!(cells))
}

/// Every part of the package, nothing done with it.
fn inflating(words: &[String]) -> Result<Value> {
    let file = std::io::Cursor::new(std::fs::read(word(words, 0)?)?);
    let mut archive = zip::ZipArchive::new(file)?;
    let mut chunk = vec![0; 64 << 10];
    let mut total = 0;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place)?;
        loop {
            match part.read(&mut chunk)? {
                0 => break,
                count => total += count,
            }
        }
    }
    Ok(json!(total))
}

/// Every cell through the library, nothing kept.
fn streaming(words: &[String]) -> Result<Value> {
    let mut cells = 0_u64;
    stream(word(words, 0)?, &mut |_, _| {
        cells += 1;
        Ok(())
    })?;
    Ok(json!(cells))
}

type Each<'a> = &'a mut dyn FnMut((u32, u32), &DataRef<'_>) -> Result<()>;

fn stream(path: &Path, each: Each<'_>) -> Result<()> {
    let mut workbook: Xlsx<_> = calamine::open_workbook(path)?;
    for name in workbook.sheet_names() {
        let mut reader = workbook.worksheet_cells_reader(&name)?;
        while let Some(cell) = reader.next_cell()? {
            each(cell.get_position(), cell.get_value())?;
        }
    }
    Ok(())
}

/// The whole import into an empty data folder: open, look, apply.
fn importing(words: &[String]) -> Result<Value> {
    let (path, folder) = (word(words, 0)?, word(words, 1)?);
    std::fs::create_dir_all(folder)?;
    let context = fixture::context();
    let engine = Engine::open(folder, &context)?;
    let started = Instant::now();
    let progress = Progress::silent();
    let mut session = Session::open(&engine, &context, path, Options::default(), &progress)?;
    let opened = started.elapsed().as_secs_f64();
    let applied = session.apply(&engine, &context, true, &progress)?;
    let seconds = started.elapsed().as_secs_f64();
    let rows: u32 = applied.value.sheets.iter().map(|sheet| sheet.rows.create).sum();
    let said = format!(
        "{rows} rows created, open {opened:.2} s, apply {:.2} s",
        seconds - opened
    );
    Ok(json!({ "seconds": seconds, "said": said }))
}

/// The table of the bare insert that the goal of I3 is reckoned with (`performance.md` §2): twenty columns, of which the nine
/// of the workbook are filled, and four b-trees: the rows, their ids, the people, the certificates.
const BARE: &str = "CREATE TABLE course (id TEXT PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
     CREATE INDEX course_person ON course (b);
     CREATE INDEX course_certificate ON course (h);";

/// An id as long as those of the program, and like them in the order of the rows.
fn id(number: u32) -> String {
    format!("{number:08x}-0000-7000-8000-000000000000")
}

/// The cells as they stand, a row of the sheet a row of the table.
fn copying(words: &[String]) -> Result<Value> {
    let (path, folder) = (word(words, 0)?, word(words, 1)?);
    std::fs::create_dir_all(folder)?;
    let mut connection = Connection::open(folder.join("bare.db"))?;
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;")?;
    connection.execute_batch(BARE)?;
    let started = Instant::now();
    let transaction = connection.transaction()?;
    let mut insert = transaction.prepare(
        "INSERT INTO course (a, b, c, d, e, f, g, h, i, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    let (mut row, mut count) = (None, 0);
    stream(path, &mut |(number, column), value| {
        if row != Some(number) {
            if count > 0 {
                insert.raw_execute()?;
                insert.clear_bindings();
            }
            count += 1;
            insert.raw_bind_parameter(10, id(count))?;
        }
        row = Some(number);
        let place = column as usize + 1;
        if place > 9 {
            return Ok(());
        }
        match value {
            DataRef::SharedString(text) => insert.raw_bind_parameter(place, text)?,
            DataRef::String(text) => insert.raw_bind_parameter(place, text)?,
            DataRef::Float(number) => insert.raw_bind_parameter(place, number)?,
            DataRef::Int(number) => insert.raw_bind_parameter(place, number)?,
            other => insert.raw_bind_parameter(place, format!("{other:?}"))?,
        }
        Ok(())
    })?;
    insert.raw_execute()?;
    drop(insert);
    transaction.commit()?;
    Ok(json!(started.elapsed().as_secs_f64()))
}
