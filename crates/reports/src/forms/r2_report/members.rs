//! Members in R2-B: what each visited, from which level to which, whether the technology is mastered, the analysis.
//!
//! Taught is who was present at a held session; began to apply is who applies or shares by the end of the year and did
//! neither before it, by the practice on the card or by the result of the year.

use std::collections::HashMap;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::groups::{GroupMember, Page, people};
use crate::paper::{choice, joined, listing, split};
use crate::practice::{Knowledge, Practice};
use crate::sessions::Session;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Flat};

/// What the year gave a member.
pub(super) struct Outcome {
    pub(super) member: GroupMember,
    pub(super) name: String,
    /// Marks that say present.
    pub(super) present: Vec<String>,
    pub(super) marked: usize,
    pub(super) hours: i64,
    before: Option<String>,
    after: Option<String>,
    pub(super) began: bool,
    pub(super) mastered: bool,
    analysis: String,
}

/// The row of the year's result.
struct Stored {
    level: Option<String>,
    mastered: bool,
    analysis: Option<String>,
}

/// The members with what the year gave them, in Kazakh order.
pub(super) fn results(
    brief: &Brief<'_>,
    staff: &Staff,
    knowledge: &Knowledge,
    page: &Page,
    members: &[GroupMember],
    sessions: &[Session],
) -> Result<Vec<Outcome>, Error> {
    let mut stored = stored(brief, page)?;
    let outcome = |member: &GroupMember| {
        let person = member.person.as_str();
        let stored = stored.remove(person);
        let held = sessions.iter().filter(|session| session.held);
        let marks: Vec<_> = held
            .flat_map(|session| session.marks.iter().map(move |mark| (session, mark)))
            .filter(|(_, mark)| mark.person == person)
            .collect();
        let present = marks.iter().filter(|(_, mark)| mark.present());
        let (before, after) = levels(brief, knowledge, page, person, stored.as_ref());
        let applies = |level: &Option<String>| level.as_deref().is_some_and(|level| level != "learning");
        Outcome {
            name: staff.name(Some(person)),
            present: present.map(|(_, mark)| mark.id.clone()).collect(),
            marked: marks.len(),
            hours: marks.iter().map(|(session, mark)| session.hours_of(mark)).sum(),
            began: applies(&after) && !applies(&before),
            before,
            after,
            mastered: stored.as_ref().is_some_and(|stored| stored.mastered),
            analysis: stored.and_then(|stored| stored.analysis).unwrap_or_default(),
            member: member.clone(),
        }
    };
    Ok(members.iter().map(outcome).collect())
}

/// The level before the year and at its end, or today while the year runs.
fn levels(
    brief: &Brief<'_>,
    knowledge: &Knowledge,
    page: &Page,
    person: &str,
    stored: Option<&Stored>,
) -> (Option<String>, Option<String>) {
    let Some((first, _)) = page.days else {
        return (None, None);
    };
    let level = |row: Option<&Practice>| row.map(|row| row.level.clone());
    let before = first.pred_opt().and_then(|day| level(knowledge.level(person, day)));
    // Whoever applied it on any day before has not begun this year, whatever was learnt anew.
    let applied = knowledge
        .of(person)
        .find(|row| row.applied() && row.first().is_none_or(|day| day < first));
    let before = match (&before, applied) {
        (Some(known), _) if known != "learning" => before,
        (_, Some(applied)) => Some(applied.level.clone()),
        _ => before,
    };
    let reached = stored.and_then(|stored| stored.level.clone());
    (
        before,
        reached.or_else(|| level(knowledge.level(person, brief.as_of()))),
    )
}

