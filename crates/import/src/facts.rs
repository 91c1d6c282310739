//! What one row says, typed: the person, the category, the course. Nothing here knows what is stored.
//!
//! What must hold: a value that cannot be read is left out with a problem at its cell; a text is cleaned before
//! anything compares it; facts can be kept as JSON, so that a question can be answered weeks later.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sheberlik_core::Language;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{FieldKind, Kind, Record};
use sheberlik_core::text::amounts::{read_hours, read_months};
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::dates::PartialDate;
use sheberlik_core::text::iin::{self, Iin, IinDoubt, IinError};
use sheberlik_core::text::names::{NameError, PersonName, former_surname};
use sheberlik_core::training::model::TrainingRecord;

use crate::cells::{self, Certificate, Style};
use crate::columns::{Field, Mapping, SheetKind};
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::read::{Sheet, Value, address};
use crate::table::{Found, Merges, Table, TableRow};

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
    /// Category.
    pub category: Option<CategoryFacts>,
    /// Course.
    pub course: Option<CourseFacts>,
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
    /// Which column holds which field.
    pub mapping: &'a Mapping,
    /// What the sheet is.
    pub kind: SheetKind,
    /// Today.
    pub today: NaiveDate,
    /// The day that lengths of service are counted at.
    pub as_of: NaiveDate,
    /// The year of dates that name none.
    pub year: Option<i32>,
    /// The department of rows without a section.
    pub department: Option<String>,
    /// Whether a text is a position of the dictionary.
    pub is_position: &'a dyn Fn(&str) -> bool,
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

impl<'a> RowReader<'a> {
    /// What a row says.
    pub fn read(&self, row: &TableRow, notes: &mut Notes) -> RowFacts {
        let mut facts = RowFacts {
            as_of: Some(self.as_of),
            ..RowFacts::default()
        };
        self.read_name(row, &mut facts, notes);
        self.read_identity(row, &mut facts, notes);
        self.read_work(row, &mut facts, notes);
        self.read_education(row, &mut facts, notes);
        facts.category = self.read_category(row, notes);
        facts.course = self.read_course(row, notes);
        if facts.course.is_none() {
            facts.note = self.text(row, Field::Note, notes).map(|(text, _)| text);
        }
        facts
    }

    fn find(&self, row: &TableRow, field: Field) -> Option<(Found<'a>, u32)> {
        let column = self.mapping.column(field)?;
        let found = self.table.find(self.sheet, self.merges, row, column, field)?;
        Some((found, column))
    }

    fn heading(&self, field: Field) -> String {
        let column = self.mapping.column(field);
        let heading = self.table.headings.iter().find(|(held, _, _)| Some(*held) == column);
        heading.map(|(_, _, own)| own.replace('\n', " ")).unwrap_or_default()
    }

