//! What a row of a plan says: the line, its term, who is responsible, and of which plan and section it is.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::text::terms::read_term;

use super::{Notes, RowFacts, RowReader, shortened};
use crate::columns::Field;
use crate::columns::heading::Words;
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::table::TableRow;

/// What a row says of a line of a plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanFacts {
    /// Title of the plan.
    pub plan: String,
    /// Kind of the plan, told by its title.
    pub kind: String,
    /// Year in which the academic year of the plan begins.
    pub year: i32,
    /// The block of approval above the table, as it is written.
    pub approval: Option<String>,
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
    /// Mark of execution.
    pub mark: Option<String>,
    /// Note.
    pub note: Option<String>,
}

/// The month in which an academic year begins, and that in which the next one is prepared.
const SEPTEMBER: u32 = 9;
const AUGUST: u32 = 8;

impl RowReader<'_> {
    /// Reads a line of a plan.
    pub(super) fn read_plan(&self, row: &TableRow, notes: &mut Notes) -> RowFacts {
        let this_year = self.today.year() - i32::from(self.today.month() < AUGUST);
        let (plan, approval) = self.title_of_plan();
        let mut line = PlanFacts {
            kind: kind_of(&plan).to_owned(),
            plan,
            approval,
            year: self.year.unwrap_or(this_year),
            rank: i64::try_from(
                self.table
                    .rows
                    .iter()
                    .position(|other| other == row)
                    .unwrap_or_default()
                    + 1,
            )
            .unwrap_or(1),
            ..PlanFacts::default()
        };
        if let Some(at) = row.section {
            line.section = Some(bare(&memo::cleaned(&self.table.sections[at].text).text).to_owned());
            line.section_rank = i64::try_from(at + 1).unwrap_or(1);
        }
        let mut text = |field: Field| self.line(row, field, notes);
        let activity = text(Field::Activity);
        let cell = activity.as_ref().map(|(_, cell)| cell.clone());
        line.activity = activity.map(|(text, _)| text);
        line.form = text(Field::ActivityForm).map(|(text, _)| text);
        line.completion = text(Field::Completion).map(|(text, _)| text);
        line.result = text(Field::ExpectedResult).map(|(text, _)| text);
        line.indicator = text(Field::Indicator).map(|(text, _)| text);
        line.mark = text(Field::Mark).map(|(text, _)| text);
        line.note = text(Field::Note).map(|(text, _)| text);
        if let Some((text, cell)) = self.text(row, Field::Responsible, notes) {
            line.responsible = people_of(&text);
            line.responsible_cell = cell;
        }
        self.read_term(row, &mut line, notes);
        let at = self.sheet.rows[row.row].number;
        RowFacts {
            spelling: line.activity.clone().unwrap_or_default(),
            cell: cell.unwrap_or_else(|| crate::read::address(at, self.mapping.column(Field::Activity).unwrap_or(0))),
            plan: Some(line),
            ..RowFacts::default()
        }
    }

    fn read_term(&self, row: &TableRow, line: &mut PlanFacts, notes: &mut Notes) {
        let Some((text, cell)) = self.line(row, Field::Term, notes) else {
            return;
        };
        let start = NaiveDate::from_ymd_opt(line.year, SEPTEMBER, 1);
        match read_term(&text, start, self.today) {
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

    /// The title of the plan from the rows above the table, and the block of approval that stands there too.
    fn title_of_plan(&self) -> (String, Option<String>) {
        let (mut title, mut approval): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let cleaned = self
            .table
            .above
            .iter()
            .map(|text| memo::cleaned(&text.replace('\n', " ")).text.clone());
        for text in cleaned.filter(|text| !text.is_empty()) {
            let words = Words::of(&text);
            let named = ["план", "жоспар", "plan", "циклограмм"]
                .iter()
                .any(|stem| words.has(stem));
            if !title.is_empty() || named && !is_approval(&words) {
                title.push(text);
            } else {
                approval.push(text);
            }
        }
        let title = match title.is_empty() {
            true => self.sheet.name.trim().to_owned(),
            false => title.join(" "),
        };
        (title, (!approval.is_empty()).then(|| approval.join(" · ")))
    }
}

fn is_approval(words: &Words) -> bool {
    [
        "утвержд",
        "согласован",
        "бекит",
        "келис",
        "директор",
        "approv",
        "agreed",
    ]
    .iter()
    .any(|stem| words.0.first().is_some_and(|first| first.starts_with(stem)))
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

/// A section without its number: «III. Школа передового опыта», «2) Аттестация».
fn bare(section: &str) -> &str {
    let is_number = |word: &str| {
        let bare = word.trim_end_matches(['.', ')', ':']);
        !bare.is_empty()
            && bare
                .chars()
                .all(|sign| sign.is_ascii_digit() || "IVXІХ.".contains(sign))
    };
    match section.split_once(' ') {
        Some((first, rest)) if is_number(first) => rest.trim(),
        _ => section.trim(),
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
    fn the_title_tells_the_kind_and_a_section_loses_its_number() {
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
        for (section, expected) in [
            ("I. Организационная работа", "Организационная работа"),
            (
                "IV. Наставничество и школа молодого педагога",
                "Наставничество и школа молодого педагога",
            ),
            ("2) Аттестация", "Аттестация"),
            ("Іс-тәжірибені тарату", "Іс-тәжірибені тарату"),
        ] {
            assert_eq!(bare(section), expected);
        }
        assert_eq!(
            people_of("зам. директора по УМР, методист;\nГабдуллина"),
            ["зам. директора по УМР", "методист", "Габдуллина"]
        );
    }
}
