//! Groups in the report of the School: what each did in the year, and all of them together.
//!
//! What must hold: in the sum every teacher and every piece of evidence counts once; memberships are told beside it.

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::evidence;
use super::members::{self, Outcome};
use super::{Product, products};
use crate::brief::Brief;
use crate::groups::{GroupMember, Page, members_of, page, pages};
use crate::paper::listing;
use crate::planning::{self, Item};
use crate::practice::Knowledge;
use crate::sessions::{Mark, Session, drill, sessions};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Flat, Row, RowKind, Value};

/// The year of one group.
pub(super) struct Work {
    pub(super) page: Page,
    members: Vec<GroupMember>,
    sessions: Vec<Session>,
    /// Lines of the plan that were not cancelled.
    items: Vec<Item>,
    products: Vec<Product>,
    /// Verified pieces of the members, tied to the group's technology.
    evidence: Vec<String>,
    outcomes: Vec<Outcome>,
}

/// The years of the groups under a School, in Kazakh order.
pub(super) fn works(brief: &Brief<'_>, staff: &Staff, school: &Page) -> Result<Vec<Work>, Error> {
    let mut found = Vec::new();
    for id in pages(brief, None)? {
        let page = page(brief, &id)?;
        if page.days == school.days && page.school.as_ref().is_none_or(|named| *named == school.owner) {
            found.push(work(brief, staff, page)?);
        }
    }
    Ok(found)
}

fn work(brief: &Brief<'_>, staff: &Staff, page: Page) -> Result<Work, Error> {
    let members = members_of(brief, staff, &page)?;
    let sessions = sessions(brief, &page)?;
    let knowledge = Knowledge::read(brief, page.technology())?;
    let mut items = planning::items(brief, staff, page.record, &page.id)?;
    items.retain(|item| item.state != "cancelled");
    let pieces = evidence::pieces(brief, &page, &members)?;
    Ok(Work {
        outcomes: members::results(brief, staff, &knowledge, &page, &members, &sessions)?,
        products: products(brief, &page)?,
        evidence: pieces
            .into_iter()
            .filter(|piece| piece.tied)
            .map(|piece| piece.id)
            .collect(),
        page,
        members,
        sessions,
        items,
    })
}

/// Columns of figures: the key of the heading, without its family.
const FIGURES: [&str; 10] = [
    "members",
    "planned",
    "held",
    "attendance",
    "plan-done",
    "products",
    "evidence",
    "taught",
    "began",
    "mastered",
];

/// The table of groups, and how many teachers stand behind the memberships.
pub(super) fn blocks(brief: &Brief<'_>, staff: &Staff, works: &[Work]) -> Vec<Block> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r2-b-school-{key}"));
    let figure = |key: &str| words.head(&format!("form-r2-b-school-figure-{key}"));
    let mut columns = vec![
        Column::middle("number", words.head("form-number"), 10.0),
        Column::text("group", head("group"), 42.0),
        Column::text("head", words.head("form-group-head"), 36.0),
    ];
    columns.extend(FIGURES.map(|key| Column::middle(key, figure(key), 11.0).turned()));
    let row = |(index, work): (usize, &Work)| {
        let named = Drill::rows("group_year", [work.page.id.as_str()]);
        let mut cells = vec![
            Cell::count(index + 1),
            Cell::text(words.name(&work.page.name)).opening(named),
            Cell::text(staff.signed(work.page.head.as_deref())),
        ];
        cells.extend(figures(&[work]));
        Row::body(cells)
    };
    let mut rows: Vec<Row> = works.iter().enumerate().map(row).collect();
    let mut sentences = Vec::new();
    if !works.is_empty() {
        let all: Vec<&Work> = works.iter().collect();
        let mut cells = vec![Cell::text(words.line("form-total")).spanning(3)];
        cells.extend(figures(&all));
        rows.push(Row {
            kind: RowKind::Total,
            cells,
        });
        let who = once(
            works
                .iter()
                .flat_map(|work| &work.members)
                .map(|member| member.person.as_str()),
        );
        let memberships: usize = works.iter().map(|work| work.members.len()).sum();
        let sentence = words.head_with(
            "form-r2-b-school-memberships",
            &args![memberships = memberships, teachers = who.len()],
        );
        sentences.push(Block::Paragraph(words.head("form-r2-b-school-once")));
        sentences.push(Block::Summary(Cell::text(sentence).opening(Drill::rows("person", who))));
    }
    let mut blocks = vec![Block::Table(listing(brief, columns, rows, 5))];
    blocks.extend(sentences);
    blocks
}

fn once<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    ids.collect()
}

/// Figures of one group, or of several together.
fn figures(works: &[&Work]) -> Vec<Cell> {
    let counted = |record: &str, ids: BTreeSet<&str>| Cell::count(ids.len()).opening(Drill::rows(record, ids));
    let people = |wanted: fn(&Outcome) -> bool| {
        let outcomes = works.iter().flat_map(|work| &work.outcomes);
        let of = outcomes.filter(|outcome| wanted(outcome));
        counted("person", once(of.map(|outcome| outcome.member.person.as_str())))
    };
    let all: Vec<&Session> = works.iter().flat_map(|work| &work.sessions).collect();
    let held: Vec<&Session> = all.iter().copied().filter(|session| session.held).collect();
    let marks: Vec<&Mark> = held.iter().flat_map(|session| &session.marks).collect();
    let present: Vec<&str> = marks
        .iter()
        .filter(|mark| mark.present())
        .map(|mark| mark.id.as_str())
        .collect();
    let items: Vec<&Item> = works.iter().flat_map(|work| &work.items).collect();
    let done: Vec<&Item> = items.iter().copied().filter(|item| item.done()).collect();
    let products = works
        .iter()
        .flat_map(|work| &work.products)
        .map(|product| product.id.as_str());
    let evidence = works.iter().flat_map(|work| &work.evidence).map(String::as_str);
    vec![
        people(|_| true),
        Cell::count(all.len()).opening(drill(all)),
        Cell::count(held.len()).opening(drill(held)),
        Cell::percent(present.len(), marks.len()).opening(Drill::rows("attendance", present)),
        Cell::percent(done.len(), items.len()).opening(planning::drill(done)),
        counted("group_product", once(products)),
        counted("evidence", once(evidence)),
        people(|outcome| !outcome.present.is_empty()),
        people(|outcome| outcome.began),
        people(|outcome| outcome.mastered),
    ]
}

/// Columns of the data sheet.
const DATA: [&str; 15] = [
    "number",
    "group",
    "group-head",
    "members",
    "sessions",
    "sessions-held",
    "present",
    "marked",
    "plan-done",
    "plan-lines",
    "products",
    "evidence-all",
    "taught",
    "began",
    "mastered",
];

/// The data sheet: one group a row.
pub(super) fn data(brief: &Brief<'_>, staff: &Staff, works: &[Work]) -> Flat {
    let row = |(index, work): (usize, &Work)| {
        let mut cells = vec![
            Cell::count(index + 1),
            Cell::text(brief.wording.name(&work.page.name)),
            Cell::text(staff.name(work.page.head.as_deref())),
        ];
        // A share goes as what it is made of: numbers can be added up.
        cells.extend(figures(&[work]).into_iter().flat_map(|cell| match cell.value {
            Value::Percent { numerator, denominator } => vec![Cell::whole(numerator), Cell::whole(denominator)],
            _ => vec![cell],
        }));
        cells
    };
    brief.flat("groups", &DATA, works.iter().enumerate().map(row).collect())
}