    /// The value of a field with its address; formulas are noticed.
    fn value(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(Value, String)> {
        let (found, column) = self.find(row, field)?;
        let cell = address(found.row, column);
        if found.cell.formula && found.own {
            notes.formulas += 1;
            if found.cell.value == Value::Nothing {
                let args = json!({ "heading": self.heading(field) });
                notes
                    .problems
                    .push(SheetProblem::at(cell.clone(), Code::FormulaWithoutValue, args));
            }
        }
        if found.cell.trimmed && found.own {
            let args = json!({ "length": crate::read::limits::CELL_CHARACTERS });
            notes.problems.push(SheetProblem::at(cell.clone(), Code::TextCut, args));
        }
        match found.cell.value {
            Value::Nothing => None,
            ref value => Some((value.clone(), cell)),
        }
    }

    /// The cleaned text of a field; repairs are noticed, a dash is a blank.
    fn text(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(String, String)> {
        let (value, cell) = self.value(row, field, notes)?;
        let own = self.find(row, field).is_some_and(|(found, _)| found.own);
        let raw = value.shown();
        let cleaned = memo::cleaned(&raw);
        if own {
            let column = self.mapping.column(field).unwrap_or_default();
            if cleaned.letters_repaired {
                let args = json!({ "text": cleaned.text });
                notes
                    .problems
                    .push(SheetProblem::at(cell.clone(), Code::LettersRepaired, args));
            }
            if cleaned.spaces_repaired && raw.trim_end_matches('\n') != cleaned.text && !raw.contains('\n') {
                notes.spaces.entry(column).or_insert((0, cell.clone())).0 += 1;
            }
            if cleaned.damaged {
                let args = json!({ "text": cleaned.text });
                notes
                    .problems
                    .push(SheetProblem::at(cell.clone(), Code::LettersLost, args));
            }
        }
        // Line breaks separate parts of a joined cell: they are kept as commas.
        let text = if raw.contains('\n') {
            let lines: Vec<String> = raw
                .split('\n')
                .map(|line| clean(line).text)
                .filter(|line| !line.is_empty())
                .collect();
            lines.join("\n")
        } else {
            cleaned.text.clone()
        };
        let blank = text.is_empty() || text.chars().all(|c| "-–—_.,/\\*?".contains(c));
        (!blank).then_some((text, cell))
    }

    fn line(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(String, String)> {
        self.text(row, field, notes)
            .map(|(text, cell)| (text.replace('\n', " "), cell))
    }

    fn date(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(PartialDate, String)> {
        let (value, cell) = self.value(row, field, notes)?;
        let own = self.find(row, field).is_some_and(|(found, _)| found.own);
        match cells::cell_date(&value, field == Field::BirthDate, self.today) {
            Ok(read) => {
                if own {
                    let column = self.mapping.column(field).unwrap_or_default();
                    let styles = notes.styles.entry(column).or_default();
                    styles.entry(read.style).or_insert((0, cell.clone())).0 += 1;
                }
                Some((read.date, cell))
            }
            Err(_) => {
                let text = value.shown();
                if own && !cells::is_nothing(&text) {
                    let args = json!({ "text": shortened(&text), "heading": self.heading(field) });
                    notes.problems.push(SheetProblem::at(cell, Code::DateUnreadable, args));
                }
                None
            }
        }
    }

    fn read_name(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        let full = if self.mapping.has(Field::FullName) {
            Field::FullName
        } else {
            Field::Surname
        };
        let Some((raw, cell)) = self.text(row, full, notes) else {
            let row_number = self.sheet.rows.get(row.row).map_or(0, |row| row.number);
            facts.cell = address(row_number, self.mapping.column(full).unwrap_or(0));
            return;
        };
        facts.cell = cell.clone();
        let raw = raw
            .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')'))
            .trim()
            .to_owned();
        let parts = self.mapping.has(Field::GivenName) && full == Field::Surname;
        let read = if parts {
            let given = self.line(row, Field::GivenName, notes).map(|(text, _)| text);
            let patronymic = self.line(row, Field::Patronymic, notes).map(|(text, _)| text);
            self.name_of_parts(&raw, given, patronymic, facts)
        } else {
            self.name_of_cell(&raw, facts)
        };
        match read {
            Ok(name) => facts.name = Some(name),
            Err(NameError::Blank) => {}
            Err(_) => {
                let args = json!({ "text": shortened(&facts.spelling) });
                notes.problems.push(SheetProblem::at(cell, Code::NameUnreadable, args));
            }
        }
    }

    fn name_of_parts(
        &self,
        surname: &str,
        given: Option<String>,
        patronymic: Option<String>,
        facts: &mut RowFacts,
    ) -> Result<PersonName, NameError> {
        facts.former_surname = former_surname(surname);
        let surname = surname.split('(').next().unwrap_or_default().trim();
        let given = given.unwrap_or_default();
        let patronymic = patronymic.unwrap_or_default();
        facts.spelling = clean(&format!("{surname} {given} {patronymic}")).text;
        if given.is_empty() {
            return PersonName::parse(surname);
        }
        if surname.contains(' ') || given.contains(' ') {
            return Ok(PersonName::new(surname, &given, Some(&patronymic)));
        }
        PersonName::parse(&format!("{surname}, {given} {patronymic}"))
            .or_else(|_| Ok(PersonName::new(surname, &given, Some(&patronymic))))
    }

    /// A name of one cell, perhaps with the position behind it after a comma or a line break.
    fn name_of_cell(&self, raw: &str, facts: &mut RowFacts) -> Result<PersonName, NameError> {
        facts.former_surname = former_surname(raw);
        let one_line = memo::cleaned(&raw.replace('\n', " ")).text.clone();
        facts.spelling = one_line.clone();
        let whole = memo::name(&one_line);
        // «Калиева Алия Болатовна, преподаватель»: what stands behind is a position if the name is whole without it.
        let (first, rest) = match raw.split_once(['\n', ';']).or_else(|| raw.split_once(',')) {
            Some(split) => split,
            None => return whole,
        };
        let behind = clean(&rest.replace('\n', " ")).text;
        let lower = behind.chars().next().is_some_and(char::is_lowercase) || (self.is_position)(&behind);
        if (whole.is_err() || lower)
            && let Ok(name) = PersonName::parse(first)
        {
            facts.spelling = clean(first).text;
            if lower {
                let (positions, disciplines) = cells::split_position(&behind, true, self.is_position);
                facts.positions = positions;
                facts.disciplines = disciplines;
            }
            return Ok(name);
        }
        whole
    }

    fn read_identity(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        let birth = self.date(row, Field::BirthDate, notes);
        if let Some((date, _)) = &birth {
            facts.person.insert("birth_date".into(), json!(date.to_string()));
        }
        if let Some((text, cell)) = self.line(row, Field::Sex, notes) {
            self.choice("sex", Field::Sex, &text, cell, cells::sex(&text), facts, notes);
        }
        let Some((value, cell)) = self.value(row, Field::Iin, notes) else {
            return;
        };
        let text = value.shown();
        if cells::is_nothing(&text) {
            return;
        }
        let own = self.find(row, Field::Iin).is_some_and(|(found, _)| found.own);
        let mut note = |code: Code, args: Json| {
            if own {
                notes.problems.push(SheetProblem::at(cell.clone(), code, args));
            }
        };
        match Iin::read(&text) {
            Ok(read) => {
                for doubt in read.doubts(birth.and_then(|(date, _)| date.exact()), None) {
                    match doubt {
                        IinDoubt::RestoredZeros { .. } => note(Code::IinZeroRestored, json!({})),
                        IinDoubt::OtherBirthDate { in_number } => {
                            note(
                                Code::IinBirthDate,
                                json!({ "date": in_number.format("%d.%m.%Y").to_string() }),
                            );
                        }
                        IinDoubt::ImpossibleDate | IinDoubt::OtherSex { .. } => note(Code::IinChecksum, json!({})),
                    }
                }
                (facts.iin, facts.iin_verified) = (Some(read.digits), true);
            }
            Err(IinError::WrongChecksum { digits }) => {
                note(Code::IinChecksum, json!({}));
                facts.iin = Some(digits);
            }
            Err(_) => note(Code::IinUnreadable, json!({ "digits": iin::mask(&text) })),
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one call a choice; a struct would only rename them"
    )]
    fn choice(
        &self,
        name: &str,
        field: Field,
        text: &str,
        cell: String,
        value: Option<&'static str>,
        facts: &mut RowFacts,
        notes: &mut Notes,
    ) {
        match value {
            Some(value) => {
                facts.person.insert(name.to_owned(), json!(value));
            }
            None => {
                let args = json!({ "text": shortened(text), "heading": self.heading(field) });
                notes.problems.push(SheetProblem::at(cell, Code::ChoiceUnknown, args));
            }
        }
    }

    fn read_work(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        if let Some((text, _)) = self.text(row, Field::Position, notes) {
            let heading = memo::words(&self.heading(Field::Position));
            let joined = heading.has("пан") || heading.has("дисциплин") || heading.has("предмет");
            let (positions, disciplines) = cells::split_position(&text, joined, self.is_position);
            facts.positions = positions;
            facts.disciplines = disciplines;
        }
        if let Some((text, _)) = self.text(row, Field::Discipline, notes) {
            facts.disciplines = cells::split_disciplines(&text);
        }
        facts.department = self
            .line(row, Field::Department, notes)
            .map(|(text, _)| text)
            .or_else(|| row.section.and_then(|at| department_of(&self.table.sections[at].text)))
            .or_else(|| self.department.clone());
        if let Some((text, cell)) = self.line(row, Field::Employment, notes)
            && !text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | ' '))
        {
            self.choice(
                "employment",
                Field::Employment,
                &text,
                cell,
                cells::employment(&text),
                facts,
                notes,
            );
        }
        if let Some((date, _)) = self.date(row, Field::HireDate, notes) {
            facts.person.insert("hire_date".into(), json!(date.to_string()));
        }
        facts.experience = self.experience(row, Field::PedagogicalExperience, notes);
        facts.industry = self.experience(row, Field::IndustryExperience, notes);
        for (field, name) in [
            (Field::Phone, "phone"),
            (Field::Email, "email"),
            (Field::Degree, "degree"),
        ] {
            if let Some((text, cell)) = self.line(row, field, notes)
                && !cells::is_nothing(&text)
            {
                self.keep_text(name, &text, cell, facts, notes);
            }
        }
    }

