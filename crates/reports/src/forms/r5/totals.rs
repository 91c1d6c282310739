//! Totals of R5: how cases stand, their levels, the gain, the share closed in time.

use sheberlik_i18n::args;

use super::groups::Group;
use super::list::results;
use crate::brief::Brief;
use crate::cases::{Case, drill, mean};
use crate::parameters::Grouping;
use crate::table::{Block, Cell, Column, Emphasis, Row, RowKind, Table};

/// How a case stands, each case in one of them: in the window, awaiting the final monitoring, extended, overdue,
/// suspended, closed, terminated, declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forms) enum Standing {
    InWindow,
    AwaitingFinal,
    Extended,
    Overdue,
    Suspended,
    Closed,
    Terminated,
    Declined,
}

impl Standing {
    pub(in crate::forms) const ALL: [Self; 8] = [
        Self::InWindow,
        Self::AwaitingFinal,
        Self::Extended,
        Self::Overdue,
        Self::Suspended,
        Self::Closed,
        Self::Terminated,
        Self::Declined,
    ];

    /// Of a case: what its clock says.
    pub(in crate::forms) fn of(case: &Case) -> Self {
        match case.clock.as_str() {
            "due" => Self::AwaitingFinal,
            "extended" => Self::Extended,
            "overdue" => Self::Overdue,
            "suspended" => Self::Suspended,
            "closed" => Self::Closed,
            "terminated" => Self::Terminated,
            "declined" => Self::Declined,
            _ => Self::InWindow,
        }
    }

    /// The end of its word's key.
    fn code(self) -> &'static str {
        match self {
            Self::InWindow => "in-window",
            Self::AwaitingFinal => "awaiting-final",
            Self::Extended => "extended",
            Self::Overdue => "overdue",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
            Self::Terminated => "terminated",
            Self::Declined => "declined",
        }
    }

    /// Its cases.
    pub(in crate::forms) fn cases<'a>(self, all: &[&'a Case]) -> Vec<&'a Case> {
        all.iter().copied().filter(|case| Self::of(case) == self).collect()
    }
}

/// Those closed by their deadline, and those that are closed or should have been.
pub(in crate::forms) fn in_time<'a>(all: &[&'a Case]) -> (Vec<&'a Case>, Vec<&'a Case>) {
    let due: Vec<&Case> = all
        .iter()
        .copied()
        .filter(|case| matches!(Standing::of(case), Standing::Closed | Standing::Overdue))
        .collect();
    let done = due
        .iter()
        .copied()
        .filter(|case| case.in_time() == Some(true))
        .collect();
    (done, due)
}

/// The tables of totals.
pub(super) fn blocks(brief: &Brief<'_>, groups: &[Group<'_>], all: &[&Case]) -> Vec<Block> {
    let words = &brief.wording;
    let mut blocks = vec![
        Block::Heading(words.line("form-r5-states")),
        Block::Table(states(brief, groups, all)),
        Block::Heading(words.line("form-r5-levels")),
        Block::Table(levels(brief, all)),
        Block::Paragraph(words.head("form-r5-method")),
        Block::Heading(words.line("form-r5-gains")),
        Block::Table(gains(brief, groups, all)),
        Block::Paragraph(words.head("form-r5-in-time-note")),
    ];
    blocks.extend(closing(brief, all));
    blocks
}

/// What the numbers say, in a sentence.
pub(super) fn closing(brief: &Brief<'_>, all: &[&Case]) -> Vec<Block> {
    let count = |standing: Standing| standing.cases(all).len();
    let args = args![
        cases = all.len(),
        in_window = count(Standing::InWindow),
        awaiting = count(Standing::AwaitingFinal) + count(Standing::Extended),
        closed = count(Standing::Closed),
        overdue = count(Standing::Overdue),
        suspended = count(Standing::Suspended)
    ];
    let sentence = Cell::text(brief.wording.head_with("form-r5-sentence", &args));
    vec![Block::Summary(sentence.opening(drill(all.iter().copied())))]
}

fn counted(cases: &[&Case]) -> Cell {
    Cell::count(cases.len()).opening(drill(cases.iter().copied()))
}

/// What the groups are.
fn group_head(brief: &Brief<'_>) -> String {
    let key = match brief.asked.grouping {
        Some(Grouping::Department) => "form-department",
        _ => "form-r4-provider",
    };
    brief.wording.head(key)
}

