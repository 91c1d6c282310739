//! Both ways of writing a data sheet against each other: cells, styles, heights, widths, all other parts.

mod printed;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use calamine::{Reader, Xlsx, open_workbook};
use chrono::NaiveDate;
use sheberlik_core::{Cancel, Error, Progress};

use super::super::write_long;
use crate::DocumentLanguage;
use crate::table::{Cell, Emphasis, Flat, Imprint, ParameterSheet, Report, Value};

const ALWAYS: usize = 1;
const NEVER: usize = usize::MAX;

fn report(data: Vec<Flat>) -> Report {
    let today = NaiveDate::from_ymd_opt(2026, 6, 15).expect("a day");
    Report {
        code: "r4".into(),
        language: DocumentLanguage::Kk,
        year: "2025-2026".into(),
        title: "Мониторинг".into(),
        sheets: Vec::new(),
        data,
        parameters: ParameterSheet {
            name: "Параметрлер".into(),
            heads: ["Параметр".into(), "Мәні".into()],
            rows: vec![("Кезең & күні".into(), Cell::text("<r>2025</r>"))],
        },
        imprint: Imprint {
            college: "«Қайнар & Өрлеу» колледжі".into(),
            college_short: "Қайнар".into(),
            mark: None,
            today,
            made_at: today.and_hms_opt(6, 30, 0).expect("a time").and_utc(),
        },
    }
}

/// Every type of value with its edges, some of them again and again.
fn odd_cells() -> Vec<Cell> {
    let text = |text: &str| Cell::of(Value::Text { text: text.into() });
    let decimal = |value, places| Cell::of(Value::Decimal { value, places });
    let mut cells: Vec<Cell> = [
        "Ғалымжанқызы Әсемгүл Іңкәрқызы",
        "=cmd|' /C calc'!A0",
        "+7 701",
        "-1",
        "@сома",
        "http://example.kz",
        "a & b < c > d \"e\" 'f'",
        " алдында бос орын",
        "соңында бос орын ",
        "жол\nжол",
        "\n",
        "\u{1}\u{b}бақылау\r\nтаңбасы\t",
        "\u{1}",
        "",
        "_x0041_ және _x000D_",
        "_x0041_x0042_",
        "<r><t>rich</t></r>",
        "<r><t>broken</r>",
        "😀 \u{fffe}\u{ffff}\u{85}\u{7f} ﷽",
        "]]>",
        "құрылыс-монтаждау жұмыстарының технологиясы мен ұйымдастырылуы-тәжірибелік сабақ",
    ]
    .map(text)
    .to_vec();
    cells.push(text(&"ұзақ мәтін ".repeat(4_000)));
    cells.push(text(&"ә".repeat(32_767)));
    cells.push(text(&"ә".repeat(32_768)));
    cells.extend([
        Cell::code(Some("000123456")),
        Cell::code(None),
        Cell::lines(["бір".into(), "екі & үш".into()]),
        Cell::whole(0),
        Cell::whole(-12_345_678),
        Cell::whole(i64::MAX),
        Cell::whole(1_i64 << 53),
        Cell::year(Some(2025)),
        decimal(1.5, 1),
        decimal(-0.1, 2),
        decimal(1e300, 0),
        decimal(f64::NAN, 0),
        decimal(f64::NEG_INFINITY, 1),
        decimal(2.0 / 3.0, 7),
        Cell::percent(1, 3),
        Cell::percent(0, 0),
        Cell::date(Some("1900-01-01")),
        Cell::date(Some("1900-02-28")),
        Cell::date(Some("2024-02-29")),
        Cell::date(Some("1850-01-01")),
        Cell::date(Some("2010-09")),
        Cell::blank(),
        Cell::blank().lit(Some(Emphasis::Good)),
        Cell::whole(3).lit(Some(Emphasis::Warn)),
        text("кеш").lit(Some(Emphasis::Bad)),
    ]);
    cells
}

/// `count` rows of `columns` columns, in which each odd cell comes by every column.
fn flat(name: &str, columns: usize, count: usize) -> Flat {
    let odd = odd_cells();
    let row = |row: usize| {
        (0..columns)
            .map(|column| odd[(row * 7 + column * 3) % odd.len()].clone())
            .collect()
    };
    Flat {
        name: name.into(),
        heads: (0..columns).map(|column| format!("Баған {column}")).collect(),
        rows: (0..count).map(row).collect::<Vec<_>>().into(),
    }
}

fn saved(report: &Report, folder: &Path, long: usize) -> std::path::PathBuf {
    let path = folder.join(format!("{long}.xlsx"));
    write_long(report, &path, long, &Progress::silent()).expect("it is written");
    path
}