    fn keep_text(&self, name: &str, text: &str, cell: String, facts: &mut RowFacts, notes: &mut Notes) {
        let (text, cut) = fitted(Person::KIND, name, text);
        if cut {
            let args = json!({ "length": text.chars().count() });
            notes.problems.push(SheetProblem::at(cell, Code::TextCut, args));
        }
        facts.person.insert(name.to_owned(), json!(text));
    }

    fn experience(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(u32, bool)> {
        let (value, cell) = self.value(row, field, notes)?;
        let text = value.shown();
        if cells::is_nothing(&text) {
            return None;
        }
        // «25/20»: the general experience and the pedagogical one.
        let part = text.rsplit(['/', '\\']).next().unwrap_or(&text);
        match read_months(part) {
            Ok(months) => Some((months, part.chars().any(char::is_alphabetic) && months % 12 != 0)),
            Err(_) => {
                let args = json!({ "text": shortened(&text) });
                notes
                    .problems
                    .push(SheetProblem::at(cell, Code::ExperienceUnreadable, args));
                None
            }
        }
    }

    fn read_education(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        if let Some((text, cell)) = self.text(row, Field::Education, notes) {
            let read = cells::split_education(&text);
            if let Some(level) = read.level {
                facts.person.insert("education_level".into(), json!(level));
            }
            if let Some(year) = read.year {
                facts.person.insert("education_year".into(), json!(year));
            }
            if let Some(institution) = read.institution {
                self.keep_text("education_institution", &institution, cell.clone(), facts, notes);
            }
            if let Some(speciality) = read.speciality {
                self.keep_text("education_speciality", &speciality, cell, facts, notes);
            }
        }
        if let Some((text, cell)) = self.line(row, Field::EducationLevel, notes) {
            self.choice(
                "education_level",
                Field::EducationLevel,
                &text,
                cell,
                cells::education_level(&text),
                facts,
                notes,
            );
        }
        for (field, name) in [
            (Field::EducationInstitution, "education_institution"),
            (Field::EducationSpeciality, "education_speciality"),
        ] {
            if let Some((text, cell)) = self.line(row, field, notes) {
                self.keep_text(name, &text, cell, facts, notes);
            }
        }
        if let Some((date, cell)) = self.date(row, Field::EducationYear, notes) {
            if (1930..=2100).contains(&date.year()) {
                facts.person.insert("education_year".into(), json!(date.year()));
            } else {
                let args = json!({ "text": date.to_string(), "heading": self.heading(Field::EducationYear) });
                notes.problems.push(SheetProblem::at(cell, Code::DateUnreadable, args));
            }
        }
    }

    fn read_category(&self, row: &TableRow, notes: &mut Notes) -> Option<CategoryFacts> {
        let (text, cell) = self.line(row, Field::Category, notes).or_else(|| {
            // A dash says that there is none; a blank says nothing.
            let (value, cell) = self.value(row, Field::Category, &mut Notes::default())?;
            value
                .text()
                .filter(|text| !text.trim().is_empty())
                .map(|_| ("-".to_owned(), cell))
        })?;
        let mut facts = CategoryFacts {
            cell: cell.clone(),
            ..CategoryFacts::default()
        };
        if cells::says_no_category(&text) {
            facts.none = true;
            return Some(facts);
        }
        let read = cells::split_category(&text, self.today);
        facts.none = read.name.as_deref().is_some_and(cells::says_no_category);
        (facts.name, facts.order_number) = (read.name, read.order_number);
        facts.granted = read.granted.map(|date| date.to_string());
        facts.order_date = read.order_date.and_then(|date| date.exact());
        if let Some((date, _)) = self.date(row, Field::CategoryDate, notes) {
            facts.granted = Some(date.to_string());
        } else if let Some((text, _)) = self.line(row, Field::CategoryDate, &mut Notes::default()) {
            let read = cells::split_category(&text, self.today);
            facts.order_number = facts.order_number.or(read.order_number);
        }
        if let Some((text, _)) = self.line(row, Field::CategoryOrder, notes) {
            let read = cells::split_category(&text, self.today);
            facts.order_number = read.order_number.or(facts.order_number).or_else(|| {
                let plain = text.trim().to_owned();
                (plain.chars().any(|c| c.is_ascii_digit()) && plain.chars().count() <= 20 && read.granted.is_none())
                    .then_some(plain)
            });
            facts.order_date = facts
                .order_date
                .or(read.order_date.or(read.granted).and_then(|date| date.exact()));
            facts.granted = facts.granted.or(read.granted.map(|date| date.to_string()));
        }
        if let Some((date, _)) = self.date(row, Field::CategoryUntil, notes) {
            facts.valid_until = date.exact();
        }
        Some(facts)
    }

    fn read_course(&self, row: &TableRow, notes: &mut Notes) -> Option<CourseFacts> {
        if !self.mapping.has(Field::CourseTitle) {
            return None;
        }
        let mut facts = CourseFacts::default();
        if let Some((text, cell)) = self.text(row, Field::CourseTitle, notes) {
            let heading = memo::words(&self.heading(Field::CourseTitle));
            let joined = heading.has("уйым") || heading.has("организац") || heading.has("провайд");
            let read = cells::split_title(&text, joined, self.year, self.today);
            facts.cell = cell;
            facts.title = read.title;
            facts.hours = read.hours;
            facts.provider = read.rest;
            if let Some(period) = read.period {
                (facts.start, facts.end) = (Some(period.start.first_day()), Some(period.end.last_day()));
            }
        }
        if let Some((text, _)) = self.text(row, Field::Provider, notes)
            && !cells::is_nothing(&text)
        {
            facts.provider = Some(clean(&text.replace('\n', " ")).text);
        }
        self.read_period(row, &mut facts, notes);
        self.read_hours(row, &mut facts, notes);
        let choice = |field: Field, read: fn(&str) -> Option<&'static str>, notes: &mut Notes| {
            let (text, cell) = self.line(row, field, notes)?;
            let value = read(&text);
            if value.is_none() {
                let args = json!({ "text": shortened(&text), "heading": self.heading(field) });
                notes.problems.push(SheetProblem::at(cell, Code::ChoiceUnknown, args));
            }
            value.map(str::to_owned)
        };
        facts.format = choice(Field::Format, cells::format, notes);
        facts.funding = choice(Field::Funding, cells::funding, notes);
        facts.language = choice(Field::Language, cells::language, notes);
        facts.document_type = choice(Field::DocumentType, cells::document_type, notes);
        facts.kind = self.line(row, Field::TrainingKind, notes).map(|(text, _)| text);
        facts.place = self.line(row, Field::Place, notes).map(|(text, _)| text);
        self.read_document(row, &mut facts, notes);
        let says_something =
            facts.title.is_some() || facts.provider.is_some() || facts.number.is_some() || facts.end.is_some();
        says_something.then_some(facts)
    }

