//! Lines of a plan of a group, of the School or of a mentor, as the forms print them: by stages, each line as in the plan
//! of the college.

use std::collections::BTreeMap;

use serde_json::Value;
use sheberlik_core::Error;
use sheberlik_core::planning::model::PlanItem;
use sheberlik_core::record::{self, Record, Values};
use sheberlik_i18n::dates;

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::{choice, empty_rows, joined, split};
use crate::plans::Line;
use crate::plans::read::{Names, text, trilingual};
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
    pub(crate) form: Option<String>,
    pub(crate) state: String,
    result: Trilingual,
    line: Line,
}

/// The lines of a plan by stage and rank; `owner` is the field that points at the owner.
pub(crate) fn items(brief: &Brief<'_>, staff: &Staff, owner: &str, id: &str) -> Result<Vec<Item>, Error> {
    let context = brief.context_as_of();
    let mut rows = record::belonging(brief.reader, PlanItem::KIND, owner, id, &context)?;
    let word = |row: &Values, field: &str| text(row, field).unwrap_or_default();
    rows.sort_by_cached_key(|row| {
        let stage = word(row, "stage");
        (
            STAGES.iter().position(|one| *one == stage).unwrap_or(STAGES.len()),
            row.get("rank").and_then(Value::as_i64),
            text(row, "term_from").unwrap_or_else(|| "9999".to_owned()),
            word(row, "id"),
        )
    });
    let names = Names::read(brief, staff)?;
    let item = |row: &Values| Item {
        id: word(row, "id"),
        stage: word(row, "stage"),
        form: text(row, "form"),
        state: word(row, "state"),
        result: trilingual(row, "expected_result"),
        line: names.line(brief, row),
    };
    Ok(rows.iter().map(item).collect())
}

/// Exactly these lines.
pub(crate) fn drill<'a>(items: impl IntoIterator<Item = &'a Item>) -> Drill {
    Drill::rows("plan_item", items.into_iter().map(|item| item.id.as_str()))
}

impl Item {
    pub(crate) fn done(&self) -> bool {
        self.state == "done"
    }

    /// What became of the line: blank while it is only planned.
    fn mark(&self, brief: &Brief<'_>) -> String {
        if self.state == "planned" {
            return self.line.mark.clone().unwrap_or_default();
        }
        let state = choice(brief, "planning-plan-item-state", Some(&self.state));
        let day = self.line.done_on.as_deref().map(dates::partial).unwrap_or_default();
        let note = self.line.mark.clone().or_else(|| self.line.reason.clone());
        joined([joined([state, day], ", "), note.unwrap_or_default()], "; ")
    }
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
pub(crate) fn table(brief: &Brief<'_>, items: &[Item]) -> Table {
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
            rows.extend(row(brief, number, item));
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

fn row(brief: &Brief<'_>, number: usize, item: &Item) -> Vec<Row> {
    let cells = vec![
        Cell::count(number),
        Cell::text(brief.wording.text(&item.line.activity)).opening(drill([item])),
        Cell::text(item.line.form.clone()),
        Cell::text(item.line.term(brief)),
        Cell::text(item.line.responsible.clone()),
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
            Cell::text(brief.wording.text(&item.line.activity)).opening(drill([item])),
            Cell::text(item.line.form.clone()),
            Cell::text(item.line.term(brief)),
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
pub(crate) fn data(brief: &Brief<'_>, owner: &str, items: &[Item]) -> Flat {
    let row = |(index, item): (usize, &Item)| {
        vec![
            Cell::count(index + 1),
            Cell::text(owner),
            Cell::text(choice(brief, "planning-plan-item-stage", Some(&item.stage))),
            Cell::text(brief.wording.name(&item.line.activity)),
            Cell::text(item.line.form.clone()),
            Cell::date(item.line.first()),
            Cell::date(item.line.last()),
            Cell::text(item.line.responsible.clone()),
            Cell::text(brief.wording.name(&item.result)),
            Cell::text(choice(brief, "planning-plan-item-state", Some(&item.state))),
            Cell::date(item.line.done_on.as_deref()),
            Cell::text(item.line.mark.clone().unwrap_or_default()),
            Cell::text(item.line.reason.clone().unwrap_or_default()),
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
