//! Files of every kind, honest and hostile.
#![allow(missing_docs)]

mod common;

use std::io::{Cursor, Write};
use std::path::PathBuf;

use common::{Desk, fixture, total};
use rust_xlsxwriter::{Workbook, Worksheet};
use sheberlik_core::problem::Problem;
use sheberlik_core::{Language, Progress};
use sheberlik_import::{Options, RowCounts, Session};
use zip::write::SimpleFileOptions;

fn written(desk: &Desk, name: &str, bytes: &[u8]) -> PathBuf {
    let path = desk.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The code with which a file is refused.
fn refusal(name: &str, bytes: &[u8]) -> String {
    let desk = Desk::new();
    let path = written(&desk, name, bytes);
    match Session::open(
        &desk.engine,
        &desk.context,
        &path,
        Options::default(),
        &Progress::silent(),
    ) {
        Ok(session) => panic!("{name} was read: {:?}", session.review(Language::Ru)),
        Err(error) => Problem::from(error).code,
    }
}

fn staff_sheet(sheet: &mut Worksheet) {
    for (column, heading) in ["№", "Ф.И.О.", "ИИН", "Должность", "Примечание"].iter().enumerate()
    {
        sheet.write(0, column as u16, *heading).unwrap();
    }
    for (row, name) in ["Калиева Алия Болатовна", "Ким Ерлан Габитович"].iter().enumerate()
    {
        sheet.write(row as u32 + 1, 0, row as u32 + 1).unwrap();
        sheet.write(row as u32 + 1, 1, *name).unwrap();
        sheet.write(row as u32 + 1, 3, "методист").unwrap();
    }
}

fn staff_book(change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    staff_sheet(sheet);
    change(sheet);
    book.save_to_buffer().unwrap()
}

#[test]
fn every_format_says_the_same() {
    for name in [
        "kadry_2025-2026.xlsx",
        "kadry_2025-2026.xls",
        "kadry_2025-2026.ods",
        "kadry_2025-2026.csv",
    ] {
        let desk = Desk::new();
        let applied = desk.apply(&fixture(name), false);
        assert_eq!(
            total(&applied.value),
            RowCounts {
                create: 62,
                ..RowCounts::default()
            },
            "{name}"
        );
        assert_eq!(desk.count("department"), 4, "{name}");
        assert_eq!(
            desk.number("SELECT count(*) FROM person WHERE iin IS NULL OR birth_date IS NULL"),
            0,
            "{name}"
        );
        assert_eq!(
            desk.number("SELECT count(*) FROM person WHERE education_institution IS NULL"),
            0,
            "{name}"
        );
        assert_eq!(desk.count("category_record"), 55, "{name}");
        // One format over another is the same list.
        let again = desk.apply(&fixture("kadry_2025-2026.xlsx"), false);
        assert_eq!(
            total(&again.value),
            RowCounts {
                same: 62,
                ..RowCounts::default()
            },
            "{name}"
        );
    }
    for name in ["kurstar_2023-2025.xls", "kurstar_2023-2025.ods"] {
        let desk = Desk::new();
        desk.apply(&fixture("kadry_2025-2026.xlsx"), false);
        let applied = desk.apply(&fixture(name), true);
        assert_eq!(
            total(&applied.value),
            RowCounts {
                create: 99,
                ..RowCounts::default()
            },
            "{name}"
        );
    }
}

#[test]
fn every_encoding_of_a_text_table() {
    let table = "№;Ф.И.О.;Дата рождения;Должность\r\n1;Калиева Алия Болатовна;12.03.1984;методист\r\n";
    let units: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode(table);
    for (what, bytes) in [
        ("UTF-8", table.as_bytes().to_vec()),
        ("UTF-8 with mark", [b"\xEF\xBB\xBF", table.as_bytes()].concat()),
        ("UTF-16 with mark", [b"\xFF\xFE".as_slice(), &units].concat()),
        ("Windows-1251", cyrillic.into_owned()),
    ] {
        let desk = Desk::new();
        let path = written(&desk, "тізім.csv", &bytes);
        assert_eq!(total(&desk.apply(&path, false).value).create, 1, "{what}");
        assert_eq!(desk.texts("SELECT surname_ru FROM person"), ["Калиева"], "{what}");
    }
}

#[test]
fn letters_that_were_lost_are_never_taken_as_names() {
    let desk = Desk::new();
    let path = written(
        &desk,
        "list.csv",
        "Ф.И.О.;Дата рождения\n?алиева ?лия;12.03.1984\nКим Ерлан;01.02.1980\n".as_bytes(),
    );
    let applied = desk.apply(&path, false);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            create: 1,
            skip: 1,
            ..RowCounts::default()
        }
    );
    assert!(
        applied.value.sheets[0]
            .problems
            .iter()
            .any(|problem| problem.code == "letters-lost" && problem.cell == "A2")
    );
}

