//! The printable list of R11.

use std::collections::BTreeMap;

use sheberlik_i18n::{args, dates};

use super::{Category, Line, birth_year, everyone};
use crate::brief::Brief;
use crate::dictionary::{Dictionary, Place};
use crate::parameters::Grouping;
use crate::table::{Cell, Column, Row, RowKind, Rows, Table};

/// The list: in Kazakh order, or by department if that is asked for.
pub(super) fn table(brief: &Brief<'_>, lines: &[Line<'_>], departments: &Dictionary) -> Table {
    let mut table = Table {
        columns: columns(brief),
        numbered: true,
        repeat_head: true,
        rows: Rows::default(),
    };
    let mut number = 0;
    if brief.asked.grouping == Some(Grouping::Department) {
        let mut groups: BTreeMap<Place, Vec<&Line<'_>>> = BTreeMap::new();
        for line in lines {
            let department = line.member.department.as_deref();
            let place = departments.place(department, &brief.wording, "form-no-department");
            groups.entry(place).or_default().push(line);
        }
        for ((.., name), lines) in groups {
            table.rows.push(Row::group(0, name, table.columns.len()));
            for line in lines {
                number += 1;
                table.rows.push(row(brief, number, line));
            }
        }
    } else {
        table.rows.extend(
            lines
                .iter()
                .enumerate()
                .map(|(index, line)| row(brief, index + 1, line)),
        );
    }
    let width = table.columns.len();
    let total = vec![
        Cell::text(brief.wording.line("form-total")).spanning(width - 1),
        Cell::count(lines.len()).opening(everyone(lines)),
    ];
    table.rows.push(Row {
        kind: RowKind::Total,
        cells: total,
    });
    table
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    let (education, category, course) = (head("r11-education"), head("r11-category"), head("r11-course"));
    let mut columns = vec![
        Column::middle("number", head("number"), 8.0),
        Column::text("name", head("name-full"), 32.0),
    ];
    if brief.asked.iin {
        columns.push(Column::middle("iin", head("iin"), 22.0));
    }
    columns.push(if brief.asked.birth_date {
        Column::date("birth", head("birth-date"), 18.0)
    } else {
        Column::middle("birth", head("birth-year"), 11.0).turned()
    });
    columns.extend([
        Column::text("post", head("position-discipline"), 28.0),
        Column::text("institution", head("r11-institution"), 34.0).under(&education),
        Column::text("speciality", head("r11-speciality"), 26.0).under(&education),
        Column::middle("graduated", head("r11-graduated"), 11.0)
            .turned()
            .under(&education),
        Column::middle("experience", head("r11-experience"), 12.0).turned(),
        Column::text("category", head("r11-category-name"), 24.0).under(&category),
        Column::date("granted", head("r11-granted"), 18.0).under(&category),
        Column::text("order", head("r11-order"), 18.0).under(&category),
        Column::text("course", head("r11-course-topic"), 40.0).under(&course),
        Column::date("ended", head("r11-ended"), 18.0).under(&course),
        Column::middle("hours", head("r11-hours"), 11.0).turned().under(&course),
    ]);
    columns
}

fn row(brief: &Brief<'_>, number: usize, line: &Line<'_>) -> Row {
    let member = line.member;
    let mut cells = vec![Cell::count(number), Cell::text(member.name.as_str())];
    if brief.asked.iin {
        cells.push(Cell::code(member.iin.as_deref()));
    }
    cells.push(if brief.asked.birth_date {
        Cell::date(member.birth_date.as_deref())
    } else {
        Cell::year(birth_year(member))
    });
    cells.extend([
        Cell::text(member.post()),
        Cell::text(member.institution.clone().unwrap_or_default()),
        Cell::text(member.speciality.clone().unwrap_or_default()),
        Cell::year(member.graduated),
        Cell::maybe_whole(line.months.map(|months| months / 12)),
        Cell::text(line.category.map(|category| category.name.clone()).unwrap_or_default()),
        Cell::date(line.category.and_then(|category| category.granted.as_deref())),
        order(brief, line.category),
        Cell::text(line.course.map(|course| course.topic.clone()).unwrap_or_default()),
        Cell::date(line.course.and_then(|course| course.end.as_deref())),
        Cell::maybe_whole(line.course.and_then(|course| course.hours)),
    ]);
    Row::body(cells)
}

/// «№ 45-к», and the order's own date where it is not the day of granting.
fn order(brief: &Brief<'_>, category: Option<&Category>) -> Cell {
    let Some(category) = category else {
        return Cell::blank();
    };
    let number = category.order_number.as_deref().map(|number| {
        brief.wording.word_with(
            "form-r11-order-number",
            &args![number = number.trim_start_matches('№').trim()],
        )
    });
    let date = category
        .order_date
        .as_deref()
        .filter(|_| category.order_date != category.granted)
        .map(dates::partial);
    Cell::lines(number.into_iter().chain(date))
}
