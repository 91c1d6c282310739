//! R6-C, plan and attendance of the young-teacher school (`domain.md` §3.6): a group of that kind, its plan by stage and
//! the grid of who was at which session.
//!
//! What must hold: only a young-teacher school has this form; hours are those that the marks give.

use serde_json::json;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::r2;
use crate::brief::Brief;
use crate::groups::{GroupMember, Page, group_page, members_of, pages, people};
use crate::paper::{empty_rows, listing_of};
use crate::planning;
use crate::practice::Knowledge;
use crate::sessions::{Session, sessions};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Report, Row, RowKind, Table};

/// Most sessions of one grid: more columns do not fit a page.
const ACROSS: usize = 16;
/// Empty rows and sessions of the form that is filled in by hand.
const ROOM: (usize, usize) = (18, 10);

/// What the young-teacher school is among the kinds of groups.
const KIND: &str = "young_teacher_school";

/// The years of young-teacher schools in the period.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    pages(brief, Some(KIND))
}

/// The form of one year.
///
/// # Errors
/// `not_found`; `report_of_another_group` for a group of another kind.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let mut page = group_page(brief, id)?;
    if brief.asked.template {
        page.label = KIND.to_owned();
    }
    if page.label != KIND {
        return Err(Error::coded("report_of_another_group", json!({})));
    }
    let brief = &page.brief(brief);
    let staff = Staff::read(brief)?;
    let knowledge = Knowledge::read(brief, page.technology())?;
    let members = members_of(brief, &staff, &page)?;
    let sessions = sessions(brief, &page)?;
    let items = planning::items(brief, &staff, page.record, &page.id)?;
    let words = &brief.wording;
    let name = words.name(&page.name);
    let mut about = vec![
        ("form-group-head", r2::head(brief, &staff, &knowledge, &page)),
        ("form-group-members", r2::count_of(brief, &members)),
    ];
    about.extend(r2::texts(brief, &page));
    about.push(("form-group-regulation", r2::regulation(brief, &page)));
    let title = page.title(brief, "form-r6-c-title", "", "");
    let cover_tab = r2::tab(brief, "form-r6-c-cover-tab", &name);
    let cover = r2::cover(brief, &cover_tab, &title, about);
    let mut plan = brief.sheet(
        "plan",
        r2::tab(brief, "form-r6-c-plan-tab", &name),
        std::slice::from_ref(&title),
        brief.period.words(words),
        vec![Block::Table(planning::table(brief, &items))],
    );
    plan.approval = None;
    let grid = brief.sheet(
        "attendance",
        r2::tab(brief, "form-r6-c-grid-tab", &name),
        &[page.title(brief, "form-r6-c-grid-title", "", "")],
        brief.period.words(words),
        grid(brief, &staff, &members, &sessions),
    );
    let sheets = vec![
        cover,
        r2::signed(plan, brief, &staff, &page),
        r2::signed(grid, brief, &staff, &page),
    ];
    let mut data = vec![
        planning::data(brief, &name, &items),
        brief.flat("attendance", &DATA, data(brief, &staff, &page, &sessions)),
    ];
    data.extend(shares(words, &sheets));
    brief.report_as_it_is("r6-c", title, sheets, data, &[])
}

/// Those whose marks the grid shows: the members, and whoever else was marked.
fn rows_of<'a>(staff: &Staff, members: &'a [GroupMember], sessions: &'a [Session]) -> Vec<&'a str> {
    let marked = sessions
        .iter()
        .flat_map(|session| &session.marks)
        .map(|mark| mark.person.as_str());
    let mut people: Vec<&str> = members
        .iter()
        .map(|member| member.person.as_str())
        .chain(marked)
        .collect();
    people.sort_by_key(|person| (staff.place(person), *person));
    people.dedup();
    people
}

/// The grid; many sessions go on in a table below.
fn grid(brief: &Brief<'_>, staff: &Staff, members: &[GroupMember], sessions: &[Session]) -> Vec<Block> {
    let words = &brief.wording;
    if brief.asked.template {
        return vec![
            Block::Table(empty(brief)),
            Block::Paragraph(words.head("form-r6-c-legend")),
        ];
    }
    let people = rows_of(staff, members, sessions);
    let held: Vec<&Session> = sessions.iter().filter(|session| session.held).collect();
    let mut blocks: Vec<Block> = held
        .chunks(ACROSS)
        .map(|part| Block::Table(marks(brief, staff, &people, part, held.len() <= ACROSS)))
        .collect();
    blocks.push(Block::Paragraph(words.head("form-r6-c-legend")));
    blocks.push(Block::Heading(words.line("form-r6-c-totals")));
    blocks.push(Block::Table(totals(brief, staff, &people, &held)));
    let sentence = words.head_with(
        "form-r6-c-sentence",
        &args![members = members.len(), planned = sessions.len(), held = held.len()],
    );
    blocks.push(Block::Summary(Cell::text(sentence).opening(self::people(members))));
    blocks
}

fn name_columns(brief: &Brief<'_>) -> Vec<Column> {
    vec![
        Column::middle("number", brief.wording.head("form-number"), 11.0),
        Column::text("name", brief.wording.head("form-name-full"), 62.0),
    ]
}

