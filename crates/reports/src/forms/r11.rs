//! R11, staff list (`domain.md` §3.10): who works here, with education, experience, category and last course.
//!
//! What must hold: one list in Kazakh order unless departments are asked for; no IIN and no full date of birth unless
//! asked for (R-PII-1).

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use sheberlik_core::Error;
use sheberlik_core::people::clock::clock_rules;
use sheberlik_i18n::{args, dates};

use crate::brief::{Brief, Entry};
use crate::courses::{Course, courses_of_any_kind};
use crate::parameters::{Grouping, first_day};
use crate::people::{Member, members};
use crate::table::{Block, Cell, Column, Drill, Flat, Report, Row, RowKind, Table};

/// States of people who are on the staff, those on leave included.
const STAFF: [&str; 3] = ["active", "parental_leave", "long_leave"];

/// A category with its paper.
struct Category {
    name: String,
    granted: Option<String>,
    order_number: Option<String>,
    order_date: Option<String>,
}

/// One row of the list.
struct Line<'a> {
    member: &'a Member,
    category: Option<&'a Category>,
    course: Option<&'a Course>,
    /// Months of pedagogical experience on the day of the list.
    months: Option<i64>,
}

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let day = brief.as_of();
    let people: Vec<Member> =
        members(brief)?.into_iter().filter(|member| STAFF.contains(&member.status.as_str())).collect();
    let categories = categories(brief, day)?;
    let courses = last_courses(brief, day)?;
    let lines: Vec<Line<'_>> = people
        .iter()
        .map(|member| Line {
            member,
            category: categories.get(&member.id),
            course: courses.get(&member.id),
            months: months(member, day),
        })
        .collect();
    let departments = brief.dictionary("department")?;
    let table = table(brief, &lines, &departments);
    let total = Cell::text(brief.wording.head_with("form-r11-sentence", &args![count = people.len()]))
        .opening(everyone(&lines));
    let title = brief.wording.head("form-r11-title");
    let days = brief.wording.line_with("form-as-of", &args![date = dates::short(day)]);
    let sheet = brief.sheet(
        "list",
        brief.wording.word("form-r11-tab"),
        std::slice::from_ref(&title),
        days,
        vec![Block::Table(table), Block::Summary(total)],
    );
    brief.report("r11", title, vec![sheet], vec![flat(brief, &lines, &departments)], &["pd_min_hours"])
}

fn everyone(lines: &[Line<'_>]) -> Drill {
    Drill::rows("person", lines.iter().map(|line| line.member.id.as_str()))
}

/// The newest category of each person on a day, as the card shows it.
fn categories(brief: &Brief<'_>, day: NaiveDate) -> Result<HashMap<String, Category>, Error> {
    let names = brief.dictionary("category")?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, category, granted, order_number, order_date FROM category_record
         WHERE deleted_at IS NULL AND (granted IS NULL OR granted <= ?1)
         ORDER BY person, granted IS NULL, granted DESC, created_at DESC",
    )?;
    let mut rows = statement.query([day.to_string()])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let category: String = row.get("category")?;
        let category = Category {
            name: names.get(&category).map(|entry| entry.name.clone()).unwrap_or_default(),
            granted: row.get("granted")?,
            order_number: row.get("order_number")?,
            order_date: row.get("order_date")?,
        };
        found.entry(row.get("person")?).or_insert(category);
    }
    Ok(found)
}

/// The last course of each person that counts (R-PD-2) and ended by the day.
fn last_courses(brief: &Brief<'_>, day: NaiveDate) -> Result<HashMap<String, Course>, Error> {
    let least = i64::from(clock_rules(brief.reader, &brief.context_as_of())?.min_hours);
    let mut last: HashMap<String, Course> = HashMap::new();
    for course in courses_of_any_kind(brief)? {
        let counts = course.status == "certified" && course.kind_counts && course.hours.is_some_and(|hours| hours >= least);
        let ended = course.end.as_deref().and_then(first_day).is_some_and(|end| end <= day);
        let newer = last.get(&course.person).is_none_or(|known| (&known.end, &known.id) < (&course.end, &course.id));
        if counts && ended && newer {
            last.insert(course.person.clone(), course);
        }
    }
    Ok(last)
}

/// Whole months since the pedagogical work began, else since hiring; an incomplete date counts from its first day.
fn months(member: &Member, day: NaiveDate) -> Option<i64> {
    let start = member.pedagogical_start.as_deref().or(member.hire_date.as_deref()).and_then(first_day)?;
    let months = i64::from(day.year() - start.year()) * 12 + i64::from(day.month()) - i64::from(start.month());
    let whole = months - i64::from(day.day() < start.day());
    (whole >= 0).then_some(whole)
}

