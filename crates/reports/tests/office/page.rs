//! The paper, as parts of the sheet's XML: page set-up, margins, footer, repeated rows, filter, frozen head, no formula.

use std::io::Read;
use std::path::Path;

use sheberlik_core::Progress;
use sheberlik_reports::{DocumentLanguage, Parameters, file_name, write};

use crate::college::{small, year};
use crate::excellence::excellent;

pub fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).expect("it opens")).expect("it is a zip");
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap_or_else(|_| panic!("{name} is there"))
        .read_to_string(&mut text)
        .expect("it is UTF-8");
    text
}

fn parts(path: &Path) -> Vec<String> {
    let archive = zip::ZipArchive::new(std::fs::File::open(path).expect("it opens")).expect("it is a zip");
    archive
        .file_names()
        .map(|name| name.expect("a name").into_owned())
        .collect()
}

/// The element from `<name` to its end.
fn element(xml: &str, name: &str) -> String {
    let start = xml.find(&format!("<{name}")).unwrap_or_else(|| panic!("no {name}"));
    let rest = &xml[start..];
    let closing = format!("</{name}>");
    let end = match (rest.find("/>"), rest.find(&closing)) {
        (Some(short), Some(long)) if short > long => long + closing.len(),
        (Some(short), _) => short + 2,
        (None, Some(long)) => long + closing.len(),
        (None, None) => panic!("{name} is not closed"),
    };
    rest[..end].to_owned()
}

