//! From sheets to tables with their mappings, and from rows to what becomes of them.

use sha2::{Digest, Sha256};
use sheberlik_core::db::Reader;
use sheberlik_core::text::date_text::Reading;
use sheberlik_core::{Context, Progress, Result};

use super::around::{guess_of, plan_of};
use super::{RowPlan, Session, SheetPlan, TablePlan, order, remembered};
use crate::columns::evidence::Evidence;
use crate::columns::heading::Words;
use crate::columns::{Field, Guess, Reason, SheetKind, shape};
use crate::facts::{CourseFacts, Notes, RowFacts, RowReader, SheetYear, language_of, names_department};
use crate::matching::State;
use crate::problem::{Code, SheetProblem};
use crate::proposal::{Action, Processor, ROW_BITS, RowPlace};
use crate::read::{Sheet, letters};
use crate::store::{Dry, Store};
use crate::table::{Merges, Table, TableRow, find_tables};

/// Rows of a table whose values are evidence.
const SAMPLE: usize = 80;

impl Session {
    /// Finds the tables of every sheet and guesses what they hold.
    pub(super) fn plan_sheets(&mut self, reader: &Reader<'_>) -> Result<()> {
        for at in 0..self.workbook.sheets.len() {
            let plan = self.plan_sheet(reader, at)?;
            self.sheets.push(plan);
        }
        Ok(())
    }

    fn plan_sheet(&self, reader: &Reader<'_>, at: usize) -> Result<SheetPlan> {
        let sheet = &self.workbook.sheets[at];
        let asked = self.options.sheet.as_deref().map(str::trim);
        let mut plan = SheetPlan {
            merges: Merges::of(sheet),
            tables: Vec::new(),
            kind: SheetKind::Ignored,
            reason: None,
            corrected: false,
            rows: Vec::new(),
            problems: Vec::new(),
        };
        if asked.is_some_and(|asked| asked != sheet.name.trim()) {
            plan.reason = Some(Reason::NotAsked);
            return Ok(plan);
        }
        if sheet.rows.is_empty() {
            plan.reason = Some(Reason::Empty);
            return Ok(plan);
        }
        let mut kinds = Vec::new();
        for table in find_tables(sheet, &plan.merges) {
            let guess = guess_of(sheet, &table, self.options.as_kind);
            let shape = digest(&shape(&table.headings));
            // What was said once of such headings gives way to what is said now.
            let said_now = |kind: SheetKind| self.options.as_kind.is_none_or(|asked| asked == kind);
            let remembered = remembered(reader, &shape)?.filter(|(kind, _)| said_now(*kind));
            let guess = match remembered {
                Some((kind, mapping)) => {
                    let reason = (kind == SheetKind::Ignored).then_some(Reason::Chosen);
                    Guess { kind, mapping, reason }
                }
                None => guess,
            };
            kinds.push((guess.kind, guess.reason, table.rows.len()));
            let table = self.table_plan(sheet, table, guess, shape);
            plan.tables.push(table);
        }
        let best = kinds
            .iter()
            .filter(|(kind, _, _)| *kind != SheetKind::Ignored)
            .max_by_key(|(_, _, rows)| *rows);
        (plan.kind, plan.reason) = match best {
            Some((kind, _, _)) => (*kind, None),
            None => (
                SheetKind::Ignored,
                kinds
                    .first()
                    .and_then(|(_, reason, _)| *reason)
                    .or(Some(Reason::NoTable)),
            ),
        };
        // A table of another kind on the same sheet has nothing to do with its rows.
        let mut kept = kinds.iter().map(|(kind, _, _)| *kind == plan.kind);
        if plan.kind != SheetKind::Ignored {
            plan.tables.retain(|_| kept.next().unwrap_or(false));
        }
        if sheet.hidden && asked.is_none() {
            (plan.kind, plan.reason) = (SheetKind::Ignored, Some(Reason::Hidden));
        } else if let Some(kind) = self.options.as_kind {
            plan.become_asked(kind, asked.is_some());
        }
        Ok(plan)
    }