/// Who was at which session.
fn marks(brief: &Brief<'_>, staff: &Staff, people: &[&str], sessions: &[&Session], only: bool) -> Table {
    let mut columns = name_columns(brief);
    columns.extend(sessions.iter().map(|session| {
        let number = session
            .number
            .map(|number| format!("№\u{a0}{number}, "))
            .unwrap_or_default();
        let head = format!("{number}{}", sheberlik_i18n::dates::partial(&session.date));
        Column::middle("session", head, 11.0).turned()
    }));
    let mut rows: Vec<Row> = people
        .iter()
        .enumerate()
        .map(|(index, person)| {
            let mut cells = vec![
                Cell::count(index + 1),
                Cell::text(staff.name(Some(person))).opening(Drill::rows("person", [*person])),
            ];
            cells.extend(sessions.iter().map(|session| {
                let mark = session.marks.iter().find(|mark| mark.person == **person);
                mark.map_or_else(Cell::blank, |mark| {
                    let sign = brief.wording.word(&format!("form-mark-{}", mark.mark));
                    Cell::text(sign).opening(Drill::rows("attendance", [mark.id.as_str()]))
                })
            }));
            Row::body(cells)
        })
        .collect();
    let mut total = vec![Cell::text(brief.wording.line("form-r6-c-present")).spanning(2)];
    total.extend(sessions.iter().map(|session| {
        let present: Vec<&str> = present(session).collect();
        Cell::count(present.len()).opening(Drill::rows("attendance", present))
    }));
    rows.push(Row {
        kind: RowKind::Total,
        cells: total,
    });
    Table {
        repeat_head: only,
        ..listing_of(columns, rows)
    }
}

fn present(session: &Session) -> impl Iterator<Item = &str> {
    session
        .marks
        .iter()
        .filter(|mark| mark.present())
        .map(|mark| mark.id.as_str())
}

/// Sessions, hours and share of each teacher.
fn totals(brief: &Brief<'_>, staff: &Staff, people: &[&str], held: &[&Session]) -> Table {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r6-c-{key}"));
    let mut columns = name_columns(brief);
    columns.extend([
        Column::middle("marked", head("marked"), 24.0),
        Column::middle("present", head("was"), 24.0),
        Column::middle("hours", words.head("form-r2-hours"), 24.0),
        Column::middle("share", head("share"), 24.0),
    ]);
    let figures = |wanted: Option<&str>| -> Vec<Cell> {
        let marks: Vec<_> = held
            .iter()
            .flat_map(|session| session.marks.iter().map(move |mark| (*session, mark)))
            .filter(|(_, mark)| wanted.is_none_or(|wanted| mark.person == wanted))
            .collect();
        let present: Vec<_> = marks.iter().filter(|(_, mark)| mark.present()).collect();
        let there = || Drill::rows("attendance", present.iter().map(|(_, mark)| mark.id.as_str()));
        let all = Drill::rows("attendance", marks.iter().map(|(_, mark)| mark.id.as_str()));
        let hours: i64 = marks.iter().map(|(session, mark)| session.hours_of(mark)).sum();
        vec![
            Cell::count(marks.len()).opening(all),
            Cell::count(present.len()).opening(there()),
            Cell::whole(hours).opening(there()),
            Cell::percent(present.len(), marks.len()).opening(there()),
        ]
    };
    let mut rows: Vec<Row> = people
        .iter()
        .enumerate()
        .map(|(index, person)| {
            let mut cells = vec![Cell::count(index + 1), Cell::text(staff.name(Some(person)))];
            cells.extend(figures(Some(person)));
            Row::body(cells)
        })
        .collect();
    let mut total = vec![Cell::text(words.line("form-total")).spanning(2)];
    total.extend(figures(None));
    rows.push(Row {
        kind: RowKind::Total,
        cells: total,
    });
    listing_of(columns, rows)
}

/// The grid to be filled in by hand.
fn empty(brief: &Brief<'_>) -> Table {
    let mut columns = name_columns(brief);
    columns.extend((0..ROOM.1).map(|_| Column::middle("session", "____.____.20__".to_owned(), 14.0).turned()));
    let rows = empty_rows(columns.len(), ROOM.0);
    Table {
        repeat_head: true,
        ..listing_of(columns, rows)
    }
}

/// Columns of the data sheet of marks.
const DATA: [&str; 7] = [
    "owner",
    "name",
    "date",
    "session-number",
    "session-kind",
    "mark-of",
    "hours",
];

fn data(brief: &Brief<'_>, staff: &Staff, page: &Page, sessions: &[Session]) -> Vec<Vec<Cell>> {
    let name = brief.wording.name(&page.name);
    let rows = sessions.iter().filter(|session| session.held).flat_map(|session| {
        let name = name.clone();
        session.marks.iter().map(move |mark| {
            vec![
                Cell::text(name.as_str()),
                Cell::text(staff.name(Some(&mark.person))),
                Cell::date(Some(&session.date)),
                Cell::maybe_whole(session.number),
                Cell::text(crate::paper::choice(
                    brief,
                    "sessions-session-kind",
                    Some(&session.kind),
                )),
                Cell::text(crate::paper::choice(
                    brief,
                    "sessions-attendance-mark",
                    Some(&mark.mark),
                )),
                Cell::whole(session.hours_of(mark)),
            ]
        })
    });
    rows.collect()
}
