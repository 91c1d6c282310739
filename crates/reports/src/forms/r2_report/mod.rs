//! R2-B, report of a group or of the School for the year (`domain.md` §3.2): sessions held and visited, the plan, products,
//! evidence, what the members learnt, difficulties, tasks for the next year; the School's tells of its groups and of
//! mentoring in place of products.
//!
//! What must hold: attendance is counted over all marks of held sessions; evidence is verified, dated inside the year and
//! each piece counted once; the form says whether it is tied to the technology.

mod evidence;
mod members;
mod school;
mod school_groups;
mod school_members;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::r2;
use crate::brief::Brief;
use crate::groups::{Page, members_of, page};
use crate::language::Trilingual;
use crate::paper::{choice, facts, joined, listing, paragraphs, split};
use crate::planning::{self, Item, by_state};
use crate::practice::Knowledge;
use crate::sessions::{SESSION_KINDS, Session, drill, sessions};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Flat, Orientation, Report, Row, RowKind, Table};

/// The School's years, then the years of groups in the period.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    r2::subjects(brief)
}

/// The report of one year of a group or of the School.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let page = page(brief, id)?;
    let brief = &page.brief(brief);
    let staff = Staff::read(brief)?;
    if page.is_school() {
        return school::build(brief, &staff, page);
    }
    let knowledge = Knowledge::read(brief, page.technology())?;
    let all = members_of(brief, &staff, &page)?;
    let sessions = sessions(brief, &page)?;
    let items = planning::items(brief, &staff, page.record, &page.id)?;
    let heading = |key: &str| Block::Heading(brief.wording.line(&format!("form-r2-b-{key}")));
    let mut head = vec![
        ("form-group-technology", r2::technologies(brief, &page)?),
        ("form-group-head", Cell::text(staff.name(page.head.as_deref()))),
        ("form-group-members", r2::count_of(brief, &all)),
    ];
    head.extend(r2::texts(brief, &page).into_iter().take(2));
    let results = members::results(brief, &staff, &knowledge, &page, &all, &sessions)?;
    let mut blocks = vec![heading("facts"), Block::Table(facts(brief, head)), heading("sessions")];
    blocks.push(Block::Table(of_sessions(brief, &sessions)));
    blocks.push(heading("plan"));
    blocks.push(execution(brief, &items));
    blocks.push(heading("products"));
    blocks.push(Block::Table(of_products(brief, &staff, &page)?));
    blocks.push(heading("evidence"));
    blocks.extend(evidence::blocks(brief, &page, &all)?);
    blocks.push(heading("members"));
    blocks.extend(members::blocks(brief, &results));
    blocks.extend(endings(brief, &page, "form-r2-b"));
    let data = vec![members::data(brief, &page, &results)];
    report(brief, &staff, &page, "form-r2-b-title", blocks, data)
}

/// What the year came to in words: summary, difficulties, tasks for the next year.
fn endings(brief: &Brief<'_>, page: &Page, family: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (key, text) in [
        ("summary", &page.summary),
        ("difficulties", &page.difficulties),
        ("next-tasks", &page.next_tasks),
    ] {
        blocks.push(Block::Heading(brief.wording.line(&format!("{family}-{key}"))));
        blocks.extend(paragraphs(&brief.wording.text(text)));
    }
    blocks
}

/// One upright sheet with these blocks, and the data behind it.
fn report(
    brief: &Brief<'_>,
    staff: &Staff,
    page: &Page,
    title: &str,
    blocks: Vec<Block>,
    mut data: Vec<Flat>,
) -> Result<Report, Error> {
    let words = &brief.wording;
    let title = page.title(brief, title, title, "");
    let tab = r2::tab(brief, "form-r2-b-tab", &words.name(&page.name));
    let days = brief.period.words(words);
    let sheet = brief.sheet("report", tab, std::slice::from_ref(&title), days, blocks);
    let mut sheet = r2::signed(sheet, brief, staff, page);
    // A report is text; its one wide table has narrow columns.
    sheet.orientation = Orientation::Portrait;
    let sheets = vec![sheet];
    data.extend(shares(words, &sheets));
    brief.report_as_it_is("r2-b", title, sheets, data, &["group_min_sessions"])
}

