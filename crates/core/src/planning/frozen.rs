//! A plan as it was approved: all its texts and the names of its people in three languages, kept as one text.
//!
//! What must hold: whatever happens to the plan, to people or to dictionaries later, the version prints as approved.

use serde::{Deserialize, Serialize};

use crate::problem::Result;
use crate::record::Values;

/// Fields of a line in a plan of internal control, in the order of its form.
pub const CONTROL_FIELDS: [&str; 7] = [
    "control_aim",
    "control_object",
    "control_kind",
    "control_method",
    "hearing_place",
    "control_decision",
    "second_control",
];

/// A text in three languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// In Kazakh.
    pub kk: Option<String>,
    /// In Russian.
    pub ru: Option<String>,
    /// In English.
    pub en: Option<String>,
}

/// A plan as approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenPlan {
    /// What it plans.
    pub kind: String,
    /// Label of the academic year.
    pub academic_year: Option<String>,
    /// First day, where it differs from the year.
    pub period_from: Option<String>,
    /// Last day, where it differs from the year.
    pub period_to: Option<String>,
    /// Title.
    pub title: Texts,
    /// Methodical topic.
    pub topic: Texts,
    /// Goal.
    pub goal: Texts,
    /// Tasks.
    pub tasks: Texts,
    /// Analysis of last year.
    pub analysis: Texts,
    /// Day of approval.
    pub approved_on: Option<String>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// The way of its approval, in order.
    pub approvals: Vec<FrozenApproval>,
    /// Sections in order.
    pub sections: Vec<FrozenSection>,
    /// Lines in the order of the plan.
    pub lines: Vec<FrozenLine>,
}

/// A step of the approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenApproval {
    /// `considered`, `agreed`, `approved`, `returned`.
    pub step: String,
    /// Body or post.
    pub body: Option<String>,
    /// Number of the minutes or order.
    pub protocol_number: Option<String>,
    /// Day.
    pub date: Option<String>,
    /// Remark.
    pub remark: Option<String>,
    /// Who.
    pub person: Option<Texts>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenSection {
    /// Id of the `plan_section`.
    pub id: String,
    /// Title.
    pub title: Texts,
}

/// A responsible person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenPerson {
    /// Id of the `person`.
    pub id: String,
    /// Full name.
    pub name: Texts,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenLine {
    /// Id of the `plan_item`.
    pub id: String,
    /// «1.1».
    pub number: String,
    /// Id of its section.
    pub section: Option<String>,
    /// Stage.
    pub stage: String,
    /// Content.
    pub activity: Texts,
    /// Expected result.
    pub expected_result: Texts,
    /// Kind of work.
    pub form: Option<String>,
    /// Form of work by the dictionary.
    pub event_kind: Option<Texts>,
    /// Form of work as written.
    pub form_text: Option<String>,
    /// How the term is said.
    pub term_kind: Option<String>,
    /// From which day or month.
    pub term_from: Option<String>,
    /// To which day or month.
    pub term_to: Option<String>,
    /// The term as written, where it is not understood.
    pub term_text: Option<String>,
    /// Responsible people, the first one first.
    pub people: Vec<FrozenPerson>,
    /// Responsible roles.
    pub roles: Vec<Texts>,
    /// Responsible as written.
    pub responsible_text: Option<String>,
    /// With what it ends, by the dictionary.
    pub completion_form: Option<Texts>,
    /// With what it ends, as written.
    pub completion_text: Option<String>,
    /// Indicator.
    pub indicator: Option<String>,
    /// How many facts it takes.
    pub target: Option<i64>,
    /// Fields of internal control and the note, by name; blank ones are left out.
    pub control: Values,
}

impl FrozenPlan {
    /// Reads the content of a version.
    ///
    /// # Errors
    /// Where the content was not written by this program.
    pub fn read(content: &str) -> Result<Self> {
        Ok(serde_json::from_str(content)?)
    }
}
