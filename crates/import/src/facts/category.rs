//! The category of a row, from one cell or from several.

use super::{CategoryFacts, Notes, RowReader};
use crate::cells;
use crate::columns::Field;
use crate::table::TableRow;

impl RowReader<'_> {
    pub(super) fn read_category(&self, row: &TableRow, notes: &mut Notes) -> Option<CategoryFacts> {
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
}
