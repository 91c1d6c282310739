//! The monitoring of courses in Kazakh: a sheet a year, one row a course, a person's further rows without the name.

use std::path::Path;

use chrono::{Datelike, Days, NaiveDate};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{LONG, untidy};
use crate::programme_list::{PROGRAMMES, PROVIDERS};
use crate::random::Random;
use crate::teacher::Teacher;

const TITLE: &str = "Педагогтердің біліктілікті арттыру курстарынан өту мониторингі";
const HEADINGS: [&str; 9] = [
    "р/с №",
    "Т.А.Ә.",
    "Лауазымы, пәні",
    "Курстың тақырыбы",
    "Ұйым",
    "Кезеңі",
    "Сағат саны",
    "Сертификат №, күні",
    "Ескертпе",
];
/// Years of which there is a sheet.
const YEARS: i32 = 3;
/// First row under the heads.
const BODY: u32 = 3;

/// Writes `rows` courses of these teachers, spread over a sheet for each of the last three full or running years.
///
/// # Errors
/// What the writer says: a disk that is full, a place that cannot be written to.
pub fn courses(path: &Path, teachers: &[Teacher], rows: usize, today: NaiveDate, seed: u64) -> Result<(), XlsxError> {
    let mut random = Random::new(seed);
    let mut workbook = Workbook::new();
    workbook.set_zip_compression_level(3);
    let mut book = Book {
        teachers,
        next_teacher: 0,
        certificate: 200_000,
        long: rows > LONG,
    };
    // In January the running year has nothing to show yet.
    let last_year = (today - Days::new(31)).year();
    for place in 0..YEARS {
        let year = last_year - YEARS + 1 + place;
        let place = usize::try_from(place).unwrap_or(0);
        let share = rows * (place + 1) / 3 - rows * place / 3;
        let sheet = match book.long {
            true => workbook.add_worksheet_with_low_memory()?,
            false => workbook.add_worksheet(),
        };
        sheet.set_name(year.to_string())?;
        book.sheet(sheet, &mut random, year, share, today)?;
    }
    workbook.save(path)
}

struct Book<'a> {
    teachers: &'a [Teacher],
    next_teacher: usize,
    certificate: u64,
    long: bool,
}

impl Book<'_> {
    fn sheet(
        &mut self,
        sheet: &mut Worksheet,
        random: &mut Random,
        year: i32,
        rows: usize,
        today: NaiveDate,
    ) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold().set_align(FormatAlign::Center);
        for (column, width) in (0_u16..).zip([6, 38, 44, 48, 34, 26, 12, 26, 26]) {
            sheet.set_column_width(column, width)?;
        }
        sheet.merge_range(0, 0, 0, 8, TITLE, &bold)?;
        for (column, heading) in (0..).zip(HEADINGS) {
            sheet.write_string_with_format(2, column, heading, &bold)?;
        }
        let (mut row, mut number, end) = (BODY, 1, BODY + u32::try_from(rows).unwrap_or(u32::MAX - BODY));
        while row < end {
            let teacher = &self.teachers[self.next_teacher % self.teachers.len()];
            self.next_teacher += 1;
            let span = if random.chance(20) && row + 1 < end { 2 } else { 1 };
            self.person(sheet, random, (row, span, number), teacher)?;
            for row in row..row + span {
                self.course(sheet, random, row, teacher, year, today)?;
            }
            row += span;
            number += 1;
        }
        Ok(())
    }

    /// Number, name and post: merged over the person's rows in a short workbook, repeated in a long one.
    fn person(
        &self,
        sheet: &mut Worksheet,
        random: &mut Random,
        (row, span, number): (u32, u32, u32),
        teacher: &Teacher,
    ) -> Result<(), XlsxError> {
        let name = untidy::text(random, &teacher.name.kk.full());
        let post = format!("{}, {}", teacher.post.kk, teacher.disciplines[0].kk);
        if span > 1 && !self.long {
            let middle = Format::new().set_align(FormatAlign::VerticalCenter);
            for (column, text) in [(0, number.to_string()), (1, name), (2, post)] {
                sheet.merge_range(row, column, row + span - 1, column, &text, &middle)?;
            }
            sheet.write_number_with_format(row, 0, number, &middle)?;
            return Ok(());
        }
        // A long workbook is written row by row: what stands in the second row follows with its course.
        sheet.write_number(row, 0, number)?;
        sheet.write_string(row, 1, name)?;
        sheet.write_string(row, 2, post)?;
        Ok(())
    }

    fn course(
        &mut self,
        sheet: &mut Worksheet,
        random: &mut Random,
        row: u32,
        teacher: &Teacher,
        year: i32,
        today: NaiveDate,
    ) -> Result<(), XlsxError> {
        let suiting: Vec<usize> = (0..PROGRAMMES.len())
            .filter(|place| PROGRAMMES[*place].suits(teacher.commission))
            .collect();
        let programme = &PROGRAMMES[random.pick(&suiting)];
        let (start, end) = span(random, year, programme.hours, today);
        if self.long {
            sheet.write_string(row, 1, teacher.name.kk.full())?;
        }
        sheet.write_string(row, 3, untidy::text(random, programme.title.kk))?;
        sheet.write_string(row, 4, spelt(programme.provider))?;
        sheet.write_string(row, 5, untidy::period(random, start, end))?;
        match random.below(3) {
            0 => sheet.write_number(row, 6, programme.hours as f64)?,
            1 => sheet.write_string(row, 6, format!("{} сағ.", programme.hours))?,
            _ => sheet.write_string(row, 6, format!("{} сағат", programme.hours))?,
        };
        if random.chance(4) {
            sheet.write_string(row, 8, "сертификат алынған жоқ")?;
        } else {
            self.certificate += 1 + random.below(7) as u64;
            let certificate = format!("№ {:06}, {}", self.certificate, end.format("%d.%m.%Y"));
            sheet.write_string(row, 7, certificate)?;
        }
        Ok(())
    }
}

/// Days within the year, ended before today.
fn span(random: &mut Random, year: i32, hours: i64, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let length = crate::span::length(hours);
    let first = NaiveDate::from_ymd_opt(year, 1, 4).unwrap_or(today);
    let last = NaiveDate::from_ymd_opt(year, 12, 20)
        .unwrap_or(today)
        .min(today - Days::new(1));
    let room = (last - first).num_days().max(1);
    let end = first + Days::new(random.between(0, room) as u64);
    ((end - Days::new(length - 1)).max(first), end)
}

/// The provider as workbooks write it.
fn spelt(provider: &str) -> &'static str {
    match provider {
        "provider-orleu" => "«Өрлеу» БАҰО» АҚ",
        "provider-talap" => "«Talap» КЕАҚ",
        "provider-excellence" => "«НЗМ» ДББҰ ПШО",
        "provider-ulttyq-ustaz" => "«Ұлттық ұстаз» академиясы",
        "provider-special-inclusive" => "«АИБД ҰҒПО»",
        "provider-oblast-centre" => "облыстық ОӘО",
        "provider-ustaz-platform" => "Ұстаз платформасы",
        own => PROVIDERS
            .iter()
            .find(|known| known.key == own)
            .map_or("", |known| known.name.kk),
    }
}
