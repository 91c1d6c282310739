//! The staff list in Russian: two-row heads, a row of numbers, a section for each commission, a total, a signature.

use std::path::Path;

use chrono::NaiveDate;
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::untidy;
use crate::establishment::COMMISSIONS;
use crate::random::Random;
use crate::teacher::Teacher;

/// Heads that go over both rows: column, words.
const HEADINGS: &[(u16, &str)] = &[
    (0, "№ п/п"),
    (1, "Ф.И.О."),
    (2, "Дата рождения"),
    (3, "ИИН"),
    (4, "Должность"),
    (5, "Преподаваемая дисциплина"),
    (9, "Пед. стаж"),
    (10, "Категория, дата присвоения, № приказа"),
    (11, "Дата приема на работу"),
];
const LAST: u16 = 11;

/// Writes a staff list of these teachers, by commission.
///
/// # Errors
/// What the writer says: a disk that is full, a place that cannot be written to.
pub fn staff(path: &Path, teachers: &[Teacher], today: NaiveDate, seed: u64) -> Result<(), XlsxError> {
    let mut random = Random::new(seed);
    let mut workbook = Workbook::new();
    workbook.set_zip_compression_level(3);
    let sheet = workbook.add_worksheet();
    let bold = Format::new().set_bold().set_align(FormatAlign::Center).set_text_wrap();
    head(sheet, today, &bold)?;
    let date_format = Format::new().set_num_format("dd.mm.yyyy");
    let (mut row, mut number) = (6, 1);
    for (place, commission) in COMMISSIONS.iter().enumerate() {
        sheet.merge_range(row, 0, row, LAST, commission.heading, &bold)?;
        row += 1;
        for teacher in teachers.iter().filter(|teacher| teacher.commission == place) {
            teacher_row(sheet, &mut random, (row, number), teacher, today, &date_format)?;
            row += 1;
            number += 1;
        }
    }
    sheet.write_string(row, 0, "ИТОГО:")?;
    sheet.write_string(row, 1, format!("{} чел.", teachers.len()))?;
    sheet.write_string(row + 2, 0, "Зам. директора по УМР _______________")?;
    workbook.save(path)
}

fn head(sheet: &mut Worksheet, today: NaiveDate, bold: &Format) -> Result<(), XlsxError> {
    let year = crate::workbook::academic_year(today);
    sheet.merge_range(0, 0, 0, LAST, "СВЕДЕНИЯ О ПЕДАГОГИЧЕСКИХ КАДРАХ", bold)?;
    let state = format!(
        "на {year}-{} учебный год (по состоянию на {} г.)",
        year + 1,
        today.format("%d.%m.%Y")
    );
    sheet.merge_range(1, 0, 1, LAST, &state, bold)?;
    for (column, heading) in HEADINGS {
        sheet.merge_range(3, *column, 4, *column, heading, bold)?;
    }
    sheet.merge_range(3, 6, 3, 8, "Образование", bold)?;
    for (column, heading) in (6..).zip(["учебное заведение", "специальность", "год окончания"])
    {
        sheet.write_string_with_format(4, column, heading, bold)?;
    }
    for column in 0..=LAST {
        sheet.write_number_with_format(5, column, column + 1, bold)?;
        sheet.set_column_width(column, if column == 1 { 34 } else { 20 })?;
    }
    Ok(())
}

fn teacher_row(
    sheet: &mut Worksheet,
    random: &mut Random,
    (row, number): (u32, u32),
    teacher: &Teacher,
    today: NaiveDate,
    date_format: &Format,
) -> Result<(), XlsxError> {
    sheet.write_number(row, 0, number)?;
    sheet.write_string(row, 1, untidy::text(random, &teacher.name.ru.full()))?;
    untidy::write_day(sheet, random, (row, 2), teacher.birth, true, date_format)?;
    if let Some(iin) = &teacher.iin {
        // A number cell loses the zeros of those born after 2000.
        match iin.parse::<f64>() {
            Ok(value) if random.chance(80) => sheet.write_number(row, 3, value)?,
            _ => sheet.write_string(row, 3, iin)?,
        };
    }
    sheet.write_string(row, 4, teacher.post.ru)?;
    sheet.write_string(row, 5, teacher.disciplines[0].ru)?;
    sheet.write_string(row, 6, teacher.institution())?;
    sheet.write_string(row, 7, teacher.speciality())?;
    sheet.write_number(row, 8, teacher.graduated)?;
    let months = u32::try_from((today - teacher.pedagogical_start).num_days() * 12 / 365).unwrap_or(0);
    match random.below(3) {
        0 => sheet.write_number(row, 9, months / 12)?,
        _ => sheet.write_string(row, 9, untidy::service(random, months))?,
    };
    sheet.write_string(row, 10, category(random, teacher))?;
    untidy::write_day(sheet, random, (row, 11), teacher.hired, false, date_format)
}

/// «Педагог-модератор, 25.08.2023 г., приказ № 45-к», or «б/к» where there is none.
fn category(random: &mut Random, teacher: &Teacher) -> String {
    match teacher.career.last() {
        None => "б/к".to_owned(),
        Some(grant) => format!(
            "{}, {} г., приказ № {}",
            untidy::in_some_case(random, grant.step.ru),
            grant.granted.format("%d.%m.%Y"),
            grant.order
        ),
    }
}