fn table(brief: &Brief<'_>, lines: &[Line<'_>], departments: &HashMap<String, Entry>) -> Table {
    let mut table = Table { columns: columns(brief), numbered: true, repeat_head: true, rows: Vec::new() };
    let mut number = 0;
    if brief.asked.grouping == Some(Grouping::Department) {
        let mut groups: BTreeMap<(bool, Vec<u8>, String), Vec<&Line<'_>>> = BTreeMap::new();
        for line in lines {
            let place = match line.member.department.as_ref().and_then(|id| departments.get(id)) {
                Some(entry) => (false, entry.order.clone(), entry.name.clone()),
                None => (true, Vec::new(), brief.wording.line("form-no-department")),
            };
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
        table.rows.extend(lines.iter().enumerate().map(|(index, line)| row(brief, index + 1, line)));
    }
    let width = table.columns.len();
    let total = vec![
        Cell::text(brief.wording.line("form-total")).spanning(width - 1),
        Cell::count(lines.len()).opening(everyone(lines)),
    ];
    table.rows.push(Row { kind: RowKind::Total, cells: total });
    table
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    let (education, category, course) = (head("r11-education"), head("r11-category"), head("r11-course"));
    let mut columns = vec![Column::middle("number", head("number"), 8.0), Column::text("name", head("name-full"), 32.0)];
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
        Column::middle("graduated", head("r11-graduated"), 11.0).turned().under(&education),
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
    cells.push(if brief.asked.birth_date { Cell::date(member.birth_date.as_deref()) } else { Cell::year(birth_year(member)) });
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
    let Some(category) = category else { return Cell::blank() };
    let number = category.order_number.as_deref().map(|number| {
        brief.wording.word_with("form-r11-order-number", &args![number = number.trim_start_matches('№').trim()])
    });
    let date = category.order_date.as_deref().filter(|_| category.order_date != category.granted).map(dates::partial);
    Cell::lines(number.into_iter().chain(date))
}

fn birth_year(member: &Member) -> Option<i64> {
    member.birth_date.as_deref().and_then(first_day).map(|day| i64::from(day.year()))
}

/// The data sheet: one thing a column.
fn flat(brief: &Brief<'_>, lines: &[Line<'_>], departments: &HashMap<String, Entry>) -> Flat {
    let words = &brief.wording;
    let mut columns = vec!["number", "name", "birth-year", "department", "position", "disciplines", "state"];
    columns.extend(["institution", "speciality", "graduated", "experience-months", "category", "granted", "order-number"]);
    columns.extend(["order-date", "topic", "provider", "end", "hours"]);
    if brief.asked.iin {
        columns.push("iin");
    }
    if brief.asked.birth_date {
        columns.push("birth-date");
    }
    let rows = lines.iter().enumerate().map(|(index, line)| flat_row(brief, index + 1, line, departments)).collect();
    Flat {
        name: words.word("form-sheet-data"),
        heads: columns.iter().map(|column| words.line(&format!("form-data-{column}"))).collect(),
        rows,
    }
}

fn flat_row(brief: &Brief<'_>, number: usize, line: &Line<'_>, departments: &HashMap<String, Entry>) -> Vec<Cell> {
    let member = line.member;
    let text = |text: Option<&String>| Cell::text(text.cloned().unwrap_or_default());
    let department = member.department.as_ref().and_then(|id| departments.get(id)).map(|entry| &entry.name);
    let (category, course) = (line.category, line.course);
    let mut cells = vec![
        Cell::count(number),
        Cell::text(member.name.as_str()),
        Cell::year(birth_year(member)),
        text(department),
        Cell::text(member.position.as_str()),
        Cell::text(member.disciplines.join(", ")),
        Cell::text(brief.wording.word(&format!("form-state-{}", member.status.replace('_', "-")))),
        text(member.institution.as_ref()),
        text(member.speciality.as_ref()),
        Cell::year(member.graduated),
        Cell::maybe_whole(line.months),
        text(category.map(|category| &category.name)),
        Cell::date(category.and_then(|category| category.granted.as_deref())),
        Cell::code(category.and_then(|category| category.order_number.as_deref())),
        Cell::date(category.and_then(|category| category.order_date.as_deref())),
        text(course.map(|course| &course.topic)),
        text(course.map(|course| &course.provider_name)),
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
