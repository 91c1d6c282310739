//! The own reader and the library say the same of a workbook, cell by cell, or the own one leaves it to the library.

use std::io::{Cursor, Write};
use std::path::Path;

use rust_xlsxwriter::{Format, Formula, Workbook};
use sheberlik_core::Progress;
use sheberlik_seed::workbook;
use zip::write::SimpleFileOptions;

use super::*;
use crate::read::excel::read_odd_xlsx;

/// Whether the own reader took the workbook; what it says is what the library says.
fn agreed(what: &str, bytes: &[u8]) -> bool {
    let progress = Progress::silent();
    let by_library = read_odd_xlsx(bytes, &progress).map_err(|stop| format!("{stop:?}"));
    match read(Cursor::new(bytes), &progress) {
        Err(Halt::Odd) => false,
        Err(Halt::Stop(stop)) => {
            assert_eq!(by_library.err(), Some(format!("{stop:?}")), "{what}");
            true
        }
        Ok(sheets) => {
            let by_library = by_library.unwrap_or_else(|stop| panic!("{what}: the library says {stop}"));
            assert_eq!(sheets.len(), by_library.len(), "{what}");
            for (own, theirs) in sheets.iter().zip(&by_library) {
                assert_eq!(own.rows.len(), theirs.rows.len(), "{what}: rows of {}", own.name);
                for (row, other) in own.rows.iter().zip(&theirs.rows) {
                    assert_eq!(format!("{row:?}"), format!("{other:?}"), "{what}: {}", own.name);
                }
                assert_eq!(format!("{own:?}"), format!("{theirs:?}"), "{what}");
            }
            true
        }
    }
}

#[test]
fn workbooks_of_colleges_are_read_alike() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let made = tempfile::tempdir().unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let teachers = workbook::teachers(60, today, 5);
    workbook::staff(&made.path().join("staff.xlsx"), &teachers, today, 5).unwrap();
    workbook::courses(&made.path().join("courses.xlsx"), &teachers, 900, today, 5).unwrap();
    let mut folders = vec![fixtures, made.path().to_owned()];
    // Any other folder of real workbooks.
    folders.extend(std::env::var_os("SHEBERLIK_WORKBOOKS").map(Into::into));
    let mut count = 0;
    for entry in folders
        .into_iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
    {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|suffix| suffix == "xlsx") {
            let bytes = std::fs::read(&path).unwrap();
            assert!(agreed(&path.display().to_string(), &bytes), "{} is odd", path.display());
            count += 1;
        }
    }
    assert!(count >= 4, "{count} workbooks");
}

