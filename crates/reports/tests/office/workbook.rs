//! The file read back with calamine: sheets, real numbers and dates, text that stays text; writing, cancelling, locking.

use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use sheberlik_core::{Cancel, Error, Progress};
use sheberlik_reports::table::{Block, Cell, Column, Flat, Row, Table, Value};
use sheberlik_reports::{DocumentLanguage, Parameters, file_name, write};

use crate::college::{Office, small, year};

const KK: DocumentLanguage = DocumentLanguage::Kk;

pub fn sheet(path: &Path, index: usize) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook(path).expect("it opens");
    let name = book.sheet_names()[index].clone();
    book.worksheet_range(&name)
        .expect("the sheet is there")
        .rows()
        .map(<[Data]>::to_vec)
        .collect()
}

pub fn saved(
    office: &Office,
    code: &str,
    asked: &Parameters,
    language: DocumentLanguage,
) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let report = office.report(code, asked, language);
    let path = folder.path().join(file_name(&report));
    write(&report, &path, &Progress::silent()).expect("it is written");
    (folder, path)
}

#[test]
fn the_workbook_has_forms_data_and_parameters() {
    let (_folder, path) = saved(&small(), "r4", &year("2025-2026"), KK);
    assert_eq!(path.file_name().unwrap(), "2026-06-15_R4_2025-2026_kk.xlsx");
    let book: Xlsx<_> = open_workbook(&path).expect("it opens");
    assert_eq!(
        book.sheet_names(),
        [
            "R4-A Жиынтық кесте",
            "R4-A Қорытынды",
            "R4-B Жоспардың орындалуы",
            "R4-C Курспен қамтылуы",
            "R4-D Сертификаттар",
            "Деректер",
            "Пайыздар",
            "Параметрлер"
        ]
    );
    let data = sheet(&path, 5);
    assert_eq!(data.len(), 7, "one header and six records");
    let head: Vec<String> = data[0].iter().map(ToString::to_string).collect();
    assert!(
        head.iter().all(|head| !head.is_empty()),
        "a filter needs a head in every column"
    );
    let certificates: Vec<&Data> = data[1..].iter().map(|row| &row[17]).collect();
    assert!(
        certificates.contains(&&Data::String("000123456".into())),
        "zeros in front are kept: {certificates:?}"
    );
    assert!(
        matches!(data[1][10], Data::DateTime(_)),
        "a date is a date: {:?}",
        data[1][10]
    );
    assert!(matches!(data[1][12], Data::Float(_)), "hours are a number");
    let shares = sheet(&path, 6);
    let coverage = shares
        .iter()
        .find(|row| row[0] == Data::String("R4-C Курспен қамтылуы".into()) && row[2] == Data::String("Барлығы".into()));
    let coverage = coverage.expect("the share of the coverage can be counted again");
    assert_eq!(
        (&coverage[4], &coverage[5], &coverage[6]),
        (&Data::Float(3.0), &Data::Float(6.0), &Data::Float(0.5))
    );
}

#[test]
fn the_parameters_say_what_was_counted_with() {
    let (_folder, path) = saved(&small(), "r4", &year("2025-2026"), KK);
    let text = sheet(&path, 7)
        .iter()
        .flatten()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("|");
    for wanted in [
        "2025–2026 оқу жылы (01.09.2025 – 30.06.2026)",
        "36 ай",
        "әдіскер",
        "Sheberlik",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in {text}");
    }
}

#[test]
fn no_text_is_a_formula_and_none_is_lost() {
    let office = small();
    office.add(
        "person",
        serde_json::json!({ "surname_kk": "+Қосылған", "given_name_kk": "@-=", "note": "x" }),
    );
    let (_folder, path) = saved(&office, "r11", &year("2025-2026"), KK);
    let mut book: Xlsx<_> = open_workbook(&path).expect("it opens");
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("formulas can be asked for");
        assert_eq!(formulas.used_cells().count(), 0, "a formula in {name}");
    }
    let text = sheet(&path, 0)
        .iter()
        .flatten()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("|");
    assert!(
        text.contains("Галина =cmd|' /C calc'!A0") && text.contains("+Қосылған @-="),
        "{text}"
    );
}

#[test]
fn an_empty_form_has_heads_and_no_figures() {
    let asked = Parameters {
        template: true,
        ..year("2025-2026")
    };
    let (_folder, path) = saved(&small(), "r4", &asked, KK);
    assert_eq!(sheet(&path, 5).len(), 1, "the data sheet keeps its header only");
    let form = sheet(&path, 0);
    let text = form
        .iter()
        .flatten()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("|");
    assert!(
        text.contains("Курстың тақырыбы") && !text.contains("Айгүлова"),
        "{text}"
    );
}

