//! Passport of a group: the whole year on one page, and the years before beside it (`domain.md` §1 rows 11, 16).

use sheberlik_core::Error;
use sheberlik_i18n::dates;

use super::r2;
use crate::brief::Brief;
use crate::groups::{GroupMember, Page, group_page, members_of, pages, people};
use crate::paper::{facts, joined, listing, numbered};
use crate::planning;
use crate::practice::Knowledge;
use crate::sessions::{Session, drill, sessions};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Report, Row};

/// Years that are compared, this one included.
const YEARS: usize = 5;
/// Longest text of the passport, in letters: it is one page.
const LONGEST: usize = 280;

/// The years of groups in the period.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    pages(brief, None)
}

/// The passport of one group's year.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let page = group_page(brief, id)?;
    let brief = &page.brief(brief);
    let staff = Staff::read(brief)?;
    let words = &brief.wording;
    let years = years(brief, &page, &staff)?;
    let rows: Vec<Row> = years.iter().map(Year::row).collect();
    let blocks = vec![
        Block::Table(facts(brief, all_facts(brief, &staff, &page)?)),
        Block::Heading(words.line("form-passport-years")),
        Block::Table(listing(brief, columns(brief), rows, YEARS)),
    ];
    let title = page.title(brief, "form-passport-title", "", "");
    let tab = r2::tab(brief, "form-passport-tab", &words.name(&page.name));
    let sheet = brief.sheet(
        "passport",
        tab,
        std::slice::from_ref(&title),
        brief.period.words(words),
        blocks,
    );
    let mut sheet = r2::signed(sheet, brief, &staff, &page);
    sheet.one_page = true;
    let data = brief.flat(
        "data",
        &DATA,
        years.iter().map(|year| year.data(brief, &page)).collect(),
    );
    let mut data = vec![data];
    let sheets = vec![sheet];
    data.extend(crate::shares::shares(words, &sheets));
    brief.report_as_it_is("r2-passport", title, sheets, data, &[])
}

fn all_facts<'a>(brief: &Brief<'_>, staff: &Staff, page: &Page) -> Result<Vec<(&'a str, Cell)>, Error> {
    let knowledge = Knowledge::read(brief, page.technology())?;
    let members = members_of(brief, staff, page)?;
    let mut found = vec![
        ("form-group-technology", r2::technologies(brief, page)?),
        ("form-group-founded", founded(page)),
        ("form-group-regulation", r2::regulation(brief, page)),
        ("form-group-head", r2::head(brief, staff, &knowledge, page)),
        ("form-group-members", r2::count_of(brief, &members)),
        ("form-group-roles", roles(brief, staff, page, &members)),
    ];
    let short = |(key, cell): (&'a str, Cell)| (key, shortened(cell));
    found.extend(r2::texts(brief, page).into_iter().map(short));
    found.push(("form-group-products", products(brief, page)?));
    found.push((
        "form-group-summary",
        shortened(Cell::text(brief.wording.text(&page.summary))),
    ));
    Ok(found)
}

/// Day of founding with the order.
fn founded(page: &Page) -> Cell {
    let day = page.founded.as_deref().map(dates::partial).unwrap_or_default();
    let [number, date] = &page.order;
    Cell::text(joined([day, numbered(number.as_deref(), date.as_deref())], "; "))
}

/// Who has a role besides being a member.
fn roles(brief: &Brief<'_>, staff: &Staff, page: &Page, members: &[GroupMember]) -> Cell {
    let with = members
        .iter()
        .filter(|member| member.role != "member" || member.role_text.is_some());
    let lines = with.map(|member| format!("{} – {}", staff.signed(Some(&member.person)), member.role(brief, page)));
    Cell::text(joined(lines, "\n"))
}

/// Titles of this year's products.
fn products(brief: &Brief<'_>, page: &Page) -> Result<Cell, Error> {
    let products = super::r2_report::products(brief, page)?;
    let ids: Vec<&str> = products.iter().map(|product| product.id.as_str()).collect();
    let titles = products.iter().map(|product| brief.wording.name(&product.title));
    Ok(shortened(Cell::text(joined(titles, "\n"))).opening(Drill::rows("group_product", ids)))
}

/// A text as long as one page bears; the whole of it stands in the plan and in the report.
fn shortened(cell: Cell) -> Cell {
    match &cell.value {
        crate::table::Value::Text { text } if text.chars().count() > LONGEST => {
            let short: String = text.chars().take(LONGEST).collect();
            let end = short.rfind(' ').unwrap_or(short.len());
            Cell {
                value: Cell::text(format!("{}…", &short[..end])).value,
                ..cell
            }
        }
        _ => cell,
    }
}

/// Figures of one year of the group.
struct Year {
    page: Page,
    members: Vec<GroupMember>,
    sessions: Vec<Session>,
    planned: usize,
    done: usize,
    products: Vec<String>,
    mastered: Vec<String>,
}

fn years(brief: &Brief<'_>, page: &Page, staff: &Staff) -> Result<Vec<Year>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT y.id FROM group_year y JOIN academic_year a ON a.id = y.academic_year
         WHERE y.creative_group = ?1 AND y.deleted_at IS NULL AND a.start_date <= ?2 ORDER BY a.start_date DESC LIMIT ?3",
    )?;
    let until = page.range().0;
    let rows = statement.query_map(rusqlite::params![page.owner, until, YEARS as i64], |row| row.get(0))?;
    let ids: Vec<String> = rows.collect::<Result<_, _>>()?;
    ids.iter().map(|id| year(brief, staff, id)).collect()
}