#[test]
fn a_workbook_of_every_kind_of_cell_is_read_alike() {
    let mut book = Workbook::new();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    let built_in = Format::new().set_num_format_index(14);
    let clock = Format::new().set_num_format("[h]:mm");
    let sheet = book.add_worksheet();
    for row in 0..300_u32 {
        sheet.write(row, 0, row).unwrap();
        sheet.write(row, 1, f64::from(row) / 7.0).unwrap();
        sheet
            .write(row, 2, format!(" Қалиева «Әлия» <{row}> & ұл\n_ x ").as_str())
            .unwrap();
        sheet
            .write_with_format(row, 3, 44_000.5 + f64::from(row), &date)
            .unwrap();
        sheet.write_with_format(row, 4, 20 + row, &built_in).unwrap();
        sheet.write_with_format(row, 5, f64::from(row) / 24.0, &clock).unwrap();
        sheet.write(row, 6, row % 2 == 0).unwrap();
        sheet
            .write(row, 7, Formula::new("=A1&\"<>\"").set_result("нәтиже & <1>"))
            .unwrap();
        sheet.write(row, 8, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write(row, 9, -1e-7 * f64::from(row)).unwrap();
        if row % 3 > 0 {
            sheet.write_blank(row, 10, &date).unwrap();
            sheet.write(row, 300, "beyond").unwrap();
        }
    }
    let rich = Format::new().set_bold();
    sheet
        .write_rich_string(301, 0, &[(&rich, "бір "), (&date, " екі")])
        .unwrap();
    sheet.merge_range(302, 0, 304, 3, "біріктірілген", &date).unwrap();
    sheet.set_row_hidden(7).unwrap();
    book.add_worksheet().set_name("Бос & <бет>").unwrap();
    book.add_worksheet().set_hidden(true).write(0, 0, "жасырын").unwrap();
    assert!(agreed("every kind", &book.save_to_buffer().unwrap()));
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A package of one sheet, its parts as given.
fn package(sheet: &str, texts: &str, styles: &str, workbook: &str) -> Vec<u8> {
    let one = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"x\"><Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>\
             </Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", one("rId1", "officeDocument", "xl/workbook.xml")),
        (
            "xl/_rels/workbook.xml.rels",
            one("rId1", "worksheet", "worksheets/sheet1.xml"),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook>{workbook}<sheets><sheet name=\"а\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ),
        ("xl/sharedStrings.xml", texts.to_owned()),
        ("xl/styles.xml", styles.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const TEXTS: &str = "<sst><si><t>бір</t></si><si><t xml:space=\"preserve\"> екі </t></si><si><t> үш&#10;&amp;&lt; </t></si>\
    <si><r><rPr><b/></rPr><t>тө</t></r><r><t xml:space=\"preserve\">рт </t></r><rPh sb=\"0\" eb=\"1\"><t>жоқ</t></rPh></si>\
    <si/><si><t/></si><si></si><si><t>соңғы</t><phoneticPr fontId=\"1\"/></si></sst>";
const STYLES: &str = "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy;@\"/>\
    <numFmt numFmtId=\"165\" formatCode=\"[&gt;=100][h]:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"14\"/>\
    <xf numFmtId=\"165\"/><xf/></cellXfs><dxfs><dxf><numFmt numFmtId=\"14\" formatCode=\"0\"/></dxf></dxfs></styleSheet>";

fn cells(cells: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    package(&sheet, TEXTS, STYLES, "<workbookPr/>")
}

#[test]
fn markup_that_programs_write_is_read_alike() {
    for plain in [
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>\
         <c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c><c t=\"s\"><v>6</v></c><c t=\"s\"><v>7</v></c></row>",
        // Cells and rows that do not say where they are; a row that is empty; places out of order.
        "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>\
         <row r=\"9\"><c r=\"C9\"><v>1</v></c><c><v>2</v></c><c r=\"A9\"><v>3</v></c><c r=\"C9\"><v>4</v></c></row>\
         <row><c r=\"ab4\"><v>5</v></c></row><row r=\"2\"><c r=\"A2\"><v>0</v></c></row>",
        // Dates, lengths of time, formats that are not there.
        "<row r=\"1\"><c s=\"1\"><v>44000</v></c><c s=\"2\"><v>44000.75</v></c><c s=\"3\"><v>1.5</v></c><c s=\"4\"><v>5</v></c>\
         <c s=\"9\"><v>44000</v></c><c s=\"1\"><v>0.5</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>-5</v></c>\
         <c s=\"1\" t=\"n\"><v>999999999</v></c><c s=\"1\"><v>1e300</v></c></row>",
        // Numbers.
        "<row><c><v>1.0</v></c><c><v>0.1</v></c><c><v>-7</v></c><c><v>1E-3</v></c><c><v>123456789012</v></c><c><v>007</v></c>\
         <c><v>1.7976931348623157E308</v></c><c><v>4.9406564584124654E-324</v></c><c><v>.5</v></c><c><v>5.</v></c><c><v>3.0000000000000001</v></c></row>",
        // Formulas: with a value, with none, shared, of a text, failed.
        "<row><c><f>A1+1</f><v>5</v></c><c><f>A1&lt;2</f></c><c><f t=\"shared\" ref=\"C1:C9\" si=\"0\">B1</f><v>2</v></c>\
         <c><f t=\"shared\" si=\"0\"/><v>3</v></c><c t=\"str\"><f>A1</f><v>а &amp; б</v></c><c t=\"str\"><f>A1</f><v></v></c>\
         <c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"b\"><f>TRUE()</f><v>1</v></c><c><v>1</v><f>late</f></c></row>",
        // Texts within cells; yes and no; blanks of every kind.
        "<row><c t=\"inlineStr\"><is><t> ішінде </t></is></c><c t=\"inlineStr\"><is><r><t>а</t></r><r><t xml:space=\"preserve\"> б</t></r></is></c>\
         <c t=\"inlineStr\"><is/></c><c t=\"b\"><v>0</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><v></v></c><c><v/></c>\
         <c t=\"s\"><v></v></c><c t=\"s\"/><c t=\"str\"><v>  </v></c><c></c></row>",
        "<row r=\"3\" hidden=\"1\" spans=\"1:2\"><c r=\"A3\"><v>1</v></c></row><row r='4' hidden='true'><c r='A4' t='s'><v>0</v></c></row>\
         <row hidden=\"1\"><c><v>1</v></c></row>",
        "",
    ] {
        assert!(agreed(plain, &cells(plain)), "odd: {plain}");
    }
    for sheet in [
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet><dimension ref=\"A1:B2\"/>\n<sheetData>\n <row>\n  \
         <c>\n<v>1</v>\n</c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"A1\"/></mergeCells></worksheet>",
        "<worksheet><sheetData/></worksheet>",
    ] {
        assert!(agreed(sheet, &package(sheet, TEXTS, STYLES, "")), "odd: {sheet}");
    }
    let since_1904 = "<workbookPr date1904=\"1\"/>";
    let dated = "<worksheet><sheetData><row><c s=\"2\"><v>40000</v></c></row></sheetData></worksheet>";
    assert!(agreed(since_1904, &package(dated, TEXTS, STYLES, since_1904)));
}

#[test]
fn markup_that_programs_do_not_write_is_left_to_the_library() {
    for odd in [
        "<row><c t=\"s\"><v>99</v></c></row>",
        "<row><c t=\"s\"><v> 0</v></c></row>",
        "<row><c t=\"d\"><v>2024-01-02T00:00:00</v></c></row>",
        "<row><c t=\"b\"><v>true</v></c></row>",
        "<row><c t=\"n\"><v>abc</v></c></row>",
        "<row><c><v>abc</v></c></row>",
        "<row><c><v>inf</v></c></row>",
        "<row><c><v><!-- a -->1</v></c></row>",
        "<row><!-- <c><v>1</v></c> --><c><v>2</v></c></row>",
        "<row><c t=\"str\"><v><![CDATA[а]]></v></c></row>",
        "<row><c t=\"str\"><v>a_x000D_b</v></c></row>",
        "<row><c t=\"str\"><v>a\r\nb</v></c></row>",
        "<row><c t=\"str\"><v>&nbsp;</v></c></row>",
        "<row><c r=\"A0\"><v>1</v></c></row>",
        "<row><c r=\"1\"><v>1</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row><c r = \"B1\"><v>1</v></c></row>",
        "<row><c x=\"a>b\" r=\"B1\"><v>1</v></c></row>",
        "<row><c><w>1</w></c></row>",
        "<row><c><v>1</v></c>",
        "<c><v>1</v></c></row>",
        "<row><c t=\"inlineStr\"><is><t>а</t></is><v>1</v></c></row>",
        "<row><c><f t=\"shared\">A1</f><v>1</v></c></row>",
    ] {
        agreed(odd, &cells(odd));
    }
    let plain = "<worksheet><sheetData><row><c t=\"s\" s=\"1\"><v>1</v></c><c s=\"1\"><v>44000</v></c></row></sheetData></worksheet>";
    for texts in [
        "<sst><si><t>а</t></si>",
        "<sst><si><t>а</t></si></sst><sst><si><t>ә</t></si></sst>",
        "<x:sst><x:si><x:t>а</x:t></x:si><x:si><x:t>ә</x:t></x:si></x:sst>",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><sst><si><t>a</t></si><si><t>b</t></si></sst>",
        "\u{FEFF}<sst><si><t>а</t></si><si><t>ә</t></si></sst>",
    ] {
        agreed(texts, &package(plain, texts, STYLES, ""));
    }
    for styles in [
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[>=100]dd\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
        "<styleSheet><!-- <cellXfs><xf/></cellXfs> --><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
        "<x:styleSheet><x:cellXfs><x:xf/><x:xf numFmtId=\"14\"/></x:cellXfs></x:styleSheet>",
        "<styleSheet><cellXfs><xf/>",
    ] {
        agreed(styles, &package(plain, TEXTS, styles, ""));
    }
}
