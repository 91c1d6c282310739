//! An event of a row, and what one of its people did at it. A cell of several people is read one person after another.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::names::{NameError, PersonName};

use super::event_words::{format, names_organiser, own_title};
use super::participants::{crowd, is_surname, is_together, piece_of};
use super::people_cell::{names_others, people_in};
use super::{CourseFacts, Notes, RowFacts, RowReader, shortened};
use crate::cells::{self, Figure, Headcount};
use crate::columns::{Field, SheetKind, names_level, names_responsible};
use crate::problem::{Code, SheetProblem};
use crate::read::address;
use crate::table::TableRow;

/// What a row says of an event and of the part that one person had in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EventFacts {
    /// Title.
    pub title: Option<String>,
    /// Kind, in words.
    pub kind: Option<String>,
    /// Level, in words.
    pub level: Option<String>,
    /// `in_person`, `online`, `mixed`, where it is said.
    pub format: Option<String>,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day, where there are several.
    pub end: Option<NaiveDate>,
    /// Hour of the beginning, `HH:MM`.
    #[serde(default)]
    pub start_time: Option<String>,
    /// Place.
    pub place: Option<String>,
    /// Who organised it.
    pub organiser: Option<String>,
    /// The organiser is who is responsible: whose event it is stays open.
    #[serde(default)]
    pub organiser_responsible: bool,
    /// Place and organiser stand in one cell: which is which may be told wrongly.
    #[serde(default)]
    pub place_joined: bool,
    /// The documents are of several people, and nothing says whose each is.
    #[serde(default)]
    pub documents_joined: bool,
    /// How many took part, and whether that is said as «more than».
    #[serde(default)]
    pub participants: Option<Headcount>,
    /// The words of a number that is only about so: no «more than» says the same.
    #[serde(default)]
    pub participants_about: Option<String>,
    /// What the column of notes says.
    #[serde(default)]
    pub remark: Option<String>,
    /// How many of them are from the college.
    #[serde(default)]
    pub participants_own: Option<u32>,
    /// Counts of several sorts, each with its word.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// What is said of the person's part and is neither a role nor an award.
    #[serde(default)]
    pub note: Option<String>,
    /// Role of the person: a value of `participation`, where it is said.
    pub role: Option<String>,
    /// Topic of the talk.
    pub topic: Option<String>,
    /// Result: a value of `participation`.
    pub result: Option<String>,
    /// The result in words, where they say more.
    pub nomination: Option<String>,
    /// Confirming document.
    pub document: Option<String>,
    /// Hours.
    pub hours: Option<u32>,
    /// Address of the cell of the title.
    pub cell: String,
}

impl EventFacts {
    /// What goes into the note of the event.
    pub fn notes(&self) -> Option<String> {
        let said: Vec<&str> = [&self.participants_about, &self.remark]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        Some(said.join("\n")).filter(|text| !text.is_empty())
    }
}

