//! What a row of a plan says: the line, its term, who is responsible, and of which plan and section it is.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::text::months::month_named;
use sheberlik_core::text::terms::read_term;

use super::plan_head::plan_head;
use super::plan_section::unnumbered;
use super::{Notes, RowFacts, RowReader, shortened, year_of};
use crate::columns::Field;
use crate::columns::heading::Words;
use crate::columns::is_term;
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::table::TableRow;

/// What a row says of a line of a plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanFacts {
    /// Title of the plan.
    pub plan: String,
    /// Whether the title is only the name of the sheet.
    #[serde(default)]
    pub untitled: bool,
    /// Kind of the plan, told by its title.
    pub kind: String,
    /// Year in which the academic year of the plan begins.
    pub year: i32,
    /// The block of approval above the table, as it is written.
    pub approval: Option<String>,
    /// Topic of the plan, above the table.
    #[serde(default)]
    pub topic: Option<String>,
    /// Its goal.
    #[serde(default)]
    pub goal: Option<String>,
    /// Its tasks.
    #[serde(default)]
    pub tasks: Option<String>,
    /// Section, without its number.
    pub section: Option<String>,
    /// Place of the section in the plan.
    pub section_rank: i64,
    /// Place of the line in the plan.
    pub rank: i64,
    /// Content.
    pub activity: Option<String>,
    /// Form of work.
    pub form: Option<String>,
    /// How the term is said.
    pub term_kind: Option<String>,
    /// From which day or month.
    pub term_from: Option<String>,
    /// To which day or month.
    pub term_to: Option<String>,
    /// The term as written, where that says more.
    pub term_text: Option<String>,
    /// The term as written, whatever it says.
    #[serde(default)]
    pub term_said: Option<String>,
    /// Who is responsible, each as written.
    pub responsible: Vec<String>,
    /// Address of their cell.
    pub responsible_cell: String,
    /// With what the line ends.
    pub completion: Option<String>,
    /// Expected result.
    pub result: Option<String>,
    /// Indicator.
    pub indicator: Option<String>,
    /// Mark of execution, as far as it says more than `execution` does.
    pub mark: Option<String>,
    /// What became of the line, by its mark.
    #[serde(default)]
    pub execution: Option<PlanExecution>,
    /// Note.
    pub note: Option<String>,
}

/// What became of a line, by the mark in its workbook.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanExecution {
    /// `done`, `moved` or `cancelled`.
    pub state: String,
    /// Day on which it was done.
    pub done_on: Option<NaiveDate>,
    /// Why it was moved or cancelled: the mark as written.
    pub reason: Option<String>,
    /// The new term of a moved line: how it is said, from, to.
    pub term: Option<(String, Option<String>, Option<String>)>,
}

/// The month in which an academic year begins, and that in which the next one is prepared.
const SEPTEMBER: u32 = 9;
const AUGUST: u32 = 8;

