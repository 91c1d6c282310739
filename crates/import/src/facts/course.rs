//! The course of a row: title, period, hours, certificate, status.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value as Json, json};
use sheberlik_core::record::Record;
use sheberlik_core::text::amounts::read_hours;
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::dates::PartialDate;
use sheberlik_core::training::model::TrainingRecord;

use super::{CourseFacts, Notes, RowReader, fitted, shortened};
use crate::cells::{self, Certificate};
use crate::columns::Field;
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::read::Value;
use crate::table::TableRow;

impl RowReader<'_> {
    pub(super) fn read_course(&self, row: &TableRow, notes: &mut Notes) -> Option<CourseFacts> {
        if !self.mapping.has(Field::CourseTitle) {
            return None;
        }
        let mut facts = CourseFacts::default();
        let title = self.text(row, Field::CourseTitle, notes);
        if title.is_none() {
            facts = self.course_above().unwrap_or_default();
        }
        if let Some((text, cell)) = title {
            let heading = memo::words(&self.heading(Field::CourseTitle));
            let joined = heading.has("уйым") || heading.has("организац") || heading.has("провайд");
            let read = cells::split_title(&text, joined, self.year.map(|year| year.first), self.today);
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
        facts.format = choice(Field::Format, cells::format, notes).or(facts.format);
        facts.funding = choice(Field::Funding, cells::funding, notes).or(facts.funding);
        facts.language = choice(Field::Language, cells::language, notes).or(facts.language);
        facts.document_type = choice(Field::DocumentType, cells::document_type, notes).or(facts.document_type);
        let line = |field: Field, notes: &mut Notes| self.line(row, field, notes).map(|(text, _)| text);
        facts.kind = line(Field::TrainingKind, notes).or(facts.kind);
        facts.place = line(Field::Place, notes).or(facts.place);
        self.read_document(row, &mut facts, notes);
        let says_something =
            facts.title.is_some() || facts.provider.is_some() || facts.number.is_some() || facts.end.is_some();
        says_something.then_some(facts)
    }

    /// What the row above says of a course that a group of people took together; the certificate is each one's own.
    fn course_above(&self) -> Option<CourseFacts> {
        let above = self.above.clone()?;
        Some(CourseFacts {
            number: None,
            issued: None,
            note: None,
            document_type: None,
            status: String::new(),
            ..above
        })
    }

    pub(super) fn read_period(&self, row: &TableRow, facts: &mut CourseFacts, notes: &mut Notes) {
        let mut rough = false;
        if let Some((value, cell)) = self.value(row, Field::Period, notes) {
            match self.period_of(&value) {
                Ok((period, taken)) => {
                    rough = period.start.exact().is_none() || period.end.exact().is_none();
                    (facts.start, facts.end) = (Some(period.start.first_day()), Some(period.end.last_day()));
                    if let Some(year) = taken {
                        notes
                            .problems
                            .push(SheetProblem::at(cell.clone(), Code::YearTaken, json!({ "year": year })));
                    }
                    if rough {
                        facts.span = facts.start.zip(facts.end);
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
            if date.exact().is_none() && end.is_none() {
                facts.span = Some((date.first_day(), date.last_day()));
            }
        }
        if let Some((date, cell)) = end {
            facts.end = Some(date.last_day());
            if date.exact().is_none() {
                facts.span = Some((facts.start.unwrap_or_else(|| date.first_day()), date.last_day()));
            }
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
            facts.span = facts.start.zip(facts.end);
            notes.problems.push(SheetProblem::at(
                cell,
                Code::PeriodRough,
                json!({ "text": date.to_string() }),
            ));
        }
    }

    /// The start; a day without a year is of the year of the end, or of the sheet.
    pub(super) fn start_date(
        &self,
        row: &TableRow,
        year: Option<i32>,
        notes: &mut Notes,
    ) -> Option<(PartialDate, String)> {
        let (value, cell) = self.value(row, Field::StartDate, &mut Notes::default())?;
        if let Value::Text(text) = &value
            && cells::cell_date(&value, false, self.today).is_err()
        {
            let bare = text.trim().trim_end_matches(['.', ' ']);
            let of_year = |year: i32| {
                let dated = Value::Text(format!("{bare}.{year}").into());
                cells::cell_date(&dated, false, self.today).ok()
            };
            let read = match (year, self.year) {
                (Some(year), _) => of_year(year),
                (None, Some(year)) => {
                    of_year(year.first).and_then(|read| of_year(year.of_month(read.date.first_day().month())))
                }
                (None, None) => None,
            };
            if let Some(read) = read {
                return Some((read.date, cell));
            }
        }
        self.date(row, Field::StartDate, notes)
    }

    pub(super) fn read_hours(&self, row: &TableRow, facts: &mut CourseFacts, notes: &mut Notes) {
        let Some((value, cell)) = self.value(row, Field::Hours, notes) else {
            return;
        };
        let text = value.shown();
        // «72 / 2 апта», «72 ч. (очно)»: the number that stands first.
        let first = text.split(['/', '(', ';', '\n']).next().unwrap_or_default();
        let first = first.split(", ").next().unwrap_or_default().trim();
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

    pub(super) fn read_document(&self, row: &TableRow, facts: &mut CourseFacts, notes: &mut Notes) {
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
                // What was issued is the paper that the note names, with its number too.
                let paper = cells::document_type(&text) == Some("listening_reference");
                if said == Certificate::Listened && paper && facts.document_type.is_none() {
                    facts.document_type = Some("listening_reference".to_owned());
                }
                certificate = Some(said);
                cell = at;
            }
            facts.note = Some(text);
        }
        // Of a course known by its month alone, the day of the certificate is the last that it can have ended on.
        if let (Some(issued), Some((from, to))) = (facts.issued, facts.span)
            && (from..to).contains(&issued)
        {
            facts.end = Some(issued);
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

    pub(super) fn status(
        &self,
        facts: &CourseFacts,
        said: Option<Certificate>,
        cell: &str,
        notes: &mut Notes,
    ) -> &'static str {
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
            // A day without a number is the day of the reference, or of nothing; it makes no certificate.
            Some(Certificate::Listened)
                if facts.number.is_none() || facts.document_type.as_deref() == Some("listening_reference") =>
            {
                "listened"
            }
            Some(Certificate::Planned) => "planned",
            Some(Certificate::Enrolled) => "enrolled",
            Some(Certificate::None) if facts.number.is_none() => {
                note(Code::NotCertified, json!({}));
                "completed"
            }
            _ if future => {
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
