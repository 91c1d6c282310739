//! Plans with sections and lines, as the forms of plans print them (`domain.md` §3.1): as approved, from the version that
//! was frozen, or as they are carried out, with marks.
//!
//! What must hold: the approved plan is printed word for word as it was approved; how a line stands is what the page of the
//! plan says.

pub(crate) mod read;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use serde_json::json;
use sheberlik_core::planning::SPREAD_TERMS;
use sheberlik_core::planning::frozen::FrozenPlan;
use sheberlik_core::planning::page::of_plan;
use sheberlik_core::record::Values;
use sheberlik_core::text::term_written::says_more;
use sheberlik_core::{Error, Reader};
use sheberlik_i18n::{Words, args, dates, term};

use self::read::{Names, of_frozen, spelt, text, trilingual};
use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::{choice, joined};
use crate::staff::Staff;
use crate::table::Drill;

/// How a line stands, in the order of the forms.
pub(crate) const CLOCKS: [&str; 6] = ["done", "in_progress", "planned", "moved", "cancelled", "overdue"];

/// One plan.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    pub(crate) kind: String,
    pub(crate) title: Trilingual,
    pub(crate) topic: Trilingual,
    pub(crate) goal: Trilingual,
    pub(crate) tasks: Trilingual,
    pub(crate) analysis: Trilingual,
    /// First and last day of its academic year.
    pub(crate) days: Option<(NaiveDate, NaiveDate)>,
    /// Number and day of the minutes of the council that agreed to it.
    pub(crate) agreed: Option<[Option<String>; 2]>,
    /// Number of the frozen version and its day, where that is what is printed.
    pub(crate) version: Option<(i64, String)>,
    pub(crate) sections: Vec<(String, Trilingual)>,
    pub(crate) lines: Vec<Line>,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) number: String,
    pub(crate) section: Option<String>,
    pub(crate) activity: Trilingual,
    pub(crate) form: String,
    term: [Option<String>; 4],
    pub(crate) responsible: String,
    pub(crate) completion: String,
    pub(crate) indicator: Option<String>,
    /// Aim, object, kind, method, place of hearing, decision, second control.
    pub(crate) control: [Option<String>; 7],
    /// One of [`CLOCKS`]; blank in the approved plan.
    pub(crate) clock: String,
    pub(crate) by_hand: bool,
    pub(crate) done_on: Option<String>,
    /// Last day of the term.
    end: Option<String>,
    pub(crate) mark: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) moved_from: Option<String>,
    /// Months of the calendar that the term touches.
    pub(crate) months: Vec<u32>,
}

/// The plans of the period that no group, School or pair owns, those of methodical work first.
const OF_PERIOD: &str = "SELECT p.id, p.kind = 'methodical' AS methodical,
      p.state IN ('approved', 'executed', 'archived') OR EXISTS (SELECT 1 FROM plan_version v WHERE v.plan = p.id
        AND v.deleted_at IS NULL) AS approved
    FROM plan p LEFT JOIN academic_year y ON y.id = p.academic_year
    WHERE p.deleted_at IS NULL AND p.group_year IS NULL AND p.school_year IS NULL AND p.mentorship IS NULL
      AND (p.kind = 'internal_control') = ?3
      AND coalesce(p.period_from, y.start_date) <= ?2 AND coalesce(p.period_to, y.end_date) >= ?1
    ORDER BY p.kind <> 'methodical', coalesce(p.period_from, y.start_date), p.id";

/// A plan of the period: id, whether it is of methodical work, whether it was approved.
type Found = (String, bool, bool);