/// Name of the group, its cases by standing.
fn states(brief: &Brief<'_>, groups: &[Group<'_>], all: &[&Case]) -> Table {
    let words = &brief.wording;
    let mut columns = vec![
        Column::text("label", group_head(brief), 70.0),
        Column::middle("cases", words.head("form-r5-cases"), 20.0),
    ];
    columns.extend(Standing::ALL.map(|standing| {
        Column::middle(
            standing.code(),
            words.head(&format!("form-r5-{}", standing.code())),
            20.0,
        )
    }));
    let row = |kind, label: &str, cases: &[&Case]| {
        let mut cells = vec![Cell::text(label), counted(cases)];
        cells.extend(Standing::ALL.map(|standing| {
            let found = standing.cases(cases);
            let bad = standing == Standing::Overdue && !found.is_empty();
            counted(&found).lit(bad.then_some(Emphasis::Bad))
        }));
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = groups
        .iter()
        .map(|group| row(RowKind::Body, &group.label, &group.cases))
        .collect();
    rows.push(row(RowKind::Total, &words.line("form-total"), all));
    Table {
        columns,
        rows: rows.into(),
        ..Table::default()
    }
}

/// How many cases have which level: closed ones, and those whose level may still change.
fn levels(brief: &Brief<'_>, all: &[&Case]) -> Table {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r5-{key}"));
    let rated: Vec<&Case> = all.iter().copied().filter(|case| case.rated()).collect();
    let of = |provisional: bool, level: Option<&str>| -> Vec<&Case> {
        let wanted = |case: &&&Case| {
            case.provisional == provisional && level.is_none_or(|level| case.level.as_deref() == Some(level))
        };
        rated.iter().filter(wanted).copied().collect()
    };
    let row = |kind, label: String, level: Option<&str>| {
        let (closed, provisional) = (of(false, level), of(true, level));
        let both = [closed.as_slice(), &provisional].concat();
        let share =
            |part: &[&Case], whole: usize| Cell::percent(part.len(), whole).opening(drill(part.iter().copied()));
        let cells = vec![
            Cell::text(label),
            counted(&closed),
            share(&closed, of(false, None).len()),
            counted(&provisional),
            counted(&both),
            share(&both, rated.len()),
        ];
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = ["high", "medium", "low"]
        .iter()
        .map(|level| {
            row(
                RowKind::Body,
                words.line(&format!("post-course-post-course-case-level-{level}")),
                Some(level),
            )
        })
        .collect();
    rows.push(row(RowKind::Total, words.line("form-total"), None));
    Table {
        columns: vec![
            Column::text("label", head("level"), 60.0),
            Column::middle("closed", head("level-closed"), 36.0),
            Column::middle("closed-share", head("share"), 30.0),
            Column::middle("provisional", head("level-provisional"), 36.0),
            Column::middle("all", head("level-all"), 36.0),
            Column::middle("share", head("share"), 30.0),
        ],
        rows: rows.into(),
        ..Table::default()
    }
}

/// Mean marks and gain, results reached, share closed in time.
fn gains(brief: &Brief<'_>, groups: &[Group<'_>], all: &[&Case]) -> Table {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r5-{key}"));
    let row = |kind, label: &str, cases: &[&Case]| {
        let both: Vec<&Case> = cases.iter().copied().filter(|case| case.gain().is_some()).collect();
        let (done, due) = in_time(cases);
        let cells = vec![
            Cell::text(label),
            counted(&both),
            mean(&both, |case| case.means[0]),
            mean(&both, |case| case.means[2]),
            mean(&both, Case::gain),
            results(cases),
            counted(&due),
            counted(&done),
            Cell::percent(done.len(), due.len()).opening(drill(done)),
        ];
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = groups
        .iter()
        .map(|group| row(RowKind::Body, &group.label, &group.cases))
        .collect();
    rows.push(row(RowKind::Total, &words.line("form-total"), all));
    Table {
        columns: vec![
            Column::text("label", group_head(brief), 70.0),
            Column::middle("surveyed", head("surveyed"), 26.0),
            Column::middle("entry", head("entry-mean"), 22.0),
            Column::middle("final", head("final-mean"), 22.0),
            Column::middle("gain", head("gain"), 22.0),
            Column::middle("results", head("results"), 28.0),
            Column::middle("due", head("to-close"), 26.0),
            Column::middle("done", head("in-time"), 26.0),
            Column::middle("share", head("in-time-share"), 26.0),
        ],
        rows: rows.into(),
        ..Table::default()
    }
}
