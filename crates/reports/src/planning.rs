//! Lines of a plan of a group, of the School or of a mentor, as the forms print them.

use std::collections::BTreeMap;

use sheberlik_core::Error;
use sheberlik_i18n::dates;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::{choice, empty_rows, joined, split};
use crate::staff::Staff;
use crate::table::{Cell, Column, Drill, Flat, Row, Table};

/// Stages of a plan, in order.
pub(crate) const STAGES: [&str; 3] = ["organising", "practical", "closing"];

/// Longest text of a cell of a plan, in letters: its columns are narrower than the paper.
const LONGEST: usize = 600;

/// One line.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) stage: String,
    pub(crate) activity: Trilingual,
    pub(crate) form: Option<String>,
    term: [Option<String>; 2],
    responsible: Option<String>,
    responsible_text: Option<String>,
    result: Trilingual,
    pub(crate) state: String,
    done_on: Option<String>,
    mark: Option<String>,
    reason: Option<String>,
}

/// The lines of a plan by stage and rank; `owner` is the column that points at the owner.
pub(crate) fn items(brief: &Brief<'_>, owner: &str, id: &str) -> Result<Vec<Item>, Error> {
    let sql = format!(
        "SELECT * FROM plan_item WHERE deleted_at IS NULL AND {owner} = ?1
         ORDER BY CASE stage WHEN 'organising' THEN 1 WHEN 'practical' THEN 2 ELSE 3 END, rank,
           coalesce(term_from, '9999'), id"
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(Item {
            id: row.get("id")?,
            stage: row.get("stage")?,
            activity: Trilingual::read(row, "activity")?,
            form: row.get("form")?,
            term: [row.get("term_from")?, row.get("term_to")?],
            responsible: row.get("responsible")?,
            responsible_text: row.get("responsible_text")?,
            result: Trilingual::read(row, "expected_result")?,
            state: row.get("state")?,
            done_on: row.get("done_on")?,
            mark: row.get("mark")?,
            reason: row.get("reason")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Exactly these lines.
pub(crate) fn drill<'a>(items: impl IntoIterator<Item = &'a Item>) -> Drill {
    Drill::rows("plan_item", items.into_iter().map(|item| item.id.as_str()))
}

impl Item {
    pub(crate) fn done(&self) -> bool {
        self.state == "done"
    }

    /// «2026 жылғы қазан», «05.10.2026 – 09.10.2026»; all the year where no day is set.
    fn term(&self, brief: &Brief<'_>) -> String {
        let [from, to] = self.term.clone().map(|day| day.filter(|day| !day.is_empty()));
        let written = |day: &str| match day.len() {
            7 => month(brief, day),
            _ => dates::partial(day),
        };
        match (from, to) {
            (None, None) => brief.wording.word("form-all-year"),
            (Some(day), None) | (None, Some(day)) => written(&day),
            (Some(from), Some(to)) if from == to => written(&from),
            (Some(from), Some(to)) => format!("{} – {}", written(&from), written(&to)),
        }
    }

    fn responsible(&self, staff: &Staff) -> String {
        let person = staff.signed(self.responsible.as_deref());
        joined([person, self.responsible_text.clone().unwrap_or_default()], ", ")
    }

    /// What became of the line: blank while it is only planned.
    fn mark(&self, brief: &Brief<'_>) -> String {
        if self.state == "planned" {
            return self.mark.clone().unwrap_or_default();
        }
        let state = choice(brief, "planning-plan-item-state", Some(&self.state));
        let day = self.done_on.as_deref().map(dates::partial).unwrap_or_default();
        let note = self.mark.clone().or_else(|| self.reason.clone()).unwrap_or_default();
        joined([joined([state, day], ", "), note], "; ")
    }
}

/// «10.2026» in words: «2026 жылғы қазан», «октябрь 2026 года».
fn month(brief: &Brief<'_>, day: &str) -> String {
    let (year, number) = day.split_at(4);
    let number: u32 = number.trim_start_matches('-').parse().unwrap_or(0);
    if !(1..=12).contains(&number) {
        return dates::partial(day);
    }
    dates::month_of_year(number, year, brief.wording.language.first())
}

/// Columns of a plan of a group, of the School, of the young-teacher school.
pub(crate) fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-plan-{key}"));
    vec![
        Column::middle("number", brief.wording.head("form-number"), 11.0),
        Column::text("activity", head("activity"), 82.0),
        Column::text("form", head("form"), 34.0),
        Column::text("term", head("term"), 28.0),
        Column::text("responsible", head("responsible"), 38.0),
        Column::text("result", head("result"), 44.0),
        Column::text("mark", head("mark"), 30.0),
    ]
}

/// The plan by stages; in the form that is filled in by hand each stage has room.
pub(crate) fn table(brief: &Brief<'_>, staff: &Staff, items: &[Item]) -> Table {
    let columns = columns(brief);
    let width = columns.len();
    let mut rows = Vec::new();
    let mut number = 0;
    for stage in STAGES {
        let of_stage: Vec<&Item> = items.iter().filter(|item| item.stage == stage).collect();
        if of_stage.is_empty() && !brief.asked.template {
            continue;
        }
        rows.push(Row::group(0, stage_name(brief, stage), width));
        if brief.asked.template {
            rows.extend(empty_rows(width, 6));
        }
        for item in of_stage {
            number += 1;
            rows.extend(row(brief, staff, number, item));
        }
    }
    Table {
        numbered: true,
        repeat_head: true,
        ..crate::paper::listing_of(columns, rows)
    }
}

fn stage_name(brief: &Brief<'_>, stage: &str) -> String {
    brief.wording.line(&format!("form-stage-{stage}"))
}

fn row(brief: &Brief<'_>, staff: &Staff, number: usize, item: &Item) -> Vec<Row> {
    let cells = vec![
        Cell::count(number),
        Cell::text(brief.wording.text(&item.activity)).opening(drill([item])),
        Cell::text(choice(brief, "planning-plan-item-form", item.form.as_deref())),
        Cell::text(item.term(brief)),
        Cell::text(item.responsible(staff)),
        Cell::text(brief.wording.name(&item.result)),
        Cell::text(item.mark(brief)),
    ];
    split(cells, LONGEST)
}

/// Columns of a mentor's plan (R6-A).
pub(crate) fn mentor_columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-plan-{key}"));
    vec![
        Column::middle("number", brief.wording.head("form-number"), 11.0),
        Column::text("activity", head("work"), 62.0),
        Column::text("form", head("work-form"), 27.0),
        Column::text("term", head("term"), 24.0),
        Column::text("result", head("expected"), 36.0),
        Column::text("mark", head("done"), 26.0),
    ]
}

/// The rows of a mentor's plan.
pub(crate) fn mentor_rows(brief: &Brief<'_>, items: &[Item]) -> Vec<Row> {
    let row = |(index, item): (usize, &Item)| {
        let cells = vec![
            Cell::count(index + 1),
            Cell::text(brief.wording.text(&item.activity)).opening(drill([item])),
            Cell::text(choice(brief, "planning-plan-item-form", item.form.as_deref())),
            Cell::text(item.term(brief)),
            Cell::text(brief.wording.name(&item.result)),
            Cell::text(item.mark(brief)),
        ];
        split(cells, LONGEST)
    };
    items.iter().enumerate().flat_map(row).collect()
}

/// Columns of the data sheet, in order; each has its words under `form-data-<column>`.
const DATA: [&str; 13] = [
    "number",
    "owner",
    "plan-stage",
    "activity",
    "plan-form",
    "start",
    "end",
    "responsible",
    "result",
    "state",
    "done-on",
    "mark",
    "reason",
];

/// The data sheet of a plan: one line a row.
pub(crate) fn data(brief: &Brief<'_>, staff: &Staff, owner: &str, items: &[Item]) -> Flat {
    let row = |(index, item): (usize, &Item)| {
        vec![
            Cell::count(index + 1),
            Cell::text(owner),
            Cell::text(choice(brief, "planning-plan-item-stage", Some(&item.stage))),
            Cell::text(brief.wording.name(&item.activity)),
            Cell::text(choice(brief, "planning-plan-item-form", item.form.as_deref())),
            Cell::date(item.term[0].as_deref()),
            Cell::date(item.term[1].as_deref()),
            Cell::text(item.responsible(staff)),
            Cell::text(brief.wording.name(&item.result)),
            Cell::text(choice(brief, "planning-plan-item-state", Some(&item.state))),
            Cell::date(item.done_on.as_deref()),
            Cell::text(item.mark.clone().unwrap_or_default()),
            Cell::text(item.reason.clone().unwrap_or_default()),
        ]
    };
    brief.flat("plan", &DATA, items.iter().enumerate().map(row).collect())
}

/// How the lines stand, each in one state.
pub(crate) fn by_state(items: &[Item]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for item in items {
        *counts.entry(item.state.as_str()).or_default() += 1;
    }
    counts
}