#[test]
fn a_wrong_suffix_only_warns() {
    let desk = Desk::new();
    let path = written(&desk, "kadry.xls", &staff_book(|_| ()));
    let session = desk.open(&path);
    assert_eq!(session.counts().create, 2);
    let review = session.review(Language::Ru);
    assert_eq!(review.problems[0].code, "wrong-suffix");
    let path = written(&desk, "kadry.xlsx", "Ф.И.О.,ИИН\nКалиева Алия,\n".as_bytes());
    assert_eq!(desk.open(&path).counts().create, 1);
}

#[test]
fn formulas_give_their_stored_value_and_never_run() {
    let desk = Desk::new();
    let bytes = staff_book(|sheet| {
        let formula =
            rust_xlsxwriter::Formula::new("=CONCATENATE(\"Усенов\",\" \",\"Омирбек\")").set_result("Усенов Омирбек");
        sheet.write(3, 1, formula).unwrap();
        sheet.write(3, 3, "преподаватель").unwrap();
        sheet.write(2, 4, "=cmd|' /C calc'!A0").unwrap();
        sheet.write(1, 4, "<script>alert(1)</script>").unwrap();
    });
    let path = written(&desk, "formulas.xlsx", &bytes);
    let applied = desk.apply(&path, false);
    assert_eq!(total(&applied.value).create, 3);
    assert!(
        applied.value.sheets[0]
            .problems
            .iter()
            .any(|problem| problem.code == "formulas")
    );
    assert_eq!(
        desk.texts("SELECT surname_ru FROM person WHERE given_name_ru = 'Омирбек'"),
        ["Усенов"]
    );
    assert_eq!(
        desk.texts("SELECT note FROM person WHERE surname_ru = 'Калиева'"),
        ["<script>alert(1)</script>"],
        "text stays text"
    );
}

#[test]
fn a_cell_of_32000_characters_is_cut_with_a_word() {
    let desk = Desk::new();
    let long = "ұ".repeat(32_000);
    let bytes = staff_book(|sheet| {
        sheet.write(1, 3, long.as_str()).unwrap();
        sheet.write(2, 1, long.as_str()).unwrap();
    });
    let path = written(&desk, "long.xlsx", &bytes);
    let applied = desk.apply(&path, false);
    let problems = &applied.value.sheets[0].problems;
    assert!(
        problems
            .iter()
            .any(|problem| problem.code == "text-cut" && problem.cell == "D2"),
        "{problems:?}"
    );
    assert_eq!(desk.count("person"), 1, "a name of 32,000 letters is nobody");
    assert_eq!(total(&applied.value).skip, 1);
}

