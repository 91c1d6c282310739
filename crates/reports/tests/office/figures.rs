//! Figures counted by hand, and drill queries that list as many rows as the figure says.

use sheberlik_reports::table::{Block, Cell, Report, Row, RowKind, Table, Value};
use sheberlik_reports::{DocumentLanguage, Grouping, Parameters, build, build_for_file};

use crate::college::{Office, small, year};

const KK: DocumentLanguage = DocumentLanguage::Kk;

pub fn tables(report: &Report, sheet: &str) -> Vec<Table> {
    let sheet = report
        .sheets
        .iter()
        .find(|found| found.code == sheet)
        .expect("the sheet is there");
    let table = |block: &Block| {
        if let Block::Table(table) = block {
            Some(table.clone())
        } else {
            None
        }
    };
    sheet.blocks.iter().filter_map(table).collect()
}

fn number(cell: &Cell) -> i64 {
    match cell.value {
        Value::Whole { value } => value,
        Value::Percent { numerator, denominator } => numerator * 1000 + denominator,
        ref other => panic!("no figure: {other:?}"),
    }
}

fn total(table: &Table) -> &Row {
    table
        .rows
        .iter()
        .find(|row| row.kind == RowKind::Total)
        .expect("a table has its sum")
}

fn numbers(row: &Row) -> Vec<i64> {
    row.cells
        .iter()
        .skip(1)
        .filter(|cell| cell.value != Value::Blank)
        .map(number)
        .collect()
}

#[test]
fn the_summary_counts_records_teachers_and_hours() {
    let report = small().report("r4", &year("2025-2026"), KK);
    let list = &tables(&report, "a")[0];
    let rows = list.rows.iter().filter(|row| row.kind == RowKind::Body).count();
    assert_eq!(rows, 6, "six courses ended between 1 September 2025 and 30 June 2026");
    assert_eq!(numbers(total(list)), [348], "72 + 36 + 80 + 16 + 72 + 72 hours");
    let totals = &tables(&report, "totals")[0];
    let sums = total(totals);
    assert_eq!(number(&sums.cells[1]), 6, "records");
    assert_eq!(
        number(&sums.cells[2]),
        5,
        "unique teachers: one of them took two courses"
    );
    assert_eq!(
        sums.cells[4].value,
        Value::Decimal { value: 69.6, places: 1 },
        "348 hours over five teachers"
    );
    let band = totals.rows.iter().find(|row| {
        row.cells[0].value
            == Value::Text {
                text: "72–79 сағат".into(),
            }
    });
    assert_eq!(number(&band.expect("the band of 72 hours").cells[1]), 3);
}

#[test]
fn the_plan_says_what_came_of_it() {
    let report = small().report("r4", &year("2025-2026"), KK);
    let table = &tables(&report, "b")[0];
    let years: Vec<Vec<i64>> = table
        .rows
        .iter()
        .filter(|row| row.kind == RowKind::Subtotal)
        .map(numbers)
        .collect();
    // planned, in time, late, not done, share (numerator and denominator), unplanned
    assert_eq!(
        years[0],
        [2, 1, 1, 0, 2002, 3],
        "2025: one in time, one late; three without a plan"
    );
    assert_eq!(
        years[1],
        [1, 0, 0, 1, 1, 1],
        "2026: one not done (0 of 1); cancelled and needed are no plan"
    );
    assert_eq!(numbers(total(table)), [3, 1, 1, 1, 2003, 4]);
}

#[test]
fn coverage_follows_the_clock_of_the_card() {
    let report = small().report("r4", &year("2025-2026"), KK);
    let table = &tables(&report, "c")[0];
    // teachers, within 36 months, share, due in 6 months, overdue
    let rows: Vec<Vec<i64>> = table.rows.iter().map(numbers_after_label).collect();
    assert_eq!(
        rows[0],
        [3, 1, 1003, 2, 1],
        "special: Қайрат covered and soon, Галина (hired 10.2023) soon, Омар overdue"
    );
    assert_eq!(rows[1], [2, 2, 2002, 0, 0], "general");
    assert_eq!(
        rows[2],
        [1, 0, 1, 0, 0],
        "without a department: her first course is not due yet"
    );
    assert_eq!(rows[3], [6, 3, 3006, 2, 1], "the dismissed teacher is not counted");
}

