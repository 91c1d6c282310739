//! Which field each column of a table holds, and what kind the sheet is.
//!
//! A heading is compared with one table of synonyms ([`synonyms`]); the values are evidence where the heading is
//! unknown or says too little ([`evidence`]). What the user corrected is remembered by the shape of the header
//! ([`shape`]). What must hold: a field has one column; no guess is made from values that several fields could have.

mod around;
mod events;
pub mod evidence;
mod field;
mod gathering;
mod guess;
pub mod heading;
mod planning;
mod sheet_kind;
pub mod synonyms;

pub use around::{Around, is_term, names_creative_group, names_level, names_young_school};
pub use events::names_responsible;
pub use field::Field;
pub use guess::{Guess, guess, guess_as, heading_score, is_heading, shape};
pub use sheet_kind::{Reason, SheetKind};

/// Which column holds which field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping(Vec<(u32, Field)>);

impl Mapping {
    /// The column of a field.
    pub fn column(&self, field: Field) -> Option<u32> {
        self.0
            .iter()
            .find(|(_, held)| *held == field)
            .map(|(column, _)| *column)
    }

    /// The field of a column.
    pub fn field(&self, column: u32) -> Option<Field> {
        self.0.iter().find(|(held, _)| *held == column).map(|(_, field)| *field)
    }

    /// Whether any column holds the field.
    pub fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    /// Says what a column holds; the column that held the field before holds nothing then.
    pub fn set(&mut self, column: u32, field: Option<Field>) {
        self.0.retain(|(held, other)| *held != column && Some(*other) != field);
        if let Some(field) = field {
            self.0.push((column, field));
            self.0.sort_unstable();
        }
    }

    /// Columns with their fields, by column.
    pub fn pairs(&self) -> &[(u32, Field)] {
        &self.0
    }

    /// Whether a column tells who the row is about.
    pub fn names_people(&self) -> bool {
        self.has(Field::FullName) || self.has(Field::Surname)
    }
}

#[cfg(test)]
mod pattern_tests;

impl FromIterator<(u32, Field)> for Mapping {
    fn from_iter<T: IntoIterator<Item = (u32, Field)>>(pairs: T) -> Self {
        let mut mapping = Mapping::default();
        for (column, field) in pairs {
            mapping.set(column, Some(field));
        }
        mapping
    }
}
