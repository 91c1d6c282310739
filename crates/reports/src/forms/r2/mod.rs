//! R2, work plan of a group's year or of the School's year (`domain.md` §3.2): the facts of the page, the plan by stage,
//! sessions by kind, and the members (R2-A) on a sheet of their own.
//!
//! What must hold: the plan says what the page says; every figure opens exactly its rows.

mod kinds;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::r2_members;
use crate::brief::Brief;
use crate::groups::{GroupMember, Page, members_of, page, pages, people, school_pages};
use crate::paper::{facts, joined, numbered};
use crate::planning;
use crate::practice::Knowledge;
use crate::sessions::sessions;
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Report, Sheet, Signature};

/// The years of groups in the period, then those of the School.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let mut ids = school_pages(brief)?;
    ids.extend(pages(brief, None)?);
    Ok(ids)
}

/// The plan of one page.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let page = page(brief, id)?;
    let brief = &page.brief(brief);
    let staff = Staff::read(brief)?;
    let knowledge = Knowledge::read(brief, page.technology())?;
    let members = members_of(brief, &staff, &page)?;
    let items = planning::items(brief, &staff, page.record, &page.id)?;
    let words = &brief.wording;
    let about = all_facts(brief, &staff, &knowledge, &page, &members)?;
    let mut blocks = vec![Block::Table(planning::table(brief, &items))];
    if !brief.asked.template {
        blocks.extend(kinds::blocks(brief, &items, &sessions(brief, &page)?));
    }
    let title = page.title(brief, "form-r2-title", "form-r2-title-school", "");
    let name = words.name(&page.name);
    let cover = cover(brief, &tab(brief, "form-r2-cover-tab", &name), &title, about);
    let tab = tab(brief, "form-r2-tab", &name);
    let days = brief.period.words(words);
    let mut plan = brief.sheet("plan", tab, std::slice::from_ref(&title), days, blocks);
    // Approved on the cover.
    plan.approval = None;
    plan.signatures = signatures(brief, &staff, &page);
    let list = r2_members::sheet(brief, &staff, &knowledge, &page, &members);
    let data = vec![
        planning::data(brief, &name, &items),
        r2_members::data(brief, &staff, &knowledge, &[(&page, members)]),
    ];
    brief.report_as_it_is("r2", title, vec![cover, plan, list], data, &[])
}

/// The cover of a plan: approval and facts. The plan has a sheet of its own, with its head near the top: LibreOffice loses
/// rows of a page on which a repeated head stands low.
pub(super) fn cover(brief: &Brief<'_>, tab: &str, title: &str, about: Vec<(&str, Cell)>) -> Sheet {
    let blocks = vec![Block::Table(facts(brief, about))];
    let days = brief.period.words(&brief.wording);
    let mut cover = brief.sheet("cover", tab.to_owned(), &[title.to_owned()], days, blocks);
    cover.signatures = Vec::new();
    cover.closing = Vec::new();
    cover
}

/// «R2 Дуалды оқыту»: the form and the group, as far as a tab has room.
pub(super) fn tab(brief: &Brief<'_>, key: &str, name: &str) -> String {
    let tab = brief.wording.word(key);
    if name.is_empty() { tab } else { format!("{tab} {name}") }
}

/// The head of the group signs before the office does.
pub(super) fn signatures(brief: &Brief<'_>, staff: &Staff, page: &Page) -> Vec<Signature> {
    let key = if page.is_school() {
        "form-post-school-leader"
    } else {
        "form-post-group-head"
    };
    let head = Signature {
        post: brief.wording.head(key),
        name: staff.signed(page.head.as_deref()),
    };
    let office = brief
        .sheet("", String::new(), &[], String::new(), Vec::new())
        .signatures;
    std::iter::once(head).chain(office).collect()
}

/// The facts above the plan.
fn all_facts<'a>(
    brief: &Brief<'_>,
    staff: &Staff,
    knowledge: &Knowledge,
    page: &Page,
    members: &[GroupMember],
) -> Result<Vec<(&'a str, Cell)>, Error> {
    let mut found = Vec::new();
    if page.is_school() {
        found.push(("form-group-leader", head(brief, staff, knowledge, page)));
    } else {
        found.push(("form-group-technology", technologies(brief, page)?));
        found.push(("form-group-head", head(brief, staff, knowledge, page)));
    }
    found.push(("form-group-members", count_of(brief, members)));
    found.extend(texts(brief, page));
    found.push(("form-group-regulation", regulation(brief, page)));
    found.push(("form-group-plan-approved", Cell::text(numbered_day(&page.plan))));
    Ok(found)
}

/// Topic, goal, tasks and expected result.
pub(super) fn texts<'a>(brief: &Brief<'_>, page: &Page) -> Vec<(&'a str, Cell)> {
    [
        ("form-group-topic", &page.topic),
        ("form-group-goal", &page.goal),
        ("form-group-tasks", &page.tasks),
        ("form-group-expected", &page.expected),
    ]
    .into_iter()
    .map(|(key, text)| (key, Cell::text(brief.wording.text(text))))
    .collect()
}

/// Names of the technologies, the main one first.
pub(super) fn technologies(brief: &Brief<'_>, page: &Page) -> Result<Cell, Error> {
    let names = brief.dictionary("technology")?;
    let names: Vec<String> = page.technologies.iter().map(|id| names.name(Some(id))).collect();
    Ok(Cell::text(joined(names, "; ")))
}

/// The head with what the domain asks of one: category, practice in the technology, the course passed.
pub(super) fn head(brief: &Brief<'_>, staff: &Staff, knowledge: &Knowledge, page: &Page) -> Cell {
    let Some(person) = page.head.as_deref() else {
        return Cell::blank();
    };
    let words = &brief.wording;
    let years = knowledge.years(person);
    let years = years.map(|years| words.word_with("form-group-head-practice", &args![count = years]));
    let course = knowledge.course(person).map(|_| {
        let course = r2_members::course(brief, knowledge, person);
        words.word_with("form-group-head-course", &args![course = course])
    });
    let lines = [
        staff.name(Some(person)),
        joined([staff.post(person), staff.category(person)], ", "),
        years.unwrap_or_default(),
        course.unwrap_or_default(),
    ];
    Cell::text(joined(lines, "\n")).opening(Drill::rows("person", [person]))
}

/// How many teachers are members; blank to be filled in by hand.
pub(super) fn count_of(brief: &Brief<'_>, members: &[GroupMember]) -> Cell {
    if brief.asked.template {
        return Cell::blank();
    }
    Cell::count(members.len()).opening(people(members))
}

/// «№ 3, 01.09.2023; бекітілген күні: 05.09.2023».
pub(super) fn regulation(brief: &Brief<'_>, page: &Page) -> Cell {
    let [number, day, approved] = &page.regulation;
    let approved = approved.as_deref().map(sheberlik_i18n::dates::partial);
    let approved = approved.map(|day| brief.wording.word_with("form-group-approved-on", &args![date = day]));
    Cell::text(joined(
        [
            numbered(number.as_deref(), day.as_deref()),
            approved.unwrap_or_default(),
        ],
        "; ",
    ))
}

fn numbered_day([day, minutes]: &[Option<String>; 2]) -> String {
    numbered(minutes.as_deref(), day.as_deref())
}

/// A sheet with the head's signature, of one page.
pub(super) fn signed(mut sheet: Sheet, brief: &Brief<'_>, staff: &Staff, page: &Page) -> Sheet {
    sheet.signatures = signatures(brief, staff, page);
    sheet
}