fn parts(path: &Path) -> BTreeMap<String, String> {
    let file = std::fs::File::open(path).expect("it is there");
    let mut archive = zip::ZipArchive::new(file).expect("it is a package");
    (0..archive.len())
        .map(|number| {
            let mut entry = archive.by_index(number).expect("a part");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("its checksum is right");
            (entry.name().expect("a name").into_owned(), text)
        })
        .collect()
}

/// The text between two marks, each time.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// What each style of a workbook consists of, spelled out.
fn styles(parts: &BTreeMap<String, String>) -> Vec<String> {
    let xml = &parts["xl/styles.xml"];
    let list = |name: &str, item: &str| -> Vec<String> {
        let (start, end) = (format!("<{name} "), format!("</{name}>"));
        let inside = between(xml, &start, &end).next().unwrap_or_default();
        between(inside, &format!("<{item}"), "\u{0}")
            .map(str::to_owned)
            .collect()
    };
    let (fonts, fills, borders) = (
        list("fonts", "font>"),
        list("fills", "fill>"),
        list("borders", "border>"),
    );
    let formats: BTreeMap<&str, &str> = between(xml, "<numFmt ", "/>")
        .filter_map(|tag| Some((attribute(&format!(" {tag}"), "numFmtId")?.to_owned(), tag)))
        .map(|(id, tag)| {
            (
                Box::leak(id.into_boxed_str()) as &str,
                attribute(tag, "formatCode").unwrap_or(tag),
            )
        })
        .collect();
    let cells = between(xml, "<cellXfs ", "</cellXfs>").next().expect("styles of cells");
    between(cells, "<xf", "\u{0}")
        .map(|xf| {
            let number = |name: &str| attribute(xf, name).and_then(|id| id.parse::<usize>().ok()).unwrap_or(0);
            let format = attribute(xf, "numFmtId").unwrap_or("0");
            let alignment = between(xf, "<alignment", "/>").next().unwrap_or_default();
            format!(
                "{} | {} | {} | {} | {alignment}",
                formats.get(format).unwrap_or(&format),
                fonts[number("fontId")],
                fills[number("fillId")],
                borders[number("borderId")]
            )
        })
        .collect()
}

/// Cells of a sheet: place, style, type and whether there is a value; and the rows' heights.
fn looks(xml: &str, styles: &[String]) -> (Vec<String>, Vec<String>) {
    let mut cells = Vec::new();
    let mut heights = Vec::new();
    for row in between(xml, "<row", "</row>") {
        let (tag, inside) = row.split_once('>').expect("a tag");
        heights.push(format!(
            "{:?} {:?}",
            attribute(tag, "ht"),
            attribute(tag, "customHeight")
        ));
        for cell in between(inside, "<c", "\u{0}").filter(|cell| cell.starts_with(' ')) {
            let tag = cell.split('>').next().unwrap_or_default();
            let style = attribute(tag, "s")
                .and_then(|style| style.parse::<usize>().ok())
                .expect("a style");
            cells.push(format!(
                "{:?} {:?} {}",
                attribute(tag, "r"),
                attribute(tag, "t"),
                styles[style]
            ));
        }
    }
    (cells, heights)
}

/// All cells of a workbook: sheet, row, column, value. A value that is no number is not equal to itself, so as text.
fn values(path: &Path) -> Vec<(String, usize, usize, String)> {
    let mut book: Xlsx<_> = open_workbook(path).expect("it opens");
    let mut cells = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).expect("the sheet is there");
        let formulas = book.worksheet_formula(&name).expect("formulas can be asked for");
        assert_eq!(formulas.used_cells().count(), 0, "a formula in {name}");
        for (row, column, value) in range.cells() {
            cells.push((name.clone(), row, column, format!("{value:?}")));
        }
    }
    cells
}