impl RowReader<'_> {
    /// How many people a row tells of: each is worked through by itself. One where it names nobody.
    pub fn pieces(&self, row: &TableRow) -> usize {
        if self.kind != SheetKind::Events {
            return 1;
        }
        let row = alone(row);
        let named = self.text(&row, Field::FullName, &mut Notes::default());
        named.map_or(1, |(text, _)| people_in(&text).len().max(1))
    }

    /// The part of a cell of people that is about the person of this reading.
    pub(super) fn own_piece(&self, text: &str) -> String {
        if self.kind != SheetKind::Events {
            return text.to_owned();
        }
        let piece = people_in(text).into_iter().nth(self.piece).unwrap_or_default();
        piece_of(&piece).name
    }

    /// Reads who took part; answers what is to be said where that is nobody in particular.
    fn read_participant(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) -> Option<SheetProblem> {
        if !self.mapping.has(Field::FullName) {
            self.read_name(row, facts, notes);
            return None;
        }
        let (raw, cell) = self.text(row, Field::FullName, notes)?;
        facts.cell = cell.clone();
        let piece = people_in(&raw).into_iter().nth(self.piece).unwrap_or_default();
        if is_together(&piece) {
            let count = crowd(&raw).map_or(0, |(count, _)| count);
            let args = json!({ "text": shortened(&piece), "count": count });
            return Some(SheetProblem::at(cell, Code::PeopleTogether, args));
        }
        let name = self.own_piece(&raw);
        match self.name_of_cell(&name, facts) {
            Ok(name) => facts.name = Some(name),
            Err(NameError::OneWord) if is_surname(&name) => facts.name = Some(PersonName::new(&name, "", None)),
            Err(NameError::Blank) => {}
            Err(_) => {
                let args = json!({ "text": shortened(&facts.spelling) });
                return Some(SheetProblem::at(cell, Code::ParticipantUnreadable, args));
            }
        }
        None
    }

    /// What is to be said once of a row that does not name everybody: «и др.».
    fn not_named(&self, row: &TableRow) -> Option<SheetProblem> {
        let named = self.text(row, Field::FullName, &mut Notes::default());
        let (text, cell) = named.filter(|(text, _)| self.piece == 0 && names_others(text))?;
        let args = json!({ "text": shortened(&text) });
        Some(SheetProblem::at(cell, Code::OthersUnnamed, args))
    }

    /// What a row of a list of events says.
    pub(super) fn read_event_row(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        let row = &alone(row);
        let unnamed = self.read_participant(row, facts, notes);
        if facts.cell.is_empty() {
            let number = self.sheet.rows.get(row.row).map_or(0, |row| row.number);
            facts.cell = address(number, self.mapping.column(Field::FullName).unwrap_or(0));
        }
        // The event is the same for all people of the row: what is noticed of it is said once.
        let mut aside = Notes::default();
        let of_event = if self.piece > 0 { &mut aside } else { &mut *notes };
        let mut event = match self.line(row, Field::EventTitle, of_event) {
            Some((title, cell)) => {
                let mut event = self.read_event(row, of_event);
                (event.title, event.cell) = (Some(own_title(&title)), cell);
                event
            }
            // People below each other: the event stands above them.
            None => self.titled_above(row).map_or_else(EventFacts::default, |above| {
                let aside = &mut Notes::default();
                let mut event = self.read_event(&above, aside);
                let told = self.line(&above, Field::EventTitle, aside);
                if let Some((title, cell)) = told {
                    (event.title, event.cell) = (Some(own_title(&title)), cell);
                }
                event
            }),
        };
        self.read_part(row, &mut event, of_event);
        // What stands beside somebody below the event is said of that person.
        if self.line(row, Field::EventTitle, &mut Notes::default()).is_none() && event.note.is_none() {
            event.note = self.line(row, Field::Note, of_event).map(|(text, _)| text);
        }
        // Of a row that is left out as a whole only that is said.
        if event.title.is_some() && event.start.is_some() {
            notes.problems.extend(unnamed);
            notes.problems.extend(self.not_named(row));
        }
        facts.event = Some(event);
    }

    fn titled_above(&self, row: &TableRow) -> Option<TableRow> {
        let at = self.table.rows.binary_search_by_key(&row.row, |other| other.row).ok()?;
        self.table.rows[..at]
            .iter()
            .rev()
            .take_while(|other| other.section == row.section)
            .map(alone)
            .find(|other| self.line(other, Field::EventTitle, &mut Notes::default()).is_some())
    }

    fn read_event(&self, row: &TableRow, notes: &mut Notes) -> EventFacts {
        let mut period = CourseFacts::default();
        self.read_period(row, &mut period, notes);
        let counted = self.headcount_of(row, notes);
        let mut line = |field: Field| self.line(row, field, notes).map(|(text, _)| text);
        let (kind, level, place) = (line(Field::EventKind), line(Field::Level), line(Field::Place));
        let level = level.or_else(|| {
            let section = &self.table.sections[row.section?];
            names_level(&section.text).then(|| clean(&section.text).text)
        });
        let said = [line(Field::Format), place.clone()];
        let (organiser, remark) = (line(Field::Organiser), line(Field::Note));
        let (place, organiser, place_joined) = match place {
            Some(both) if organiser.is_none() && names_organiser(&self.heading(Field::Place)) => {
                let (place, organiser) = both.split_once(';').unwrap_or((&both, ""));
                let organiser = Some(organiser.trim().to_owned()).filter(|text| !text.is_empty());
                (Some(place.trim().to_owned()), organiser, true)
            }
            place => (place, organiser, false),
        };
        EventFacts {
            kind,
            level,
            format: said.iter().flatten().find_map(|text| format(text)).map(str::to_owned),
            start: period.start.or(period.end),
            start_time: self.hour_of(row),
            end: period.end.filter(|end| period.start.is_some_and(|start| start < *end)),
            place,
            organiser,
            place_joined,
            remark,
            organiser_responsible: names_responsible(&self.heading(Field::Organiser)),
            ..counted
        }
    }

    /// The hour that stands behind the day.
    fn hour_of(&self, row: &TableRow) -> Option<String> {
        let aside = &mut Notes::default();
        let said = [Field::Period, Field::StartDate].map(|field| self.line(row, field, aside));
        let hour = |(text, _): &(String, String)| cells::without_hour(text, self.today);
        said.iter().flatten().find_map(hour).map(|(_, hour)| hour)
    }

    /// How many took part: by the column that counts them, else by the crowds among the people of the row; and the words
    /// where that is only about so.
    fn headcount_of(&self, row: &TableRow, notes: &mut Notes) -> EventFacts {
        let mut counted = EventFacts::default();
        let (text, cell, count) = match self.line(row, Field::Participants, notes) {
            Some((text, cell)) => {
                counted.figures = cells::figures(&text);
                let with_own = cells::with_own(&text);
                counted.participants_own = with_own.map(|(_, own)| own);
                let count = cells::headcount(&text).or(with_own.map(|(all, _)| all));
                let count = count.or_else(|| crowd(&text));
                let count = count.or_else(|| cells::people_of(&counted.figures));
                if count.is_none() && counted.figures.is_empty() && !cells::is_nothing(&text) {
                    let args = json!({ "text": shortened(&text) });
                    let problem = SheetProblem::at(cell.clone(), Code::CountUnreadable, args);
                    notes.problems.push(problem);
                }
                (text, cell, count)
            }
            None => match self.text(row, Field::FullName, &mut Notes::default()) {
                Some((text, cell)) => {
                    let count = crowd(&text);
                    (text.replace('\n', ", "), cell, count)
                }
                None => return counted,
            },
        };
        counted.participants = count;
        counted.participants_about = count.filter(|_| cells::is_about(&text)).map(|(count, _)| {
            let args = json!({ "text": shortened(&text), "count": count });
            notes.problems.push(SheetProblem::at(cell, Code::CountAbout, args));
            format!("{}: {text}", clean(&self.heading(Field::Participants)).text)
                .trim_start_matches([':', ' '])
                .to_owned()
        });
        counted
    }
}

/// The row by itself: nobody of the rows above stands for it.
fn alone(row: &TableRow) -> TableRow {
    TableRow { person: None, ..*row }
}