/// Sessions by kind: appointed, held, hours, marks, average attendance.
fn of_sessions(brief: &Brief<'_>, sessions: &[Session]) -> Table {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r2-b-{key}"));
    let columns = vec![
        Column::text("kind", words.head("form-r2-kind"), 60.0),
        Column::middle("planned", head("planned"), 24.0),
        Column::middle("held", head("held"), 24.0),
        Column::middle("hours", words.head("form-r2-hours"), 22.0),
        Column::middle("marked", head("marked"), 26.0),
        Column::middle("attendance", head("attendance"), 26.0),
    ];
    let row = |kind, label: String, wanted: Option<&str>| {
        let all: Vec<&Session> = sessions
            .iter()
            .filter(|session| wanted.is_none_or(|wanted| session.kind == wanted))
            .collect();
        let held: Vec<&Session> = all.iter().copied().filter(|session| session.held).collect();
        let marks: Vec<_> = held.iter().flat_map(|session| &session.marks).collect();
        let present: Vec<&str> = marks
            .iter()
            .filter(|mark| mark.present())
            .map(|mark| mark.id.as_str())
            .collect();
        let hours: i64 = held.iter().map(|session| session.hours).sum();
        let cells = vec![
            Cell::text(label),
            Cell::count(all.len()).opening(drill(all)),
            Cell::count(held.len()).opening(drill(held.iter().copied())),
            Cell::whole(hours).opening(drill(held)),
            Cell::count(marks.len()).opening(Drill::rows("attendance", marks.iter().map(|mark| mark.id.as_str()))),
            Cell::percent(present.len(), marks.len()).opening(Drill::rows("attendance", present)),
        ];
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = SESSION_KINDS
        .iter()
        .filter(|kind| sessions.iter().any(|session| session.kind == **kind))
        .map(|kind| {
            row(
                RowKind::Body,
                choice(brief, "sessions-session-kind", Some(kind)),
                Some(kind),
            )
        })
        .collect();
    if !brief.asked.template {
        rows.push(row(RowKind::Total, words.line("form-total"), None));
    }
    listing(brief, columns, rows, SESSION_KINDS.len())
}

/// How the plan was carried out, in a sentence.
fn execution(brief: &Brief<'_>, items: &[Item]) -> Block {
    if brief.asked.template {
        return Block::Paragraph(crate::paper::LINE.to_owned());
    }
    let counts = by_state(items);
    let count = |state: &str| counts.get(state).copied().unwrap_or(0);
    let counted = items.len() - count("cancelled");
    let share = sheberlik_i18n::numbers::decimal(
        if counted == 0 {
            0.0
        } else {
            count("done") as f64 * 100.0 / counted as f64
        },
        1,
        brief.wording.language.first(),
    );
    let args = args![
        lines = items.len(),
        done = count("done"),
        moved = count("moved"),
        cancelled = count("cancelled"),
        share = if counted == 0 {
            sheberlik_i18n::numbers::NOTHING.to_owned()
        } else {
            share
        }
    ];
    let sentence = brief.wording.head_with("form-r2-b-plan-sentence", &args);
    Block::Summary(Cell::text(sentence).opening(planning::drill(items)))
}

/// A product of a group's year.
pub(super) struct Product {
    pub(super) id: String,
    kind: String,
    pub(super) title: Trilingual,
    date: Option<String>,
    used_in: Option<String>,
}

/// The products of a group's year, the earliest first.
pub(super) fn products(brief: &Brief<'_>, page: &Page) -> Result<Vec<Product>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT id, kind, title_kk, title_ru, title_en, date, used_in FROM group_product
         WHERE group_year = ?1 AND deleted_at IS NULL ORDER BY coalesce(date, '9999'), id",
    )?;
    let rows = statement.query_map([&page.id], |row| {
        Ok(Product {
            id: row.get("id")?,
            kind: row.get("kind")?,
            title: Trilingual::read(row, "title")?,
            date: row.get("date")?,
            used_in: row.get("used_in")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn of_products(brief: &Brief<'_>, staff: &Staff, page: &Page) -> Result<Table, Error> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r2-b-{key}"));
    let columns = vec![
        Column::middle("number", words.head("form-number"), 11.0),
        Column::text("kind", words.head("form-r2-kind"), 34.0),
        Column::text("title", head("product"), 60.0),
        Column::text("authors", head("authors"), 34.0),
        Column::date("date", head("date"), 22.0),
        Column::text("used", head("used-in"), 28.0),
    ];
    let products = products(brief, page)?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT person FROM group_product_author WHERE group_product = ?1 AND deleted_at IS NULL ORDER BY id",
    )?;
    let mut rows = Vec::new();
    for (index, product) in products.iter().enumerate() {
        let authors = statement.query_map([&product.id], |row| row.get::<_, String>(0))?;
        let mut authors: Vec<String> = authors.collect::<Result<_, _>>()?;
        authors.sort_by_key(|person| staff.place(person));
        let authors = authors.iter().map(|person| staff.signed(Some(person)));
        rows.extend(split(
            vec![
                Cell::count(index + 1),
                Cell::text(choice(brief, "groups-group-product-kind", Some(&product.kind))),
                Cell::text(words.name(&product.title)).opening(Drill::rows("group_product", [product.id.as_str()])),
                Cell::text(joined(authors, ", ")),
                Cell::date(product.date.as_deref()),
                Cell::text(product.used_in.clone().unwrap_or_default()),
            ],
            400,
        ));
    }
    if !products.is_empty() {
        let total = words.line_with("form-r2-b-products-total", &args![count = products.len()]);
        let ids = products.iter().map(|product| product.id.as_str());
        rows.push(Row {
            kind: RowKind::Total,
            cells: vec![Cell::text(total).spanning(6).opening(Drill::rows("group_product", ids))],
        });
    }
    Ok(listing(brief, columns, rows, 4))
}
