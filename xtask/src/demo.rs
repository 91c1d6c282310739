//! The main job without a window: a college's two workbooks in, its forms out in four document languages.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// An invented college.
const COLLEGE: &str = concat!(
    r#"{"college":{"name_kk":"«Шеберлік» колледжі","name_ru":"Колледж «Шеберлик»","name_en":"Sheberlik College","#,
    r#""kind":"college","document_language":"kk_ru"},"#,
    r#""director":{"name_kk":"А. М. Сағынтаева","name_ru":"А. М. Сагинтаева","name_en":"A. Sagintaeva"}}"#,
);

const WORKBOOKS: [&str; 2] = ["kadry_2025-2026.xlsx", "kurstar_2023-2025.xlsx"];
const FORMS: [&str; 4] = ["r4", "r5", "r9", "r11"];
const LANGUAGES: [&str; 4] = ["kk", "ru", "en", "kk+ru"];
/// The year of the workbooks.
const YEAR: &str = "2025-2026";

/// Does it, and prints where the forms lie.
pub fn demo(steps: &mut Steps) -> Result<(), Failure> {
    setup::packages(steps, &[Need::Engine])?;
    steps.run("command line: build", "mend the lines named above", || {
        Tool::cargo("build --package sheberlik-cli").run()
    })?;
    let data = place::target().join("demo");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    let advice = "the problem is said above; the data is left as it was";
    steps.run("demo: the college", advice, || {
        sheberlik(&data).word("call").word("setup").word(COLLEGE).run()
    })?;
    for workbook in WORKBOOKS {
        let file = place::root().join("tests").join("fixtures").join(workbook);
        steps.run(&format!("demo: {workbook}"), advice, || {
            sheberlik(&data)
                .word("import")
                .word(file)
                .words("--apply --accept-likely")
                .run()
        })?;
    }
    let folder = place::root().join("demo-output");
    fs::create_dir_all(&folder)?;
    let written = steps.run("demo: forms", advice, || forms(&data, &folder))?;
    println!("\nThe forms:");
    for path in written {
        println!("{}", path.display());
    }
    println!("The data they were made from: {}", data.display());
    Ok(())
}

fn forms(data: &Path, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut written = Vec::new();
    for form in FORMS {
        for language in LANGUAGES {
            let path = folder.join(format!("{form}_{YEAR}_{language}.xlsx"));
            let report = sheberlik(data).word("report").word(form).word("--year").word(YEAR);
            report
                .word("--doc-lang")
                .word(language)
                .word("--out")
                .word(&path)
                .run()?;
            written.push(path);
        }
    }
    Ok(written)
}

fn sheberlik(data: &Path) -> Tool {
    Tool::new(place::program("sheberlik")).word("--data").word(data)
}