    fn read_period(&self, row: &TableRow, facts: &mut CourseFacts, notes: &mut Notes) {
        let mut rough = false;
        if let Some((value, cell)) = self.value(row, Field::Period, notes) {
            match cells::cell_period(&value, self.year, self.today) {
                Ok((period, taken)) => {
                    rough = period.start.exact().is_none() || period.end.exact().is_none();
                    (facts.start, facts.end) = (Some(period.start.first_day()), Some(period.end.last_day()));
                    if taken {
                        notes.problems.push(SheetProblem::at(
                            cell.clone(),
                            Code::YearTaken,
                            json!({ "year": self.year }),
                        ));
                    }
                    if rough {
                        let args = json!({ "text": shortened(&value.shown()) });
                        notes.problems.push(SheetProblem::at(cell, Code::PeriodRough, args));
                    }
                }
                Err(error) => {
                    use sheberlik_core::text::dates::DateError;
                    let text = value.shown();
                    let code = if error == DateError::EndsBeforeStart {
                        Code::PeriodReversed
                    } else {
                        Code::DateUnreadable
                    };
                    if !cells::is_nothing(&text) {
                        let args = json!({ "text": shortened(&text), "heading": self.heading(Field::Period) });
                        notes.problems.push(SheetProblem::at(cell, code, args));
                    }
                }
            }
        }
        let end = self.date(row, Field::EndDate, notes);
        let start = self.start_date(row, end.as_ref().map(|(date, _)| date.year()), notes);
        if let Some((date, _)) = start {
            facts.start = Some(date.first_day());
        }
        if let Some((date, cell)) = end {
            facts.end = Some(date.last_day());
            if facts.start.is_some_and(|start| start > date.last_day()) {
                let args = json!({ "text": format!("{} – {date}", facts.start.unwrap_or_default()), "heading": "" });
                notes.problems.push(SheetProblem::at(cell, Code::PeriodReversed, args));
                facts.start = None;
            }
        }
        if facts.end.is_none()
            && facts.start.is_none()
            && !rough
            && let Some((date, cell)) = self.date(row, Field::Year, notes)
        {
            (facts.start, facts.end) = (Some(date.first_day()), Some(date.last_day()));
            notes.problems.push(SheetProblem::at(
                cell,
                Code::PeriodRough,
                json!({ "text": date.to_string() }),
            ));
        }
    }

