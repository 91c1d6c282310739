//! What one row says, typed: the person, the category, the course. Nothing here knows what is stored.
//!
//! What must hold: a value that cannot be read is left out with a problem at its cell; a text is cleaned before
//! anything compares it; facts can be kept as JSON, so that a question can be answered weeks later.

mod awards;
mod category;
mod cell;
mod course;
mod event;
mod event_part;
mod event_words;
mod gathering;
mod participants;
mod people_cell;
mod person;
mod plan_head;
mod plan_mark;
mod plan_section;
mod planning;
mod sheet_year;

pub use event::EventFacts;
pub use gathering::{GroupFacts, PairFacts};
pub use participants::is_post;
pub use plan_section::unnumbered;
pub use planning::{PlanExecution, PlanFacts};
pub use sheet_year::SheetYear;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sheberlik_core::Language;
use sheberlik_core::record::{FieldKind, Kind};
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::names::PersonName;

use crate::cells::{self, Style};
use crate::columns::{Field, Mapping, SheetKind};
use crate::memo;
use crate::problem::SheetProblem;
use crate::read::Sheet;
use crate::table::{Merges, Table, TableRow};

/// What a row says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RowFacts {
    /// The name as it is written.
    pub spelling: String,
    /// The name, where it can be read.
    pub name: Option<PersonName>,
    /// A surname in brackets.
    pub former_surname: Option<String>,
    /// IIN.
    pub iin: Option<String>,
    /// Whether its check digit is right.
    pub iin_verified: bool,
    /// Plain fields of the person by name.
    pub person: BTreeMap<String, Json>,
    /// Positions.
    pub positions: Vec<String>,
    /// Disciplines.
    pub disciplines: Vec<String>,
    /// Department, from its column or from the section row.
    pub department: Option<String>,
    /// Pedagogical experience in months, and whether months were said.
    pub experience: Option<(u32, bool)>,
    /// Experience in industry in months, and whether months were said.
    pub industry: Option<(u32, bool)>,
    /// The day that lengths of service are counted at.
    pub as_of: Option<NaiveDate>,
    /// Whether the workbook itself names that day.
    #[serde(default)]
    pub as_of_stated: bool,
    /// Category.
    pub category: Option<CategoryFacts>,
    /// Course.
    pub course: Option<CourseFacts>,
    /// Place in a group.
    #[serde(default)]
    pub group: Option<GroupFacts>,
    /// Mentor.
    #[serde(default)]
    pub pair: Option<PairFacts>,
    /// Event.
    #[serde(default)]
    pub event: Option<EventFacts>,
    /// Line of a plan.
    #[serde(default)]
    pub plan: Option<PlanFacts>,
    /// Note of a person's row.
    pub note: Option<String>,
    /// Address of the cell that names the person.
    pub cell: String,
}

/// What a row says of a category.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CategoryFacts {
    /// Its words.
    pub name: Option<String>,
    /// Whether the row says that there is none.
    pub none: bool,
    /// Day of granting.
    pub granted: Option<String>,
    /// Number of the order.
    pub order_number: Option<String>,
    /// Day of the order.
    pub order_date: Option<NaiveDate>,
    /// Last day.
    pub valid_until: Option<NaiveDate>,
    /// Address of its cell.
    pub cell: String,
}

/// What a row says of a course.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CourseFacts {
    /// Title.
    pub title: Option<String>,
    /// Provider.
    pub provider: Option<String>,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// First and last day of what is only said to be a year or a month.
    #[serde(default)]
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Hours.
    pub hours: Option<u32>,
    /// How it was held.
    pub format: Option<String>,
    /// Who paid.
    pub funding: Option<String>,
    /// Kind of training, in words.
    pub kind: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Place.
    pub place: Option<String>,
    /// Number of the certificate.
    pub number: Option<String>,
    /// Day of issue.
    pub issued: Option<NaiveDate>,
    /// What was issued.
    pub document_type: Option<String>,
    /// Status of the record.
    pub status: String,
    /// Note.
    pub note: Option<String>,
    /// Address of the title's cell.
    pub cell: String,
}