impl RowReader<'_> {
    /// Reads a line of a plan.
    pub(super) fn read_plan(&self, row: &TableRow, notes: &mut Notes) -> RowFacts {
        let this_year = self.today.year() - i32::from(self.today.month() < AUGUST);
        let head = plan_head(self.titles);
        let untitled = head.title.is_empty();
        let plan = match untitled {
            true => self.sheet.name.trim().to_owned(),
            false => head.title,
        };
        let mut line = PlanFacts {
            kind: kind_of(&plan).to_owned(),
            plan,
            untitled,
            approval: head.approval,
            topic: head.topic,
            goal: head.goal,
            tasks: head.tasks,
            year: self
                .year
                .map(|year| year.first)
                .or_else(|| self.titles.iter().find_map(|title| year_of(title)))
                .or_else(|| self.year_of_banners())
                .unwrap_or(this_year),
            rank: i64::try_from(
                self.table
                    .rows
                    .iter()
                    .position(|other| other == row)
                    .unwrap_or_default()
                    + 1,
            )
            .unwrap_or(1)
                + self.lines_before,
            ..PlanFacts::default()
        };
        // A section that is the term of its lines is no part of the plan by itself.
        let dated = !self.mapping.has(Field::Term) && !self.mapping.has(Field::StartDate);
        if let Some(at) = row.section.map(|at| self.named_section(at))
            && !(dated && is_term(unnumbered(&self.table.sections[at].text)))
        {
            line.section = Some(unnumbered(&memo::cleaned(&self.table.sections[at].text).text).to_owned());
            line.section_rank = i64::try_from(at + 1).unwrap_or(1);
        }
        // Under banners of months the direction of each line is what the plan is divided by.
        let banner = line.section.as_deref().is_none_or(is_term);
        if let Some((direction, _)) = self.line(row, Field::Direction, notes).filter(|_| banner) {
            (line.section, line.section_rank) = (Some(direction), 0);
        }
        let mut text = |field: Field| self.line(row, field, notes);
        let activity = text(Field::Activity);
        let cell = activity.as_ref().map(|(_, cell)| cell.clone());
        line.activity = activity.map(|(text, _)| text);
        line.form = text(Field::ActivityForm).map(|(text, _)| text);
        line.completion = text(Field::Completion).map(|(text, _)| text);
        line.result = text(Field::ExpectedResult).map(|(text, _)| text);
        line.indicator = text(Field::Indicator).map(|(text, _)| text);
        let mark = text(Field::Mark);
        line.note = text(Field::Note).map(|(text, _)| text);
        for field in [Field::Responsible, Field::ResponsiblePost] {
            if let Some((text, cell)) = self.text(row, field, notes) {
                if line.responsible.is_empty() {
                    line.responsible_cell = cell;
                }
                line.responsible.extend(people_of(&text));
            }
        }
        self.read_term(row, &mut line, notes);
        if let Some((text, cell)) = mark {
            self.read_mark(text, cell, &mut line, notes);
        }
        let at = self.sheet.rows[row.row].number;
        RowFacts {
            spelling: line.activity.clone().unwrap_or_default(),
            cell: cell.unwrap_or_else(|| crate::read::address(at, self.mapping.column(Field::Activity).unwrap_or(0))),
            plan: Some(line),
            ..RowFacts::default()
        }
    }

    /// The section that a row between the rows stands for: months within a section («I. Организационная работа», under it
    /// «Сентябрь 2026 года») part its lines, they are no sections of the plan.
    fn named_section(&self, at: usize) -> usize {
        let named = |at: &usize| !is_term(unnumbered(&self.table.sections[*at].text));
        (0..=at).rev().find(named).unwrap_or(at)
    }

    /// The academic year of the months that stand between the rows: «Сентябрь 2026 года», «Январь 2027 года».
    fn year_of_banners(&self) -> Option<i32> {
        self.table.sections.iter().find_map(|section| {
            let words = memo::words(&section.text);
            let month = words.0.iter().find_map(|word| month_named(word))?;
            Some(year_of(&section.text)? - i32::from(month < AUGUST))
        })
    }

    fn read_term(&self, row: &TableRow, line: &mut PlanFacts, notes: &mut Notes) {
        let Some((text, cell)) = self.term_of(row, notes) else {
            return;
        };
        line.term_said = Some(text.clone());
        let start = NaiveDate::from_ymd_opt(line.year, SEPTEMBER, 1);
        let banner = row
            .section
            .map(|at| unnumbered(&self.table.sections[at].text).to_owned());
        // «3 неделя» under «СЕНТЯБРЬ».
        let within = || {
            let banner = banner.filter(|banner| is_term(banner))?;
            read_term(&format!("{text} {banner}"), start, self.today)
        };
        match read_term(&text, start, self.today).or_else(within) {
            Some(term) => {
                line.term_kind = Some(term.kind.to_owned());
                line.term_from = term.from.map(|date| date.to_string());
                line.term_to = term.to.map(|date| date.to_string());
                line.term_text = term.rough.then_some(text);
            }
            None => {
                let args = json!({ "text": shortened(&text) });
                notes.problems.push(SheetProblem::at(cell, Code::TermUnreadable, args));
                line.term_text = Some(text);
            }
        }
    }

    /// The term of a row: its own; in a column of months that of the rows above; without a column that of the section.
    fn term_of(&self, row: &TableRow, notes: &mut Notes) -> Option<(String, String)> {
        if let Some(own) = self.line(row, Field::Term, notes) {
            return Some(own);
        }
        if self.mapping.has(Field::StartDate) {
            return self.term_of_two(row, notes);
        }
        let Some(column) = self.mapping.column(Field::Term) else {
            let section = &self.table.sections[row.section?];
            let text = unnumbered(&memo::cleaned(&section.text).text).to_owned();
            return is_term(&text).then(|| (text, crate::read::address(section.row, section.column)));
        };
        let of_months = self.table.headings.iter().any(|(at, _, own)| {
            let words = Words::of(own);
            *at == column
                && ["месяц", "=ай", "=айы", "=айлар", "month"]
                    .iter()
                    .any(|stem| words.has(stem))
        });
        of_months.then(|| self.above(row, Field::Term)).flatten()
    }

    /// A term over two columns, as one text: «28.08.2026 – 30.08.2026», «сентябрь – октябрь».
    fn term_of_two(&self, row: &TableRow, notes: &mut Notes) -> Option<(String, String)> {
        let (start, end) = (
            self.line(row, Field::StartDate, notes),
            self.line(row, Field::EndDate, notes),
        );
        match (start, end) {
            (Some((start, cell)), Some((end, _))) if start != end => Some((format!("{start} – {end}"), cell)),
            (Some(start), _) => Some(start),
            (None, Some((end, cell))) => Some((format!("до {end}"), cell)),
            (None, None) => None,
        }
    }
}

