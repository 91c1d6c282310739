//! A figure of the report: what it counts, of what, and the rows behind both.

use crate::table::{Cell, Drill, Value};

/// A figure with its rows.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Figure {
    /// How many.
    Count(Rows),
    /// What share: of the whole, the part.
    Share { part: Rows, whole: Rows },
    /// A sum over rows.
    Sum { sum: i64, rows: Rows },
    /// A mean over rows.
    Mean { sum: f64, rows: Rows },
}

/// Rows of one record.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rows {
    record: &'static str,
    ids: Vec<String>,
}

impl Rows {
    pub(super) fn of<'a>(record: &'static str, ids: impl IntoIterator<Item = &'a str>) -> Self {
        let mut ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
        ids.sort_unstable();
        ids.dedup();
        Self { record, ids }
    }

    pub(super) fn people<'a>(ids: impl IntoIterator<Item = &'a str>) -> Self {
        Self::of("person", ids)
    }

    /// The rows that are among others.
    pub(super) fn within(mut self, others: &Self) -> Self {
        self.ids.retain(|id| others.ids.binary_search(id).is_ok());
        self
    }

    /// The rows that are not among others.
    pub(super) fn without(mut self, others: &Self) -> Self {
        self.ids.retain(|id| others.ids.binary_search(id).is_err());
        self
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(super) fn drill(&self) -> Drill {
        Drill::rows(self.record, self.ids.iter().map(String::as_str))
    }
}

impl Figure {
    /// The figure as a cell that opens the rows of its numerator.
    pub(super) fn cell(&self) -> Cell {
        match self {
            Self::Count(rows) => Cell::count(rows.len()).opening(rows.drill()),
            Self::Share { part, whole } => Cell::percent(part.len(), whole.len()).opening(part.drill()),
            Self::Sum { sum, rows } => Cell::whole(*sum).opening(rows.drill()),
            Self::Mean { rows, .. } => match self.number() {
                Some(value) => Cell::of(Value::Decimal { value, places: 2 }).opening(rows.drill()),
                None => Cell::of(NOTHING),
            },
        }
    }

    /// The figure as a number, shares in per cent; nothing where there is nothing to count of.
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Count(rows) => Some(rows.len() as f64),
            Self::Share { whole, .. } if whole.len() == 0 => None,
            Self::Share { part, whole } => Some(part.len() as f64 * 100.0 / whole.len() as f64),
            Self::Sum { sum, .. } => Some(*sum as f64),
            Self::Mean { rows, .. } if rows.len() == 0 => None,
            Self::Mean { sum, rows } => Some(sum / rows.len() as f64),
        }
    }

    /// Counts of one record as one count.
    pub(super) fn together<'a>(figures: impl Iterator<Item = &'a Self>) -> Self {
        let mut rows = Rows::of("", []);
        for figure in figures {
            if let Self::Count(more) = figure {
                let ids = rows.ids.iter().chain(&more.ids).map(String::as_str);
                rows = Rows::of(more.record, ids);
            }
        }
        Self::Count(rows)
    }

    /// Whether it says nothing: no rows to count, nothing to count of.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Count(rows) | Self::Sum { rows, .. } | Self::Mean { rows, .. } => rows.len() == 0,
            Self::Share { whole, .. } => whole.len() == 0,
        }
    }

    /// What the number is of: the rows of the denominator of a share or a mean.
    pub(super) fn of(&self) -> Option<&Rows> {
        match self {
            Self::Share { whole, .. } => Some(whole),
            Self::Mean { rows, .. } => Some(rows),
            Self::Count(_) | Self::Sum { .. } => None,
        }
    }

    /// Numerator and denominator for the data sheet.
    pub(super) fn parts(&self) -> [Cell; 2] {
        match self {
            Self::Count(rows) => [Cell::count(rows.len()), Cell::blank()],
            Self::Share { part, whole } => [Cell::count(part.len()), Cell::count(whole.len())],
            Self::Sum { sum, .. } => [Cell::whole(*sum), Cell::blank()],
            Self::Mean { sum, rows } => [
                Cell::of(Value::Decimal { value: *sum, places: 2 }),
                Cell::count(rows.len()),
            ],
        }
    }
}

/// A share of nothing: shown as a dash.
pub(super) const NOTHING: Value = Value::Percent {
    numerator: 0,
    denominator: 0,
};
