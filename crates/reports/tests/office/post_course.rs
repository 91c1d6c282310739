//! R5: figures of post-course support counted by hand, and what they open.

use sheberlik_reports::table::{Block, Cell, Report, Row, RowKind, Value};
use sheberlik_reports::{DocumentLanguage, Grouping, Parameters};

use crate::college::year;
use crate::figures::{cells, tables};
use crate::support::{Support, supported};

const KK: DocumentLanguage = DocumentLanguage::Kk;

fn whole(cell: &Cell) -> i64 {
    match cell.value {
        Value::Whole { value } => value,
        ref other => panic!("no count: {other:?}"),
    }
}

fn total(report: &Report, sheet: &str, table: usize) -> Row {
    let table = &tables(report, sheet)[table];
    let found = table.rows.iter().find(|row| row.kind == RowKind::Total);
    found.expect("a table has its sum").clone()
}

fn decimal(value: f64) -> Value {
    Value::Decimal { value, places: 2 }
}

/// The row of a case: the one whose name opens it.
fn row(report: &Report, case: &str) -> Row {
    let table = tables(report, "a").remove(0);
    let opens = |cell: &Cell| cell.drill.as_ref().is_some_and(|drill| drill.filter["id"][0] == case);
    let found = table
        .rows
        .into_iter()
        .find(|row| row.kind == RowKind::Body && opens(&row.cells[1]));
    found.expect("the case is listed")
}

#[test]
fn the_list_says_how_each_case_went() {
    let support = supported();
    let report = support.office.report("r5", &year("2025-2026"), KK);
    let cells = row(&report, &support.closed).cells;
    let lines = |lines: &[&str]| Value::Lines {
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    assert_eq!(cells[4].value, lines(&["20.05.2025\u{a0}–", "20.05.2026"]));
    assert_eq!(
        [&cells[5].value, &cells[6].value, &cells[7].value],
        [&decimal(2.0), &decimal(3.0), &decimal(4.0)]
    );
    assert_eq!(
        cells[8..12].iter().map(whole).collect::<Vec<_>>(),
        [2, 1, 1, 0],
        "evidence before the window and unverified evidence do not count"
    );
    assert_eq!(
        cells[13].value,
        Value::Percent {
            numerator: 5,
            denominator: 6
        }
    );
    assert_eq!(
        cells[14].value,
        Value::Text {
            text: "орта".into()
        },
        "68.33 of 100, closed"
    );
    let moved = row(&report, &support.moved).cells;
    assert_eq!(
        moved[4].value,
        lines(&["20.02.2026\u{a0}–", "21.04.2027"]),
        "60 days of leave"
    );
    let hand = row(&report, &support.by_hand).cells;
    assert_eq!(hand[14].value, lines(&["жоғары", "алдын ала", "қолмен қойылды"]));
}

#[test]
fn totals_count_each_case_in_one_state() {
    let support = supported();
    let report = support.office.report("r5", &year("2025-2026"), KK);
    let states = total(&report, "totals", 0);
    // all, in window, awaiting, extended, overdue, suspended, closed, terminated, declined
    assert_eq!(
        states.cells[1..].iter().map(whole).collect::<Vec<_>>(),
        [6, 2, 0, 0, 1, 1, 1, 0, 1]
    );
    let levels = tables(&report, "totals").remove(1);
    let closed: Vec<i64> = levels.rows.iter().map(|row| whole(&row.cells[1])).collect();
    assert_eq!(closed, [0, 1, 0, 1], "high, medium, low, all of the closed ones");
    let provisional: Vec<i64> = levels.rows.iter().map(|row| whole(&row.cells[3])).collect();
    assert_eq!(provisional[0], 1, "the one set by hand");
    let results = total(&report, "totals", 2).cells;
    assert_eq!(results[4].value, decimal(2.0), "from 2 to 4");
    assert_eq!(
        results[8].value,
        Value::Percent {
            numerator: 1,
            denominator: 2
        },
        "one closed in time, one overdue"
    );
    let matrix = total(&report, "evidence", 0);
    assert_eq!(
        whole(matrix.cells.last().expect("a sum")),
        4,
        "oblast, republic, college, and the one of a district that serves two cases"
    );
}

#[test]
fn a_past_year_stands_as_it_stood() {
    let support = supported();
    let report = support.office.report("r5", &year("2024-2025"), KK);
    let states = total(&report, "totals", 0);
    assert_eq!(
        states.cells[1..].iter().map(whole).collect::<Vec<_>>(),
        [3, 1, 0, 0, 2, 0, 0, 0, 0],
        "on 30 June 2025 Іңкәр's case ran, Қайрат's and Омар's were overdue; nothing was declined or closed yet"
    );
    let cells = row(&report, &support.closed).cells;
    assert_eq!(cells[5].value, decimal(2.0));
    assert_eq!(cells[7].value, Value::Blank, "the final survey came later");
    assert_eq!(whole(&cells[8]), 0, "so did the evidence");
}

#[test]
fn every_figure_of_support_opens_as_many_rows_as_it_says() {
    let support = supported();
    let by_department = Parameters {
        grouping: Some(Grouping::Department),
        ..year("2025-2026")
    };
    for asked in [year("2025-2026"), by_department, year("2024-2025")] {
        assert!(opened(&support, &support.office.report("r5", &asked, KK)) > 80);
    }
}

/// Checks the drill of every count and share; answers how many there were. A share of ratings counts points, not rows.
fn opened(support: &Support, report: &Report) -> usize {
    let mut checked = 0;
    for sheet in &report.sheets {
        for block in &sheet.blocks {
            let Block::Table(table) = block else { continue };
            for row in &table.rows {
                let mut column = 0;
                for cell in &row.cells {
                    let results = table.columns[column].key == "results";
                    column += cell.span;
                    let (Some(drill), false) = (&cell.drill, results) else {
                        continue;
                    };
                    let count = match cell.value {
                        Value::Whole { value } => value,
                        Value::Percent { numerator, .. } => numerator,
                        _ => continue,
                    };
                    let listed = i64::try_from(support.office.listed(drill)).expect("a count");
                    assert_eq!(listed, count, "{cell:?}");
                    checked += 1;
                }
            }
        }
    }
    checked
}

#[test]
fn the_legal_basis_is_cited_in_the_languages_of_the_document() {
    let support = supported();
    let report = support.office.report("r5", &year("2025-2026"), DocumentLanguage::KkRu);
    let lines = report.sheets[0].subtitle.join("\n");
    assert!(
        lines.contains("№ 95 бұйрығы") && lines.contains("приказ Министра"),
        "{lines}"
    );
    let told = report.sheets[0].blocks.iter().flat_map(cells).count();
    assert!(told > 0);
}