    fn table_plan(&self, sheet: &Sheet, table: Table, guess: Guess, shape: String) -> TablePlan {
        let titles: Vec<&str> = table
            .above
            .iter()
            .map(String::as_str)
            .chain([sheet.name.as_str()])
            .collect();
        let headings: Vec<&str> = table
            .headings
            .iter()
            .flat_map(|(_, parent, own)| [parent.as_str(), own.as_str()])
            .filter(|text| !text.is_empty())
            .collect();
        let name_column = guess
            .mapping
            .column(Field::FullName)
            .or(guess.mapping.column(Field::Surname));
        let names = table.rows.iter().take(SAMPLE).filter_map(|row| {
            sheet.rows[row.row]
                .cell(name_column?)
                .and_then(|cell| cell.value.text())
        });
        let language = language_of(headings.iter().copied().chain(names));
        let reading = Reading::ordinary(self.today);
        let dated = titles
            .iter()
            .flat_map(|title| crate::cells::dates_of(title, reading).0)
            .find_map(|date| date.exact());
        let all_titles = || titles.iter().rev().copied().chain([self.workbook.file_name.as_str()]);
        // «Концепция на 2023–2029 годы» stands above lists too.
        let years = || all_titles().filter_map(SheetYear::of);
        let year = years().find(|year| year.academic).or_else(|| years().next());
        // A list of an academic year is of its autumn.
        let autumn = year
            .and_then(|year| chrono::NaiveDate::from_ymd_opt(year.first, 10, 1))
            .filter(|day| *day <= self.today);
        let department = titles
            .iter()
            .rev()
            .find(|title| names_department(title) && title.chars().count() <= 120);
        let words = Words::of(&[titles.join(" "), headings.join(" ")].join(" "));
        let stated = if words.has("квалификац") || words.has("биликтилик") {
            self.state.kinds.find("курс повышения квалификации")
        } else if words.has("стажировк") || words.has("тагылымдама") {
            self.state.kinds.find("стажировка")
        } else {
            None
        };
        TablePlan {
            mapping: guess.mapping,
            shape,
            language,
            as_of: dated.or(autumn).unwrap_or(self.today),
            as_of_stated: dated.is_some(),
            year,
            department: department.map(|title| title.trim().to_owned()),
            training_kind: stated.map(str::to_owned),
            table,
        }
    }

    /// The dry run: what becomes of every row over the data as they are now.
    pub(super) fn propose(
        &mut self,
        reader: &Reader<'_>,
        context: &Context,
        accept_likely: bool,
        progress: &Progress,
    ) -> Result<()> {
        let state = State::load(reader)?;
        let answers = std::mem::take(&mut self.answers);
        let mut processor = Processor::new(state, Dry(reader), context, &answers, accept_likely);
        let done = self.work_through(&mut processor, progress);
        self.state = processor.state;
        self.answers = answers;
        done
    }

    /// Works all rows through and keeps what became of them.
    pub(super) fn work_through<S: Store>(
        &mut self,
        processor: &mut Processor<'_, S>,
        progress: &Progress,
    ) -> Result<()> {
        let total: usize = order(&self.sheets)
            .iter()
            .flat_map(|at| &self.sheets[*at].tables)
            .map(|table| table.table.rows.len())
            .sum();
        let mut done = 0_u64;
        for plan in &mut self.sheets {
            plan.rows.clear();
            plan.problems.clear();
        }
        self.announce_events(processor);
        for at in order(&self.sheets) {
            let mut notes = Notes::default();
            let mut rows = Vec::new();
            for table in 0..self.sheets[at].tables.len() {
                for row in 0..self.sheets[at].tables[table].table.rows.len() {
                    if done.is_multiple_of(256) {
                        progress.check()?;
                        progress.step(done, total as u64, "import_match");
                    }
                    done += 1;
                    for piece in 0..self.pieces(at, table, row) {
                        rows.push(self.work_row(processor, at, (table, row, piece), &mut notes)?);
                    }
                }
            }
            let problems = self.sheet_problems(at, &notes);
            self.sheets[at].rows = rows;
            self.sheets[at].problems = problems;
        }
        progress.step(done, total as u64, "import_match");
        Ok(())
    }

