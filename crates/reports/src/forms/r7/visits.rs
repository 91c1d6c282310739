//! R7-E, mutual visits of lessons (`domain.md` §3.7): who visited whom, when, discipline, course, group, topic, conclusion.
//!
//! What must hold: a draft is private until shared and is never printed.

use std::collections::BTreeSet;

use rusqlite::params;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::month_of;
use crate::brief::Brief;
use crate::ledger::{Ledger, Shape, Spec, Tally, counted, flat};
use crate::paper::joined;
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Report, RowKind};

const SPECS: [Spec; 8] = [
    ("date", 21.0, Shape::Day),
    ("visitor", 46.0, Shape::Words),
    ("visited", 46.0, Shape::Words),
    ("discipline", 32.0, Shape::Words),
    ("course-year", 14.0, Shape::Short),
    ("student-group", 20.0, Shape::Words),
    ("lesson-topic", 46.0, Shape::Words),
    ("conclusion", 50.0, Shape::Words),
];

pub(in crate::forms) struct Visit {
    pub(in crate::forms) id: String,
    visitor: String,
    visited: String,
    date: String,
    discipline: Option<String>,
    course: Option<i64>,
    group: Option<String>,
    topic: Option<String>,
    conclusion: [Option<String>; 2],
}

pub(in crate::forms) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let disciplines = brief.dictionary("discipline")?;
    let found = visits(brief, &staff)?;
    let words = &brief.wording;
    let cells = |visit: &Visit| -> Vec<Cell> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let [conclusion, recommendations] = &visit.conclusion;
        vec![
            Cell::date(Some(&visit.date)),
            Cell::text(staff.name(Some(&visit.visitor))).opening(Drill::rows("lesson_visit", [visit.id.as_str()])),
            Cell::text(staff.name(Some(&visit.visited))),
            Cell::text(disciplines.name(visit.discipline.as_deref())),
            Cell::maybe_whole(visit.course),
            Cell::text(text(&visit.group)),
            Cell::text(text(&visit.topic)),
            Cell::text(joined([text(conclusion), text(recommendations)], "\n")),
        ]
    };
    let mut ledger = Ledger::new(brief, &SPECS);
    let mut month = String::new();
    for visit in &found {
        let this = month_of(brief, Some(&visit.date));
        if this != month {
            ledger.group(0, this.clone());
            month = this;
        }
        ledger.line(cells(visit));
    }
    let who = |of: fn(&Visit) -> &str| found.iter().map(of).collect::<BTreeSet<_>>();
    let (visitors, visited) = (who(|visit| &visit.visitor), who(|visit| &visit.visited));
    let args = args![visits = found.len(), visitors = visitors.len(), visited = visited.len()];
    let ids = || found.iter().map(|visit| visit.id.as_str());
    let total = words.line_with("form-r7-e-total", &args);
    ledger.sum(RowKind::Total, total, Drill::rows("lesson_visit", ids()));
    let mut tally = Tally::new(brief, "figure", &["figure-number"]);
    tally.row(words.line("form-r7-e-visits"), vec![counted("lesson_visit", ids())]);
    tally.row(words.line("form-r7-e-visitors"), vec![counted("person", visitors)]);
    tally.row(words.line("form-r7-e-visited"), vec![counted("person", visited)]);
    let title = words.head("form-r7-e-title");
    let days = brief.period.words(words);
    let blocks = vec![
        ledger.block(),
        Block::Heading(words.line("form-r7-e-counts")),
        tally.block(),
    ];
    let tab = words.word("form-r7-e-tab");
    let sheet = brief.sheet("visits", tab, std::slice::from_ref(&title), days, blocks);
    let data = flat(
        brief,
        "data",
        &SPECS.map(|(key, ..)| key),
        found.iter().map(cells).collect(),
    );
    brief.report("r7-e", title, vec![sheet], vec![data], &[])
}

/// Shared mutual visits of the period, by day; of the department of the visitor if one is asked for.
pub(in crate::forms) fn visits(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Visit>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT * FROM lesson_visit WHERE deleted_at IS NULL AND kind = 'mutual' AND state = 'shared'
         AND date BETWEEN ?1 AND ?2 ORDER BY date, id",
    )?;
    let days = params![brief.period.from.to_string(), brief.period.to.to_string()];
    let rows = statement.query_map(days, |row| {
        Ok(Visit {
            id: row.get("id")?,
            visitor: row.get("visitor")?,
            visited: row.get("teacher")?,
            date: row.get("date")?,
            discipline: row.get("discipline")?,
            course: row.get("course_year")?,
            group: row.get("student_group")?,
            topic: row.get("topic")?,
            conclusion: [row.get("conclusion")?, row.get("recommendations")?],
        })
    })?;
    let mut found: Vec<Visit> = rows.collect::<Result<_, _>>()?;
    if let Some(department) = &brief.asked.department {
        let of = |person: &str| staff.member(person).and_then(|member| member.department.clone());
        found.retain(|visit| of(&visit.visitor).as_ref() == Some(department));
    }
    Ok(found)
}
