//! What is shown of a session: sheets, columns, counts, rows page by page.

use serde_json::{Value as Json, json};
use sheberlik_core::Language;
use sheberlik_core::record::{self, FieldKind};

use super::event_values::event_values;
use super::plan_values::plan_values;
use super::view::{
    CandidateView, ChangeView, ColumnView, ItemFilter, ItemPage, ItemView, ProblemView, QuestionView, Review,
    RowCounts, SheetView,
};
use super::{RowPlan, Session};
use crate::columns::SheetKind;
use crate::facts::RowFacts;
use crate::matching::Dictionary;
use crate::problem::{Severity, SheetProblem};
use crate::proposal::{Action, Change};
use crate::read::letters;

/// Rows of each sheet that a review brings with it; further ones are asked for by page.
const FIRST_ITEMS: usize = 200;

impl Session {
    /// The session in a language.
    pub fn review(&self, language: Language) -> Review {
        Review {
            file: self.workbook.file_name.clone(),
            problems: self.workbook.problems.iter().map(ProblemView::from).collect(),
            sheets: (0..self.sheets.len()).map(|at| self.sheet_view(at, language)).collect(),
        }
    }

    /// Counts of the rows of all sheets.
    pub fn counts(&self) -> RowCounts {
        (0..self.sheets.len())
            .map(|at| self.counts_of(at))
            .fold(RowCounts::default(), RowCounts::plus)
    }

    pub(super) fn counts_of(&self, at: usize) -> RowCounts {
        let mut counts = RowCounts::default();
        for row in &self.sheets[at].rows {
            counts.add(row.action);
        }
        counts
    }

    /// Rows of a sheet, page by page, in the order of the sheet.
    ///
    /// # Errors
    /// `import_no_such_sheet`.
    pub fn items(&self, sheet: &str, filter: &ItemFilter, language: Language) -> sheberlik_core::Result<ItemPage> {
        let at = self.sheet_at(sheet)?;
        let notable = |row: &&RowPlan| row.problems.iter().any(|problem| problem.severity != Severity::Info);
        let fitting: Vec<&RowPlan> = self.sheets[at]
            .rows
            .iter()
            .filter(|row| filter.action.is_none_or(|action| row.action == action))
            .filter(|row| !filter.with_problems || notable(row))
            .collect();
        let page = fitting
            .iter()
            .skip(filter.offset)
            .take(filter.limit.unwrap_or(FIRST_ITEMS).min(1000));
        Ok(ItemPage {
            items: page.map(|row| self.item(at, row, language)).collect(),
            total: fitting.len(),
        })
    }

    fn sheet_view(&self, at: usize, language: Language) -> SheetView {
        let plan = &self.sheets[at];
        let mut items = Vec::new();
        for action in [Action::Ask, Action::Change, Action::Create, Action::Skip, Action::Same] {
            let rows = plan
                .rows
                .iter()
                .filter(|row| row.action == action)
                .take(FIRST_ITEMS - items.len());
            items.extend(rows.map(|row| self.item(at, row, language)));
        }
        SheetView {
            name: self.workbook.sheets[at].name.clone(),
            kind: plan.kind.name().to_owned(),
            reason: plan
                .reason
                .filter(|_| plan.kind == SheetKind::Ignored)
                .map(|reason| reason.name().to_owned()),
            mapping: self.columns_of(at),
            rows: self.counts_of(at),
            problems: self.problems_of(at).map(ProblemView::from).collect(),
            items,
        }
    }

    /// Problems of a sheet: of the whole, then of its rows.
    pub(super) fn problems_of(&self, at: usize) -> impl Iterator<Item = &SheetProblem> {
        const MOST: usize = 2_000;
        let plan = &self.sheets[at];
        plan.problems
            .iter()
            .chain(plan.rows.iter().flat_map(|row| row.problems.iter()))
            .take(MOST)
    }

    fn columns_of(&self, at: usize) -> Vec<ColumnView> {
        let (plan, sheet) = (&self.sheets[at], &self.workbook.sheets[at]);
        let Some(main) = plan.main_table() else {
            return Vec::new();
        };
        let table = &plan.tables[main];
        let example = |column: u32| {
            let rows = table.table.rows.iter().take(20);
            let values = rows
                .filter_map(|row| sheet.rows[row.row].cell(column))
                .map(|cell| cell.value.shown());
            let value = values
                .into_iter()
                .find(|value| !value.trim().is_empty())
                .unwrap_or_default();
            crate::facts::shortened(&value)
        };
        table
            .table
            .headings
            .iter()
            .map(|(column, parent, own)| ColumnView {
                column: *column,
                letter: letters(*column),
                heading: [parent.as_str(), own]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .collect::<Vec<_>>()
                    .join(": ")
                    .replace('\n', " "),
                field: table.mapping.field(*column).map(|field| field.name().to_owned()),
                example: example(*column),
            })
            .collect()
    }

    fn item(&self, at: usize, row: &RowPlan, language: Language) -> ItemView {
        let changes = match row.action {
            Action::Create => self.new_values(&self.facts(at, row)),
            _ => row
                .changes
                .iter()
                .map(|change| self.change_view(change, language))
                .collect(),
        };
        let question = row.question.as_ref().map(|question| {
            let candidates: Vec<CandidateView> = question
                .candidates
                .iter()
                .map(|candidate| self.candidate(candidate.place, language))
                .collect();
            let likely = question.likely.map(|place| self.candidate(place, language));
            QuestionView {
                text: question.spelling.clone(),
                likely,
                candidates,
            }
        });
        ItemView {
            row: self.row_number(at, row),
            cell: row.cell.to_string(),
            action: row.action,
            title: row.title.to_string(),
            person: row.person.map(|place| self.state.name(place, language)),
            changes,
            problems: row.problems.iter().map(ProblemView::from).collect(),
            question,
        }
    }

