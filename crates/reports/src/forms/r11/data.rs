//! The data sheet of R11: one thing a column.

use super::{Line, birth_year};
use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::table::{Cell, Flat};

pub(super) fn flat(brief: &Brief<'_>, lines: &[Line<'_>], departments: &Dictionary) -> Flat {
    let words = &brief.wording;
    let mut columns = vec![
        "number",
        "name",
        "birth-year",
        "department",
        "position",
        "disciplines",
        "state",
    ];
    columns.extend([
        "institution",
        "speciality",
        "graduated",
        "experience-months",
        "category",
        "granted",
        "order-number",
    ]);
    columns.extend(["order-date", "topic", "provider", "end", "hours"]);
    if brief.asked.iin {
        columns.push("iin");
    }
    if brief.asked.birth_date {
        columns.push("birth-date");
    }
    let rows = lines
        .iter()
        .enumerate()
        .map(|(index, line)| flat_row(brief, index + 1, line, departments))
        .collect::<Vec<_>>();
    Flat {
        name: words.word("form-sheet-data"),
        heads: columns
            .iter()
            .map(|column| words.line(&format!("form-data-{column}")))
            .collect(),
        rows: rows.into(),
    }
}

fn flat_row(brief: &Brief<'_>, number: usize, line: &Line<'_>, departments: &Dictionary) -> Vec<Cell> {
    let member = line.member;
    let text = |text: Option<&String>| Cell::text(text.cloned().unwrap_or_default());
    let (category, course) = (line.category, line.course);
    let mut cells = vec![
        Cell::count(number),
        Cell::text(member.name.as_str()),
        Cell::year(birth_year(member)),
        Cell::text(departments.name(member.department.as_deref())),
        Cell::text(member.position.as_str()),
        Cell::text(member.disciplines.join(", ")),
        member.state(brief).map_or_else(Cell::blank, |state| {
            Cell::text(brief.wording.word(&format!("form-state-{}", state.replace('_', "-"))))
        }),
        text(member.institution.as_ref()),
        text(member.speciality.as_ref()),
        Cell::year(member.graduated),
        Cell::maybe_whole(line.months),
        text(category.map(|category| &category.name)),
        Cell::date(category.and_then(|category| category.granted.as_deref())),
        Cell::code(category.and_then(|category| category.order_number.as_deref())),
        Cell::date(category.and_then(|category| category.order_date.as_deref())),
        course.map_or_else(Cell::blank, |course| Cell::text(&course.topic)),
        course.map_or_else(Cell::blank, |course| Cell::text(&course.provider_name)),
        Cell::date(course.and_then(|course| course.end.as_deref())),
        Cell::maybe_whole(course.and_then(|course| course.hours)),
    ];
    if brief.asked.iin {
        cells.push(Cell::code(member.iin.as_deref()));
    }
    if brief.asked.birth_date {
        cells.push(Cell::date(member.birth_date.as_deref()));
    }
    cells
}
