use super::*;
use crate::read::{Merge, Row, Value};

/// A sheet of lines: `|` between cells, blank cells are not filled, digits are numbers.
fn sheet(lines: &[&str], merges: &[&str]) -> Sheet {
    let mut sheet = Sheet::default();
    for (number, line) in lines.iter().enumerate() {
        let cells: Vec<Cell> = line
            .split('|')
            .enumerate()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(column, text)| Cell {
                column: column as u32,
                value: text
                    .trim()
                    .parse()
                    .map_or_else(|_| Value::Text(text.trim().into()), Value::Number),
                formula: false,
                trimmed: false,
            })
            .collect();
        if !cells.is_empty() {
            sheet.rows.push(Row {
                number: number as u32,
                hidden: false,
                cells,
            });
        }
    }
    sheet.merges = merges
        .iter()
        .map(|range| {
            let at = |text: &str| {
                (
                    text[1..].parse::<u32>().unwrap() - 1,
                    u32::from(text.as_bytes()[0] - b'A'),
                )
            };
            let (from, to) = range.split_once(':').unwrap();
            let ((top, left), (bottom, right)) = (at(from), at(to));
            Merge {
                top,
                bottom,
                left,
                right,
            }
        })
        .collect();
    sheet
}

fn tables(lines: &[&str], merges: &[&str]) -> Vec<(Vec<String>, Vec<String>)> {
    let sheet = sheet(lines, merges);
    let merges = Merges::of(&sheet);
    find_tables(&sheet, &merges)
        .iter()
        .map(|table| {
            let headings = table.headings.iter().map(|(_, parent, own)| {
                if parent.is_empty() {
                    own.clone()
                } else {
                    format!("{parent} > {own}")
                }
            });
            let mapping = first_mapping(&table.headings);
            let column = mapping
                .column(Field::FullName)
                .or(mapping.column(Field::Surname))
                .unwrap_or(0);
            let rows = table.rows.iter().map(|row| {
                let name = table
                    .find(&sheet, &merges, row, column, Field::FullName)
                    .map(|found| found.cell.value.shown());
                let section = row
                    .section
                    .map(|at| format!(" [{}]", table.sections[at].text))
                    .unwrap_or_default();
                format!("{}{section}", name.unwrap_or_default())
            });
            (headings.collect(), rows.collect())
        })
        .collect()
}

#[test]
fn titles_a_number_row_sections_totals_and_signatures() {
    let found = tables(
        &[
            "СВЕДЕНИЯ О ПЕДАГОГИЧЕСКИХ КАДРАХ",
            "",
            "№|Ф.И.О.|Должность|Образование||Категория",
            "|||учебное заведение|год окончания",
            "1|2|3|4|5|6",
            "ЦМК ОБЩИХ ДИСЦИПЛИН",
            "1|Калиева Алия Болатовна|преподаватель|ЕНУ|2007|б/к",
            "2|Ким Ерлан|методист|ЕНУ|2001|высшая",
            "ЦМК СПЕЦИАЛЬНЫХ ДИСЦИПЛИН",
            "3|Усенов Омирбек|методист|ЕНУ|2009|педагог",
            "ИТОГО:|3 чел.",
            "",
            "Зам. директора по УМР _______________",
        ],
        &["A1:F1", "A6:F6", "A9:F9", "D3:E3", "A3:A4", "B3:B4", "C3:C4", "F3:F4"],
    );
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].0,
        [
            "№",
            "Ф.И.О.",
            "Должность",
            "Образование > учебное заведение",
            "Образование > год окончания",
            "Категория"
        ]
    );
    assert_eq!(
        found[0].1,
        [
            "Калиева Алия Болатовна [ЦМК ОБЩИХ ДИСЦИПЛИН]",
            "Ким Ерлан [ЦМК ОБЩИХ ДИСЦИПЛИН]",
            "Усенов Омирбек [ЦМК СПЕЦИАЛЬНЫХ ДИСЦИПЛИН]"
        ]
    );
}

#[test]
fn the_same_without_merging_as_a_text_file_has_it() {
    let found = tables(
        &[
            "№;|Т.А.Ә.|Лауазымы|Кезеңі||Сертификат||Тақырыбы",
            "|||басталуы|аяқталуы|№|күні|",
            "ЦӘК",
            "1|Қалиева Әлия Болатқызы|оқытушы|a|b|c|d|Дуалды оқыту",
            "||||||x|Инклюзивті білім",
        ],
        &[],
    );
    assert_eq!(
        found[0].0,
        [
            "№;",
            "Т.А.Ә.",
            "Лауазымы",
            "Кезеңі > басталуы",
            "Кезеңі > аяқталуы",
            "Сертификат > №",
            "Сертификат > күні",
            "Тақырыбы"
        ]
    );
    assert_eq!(
        found[0].1,
        ["Қалиева Әлия Болатқызы [ЦӘК]", "Қалиева Әлия Болатқызы [ЦӘК]"],
        "a blank name is carried down"
    );
}

#[test]
fn a_merged_person_stands_for_the_rows_below() {
    let found = tables(
        &[
            "р/с №|Т.А.Ә.|Курстың тақырыбы|Сағат саны",
            "1|Қалиева Әлия|Дуалды оқыту|72",
            "||Инклюзивті білім беру",
            "2|Ким Ерлан|WorldSkills|36",
            "|Барлығы:||108",
        ],
        &["A2:A3", "B2:B3"],
    );
    assert_eq!(found[0].1, ["Қалиева Әлия", "Қалиева Әлия", "Ким Ерлан"]);
}

#[test]
fn several_tables_and_repeated_headers() {
    let found = tables(
        &[
            "ЦМК информационных технологий",
            "№|ФИО|Тема курса|Часы",
            "1|Калиева Алия|Дуальное обучение|72",
            "№|ФИО|Тема курса|Часы",
            "2|Ким Ерлан|Инклюзия|36",
            "",
            "ЦМК специальных дисциплин",
            "№ п/п|Фамилия, имя|Дата рождения|ИИН",
            "1|Усенов Омирбек|11.12.1987|871211361140",
        ],
        &[],
    );
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].1, ["Калиева Алия", "Ким Ерлан"]);
    assert_eq!(found[1].1, ["Усенов Омирбек"]);
}

#[test]
fn a_group_row_above_the_headings() {
    let found = tables(
        &[
            "Мониторинг курсов",
            "Педагог||Курс|||",
            "Т.А.Ә.|Лауазымы|Тақырыбы|Ұйым|Кезеңі|Сағат саны",
            "Қалиева Әлия|оқытушы|Дуалды|Өрлеу|a|72",
        ],
        &["A1:F1", "A2:B2", "C2:F2"],
    );
    assert_eq!(found[0].0[0], "Педагог > Т.А.Ә.");
    assert_eq!(found[0].0[3], "Курс > Ұйым");
    assert_eq!(found[0].1, ["Қалиева Әлия"]);
}

#[test]
fn a_sheet_without_a_table_has_none() {
    assert!(tables(&["Утверждаю", "Директор", "просто текст|и ещё"], &[]).is_empty());
}