    fn candidate(&self, place: usize, language: Language) -> CandidateView {
        CandidateView {
            id: self.state.people[place].id.clone(),
            title: self.state.name(place, language),
            detail: self.state.detail(place, language),
        }
    }

    fn change_view(&self, change: &Change, language: Language) -> ChangeView {
        ChangeView {
            record: change.record.to_owned(),
            field: change.field.clone(),
            before: self.shown(change, &change.before, language),
            after: self.shown(change, &change.after, language),
        }
    }

    /// Names instead of ids; what is secret stays hidden.
    fn shown(&self, change: &Change, value: &Json, language: Language) -> Json {
        let field = record::kind(change.record).and_then(|kind| kind.field(&change.field));
        let title = |record: &str, id: &str| match self.dictionary(record) {
            Some(dictionary) => dictionary.title(id, language),
            None => self.state.programme_titles.get(id).cloned().unwrap_or_default(),
        };
        match (field.map(|field| field.kind), value) {
            (Some(FieldKind::Reference { record }), Json::String(id)) => json!(title(record, id)),
            (Some(FieldKind::References { record, .. }), Json::Array(ids)) => {
                json!(
                    ids.iter()
                        .filter_map(Json::as_str)
                        .map(|id| title(record, id))
                        .collect::<Vec<_>>()
                )
            }
            (Some(FieldKind::Iin), Json::String(iin)) => json!(sheberlik_core::text::iin::mask(iin)),
            _ => value.clone(),
        }
    }

    fn dictionary(&self, record: &str) -> Option<&Dictionary> {
        Some(match record {
            "position" => &self.state.positions,
            "department" => &self.state.departments,
            "discipline" => &self.state.disciplines,
            "provider" => &self.state.providers,
            "category" => &self.state.categories,
            "training_kind" => &self.state.kinds,
            "creative_group" => &self.state.gathering.as_ref()?.groups,
            "technology" => &self.state.gathering.as_ref()?.technologies,
            "event_kind" => &self.state.attending.as_ref()?.kinds,
            "level" => &self.state.attending.as_ref()?.levels,
            _ => return None,
        })
    }

    /// What a new record gets, from the row itself.
    fn new_values(&self, facts: &RowFacts) -> Vec<ChangeView> {
        let mut values: Vec<(&str, &str, Json)> = Vec::new();
        let mut put = |record: &'static str, field: &'static str, value: Option<Json>| {
            if let Some(value) = value {
                values.push((record, field, value));
            }
        };
        if let Some(event) = &facts.event {
            event_values(event, &mut put);
        } else if let Some(line) = &facts.plan {
            plan_values(line, &mut put);
        } else if let Some(group) = &facts.group {
            let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
            put("group_membership", "creative_group", text(&group.name));
            put("group_membership", "role", text(&group.role));
            put("group_membership", "role_text", text(&group.role_text));
            put("group_membership", "since", group.since.map(|date| json!(date)));
            put("group_membership", "until", group.until.map(|date| json!(date)));
            put("group_membership", "reason", text(&group.reason));
        } else if let Some(pair) = &facts.pair {
            put("mentorship", "mentor", Some(json!(pair.spelling)));
            put("mentorship", "mentee", Some(json!(facts.spelling)));
            put(
                "mentorship",
                "order_number",
                pair.order_number.as_ref().map(|text| json!(text)),
            );
            put("mentorship", "order_date", pair.order_date.map(|date| json!(date)));
            put("mentorship", "since", pair.since.map(|date| json!(date)));
            put("mentorship", "until", pair.until.map(|date| json!(date)));
            put(
                "mentorship",
                "discipline",
                pair.discipline.as_ref().map(|text| json!(text)),
            );
        } else if let Some(course) = &facts.course {
            put(
                "training_record",
                "course_programme",
                course.title.as_ref().map(|text| json!(text)),
            );
            put(
                "training_record",
                "provider",
                course.provider.as_ref().map(|text| json!(text)),
            );
            put("training_record", "start_date", course.start.map(|date| json!(date)));
            put("training_record", "end_date", course.end.map(|date| json!(date)));
            put("training_record", "hours", course.hours.map(|hours| json!(hours)));
            put(
                "training_record",
                "document_number",
                course.number.as_ref().map(|text| json!(text)),
            );
            put("training_record", "issue_date", course.issued.map(|date| json!(date)));
            put("training_record", "status", Some(json!(course.status)));
        } else {
            for field in [
                "birth_date",
                "hire_date",
                "education_institution",
                "education_speciality",
                "education_year",
            ] {
                put("person", field, facts.person.get(field).cloned());
            }
            put("person", "position", facts.positions.first().map(|text| json!(text)));
            put(
                "person",
                "department",
                facts.department.as_ref().map(|text| json!(text)),
            );
            put(
                "person",
                "disciplines",
                (!facts.disciplines.is_empty()).then(|| json!(facts.disciplines)),
            );
            if let Some(category) = &facts.category {
                put(
                    "category_record",
                    "category",
                    category.name.as_ref().map(|text| json!(text)),
                );
                put(
                    "category_record",
                    "granted",
                    category.granted.as_ref().map(|text| json!(text)),
                );
                put(
                    "category_record",
                    "order_number",
                    category.order_number.as_ref().map(|text| json!(text)),
                );
            }
        }
        values
            .into_iter()
            .map(|(record, field, after)| ChangeView {
                record: record.into(),
                field: field.into(),
                before: Json::Null,
                after,
            })
            .collect()
    }
}