/// The kind that a title tells; of methodical work where it tells none.
fn kind_of(title: &str) -> &'static str {
    let words = Words::of(title);
    let has = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    if has(&["школ", "мектеб", "school"]) && has(&["молод", "жас", "начинающ", "young"]) {
        "young_teacher_school"
    } else if has(&["наставни", "талимгер", "mentor"]) {
        "mentoring"
    } else if has(&["творческ", "шыгармашыл", "creative", "микрогрупп"]) {
        "group"
    } else if has(&["шпо", "мастерств", "передов", "шеберлик", "excellence"])
        && has(&["школ", "мектеб", "school", "шпо"])
    {
        "school"
    } else if has(&["посткурс", "курстан", "post"]) {
        "post_course"
    } else if has(&["перспектив", "prospective"]) {
        "prospective"
    } else if has(&["сетев", "желили", "network"]) {
        "network"
    } else if has(&["контрол", "бакылау", "control"]) {
        "internal_control"
    } else {
        "methodical"
    }
}

/// The pieces of a cell of responsible people and roles.
fn people_of(text: &str) -> Vec<String> {
    let pieces = text.split([',', ';', '\n']).map(str::trim);
    pieces.filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_tells_the_kind() {
        for (title, kind) in [
            ("ПЛАН методической работы на 2025–2026 учебный год", "methodical"),
            ("Шеберлік мектебінің жұмыс жоспары", "school"),
            ("План работы школы передового опыта", "school"),
            ("План школы молодого педагога", "young_teacher_school"),
            ("Тәлімгердің жеке жоспары", "mentoring"),
            ("План творческой группы «Дуальное обучение»", "group"),
            ("План внутриколледжного контроля", "internal_control"),
        ] {
            assert_eq!(kind_of(title), kind, "{title}");
        }
        assert_eq!(
            people_of("зам. директора по УМР, методист;\nГабдуллина"),
            ["зам. директора по УМР", "методист", "Габдуллина"]
        );
    }
}