#[test]
fn both_ways_write_the_same_cells() {
    let folder = tempfile::tempdir().expect("a folder");
    let report = report(vec![
        flat("Деректер", 9, 120),
        flat("Пайыздар", 30, 450),
        flat("Бос", 3, 0),
    ]);
    let (own, library) = (
        saved(&report, folder.path(), ALWAYS),
        saved(&report, folder.path(), NEVER),
    );
    let (cells, theirs) = (values(&own), values(&library));
    assert_eq!(cells.len(), theirs.len());
    let differs = cells.iter().zip(&theirs).find(|(own, library)| own != library);
    assert!(differs.is_none(), "{:.2000}", format!("{differs:?}"));
    let (own, library) = (parts(&own), parts(&library));
    let (own_styles, library_styles) = (styles(&own), styles(&library));
    for sheet in [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/worksheets/sheet3.xml",
    ] {
        let ((cells, heights), (their_cells, their_heights)) =
            (looks(&own[sheet], &own_styles), looks(&library[sheet], &library_styles));
        assert!(heights == their_heights, "heights of {sheet}");
        let differs = cells.iter().zip(&their_cells).find(|(own, theirs)| own != theirs);
        assert_eq!((cells.len(), differs), (their_cells.len(), None), "{sheet}");
        let around = |xml: &str| {
            let (start, rest) = xml.split_once("<sheetData").expect("rows");
            let end = rest.rsplit_once("sheetData").map_or(rest, |(_, end)| end);
            format!("{start}{end}")
        };
        assert_eq!(
            around(&own[sheet]),
            around(&library[sheet]),
            "what is around the rows of {sheet}"
        );
    }
    let names = |parts: &BTreeMap<String, String>| parts.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&own), names(&library), "no part too many, none missing");
    for (name, text) in own.iter().filter(|(name, _)| {
        !name.starts_with("xl/worksheets/") && *name != "xl/styles.xml" && *name != "xl/sharedStrings.xml"
    }) {
        assert_eq!(text, &library[name], "{name}");
    }
}

#[test]
fn the_list_of_strings_is_counted_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let parts = parts(&saved(&report(vec![flat("Деректер", 9, 120)]), folder.path(), ALWAYS));
    let strings = &parts["xl/sharedStrings.xml"];
    let unique = attribute(strings, "uniqueCount").and_then(|count| count.parse().ok());
    assert_eq!(unique, Some(strings.matches("<si>").count()));
    let shown: usize = parts.values().map(|part| part.matches(" t=\"s\">").count()).sum();
    assert_eq!(
        attribute(strings, "count").and_then(|count| count.parse().ok()),
        Some(shown)
    );
    assert!(strings.ends_with("</si></sst>"));
}

#[test]
fn a_style_that_comes_late_is_not_lost() {
    let mut rows = vec![vec![Cell::whole(1)]; 2_000];
    rows[1_500][0] = Cell::of(Value::Decimal { value: 1.25, places: 5 });
    rows[1_900][0] = Cell::whole(7).lit(Some(Emphasis::Bad));
    let report = report(vec![Flat {
        name: "Деректер".into(),
        heads: vec!["Сан".into()],
        rows: rows.into(),
    }]);
    let folder = tempfile::tempdir().expect("a folder");
    let parts = parts(&saved(&report, folder.path(), ALWAYS));
    let (cells, _) = looks(&parts["xl/worksheets/sheet1.xml"], &styles(&parts));
    assert!(cells[1_501].contains("#,##0.00000"), "{}", cells[1_501]);
    assert!(cells[1_901].contains("F8D7DA"), "{}", cells[1_901]);
}

#[test]
fn a_cancelled_long_sheet_leaves_nothing() {
    let report = report(vec![flat("Деректер", 3, 3_000)]);
    let folder = tempfile::tempdir().expect("a folder");
    let cancel = Cancel::default();
    let raised = cancel.clone();
    let watch = move |done, _, _| {
        if done > 1_000 {
            raised.raise();
        }
    };
    let progress = Progress::new(Box::new(watch), cancel);
    let path = folder.path().join("деректер.xlsx");
    let broken = write_long(&report, &path, ALWAYS, &progress);
    assert!(matches!(broken, Err(Error::Cancelled)));
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        0,
        "no half file"
    );
}

#[test]
fn the_same_rows_make_the_same_file() {
    let report = report(vec![flat("Деректер", 9, 900)]);
    let folder = tempfile::tempdir().expect("a folder");
    let read = |path: &Path| std::fs::read(path).expect("it is there");
    let first = read(&saved(&report, folder.path(), ALWAYS));
    assert!(
        first == read(&saved(&report, folder.path(), ALWAYS)),
        "whichever thread is quicker"
    );
}

/// Both ways for other readers: `SHEBERLIK_FORMS=folder cargo test -p sheberlik-reports --lib -- --ignored both_ways`.
#[test]
#[ignore = "writes files to be opened by other programs"]
fn both_ways_for_other_readers() {
    let Some(folder) = std::env::var_os("SHEBERLIK_FORMS").map(std::path::PathBuf::from) else {
        return;
    };
    let report = report(vec![flat("Деректер", 9, 120), flat("Пайыздар", 30, 60)]);
    saved(&report, &folder, ALWAYS);
    saved(&report, &folder, NEVER);
}