    fn work_row<S: Store>(
        &self,
        processor: &mut Processor<'_, S>,
        sheet: usize,
        (table, row, piece): (usize, usize, usize),
        notes: &mut Notes,
    ) -> Result<RowPlan> {
        let plan = &self.sheets[sheet];
        let of_table = &plan.tables[table];
        let at = of_table.table.rows[row];
        let facts = {
            let is_position = |text: &str| processor.state.positions.has(text);
            self.read_row(sheet, (table, row, piece), &is_position, notes)
        };
        let mut problems = std::mem::take(&mut notes.problems);
        let place = RowPlace {
            sheet,
            row: self.workbook.sheets[sheet].rows[at.row].number | (piece as u32) << ROW_BITS,
            kind: plan.kind,
            language: of_table.language,
            continued: at.person.is_some() && facts.name.is_some(),
            training_kind: of_table.training_kind.clone(),
            kept: false,
        };
        let outcome = processor.process(&facts, &place, &mut problems)?;
        let title = title_of(&facts);
        let changes = if outcome.action == Action::Change {
            outcome.changes
        } else {
            Vec::new()
        };
        Ok(RowPlan {
            table,
            row,
            piece,
            action: outcome.action,
            person: outcome.person,
            cell: facts.cell.into(),
            title: title.into(),
            problems: problems.into(),
            changes: changes.into(),
            question: outcome.question.map(Box::new),
        })
    }

    fn row_reader<'a>(
        &'a self,
        sheet: usize,
        table: usize,
        row: usize,
        is_position: &'a dyn Fn(&str) -> bool,
    ) -> RowReader<'a> {
        let plan = &self.sheets[sheet];
        let of_table = &plan.tables[table];
        let section = of_table.table.rows[row]
            .section
            .map(|at| of_table.table.sections[at].text.as_str());
        let (titles, lines_before) = plan_of(&self.workbook, &self.sheets, sheet, table);
        RowReader {
            titles,
            lines_before,
            sheet: &self.workbook.sheets[sheet],
            merges: &plan.merges,
            table: &of_table.table,
            mapping: &of_table.mapping,
            kind: plan.kind,
            today: self.today,
            as_of: of_table.as_of,
            as_of_stated: of_table.as_of_stated,
            // A year between the rows of a plan is one of its months; the plan stays of the year above it.
            year: match plan.kind {
                SheetKind::Plan => of_table.year,
                _ => section.and_then(SheetYear::of).or(of_table.year),
            },
            department: of_table.department.clone(),
            is_position,
            above: None,
            piece: 0,
        }
    }

    /// How many people a row tells of.
    fn pieces(&self, sheet: usize, table: usize, row: usize) -> usize {
        if self.sheets[sheet].kind != SheetKind::Events {
            return 1;
        }
        let reader = self.row_reader(sheet, table, row, &|_| false);
        reader.pieces(&self.sheets[sheet].tables[table].table.rows[row])
    }

    /// What a row says, read again.
    pub(super) fn facts(&self, sheet: usize, row: &RowPlan) -> RowFacts {
        let is_position = |text: &str| self.state.positions.has(text);
        self.read_row(
            sheet,
            (row.table, row.row, row.piece),
            &is_position,
            &mut Notes::default(),
        )
    }

    pub(super) fn read_row(
        &self,
        sheet: usize,
        (table, row, piece): (usize, usize, usize),
        is_position: &dyn Fn(&str) -> bool,
        notes: &mut Notes,
    ) -> RowFacts {
        let mut reader = self.row_reader(sheet, table, row, is_position);
        reader.piece = piece;
        reader.above = self.course_above(sheet, table, row, is_position);
        reader.read(&self.sheets[sheet].tables[table].table.rows[row], notes)
    }

    /// The course that stands above a row for it too: where courses stand before people, a blank title means the
    /// course of the nearest row above in the same section.
    fn course_above(
        &self,
        sheet: usize,
        table: usize,
        row: usize,
        is_position: &dyn Fn(&str) -> bool,
    ) -> Option<CourseFacts> {
        let plan = &self.sheets[sheet];
        let of_table = &plan.tables[table];
        let title = of_table.mapping.column(Field::CourseTitle)?;
        let names = of_table
            .mapping
            .column(Field::FullName)
            .or(of_table.mapping.column(Field::Surname))?;
        if plan.kind != SheetKind::Courses || title > names {
            return None;
        }
        let rows = &of_table.table.rows;
        let cells = &self.workbook.sheets[sheet];
        let titled = |row: &TableRow| {
            of_table
                .table
                .find(cells, &plan.merges, row, title, Field::CourseTitle)
                .is_some()
        };
        if titled(&rows[row]) {
            return None;
        }
        let above = (0..row)
            .rev()
            .take_while(|at| rows[*at].section == rows[row].section)
            .find(|at| titled(&rows[*at]))?;
        self.row_reader(sheet, table, above, is_position)
            .read(&rows[above], &mut Notes::default())
            .course
    }

    /// What is noticed of a sheet as a whole, one word for a column instead of one for each cell.
    fn sheet_problems(&self, at: usize, notes: &Notes) -> Vec<SheetProblem> {
        use serde_json::json;
        let (sheet, plan) = (&self.workbook.sheets[at], &self.sheets[at]);
        let mut problems = Vec::new();
        let heading = |column: u32| {
            let headings = plan.tables.iter().flat_map(|table| &table.table.headings);
            headings
                .into_iter()
                .find(|(held, _, _)| *held == column)
                .map(|(_, _, own)| own.replace('\n', " "))
                .unwrap_or_default()
        };
        for (column, styles) in &notes.styles {
            use crate::cells::Style;
            let count: usize = styles.values().map(|(count, _)| count).sum();
            // The most frequent way is the column's own; the first cell that differs is shown.
            let usual = styles
                .iter()
                .max_by_key(|(_, (count, _))| *count)
                .map(|(style, _)| *style);
            let odd = styles.iter().find(|(style, _)| Some(**style) != usual);
            if let Some((_, (_, cell))) = odd {
                let args = json!({ "heading": heading(*column), "count": count });
                problems.push(SheetProblem::at(cell.clone(), Code::DatesMixed, args));
            }
            if let Some((count, cell)) = styles.get(&Style::ShortYear) {
                let args = json!({ "heading": heading(*column), "count": count });
                problems.push(SheetProblem::at(cell.clone(), Code::YearsShort, args));
            }
        }
        for (column, (count, cell)) in &notes.spaces {
            let args = json!({ "heading": heading(*column), "count": count });
            problems.push(SheetProblem::at(cell.clone(), Code::SpacesRepaired, args));
        }
        let hidden = sheet.rows.iter().filter(|row| row.hidden).count();
        for (code, count) in [
            (Code::HiddenRows, hidden),
            (Code::Formulas, notes.formulas),
            (Code::CellsBeyond, sheet.cells_beyond),
        ] {
            if count > 0 {
                problems.push(SheetProblem::of_file(code, json!({ "count": count })));
            }
        }
        if let Some(main) = plan.main_table() {
            let table = &plan.tables[main];
            for (column, parent, own) in &table.table.headings {
                if table.mapping.field(*column).is_none() && evidence(sheet, &table.table, *column).filled > 0 {
                    let heading = if parent.is_empty() {
                        own.clone()
                    } else {
                        format!("{parent}: {own}")
                    };
                    let args = json!({ "heading": heading.replace('\n', " "), "column": letters(*column) });
                    let cell = crate::read::address(table.table.top, *column);
                    problems.push(SheetProblem::at(cell, Code::ColumnIgnored, args));
                }
            }
        }
        problems
    }
}

