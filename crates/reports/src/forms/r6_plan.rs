//! R6-A, plan of the mentor with the young teacher (`domain.md` §3.6): of one pair.

use sheberlik_core::Error;
use sheberlik_i18n::dates;

use crate::brief::Brief;
use crate::mentoring::{Pair, pair, pairs};
use crate::paper::{choice, facts, joined, listing, numbered};
use crate::planning;
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Report, Signature};

/// Empty rows of the form that is filled in by hand.
const ROOM: usize = 14;

/// The pairs of the period.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let staff = Staff::read(brief)?;
    Ok(pairs(brief, &staff)?.into_iter().map(|pair| pair.id).collect())
}

/// The plan of one pair.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let pair = pair(brief, id)?;
    let brief = &match pair.days {
        Some((first, last)) => brief.of_year(first, last),
        None => brief.clone(),
    };
    let staff = Staff::read(brief)?;
    let items = planning::items(brief, &staff, "mentorship", &pair.id)?;
    let words = &brief.wording;
    let mut table = listing(
        brief,
        planning::mentor_columns(brief),
        planning::mentor_rows(brief, &items),
        ROOM,
    );
    table.numbered = true;
    let blocks = vec![
        Block::Table(facts(brief, all_facts(brief, &staff, &pair)?)),
        Block::Heading(words.line("form-r6-a-plan")),
        Block::Table(table),
    ];
    let title = words.head("form-r6-a-title");
    let mentee = staff.signed(Some(&pair.mentee));
    let tab = super::r2::tab(brief, "form-r6-a-tab", &mentee);
    let mut sheet = brief.sheet(
        "plan",
        tab,
        std::slice::from_ref(&title),
        brief.period.words(words),
        blocks,
    );
    let deputy = sheet.signatures.drain(..).next();
    let signature = |key: &str, name: String| Signature {
        post: words.head(key),
        name,
    };
    sheet.signatures = vec![
        signature("form-r6-mentor-post", staff.signed(Some(&pair.mentor))),
        signature("form-r6-mentee-post", mentee),
    ];
    sheet.signatures.extend(deputy);
    let owner = joined([staff.name(Some(&pair.mentor)), staff.name(Some(&pair.mentee))], " → ");
    let data = vec![planning::data(brief, &owner, &items)];
    brief.report_as_it_is("r6-a", title, vec![sheet], data, &[])
}

fn all_facts<'a>(brief: &Brief<'_>, staff: &Staff, pair: &Pair) -> Result<Vec<(&'a str, Cell)>, Error> {
    let disciplines = brief.dictionary("discipline")?;
    let who = |id: &str, what: String| {
        let lines = [staff.name(Some(id)), joined([what, staff.service(brief, id)], ", ")];
        let cell = Cell::text(joined(lines, "\n"));
        if id.is_empty() {
            cell
        } else {
            cell.opening(Drill::rows("person", [id]))
        }
    };
    let day = |day: &Option<String>| day.as_deref().map(dates::partial).unwrap_or_default();
    let mentor = joined([staff.post(&pair.mentor), staff.category(&pair.mentor)], ", ");
    Ok(vec![
        ("form-r6-a-mentor", who(&pair.mentor, mentor)),
        ("form-r6-a-mentee", who(&pair.mentee, staff.post(&pair.mentee))),
        (
            "form-r6-a-order",
            Cell::text(numbered(pair.order[0].as_deref(), pair.order[1].as_deref())),
        ),
        (
            "form-r6-a-period",
            Cell::text(joined([day(&pair.since), day(&pair.until)], " – ")),
        ),
        (
            "form-r6-a-discipline",
            Cell::text(disciplines.name(pair.discipline.as_deref())),
        ),
        (
            "form-r6-a-need",
            Cell::text(choice(brief, "mentoring-mentorship-need", pair.need.as_deref())),
        ),
        ("form-r6-a-goal", Cell::text(brief.wording.text(&pair.goal))),
        ("form-r6-a-approved", Cell::date(pair.plan_approved.as_deref())),
    ])
}
