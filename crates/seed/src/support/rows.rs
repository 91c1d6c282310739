//! The shape of rows that hang on a case, before the ids of their case are known.

use sheberlik_core::record::{Kind, Values};

/// One row that belongs to a case.
pub(crate) struct Part {
    /// Kind of record.
    pub(crate) kind: &'static Kind,
    /// Its values, without the case.
    pub(crate) values: Values,
    /// Answers, where it is a questionnaire.
    pub(crate) answers: Vec<Values>,
}

impl Part {
    /// A row without rows of its own.
    pub(crate) fn of(kind: &'static Kind, values: Values) -> Self {
        Self {
            kind,
            values,
            answers: Vec::new(),
        }
    }
}
