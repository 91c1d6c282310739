//! R2-A, members of a group (`domain.md` §3.2): who they are, their practice and course in the technology, role and
//! ground; unique teachers over all groups, and who is in two or more.
//!
//! What must hold: teachers and memberships are counted apart; a teacher of several groups is one teacher.

mod matrix;

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use super::r2;
use crate::brief::Brief;
use crate::groups::{GroupMember, Page, group_page, members_of, pages, people};
use crate::paper::{joined, listing, split};
use crate::practice::Knowledge;
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Flat, Report, Row, RowKind, Sheet};

/// Longest text of a cell of the list, in letters.
const LONGEST: usize = 400;

/// A group's year with its members.
pub(super) type Group = (Page, Vec<GroupMember>);

/// The list of one group, or of all groups of the year together.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    if brief.asked.template {
        return empty(brief);
    }
    let (brief, wanted) = match &brief.asked.of {
        Some(id) => {
            let page = group_page(brief, id)?;
            (page.brief(brief), Some(page.id))
        }
        None => (brief.clone(), None),
    };
    let brief = &brief;
    let staff = Staff::read(brief)?;
    let mut groups: Vec<Group> = Vec::new();
    for id in pages(brief, None)? {
        let page = group_page(brief, &id)?;
        let members = members_of(brief, &staff, &page)?;
        groups.push((page, members));
    }
    if groups.is_empty() {
        return Err(Error::coded("report_of_nothing", serde_json::json!({})));
    }
    let mut sheets = Vec::new();
    let listed: Vec<&Group> = groups
        .iter()
        .filter(|(page, _)| wanted.as_ref().is_none_or(|wanted| *wanted == page.id))
        .collect();
    let mut knowledge = Vec::new();
    for (page, _) in &listed {
        knowledge.push(Knowledge::read(brief, page.technology())?);
    }
    for ((page, members), knowledge) in listed.iter().zip(&knowledge) {
        sheets.push(sheet(brief, &staff, knowledge, page, members));
    }
    let only: Option<BTreeSet<&str>> = wanted.as_ref().map(|_| {
        let members = listed.iter().flat_map(|(_, members)| members);
        members.map(|member| member.person.as_str()).collect()
    });
    sheets.push(matrix::sheet(brief, &staff, &groups, only.as_ref()));
    let mut flat = Vec::new();
    for ((page, members), knowledge) in listed.iter().zip(&knowledge) {
        flat.extend(rows_of_data(brief, &staff, knowledge, page, members));
    }
    let mut data = vec![brief.flat("members", &DATA, flat)];
    data.extend(shares(&brief.wording, &sheets));
    brief.report_as_it_is(
        "r2-a",
        brief.wording.head("form-r2-a-form"),
        sheets,
        data,
        &["group_min_size"],
    )
}

/// The empty list.
fn empty(brief: &Brief<'_>) -> Result<Report, Error> {
    let (staff, page) = (Staff::read(brief)?, group_page(brief, "")?);
    let knowledge = Knowledge::read(brief, None)?;
    let sheet = sheet(brief, &staff, &knowledge, &page, &[]);
    let data = vec![brief.flat("members", &DATA, Vec::new())];
    brief.report_as_it_is("r2-a", brief.wording.head("form-r2-a-form"), vec![sheet], data, &[])
}

/// The list of one group.
pub(super) fn sheet(
    brief: &Brief<'_>,
    staff: &Staff,
    knowledge: &Knowledge,
    page: &Page,
    members: &[GroupMember],
) -> Sheet {
    let words = &brief.wording;
    let title = page.title(brief, "form-r2-a-title", "form-r2-a-title-school", "");
    let rows = members
        .iter()
        .enumerate()
        .flat_map(|(index, member)| split(cells(brief, staff, knowledge, page, index + 1, member), LONGEST))
        .collect();
    let mut table = listing(brief, columns(brief), rows, 20);
    table.repeat_head = true;
    table.numbered = true;
    if !brief.asked.template {
        let total = words.line_with("form-r2-a-total", &args![count = members.len()]);
        let cell = Cell::text(total).spanning(table.columns.len()).opening(people(members));
        table.rows.push(Row {
            kind: RowKind::Total,
            cells: vec![cell],
        });
    }
    let head = words.line_with("form-r2-a-head", &args![name = staff.signed(page.head.as_deref())]);
    let head = if brief.asked.template { String::new() } else { head };
    let mut blocks = vec![Block::Table(table)];
    if !head.is_empty() && page.head.is_some() {
        blocks.insert(0, Block::Paragraph(head));
    }
    let tab = r2::tab(brief, "form-r2-a-tab", &words.name(&page.name));
    let sheet = brief.sheet("members", tab, &[title], brief.period.words(words), blocks);
    r2::signed(sheet, brief, staff, page)
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-r2-a-{key}"));
    vec![
        Column::middle("number", brief.wording.head("form-number"), 11.0),
        Column::text("name", brief.wording.head("form-name-full"), 46.0),
        Column::text("post", brief.wording.head("form-position-discipline"), 44.0),
        Column::text("category", head("category"), 30.0),
        Column::middle("practice", head("practice"), 24.0),
        Column::text("course", head("course"), 54.0),
        Column::text("role", head("role"), 28.0),
        Column::text("ground", head("ground"), 40.0),
    ]
}