    /// The start; a day without a year is of the year of the end, or of the sheet.
    fn start_date(&self, row: &TableRow, year: Option<i32>, notes: &mut Notes) -> Option<(PartialDate, String)> {
        let (value, cell) = self.value(row, Field::StartDate, &mut Notes::default())?;
        if let (Value::Text(text), Some(year)) = (&value, year.or(self.year)) {
            let bare = text.trim().trim_end_matches(['.', ' ']);
            let dated = Value::Text(format!("{bare}.{year}").into());
            if cells::cell_date(&value, false, self.today).is_err()
                && let Ok(read) = cells::cell_date(&dated, false, self.today)
            {
                return Some((read.date, cell));
            }
        }
        self.date(row, Field::StartDate, notes)
    }

    fn read_hours(&self, row: &TableRow, facts: &mut CourseFacts, notes: &mut Notes) {
        let Some((value, cell)) = self.value(row, Field::Hours, notes) else {
            return;
        };
        let text = value.shown();
        // «72 / 2 апта», «72 ч. (очно)»: the number that stands first.
        let first = text.split(['/', '(', ',', ';', '\n']).next().unwrap_or_default().trim();
        match read_hours(&text).or_else(|error| read_hours(first).map_err(|_| error)) {
            Ok(hours) if hours <= 5_000 => {
                facts.hours = Some(hours);
                if hours > 1_500 {
                    notes
                        .problems
                        .push(SheetProblem::at(cell, Code::HoursUnlikely, json!({ "hours": hours })));
                }
            }
            _ if cells::is_nothing(&text) => {}
            _ => {
                let args = json!({ "text": shortened(&text) });
                notes.problems.push(SheetProblem::at(cell, Code::HoursUnreadable, args));
            }
        }
    }