fn numbers_after_label(row: &Row) -> Vec<i64> {
    let label = row
        .cells
        .iter()
        .position(|cell| matches!(cell.value, Value::Text { .. }))
        .expect("a label");
    row.cells[label + 1..].iter().map(number).collect()
}

#[test]
fn the_register_finds_the_same_number_in_two_spellings() {
    let report = small().report("r4", &year("2025-2026"), KK);
    let table = &tables(&report, "d")[0];
    let sums = total(table);
    assert_eq!(number(&sums.cells[1]), 5, "the listened course has no document");
    assert_eq!(number(&sums.cells[3]), 0, "no scan is attached");
    assert_eq!(
        number(&sums.cells[4]),
        2,
        "«№ 55-А» and «55 а» of one provider are one certificate"
    );
}

#[test]
fn a_certificate_names_its_provider_as_it_was_called_then() {
    let report = small().report("r4", &year("2025-2026"), KK);
    let table = &tables(&report, "a")[0];
    let name = |number: &str| {
        let row = table.rows.iter().find(|row| {
            row.cells
                .iter()
                .any(|cell| cell.value == Value::Code { text: number.into() })
        });
        row.expect("the row is there").cells[4].value.clone()
    };
    let text = |text: &str| Value::Text { text: text.into() };
    assert_eq!(name("№ 55-А"), text("«Өрлеу» БАҰО» АҚ (бұрынғы атауы)"));
    assert_eq!(
        name("55 а"),
        text("«„Өрлеу“ біліктілікті арттыру ұлттық орталығы» АҚ"),
        "issued in January 2026, after the name had changed"
    );
}

#[test]
fn every_figure_opens_as_many_rows_as_it_says() {
    let office = small();
    let mut checked = 0;
    for (code, asked) in [
        ("r4", year("2025-2026")),
        (
            "r4",
            Parameters {
                from: "2020-01-01".parse().ok(),
                to: "2026-12-31".parse().ok(),
                ..Parameters::default()
            },
        ),
        ("r11", year("2025-2026")),
    ] {
        let report = office.report(code, &asked, KK);
        for cell in report.sheets.iter().flat_map(|sheet| &sheet.blocks).flat_map(cells) {
            let Some(drill) = &cell.drill else { continue };
            let count = match cell.value {
                Value::Whole { value } if !is_hours(&cell, &report) => value,
                Value::Percent { numerator, .. } => numerator,
                _ => continue,
            };
            assert_eq!(i64::try_from(office.listed(drill)).unwrap(), count, "{code}: {cell:?}");
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} figures open rows");
}

#[test]
fn a_form_for_a_file_is_the_same_but_for_what_opens_rows() {
    let office = small();
    let asked = year("2025-2026");
    let mut shown = office.report("r4", &asked, KK);
    let saved = office
        .engine
        .read(|reader| build_for_file(reader, "r4", &asked, KK, &office.context))
        .expect("the form is made");
    let all_cells = |report: &Report| -> Vec<Cell> {
        report
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.blocks)
            .flat_map(cells)
            .collect()
    };
    assert!(all_cells(&shown).iter().any(|cell| cell.drill.is_some()));
    assert!(
        all_cells(&saved).iter().all(|cell| cell.drill.is_none()),
        "nothing in a file opens rows"
    );
    for block in shown.sheets.iter_mut().flat_map(|sheet| &mut sheet.blocks) {
        match block {
            Block::Table(table) => table
                .rows
                .iter_mut()
                .flat_map(|row| &mut row.cells)
                .for_each(|cell| cell.drill = None),
            Block::Summary(cell) => cell.drill = None,
            _ => {}
        }
    }
    assert_eq!(saved, shown);
}

/// Hours are sums over rows, so they say more than the count of their rows.
fn is_hours(cell: &Cell, report: &Report) -> bool {
    report
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.blocks)
        .any(|block| match block {
            Block::Table(table) => table.rows.iter().any(|row| {
                let mut column = 0;
                row.cells.iter().any(|found| {
                    let here = std::ptr::eq(found, cell) || found == cell;
                    let hours = table.columns.get(column).is_some_and(|column| column.key == "hours");
                    column += found.span;
                    here && hours
                })
            }),
            _ => false,
        })
}