impl SheetPlan {
    /// Takes the sheet for what was asked for, where its columns allow it; else says which of them are missing.
    fn become_asked(&mut self, kind: SheetKind, by_name: bool) {
        let fits = self.tables.iter().any(|table| match kind {
            SheetKind::Plan => table.mapping.has(Field::Activity),
            SheetKind::Events => table.mapping.has(Field::EventTitle),
            _ => table.mapping.names_people() || self.kind == SheetKind::Plan,
        });
        if fits && (by_name || self.kind != SheetKind::Ignored) {
            (self.kind, self.reason) = (kind, (kind == SheetKind::Ignored).then_some(Reason::Chosen));
        } else if !fits && !self.tables.is_empty() {
            (self.kind, self.reason) = (SheetKind::Ignored, Some(Reason::missing_for(kind)));
        }
    }
}

fn title_of(facts: &RowFacts) -> String {
    let course = facts.course.as_ref().and_then(|course| course.title.as_deref());
    let group = facts.group.as_ref().and_then(|group| group.name.as_deref());
    let mentor = facts.pair.as_ref().map(|pair| pair.spelling.as_str());
    let event = facts.event.as_ref().and_then(|event| event.title.as_deref());
    [mentor, Some(facts.spelling.as_str()), course, group, event]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

pub(super) fn evidence(sheet: &Sheet, table: &Table, column: u32) -> Evidence {
    let mut evidence = Evidence::default();
    for row in table.rows.iter().take(SAMPLE) {
        if let Some(cell) = sheet.rows[row.row].cell(column) {
            evidence.note(&cell.value);
        }
    }
    evidence
}

fn digest(shape: &str) -> String {
    Sha256::digest(shape.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