    fn read_document(&self, row: &TableRow, facts: &mut CourseFacts, notes: &mut Notes) {
        let mut certificate = None;
        let mut cell = facts.cell.clone();
        match self.value(row, Field::DocumentNumber, notes) {
            Some((Value::Date(date), _)) => facts.issued = Some(date),
            Some((value, at)) => {
                let text = match &value {
                    Value::Text(_) => self
                        .line(row, Field::DocumentNumber, notes)
                        .map(|(text, _)| text)
                        .unwrap_or_default(),
                    value => value.shown(),
                };
                let read = cells::split_document(&text, self.today);
                let (number, cut) = read.number.map_or((None, false), |number| {
                    let (number, cut) = fitted(TrainingRecord::KIND, "document_number", &number);
                    (Some(number), cut)
                });
                if cut {
                    notes
                        .problems
                        .push(SheetProblem::at(at.clone(), Code::TextCut, json!({ "length": 60 })));
                }
                (facts.number, facts.issued, certificate) = (number, read.issued, read.certificate);
                if facts.document_type.is_none() && facts.number.is_some() {
                    facts.document_type = cells::document_type(&text).map(str::to_owned);
                }
                cell = at;
            }
            None => {}
        }
        if let Some((date, at)) = self.date(row, Field::IssueDate, notes) {
            facts.issued = date.exact().or(facts.issued);
            cell = at;
        }
        if let Some((text, at)) = self.line(row, Field::Note, notes) {
            if let Some(said) = cells::certificate_of_note(&text) {
                certificate = Some(said);
                cell = at;
            }
            facts.note = Some(text);
        }
        if let (Some(issued), Some(end)) = (facts.issued, facts.end)
            && issued < end
        {
            let shown = |date: NaiveDate| date.format("%d.%m.%Y").to_string();
            let args = json!({ "issued": shown(issued), "end": shown(end) });
            notes
                .problems
                .push(SheetProblem::at(cell.clone(), Code::IssuedBeforeEnd, args));
            facts.issued = None;
        }
        facts.status = self.status(facts, certificate, &cell, notes).to_owned();
        if facts.document_type.is_none() {
            facts.document_type = match facts.status.as_str() {
                "listened" => Some("listening_reference".to_owned()),
                "certified" if facts.number.is_some() => Some("certificate".to_owned()),
                _ => None,
            };
        }
    }

