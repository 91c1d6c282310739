//! The person of a row: name, number, work, education.

use serde_json::{Value as Json, json};
use sheberlik_core::people::model::Person;
use sheberlik_core::record::Record;
use sheberlik_core::text::amounts::read_months;
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::iin::{self, Iin, IinDoubt, IinError};
use sheberlik_core::text::names::{NameError, PersonName, former_surname};

use super::{Notes, RowFacts, RowReader, department_of, fitted, shortened};
use crate::cells;
use crate::columns::Field;
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::read::address;
use crate::table::TableRow;

impl RowReader<'_> {
    pub(super) fn read_name(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
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
        let raw = self
            .own_piece(&raw)
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

    pub(super) fn name_of_parts(
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
    pub(super) fn name_of_cell(&self, raw: &str, facts: &mut RowFacts) -> Result<PersonName, NameError> {
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

    pub(super) fn read_identity(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
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
    pub(super) fn choice(
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

    pub(super) fn read_work(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        if let Some((text, _)) = self.text(row, Field::Position, notes) {
            let heading = memo::words(&self.heading(Field::Position));
            let joined = heading.has("пан") || heading.has("дисциплин") || heading.has("предмет");
            let (post, employment) = cells::without_employment(&text);
            if let Some(employment) = employment {
                facts.person.insert("employment".into(), json!(employment));
            }
            let (positions, disciplines) = cells::split_position(&post, joined, self.is_position);
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

    pub(super) fn keep_text(&self, name: &str, text: &str, cell: String, facts: &mut RowFacts, notes: &mut Notes) {
        let (text, cut) = fitted(Person::KIND, name, text);
        if cut {
            let args = json!({ "length": text.chars().count() });
            notes.problems.push(SheetProblem::at(cell, Code::TextCut, args));
        }
        facts.person.insert(name.to_owned(), json!(text));
    }

    pub(super) fn experience(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(u32, bool)> {
        let (value, cell) = self.value(row, field, notes)?;
        let text = value.shown();
        if cells::is_nothing(&text) {
            return None;
        }
        // «25/20»: the general experience and the pedagogical one.
        let part = text.rsplit(['/', '\\']).next().unwrap_or(&text);
        // A heading that counts months makes a bare number one of months.
        let heading = memo::words(&self.heading(field));
        let in_months = heading.has("=ай") || heading.has("месяц") || heading.has("=мес") || heading.has("month");
        if in_months && let Ok(months) = part.trim().parse() {
            return Some((months, true));
        }
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

    pub(super) fn read_education(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
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
}
