//! The long table of a printed sheet both ways: rows that are held and written by the library, rows that are made while
//! the own writer writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{ALWAYS, NEVER, between, looks, odd_cells, parts, report, saved, styles, values};
use crate::table::{
    Align, Approval, Block, Cell, Column, Emphasis, Orientation, Report, Row, RowKind, RowSource, Rows, Sheet,
    Signature, Table,
};

const COLUMNS: usize = 9;
const SHEET: &str = "xl/worksheets/sheet1.xml";

struct Source(Vec<Row>);

impl RowSource<Row> for Source {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn fill(&self, index: usize, row: &mut Row) {
        row.clone_from(&self.0[index]);
    }
}

/// Groups of ordinary rows with all odd cells, cells over several columns, and sums.
fn rows() -> Vec<Row> {
    let odd = odd_cells();
    let mut rows = Vec::new();
    for group in 0..6 {
        rows.push(Row::group(0, format!("Бөлім {group}: ұзақ атау ").repeat(9), COLUMNS));
        rows.extend((0..40).map(|row| {
            let cell = |column: usize| odd[(group * 11 + row * 7 + column * 3) % odd.len()].clone();
            Row::body((0..COLUMNS).map(cell).collect())
        }));
        rows.push(Row::body(vec![
            Cell::text("екі бағанда ".repeat(8)).spanning(2),
            Cell::blank().spanning(COLUMNS - 2),
        ]));
        rows.push(Row {
            kind: RowKind::Subtotal,
            cells: vec![
                Cell::text("Барлығы").spanning(4),
                Cell::whole(12_345),
                Cell::percent(1, 3).lit(Some(Emphasis::Bad)),
                Cell::blank().spanning(COLUMNS - 6),
            ],
        });
    }
    rows.push(Row {
        kind: RowKind::Total,
        cells: (0..COLUMNS).map(Cell::count).collect(),
    });
    rows
}

fn printed(rows: Rows<Row>) -> Report {
    let column = |index: usize| Column {
        align: [Align::Left, Align::Centre, Align::Right][index % 3],
        upright: index == 7,
        ..Column::text("column", format!("Баған {index}"), 10.0 + index as f64)
    };
    let before = Table {
        columns: vec![Column::text("few", "Аз".into(), 10.0)],
        rows: vec![Row::body(vec![Cell::text("бұрын")])].into(),
        ..Table::default()
    };
    let long = Table {
        columns: (0..COLUMNS).map(column).collect(),
        numbered: true,
        repeat_head: true,
        rows,
    };
    let sheet = Sheet {
        code: "a".into(),
        name: "Тізім".into(),
        orientation: Orientation::Landscape,
        one_page: false,
        approval: Some(Approval {
            agreed: vec!["Келісемін".into()],
            approved: vec!["Бекітемін".into()],
            considered: Vec::new(),
        }),
        title: vec!["Мониторинг".into()],
        subtitle: vec!["2025–2026".into()],
        blocks: vec![
            Block::Heading("Бұрын".into()),
            Block::Table(before),
            Block::Table(long),
            Block::Summary(Cell::text("Сөйлем".repeat(60))),
        ],
        signatures: vec![Signature {
            post: "Әдіскер".into(),
            name: "Ә. Іңкәрова".into(),
        }],
        closing: vec!["Орындаушы".into()],
    };
    Report {
        sheets: vec![sheet],
        ..report(Vec::new())
    }
}

/// What is around the rows and the merged cells.
fn around(xml: &str) -> String {
    let (start, rest) = xml.split_once("<sheetData").expect("rows");
    let end = rest.rsplit_once("sheetData").map_or(rest, |(_, end)| end);
    let (before, rest) = end.split_once("<mergeCells").expect("merged cells");
    let (_, after) = rest.split_once("</mergeCells>").expect("their end");
    format!("{start}{before}{after}")
}

fn merged(xml: &str) -> BTreeSet<&str> {
    let ranges: BTreeSet<&str> = between(xml, "<mergeCell ref=\"", "\"").collect();
    let count = between(xml, "<mergeCells count=\"", "\"").next();
    assert_eq!(
        count.and_then(|count| count.parse().ok()),
        Some(ranges.len()),
        "each once, and counted"
    );
    ranges
}

#[test]
fn held_and_made_rows_of_a_table_print_alike() {
    let folder = tempfile::tempdir().expect("a folder");
    let held = saved(&printed(rows().into()), folder.path(), NEVER);
    let made = saved(&printed(Rows::made(Arc::new(Source(rows())))), folder.path(), ALWAYS);
    let (cells, theirs) = (values(&made), values(&held));
    let differs = cells.iter().zip(&theirs).find(|(own, library)| own != library);
    assert_eq!((cells.len(), differs), (theirs.len(), None));
    let (made, held) = (parts(&made), parts(&held));
    let look = |parts: &BTreeMap<String, String>| looks(&parts[SHEET], &styles(parts));
    let ((cells, heights), (their_cells, their_heights)) = (look(&made), look(&held));
    assert!(heights == their_heights, "heights");
    let differs = cells.iter().zip(&their_cells).find(|(own, theirs)| own != theirs);
    assert_eq!((cells.len(), differs), (their_cells.len(), None));
    assert_eq!(merged(&made[SHEET]), merged(&held[SHEET]));
    assert_eq!(around(&made[SHEET]), around(&held[SHEET]));
    assert_eq!(made["xl/workbook.xml"], held["xl/workbook.xml"]);
}

#[test]
fn held_rows_of_a_long_table_go_the_own_way_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (held, made) = (printed(rows().into()), printed(Rows::made(Arc::new(Source(rows())))));
    let bytes = |report: &Report| std::fs::read(saved(report, folder.path(), ALWAYS)).expect("it is there");
    assert!(bytes(&held) == bytes(&made), "the same file");
}