fn stored(brief: &Brief<'_>, page: &Page) -> Result<HashMap<String, Stored>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, level, mastered, analysis FROM member_result WHERE group_year = ?1 AND deleted_at IS NULL",
    )?;
    let rows = statement.query_map([&page.id], |row| {
        let stored = Stored {
            level: row.get("level")?,
            mastered: row.get("mastered")?,
            analysis: row.get("analysis")?,
        };
        Ok((row.get("person")?, stored))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The table of members, and how many were taught and began to apply.
pub(super) fn blocks(brief: &Brief<'_>, outcomes: &[Outcome]) -> Vec<Block> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r2-b-{key}"));
    let columns = vec![
        Column::middle("number", words.head("form-number"), 11.0),
        Column::text("name", words.head("form-name-full"), 44.0),
        Column::middle("attendance", head("attendance"), 24.0),
        Column::middle("hours", words.head("form-r2-hours"), 18.0),
        Column::text("level", head("level"), 36.0),
        Column::text("analysis", head("analysis"), 52.0),
    ];
    let rows = outcomes.iter().enumerate().flat_map(|(index, outcome)| {
        let marks = || Drill::rows("attendance", outcome.present.iter().map(String::as_str));
        let person = Drill::rows("person", [outcome.member.person.as_str()]);
        let cells = vec![
            Cell::count(index + 1),
            Cell::text(outcome.name.as_str()).opening(person),
            Cell::percent(outcome.present.len(), outcome.marked).opening(marks()),
            Cell::whole(outcome.hours).opening(marks()),
            Cell::text(way(brief, outcome)),
            Cell::text(outcome.analysis.as_str()),
        ];
        split(cells, 400)
    });
    let mut blocks = vec![Block::Table(listing(brief, columns, rows.collect(), 15))];
    if brief.asked.template {
        return blocks;
    }
    for (key, wanted) in [
        (
            "taught",
            outcomes
                .iter()
                .filter(|outcome| !outcome.present.is_empty())
                .collect::<Vec<_>>(),
        ),
        ("began", outcomes.iter().filter(|outcome| outcome.began).collect()),
        ("mastered", outcomes.iter().filter(|outcome| outcome.mastered).collect()),
    ] {
        let sentence = words.head_with(&format!("form-r2-b-{key}"), &args![count = wanted.len()]);
        let who = people(wanted.iter().map(|outcome| &outcome.member));
        blocks.push(Block::Summary(Cell::text(sentence).opening(who)));
    }
    blocks
}

/// «меңгеруде → қолданады; меңгерді».
fn way(brief: &Brief<'_>, outcome: &Outcome) -> String {
    let level = |level: &Option<String>| choice(brief, "people-technology-experience-level", level.as_deref());
    let (before, after) = (level(&outcome.before), level(&outcome.after));
    let way = if before == after {
        after
    } else {
        joined([before, after], " → ")
    };
    let mastered = if outcome.mastered {
        brief.wording.word("form-r2-b-has-mastered")
    } else {
        String::new()
    };
    joined([way, mastered], "\n")
}

/// Columns of the data sheet.
const DATA: [&str; 10] = [
    "number",
    "owner",
    "name",
    "present",
    "marked",
    "hours",
    "level-before",
    "level-after",
    "began",
    "mastered",
];

/// The data sheet: one member a row.
pub(super) fn data(brief: &Brief<'_>, page: &Page, outcomes: &[Outcome]) -> Flat {
    let level =
        |level: &Option<String>| Cell::text(choice(brief, "people-technology-experience-level", level.as_deref()));
    let yes = |holds: bool| Cell::text(brief.wording.word(if holds { "form-yes" } else { "form-no" }));
    let row = |(index, outcome): (usize, &Outcome)| {
        vec![
            Cell::count(index + 1),
            Cell::text(brief.wording.name(&page.name)),
            Cell::text(outcome.name.as_str()),
            Cell::count(outcome.present.len()),
            Cell::count(outcome.marked),
            Cell::whole(outcome.hours),
            level(&outcome.before),
            level(&outcome.after),
            yes(outcome.began),
            yes(outcome.mastered),
        ]
    };
    brief.flat("members", &DATA, outcomes.iter().enumerate().map(row).collect())
}