#[test]
fn a_long_form_is_written_row_by_row_and_can_be_read_back() {
    let office = small();
    let mut report = office.report("r4", &year("2025-2026"), DocumentLanguage::KkRu);
    for block in &mut report.sheets[0].blocks {
        let Block::Table(table) = block else { continue };
        let named = |row: &&Row| format!("{row:?}").contains("Айгүлова");
        let row = table.rows.iter().find(named).expect("a row").clone();
        table.rows.splice(1..1, std::iter::repeat_n(row, 6_000));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ұзын.xlsx");
    let written = write(&report, &path, &Progress::silent()).expect("it is written");
    assert_eq!((written.rows, written.sheets), (6, 8), "what the data sheet lists");
    let form = sheet(&path, 0);
    let names = form
        .iter()
        .filter(|row| row.iter().any(|cell| cell.to_string().contains("Айгүлова")))
        .count();
    assert!(names >= 6_000, "rows must not be lost in low-memory mode: {names}");
    let heads = form
        .iter()
        .flatten()
        .filter(|cell| **cell == Data::String("бастап\nс".into()))
        .count();
    assert_eq!(
        heads, 1,
        "the second row of the head must survive merged cells above it"
    );
}

#[test]
fn a_cancelled_or_failed_export_leaves_nothing() {
    let office = small();
    let report = office.report("r11", &year("2025-2026"), KK);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("тізім.xlsx");
    let cancel = Cancel::default();
    cancel.raise();
    let progress = Progress::new(Box::new(|_, _, _| {}), cancel);
    assert!(matches!(write(&report, &path, &progress), Err(Error::Cancelled)));
    assert!(write(&report, &folder.path().join("жоқ/тізім.xlsx"), &Progress::silent()).is_err());
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        0,
        "no half file stays behind"
    );
    write(&report, &path, &Progress::silent()).expect("it is written");
    write(&report, &path, &Progress::silent()).expect("it is written over");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn texts_at_the_edge_of_excel_are_written() {
    let office = small();
    let mut report = office.report("r11", &year("2025-2026"), KK);
    let columns = vec![Column::text("a", "А".into(), 50.0), Column::text("b", "Б".into(), 50.0)];
    let long = "ұзақ мәтін ".repeat(4_000);
    let rows = vec![
        Row::body(vec![
            Cell::text(long.as_str()),
            Cell::of(Value::PartialDate { text: "2010-09".into() }),
        ]),
        Row::body(vec![Cell::text("\u{1}\u{b}бақылау"), Cell::date(Some("1850-01-01"))]),
    ];
    report.sheets[0].blocks = vec![Block::Table(Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    })];
    report.data = vec![Flat {
        name: "Деректер".into(),
        heads: vec!["А".into()],
        rows: vec![vec![Cell::text(long.as_str())]].into(),
    }];
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("шек.xlsx");
    write(&report, &path, &Progress::silent()).expect("it is written");
    let text: Vec<String> = sheet(&path, 0).iter().flatten().map(ToString::to_string).collect();
    assert!(
        text.iter()
            .any(|cell| cell.encode_utf16().count() == 32_767 && cell.ends_with('…'))
    );
    assert!(
        text.contains(&"09.2010".to_owned())
            && text.contains(&"01.01.1850".to_owned())
            && text.contains(&"бақылау".to_owned())
    );
}

#[cfg(windows)]
#[test]
fn a_workbook_that_excel_holds_open_is_told_apart() {
    use std::os::windows::fs::OpenOptionsExt;
    let office = small();
    let (_folder, path) = saved(&office, "r11", &year("2025-2026"), KK);
    let held = std::fs::OpenOptions::new()
        .read(true)
        .write(true)
        .share_mode(0)
        .open(&path);
    let _held = held.expect("it is held as Excel holds it");
    let report = office.report("r11", &year("2025-2026"), KK);
    let refused = write(&report, &path, &Progress::silent()).expect_err("it cannot be replaced");
    assert_eq!(sheberlik_core::Problem::from(refused).code, "file_locked");
}

#[test]
fn the_data_sheet_alone_has_the_same_rows_and_is_refused_where_there_is_none() {
    let office = small();
    let alone = Parameters {
        data_only: true,
        ..year("2025-2026")
    };
    for language in DocumentLanguage::ALL {
        let whole = office.report("r4", &year("2025-2026"), language);
        let report = office.report("r4", &alone, language);
        assert_eq!((report.sheets.len(), report.data.len()), (0, 1));
        assert_eq!(report.data[0], whole.data[0], "in {language}");
        assert_eq!(report.data[0].rows.len(), 6);
    }
    let refused = office
        .engine
        .read(|reader| sheberlik_reports::build(reader, "r11", &alone, KK, &office.context));
    assert!(matches!(refused, Err(Error::Invalid(problems)) if problems[0].field == "data_only"));
}
