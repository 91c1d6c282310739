//! R8-A, coordination sheet of a document (`domain.md` §3.8): its visas and the acts that it was compared with.

use serde_json::json;
use sheberlik_core::Error;

use crate::brief::Brief;
use crate::documents::{Comparison, Document, Visa, documents, drill};
use crate::events::days;
use crate::ledger::{Shape, Spec, columns, flat};
use crate::paper::{choice, joined, known_facts, listing, split};
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Orientation, Report, Row, Table};

/// Rows of each table in the empty form.
const ROOM: usize = 8;
/// Longest text of a cell, in letters.
const LONGEST: usize = 500;

/// The documents of the period that have a visa or were compared with an act.
pub(in crate::forms) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let staff = Staff::read(brief)?;
    let all = documents(brief, &staff)?.into_iter();
    let seen = |one: &Document| one.stands_in(brief) && !(one.visas.is_empty() && one.compared.is_empty());
    Ok(all.filter(seen).map(|one| one.id).collect())
}

/// The sheet of one document.
///
/// # Errors
/// `not_found`.
pub(in crate::forms) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = documents(brief, &staff)?;
    let blank = Document::default();
    let document = match all.iter().find(|one| one.id == id) {
        _ if brief.asked.template => &blank,
        Some(document) => document,
        None => return Err(Error::coded("not_found", json!({ "record": "document", "id": id }))),
    };
    let words = &brief.wording;
    let heading = |key: &str| Block::Heading(words.line(&format!("form-r8-a-{key}")));
    let blocks = vec![
        Block::Table(known_facts(brief, all_facts(brief, &staff, document)?)),
        heading("visas"),
        Block::Table(visas(brief, &staff, document)),
        heading("acts"),
        Block::Table(acts(brief, &staff, &all, document)),
    ];
    let name = words.name_lines(&document.title).join("\n");
    let title = joined([words.head("form-r8-a-title"), name], "\n");
    let tab = crate::forms::r2::tab(brief, "form-r8-a-tab", &words.name(&document.title));
    let mut sheet = brief.sheet("sheet", tab, std::slice::from_ref(&title), String::new(), blocks);
    sheet.subtitle.retain(|line| !line.is_empty());
    sheet.orientation = Orientation::Portrait;
    // The visas are the approval.
    sheet.approval = None;
    let data = flat(brief, "data", &DATA, rows(brief, &staff, document));
    brief.report_as_it_is("r8-a", title, vec![sheet], vec![data], &[])
}

fn all_facts<'a>(brief: &Brief<'_>, staff: &Staff, document: &Document) -> Result<Vec<(&'a str, Cell)>, Error> {
    let kinds = brief.dictionary("document_kind")?;
    let groups = brief.dictionary("creative_group")?;
    let state = match document.id.as_str() {
        "" => String::new(),
        _ => choice(brief, "documents-document-state", Some(&document.state)),
    };
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let named = Cell::text(kinds.name(Some(&document.kind)));
    Ok(vec![
        (
            "form-column-kind",
            if document.id.is_empty() {
                named
            } else {
                named.opening(drill(&[document]))
            },
        ),
        ("form-column-registered", Cell::text(document.registered())),
        ("form-column-developer", Cell::text(document.authors(staff))),
        ("form-column-group", Cell::text(groups.name(document.group.as_deref()))),
        ("form-column-version", text(&document.version)),
        ("form-column-state", Cell::text(state)),
        ("form-column-in-force", Cell::text(days(&document.force))),
        ("form-column-basis", text(&document.basis)),
        ("form-column-without", text(&document.without)),
    ])
}

fn numbered(brief: &Brief<'_>, specs: &[Spec], rows: Vec<Vec<Cell>>) -> Table {
    let row = |(index, cells): (usize, Vec<Cell>)| -> Vec<Row> {
        let cells = std::iter::once(Cell::count(index + 1)).chain(cells).collect();
        split(cells, LONGEST)
    };
    let rows = rows.into_iter().enumerate().flat_map(row).collect();
    listing(brief, columns(brief, specs), rows, ROOM)
}

/// Who looked at it, with the remark and room to sign.
fn visas(brief: &Brief<'_>, staff: &Staff, document: &Document) -> Table {
    let row = |visa: &Visa| {
        vec![
            Cell::text(who(staff, visa)).opening(Drill::rows("approval", [visa.id.as_str()])),
            Cell::text(choice(brief, "documents-approval-step", Some(&visa.step))),
            Cell::text(visa.remark.clone().unwrap_or_default()),
            Cell::code(visa.minutes.as_deref()),
            Cell::date(visa.date.as_deref()),
            Cell::blank(),
        ]
    };
    let specs = [
        ("body-person", 48.0, Shape::Words),
        ("step", 24.0, Shape::Words),
        ("remark", 38.0, Shape::Words),
        ("minutes", 18.0, Shape::Short),
        ("date", 23.0, Shape::Day),
        ("signature", 26.0, Shape::Words),
    ];
    numbered(brief, &specs, document.visas.iter().map(row).collect())
}

fn who(staff: &Staff, visa: &Visa) -> String {
    joined(
        [
            visa.body.clone().unwrap_or_default(),
            staff.signed(visa.person.as_deref()),
        ],
        "\n",
    )
}

/// The acts that it was compared with.
fn acts(brief: &Brief<'_>, staff: &Staff, all: &[Document], document: &Document) -> Table {
    let row = |one: &Comparison| {
        let act = all.iter().find(|act| act.id == one.act);
        vec![
            Cell::text(act.map(|act| act.named(brief)).unwrap_or_default())
                .opening(Drill::rows("coordination", [one.id.as_str()])),
            Cell::text(choice(brief, "documents-coordination-verdict", Some(&one.verdict))),
            Cell::text(one.remark.clone().unwrap_or_default()),
            Cell::text(staff.signed(one.person.as_deref())),
            Cell::date(Some(&one.date)),
        ]
    };
    let specs = [
        ("act", 62.0, Shape::Words),
        ("verdict", 28.0, Shape::Words),
        ("remark", 36.0, Shape::Words),
        ("compared-by", 28.0, Shape::Words),
        ("date", 23.0, Shape::Day),
    ];
    numbered(brief, &specs, document.compared.iter().map(row).collect())
}

/// Columns of the data sheet.
const DATA: [&str; 6] = ["document", "body-person", "step", "remark", "minutes", "date"];

fn rows(brief: &Brief<'_>, staff: &Staff, document: &Document) -> Vec<Vec<Cell>> {
    let row = |visa: &Visa| {
        vec![
            Cell::text(document.named(brief)),
            Cell::text(who(staff, visa)),
            Cell::text(choice(brief, "documents-approval-step", Some(&visa.step))),
            Cell::text(visa.remark.clone().unwrap_or_default()),
            Cell::code(visa.minutes.as_deref()),
            Cell::date(visa.date.as_deref()),
        ]
    };
    document.visas.iter().map(row).collect()
}