/// What is noticed on the way.
#[derive(Debug, Default)]
pub struct Notes {
    /// Problems of the row.
    pub problems: Vec<SheetProblem>,
    /// Styles of dates by column: how many, and the first cell.
    pub styles: BTreeMap<u32, BTreeMap<Style, (usize, String)>>,
    /// Texts whose spaces were repaired, by column: how many, and the first cell.
    pub spaces: BTreeMap<u32, (usize, String)>,
    /// Formulas whose stored value was taken.
    pub formulas: usize,
}

/// Reads the rows of one table.
pub struct RowReader<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its merged ranges.
    pub merges: &'a Merges,
    /// The table.
    pub table: &'a Table,
    /// Titles above the table, or above the plan that the sheet goes on with.
    pub titles: &'a [String],
    /// Lines of that plan on the sheets before.
    pub lines_before: i64,
    /// Which column holds which field.
    pub mapping: &'a Mapping,
    /// What the sheet is.
    pub kind: SheetKind,
    /// Today.
    pub today: NaiveDate,
    /// The day that lengths of service are counted at.
    pub as_of: NaiveDate,
    /// Whether the workbook itself names that day.
    pub as_of_stated: bool,
    /// The year of dates that name none.
    pub year: Option<SheetYear>,
    /// The department of rows without a section.
    pub department: Option<String>,
    /// Whether a text is a position of the dictionary.
    pub is_position: &'a dyn Fn(&str) -> bool,
    /// The course of the row above in the same section: where the course stands before the people, it stands for the
    /// rows below that leave it blank.
    pub above: Option<CourseFacts>,
    /// Which of the people of a cell is read, from 0.
    pub piece: usize,
}

/// The language that a table is written in: Kazakh where its texts have Kazakh letters, otherwise Russian, otherwise
/// English.
pub fn language_of<'a>(texts: impl Iterator<Item = &'a str>) -> Language {
    use sheberlik_core::text::clean::{is_cyrillic, is_kazakh_letter};
    let (mut kazakh, mut cyrillic, mut all) = (0, 0, 0);
    for text in texts {
        all += 1;
        kazakh += usize::from(text.chars().any(is_kazakh_letter));
        cyrillic += usize::from(text.chars().any(is_cyrillic));
    }
    if kazakh * 4 >= all.max(1) {
        Language::Kk
    } else if cyrillic > 0 || all == 0 {
        Language::Ru
    } else {
        Language::En
    }
}

/// Cuts a text to what its field takes; says whether something was lost.
pub fn fitted(kind: &Kind, field: &str, text: &str) -> (String, bool) {
    let most = match kind.field(field).map(|field| field.kind) {
        Some(FieldKind::Text { max_length } | FieldKind::LongText { max_length }) => max_length,
        _ => return (text.to_owned(), false),
    };
    match text.char_indices().nth(most) {
        Some((end, _)) => (text[..end].trim_end().to_owned(), true),
        None => (text.to_owned(), false),
    }
}

impl RowReader<'_> {
    /// What a row says.
    pub fn read(&self, row: &TableRow, notes: &mut Notes) -> RowFacts {
        if self.kind == SheetKind::Plan {
            return self.read_plan(row, notes);
        }
        let mut facts = RowFacts {
            as_of: Some(self.as_of),
            as_of_stated: self.as_of_stated,
            ..RowFacts::default()
        };
        if self.kind == SheetKind::Events {
            self.read_event_row(row, &mut facts, notes);
            return facts;
        }
        self.read_name(row, &mut facts, notes);
        self.read_identity(row, &mut facts, notes);
        self.read_work(row, &mut facts, notes);
        self.read_education(row, &mut facts, notes);
        facts.category = self.read_category(row, notes);
        if self.kind.gathers() {
            self.read_gathering(row, &mut facts, notes);
            return facts;
        }
        facts.course = self.read_course(row, notes);
        if facts.course.is_none() {
            facts.note = self.text(row, Field::Note, notes).map(|(text, _)| text);
            if let Some(status) = facts.note.as_deref().and_then(cells::status_of_note) {
                facts.person.insert("status".into(), json!(status));
            }
        }
        facts
    }
}

