//! Surveys: sets of questions in three languages and filled questionnaires, entered by hand.
//!
//! What must hold: every answer belongs to a question of the questionnaire's own set; marks are 1 to 5.

pub mod calls;
pub mod model;