fn cells(
    brief: &Brief<'_>,
    staff: &Staff,
    knowledge: &Knowledge,
    page: &Page,
    number: usize,
    member: &GroupMember,
) -> Vec<Cell> {
    let person = member.person.as_str();
    let practice = Cell::maybe_whole(knowledge.years(person));
    let practice = match knowledge.years(person) {
        // The figure is of years; what it opens is the rows that say since when.
        Some(_) => practice.opening(Drill::rows(
            "technology_experience",
            knowledge.of(person).map(|row| row.id.as_str()),
        )),
        None => practice,
    };
    let course = Cell::text(course(brief, knowledge, person));
    vec![
        Cell::count(number),
        Cell::text(staff.name(Some(person))).opening(Drill::rows("person", [person])),
        Cell::text(staff.post(person)),
        Cell::text(staff.category(person)),
        practice,
        match knowledge.course(person) {
            Some(found) => course.opening(Drill::rows("training_record", [found.id.as_str()])),
            None => course,
        },
        Cell::text(member.role(brief, page)),
        Cell::text(ground(page, member)),
    ]
}

/// Title, year and hours of the course in the technology.
pub(super) fn course(brief: &Brief<'_>, knowledge: &Knowledge, person: &str) -> String {
    let Some(course) = knowledge.course(person) else {
        return String::new();
    };
    let year = course
        .date()
        .map(|date| date.chars().take(4).collect())
        .unwrap_or_default();
    let hours = course
        .hours
        .map(|hours| brief.wording.word_with("form-unit-hours", &args![count = hours]));
    joined([course.topic.to_string(), year, hours.unwrap_or_default()], ", ")
}

/// The ground of joining; and the days, if the membership does not last the whole year.
fn ground(page: &Page, member: &GroupMember) -> String {
    let (first, last) = page.range();
    let ended = member.until.as_deref().filter(|until| *until < last.as_str());
    let began = member.since > first;
    let days = match (began, ended) {
        (_, Some(until)) => format!("{} – {}", dates::partial(&member.since), dates::partial(until)),
        (true, None) => format!("{} –", dates::partial(&member.since)),
        (false, None) => String::new(),
    };
    joined([member.reason.clone().unwrap_or_default(), days], "\n")
}

/// Columns of the data sheet.
const DATA: [&str; 14] = [
    "number",
    "owner",
    "name",
    "department",
    "post",
    "category",
    "practice-since",
    "practice-years",
    "topic",
    "end",
    "hours",
    "role",
    "ground",
    "member-since",
];

fn rows_of_data(
    brief: &Brief<'_>,
    staff: &Staff,
    knowledge: &Knowledge,
    page: &Page,
    members: &[GroupMember],
) -> Vec<Vec<Cell>> {
    let departments = brief.dictionary("department").ok();
    let row = |(index, member): (usize, &GroupMember)| {
        let person = member.person.as_str();
        let department = staff.member(person).and_then(|member| member.department.as_deref());
        let course = knowledge.course(person);
        vec![
            Cell::count(index + 1),
            Cell::text(brief.wording.name(&page.name)),
            Cell::text(staff.name(Some(person))),
            Cell::text(
                departments
                    .as_ref()
                    .map(|names| names.name(department))
                    .unwrap_or_default(),
            ),
            Cell::text(staff.post(person)),
            Cell::text(staff.category(person)),
            Cell::date(knowledge.since(person)),
            Cell::maybe_whole(knowledge.years(person)),
            Cell::text(course.map(|course| course.topic.clone()).unwrap_or_default()),
            Cell::date(course.and_then(|course| course.end.as_deref())),
            Cell::maybe_whole(course.and_then(|course| course.hours)),
            Cell::text(member.role(brief, page)),
            Cell::text(member.reason.clone().unwrap_or_default()),
            Cell::date(Some(&member.since)),
        ]
    };
    members.iter().enumerate().map(row).collect()
}

/// The data sheet of members.
pub(super) fn data(
    brief: &Brief<'_>,
    staff: &Staff,
    knowledge: &Knowledge,
    groups: &[(&Page, Vec<GroupMember>)],
) -> Flat {
    let rows = groups
        .iter()
        .flat_map(|(page, members)| rows_of_data(brief, staff, knowledge, page, members));
    brief.flat("members", &DATA, rows.collect())
}
