//! Calls of the import: open a workbook, look, correct, answer, apply.

use std::sync::Mutex;

use crate::Desk;

sheberlik_core::calls! {
    /// Calls of the import.
    pub(crate) static CALLS: Desk = {}
}

/// Workbooks that are being looked at.
#[derive(Default)]
pub(crate) struct Sessions(#[allow(dead_code)] Mutex<()>);