#[test]
fn what_is_no_workbook_is_told_apart() {
    let xlsx = staff_book(|_| ());
    assert_eq!(refusal("a.xlsx", b""), "import_file_empty");
    assert_eq!(refusal("a.xlsx", b"   \n \n"), "import_file_empty");
    assert_eq!(
        refusal("a.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
        "import_file_not_a_workbook"
    );
    assert_eq!(
        refusal("a.xls", b"<html><body><table><tr><td>1"),
        "import_file_unread_kind"
    );
    assert_eq!(refusal("a.pdf", b"%PDF-1.7\n..."), "import_file_unread_kind");
    assert_eq!(refusal("a.xlsx", &xlsx[..xlsx.len() / 2]), "import_file_damaged");
    assert_eq!(refusal("a.xlsx", &xlsx[..xlsx.len() - 30]), "import_file_damaged");
    assert_eq!(
        refusal(
            "a.xls",
            &std::fs::read(fixture("kadry_2025-2026.xls")).unwrap()[..9_000]
        ),
        "import_file_damaged"
    );
    let desk = Desk::new();
    let missing = Session::open(
        &desk.engine,
        &desk.context,
        &desk.folder.path().join("no.xlsx"),
        Options::default(),
        &Progress::silent(),
    );
    assert_eq!(Problem::from(missing.err().unwrap()).code, "import_file_not_found");
}

/// Every byte of a workbook spoilt in turn must end in an answer: a review or a refusal, never a panic.
#[test]
fn damaged_bytes_never_panic() {
    for name in [
        "kadry_2025-2026.xls",
        "kurstar_2023-2025.ods",
        "kurstar_2023-2025.xlsx",
        "kadry_2025-2026.csv",
    ] {
        let whole = std::fs::read(fixture(name)).unwrap();
        let mut seed = 12_345_u64;
        for _ in 0..60 {
            let mut bytes = whole.clone();
            for _ in 0..40 {
                seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                let at = (seed >> 20) as usize % bytes.len();
                bytes[at] = (seed >> 9) as u8;
            }
            let _ = sheberlik_import::read::read_bytes(name.to_owned(), &bytes, &Progress::silent());
        }
        for part in 1..20 {
            let _ = sheberlik_import::read::read_bytes(
                name.to_owned(),
                &whole[..whole.len() * part / 20],
                &Progress::silent(),
            );
        }
    }
}

/// A smallest OLE container with empty streams of the given names.
fn ole(streams: &[&str]) -> Vec<u8> {
    let mut header = vec![0_u8; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    let put16 = |bytes: &mut Vec<u8>, at: usize, value: u16| bytes[at..at + 2].copy_from_slice(&value.to_le_bytes());
    let put32 = |bytes: &mut Vec<u8>, at: usize, value: u32| bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    put16(&mut header, 26, 3);
    put16(&mut header, 28, 0xFFFE);
    put16(&mut header, 30, 9);
    put16(&mut header, 32, 6);
    put32(&mut header, 44, 1);
    put32(&mut header, 48, 1);
    put32(&mut header, 56, 4096);
    put32(&mut header, 60, 0xFFFF_FFFE);
    put32(&mut header, 68, 0xFFFF_FFFE);
    for index in 0..109 {
        put32(&mut header, 76 + index * 4, if index == 0 { 0 } else { 0xFFFF_FFFF });
    }
    let mut table = vec![0xFF_u8; 512];
    put32(&mut table, 0, 0xFFFF_FFFD);
    put32(&mut table, 4, 0xFFFF_FFFE);
    let mut directory = vec![0_u8; 512];
    for (place, name) in ["Root Entry"].iter().chain(streams).enumerate() {
        let at = place * 128;
        for (unit, value) in name.encode_utf16().enumerate() {
            put16(&mut directory, at + unit * 2, value);
        }
        put16(&mut directory, at + 64, (name.len() as u16 + 1) * 2);
        directory[at + 66] = if place == 0 { 5 } else { 2 };
        put32(&mut directory, at + 116, 0xFFFF_FFFE);
    }
    [header, table, directory].concat()
}

#[test]
fn a_password_has_its_own_code() {
    assert_eq!(
        refusal("a.xlsx", &ole(&["EncryptionInfo", "EncryptedPackage"])),
        "import_file_password"
    );
    assert_eq!(refusal("a.doc", &ole(&["WordDocument"])), "import_file_unread_kind");
    assert_eq!(refusal("a.msg", &ole(&["__substg1.0"])), "import_file_not_a_workbook");
    // An OpenDocument file says so in its manifest.
    let ods = rezipped(
        &std::fs::read(fixture("kurstar_2023-2025.ods")).unwrap(),
        |name, bytes| {
            if name == "META-INF/manifest.xml" {
                let text = String::from_utf8(bytes).unwrap();
                return text
                    .replace(
                        "</manifest:manifest>",
                        "<manifest:encryption-data/></manifest:manifest>",
                    )
                    .into_bytes();
            }
            bytes
        },
    );
    assert_eq!(refusal("a.ods", &ods), "import_file_password");
}

/// A zipped workbook with some parts replaced.
fn rezipped(bytes: &[u8], mut change: impl FnMut(&str, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).unwrap();
        drop(part);
        writer.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        writer.write_all(&change(&name, content)).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_zip_bomb_is_refused_before_it_costs_memory() {
    let book = staff_book(|_| ());
    // A shared text of 300 megabytes of one letter.
    let bomb = rezipped(&book, |name, content| {
        if name != "xl/sharedStrings.xml" {
            return content;
        }
        let mut text = b"<sst><si><t>".to_vec();
        text.resize(300 << 20, b'A');
        text.extend_from_slice(b"</t></si></sst>");
        text
    });
    assert!(bomb.len() < 2 << 20, "a bomb is small on the outside: {}", bomb.len());
    assert_eq!(refusal("bomb.xlsx", &bomb), "import_file_bomb");
    // Endless rows of small cells.
    let bomb = rezipped(&book, |name, content| {
        if name != "xl/worksheets/sheet1.xml" {
            return content;
        }
        let mut text = b"<worksheet><sheetData>".to_vec();
        while text.len() < 250 << 20 {
            text.extend_from_slice(b"<row><c t=\"str\"><v>1</v></c></row>");
        }
        text
    });
    assert_eq!(refusal("rows.xlsx", &bomb), "import_file_bomb");
    // Millions of empty texts, each of which costs a place in memory.
    let bomb = rezipped(&book, |name, content| {
        if name != "xl/sharedStrings.xml" {
            return content;
        }
        let mut text = b"<sst>".to_vec();
        text.extend(b"<si/>".iter().cycle().take(60 << 20));
        text
    });
    assert_eq!(refusal("texts.xlsx", &bomb), "import_file_bomb");
    // One cell repeated over the whole sheet of an OpenDocument file.
    let ods = rezipped(
        &std::fs::read(fixture("kurstar_2023-2025.ods")).unwrap(),
        |name, bytes| {
            if name == "content.xml" {
                let text = String::from_utf8(bytes).unwrap();
                let row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16000\" \
                 office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
                return text.replacen("</table:table>", row, 1).into_bytes();
            }
            bytes
        },
    );
    assert_eq!(refusal("bomb.ods", &ods), "import_file_too_many_cells");
    // Far more rows than any list has.
    let rows: String = (0..260_000).map(|row| format!("{row};a\n")).collect();
    assert_eq!(refusal("rows.csv", rows.as_bytes()), "import_file_too_many_cells");
}

#[test]
fn the_work_stops_when_asked() {
    use sheberlik_core::Cancel;
    let desk = Desk::new();
    let cancel = Cancel::default();
    cancel.raise();
    let progress = Progress::new(Box::new(|_, _, _| ()), cancel);
    let stopped = Session::open(
        &desk.engine,
        &desk.context,
        &fixture("kadry_2025-2026.xlsx"),
        Options::default(),
        &progress,
    );
    assert_eq!(Problem::from(stopped.err().unwrap()).code, "cancelled");
    let mut session = desk.open(&fixture("kadry_2025-2026.xlsx"));
    let stopped = session.apply(&desk.engine, &desk.context, false, &progress);
    assert_eq!(Problem::from(stopped.err().unwrap()).code, "cancelled");
    assert_eq!(desk.count("person"), 0, "nothing is half applied");
}
