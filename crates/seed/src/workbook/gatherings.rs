//! Who belongs together, as offices write it: the members of creative groups in Kazakh, mentors in Russian.

use std::path::Path;

use chrono::{Days, NaiveDate};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{academic_year, untidy};
use crate::random::Random;
use crate::teacher::Teacher;

/// Groups of the list as they are written: the group's own name, a technology, or more words around.
pub const GROUPS: [&str; 4] = [
    "Дуалды оқыту",
    "«Ақпараттық технологиялар» шығармашылық тобы",
    "этнопедагогика",
    "Жобалау шеберханасы",
];
const HEADINGS: [&str; 6] = [
    "р/с №",
    "Шығармашылық топ",
    "Т.А.Ә.",
    "Топтағы рөлі",
    "Топқа кірген күні",
    "Мамандығы, себебі",
];

/// Writes the members of groups: every teacher in the group of its place, every tenth in the next one too. The name of a
/// group stands merged over its rows, or once above blanks. Answers how many rows there are.
///
/// # Errors
/// What the writer says: a disk that is full, a place that cannot be written to.
pub fn groups(path: &Path, teachers: &[Teacher], today: NaiveDate, seed: u64) -> Result<usize, XlsxError> {
    let mut random = Random::new(seed);
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = Format::new().set_bold().set_align(FormatAlign::Center).set_text_wrap();
    let middle = Format::new().set_align(FormatAlign::VerticalCenter);
    let days = Format::new().set_num_format("dd.mm.yyyy");
    let year = academic_year(today);
    let title = format!("{year}-{} оқу жылындағы шығармашылық топтардың құрамы", year + 1);
    sheet.merge_range(0, 0, 0, 5, &title, &bold)?;
    for (column, heading) in (0_u16..).zip(HEADINGS) {
        sheet.write_string_with_format(2, column, heading, &bold)?;
        sheet.set_column_width(column, if column == 2 { 34 } else { 22 })?;
    }
    let mut row = 3;
    for (place, group) in GROUPS.iter().enumerate() {
        let members: Vec<&Teacher> = teachers
            .iter()
            .enumerate()
            .filter(|(at, _)| at % GROUPS.len() == place || at % 10 == 0 && (at + 1) % GROUPS.len() == place)
            .map(|(_, teacher)| teacher)
            .collect();
        let last = row + u32::try_from(members.len()).unwrap_or(1) - 1;
        if place % 2 == 0 && last > row {
            sheet.merge_range(row, 1, last, 1, group, &middle)?;
        } else {
            sheet.write_string(row, 1, *group)?;
        }
        for (at, teacher) in members.into_iter().enumerate() {
            sheet.write_number(row, 0, row - 2)?;
            sheet.write_string(row, 2, untidy::text(&mut random, &teacher.name.kk.full()))?;
            let role = ["хатшы", "топ мүшесі", "мүше", "", "«Platonus» жүйесінің маманы"][at.min(4)];
            sheet.write_string(row, 3, role)?;
            let since = NaiveDate::from_ymd_opt(year, 9, 3).unwrap_or(today) + Days::new((at % 5) as u64);
            untidy::write_day(sheet, &mut random, (row, 4), since.min(today), true, &days)?;
            if at % 3 == 0 {
                sheet.write_string(row, 5, teacher.speciality())?;
            }
            row += 1;
        }
    }
    sheet.write_string(row + 1, 1, "Әдіскер _______________")?;
    workbook.save(path)?;
    Ok(usize::try_from(row).unwrap_or(3) - 3)
}

/// Writes mentors with their young teachers: every mentor has up to two, the name of the mentor stands once above them.
/// The order is one cell, or number and date in two. Answers how many pairs there are.
///
/// # Errors
/// What the writer says: a disk that is full, a place that cannot be written to.
pub fn mentors(path: &Path, teachers: &[Teacher], today: NaiveDate, seed: u64) -> Result<usize, XlsxError> {
    let mut random = Random::new(seed);
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = Format::new().set_bold().set_align(FormatAlign::Center).set_text_wrap();
    let year = academic_year(today);
    sheet.merge_range(0, 0, 0, 5, "ЗАКРЕПЛЕНИЕ НАСТАВНИКОВ ЗА МОЛОДЫМИ СПЕЦИАЛИСТАМИ", &bold)?;
    let state = format!("на {year}-{} учебный год", year + 1);
    sheet.merge_range(1, 0, 1, 5, &state, &bold)?;
    let headings = [
        "№ п/п",
        "Ф.И.О. наставника",
        "Ф.И.О. молодого специалиста",
        "Дисциплина",
        "Приказ (№, дата)",
        "Период наставничества",
    ];
    for (column, heading) in (0_u16..).zip(headings) {
        sheet.write_string_with_format(3, column, heading, &bold)?;
        sheet.set_column_width(column, 28)?;
    }
    let (old, young) = teachers.split_at(teachers.len() / 3);
    let mut row = 4;
    let start = NaiveDate::from_ymd_opt(year, 9, 5).unwrap_or(today);
    let end = NaiveDate::from_ymd_opt(year + 1, 6, 30).unwrap_or(today);
    for (mentor, mentees) in old.iter().zip(young.chunks(2)) {
        for (at, mentee) in mentees.iter().enumerate() {
            sheet.write_number(row, 0, row - 3)?;
            if at == 0 {
                sheet.write_string(row, 1, untidy::text(&mut random, &mentor.name.ru.full()))?;
            }
            sheet.write_string(row, 2, untidy::text(&mut random, &mentee.name.ru.full()))?;
            sheet.write_string(row, 3, mentee.disciplines[0].ru)?;
            pair(sheet, &mut random, row, (start, end))?;
            row += 1;
        }
    }
    sheet.write_string(row + 1, 0, "Зам. директора по УМР _______________")?;
    workbook.save(path)?;
    Ok(usize::try_from(row).unwrap_or(4) - 4)
}

fn pair(
    sheet: &mut Worksheet,
    random: &mut Random,
    row: u32,
    (start, end): (NaiveDate, NaiveDate),
) -> Result<(), XlsxError> {
    let number = 40 + row;
    let order = match random.below(2) {
        0 => format!("№ {number}-ж от {}", start.format("%d.%m.%Y")),
        _ => format!("{} г. № {number}-ж", start.format("%d.%m.%Y")),
    };
    sheet.write_string(row, 4, order)?;
    let period = match random.below(2) {
        0 => format!("{} – {}", start.format("%d.%m.%Y"), end.format("%d.%m.%Y")),
        _ => format!("с {} по {} г.", start.format("%d.%m.%Y"), end.format("%d.%m.%Y")),
    };
    sheet.write_string(row, 5, period)?;
    Ok(())
}