fn of_period(brief: &Brief<'_>, control: bool) -> Result<Vec<Found>, Error> {
    let mut statement = brief.connection().prepare_cached(OF_PERIOD)?;
    let days = [brief.period.from.to_string(), brief.period.to.to_string()];
    let rows = statement.query_map(params![days[0], days[1], control], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The plans of a kind in the period that no group, School or pair owns.
pub(crate) fn subjects(brief: &Brief<'_>, control: bool) -> Result<Vec<String>, Error> {
    Ok(of_period(brief, control)?.into_iter().map(|(id, ..)| id).collect())
}

/// The plans of methodical work of the period, each with whether it was approved.
pub(crate) fn methodical(brief: &Brief<'_>) -> Result<Vec<(String, bool)>, Error> {
    let found = of_period(brief, false)?.into_iter();
    Ok(found
        .filter(|(_, methodical, _)| *methodical)
        .map(|(id, _, approved)| (id, approved))
        .collect())
}

/// The plan as it is carried out.
///
/// # Errors
/// `not_found`.
pub(crate) fn live(brief: &Brief<'_>, staff: &Staff, id: &str) -> Result<Plan, Error> {
    if brief.asked.template {
        return Ok(Plan {
            kind: "methodical".to_owned(),
            ..Plan::default()
        });
    }
    let days = days(brief.reader, id)?;
    let dated = days.map_or_else(|| brief.clone(), |(first, last)| brief.of_year(first, last));
    let page = of_plan(brief.reader, id, &dated.context_as_of())?;
    let names = Names::read(brief, staff)?;
    let section = |row: &Values| (text(row, "id").unwrap_or_default(), trilingual(row, "title"));
    let agreed = page
        .approvals
        .iter()
        .rfind(|row| ["considered", "agreed"].contains(&text(row, "step").unwrap_or_default().as_str()));
    Ok(Plan {
        kind: text(&page.row, "kind").unwrap_or_default(),
        title: trilingual(&page.row, "title"),
        topic: trilingual(&page.row, "topic"),
        goal: trilingual(&page.row, "goal"),
        tasks: trilingual(&page.row, "tasks"),
        analysis: trilingual(&page.row, "analysis"),
        days,
        agreed: agreed.map(|row| [text(row, "protocol_number"), text(row, "date")]),
        version: None,
        sections: page.sections.iter().map(section).collect(),
        lines: page.items.iter().map(|row| names.line(brief, row)).collect(),
    })
}

/// The plan as it was approved last; as it is now, without marks, where it was not approved yet.
///
/// # Errors
/// `not_found`.
pub(crate) fn approved(brief: &Brief<'_>, staff: &Staff, id: &str) -> Result<Plan, Error> {
    let frozen: Option<(i64, String, String)> = brief
        .connection()
        .prepare_cached(
            "SELECT number, approved_on, content FROM plan_version WHERE plan = ?1 AND deleted_at IS NULL
             ORDER BY number DESC LIMIT 1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((number, approved_on, content)) = frozen else {
        let mut plan = live(brief, staff, id)?;
        plan.lines.iter_mut().for_each(|line| line.clock.clear());
        return Ok(plan);
    };
    let frozen = FrozenPlan::read(&content)?;
    let agreed = frozen
        .approvals
        .iter()
        .rfind(|one| ["considered", "agreed"].contains(&one.step.as_str()));
    Ok(Plan {
        kind: frozen.kind,
        title: spelt(&frozen.title),
        topic: spelt(&frozen.topic),
        goal: spelt(&frozen.goal),
        tasks: spelt(&frozen.tasks),
        analysis: spelt(&frozen.analysis),
        days: days(brief.reader, id)?,
        agreed: agreed.map(|one| [one.protocol_number.clone(), one.date.clone()]),
        version: Some((number, approved_on)),
        sections: frozen
            .sections
            .iter()
            .map(|section| (section.id.clone(), spelt(&section.title)))
            .collect(),
        lines: frozen.lines.iter().map(|line| of_frozen(brief, line)).collect(),
    })
}

/// First and last day of the plan's year.
fn days(reader: &Reader<'_>, id: &str) -> Result<Option<(NaiveDate, NaiveDate)>, Error> {
    let found: Option<[Option<String>; 2]> = reader
        .connection()
        .prepare_cached(
            "SELECT coalesce(p.period_from, y.start_date), coalesce(p.period_to, y.end_date) FROM plan p
             LEFT JOIN academic_year y ON y.id = p.academic_year WHERE p.id = ?1 AND p.deleted_at IS NULL",
        )?
        .query_row([id], |row| Ok([row.get(0)?, row.get(1)?]))
        .optional()?;
    let missing = || Error::coded("not_found", json!({ "record": "plan", "id": id }));
    let day = |text: Option<String>| text.and_then(|text| text.parse().ok());
    let [first, last] = found.ok_or_else(missing)?;
    Ok(day(first).zip(day(last)))
}

impl Line {
    /// The line as it stood on a day: what was done later was not done then.
    pub(crate) fn undone_after(mut self, day: &str) -> Self {
        if self.done_on.as_deref().is_some_and(|done| done > day) {
            let late = self.end.as_deref().is_some_and(|end| end < day);
            self.clock = if late { "overdue" } else { "planned" }.to_owned();
            self.done_on = None;
        }
        self
    }

    /// Whether it was done, not later than its term ended; what has no last day cannot be late.
    pub(crate) fn done_in_time(&self) -> bool {
        let in_time = |end: &String| self.done_on.as_ref().is_some_and(|done| done <= end);
        self.clock == "done" && self.end.as_ref().is_none_or(in_time)
    }

    /// The term as an office writes it: as it was written where that says more, else as it was understood.
    pub(crate) fn term(&self, brief: &Brief<'_>) -> String {
        let [kind, from, to, written] = &self.term;
        let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        match written {
            Some(written) if says_more(written, kind.as_deref(), date(from), date(to)) => written.clone(),
            _ => term(
                kind.as_deref(),
                from.as_deref(),
                to.as_deref(),
                brief.wording.language.first(),
            ),
        }
    }

    /// From which day or month on, as it was said.
    pub(crate) fn first(&self) -> Option<&str> {
        self.term[1].as_deref()
    }

    /// Till which day or month, as it was said.
    pub(crate) fn last(&self) -> Option<&str> {
        self.term[2].as_deref()
    }

    /// «2025-10»: the month under which the line stands; blank for what goes on all year.
    pub(crate) fn month(&self) -> String {
        let [kind, from, to, _] = &self.term;
        if kind.as_deref().is_some_and(|kind| SPREAD_TERMS.contains(&kind)) {
            return String::new();
        }
        let day = from.as_deref().or(to.as_deref()).unwrap_or_default();
        day.get(..7).unwrap_or_default().to_owned()
    }

    /// What became of the line, with the day or the reason; blank while it is planned.
    pub(crate) fn mark(&self, brief: &Brief<'_>) -> String {
        let state = match self.clock.as_str() {
            "" | "planned" => String::new(),
            clock => choice(brief, "planning-plan-item-clock", Some(clock)),
        };
        let day = self.done_on.as_deref().map(dates::partial).unwrap_or_default();
        let hand = if self.by_hand && self.clock == "done" {
            brief.wording.word("form-by-hand")
        } else {
            String::new()
        };
        let moved = self.moved_from.as_deref().filter(|_| !self.clock.is_empty());
        let moved = moved.map(|from| {
            let first = first_term(brief, from);
            brief.wording.word_with("form-moved-from", &args![term = first])
        });
        let note = |text: &Option<String>| text.clone().unwrap_or_default();
        if self.clock.is_empty() {
            return String::new();
        }
        joined(
            [
                joined([state, day], ", "),
                hand,
                note(&self.mark),
                moved.unwrap_or_default(),
                note(&self.reason),
            ],
            "; ",
        )
    }
}

/// The term that a moved line had first, kept as «on|2025-09|», in words.
fn first_term(brief: &Brief<'_>, kept: &str) -> String {
    let parts: Vec<Option<&str>> = kept
        .split('|')
        .map(|part| Some(part).filter(|part| !part.is_empty()))
        .collect();
    match parts.as_slice() {
        [kind, from, to] => term(*kind, *from, *to, brief.wording.language.first()),
        _ => kept.to_owned(),
    }
}

/// «Қазан 2025» of `2025-10`; «all year» of nothing.
pub(crate) fn month_name(brief: &Brief<'_>, month: &str) -> String {
    let named = crate::forms::month_of(brief, Some(month));
    if named.is_empty() {
        Words::of(brief.wording.language.first()).text("form-during-the-year")
    } else {
        named
    }
}

/// Exactly these lines.
pub(crate) fn drill(lines: &[&Line]) -> Drill {
    Drill::rows("plan_item", lines.iter().map(|line| line.id.as_str()))
}