/// The department that a section row names; years and positions are no departments.
pub fn department_of(section: &str) -> Option<String> {
    let text = &memo::cleaned(section).text;
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ' ' | 'I' | 'V' | 'X'));
    let name = bare.trim_end_matches([':', '.', ' ']);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let year = year_of(section).is_some() && memo::words(section).0.len() <= 4;
    let group = crate::columns::names_creative_group(section);
    (letters >= 3 && !year && !group && !names_a_group_of_posts(section) && name.chars().count() <= 200)
        .then(|| in_sentence_case(name))
}

/// A heading in capitals as it stands in a sentence: «ЦМК СПЕЦИАЛЬНЫХ ДИСЦИПЛИН» is «ЦМК специальных дисциплин». Short
/// words are abbreviations and stay, joining words do not; what stands in quotation marks is a name and stays.
fn in_sentence_case(name: &str) -> String {
    const JOINING: [&str; 10] = ["И", "В", "ПО", "НА", "С", "К", "МЕН", "ПЕН", "БЕН", "ДЛЯ"];
    let capitals = !name.chars().any(char::is_lowercase);
    let long = name
        .split_whitespace()
        .any(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 4);
    if !capitals || !long || name.contains(['«', '"', '“']) {
        return name.to_owned();
    }
    let words = name.split_whitespace().enumerate().map(|(place, word)| {
        let short = word.chars().filter(|letter| letter.is_alphabetic()).count() <= 4 && !JOINING.contains(&word);
        match (short, place) {
            (true, _) => word.to_owned(),
            (false, 0) => {
                let mut letters = word.chars();
                letters
                    .next()
                    .map(|first| first.to_string() + &letters.as_str().to_lowercase())
                    .unwrap_or_default()
            }
            (false, _) => word.to_lowercase(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// «Преподаватели», «Мастера п/о», «Әкімшілік»: people by their posts, not a department.
fn names_a_group_of_posts(section: &str) -> bool {
    const POSTS: [&str; 16] = [
        "администрац",
        "акимшилик",
        "руководств",
        "басшылык",
        "преподавател",
        "окытушылар",
        "мастера",
        "шеберлер",
        "методисты",
        "адискерлер",
        "совместител",
        "коса",
        "штатн",
        "педагогтер",
        "педагоги",
        "вакан",
    ];
    let words = memo::words(section);
    words.0.len() <= 4
        && words
            .0
            .first()
            .is_some_and(|first| POSTS.iter().any(|stem| first.starts_with(stem)))
        && !names_department(section)
}

/// Whether a text names a department by its words, so that a title or a tab may be one.
pub fn names_department(text: &str) -> bool {
    let words = memo::words(text);
    ["цмк", "пцк", "цак", "отделени", "болимше", "кафедр", "бирлести"]
        .iter()
        .any(|stem| words.has(stem))
        || words.has("комисси") && !words.has("аттест")
}

/// A year that stands in a text: «2023 жыл», «за 2024 год». Of «2025-2026» the first.
pub fn year_of(text: &str) -> Option<i32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .find(|year| (1990..=2100).contains(year))
}

/// A text short enough for an argument.
pub fn shortened(text: &str) -> String {
    let text = clean(text).text;
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod sentence_case {
    use super::department_of;

    #[test]
    fn a_heading_in_capitals_is_a_name_in_a_sentence() {
        for (heading, name) in [
            ("ЦМК СПЕЦИАЛЬНЫХ ДИСЦИПЛИН", "ЦМК специальных дисциплин"),
            ("ЖАЛПЫ БІЛІМ БЕРЕТІН ПӘНДЕР ЦӘК", "Жалпы білім беретін пәндер ЦӘК"),
            ("ЦМК ЭЛЕКТРОТЕХНИКИ И АВТОМАТИКИ", "ЦМК электротехники и автоматики"),
            ("ЦМК Дошкольного воспитания", "ЦМК Дошкольного воспитания"),
            ("ЦМК «ЖИБЕК ЖОЛЫ»", "ЦМК «ЖИБЕК ЖОЛЫ»"),
        ] {
            assert_eq!(department_of(heading).as_deref(), Some(name), "{heading}");
        }
    }
}