pub fn cells(block: &Block) -> Vec<Cell> {
    match block {
        Block::Table(table) => table.rows.iter().flat_map(|row| row.cells.clone()).collect(),
        Block::Summary(cell) => vec![cell.clone()],
        _ => Vec::new(),
    }
}

#[test]
fn rows_of_a_table_fill_its_columns() {
    let office = small();
    for grouping in [
        Grouping::Department,
        Grouping::Provider,
        Grouping::Technology,
        Grouping::Direction,
    ] {
        let asked = Parameters {
            grouping: Some(grouping),
            ..year("2025-2026")
        };
        for block in office
            .report("r4", &asked, KK)
            .sheets
            .into_iter()
            .flat_map(|sheet| sheet.blocks)
        {
            if let Block::Table(table) = block {
                for row in &table.rows {
                    let width: usize = row.cells.iter().map(|cell| cell.span).sum();
                    assert_eq!(width, table.columns.len(), "{row:?}");
                }
            }
        }
    }
}

#[test]
fn several_years_are_grouped_and_the_summer_is_told() {
    let office = small();
    let years = Parameters {
        from: "2023-01-01".parse().ok(),
        to: "2026-12-31".parse().ok(),
        ..Parameters::default()
    };
    let report = office.report("r4", &years, KK);
    let label = |row: &Row| match (&row.kind, &row.cells[0].value) {
        (RowKind::Group { level: 0 }, Value::Text { text }) => Some(text.clone()),
        _ => None,
    };
    let labels: Vec<String> = tables(&report, "a")[0].rows.iter().filter_map(label).collect();
    assert_eq!(labels, ["2022–2023 оқу жылы", "2025–2026 оқу жылы"]);
    let summer = office.report("r4", &year("2022-2023"), KK);
    let told = summer.sheets[0].blocks.iter().any(|block| match block {
        Block::Summary(Cell {
            value: Value::Text { text },
            ..
        }) => text.contains("01.07.2023 – 31.08.2023") && text.ends_with("курс: 1."),
        _ => false,
    });
    assert!(told, "a course of the summer must not vanish without a word");
}

#[test]
fn filters_narrow_all_sheets_and_what_a_form_does_not_take_is_refused() {
    let office = small();
    let asked = Parameters {
        provider: Some("provider-orleu".into()),
        ..year("2025-2026")
    };
    let report = office.report("r4", &asked, KK);
    assert_eq!(numbers(total(&tables(&report, "a")[0])), [96], "80 + 16 hours at Orleu");
    let refused = |code: &str, asked: Parameters| {
        office
            .engine
            .read(|reader| build(reader, code, &asked, KK, &office.context))
            .expect_err("it is refused")
    };
    let problem = sheberlik_core::Problem::from(refused("r11", asked));
    assert_eq!(
        problem.fields[0].field, "provider",
        "an ignored filter would print a wrong list"
    );
    let backwards = Parameters {
        from: "2026-01-01".parse().ok(),
        to: "2025-01-01".parse().ok(),
        ..Parameters::default()
    };
    assert_eq!(
        sheberlik_core::Problem::from(refused("r4", backwards)).fields[0].code,
        "date_order"
    );
    assert_eq!(
        sheberlik_core::Problem::from(refused("r99", Parameters::default())).code,
        "unknown_report"
    );
}

#[test]
fn nobody_and_nothing_is_a_whole_form_too() {
    let office = Office::empty();
    for code in ["r4", "r5", "r9", "r11"] {
        let report = office.report(code, &Parameters::default(), KK);
        let cells = report.sheets.iter().flat_map(|sheet| &sheet.blocks).flat_map(cells);
        for cell in cells {
            assert!(
                !matches!(
                    cell.value,
                    Value::Percent {
                        numerator: 1..,
                        denominator: 0
                    }
                ),
                "a share of nothing is a dash"
            );
        }
    }
}