fn year(brief: &Brief<'_>, staff: &Staff, id: &str) -> Result<Year, Error> {
    let page = group_page(brief, id)?;
    let items = planning::items(brief, staff, page.record, &page.id)?;
    let products = super::r2_report::products(brief, &page)?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT id FROM member_result WHERE group_year = ?1 AND deleted_at IS NULL AND mastered = 1 ORDER BY id",
    )?;
    let mastered = statement.query_map([&page.id], |row| row.get(0))?;
    Ok(Year {
        members: members_of(brief, staff, &page)?,
        sessions: sessions(brief, &page)?,
        planned: items.iter().filter(|item| item.state != "cancelled").count(),
        done: items.iter().filter(|item| item.done()).count(),
        products: products.into_iter().map(|product| product.id).collect(),
        mastered: mastered.collect::<Result<_, _>>()?,
        page,
    })
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-passport-{key}"));
    vec![
        Column::text("year", head("year"), 34.0),
        Column::middle("members", head("members"), 26.0),
        Column::middle("held", head("held"), 30.0),
        Column::middle("attendance", head("attendance"), 30.0),
        Column::middle("products", head("products"), 28.0),
        Column::middle("mastered", head("mastered"), 32.0),
    ]
}

/// Columns of the data sheet.
const DATA: [&str; 10] = [
    "owner",
    "year",
    "members",
    "plan-lines",
    "plan-done",
    "sessions",
    "sessions-held",
    "present",
    "marked",
    "products",
];

impl Year {
    fn label(&self) -> String {
        let (first, _) = self.page.days.unwrap_or_default();
        dates::academic_year(chrono::Datelike::year(&first))
    }

    fn held(&self) -> Vec<&Session> {
        self.sessions.iter().filter(|session| session.held).collect()
    }

    /// Marks that say present, and all marks, of the sessions that were held.
    fn marks(&self) -> (Vec<&str>, usize) {
        let marks: Vec<_> = self.held().into_iter().flat_map(|session| &session.marks).collect();
        let present = marks.iter().filter(|mark| mark.present()).map(|mark| mark.id.as_str());
        (present.collect(), marks.len())
    }

    fn row(&self) -> Row {
        let (present, marked) = self.marks();
        let held = self.held();
        let ids = |record: &str, ids: &[String]| {
            Cell::count(ids.len()).opening(Drill::rows(record, ids.iter().map(String::as_str)))
        };
        Row::body(vec![
            Cell::text(self.label()).opening(Drill::rows("group_year", [self.page.id.as_str()])),
            Cell::count(self.members.len()).opening(people(&self.members)),
            Cell::count(held.len()).opening(drill(held)),
            Cell::percent(present.len(), marked).opening(Drill::rows("attendance", present)),
            ids("group_product", &self.products),
            ids("member_result", &self.mastered),
        ])
    }

    fn data(&self, brief: &Brief<'_>, page: &Page) -> Vec<Cell> {
        let (present, marked) = self.marks();
        vec![
            Cell::text(brief.wording.name(&page.name)),
            Cell::text(self.label()),
            Cell::count(self.members.len()),
            Cell::count(self.planned),
            Cell::count(self.done),
            Cell::count(self.sessions.len()),
            Cell::count(self.held().len()),
            Cell::count(present.len()),
            Cell::count(marked),
            Cell::count(self.products.len()),
        ]
    }
}