    fn status(&self, facts: &CourseFacts, said: Option<Certificate>, cell: &str, notes: &mut Notes) -> &'static str {
        let asks_for_document = self.mapping.has(Field::DocumentNumber) || self.mapping.has(Field::IssueDate);
        let shown = facts.number.is_some() || facts.issued.is_some();
        let dated = facts.end.is_some() || facts.issued.is_some();
        let future = facts.end.is_some_and(|end| end > self.today);
        let mut note = |code: Code, args: Json| notes.problems.push(SheetProblem::at(cell.to_owned(), code, args));
        match said {
            Some(Certificate::NotCompleted) => {
                note(Code::NotCertified, json!({}));
                "not_completed"
            }
            Some(Certificate::Listened) if !shown || facts.document_type.as_deref() == Some("listening_reference") => {
                "listened"
            }
            Some(Certificate::None) if !shown => {
                note(Code::NotCertified, json!({}));
                "completed"
            }
            _ if future && !shown => {
                let end = facts.end.map(|end| end.format("%d.%m.%Y").to_string());
                note(Code::CourseInFuture, json!({ "end": end }));
                "enrolled"
            }
            _ if !shown && asks_for_document && (facts.title.is_some() || facts.end.is_some()) => {
                note(Code::CertificateBlank, json!({}));
                "completed"
            }
            _ if dated => "certified",
            _ => "completed",
        }
    }
}

/// The department that a section row names; years and positions are no departments.
pub fn department_of(section: &str) -> Option<String> {
    let text = &memo::cleaned(section).text;
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ' ' | 'I' | 'V' | 'X'));
    let name = bare.trim_end_matches([':', '.', ' ']);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let year = year_of(section).is_some() && memo::words(section).0.len() <= 4;
    (letters >= 3 && !year && name.chars().count() <= 200).then(|| name.to_owned())
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