#[test]
fn the_form_is_a4_one_page_wide_with_room_for_binding() {
    let office = small();
    let folder = tempfile::tempdir().expect("a folder");
    let report = office.report("r4", &year("2025-2026"), DocumentLanguage::KkRu);
    let path = folder.path().join(file_name(&report));
    write(&report, &path, &Progress::silent()).expect("it is written");

    let form = part(&path, "xl/worksheets/sheet1.xml");
    assert_eq!(
        element(&form, "pageMargins"),
        r#"<pageMargins left="0.79" right="0.39" top="0.59" bottom="0.71" header="0.31" footer="0.31"/>"#
    );
    assert!(
        element(&form, "pageSetup").starts_with(r#"<pageSetup paperSize="9" fitToHeight="0" orientation="landscape""#),
        "{}",
        element(&form, "pageSetup")
    );
    assert!(form.contains(r#"<pageSetUpPr fitToPage="1"/>"#), "one page wide");
    let footer = "&amp;L&amp;\"Times New Roman,Regular\"&amp;9 «Қайнар &amp;&amp; Өрлеу» ЖК&amp;C&amp;\"Times New Roman,Regular\"&amp;9 \
                  &amp;P / &amp;N&amp;R&amp;\"Times New Roman,Regular\"&amp;9 &amp;D &amp;T";
    assert!(form.contains(footer), "{}", element(&form, "headerFooter"));

    let data = part(&path, "xl/worksheets/sheet6.xml");
    assert!(data.contains(r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#));
    assert!(
        element(&data, "autoFilter").contains(r#"ref="A1:U7""#),
        "{}",
        element(&data, "autoFilter")
    );

    let book = part(&path, "xl/workbook.xml");
    assert!(
        book.contains("_xlnm.Print_Titles"),
        "the head is repeated on every page"
    );
    assert!(
        book.contains("'R4-A Жиынтық кесте'!$17:$19"),
        "two rows of the head and the row of numbers: {book}"
    );
}

#[test]
fn nothing_in_the_file_is_a_formula_a_link_or_a_name_of_a_person_at_a_computer() {
    let office = small();
    let folder = tempfile::tempdir().expect("a folder");
    let others = excellent().office;
    for code in [
        "r4",
        "r5",
        "r9",
        "r11",
        "r2",
        "r2-a",
        "r2-b",
        "r2-passport",
        "r6",
        "r6-c",
        "r12",
        "technologies",
    ] {
        let office = if ["r4", "r5", "r9", "r11"].contains(&code) {
            &office
        } else {
            &others
        };
        let report = office.report(code, &year("2025-2026"), DocumentLanguage::Ru);
        let path = folder.path().join(file_name(&report));
        write(&report, &path, &Progress::silent()).expect("it is written");
        for name in parts(&path) {
            let text = part(&path, &name);
            assert!(!text.contains("<f>") && !text.contains("<f "), "a formula in {name}");
            assert!(!text.contains("<hyperlink"), "a link in {name}");
        }
        let core = part(&path, "docProps/core.xml");
        assert!(
            core.contains("<dc:creator>Высший колледж «Кайнар &amp; Орлеу»</dc:creator>"),
            "{core}"
        );
        assert!(
            core.contains("2026-06-15T06:30:00Z"),
            "the moment of making comes from the caller: {core}"
        );
        assert!(!core.contains("әдіскер"));
    }
}

#[test]
fn rows_are_as_high_as_their_text() {
    let office = small();
    let folder = tempfile::tempdir().expect("a folder");
    let report = office.report("r4", &year("2025-2026"), DocumentLanguage::KkRu);
    let path = folder.path().join(file_name(&report));
    write(&report, &path, &Progress::silent()).expect("it is written");
    let form = part(&path, "xl/worksheets/sheet1.xml");
    let rows = form.matches("<row ").count();
    let set = form.matches("customHeight=\"1\"").count();
    assert_eq!(
        rows, set,
        "a row without a height of its own would be cut where cells are merged"
    );
}

#[test]
fn a_form_with_personal_numbers_says_that_it_is_for_official_use() {
    let office = small();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.xlsx");
    let form = |asked: &Parameters| {
        let report = office.report("r11", asked, DocumentLanguage::KkRu);
        write(&report, &path, &Progress::silent()).expect("it is written");
        part(&path, "xl/worksheets/sheet1.xml")
    };
    let mark = "Қызмет бабында пайдалану үшін / Для служебного пользования";
    assert!(!form(&year("2025-2026")).contains(mark));
    assert!(
        form(&Parameters {
            iin: true,
            ..year("2025-2026")
        })
        .contains(mark)
    );
}

#[test]
fn a_passport_is_one_page_wide_and_high_and_a_plan_repeats_its_head() {
    let college = excellent();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.xlsx");
    let passport = college.of("r2-passport", &college.dual, DocumentLanguage::KkRu);
    write(&passport, &path, &Progress::silent()).expect("it is written");
    let form = part(&path, "xl/worksheets/sheet1.xml");
    assert!(
        !form.contains("fitToHeight=\"0\"") && form.contains("fitToPage=\"1\""),
        "one page"
    );
    let plan = college.of("r2", &college.dual, DocumentLanguage::KkRu);
    write(&plan, &path, &Progress::silent()).expect("it is written");
    let book = part(&path, "xl/workbook.xml");
    assert_eq!(
        book.matches("_xlnm.Print_Titles").count(),
        4,
        "the plan, the list of members and their data: {book}"
    );
}

#[test]
fn a_repeated_head_stands_near_the_top_of_its_sheet() {
    let office = excellent().office;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.xlsx");
    for code in ["r2", "r2-a", "r6", "r6-c", "technologies"] {
        for language in DocumentLanguage::ALL {
            write(
                &office.report(code, &year("2025-2026"), language),
                &path,
                &Progress::silent(),
            )
            .expect("it is written");
            let book = part(&path, "xl/workbook.xml");
            let mut seen = 0;
            for name in book.split("_xlnm.Print_Titles").skip(1) {
                let rows = name.split('<').next().and_then(|text| text.rsplit_once("!$"));
                let (first, _) = rows.and_then(|(_, rows)| rows.split_once(':')).expect("two rows");
                let first: u32 = first.parse().expect("a number of a row");
                assert!(
                    first <= 26,
                    "{code} in {language}: LibreOffice loses rows where the head stands at {first}"
                );
                seen += 1;
            }
            assert!(seen > 0, "{code} repeats a head");
        }
    }
}
